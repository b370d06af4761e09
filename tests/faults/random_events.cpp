#include "tests/faults/random_entry.h"

namespace {
/// Every second one.
void makeSerious(AdverseEvent& event, const QDateTime& now) {
  if (event.grade != 2) return;
  event.serious = true;
  event.seriousness = Seriousness::MedicallyImportant;
  event.awareAt = now;
  event.expected = false;
}
} // namespace

Result<Entry> RandomEntry::saveEvent() {
  const Subject* subject = anySubject([](const Subject& one) { return one.assignment.has_value(); });
  if (!subject) return nothingToDo();
  AdverseEvent event;
  event.term = QStringLiteral("Fever");
  event.grade = 1 + m_random.bounded(2);
  event.onset = m_session.today();
  event.comment = newToken();
  makeSerious(event, m_session.now());
  const Entry entry{QStringLiteral("event"), 0, event.comment};
  m_announce(entry);
  return entered(m_session.commands().saveAdverseEvent(subject->id, event, {}), entry);
}

Result<Entry> RandomEntry::changeEvent() {
  const AdverseEvent* known = anyEvent();
  if (!known) return nothingToDo();
  const auto has = [known](const Subject& one) { return byId(one.events, known->id) != nullptr; };
  const RowId subject = firstWhere(study().subjects, has)->id;
  AdverseEvent event = *known;
  event.comment = newToken();
  event.grade = 1 + m_random.bounded(2);
  const Entry entry{QStringLiteral("event"), event.id, event.comment};
  m_announce(entry);
  return entered(m_session.commands().saveAdverseEvent(subject, event, reason), entry);
}

Result<Entry> RandomEntry::voidEvent() {
  const AdverseEvent* event = anyEvent();
  if (!event || !event->reports.empty()) return nothingToDo(); // they would go with it
  const Entry entry{QStringLiteral("event"), event->id, QStringLiteral("-")};
  m_announce(entry);
  return entered(m_session.commands().voidAdverseEvent(event->id, reason), entry);
}

Result<Entry> RandomEntry::report() {
  const AdverseEvent* event = anyEvent();
  if (!event || !event->awareAt) return nothingToDo();
  const QDateTime now = m_session.now();
  const Entry entry{QStringLiteral("report"), 0, minuteOf(now)};
  m_announce(entry);
  const ReportTo to = m_random.bounded(2) == 0 ? ReportTo::Sponsor : ReportTo::Authority;
  return entered(m_session.commands().recordSafetyReport(event->id, {0, to, now}), entry);
}

Result<Entry> RandomEntry::voidReport() {
  const AdverseEvent* event = anyEvent();
  if (!event || event->reports.empty()) return nothingToDo();
  const Entry entry{QStringLiteral("report"), event->reports.back().id, QStringLiteral("-")};
  m_announce(entry);
  return entered(m_session.commands().voidSafetyReport(entry.id, reason), entry);
}
