#include "db/exchange/site_log/log_row.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "db/exchange/csv/csv_table.h"
#include "db/exchange/exchange_text.h"

namespace {
QString plainName(const QString& heading) {
  return halfWidth(heading).simplified();
}

/// A number, day or time read from the cell, or the fault that says why it cannot be.
template <class T>
std::optional<T> orFault(LogRow& row, const QString& column, const Result<T>& read) {
  if (read) return *read;
  row.fault(column, read.error().message);
  return std::nullopt;
}
} // namespace

void LogRow::fault(const QString& column, const QString& message) {
  m_clean = false;
  m_faults->push_back({m_header->file, m_line, column, message});
}

QString LogRow::text(const QString& column) const {
  const auto found = m_header->columns.constFind(column);
  return found == m_header->columns.constEnd() ? QString() : m_cells.value(*found).trimmed();
}

QString LogRow::key(const QString& column) {
  return halfWidth(m_shifted ? text(column) : words(column, Need::Required)).simplified();
}

QString LogRow::words(const QString& column, Need need) {
  return cell(column, need).value_or(QString());
}

std::optional<QString> LogRow::cell(const QString& column, Need need) {
  if (m_shifted || !m_header->columns.contains(column)) return std::nullopt;
  const QString found = text(column);
  if (!found.isEmpty()) return found;
  if (need == Need::Required) fault(column, ExchangeText::tr("This cell is empty."));
  return std::nullopt;
}

std::optional<QDate> LogRow::dayAhead(const QString& column, Need need) {
  const std::optional<QString> written = cell(column, need);
  if (!written) return std::nullopt;
  return orFault(*this, column, readDate(*written));
}

std::optional<QDate> LogRow::date(const QString& column, Need need) {
  const auto date = dayAhead(column, need);
  if (date) m_days.emplace_back(column, *date);
  return date;
}

std::optional<QDateTime> LogRow::localTime(const QString& column, const QTimeZone& zone, Need need) {
  const std::optional<QString> written = cell(column, need);
  if (!written) return std::nullopt;
  if (const auto twoReadings = dayOrMidnight(*written)) {
    fault(column, *twoReadings);
    return std::nullopt;
  }
  const auto moment = orFault(*this, column, readMoment(*written, zone));
  if (moment) m_moments.emplace_back(column, *moment);
  return moment;
}

std::optional<KnownTime> LogRow::knownTime(const QString& column, const QTimeZone& zone, Need need) {
  const std::optional<QString> written = cell(column, need);
  if (!written) return std::nullopt;
  if (const auto twoReadings = dayOrMidnight(*written)) {
    fault(column, *twoReadings);
    return std::nullopt;
  }
  const auto time = orFault(*this, column, readKnownTime(*written, zone));
  if (time) m_moments.emplace_back(column, time->earliest(zone));
  return time;
}

void LogRow::refuseAfter(const QDateTime& now, const QTimeZone& zone) {
  const QString message = ExchangeText::tr("This lies in the future.");
  for (const auto& [column, day] : m_days)
    if (day > now.toTimeZone(zone).date()) fault(column, message);
  for (const auto& [column, moment] : m_moments)
    if (moment > now) fault(column, message);
}

std::optional<bool> LogRow::yesNo(const QString& column, Need need) {
  return oneOf<bool>(column, {{"Y", true}, {"N", false}}, need);
}

std::optional<double> LogRow::number(const QString& column, Need need) {
  const std::optional<QString> written = cell(column, need);
  return written ? orFault(*this, column, readNumber(*written)) : std::nullopt;
}

std::optional<int> LogRow::wholeNumber(const QString& column, Need need) {
  const std::optional<QString> written = cell(column, need);
  return written ? orFault(*this, column, readWhole(*written)) : std::nullopt;
}

std::optional<int> LogRow::oneOf(const QString& column, const QStringList& allowed, Need need) {
  const std::optional<QString> written = cell(column, need);
  if (!written) return std::nullopt;
  for (int place = 0; place < allowed.size(); ++place)
    if (normalizedName(*written) == normalizedName(allowed[place])) return place;
  fault(column, ExchangeText::tr("“%1” is not known here; write one of: %2.")
                    .arg(*written, allowed.join(QStringLiteral(", "))));
  return std::nullopt;
}

/// Makes rows of a file's cells, with what is wrong with its header and its row lengths.
class LogTable {
 public:
  LogTable(const QString& file, const QStringList& columns, const QStringList& optional,
           std::vector<TableFault>& faults)
      : m_file(file), m_columns(columns), m_optional(optional), m_faults(faults) {}

  std::vector<LogRow> rows(const CsvContent& table) {
    const auto isKnown = [this](const QString& name) { return isColumn(name); };
    m_table = csvTable(
        table, {headingsKnownBy(isKnown), ExchangeText::tr("None of the headings is one of this table: %1.")
                                              .arg(m_columns.join(QStringLiteral(", ")))});
    for (const TableFault& fault : m_table.faults)
      m_faults.push_back({m_file, fault.line, {}, fault.message, fault.cell});
    std::vector<LogRow> made;
    if (m_table.heading.cells.isEmpty()) return made;
    readHeader();
    made.reserve(m_table.rows.size());
    for (const CsvRow& cells : m_table.rows)
      made.push_back(row(cells));
    return made;
  }

 private:
  bool isColumn(const QString& name) const {
    const QString plain = plainName(name);
    return m_columns.contains(plain) || m_optional.contains(plain);
  }

  void headerFault(const QString& column, const QString& message) {
    m_faults.push_back({m_file, m_table.heading.line, column, message});
  }

  void readHeader() {
    auto read = std::make_shared<LogRow::Header>();
    read->file = m_file;
    m_header = read;
    const QStringList& names = m_table.heading.cells;
    for (int i = 0; i < names.size(); ++i) {
      const QString name = plainName(names[i]);
      if (name.isEmpty() && m_table.isBlank(i)) continue; // as a spreadsheet leaves it
      if (!isColumn(name))
        headerFault(names[i], ExchangeText::tr("There is no column “%1” in this table.").arg(names[i]));
      else if (read->columns.contains(name))
        headerFault(name, ExchangeText::tr("The column “%1” stands here twice.").arg(name));
      else
        read->columns.insert(name, i);
    }
    for (const QString& name : m_columns)
      if (!read->columns.contains(name))
        headerFault(name, ExchangeText::tr("The column “%1” is missing.").arg(name));
  }

  LogRow row(const CsvRow& cells) const {
    LogRow row;
    row.m_header = m_header;
    row.m_faults = &m_faults;
    row.m_line = cells.line;
    row.m_cells = cells.cells;
    const auto wrongLength = m_table.wrongLength(cells);
    row.m_shifted = wrongLength.has_value();
    if (wrongLength) row.fault(m_table.heading.cells.last(), *wrongLength);
    return row;
  }

  QString m_file;
  QStringList m_columns;
  QStringList m_optional;
  std::vector<TableFault>& m_faults;
  CsvTable m_table;
  std::shared_ptr<const LogRow::Header> m_header;
};

std::vector<LogRow> logRows(const QString& file, const QStringList& columns, const CsvContent& table,
                            std::vector<TableFault>& faults, const QStringList& optional) {
  return LogTable(file, columns, optional, faults).rows(table);
}
