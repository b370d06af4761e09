// today_window STUDY LOGIN PASSWORD: the program itself, from its start to Today, for bench_startup.
#include "tests/bench/first_paint.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  if (argc != 4) return 2;
  const QTemporaryDir settings; // at this desk another page may have been the last one
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
  setUpApplication(application);
  auto session = StudyFile::open(QString::fromLocal8Bit(argv[1]),
                                 {QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3])});
  if (!session) return 1;
  MainWindow window;
  window.enter(std::move(*session));
  FirstPaint watch;
  window.workspace()->page(PageId::Today)->installEventFilter(&watch);
  window.show();
  return QApplication::exec();
}
