#include "app/dosing/worksheet_rules.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/study.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/session/stored_measurements.h"
#include "db/stores/record_rows.h"

#include <algorithm>

namespace {
/// Who answers: the person who is signed in, or a colleague who reads it after them.
Result<User> readerOf(OpenStudy& open, const std::optional<Credentials>& second) {
  if (!second) {
    if (auto refused = refuseRole(open, Action::AssessDlt)) return tl::unexpected(*refused);
    return open.user;
  }
  Result<User> reader = authenticate(open, *second, Action::AssessDlt);
  if (reader && reader->id == open.user.id)
    return refuse(
        u"TWO-PEOPLE"_qs,
        CommandsText::tr("%1 is signed in here: the second reader is another person.").arg(reader->name),
        u"login"_qs);
  return reader;
}

/// What the same person answered before to the same question and what still holds; nullptr = nothing.
const DltAnswer* answeredBefore(const Subject& subject, const Worksheet& worksheet, const DltAnswer& answer) {
  const ItemVerdict* verdict = verdictOf(worksheet, answer.eventId, answer.item);
  if (!verdict) return nullptr;
  for (const DltAnswer* given : answersInForce(subject, answer.eventId, *verdict, answer.definition))
    if (given->by == answer.by) return given;
  return nullptr;
}

void writeAnswer(Journal::Transaction& transaction, const Subject& subject, const Worksheet& worksheet,
                 DltAnswer answer) {
  const DltAnswer* before = answeredBefore(subject, worksheet, answer);
  if (before && before->dlt == answer.dlt && before->why == answer.why) return;
  answer.at = transaction.now();
  writeRecord(transaction, subject.id, before ? before->id : 0, answer);
}
} // namespace

Result<void> StudyCommands::saveAnswers(RowId subjectId, const std::vector<DltAnswer>& answers,
                                        const QString& reason, const std::optional<Credentials>& second) {
  OpenStudy& open = *m_session.d;
  const Subject* subject = open.study.subject(subjectId);
  if (!subject) return noSuchRow();
  const Result<User> reader = readerOf(open, second);
  if (!reader) return tl::unexpected(reader.error());
  const Result<Worksheet> worksheet = worksheetNow(m_session, *subject);
  if (!worksheet) return tl::unexpected(worksheet.error());
  for (const DltAnswer& answer : answers)
    if (auto refused = mayAnswer(*worksheet, answer)) return tl::unexpected(*refused);
  return executeCommandAs(open, reader->id, u"dlt-answers"_qs, reason,
                          [&](Journal::Transaction& transaction) {
                            for (DltAnswer answer : answers) {
                              answer.by = reader->id;
                              answer.why = answer.why.trimmed();
                              writeAnswer(transaction, *subject, *worksheet, answer);
                            }
                          });
}

Result<void> StudyCommands::voidAnswer(RowId answerId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::AssessDlt)) return tl::unexpected(*refused);
  for (const Subject& subject : open.study.subjects) {
    const DltAnswer* answer = byId(subject.answers, answerId);
    if (!answer) continue;
    if (answer->by != open.user.id)
      return refuse(u"ROLE"_qs, CommandsText::tr("An answer is taken back by whoever gave it."), {});
    return voidRow(open, u"void-dlt-answer"_qs, {u"dlt_answer"_qs, answerId, subject.id}, reason);
  }
  return noSuchRow();
}
