#include "ui/pages/subjects/response/follow_up_form.h"

#include "app/dosing/dlt_window.h"
#include "app/study/treatment_fields.h"
#include "app/study/words.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"

FollowUpForm::FollowUpForm(StudySession& session, QWidget* parent)
    : ListedRecordForm(session, QStringLiteral("followUp"), &Subject::followUps, &StudyCommands::voidFollowUp,
                       parent) {
  m_date = new DateField(inputOf(&FollowUp::date), tr("&Date of the contact, or of the death"));
  m_date->setRequired(tr("The date is missing."));
  m_status = new ChoiceField(inputOf(&FollowUp::status), tr("S&tatus"));
  QStringList words;
  for (const auto status :
       {VitalStatus::Alive, VitalStatus::Dead, VitalStatus::LostToFollowUp, VitalStatus::Withdrawn})
    words << vitalStatusName(status);
  m_status->setChoices(words);
  m_status->setRequired(tr("Choose what is known of the subject."));
  m_comment = new TextField(inputOf(&FollowUp::comment), tr("&Comment (cause of death, next therapy)"));
  m_save = primaryButton("saveFollowUp", tr("&Save follow-up"));
  layOut();
  connect(m_save, &QPushButton::clicked, this, &FollowUpForm::save);
  bindHistory<FollowUp>();
  watchFields();
}

void FollowUpForm::layOut() {
  auto* grid = tightGrid(this, 24, 8);
  grid->addLayout(makeHead({QStringLiteral("followUpNew"), tr("&New follow-up"),
                            QStringLiteral("followUpVoid"), tr("&Void follow-up…"), m_date->input()}),
                  0, 0, 1, 3);
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

void FollowUpForm::fillRecord(const Subject& subject) {
  const FollowUp* followUp = recordOf(subject);
  m_date->setDate(followUp ? std::optional(followUp->date) : std::nullopt);
  m_status->setChoice(followUp ? std::optional(followUp->status) : std::nullopt);
  m_comment->setText(followUp ? followUp->comment : QString());
}

void FollowUpForm::showLive(const Subject& subject) {
  const FollowUp* shown = recordOf(subject);
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

FollowUp FollowUpForm::typed() const {
  FollowUp followUp;
  followUp.id = shownId();
  followUp.date = m_date->date().value_or(QDate());
  followUp.status = m_status->choice<VitalStatus>().value_or(VitalStatus::Alive);
  followUp.comment = m_comment->text();
  return followUp;
}

void FollowUpForm::save() {
  const FollowUp followUp = typed();
  saveBy(
      [&](const QString& reason) { return session().commands().saveFollowUp(subjectId(), followUp, reason); },
      inputsByRefusal<FollowUp>(), tr("Saved: %1.").arg(vitalStatusName(followUp.status)));
}
