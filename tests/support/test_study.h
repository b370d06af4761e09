#pragma once
#include "app/study/study.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"

#include <QTemporaryDir>
#include <memory>
#include <optional>

struct MadeStudy;

/// What TestStudy is made from: testSite(), protocol cd7-car-nk, the principal investigator "pi".
NewStudy newTestStudy();
/// The same with a protocol file of the first edition of the rules: without A9 to A12.
NewStudy newStudyOfFirstEdition();

/// A fresh study file in a temporary folder: one user of every role, limits, exclusions and DLT definition
/// entered, zone Asia/Shanghai, protocol cd7-car-nk, a clock that stands still until it is moved, and
/// passwords and passphrases that cost nothing to check. Starts signed in as the principal investigator, at
/// 09:00 of `day` site time. Made of newTestStudy() unless told otherwise; one that begins so may be a copy
/// of an earlier one's beginning, with its keys, but never of one that still lives: two at once are two
/// studies.
class TestStudy {
 public:
  explicit TestStudy(QDate day = QDate(2026, 1, 5), const std::optional<NewStudy>& beginning = {});
  ~TestStudy();

  StudySession& session() { return *m_session; }
  StudyCommands& commands() { return m_session->commands(); }
  const Study& study() const { return m_session->study(); }
  QString path() const { return m_path; }
  QString folder() const { return m_folder.path(); }
  QString recoveryCode() const { return m_recoveryCode; }
  Clock clock() const;

  /// Logins "pi", "sub", "crc", "sponsor", "monitor", "admin"; all share testPassword().
  static QString login(Role role);
  static QString testPassword();
  static Credentials credentials(Role role) { return {login(role), testPassword()}; }

  /// A colleague who has set testPassword() at an earlier sign-in: addUser() sets one for the first sign-in
  /// only. No notice tells of it.
  RowId addWithOwnPassword(const User& user);
  /// Closes the session and signs in as somebody else.
  void signInAs(Role role);
  /// For a window that is to have it; then there is none here.
  std::unique_ptr<StudySession> takeSession() { return std::move(m_session); }
  /// Closes the file, so that something else can open it.
  void close();

  /// 2026-01-15, "10:20": site time.
  QDateTime at(QDate day, const QString& time = QStringLiteral("09:00")) const;
  void setNow(const QDateTime& moment) { *m_now = moment.toUTC(); }
  void setDay(QDate day, const QString& time = QStringLiteral("09:00")) { setNow(at(day, time)); }

 private:
  QTemporaryDir m_folder;
  std::shared_ptr<const MadeStudy> m_made; ///< null: of a beginning of its own
  QString m_path;
  QString m_recoveryCode;
  std::shared_ptr<QDateTime> m_now;
  std::unique_ptr<StudySession> m_session;
};

/// The site that TestStudy has: limits, two exclusion criteria, a DLT definition.
Site testSite();

/// What makes every criterion met on a site like testSite(), given its study.
ScreeningEntry eligibleEntry(const Study& study);

/// Consents somebody on the clock's day, enters an eligible screening and has it signed. Answers the
/// subject's id, 0 on failure (with a warning that says why).
RowId screenEligible(TestStudy& test, const QString& name);
/// The same, then assigns to the level. Answers 0 on failure.
RowId screenAndAssign(TestStudy& test, const QString& name, int level);
/// Infuses the planned dose for 70 kg on the clock's day at 10:00; false on failure.
bool infuse(TestStudy& test, RowId subject);
/// Signs "no DLT" on the clock's day.
bool clear(TestStudy& test, RowId subject);
/// Records a DLT of grade 4 with onset on the clock's day and signs it. Answers the event, 0 on failure.
RowId recordDlt(TestStudy& test, RowId subject);
