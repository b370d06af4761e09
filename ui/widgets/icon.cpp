#include "ui/widgets/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace {
QPixmap drawn(QByteArray svg, const QColor& colour) {
  QSvgRenderer drawing(svg.replace("#000", colour.name().toLatin1()));
  const double scale = qApp->devicePixelRatio(); // the sharpest screen's
  QPixmap pixmap(QSize(iconSize, iconSize) * scale);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  drawing.render(&painter);
  painter.end();
  pixmap.setDevicePixelRatio(scale);
  return pixmap;
}
} // namespace

QIcon icon(const QString& name, const QColor& colour, const QColor& checked) {
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QByteArray svg = file.readAll();
  QIcon made;
  made.addPixmap(drawn(svg, colour));
  made.addPixmap(drawn(svg, checked), QIcon::Normal, QIcon::On);
  return made;
}
