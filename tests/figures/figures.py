"""figures.py FOLDER SAID: the figures of `cohortctl events`, `efficacy` and `pk`, worked out of the CSV export in FOLDER alone, and compared
with what the program said (SAID/events.csv, efficacy.json, efficacy.txt, pk.json): counts and words as they stand, numbers to the last
digit that is shown, but the fifteenth of a logarithm. Shares no code with the program; figures.R does the same."""
import csv
import datetime
import importlib.util
import json
import math
import pathlib
import re
import statistics
import sys
import zoneinfo

FOLDER, SAID = map(pathlib.Path, sys.argv[1:3])
spec = importlib.util.spec_from_file_location("read_export", FOLDER / "read_export.py")
reader = importlib.util.module_from_spec(spec)
spec.loader.exec_module(reader)
DATA = reader.read(FOLDER)
ZONE = zoneinfo.ZoneInfo(DATA["SITE"][0]["SITETZ"])
PROTOCOL = json.loads(DATA["DESIGN"][-1]["DESFILE"])
DECODES = {(c["codelist"], c["code"]): c["decode_en"] for c in reader.table(FOLDER / "codelists.csv")[1]}
differences = []
compared = 0


def compare(path, said, ours):
    """Whatever the program said has to be ours."""
    global compared
    if isinstance(said, dict):
        for key, value in said.items():
            compare(f"{path}.{key}", value, ours.get(key, "missing") if isinstance(ours, dict) else "missing")
    elif isinstance(said, list) and isinstance(ours, list) and len(said) == len(ours):
        for i, value in enumerate(said):
            compare(f"{path}[{i}]", value, ours[i])
    else:
        compared += 1
        numbers = isinstance(said, float) and isinstance(ours, (int, float)) and not isinstance(ours, bool)
        if not (math.isclose(said, ours, rel_tol=2e-14) if numbers else said == ours):
            differences.append(f"{path}: said {said!r}, read {ours!r}")


def of(table, subject):
    return [row for row in DATA[table] if row["SUBJKEY"] == subject]


def local(moment):
    return moment.astimezone(ZONE).date()


def days_meant(known, day):
    """First and last day that can be meant by a time that is known in part ("2026-03"), else the day."""
    if known is None:
        return (day, day) if day else None
    if "T" in known:
        at = local(datetime.datetime.fromisoformat(known.replace("Z", "+00:00")))
        return at, at
    year, month, date = (int(part) for part in (known + "-0-0").split("-")[:3])
    if date:
        return (datetime.date(year, month, date),) * 2
    last = datetime.date(year + (month in (0, 12)), month % 12 + 1 if month else 1, 1) - datetime.timedelta(1)
    return datetime.date(year, month or 1, 1), last


class Subject:
    def __init__(self, infusion):
        self.key = infusion["SUBJKEY"]
        assigned = of("ASSIGN", self.key)[0]
        self.number, self.level = assigned["SUBJID"], assigned["DOSELVL"]
        self.started, self.infused = infusion["EXSTDTC"], local(infusion["EXSTDTC"])
        screening = next(s for s in of("SCR", self.key) if s["ROWID"] == assigned["SCRROW"])
        self.diagnosis = screening["DIAG"]
        self.events = of("AE", self.key)
        for event in self.events:
            event["course"] = [g for g in DATA["AEGRADE"] if g["AEROW"] == event["ROWID"]]


def worst(event, scale):
    first = event[{"ctcae": "AETOXGR", "crs": "AECRSGR", "icans": "AEICANGR"}[scale]]
    return max([g["GRGRADE"] for g in event["course"] if g["GRSCALE"] == scale] + ([first] if first else []), default=None)


# events

SYNDROMES = {"crs": r"cytokine[ -]release syndrome|\bcrs\b", "icans": r"immune effector cell[ -]associated neurotoxicity|\bicans\b"}
CLASSES = {e["en"]: e["soc"]["en"] for e in PROTOCOL["safety"]["expected"]}
COLUMNS = [*[f"grade_{g}" for g in range(1, 6)], "any", "any_percent", "grade_3_up", "grade_3_up_percent", "not_recorded"]


