"""What calls cost in Python, beside ``cargo bench --bench faces``. Run it from the root of the project."""

import time
import typing

import amparo


def measure(name: str, calls: int, call: "typing.Callable[[], object]") -> None:
    """Microseconds of one call: the least and the middle of 200 rounds (20 of a batch)."""
    rounds = []
    for _ in range(20 if calls > 1 else 200):
        start = time.perf_counter()
        call()
        rounds.append((time.perf_counter() - start) * 1e6 / calls)
    rounds.sort()
    print(f"python  {name:<34} {rounds[0]:9.2f} {rounds[len(rounds) // 2]:9.2f}")


def main() -> None:
    engine = amparo.Engine(amparo.network_from_file("examples/marituba/network.json"))
    with open("examples/marituba/crisis.json", "rb") as file:
        document = file.read()
    request = amparo.Request.from_json(document)
    record = request.document()
    requests = [request] * 1000
    report = amparo.Report(service="upa-marituba", capacity=amparo.Capacity.FULL, reported_at=record.at)
    plan = engine.plan(request)
    print(f"        microseconds a call                      least    middle   ({len(plan.calls())} calls, {len(plan.json())} bytes)")
    measure("version", 1, amparo.version)
    measure("read a request", 1, lambda: amparo.Request.from_json(document))
    measure("check a typed request", 1, lambda: amparo.Request.from_document(record))
    measure("plan", 1, lambda: engine.plan(request))
    measure("plan, json", 1, lambda: engine.plan(request).json())
    measure("plan, lead", 1, lambda: engine.plan(request).lead())
    measure("plan, calls", 1, lambda: engine.plan(request).calls())
    measure("plan, document", 1, lambda: engine.plan(request).document())
    measure("plan, dictionary", 1, lambda: amparo.plan_dict(engine.plan(request)))
    measure("report", 1, lambda: engine.report(report))
    told = b'{"format":"amparo/status/1","reports":[{"service":"upa-marituba","capacity":"full","reported_at":"2026-11-15T01:40:00Z"}]}'
    measure("report, as a document", 1, lambda: engine.update_status_json(told))
    measure("plan of 1,000 in one call", 1000, lambda: engine.plan_batch(requests))
    measure("plan, json of 1,000 in one call", 1000, lambda: engine.plan_batch_json(requests))


if __name__ == "__main__":
    main()
