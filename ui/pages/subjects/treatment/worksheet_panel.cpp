#include "ui/pages/subjects/treatment/worksheet_panel.h"

#include "app/base/plain_text.h"
#include "app/dosing/dlt_period.h"
#include "app/reports/words/status_words.h"
#include "app/reports/worksheet/worksheet_words.h"
#include "app/study/study.h"
#include "app/study/words.h"
#include "db/session/stored_measurements.h"
#include "ui/fields/field.h"
#include "ui/pages/subjects/treatment/answer_form.h"
#include "ui/print/output_button.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/layout.h"

#include <algorithm>

namespace {
constexpr int ruleColumn = 2;
constexpr int dltColumn = 3;
constexpr int mostSheetRows = 8;

/// "▲ G3 Pneumonitis, day 7": marked where somebody thinks that it may be a DLT.
QString eventCell(const Study& study, const Subject& subject, RowId eventId) {
  const AdverseEvent* event = byId(subject.events, eventId);
  if (!event || !subject.infusion) return {};
  QString words = WorksheetPanel::tr("%1, day %2")
                      .arg(eventName(study, *event), onsetDays(study, *subject.infusion, *event));
  if (const QString reading = dltReading(study, *subject.infusion, *event); !reading.isEmpty())
    words += u'\n' + reading;
  return event->doseLimiting ? WorksheetPanel::tr("▲ %1").arg(words) : words;
}

QString readersOf(const Study& study, const AskedItem& asked,
                  const std::function<QString(const DltAnswer&)>& words) {
  QStringList lines;
  for (const DltAnswer& answer : asked.answers)
    if (!lines.contains(words(answer))) lines << words(answer);
  return awaitsSecondReader(study, asked) ? WorksheetPanel::tr("hidden until the second reader has answered")
                                          : lines.join(u'\n');
}

RecordRow rowOfAsked(const Study& study, const Subject& subject, const AskedItem& asked) {
  const auto dlt = [](const DltAnswer& answer) {
    return answer.dlt ? WorksheetPanel::tr("DLT") : WorksheetPanel::tr("no DLT");
  };
  const auto why = [](const DltAnswer& answer) { return answer.why; };
  const bool none = asked.answers.empty();
  RecordRow row{asked.number,
                {asked.eventId == 0 ? asked.name : eventCell(study, subject, asked.eventId), asked.item.id,
                 verdictSentence(asked.item, asked.verdict, study.site.timeZone),
                 none ? WorksheetPanel::tr("not answered") : readersOf(study, asked, dlt),
                 none ? QString() : readersOf(study, asked, why)},
                {}};
  if (asked.isOpen) row.flagged = {ruleColumn, dltColumn};
  return row;
}

/// The items that say the same of a line and ask nobody, in one row with what was noted of each; none where
/// there are none.
void addUnasked(const Study& study, const Subject& subject, const WorksheetLine& line, ItemState state,
                std::vector<RecordRow>& rows) {
  QStringList ids;
  QStringList words{itemStateName(state)};
  for (const ItemVerdict& verdict : line.items) {
    if (verdict.state != state || isAsked(subject, line.eventId, verdict, study.site.dltDefinition.version))
      continue;
    ids << verdict.item;
    if (!verdict.notes.isEmpty())
      words << WorksheetPanel::tr("%1: %2").arg(verdict.item, joinSentences(verdict.notes));
  }
  const QString name =
      line.eventId == 0 ? lineName(study, subject, line) : eventCell(study, subject, line.eventId);
  if (!ids.isEmpty()) rows.push_back({0, {name, ids.join(comma()), words.join(u'\n'), {}, {}}, {}});
}

/// The definition has no items: each event of the window is held against its text.
std::vector<RecordRow> rowsOfEvents(const Study& study, const Subject& subject) {
  std::vector<RecordRow> rows;
  for (const AdverseEvent& event : subject.events)
    if (subject.infusion && dltDay(study, *subject.infusion, event))
      rows.push_back(
          {0, {eventCell(study, subject, event.id), {}, itemStateName(ItemState::ByHand), {}, {}}, {}});
  return rows;
}

/// What is open, then what is answered, then what nobody is asked about.
std::vector<RecordRow> rowsOfSheet(const Study& study, const Subject& subject, const Worksheet& sheet) {
  std::vector<AskedItem> asked = askedItems(study, subject, sheet);
  std::stable_sort(asked.begin(), asked.end(),
                   [](const AskedItem& one, const AskedItem& other) { return one.isOpen && !other.isOpen; });
  std::vector<RecordRow> rows;
  for (const AskedItem& each : asked)
    rows.push_back(rowOfAsked(study, subject, each));
  for (const ItemState state : {ItemState::ByHand, ItemState::No})
    for (const WorksheetLine& line : sheet.lines)
      addUnasked(study, subject, line, state, rows);
  return rows;
}
} // namespace

WorksheetPanel::WorksheetPanel(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_definition = new Paragraph(QStringLiteral("dltDefinition"));
  m_form = new AnswerForm(session);
  m_records = new RecordsPanel(session,
                               {QStringLiteral("worksheetTable"),
                                tr("DLT worksheet"),
                                tr("No adverse event of the DLT window is recorded."),
                                {tr("Event"), tr("Item"), tr("What the rule says"), tr("DLT?"), tr("Why")},
                                ruleColumn,
                                mostSheetRows,
                                [&session](const Subject& subject) {
                                  const Study& study = session.study();
                                  if (study.site.dltDefinition.items.empty())
                                    return rowsOfEvents(study, subject);
                                  return rowsOfSheet(study, subject,
                                                     worksheetNow(session, subject).value_or(Worksheet()));
                                }},
                               m_form);
  auto* layout = tightColumn(this, 8);
  addAll(layout, {m_definition, m_records});
  layout->addLayout(makeFoot());
}

QLayout* WorksheetPanel::makeFoot() {
  m_message = new MessageLine(QStringLiteral("worksheetMessage"), MessageLine::Room::WhenItSpeaks);
  auto* print = new OutputButton(QStringLiteral("worksheet"), tr("&Print worksheet"), m_session, *m_message,
                                 [this] { return worksheetDocument(m_session, m_subjectId); });
  auto* foot = tightLine(8);
  foot->addWidget(print);
  foot->addWidget(m_message, 1);
  foot->addStretch();
  return foot;
}

void WorksheetPanel::show(const Subject& subject) {
  m_subjectId = subject.id;
  showDefinition();
  m_form->showFirstOpen();
  m_records->show(subject);
}

void WorksheetPanel::showDefinition() {
  const DltDefinition& definition = m_session.site().dltDefinition;
  QStringList lines = definitionLines(definition);
  const bool entered = !lines.isEmpty();
  lines << (entered ? tr("Version %1 of the definition.").arg(definition.version)
                    : tr("The site has not entered the DLT definition of the signed protocol. The registry "
                         "record does not define a DLT (assumption A5): judge by the signed protocol."));
  lines << tr("What begins or becomes worse from the infusion to day %1 counts (assumption A2).")
               .arg(m_session.protocol().lastDltOnsetDay);
  m_definition->setText(lines.join(u'\n'));
  setTextRole(m_definition, entered ? TextRole::Body : TextRole::Warning);
}
