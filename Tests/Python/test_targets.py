"""The targets: the table of CONTRIBUTING against the manifest, and the one direction of their imports."""

import json
import pathlib
import re
import subprocess

import pytest

PROJECT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def targets(tmp_path_factory):
    """The targets of the manifest in its order, each with its dependencies within the package."""
    told = subprocess.run(
        ["swift", "package", "--scratch-path", tmp_path_factory.mktemp("scratch"), "dump-package"],
        cwd=PROJECT, capture_output=True, check=True)
    return {
        target["name"]: (target["type"], target.get("path"), [next(iter(each.values()))[0] for each in target["dependencies"]])
        for target in json.loads(told.stdout)["targets"]
    }


@pytest.fixture(scope="module")
def sources(targets):
    """The targets of `Sources` that are no system library, with what they import of each other."""
    own = {name for name, (kind, path, _) in targets.items() if kind in ("regular", "executable") and path is None}
    return {name: {each for each in targets[name][2] if each in own} for name in targets if name in own}


@pytest.fixture(scope="module")
def table():
    """The rows of the table, in its order: what each says that a target imports."""
    rows = re.findall(r"^\| `(\w+)` \| [^|]+\| ([^|]*)\|$", (PROJECT / "CONTRIBUTING.md").read_text(), re.MULTILINE)
    return dict(rows)


def test_every_target_has_one_row_and_no_row_is_stale(sources, table):
    assert list(table) == list(sources)


def test_each_row_says_what_its_target_imports(sources, table):
    brought = sources["TriageEngine"] | {"TriageEngine"}
    for name, words in table.items():
        if name == "CTriage":
            assert sources[name] == brought, name
        elif name == "triage":
            assert sources[name] >= set(sources) - {"triage", "TriageEngine", "CTriage"} - set(C_BEHIND_SWIFT), name
        else:
            assert set(re.findall(r"`(\w+)`", words)) == sources[name], name


# What the command reaches through a Swift target alone.
C_BEHIND_SWIFT = ["CLuaSandbox", "CByteScan", "CNameWords", "LuaRuntime", "RuleSyntax"]


def test_imports_go_up_the_list_alone(sources):
    seen = set()
    for name, imports in sources.items():
        assert imports <= seen, f"{name} stands above {sorted(imports - seen)}"
        seen.add(name)


def test_rule_syntax_and_evaluation_know_no_lua(sources):
    def reached(name):
        return sources[name] | {each for inner in sources[name] for each in reached(inner)}

    for name in ("RuleSyntax", "Evaluation", "PatientRecords", "Reports", "Interviewing", "Proofs", "Checking"):
        assert not reached(name) & {"CLuaSandbox", "LuaRuntime", "RuleLoading"}, name


def test_no_target_is_named_like_a_type_in_it(sources):
    for name in sources:
        text = "".join(path.read_text() for path in (PROJECT / "Sources" / name).rglob("*.swift"))
        assert not re.search(rf"^\s*(public|package) .*\b(class|struct|enum|protocol|typealias) {name}\b", text, re.M), name


def test_every_swift_target_has_a_page_that_opens_with_what_it_is_for(sources):
    for name in sources:
        folder = PROJECT / "Sources" / name
        if not any(folder.rglob("*.swift")):
            continue
        page = (folder / f"{name}.docc" / f"{name}.md").read_text()
        assert page.startswith(f"# ``{name}``\n\n"), name
        places = [page.find(f"- **{word}:** ") for word in ("Input", "Output", "Called by")]
        assert 0 < places[0] < places[1] < places[2], name


def test_published_documentation_has_every_module_that_the_umbrella_brings(sources):
    listed = re.findall(r"\w+", (PROJECT / ".spi.yml").read_text().split("documentation_targets:")[1])
    assert set(listed) >= sources["TriageEngine"] | {"TriageEngine"}
    assert set(listed) <= set(sources)
