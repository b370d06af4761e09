#include "ui/shell/application.h"

#include "ui/fields/enter_key.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/language.h"
#include "ui/widgets/wait_dialog.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

void nameApplication() {
  QCoreApplication::setOrganizationName(QStringLiteral("CohortDesk"));
  QCoreApplication::setApplicationName(QStringLiteral("CohortDesk"));
  QCoreApplication::setApplicationVersion(QStringLiteral(COHORTDESK_VERSION));
}

void setUpApplication(QApplication& application) {
  nameApplication();
  QGuiApplication::setDesktopFileName(QStringLiteral("org.cohortdesk.CohortDesk"));
  // The first picture does not wait for the icon that a task bar shows.
  QTimer::singleShot(0, [] { QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/cohortdesk.svg"))); });
  followDesktop(application);
  useLanguage(rememberedLanguage());
  letEnterPress(application);
  waitForThreadsByDialog();
}
