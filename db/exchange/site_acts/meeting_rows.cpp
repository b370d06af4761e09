#include "app/oversight/meeting_rules.h"
#include "app/oversight/record_locks.h"
#include "app/study/codes.h"
#include "app/study/fields/meeting_fields.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_acts/act_tables.h"

#include <list>
#include <map>

namespace {
const QString meetingColumn = QStringLiteral("meeting");

/// A row of meetings.csv, with the rows of its parts in the order of the meeting's own lines; nullptr for
/// those that the study has already.
struct LoggedMeeting {
  LogRow row;
  Meeting saved; ///< id 0 = none
  Meeting meeting;
  std::vector<LogRow*> people;
  std::vector<LogRow*> actions;
  std::vector<LogRow*> circulations;
};

template <class T>
void takeKnown(const std::optional<T>& cell, T& into) {
  if (cell) into = *cell;
}

void takeWords(LogRow& row, const QString& column, QString& into) {
  if (const QString words = row.words(column); !words.isEmpty()) into = words;
}

/// The line of the meeting that this one is about, or a new one behind the others.
template <class Part, class IsSame>
Part& lineOf(std::vector<Part>& parts, std::vector<LogRow*>& rows, LogRow& row, IsSame isSame) {
  auto found = std::find_if(parts.begin(), parts.end(), isSame);
  if (found == parts.end()) found = parts.emplace(parts.end());
  rows.resize(parts.size());
  LogRow*& at = rows[static_cast<std::size_t>(found - parts.begin())];
  if (at) row.fault(meetingColumn, ExchangeText::tr("The same line stands above already."));
  at = &row;
  return *found;
}

/// A saved value becomes another.
template <class V>
bool changes(const V& before, const V& now) {
  return before != V() && before != now;
}

bool changes(const Attendee& before, const Attendee& now) {
  return before.name != now.name || before.function != now.function || before.present != now.present ||
         changes(before.word, now.word) || before.dissents != now.dissents;
}

bool changes(const MeetingAction& before, const MeetingAction& now) {
  return before.what != now.what || changes(before.who, now.who) || changes(before.due, now.due) ||
         changes(before.done, now.done);
}

/// The saved lines come first, in their order.
template <class Part>
bool changesLines(const std::vector<Part>& before, const std::vector<Part>& now) {
  for (std::size_t i = 0; i < before.size(); ++i)
    if (changes(before[i], now[i])) return true;
  return false;
}

bool changesSaved(const Meeting& saved, const Meeting& now) {
  return changes(saved.heldAt, now.heldAt) || changes(saved.place, now.place) ||
         changes(saved.chair, now.chair) || changes(saved.points, now.points) ||
         changes(saved.decisionId, now.decisionId) || changesLines(saved.attendees, now.attendees) ||
         changesLines(saved.actions, now.actions);
}

class MeetingRows {
 public:
  explicit MeetingRows(ActReading& reading) : m_reading(reading), m_zone(reading.who.study.site.timeZone) {
    for (const Meeting& meeting : reading.who.study.meetings)
      m_saved[meeting.number] = &meeting;
    m_next = m_saved.empty() ? 1 : m_saved.rbegin()->first + 1;
    for (const Decision& decision : reading.who.study.decisions)
      m_decisions[decision.number] = decision.id;
  }

  void read() {
    const CsvContent* table = m_reading.table(MeetingsFile);
    if (table) readMeetings(*table);
    readParts<Attendee>(PeopleFile, [&](LogRow& row, LoggedMeeting& of) { readPerson(row, of); });
    readParts<MeetingAction>(ActionsFile, [&](LogRow& row, LoggedMeeting& of) { readAction(row, of); });
    readParts<Circulation>(CirculationsFile,
                           [&](LogRow& row, LoggedMeeting& of) { readCirculation(row, of); });
    for (LoggedMeeting& logged : m_meetings)
      check(logged);
  }

 private:
  void readMeetings(const CsvContent& table) {
    const QString file = QLatin1String(actFileNames[MeetingsFile]);
    const QStringList columns = QStringList{meetingColumn} + logColumns<Meeting>();
    for (LogRow& row : logRows(file, columns, table, m_reading.faults)) {
      if (!m_reading.mayDo(row, Action::HoldMeeting, QStringLiteral("meeting"))) return;
      const auto number = row.wholeNumber(meetingColumn, Need::Required);
      if (!number) continue;
      LoggedMeeting& logged = m_meetings.emplace_back();
      logged.row = row;
      begin(logged, *number);
      readMeeting(logged);
    }
    for (std::size_t i = 0; i < m_meetings.size(); ++i)
      m_places.emplace(m_meetings[i].meeting.number, i);
  }

  void begin(LoggedMeeting& logged, int number) {
    logged.meeting.number = number;
    if (!m_seen.insert(number).second)
      logged.row.fault(meetingColumn, ExchangeText::tr("%1 stands here twice.").arg(number));
    else if (const auto found = m_saved.find(number); found != m_saved.end())
      logged.meeting = logged.saved = *found->second;
    else if (number == m_next)
      ++m_next;
    else
      logged.row.fault(meetingColumn,
                       ExchangeText::tr("The study has no meeting %1; the next one has the number %2.")
                           .arg(number)
                           .arg(m_next));
  }

  void readMeeting(LoggedMeeting& logged) {
    LogRow& row = logged.row;
    Meeting& meeting = logged.meeting;
    if (const auto held = row.localTime(logColumn(&Meeting::heldAt), m_zone)) meeting.heldAt = held;
    takeWords(row, logColumn(&Meeting::place), meeting.place);
    takeWords(row, logColumn(&Meeting::chair), meeting.chair);
    takeWords(row, logColumn(&Meeting::points), meeting.points);
    const QString column = logColumn(&Meeting::decisionId);
    const auto number = row.wholeNumber(column);
    if (!number) return;
    const auto decision = m_decisions.find(*number);
    if (decision == m_decisions.end())
      row.fault(column, ExchangeText::tr("The study has no decision %1.").arg(*number));
    else
      meeting.decisionId = decision->second;
  }

