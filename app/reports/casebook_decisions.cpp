#include "app/reports/casebook_chapters.h"
#include "app/reports/decision_words.h"
#include "app/reports/deviation_list.h"
#include "app/study/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Casebook)
};

/// How the subject counted when the decision was signed; null where it did not.
QChar letterIn(const Decision& decision, const Subject& subject) {
  const auto counted = std::find_if(decision.basis.begin(), decision.basis.end(),
                                    [&](const BasisOutcome& basis) { return basis.subjectId == subject.id; });
  return counted == decision.basis.end() ? QChar() : counted->letter;
}

/// It opened the subject's place, rests on its level or leads there, or counted the subject.
bool concerns(const Decision& decision, const Subject& subject) {
  if (!letterIn(decision, subject).isNull()) return true;
  if (!subject.assignment) return false;
  const Assignment& place = *subject.assignment;
  return decision.id == place.decisionId || decision.level == place.level || decision.toLevel == place.level;
}

QString partWords(const Decision& decision, const Subject& subject) {
  QStringList lines;
  if (subject.assignment && subject.assignment->decisionId == decision.id)
    lines << Text::tr("opened the subject's place");
  if (const QChar letter = letterIn(decision, subject); !letter.isNull())
    lines << Text::tr("the subject counted as %1").arg(letter);
  return orDash(lines.join(u'\n'));
}

void addSignature(CasebookTable& table, const CasebookSource& source, const QString& what,
                  const Signature& signature) {
  const PrintedSignature printed =
      printedSignature(source.study.site, what, signature.meaning, std::optional<Signature>(signature));
  QStringList says{printed.meaning, printed.method};
  says.removeAll(QString());
  const QStringList who{printed.name.isEmpty() ? Text::tr("name not in the record") : printed.name,
                        printed.siteTime, printed.utcTime};
  table.rows.push_back(
      {{what, (who + printed.marks).join(u'\n'), says.join(u'\n')}, signature.earlierVersion});
}
} // namespace

CasebookChapter decisionsChapter(const CasebookSource& source) {
  CasebookTable table{
      {Text::tr("No."), Text::tr("Date"), Text::tr("Decision"), Text::tr("This subject"), Text::tr("State")},
      {6, 21, 32, 20, 21},
      {}};
  for (const Decision& decision : source.study.decisions) {
    if (!concerns(decision, source.subject)) continue;
    QStringList states{decision.investigator ? decisionState(source.study, decision)
                                             : Text::tr("◔ not signed"),
                       editionText(decision)};
    const auto known = states.size();
    for (const DeviationLine& line : deviationsOf(source.study, decision))
      states << Text::tr("▲ deviation: %1").arg(line.what);
    table.rows.push_back(
        {{QString::number(decision.number), source.day(decision.date), decisionText(source.study, decision),
          partWords(decision, source.subject), states.join(u'\n')},
         states.size() > known});
  }
  return chapterOf(CasebookPart::Decisions, Text::tr("Decisions on the subject's dose level"), table,
                   Text::tr("No decision concerns this subject."));
}

CasebookChapter signaturesChapter(const CasebookSource& source) {
  CasebookTable table{
      {Text::tr("What was signed"), Text::tr("Printed name and time"), Text::tr("Meaning and method")},
      {24, 36, 40},
      {}};
  for (const Screening& screening : source.subject.screenings)
    for (const Signature& signature : screening.signatures)
      addSignature(table, source, Text::tr("Eligibility, %1").arg(screening.number), signature);
  for (const DltAssessment& assessment : source.subject.assessments)
    if (assessment.signature)
      addSignature(table, source, Text::tr("DLT assessment, %1").arg(source.day(assessment.date)),
                   *assessment.signature);
  return chapterOf(CasebookPart::Signatures, Text::tr("Signatures"), table, Text::tr("Nothing is signed."));
}
