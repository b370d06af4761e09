#pragma once
#include "app/study/subject.h"
#include "db/sqlite/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

/// A list of texts as one column: a JSON array.
inline QString jsonList(const QStringList& texts) {
  return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

inline QStringList listFromJson(const QString& json) {
  QStringList texts;
  for (const auto& value : QJsonDocument::fromJson(json.toUtf8()).array())
    texts << value.toString();
  return texts;
}

/// Rows of all subjects, or of one without touching the others. `sql` holds `%1` at the end of its WHERE
/// clause; `subjectColumn` is compared there. subjectId 0 = all.
Statement rowsOf(Connection& connection, const QString& sql, const QString& subjectColumn, RowId subjectId);

/// The subject with this id; `subjects` is in order of id. nullptr if it is not there.
Subject* subjectIn(std::vector<Subject>& subjects, RowId id);
/// The screening with this id in a subject, nullptr if none.
Screening* screeningIn(Subject& subject, RowId id);

/// The row of a table in which the columns have these values; 0 if there is none.
RowId findRow(Connection& connection, const QString& table, const Row& key);
/// The same of a table whose rows can be voided: one that is not.
RowId findRowInForce(Connection& connection, const QString& table, const Row& key);
