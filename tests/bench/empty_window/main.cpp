// What bench_startup compares with: the least that a Qt Widgets program can do.
#include "tests/bench/first_paint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  QMainWindow window;
  FirstPaint watch;
  window.installEventFilter(&watch);
  window.resize(1366, 768);
  window.show();
  return QApplication::exec();
}
