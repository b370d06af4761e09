#include "app/analysis/grading/icaht_counts.h"
#include "app/analysis/measurements/measured_value.h"
#include "app/base/number_text.h"
#include "app/reports/efficacy/cd7_correlation.h"
#include "app/reports/measurements/lab_grade_report.h"
#include "app/reports/oversight/package_chapters.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <QLocale>
#include <algorithm>
#include <map>

std::vector<PackageCurves> packageCurves(const PackageSource& source) {
  const Study& study = source.study();
  const MeasurementPlan& plan = study.protocol.measurements;
  const Analyte* cells = plan.analyte(carCopies);
  std::vector<PackageCurves> all;
  for (const Analyte& analyte : plan.analytes) {
    const bool isOfCells = cells && analyte.group == cells->group && analyte.kind == AnalyteKind::Number;
    if (!isOfCells) continue;
    std::vector<Measurement> wanted;
    std::copy_if(source.measurements.begin(), source.measurements.end(), std::back_inserter(wanted),
                 [&](const Measurement& one) {
                   return one.cell.analyte == analyte.id && one.cell.specimen == Specimen::Blood;
                 });
    PkReport report =
        pkReport(study, wanted, source.samplings, analyte, Specimen::Blood, AucMethod::LinearUpLogDown);
    if (report.subjects.empty()) continue;
    all.push_back(
        {analyteLabel(analyte, Specimen::Blood, QLocale().name()), analyte.lloq, std::move(report)});
  }
  return all;
}

