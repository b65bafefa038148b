"""`make check-api` sees what breaks a program: made-up changes of the header and of a module."""

import subprocess
import sys

import pytest

from conftest import PROJECT

sys.path.insert(0, str(PROJECT / "Tests/API"))

import api
import c_interface
import swift_interface
from c_interface import CInterface
from records import Record
from swift_interface import SwiftInterface

HEADER = (PROJECT / "Sources/CTriageHeader/triage.h").read_text()

VERSION = "const char *triage_version(void);"
C_CHANGES = {
    "a function goes": ("triage_status triage_next(", "triage_status triage_ask(", {"break", "new"}),
    "a type of a parameter": ("uint32_t flags, triage_assessor", "uint64_t flags, triage_assessor", {"break", "new"}),
    "a parameter more": ("book_free(triage_book *book)", "book_free(triage_book *book, int now)", {"break", "new"}),
    "another result": ("void triage_bytes_free(", "int triage_bytes_free(", {"break", "new"}),
    "another value of a constant": ("TRIAGE_LIMITED = 4,", "TRIAGE_LIMITED = 5,", {"break", "new"}),
    "a member more": ("size_t length;\n} triage_bytes;", "size_t length;\nint kind;\n} triage_bytes;", {"break", "new"}),
    "members in another order": ("char *data;\n    size_t length;", "size_t length;\n    char *data;", {"break", "new"}),
    "a shorter member": ("size_t length;\n} triage_file;", "uint32_t length;\n} triage_file;", {"break", "new"}),
    "a structure that is hidden": ("struct triage_batch triage_batch", "struct triage_many triage_batch", {"break", "new"}),
    "a new function": (VERSION, f"{VERSION}\nint triage_x(int y);", {"new"}),
    "a new constant": ("TRIAGE_LENIENT = 1,", "TRIAGE_LENIENT = 1,\n    TRIAGE_STRICT = 2,", {"new"}),
    "a new macro": (VERSION, f"{VERSION}\n#define TRIAGE_X 1", {"new"}),
    "another name of a parameter": ("path, triage_book", "folder, triage_book", {"other parameter names"}),
    "a comment": ("/// What became of a call.", "/// The outcome of a call.", set()),
}  # fmt: skip

SHOP = """
public struct Price: Equatable, Sendable {
    public let cents: Int
    public init(cents: Int, taxed: Bool = true) { self.cents = cents }
    public func rounded() -> Int { cents }
    func hidden() {}
}
public enum Coin { case penny, dime }
public protocol Till { mutating func take(_ price: Price) }
public class Note { public func tear() {} }
"""

SWIFT_CHANGES = {
    "a method goes": ("    public func rounded() -> Int { cents }\n", "", {"break"}),
    "a method is hidden": ("    public func rounded()", "    func rounded()", {"break"}),
    "another result": ("rounded() -> Int { cents }", "rounded() -> Int? { cents }", {"break", "new"}),
    "a method throws": ("rounded() -> Int {", "rounded() throws -> Int {", {"break", "new"}),
    "a default goes": ("taxed: Bool = true", "taxed: Bool", {"break", "new"}),
    "another label": ("init(cents: Int,", "init(_ cents: Int,", {"break", "new"}),
    "a conformance goes": ("Equatable, Sendable", "Equatable", {"break"}),
    "a new case": ("case penny, dime", "case penny, dime, buck", {"break"}),
    "a new requirement": ("(_ price: Price) }", "(_ price: Price)\n func close() }", {"break"}),
    "a requirement with a default": (
        "(_ price: Price) }", "(_ price: Price)\n func close() }\nextension Till { public func close() {} }", {"new"},
    ),
    "a new method": ("    func hidden() {}", "    public func shown() {}", {"new"}),
    "a new enumeration with its cases": ("public enum Coin", "public enum Metal { case copper }\npublic enum Coin", {"new"}),
    "a new conformance": ("public enum Coin {", "public enum Coin: CaseIterable {", {"new"}),
    "what is hidden changes": ("    func hidden() {}", "    func other(_ count: Int) {}", set()),
    "a body changes": ("{ self.cents = cents }", "{ self.cents = cents + 1 }", set()),
}  # fmt: skip


def words(interface, released):
    """The first words of the differences from what was released."""
    record = Record("", "0.2.0", 0, released.toolchain, released.lines)
    return {word.partition(":")[0] for word, _ in interface.differences(record)}


def header(folder, text, abi=0):
    file = folder / "triage.h"
    file.write_text(text)
    return CInterface(file, abi)


