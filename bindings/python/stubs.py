"""Writes the type stubs of the generated module: ``python stubs.py GENERATED.py > python/amparo/_native/__init__.pyi``.

The generator writes code, annotated for its own use; editors and type checkers need the public names alone.
"""

import ast
import re
import sys

HEADER = '''"""Written by stubs.py from the generated module. Do not edit."""

import datetime
import enum
import typing
'''


def is_public(name: str) -> bool:
    return not name.startswith("_")


def text(node: "ast.AST | None") -> str:
    """An annotation; arguments with a default are typed as what may be given."""
    source = "typing.Any" if node is None else ast.unparse(node)
    return re.sub(r"typing\.Union\[object, (.*)\]$", r"\1", source)


def doc(node: ast.AST, indent: str) -> "list[str]":
    told = ast.get_docstring(node)  # type: ignore[arg-type]
    if not told:
        return []
    lines = told.splitlines()
    if len(lines) == 1:
        return [f'{indent}"""{lines[0]}"""']
    return [f'{indent}"""{lines[0]}'] + [f"{indent}{line}".rstrip() for line in lines[1:]] + [f'{indent}"""']


def arguments(function: ast.FunctionDef) -> str:
    given = function.args
    out = []
    defaults = [None] * (len(given.args) - len(given.defaults)) + list(given.defaults)
    for arg, default in zip(given.args, defaults):
        typed = arg.arg if arg.arg in ("self", "cls") else f"{arg.arg}: {text(arg.annotation)}"
        out.append(typed + (" = ..." if default is not None else ""))
    if given.kwonlyargs:
        out.append("*")
    for arg, default in zip(given.kwonlyargs, given.kw_defaults):
        out.append(f"{arg.arg}: {text(arg.annotation)}" + (" = ..." if default is not None else ""))
    return ", ".join(out)


def method(function: ast.FunctionDef, indent: str) -> "list[str]":
    decorators = [f"{indent}@{ast.unparse(decorator)}" for decorator in function.decorator_list]
    returns = "None" if function.name == "__init__" else text(function.returns)
    head = f"{indent}def {function.name}({arguments(function)}) -> {returns}:"
    body = doc(function, indent + "    ")
    return decorators + ([head] + body if body else [head + " ..."])


def type_of(converter: str) -> str:
    """The type that a generated converter makes."""
    name = converter.removeprefix("_UniffiFfiConverter")
    plain = {"String": "str", "Boolean": "bool", "Bytes": "bytes"}
    if name.startswith("Optional"):
        return f"typing.Optional[{type_of(name.removeprefix('Optional'))}]"
    if name.startswith("Sequence"):
        return f"typing.List[{type_of(name.removeprefix('Sequence'))}]"
    return plain.get(name) or ("int" if re.fullmatch(r"U?Int\d+", name) else name.removeprefix("Type"))


def record(node: ast.ClassDef) -> "list[str]":
    lines = ["", "", f"class {node.name}:"] + doc(node, "    ")
    for function in functions(node):
        if function.name == "__init__":
            lines += [f"    {arg.arg}: {text(arg.annotation)}" for arg in function.args.kwonlyargs]
            lines += method(function, "    ")
        elif function.name == "__eq__":
            lines.append("    def __eq__(self, other: object) -> bool: ...")
        elif is_public(function.name):
            lines += method(function, "    ")
    return lines


def functions(node: ast.ClassDef) -> "list[ast.FunctionDef]":
    return [part for part in node.body if isinstance(part, ast.FunctionDef)]


def tokens(node: ast.ClassDef) -> "list[str]":
    lines = ["", "", f"class {node.name}(enum.Enum):"] + doc(node, "    ")
    for at, part in enumerate(node.body):
        if isinstance(part, ast.Assign):
            lines.append(f"    {ast.unparse(part.targets[0])} = {ast.unparse(part.value)}")
            told = node.body[at + 1] if at + 1 < len(node.body) else None
            if isinstance(told, ast.Expr) and isinstance(told.value, ast.Constant):
                lines.append(f'    """{str(told.value.value).strip()}"""')
    return lines


