"""workbook.py FILE.xlsx FOLDER: is each value of the workbook the one of the CSV export in FOLDER, and each of that export in the workbook?
workbook.py FILE.xlsx: its sheets, a line a row: sheet, then the cells as they are kept, "s:" before a text, "n:" before a number,
"d:" before one that is shown as a date; as Python writes a list. With Python's own library alone; shares no code with the program."""
import csv
import datetime
import pathlib
import re
import sys
import xml.etree.ElementTree as xml
import zipfile

csv.field_size_limit(2**31 - 1)
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def text_of(cell):
    text = "".join(t.text or "" for t in cell.iter(MAIN + "t"))
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)


def column_of(reference):
    column = 0
    for letter in re.match("[A-Z]+", reference)[0]:
        column = column * 26 + ord(letter) - 64
    return column - 1


def sheets_of(path):
    """[(name, rows)], a row being [(kind, value)]."""
    book = zipfile.ZipFile(path)
    if book.testzip():
        raise ValueError("the zip is damaged")
    styles = xml.fromstring(book.read("xl/styles.xml"))
    dates = {f.get("numFmtId") for f in styles.iter(MAIN + "numFmt") if "yyyy" in f.get("formatCode")}
    shown = [x.get("numFmtId") in dates for x in styles.find(MAIN + "cellXfs")]
    targets = {r.get("Id"): r.get("Target") for r in xml.fromstring(book.read("xl/_rels/workbook.xml.rels"))}
    for sheet in xml.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet"):
        rows = []
        for row in xml.fromstring(book.read("xl/" + targets[sheet.get(RELATION)])).iter(MAIN + "row"):
            rows += [[] for _ in range(int(row.get("r")) - len(rows))]
            for cell in row:
                if cell.find(MAIN + "f") is not None:
                    raise ValueError(f"{sheet.get('name')} {cell.get('r')}: a formula")
                value = ("s", text_of(cell)) if cell.get("t") == "inlineStr" else \
                    ("d" if shown[int(cell.get("s", 0))] else "n", float(cell.find(MAIN + "v").text))
                rows[-1] += [None] * (column_of(cell.get("r")) - len(rows[-1])) + [value]
        yield sheet.get("name"), rows


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def plain(cell, kind):
    """The cell as the CSV has it."""
    if cell is None:
        return ""
    if cell[0] == "s":
        return cell[1]
    if cell[0] == "d":
        ms = round(cell[1] * 86400000)
        at = datetime.datetime(1899, 12, 30) + datetime.timedelta(milliseconds=ms)
        return at.strftime("%Y-%m-%d") if kind == "date" else at.isoformat(timespec="milliseconds") + "Z"
    return cell[1]


def same(text, cell, kind):
    if kind in ("date", "datetime"):
        return plain(cell, kind) == text and (cell is None or cell[0] == "d")
    if kind in ("integer", "float") and text:
        return cell is not None and cell[0] == "n" and float(f"{float(text):.16G}") == cell[1]
    return plain(cell, kind) == text and (cell is None or cell[0] == "s")


def joined(name, sheets):
    """Heading and rows of a table, with what goes on in sheets and columns _2."""
    parts = [rows for sheet, rows in sheets.items() if re.fullmatch(re.escape(name) + r"(_\d+)?", sheet)]
    if any(part[0] != parts[0][0] for part in parts):
        raise ValueError(f"{name}: a sheet has another heading")
    heads = [cell[1] for cell in parts[0][0]]
    rows = []
    for part in parts:
        for row in part[1:]:
            row += [None] * (len(heads) - len(row))
            for at, head in enumerate(heads):
                begin = re.sub(r"_\d+$", "", head)
                if begin != head and row[at]:
                    first = heads.index(begin)
                    row[first] = ("s", row[first][1] + row[at][1])
            rows.append(row)
    return [head for head in heads if not re.search(r"_\d+$", head)], rows


def compare(path, folder):
    sheets = dict(sheets_of(path))
    variables = {}
    for line in table(folder / "dictionary.csv")[1:]:
        variables.setdefault(line[0], []).append((line[1], line[4]))
    values, faults = 0, []
    for name, known in variables.items():
        wanted = table(folder / "raw" / f"{name.lower()}.csv")
        heads, rows = joined(name, sheets)
        if heads != [v + (" (UTC)" if kind == "datetime" else "") for v, kind in known] or len(rows) != len(wanted) - 1:
            faults.append(f"{name}: other columns, or {len(rows)} rows")
            continue
        for row, cells in zip(wanted[1:], rows):
            for (variable, kind), text, cell in zip(known, row, cells):
                values += 1
                if not same(text, cell, kind):
                    faults.append(f"{name} {row[3]} {variable}: {text[:60]!r}, but {cell!r}"[:200])
    for name in ("dictionary", "codelists"):
        wanted = table(folder / f"{name}.csv")
        cells = [[plain(cell, "text") for cell in row] + [""] * (len(wanted[0]) - len(row)) for row in sheets[name]]
        values += sum(map(len, wanted))
        if cells != wanted:
            faults.append(f"{name} differs")
    if set(sheets) - {"README", "dictionary", "codelists"} - {n for n in sheets if re.sub(r"_\d+$", "", n) in variables}:
        faults.append("there is a strange sheet")
    return values, faults


if __name__ == "__main__":
    if len(sys.argv) == 2:
        for name, rows in sheets_of(sys.argv[1]):
            for row in rows:
                print([name] + [cell and f"{cell[0]}:{cell[1]}" for cell in row])
        sys.exit()
    count, found = compare(sys.argv[1], pathlib.Path(sys.argv[2]))
    for fault in found[:20]:
        print(fault, file=sys.stderr)
    print(f"workbook.py: {count} values compared, {len(found)} differ")
    sys.exit(bool(found) or count < 500)
