#include "tests/bench/bench_pages/figures.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

namespace {
constexpr int lineWidth = 46;
constexpr int valueWidth = 10;
constexpr int ratioWidth = 8;

QString ratioText(double value, double before) {
  if (before <= 0) return QString(ratioWidth, u' ');
  return QStringLiteral(" ×%1").arg(QString::number(value / before, 'f', 2)).leftJustified(ratioWidth);
}
} // namespace

void Figures::begin(const QString& table, const QStringList& columns) {
  m_table = table;
  m_columns = columns;
  QTextStream out(stdout);
  out << '\n' << table.leftJustified(lineWidth);
  for (const QString& column : columns)
    out << column.rightJustified(valueWidth) << QString(ratioWidth, u' ');
  out << '\n';
}

void Figures::say(const QString& line, const std::vector<double>& values) {
  QJsonObject made;
  const QJsonObject before = m_last.value(m_table).toObject().value(line).toObject();
  QTextStream out(stdout);
  out << line.leftJustified(lineWidth);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const QString& column = m_columns.at(static_cast<int>(i));
    made.insert(column, values[i]);
    out << QString::number(values[i], 'f', 1).rightJustified(valueWidth)
        << ratioText(values[i], before.value(column).toDouble());
  }
  out << '\n';
  QJsonObject table = m_all.value(m_table).toObject();
  table.insert(line, made);
  m_all.insert(m_table, table);
}

QJsonObject readFigures(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

bool writeFigures(const QString& path, const QJsonObject& figures) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(figures).toJson()) > 0;
}
