#include "app/reports/decision/decision_memo.h"

#include "app/dosing/dose.h"
#include "app/escalation/standing.h"
#include "app/oversight/meeting_rules.h"
#include "app/oversight/source_checks.h"
#include "app/reports/decision/memo_product.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/deviations.h"
#include "app/reports/status/notices.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/meeting_words.h"
#include "app/reports/words/recommendation_sentence.h"
#include "app/reports/worksheet/worksheet_words.h"
#include "app/study/design_versions.h"
#include "app/study/study.h"

#include <QLocale>
#include <algorithm>
#include <map>
#include <set>

namespace {
const BasisOutcome* basisOf(const Decision& decision, RowId subjectId) {
  const auto found = std::find_if(decision.basis.begin(), decision.basis.end(),
                                  [&](const BasisOutcome& b) { return b.subjectId == subjectId; });
  return found == decision.basis.end() ? nullptr : &*found;
}

void addState(DecisionMemo& memo, const Standing& standing, const Decision& decision) {
  const Study& study = standing.study();
  memo.draft = !decision.effective();
  memo.transcribed = decision.transcribed;
  memo.edition = editionText(decision);
  memo.reread = editionOf(decision).value_or(rulesEdition) < rulesEdition;
  memo.overtaken = standing.isOvertaken(decision);
  memo.clockWarnings = clockWarnings(study, &decision);
  memo.state = decision.investigator ? decisionState(standing, decision) : ReportsText::tr("◔ not signed");
  for (const DeviationLine& line : deviationsOf(study, decision))
    memo.deviations << deviationText(line);
  for (const BasisOutcome& basis : decision.basis) {
    if (basis.letter == u'?') continue; // being decided since is no change
    const Subject* subject = study.subject(basis.subjectId);
    const QChar now = subject ? notationOf(statusOf(study, *subject)) : u'?';
    if (now == basis.letter) continue;
    memo.changes << ReportsText::tr("%1 counted %2 when this was signed and counts %3 now.")
                        .arg(subject ? subject->label() : QString::number(basis.subjectId), basis.letter,
                             now);
  }
}

/// The course that was signed, or the draft's.
Course courseAt(const Study& data, const Decision& decision, QDate evening) {
  const auto parsed = parseCourse(data.protocol.design, decision.course);
  return parsed && !decision.course.isEmpty() ? *parsed : standingOf(data, evening).course();
}

QString mtdText(const Mtd& mtd) {
  switch (mtd.state) {
  case Mtd::State::NotReached:
    return ReportsText::tr("not reached");
  case Mtd::State::Reached:
    return ReportsText::tr("L%1, %2 evaluable").arg(mtd.level.value_or(0)).arg(mtd.evaluable.value_or(0));
  case Mtd::State::Candidate:
    return ReportsText::tr("candidate L%1, %2 of 6 evaluable")
        .arg(mtd.level.value_or(0))
        .arg(mtd.evaluable.value_or(0));
  case Mtd::State::BelowLowest:
    return ReportsText::tr("below L1");
  }
  return {};
}

void addDecision(DecisionMemo& memo, const Study& data, const Decision& decision, QDate evening) {
  const DoseDesign& design = data.protocol.design;
  const Course course = courseAt(data, decision, evening);
  const Recommendation now = recommend(design, course);
  const RecommendationSentence sentence = recommendationSentence(design, course, now);
  memo.decision = decisionText(data, decision);
  memo.rule = decision.rule.isEmpty() ? ruleId(now.rule) : decision.rule;
  memo.recommendation = ReportsText::tr("Rule %1 says: %2").arg(ruleId(now.rule), sentence.headline);
  memo.explanation = sentence.explanation;
  memo.asRecommended = decision.asRecommended;
  memo.justification = decision.justification;
  memo.stops = namedStopSentences(data, decision);
  memo.course = formatCourse(course);
  memo.mtd = mtdText(now.mtd);
}

/// What the letter of the basis says goes before what the record of that evening would say.
CohortRow asSigned(CohortRow row, QChar letter) {
  const SubjectStatus status = statusOfLetter(letter);
  if (status == row.status) return row;
  row.status = status;
  row.dltOnsetDay.reset();
  row.late = false;
  row.assessment = ReportsText::tr("see the change noted above");
  return row;
}

void addData(DecisionMemo& memo, const Study& data, const Decision& decision, QDate evening) {
  memo.level = std::max(1, decision.level);
  memo.levelName = levelName(data.protocol.design, memo.level);
  for (const CohortRow& row : cohortRows(data, memo.level, evening)) {
    const BasisOutcome* basis = basisOf(decision, row.subjectId);
    memo.subjects.push_back(basis ? asSigned(row, basis->letter) : row);
  }
  memo.levels = memoLevels(data, memo.level, [&](const Subject& subject) {
    const BasisOutcome* basis = basisOf(decision, subject.id);
    return basis ? basis->letter : notationOf(statusOf(data, subject));
  });
  for (const Subject& subject : data.subjects)
    memo.infused += subject.assignment && subject.infusion ? 1 : 0;
  memo.planned = data.protocol.design.plannedSubjects;
}

std::vector<WorksheetRow> rowsOf(const Study& data, const Subject& subject, QDate evening) {
  const DltAssessment* assessment = latestSigned(subject);
  if (assessment && assessment->worksheet) return signedRows(data, *assessment);
  const QDateTime at = KnownTime{KnownTime::To::Day, evening, {}}.latest(data.site.timeZone);
  auto rows = worksheetRows(data, subject, eventSheetOf(data, subject, at));
  if (!subject.infusion) return rows;
  const auto values = rowsWithoutValues(data);
  rows.insert(rows.end(), values.begin(), values.end());
  return rows;
}

void addWorksheets(DecisionMemo& memo, const Study& data, QDate evening) {
  for (const CohortRow& row : memo.subjects)
    if (const Subject* subject = data.subject(row.subjectId))
      if (const auto rows = askedFirst(rowsOf(data, *subject, evening)); !rows.empty())
        memo.worksheets.push_back({row.number, rows});
}

/// As they are now: minutes are written and sent after the decision.
void addMinutes(DecisionMemo& memo, const Study& study, const Decision& decision) {
  for (const Meeting* meeting : meetingsOf(study, decision.id)) {
    memo.minutes << minutesText(study, *meeting);
    const QString later = writtenLaterText(*meeting);
    if (!later.isEmpty()) memo.minutes << later;
  }
  if (memo.minutes.isEmpty() && study.site.circulateBeforeOpening)
    memo.minutes << ReportsText::tr("none recorded");
}

/// Assessments of the decision's subjects that rest on other data by now.
void addChangedAssessments(DecisionMemo& memo, const Study& study, const Decision& decision) {
  for (const BasisOutcome& basis : decision.basis)
    if (const Subject* subject = study.subject(basis.subjectId))
      if (const DltAssessment* assessment = latestSigned(*subject))
        memo.changes << changedSince(study, *subject, *assessment);
}

/// Of the subjects that it was signed on, as the record is now.
void addChecked(DecisionMemo& memo, const Study& study, const Decision& decision) {
  CheckedOf count;
  for (const BasisOutcome& basis : decision.basis)
    if (const Subject* subject = study.subject(basis.subjectId)) {
      const CheckedOf one = checkedOf(study, *subject);
      count.checked += one.checked;
      count.of += one.of;
    }
  if (count.of > 0) memo.checked = checkedText(count);
}

bool restsOn(const QString& id, const DecisionMemo& memo, const Study& data, const Decision& decision) {
  const DoseLevel& level = data.protocol.design.level(memo.level);
  const auto any = [&](auto is) { return std::any_of(memo.subjects.begin(), memo.subjects.end(), is); };
  if (id == QLatin1String("A1")) return level.windowAssumed;
  if (id == QLatin1String("A2")) return !memo.subjects.empty();
  if (id == QLatin1String("A3"))
    return any([](const CohortRow& row) { return row.status == SubjectStatus::NotEvaluable; });
  if (id == QLatin1String("A4"))
    return std::any_of(memo.levels.begin(), memo.levels.end(),
                       [](const MemoLevel& counts) { return counts.tally.evaluable() > 6; });
  if (id == QLatin1String("A5")) return memo.dltDefinition.isEmpty();
  if (id == QLatin1String("A6")) return any([](const CohortRow& row) { return !row.doseNote.isEmpty(); });
  if (id == QLatin1String("A7")) return data.protocol.minDaysBetweenSubjects > 0;
  if (id == QLatin1String("A8"))
    return std::any_of(data.subjects.begin(), data.subjects.end(), [&](const Subject& subject) {
      return subject.assignment && subject.assignment->level == memo.level && screeningTooOld(data, subject);
    });
  if (id == QLatin1String("A9")) return memo.infused > 0;
  if (id == QLatin1String("A10"))
    return decision.kind == DecisionKind::Complete || decision.course.contains(u'+');
  if (id == QLatin1String("A11"))
    return std::any_of(data.subjects.begin(), data.subjects.end(), [&](const Subject& subject) {
      return subject.assignment && subject.assignment->level == memo.level &&
             subject.screening().entry.relapsedRefractory.branch == RrBranch::Refractory;
    });
  return true; // A12: the MTD that is named; and one that this program does not know: better shown than
               // hidden
}

void addAssumptions(DecisionMemo& memo, const Study& data, const Decision& decision) {
  for (const Assumption& assumption : data.protocol.assumptions)
    if (restsOn(assumption.id, memo, data, decision))
      memo.assumptions.push_back({assumption.id, assumption.text.in(QLocale().name())});
}

void addSignatures(DecisionMemo& memo, const Study& study, const Decision& decision) {
  memo.signatures.push_back(printedSignature(study.site, ReportsText::tr("Investigator"),
                                             SignatureMeaning::DecisionInvestigator, decision.investigator));
  PrintedSignature sponsor =
      printedAgreement(study, ReportsText::tr("Sponsor"), SignatureMeaning::DecisionSponsor, decision.sponsor,
                       decision.investigator);
  if (!decision.needsAgreement && !decision.sponsor) {
    sponsor.needed = false;
    sponsor.meaning.clear();
    sponsor.instead = ReportsText::tr("not needed for this rule");
  }
  memo.signatures.push_back(sponsor);
}
} // namespace

