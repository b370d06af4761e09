#include "app/oversight/source_checks.h"
#include "app/reports/oversight/query_list.h"
#include "app/study/fields/meeting_fields.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_acts/site_acts.h"
#include "db/exchange/site_log/told_fields.h"

#include <map>

namespace {
QString wholeStudyOr(const Subject* subject) {
  return subject ? subject->label() : ExchangeText::tr("The whole study");
}

QString lockLine(const LockAct& act, const Study& study) {
  const QString what = wholeStudyOr(study.subject(act.lock.subjectId));
  QString line;
  if (act.lifts)
    line = act.lock.hard ? ExchangeText::tr("%1: the hard lock is lifted, by a signature. %2")
                         : ExchangeText::tr("%1: the soft lock is lifted. %2");
  else
    line = act.lock.hard ? ExchangeText::tr("%1: locked hard, by a signature. %2")
                         : ExchangeText::tr("%1: locked. %2");
  return line.arg(what, act.lock.reason);
}

/// What is told of `now` and not of `before`.
template <class Part>
QStringList newParts(const std::vector<Part>& before, const std::vector<Part>& now, const QTimeZone& zone) {
  QStringList known;
  for (const Part& part : before)
    known << toldFields(part, zone).join(comma());
  QStringList told;
  for (const Part& part : now)
    if (const QString words = toldFields(part, zone).join(comma()); !known.contains(words)) told << words;
  return told;
}

QString meetingLine(const Meeting& meeting, const Study& study) {
  const Meeting* saved = study.meeting(meeting.id);
  const Meeting before = saved ? *saved : Meeting();
  const QTimeZone& zone = study.site.timeZone;
  static constexpr FieldColumns givenByTheStudy{"number", "cutoff_line", "cutoff_at"};
  const QStringList known = toldFields(before, zone, givenByTheStudy);
  QStringList parts;
  if (!saved) parts << ExchangeText::tr("is prepared, with its cut-off at that moment");
  for (const QString& part : toldFields(meeting, zone, givenByTheStudy))
    if (!known.contains(part)) parts << part;
  const Decision* decision = study.decision(meeting.decisionId);
  if (decision && meeting.decisionId != before.decisionId)
    parts << ExchangeText::tr("decision %1").arg(decision->number);
  parts << newParts(before.attendees, meeting.attendees, zone)
        << newParts(before.actions, meeting.actions, zone)
        << newParts(before.circulations, meeting.circulations, zone);
  if (parts.isEmpty()) parts << ExchangeText::tr("nothing that is not there already");
  return toldAs(ExchangeText::tr("Meeting %1").arg(meeting.number), parts.join(semicolon()));
}

class ActLines {
 public:
  explicit ActLines(const Study& study) : m_study(study) {
    for (const Query& query : study.queries)
      m_queries[query.number] = query;
  }

  std::vector<TableFault> make(const SiteActs& acts) {
    for (const QueryAct& act : acts.queries)
      add(act.place, queryLine(act));
    for (const CheckAct& act : acts.checks) {
      const Subject& subject = *m_study.subject(act.item.subjectId);
      add(act.place, ExchangeText::tr("%1, %2: checked against its source")
                         .arg(subject.label(), itemText(m_study, subject, act.item)));
    }
    for (const MeetingAct& act : acts.meetings)
      add(act.place, meetingLine(act.meeting, m_study));
    for (const LockAct& act : acts.locks)
      add(act.place, lockLine(act, m_study));
    return std::move(m_lines);
  }

 private:
  QString queryLine(const QueryAct& act) {
    if (act.step == QueryStep::Opened) m_queries[act.number] = act.draft;
    const QueryRow about = queryRow(m_study, {auditTableName, auditFieldName}, m_queries[act.number]);
    QStringList words{ExchangeText::tr("Query %1").arg(act.number), about.subject, about.record, about.field};
    words.removeAll(QString());
    const QString line = ExchangeText::tr("%1: %2.", "the query, and what becomes of it")
                             .arg(words.join(comma()), queryStepName(act.step));
    return act.text.isEmpty() ? line : line + u' ' + act.text;
  }

  void add(TableFault place, const QString& words) {
    place.message = words;
    m_lines.push_back(std::move(place));
  }

  const Study& m_study;
  std::map<int, Query> m_queries; ///< by number, with those that are opened
  std::vector<TableFault> m_lines;
};
} // namespace

std::vector<TableFault> linesOfActs(const SiteActs& acts, const Study& study) {
  return ActLines(study).make(acts);
}

QStringList linesOfDone(const ActsDone& done, const Study& study) {
  QStringList lines;
  for (const RowId id : done.meetings)
    if (const Meeting* meeting = study.meeting(id))
      lines << ExchangeText::tr("Meeting %1: cut-off at journal entry %2.")
                   .arg(meeting->number)
                   .arg(meeting->cutoffLine);
  return lines << ExchangeText::tr(
                      "Done. Steps of queries: %1; records checked: %2; meetings: %3; locks: %4.")
                      .arg(done.querySteps)
                      .arg(done.checks)
                      .arg(done.meetings.size())
                      .arg(done.locks);
}
