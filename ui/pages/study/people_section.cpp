#include "ui/pages/study/people_section.h"

#include "app/study/study.h"
#include "app/study/user.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/enter_key.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/pages/study/account_dialogs.h"
#include "ui/signing/remove_backups_dialog.h"
#include "ui/style/theme.h"
#include "ui/tables/table.h"
#include "ui/widgets/busy_button.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/wait_dialog.h"

#include <QHeaderView>
#include <QTableWidget>

namespace {
constexpr int userIdRole = Qt::UserRole;

QStringList roleNames() {
  QStringList names;
  for (int role = 0; role <= static_cast<int>(Role::Administrator); ++role)
    names << roleName(static_cast<Role>(role));
  return names;
}

QString maySignIn(const User& user) {
  if (!user.active) return PeopleSection::tr("no, deactivated");
  if (user.locked) return PeopleSection::tr("no, locked after wrong passwords");
  return user.passwordBy != 0 ? PeopleSection::tr("yes, then sets a password of their own")
                              : PeopleSection::tr("yes");
}
} // namespace

PeopleSection::PeopleSection(StudySession& session) : Card(tr("People")), m_session(session) {
  m_list = namedTable("users", tr("People who may sign in"),
                      {tr("Name"), tr("Login"), tr("Role"), tr("May sign in")});
  m_deactivate = named<QPushButton>("deactivateUser", tr("&Deactivate…"));
  m_reset = named<QPushButton>("resetPassword", tr("Te&mporary password…"));
  m_reactivate = named<QPushButton>("reactivateUser", tr("React&ivate…"));
  m_free = named<QPushButton>("freeAccount", tr("&Free a locked account"));
  m_message = new MessageLine(QStringLiteral("peopleMessage"));
  body()->addWidget(m_list);
  auto* buttons = new QHBoxLayout;
  addAll(buttons, {m_deactivate, m_reactivate, m_reset, m_free});
  buttons->addStretch();
  body()->addLayout(buttons);
  addAll(body(), {m_message, makeBackupsNote()});
  auto* newUser = makeNewUser();
  body()->addWidget(newUser);
  connect(m_deactivate, &QPushButton::clicked, this, &PeopleSection::deactivate);
  connect(m_reset, &QPushButton::clicked, this, &PeopleSection::resetPassword);
  connect(m_reactivate, &QPushButton::clicked, this, &PeopleSection::reactivate);
  connect(m_free, &QPushButton::clicked, this, &PeopleSection::freeAccount);
  connect(m_list, &QTableWidget::itemSelectionChanged, this, &PeopleSection::showWhetherMayDeactivate);
  const Role role = session.user().role;
  if (!may(role, Action::ManageUsers)) {
    newUser->setEnabled(false);
    m_removeBackups->setEnabled(false);
    m_message->say(tr("The role “%1” may not change this.").arg(roleName(role)));
  }
  refresh();
}

QWidget* PeopleSection::makeWho() {
  auto* who = new QWidget;
  m_name = nameField(QStringLiteral("personName"), tr("Printed &name"));
  m_name->setRequired(tr("The name that stands on signatures."));
  m_login = nameField(QStringLiteral("personLogin"), tr("L&ogin"));
  m_login->setRequired(tr("A short name to sign in with."));
  m_role = new ChoiceField(QStringLiteral("personRole"), tr("&Role"));
  m_role->setChoices(roleNames());
  m_role->setRequired(tr("The role decides what the person may do."));
  addAll(tightColumn(who), {m_name, m_login, m_role});
  return who;
}

void PeopleSection::keepWho(QWidget* who, DraftLine* line) {
  m_draft = new FormDraft(
      who, m_session, line, QStringLiteral("study/person"),
      [this, who] {
        const bool isEmpty = m_name->text().isEmpty() && m_login->text().isEmpty() && !m_role->index();
        return isEmpty ? QByteArray() : typedInput(who);
      },
      [this, who](const QByteArray& typed) {
        m_name->setText({});
        m_login->setText({});
        m_role->setIndex({});
        restoreInput(who, typed);
      });
  m_draft->restore();
}

QWidget* PeopleSection::makeNewUser() {
  auto* form = new QWidget;
  auto* layout = tightColumn(form, -1, 8);
  auto* head = plainLabel(tr("Add a person"), TextRole::Heading);
  QWidget* who = makeWho();
  m_password = new NewPasswordFields(QStringLiteral("person"));
  auto* temporary =
      new Paragraph({}, TextRole::Muted,
                    tr("The password is for the first sign-in: the person sets another one then, and signs "
                       "nothing before."));
  m_add = named<QPushButton>("addPerson", tr("&Add this person"));
  layout->addWidget(head);
  for (QWidget* field : {who, static_cast<QWidget*>(m_password)}) {
    field->setMaximumWidth(atTypeSize(480)); // not the form: its text would be given the height of one line
    layout->addWidget(field);
  }
  layout->addWidget(temporary);
  auto* foot = tightLine(8);
  auto* undo = new DraftLine(QStringLiteral("person"), head->text());
  addAll(foot, {m_add, undo});
  foot->addStretch();
  layout->addLayout(foot);
  keepWho(who, undo);
  submitByEnter(form, m_add);
  connect(m_add, &QPushButton::clicked, this, &PeopleSection::add);
  return form;
}

