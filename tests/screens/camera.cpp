#include "tests/screens/camera.h"

#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QWidget>

namespace {
constexpr int mostRounds = 200; // a page that never comes to rest is a fault to be seen, not to be waited for
constexpr int quickQuality = 85;     // of a PNG: zlib's fastest level that compresses; nothing is lost
constexpr int furtherScreenfuls = 5; // a page as long as that is a fault to be seen, not to be drawn on

QScrollBar* largestScrollBar(const QWidget& window) {
  QScrollArea* largest = nullptr;
  for (QScrollArea* area : window.findChildren<QScrollArea*>())
    if (area->isVisible() &&
        (!largest || area->width() * area->height() > largest->width() * largest->height()))
      largest = area;
  return largest ? largest->verticalScrollBar() : nullptr;
}
} // namespace

void settle() {
  QAbstractEventDispatcher* events = QAbstractEventDispatcher::instance();
  for (int round = 0; round < mostRounds && events->processEvents(QEventLoop::AllEvents); ++round)
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Camera::shoot(QWidget& window, const QString& name) {
  settle();
  keep(window.grab(), name);
}

void Camera::shootAll(QWidget& window, const QString& name) {
  shoot(window, name);
  QScrollBar* bar = largestScrollBar(window);
  for (int part = 2; bar && bar->value() < bar->maximum() && part < 2 + furtherScreenfuls; ++part) {
    bar->setValue(bar->value() + bar->pageStep());
    shoot(window, name + QLatin1Char('-') + QString::number(part));
  }
  if (bar) bar->setValue(0);
}

void Camera::shootWith(QWidget& window, QWidget& dialog, const QString& name) {
  settle();
  QPixmap picture = window.grab();
  const QPixmap front = dialog.grab();
  QPainter painter(&picture);
  painter.fillRect(window.rect(), QColor(0, 0, 0, 90)); // as a desktop dims what waits behind
  painter.drawPixmap((window.width() - dialog.width()) / 2, (window.height() - dialog.height()) / 2, front);
  painter.end();
  keep(picture, name);
}

void Camera::shootAsked(QWidget& window, QAbstractButton* button, const QString& name) {
  bool shown = false;
  QTimer soon;
  soon.setSingleShot(true);
  QObject::connect(&soon, &QTimer::timeout, &window, [&] {
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog) return;
    shown = true;
    shootWith(window, *dialog, name);
    dialog->reject();
  });
  soon.start(0);
  if (button) button->click();
  if (!shown) miss(name);
}

bool Camera::printsNow() const {
  return !Theme::current().dark;
}

void Camera::print(const PrintDocument& document, const QString& name) {
  const QString language = m_look.section(u'-', -1);
  if (!writePdf(document, QDir(m_folder).filePath(name + u'-' + language + QLatin1String(".pdf"))))
    miss(name);
  keep(QPixmap::fromImage(pageImage(document, 0)), name);
}

void Camera::miss(const QString& name) {
  const QMutexLocker lock(&m_missing);
  m_missed << name + QLatin1Char('-') + m_look;
}

QStringList Camera::missed() {
  m_writers.waitForDone();
  return m_missed;
}

void Camera::keep(const QPixmap& picture, const QString& name) {
  const QString called = name + QLatin1Char('-') + m_look;
  m_writers.start([this, called, image = picture.toImage()] {
    if (image.save(QDir(m_folder).filePath(called + QLatin1String(".png")), "PNG", quickQuality)) return;
    const QMutexLocker lock(&m_missing);
    m_missed << called;
  });
}
