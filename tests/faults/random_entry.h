#pragma once
#include "db/session/study_commands.h"
#include "tests/faults/entry_token.h"

#include <QRandomGenerator>
#include <functional>
#include <memory>
#include <type_traits>

/// One value that a command has brought into the study: which (`kind` and `id`), and how it reads there.
struct Entry {
  QString kind;
  RowId id = 0; ///< 0 before the program has given one
  QString token;
};

/// Enters a study as a ward does, through the real commands, in a sequence that follows from the seed and
/// from what the study holds. Users and passwords are those of TestStudy.
class RandomEntry {
 public:
  /// `moment` is what the session's clock answers: time passes in it.
  RandomEntry(StudySession& session, quint32 seed, std::shared_ptr<QDateTime> moment);

  /// Runs one command. `announce` hears what is about to be entered. Answers what the command has
  /// entered; nothing where it was refused.
  Result<Entry> step(const std::function<void(const Entry&)>& announce);

 private:
  using Step = Result<Entry> (RandomEntry::*)();

  Result<Entry> registerSubject();
  Result<Entry> saveIdentity();
  Result<Entry> saveScreening();
  Result<Entry> signEligibility();
  Result<Entry> recordFailure();
  Result<Entry> assign();
  Result<Entry> withdraw();
  Result<Entry> infuse();
  Result<Entry> loadDictionary();
  Result<Entry> measure();
  Result<Entry> respond();
  Result<Entry> followUp();
  Result<Entry> voidFollowUp();
  Result<Entry> sample();
  Result<Entry> assess();
  Result<Entry> decide();
  Result<Entry> agree();
  Result<Entry> saveSite();
  Result<Entry> saveDraft();
  Result<Entry> addUser();
  // random_events.cpp
  Result<Entry> saveEvent();
  Result<Entry> changeEvent();
  Result<Entry> voidEvent();
  Result<Entry> report();
  Result<Entry> voidReport();
  // random_design.cpp
  Result<Entry> changeDesign();
  Result<Entry> signDesignChange();
  Result<Entry> agreeDesignChange(RowId change);
  Result<Entry> withdrawDesignChange(RowId change);

  const Study& study() const { return m_session.study(); }
  QString newToken();
  const Subject* anySubject(const std::function<bool(const Subject&)>& is);
  const AdverseEvent* anyEvent();
  void passTime();

  static Result<Entry> nothingToDo();
  template <class T>
  Result<Entry> entered(const Result<T>& answer, Entry entry);

  inline static const QString reason = QStringLiteral("Read again"); ///< of every correction
  StudySession& m_session;
  QRandomGenerator m_random;
  std::shared_ptr<QDateTime> m_moment;
  std::function<void(const Entry&)> m_announce;
};

template <class T>
Result<Entry> RandomEntry::entered(const Result<T>& answer, Entry entry) {
  if (!answer) return tl::unexpected(answer.error());
  if constexpr (std::is_same_v<T, RowId>) entry.id = *answer;
  if constexpr (std::is_same_v<T, QString>) entry.token = *answer;
  return entry;
}
