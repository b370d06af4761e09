// What bench_startup compares with: the least that a Qt Widgets program can do. Says "ready" when the window
// has been painted and the event loop is free.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>
#include <cstdio>

namespace {
class EmptyWindow : public QMainWindow {
 protected:
  void paintEvent(QPaintEvent* event) override {
    QMainWindow::paintEvent(event);
    QTimer::singleShot(0, qApp, [] {
      std::puts("ready");
      std::fflush(stdout);
      QCoreApplication::quit();
    });
  }
};
} // namespace

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  EmptyWindow window;
  window.resize(1366, 768);
  window.show();
  return QApplication::exec();
}
