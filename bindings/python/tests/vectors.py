"""The vectors of ``tests/vectors``, through typed records and through bytes. ``tests/vectors/README.md`` says what each field means.

Bytes are compared with those that the Rust runner wrote (``AMPARO_VECTORS_OUT``, by default ``target/vectors``).
"""

import json
import os
import pathlib
import typing

import amparo

from plain import plain

ROOT = pathlib.Path(__file__).resolve().parents[3]
VECTORS = ROOT / "tests" / "vectors"
Json = typing.Any

LINES = {"calls", "places", "duties", "gaps", "not_called", "considered", "contacts", "would_change"}
FORBIDDEN = {"no_calls": "calls", "no_places": "places", "no_considered": "considered", "no_not_called": "not_called",
             "no_duties": "duties", "no_gaps": "gaps"}  # fmt: skip
ONE = {"lead", "lead_from", "emergency", "next_holder", "quorum"}
KNOWN = LINES | set(FORBIDDEN) | ONE | {
    "calls_exactly", "places_exactly", "duties_exactly", "gaps_exactly", "custodian", "wandering", "no_third_door",
    "new_facts", "rules", "absent_rules", "view", "crisis",
}  # fmt: skip


class Runner:
    """Runs vectors and remembers what differed and which files were read."""

    def __init__(self, expected: pathlib.Path) -> None:
        self.expected = expected
        self.networks: "dict[str, amparo.Network]" = {}
        self.policies: "dict[str, amparo.Policy]" = {}
        self.used: "set[str]" = set()
        self.compared: "set[str]" = set()
        self.typed = 0
        self.differs: "list[str]" = []

    def same(self, what: str, found: Json, expected: Json) -> None:
        if found != expected:
            self.differs.append(f"{what}: found {found!r}, expected {expected!r}")

    def same_bytes(self, name: str, found: bytes) -> None:
        """Compares with what Rust wrote for the same vector."""
        self.compared.add(name)
        path = self.expected / f"{name.replace('/', '__')}.json"
        if path.read_bytes() != found:
            self.differs.append(f"{name}: other bytes than Rust's")

    def document(self, given: Json) -> bytes:
        """Bytes of a document: inline, a network of the vectors, or a file of the project."""
        if not isinstance(given, str):
            return json.dumps(given, ensure_ascii=False).encode()
        if given.startswith("networks/"):
            self.used.add(given)
            return (VECTORS / f"{given}.json").read_bytes()
        return (ROOT / given).read_bytes()

    def network(self, given: Json) -> amparo.Network:
        key = json.dumps(given)
        if key not in self.networks:
            self.networks[key] = amparo.Network.from_json(self.document(given))
        return self.networks[key]

    def policy(self, given: Json) -> amparo.Policy:
        key = json.dumps(given)
        if key not in self.policies:
            built_in = {None: amparo.Policy.br, "br": amparo.Policy.br, "br-rs": amparo.Policy.br_rs}
            known = given is None or given in ("br", "br-rs")
            self.policies[key] = built_in[given]() if known else amparo.Policy.from_json(self.document(given))
        return self.policies[key]

    # Plans

    def plan(self, id_: str, vector: Json) -> None:
        given, expect = vector["input"], vector["expect"]
        assert set(given) <= {"network", "policy", "status", "request"} and set(expect) <= KNOWN, id_
        engine = amparo.Engine(self.network(given["network"]), self.policy(given.get("policy")))
        if given.get("status") is not None:
            engine.replace_status_json(self.document(given["status"]))
        request = amparo.Request.from_json(self.document(given["request"]))
        wants_changes = expect.get("would_change") is not None
        plan = engine.plan_with_changes(request) if wants_changes else engine.plan(request)
        self.same_bytes(id_, plan.json())
        # The request as typed records is the same request, and the plan as typed records the same plan.
        again = amparo.Request.from_document(request.document())
        self.same(f"{id_}: typed request", again.json(), request.json())
        self.same(f"{id_}: plan of the typed request", engine.plan(again).fingerprint(), plan.fingerprint())
        document = json.loads(plan.json())
        self.same(f"{id_}: typed plan", plain(plan.document()), document)
        self.expectations(id_, plan, document, expect)
        if wants_changes:
            self.same(f"{id_}: would_change", engine.would_change(plan), plan.would_change())
        for recipient, wanted in expect.get("view", {}).items():
            self.view(id_, plan, recipient, wanted)

    def expectations(self, id_: str, plan: amparo.Plan, document: Json, expect: Json) -> None:
        for name in LINES | ONE | {"custodian", "crisis", "episode", "engine", "at", "fingerprint"}:
            typed = plain(getattr(plan, name)())
            self.same(f"{id_}: {name}()", typed, document.get(name, [] if name in LINES else None))
        for name, wanted in expect.items():
            self.typed += 1
            if name in ("calls", "places"):
                self.in_order(f"{id_}: {name}", lines(plan, name), wanted, bool(expect.get(f"{name}_exactly")))
            elif name in LINES:
                found = lines(plan, name)
                missing = [line for line in wanted if not any(fits(one, line) for one in found)]
                self.same(f"{id_}: {name}", missing, [])
                if expect.get(f"{name}_exactly"):
                    self.same(f"{id_}: {name}", len(found), len(wanted))
            elif name in FORBIDDEN:
                found = lines(plan, FORBIDDEN[name])
                self.same(f"{id_}: {name}", [line for line in wanted if any(fits(one, line) for one in found)], [])
            elif name in ONE:
                part = getattr(plan, name)()
                fit = part is None if wanted is None else part is not None and fits(flat(plain(part)), wanted)
                self.same(f"{id_}: {name} fits {wanted}", fit, True)
            elif name == "custodian":
                self.same(f"{id_}: custodian", plan.custodian().service, wanted)
            elif name in ("wandering", "no_third_door", "new_facts"):
                self.same(f"{id_}: {name}", getattr(plan.episode(), name), wanted)
            elif name in ("rules", "absent_rules"):
                there = occurring(document)
                self.same(f"{id_}: {name}", [r for r in wanted if (r in there) != (name == "rules")], [])
            elif name == "crisis":
                self.crisis(id_, plan.crisis(), wanted)

    def crisis(self, id_: str, crisis: amparo.CrisisLine, wanted: Json) -> None:
        for name, expected in wanted.items():
            if name in ("needs", "no_needs"):
                wrong = [need for need in expected if (need in crisis.needs) != (name == "needs")]
                self.same(f"{id_}: crisis.{name}", wrong, [])
            else:
                self.same(f"{id_}: crisis.{name}", plain(getattr(crisis, name)), expected)

    def in_order(self, what: str, found: "list[Json]", wanted: "list[Json]", exactly: bool) -> None:
        rest = iter(found)
        for line in wanted:
            if not any(fits(one, line) for one in rest):
                self.differs.append(f"{what}: not there, or not in this order: {line}")
                return
        if exactly:
            self.same(f"{what}: no others", len(found), len(wanted))

    def view(self, id_: str, plan: amparo.Plan, recipient: str, wanted: Json) -> None:
        view, written = plan.view(recipient), plan.view_json(recipient)
        self.same_bytes(f"{id_}__view__{recipient}", b"null" if written is None else written)
        self.same(f"{id_}: view of {recipient}", view is None, wanted is None)
        if view is None or written is None or wanted is None:
            return
        self.same(f"{id_}: typed view of {recipient}", plain(view), json.loads(written))
        there = words(plain(view))
        self.same(f"{id_}: {recipient} has", [w for w in wanted.get("has", []) if w not in there], [])
        self.same(f"{id_}: {recipient} lacks", [w for w in wanted.get("lacks", []) if w in there], [])

    # Documents that are only read

    def read(self, id_: str, vector: Json) -> None:
        given, expect = vector["input"], vector["expect"]
        assert set(given) <= {"read", "document", "bytes_text", "pad_to_bytes", "network"}, id_
        text = given.get("bytes_text")
        document = self.document(given["document"]) if text is None else text.encode()
        document = document.ljust(given.get("pad_to_bytes") or 0)
        if given["read"] == "emergency":
            self.emergency(id_, document, expect)
            return
        assert set(expect) <= {"faults", "warnings", "never_quoted"}, id_
        faults: "list[amparo.Fault]" = []
        warnings: "list[amparo.Fault]" = []
        text = ""
        try:
            if given["read"] == "network":
                warnings = amparo.Network.from_json(document).warnings()
            elif given["read"] == "policy":
                warnings = amparo.Policy.from_json(document).warnings()
            elif given["read"] == "status":
                warnings = amparo.Engine(self.network(given["network"])).replace_status_json(document)
            else:
                assert given["read"] == "request", id_
                amparo.Request.from_json(document)
        except amparo.AmparoError.Refused as refused:
            faults, text = refused.faults, f"{refused} {refused!r} {refused.args}"
            if given["read"] == "request":
                told = amparo.emergency(document).emergency
                self.same(f"{id_}: emergency beside the faults", refused.emergency, told)
        told_faults, told_warnings = ([{"code": plain(f.code), "path": f.path} for f in part] for part in (faults, warnings))
        written = json.dumps({"faults": told_faults, "warnings": told_warnings}, separators=(",", ":"), ensure_ascii=False)
        self.same_bytes(id_, written.encode())
        self.typed += 1
        self.same(f"{id_}: faults", told_faults, expect.get("faults", []))
        if "warnings" in expect:
            self.same(f"{id_}: warnings", told_warnings, expect["warnings"])
        self.same(f"{id_}: quoted", [word for word in expect.get("never_quoted", []) if word in text], [])

    def emergency(self, id_: str, document: bytes, expect: Json) -> None:
        answer, written = amparo.emergency(document), amparo.emergency_json(document)
        self.same_bytes(id_, written)
        self.same(f"{id_}: typed", plain(answer), json.loads(written))
        self.typed += 1
        for name, wanted in expect.items():
            if name == "readable":
                self.same(f"{id_}: readable", answer.readable, wanted)
            else:
                found = answer.emergency
                fit = found is None if wanted is None else found is not None and fits(flat(plain(found)), wanted)
                self.same(f"{id_}: {name} fits {wanted}", fit, True)

    # Tables of opening hours

    def hours(self, id_: str, vector: Json) -> None:
        template = json.loads(self.document(vector["input"]["network"]))
        states = {"open-told-now": "open", "closed-told-at-opening": "closed", "hours-unknown-told-now": "unknown"}
        written = b""
        for row in vector["input"]["hours"]:
            assert set(row) <= {"text", "tz", "uf", "holidays", "at", "state", "next", "note"}, id_
            network = json.loads(json.dumps(template))
            network["territories"][0].update(uf=row["uf"], time_zone=row["tz"], holidays=row.get("holidays", []))
            network["services"][0]["opening_hours"] = row["text"]
            bond = {"service": "watched", "kind": "care", "strength": 50}
            request = {"format": "amparo/request/1", "at": row["at"], "person": {"ref": "p1", "bonds": [bond]},
                       "crisis": {"door": "door", "severity": "low", "capacity_to_consent": "gives"}}  # fmt: skip
            engine = amparo.Engine(amparo.Network.from_json(self.document(network)))
            plan = engine.plan(amparo.Request.from_json(self.document(request)))
            written += plan.json() + b"\n"
            call = next(call for call in plan.calls() if call.service == "watched")
            state = next(states[reason.rule] for reason in call.reasons if reason.rule in states)
            self.same(f"{id_}: {row['text']} at {row['at']}", (state, plain(call.at)), (row["state"], row.get("next")))
        self.same_bytes(id_, written)

    def run(self, id_: str, vector: Json) -> "list[str]":
        self.differs = []
        assert set(vector) <= {"id", "title", "source", "rule", "fires", "input", "expect"}, f"{id_} has an unknown field"
        assert vector["id"] == id_
        if "hours" in vector["input"]:
            self.hours(id_, vector)
        elif "read" in vector["input"]:
            self.read(id_, vector)
        else:
            self.plan(id_, vector)
        return self.differs


