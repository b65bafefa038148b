"""Makes a population to try the job with: make_population.py PATIENT.json... --count N --folder FOLDER

Each made-up patient is one of the given ones with some answers left out, the same on every run. FOLDER gets the
patients as a Parquet data set partitioned by region, and as `patients.ndjson`, which `triage batch` reads. One patient
in two hundred has a key that no rule book knows, as happens with real data.
"""

import argparse
import json
import pathlib
import random

import pyarrow
import pyarrow.dataset

REGIONS = ("north", "east", "south", "west")


def population(examples, count):
    """The patients, one after the other."""
    chance = random.Random(1)
    for number in range(count):
        patient = {
            key: value for key, value in chance.choice(examples).items() if key != "id" and chance.random() < 0.9
        }
        if number % 200 == 7:
            patient["no_such_finding"] = True
        yield json.dumps({"id": f"p{number:08}", **patient}, ensure_ascii=False)


def main():
    parser = argparse.ArgumentParser(description="Make a population of patients.")
    parser.add_argument("examples", nargs="+", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--folder", type=pathlib.Path, required=True)
    arguments = parser.parse_args()

    examples = [json.loads(file.read_text()) for file in arguments.examples]
    patients = list(population(examples, arguments.count))
    arguments.folder.mkdir(parents=True, exist_ok=True)
    (arguments.folder / "patients.ndjson").write_text("".join(patient + "\n" for patient in patients))
    table = pyarrow.table(
        {"region": [REGIONS[place % len(REGIONS)] for place in range(len(patients))], "patient": patients}
    )
    pyarrow.dataset.write_dataset(
        table, arguments.folder / "patients", format="parquet", partitioning=["region"], partitioning_flavor="hive",
        max_rows_per_file=max(1, arguments.count // 32), max_rows_per_group=max(1, arguments.count // 32),
        existing_data_behavior="delete_matching",
    )  # fmt: skip


if __name__ == "__main__":
    main()