namespace package {
namespace {
QString numberOf(const std::optional<double>& value) {
  return value ? formatNumber(*value) : QStringLiteral("–");
}

QString curvesHtml(const PackageCurves& curves, std::size_t place) {
  std::vector<QList<html::Cell>> rows;
  rows.reserve(curves.report.levels.size());
  for (const PkLevel& level : curves.report.levels)
    rows.push_back({html::strong(QStringLiteral("L%1").arg(level.level)),
                    html::cell(summaryText(level.cmax, level, numberOf)),
                    html::cell(summaryText(level.auc28, level, numberOf)),
                    html::cell(summaryText(level.aucLast, level, numberOf)),
                    html::cell(numberOf(level.tmaxMedian))});
  return html::subheading(curves.name) +
         QStringLiteral("<p class=\"chart\"><img src=\"chart:curves-%1\"></p>\n").arg(place) +
         html::longTable({10, 25, 25, 25, 15},
                         {ReportsText::tr("Level"), ReportsText::tr("Cmax: geometric mean (CV)"),
                          ReportsText::tr("AUC 0–28 d"), ReportsText::tr("AUC 0–last"),
                          ReportsText::tr("Tmax, median (d)")},
                         rows) +
         html::muted(sentence(sampleTimes(curves.report)) + u' ' + summaryRule());
}

/// The furthest that a subject's values of an analyte after the infusion lay outside on one side.
struct Furthest {
  const Analyte* analyte = nullptr;
  Specimen specimen = Specimen::Blood;
  const Visit* visit = nullptr;
  MeasuredValue value;
  ValueFlag flag = ValueFlag::None;
  double number = 0;
};

std::vector<Furthest> furthestOf(const PackageSource& source, const Subject& subject) {
  const MeasurementPlan& plan = source.study().protocol.measurements;
  std::map<std::tuple<const Analyte*, Specimen, ValueFlag>, Furthest> worst; // by place in the plan
  for (const Measurement& one : source.measurements) {
    const Analyte* analyte = plan.analyte(one.cell.analyte);
    const Visit* visit = plan.visit(one.cell.visit);
    if (one.cell.subjectId != subject.id || !analyte || !visit || visit->nominal < 0 || !one.value) continue;
    const ValueFlag flag = flagOf(*one.value, *analyte, subject.screening().entry.sex);
    const auto limited = limitedValue(*one.value, *analyte);
    if (!limited || (flag != ValueFlag::Low && flag != ValueFlag::High)) continue;
    Furthest& kept = worst[{analyte, one.cell.specimen, flag}];
    const bool isFurther = !kept.analyte || (flag == ValueFlag::High ? limited->number > kept.number
                                                                     : limited->number < kept.number);
    if (isFurther) kept = {analyte, one.cell.specimen, visit, *one.value, flag, limited->number};
  }
  std::vector<Furthest> all;
  all.reserve(worst.size());
  for (const auto& [key, furthest] : worst)
    all.push_back(furthest);
  return all;
}

/// Of those that the counts of neutrophils grade.
QString icahtHtml(const PackageSource& source) {
  QStringList lines;
  const QDate today = source.standing.today();
  for (const Subject* subject : source.standing.infusedInOrder()) {
    const auto counts =
        neutrophilCounts(source.study(), *subject, source.measurements, source.samplings, today);
    const std::optional<int> last = lastEarlyDay(source.study(), *subject, today);
    if (counts.empty() || !last) continue;
    const GradeVerdict verdict = gradeEarlyIcaht(neutropeniaOf(counts, *last));
    if (verdict.grade > 0)
      lines << ReportsText::tr("%1: %2", "a subject, what is known").arg(subject->label(), verdict.reason);
  }
  if (lines.isEmpty()) return {};
  return html::subheading(ReportsText::tr("Early haematotoxicity by the counts (ICAHT)")) +
         html::paragraph(html::join(lines));
}
} // namespace

QString severeValues(const PackageSource& source) {
  constexpr int severeGrade = 3;
  const Study& study = source.study();
  const QString language = QLocale().name();
  const LabGradeReport report = labGradeReport(study, source.measurements, severeGrade);
  std::vector<QList<html::Cell>> rows;
  for (const WorstLabGrade& each : worstOfEach(study, report.rows)) {
    const GradedValue& value = each.worst.value;
    const Visit* visit = study.protocol.measurements.visit(value.cell.visit);
    rows.push_back({html::strong(each.worst.subject), html::cell(QStringLiteral("L%1").arg(each.worst.level)),
                    html::cell(value.term.in(language)), html::strong(labGradeText(value.grade)),
                    html::cell(labValueText(study, value) + u'\n' + visit->name.in(language)),
                    html::cell(labBaselineText(study, value) +
                               (value.isNoWorse() ? u'\n' + ReportsText::tr("not worse since") : QString())),
                    html::cell(each.visits.join(comma()))});
  }
  QString body = table(ReportsText::tr("Laboratory values of grade 3 or more (CTCAE, by value)"),
                       {9, 6, 21, 8, 17, 19, 20},
                       {ReportsText::tr("Subject"), ReportsText::tr("Level"), ReportsText::tr("Term"),
                        ReportsText::tr("Grade"), ReportsText::tr("Worst value"),
                        ReportsText::tr("Before the infusion"), ReportsText::tr("Visits of grade 3 or more")},
                       rows, ReportsText::tr("No value after an infusion is of grade 3 or more."));
  if (const QStringList lines = ungradedLines(study, report.ungraded); !lines.isEmpty())
    body += html::subheading(ReportsText::tr("Not gradable, and could be so high")) +
            html::paragraph(html::join(lines));
  return body + html::muted(labGradeAssumption());
}

QString laboratory(const PackageSource& source) {
  const QString language = QLocale().name();
  std::vector<QList<html::Cell>> rows;
  for (const Subject* subject : source.standing.infusedInOrder())
    for (const Furthest& one : furthestOf(source, *subject)) {
      const QString value = formatMeasuredValue(one.value, *one.analyte);
      rows.push_back({html::strong(subject->label()),
                      html::cell(analyteLabel(*one.analyte, one.specimen, language)), html::strong(value),
                      html::cell(flagName(one.flag)), html::cell(one.visit->name.in(language))});
    }
  return table(ReportsText::tr("Laboratory"), {12, 34, 16, 24, 14},
               {ReportsText::tr("Subject"), ReportsText::tr("Analyte"), ReportsText::tr("Furthest value"),
                ReportsText::tr("Is"), ReportsText::tr("Visit")},
               rows, ReportsText::tr("No value after an infusion lies outside a reference interval.")) +
         html::muted(ReportsText::tr(
             "After the infusion, the furthest value on each side of the plan's reference interval.")) +
         icahtHtml(source);
}

QString kinetics(const PackageSource& source) {
  const std::vector<PackageCurves> all = packageCurves(source);
  QString body = html::heading(ReportsText::tr("Kinetics of the infused cells"));
  if (all.empty()) return body + html::sentence(ReportsText::tr("No sample is recorded."));
  for (std::size_t i = 0; i < all.size(); ++i)
    body += curvesHtml(all[i], i);
  return body;
}
} // namespace package
