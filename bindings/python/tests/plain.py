"""Typed records as the JSON of the documents, so that both can be compared."""

import dataclasses
import datetime
import enum
import typing

# Tokens that are not their name in small letters.
TOKENS = {
    "Subject.OWN": "self",
    "Lang.PT_BR": "pt-BR",
    "Confidence.VERIFIED": "V",
    "Confidence.KNOWN": "K",
    "Confidence.MODERATE": "M",
    "Confidence.LOW": "L",
}
# `from` and `class` are words of Python's own.
FIELDS = {"channel_class": "class", "from_age": "from", "to_age": "to", "from_sectors": "from", "to_sectors": "to", "from_id": "from", "to_id": "to",
          "from_at": "from", "to_at": "to", "from_service": "from"}  # fmt: skip


def token(value: enum.Enum) -> str:
    """The token as documents write it."""
    return TOKENS.get(f"{type(value).__name__}.{value.name}", value.name.lower())


def plain(value: typing.Any) -> typing.Any:
    """A record as a dictionary; what the canonical form leaves out is left out."""
    if isinstance(value, enum.Enum):
        return token(value)
    if isinstance(value, datetime.datetime):
        assert value.tzinfo is not None
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, list):
        return [plain(entry) for entry in value]
    if dataclasses.is_dataclass(value):
        fields = ((FIELDS.get(name, name), field) for name, field in vars(value).items())
        absent: typing.Tuple[typing.Any, ...] = (None, False)
        return {n: plain(v) for n, v in fields if not (isinstance(v, list) and not v) and not any(v is a for a in absent)}
    return value
