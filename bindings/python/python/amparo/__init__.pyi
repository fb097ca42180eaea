import os
import typing

from ._native import *
from ._native import Engine, Network, Plan, Request

def network_from_file(path: str | os.PathLike[str]) -> Network:
    """Reads a network document from a file. Raises ``AmparoError`` as ``Network.from_json`` does."""

def request_from_file(path: str | os.PathLike[str]) -> Request:
    """Reads a request document from a file. Raises ``AmparoError`` as ``Request.from_json`` does."""

async def plan_async(engine: Engine, request: Request) -> Plan:
    """``engine.plan(request)`` on another thread, so that the event loop goes on."""

def plan_dict(plan: Plan) -> dict[str, typing.Any]:
    """The plan document as a dictionary, in the words of its JSON Schema."""
