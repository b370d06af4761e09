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
  if (date()) return true;
  setWrong(tr("Not a day of the calendar. Write year-month-day, such as 2026-11-22."));
  return false;
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
  return parseDateTime(text(), m_zone);
}

void DateTimeField::setMoment(const std::optional<QDateTime>& moment) {
  setText(moment ? moment->toTimeZone(m_zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString());
}

bool DateTimeField::check() {
  if (text().isEmpty()) return TextField::check();
  if (moment()) return true;
  setWrong(tr("Write day and time such as 2026-11-22 09:10, in the site's time."));
  return false;
}
