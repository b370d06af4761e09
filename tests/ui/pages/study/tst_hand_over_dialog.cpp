// The principal investigator hands data over on the page Study.
#include "tests/support/decided_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/study/hand_over_section.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QTableWidget>

namespace tst_hand_over_dialog {
using namespace person;
using Shown = ShownPage<HandOverSection>;

/// Presses "Hand over…", and does this in the dialog before it is closed.
bool inDialog(QWidget* section, const std::function<void(QWidget*)>& act) {
  whenAsked("handOverDialog", [act](QWidget* dialog) {
    act(dialog);
    click(dialog, "handOverClose");
  });
  return click(section, "handOver");
}

class TestHandOverDialog : public QObject {
  Q_OBJECT
 private:
  std::unique_ptr<TestStudy> m_test;
  QString place(const char* name) const { return m_test->folder() + u'/' + QLatin1String(name); }

 private Q_SLOTS:
  void init() {
    m_test = std::make_unique<TestStudy>();
    QVERIFY(makeDecided(*m_test));
  }

  void tablesAreWrittenAndToldOf() {
    Shown shown(*m_test);
    QString proposed, told, done;
    QVERIFY(inDialog(shown.page(), [&](QWidget* dialog) {
      proposed = textOf(dialog, "handOverPath");
      type(dialog, "handOverPath", place("out"));
      enter(dialog, "handOverPath");
      told = heard(dialog, "handOverMessage");
      done = textOf(dialog, "handOverDone");
    }));
    QVERIFY2(proposed.endsWith(QStringLiteral("-tables-2026-01-19")), qPrintable(proposed));
    QVERIFY2(told.startsWith(QStringLiteral("Handed over: ")), qPrintable(told));
    QVERIFY(QFileInfo::exists(place("out/MANIFEST.sha256")));
    QVERIFY2(done.contains(place("out")) && done.contains(QStringLiteral("SHA-256 of MANIFEST.sha256")),
             qPrintable(done));
    const auto* earlier = shown.page()->findChild<QTableWidget*>(QStringLiteral("handOvers"));
    QCOMPARE(earlier->rowCount(), 1);
    QVERIFY(done.endsWith(earlier->item(0, 2)->text().right(64))); // the checksum is in the journal
    shown.grab(QStringLiteral("hand-over"));
  }

  void asAWorkbook() {
    Shown shown(*m_test);
    QVERIFY(inDialog(shown.page(), [&](QWidget* dialog) {
      choose(dialog, "handOverWhat", QStringLiteral("Workbook"));
      QVERIFY(textOf(dialog, "handOverPath").endsWith(QStringLiteral("-workbook-2026-01-19.xlsx")));
      type(dialog, "handOverPath", place("study.xlsx"));
      click(dialog, "handOverConfirm");
      QVERIFY(textOf(dialog, "handOverDone").contains(QStringLiteral("SHA-256 of study.xlsx")));
    }));
    QVERIFY(QFileInfo(place("study.xlsx")).size() > 1000);
  }