QWidget* PeopleSection::makeBackupsNote() {
  auto* part = new QWidget;
  auto* layout = tightColumn(part);
  auto* note = new Paragraph(
      QStringLiteral("backupsNote"), TextRole::Muted,
      tr("A backup keeps the accounts and passwords of its day. Whoever can copy the backups of "
         "before still opens the copies with them."));
  m_removeBackups = named<QPushButton>("removeBackups", tr("Remove older backups…"));
  layout->addWidget(note);
  layout->addWidget(m_removeBackups, 0, Qt::AlignLeft);
  connect(m_removeBackups, &QPushButton::clicked, this, &PeopleSection::removeBackups);
  return part;
}

void PeopleSection::refresh() {
  const auto& users = m_session.study().users;
  const int chosen = m_list->currentRow();
  m_list->setRowCount(static_cast<int>(users.size()));
  for (int row = 0; row < m_list->rowCount(); ++row) {
    const User& user = users[static_cast<std::size_t>(row)];
    const QString cells[] = {user.name, user.login, roleName(user.role), maySignIn(user)};
    for (int column = 0; column < 4; ++column) {
      auto* item = new QTableWidgetItem(cells[column]);
      item->setData(userIdRole, user.id);
      m_list->setItem(row, column, item);
    }
  }
  m_list->resizeColumnsToContents();
  for (int column = 0; column < 3; ++column)
    m_list->setColumnWidth(column, m_list->columnWidth(column) + 16); // the sheet's padding is not counted
  const int rows = qBound(2, m_list->rowCount(), 12);
  m_list->setFixedHeight(m_list->verticalHeader()->defaultSectionSize() * (rows + 1) + 4);
  if (chosen >= 0) m_list->selectRow(chosen);
  showWhetherMayDeactivate();
}

const User* PeopleSection::chosen() const {
  const auto* item = m_list->currentItem();
  return item ? m_session.study().user(item->data(userIdRole).toLongLong()) : nullptr;
}

void PeopleSection::showWhetherMayDeactivate() {
  const User* user = chosen();
  const bool allowed = may(m_session.user().role, Action::ManageUsers);
  m_deactivate->setEnabled(allowed && user && user->active);
  const bool freedByCode = user && may(user->role, Action::ManageUsers);
  m_reset->setEnabled(allowed && user && user->active && !freedByCode);
  m_reactivate->setVisible(user && !user->active);
  m_reactivate->setEnabled(allowed);
  m_free->setVisible(user && user->active && user->locked);
  m_free->setEnabled(allowed);
  m_deactivate->setToolTip(!allowed
                               ? tr("The role “%1” may not change this.").arg(roleName(m_session.user().role))
                           : !user ? tr("Choose a person in the list first.")
                                   : QString());
  m_reset->setToolTip(allowed && freedByCode
                          ? tr("Accounts that manage users are freed by the recovery code.")
                          : m_deactivate->toolTip());
}

void PeopleSection::add() {
  clearRefusal(this);
  m_password->setPersonal({m_login->text(), m_name->text(), m_session.site().name});
  if (!checkFields(m_name->parentWidget()) || !m_password->check()) return;
  const User user{0, m_login->text(), m_name->text(), *m_role->choice<Role>(), true};
  const auto added =
      runBusy(m_add, [&] { return m_session.commands().addUser(user, m_password->password()); });
  if (!added) {
    static const QMap<QString, QString> inputs{
        {QStringLiteral("login"), QStringLiteral("personLogin")},
        {QStringLiteral("name"), QStringLiteral("personName")},
        {QStringLiteral("password"), QStringLiteral("personPassword")}};
    showRefusal(this, {added.error().rule, added.error().message, inputs.value(added.error().field)});
    return;
  }
  m_draft->startAnew();
  m_password->clear();
  moveFocus(m_name->input()); // one more may follow
  sayMaySignIn(user.name);
}

void PeopleSection::sayMaySignIn(const QString& name) {
  m_message->say(tr("%1 may sign in now.").arg(name), Field::Tone::Good);
}

void PeopleSection::resetPassword() {
  clearRefusal(this);
  const User* user = chosen();
  if (!user) return;
  const QString name = user->name; // the study's own are read again by the command
  if (ResetPasswordDialog(m_session, *user, window()).exec() == QDialog::Accepted) sayMaySignIn(name);
}

void PeopleSection::reactivate() {
  clearRefusal(this);
  const User* user = chosen();
  if (!user) return;
  const QString name = user->name; // the study's own are read again by the command
  if (const auto refused = mayReactivate(*user)) return showRefusal(this, *refused);
  if (ReactivateDialog(m_session, *user, window()).exec() == QDialog::Accepted) sayMaySignIn(name);
}

void PeopleSection::freeAccount() {
  clearRefusal(this);
  const User* user = chosen();
  if (!user) return;
  const QString name = user->name; // the study's own are read again by the command
  if (const auto done = m_session.commands().freeAccount(user->id); !done)
    showRefusal(this, done.error());
  else
    sayMaySignIn(name);
}

void PeopleSection::deactivate() {
  clearRefusal(this);
  const User* user = chosen();
  if (!user) return;
  const QString name = user->name; // the study's own are read again by the command
  DeactivateDialog dialog(m_session, *user, window());
  dialog.exec();
  if (!dialog.isDone()) return;
  whileWaiting(this, [this](const Progress& progress) {
    return m_session.backUp(
        progress); // so that the newest backup knows it; a failure stands in the status line
  });
  dialog.sayDone(
      *m_message,
      tr("%1 does not sign in any more. The backups of before still know the account and open with "
         "the study key of before: they can be removed here.")
          .arg(name));
}

void PeopleSection::removeBackups() {
  clearRefusal(this);
  if (RemoveBackupsDialog(m_session, this).exec() == QDialog::Accepted)
    m_message->say(tr("A fresh backup was made and the older ones were removed."), Field::Tone::Good);
}
