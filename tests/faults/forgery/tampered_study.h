#pragma once
#include "db/access/vault.h"
#include "db/session/study_file.h"
#include "tests/faults/forgery/forger.h"
#include "tests/support/test_study.h"

#include <QTemporaryDir>
#include <optional>

/// What the program says of a file: it does not take it at all, or it names the faults.
struct TamperVerdict {
  QString refused;
  std::vector<JournalFault> faults;

  bool isClean() const { return refused.isEmpty() && faults.empty(); }
  /// The forgery's table, row and column are among the faults.
  bool names(const Forgery& forgery) const;
  QString text() const;
};

/// A closed study with rows in every table, and copies of it that may be tampered with.
class TamperedStudy {
 public:
  /// False where it could not be made.
  bool fill();

  const TestStudy& study() const { return m_test; }
  /// Another study, whose parts may be put into this one.
  QString otherPath() const { return m_other.path(); }
  /// The one copy: whatever was done to the one before is gone. Nothing lies beside it.
  QString freshCopy() const { return copyTo(QStringLiteral("forged.study")); }
  /// A second one in the same folder, to try on what is then done to the first.
  QString scratchCopy() const { return copyTo(QStringLiteral("scratch.study")); }
  /// What the program wrote beside the study when it closed it last; and the time before.
  QByteArray checksum() const;
  QByteArray earlierChecksum() const { return m_earlierChecksum; }

  /// The check alone: without password and checksum.
  TamperVerdict check(const QString& path) const;
  /// As a person asks for it. Whoever's own slot was changed cannot: then the next person does.
  TamperVerdict checkAsAPerson(const QString& path) const;
  Result<std::unique_ptr<StudySession>> open(const QString& path, Role role = Role::Monitor) const;

 private:
  QString copyTo(const QString& name) const;

  TestStudy m_test{QDate(2026, 11, 1)};
  TestStudy m_other;
  QTemporaryDir m_folder;
  QByteArray m_earlierChecksum;
  std::optional<Vault> m_vault;
};
