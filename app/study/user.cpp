#include "app/study/user.h"

#include "app/study/study_text.h"

#include <algorithm>
#include <array>

namespace {
constexpr std::size_t actionCount = static_cast<std::size_t>(Action::Print) + 1;
constexpr std::size_t roleCount = static_cast<std::size_t>(Role::Administrator) + 1;

// One row an action, one column a role, in the order of their enums:
// principal investigator, sub-investigator, study coordinator, sponsor representative, monitor,
// administrator.
constexpr std::array<std::array<bool, roleCount>, actionCount> mayTable{{
    {true, false, true, false, false, true},   // ManageSite
    {true, false, false, false, false, true},  // ManageUsers
    {true, false, false, false, false, false}, // AcknowledgeAccounts
    {true, true, true, false, false, false},   // EnterSubject
    {true, true, true, false, false, false},   // ManageProduct
    {true, true, true, false, true, false},    // RecordDeviation
    {true, true, false, false, false, false},  // SignEligibility
    {true, true, true, false, false, false},   // AssignSubject
    {true, true, false, false, false, false},  // AssessDlt
    {true, true, false, false, false, false},  // ConfirmResponse
    {true, false, false, false, false, false}, // SignDecision
    {false, false, false, true, false, false}, // AgreeDecision
    {true, true, true, false, false, false},   // RecordWetInk
    {true, false, false, false, false, false}, // SignDesign
    {true, true, true, true, false, false},    // PlanAhead
    {true, true, true, true, false, false},    // HoldMeeting
    {true, false, true, false, false, false},  // ImportLog
    {true, false, false, true, true, false},   // ReviewAudit
    {true, true, false, false, true, false},   // OpenQuery
    {true, true, true, false, false, false},   // AnswerQuery
    {true, false, false, true, true, false},   // CloseQuery
    {false, false, false, false, true, false}, // VerifySource
    {true, true, true, false, false, false},   // TypeIntoEdc
    {true, true, true, false, true, false},    // LockRecords
    {true, false, false, false, false, false}, // LockHard
    {true, false, false, false, false, false}, // HandOver
    {true, false, true, false, false, false},  // KeepSiteFile
    {true, true, true, true, true, true},      // Print
}};
} // namespace

bool may(Role role, Action action) {
  return mayTable.at(static_cast<std::size_t>(action)).at(static_cast<std::size_t>(role));
}

bool isOfTheSponsor(Role role) {
  return role == Role::SponsorRepresentative || role == Role::Monitor;
}

QString roleName(Role role) {
  switch (role) {
  case Role::PrincipalInvestigator:
    return StudyText::tr("Principal investigator");
  case Role::SubInvestigator:
    return StudyText::tr("Sub-investigator");
  case Role::StudyCoordinator:
    return StudyText::tr("Study coordinator");
  case Role::SponsorRepresentative:
    return StudyText::tr("Sponsor representative");
  case Role::Monitor:
    return StudyText::tr("Monitor");
  case Role::Administrator:
    return StudyText::tr("Administrator");
  }
  return {};
}

std::optional<Refusal> refuseLogin(const QString& login) {
  const QString field = u"login"_qs;
  const QString text = login.trimmed();
  if (text.isEmpty()) return Refusal{u"REQUIRED"_qs, StudyText::tr("A login is needed."), field};
  const QList<uint> characters = text.toUcs4();
  if (std::all_of(characters.begin(), characters.end(), [](uint each) { return QChar::isPrint(each); }))
    return std::nullopt;
  return Refusal{u"FORMAT"_qs,
                 StudyText::tr("A login has letters, digits and signs that can be seen, no others."), field};
}

std::optional<Refusal> mayAddUser(const std::vector<User>& users, const User& added) {
  if (auto refused = refuseLogin(added.login)) return refused;
  if (auto refused = refuseBlank(added.name, u"name"_qs,
                                 StudyText::tr("The name is printed on signatures: it is needed.")))
    return refused;
  for (const User& other : users)
    if (other.login.compare(added.login.trimmed(), Qt::CaseInsensitive) == 0)
      return Refusal{u"NUMBER"_qs, StudyText::tr("The login %1 is taken.").arg(added.login.trimmed()),
                     u"login"_qs};
  return std::nullopt;
}

std::optional<Refusal> mayResetPassword(const User& user, RowId by) {
  if (user.id == by)
    return Refusal{
        u"ROLE"_qs, StudyText::tr("Your own password changes by “Change password” in the menu."), {}};
  // Who manages users could take over the account of another who does, and sign as the principal
  // investigator.
  if (!may(user.role, Action::ManageUsers)) return std::nullopt;
  return Refusal{
      u"ROLE"_qs,
      StudyText::tr("%1 manages users: a password that is forgotten there takes the recovery code.")
          .arg(user.name),
      {}};
}

std::optional<Refusal> mayReactivate(const User& user) {
  if (user.active) return Refusal{u"ACTIVE"_qs, StudyText::tr("%1 may sign in already.").arg(user.name), {}};
  if (!may(user.role, Action::ManageUsers)) return std::nullopt;
  // As with a forgotten password: nobody comes to sign under the name of an investigator or an administrator.
  return Refusal{
      u"ROLE"_qs,
      StudyText::tr("%1 managed users: add a new account, the earlier one stays closed.").arg(user.name),
      {}};
}

std::optional<Refusal> mayDeactivate(const std::vector<User>& users, const User& user, RowId by) {
  const auto nobodyElse = [&](auto isOne) {
    return std::none_of(users.begin(), users.end(), [&](const User& other) {
      return other.id != user.id && other.active && isOne(other.role);
    });
  };
  // Somebody must be left who can let people in.
  if (nobodyElse([](Role role) { return may(role, Action::ManageUsers); }))
    return Refusal{
        u"LAST-ADMINISTRATOR"_qs,
        StudyText::tr("Nobody would be left who may add users: %1 cannot be deactivated.").arg(user.name),
        {}};
  // Of two who may, the other can do it. So nobody goes on in a session, with every right, whose account is
  // closed, and nobody is locked out by a slip of the hand.
  if (user.id == by)
    return Refusal{
        u"SELF"_qs,
        StudyText::tr("Nobody deactivates their own account: ask another person who manages users."),
        {}};
  // A trial has an investigator: only they sign decisions and changes of the design.
  const Role investigator = Role::PrincipalInvestigator;
  if (user.role == investigator && nobodyElse([&](Role role) { return role == investigator; }))
    return Refusal{
        u"LAST-INVESTIGATOR"_qs,
        StudyText::tr("The study would be without a principal investigator: add the new one first, "
                      "then deactivate %1.")
            .arg(user.name),
        {}};
  return std::nullopt;
}
