"""Every vector of the project."""

import pytest
import vectors


def test_vectors_hold(capsys: pytest.CaptureFixture[str]) -> None:
    summary, failed = vectors.run_all()
    with capsys.disabled():
        print(f"\n{summary}")
    assert not failed, "\n".join(failed[:50])
