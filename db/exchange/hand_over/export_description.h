#pragma once
#include "db/exchange/hand_over/export_rows.h"
#include "db/exchange/hand_over/export_words.h"

#include <QSet>
#include <array>

/// A column that every table begins with.
struct RowKey {
  const char* name;
  FieldKind kind;
  int length;
  bool isKey = false;
};
inline constexpr std::array rowKeys{
    RowKey{"SUBJKEY", FieldKind::Text, 40}, RowKey{"EVENT", FieldKind::Text, 40},
    RowKey{"EVENTREP", FieldKind::Whole, 20}, RowKey{"ROWID", FieldKind::Whole, 20, true}};

QStringList headsOf(const ExportGroup& group);
QStringList cellsOf(const ExportRow& row); ///< in the order of headsOf()

/// What stands beside the tables of an export: each variable, and each code with its words.
class ExportDescription {
 public:
  explicit ExportDescription(ExportWords words) : m_words(std::move(words)) {}

  /// Every row passes here, or lengths and codes are not those of the tables.
  void look(const ExportGroup& group, const ExportRow& row);

  const ExportWords& words() const { return m_words; }
  std::vector<QStringList> dictionary() const; ///< its heading first
  std::vector<QStringList> codeLists() const;  ///< its heading first; lists and codes in order

 private:
  void addGroup(std::vector<QStringList>& lines, const ExportGroup& group) const;

  ExportWords m_words;
  QHash<QString, qsizetype> m_longest; ///< texts, by OID
  QHash<QString, QSet<QString>>
      m_met; ///< codes of the protocol file's lists, which an earlier file may have named
};
