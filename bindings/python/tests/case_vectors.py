"""The vectors of ``tests/vectors_case``, through bytes and through typed records. Its ``README.md`` says what each field means."""

import datetime
import json
import pathlib
import typing

import amparo

from plain import plain

ROOT = pathlib.Path(__file__).resolve().parents[3] / "tests" / "vectors_case"
Json = typing.Any

EXPECT = {"refused", "faults", "version", "state", "custodian", "held", "formed", "answered", "wandering", "no_third_door",
          "missing_sectors", "due", "due_exactly", "no_due", "agenda", "no_agenda"}  # fmt: skip


def fits(found: Json, expected: Json) -> bool:
    """Whether a line has the fields named: lists line by line in their order, others between; absent is false, null or empty."""
    if isinstance(expected, dict):
        for name, value in expected.items():
            there = found.get(name) if isinstance(found, dict) else None
            if there is None:
                if value not in (None, False, []):
                    return False
            elif not fits(there, value):
                return False
        return True
    if isinstance(expected, list) and any(isinstance(line, dict) for line in expected):
        return in_order(found if isinstance(found, list) else [], expected) is None
    return bool(type(found) is type(expected) and found == expected)


def in_order(found: "list[Json]", expected: "list[Json]") -> Json:
    """The first of the lines that does not stand in the list after those before it."""
    rest = iter(found)
    for line in expected:
        if not any(fits(one, line) for one in rest):
            return line
    return None


class CaseRunner:
    """Runs case vectors and remembers what differed and which files were used."""

    def __init__(self) -> None:
        self.networks: "dict[str, amparo.Network]" = {}
        self.used: "set[str]" = set()
        self.checks = 0
        self.differs: "list[str]" = []

    def same(self, what: str, found: Json, expected: Json) -> None:
        self.checks += 1
        if found != expected or type(found) is not type(expected):
            self.differs.append(f"{what}: found {found!r}, expected {expected!r}")

    def network(self, name: str) -> amparo.Network:
        self.used.add(name)
        if name not in self.networks:
            self.networks[name] = amparo.Network.from_json((ROOT / f"{name}.json").read_bytes())
        return self.networks[name]

    def event(self, place: int, event: Json) -> bytes:
        """The event document of a vector, with what may be left out."""
        whole = {"format": "amparo/event/1", "case": "c1", "id": f"e{place}", **event}
        if isinstance(whole.get("plan"), str):
            self.used.add(whole["plan"])
            whole["plan"] = {**json.loads((ROOT / f"{whole['plan']}.json").read_bytes()), "at": whole["at"]}
        return json.dumps(whole, ensure_ascii=False).encode()

    def fold(self, events: "list[Json]") -> "tuple[amparo.Case | None, list[Json], list[Json]]":
        case: "amparo.Case | None" = None
        refused: "list[Json]" = []
        faults: "list[Json]" = []
        for place, given in enumerate(events):
            event = self.event(place, given)
            try:
                if case is None:
                    case = amparo.Case.open_json(event)
                else:
                    case.apply_json(event)
            except amparo.CaseError.Refused as error:
                refused.append([place, plain(error.code)])
            except amparo.CaseError.Faulty as error:
                faults += [[place, plain(fault.code), fault.path] for fault in error.faults]
        return case, refused, faults

    def run(self, id_: str, vector: Json) -> "list[str]":
        self.differs = []
        given, expect = vector["input"], vector["expect"]
        assert set(vector) <= {"id", "title", "source", "input", "expect"}, f"{id_} has an unknown field"
        assert set(given) <= {"network", "policy", "events", "now"} and set(expect) <= EXPECT and expect, id_
        assert vector["id"] == id_
        network = self.network(given["network"])
        overlay = given.get("policy")
        policy = amparo.Policy.br() if overlay is None else amparo.Policy.from_json(json.dumps(overlay).encode())
        now = datetime.datetime.strptime(given["now"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=datetime.timezone.utc)
        case, refused, faults = self.fold(given["events"])
        self.same(f"{id_}: refused", refused, expect.get("refused", []))
        self.same(f"{id_}: faults", faults, expect.get("faults", []))
        if case is None:
            return [*self.differs, f"{id_}: no case was opened"]
        self.questions(id_, case, expect, now, network, policy)
        # Written and read again, as bytes and as typed records, it is the same case.
        written = case.json()
        self.same(f"{id_}: read again", amparo.Case.from_json(written).json(), written)
        self.same(f"{id_}: from typed events", amparo.Case.from_events(case.events()).json(), written)
        self.same(f"{id_}: typed document", plain(case.document()), json.loads(written))
        self.same(f"{id_}: typed state", plain(case.state()), json.loads(case.state_json()))
        return self.differs

    def questions(
        self, id_: str, case: amparo.Case, expect: Json, now: datetime.datetime, network: amparo.Network, policy: amparo.Policy
    ) -> None:
        lines: "dict[str, list[Json]]" = {
            "due": [plain(line) for line in case.due(now, network, policy)],
            "agenda": [plain(line) for line in case.agenda(now, network, policy)],
        }
        self.same(f"{id_}: typed due", lines["due"], json.loads(case.due_json(now, network, policy)))
        self.same(f"{id_}: typed agenda", lines["agenda"], json.loads(case.agenda_json(now, network, policy)))
        answers, doors = case.answers(now), case.doors(now)
        asked = {"version": case.version(), "custodian": answers.custodian, "held": answers.held, "formed": answers.formed,
                 "answered": answers.answered, "missing_sectors": answers.missing_sectors, "wandering": doors.wandering,
                 "no_third_door": doors.no_third_door}  # fmt: skip
        state = json.loads(case.state_json())
        for name, wanted in expect.items():
            if name in asked:
                self.same(f"{id_}: {name}", asked[name], wanted)
            elif name == "state":
                for field, value in wanted.items():
                    self.same(f"{id_}: state.{field} {state.get(field)} fits {value}", fits(state, {field: value}), True)
            elif name in ("due", "agenda"):
                self.same(f"{id_}: {name} {lines[name]} lacks", in_order(lines[name], wanted), None)
                if name == "due" and expect.get("due_exactly"):
                    self.same(f"{id_}: due lines", len(lines["due"]), len(wanted))
            elif name in ("no_due", "no_agenda"):
                there = [one for one in lines[name[3:]] for line in wanted if fits(one, line)]
                self.same(f"{id_}: {name}", there, [])


def run_all() -> "tuple[str, list[str]]":
    """Runs every vector: the line that tells how many, and what failed."""
    runner = CaseRunner()
    failed: "list[str]" = []
    read = 0
    parts: "set[str]" = set()
    for path in sorted(path for path in ROOT.rglob("*") if path.is_file()):
        name = path.relative_to(ROOT).with_suffix("").as_posix()
        if name.startswith(("networks/", "plans/")):
            parts.add(name)
        elif path.suffix == ".json":
            read += 1
            failed += runner.run(name, json.loads(path.read_bytes()))
        elif path.name != "README.md":
            failed.append(f"{name}: not read by anybody")
    failed += [f"{name}: not used by any vector" for name in sorted(parts - runner.used)]
    wrong = len({line.split(":")[0] for line in failed})
    return f"case vectors: {read} files, {read - wrong} passed, {runner.checks} checks", failed