def worst_by_row(subject):
    """(kind, class, term) → the worst grade of the subject's events that count; None: not recorded."""
    rows = {}
    for event in subject.events:
        if days_meant(event["AESTKN"], event["AESTDTC"])[1] < subject.infused:
            continue
        term = event["AETERM"]
        places = [("any", "", ""), ("class", CLASSES.get(term, "Not coded"), ""), ("term", CLASSES.get(term, "Not coded"), term)]
        for place in places:
            rows[place] = max(rows.get(place, 0), worst(event, "ctcae"))
        for kind, pattern in SYNDROMES.items():
            grade = worst(event, kind)
            if grade or re.search(pattern, term.lower()):
                rows[kind, "", ""] = max(rows.get((kind, "", ""), 0), grade or 0)
    return rows


def event_table(subjects):
    rows = [(subject.level, worst_by_row(subject)) for subject in subjects]
    places = {place for _, found in rows for place in found} | {("any", "", ""), ("crs", "", ""), ("icans", "", "")}
    table = {}
    for place in places:
        for level in [*range(1, len(PROTOCOL["levels"]) + 1), "total"]:
            here = [found for at, found in rows if level in (at, "total")]
            grades = [found[place] for found in here if place in found]
            severe = sum(grade >= 3 for grade in grades)
            share = lambda count: f"{100 * count / len(here):.1f}" if here else ""
            values = [str(grades.count(g)) for g in range(1, 6)]
            values += [str(len(grades)), share(len(grades)), str(severe), share(severe)]
            values += [str(grades.count(0)) if place[0] in SYNDROMES else ""]
            table[(*place, str(level))] = dict(zip(["n", *COLUMNS], [str(len(here)), *values]))
    return table


# efficacy

RANKS = ["cr", "crh", "cri", "mlfs", "pr", "no-response", "progression"]
REMISSION, RESPONSE = RANKS[:3], RANKS[:5]
FAILURES = ["relapse", "progression"]
LYMPHOMA = ["b-lbl", "t-lbl"]
Z = statistics.NormalDist().inv_cdf(0.975)


def beta_tail(count, n, p):
    """P(X >= count) of a binomial."""
    return math.fsum(math.comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(count, n + 1))


def root(function, target):
    low, high = 0.0, 1.0
    while True:
        middle = (low + high) / 2
        if middle in (low, high):
            return min((low, high), key=lambda p: abs(function(p) - target))
        low, high = (middle, high) if function(middle) < target else (low, middle)


def rate(count, n):
    if n == 0:
        return {"count": count, "n": n, "share": None, "lower": None, "upper": None}
    lower = 0.0 if count == 0 else root(lambda p: beta_tail(count, n, p), 0.025)
    upper = 1.0 if count == n else root(lambda p: 1 - math.fsum(math.comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(count + 1)), 0.975)
    return {"count": count, "n": n, "share": count / n, "lower": lower, "upper": upper}


def to_half(steps, key):
    for i, step in enumerate(steps):
        if step[key] is None:
            return None
        if step[key] > 0.5 + 1e-9:
            continue
        if step[key] < 0.5 - 1e-9:
            return step["day"]
        further = [s for s in steps[i + 1:] if s[key] is not None and s[key] < step[key]]
        return (step["day"] + further[0]["day"]) / 2 if further else step["day"]
    return None


def kaplan_meier(times):
    """times: of (days, event)."""
    survival, variance, steps = 1.0, 0.0, []
    for day in sorted({day for day, event in times if event}):
        risk = sum(t >= day for t, _ in times)
        died = sum(t == day and event for t, event in times)
        survival *= (risk - died) / risk
        variance += died / (risk * (risk - died)) if died < risk else 0
        step = {"day": day, "atRisk": risk, "events": died, "survival": survival, "standardError": 0, "lower": None, "upper": None}
        if survival > 0:
            width = Z * math.sqrt(variance) / abs(math.log(survival))
            place = math.log(-math.log(survival))
            step |= {"standardError": survival * math.sqrt(variance), "lower": math.exp(-math.exp(place + width)),
                     "upper": math.exp(-math.exp(place - width))}
        steps.append(step)
    return {"n": len(times), "events": sum(event for _, event in times), "steps": steps, "median": to_half(steps, "survival"),
            "medianLower": to_half(steps, "lower"), "medianUpper": to_half(steps, "upper")}


