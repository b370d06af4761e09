#include "db/exchange/site_acts/record_finder.h"

#include "app/base/number_text.h"
#include "app/study/codes.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"
#include "db/audit/audit_fields.h"
#include "db/exchange/exchange_text.h"

#include <algorithm>

namespace {
const QString subjectColumn = QStringLiteral("subject_no");
const QString recordColumn = QStringLiteral("record");
const QString whichColumn = QStringLiteral("which");
const QString dateColumn = QStringLiteral("date");

/// What tells a record from others of its kind.
struct Named {
  RowId id = 0;
  QString which{};
  QDate date{};
  CheckItem item{};
};
using Records = std::vector<Named>;

QString wordsOf(const Named& record) {
  QStringList words;
  if (!record.which.isEmpty()) words << record.which;
  if (record.date.isValid()) words << record.date.toString(Qt::ISODate);
  return words.join(comma());
}

QString wordsOf(const Records& records) {
  QStringList words;
  for (const Named& record : records)
    words << wordsOf(record);
  return words.join(semicolon());
}

/// The one of them that the row's cells name; nothing, and a fault, where none or more than one is.
std::optional<Named> named(LogRow& row, const Records& records) {
  const QString which = row.words(whichColumn);
  const std::optional<QDate> date = row.dayAhead(dateColumn);
  if (!row.clean()) return std::nullopt;
  Records found;
  for (const Named& record : records) {
    if (!which.isEmpty() && normalizedName(which) != normalizedName(record.which)) continue;
    if (date && *date != record.date) continue;
    found.push_back(record);
  }
  if (found.size() == 1) return found.front();
  const QString column = which.isEmpty() && date ? dateColumn : whichColumn;
  if (found.size() > 1)
    row.fault(column, ExchangeText::tr("This may mean each of these records: %1. Name one of them by the "
                                       "columns which and date.")
                          .arg(wordsOf(found)));
  else if (records.empty())
    row.fault(recordColumn, ExchangeText::tr("There is no such record."));
  else
    row.fault(column, ExchangeText::tr("There is no such record; there are: %1.").arg(wordsOf(records)));
  return std::nullopt;
}

/// The records of a subject, or of the trial (`subject` = nullptr).
struct Asked {
  const ActingPerson& who;
  const Subject* subject = nullptr;
};
struct RecordKind {
  const char* table;
  bool ofSubject;
  Records (*all)(const Asked&);
};

template <class Row, class Name>
Records namedRows(const std::vector<Row>& rows, Name name) {
  Records records;
  for (const Row& row : rows)
    records.push_back(name(row));
  return records;
}

Records screenings(const Asked& asked) {
  return namedRows(asked.subject->screenings, [&](const Screening& each) {
    return Named{each.id, each.number, siteDate(asked.who.study, each.consent.signedAt)};
  });
}

/// A row whose id is part of no value of the study, where the file has it.
void addSaved(Records& records, const Asked& asked, const AuditFilter& row, Named record) {
  record.id = asked.who.savedRow ? asked.who.savedRow(row) : 0;
  if (record.id != 0) records.push_back(record);
}

Records organValues(const Asked& asked) {
  Records records;
  for (const Named& screening : screenings(asked))
    for (const char* test : codes<OrganTest>) {
      AuditFilter row;
      row.table = QStringLiteral("organ_value");
      row.rowKey = {{QStringLiteral("screening_id"), QString::number(screening.id)},
                    {QStringLiteral("test"), QLatin1String(test)}};
      addSaved(records, asked, row, {0, QLatin1String(test), screening.date});
    }
  return records;
}

Records infusions(const Asked& asked) {
  Records records;
  if (!asked.subject->infusion) return records;
  AuditFilter row;
  row.table = QLatin1String(storedIn<Infusion>);
  row.subjectId = asked.subject->id;
  addSaved(records, asked, row, {0, {}, siteDate(asked.who.study, asked.subject->infusion->startedAt)});
  return records;
}

Records events(const Asked& asked) {
  return namedRows(asked.subject->events, [](const AdverseEvent& each) {
    return Named{each.id, each.term, each.onset};
  });
}

template <auto Rows>
Records dated(const Asked& asked) {
  return namedRows(asked.subject->*Rows, [](const auto& each) { return Named{each.id, {}, each.date}; });
}

Records lots(const Asked& asked) {
  return namedRows(asked.who.study.lots, [](const Lot& each) { return Named{each.id, each.number}; });
}

Records bags(const Asked& asked) {
  return namedRows(asked.who.study.bags, [](const Bag& each) { return Named{each.id, each.identifier}; });
}

Records decisions(const Asked& asked) {
  return namedRows(asked.who.study.decisions, [](const Decision& each) {
    return Named{each.id, QString::number(each.number), each.date};
  });
}

Records meetings(const Asked& asked) {
  return namedRows(asked.who.study.meetings, [](const Meeting& each) {
    return Named{each.id, QString::number(each.number)};
  });
}

constexpr RecordKind kinds[] = {{"screening", true, screenings},
                                {"organ_value", true, organValues},
                                {"infusion", true, infusions},
                                {"adverse_event", true, events},
                                {"dlt_assessment", true, dated<&Subject::assessments>},
                                {"response_assessment", true, dated<&Subject::responses>},
                                {"follow_up", true, dated<&Subject::followUps>},
                                {"product_lot", false, lots},
                                {"product_bag", false, bags},
                                {"decision", false, decisions},
                                {"meeting", false, meetings}};

const RecordKind* kindIn(LogRow& row) {
  QStringList names;
  for (const RecordKind& kind : kinds)
    names << QLatin1String(kind.table);
  const std::optional<int> place = row.oneOf(recordColumn, names, Need::Required);
  return place ? &kinds[*place] : nullptr;
}

QString columnIn(LogRow& row, const QString& table) {
  QStringList columns;
  for (const CataloguedField& field : cataloguedFields())
    if (field.table == table && !field.tie) columns << field.column;
  const std::optional<int> place = row.oneOf(QStringLiteral("field"), columns, Need::Required);
  return place ? columns[*place] : QString();
}

Records itemsOf(const Study& study, const Subject& subject, Checked what) {
  Records records;
  for (const CheckItem& item : itemsToCheck(study, subject)) {
    if (item.what != what) continue;
    Named record{item.row, item.visit, {}, item};
    if (const auto* screening = byId(subject.screenings, item.row);
        screening && (what == Checked::Consent || what == Checked::Eligibility))
      record.which = screening->number;
    if (what == Checked::Dose) record.date = siteDate(study, subject.infusion->startedAt);
    if (const auto* event = byId(subject.events, item.row); event && what == Checked::Event) {
      record.which = event->term;
      record.date = event->onset;
    }
    if (const auto* assessment = byId(subject.assessments, item.row);
        assessment && what == Checked::Assessment)
      record.date = assessment->date;
    records.push_back(record);
  }
  return records;
}
} // namespace

