"""Cases and the ledger as typed callers meet them: refusals, the host's answers, two writers, dead letters, the person's rights."""

import datetime
import json
import pathlib
import secrets
import threading
import typing

import pytest

import amparo

ROOT = pathlib.Path(__file__).resolve().parents[3]
AT = datetime.datetime(2026, 11, 15, 1, 40, tzinfo=datetime.timezone.utc)
NETWORK = (ROOT / "examples/marituba/network.json").read_bytes()
POLICY = (ROOT / "policy/br.json").read_bytes()
WORKER = amparo.LedgerReader(by="worker-7", purpose="care")


def minutes(count: float) -> datetime.datetime:
    return AT + datetime.timedelta(minutes=count)


def event(kind: amparo.EventKind, id: str, at: datetime.datetime = AT, case: str = "case-1", **said: typing.Any) -> amparo.EventDraft:
    return amparo.EventDraft(case=case, id=id, kind=kind, at=at, **said)


class Town:
    """The example's network, and a plan for its crisis."""

    def __init__(self) -> None:
        self.inputs = amparo.LedgerInputs(network=NETWORK, policy=POLICY)
        self.network, self.policy = self.inputs.network(), self.inputs.policy()
        self.request = amparo.request_from_file(ROOT / "examples/marituba/crisis.json")
        self.decision = self.inputs.decide(self.request)

    def opening(self, case: str = "case-1", person: str = "p-17") -> amparo.EventDraft:
        return event(amparo.EventKind.OPENED, f"{case}/opened", case=case, person=person, plan=self.decision.brief())


@pytest.fixture(scope="module")
def town() -> Town:
    return Town()


def test_a_case_is_opened_with_its_plan_and_followed(town: Town) -> None:
    plan = amparo.Engine(town.network, town.policy).plan(town.request)
    assert plan.brief() == town.decision.brief() and plan.json() == town.decision.plan_json() == town.decision.plan().json()
    case = amparo.Case.open(town.opening())
    due = case.due(AT, town.network, town.policy)
    calls = [line for line in due if line.kind == amparo.DueKind.DELIVER]
    assert [line.service for line in calls][0] == "caps-marituba" and not case.answers(AT).held
    for line in calls:
        case.apply(event(amparo.EventKind.DELIVERED, line.key, service=line.service, call=line.call))
    accepted = event(amparo.EventKind.ACCEPTED, "sms-4711", minutes(5), service="caps-marituba")
    version = case.version()
    assert case.apply(accepted) == amparo.CaseApplied(is_new=True, version=version + 1)
    assert case.apply(accepted) == amparo.CaseApplied(is_new=False, version=version + 1)
    answers = case.answers(minutes(5))
    assert answers.held and not answers.formed and answers.custodian == "upa-marituba"
    assert [loop.accepted_by for loop in answers.loops if loop.accepted_by] == ["caps-marituba"]
    declined = event(amparo.EventKind.DECLINED, "d-1", minutes(6), service=calls[1].service, declined=amparo.DeclineCode.NO_PLACE)
    case.apply(declined)
    again = case.next_request(town.request, minutes(7)).document()
    assert [(line.service, line.code) for line in again.crisis.declined] == [(calls[1].service, amparo.DeclineCode.NO_PLACE)]
    heard = {line.service: line.reach for line in amparo.reach([case], 3_600, minutes(7))}
    assert heard["caps-marituba"] == amparo.Reach.WELL
    assert amparo.due_text(amparo.DueKind.DELIVER) and case.doors(minutes(7)).whereabouts == "upa-marituba"


