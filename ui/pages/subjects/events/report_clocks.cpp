#include "ui/pages/subjects/events/report_clocks.h"

#include "app/base/date_text.h"
#include "app/oversight/record_locks.h"
#include "app/reports/safety/safety_clocks.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/user.h"
#include "app/study/words.h"
#include "db/session/study_commands.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/record_inputs.h"
#include "ui/fields/text_fields.h"
#include "ui/signing/sign_dialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"

namespace {
TextRole roleOf(SafetyReportStatus state) {
  switch (state) {
  case SafetyReportStatus::Overdue:
    return TextRole::Error;
  case SafetyReportStatus::NotStarted:
  case SafetyReportStatus::SentLate:
  case SafetyReportStatus::Sent:
    return TextRole::Warning;
  case SafetyReportStatus::SentInTime:
    return TextRole::Good;
  case SafetyReportStatus::Due:
  case SafetyReportStatus::NoClock:
    break;
  }
  return TextRole::Body;
}

void clear(QLayout* lines) {
  while (QLayoutItem* item = lines->takeAt(0)) {
    if (QWidget* widget = item->widget()) {
      widget->hide();
      widget->deleteLater(); // it may be the button that was clicked
    }
    delete item;
  }
}
} // namespace

ReportClocks::ReportClocks(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  setObjectName(QStringLiteral("reportClocks"));
  auto* title = plainLabel(tr("Reports of this serious event"), TextRole::Heading);
  m_clocks = new QVBoxLayout;
  m_clocks->setSpacing(2);
  m_sent = new QVBoxLayout;
  m_sent->setSpacing(2);
  m_message = new MessageLine(QStringLiteral("reportMessage"));
  auto* layout = tightColumn(this, 8, 8);
  layout->addWidget(title);
  layout->addLayout(m_clocks);
  layout->addLayout(m_sent);
  addAll(layout, {makeInputs(), m_message});
  bindAuditHistory(this, columnsByInput<SafetyReport>(), [this]() -> std::optional<AuditFilter> {
    if (m_eventId == 0) return std::nullopt;
    AuditFilter filter;
    filter.subjectId = m_subjectId;
    filter.table = QLatin1String(storedIn<SafetyReport>);
    return filter;
  });
}

QWidget* ReportClocks::makeInputs() {
  m_to = new ChoiceField(inputOf(&SafetyReport::to), tr("Report sent to &whom"));
  QStringList recipients;
  for (const QString& code : codeList<ReportTo>())
    recipients << recipientTitle(*ofCode<ReportTo>(code), m_session.protocol().safety);
  m_to->setChoices(recipients);
  m_sentAt = new DateTimeField(inputOf(&SafetyReport::sentAt), tr("Sent on, da&y and site time"),
                               m_session.site().timeZone);
  m_record = named<QPushButton>("recordReport", tr("Mar&k as sent"));
  connect(m_record, &QPushButton::clicked, this, &ReportClocks::record);
  m_inputs = new QWidget;
  auto* line = tightLine(m_inputs, 24);
  line->addWidget(m_to, 0, Qt::AlignTop);
  line->addWidget(m_sentAt, 0, Qt::AlignTop);
  line->addWidget(m_record, 0, Qt::AlignVCenter);
  line->addStretch(1);
  return m_inputs;
}

std::vector<QWidget*> ReportClocks::inputs() const {
  return {m_to->input(), m_sentAt->input(), m_record};
}

void ReportClocks::show(const Subject& subject, const AdverseEvent& typed, const AdverseEvent* saved) {
  m_subjectId = subject.id;
  m_eventId = saved && saved->serious ? saved->id : 0;
  const bool hasReports = saved && !saved->reports.empty();
  setVisible(typed.serious || hasReports);
  m_inputs->setVisible(m_eventId != 0);
  m_record->setEnabled(may(m_session.user().role, Action::EnterSubject) &&
                       !lockOn(m_session.study(), subject.id));
  AdverseEvent event = typed;
  event.reports = saved ? saved->reports : std::vector<SafetyReport>();
  showClocks(subject, event);
  showReports(event.reports);
}

