"""What typed callers meet: faults with paths, instants, the host's bonds, threads, messages."""

import asyncio
import datetime
import json
import pathlib
import subprocess
import sys
import threading
import typing

import pytest

import amparo

ROOT = pathlib.Path(__file__).resolve().parents[3]
AT = datetime.datetime(2031, 5, 15, 22, 40, tzinfo=datetime.timezone.utc)


@pytest.fixture(scope="module")
def network() -> amparo.Network:
    return amparo.network_from_file(ROOT / "examples/marituba/network.json")


@pytest.fixture()
def engine(network: amparo.Network) -> amparo.Engine:
    return amparo.Engine(network)


def request(person: "amparo.Person | None" = None, **crisis: typing.Any) -> amparo.Request:
    given = {"door": "upa-marituba", "severity": amparo.Severity.HIGH, "capacity_to_consent": amparo.Capability.GIVES}
    return amparo.Request(
        at=AT, person=person or amparo.Person(ref="p-17"), crisis=amparo.Crisis(**{**given, **crisis})
    )


def bond(service: str = "caps-marituba", strength: int = 80) -> amparo.Bond:
    return amparo.Bond(service=service, kind=amparo.BondKind.CARE, strength=strength, reference=True)


def test_typed_and_json_requests_are_the_same_request(engine: amparo.Engine) -> None:
    typed = request(amparo.Person(ref="p-17", bonds=[bond()], birth_date=datetime.date(1997, 3, 2)))
    again = amparo.Request.from_json(typed.json())
    assert typed.json() == again.json()
    assert engine.plan(typed).json() == engine.plan(again).json() == engine.plan_json(typed.json())
    lead = engine.plan(typed).lead()
    assert lead is not None and (lead.service, lead.origin) == ("caps-marituba", amparo.LeadOrigin.BOND)


def test_a_typed_request_gets_every_fault_with_its_path_and_the_emergency() -> None:
    person = amparo.Person(ref="Maria da Silva", bonds=[bond(strength=101)])
    with pytest.raises(amparo.AmparoError.Refused) as refused:
        request(person, severity=amparo.Severity.IMMINENT)
    faults = [(fault.code, fault.path) for fault in refused.value.faults]
    assert faults == [(amparo.Code.BAD_ID, "$.person.ref"), (amparo.Code.RANGE, "$.person.bonds[0].strength")]
    assert refused.value.emergency is not None and refused.value.emergency.number == "192"
    assert "Maria" not in f"{refused.value} {refused.value!r} {refused.value.faults}"
    assert str(refused.value).startswith("$.person.ref: bad_id; an id has 1 to 128")


def test_instants_have_a_time_zone() -> None:
    with pytest.raises(TypeError):
        amparo.Request(at=datetime.datetime(2031, 5, 15), person=amparo.Person(ref="p"), crisis=amparo.Crisis(door="d"))
    here = datetime.timezone(datetime.timedelta(hours=-3))
    local = amparo.Request(at=AT.astimezone(here), person=amparo.Person(ref="p"), crisis=amparo.Crisis(door="d"))
    assert local.document().at == AT
    with pytest.raises(amparo.AmparoError.Refused) as refused:
        local.with_clock(datetime.datetime(2300, 1, 1, tzinfo=datetime.timezone.utc))
    assert [fault.path for fault in refused.value.faults] == ["$.at"]


class Records(amparo.BondSource):
    """The host's own records; ``fail`` is thrown instead of an answer."""

    def __init__(self, bonds: "list[amparo.Bond]", fail: "BaseException | None" = None) -> None:
        self.known = bonds
        self.fail = fail
        self.asked: "list[str]" = []

    def bonds(self, person: str) -> "list[amparo.Bond]":
        self.asked.append(person)
        if self.fail:
            raise self.fail
        return self.known


def test_the_hosts_records_supply_the_bonds(engine: amparo.Engine) -> None:
    records = Records([bond()])
    plan = engine.plan_with_bonds(request(), records)
    assert records.asked == ["p-17"]
    assert [call.service for call in plan.calls() if call.role == amparo.CallRole.LEAD] == ["caps-marituba"]
    assert plan.json() == engine.plan(request(amparo.Person(ref="p-17", bonds=[bond()]))).json()


