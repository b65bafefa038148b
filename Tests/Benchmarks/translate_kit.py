#!/usr/bin/env python3
"""The rules of the peers' kit as rule books of ours: translate_kit.py DATA OUT, where DATA holds rules_N.json; writes OUT/N.

Every rule becomes a pattern whose label is the rule's id; what a rule demands or speaks for becomes a red flag or a
member of a cause on that pattern. The findings are those that the kit's patients have."""
import collections
import json
import os
import sys

UNITS = {"age": ("a", 0, 130), "duration_minutes": ("min", 0, 1000000), "temperature_c": ("Cel", 20, 50),
         "potassium_mmol_l": ("mmol/L", 0, 20)}
WHY = 'editorial = "made for measuring"'
COMPARE = {">=": "at_least", ">": "above", "<=": "at_most", "<": "below"}
RULES_A_FILE = 2000


def condition(form):
    (word, value), = form.items()
    if word in ("all", "any"):
        return f"{word} {{ {', '.join(condition(member) for member in value)} }}"
    if word == "is":
        return value
    if word == "isnot":
        return f"absent({value})"
    if word == "cmp":
        return f"{value[0]}:{COMPARE[value[1]]}({value[2]})"
    if word == "in":
        return f'{value[1]}:includes "{value[0]}"'
    if word == "eq":
        return f'{value[0]}:is "{value[1]}"'
    raise SystemExit(f"no such condition: {word}")


def label(name):
    return name.replace("_", " ").capitalize()


def options(names):
    return ", ".join(f'option "{name}" {{ label = "{label(name)}" }}' for name in names)


def findings(book):
    for name in book["findings"]:
        yield f'finding "{name}" {{ label = "{label(name)}", ask = "{label(name)}?" }}'
    for name in book["numbers"]:
        unit, low, high = UNITS[name]
        yield (f'quantity "{name}" {{ label = "{label(name)}", ask = "{label(name)}?", unit = "{unit}", '
               f'limits = {{ {low}, {high} }}, {WHY} }}')
    yield f'choice "sex" {{ label = "Sex", ask = "Sex?", options = {{ {options(["female", "male"])} }} }}'
    for name, members in (("affected_muscles", book["muscles"]), ("medications", book["meds"])):
        yield (f'choices "{name}" {{ label = "{label(name)}", ask = "{label(name)}?", unlisted = absent, '
               f"options = {{ {options(members)} }} }}")


def header(book):
    levels = ", ".join(f'level "{level}" {{ title = "{label(level)}", advice = "{label(level)}.", '
                       f'where = "{label(level)}." }}' for level in book["levels"])
    return f"""rule_book "kit" {{
  title = "The rules of the kit", version = "1.0.0", purpose = "To be measured.", misuse = "Anything else.",
  audience = "Nobody.", authors = {{ "A script" }}, reviewers = {{ "Nobody" }}, disclaimer = "Not medical.",
  emergency_number = "911", urgency = {{ {levels} }}, {WHY},
}}
"""


def conclusions(rules):
    causes = collections.defaultdict(list)
    for rule in rules:
        name = rule["id"].lower()
        if "level" in rule:
            yield (f'red_flag "{name}" {{ title = "{rule["id"]}", when = {name}, urgency = {rule["level"]}, '
                   f'because = "{rule["id"]}.", {WHY} }}')
        if "cause" in rule:
            causes[rule["cause"]].append(f'points({rule["score"]}, {name})')
    for name in sorted(causes):
        yield f'cause "{name}" {{ title = "{label(name)}", for_it = {{ {", ".join(causes[name])} }}, {WHY} }}'


def write(path, lines):
    with open(path, "w") as file:
        file.writelines(line + "\n" for line in lines)


def translate(book, out):
    os.makedirs(out, exist_ok=True)
    write(f"{out}/findings.lua", findings(book))
    write(f"{out}/rule_book.lua", [header(book)])
    rules = book["rules"]
    for number, first in enumerate(range(0, len(rules), RULES_A_FILE)):
        write(f"{out}/patterns_{number:03}.lua", (
            f'pattern "{rule["id"].lower()}" {{ label = "{rule["id"]}", when = {condition(rule["when"])}, {WHY} }}'
            for rule in rules[first:first + RULES_A_FILE]))
    write(f"{out}/conclusions.lua", conclusions(rules))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    for count in (100, 1000, 10000):
        with open(f"{sys.argv[1]}/rules_{count}.json") as file:
            translate(json.load(file), f"{sys.argv[2]}/{count}")
