#!/usr/bin/env python3
"""Holds the C and the Swift interface against their records, `c.txt` and `swift.txt`.

    api.py check     says what is not as recorded; a difference ends with 1
    api.py record    records the interfaces as they are; refuses a break whose number was not raised
    api.py release   makes every recorded line a released one, for the version and the ABI of now

`make check-api`, `make record-api` and `make release-api` build first, and give the version and the ABI.
"""

import argparse
import pathlib
import sys

import c_interface
import swift_interface
from records import Record, is_break

FOLDER = pathlib.Path(__file__).resolve().parent
PROJECT = FOLDER.parents[1]


def told(interface, record, differences):
    """Prints the differences, and says what is to be done."""
    print(f"The {interface.name} interface is not as recorded:")
    for word, line in differences:
        print(f"  {word}: {line}")
    if any(map(is_break, differences)) and not interface.may_break(record):
        print(f"That breaks programs made for {record.version}. If it is meant, raise {interface.number};")
        print("then `make record-api`.")
    else:
        print("If it is meant, `make record-api`.")


def check(interface, record):
    """Whether the interface is as recorded; with another compiler, whose spelling may differ, it is only told."""
    differences = interface.differences(record)
    if not differences:
        print(f"The {interface.name} interface is as recorded: {len(interface.lines)} declarations.")
        return True
    told(interface, record, differences)
    if interface.toolchain != record.toolchain:
        print(f"Not an error: this is Swift {interface.toolchain}, the record is of Swift {record.toolchain}.")
        return True
    return False


def renew(interface, record, path):
    """Writes the interface as it is; refuses a break whose number was not raised."""
    differences = interface.differences(record)
    if any(map(is_break, differences)) and not interface.may_break(record):
        told(interface, record, differences)
        return False
    path.write_text(interface.recorded(record).text())
    print(f"{path.name}: {len(interface.lines)} declarations, {len(differences)} differences recorded")
    return True


def release(interface, record, path, version, abi):
    """Makes every line a released one, where the record is right."""
    if not check(interface, record):
        return False
    path.write_text(Record(record.head, version, abi, interface.toolchain, interface.lines).text())
    print(f"{path.name}: released with {version}, ABI {abi}")
    return True


def exports_are_declared(lines):
    """Whether the library of the last build, where there is one, exports the functions of the header."""
    declared = c_interface.functions(lines)
    for library in PROJECT.glob(".build/debug/libCTriage.so"):
        for name in sorted(declared ^ c_interface.exported(library)):
            print(f"{name} is {'declared, and not exported' if name in declared else 'exported, and not declared'}")
            return False
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("verb", choices=["check", "record", "release"])
    parser.add_argument("--version", required=True)
    parser.add_argument("--abi", required=True, type=int)
    options = parser.parse_args()

    c = c_interface.CInterface(PROJECT / "Sources/CTriageHeader/triage.h", options.abi)
    umbrella = PROJECT / "Sources/TriageEngine/TriageEngine.swift"
    lines = swift_interface.declarations(swift_interface.dumped(PROJECT), swift_interface.modules(umbrella))
    swift = swift_interface.SwiftInterface(lines, options.version, swift_interface.toolchain())

    good = exports_are_declared(c.lines)
    for interface, path in ((c, FOLDER / "c.txt"), (swift, FOLDER / "swift.txt")):
        record = Record.read(path)
        if options.verb == "check":
            good = check(interface, record) and good
        elif options.verb == "record":
            good = renew(interface, record, path) and good
        else:
            good = release(interface, record, path, options.version, options.abi) and good
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