void ReportClocks::showClocks(const Subject& subject, const AdverseEvent& typed) {
  const Study& study = m_session.study();
  QStringList lines;
  std::vector<SafetyReportStatus> states;
  for (const ReportDue& due : reportsDue(study, subject, typed)) {
    states.push_back(safetyReportStatus(due, m_session.now()));
    lines << tr("%1 Report %2: %3")
                 .arg(reportShape(states.back()), clockName(due, m_session.protocol().safety),
                      reportSentence(due, m_session.now(), m_session.site().timeZone));
  }
  if (m_session.protocol().safety.isEmpty()) {
    states.push_back(SafetyReportStatus::NoClock);
    lines << tr("The study's protocol file names no time limits for reports.");
  }
  while (m_clocks->count() < lines.size())
    m_clocks->addWidget(new Paragraph(QStringLiteral("reportClock%1").arg(m_clocks->count())));
  for (int i = 0; i < m_clocks->count(); ++i) {
    auto* line = static_cast<Paragraph*>(m_clocks->itemAt(i)->widget());
    line->setVisible(i < lines.size());
    line->setText(lines.value(i));
    if (i < lines.size()) setTextRole(line, roleOf(states[static_cast<std::size_t>(i)]));
  }
}

void ReportClocks::showReports(const std::vector<SafetyReport>& reports) {
  if (reports == m_shown) return;
  m_shown = reports;
  clear(m_sent);
  for (const SafetyReport& report : reports) {
    auto* line = new QWidget;
    auto* row = tightLine(line);
    const QString said = tr("Sent to the %1 on %2")
                             .arg(recipientTitle(report.to, m_session.protocol().safety),
                                  siteTime(report.sentAt, m_session.site().timeZone));
    auto* takeBackButton =
        named<QPushButton>(QStringLiteral("voidReport%1").arg(m_sent->count()), tr("Void…"));
    takeBackButton->setAccessibleName(tr("Void: %1").arg(said));
    takeBackButton->setEnabled(may(m_session.user().role, Action::EnterSubject));
    connect(takeBackButton, &QPushButton::clicked, this,
            [this, id = report.id, said] { takeBack(id, said); });
    row->addWidget(plainLabel(said));
    row->addWidget(takeBackButton);
    row->addStretch(1);
    m_sent->addWidget(line);
  }
}

void ReportClocks::clearInputs() {
  m_to->setIndex({});
  m_sentAt->setMoment({});
}

void ReportClocks::record() {
  clearRefusal(this);
  if (!m_sentAt->check()) return;
  if (!m_to->index()) {
    m_to->setMessage(tr("To whom was it sent?"), Field::Tone::Error);
    m_to->input()->setFocus();
    return;
  }
  const SafetyReport report{0, *m_to->choice<ReportTo>(), m_sentAt->moment().value_or(QDateTime())};
  if (const auto recorded = m_session.commands().recordSafetyReport(m_eventId, report); !recorded) {
    showRefusal(this, {recorded.error().rule, recorded.error().message,
                       inputsByRefusal<SafetyReport>().value(recorded.error().field)});
    return;
  }
  clearInputs();
  Q_EMIT done();
  m_message->say(tr("The report is recorded."), Field::Tone::Good);
}

void ReportClocks::takeBack(RowId reportId, const QString& said) {
  clearRefusal(this);
  const Subject* subject = m_session.study().subject(m_subjectId);
  if (!subject) return;
  const auto voided = withReason(
      this, [&](const QString& reason) { return m_session.commands().voidSafetyReport(reportId, reason); },
      tr("Void: %1, %2").arg(subject->label(), said));
  if (!voided) return showRefusal(this, voided.error());
  Q_EMIT done();
  m_message->say(tr("The report is voided; it stays in the audit trail."));
}
