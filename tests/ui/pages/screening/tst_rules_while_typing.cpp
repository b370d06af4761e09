#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "ui/pages/screening/screening_page.h"

#include <QApplication>
#include <QtTest>

namespace tst_rules_while_typing {

using namespace person;

class TestRulesWhileTyping : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theRulesAreAskedAsOneTypes() {
    TestStudy test; // 2026-01-05
    ScreeningPage page(test.session());
    page.resize(1198, 694);
    page.show();
    page.refresh();
    QVERIFY(click(&page, "newSubject"));
    QVERIFY(type(&page, "newBirthDate", QStringLiteral("2026-01-06")));
    QVERIFY(!textOf(&page, "newBirthDateMessage").isEmpty());
    QVERIFY(type(&page, "consentDate", QStringLiteral("2026-01-06")));
    QVERIFY(textOf(&page, "consentDateMessage").contains(QStringLiteral("future")));
    QVERIFY(click(&page, "cancelConsent"));
    QVERIFY(click(&page, "newSubject"));
    QVERIFY(type(&page, "newBirthDate", QStringLiteral("1983-11-05")));
    QVERIFY(type(&page, "newInitials", QStringLiteral("ZS")));
    QVERIFY(type(&page, "consentVersion", QStringLiteral("1.0")));
    QVERIFY(type(&page, "consentDate", QStringLiteral("2026-01-05")));
    QVERIFY(click(&page, "recordConsent"));
    const auto saved = [&]() -> const Subject& { return test.study().subjects.front(); };
    QVERIFY(type(&page, "resultsDate", QStringLiteral("2026-01-06")));
    QVERIFY(textOf(&page, "error_I7").contains(QStringLiteral("future")));
    QVERIFY(type(&page, "resultsDate", QStringLiteral("2026-01-05")));
    QVERIFY(textOf(&page, "error_I7").isEmpty());
    QVERIFY(type(&page, "birthDate", QStringLiteral("2026-01-06")));
    QVERIFY(!textOf(&page, "error_I1").isEmpty());
    QVERIFY(click(&page, "saveScreening"));
    QVERIFY(!saved().screening().entry.resultsDate);
    QVERIFY(type(&page, "birthDate", QStringLiteral("1983-11-06")));
    whenAskedWhy(QStringLiteral("typing error"));
    QVERIFY(click(&page, "saveScreening"));
    QCOMPARE(saved().identity.birthDate, QDate(1983, 11, 6));
    QVERIFY(saved().screening().entry.resultsDate.has_value());
  }
};

COHORTDESK_TEST(TestRulesWhileTyping, QApplication)
} // namespace tst_rules_while_typing
#include "tst_rules_while_typing.moc"
