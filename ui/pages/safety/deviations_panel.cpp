#include "ui/pages/safety/deviations_panel.h"

#include "app/base/date_text.h"
#include "app/reports/safety/deviation_log.h"
#include "app/reports/safety/deviation_steps.h"
#include "app/study/user.h"
#include "db/session/visit_record.h"
#include "ui/fields/field.h"
#include "ui/pages/record/study_records_panel.h"
#include "ui/pages/safety/deviation_form.h"
#include "ui/print/print_actions.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/layout.h"

#include <iterator>

namespace {
std::vector<StudyRecordRow> rowsOf(const KnownDeviations& log) {
  constexpr int importance = 3;
  std::vector<StudyRecordRow> rows;
  rows.reserve(log.lines().size());
  QSet<QString> words; // that many lines have, each held once
  const auto once = [&words](const QString& word) { return *words.insert(word); };
  for (const DeviationLine& line : log.lines()) {
    const DeviationNote note = line.note.value_or(DeviationNote());
    StudyRecordRow& row = rows.emplace_back();
    row.id = log.idAt(rows.size() - 1);
    row.cells = {once(isoDate(line.date)),
                 line.who,
                 deviationText(line),
                 once(importanceWord(line)),
                 once(line.key.isEmpty() ? DeviationsPanel::tr("typed") : DeviationsPanel::tr("record")),
                 once(reportedWord(note.toEthics)),
                 once(reportedWord(note.toSponsor))};
    if (note.important.value_or(false)) row.flagged << importance;
  }
  return rows;
}

/// Everybody, not only who was infused: something may be typed of them.
std::vector<SubjectRange> subjectRanges(const Study& study) {
  std::vector<SubjectRange> ranges;
  for (std::size_t place = 0; place < study.subjects.size(); ++place) {
    if (place % littleStudy == 0) ranges.push_back({study.subjects[place].id, 0});
    ranges.back().last = study.subjects[place].id;
  }
  return ranges;
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
                                   [this] { return m_rows; }},
                                  m_form);
  m_panel->hide(); // nobody knows yet whether there is a deviation
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
  const Question asked{m_session.journalHead().sequence, m_session.today()};
  if (m_answered == asked) return m_panel->refresh(); // its drafts may be others
  if (m_reading && m_reading->asked == asked) return;
  m_answered.reset();
  m_reading = Reading{asked, subjectRanges(m_session.study()), {}};
  const std::size_t ranges = m_reading->ranges.size();
  m_pieces.begin(ranges + 1, ranges <= 1, [this](std::size_t piece) { return readOn(piece); });
  if (m_reading) m_message->say(InPieces::words());
}

/// What the record shows of some subjects; then the log of all.
bool DeviationsPanel::readOn(std::size_t piece) {
  Reading& reading = *m_reading;
  if (piece == reading.ranges.size()) {
    m_answered = reading.asked;
    std::vector<DeviationLine> log = deviationLog(m_session.study(), std::move(reading.lines));
    m_reading.reset();
    if (m_message->text() == InPieces::words()) m_message->say({});
    showLog(std::move(log));
    return false;
  }
  const SubjectRange& range = reading.ranges[piece];
  const Result<VisitRecord> visits = visitRecord(m_session, range);
  if (!visits) {
    m_reading.reset();
    m_message->say(visits.error().message, Field::Tone::Error);
    showLog(deviationsOf(m_session.study(), m_session.today())); // without the visits
    return false;
  }
  auto found = deviationsBetween(m_session.study(), range.first, range.last, m_session.today(), *visits);
  std::move(found.begin(), found.end(), std::back_inserter(reading.lines));
  return true;
}

void DeviationsPanel::showLog(std::vector<DeviationLine> lines) {
  m_log = std::make_shared<KnownDeviations>(std::move(lines));
  m_rows = rowsOf(*m_log);
  m_count->setText(deviationCount(m_log->lines()));
  m_form->know(m_log);
  m_panel->show();
  m_panel->refresh();
}

void DeviationsPanel::print(bool toPdf) {
  if (m_reading) return m_message->say(InPieces::words()); // what is shown is of before
  const PrintDocument document =
      deviationLogDocument(m_session.study(), m_log->lines(), m_session.today(), m_session.journalHead());
  (toPdf ? savePdf : previewDocument)(this, document, m_session.commands(), *m_message);
}

void DeviationsPanel::saveCsv() {
  if (m_reading) return m_message->say(InPieces::words());
  const QString today = isoDate(m_session.today());
  saveTableAs(this, tr("Deviation log, %1").arg(today), QStringLiteral("deviations-") + today,
              tableOf(m_log->lines()), m_session, *m_message);
}
