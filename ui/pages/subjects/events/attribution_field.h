#pragma once
#include "app/protocol/protocol.h"
#include "ui/fields/choice_field.h"

/// How sure a cause of an event is, on the protocol file's scale. `text()` is the id of the term.
class AttributionField : public ChoiceField {
  Q_OBJECT
 public:
  AttributionField(const QString& name, const QString& label, const AttributionPlan& scale);

  std::optional<QString> text() const;
  /// An id that is no term of the scale stays what it is.
  void setText(const QString& id);

 private:
  QStringList m_ids;
};
