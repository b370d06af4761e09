#include "ui/pages/safety/sae_reports_panel.h"

#include "app/base/date_text.h"
#include "app/oversight/sae_rules.h"
#include "app/reports/safety/safety_clocks.h"
#include "app/reports/words/status_words.h"
#include "app/study/words.h"
#include "ui/pages/record/study_records_panel.h"
#include "ui/pages/safety/sae_report_form.h"
#include "ui/widgets/layout.h"

namespace {
/// "sponsor 2026-01-10 09:00; institution 2026-01-10 10:30", site time.
QString sentWords(const Study& study, const std::vector<SafetyReport>& sent) {
  QStringList words;
  for (const SafetyReport& each : sent)
    words << QStringLiteral("%1 %2").arg(recipientTitle(each.to, study.protocol.safety),
                                         siteTime(each.sentAt, study.site.timeZone));
  return words.join(semicolon());
}

std::vector<StudyRecordRow> rowsOfReports(const Study& study, RowId eventId) {
  std::vector<StudyRecordRow> rows;
  const AdverseEvent* event = ownedEvent(study, eventId).event;
  for (const SaeReport& report : saeReportsOf(study, eventId)) {
    const QString sent = event ? sentWords(study, sentOf(*event, report.id)) : QString();
    rows.push_back({report.id,
                    {QString::number(report.number), saeReportKindName(report.kind), isoDate(report.date),
                     sent.isEmpty() ? SaeReportsPanel::tr("not sent") : sent},
                    {}});
  }
  return rows;
}
} // namespace

SaeReportsPanel::SaeReportsPanel(StudySession& session, QWidget* parent)
    : QWidget(parent), m_session(session) {
  m_event = new Paragraph(QStringLiteral("saeEvent"), TextRole::Muted);
  m_form = new SaeReportForm(session);
  m_panel = new StudyRecordsPanel(
      {QStringLiteral("saeReports"),
       tr("Reports of the serious event"),
       tr("No report of this event is written."),
       {tr("No."), tr("Kind of report"), tr("Date of the report"), tr("Sent (site time)")},
       3,
       [this] { return rowsOfReports(m_session.study(), m_form->eventId()); }},
      m_form);
  auto* inner = new QWidget;
  auto* content = tightColumn(inner, 8, 8);
  m_voided = new Paragraph(QStringLiteral("saeVoided"), TextRole::Warning);
  addAll(content, {m_event, m_panel, m_voided});
  content->addStretch(1);
  tightColumn(this)->addWidget(scrolling(inner));
}

void SaeReportsPanel::choose(RowId eventId) {
  m_form->open(eventId);
  refresh();
}

QString SaeReportsPanel::sentWithoutReport() const {
  std::vector<SafetyReport> sent;
  const AdverseEvent* event = ownedEvent(m_session.study(), m_form->eventId()).event;
  for (const SafetyReport& each : event->reports)
    if (each.reportId == 0) sent.push_back(each);
  return sentWords(m_session.study(), sent);
}

void SaeReportsPanel::refresh() {
  const QStringList voided = reportsOfVoided(m_session.study());
  showWords(m_voided,
            voided.isEmpty()
                ? QString()
                : tr("Of events that were voided, these reports stay:\n%1").arg(voided.join(u'\n')));
  const auto [subject, event] = ownedEvent(m_session.study(), m_form->eventId());
  m_panel->setVisible(event && event->serious);
  if (!event || !event->serious) {
    m_event->setText(tr("Choose a serious event above: its reports are written here."));
    return;
  }
  const QString title = tr("Reports of %1, %2.").arg(subject->label(), eventName(m_session.study(), *event));
  const QString beside = sentWithoutReport();
  m_event->setText(beside.isEmpty()
                       ? title
                       : tr("%1 Marked as sent, without a report in the study: %2.").arg(title, beside));
  m_panel->refresh();
}
