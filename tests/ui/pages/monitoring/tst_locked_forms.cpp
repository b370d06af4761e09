// A locked field takes nothing and its form says why, on every page that has forms.
#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/open_study_page.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/measurements/measurement_model.h"
#include "ui/pages/screening/screening_page.h"
#include "ui/pages/subjects/subjects_page.h"

#include <QPushButton>

namespace tst_locked_forms {
using namespace person;

const QString why = QStringLiteral("monitored");

struct Ward : InfusedStudy {
  Ward() : InfusedStudy(QDate(2026, 1, 12)) {}
  bool lock(RowId of) {
    RecordLock draft;
    draft.subjectId = of;
    draft.reason = why;
    return test.commands().lockRecords(draft).has_value();
  }
  bool lift() { return test.commands().liftLock(test.study().locks.back().id, why).has_value(); }
};

bool takesNothing(QWidget* page, const char* input) {
  return page->findChild<QWidget*>(QLatin1String(input))->property("readOnly").toBool();
}

/// What the line of the form says of the lock: who, since when, why.
bool saysWhy(QWidget* page, const char* line) {
  const QString said = textOf(page, line);
  for (const QString& part : {QStringLiteral("locked by"), QStringLiteral("2026-01-12"), why})
    if (!said.contains(part)) {
      qWarning("%s says: %s", line, qPrintable(said));
      return false;
    }
  return true;
}

class TestLockedForms : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void formsOfASubject_data() {
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* tab, const char* input, const char* line) {
      QTest::newRow(input) << QString::fromLatin1(tab) << QByteArray(input) << QByteArray(line);
    };
    row("Infusion", "infusionWeight", "infusionMessage");
    row("Adverse", "eventTerm", "eventMessage");
    row("DLT", "dltDate", "assessmentMessage");
    row("Response", "responseDate", "responseMessage");
    row("Follow", "followUpDate", "followUpMessage");
  }
  void formsOfASubject() {
    QFETCH(QString, tab);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, line);
    Ward ward;
    ShownPage<SubjectsPage> shown(ward.test);
    QWidget* page = shown.page();
    shown.page()->openRow(ward.subject);
    QVERIFY(openTab(page, "subjectTabs", tab));
    QVERIFY(!takesNothing(page, input.constData()));
    QVERIFY(ward.lock(ward.subject));
    QVERIFY(takesNothing(page, input.constData()));
    QVERIFY(saysWhy(page, line.constData()));
    QVERIFY(ward.lift());
    QVERIFY(!takesNothing(page, input.constData()));
    QVERIFY2(textOf(page, line.constData()).isEmpty(), qPrintable(textOf(page, line.constData())));
  }

  void theScreening() {
    Ward ward;
    const RowId other = screenEligible(ward.test, QStringLiteral("Li Na"));
    ShownPage<ScreeningPage> shown(ward.test);
    shown.page()->openRow(ward.test.study().subject(other)->screening().id);
    QVERIFY(!takesNothing(shown.page(), "survivalWeeks"));
    QVERIFY(ward.lock(other));
    QVERIFY(takesNothing(shown.page(), "survivalWeeks"));
    QVERIFY(saysWhy(shown.page(), "screeningMessage"));
    QVERIFY(ward.lift());
    QVERIFY(!takesNothing(shown.page(), "survivalWeeks"));
  }

  void theSettingsOfTheSite() {
    Ward ward;
    OpenStudyPage open(ward.test, siteTab);
    QVERIFY(ward.lock(ward.subject));
    QVERIFY(!takesNothing(&open.page, "siteName")); // a subject's lock does not keep the site's settings
    QVERIFY(ward.lock(0));
    QVERIFY(takesNothing(&open.page, "siteName"));
    QVERIFY(saysWhy(&open.page, "siteSectionMessage"));
    QVERIFY(!open.page.findChild<QPushButton*>(QStringLiteral("siteSave"))->isEnabled());
    QVERIFY(ward.lift());
    QVERIFY(!takesNothing(&open.page, "siteName"));
    QVERIFY(open.page.findChild<QPushButton*>(QStringLiteral("siteSave"))->isEnabled());
  }

  void whatIsTypedMeanwhileStays() {
    Ward ward;
    ShownPage<SubjectsPage> shown(ward.test);
    QWidget* page = shown.page();
    shown.page()->openRow(ward.subject);
    QVERIFY(openTab(page, "subjectTabs", QStringLiteral("Infusion")));
    QVERIFY(type(page, "infusionWeight", QStringLiteral("71")));
    QVERIFY(ward.lock(ward.subject));
    QCOMPARE(textOf(page, "infusionWeight"), QStringLiteral("71"));
    QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("saveInfusion"))->isEnabled());
    QVERIFY(saysWhy(page, "infusionMessage"));
    QVERIFY(ward.lift());
    QCOMPARE(textOf(page, "infusionWeight"), QStringLiteral("71"));
    QVERIFY(page->findChild<QPushButton*>(QStringLiteral("saveInfusion"))->isEnabled());
  }
};

COHORTDESK_TEST(TestLockedForms, QApplication)
} // namespace tst_locked_forms
#include "tst_locked_forms.moc"
