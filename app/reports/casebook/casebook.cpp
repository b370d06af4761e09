#include "app/reports/casebook/casebook.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/dosing/dlt_window.h"
#include "app/reports/casebook/casebook_chapters.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/deviations.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/status_words.h"
#include "app/study/fields/screening_fields.h"
#include "app/study/study.h"

namespace {
QString standing(const CasebookSource& source) {
  const auto state = windowState(source.study, source.subject, source.today());
  if (state)
    return QStringLiteral("%1 %2").arg(statusShape(state->status), stateWords(source.subject, *state));
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

Casebook casebook(const Standing& standing, const Subject& subject, const CasebookRecord& record,
                  const QDateTime& now, const JournalStamp& head) {
  const Study& study = standing.study();
  const CasebookSource source{study, standing, subject, record, now, head};
  Casebook book;
  static_cast<PrintedStudy&>(book) = printedStudy(study);
  book.label = subject.label();
  book.facts = factsOf(source);
  book.chapters = {consentChapter(source),    screeningChapter(source),     screenFailureChapter(source),
                   assignmentChapter(source), infusionChapter(source),      dltChapter(source),
                   worksheetChapter(source),  adverseEventsChapter(source), responseChapter(source),
                   followUpChapter(source),   bedsideChapter(source),       measurementsChapter(source),
                   decisionsChapter(source),  signaturesChapter(source)};
  book.trail = record.trail;
  book.head = head;
  return book;
}

QString CasebookSource::day(QDate date) const {
  const QString iso = date.toString(Qt::ISODate);
  if (!subject.infusion) return iso;
  return ReportsText::tr("%1 (day %2)").arg(iso, dayText(dayOf(study, *subject.infusion, date)));
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
  return (QStringList{printed.name, moment(given.at)} + printed.marks).join(comma());
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
QString organWords(OrganTest test, const OrganValue& organ) {
  QStringList parts;
  if (organ.value) parts << QStringLiteral("%1 %2").arg(formatNumber(*organ.value), organUnit(test));
  if (organ.upperNormal)
    parts << ReportsText::tr("upper limit of normal %1").arg(formatNumber(*organ.upperNormal));
  if (const auto& judged = organ.judged)
    parts << (judged->acceptable ? ReportsText::tr("judged acceptable by hand: %1")
                                 : ReportsText::tr("judged not acceptable by hand: %1"))
                 .arg(judged->reason);
  return parts.join(semicolon());
}
} // namespace

namespace {
using Rows = std::vector<CasebookRow>;

template <class R>
void addKnown(Rows& rows, const R& record);

template <class R, class V>
void addLine(Rows& rows, const FieldOf<R, V>& field, const V& value) {
  const QString printed = field.printed.label ? printedValue(field, value) : QString();
  if (!printed.isEmpty()) rows.push_back({{fieldText(field.printed.label), printed}});
}
template <class R, class P>
void addLine(Rows& rows, const PartOf<R, P>&, const P& value) {
  addKnown(rows, value);
}
template <class R>
void addLine(Rows& rows, const KeyedOf<R, QMap<OrganTest, OrganValue>>&,
             const QMap<OrganTest, OrganValue>& organs) {
  for (auto organ = organs.begin(); organ != organs.end(); ++organ)
    if (const QString words = organWords(organ.key(), organ.value()); !words.isEmpty())
      rows.push_back({{organName(organ.key()), words}});
}
/// The table of criteria has them.
template <class R>
void addLine(Rows&, const KeyedOf<R, QMap<RowId, ExclusionAnswer>>&, const QMap<RowId, ExclusionAnswer>&) {}

template <class R>
void addKnown(Rows& rows, const R& record) {
  eachLine(record, [&](const auto& line, const auto& value) { addLine(rows, line, value); });
}
} // namespace

std::vector<CasebookRow> enteredAtScreening(const ScreeningEntry& entry) {
  Rows rows;
  addKnown(rows, entry);
  return rows;
}
