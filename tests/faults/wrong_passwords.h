#pragma once
#include "tests/support/test_study.h"

#include <QFile>

namespace wrong_passwords {
inline const QString wrong = QStringLiteral("not my password");

inline QString attemptsPath(const TestStudy& test) {
  return test.path() + QStringLiteral(".attempts");
}

inline bool write(const QString& path, const QByteArray& content) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

inline QByteArray line(const char* moment, const char* login) {
  return QByteArray(moment) + '\t' + login + '\n';
}

inline Result<void> tryToOpen(TestStudy& test, Role role, const QString& password) {
  const auto opened = StudyFile::open(test.path(), {TestStudy::login(role), password}, test.clock());
  if (!opened) return tl::unexpected(opened.error());
  return {};
}
} // namespace wrong_passwords