def follow(subject, on):
    """What efficacy needs of a subject, on the evening of a day."""
    subject.responses = sorted((r for r in of("RS", subject.key) if subject.infused < r["RSDTC"] <= on), key=lambda r: r["RSDTC"])
    until_failure = []
    for response in subject.responses:
        until_failure.append(response)
        if response["RSRESP"] in FAILURES:
            break
    ranked = ["progression" if r["RSRESP"] == "relapse" else r["RSRESP"] for r in until_failure if r["RSRESP"] != "not-evaluable"]
    subject.best = min(ranked, key=RANKS.index, default=None)
    subject.mrd = [r["RSMRDNEG"] for r in until_failure
                   if subject.diagnosis not in LYMPHOMA and r["RSRESP"] in REMISSION and r["RSMRDNEG"] is not None]
    contacts = [subject.infused] + [f["FUDTC"] for f in of("FU", subject.key) if f["FUSTAT"] != "lost-to-follow-up"]
    contacts += [r["RSDTC"] for r in of("RS", subject.key)]
    for event in subject.events:
        contacts += [event["AESTDTC"]] + [days_meant(g["GRSTDTC"], None)[0] for g in event["course"]]
        end = days_meant(event["AEENKN"], event["AEENDTC"])
        contacts += [end[0]] if end else []
    for dlt in of("DLT", subject.key):
        contacts.append(dlt["DLTFUEND"] if dlt["DLTOUT"] == "not-evaluable" else dlt["DLTDTC"])
    deaths = [f["FUDTC"] for f in of("FU", subject.key) if f["FUSTAT"] == "dead" and f["FUDTC"] <= on]
    subject.died = max(deaths[0], subject.infused) if deaths else None
    subject.last = subject.died or max(day for day in contacts if day and day <= on)
    subject.times = {"os": (subject.infused, subject.last, subject.died is not None)}
    for endpoint, wanted in (("rfs", REMISSION), ("dor", RESPONSE)):
        subject.times[endpoint] = from_response(subject, wanted)


def from_response(subject, wanted):
    first = None
    for response in subject.responses:
        if response["RSRESP"] in FAILURES:
            break
        if response["RSRESP"] in wanted:
            first = response["RSDTC"]
            break
    if first is None:
        return None
    loses = FAILURES + ([] if subject.diagnosis in LYMPHOMA else ["no-response"])
    lost = [r["RSDTC"] for r in subject.responses if r["RSDTC"] > first and r["RSRESP"] in loses]
    if lost and not (subject.died and subject.died < lost[0]):
        return first, lost[0], True
    if subject.died:
        return first, max(first, subject.died), True
    return first, max([first] + [r["RSDTC"] for r in subject.responses if r["RSRESP"] != "not-evaluable"]), False


def group_of(subjects):
    remissions = [s for s in subjects if s.best in REMISSION and s.diagnosis not in LYMPHOMA]
    group = {"subjects": len(subjects), "assessed": sum(bool(s.responses) for s in subjects),
             "notEvaluable": sum(bool(s.responses) and s.best is None for s in subjects),
             "best": {rank: sum(s.best == rank for s in subjects) for rank in RANKS},
             "orr": rate(sum(s.best in RESPONSE for s in subjects), len(subjects)),
             "cr": rate(sum(s.best == "cr" for s in subjects), len(subjects)),
             "crc": rate(sum(s.best in REMISSION for s in subjects), len(subjects)),
             "mrdNegative": rate(sum(any(s.mrd) for s in subjects), len(remissions)), "mrdAssessed": sum(bool(s.mrd) for s in subjects)}
    for endpoint in ("os", "rfs", "dor"):
        times = [((t[1] - t[0]).days, t[2]) for t in (s.times[endpoint] for s in subjects) if t]
        group[endpoint] = kaplan_meier(times)
        if endpoint == "os":
            group["medianFollowUp"] = kaplan_meier([(t, not event) for t, event in times])["median"]
    return group


