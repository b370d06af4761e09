#pragma once
#include "app/base/known_time.h"
#include "app/base/plain_text.h"
#include "app/study/fields/fields.h"
#include "db/exchange/csv/csv.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <QTimeZone>
#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>

enum class Need { Optional, Required };

/// One row of a log's table. Reads its cells as values: a cell that cannot be read becomes a fault and
/// answers nothing. In a row with a wrong number of cells only its keys are read, for it is not known which
/// cell is which.
class LogRow {
 public:
  int line() const { return m_line; }
  /// No fault of this row so far.
  bool clean() const { return m_clean; }
  void fault(const QString& column, const QString& message);
  /// The table has this column.
  bool has(const QString& column) const { return m_header->columns.contains(column); }

  /// A required number that other tables refer to, in half-width signs; read whatever else is wrong with the
  /// row.
  QString key(const QString& column);
  /// Blanks trimmed; empty where the cell is empty.
  QString words(const QString& column, Need need = Need::Optional);
  std::optional<QDate> date(const QString& column, Need need = Need::Optional);
  /// The same of a day that may lie ahead.
  std::optional<QDate> dayAhead(const QString& column, Need need = Need::Optional);
  /// Date and time of the zone, as UTC.
  std::optional<QDateTime> localTime(const QString& column, const QTimeZone& zone,
                                     Need need = Need::Optional);
  /// A time of the zone as far as it is known: 2026-03-14 10:00, 2026-03-14, 2026-03, 2026.
  std::optional<KnownTime> knownTime(const QString& column, const QTimeZone& zone,
                                     Need need = Need::Optional);
  std::optional<bool> yesNo(const QString& column, Need need = Need::Optional);
  std::optional<double> number(const QString& column, Need need = Need::Optional);
  std::optional<int> wholeNumber(const QString& column, Need need = Need::Optional);

  /// A fault for each time read so far that can only lie after `now`.
  void refuseAfter(const QDateTime& now, const QTimeZone& zone);

  template <class T>
  using Words = std::initializer_list<std::pair<const char*, T>>;
  /// One of a closed set of words, as normalizedName() compares them.
  template <class T>
  std::optional<T> oneOf(const QString& column, Words<T> allowed, Need need = Need::Optional) {
    QStringList names;
    for (const auto& [name, value] : allowed)
      names << QString::fromUtf8(name);
    const std::optional<int> place = oneOf(column, names, need);
    return place ? std::optional(std::data(allowed)[*place].second) : std::nullopt;
  }
  /// Its place among these words.
  std::optional<int> oneOf(const QString& column, const QStringList& allowed, Need need = Need::Optional);

 private:
  friend class LogTable;
  struct Header {
    QString file;
    QHash<QString, int> columns;
  };
  QString text(const QString& column) const;
  /// The text of a cell that is to be read as a value; nothing (and a fault where one is due) if there is
  /// none.
  std::optional<QString> cell(const QString& column, Need need);

  std::shared_ptr<const Header> m_header;
  std::vector<TableFault>* m_faults = nullptr;
  std::vector<std::pair<QString, QDate>> m_days;        ///< as read, by column
  std::vector<std::pair<QString, QDateTime>> m_moments; ///< the first that can be meant
  int m_line = 1;
  QStringList m_cells;
  bool m_shifted = false;
  bool m_clean = true;
};

/// The rows of one table. Columns may stand in any order; unknown, missing and repeated ones and rows with a
/// wrong number of cells are faults; an optional column may be missing. `faults` must outlive the rows.
std::vector<LogRow> logRows(const QString& file, const QStringList& columns, const CsvContent& table,
                            std::vector<TableFault>& faults, const QStringList& optional = {});

/// What `read(row, logged)` makes of each of them; the row stays with it, for what other tables say against
/// it.
template <class Logged, class Read>
std::vector<Logged> loggedRows(const QString& file, const QStringList& columns, const CsvContent& table,
                               std::vector<TableFault>& faults, const QStringList& optional, Read read) {
  std::vector<Logged> all;
  for (LogRow& row : logRows(file, columns, table, faults, optional)) {
    Logged& logged = all.emplace_back();
    logged.row = std::move(row);
    read(logged.row, logged);
  }
  return all;
}

/// The site log's column of a field.
template <class R, class V>
QString logColumn(V R::*member) {
  return QLatin1String(fieldOf(member).logged.column);
}

/// The columns of a record's table of the site log, in the order of the catalogue: those that every log has,
/// or those that only later ones have.
template <class R>
QStringList logColumns(bool byAll = true) {
  QStringList names;
  R none;
  eachField(none, [&](const auto& field, const auto&) {
    if (field.logged.column && field.logged.byAll == byAll) names << QLatin1String(field.logged.column);
  });
  return names;
}

/// How a Refusal names a field → the site log's column of it.
template <class R>
QHash<QString, QString> columnsByRefusal() {
  QHash<QString, QString> columns;
  R none;
  eachField(none, [&](const auto& field, const auto&) {
    if (field.typed.refusedAs && field.logged.column)
      columns[QLatin1String(field.typed.refusedAs)] = QLatin1String(field.logged.column);
  });
  return columns;
}
