// What stands on a screen before the study is seen whole: nothing is squeezed, no code is cut off.
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "ui/shell/start/sign_in_screen.h"
#include "ui/start/recovery_code_screen.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace tst_start_screens {
/// The label, and as much of it as is seen of its card.
bool isWhole(const QLabel& label) {
  const QSize wanted = label.sizeHint();
  return label.width() >= wanted.width() && label.height() >= wanted.height() &&
         label.visibleRegion().boundingRect().size() == label.size();
}

class TestStartScreens : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }

  void aRecoveryCodeIsSeenWhole_data() {
    QTest::addColumn<QString>("code");
    QTest::newRow("wide") << QString(QStringLiteral("WWWW-").repeated(8)).chopped(1);
    QTest::newRow("narrow") << QString(QStringLiteral("1111-").repeated(8)).chopped(1);
    QTest::newRow("mixed") << QStringLiteral("K85K-V3HD-M3MN-QWMG-W4BQ-ZB79-W1H2-WKRD");
  }
  void aRecoveryCodeIsSeenWhole() {
    QFETCH(QString, code);
    QDialog dialog;
    auto* layout = new QVBoxLayout(&dialog);
    auto* question = new QWidget;
    layout->addWidget(question);
    showRecoveryCode(dialog, *question, QStringLiteral("trial.study"), code);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto* shown = dialog.findChild<QLabel*>(QStringLiteral("shownRecoveryCode"));
    QCOMPARE(shown->text(), code);
    QVERIFY2(isWhole(*shown),
             qPrintable(QStringLiteral("%1 of %2").arg(shown->width()).arg(shown->sizeHint().width())));
  }

  void theOwnPasswordsInputsAreWhole() {
    TestStudy test;
    OwnPasswordScreen screen(test.session());
    screen.resize(1366, 768);
    screen.show();
    QVERIFY(QTest::qWaitForWindowExposed(&screen));
    const auto inputs = screen.findChildren<QLineEdit*>();
    QCOMPARE(inputs.size(), 3);
    for (const QLineEdit* input : inputs)
      QVERIFY2(input->height() >= input->sizeHint().height(), qPrintable(input->objectName()));
  }

  void anAttemptTakesBackWhatWasSaidAndSaysThatItIsAtWork() {
    QWidget* shown = nullptr;
    QStringList seen;
    LockScreen screen(QStringLiteral("Wang Fang"), [&](const QString&) -> Result<void> {
      seen << person::textOf(shown, "unlock") + u'|' + person::textOf(shown, "unlockPasswordMessage");
      return refuse(QStringLiteral("PASSWORD"), QStringLiteral("No."));
    });
    shown = &screen;
    screen.show();
    for (int attempt = 0; attempt < 2; ++attempt) {
      QVERIFY(person::click(&screen, "unlock"));
      QVERIFY(!person::textOf(&screen, "unlockPasswordMessage").isEmpty());
    }
    QCOMPARE(seen, QStringList(2, QStringLiteral("Please wait…|")));
  }
};

COHORTDESK_TEST(TestStartScreens, QApplication)
} // namespace tst_start_screens
#include "tst_start_screens.moc"
