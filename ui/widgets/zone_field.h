#pragma once
#include "ui/widgets/text_field.h"

#include <QTimeZone>

/// A time zone by its IANA name; any part of the name finds it ("shang" → Asia/Shanghai).
class ZoneField : public TextField {
  Q_OBJECT
 public:
  ZoneField(const QString& name, const QString& label, QWidget* parent = nullptr);

  QTimeZone zone() const { return QTimeZone(text().toLatin1()); }
  void setZone(const QTimeZone& zone) { setText(QString::fromLatin1(zone.id())); }
  bool check() override;
};
