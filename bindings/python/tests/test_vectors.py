"""Every vector of the project."""

import json
import typing

import pytest

import case_vectors
import vectors


def test_vectors_hold(capsys: pytest.CaptureFixture[str]) -> None:
    summary, failed = vectors.run_all()
    with capsys.disabled():
        print(f"\n{summary}")
    assert not failed, "\n".join(failed[:50])


def test_case_vectors_hold(capsys: pytest.CaptureFixture[str]) -> None:
    summary, failed = case_vectors.run_all()
    with capsys.disabled():
        print(f"\n{summary}")
    assert not failed, "\n".join(failed[:50])
    assert int(summary.split()[2]) >= 35, "vectors were not found"


def test_a_case_vector_that_does_not_hold_is_seen() -> None:
    vector = json.loads((case_vectors.ROOT / "answer/held_then_formed.json").read_bytes())
    assert case_vectors.CaseRunner().run(vector["id"], vector) == []
    wrong: "list[tuple[str, typing.Any]]" = [
        ("held", False), ("custodian", "caps"), ("version", 2), ("state", {"stage": "closed"}),
        ("state", {"calls": [{"stage": "declined"}]}), ("due", [{"kind": "escalate"}]), ("refused", [[1, "closed"]]),
    ]  # fmt: skip
    for name, value in wrong:
        changed = {**vector, "expect": {**vector["expect"], name: value}}
        assert case_vectors.CaseRunner().run(vector["id"], changed), name
    with pytest.raises(AssertionError):
        case_vectors.CaseRunner().run(vector["id"], {**vector, "expect": {"nonsense": 1}})
