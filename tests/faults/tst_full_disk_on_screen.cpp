// A disk that takes nothing any more, seen from the window: what was typed stays, wherever one goes.
#include "db/access/vault.h"
#include "tests/faults/failing_disk.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QTest>

namespace tst_full_disk_on_screen {
using FailingDisk::Fault;

/// A window on a study with one treated subject, whose events are open; the disk is well until failed.
struct Ward {
  TestStudy study;
  MainWindow window{study.clock()};
  RowId subject = 0;

  Ward() {
    subject = screenAndAssign(study, QStringLiteral("Wu Hong"), 1);
    if (!infuse(study, subject)) qWarning("not infused");
    study.close();
    signIn();
  }
  Ward(const Ward&) = delete;
  Ward& operator=(const Ward&) = delete;
  ~Ward() { FailingDisk::disarm(); }

  void signIn() {
    window.show();
    window.showSignIn(study.path());
    if (!QTest::qWaitForWindowActive(&window)) qWarning("the window does not become active");
    person::choose(&window, "login", TestStudy::login(Role::PrincipalInvestigator));
    person::type(&window, "password", TestStudy::testPassword());
    person::click(&window, "signIn");
    if (!window.workspace()) qWarning("not signed in");
  }
  bool showEvents() {
    window.workspace()->openPage(PageId::Subjects, subject);
    return person::openTab(&window, "subjectTabs", QStringLiteral("Adverse"));
  }
  bool typeEvent() {
    return showEvents() && person::type(&window, "eventTerm", QStringLiteral("Fever")) &&
           person::choose(&window, "eventGrade", QStringLiteral("2")) &&
           person::type(&window, "eventOnset", window.session()->today().toString(Qt::ISODate));
  }
  QString term() { return person::textOf(&window, "eventTerm"); }
  QString safety() { return person::textOf(&window, "safety"); }
};

void fillTheDisk() {
  FailingDisk::arm(Fault::Full, 1, true);
}

/// Answers the next message box by the button of that name (nullptr: its only one) and keeps what it said.
void whenToldPress(const char* box, const char* button, QString* said) {
  person::whenAsked(box, [=](QWidget* dialog) {
    auto* message = qobject_cast<QMessageBox*>(dialog);
    *said = message->text();
    QAbstractButton* press =
        button ? dialog->findChild<QAbstractButton*>(QLatin1String(button)) : message->buttons().value(0);
    QTest::mouseClick(press, Qt::LeftButton);
  });
}

class TestFullDiskOnScreen : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    Vault::setSlotCostForTests({1, 8192});
    FailingDisk::install();
  }
  void cleanup() { FailingDisk::disarm(); }

  void aSaveThatFailsLeavesTheEntry() {
    Ward ward;
    QVERIFY(ward.typeEvent());
    for (const char* question : {"eventSerious", "eventDlt"})
      QVERIFY(person::choose(&ward.window, question, QStringLiteral("no")));
    QVERIFY(person::choose(&ward.window, "eventRelated", QStringLiteral("unrelated")));
    fillTheDisk();
    QVERIFY(person::click(&ward.window, "saveEvent"));
    QVERIFY2(person::textOf(&ward.window, "eventMessage").contains(QStringLiteral("disk is full")),
             qPrintable(person::textOf(&ward.window, "eventMessage")));
    QCOMPARE(ward.term(), QStringLiteral("Fever"));
    FailingDisk::disarm();
    QVERIFY(person::click(&ward.window, "saveEvent"));
    QCOMPARE(ward.window.session()->study().subject(ward.subject)->events.size(), std::size_t{1});
  }

  /// Without its line in the journal no identity is shown; the age at consent stands in place of the date.
  void whatCannotBeJournalledIsNotShown() {
    Ward ward;
    Workspace& workspace = *ward.window.workspace();
    const RowId screening = ward.window.session()->study().subject(ward.subject)->screening().id;
    workspace.openPage(PageId::Subjects, ward.subject);
    QVERIFY(person::openTab(&ward.window, "subjectTabs", QStringLiteral("Identity")));
    fillTheDisk();
    QVERIFY(person::click(&ward.window, "showIdentity"));
    QVERIFY(!person::isShown(&ward.window, "identityName"));
    QVERIFY2(person::textOf(&ward.window, "identityHidden").contains(QStringLiteral("disk is full")),
             qPrintable(person::textOf(&ward.window, "identityHidden")));
    workspace.openPage(PageId::Screening, screening);
    QVERIFY(!person::isShown(&ward.window, "birthDate"));
    QVERIFY(person::isShown(&ward.window, "ageAtConsent"));
    QVERIFY2(person::textOf(&ward.window, "screeningMessage").contains(QStringLiteral("disk is full")),
             qPrintable(person::textOf(&ward.window, "screeningMessage")));
    QVERIFY(person::textOf(&ward.window, "verdict_I1").contains(QStringLiteral("✓")));
    FailingDisk::disarm();
    workspace.openPage(PageId::Screening, screening);
    QTRY_VERIFY(person::isShown(&ward.window, "birthDate"));
    workspace.openPage(PageId::Subjects, ward.subject);
    QVERIFY(person::openTab(&ward.window, "subjectTabs", QStringLiteral("Identity")));
    QVERIFY(person::click(&ward.window, "showIdentity"));
    QVERIFY(person::isShown(&ward.window, "identityName"));
  }

  void typedInputGoesWithThePages() {
    Ward ward;
    QVERIFY(ward.typeEvent());
    fillTheDisk();
    ward.window.workspace()->openPage(PageId::Today);
    QVERIFY2(ward.safety().contains(QStringLiteral("not in the file yet")), qPrintable(ward.safety()));
    ward.window.switchLanguage(Language::English); // builds every page anew
    QVERIFY(ward.showEvents());
    QCOMPARE(ward.term(), QStringLiteral("Fever"));
    ward.window.lock();
    QVERIFY(ward.window.isLocked());
    FailingDisk::disarm();
    QVERIFY(person::type(&ward.window, "unlockPassword", TestStudy::testPassword()));
    QVERIFY(person::click(&ward.window, "unlock"));
    QCOMPARE(ward.term(), QStringLiteral("Fever"));
    ward.window.workspace()->openPage(PageId::Today);
    QVERIFY2(!ward.safety().contains(QStringLiteral("not in the file yet")), qPrintable(ward.safety()));
  }

  void leavingAsksFirst() {
    Ward ward;
    QVERIFY(ward.typeEvent());
    fillTheDisk();
    QString said;
    whenToldPress("heldDrafts", "stay", &said);
    ward.window.close();
    QVERIFY2(said.contains(QStringLiteral("disk is full")), qPrintable(said));
    QVERIFY(ward.window.isVisible());
    QCOMPARE(ward.term(), QStringLiteral("Fever"));
    FailingDisk::disarm();
    ward.window.close();
    QVERIFY(!ward.window.isVisible());
    ward.signIn();
    QVERIFY(ward.showEvents());
    QCOMPARE(ward.term(), QStringLiteral("Fever"));
  }

  void leavingWithoutItIsPossible() {
    Ward ward;
    QVERIFY(ward.typeEvent());
    fillTheDisk();
    QString said;
    QString noBackup; // nothing that is in the file is new: there is none to make
    whenToldPress("heldDrafts", "leave", &said);
    whenToldPress("noBackup", nullptr, &noBackup);
    ward.window.close();
    QVERIFY(!said.isEmpty());
    QVERIFY2(noBackup.contains(QStringLiteral("signed out could not be recorded")), qPrintable(noBackup));
    QVERIFY(!ward.window.isVisible());
    FailingDisk::disarm();
    ward.signIn();
    QVERIFY(ward.window.session()->verify()->empty());
  }

  void aBackupThatFailsIsSaid() {
    Ward ward;
    ward.window.workspace()->openPage(PageId::Today);
    fillTheDisk();
    QVERIFY(!ward.window.session()->backUp());
    ward.window.workspace()->openPage(PageId::Cohorts);
    QVERIFY2(ward.safety().contains(QStringLiteral("The last backup failed")), qPrintable(ward.safety()));
    FailingDisk::disarm();
    QVERIFY(ward.window.session()->backUp());
    ward.window.workspace()->openPage(PageId::Today);
    QVERIFY2(!ward.safety().contains(QStringLiteral("failed")), qPrintable(ward.safety()));
  }
};

COHORTDESK_TEST(TestFullDiskOnScreen, QApplication)
} // namespace tst_full_disk_on_screen
#include "tst_full_disk_on_screen.moc"
