#include "app/reports/measurements/lab_grade_report.h"

#include "app/reports/charts/chart_table.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>
#include <map>

namespace {
/// Place of each infused subject in the order of infusion.
QHash<RowId, int> infusedPlaces(const Study& study) {
  QHash<RowId, int> places;
  for (const Subject* subject : infusedInOrder(study))
    places.insert(subject->id, static_cast<int>(places.size()));
  return places;
}

/// By subject, then analyte and visit as in the plan.
class RowOrder {
 public:
  RowOrder(const Study& study, QHash<RowId, int> subjects) : m_subjects(std::move(subjects)) {
    for (const Analyte& analyte : study.protocol.measurements.analytes)
      m_analytes.insert(analyte.id, static_cast<int>(m_analytes.size()));
    for (const Visit& visit : study.protocol.measurements.visits)
      m_visits.insert(visit.id, static_cast<int>(m_visits.size()));
  }
  bool operator()(const LabGradeRow& one, const LabGradeRow& other) const {
    return placeOf(one.value.cell) < placeOf(other.value.cell);
  }

 private:
  std::tuple<int, int, int> placeOf(const MeasurementCell& cell) const {
    return {m_subjects.value(cell.subjectId), m_analytes.value(cell.analyte), m_visits.value(cell.visit)};
  }
  QHash<RowId, int> m_subjects;
  QHash<QString, int> m_analytes;
  QHash<QString, int> m_visits;
};

QString withUnit(const QString& value, const Analyte& analyte) {
  return analyte.unit.isEmpty() ? value : value + u' ' + analyte.unit;
}

const Analyte& analyteOfRow(const Study& study, const GradedValue& value) {
  return *study.protocol.measurements.analyte(value.cell.analyte); // graded: it is in the plan
}

/// "<0.5"
QString limitedText(const LimitedValue& value, const Analyte& analyte) {
  const Reading reading = value.side == LimitedValue::Side::Below   ? Reading::Below
                          : value.side == LimitedValue::Side::Above ? Reading::Above
                                                                    : Reading::Exact;
  return formatMeasuredValue({reading, value.number}, analyte);
}

QString visitOfRow(const Study& study, const LabGradeRow& row) {
  const Visit* visit = study.protocol.measurements.visit(row.value.cell.visit);
  return visit ? visit->name.in(QLocale().name()) : row.value.cell.visit;
}

QJsonObject gradeJson(const LabGrade& grade) {
  return {{QStringLiteral("rule"), labRule(grade)},
          {QStringLiteral("least"), grade.least},
          {QStringLiteral("most"), grade.most},
          {QStringLiteral("missing"), QJsonArray::fromStringList(grade.missing)},
          {QStringLiteral("reason"), grade.reason}};
}

QJsonObject rowJson(const Study& study, const LabGradeRow& row) {
  const GradedValue& value = row.value;
  const Analyte& analyte = analyteOfRow(study, value);
  QJsonObject json = gradeJson(value.grade);
  json.insert(QLatin1String("subject"), row.subject);
  json.insert(QLatin1String("level"), row.level);
  json.insert(QLatin1String("analyte"), value.cell.analyte);
  json.insert(QLatin1String("unit"), analyte.unit);
  json.insert(QLatin1String("term"), value.term.en);
  json.insert(QLatin1String("visit"), value.cell.visit);
  json.insert(QLatin1String("value"), formatMeasuredValue(value.value, analyte));
  QJsonValue before;
  if (value.before && value.beforeGrade) {
    QJsonObject graded = gradeJson(*value.beforeGrade);
    graded.insert(QLatin1String("value"), limitedText(*value.before, analyte));
    before = graded;
  }
  json.insert(QLatin1String("before"), before);
  return json;
}

QJsonArray rowsJson(const Study& study, const std::vector<LabGradeRow>& rows) {
  QJsonArray json;
  for (const LabGradeRow& row : rows)
    json.append(rowJson(study, row));
  return json;
}
} // namespace

LabGradeReport labGradeReport(const Study& study, const std::vector<Measurement>& measurements, int from) {
  LabGradeReport report;
  report.from = from;
  const QHash<RowId, int> places = infusedPlaces(study);
  for (GradedValue& value : gradedValues(study, measurements)) {
    if (value.isBefore || !places.contains(value.cell.subjectId) || value.grade.most < from) continue;
    const Subject& subject = *study.subject(value.cell.subjectId);
    // What is that high for certain is told with its grade, whatever else is not known.
    const bool isCertain = value.grade.isGradable() || (from > 0 && value.grade.least >= from);
    (isCertain ? report.rows : report.ungraded)
        .push_back({subject.label(), subject.assignment ? subject.assignment->level : 0, std::move(value)});
  }
  const RowOrder order(study, places);
  std::stable_sort(report.rows.begin(), report.rows.end(), order);
  std::stable_sort(report.ungraded.begin(), report.ungraded.end(), order);
  return report;
}