def efficacy(subjects, on):
    for subject in subjects:
        follow(subject, datetime.date.fromisoformat(on))
    groups = [group_of(subjects)]
    for level in sorted({s.level for s in subjects}):
        groups.append({"level": level, **group_of([s for s in subjects if s.level == level])})
    order = [code for name, code in DECODES if name == "CL_DIAG"]
    for diagnosis in sorted({s.diagnosis for s in subjects}, key=order.index):
        groups.append({"disease": diagnosis, **group_of([s for s in subjects if s.diagnosis == diagnosis])})
    iso = lambda day: day.isoformat() if day else None
    told = [{"subject": s.number, "level": s.level, "disease": s.diagnosis, "infused": iso(s.infused), "best": s.best,
             "mrdNegative": any(s.mrd) if s.mrd else None, "died": iso(s.died), "lastContact": iso(s.last),
             **{name: t and {"from": iso(t[0]), "until": iso(t[1]), "days": (t[1] - t[0]).days, "event": t[2]} for name, t in s.times.items()}}
            for s in subjects]
    return {"on": on, "groups": groups, "subjects": told}


def percent(share):
    return math.floor(100 * share + 0.5)


def rate_text(r):
    return f"{r['count']}/{r['n']} · {percent(r['share'])} % ({percent(r['lower'])}–{percent(r['upper'])})" if r["n"] else "–"


def median_text(curve):
    month = lambda days: "not reached" if days is None else f"{days / 30.4375:.1f}"
    if curve["n"] == 0:
        return "–"
    if curve["median"] is None and curve["medianLower"] is None:
        return "not reached"
    if curve["medianLower"] is None:
        return f"{month(curve['median'])} (interval cannot be determined)"
    return f"{month(curve['median'])} ({month(curve['medianLower'])}–{month(curve['medianUpper'])})"


def efficacy_lines(groups):
    lines = []
    for group in groups:
        lines += [f"  {name} {rate_text(group[key])}" for name, key in
                  (("ORR", "orr"), ("CR", "cr"), ("CR/CRh/CRi", "crc"), ("MRD negative", "mrdNegative"))]
        lines += [f"  {name}: n = {group[key]['n']}, with the event {group[key]['events']}, median in months {median_text(group[key])}"
                  for name, key in (("OS", "os"), ("RFS", "rfs"), ("DoR", "dor"))]
    return lines


# pk

UNTIL = 28


def samples_of(subject, analyte, specimen):
    """(day, value or None, above, is actual) by day; value None: below the limit of quantification."""
    plan = PROTOCOL["measurements"]
    limits = [a["LLOQ"] for a in DATA["ASSAY"] if a["LBTESTCD"] == analyte["id"] and a["INUSE"] == 1 and a["LLOQ"] is not None]
    lloq = limits[0] if limits else analyte.get("lloq", 0)
    samples, reach = {}, 0.0
    for row in of("LB", subject.key):
        visit = next((v for v in plan["visits"] if v["id"] == row["VISIT"]), None)
        text = row["LBORRES"]
        if row["LBTESTCD"] != analyte["id"] or row["LBSPEC"] != specimen or not visit or text in ("nd", "neg", "pos"):
            continue
        below, above = text == "not-detected" or text[0] == "<", text[0] == ">"
        number = None if below else float(text.lstrip(">"))
        if not above and number is not None and number < lloq:
            number = None
        day, actual = visit["nominal"], False
        for taken in of("SMP", subject.key):
            if taken["VISIT"] == row["VISIT"] and taken["LBSPEC"] == specimen:
                at = (taken["SMPDTC"] - subject.started) / datetime.timedelta(days=1)
                if not (visit["nominal"] < 0 <= at):
                    day, actual = at, True
        samples[day] = (day, number, above, actual)
        if visit["earliest"] <= UNTIL <= visit["latest"]:
            reach = max(reach, UNTIL - day)
    return [samples[day] for day in sorted(samples)], reach


def is_log(a, b):
    return 0 < b[1] < a[1]