RecordFinder::RecordFinder(const ActingPerson& who) : m_who(who) {
  for (const Subject& subject : who.study.subjects) {
    QStringList numbers;
    for (const Screening& screening : subject.screenings)
      numbers << screening.number;
    if (subject.assignment) numbers << subject.assignment->subjectNumber;
    numbers.removeDuplicates();
    for (const QString& number : std::as_const(numbers))
      m_subjects[number].push_back(&subject);
  }
}

const Subject* RecordFinder::subject(LogRow& row) const {
  const QString number = halfWidth(row.words(subjectColumn)).simplified();
  if (number.isEmpty()) return nullptr;
  const auto found = m_subjects.constFind(number);
  if (found == m_subjects.constEnd()) {
    row.fault(subjectColumn, ExchangeText::tr("The study has no subject %1.").arg(number));
    return nullptr;
  }
  if (found->size() == 1) return found->front();
  QStringList labels;
  for (const Subject* subject : *found)
    labels << subject->label();
  row.fault(
      subjectColumn,
      ExchangeText::tr("%1 may mean each of these subjects: %2.").arg(number, labels.join(semicolon())));
  return nullptr;
}

Query RecordFinder::field(LogRow& row) const {
  Query asked;
  const RecordKind* kind = kindIn(row);
  const Subject* of = subject(row);
  if (!kind) return asked;
  asked.table = QLatin1String(kind->table);
  asked.column = columnIn(row, asked.table);
  if (kind->ofSubject && !of && row.clean()) row.words(subjectColumn, Need::Required);
  if (!kind->ofSubject && of)
    row.fault(subjectColumn, ExchangeText::tr("This record belongs to no subject; the cell stays empty."));
  if (!row.clean()) return asked;
  if (const auto found = named(row, kind->all({m_who, of}))) asked.row = found->id;
  asked.subjectId = of ? of->id : 0;
  return asked;
}

std::optional<CheckItem> RecordFinder::item(LogRow& row) const {
  const Subject* of = subject(row);
  if (!of && row.clean()) row.words(subjectColumn, Need::Required);
  QStringList words;
  for (const char* code : codes<Checked>)
    words << QLatin1String(code);
  const std::optional<int> what = row.oneOf(recordColumn, words, Need::Required);
  if (!of || !what || !row.clean()) return std::nullopt;
  const auto found = named(row, itemsOf(m_who.study, *of, static_cast<Checked>(*what)));
  return found ? std::optional(found->item) : std::nullopt;
}
