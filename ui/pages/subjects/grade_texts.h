#pragma once
#include "app/protocol/safety_plan.h"

#include <QWidget>
#include <array>
#include <optional>

class Paragraph;

/// What the five grades of a term mean, by the dictionary; the chosen one stands out. Takes no room where the
/// dictionary says nothing.
class GradeTexts : public QWidget {
  Q_OBJECT
 public:
  explicit GradeTexts(QWidget* parent = nullptr);
  /// nullptr = no term of the dictionary.
  void show(const EventTerm* term, const std::optional<int>& grade);

 private:
  Paragraph* m_definition = nullptr;
  std::array<Paragraph*, 5> m_lines{};
};

/// The dictionary has texts of this term, and says that there is no such grade.
bool hasNoGrade(const EventTerm* term, const std::optional<int>& grade);
