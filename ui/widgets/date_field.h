#pragma once
#include "app/study/date_text.h"
#include "app/study/number_text.h"
#include "ui/widgets/text_field.h"

#include <QTimeZone>
#include <optional>

/// A calendar day as readDate() takes it, written 2026-11-22; empty = not known.
class DateField : public TextField {
  Q_OBJECT
 public:
  DateField(const QString& name, const QString& label, QWidget* parent = nullptr);

  std::optional<QDate> date() const { return ifRead(readDate(text())); }
  void setDate(const std::optional<QDate>& date);
  bool check() override;
};

/// A moment at the site as readMoment() takes it, written 2026-11-22 09:10; empty = not known.
class DateTimeField : public TextField {
  Q_OBJECT
 public:
  DateTimeField(const QString& name, const QString& label, const QTimeZone& siteZone,
                QWidget* parent = nullptr);

  std::optional<QDateTime> moment() const; ///< UTC
  void setMoment(const std::optional<QDateTime>& moment);
  bool check() override;

 private:
  QTimeZone m_zone;
};