std::vector<WorstLabGrade> worstOfEach(const Study& study, const std::vector<LabGradeRow>& rows) {
  std::vector<WorstLabGrade> all;
  const auto worth = [](const LabGradeRow& row) {
    return std::pair(row.value.grade.most, row.value.grade.least);
  };
  std::map<std::tuple<RowId, QString, QString>, std::size_t> places;
  for (const LabGradeRow& row : rows) {
    const auto [found, isNew] =
        places.try_emplace({row.value.cell.subjectId, row.value.cell.analyte, row.value.term.en}, all.size());
    if (isNew) all.push_back({row, {}});
    WorstLabGrade& each = all[found->second];
    if (worth(row) > worth(each.worst)) each.worst = row;
    each.visits << visitOfRow(study, row);
  }
  return all;
}

QStringList ungradedLines(const Study& study, const std::vector<LabGradeRow>& ungraded) {
  std::vector<std::pair<QString, QStringList>> lines; // what and why, whose
  for (const LabGradeRow& row : ungraded) {
    const QString what =
        ReportsText::tr("%1, not known: %2", "an analyte, what is not known")
            .arg(analyteLabel(analyteOfRow(study, row.value), Specimen::Blood, QLocale().name()),
                 row.value.grade.missing.join(comma()));
    auto line =
        std::find_if(lines.begin(), lines.end(), [&](const auto& each) { return each.first == what; });
    if (line == lines.end()) line = lines.insert(line, {what, {}});
    if (!line->second.contains(row.subject)) line->second << row.subject;
  }
  QStringList all;
  for (const auto& [what, subjects] : lines)
    all << ReportsText::tr("%1 (%2)", "what is not gradable, whose").arg(what, subjects.join(comma()));
  return all;
}

QString labValueText(const Study& study, const GradedValue& value) {
  const Analyte& analyte = analyteOfRow(study, value);
  return withUnit(formatMeasuredValue(value.value, analyte), analyte);
}

QString labBaselineText(const Study& study, const GradedValue& value) {
  if (!value.before || !value.beforeGrade) return QStringLiteral("–");
  const Analyte& analyte = analyteOfRow(study, value);
  const QString number = withUnit(limitedText(*value.before, analyte), analyte);
  return value.beforeGrade->isGradable()
             ? ReportsText::tr("%1, grade %2", "a value").arg(number, labGradeText(*value.beforeGrade))
             : ReportsText::tr("%1, not gradable", "a value").arg(number);
}

QString labGradeAssumption() {
  const LabLimits& limits = ctcaeLabLimits();
  return ReportsText::tr("Assumption: %1 Source: %2.")
      .arg(limits.assumption.in(QLocale().name()), limits.source);
}

QJsonObject toJson(const Study& study, const LabGradeReport& report) {
  const LabLimits& limits = ctcaeLabLimits();
  return {{QStringLiteral("scale"), QStringLiteral("CTCAE %1").arg(limits.version)},
          {QStringLiteral("source"), limits.source},
          {QStringLiteral("assumption"), limits.assumption.in(QLocale().name())},
          {QStringLiteral("from"), report.from},
          {QStringLiteral("values"), rowsJson(study, report.rows)},
          {QStringLiteral("notGradable"), rowsJson(study, report.ungraded)}};
}

QStringList toLines(const Study& study, const LabGradeReport& report) {
  QStringList lines;
  for (const LabGradeRow& row : report.rows)
    lines << ReportsText::tr("%1 (L%2), %3: grade %4, %5. Before the infusion: %6. %7",
                             "subject, level, visit, grade, value, baseline, reason")
                 .arg(row.subject)
                 .arg(row.level)
                 .arg(visitOfRow(study, row), labGradeText(row.value.grade), labValueText(study, row.value),
                      labBaselineText(study, row.value), row.value.grade.reason);
  if (report.rows.empty())
    lines << ReportsText::tr("No value after an infusion is of grade %1 or more.").arg(report.from);
  const QStringList ungraded = ungradedLines(study, report.ungraded);
  if (!ungraded.isEmpty()) lines << ReportsText::tr("Not gradable, and could be so high:");
  for (const QString& line : ungraded)
    lines << QStringLiteral("  ") + line;
  return lines << labGradeAssumption();
}
