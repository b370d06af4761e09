#pragma once
#include "app/study/user.h"

#include <QString>

/// What a person can do, one name a command of StudyCommands.
enum class Action {
  ManageSite, ///< site settings, limits, exclusions, DLT definition, dictionary
  ManageUsers,
  AcknowledgeAccounts, ///< what was done to accounts
  EnterSubject, ///< consent, identity, screening, infusion, adverse events and their reports, measurements,
                ///< follow-up; and to read identities: for everybody else they stay sealed
  SignEligibility,
  AssignSubject,
  AssessDlt,
  ConfirmResponse,
  SignDecision,
  AgreeDecision, ///< the sponsor's agreement on this laptop
  RecordWetInk,  ///< the sponsor's agreement on paper
  SignDesign,    ///< a change of the design, as investigator
  PlanAhead,     ///< toxicity scenarios
  ImportLog,
  ReviewAudit, ///< says that the audit trail was reviewed: who oversees, not who only enters
  Print
};

/// The one table of who may do what (roles.cpp). The command layer asks it; screens only grey out by it.
bool may(Role role, Action action);

/// The sponsor's people: the representative and the monitor.
bool isOfTheSponsor(Role role);
QString roleName(Role role);
