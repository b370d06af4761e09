#include "app/reports/casebook.h"

#include "app/dosing/dlt_window.h"
#include "app/reports/casebook_chapters.h"
#include "app/reports/decision_words.h"
#include "app/reports/deviation_list.h"
#include "app/reports/status_words.h"
#include "app/study/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Casebook)
};

QString standing(const CasebookSource& source) {
  const auto state = windowState(source.study, source.subject, source.today());
  if (state)
    return Text::tr("%1 %2, day %3")
        .arg(statusShape(state->status), statusWord(state->status))
        .arg(state->day);
  if (source.subject.assignment) return Text::tr("assigned, not infused");
  return source.subject.screening().failure ? Text::tr("screen failure") : Text::tr("in screening");
}

std::vector<CasebookRow> factsOf(const CasebookSource& source) {
  const Subject& subject = source.subject;
  QStringList screenings;
  for (const Screening& screening : subject.screenings)
    screenings << screening.number;
  std::vector<CasebookRow> rows;
  if (subject.assignment) {
    rows.push_back({{Text::tr("Subject"), subject.assignment->subjectNumber}});
    rows.push_back(
        {{Text::tr("Dose level"), levelName(source.study.protocol.design, subject.assignment->level)}});
  }
  rows.push_back({{Text::tr("Screening"), screenings.join(comma())}});
  rows.push_back({{Text::tr("Person"), orDash(sexAndAge(subject.screening()))}});
  if (const auto diagnosis = subject.screening().entry.diagnosis)
    rows.push_back({{Text::tr("Diagnosis"), diagnosisName(*diagnosis)}});
  rows.push_back({{Text::tr("Status"), standing(source)}});
  QStringList deviations;
  for (const DeviationLine& line : deviationsOf(source.study, subject, source.today()))
    deviations << line.what;
  if (!deviations.isEmpty()) rows.push_back({{Text::tr("Deviations"), deviations.join(semicolon())}, true});
  rows.push_back({{Text::tr("Printed"), siteMoment(source.study.site, source.now)}});
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
  return Text::tr("%1 (day %2)").arg(iso).arg(dayOf(study, *subject.infusion, date));
}

QString CasebookSource::moment(const QDateTime& at) const {
  return at.toTimeZone(study.site.timeZone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString CasebookSource::person(RowId userId) const {
  const User* user = study.user(userId);
  return user ? user->name : QString();
}

QString CasebookSource::signedBy(const Signature& given) const {
  const PrintedSignature printed =
      printedSignature(study.site, {}, given.meaning, std::optional<Signature>(given));
  const QString name = printed.name.isEmpty() ? Text::tr("name not in the record") : printed.name;
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
  return value ? Text::tr("yes") : Text::tr("no");
}

QString orDash(const QString& text) {
  return text.isEmpty() ? QStringLiteral("—") : text;
}