std::vector<MemoLevel> memoLevels(const Study& study, int deciding,
                                  const std::function<QChar(const Subject&)>& letterOf) {
  std::map<int, MemoLevel> levels;
  for (const Subject& subject : study.subjects) {
    if (!subject.assignment) continue;
    const QChar letter = letterOf(subject);
    MemoLevel& level = levels[subject.assignment->level];
    level.tally.count(statusOfLetter(letter));
    level.notEvaluable += letter == u'X' ? 1 : 0;
  }
  std::vector<MemoLevel> all;
  for (auto& [number, level] : levels) {
    level.level = number;
    level.dose = formatCells(study.protocol.design.level(number).cellsPerKg);
    level.decides = number == deciding;
    all.push_back(level);
  }
  return all;
}

Study dataOf(const Study& study, const Decision& decision, QDate today) {
  std::set<RowId> signedOn; // and not those who were assigned on the same day, after the signature
  for (const BasisOutcome& outcome : decision.basis)
    signedOn.insert(outcome.subjectId);
  Study data = asOf(study, decision.date.isValid() ? decision.date : today,
                    [&](const Subject& subject) { return signedOn.contains(subject.id); });
  std::erase_if(data.decisions, [&](const Decision& d) { return d.number >= decision.number; });
  return underDesign(std::move(data), decision.designVersion);
}

