#pragma once
#include "db/sqlite/bare_connection.h"

#include <optional>
#include <string_view>

/// Does a cell of the current row hold what the journal wrote as this JSON (journalValue())? No table, no
/// cell is built where that can be told without.
bool holds(const BareStatement& row, int column, const QString& table, std::string_view json);

/// A cell of the current row, for a person.
QString shown(const BareStatement& row, int column, const QString& table);
/// The same of the journal's JSON.
QString shown(std::string_view json);

/// What is wrong with a cell that says what was written and is not of its column's type.
QString ofAnotherType();

/// One column in a journal line's changes, its values as the JSON that was written.
struct Change {
  std::string_view column;
  std::string_view before;
  std::string_view after;
};

/// Goes through `{"column":[old,new],…}` as changesJson() writes it, without building anything: the columns
/// are in order of their names, there are no blanks, a value is a number, a text or null.
class ChangesReader {
 public:
  explicit ChangesReader(std::string_view json);
  /// The next change; nothing after the last one, or where the text is not of that shape (then broken()).
  std::optional<Change> next();
  bool broken() const { return m_broken; }

 private:
  bool take(char expected);
  std::optional<std::string_view> takeValue();

  std::string_view m_rest;
  bool m_first = true;
  bool m_closed = false;
  bool m_broken = false;
};