def area(a, b, logarithmic):
    width = b[0] - a[0]
    return (a[1] - b[1]) * width / math.log(a[1] / b[1]) if logarithmic else (a[1] + b[1]) / 2 * width


def area_under(curve):
    return sum(area(a, b, is_log(a, b)) for a, b in zip(curve, curve[1:]))


def on_piece(a, b, time, logarithmic):
    part = (time - a[0]) / (b[0] - a[0])
    return (time, a[1] * (b[1] / a[1]) ** part if logarithmic else a[1] + (b[1] - a[1]) * part)


def line_through(points):
    n = len(points)
    times, logs = [p[0] for p in points], [math.log(p[1]) for p in points]
    mean_time, mean_log = sum(t / n for t in times), sum(v / n for v in logs)
    tt = sum((t - mean_time) ** 2 for t in times)
    ll = sum((v - mean_log) ** 2 for v in logs)
    tl = sum((t - mean_time) * (v - mean_log) for t, v in zip(times, logs))
    slope = -tl / tt
    r2 = tl * tl / (tt * ll) if ll > 1e-18 else 0
    return {"slope": slope, "halfLife": math.log(2) / slope if slope else math.inf, "adjustedR2": 1 - (1 - r2) * (n - 1) / (n - 2),
            "terminalPoints": n, "span": (times[-1] - times[0]) / (math.log(2) / slope) if slope else 0,
            "falls": slope * (times[-1] - times[0]) > 1e-9}


def terminal_phase(quantified, after, least):
    points = []
    for point in quantified[after + 1:]:
        points = [] if point[2] else points + [point] if point[1] > 0 else points
    lines = [line_through(points[-n:]) for n in range(3, len(points) + 1)]
    if not lines:
        return None, "too-few-points", None
    best = max(line["adjustedR2"] for line in lines)
    chosen = [line for line in lines if line["falls"] and line["adjustedR2"] >= best - 1e-4]
    if not chosen:
        return None, "not-falling", None
    line = chosen[-1]
    return (None, "poor-fit", line) if line["adjustedR2"] < least else (line, None, line)


def area_until(curve, samples, reach, terminal):
    last = curve[-1][0]
    after = next((s[0] for s in samples if s[0] > last), None)
    if after is not None:
        curve = curve + [(after, 0.0)]
    elif last < UNTIL:
        if last < UNTIL - reach:
            return None
        if terminal:
            value = curve[-1][1] * math.exp(-terminal["slope"] * (UNTIL - last))
        elif len(curve) < 2:
            value = curve[-1][1]
        else:
            value = max(on_piece(curve[-2], curve[-1], UNTIL, is_log(curve[-2], curve[-1]))[1], 0)
        curve = curve + [(UNTIL, value)]
    while len(curve) > 1 and curve[-2][0] >= UNTIL:
        curve = curve[:-1]
    if len(curve) < 2:
        return 0.0
    before, end = curve[-2], curve[-1]
    logarithmic = is_log(before, end)
    cut = on_piece(before, end, UNTIL, logarithmic) if end[0] > UNTIL else end
    return area_under(curve[:-1]) + area(before, cut, logarithmic)


