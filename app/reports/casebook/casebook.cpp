#include "app/reports/casebook/casebook.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/dosing/dlt_window.h"
#include "app/reports/casebook/casebook_chapters.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/deviations.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/status_words.h"
#include "app/study/words.h"

#include <QLocale>
namespace {
QString standing(const CasebookSource& source) {
  const auto state = windowState(source.study, source.subject, source.today());
  if (state)
    return ReportsText::tr("%1 %2, day %3")
        .arg(statusShape(state->status), statusWord(state->status))
        .arg(state->day);
  if (source.subject.assignment) return ReportsText::tr("assigned, not infused");
  return source.subject.screening().failure ? ReportsText::tr("screen failure")
                                            : ReportsText::tr("in screening");
}

std::vector<CasebookRow> factsOf(const CasebookSource& source) {
  const Subject& subject = source.subject;
  QStringList screenings;
  for (const Screening& screening : subject.screenings)
    screenings << screening.number;
  std::vector<CasebookRow> rows;
  if (subject.assignment) {
    rows.push_back({{ReportsText::tr("Subject"), subject.assignment->subjectNumber}});
    rows.push_back({{ReportsText::tr("Dose level"),
                     levelName(source.study.protocol.design, subject.assignment->level)}});
  }
  rows.push_back({{ReportsText::tr("Screening"), screenings.join(comma())}});
  rows.push_back({{ReportsText::tr("Person", "a subject"), orDash(sexAndAge(subject.screening()))}});
  if (const auto diagnosis = subject.screening().entry.diagnosis)
    rows.push_back({{ReportsText::tr("Diagnosis"), diagnosisName(*diagnosis)}});
  rows.push_back({{ReportsText::tr("Status"), standing(source)}});
  QStringList deviations;
  for (const DeviationLine& line : deviationsOf(source.study, subject, source.today()))
    deviations << line.what;
  if (!deviations.isEmpty())
    rows.push_back({{ReportsText::tr("Deviations"), deviations.join(semicolon())}, true});
  rows.push_back({{ReportsText::tr("Printed"), siteMoment(source.study.site, source.now)}});
  return rows;
}
} // namespace

Casebook casebook(const Study& study, const Subject& subject, const CasebookRecord& record,
                  const QDateTime& now, const PrintedHead& head) {
  const CasebookSource source{study, subject, record, now, head};
  Casebook book;
  book.title = study.protocol.title.in(QLocale().name());
  book.studyCode = study.protocol.studyCode;
  book.registryId = study.protocol.registryId;
  book.site = study.site.name;
  book.protocolVersion = study.protocol.version;
  book.label = subject.label();
  book.facts = factsOf(source);
  book.chapters = {consentChapter(source),       screeningChapter(source), screenFailureChapter(source),
                   assignmentChapter(source),    infusionChapter(source),  dltChapter(source),
                   adverseEventsChapter(source), responseChapter(source),  followUpChapter(source),
                   measurementsChapter(source),  decisionsChapter(source), signaturesChapter(source)};
  book.trail = record.trail;
  book.head = head;
  return book;
}

QString CasebookSource::day(QDate date) const {
  const QString iso = date.toString(Qt::ISODate);
  if (!subject.infusion) return iso;
  return ReportsText::tr("%1 (day %2)").arg(iso).arg(dayOf(study, *subject.infusion, date));
}

QString CasebookSource::moment(const QDateTime& at) const {
  return siteTime(at, study.site.timeZone);
}

QString CasebookSource::person(RowId userId) const {
  const User* user = study.user(userId);
  return user ? user->name : QString();
}

QString CasebookSource::signedBy(const Signature& given) const {
  const PrintedSignature printed =
      printedSignature(study.site, {}, given.meaning, std::optional<Signature>(given));
  const QString name = printed.name.isEmpty() ? ReportsText::tr("name not in the record") : printed.name;
  return (QStringList{name, moment(given.at)} + printed.marks).join(comma());
}

CasebookChapter chapterOf(CasebookPart part, const QString& title, const CasebookTable& table,
                          const QString& empty) {
  if (table.rows.empty()) return emptyChapter(part, title, empty);
  return {part, title, {{{}, {}, {table}}}};
}

CasebookChapter emptyChapter(CasebookPart part, const QString& title, const QString& sentence) {
  return {part, title, {{{}, {sentence}, {}}}};
}

CasebookTable namesAndValues(std::vector<CasebookRow> rows) {
  return {{}, {30, 70}, std::move(rows)};
}

QString yesOrNo(bool value) {
  return value ? ReportsText::tr("yes") : ReportsText::tr("no");
}

