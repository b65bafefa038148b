"""Assesses a population on a Spark cluster.

    spark-submit assess_population.py --rules BOOK --patients DATASET --results FOLDER

DATASET is a Parquet data set with a column ``patient``, each patient as JSON text, and as many others as you like, such
as the columns it is partitioned by. FOLDER gets a Parquet data set with those other columns and, for each patient, the
urgency, whether it is settled, the level of care, the warnings and the assessment as JSON, or what is wrong with the
patient's data.

Nothing but the package `triage` has to be on the workers: the rule book travels with the job, and every result is of
that book, whatever is edited meanwhile.
"""

import argparse

import pyarrow
from pyspark.sql import SparkSession
from pyspark.sql.types import ArrayType, BooleanType, StringType, StructField, StructType

import triage


def assess_with(assessor):
    """What each worker does with its part of the patients, an Arrow record batch at a time."""

    def assess(batches):
        for batch in batches:
            results = assessor.assess_batch(batch.select(["patient"]))
            others = [name for name in batch.schema.names if name != "patient"]
            yield pyarrow.RecordBatch.from_arrays(
                [*map(batch.column, others), *results.columns], names=[*others, *results.schema.names]
            )

    return assess


def spark_type(kind):
    """The type that Spark has for a column of results."""
    if pyarrow.types.is_list(kind):
        return ArrayType(spark_type(kind.value_type))
    if pyarrow.types.is_struct(kind):
        return StructType([StructField(member.name, spark_type(member.type)) for member in kind])
    return BooleanType() if pyarrow.types.is_boolean(kind) else StringType()


def main():
    parser = argparse.ArgumentParser(description="Assess a population on a Spark cluster.")
    for name in ("rules", "patients", "results"):
        parser.add_argument(f"--{name}", required=True)
    arguments = parser.parse_args()

    assessor = triage.Assessor(arguments.rules)
    spark = SparkSession.builder.appName(f"triage {assessor.book.id} {assessor.book.version}").getOrCreate()
    patients = spark.read.parquet(arguments.patients)
    result = {field.name: spark_type(field.type) for field in assessor.arrow_schema()}
    shape = StructType(
        [field for field in patients.schema.fields if field.name != "patient"]
        + [StructField(name, kind) for name, kind in result.items()]
    )
    patients.mapInArrow(assess_with(assessor), shape).write.parquet(arguments.results)
    spark.stop()


if __name__ == "__main__":
    main()
