"""The Swift interface: everything public that `import TriageEngine` brings, as the compiler's symbol graphs tell it.

In which of the modules behind the umbrella a declaration stands is not part of the interface.
"""

import json
import pathlib
import re
import shutil
import subprocess

from records import Interface

# What the compiler adds by itself, and not in every version of it.
INFERRED = {"BitwiseCopyable", "Copyable", "Escapable", "SendableMetatype"}
TO_IMPLEMENT = "  (to be implemented)"


class SwiftInterface(Interface):
    def __init__(self, lines, version, toolchain):
        number = "the minor version (from 1.0 on, the major one) with `make raise-version`"
        super().__init__("Swift", lines, number, toolchain)
        self.version = version

    def breaks_by_coming(self, line, released):
        """A new case breaks each `switch` over a released enumeration, a new requirement each type that conforms."""
        path, _, declaration = line.partition("  ")
        owner = path.rpartition(".")[0]
        if re.match(r"(indirect )?case ", declaration):
            return any(other.startswith(f"{owner}  ") for other in released)
        return line.endswith(TO_IMPLEMENT) and any(other.startswith(f"{owner}  ") for other in released)

    def may_break(self, record):
        return record.version is None or promise(self.version) > promise(record.version)


def promise(version):
    """The part of a version that a break raises."""
    major, minor, _ = (int(part) for part in version.split("."))
    return (major, 0) if major else (major, minor)


def modules(umbrella):
    """The modules that the umbrella hands on, itself included."""
    handed_on = re.findall(r"^@_exported public import (\w+)$", umbrella.read_text(), re.MULTILINE)
    return [umbrella.stem, *handed_on]


def dumped(package):
    """Has SwiftPM write the symbol graphs of the package, which is built, and says into which folder."""
    for stale in package.glob(".build/*/symbolgraph"):
        shutil.rmtree(stale)
    done = subprocess.run(
        ["swift", "package", "dump-symbol-graph", "--skip-synthesized-members", "--skip-inherited-docs"],
        cwd=package, capture_output=True, text=True, check=False,
    )  # fmt: skip
    folder = re.search(r"^Files written to (.+)$", done.stdout, re.MULTILINE)
    if done.returncode != 0 or not folder:
        raise SystemExit(f"api: SwiftPM wrote no symbol graphs:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return pathlib.Path(folder[1])


def declarations(folder, names):
    """A line for each public declaration and each conformance of the modules, in order."""
    files = [file for name in names for file in (folder / f"{name}.symbols.json", *folder.glob(f"{name}@*.symbols.json"))]
    graphs = [json.loads(file.read_text()) for file in files]
    paths, lines = {}, []
    links = [link for graph in graphs for link in graph["relationships"]]
    given = {link["target"] for link in links if link["kind"] == "defaultImplementationOf"}
    required = {link["source"] for link in links if link["kind"] == "requirementOf"} - given
    for symbol in (symbol for graph in graphs for symbol in graph["symbols"]):
        path, identity = ".".join(symbol["pathComponents"]), symbol["identifier"]["precise"]
        declaration = re.sub(r"\s+", " ", "".join(part["spelling"] for part in symbol["declarationFragments"]))
        paths[identity] = path
        lines.append(f"{path}  {declaration}{TO_IMPLEMENT if identity in required else ''}")
    for link in links:
        if link["kind"] in ("conformsTo", "inheritsFrom") and link["source"] in paths:
            other = paths.get(link["target"]) or link.get("targetFallback", link["target"]).removeprefix("Swift.")
            if other not in INFERRED and not other.startswith("_"):
                lines.append(f"{paths[link['source']]}: {other}")
    return sorted(set(lines))


def toolchain():
    """The compiler's version without its last part, by which spellings may differ."""
    said = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True).stdout
    return re.search(r"Swift version (\d+\.\d+)", said)[1]
