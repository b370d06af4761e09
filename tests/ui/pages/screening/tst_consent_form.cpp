// The consent of a new subject, and the laboratory's limits that a screening is offered.
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "ui/pages/screening/screening_page.h"

#include <QLineEdit>
#include <QTest>

namespace tst_consent_form {
using namespace person;

struct Opened {
  ScreeningPage page;
  explicit Opened(TestStudy& test) : page(test.session()) {
    QObject::connect(&test.session(), &StudySession::studyChanged, &page, [this] { page.refresh(); });
    page.resize(1198, 694);
    page.show();
    page.activateWindow();
    page.refresh();
    if (!QTest::qWaitForWindowActive(&page)) qWarning("the page does not become active");
  }
};

class ConsentFormTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aConsentIsSomebodys() {
    TestStudy test;
    Opened opened(test);
    QWidget* page = &opened.page;
    QVERIFY(click(page, "newSubject"));
    QCOMPARE(page->focusWidget()->objectName(), QStringLiteral("newName"));
    QVERIFY(type(page, "newName", QStringLiteral("Li Si")));
    QVERIFY(type(page, "newBirthDate", QStringLiteral("1971-03-02")));
    QVERIFY(type(page, "consentVersion", QStringLiteral("1.0")));
    QVERIFY(type(page, "consentDate", QStringLiteral("2026-01-05")));
    QVERIFY(textOf(page, "newInitialsMessage").isEmpty()); // still to come, while one types
    QVERIFY(click(page, "recordConsent"));
    QVERIFY(!textOf(page, "newInitialsMessage").isEmpty());
    QVERIFY(test.study().subjects.empty());
    QVERIFY(type(page, "newHospitalNumber", QStringLiteral("H-1")));
    QVERIFY(textOf(page, "newInitialsMessage").isEmpty());
    QVERIFY(click(page, "recordConsent"));
    QCOMPARE(test.study().subjects.size(), std::size_t{1});
  }

  void whoIsRegisteredAlreadyIsToldAtOnceAndIsOneButtonAway() {
    TestStudy test;
    const RowId known = screenEligible(test, QStringLiteral("77")); // H-77
    QVERIFY(known != 0);
    Opened opened(test);
    QWidget* page = &opened.page;
    QVERIFY(click(page, "newSubject"));
    QVERIFY(!isShown(page, "openRegistered"));
    QVERIFY(type(page, "newHospitalNumber", QStringLiteral("h 77")));
    QVERIFY2(textOf(page, "newHospitalNumberMessage").contains(QStringLiteral("SCR-001")),
             qPrintable(textOf(page, "newHospitalNumberMessage")));
    QVERIFY(textOf(page, "consentDateMessage").isEmpty()); // still to come
    QVERIFY(textOf(page, "openRegistered").contains(QStringLiteral("SCR-001")));
    QVERIFY(type(page, "newHospitalNumber", QStringLiteral("h 78")));
    QVERIFY(textOf(page, "newHospitalNumberMessage").isEmpty() && !isShown(page, "openRegistered"));
    QVERIFY(type(page, "newHospitalNumber", QStringLiteral("h77")));
    QVERIFY(click(page, "openRegistered"));
    QCOMPARE(opened.page.rowInFront(), test.study().subject(known)->screening().id);
  }

  void theTimeIsNotGuessedAndTheVersionIsOffered() {
    TestStudy test;
    QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
    Opened opened(test);
    QWidget* page = &opened.page;
    QVERIFY(click(page, "newSubject"));
    QCOMPARE(textOf(page, "consentDate") + textOf(page, "consentTime"), QString());
    QVERIFY(type(page, "consentDate", QStringLiteral("2026-01-05")));
    QCOMPARE(textOf(page, "consentVersion"), QStringLiteral("1.0"));
    QVERIFY(!textOf(page, "consentVersionMessage").isEmpty());
    QVERIFY(type(page, "consentVersion", QStringLiteral("1.1")));
    QVERIFY(textOf(page, "consentVersionMessage").isEmpty());
    QVERIFY(type(page, "newInitials", QStringLiteral("LS")));
    QVERIFY(click(page, "recordConsent"));
    const Consent& consent = test.study().subjects.back().screening().consent;
    QVERIFY(!consent.timeKnown);
    QCOMPARE(consent.version, QStringLiteral("1.1"));
  }

  void escapeLeavesItAndKeepsWhatIsTyped() {
    TestStudy test;
    Opened opened(test);
    QWidget* page = &opened.page;
    QVERIFY(click(page, "newSubject"));
    QVERIFY(type(page, "newName", QStringLiteral("Li Si")));
    QTest::keyClick(page->focusWidget(), Qt::Key_Escape);
    QVERIFY(!isShown(page, "newName"));
    QVERIFY(click(page, "newSubject"));
    QCOMPARE(textOf(page, "newName"), QStringLiteral("Li Si"));
  }