def test_failures_of_the_hosts_records_come_back_typed(engine: amparo.Engine) -> None:
    grave = request(severity=amparo.Severity.IMMINENT)
    with pytest.raises(amparo.AmparoError.BondsMissing) as missing:
        engine.plan_with_bonds(grave, Records([], amparo.BondSourceError.Unavailable("database is being copied")))
    assert missing.value.reason == "database is being copied"
    assert missing.value.emergency is not None and missing.value.emergency.number == "192"
    with pytest.raises(amparo.AmparoError.BondsMissing) as missing:
        engine.plan_with_bonds(grave, Records([], ValueError("row of Maria da Silva")))
    assert "Maria" not in str(missing.value) and "does not declare" in str(missing.value)
    with pytest.raises(amparo.AmparoError.Refused) as refused:
        engine.plan_with_bonds(grave, Records([bond("no id!")]))
    assert [fault.path for fault in refused.value.faults] == ["$.person.bonds[0].service"]
    assert engine.plan(grave).emergency() is not None, "the plan without those bonds can still be asked for"


def test_reports_change_the_answer(engine: amparo.Engine) -> None:
    places = [place.service for place in engine.plan(request()).places() if place.role == amparo.PlaceRole.FIRST]
    first = next(service for service in places if service)
    full = amparo.Report(service=first, capacity=amparo.Capacity.FULL, reported_at=AT)
    assert engine.report(full)
    plan = engine.plan(request())
    assert first not in [place.service for place in plan.places() if place.role != amparo.PlaceRole.MEANWHILE]
    assert not engine.report(amparo.Report(service="nobody", capacity=amparo.Capacity.FULL, reported_at=AT))
    warnings = engine.replace_status(amparo.StatusDraft(reports=[full, amparo.Report(service="upa-mari", capacity=amparo.Capacity.FULL, reported_at=AT)]))
    assert [(fault.code, fault.path) for fault in warnings] == [(amparo.Code.LEFT_NETWORK, "$.reports[1].service")]


def test_a_network_is_built_from_typed_records() -> None:
    town = amparo.TerritoryDraft(
        id="town", name="Town", kind=amparo.TerritoryKind.MUNICIPALITY, uf="PA",
        roles={amparo.Role.CRISIS_LEAD: "lead", amparo.Role.HEALTH_AUTHORITY: "sms", amparo.Role.CONSELHO_TUTELAR: "ct",
               amparo.Role.PROSECUTOR: "mp", amparo.Role.REFERENCE: "caps"},
    )  # fmt: skip
    kinds = {"caps": "caps_ii", "lead": "crisis_lead_office", "sms": "health_authority", "ct": "conselho_tutelar",
             "mp": "ministerio_publico", "upa": "upa"}  # fmt: skip
    services = [
        amparo.ServiceDraft(id=id_, name=id_.upper(), kind=kind, territory="town", opening_hours="24/7") for id_, kind in kinds.items()
    ]
    network = amparo.Network.from_document(amparo.NetworkDraft(id="town", valid_at=AT, territories=[town], services=services))
    assert (network.id(), network.service_count(), network.valid_at()) == ("town", 6, AT)
    line = network.service("caps")
    assert line is not None and (line.kind, line.sector, line.territory) == ("caps_ii", "health", "town")
    assert [line.id for line in network.services(start=4, count=10)] == [line.id for line in network.services(0, 10)][4:]
    lead = amparo.Engine(network, amparo.Policy.br_rs()).plan(request(door="upa")).lead()
    assert lead is not None and (lead.service, lead.origin) == ("caps", amparo.LeadOrigin.TERRITORY)
    with pytest.raises(amparo.AmparoError.Refused) as refused:
        amparo.Network.from_document(amparo.NetworkDraft(id="t t", valid_at=AT, territories=[town]))
    codes = {fault.code for fault in refused.value.faults}
    assert {amparo.Code.BAD_ID, amparo.Code.DANGLING} <= codes


def test_a_phone_holds_a_part_of_the_network_in_compact_bytes() -> None:
    whole = (ROOT / "examples/marituba/network.json").read_bytes()
    part = amparo.snapshot(whole, ["marituba"])
    assert len(part) * 5 < len(whole)
    asked = amparo.request_from_file(ROOT / "examples/marituba/crisis.json")
    phone = amparo.Engine(amparo.Network.from_json(part)).plan(asked)
    desk = amparo.Engine(amparo.Network.from_json(amparo.snapshot(whole))).plan(asked)
    assert phone.calls() == desk.calls()
    with pytest.raises(amparo.AmparoError.Refused) as refused:
        amparo.snapshot(whole, ["maritub"])
    assert [fault.hint for fault in refused.value.faults] == ["did you mean `marituba`?"]
    with pytest.raises(amparo.AmparoError.Refused):
        amparo.Network.from_json(part[:-1])


