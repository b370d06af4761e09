#include "db/commands/round.h"
#include "db/stores/ctcae_store.h"
#include "db/stores/treatment_store.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyCommands)
};

struct EventOf {
  const Subject* subject = nullptr;
  const AdverseEvent* event = nullptr;
};

/// The first event that is so; of nobody where there is none.
template <class Is>
EventOf eventWhere(const Study& study, Is is) {
  for (const Subject& subject : study.subjects)
    for (const AdverseEvent& event : subject.events)
      if (is(event)) return {&subject, &event};
  return {};
}

std::optional<Refusal> refuseReport(const OpenStudy& open, const AdverseEvent& event,
                                    const SafetyReport& report) {
  const QString field = u"sentAt"_qs;
  if (!event.serious) return Refusal{u"SERIOUS"_qs, Words::tr("Only a serious event is reported."), u"to"_qs};
  if (!event.awareAt)
    return Refusal{u"REQUIRED"_qs, Words::tr("Since when does the site know of it? Save that first."), field};
  if (!report.sentAt.isValid()) return Refusal{u"REQUIRED"_qs, Words::tr("When was the report sent?"), field};
  if (report.sentAt > open.now()) return Refusal{u"DATE"_qs, Words::tr("This lies in the future."), field};
  if (report.sentAt >= *event.awareAt) return std::nullopt;
  const QDateTime aware = event.awareAt->toTimeZone(open.study.site.timeZone);
  return Refusal{u"DATE"_qs,
                 Words::tr("The site knows of the event since %1: the report cannot be older.")
                     .arg(aware.toString(u"yyyy-MM-dd HH:mm")),
                 field};
}

std::optional<Refusal> refuseDictionary(const CtcaeDictionary& dictionary) {
  if (auto refused =
          refuseBlank(dictionary.version, u"version"_qs, Words::tr("Which version of the CTCAE is it?")))
    return refused;
  if (dictionary.terms.empty())
    return Refusal{u"REQUIRED"_qs, Words::tr("The dictionary holds no term."), u"terms"_qs};
  for (const EventTerm& term : dictionary.terms)
    if (auto refused =
            refuseBlank(term.name.en, u"terms"_qs, Words::tr("A term of the dictionary is empty.")))
      return refused;
  return std::nullopt;
}
} // namespace

Result<RowId> StudyCommands::recordSafetyReport(RowId eventId, const SafetyReport& report) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const EventOf of = eventWhere(open.study, [&](const AdverseEvent& event) { return event.id == eventId; });
  if (!of.event) return noSuchRow();
  if (auto refused = refuseReport(open, *of.event, report)) return tl::unexpected(*refused);
  return writeRound(open, u"safety-report"_qs, {}, [&](Journal::Transaction& transaction) -> Result<RowId> {
    return insertSafetyReport(transaction, of.subject->id, eventId, report);
  });
}

Result<void> StudyCommands::voidSafetyReport(RowId reportId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const EventOf of = eventWhere(open.study, [&](const AdverseEvent& event) {
    return std::any_of(event.reports.begin(), event.reports.end(),
                       [&](const SafetyReport& report) { return report.id == reportId; });
  });
  if (!of.event) return noSuchRow();
  if (auto refused = refuseReasonless(reason)) return tl::unexpected(*refused);
  return writeRound(open, u"void-safety-report"_qs, reason,
                    [&](Journal::Transaction& transaction) -> Result<void> {
                      ::voidSafetyReport(transaction, of.subject->id, reportId, reason.trimmed());
                      return {};
                    });
}

Result<void> StudyCommands::loadCtcae(const CtcaeDictionary& dictionary, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageSite)) return tl::unexpected(*refused);
  if (auto refused = refuseDictionary(dictionary)) return tl::unexpected(*refused);
  return writeRound(open, u"ctcae"_qs, reason, [&](Journal::Transaction& transaction) -> Result<void> {
    const CtcaeDictionary before = loadCtcaeDictionary(transaction.connection());
    if (before == dictionary) return {};
    // A row of its own takes over from the one before; what was said by that changes all the same.
    if (!before.terms.empty() && reason.trimmed().isEmpty())
      return refuse(u"REASON"_qs, Words::tr("Another dictionary was loaded before: say why it is replaced."),
                    u"reason"_qs);
    insertCtcaeDictionary(transaction, dictionary);
    return {};
  });
}
