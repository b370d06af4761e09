#include "ui/widgets/zone_field.h"

#include <QCompleter>
#include <algorithm>

namespace {
QStringList zoneNames() {
  QStringList names;
  const auto ids = QTimeZone::availableTimeZoneIds();
  for (const QByteArray& id : ids)
    // Fixed offsets know no summer time and no city: a site has a place.
    if (id == "UTC" || (id.contains('/') && !id.startsWith("Etc/"))) names << QString::fromLatin1(id);
  return names;
}
} // namespace

ZoneField::ZoneField(const QString& name, const QString& label, QWidget* parent)
    : TextField(name, label, {}, parent) {
  auto* completer = new QCompleter(zoneNames(), this);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  completer->setMaxVisibleItems(12);
  edit()->setCompleter(completer);
  edit()->setMaximumWidth(280);
  connect(edit(), &QLineEdit::editingFinished, this, [this] { check(); });
}

bool ZoneField::check() {
  // Not isValid(): Qt takes any word ("Shangai") for a zone without an offset. The system's own zone
  // (Etc/UTC) may not be among the listed ones.
  const QByteArray id = text().toLatin1();
  if (QTimeZone::isTimeZoneIdAvailable(id) || id == QTimeZone::systemTimeZoneId()) return true;
  setWrong(tr("No such time zone. Type a part of its name, such as Shanghai, and choose."));
  return false;
}