  /// `read(row, meeting)` for each row of a table of parts.
  template <class Part, class Read>
  void readParts(ActFile file, Read read) {
    const CsvContent* table = m_reading.table(file);
    if (!table) return;
    const QStringList columns = QStringList{meetingColumn} + logColumns<Part>();
    std::vector<LogRow>& rows =
        m_rows.emplace_back(logRows(QLatin1String(actFileNames[file]), columns, *table, m_reading.faults));
    for (LogRow& row : rows) {
      const auto number = row.wholeNumber(meetingColumn, Need::Required);
      if (!number) continue;
      const auto place = m_places.find(*number);
      if (place == m_places.end())
        row.fault(meetingColumn, ExchangeText::tr("%1 is not in meetings.csv.").arg(*number));
      else
        read(row, m_meetings[place->second]);
    }
  }

  static void readPerson(LogRow& row, LoggedMeeting& of) {
    const QString name = row.words(logColumn(&Attendee::name), Need::Required);
    if (name.isEmpty()) return;
    Attendee& person = lineOf(of.meeting.attendees, of.people, row, [&](const Attendee& each) {
      return normalizedName(each.name) == normalizedName(name);
    });
    QStringList functions;
    for (const char* code : codes<AttendeeFunction>)
      functions << QLatin1String(code);
    const auto function = row.oneOf(logColumn(&Attendee::function), functions, Need::Required);
    person.name = name;
    if (function) person.function = static_cast<AttendeeFunction>(*function);
    takeKnown(row.yesNo(logColumn(&Attendee::present), Need::Required), person.present);
    takeWords(row, logColumn(&Attendee::word), person.word);
    takeKnown(row.yesNo(logColumn(&Attendee::dissents)), person.dissents);
  }

  static void readAction(LogRow& row, LoggedMeeting& of) {
    const QString task = row.words(logColumn(&MeetingAction::what), Need::Required);
    if (task.isEmpty()) return;
    MeetingAction& action = lineOf(of.meeting.actions, of.actions, row, [&](const MeetingAction& each) {
      return normalizedName(each.what) == normalizedName(task);
    });
    action.what = task;
    takeWords(row, logColumn(&MeetingAction::who), action.who);
    takeKnown(row.dayAhead(logColumn(&MeetingAction::due)), action.due);
    if (const auto done = row.date(logColumn(&MeetingAction::done))) action.done = done;
  }

  void readCirculation(LogRow& row, LoggedMeeting& of) const {
    const QString whom = row.words(logColumn(&Circulation::toWhom), Need::Required);
    const auto at = row.localTime(logColumn(&Circulation::at), m_zone, Need::Required);
    if (whom.isEmpty() || !at) return;
    Circulation& sent = lineOf(of.meeting.circulations, of.circulations, row, [&](const Circulation& each) {
      return normalizedName(each.toWhom) == normalizedName(whom) && each.at == *at;
    });
    sent.toWhom = whom;
    sent.at = *at;
  }

  void check(LoggedMeeting& logged) {
    const auto areClean = [](const std::vector<LogRow*>& rows) {
      return std::all_of(rows.begin(), rows.end(), [](const LogRow* row) { return !row || row->clean(); });
    };
    if (!logged.row.clean() || !areClean(logged.people) || !areClean(logged.actions) ||
        !areClean(logged.circulations))
      return;
    const ActingPerson& who = m_reading.who;
    if (const auto refused = mayRecordMeeting(who.study, logged.meeting, who.now))
      return tell(logged, *refused);
    if (const auto locked = refuseLocked(who.study, 0))
      return logged.row.fault(meetingColumn, locked->message);
    if (who.reason.trimmed().isEmpty() && changesSaved(logged.saved, logged.meeting))
      return logged.row.fault(meetingColumn, ExchangeText::tr("Saved minutes change: say why."));
    m_reading.acts.meetings.push_back({placeOf(MeetingsFile, logged.row), logged.meeting});
  }

  /// A refusal of a line goes to its row, where this log has one.
  static void tell(LoggedMeeting& logged, const Refusal& refused) {
    const QString name = refused.field.section(u'/', 0, 0);
    bool isLine = false;
    const auto place = refused.field.section(u'/', 1).toUInt(&isLine);
    const auto toRow = [&](const QHash<QString, QString>& columns, const std::vector<LogRow*>& rows) {
      if (!isLine || !columns.contains(name) || place >= rows.size() || !rows[place]) return false;
      rows[place]->fault(columns.value(name), refused.message);
      return true;
    };
    if (toRow(columnsByRefusal<Attendee>(), logged.people) ||
        toRow(columnsByRefusal<MeetingAction>(), logged.actions) ||
        toRow(columnsByRefusal<Circulation>(), logged.circulations))
      return;
    logged.row.fault(columnsByRefusal<Meeting>().value(refused.field, meetingColumn), refused.message);
  }

  ActReading& m_reading;
  QTimeZone m_zone;
  std::map<int, const Meeting*> m_saved; ///< by number
  std::map<int, RowId> m_decisions;      ///< by number
  int m_next = 1;
  std::set<int> m_seen;
  std::vector<LoggedMeeting> m_meetings;
  std::map<int, std::size_t> m_places;   ///< among them, the first of each number
  std::list<std::vector<LogRow>> m_rows; ///< of the parts: the meetings point into them
};
} // namespace

void readMeetingActs(ActReading& reading) {
  MeetingRows(reading).read();
}
