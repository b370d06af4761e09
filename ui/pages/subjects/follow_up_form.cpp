#include "ui/pages/subjects/follow_up_form.h"

#include "app/dosing/dlt_window.h"
#include "app/study/outcome_words.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/read_only.h"
#include "ui/widgets/reason_dialog.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace {
const FollowUp* followUpOf(const Subject& subject, RowId id) {
  const auto found = std::find_if(subject.followUps.begin(), subject.followUps.end(),
                                  [id](const FollowUp& each) { return each.id == id; });
  return found == subject.followUps.end() ? nullptr : &*found;
}
} // namespace

FollowUpForm::FollowUpForm(StudySession& session, QWidget* parent)
    : RecordForm(session, QStringLiteral("followUp"), parent) {
  m_date = new DateField(QStringLiteral("followUpDate"), tr("&Date of the contact, or of the death"));
  m_date->setRequired(tr("The date is missing."));
  m_status = new ChoiceField(QStringLiteral("followUpStatus"), tr("S&tatus"));
  QStringList words;
  for (const auto status :
       {VitalStatus::Alive, VitalStatus::Dead, VitalStatus::LostToFollowUp, VitalStatus::Withdrawn})
    words << vitalStatusName(status);
  m_status->setChoices(words);
  m_status->setRequired(tr("Choose what is known of the subject."));
  m_comment = new TextField(QStringLiteral("followUpComment"), tr("&Comment (cause of death, next therapy)"));
  m_save = new QPushButton(tr("&Save follow-up"));
  m_save->setObjectName(QStringLiteral("saveFollowUp"));
  setPrimary(m_save);
  layOut();
  connect(m_save, &QPushButton::clicked, this, &FollowUpForm::save);
  tellHistory(QStringLiteral("follow_up"), {{QStringLiteral("followUpDate"), QStringLiteral("date")},
                                            {QStringLiteral("followUpStatus"), QStringLiteral("status")},
                                            {QStringLiteral("followUpComment"), QStringLiteral("comment")}});
  watchFields();
}

void FollowUpForm::layOut() {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(24);
  grid->setVerticalSpacing(8);
  grid->addLayout(makeHead(tr("&New follow-up"), tr("&Void follow-up…")), 0, 0, 1, 3);
  grid->addWidget(m_date, 1, 0, Qt::AlignTop);
  grid->addWidget(m_status, 1, 1, Qt::AlignTop);
  grid->addWidget(m_comment, 1, 2, Qt::AlignTop);
  grid->addLayout(makeFoot(QStringLiteral("followUp"), m_save), 2, 0, 1, 3);
  for (int column = 0; column < 3; ++column)
    grid->setColumnStretch(column, 1);
  grid->setRowStretch(3, 1);
  setTabOrder(m_date->input(), m_status->input());
  setTabOrder(m_status->input(), m_comment->input());
  setTabOrder(m_comment->input(), m_save);
}

std::vector<RowId> FollowUpForm::idsOf(const Subject& subject) const {
  std::vector<RowId> ids;
  for (const FollowUp& followUp : subject.followUps)
    ids.push_back(followUp.id);
  return ids;
}

QWidget* FollowUpForm::firstInput() const {
  return m_date->input();
}

Result<void> FollowUpForm::voidRecord(RowId id, const QString& reason) {
  return session().commands().voidFollowUp(id, reason);
}

void FollowUpForm::fillRecord(const Subject& subject) {
  const FollowUp* followUp = followUpOf(subject, shownId());
  m_date->setDate(followUp ? std::optional(followUp->date) : std::nullopt);
  m_status->setChoice(followUp ? std::optional(followUp->status) : std::nullopt);
  m_comment->setText(followUp ? followUp->comment : QString());
}

void FollowUpForm::showLive(const Subject& subject) {
  const FollowUp* shown = followUpOf(subject, shownId());
  showHead(shown ? tr("Follow-up of %1").arg(shown->date.toString(Qt::ISODate)) : tr("New follow-up"),
           mayEnter());
  const auto date = m_date->date();
  if (date && subject.infusion)
    m_date->setMessage(tr("Day %1 after the infusion.").arg(dayOf(study(), *subject.infusion, *date)));
  else if (m_date->tone() != Field::Tone::Error)
    m_date->setMessage({});
  for (Field* field : findChildren<Field*>())
    setReadOnly(field, !mayEnter());
  m_save->setEnabled(mayEnter() && isEdited());
}

void FollowUpForm::save() {
  if (!subject() || !checkFields(this)) return;
  FollowUp followUp;
  followUp.id = shownId();
  followUp.date = m_date->date().value_or(QDate());
  followUp.status = m_status->choice<VitalStatus>().value_or(VitalStatus::Alive);
  followUp.comment = m_comment->text();
  const auto result = withReason(this, [&](const QString& reason) {
    return session().commands().saveFollowUp(subjectId(), followUp, reason);
  });
  if (!result) {
    showRefused(result.error(), {{QStringLiteral("date"), QStringLiteral("followUpDate")}});
    return;
  }
  saved(tr("Saved: %1.").arg(vitalStatusName(followUp.status)));
  Q_EMIT recordChanged();
}