def test_a_refusal_has_a_code_and_changes_nothing(town: Town) -> None:
    case = amparo.Case.open(town.opening())
    before = case.json()
    with pytest.raises(amparo.CaseError.Refused) as refused:
        case.apply(event(amparo.EventKind.CLOSED, "x", close=amparo.CloseCode.COMPLETED))
    assert refused.value.code == amparo.RefusalCode.CRISIS_OPEN and str(refused.value).startswith("crisis_open: ")
    assert amparo.refusal_text(refused.value.code, amparo.Lang.EN) == refused.value.reason
    assert amparo.refusal_text(refused.value.code, amparo.Lang.PT_BR) != refused.value.reason
    with pytest.raises(amparo.CaseError.Faulty) as faulty:
        case.apply(event(amparo.EventKind.DECLINED, "Maria da Silva", service="caps-marituba"))
    assert [(fault.code, fault.path) for fault in faulty.value.faults] == [
        (amparo.Code.BAD_ID, "$.id"),
        (amparo.Code.MISSING, "$.declined"),
    ]
    assert "Maria" not in f"{faulty.value} {faulty.value!r}" and case.json() == before
    with pytest.raises(amparo.CaseError.Refused) as place:
        amparo.Case.from_events([town.opening(), event(amparo.EventKind.TASK_DONE, "t", task="t", result=amparo.CareResult.DONE)])
    assert (place.value.place, place.value.code) == (1, amparo.RefusalCode.NO_CARE_PLAN)
    with pytest.raises(amparo.CaseError.Refused):
        amparo.Case.from_events([])


def test_two_doors_of_one_person_are_one_case(town: Town) -> None:
    one, two = amparo.Case.open(town.opening("a")), amparo.Case.open(town.opening("b"))
    found = amparo.correlate([two, one], "p-17", minutes(10), town.policy)
    assert (found.what, found.case, found.merge) == (amparo.CorrelatedWhat.SAME, "a", ["b"])
    assert amparo.correlate([], "p-17", AT, town.policy).what == amparo.CorrelatedWhat.NEW
    events = amparo.merge(one, two, "m-1", "m-2", minutes(11))
    one.apply(events.absorbed)
    two.apply(events.merged)
    assert two.state().stage == amparo.Stage.MERGED and one.state().merged_from == ["b"]
    for same in (one, two):
        with pytest.raises(amparo.CaseError.Refused):
            amparo.merge(same, same, "m-3", "m-4", minutes(12))
    counted = amparo.indicators([one, two], amparo.Period(from_at=AT, to_at=minutes(60)), town.policy)
    assert counted.all.crises.suppressed and counted.all.crises.count is None, "one person is a small cell"


