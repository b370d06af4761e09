#include "ui/pages/subjects/events/attribution_field.h"

#include <QLocale>

AttributionField::AttributionField(const QString& name, const QString& label, const AttributionPlan& scale)
    : ChoiceField(name, label) {
  QStringList words;
  for (const AttributionTerm& term : scale.terms) {
    m_ids << term.id;
    words << term.name.in(QLocale().name());
  }
  setChoices(words);
}

std::optional<QString> AttributionField::text() const {
  const auto chosen = index();
  return chosen ? std::optional(m_ids.at(*chosen)) : std::nullopt;
}

void AttributionField::setText(const QString& id) {
  if (!id.isEmpty() && !m_ids.contains(id)) {
    m_ids << id;
    box()->addItem(id);
  }
  const auto place = static_cast<int>(m_ids.indexOf(id));
  setIndex(place < 0 ? std::nullopt : std::optional(place));
}
