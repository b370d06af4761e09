#pragma once
#include "app/study/measurement.h"
#include "ui/widgets/text_field.h"

/// Measurable residual disease in percent: "0.05", or "<0.01" below the assay's limit; empty = not known.
class MrdField : public TextField {
  Q_OBJECT
 public:
  MrdField(const QString& name, const QString& label, QWidget* parent = nullptr);

  /// Exact or Below; nothing while it is neither.
  std::optional<MeasuredValue> value() const;
  bool check() override;
};