def test_a_case_is_shared_by_threads(town: Town) -> None:
    case = amparo.Case.open(town.opening())
    told = [event(amparo.EventKind.ASKED, f"q-{n}", minutes(n), topic="sleep") for n in range(40)]
    threads = [threading.Thread(target=lambda part: [case.apply(one) for one in part], args=(told[n::4],)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert case.version() == 41 and len(case.state().asked) == 40


class Desk(amparo.LedgerHost):
    """Random bytes of the system, and who may read; ``fail`` is thrown instead."""

    def __init__(self) -> None:
        self.readers = {"worker-7", "prosecutor"}
        self.bytes: "typing.Callable[[int], bytes]" = secrets.token_bytes
        self.fail: "BaseException | None" = None
        self.asked: "list[tuple[str, amparo.ReadKind, str | None]]" = []
        self.call: "typing.Callable[[], object] | None" = None

    def fill(self, count: int) -> bytes:
        return self.bytes(count)

    def may(self, by: str, purpose: str, access: amparo.ReadKind, case: "str | None") -> bool:
        self.asked.append((by, access, case))
        if self.fail:
            raise self.fail
        if self.call:
            self.call()
        return by in self.readers


class Kept:
    """A ledger in a folder of its own."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.path, self.key, self.desk = str(folder / "town.amparo"), bytes(range(32)), Desk()
        self.ledger = amparo.Ledger.create(self.path, self.key, self.desk)

    def code(self, call: "typing.Callable[[], object]") -> amparo.LedgerCode:
        with pytest.raises(amparo.LedgerError.NotDone) as error:
            call()
        assert str(error.value) == error.value.reason
        return error.value.code


@pytest.fixture()
def kept(tmp_path: pathlib.Path) -> Kept:
    return Kept(tmp_path)


def test_the_ledger_keeps_a_case_from_its_door_to_its_end(town: Town, kept: Kept) -> None:
    ledger = kept.ledger
    stored = ledger.open_case(town.opening(), AT, town.decision)
    assert stored.version() == 1 and kept.code(lambda: ledger.open_case(town.opening(), AT)) == amparo.LedgerCode.CASE_EXISTS
    claimed = ledger.claim(WORKER, town.network, town.policy, AT)
    calls = [one for one in claimed if one.line().due.kind == amparo.DueKind.DELIVER]
    assert calls and not ledger.claim(WORKER, town.network, town.policy, AT), "two workers never hold the same line"
    for one in claimed:
        ledger.sent(one, AT, one.done(AT))
    assert kept.code(lambda: ledger.sent(claimed[0], AT)) == amparo.LedgerCode.LEASE_LOST
    stored = ledger.load(WORKER, "case-1", AT)
    written = ledger.append(stored, event(amparo.EventKind.ACCEPTED, "sms-1", minutes(3), service="caps-marituba"), minutes(3))
    assert written.applied.is_new and written.applied.version == stored.version() and written.clock_behind_s == 0
    assert stored.case_now().answers(minutes(3)).held
    assert [line.answer for line in ledger.replay(WORKER, "case-1", minutes(4))] == [amparo.Replay.SAME]
    last = ledger.last_request(WORKER, "case-1", minutes(4))
    assert last is not None and last.json() == town.request.json()
    assert ledger.next_at(town.network, town.policy, minutes(4)) is not None
    report = ledger.access_report(WORKER, "p-17", minutes(5))
    assert {line.what for line in report.told} == {amparo.ToldWhat.CALL} and report.reads
    pack = ledger.export(amparo.LedgerReader(by="prosecutor", purpose="inquiry"), minutes(6))
    assert json.loads(pack)["format"] == "amparo/pack/1" and b"p-17" not in pack and b"case-1" not in pack
    assert amparo.verify_pack(pack).split(":")[0] == str(len(json.loads(pack)["chain"]))
    assert kept.code(lambda: ledger.erase(WORKER, "case-1", minutes(7))) == amparo.LedgerCode.NOT_CLOSED
    head = ledger.head()
    whole = amparo.verify_ledger(kept.path, head)
    assert (whole.head, whole.decisions, whole.cases, whole.clock_went_back) == (head, 1, 1, [])
    del ledger, stored
    again = amparo.Ledger.open(kept.path, kept.key, kept.desk)
    assert [case.version() for case in again.list(WORKER, minutes(8), "p-17")] == [written.applied.version]
    assert again.list(WORKER, minutes(8), "nobody") == [] and len(again.for_indicators(WORKER, minutes(8))) == 1
    assert again.retention(WORKER, minutes(8)) == []


def test_a_closed_case_is_erased_and_the_chain_stays(town: Town, kept: Kept) -> None:
    stored = kept.ledger.open_case(town.opening(), AT, town.decision)
    kept.ledger.append(stored, event(amparo.EventKind.DIED, "d", minutes(1)), minutes(1))
    kept.ledger.append(stored, event(amparo.EventKind.CLOSED, "c", minutes(2), close=amparo.CloseCode.DIED), minutes(2))
    lines = kept.ledger.retention(WORKER, minutes(3), 0)
    assert [(line.case, line.is_due) for line in lines] == [("case-1", True)]
    assert kept.ledger.erase(WORKER, "case-1", minutes(4)) is True
    assert kept.code(lambda: kept.ledger.load(WORKER, "case-1", minutes(5))) == amparo.LedgerCode.ERASED
    assert [line.answer for line in kept.ledger.replay(WORKER, "case-1", minutes(5))] == [amparo.Replay.ERASED]
    assert amparo.verify_ledger(kept.path).erased == 1


def test_of_two_writers_one_is_told_to_load_again(town: Town, kept: Kept) -> None:
    kept.ledger.open_case(town.opening(), AT)
    other = amparo.Ledger.open(kept.path, kept.key, kept.desk)
    mine, theirs = kept.ledger.load(WORKER, "case-1", AT), other.load(WORKER, "case-1", AT)
    asked = [event(amparo.EventKind.ASKED, f"q-{n}", topic="sleep") for n in (1, 2)]
    other.append(theirs, asked[0], AT)
    with pytest.raises(amparo.LedgerError.NotDone) as conflict:
        kept.ledger.append(mine, asked[1], AT)
    assert (conflict.value.code, conflict.value.version) == (amparo.LedgerCode.CONFLICT, 2) and mine.version() == 1
    mine = kept.ledger.load(WORKER, "case-1", AT)
    assert kept.ledger.append(mine, asked[1], AT).applied.version == 3
    with pytest.raises(amparo.LedgerError.NotDone) as refused:
        kept.ledger.append(mine, event(amparo.EventKind.CLOSED, "c", close=amparo.CloseCode.COMPLETED), AT)
    assert (refused.value.code, refused.value.refusal) == (amparo.LedgerCode.REFUSED, amparo.RefusalCode.CRISIS_OPEN)


def test_two_cases_are_joined_in_one_step(town: Town, kept: Kept) -> None:
    one, two = (kept.ledger.open_case(town.opening(name), AT) for name in ("a", "b"))
    events = amparo.merge(one.case_now(), two.case_now(), "m-1", "m-2", minutes(1))
    kept.ledger.join(one, two, events.absorbed, events.merged, minutes(1))
    assert two.case_now().state().stage == amparo.Stage.MERGED and one.version() == two.version() == 2
    assert kept.code(lambda: kept.ledger.join(one, one, events.absorbed, events.merged, minutes(2))) == amparo.LedgerCode.REFUSED


def test_what_the_host_throws_is_a_no(town: Town, kept: Kept) -> None:
    kept.ledger.open_case(town.opening(), AT)

    def load() -> object:
        return kept.ledger.load(WORKER, "case-1", AT)

    for failure in (ValueError("row of Maria da Silva"), amparo.LedgerHostError.Unavailable("busy"), RuntimeError()):
        kept.desk.fail = failure
        with pytest.raises(amparo.LedgerError.NotDone) as denied:
            load()
        assert denied.value.code == amparo.LedgerCode.DENIED and "Maria" not in f"{denied.value} {denied.value!r}"
    kept.desk.fail = None
    stranger = amparo.LedgerReader(by="worker-8", purpose="curiosity")
    assert kept.code(lambda: kept.ledger.load(stranger, "case-1", AT)) == amparo.LedgerCode.DENIED
    assert kept.desk.asked[-1] == ("worker-8", amparo.ReadKind.CASE, "case-1")
    # A source that gives too few bytes, none that were drawn, or throws.
    sources: "list[typing.Callable[[int], bytes]]" = [lambda count: b"7", lambda count: bytes(count), lambda count: 1 // 0]  # type: ignore[list-item, return-value]
    for source in sources:
        kept.desk.bytes = source
        assert kept.code(load) == amparo.LedgerCode.NO_RANDOMNESS
    kept.desk.bytes = secrets.token_bytes
    load()
    # The denied attempts are in the log.
    reads = kept.ledger.access_report(WORKER, "p-17", AT).reads
    assert [line.granted for line in reads].count(False) == 4


def test_a_host_that_calls_the_ledger_that_asks_it_gets_an_answer(town: Town, kept: Kept) -> None:
    kept.ledger.open_case(town.opening(), AT)
    stored = kept.ledger.load(WORKER, "case-1", AT)
    codes: "list[amparo.LedgerCode]" = []

    def ask_back() -> None:
        codes.append(kept.code(lambda: kept.ledger.head()))
        assert stored.case_now().version() == 1, "what was loaded can be read"

    kept.desk.call = ask_back
    kept.ledger.load(WORKER, "case-1", AT)
    assert codes == [amparo.LedgerCode.LOCKED]
    kept.desk.call = None
    assert kept.ledger.head()


def test_threads_wait_for_each_other(town: Town, kept: Kept) -> None:
    kept.ledger.open_case(town.opening(), AT)
    failed: "list[BaseException]" = []

    def write(part: int) -> None:
        for n in range(5):
            while True:
                stored = kept.ledger.load(WORKER, "case-1", AT)
                try:
                    kept.ledger.append(stored, event(amparo.EventKind.ASKED, f"q-{part}-{n}", topic="sleep"), AT)
                    break
                except amparo.LedgerError.NotDone as error:
                    if error.code != amparo.LedgerCode.CONFLICT:
                        failed.append(error)
                        return

    threads = [threading.Thread(target=write, args=(part,)) for part in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed and kept.ledger.load(WORKER, "case-1", AT).version() == 16


def test_what_cannot_be_sent_is_seen(town: Town, kept: Kept) -> None:
    kept.ledger.open_case(town.opening(), AT)
    once = amparo.LedgerRetry(tries=1)
    line = next(one for one in kept.ledger.claim(WORKER, town.network, town.policy, AT, retry=amparo.LedgerRetry(first_s=60))
                if one.line().due.kind == amparo.DueKind.DELIVER)  # fmt: skip
    assert kept.ledger.failed(line, AT, amparo.LedgerRetry(first_s=60)) == minutes(1)
    again = next(one for one in kept.ledger.claim(WORKER, town.network, town.policy, minutes(2)) if one.line().due.key == line.line().due.key)
    assert again.line().tries == 2 and kept.ledger.failed(again, minutes(2), once) is None
    letters = kept.ledger.dead_letters(WORKER, minutes(3))
    assert [(letter.case, letter.due.key, letter.tries) for letter in letters] == [("case-1", line.line().due.key, 2)]
    kept.ledger.revive(letters[0], minutes(4))
    assert kept.ledger.dead_letters(WORKER, minutes(4)) == []
    assert kept.code(lambda: kept.ledger.revive(letters[0], minutes(4))) == amparo.LedgerCode.NO_SUCH_CASE
    kept.ledger.list_anew(minutes(5))
    kept.ledger.wait_at_most(1)


def test_what_the_ledger_could_not_read_again_is_not_written(town: Town, kept: Kept) -> None:
    kept.ledger.open_case(town.opening(), AT)
    nobody = amparo.LedgerReader(by="Maria da Silva", purpose="care")
    late = datetime.datetime(2300, 1, 1, tzinfo=datetime.timezone.utc)
    head = kept.ledger.head()
    faults = []
    for call in (
        lambda: kept.ledger.load(nobody, "case-1", AT),
        lambda: kept.ledger.load(WORKER, "case-1", late),
        lambda: kept.ledger.access_report(WORKER, "Maria da Silva", AT),
        lambda: kept.ledger.retention(WORKER, AT, 4_000_000_000),
        lambda: amparo.Ledger.create(kept.path, b"short", kept.desk),
        lambda: amparo.verify_ledger(kept.path, "not a head"),
    ):
        with pytest.raises(amparo.LedgerError.Faulty) as faulty:
            call()
        assert "Maria" not in f"{faulty.value} {faulty.value!r}"
        faults.append(faulty.value.faults[0].path)
    assert faults == ["$.reader.by", "$.now", "$.person", "$.keep_days", "$.master_key", "$.since"]
    assert kept.ledger.head() == head


def test_a_file_that_is_no_ledger_or_of_another_key_is_left_as_it_is(town: Town, kept: Kept, tmp_path: pathlib.Path) -> None:
    kept.ledger.open_case(town.opening(), AT)
    assert kept.code(lambda: amparo.Ledger.open(kept.path, bytes(32), kept.desk)) == amparo.LedgerCode.WRONG_KEY
    assert kept.code(lambda: amparo.Ledger.open(str(tmp_path / "none.amparo"), kept.key, kept.desk)) == amparo.LedgerCode.MISSING
    other = tmp_path / "letter.txt"
    other.write_bytes(b"a letter of a family, kept here by mistake" * 40)
    assert kept.code(lambda: amparo.Ledger.create(str(other), kept.key, kept.desk)) == amparo.LedgerCode.FOREIGN
    assert other.read_bytes() == b"a letter of a family, kept here by mistake" * 40
    assert kept.code(lambda: amparo.verify_pack(b"{}")) == amparo.LedgerCode.FOREIGN
