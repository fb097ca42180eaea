"""Which services of a care network are called for a person in crisis, and why.

Start with :func:`emergency`, which needs no network. Then a :class:`Network` and a :class:`Policy` make an :class:`Engine`,
and ``engine.plan(request)`` answers. Every record is a dataclass, every token an enum, every instant a ``datetime`` with a time
zone; a refused document is an :class:`AmparoError` with all of its faults.

A :class:`Case` follows what becomes of a plan, and a :class:`Ledger` keeps cases so that nothing of them is lost.

Calls let go of the interpreter lock, so that threads decide side by side; :func:`plan_async` keeps an event loop awake.
"""

import asyncio
import importlib
import json
import os
import typing

try:
    from ._native import *  # noqa: F403
    from ._native import AmparoError, CaseError, Engine, Fault, LedgerError, Network, Plan, Request

    _generated = importlib.import_module("amparo._native.amparo")
    _generated._uniffi_check_api_checksums(_generated._UniffiLib)
    importlib.import_module("amparo._speed").apply(_generated)
except (AttributeError, OSError) as error:
    raise ImportError(f"amparo: its library could not be loaded; install the wheel of this platform again ({error})") from error
except Exception as error:
    if type(error).__name__ != "InternalError":
        raise
    raise ImportError(
        "amparo: this module and the library beside it come from different versions; install the wheel again"
    ) from None

# Names of what strings, instants and dates stand for, as the annotations use them.
_ALIASES = ("ServiceId", "TerritoryId", "KindId", "NeedId", "SectorId", "RuleId", "DocumentId", "OpaqueRef", "Roles", "Timestamp", "CivilDate")
globals().update({_name: getattr(_generated, _name) for _name in _ALIASES})

__all__ = [*_ALIASES, *_generated.__all__, "network_from_file", "plan_async", "plan_dict", "request_from_file"]


def network_from_file(path: "str | os.PathLike[str]") -> Network:
    """Reads a network document from a file. Raises :class:`AmparoError` as ``Network.from_json`` does."""
    with open(path, "rb") as file:
        return Network.from_json(file.read())


def request_from_file(path: "str | os.PathLike[str]") -> Request:
    """Reads a request document from a file. Raises :class:`AmparoError` as ``Request.from_json`` does."""
    with open(path, "rb") as file:
        return Request.from_json(file.read())


async def plan_async(engine: Engine, request: Request) -> Plan:
    """``engine.plan(request)`` on another thread, so that the event loop goes on."""
    return await asyncio.to_thread(engine.plan, request)


def plan_dict(plan: Plan) -> "dict[str, typing.Any]":
    """The plan document as a dictionary, in the words of its JSON Schema: faster than records if all of it is wanted."""
    document: "dict[str, typing.Any]" = json.loads(plan.json())
    return document


def _told(error: "AmparoError | CaseError | LedgerError") -> str:
    if isinstance(error, (AmparoError.Refused, CaseError.Faulty, LedgerError.Faulty)):
        lines = [fault.reason for fault in error.faults]
        return "\n".join(lines + [f"and {error.unlisted} more"] * (error.unlisted > 0))
    if isinstance(error, CaseError.Refused):
        return f"{error.code.name.lower()}: {error.reason}"
    reason: str = getattr(error, "reason", "")
    return reason if isinstance(error, LedgerError) else f"the source of bonds did not answer: {reason}"


def _type_alone(record: object) -> str:
    return type(record).__name__ + "(...)"


# An error tells its faults; a record tells its type alone, so that nothing about a person gets into a log by accident.
for _class in (AmparoError.Refused, AmparoError.BondsMissing, CaseError.Faulty, CaseError.Refused, LedgerError.Faulty, LedgerError.NotDone):
    setattr(_class, "__str__", _told)
for _name in _generated.__all__:
    _class = getattr(_generated, _name)
    if hasattr(_class, "__dataclass_fields__") and _class is not Fault:
        setattr(_class, "__str__", _type_alone)
        setattr(_class, "__repr__", _type_alone)
del _name, _class
