#pragma once
#include "ui/fields/text_fields.h"

/// A number of cells as parseCells() takes it: 5e7, 5×10^7; empty = not known. Once it is left it shows the
/// number that was read.
class CellsField : public TextField {
  Q_OBJECT
 public:
  CellsField(const QString& name, const QString& label, const QString& unit = {}, QWidget* parent = nullptr);

  std::optional<double> value() const;
  void setValue(const std::optional<double>& value);
  bool check() override;
};
