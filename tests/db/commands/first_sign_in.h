#pragma once
#include "db/sqlite/connection.h"
#include "tests/support/test_study.h"

namespace first_sign_in {
inline const QString given = QStringLiteral("willow-granite-compass-81");
inline const QString own = QStringLiteral("copper-meadow-violin-46");
inline const QString login = QStringLiteral("hu");
inline const QString ownPassword = QStringLiteral("OWN-PASSWORD");

inline std::unique_ptr<StudySession> openAs(TestStudy& test, const Credentials& who) {
  test.close();
  auto opened = StudyFile::open(test.path(), who, test.clock());
  if (!opened) qWarning("%s", qPrintable(opened.error().message));
  return opened ? std::move(*opened) : nullptr;
}

/// Adds "hu" in this role with a password of the program's making, and signs in with it.
inline std::unique_ptr<StudySession> firstSignIn(TestStudy& test, Role role) {
  if (!test.commands().addUser({0, login, QStringLiteral("Hu Bin"), role, true}, given)) return nullptr;
  return openAs(test, {login, given});
}
} // namespace first_sign_in