def test_an_overlay_tells_what_it_changes() -> None:
    row = amparo.ParameterRow(
        id=amparo.Parameter.ANSWER_MINUTES_HIGH, value=20, source="resolução municipal", confidence=amparo.Confidence.KNOWN
    )
    policy = amparo.Policy.br()
    laid = policy.overlay(amparo.PolicyDraft(id="town-policy", base="br", parameters=[row]))
    assert [(change.table, change.id, change.what) for change in laid.changes] == [
        (amparo.Table.PARAMETERS, "answer_minutes_high", amparo.RowChange.REPLACED)
    ]
    assert laid.policy.id() == "town-policy" and laid.policy.lineage() == ["br", "town-policy"]
    assert laid.policy.fingerprint() != policy.fingerprint()


def test_views_messages_and_explanations(engine: amparo.Engine) -> None:
    plan = engine.plan(amparo.request_from_file(ROOT / "examples/marituba/crisis.json"))
    called = [call.service for call in plan.calls()]
    assert "caps-marituba" in called and "cras-marituba-centro" in called
    view = plan.view("cras-marituba-centro")
    assert view is not None and view.call is not None and view.severity is None
    assert view.call.service == "cras-marituba-centro" and not view.call.reasons
    assert plan.view("upa-nowhere") is None
    text = plan.message("caps-marituba", amparo.ChannelClass.ID_ONLY, amparo.Lang.PT_BR, amparo.MessageDetails())
    assert text is not None and 0 < len(text) <= 160
    told = plan.explain(amparo.Lang.EN, amparo.Audience.WORKER)
    assert told.sections[0].lines and told.lang == amparo.Lang.EN
    assert plan.explain_text(amparo.Lang.PT_BR, amparo.Audience.MANAGER, True).startswith("# ")
    assert len(plan.call_rows(amparo.Lang.PT_BR)) == len(called)
    assert amparo.plan_dict(plan)["calls"][0]["service"] == called[0]


def test_threads_decide_while_the_network_is_replaced(engine: amparo.Engine, network: amparo.Network) -> None:
    asked = [request(amparo.Person(ref=f"p-{n}", bonds=[bond()])) for n in range(20)]
    expected = engine.plan_batch_json(asked)
    assert [plan.json() for plan in engine.plan_batch(asked)] == expected
    wrong: "list[int]" = []

    def decide() -> None:
        for n, one in enumerate(asked * 5):
            if engine.plan(one).json() != expected[n % len(asked)]:
                wrong.append(n)

    threads = [threading.Thread(target=decide) for _ in range(4)]
    for thread in threads:
        thread.start()
    for _ in range(50):
        engine.replace_network(network)
        engine.replace_policy(amparo.Policy.br())
    for thread in threads:
        thread.join()
    assert not wrong


def test_an_event_loop_goes_on_while_a_plan_is_made(engine: amparo.Engine) -> None:
    async def both() -> bytes:
        plan = await amparo.plan_async(engine, request())
        return plan.json()

    assert asyncio.run(both()) == engine.plan(request()).json()


def test_no_record_tells_about_a_person() -> None:
    person = amparo.Person(ref="p-17", bonds=[bond()])
    given = request(person)
    for record in (person, bond(), given.document(), amparo.Engine):
        assert "p-17" not in f"{record} {record!r}" and "caps" not in f"{record} {record!r}"


def test_a_library_of_another_version_is_refused_in_a_sentence() -> None:
    swapped = (
        "import sys, importlib\n"
        "import amparo\n"
        "generated = importlib.import_module('amparo._native.amparo')\n"
        "def wrong(lib): raise generated.InternalError('UniFFI API checksum mismatch')\n"
        "generated._uniffi_check_api_checksums = wrong\n"
        "del sys.modules['amparo']\n"
        "try:\n    import amparo\n"
        "except ImportError as error:\n    print(error)\n"
    )
    told = subprocess.run([sys.executable, "-c", swapped], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == (
        "amparo: this module and the library beside it come from different versions; install the wheel again"
    )


def test_canonical_json_has_no_spaces(engine: amparo.Engine) -> None:
    written = engine.plan(request()).json()
    assert json.dumps(json.loads(written), separators=(",", ":"), ensure_ascii=False).encode() == written
