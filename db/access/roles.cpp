#include "db/access/roles.h"

#include "db/sqlite/db_text.h"

#include <array>

namespace {
constexpr std::size_t actionCount = static_cast<std::size_t>(Action::Print) + 1;
constexpr std::size_t roleCount = static_cast<std::size_t>(Role::Administrator) + 1;

// One row an action, one column a role, in the order of their enums:
// principal investigator, sub-investigator, study coordinator, sponsor representative, monitor,
// administrator.
constexpr std::array<std::array<bool, roleCount>, actionCount> table{{
    {true, false, true, false, false, true},   // ManageSite
    {true, false, false, false, false, true},  // ManageUsers
    {true, false, false, false, false, false}, // AcknowledgeAccounts
    {true, true, true, false, false, false},   // EnterSubject
    {true, true, false, false, false, false},  // SignEligibility
    {true, true, true, false, false, false},   // AssignSubject
    {true, true, false, false, false, false},  // AssessDlt
    {true, true, false, false, false, false},  // ConfirmResponse
    {true, false, false, false, false, false}, // SignDecision
    {false, false, false, true, false, false}, // AgreeDecision
    {true, true, true, false, false, false},   // RecordWetInk
    {true, false, false, false, false, false}, // SignDesign
    {true, true, true, true, false, false},    // PlanAhead
    {true, false, true, false, false, false},  // ImportLog
    {true, false, false, true, true, false},   // ReviewAudit
    {true, true, true, true, true, true},      // Print
}};
} // namespace

bool may(Role role, Action action) {
  return table.at(static_cast<std::size_t>(action)).at(static_cast<std::size_t>(role));
}

bool isOfTheSponsor(Role role) {
  return role == Role::SponsorRepresentative || role == Role::Monitor;
}

QString roleName(Role role) {
  switch (role) {
  case Role::PrincipalInvestigator:
    return DbText::tr("Principal investigator");
  case Role::SubInvestigator:
    return DbText::tr("Sub-investigator");
  case Role::StudyCoordinator:
    return DbText::tr("Study coordinator");
  case Role::SponsorRepresentative:
    return DbText::tr("Sponsor representative");
  case Role::Monitor:
    return DbText::tr("Monitor");
  case Role::Administrator:
    return DbText::tr("Administrator");
  }
  return {};
}
