#include "app/cohortctl/import_preview.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/reports/worksheet/definition_changes.h"
#include "app/study/dictionary_changes.h"
#include "app/study/study.h"
#include "db/session/study_session.h"

#include <algorithm>
#include <map>

namespace {
/// What the study has in all cells of the subjects that are told of.
std::map<MeasurementCell, MeasuredValue> valuesNow(const StudySession& session, const LabResults& results) {
  std::map<MeasurementCell, MeasuredValue> now;
  if (results.values.empty()) return now;
  const auto [first, last] = std::minmax_element(
      results.values.begin(), results.values.end(), [](const LabValue& a, const LabValue& b) {
        return a.measurement.cell.subjectId < b.measurement.cell.subjectId;
      });
  MeasurementFilter asked;
  asked.firstSubject = first->measurement.cell.subjectId;
  asked.lastSubject = last->measurement.cell.subjectId;
  for (const Measurement& measurement : session.measurements(asked).value_or(std::vector<Measurement>()))
    if (measurement.value) now[measurement.cell] = *measurement.value;
  return now;
}
} // namespace

void tellValues(const StudySession& session, const LabResults& results) {
  const auto now = valuesNow(session, results);
  for (const LabValue& value : results.values) {
    const MeasurementCell& at = value.measurement.cell;
    const Analyte& analyte = *session.protocol().measurements.analyte(at.analyte);
    const QString place = QStringLiteral("%1 %2 %3")
                              .arg(session.study().subject(at.subjectId)->label(), at.visit,
                                   measurandCode(at.analyte, at.specimen));
    const QString text = formatMeasuredValue(*value.measurement.value, analyte);
    const auto present = now.find(at);
    if (present == now.end())
      printLine(QStringLiteral("%1: %2").arg(place, text));
    else
      printLine(CohortctlText::tr("%1: %2 (now %3)")
                    .arg(place, text, formatMeasuredValue(present->second, analyte)));
  }
}

void tellTerms(const StudySession& session, const CtcaeDictionary& dictionary) {
  const DictionaryChanges changes =
      dictionaryChanges(session.ctcae().value_or(CtcaeDictionary()), dictionary);
  for (const EventTerm& term : changes.gone)
    printLine(CohortctlText::tr("not there any more: %1").arg(term.name.en));
  for (const EventTerm& term : changes.changed)
    printLine(CohortctlText::tr("with other texts: %1").arg(term.name.en));
  printLine(CohortctlText::tr("New: %1, with other texts: %2, not there any more: %3.")
                .arg(changes.added.size())
                .arg(changes.changed.size())
                .arg(changes.gone.size()));
}

void tellDefinition(const StudySession& session, const DltDefinition& definition) {
  const auto changes = definitionChanges(session.site().dltDefinition, definition, session.protocol());
  if (changes.empty()) printLine(CohortctlText::tr("It says the same as the definition in force."));
  for (const DefinitionChange& change : changes)
    printLine(changeLine(change));
}