def lines(plan: amparo.Plan, name: str) -> "list[Json]":
    """Lines of a part, typed, under the names that vectors use."""
    return [flat(plain(line)) for line in getattr(plan, name)()]


def flat(line: Json) -> Json:
    """A line of the answer with what stands deeper brought up."""
    out = dict(line)
    for part, names in (("discloses", ("basis", "fields")), ("status", ("capacity", "age_minutes", "ask_first", "last_reported"))):
        out.update({name: line[part][name] for name in names if isinstance(line.get(part), dict) and name in line[part]})
    if isinstance(line.get("channel"), dict):
        out["channel"] = line["channel"]["kind"]
    if "minutes" not in line:
        facts = (fact for reason in line.get("reasons", []) for fact in reason.get("facts", []))
        minutes = next((fact for fact in facts if fact["fact"] == "minutes"), None)
        if minutes is not None:
            out["minutes"] = minutes.get("number")
    if "ladder" in line:
        out["ladder_basis"] = [rung["discloses"]["basis"] for rung in line["ladder"]]
        out["ladder_fields"] = [rung["discloses"].get("fields", []) for rung in line["ladder"]]
        out["ladder"] = [rung["service"] for rung in line["ladder"]]
    if "sectors" in line:
        out["sectors"] = [sector["sector"] for sector in line["sectors"]]
    if "nearest_miss" in line:
        out["nearest_miss"] = [[miss["service"], miss["code"]] for miss in line["nearest_miss"]]
    return out


