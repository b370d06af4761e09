// Twice as large a type in twice as large a window: nothing is cut off that the usual size shows whole.
#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/shell_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/desktop.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace tst_large_type {
constexpr double usualType = 9; // points

/// Pixels that its words lack, less than none where there is room.
int lacking(const QLineEdit& edit) {
  const QString words = edit.placeholderText().isEmpty() ? edit.text() : edit.placeholderText();
  return edit.fontMetrics().horizontalAdvance(words) + atTypeSize(14) - edit.width();
}
int lacking(const QPushButton& button) {
  return button.sizeHint().width() - button.width();
}
int lacking(const QComboBox& box) {
  return box.fontMetrics().horizontalAdvance(box.currentText()) + atTypeSize(30) - box.width();
}
int lacking(const QTableView& table, int column) {
  const QHeaderView& head = *table.horizontalHeader();
  return head.isSectionHidden(column) ? 0 : head.sectionSizeHint(column) - head.sectionSize(column);
}

QString nameOf(const QWidget& widget) {
  return QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
}

/// What is cut off by more than `slack` pixels; fonts do not grow by whole pixels.
class CutOff {
 public:
  explicit CutOff(int slack) : m_slack(slack) {}
  void look(const QWidget& window, const QString& where) {
    QCoreApplication::processEvents();
    lookAt<QLineEdit>(window, where);
    lookAt<QPushButton>(window, where);
    lookAt<QComboBox>(window, where);
    for (const auto* table : window.findChildren<QTableView*>())
      for (int column = 0; table->isVisible() && column < table->horizontalHeader()->count(); ++column)
        note(lacking(*table, column), where + u", " + nameOf(*table) + u' ' + QString::number(column));
  }
  QSet<QString> found() const { return m_found; }

 private:
  template <class Widget>
  void lookAt(const QWidget& window, const QString& where) {
    for (const auto* widget : window.findChildren<Widget*>())
      if (widget->isVisible()) note(lacking(*widget), where + u", " + nameOf(*widget));
  }
  void note(int lack, const QString& what) {
    if (lack > m_slack) m_found << what;
  }

  int m_slack;
  QSet<QString> m_found;
};

void lookAtPages(CutOff& cut, MainWindow& window, RowId subject, RowId screening) {
  Workspace& workspace = *window.workspace();
  for (const PageEntry& entry : pageRegistry()) {
    workspace.openPage(entry.id, entry.id == PageId::Subjects ? subject : 0);
    cut.look(window, entry.name);
    for (auto* tabs : workspace.page(entry.id)->findChildren<QTabWidget*>())
      for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        cut.look(window, entry.name + u" › " + QString::number(tab));
      }
  }
  workspace.openPage(PageId::Screening, screening);
  cut.look(window, u"screening"_qs);
}

/// What is cut off with type of so many times the usual size.
QSet<QString> cutOffAt(int times, int slack) {
  setDesktopForTests(Desktop{false, usualType * times});
  followDesktop(*qApp);
  ShellWindow::forgetWhatIsKept(); // widths of columns
  InfusedStudy study(QDate(2026, 2, 20));
  const RowId screened = screenEligible(study.test, u"Zhao Lan"_qs);
  const RowId screening = study.test.study().subject(screened)->screening().id;
  MainWindow window(study.test.clock());
  study.test.close();
  window.show();
  window.resize(1600 * times, 900 * times);
  window.showSignIn(study.test.path());
  CutOff cut(slack);
  cut.look(window, u"sign-in"_qs);
  if (!person::choose(&window, "login", TestStudy::login(Role::PrincipalInvestigator)) ||
      !person::type(&window, "password", TestStudy::testPassword()) || !person::click(&window, "signIn"))
    qFatal("not signed in");
  lookAtPages(cut, window, study.subject, screening);
  return cut.found();
}

class LargeTypeTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cleanup() {
    setDesktopForTests({});
    followDesktop(*qApp);
  }

  void nothingMoreIsCutOff() {
    const QSet<QString> usual = cutOffAt(1, -6);
    QStringList more = (cutOffAt(2, 6) - usual).values();
    more.sort();
    QVERIFY2(more.isEmpty(), (u'\n' + more.join(u'\n')).toUtf8());
  }
};

COHORTDESK_TEST(LargeTypeTest, CohortDeskApplication)
} // namespace tst_large_type
#include "tst_large_type.moc"
