#include "ui/pages/decisions/meetings_card.h"

#include "app/base/date_text.h"
#include "app/oversight/meeting_rules.h"
#include "app/reports/words/meeting_words.h"
#include "app/study/study.h"
#include "db/session/drafted_forms.h"
#include "ui/pages/decisions/meeting_form.h"
#include "ui/pages/record/study_records_panel.h"
#include "ui/pages/tasks.h"
#include "ui/widgets/layout.h"

namespace {
const QString noneYet = QStringLiteral("–");

std::vector<StudyRecordRow> meetingRows(const Study& study) {
  const QTimeZone& zone = study.site.timeZone;
  std::vector<StudyRecordRow> rows;
  for (const Meeting& meeting : study.meetings) {
    const Decision* decision = study.decision(meeting.decisionId);
    StudyRecordRow& row = rows.emplace_back();
    row.id = meeting.id;
    row.cells = {QString::number(meeting.number), siteTime(meeting.cutoffAt, zone),
                 meeting.heldAt ? siteTime(*meeting.heldAt, zone) : noneYet,
                 decision ? QString::number(decision->number) : noneYet, meetingState(study, meeting)};
    if (isWrittenLater(meeting)) row.flagged << 2;
  }
  return rows;
}
} // namespace

MeetingsCard::MeetingsCard(StudySession& session, QWidget* parent)
    : Card(tr("Review meetings"), parent), m_session(session) {
  m_setting = new Paragraph(QStringLiteral("meetingSetting"), TextRole::Muted);
  m_prepare = named<QPushButton>("prepareMeeting", tr("P&repare meeting"));
  m_prepare->setEnabled(may(session.user().role, Action::HoldMeeting));
  m_message = new MessageLine(QStringLiteral("prepareMessage"));
  m_panel =
      new StudyRecordsPanel({QStringLiteral("meetingTable"),
                             tr("Review meetings"),
                             tr("No meeting is recorded."),
                             {tr("No."), tr("Cut-off"), tr("Took place"), tr("Decision"), tr("Minutes")},
                             4,
                             [this] { return meetingRows(m_session.study()); }},
                            [this] { return makeForm(); });
  if (!draftedForms(session).isEmpty()) m_panel->form(); // the list says which minutes are not saved
  auto* line = tightLine(8);
  line->addWidget(m_prepare);
  line->addWidget(m_message, 1);
  body()->addWidget(m_setting);
  body()->addLayout(line);
  body()->addWidget(m_panel);
  connect(m_prepare, &QPushButton::clicked, this, &MeetingsCard::prepare);
}

StudyRecordForm* MeetingsCard::makeForm() {
  auto* form = new MeetingForm(m_session);
  connect(form, &StudyRecordForm::recordChanged, this, [this, form] { tellVoided(*form); });
  return form;
}

void MeetingsCard::refresh() {
  m_setting->setText(
      m_session.site().circulateBeforeOpening
          ? tr("A decision opens its places only when the minutes of its meeting are circulated (setting of "
               "the site).")
          : tr("A decision opens its places without the circulation of minutes: the site has not turned that "
               "on (page Study)."));
  m_panel->refresh();
}

void MeetingsCard::prepare() {
  const Result<RowId> made = m_session.commands().saveMeeting({}, {});
  if (!made) return m_message->say(made.error().message, Field::Tone::Error);
  open(*made);
  const Meeting& meeting = *m_session.study().meeting(*made);
  m_message->say(tr("Meeting %1 is prepared: its cut-off is journal entry %2.")
                     .arg(meeting.number)
                     .arg(meeting.cutoffLine),
                 Field::Tone::Good);
}

/// The form goes with the record that it showed.
void MeetingsCard::tellVoided(const StudyRecordForm& form) {
  m_message->say(form.shownId() == 0 ? tr("The meeting is voided and stays in the audit trail.") : QString());
}

void MeetingsCard::open(RowId meetingId) {
  StudyRecordForm* form = m_panel->form();
  form->edit(meetingId);
  if (form->shownId() != 0) focusFirstInput(form);
}

void MeetingsCard::openOf(RowId decisionId) {
  const auto led = meetingsOf(m_session.study(), decisionId);
  if (led.empty()) return m_prepare->setFocus();
  open(led.back()->id);
}
