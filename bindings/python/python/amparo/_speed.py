"""Quicker buffers for the generated module.

The generated code reads and writes a buffer field by field through ctypes, and finds a token by asking for each in turn; a
plan has hundreds of fields. Here a buffer is copied once, and a token is looked up. What is read and written is the same: every
vector runs through it.
"""

import ctypes
import enum
import struct
import types
import typing


def _reader(form: str) -> "typing.Callable[[typing.Any], typing.Any]":
    packed = struct.Struct(form)

    def read(stream: typing.Any) -> typing.Any:
        # Past the end struct raises, as the generated reader does.
        value = packed.unpack_from(stream.data, stream.offset)[0]
        stream.offset += packed.size
        return value

    return read


def _writer(form: str) -> "typing.Callable[[typing.Any, typing.Any], None]":
    pack = struct.Struct(form).pack

    def write(builder: typing.Any, value: typing.Any) -> None:
        builder.held += pack(value)

    return write


_FORMS = {"i8": ">b", "u8": ">B", "i16": ">h", "u16": ">H", "i32": ">i", "u32": ">I", "i64": ">q", "u64": ">Q"}


def _builder(buffer: typing.Any) -> type:
    class Builder:
        """Gathers bytes and hands them to the library in one go."""

        def __init__(self) -> None:
            self.held = bytearray()

        def finalize(self) -> typing.Any:
            held = bytes(self.held)
            out = buffer.alloc(len(held))
            ctypes.memmove(out.data, held, len(held))
            out.len = len(held)
            return out

        def discard(self) -> None:
            self.held.clear()

        def write(self, value: bytes) -> None:
            self.held += value

    for name, form in {**_FORMS, "float": ">f", "double": ">d"}.items():
        setattr(Builder, f"write_{name}", _writer(form))
    return Builder


def _quicker_tokens(generated: types.ModuleType, tokens: "type[enum.Enum]") -> None:
    converter = getattr(generated, f"_UniffiFfiConverterType{tokens.__name__}", None)
    if converter is None:
        return
    members = list(tokens)
    written = {member: struct.pack(">i", at) for at, member in enumerate(members, start=1)}

    def read(buf: typing.Any) -> enum.Enum:
        at: int = buf.read_i32()
        if not 1 <= at <= len(members):
            raise generated.InternalError("a token that this module does not know")
        return members[at - 1]

    def check_lower(value: typing.Any) -> None:
        if value not in written:
            raise ValueError(value)

    def write(value: typing.Any, buf: typing.Any) -> None:
        buf.write(written[value])

    converter.read = staticmethod(read)
    converter.check_lower = staticmethod(check_lower)
    converter.write = staticmethod(write)


def apply(generated: types.ModuleType) -> None:
    """Puts the quicker parts in place of the generated ones."""
    stream = generated._UniffiRustBufferStream

    def from_rust_buffer(cls: type, buf: typing.Any) -> typing.Any:
        return cls(ctypes.string_at(buf.data, buf.len) if buf.len else b"", buf.len)

    stream.from_rust_buffer = classmethod(from_rust_buffer)
    for name, form in _FORMS.items():
        setattr(stream, f"read_{name}", _reader(form))
    generated._UniffiRustBufferBuilder = _builder(generated._UniffiRustBuffer)  # type: ignore[attr-defined]
    for value in list(vars(generated).values()):
        if isinstance(value, type) and issubclass(value, enum.Enum):
            _quicker_tokens(generated, value)
