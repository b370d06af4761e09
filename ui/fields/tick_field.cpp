#include "ui/fields/tick_field.h"

#include "ui/style/theme.h"

#include <QListWidget>

namespace {
constexpr int tickListHeight = 96;
}

TickField::TickField(const QString& name, const QString& label, QWidget* parent)
    : Field(name, label, new QListWidget, {}, parent), m_list(static_cast<QListWidget*>(input())) {
  m_list->setFixedHeight(atTypeSize(tickListHeight));
  connect(m_list, &QListWidget::itemChanged, this, &TickField::changed);
}

void TickField::addChoice(const QString& words, const QString& value) {
  const QSignalBlocker quiet(m_list);
  auto* item = new QListWidgetItem(words, m_list);
  item->setData(Qt::UserRole, value);
  item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  item->setCheckState(Qt::Unchecked);
}

QStringList TickField::ticked() const {
  QStringList values;
  for (int row = 0; row < m_list->count(); ++row)
    if (m_list->item(row)->checkState() == Qt::Checked)
      values << m_list->item(row)->data(Qt::UserRole).toString();
  return values;
}

void TickField::setTicked(const QStringList& values) {
  const QSignalBlocker quiet(m_list);
  for (int row = 0; row < m_list->count(); ++row) {
    const bool isIn = values.contains(m_list->item(row)->data(Qt::UserRole).toString());
    m_list->item(row)->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
  }
}