QString orDash(const QString& text) {
  return text.isEmpty() ? QStringLiteral("—") : text;
}

namespace {
/// Rows of what is known.
class Entered {
 public:
  void add(const QString& name, const QString& value) {
    if (!value.isEmpty()) m_rows.push_back({{name, value}});
  }
  void add(const QString& name, const std::optional<bool>& value) {
    if (value) add(name, yesOrNo(*value));
  }
  /// `pattern` with the number at %1.
  void add(const QString& name, const std::optional<double>& value, const QString& pattern) {
    if (value) add(name, pattern.arg(numberText(*value)));
  }
  std::vector<CasebookRow> rows() && { return std::move(m_rows); }

 private:
  std::vector<CasebookRow> m_rows;
};

const QString percent = QStringLiteral("%1 %");
const QString plain = QStringLiteral("%1");

void addDisease(Entered& entered, const RelapsedRefractory& disease) {
  if (disease.branch) entered.add(ReportsText::tr("Relapsed or refractory"), branchName(*disease.branch));
  entered.add(ReportsText::tr("Blasts in marrow"), disease.marrowBlastsPercent, percent);
  entered.add(ReportsText::tr("Marrow taken in the recovery period"), disease.marrowInRecovery);
  entered.add(ReportsText::tr("Blasts in two blood samples"), disease.bloodBlastsTwice);
  entered.add(ReportsText::tr("Extramedullary disease"), disease.extramedullary);
  entered.add(ReportsText::tr("First remission to relapse"), disease.monthsToRelapse,
              ReportsText::tr("%1 months"));
  entered.add(ReportsText::tr("Reinduction failed"), disease.reinductionFailed);
  if (disease.targetedDrug)
    entered.add(ReportsText::tr("Targeted drug"), targetedDrugName(*disease.targetedDrug));
  entered.add(ReportsText::tr("No other effective option"), disease.noOtherOption);
  entered.add(ReportsText::tr("Active acute GVHD, grade"), disease.acuteGvhdGrade, plain);
  entered.add(ReportsText::tr("Induction completed"), disease.inductionCompleted);
  entered.add(ReportsText::tr("No CR after induction"), disease.noCrAfterInduction);
  entered.add(ReportsText::tr("No CR after salvage"), disease.noCrAfterSalvage);
  entered.add(ReportsText::tr("No CR after a targeted regimen"), disease.noCrAfterTargeted);
  entered.add(ReportsText::tr("MRD persistent"), disease.mrdPersistent);
}

QString organWords(OrganTest test, const OrganValue& organ) {
  QStringList parts;
  if (organ.value) parts << QStringLiteral("%1 %2").arg(numberText(*organ.value), organUnit(test));
  if (organ.upperNormal)
    parts << ReportsText::tr("upper limit of normal %1").arg(numberText(*organ.upperNormal));
  if (const auto& judged = organ.judged)
    parts << (judged->acceptable ? ReportsText::tr("judged acceptable by hand: %1")
                                 : ReportsText::tr("judged not acceptable by hand: %1"))
                 .arg(judged->reason);
  return parts.join(semicolon());
}
} // namespace

std::vector<CasebookRow> enteredAtScreening(const ScreeningEntry& entry) {
  Entered entered;
  if (entry.sex) entered.add(ReportsText::tr("Sex"), sexName(*entry.sex));
  entered.add(ReportsText::tr("Expected survival"), entry.survivalWeeks, ReportsText::tr("%1 weeks"));
  entered.add(ReportsText::tr("ECOG"), entry.ecog, plain);
  if (entry.diagnosis) entered.add(ReportsText::tr("Diagnosis"), diagnosisName(*entry.diagnosis));
  entered.add(ReportsText::tr("CD7 by flow cytometry"), entry.cd7Flow, percent);
  entered.add(ReportsText::tr("CD7 by immunohistochemistry"), entry.cd7Ihc, percent);
  addDisease(entered, entry.relapsedRefractory);
  entered.add(ReportsText::tr("Venous access"), entry.venousAccess);
  entered.add(ReportsText::tr("Leukapheresis contraindicated"), entry.leukapheresisContraindicated);
  for (auto organ = entry.organs.begin(); organ != entry.organs.end(); ++organ)
    entered.add(organName(organ.key()), organWords(organ.key(), organ.value()));
  entered.add(ReportsText::tr("Understands the trial"), entry.understands);
  if (entry.resultsDate)
    entered.add(ReportsText::tr("Date of the oldest result"), entry.resultsDate->toString(Qt::ISODate));
  return std::move(entered).rows();
}
