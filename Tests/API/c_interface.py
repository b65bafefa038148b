"""The C interface: what `triage.h` declares, as clang reads it, and what the library exports."""

import json
import re
import subprocess

from records import Interface


class CInterface(Interface):
    def __init__(self, header, abi):
        super().__init__("C", declarations(header), "`ABI` in the Makefile")
        self.abi = abi

    def key(self, line):
        """A call by its types: the names of parameters are for people."""
        return re.sub(r"(?<=[ *])\w+(?=[,)])", "", line) if line.startswith("function ") else line

    def may_break(self, record):
        return record.abi is None or self.abi > record.abi


def clang(header, *arguments):
    done = subprocess.run(
        ["clang", "-x", "c", *arguments, str(header)], capture_output=True, text=True, check=False
    )  # fmt: skip
    if done.returncode != 0:
        raise SystemExit(f"api: clang cannot read {header}:\n{done.stderr}")
    return done.stdout


def declarations(header):
    """A line for each function, constant, type and macro of the header, in its order."""
    tree = json.loads(clang(header, "-fsyntax-only", "-Xclang", "-ast-dump=json"))
    layouts = records_in_memory(clang(header, "-fsyntax-only", "-Xclang", "-fdump-record-layouts-complete"))
    ours = [node for node in tree["inner"] if not node.get("isImplicit") and not is_included(node)]
    lines = [line for node in ours for line in described(node, layouts)]
    macros = clang(header, "-dM", "-E")
    for name, value in re.findall(r"^#define (TRIAGE_\w+(?:\(.*?\))?) (.+)$", macros, re.MULTILINE):
        lines.append(f"macro {name} = {value}")
    return lines


def is_included(node):
    """Whether a declaration comes from another header."""
    places = [node.get("loc", {})]
    places += [places[0].get(kind, {}) for kind in ("expansionLoc", "spellingLoc")]
    return any("includedFrom" in place for place in places)


def described(node, layouts):
    """The lines of a declaration."""
    kind, name, parts = node["kind"], node.get("name"), node.get("inner", [])
    if kind == "FunctionDecl":
        result = node["type"]["qualType"].partition("(")[0]
        given = [declared(part["type"]["qualType"], part.get("name", "")) for part in parts if part["kind"] == "ParmVarDecl"]
        given += ["..."] if node.get("variadic") else []
        return [f"function {declared(result.strip(), name)}({', '.join(given) or 'void'})"]
    if kind == "EnumDecl":
        return [f"enum {name or 'without a name'}", *constants(parts)]
    if kind == "RecordDecl" and not name:
        raise SystemExit("api: a structure of the header has no name (`struct NAME {`) at which its layout could stand")
    if kind == "RecordDecl" and not node.get("completeDefinition"):
        return [f"opaque {node['tagUsed']} {name}"]
    if kind == "RecordDecl":
        return [f"{node['tagUsed']} {name}: {layouts[name]}"]
    if kind == "TypedefDecl":
        return [f"type {name} = {node['type']['qualType']}"]
    if kind == "VarDecl":
        return [f"variable {declared(node['type']['qualType'], name)}"]
    return [f"{kind} {name}"]


def declared(type_name, name):
    """A type and a name as C writes them: `char *data`, `size_t length`."""
    return f"{type_name}{'' if type_name.endswith('*') else ' '}{name}".rstrip()


def constants(parts):
    """The constants of an enumeration; one without a value follows the one before it."""
    value, lines = -1, []
    for part in parts:
        if part["kind"] == "EnumConstantDecl":
            stated = [inner["value"] for inner in part.get("inner", []) if "value" in inner]
            value = int(stated[0]) if stated else value + 1
            lines.append(f"constant {part['name']} = {value}")
    return lines


def records_in_memory(dump):
    """Size, alignment and places of the members of each structure, by its name."""
    layouts = {}
    for block in dump.split("*** Dumping AST Record Layout")[1:]:
        rows = re.findall(r"^ *(\d+) \|   (.+)$", block, re.MULTILINE)
        name = re.search(r"0 \| (?:struct|union) (\w+)", block)
        size, alignment = re.search(r"sizeof=(\d+), align=(\d+)", block).groups()
        if name:
            members = "; ".join(f"{declared(*member.rsplit(' ', 1))} at {place}" for place, member in rows)
            layouts[name[1]] = f"{size} bytes, aligned to {alignment}: {members}"
    return layouts


def functions(lines):
    """The names of the functions of a list of declarations."""
    return {re.search(r"(\w+)\(", line)[1] for line in lines if line.startswith("function ")}


def exported(library):
    """The names that a library exports and that begin as ours do; on a 64-bit Linux."""
    shown = subprocess.run(["nm", "-D", "--defined-only", str(library)], capture_output=True, text=True, check=True)
    return {line.split()[-1].partition("@")[0] for line in shown.stdout.splitlines() if re.search(r" triage_", line)}
