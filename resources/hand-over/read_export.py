#!/usr/bin/env python3
"""read_export.py [FOLDER]: reads an export of CohortDesk with Python's own library alone, and says how many rows each table has.

read(folder) answers {table: [row, …]}, a row being {variable: value}: int, float, datetime.date, datetime.datetime (UTC), str; None =
not known. Stops where a file is not as it was exported, or a value would be lost on the way."""
import csv
import datetime
import hashlib
import pathlib
import sys

csv.field_size_limit(2**31 - 1)
TYPES = {
    "integer": int,
    "float": float,
    "date": datetime.date.fromisoformat,
    "datetime": lambda text: datetime.datetime.fromisoformat(text.replace("Z", "+00:00")),
}


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    for row in rows:
        if len(row) != len(rows[0]):
            raise ValueError(f"{path.name}: a row has {len(row)} cells, the heading {len(rows[0])}")
    return rows[0], [dict(zip(rows[0], row)) for row in rows[1:]]


def check(folder):
    for line in (folder / "MANIFEST.sha256").read_text(encoding="utf-8").splitlines():
        digest, name = line.split("  ", 1)
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
            raise ValueError(f"{name} is not as it was exported")


def typed(text, variable, codes):
    if text == "":
        return None
    if variable["codelist"] and (variable["codelist"], text) not in codes:
        raise ValueError(f"{text} is not in {variable['codelist']}")
    return TYPES.get(variable["type"], str)(text)


def read(folder="."):
    folder = pathlib.Path(folder)
    check(folder)
    codes = {(code["codelist"], code["code"]) for code in table(folder / "codelists.csv")[1]}
    variables = {}
    for variable in table(folder / "dictionary.csv")[1]:
        variables.setdefault(variable["dataset"], {})[variable["variable"]] = variable
    data = {}
    for name, known in variables.items():
        heading, rows = table(folder / "raw" / f"{name.lower()}.csv")
        if heading != list(known):
            raise ValueError(f"{name}: the columns are not those of dictionary.csv")
        data[name] = []
        for row in rows:
            try:
                data[name].append({key: typed(text, known[key], codes) for key, text in row.items()})
            except ValueError as error:
                raise ValueError(f"{name}, row {row['ROWID']}: {error}") from error
    return data


if __name__ == "__main__":
    try:
        for name, rows in read(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent).items():
            print(name, len(rows))
    except (OSError, ValueError, csv.Error) as error:
        sys.exit(f"read_export.py: {error}")
