#include "ui/pages/safety/sae_report_form.h"

#include "app/oversight/sae_rules.h"
#include "app/reports/safety/safety_clocks.h"
#include "app/study/codes.h"
#include "app/study/fields/conduct_fields.h"
#include "app/study/study.h"
#include "ui/pages/subjects/record/subject_form.h"
#include "ui/print/output_button.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/layout.h"

#include <QPlainTextEdit>

namespace {
constexpr int narrativeHeight = 96;

QString sentInput(ReportTo to) {
  return QStringLiteral("saeSent_") + codeOf(to);
}

/// Where a refusal stands.
QMap<QString, QString> saeInputs() {
  QMap<QString, QString> inputs = inputsByRefusal<SaeReport>();
  for (const QString& code : codeList<ReportTo>()) {
    const ReportTo to = *ofCode<ReportTo>(code);
    inputs[sentField(to)] = sentInput(to);
  }
  return inputs;
}
} // namespace

SaeReportForm::SaeReportForm(StudySession& session, QWidget* parent)
    : StudyRecordForm(session, QStringLiteral("saeReport"), Action::EnterSubject, parent) {
  makeInputs();
  layOut();
  bindHistory<SaeReport>();
  watchFields();
  connect(m_narrative, &QPlainTextEdit::textChanged, this, &SaeReportForm::changed);
  connect(this, &SaeReportForm::recordChanged, m_printed, [this] { m_printed->say({}); });
}

void SaeReportForm::makeInputs() {
  m_kind = m_inputs.add<ChoiceField>(&SaeReport::kind, tr("&Kind of report"));
  m_kind->setChoices({saeReportKindName(SaeReportKind::First), saeReportKindName(SaeReportKind::FollowUp),
                      saeReportKindName(SaeReportKind::Final)});
  m_kind->setRequired(tr("First report, follow-up or final?"));
  m_date = m_inputs.add<DateField>(&SaeReport::date, tr("Date of the report"));
  m_date->setRequired(tr("Of which day is the report?"));
  m_narrative = new QPlainTextEdit;
  m_narrative->setTabChangesFocus(true);
  m_narrative->setFixedHeight(atTypeSize(narrativeHeight));
}

void SaeReportForm::layOut() {
  auto* told = new Field(inputOf(&SaeReport::narrative), tr("&What happened and what was done"), m_narrative);
  m_inputs.add(
      told,
      [this](const SaeReport* saved) { m_narrative->setPlainText(saved ? saved->narrative : QString()); },
      [this](SaeReport& report) { report.narrative = m_narrative->toPlainText().trimmed(); });
  auto* concomitant = m_inputs.add<TextField>(&SaeReport::concomitant, tr("Concomitant treatment"));
  auto* reasoning = m_inputs.add<TextField>(&SaeReport::reasoning, tr("Why it is related, or not"));
  FormGrid grid(this, 4);
  grid.addLine(makeHead({QStringLiteral("newSaeReport"), tr("&New report"), QStringLiteral("voidSaeReport"),
                         tr("V&oid report…"), m_kind->input()}));
  grid.addLine({{m_kind, 2}, {m_date, 2}});
  grid.addLine({{told, 4}});
  grid.addLine({{concomitant, 2}, {reasoning, 2}});
  makeSentInputs();
  for (std::size_t i = 0; i < m_sent.size(); i += 2)
    if (i + 1 < m_sent.size())
      grid.addLine({{m_sent[i].at, 2}, {m_sent[i + 1].at, 2}});
    else
      grid.addLine({{m_sent[i].at, 2}});
  grid.addLine(makeFoot("saveSaeReport", tr("S&ave report"), tr("Report")));
  grid.addLine(makePaper());
  grid.end();
}

void SaeReportForm::makeSentInputs() {
  const SafetyPlan& plan = session().protocol().safety;
  for (const ReportRecipient& recipient : recipientsOf(plan))
    m_sent.push_back(
        {recipient.to,
         new DateTimeField(sentInput(recipient.to),
                           tr("Sent to the %1, site time").arg(recipientTitle(recipient.to, plan)),
                           study().site.timeZone)});
}

QLayout* SaeReportForm::makePaper() {
  m_printed = new MessageLine(QStringLiteral("saePrintedMessage"));
  auto* paper =
      new OutputButton(QStringLiteral("saePaper"), tr("Report on &paper"), session(), *m_printed,
                       [this]() -> Result<PrintDocument> {
                         const SaeReport* saved = report(shownId());
                         if (!saved)
                           return refuse(QStringLiteral("MISSING"),
                                         tr("Save the report, or choose one: the paper has what is saved."));
                         return saeReportDocument(study(), *saved, session().journalHead());
                       });
  auto* line = tightLine(8);
  line->addWidget(paper);
  line->addWidget(m_printed, 1);
  return line;
}

const AdverseEvent* SaeReportForm::reported() const {
  return ownedEvent(study(), m_eventId).event;
}

const SaeReport* SaeReportForm::report(RowId id) const {
  const SaeReport* found = byId(study().saeReports, id);
  return found && found->eventId == m_eventId ? found : nullptr;
}

RowId SaeReportForm::subjectOf(RowId /*id*/) const {
  const Subject* subject = ownedEvent(study(), m_eventId).subject;
  return subject ? subject->id : 0;
}

QString SaeReportForm::draftKeyOf(RowId id) const {
  return id == 0 ? QStringLiteral("saeReport/event/%1").arg(m_eventId) : StudyRecordForm::draftKeyOf(id);
}

void SaeReportForm::open(RowId eventId) {
  if (eventId == m_eventId) return refresh();
  keepDraft();
  leaveRecord();
  m_eventId = eventId;
  fillAnew();
  Q_EMIT recordChanged();
}

void SaeReportForm::fill() {
  const SaeReport* saved = report(shownId());
  m_inputs.fill(saved);
  const std::vector<SafetyReport> sent =
      saved && reported() ? sentOf(*reported(), saved->id) : std::vector<SafetyReport>();
  for (const SentInput& input : m_sent) {
    const SafetyReport* one = firstThat(sent, [&](const SafetyReport& each) { return each.to == input.to; });
    input.at->setMoment(one ? std::optional(one->sentAt) : std::nullopt);
  }
}

void SaeReportForm::showLive() {
  const SaeReport* saved = report(shownId());
  showHead(saved ? tr("Report %1: %2").arg(QString::number(saved->number), saeReportKindName(saved->kind))
                 : tr("New report"));
}

SaeReport SaeReportForm::typed() const {
  SaeReport made;
  made.id = shownId();
  made.eventId = m_eventId;
  m_inputs.takeInto(made);
  return made;
}

std::vector<SafetyReport> SaeReportForm::typedSent() const {
  std::vector<SafetyReport> sent;
  for (const SentInput& input : m_sent)
    if (const auto at = input.at->moment()) sent.push_back({0, input.to, *at});
  if (!reported()) return sent;
  for (const SafetyReport& stored :
       sentOf(*reported(), shownId())) // whom the protocol file does not name any more
    if (!firstThat(m_sent, [&](const SentInput& input) { return input.to == stored.to; }))
      sent.push_back(stored);
  return sent;
}

void SaeReportForm::submit() {
  const auto id = saveBy(
      [this](const QString& reason) {
        return session().commands().saveSaeReport(typed(), typedSent(), reason);
      },
      saeInputs(), tr("The report is saved."));
  if (id) edit(*id); // it may be printed now
}

Result<void> SaeReportForm::voidRecord(RowId id, const QString& reason) {
  return session().commands().voidSaeReport(id, reason);
}
