#pragma once
#include <QJsonObject>
#include <QStringList>

/// The table that the program prints, and the same as a file that the next run compares with.
class Figures {
 public:
  /// `last`: what a run before wrote; empty = there is none to compare with.
  explicit Figures(QJsonObject last) : m_last(std::move(last)) {}

  /// The lines from now on have these columns.
  void begin(const QString& table, const QStringList& columns);
  /// Each value with its ratio to the last run's.
  void say(const QString& line, const std::vector<double>& values);
  const QJsonObject& all() const { return m_all; }

 private:
  QJsonObject m_last;
  QJsonObject m_all;
  QString m_table;
  QStringList m_columns;
};

/// Empty where there is no such file.
QJsonObject readFigures(const QString& path);
bool writeFigures(const QString& path, const QJsonObject& figures);
