#!/usr/bin/env python3
"""validate.py SCHEMA DOCUMENT...: checks documents against a JSON Schema (2020-12) with `jsonschema`.

Prints what is wrong and exits with 1, or with 0 and nothing printed. `-` reads one JSON document from standard input.
"""
import json
import sys

import jsonschema

schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
failed = False
for name in sys.argv[2:]:
    document = json.load(sys.stdin if name == "-" else open(name, encoding="utf-8"))
    for error in validator.iter_errors(document):
        failed = True
        print(f"{name}: {error.json_path}: {error.message}")
sys.exit(1 if failed else 0)
