#pragma once
#include "db/exchange/hand_over/export_rows.h"

/// A row of the export by the names of its items. Lives no longer than both.
class NamedRow {
 public:
  NamedRow(const ExportGroup& group, const ExportRow& row) : m_group(group), m_row(row) {}

  const QString& subject() const { return m_row.subjectKey; }
  RowId id() const { return m_row.id; }
  /// The value of the item "AETERM". The group has one of that name, or it is a bug.
  const QString& operator[](const char* sasName) const;
  bool isYes(const char* sasName) const { return (*this)[sasName] == u"1"; }

 private:
  const ExportGroup& m_group;
  const ExportRow& m_row;
};
