#include "db/exchange/log_row.h"

#include "app/study/date_text.h"
#include "db/exchange/csv.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(WardLog)
};

std::optional<QDate> isoDate(const QString& text) {
  static const QRegularExpression shape(QStringLiteral(R"(^\d{4}-\d{2}-\d{2}$)"));
  if (!shape.match(text).hasMatch()) return std::nullopt;
  const QDate date = QDate::fromString(text, Qt::ISODate);
  // Nobody in a trial was born earlier: a slip of the pen in the year.
  if (!date.isValid() || date.year() < 1900) return std::nullopt;
  return date;
}

std::optional<QTime> isoTime(const QString& text) {
  static const QRegularExpression shape(QStringLiteral(R"(^\d{2}:\d{2}(:\d{2})?$)"));
  if (!shape.match(text).hasMatch()) return std::nullopt;
  const QTime time = QTime::fromString(text, Qt::ISODate);
  return time.isValid() ? std::optional(time) : std::nullopt;
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
  return m_shifted ? text(column) : words(column, Need::Required);
}

QString LogRow::words(const QString& column, Need need) {
  return cell(column, need).value_or(QString());
}

std::optional<QString> LogRow::cell(const QString& column, Need need) {
  if (m_shifted || !m_header->columns.contains(column)) return std::nullopt;
  const QString found = text(column);
  if (!found.isEmpty()) return found;
  if (need == Need::Required) fault(column, Text::tr("This cell is empty."));
  return std::nullopt;
}

std::optional<QDate> LogRow::date(const QString& column, Need need) {
  const std::optional<QString> written = cell(column, need);
  if (!written) return std::nullopt;
  const std::optional<QDate> date = isoDate(*written);
  if (!date) fault(column, Text::tr("“%1” is no date; write it like 2026-01-31.").arg(*written));
  return date;
}

std::optional<QDateTime> LogRow::localTime(const QString& column, const QTimeZone& zone, Need need) {
  const std::optional<QString> written = cell(column, need);
  if (!written) return std::nullopt;
  const std::optional<QDate> date = isoDate(written->left(10));
  const QChar between = written->size() > 10 ? written->at(10) : QChar();
  const std::optional<QTime> time =
      between == u'T' || between == u' ' ? isoTime(written->mid(11)) : std::optional<QTime>();
  if (!date || !time) {
    fault(column, Text::tr("“%1” is no date with a time; write it like 2026-01-31T14:05.").arg(*written));
    return std::nullopt;
  }
  if (const auto moment = momentAt(*date, *time, zone)) return *moment;
  fault(column, Text::tr("“%1” does not exist in the time zone %2: the clocks were put forward.")
                    .arg(*written, QString::fromLatin1(zone.id())));
  return std::nullopt;
}

std::optional<bool> LogRow::yesNo(const QString& column, Need need) {
  return oneOf<bool>(column, {{"Y", true}, {"N", false}}, need);
}

std::optional<double> LogRow::number(const QString& column, Need need) {
  const std::optional<QString> written = cell(column, need);
  if (!written) return std::nullopt;
  bool read = false;
  const double value = QLocale::c().toDouble(*written, &read);
  if (read && std::isfinite(value)) return value;
  fault(column, Text::tr("“%1” is no number; the decimal mark is a point.").arg(*written));
  return std::nullopt;
}

std::optional<int> LogRow::wholeNumber(const QString& column, Need need) {
  const std::optional<QString> written = cell(column, need);
  if (!written) return std::nullopt;
  bool read = false;
  const int value = QLocale::c().toInt(*written, &read);
  if (read) return value;
  fault(column, Text::tr("“%1” is no whole number.").arg(*written));
  return std::nullopt;
}

void LogRow::notOneOf(const QString& column, const QString& text, const QStringList& allowed) {
  fault(column,
        Text::tr("“%1” is not known here; write one of: %2.").arg(text, allowed.join(QStringLiteral(", "))));
}

/// Makes rows of a file's cells, with what is wrong with its header and its row lengths.
class LogTable {
 public:
  LogTable(const QString& file, const QStringList& columns, const QStringList& optional,
           std::vector<LogFault>& faults)
      : m_file(file), m_columns(columns), m_optional(optional), m_faults(faults) {}

  std::vector<LogRow> rows(const QByteArray& bytes) {
    const CsvContent content = readCsv(bytes);
    for (const CsvFault& fault : content.faults)
      m_faults.push_back({m_file, fault.line, {}, fault.message});
    std::vector<LogRow> made;
    if (content.rows.empty()) {
      if (content.faults.empty()) m_faults.push_back({m_file, 1, {}, Text::tr("This file is empty.")});
      return made;
    }
    readHeader(content.rows.front());
    for (std::size_t i = 1; i < content.rows.size(); ++i)
      made.push_back(row(content.rows[i]));
    return made;
  }

 private:
  void headerFault(int line, const QString& column, const QString& message) {
    m_faults.push_back({m_file, line, column, message});
  }

  void readHeader(const CsvRow& header) {
    auto read = std::make_shared<LogRow::Header>();
    read->file = m_file;
    m_width = header.cells.size();
    m_last = header.cells.last();
    m_header = read;
    if (m_width == 1 && (m_last.contains(u';') || m_last.contains(u'\t'))) {
      headerFault(header.line, {}, Text::tr("The columns are separated by something else than commas."));
      m_width = 0;
      return;
    }
    for (int i = 0; i < m_width; ++i) {
      const QString& name = header.cells[i];
      if (!m_columns.contains(name) && !m_optional.contains(name))
        headerFault(header.line, name, Text::tr("There is no column “%1” in this table.").arg(name));
      else if (read->columns.contains(name))
        headerFault(header.line, name, Text::tr("The column “%1” stands here twice.").arg(name));
      else
        read->columns.insert(name, i);
    }
    for (const QString& name : m_columns)
      if (!read->columns.contains(name))
        headerFault(header.line, name, Text::tr("The column “%1” is missing.").arg(name));
  }

  LogRow row(const CsvRow& cells) const {
    LogRow row;
    row.m_header = m_header;
    row.m_faults = &m_faults;
    row.m_line = cells.line;
    row.m_cells = cells.cells;
    row.m_shifted = cells.cells.size() != m_width;
    if (row.m_shifted && m_width > 0)
      row.fault(
          m_last,
          Text::tr("This row has %1 cells where the header has %2.").arg(cells.cells.size()).arg(m_width));
    return row;
  }

  QString m_file;
  QStringList m_columns;
  QStringList m_optional;
  std::vector<LogFault>& m_faults;
  std::shared_ptr<const LogRow::Header> m_header;
  qsizetype m_width = 0;
  QString m_last;
};

std::vector<LogRow> logRows(const QString& file, const QStringList& columns, const QByteArray& bytes,
                            std::vector<LogFault>& faults, const QStringList& optional) {
  return LogTable(file, columns, optional, faults).rows(bytes);
}
