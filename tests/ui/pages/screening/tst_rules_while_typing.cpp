#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "ui/fields/field.h"
#include "ui/pages/screening/screening_page.h"

#include <QApplication>
#include <QtTest>

namespace tst_rules_while_typing {

using namespace person;

/// Object names of the inputs that are marked as wrong.
QStringList wrongInputs(const QWidget& page) {
  QStringList names;
  for (const auto* field : page.findChildren<Field*>())
    if (field->input()->property("wrong").toBool()) names << field->name();
  return names;
}

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
    QVERIFY(textOf(&page, "consentDateMessage").isEmpty()); // still to come
    QVERIFY(type(&page, "newBirthDate", QStringLiteral("1983-11-05")));
    QVERIFY(textOf(&page, "newBirthDateMessage").isEmpty());
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

  void aRefusedValueIsMarkedAndJudgesNothing_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("criterion");
    const auto row = [](const char* input, const char* typed, const char* criterion) {
      QTest::addRow("%s %s", input, typed)
          << QString::fromLatin1(input) << QString::fromLatin1(typed) << QByteArray(criterion);
    };
    row("survivalWeeks", "521", "I2");
    row("ecog", "6", "I3");
    row("cd7Flow", "120", "I4b");
    row("cd7Ihc", "-5", "I4b");
    row("marrowBlasts", "101", "I4c");
    row("organ_0", "0", "I6");
    row("organ_1_uln", "0", "I6");
    row("organ_5", "101", "I6");
  }
  void aRefusedValueIsMarkedAndJudgesNothing() {
    QFETCH(QString, input);
    QFETCH(QString, typed);
    QFETCH(QByteArray, criterion);
    TestStudy test;
    ScreeningPage page(test.session());
    openScreening(test, page);
    QVERIFY(type(&page, input.toLatin1().constData(), typed));
    QCOMPARE(wrongInputs(page), QStringList{input});
    QVERIFY(!textOf(&page, QByteArray("error_" + criterion).constData()).isEmpty());
    QVERIFY(textOf(&page, QByteArray("verdict_" + criterion).constData()).contains(u"not assessed"_qs));
    page.findChild<QWidget*>(QStringLiteral("understands"))->setFocus();
    QVERIFY(click(&page, "saveScreening"));
    QCOMPARE(page.focusWidget()->objectName(), input);
  }

  void twoRefusedValuesOfOneCriterionSayTheirOwn() {
    TestStudy test;
    ScreeningPage page(test.session());
    openScreening(test, page);
    QVERIFY(type(&page, "cd7Flow", QStringLiteral("120")));
    QVERIFY(type(&page, "cd7Ihc", QStringLiteral("many")));
    QCOMPARE(wrongInputs(page), QStringList({u"cd7Flow"_qs, u"cd7Ihc"_qs}));
    const QStringList said = textOf(&page, "error_I4b").split(u'\n');
    QCOMPARE(said.size(), 2);
    QVERIFY(said.first().contains(u"100"_qs) && said.last().contains(u"IHC"_qs));
  }

 private:
  /// Of somebody of whom nothing is known, at a site whose ALT limit is in times ULN.
  static void openScreening(TestStudy& test, ScreeningPage& page) {
    Site site = test.study().site;
    site.limits[OrganTest::Alt] = {LimitRelation::AtMost, 2.5, true};
    if (!test.commands().saveSite(site, QStringLiteral("As signed"))) qWarning("not saved");
    NewSubject subject;
    subject.identity.initials = QStringLiteral("LS");
    subject.consent = {QStringLiteral("1.0"), test.session().now(), true};
    const RowId screening = test.commands().registerSubject(subject).value_or(0);
    page.resize(1198, 694);
    page.show();
    page.refresh();
    page.openRow(screening);
  }
};

COHORTDESK_TEST(TestRulesWhileTyping, QApplication)
} // namespace tst_rules_while_typing
#include "tst_rules_while_typing.moc"
