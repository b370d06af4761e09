#include "app/analysis/response_findings.h"
#include "app/reports/casebook_chapters.h"
#include "app/study/outcome_words.h"
#include "app/study/transcribed_reason.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Casebook)
};

QString visitName(const CasebookSource& source, const QString& id) {
  const Visit* visit = source.study.protocol.measurements.visit(id);
  return visit ? visit->name.in(QLocale().name()) : id;
}

QString responseWords(Response response) {
  return Text::tr("%1 (%2)").arg(responseName(response), responseShort(response));
}

QString mrdWords(const std::optional<bool>& negative) {
  if (!negative) return Text::tr("MRD not assessed");
  return *negative ? Text::tr("MRD negative") : Text::tr("MRD positive");
}

QString confirmedWords(const CasebookSource& source, const ResponseAssessment& assessment) {
  QStringList lines{responseWords(assessment.response), mrdWords(assessment.mrdNegative)};
  if (const QString who = source.person(assessment.confirmedBy); !who.isEmpty())
    lines << Text::tr("confirmed by %1").arg(who);
  if (!assessment.reason.isEmpty()) lines << Text::tr("reason: %1").arg(reasonText(assessment.reason));
  return lines.join(u'\n');
}
} // namespace

CasebookChapter responseChapter(const CasebookSource& source) {
  CasebookTable table{
      {Text::tr("Date"), Text::tr("Findings"), Text::tr("By the criteria"), Text::tr("Confirmed")},
      {21, 27, 21, 31},
      {}};
  for (const ResponseAssessment& assessment : source.subject.responses) {
    QStringList when{source.day(assessment.date)};
    if (!assessment.visit.isEmpty()) when << visitName(source, assessment.visit);
    const QString derived =
        assessment.derived ? responseWords(*assessment.derived) : Text::tr("cannot be told");
    table.rows.push_back({{when.join(u'\n'), orDash(findingsParts(assessment.findings).join(u'\n')), derived,
                           confirmedWords(source, assessment)},
                          assessment.derived != assessment.response});
  }
  return chapterOf(CasebookPart::Response, Text::tr("Response"), table, Text::tr("No response is recorded."));
}

CasebookChapter followUpChapter(const CasebookSource& source) {
  CasebookTable table{{Text::tr("Date"), Text::tr("State"), Text::tr("Comment")}, {20, 22, 58}, {}};
  for (const FollowUp& contact : source.subject.followUps)
    table.rows.push_back({{source.day(contact.date), vitalStatusName(contact.status), contact.comment},
                          contact.status != VitalStatus::Alive});
  return chapterOf(CasebookPart::FollowUp, Text::tr("Follow-up"), table,
                   Text::tr("No follow-up is recorded."));
}
