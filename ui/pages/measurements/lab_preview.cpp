#include "ui/pages/measurements/lab_preview.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/analysis/measurements/visits.h"
#include "app/study/study.h"
#include "db/session/study_session.h"
#include "ui/pages/measurements/lab_import_dialog.h"
#include "ui/widgets/table.h"

#include <QLocale>
#include <QTableWidget>
#include <map>
#include <set>

namespace {
constexpr int rowsShown = 1000; ///< of a preview; all are read

/// When the specimens were taken, by cell without an analyte.
std::map<MeasurementCell, QString> timesOf(const LabResults& results, const QTimeZone& zone) {
  std::map<MeasurementCell, QString> times;
  for (const auto& [line, sampling] : results.samplings)
    times[{sampling.subjectId, sampling.visit, {}, sampling.specimen}] =
        formatSamplingTime(*sampling.takenAt, zone);
  return times;
}

/// What the study has now, of the subjects that were asked for so far.
class PresentValues {
 public:
  explicit PresentValues(const StudySession& session) : m_session(session) {}
  QString at(const MeasurementCell& cell, const Analyte& analyte) {
    if (m_read.insert(cell.subjectId).second) read(cell.subjectId);
    const auto found = m_values.find(cell);
    return found == m_values.end() ? QString() : formatMeasuredValue(found->second, analyte);
  }

 private:
  void read(RowId subject) {
    MeasurementFilter filter;
    filter.firstSubject = filter.lastSubject = subject;
    for (const Measurement& each : m_session.measurements(filter).value_or(std::vector<Measurement>()))
      m_values.emplace(each.cell, *each.value);
  }

  const StudySession& m_session;
  std::map<MeasurementCell, MeasuredValue> m_values;
  std::set<RowId> m_read;
};
} // namespace

QTableWidget* makeLabTable(const char* name, const QString& accessible, const QStringList& headings) {
  auto* table = namedTable(name, accessible, headings);
  table->setColumnWidth(0, 64);
  return table;
}

QTableWidget* makeLabValues() {
  return makeLabTable("labValues", LabImportDialog::tr("What is read"),
                      {LabImportDialog::tr("Line"), LabImportDialog::tr("Subject"),
                       LabImportDialog::tr("Visit"), LabImportDialog::tr("Taken at"),
                       LabImportDialog::tr("Analyte"), LabImportDialog::tr("Value"),
                       LabImportDialog::tr("In the study now")});
}

namespace {
QTableWidget* makeLines(const char* name, const QString& accessible) {
  return makeLabTable(
      name, accessible,
      {LabImportDialog::tr("Line"), LabImportDialog::tr("Column"), LabImportDialog::tr("Why")});
}
} // namespace

QTableWidget* makeLabFaults() {
  return makeLines("labFaults", LabImportDialog::tr("What cannot be read"));
}

QTableWidget* makeLabMarks() {
  return makeLines("labMarks", LabImportDialog::tr("What is to be looked at again"));
}

void showLabValues(QTableWidget& table, const LabResults& results, const StudySession& session) {
  const Study& study = session.study();
  const MeasurementPlan& plan = study.protocol.measurements;
  const QString language = QLocale().name();
  const auto times = timesOf(results, study.site.timeZone);
  PresentValues present(session);
  table.setRowCount(0);
  for (const LabValue& value : results.values) {
    if (table.rowCount() == rowsShown) break;
    const MeasurementCell& at = value.measurement.cell;
    const Analyte& analyte = *plan.analyte(at.analyte);
    const auto taken = times.find({at.subjectId, at.visit, {}, at.specimen});
    addRow(&table, {QString::number(value.line), study.subject(at.subjectId)->label(),
                    plan.visit(at.visit)->name.in(language), taken == times.end() ? QString() : taken->second,
                    analyteLabel(analyte, at.specimen, language),
                    formatMeasuredValue(*value.measurement.value, analyte), present.at(at, analyte)});
  }
  table.setColumnWidth(3, 140);
  table.setColumnWidth(4, 280);
}

void showLabFaults(QTableWidget& table, const std::vector<TableFault>& faults) {
  table.setRowCount(0);
  for (const TableFault& fault : faults) {
    if (table.rowCount() == rowsShown) break;
    addRow(&table, {QString::number(fault.line), fault.column, fault.message});
  }
  table.setColumnWidth(1, 160);
}
