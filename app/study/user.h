#pragma once
#include "app/base/ids.h"

#include <QString>

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