def fits(line: Json, expected: Json) -> bool:
    """Whether a line has all that is expected; what the canonical form leaves out is an empty list, false, zero or null."""
    for name, value in expected.items():
        found = line.get(name)
        if name == "lacks_fields":
            if any(field in line.get("fields", []) for field in value):
                return False
        elif found is None:
            if value not in (None, [], False, 0):
                return False
        elif name in ("fields", "meets"):
            if sorted(found) != sorted(value):
                return False
        elif found != value:
            return False
    return True


def words(value: Json) -> "set[str]":
    """Every field's name and every text."""
    if isinstance(value, dict):
        return set(value) | {word for part in value.values() for word in words(part)}
    if isinstance(value, list):
        return {word for part in value for word in words(part)}
    return {value} if isinstance(value, str) else set()


def occurring(plan: Json) -> "set[str]":
    """Every rule that stands anywhere in a plan, and its codes."""
    found: "set[str]" = set()

    def walk(value: Json) -> None:
        if isinstance(value, dict):
            if isinstance(value.get("rule"), str):
                found.add(value["rule"])
            if value.get("fact") == "rule":
                found.add(value["id"])
            for part in value.values():
                walk(part)
        elif isinstance(value, list):
            for part in value:
                walk(part)

    walk(plan)
    codes = (("calls", "role", "call_role"), ("calls", "when", "call_when"), ("not_called", "code", "not_called"),
             ("considered", "code", "considered"), ("gaps", "code", "gap"), ("places", "role", "place"))  # fmt: skip
    for part, member, prefix in codes:
        found |= {f"{prefix}/{line[member]}" for line in plan.get(part, []) if member in line}
    found |= {f"considered/{miss['code']}" for gap in plan.get("gaps", []) for miss in gap.get("nearest_miss", [])}
    if "lead" in plan:
        found.add(f"lead/{plan['lead']['origin']}")
    return found


