#include "ui/widgets/date_field.h"

DateField::DateField(const QString& name, const QString& label, QWidget* parent)
    : TextField(name, label, {}, parent) {
  edit()->setPlaceholderText(tr("year-month-day"));
  edit()->setMaximumWidth(140);
  connect(edit(), &QLineEdit::editingFinished, this, [this] {
    if (check()) setDate(date());
  });
}

void DateField::setDate(const std::optional<QDate>& date) {
  setText(date ? date->toString(Qt::ISODate) : QString());
}

bool DateField::check() {
  if (text().isEmpty()) return TextField::check();
  const auto read = readDate(text());
  if (!read) setWrong(read.error().message);
  return read.has_value();
}

DateTimeField::DateTimeField(const QString& name, const QString& label, const QTimeZone& siteZone,
                             QWidget* parent)
    : TextField(name, label, {}, parent), m_zone(siteZone) {
  edit()->setPlaceholderText(tr("year-month-day hour:minute"));
  edit()->setMaximumWidth(200);
  connect(edit(), &QLineEdit::editingFinished, this, [this] {
    if (check()) setMoment(moment());
  });
}

std::optional<QDateTime> DateTimeField::moment() const {
  return ifRead(readMoment(text(), m_zone));
}

void DateTimeField::setMoment(const std::optional<QDateTime>& moment) {
  setText(moment ? momentText(*moment, m_zone) : QString());
}

bool DateTimeField::check() {
  if (text().isEmpty()) return TextField::check();
  const auto read = readMoment(text(), m_zone);
  if (!read) setWrong(read.error().message);
  return read.has_value();
}
