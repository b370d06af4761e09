// A screen reader has a name for everything that the keyboard stops at: on every page with each of its tabs
// and forms, in every dialog, on every screen before a study is open, in both languages.
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/nameless_controls.h"
#include "tests/support/windows/walks.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace tst_accessible_names {
class AccessibleNamesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cleanup() { useLanguage(Language::English); }

  void theWalkFindsWhatHasNoName() {
    QWidget window;
    auto* edit = new QLineEdit(&window);
    auto* box = new QComboBox(&window);
    box->setAccessibleName(u"Unit"_qs); // heard nowhere on Linux
    (new QTabWidget(&window))->addTab(new QWidget, u"1"_qs);
    new QPushButton(u"named by what it says"_qs, &window);
    window.show();
    QCOMPARE(namelessControls(&window).size(), 3);
    edit->setAccessibleName(u"Number"_qs);
    (new QLabel(u"Unit"_qs, &window))->setBuddy(box);
    QCOMPARE(namelessControls(&window).size(), 1);
  }

  void everyWindow_data() { walks::eachInEachLanguage(); }
  void everyWindow() {
    QFETCH(walks::Walk, walk);
    QFETCH(Language, language);
    QStringList found;
    QVERIFY(walk(language, [&found](QWidget& window, const QString& where) {
      for (const QString& nameless : namelessControls(&window))
        found << where + QStringLiteral(": ") + nameless;
    }));
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
  }
};

COHORTDESK_TEST(AccessibleNamesTest, CohortDeskApplication)
} // namespace tst_accessible_names
#include "tst_accessible_names.moc"
