#pragma once
#include "ui/widgets/choice_field.h"

/// A grade from 1 to 5.
class GradeField : public ChoiceField {
 public:
  GradeField(const QString& name, const QString& label) : ChoiceField(name, label) {
    setChoices({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                QStringLiteral("5")});
  }
  std::optional<int> grade() const {
    const auto chosen = index();
    return chosen ? std::optional(*chosen + 1) : std::nullopt;
  }
  void setGrade(const std::optional<int>& grade) {
    setIndex(grade ? std::optional(*grade - 1) : std::nullopt);
  }
};