def pk_of(subject, samples, reach, least):
    after = [s for s in samples if s[0] >= 0]
    found = {"subject": subject.number, "level": subject.level, "sampleTimes": {"actual": sum(s[3] for s in after),
             "nominal": sum(not s[3] for s in after)}, "aboveLimit": 0, "cmaxSign": None, "clastSign": None}
    names = ("cmax", "tmax", "tlast", "clast", "aucLast", "auc28", "halfLife", "adjustedR2", "span", "terminalPoints")
    found |= {name: None for name in names} | {"noHalfLife": "too-few-points", "allBelowLimit": bool(after)}
    curve = [(s[0], s[1], s[2]) for s in after if s[1] is not None]
    if not curve:
        return found
    first = curve[0][0]
    curve = ([(0, 0.0, False)] if first > 0 else []) + [(s[0], 0.0, False) for s in samples if s[1] is None and 0 < s[0] < first] + curve
    top = max(range(len(curve)), key=lambda i: (curve[i][1], curve[i][2], -i))
    above = sum(p[2] for p in curve)
    quantified = list(curve)
    while len(quantified) > 1 and quantified[-1][1] <= 0:
        quantified.pop()
    terminal, why, line = terminal_phase(quantified, top, least) if curve[top][1] > 0 else (None, "too-few-points", None)
    found |= {"cmax": curve[top][1], "tmax": curve[top][0], "aboveLimit": above, "tlast": quantified[-1][0], "clast": quantified[-1][1],
              "cmaxSign": ">" if curve[top][2] else "≥" if above else None, "clastSign": ">" if quantified[-1][2] else None,
              "aucLast": area_under(quantified), "auc28": area_until(quantified, samples, reach, terminal),
              "halfLife": terminal and terminal["halfLife"], "noHalfLife": why, "allBelowLimit": not curve[top][1] > 0}
    return found | ({name: line[name] for name in ("adjustedR2", "span", "terminalPoints")} if line else {})


def geometric(values):
    if not values:
        return None
    logs = [math.log(v) for v in values]
    mean = sum(v / len(logs) for v in logs)
    spread = sum((v - mean) ** 2 for v in logs) / (len(logs) - 1) if len(logs) > 1 else None
    return {"n": len(logs), "geometricMean": math.exp(mean), "cvPercent": None if spread is None else math.sqrt(math.expm1(spread)) * 100}


def pk(subjects, said):
    analyte = next(a for a in PROTOCOL["measurements"]["analytes"] if a["id"] == said["analyte"])
    least = PROTOCOL["measurements"]["minimumAdjustedR2"]
    told = []
    for subject in sorted(subjects, key=lambda s: s.number):
        samples, reach = samples_of(subject, analyte, said["specimen"])
        if samples:
            told.append(pk_of(subject, samples, reach, least))
    levels = []
    for level in sorted({s["level"] for s in told}):
        here = [s for s in told if s["level"] == level and sum(s["sampleTimes"].values())]
        able = [s for s in here if not s["allBelowLimit"]]
        levels.append({"level": level, "subjects": len(here), "allBelowLimit": sum(s["allBelowLimit"] for s in here),
                       "aboveLimit": sum(s["aboveLimit"] > 0 for s in here), "tmaxMedian": statistics.median(s["tmax"] for s in able) if able else None,
                       **{key: geometric([s[key] for s in able if s[key] is not None]) for key in ("cmax", "aucLast", "auc28")}})
    times = {key: sum(s["sampleTimes"][key] for s in told) for key in ("actual", "nominal")}
    return {"subjects": told, "levels": levels, "sampleTimes": times, "minimumAdjustedR2": least, "unit": analyte["unit"]}


def main():
    said = {name: json.loads((SAID / f"{name}.json").read_text(encoding="utf-8")) for name in ("efficacy", "pk")}
    subjects = sorted((Subject(row) for row in DATA["EX"]), key=lambda s: s.started)
    with open(SAID / "events.csv", encoding="utf-8-sig", newline="") as file:
        rows = {(r["kind"], r["organ_class"], r["term"], r["level"]): r for r in csv.DictReader(file)}
    ours = event_table(subjects)
    compare("events: rows", sorted(rows), sorted(ours))
    for place, row in rows.items():
        compare("events " + "/".join(place), {key: row[key] for key in ("n", *COLUMNS)}, ours.get(place))
    told = efficacy(subjects, said["efficacy"]["on"])
    for key in ("groups", "subjects"):
        compare(f"efficacy.{key}", said["efficacy"][key], told[key])
    lines = [line for line in (SAID / "efficacy.txt").read_text(encoding="utf-8").splitlines() if line.startswith("  ")]
    compare("efficacy.txt", lines, efficacy_lines(told["groups"]))
    found = pk(subjects, said["pk"])
    for key, value in found.items():
        compare(f"pk.{key}", said["pk"][key], value)
    for line in differences[:20]:
        print(line, file=sys.stderr)
    print(f"figures.py: {compared} figures compared, {len(differences)} differ")
    sys.exit(bool(differences) or compared < 500)


main()
