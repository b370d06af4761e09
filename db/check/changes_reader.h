#pragma once
#include <optional>
#include <string_view>

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
