#include "ui/pages/safety/deviations_panel.h"

#include "app/base/date_text.h"
#include "app/reports/safety/deviation_log.h"
#include "app/study/user.h"
#include "db/session/stored_measurements.h"
#include "ui/fields/field.h"
#include "ui/pages/record/study_records_panel.h"
#include "ui/pages/safety/deviation_form.h"
#include "ui/print/print_actions.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/layout.h"

namespace {
std::vector<StudyRecordRow> rowsOf(const KnownDeviations& log) {
  constexpr int importance = 3;
  std::vector<StudyRecordRow> rows;
  rows.reserve(log.lines().size());
  for (const DeviationLine& line : log.lines()) {
    const DeviationNote note = line.note.value_or(DeviationNote());
    StudyRecordRow& row = rows.emplace_back();
    row.id = log.idAt(rows.size() - 1);
    row.cells = {isoDate(line.date),
                 line.who,
                 deviationText(line),
                 importanceWord(line),
                 line.key.isEmpty() ? DeviationsPanel::tr("typed") : DeviationsPanel::tr("record"),
                 reportedWord(note.toEthics),
                 reportedWord(note.toSponsor)};
    if (note.important.value_or(false)) row.flagged << importance;
  }
  return rows;
}
} // namespace

DeviationsPanel::DeviationsPanel(StudySession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_log(std::make_shared<KnownDeviations>()) {
  m_count = new Paragraph(QStringLiteral("deviationCount"), TextRole::Muted);
  m_message = new MessageLine(QStringLiteral("deviationsMessage"));
  m_form = new DeviationForm(session);
  m_panel = new StudyRecordsPanel({QStringLiteral("deviationTable"),
                                   tr("Deviations"),
                                   tr("No deviation is known."),
                                   {tr("Date"), tr("Who"), tr("What happened"), tr("Importance"),
                                    tr("Source"), tr("To the ethics committee"), tr("To the sponsor")},
                                   2,
                                   [this] { return rowsOf(*m_log); }},
                                  m_form);
  auto* inner = new QWidget;
  auto* content = tightColumn(inner, 8, 8);
  addAll(content, {makeActions(), m_message, m_panel});
  content->addStretch(1);
  tightColumn(this)->addWidget(scrolling(inner));
}

QWidget* DeviationsPanel::makeActions() {
  auto* area = new QWidget;
  auto* line = tightLine(area, 8);
  line->addWidget(m_count, 1);
  QPushButton* print = addButton(line, "deviationsPrint", tr("&Print…"));
  QPushButton* pdf = addButton(line, "deviationsPdf", tr("Save P&DF…"));
  QPushButton* csv = addButton(line, "deviationsCsv", tr("Save &CSV…"));
  for (QPushButton* button : {print, pdf, csv})
    button->setEnabled(may(m_session.user().role, Action::Print));
  connect(print, &QPushButton::clicked, this, [this] { this->print(false); });
  connect(pdf, &QPushButton::clicked, this, [this] { this->print(true); });
  connect(csv, &QPushButton::clicked, this, &DeviationsPanel::saveCsv);
  return area;
}

void DeviationsPanel::refresh() {
  const Result<VisitRecord> visits = visitRecord(m_session);
  if (!visits) m_message->say(visits.error().message, Field::Tone::Error);
  const Study& study = m_session.study();
  const QDate today = m_session.today();
  m_log = std::make_shared<KnownDeviations>(visits ? deviationLog(study, today, *visits)
                                                   : deviationsOf(study, today));
  m_count->setText(deviationCount(m_log->lines()));
  m_form->know(m_log);
  m_panel->refresh();
}

void DeviationsPanel::print(bool toPdf) {
  const PrintDocument document =
      deviationLogDocument(m_session.study(), m_log->lines(), m_session.today(), m_session.journalHead());
  (toPdf ? savePdf : previewDocument)(this, document, m_session.commands(), *m_message);
}

void DeviationsPanel::saveCsv() {
  const QString today = isoDate(m_session.today());
  saveTableAs(this, tr("Deviation log, %1").arg(today), QStringLiteral("deviations-") + today,
              tableOf(m_log->lines()), m_session, *m_message);
}
