#include "ui/charts/render_chart.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

void renderChart(std::unique_ptr<QChart> chart, QPainter& painter, const QRectF& target, const QSizeF& size) {
  QGraphicsScene scene;
  QChart* drawn = chart.release();
  scene.addItem(drawn);        // the scene owns it now
  drawn->setMinimumSize(1, 1); // what its layout would like to have at least is not what there is
  drawn->resize(size);
  // The key makes room for itself when the size changes; nobody waits for the event that would lay it out.
  drawn->layout()->activate();
  scene.setSceneRect(QRectF(QPointF(), size));
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  scene.render(&painter, target, QRectF(QPointF(), size), Qt::KeepAspectRatio);
  painter.restore();
}

QImage chartImage(std::unique_ptr<QChart> chart, const QSize& size, double scale) {
  QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
  image.fill(chart->backgroundBrush().color());
  QPainter painter(&image);
  painter.setRenderHint(QPainter::TextAntialiasing);
  renderChart(std::move(chart), painter, QRectF(image.rect()), size);
  return image;
}

QString chartDescription(const QChart& chart) {
  return chart.data(0).toString();
}
