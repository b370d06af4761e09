#include "ui/pages/subjects/response/follow_up_form.h"

#include "app/study/fields/treatment_fields.h"
#include "app/study/words.h"
#include "ui/widgets/layout.h"

FollowUpForm::FollowUpForm(StudySession& session, QWidget* parent)
    : ListedRecordForm(session, QStringLiteral("followUp"),
                       {&Subject::followUps, &StudyCommands::saveFollowUp, &StudyCommands::voidFollowUp},
                       parent) {
  m_date = inputs().add<DateField>(&FollowUp::date, tr("&Date of the contact, or of the death"));
  m_date->setRequired(tr("The date is missing."));
  auto* status = inputs().add<ChoiceField>(&FollowUp::status, tr("S&tatus"));
  QStringList words;
  for (const auto each :
       {VitalStatus::Alive, VitalStatus::Dead, VitalStatus::LostToFollowUp, VitalStatus::Withdrawn})
    words << vitalStatusName(each);
  status->setChoices(words);
  status->setRequired(tr("Choose what is known of the subject."));
  auto* comment = inputs().add<TextField>(&FollowUp::comment, tr("&Comment (cause of death, next therapy)"));
  FormGrid grid(this, 3);
  grid.addLine(makeHead({QStringLiteral("followUpNew"), tr("&New follow-up"), QStringLiteral("followUpVoid"),
                         tr("&Void follow-up…"), m_date->input()}));
  grid.addLine({{m_date}, {status}, {comment}});
  grid.addLine(makeFoot(QStringLiteral("followUp"), "saveFollowUp", tr("&Save follow-up")));
  grid.end();
  tabThrough(inputs().fields());
  bindHistory<FollowUp>();
  watchFields();
}

void FollowUpForm::showLive(const Subject& subject) {
  const FollowUp* shown = recordOf(subject);
  showHead(shown ? tr("Follow-up of %1").arg(shown->date.toString(Qt::ISODate)) : tr("New follow-up"),
           mayEnter());
  showDay(*m_date, subject);
  allowEntry(mayEnter());
}

void FollowUpForm::submit() {
  const FollowUp followUp = typed();
  save(followUp, tr("Saved: %1.").arg(vitalStatusName(followUp.status)));
}