def error(node: ast.ClassDef, fields: "dict[str, dict[str, str]]") -> "list[str]":
    lines = ["", "", f"class {node.name}(Exception):"] + doc(node, "    ")
    for variant in (part for part in node.body if isinstance(part, ast.ClassDef)):
        typed = fields[variant.name]
        lines += ["", f"    class {variant.name}({node.name}):"] + doc(variant, "        ")
        lines += [f"        {name}: {of}" for name, of in typed.items()]
        given = ", ".join(["self"] + [f"{name}: {of}" for name, of in typed.items()])
        lines.append(f"        def __init__({given}) -> None: ...")
    return lines


def object_(node: ast.ClassDef) -> "list[str]":
    lines = ["", "", f"class {node.name}:"] + doc(node, "    ")
    for function in functions(node):
        if function.name == "__init__" and function.args.vararg is None:
            lines += method(function, "    ")
        elif is_public(function.name):
            lines += method(function, "    ")
    return lines


def functions_of(node: ast.ClassDef) -> "list[tuple[ast.ClassDef, ast.FunctionDef]]":
    """The variants of an error, each with what makes it."""
    parts = [part for part in node.body if isinstance(part, ast.ClassDef)]
    return [(part, init) for part in parts for init in functions(part) if init.name == "__init__"]


def variants(tree: ast.Module, name: str) -> "dict[str, dict[str, str]]":
    """Fields of each variant of an error, from the code that reads it."""
    found: "dict[str, dict[str, str]]" = {}
    reader = next(n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == f"_UniffiFfiConverterType{name}")
    read = next(f for f in functions(reader) if f.name == "read")
    nested = next(n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == name and any(functions_of(n)))
    names = {part.name: [arg.arg for arg in init.args.args[1:]] for part, init in functions_of(nested)}
    for call in (n for n in ast.walk(read) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute)):
        if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) and call.func.value.id == name:
            types = [type_of(ast.unparse(arg).removesuffix(".read(buf)")) for arg in call.args]
            found[call.func.attr] = dict(zip(names[call.func.attr], types, strict=True))
    return found


def stub(source: str) -> str:
    tree = ast.parse(source)
    exported = next(
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    )
    # What only the generated code itself needs: the protocol of each object, and a bond source that the library would make.
    exported = [name for name in exported if not name.endswith(("Protocol", "Impl"))]
    lines = HEADER.splitlines() + ["", "__all__ = ["] + [f'    "{name}",' for name in exported] + ["]"]
    seen: "set[str]" = set()
    aliases: "list[str]" = []
    body: "list[str]" = []
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if is_public(name) and not ast.unparse(node.value).startswith("_"):
                aliases.append(f"{name} = {ast.unparse(node.value)}")
        elif isinstance(node, ast.FunctionDef) and node.name in exported:
            body += ["", ""] + method(node, "")
        elif isinstance(node, ast.ClassDef) and node.name in exported:
            bases = [ast.unparse(base) for base in node.bases]
            nested = [part for part in node.body if isinstance(part, ast.ClassDef)]
            if nested and node.name.endswith("Error"):
                body += error(node, variants(tree, node.name))
            elif "Exception" in bases:
                if node.name == "InternalError":
                    body += ["", "", "class InternalError(Exception):", '    """A mistake inside the library."""']
            elif "enum.Enum" in bases:
                body += tokens(node)
            elif any(ast.unparse(decorator) == "dataclass" for decorator in node.decorator_list):
                body += record(node)
            else:
                body += object_(node)
            seen.add(node.name)
    return "\n".join(lines + [""] + aliases + body) + "\n"


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as generated:
        sys.stdout.write(stub(generated.read()))