def run_all() -> "tuple[str, list[str]]":
    """Runs every vector: the line that tells how many, and what failed."""
    runner = Runner(pathlib.Path(os.environ.get("AMPARO_VECTORS_OUT") or ROOT / "target" / "vectors"))
    still_open = set(json.loads((runner.expected / "open.json").read_bytes()))
    failed: "list[str]" = []
    read = 0
    files = sorted(path for path in VECTORS.rglob("*") if path.is_file())
    networks = set()
    for path in files:
        name = path.relative_to(VECTORS).with_suffix("").as_posix()
        if name.startswith("networks/"):
            networks.add(name)
        elif path.suffix == ".json":
            read += 1
            differs = runner.run(name, json.loads(path.read_bytes()))
            if name in still_open:
                # Its expectations are known not to hold; its bytes are the same all the same.
                differs = [line for line in differs if "other bytes" in line or "typed" in line]
            failed += differs
        elif path.name != "README.md":
            failed.append(f"{name}: not read by anybody")
    failed += [f"{name}: not used by any vector" for name in sorted(networks - runner.used)]
    written = {path.stem for path in runner.expected.glob("*.json")} - {"open"}
    failed += [f"{name}: Rust wrote it, nobody compared it" for name in sorted(written - {n.replace("/", "__") for n in runner.compared})]
    wrong = len({line.split(":")[0].split("__view__")[0] for line in failed})
    return f"vectors: {read} files, {read - wrong} passed, {len(runner.compared)} buffers, {runner.typed} typed checks", failed
