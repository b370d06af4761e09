#pragma once
#include "ui/widgets/text_field.h"

#include <optional>

/// "1.5" or "1,5", the same in every language of the desktop; nothing where it is not a number.
std::optional<double> parseNumber(const QString& text);

/// A number; empty = not known.
class NumberField : public TextField {
  Q_OBJECT
 public:
  NumberField(const QString& name, const QString& label, const QString& unit = {}, QWidget* parent = nullptr);

  std::optional<double> value() const { return parseNumber(text()); }
  void setValue(const std::optional<double>& value);
  /// Both ends included; what lies outside is refused as it is typed.
  void setRange(double least, double most);
  bool check() override;

 private:
  std::optional<double> m_least;
  std::optional<double> m_most;
};
