#include "ui/pages/measurements/lab_import_preview.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/analysis/measurements/visits.h"
#include "db/session/study_session.h"
#include "ui/pages/measurements/lab_import_dialog.h"
#include "ui/pages/measurements/measurement_slice.h"
#include "ui/style/theme.h"
#include "ui/tables/table.h"
#include "ui/tables/table_choice.h"

#include <QLocale>
#include <QTableWidget>
#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace {
constexpr std::size_t rowsShown = 500; ///< of a preview; all are read

/// The first of what is read.
std::span<const LabValue> shownOf(const LabResults& results) {
  return std::span(results.values).first(std::min(rowsShown, results.values.size()));
}

/// When the specimens of these subjects were taken, by cell without an analyte.
std::map<MeasurementCell, QDateTime> timesOf(const LabResults& results, const std::set<RowId>& subjects) {
  std::map<MeasurementCell, QDateTime> times;
  for (const auto& [line, sampling] : results.samplings)
    if (subjects.contains(sampling.subjectId))
      times[{sampling.subjectId, sampling.visit, {}, sampling.specimen}] = *sampling.takenAt;
  return times;
}

/// What the study has in a cell now.
QString presentText(const StudySession& session, const MeasurementCell& at, const Analyte& analyte) {
  const MeasurementFilter filter{at.subjectId, at.subjectId, at.visit, at.analyte, at.specimen};
  const auto present = session.measurements(filter);
  return present && !present->empty() ? formatMeasuredValue(*present->front().value, analyte) : QString();
}
} // namespace

QTableWidget* makeLabTable(const char* name, const QString& accessible, const QStringList& headings) {
  auto* table = namedTable(name, accessible, headings);
  table->setColumnWidth(0, atTypeSize(64));
  return table;
}

QTableWidget* makeLabLines(const char* name, const QString& accessible) {
  return makeLabTable(
      name, accessible,
      {LabImportDialog::tr("Line"), LabImportDialog::tr("Column"), LabImportDialog::tr("Why")});
}

void showLabValues(QTableWidget& table, const LabResults& results, const StudySession& session) {
  const Study& study = session.study();
  const MeasurementPlan& plan = study.protocol.measurements;
  const QString language = QLocale().name();
  std::set<RowId> subjects;
  for (const LabValue& value : shownOf(results))
    subjects.insert(value.measurement.cell.subjectId);
  const auto times = timesOf(results, subjects);
  table.setRowCount(0);
  for (const auto& [line, measurement] : shownOf(results)) {
    const MeasurementCell& at = measurement.cell;
    const Analyte& analyte = *plan.analyte(at.analyte);
    const auto taken = times.find({at.subjectId, at.visit, {}, at.specimen});
    const QString takenAt =
        taken == times.end() ? QString() : formatSamplingTime(taken->second, study.site.timeZone);
    addRow(&table,
           {QString::number(line), study.subject(at.subjectId)->label(),
            plan.visit(at.visit)->name.in(language), takenAt, analyteLabel(analyte, at.specimen, language),
            formatMeasuredValue(*measurement.value, analyte), presentText(session, at, analyte)});
  }
  table.setColumnWidth(3, atTypeSize(140));
  table.setColumnWidth(4, atTypeSize(280));
}

void showLabFaults(QTableWidget& table, const std::vector<TableFault>& faults) {
  table.setRowCount(0);
  for (const TableFault& fault : std::span(faults).first(std::min(rowsShown, faults.size())))
    addRow(&table, {placeOfFault(fault), fault.column, fault.message});
  table.setColumnWidth(1, atTypeSize(160));
}
