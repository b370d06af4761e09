#pragma once
#include "app/base/ids.h"
#include "app/base/refusal.h"

#include <QString>
#include <vector>

enum class Role {
  PrincipalInvestigator,
  SubInvestigator,
  StudyCoordinator,
  SponsorRepresentative,
  Monitor,
  Administrator
};

struct User {
  RowId id = 0;
  QString login;
  QString name; ///< printed on signatures
  Role role = Role::Monitor;
  bool active = true;
  bool locked = false;  ///< by wrong passwords, until an administrator frees the account
  RowId passwordBy = 0; ///< who set the password, where that was not its owner: it is for signing in only
  bool operator==(const User&) const = default;
};

/// What a person can do, one name a command of StudyCommands.
enum class Action {
  ManageSite, ///< site settings, limits, exclusions, DLT definition, dictionary
  ManageUsers,
  AcknowledgeAccounts, ///< what was done to accounts
  EnterSubject,  ///< consent, identity, screening, infusion, adverse events and their reports, measurements,
                 ///< follow-up; and to read identities: for everybody else they stay sealed
  ManageProduct, ///< lots and bags
  RecordDeviation, ///< what is said of deviations, and those that are typed
  SignEligibility,
  AssignSubject,
  AssessDlt,
  ConfirmResponse,
  SignDecision,
  AgreeDecision, ///< the sponsor's agreement on this laptop
  RecordWetInk,  ///< the sponsor's agreement on paper
  SignDesign,    ///< a change of the design, as investigator
  PlanAhead,     ///< toxicity scenarios
  HoldMeeting,   ///< prepares review meetings and keeps their minutes
  ImportLog,
  ReviewAudit,  ///< says that the audit trail was reviewed: who oversees, not who only enters
  OpenQuery,    ///< asks about a field: the monitor and the investigators
  AnswerQuery,  ///< who enters subjects
  CloseQuery,   ///< and reopens: who oversees
  VerifySource, ///< marks records as checked against their source
  TypeIntoEdc,  ///< ticks off what was typed into the sponsor's EDC: who enters subjects
  LockRecords,  ///< softly; who enters subjects lifts such a lock
  LockHard,     ///< sets and lifts it, with a signature
  HandOver,     ///< exports the study's data
  KeepSiteFile, ///< the delegation log, the versions of the consent form
  Print
};

/// The one table of who may do what (user.cpp). The command layer asks it; screens only grey out by it.
bool may(Role role, Action action);

/// The sponsor's people: the representative and the monitor.
bool isOfTheSponsor(Role role);
QString roleName(Role role);

/// What may be no login: REQUIRED where it is blank, FORMAT where it holds what cannot be seen (a line end, a
/// control character, a mark that turns the direction of writing). Field: login.
std::optional<Refusal> refuseLogin(const QString& login);

/// The rules of accounts, by the users that the study has. `by`: who is signed in; the role is asked before.
/// Those of refuseLogin(); REQUIRED (field name); NUMBER (field login) where the login is taken.
std::optional<Refusal> mayAddUser(const std::vector<User>& users, const User& added);
/// ROLE: one's own password, and that of who manages users.
std::optional<Refusal> mayResetPassword(const User& user, RowId by);
/// ACTIVE where the account is not deactivated; ROLE of who manages users, as for a new password.
std::optional<Refusal> mayReactivate(const User& user);
/// LAST-ADMINISTRATOR, SELF, LAST-INVESTIGATOR.
std::optional<Refusal> mayDeactivate(const std::vector<User>& users, const User& user, RowId by);
