"""Links the records of bench/link.ts with Splink (Fellegi-Sunter, parameters by expectation maximisation, no labels).

python with_splink.py RECORDS.ndjson -> one JSON object on standard output: seconds, processor seconds, and the cluster
of each record. What Splink is given of a name is what can be had by simple splitting; of the rest, all that there is.
"""

import json
import logging
import sys
import time

import pandas as pd
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

logging.disable(logging.WARNING)


def first(values):
    return values[0] if values else None


def split(name):
    text = name.lower().replace(".", " ")
    if "," in text:
        last, rest = text.split(",", 1)
        text = f"{rest} {last}"
    words = [word for word in text.split() if word not in {"van", "de", "den", "der", "el"}]
    if not words:
        return None, None
    return words[0], words[-1] if len(words) > 1 else None


def read(path):
    rows = []
    with open(path, encoding="utf-8") as lines:
        for at, line in enumerate(lines):
            record = json.loads(line)
            ids = record["identifiers"]
            given, surname = split(record["name"])
            rows.append(
                {
                    "unique_id": at,
                    "given": given,
                    "initial": given[0] if given else None,
                    "surname": surname,
                    "role": record["role"],
                    "bsn": first(ids.get("bsn")),
                    "dob": first(ids.get("dob")),
                    "phone": first(ids.get("phone")),
                    "email": first(ids.get("email")),
                    "address": first(ids.get("address")),
                    "casenumber": first(ids.get("caseNumber")),
                }
            )
    return pd.DataFrame(rows)


def main():
    frame = read(sys.argv[1])
    wall, processor = time.perf_counter(), time.process_time()
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            cl.JaroWinklerAtThresholds("given", [0.92, 0.8]).configure(term_frequency_adjustments=True),
            cl.JaroWinklerAtThresholds("surname", [0.92, 0.8]).configure(term_frequency_adjustments=True),
            cl.LevenshteinAtThresholds("bsn", [1]),
            cl.DateOfBirthComparison("dob", input_is_string=True),
            cl.ExactMatch("phone"),
            cl.ExactMatch("email"),
            cl.ExactMatch("address"),
            cl.ExactMatch("casenumber"),
            cl.ExactMatch("role"),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("bsn"),
            block_on("dob", "initial"),
            block_on("phone", "initial"),
            block_on("email"),
            block_on("address", "initial"),
            block_on("casenumber", "initial"),
            block_on("given", "surname"),
        ],
        retain_intermediate_calculation_columns=False,
        retain_matching_columns=False,
    )
    linker = Linker(frame, settings, DuckDBAPI())
    linker.training.estimate_probability_two_random_records_match([block_on("bsn")], recall=0.15)
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("bsn"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("dob", "initial"))
    pairs = linker.inference.predict(threshold_match_probability=0.2)
    out = {}
    for threshold in (0.2, 0.5, 0.95):
        clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, threshold)
        table = clusters.as_pandas_dataframe()[["unique_id", "cluster_id"]].sort_values("unique_id")
        out[str(threshold)] = [str(one) for one in table["cluster_id"]]
    json.dump(
        {
            "seconds": time.perf_counter() - wall,
            "processor": time.process_time() - processor,
            "clusters": out,
        },
        sys.stdout,
    )


main()
