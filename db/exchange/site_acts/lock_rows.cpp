#include "app/oversight/record_locks.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_acts/act_tables.h"

#include <map>

namespace {
const QString lockActColumn = QStringLiteral("act");
const QString lockReasonColumn = QStringLiteral("reason");

/// Goes through the rows, with the locks as those above have left them.
class LockRows {
 public:
  explicit LockRows(ActReading& reading) : m_reading(reading) {
    for (const RecordLock& lock : reading.who.study.locks)
      if (isInForce(lock)) m_locks[lock.subjectId].push_back(lock);
  }

  void read(LogRow& row) {
    const auto lifts = row.oneOf<bool>(lockActColumn, {{"LOCK", false}, {"LIFT", true}}, Need::Required);
    const auto hard = row.yesNo(QStringLiteral("hard"), Need::Required);
    LockAct act;
    act.place = placeOf(LocksFile, row);
    act.lock.reason = row.words(lockReasonColumn, Need::Required);
    const Subject* subject = m_reading.finder.subject(row);
    if (!lifts || !hard || !row.clean()) return;
    act.lifts = *lifts;
    act.lock.hard = *hard;
    act.lock.subjectId = subject ? subject->id : 0;
    const Action softly = act.lifts ? Action::EnterSubject : Action::LockRecords;
    const QString name = act.lifts ? QStringLiteral("lift-lock") : QStringLiteral("lock-records");
    if (!m_reading.mayDo(row, act.lock.hard ? Action::LockHard : softly, name)) return;
    if (act.lifts ? lift(row, act.lock, subject) : set(row, act.lock, subject))
      m_reading.acts.locks.push_back(act);
  }

 private:
  bool set(LogRow& row, RecordLock lock, const Subject* subject) {
    Study asked; // what the rule reads of it
    asked.site.timeZone = m_reading.who.study.site.timeZone;
    if (subject) asked.subjects.push_back(*subject);
    asked.locks = m_locks[0];
    if (subject)
      asked.locks.insert(asked.locks.end(), m_locks[subject->id].begin(), m_locks[subject->id].end());
    if (const auto refused = mayLock(asked, lock)) {
      row.fault(lockActColumn, refused->message);
      return false;
    }
    lock.printedName = m_reading.who.user.name;
    lock.at = m_reading.who.now;
    m_locks[lock.subjectId].push_back(lock);
    return true;
  }

  bool lift(LogRow& row, const RecordLock& lock, const Subject* subject) {
    std::vector<RecordLock>& locks = m_locks[lock.subjectId];
    const auto found = std::find_if(locks.begin(), locks.end(),
                                    [&](const RecordLock& each) { return each.hard == lock.hard; });
    if (found != locks.end()) {
      locks.erase(found);
      return true;
    }
    const QString what = subject ? subject->label() : ExchangeText::tr("The whole study");
    row.fault(lockActColumn, lock.hard ? ExchangeText::tr("%1 has no hard lock.").arg(what)
                                       : ExchangeText::tr("%1 has no soft lock.").arg(what));
    return false;
  }

  ActReading& m_reading;
  std::map<RowId, std::vector<RecordLock>> m_locks; ///< in force, by subject
};
} // namespace

void readLockActs(ActReading& reading) {
  const CsvContent* table = reading.table(LocksFile);
  if (!table) return;
  const QStringList columns{lockActColumn, QStringLiteral("subject_no"), QStringLiteral("hard"),
                            lockReasonColumn};
  LockRows rows(reading);
  for (LogRow& row : logRows(QLatin1String(actFileNames[LocksFile]), columns, *table, reading.faults))
    rows.read(row);
}
