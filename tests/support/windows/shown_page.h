#pragma once
#include "app/study/study.h"
#include "tests/support/test_study.h"
#include "ui/pages/page.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QTest>

/// A page in a window of the size that the main window leaves for it at 1366 × 768; follows the study as the
/// main window makes it. Set COHORTDESK_GRABS to a folder to keep pictures of it.
template <class P>
class ShownPage {
 public:
  explicit ShownPage(TestStudy& test, const Theme& theme = Theme::light()) {
    applyTheme(*qApp, theme);
    m_page = std::make_unique<P>(test.session());
    m_page->resize(1198, 694);
    m_page->setAutoFillBackground(true);
    m_page->show();
    m_page->activateWindow();
    QObject::connect(&test.session(), &StudySession::studyChanged, m_page.get(),
                     [this] { m_page->refresh(); });
    m_page->refresh();
    QCoreApplication::processEvents();
  }
  P* page() { return m_page.get(); }
  void grab(const QString& name) {
    QCoreApplication::processEvents(); // layouts settle
    const QString folder = qEnvironmentVariable("COHORTDESK_GRABS");
    if (!folder.isEmpty()) m_page->grab().save(folder + QStringLiteral("/") + name + QStringLiteral(".png"));
  }

 private:
  std::unique_ptr<P> m_page;
};