  void asOdmInALanguage() {
    Shown shown(*m_test);
    QVERIFY(inDialog(shown.page(), [&](QWidget* dialog) {
      QVERIFY(!isShown(dialog, "handOverLanguage"));
      choose(dialog, "handOverWhat", QStringLiteral("ODM-XML, as"));
      QVERIFY(textOf(dialog, "handOverPath").endsWith(QStringLiteral("-odm-2026-01-19.xml")));
      choose(dialog, "handOverLanguage", QStringLiteral("English"));
      type(dialog, "handOverPath", place("study.xml"));
      click(dialog, "handOverConfirm");
      shown.grab(QStringLiteral("hand-over-odm"));
    }));
    QFile file(place("study.xml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray xml = file.readAll();
    QVERIFY(xml.contains("xml:lang=\"en\"") && !xml.contains("xml:lang=\"zh\""));
  }

  void theArchiveIsSealedUnderAPassphrase_data() {
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("again");
    QTest::addColumn<bool>("written");
    const QString strong = QStringLiteral("willow-granite-compass-81");
    QTest::newRow("none") << QString() << QString() << false;
    QTest::newRow("easily guessed") << QStringLiteral("password") << QStringLiteral("password") << false;
    QTest::newRow("not the same") << strong << QStringLiteral("willow-granite-compass-82") << false;
    QTest::newRow("twice the same") << strong << strong << true;
  }
  void theArchiveIsSealedUnderAPassphrase() {
    QFETCH(QString, passphrase);
    QFETCH(QString, again);
    QFETCH(bool, written);
    Shown shown(*m_test);
    QVERIFY(inDialog(shown.page(), [&](QWidget* dialog) {
      QVERIFY(!isShown(dialog, "handOverPassphrase"));
      choose(dialog, "handOverWhat", QStringLiteral("Archive"));
      type(dialog, "handOverPath", place("archive"));
      type(dialog, "handOverPassphrase", passphrase);
      type(dialog, "handOverAgain", again);
      click(dialog, "handOverConfirm");
      QCOMPARE(isShown(dialog, "handOverDone"), written);
      if (written) QCOMPARE(textOf(dialog, "handOverPassphrase"), QString()); // it stands nowhere any more
      shown.grab(QStringLiteral("hand-over-archive"));
    }));
    QCOMPARE(QFileInfo::exists(place("archive/identities.sealed")), written);
  }

  void aRefusalStandsInTheDialog() {
    QDir(m_test->folder()).mkdir(QStringLiteral("taken"));
    Shown shown(*m_test);
    QString told;
    const JournalHead before = m_test->session().journalHead();
    QVERIFY(inDialog(shown.page(), [&](QWidget* dialog) {
      type(dialog, "handOverPath", place("taken"));
      click(dialog, "handOverConfirm");
      told = heard(dialog, "handOverMessage");
      shown.grab(QStringLiteral("hand-over-refused"));
    }));
    QVERIFY2(told.startsWith(QStringLiteral("There is something at")), qPrintable(told));
    QCOMPARE(m_test->session().journalHead().sequence, before.sequence);
  }

  void nowhere() {
    Shown shown(*m_test);
    QVERIFY(inDialog(shown.page(), [&](QWidget* dialog) {
      type(dialog, "handOverPath", {});
      click(dialog, "handOverConfirm");
      QVERIFY(!isShown(dialog, "handOverDone"));
    }));
  }

  void theFolderIsChosenAndTheNameStays() {
    Shown shown(*m_test);
    QString path;
    QVERIFY(inDialog(shown.page(), [&](QWidget* dialog) {
      type(dialog, "handOverPath", QStringLiteral("/nowhere/data-1"));
      whenAskedForAFile(m_test->folder());
      click(dialog, "handOverBrowse");
      path = textOf(dialog, "handOverPath");
    }));
    QCOMPARE(path, place("data-1"));
  }

  void lockedBefore() {
    Shown shown(*m_test);
    QVERIFY(inDialog(shown.page(), [&](QWidget* dialog) {
      QVERIFY(textOf(dialog, "handOverLockText").startsWith(QStringLiteral("The study is not locked")));
      whenAskedToSign(investigator());
      click(dialog, "handOverLock");
      QVERIFY(textOf(dialog, "handOverLockText").startsWith(QStringLiteral("The whole study is locked")));
      QVERIFY(!isShown(dialog, "handOverLock"));
      type(dialog, "handOverPath", place("locked"));
      click(dialog, "handOverConfirm");
    }));
    QCOMPARE(m_test->study().locks.size(), std::size_t(1));
    QVERIFY(m_test->study().locks.front().hard);
    QVERIFY(QFileInfo::exists(place("locked/MANIFEST.sha256")));
  }

  void othersDoNot_data() {
    QTest::addColumn<int>("role");
    for (const Role role : {Role::SubInvestigator, Role::StudyCoordinator, Role::SponsorRepresentative,
                            Role::Monitor, Role::Administrator})
      QTest::newRow(qPrintable(roleName(role))) << static_cast<int>(role);
  }
  void othersDoNot() {
    QFETCH(int, role);
    m_test->signInAs(static_cast<Role>(role));
    Shown shown(*m_test);
    QVERIFY(!shown.page()->findChild<QPushButton*>(QStringLiteral("handOver"))->isEnabled());
    QVERIFY(textOf(shown.page(), "handOverNote").contains(roleName(static_cast<Role>(role))));
  }
};

COHORTDESK_TEST(TestHandOverDialog, QApplication)
} // namespace tst_hand_over_dialog
#include "tst_hand_over_dialog.moc"