def module(folder, text, version="0.2.0"):
    """The interface of a module of its own."""
    (folder / "Shop.swift").write_text(text)
    subprocess.run(
        ["swiftc", "-emit-module", "-parse-as-library", "-module-name", "Shop", "-emit-symbol-graph", "-emit-symbol-graph-dir",
         folder, "-symbol-graph-minimum-access-level", "public", "-symbol-graph-skip-synthesized-members",
         "-o", folder / "Shop.swiftmodule", folder / "Shop.swift"],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return SwiftInterface(swift_interface.declarations(folder, ["Shop"]), version, "6.0")


@pytest.mark.parametrize("change", C_CHANGES)
def test_a_change_of_the_header_is_told(change, tmp_path):
    old, new, expected = C_CHANGES[change]
    assert HEADER.count(old) >= 1
    assert words(header(tmp_path, HEADER.replace(old, new, 1)), header(tmp_path, HEADER)) == expected


def test_a_structure_without_a_name_is_refused(tmp_path):
    with pytest.raises(SystemExit, match="has no name"):
        header(tmp_path, HEADER.replace("typedef struct triage_bytes {", "typedef struct {"))


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    return module(tmp_path_factory.mktemp("shop"), SHOP)


@pytest.mark.parametrize("change", SWIFT_CHANGES)
def test_a_change_of_a_swift_module_is_told(change, shop, tmp_path):
    old, new, expected = SWIFT_CHANGES[change]
    assert SHOP.count(old) == 1
    assert words(module(tmp_path, SHOP.replace(old, new)), shop) == expected


def test_a_break_is_recorded_only_with_a_new_number(tmp_path, capsys):
    path = tmp_path / "c.txt"
    path.write_text(Record("# Head.\n", "0.2.0", 0, None, header(tmp_path, HEADER).lines).text())
    before = path.read_text()
    broken = HEADER.replace("triage_status triage_next(", "triage_status triage_ask(")

    assert not api.check(header(tmp_path, broken), Record.read(path))
    assert "break: gone or changed: function triage_status triage_next(" in capsys.readouterr().out
    assert not api.renew(header(tmp_path, broken), Record.read(path), path)
    assert "raise `ABI` in the Makefile" in capsys.readouterr().out
    assert path.read_text() == before

    assert api.renew(header(tmp_path, broken, abi=1), Record.read(path), path)
    assert api.check(header(tmp_path, broken, abi=1), Record.read(path))
    assert [line for line in Record.read(path).later if "triage_ask" in line]
    assert api.release(header(tmp_path, broken, abi=1), Record.read(path), path, "0.3.0", 1)
    assert (Record.read(path).later, Record.read(path).abi) == ([], 1)
    assert not api.renew(header(tmp_path, HEADER, abi=1), Record.read(path), path)


def test_what_is_not_released_may_change_and_must_be_recorded(tmp_path):
    path = tmp_path / "c.txt"
    added = HEADER.replace("void triage_bytes_free(", "int triage_x(int y);\nvoid triage_bytes_free(")
    path.write_text(Record("# Head.\n", "0.2.0", 0, None, header(tmp_path, HEADER).lines).text())
    assert not api.check(header(tmp_path, added), Record.read(path))
    assert api.renew(header(tmp_path, added), Record.read(path), path)
    for later in (added.replace("triage_x(int y)", "triage_x(long y)"), HEADER):
        assert not api.check(header(tmp_path, later), Record.read(path))
        assert api.renew(header(tmp_path, later), Record.read(path), path)
        assert api.check(header(tmp_path, later), Record.read(path))


@pytest.mark.parametrize(
    "version, may",
    [("0.2.0", False), ("0.2.9", False), ("0.3.0", True), ("1.0.0", True)],
)
def test_a_minor_version_may_break_the_swift_interface_before_1_0(version, may, shop):
    assert SwiftInterface([], version, "6.0").may_break(Record(version="0.2.0", abi=0)) == may


@pytest.mark.parametrize("version, may", [("1.0.1", False), ("1.3.0", False), ("2.0.0", True)])
def test_a_major_version_may_break_it_afterwards(version, may):
    assert SwiftInterface([], version, "6.0").may_break(Record(version="1.0.0", abi=0)) == may


def test_with_another_compiler_a_difference_is_only_told(shop, tmp_path, capsys):
    record = Record("", "0.2.0", 0, "5.0", [*shop.lines, "Shop.sold()  func sold()"])
    assert api.check(shop, record)
    assert "Not an error: this is Swift 6.0, the record is of Swift 5.0." in capsys.readouterr().out


@pytest.mark.parametrize("name", ["c.txt", "swift.txt"])
def test_a_record_is_written_as_it_is_read(name):
    path = PROJECT / "Tests/API" / name
    assert Record.read(path).text() == path.read_text()


@pytest.mark.skipif(sys.platform != "linux", reason="`nm` and the library have other names there")
def test_a_function_that_is_not_exported_is_told():
    lines = c_interface.declarations(PROJECT / "Sources/CTriageHeader/triage.h")
    assert api.exports_are_declared(lines)
    assert not api.exports_are_declared([*lines, "function void triage_x(void)"])
