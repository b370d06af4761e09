#include "app/analysis/grading/grade_verdict.h"

#include "app/base/plain_text.h"
#include "app/study/words.h"

#include <algorithm>

QString gradeText(const GradeVerdict& verdict) {
  if (verdict.missing.isEmpty()) return QString::number(verdict.grade);
  if (verdict.possible > verdict.grade)
    return QStringLiteral("%1 / ≥ %2").arg(verdict.grade).arg(verdict.possible);
  return QStringLiteral("≥ %1").arg(verdict.grade);
}

void WorstFinding::found(int grade, const QString& what) {
  m_found.push_back({grade, what});
}

void WorstFinding::notRecorded(int upTo, const QString& what) {
  m_notRecorded.push_back({upTo, what});
}

GradeVerdict WorstFinding::verdict(const QString& scale) const {
  GradeVerdict verdict;
  for (const Finding& finding : m_found)
    verdict.grade = std::max(verdict.grade, finding.grade);
  QStringList decided;
  for (const Finding& finding : m_found)
    if (finding.grade == verdict.grade) decided << finding.what;
  for (const Finding& finding : m_notRecorded)
    if (finding.grade > verdict.grade) verdict.missing << finding.what;
  QStringList sentences;
  if (!decided.isEmpty()) sentences << AnalysisText::tr("%1: %2.").arg(scale, decided.join(comma()));
  if (!verdict.missing.isEmpty())
    sentences << AnalysisText::tr("Not recorded, so the grade may be higher: %1.")
                     .arg(verdict.missing.join(comma()));
  verdict.reason = joinSentences(sentences);
  return verdict;
}