DecisionMemo decisionMemo(const Standing& standing, const Decision& shown, const JournalStamp& head,
                          const std::optional<MeetingCutoff>& cutoff) {
  const Study& study = standing.study();
  const Decision decision = asSigned(study, shown);
  const QDate evening = decision.date.isValid() ? decision.date : standing.today();
  const Study data = dataOf(study, decision, standing.today());
  DecisionMemo memo;
  memo.head = head;
  memo.date = evening;
  static_cast<PrintedStudy&>(memo) = printedStudy(study);
  memo.number = decision.number;
  memo.designVersion = decision.designVersion;
  const QDateTime evenings(evening, QTime(12, 0), study.site.timeZone);
  memo.dataAsOf = decision.investigator ? siteMoment(study.site, decision.investigator->at)
                                        : QStringLiteral("%1 (%2)").arg(evening.toString(Qt::ISODate),
                                                                        zoneText(study.site, evenings));
  addState(memo, standing, decision);
  memo.cutoff = cutoff;
  memo.zone = study.site.timeZone;
  addChangedAssessments(memo, study, decision);
  addChecked(memo, study, decision);
  addDecision(memo, data, decision, evening);
  addMinutes(memo, study, decision);
  addData(memo, data, decision, evening);
  memo.product = memoProduct(data);
  memo.dltDefinition = definitionLines(study.site.dltDefinition);
  memo.definitionVersion = study.site.dltDefinition.version;
  addWorksheets(memo, data, evening);
  addAssumptions(memo, data, decision);
  addSignatures(memo, study, decision);
  return memo;
}