  /// To look at the form leaves nothing, and the version of the last consent is the one that is offered.
  void nothingTypedIsNoDraft() {
    TestStudy test;
    QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
    Opened opened(test);
    QWidget* page = &opened.page;
    QVERIFY(click(page, "newSubject"));
    const qint64 head = test.session().journalHead().sequence;
    QTest::keyClick(page->focusWidget(), Qt::Key_Escape);
    QCOMPARE(test.session().journalHead().sequence, head);
    QVERIFY(test.session().draft(QStringLiteral("consent/new")).isEmpty());
    NewSubject other;
    other.identity.initials = QStringLiteral("LS");
    other.consent = {QStringLiteral("1.1"), test.session().now(), true};
    QVERIFY(test.commands().registerSubject(other));
    QVERIFY(click(page, "newSubject"));
    QCOMPARE(textOf(page, "consentVersion"), QStringLiteral("1.1"));
    QVERIFY(!isShown(page, "consentDraft"));
  }

  /// One slip on "Cancel" costs nothing.
  void whatWasCancelledIsBroughtBack() {
    TestStudy test;
    Opened opened(test);
    QWidget* page = &opened.page;
    QVERIFY(click(page, "newSubject"));
    QVERIFY(type(page, "newName", QStringLiteral("Li Si")));
    QTRY_COMPARE(textOf(page, "consentDraft"), QStringLiteral("Not saved"));
    QVERIFY(click(page, "cancelConsent"));
    QVERIFY(test.session().draft(QStringLiteral("consent/new")).isEmpty());
    QVERIFY(click(page, "newSubject"));
    QCOMPARE(textOf(page, "newName"), QString());
    QVERIFY(click(page, "consentBringBack"));
    QCOMPARE(textOf(page, "newName"), QStringLiteral("Li Si"));
  }

  void whatHasComeBackIsSaidToBeADraft() {
    TestStudy test;
    Opened opened(test);
    QWidget* page = &opened.page;
    QVERIFY(click(page, "newSubject"));
    QVERIFY(type(page, "newName", QStringLiteral("Li Si")));
    QTest::keyClick(page->focusWidget(), Qt::Key_Escape);
    QVERIFY(click(page, "newSubject"));
    QCOMPARE(textOf(page, "consentDraft"), QStringLiteral("Draft, not saved"));
    QVERIFY(click(page, "consentDiscard"));
    QCOMPARE(textOf(page, "newName"), QString());
  }

  /// The laboratory's upper limits are entered once, and are part of each entry all the same.
  void theSitesUpperLimitsAreOffered() {
    TestStudy test;
    Site site = test.study().site;
    site.limits[OrganTest::Alt] = {LimitRelation::AtMost, 2.5, true};
    site.assays[QStringLiteral("alt")].referenceMen.high = 50;
    site.assays[QStringLiteral("alt")].referenceWomen.high = 40;
    QVERIFY(test.commands().saveSite(site, QStringLiteral("As signed")));
    Opened opened(test);
    QWidget* page = &opened.page;
    QVERIFY(click(page, "newSubject") && type(page, "newInitials", QStringLiteral("LS")) &&
            type(page, "consentVersion", QStringLiteral("1.0")) &&
            type(page, "consentDate", QStringLiteral("2026-01-05")) && click(page, "recordConsent"));
    QVERIFY(type(page, "organ_1", QStringLiteral("90")));
    QVERIFY(textOf(page, "organ_1_uln").isEmpty()); // women and men differ
    QVERIFY(choose(page, "sex", QStringLiteral("woman")));
    QCOMPARE(textOf(page, "organ_1_uln"), QStringLiteral("40"));
    QVERIFY(choose(page, "sex", QStringLiteral("man")));
    QCOMPARE(textOf(page, "organ_1_uln"), QStringLiteral("50"));
    QVERIFY(click(page, "saveScreening"));
    const Screening& saved = test.study().subjects.front().screening();
    QCOMPARE(saved.entry.organs[OrganTest::Alt].upperNormal, std::optional(50.0));
    QVERIFY(type(page, "organ_1_uln", QStringLiteral("45"))); // another laboratory's
    QVERIFY(type(page, "organ_1", QStringLiteral("95")));
    QCOMPARE(textOf(page, "organ_1_uln"), QStringLiteral("45"));
  }
};

COHORTDESK_TEST(ConsentFormTest, QApplication)
} // namespace tst_consent_form
#include "tst_consent_form.moc"
