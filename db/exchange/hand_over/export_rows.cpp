#include "db/exchange/hand_over/export_rows.h"

#include "db/exchange/exchange_text.h"

#include <QLocale>
#include <QRegularExpression>

namespace {
QString whereOf(const ExportGroup& group) {
  const QString from = u" FROM \"%1\" own"_qs.arg(group.table);
  return group.only.isEmpty() ? from : from + u" WHERE " + group.only;
}

/// Row, subject, repeat, and the items.
QString columnsOf(const ExportGroup& group) {
  const auto orNull = [](const QString& sql) { return sql.isEmpty() ? u"NULL"_qs : sql; };
  QStringList columns{u"own.id"_qs, orNull(group.subject), orNull(group.repeat)};
  for (const ExportItem& item : group.items)
    columns << u"own.\"%1\""_qs.arg(item.column);
  return u"SELECT " + columns.join(u", "_qs);
}

QString questionFor(const ExportGroup& group, ExportCursor::Order order) {
  const bool bySubject = order == ExportCursor::Order::BySubject && !group.subject.isEmpty();
  return columnsOf(group) + whereOf(group) + (bySubject ? u" ORDER BY 2, own.id" : u" ORDER BY own.id");
}

QString plainText(const Cell& value) {
  if (const auto* whole = std::get_if<qint64>(&value)) return QString::number(*whole);
  if (const auto* number = std::get_if<double>(&value))
    return QString::number(*number, 'g', QLocale::FloatingPointShortest);
  if (const auto* text = std::get_if<QString>(&value)) return *text;
  if (const auto* bytes = std::get_if<QByteArray>(&value)) return QString::fromLatin1(bytes->toHex());
  return {};
}

} // namespace

QString eventOfVisit(const QString& visit) {
  static const QRegularExpression other(u"[^A-Z0-9_]"_qs);
  return u"SE_V_" + visit.toUpper().replace(other, u"_"_qs);
}

QString exportedValue(const ExportItem& item, const Cell& stored, const Protocol& protocol) {
  const QString text = plainText(stored);
  if (item.derived == Derived::None) return text;
  if (item.derived == Derived::AnalyteUnit) {
    const Analyte* analyte = protocol.measurements.analyte(text);
    return analyte ? analyte->unit : QString();
  }
  bool isNumber = false;
  text.toDouble(&isNumber);
  return isNumber ? text : QString();
}

namespace {
QString eventOf(const ExportGroup& group, const QStringList& values) {
  switch (group.event) {
  case StudyEvent::Screening:
    return u"SE_SCR"_qs;
  case StudyEvent::Treatment:
    return u"SE_TRT"_qs;
  case StudyEvent::Common:
    return u"SE_COMMON"_qs;
  case StudyEvent::Reference:
    return {};
  case StudyEvent::Visit:
    break;
  }
  for (std::size_t i = 0; i < group.items.size(); ++i)
    if (group.items[i].sasName == u"VISIT") return eventOfVisit(values.at(static_cast<qsizetype>(i)));
  return {};
}

QString identifierWord(KnownIdentifiers::Kind kind) {
  switch (kind) {
  case KnownIdentifiers::Kind::Name:
    return ExchangeText::tr("the name");
  case KnownIdentifiers::Kind::HospitalNumber:
    return ExchangeText::tr("the hospital number");
  case KnownIdentifiers::Kind::BirthDate:
    return ExchangeText::tr("the birth date");
  }
  return {};
}

std::optional<Refusal> refuseIdentifier(const ExportSource& source, const ExportGroup& group,
                                        const ExportRow& row) {
  for (std::size_t i = 0; i < group.items.size(); ++i) {
    const ExportItem& item = group.items[i];
    const QString& text = row.values.at(static_cast<qsizetype>(i));
    if (text.isEmpty() || !item.isFreeText()) continue;
    const auto found = source.people.findIn(text);
    if (!found) continue;
    return refusal(
        u"IDENTIFIER"_qs,
        ExchangeText::tr("Nothing is exported: %1, row %2, field “%3” (%4.%5) holds %6 of %7. Correct "
                         "that text first.")
            .arg(auditTableName(group.table))
            .arg(row.id)
            .arg(auditFieldName(item.column), group.table, item.column, identifierWord(found->kind),
                 source.subjectKeys.value(found->subjectId)));
  }
  return std::nullopt;
}
} // namespace

qint64 countRows(Connection& study, const ExportGroup& group) {
  const Cell count = study.ask(u"SELECT count(*)" + whereOf(group));
  const auto* rows = std::get_if<qint64>(&count);
  return rows ? *rows : 0;
}

QHash<RowId, QString> subjectKeysOf(Connection& study) {
  QHash<RowId, QString> keys;
  Statement rows = study.prepare(u"SELECT subject_id, number FROM screening ORDER BY id DESC"_qs);
  rows.run();
  while (rows.next()) {
    RowId subject = 0;
    QString number;
    ColumnReader(rows) >> subject >> number;
    keys.insert(subject, number);
  }
  return keys;
}

namespace {
/// Of a row of questionFor(); answers the subject.
RowId readInto(ExportRow& row, const Statement& rows, const ExportSource& source, const ExportGroup& group) {
  row = {};
  std::optional<qint64> subject;
  std::optional<qint64> repeat;
  ColumnReader(rows) >> row.id >> subject >> repeat;
  row.subjectKey = subject ? source.subjectKeys.value(*subject) : QString();
  row.eventRepeat = repeat ? QString::number(*repeat) : QString();
  int column = 3;
  for (const ExportItem& item : group.items)
    row.values << exportedValue(item, rows.at(column++), source.protocol);
  // A row of the trial as a whole is of no subject's event, wherever its group stands.
  row.event = row.subjectKey.isEmpty() ? QString() : eventOf(group, row.values);
  return subject.value_or(0);
}
} // namespace

ExportCursor::ExportCursor(const ExportSource& source, const ExportGroup& group, Order order)
    : m_source(source), m_group(group), m_rows(source.study.prepare(questionFor(group, order))) {
  m_rows.run();
}

bool ExportCursor::next() {
  if (!m_rows.next()) return false;
  m_subject = readInto(m_row, m_rows, m_source, m_group);
  return true;
}

ExportRow placeOfRow(const ExportSource& source, const ExportGroup& group, RowId row) {
  Statement rows =
      source.study.prepare(columnsOf(group) + u" FROM \"%1\" own WHERE own.id = :id"_qs.arg(group.table));
  ExportRow place;
  if (!rows.bind(u"id"_qs, row).run().next())
    throw SqliteFailure(u"%1 has no row %2"_qs.arg(group.table).arg(row));
  readInto(place, rows, source, group);
  place.values.clear();
  return place;
}

Result<qint64> readRows(const ExportSource& source, const ExportGroup& group, CountedStage& stage,
                        const std::function<void(const ExportRow&)>& take) {
  ExportCursor rows(source, group, ExportCursor::Order::ByRow);
  qint64 count = 0;
  for (; rows.next(); ++count) {
    stage.advance();
    if (auto refused = refuseIdentifier(source, group, rows.row())) return tl::unexpected(*refused);
    take(rows.row());
  }
  return count;
}
