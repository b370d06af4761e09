#include "ui/pages/site_file/delegation_form.h"

#include "app/study/codes.h"
#include "app/study/fields/conduct_fields.h"
#include "app/study/study.h"
#include "ui/pages/subjects/record/subject_form.h"
#include "ui/widgets/layout.h"

#include <QCheckBox>
#include <QGridLayout>

TasksField::TasksField(const QString& name, const QString& label) : Field(name, label, new QWidget, {}) {
  constexpr int columns = 2;
  auto* grid = new QGridLayout(input());
  grid->setContentsMargins(0, 0, 0, 0);
  for (std::size_t i = 0; i < codes<DelegatedTask>.size(); ++i) {
    const auto place = static_cast<int>(i);
    auto* tick = named<QCheckBox>(QStringLiteral("delegatedTask%1").arg(place),
                                  delegatedTaskName(static_cast<DelegatedTask>(i)));
    grid->addWidget(tick, place / columns, place % columns);
    connect(tick, &QCheckBox::toggled, this, &TasksField::changed);
    m_ticks.push_back(tick);
  }
  input()->setFocusProxy(m_ticks.front());
}

std::set<DelegatedTask> TasksField::tasks() const {
  std::set<DelegatedTask> ticked;
  for (std::size_t i = 0; i < m_ticks.size(); ++i)
    if (m_ticks[i]->isChecked()) ticked.insert(static_cast<DelegatedTask>(i));
  return ticked;
}

void TasksField::setTasks(const std::set<DelegatedTask>& tasks) {
  for (std::size_t i = 0; i < m_ticks.size(); ++i)
    m_ticks[i]->setChecked(tasks.contains(static_cast<DelegatedTask>(i)));
}

DelegationForm::DelegationForm(StudySession& session, QWidget* parent)
    : StudyRecordForm(session, QStringLiteral("delegation"), Action::KeepSiteFile, parent) {
  layOut();
  bindHistory<Delegation>();
  watchFields();
}

void DelegationForm::layOut() {
  m_user = new ChoiceField(inputOf(&Delegation::userId), tr("Person with an &account"));
  m_name = nameField(inputOf(&Delegation::name), tr("Name, without an account"));
  m_tasks = new TasksField(inputOf(&Delegation::tasks), tr("Tasks"));
  auto* from = m_inputs.add<DateField>(&Delegation::from, tr("From"));
  auto* to = m_inputs.add<DateField>(&Delegation::to, tr("Until, the last day"));
  m_name->setRequired(tr("Who is it? A person with an account, or a name."));
  m_tasks->setRequired(tr("Which tasks are delegated?"));
  from->setRequired(tr("From which day on?"));
  FormGrid grid(this, 4);
  grid.addLine(makeHead({QStringLiteral("newDelegation"), tr("&New line"), QStringLiteral("voidDelegation"),
                         tr("&Void line…"), m_user->input()}));
  grid.addLine({{m_user, 2}, {m_name, 2}});
  grid.addLine({{m_tasks, 4}});
  grid.addLine({{from}, {to}});
  grid.addLine(makeFoot("saveDelegation", tr("&Save line")));
  grid.end();
}

const Delegation* DelegationForm::entryOf(RowId id) const {
  return byId(study().siteFile.delegations, id);
}

RowId DelegationForm::typedUser() const {
  const auto place = m_user->index();
  return place ? study().users.at(static_cast<std::size_t>(*place)).id : 0;
}

void DelegationForm::fill() {
  const Delegation* entry = entryOf(shownId());
  QStringList people;
  std::optional<int> chosen;
  for (const User& user : study().users) {
    if (entry && user.id == entry->userId) chosen = static_cast<int>(people.size());
    people << tr("%1, %2").arg(user.name, roleName(user.role));
  }
  m_user->setChoices(people);
  m_user->box()->setItemText(0, tr("without an account"));
  m_user->setIndex(chosen);
  m_name->setText(entry ? entry->name : QString());
  m_tasks->setTasks(entry ? entry->tasks : std::set<DelegatedTask>());
  m_inputs.fill(entry);
}

Delegation DelegationForm::typed() const {
  Delegation entry;
  entry.id = shownId();
  m_inputs.takeInto(entry);
  entry.userId = typedUser();
  entry.name = m_name->text();
  entry.tasks = m_tasks->tasks();
  return entry;
}

void DelegationForm::showLive() {
  const Delegation* entry = entryOf(shownId());
  showHead(entry ? tr("Line of %1").arg(entry->name) : tr("New line"));
  m_name->setVisible(!m_user->index()); // an account has its name
}

void DelegationForm::submit() {
  const Delegation entry = typed();
  const User* user = study().user(entry.userId);
  const QString name = user ? user->name : entry.name; // the study is another one once it is saved
  saveBy([&](const QString& reason) { return session().commands().saveDelegation(entry, reason); },
         inputsByRefusal<Delegation>(), tr("Saved: line of %1.").arg(name));
}

Result<void> DelegationForm::voidRecord(RowId id, const QString& reason) {
  return session().commands().voidDelegation(id, reason);
}
