#pragma once
#include "app/study/number_text.h"
#include "ui/widgets/text_field.h"

#include <optional>

/// A number as readNumber() takes it; empty = not known. Once it is left it shows the number that was read.
class NumberField : public TextField {
  Q_OBJECT
 public:
  NumberField(const QString& name, const QString& label, const QString& unit = {}, QWidget* parent = nullptr);

  std::optional<double> value() const { return ifRead(readNumber(text())); }
  void setValue(const std::optional<double>& value);
  /// Both ends included; what lies outside is refused as it is typed.
  void setRange(double least, double most);
  bool check() override;

 private:
  std::optional<double> m_least;
  std::optional<double> m_most;
};
