// A site log is read, shown line by line and brought in on the page Study.
#include "app/study/study.h"
#include "db/sqlite/in_thread.h"
#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/files/edited_log.h"
#include "tests/support/files/file_content.h"
#include "tests/support/files/made_workbook.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "tests/ui/pages/study/import_on_screen.h"
#include "ui/pages/study/import_sections.h"
#include "ui/pages/study/site_log_dialog.h"
#include "ui/widgets/wait_dialog.h"

#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace tst_site_log_dialog {
using namespace person;

using Shown = ShownPage<ShownSection<SiteLogSection>>;
const ImportOnScreen onScreen("siteLog");

bool inDialog(QWidget* section, const std::function<void(QWidget*)>& act) {
  return onScreen.inDialog(section, act);
}
bool read(QWidget* dialog, const QString& path) {
  return onScreen.read(dialog, path);
}
bool mayImport(QWidget* dialog) {
  return onScreen.mayImport(dialog);
}

QString demo() {
  return QStringLiteral(COHORTDESK_DEMO_LOG);
}

class TestSiteLogDialog : public QObject {
  Q_OBJECT
 private:
  std::unique_ptr<TestStudy> m_test;

 private Q_SLOTS:
  void init() {
    m_test = std::make_unique<TestStudy>(QDate(2026, 11, 1));
    Site site = m_test->study().site;
    site.limits.clear(); // as the log has them
    site.exclusions.clear();
    QVERIFY(m_test->commands().saveSite(site, QStringLiteral("Not entered yet")));
  }
  void cleanup() { setWaitForThread({}); }

  void itIsShownAndComesIn() {
    Shown shown(*m_test);
    const JournalHead before = m_test->session().journalHead();
    QStringList lines, deviations;
    QString summary;
    QVERIFY(inDialog(shown.page(), [&](QWidget* dialog) {
      QVERIFY(!mayImport(dialog));
      QVERIFY(read(dialog, demo()));
      lines = rowsIn(dialog, "siteLogLines");
      const auto* view = dialog->findChild<QTableView*>(QStringLiteral("siteLogLines"));
      QTRY_VERIFY(view->rowHeight(0) > view->verticalHeader()->defaultSectionSize()); // read to its end
      deviations = rowsIn(dialog, "siteLogDeviations");
      summary = textOf(dialog, "siteLogSummary");
      QVERIFY(rowsIn(dialog, "siteLogFaults").isEmpty());
      QCOMPARE(m_test->session().journalHead().sequence, before.sequence); // nothing is written yet
      QVERIFY(m_test->study().subjects.empty());
      QVERIFY(mayImport(dialog));
      QVERIFY(click(dialog, "siteLogImport"));
    }));
    QVERIFY2(lines.front().startsWith(QStringLiteral("screening.csv|2|Screening SCR-001: ")),
             qPrintable(lines.front()));
    QVERIFY2(summary.startsWith(QStringLiteral("Read and not imported yet: %1 line(s).").arg(lines.size())),
             qPrintable(summary));
    QVERIFY(!deviations.isEmpty());
    QVERIFY(!m_test->study().subjects.empty() && !m_test->study().decisions.empty());
    const QString told = heard(shown.page(), "siteLogNote");
    QVERIFY2(told.startsWith(QStringLiteral("Imported from ward-log: ")), qPrintable(told));
    QVERIFY(m_test->session().verify()->empty());
    shown.grab(QStringLiteral("site-log-imported"));
  }

  void asOneWorkbookOfTheFileDialog() {
    MadeWorkbook book;
    for (const QFileInfo& file : QDir(demo()).entryInfoList({QStringLiteral("*.csv")}))
      book.sheets.push_back(sheetOfCsv(file.baseName(), contentOf(file.filePath())));
    const QString path = m_test->folder() + QStringLiteral("/log.xlsx");
    QVERIFY(CohortctlFolder::write(path, book.bytes()));
    Shown shown(*m_test);
    QVERIFY(inDialog(shown.page(), [&](QWidget* dialog) {
      whenAskedForAFile(path);
      QVERIFY(click(dialog, "siteLogWorkbook")); // chosen, and read
      const QStringList lines = rowsIn(dialog, "siteLogLines");
      QVERIFY2(lines.front().startsWith(QStringLiteral("log.xlsx|screening!")), qPrintable(lines.front()));
      QVERIFY(click(dialog, "siteLogImport"));
    }));
    QVERIFY(!m_test->study().subjects.empty());
  }

  void theFolderIsChosen() {
    Shown shown(*m_test);
    QVERIFY(inDialog(shown.page(), [&](QWidget* dialog) {
      whenAskedForAFile(demo());
      QVERIFY(click(dialog, "siteLogFolder"));
      QVERIFY(mayImport(dialog));
    }));
    QVERIFY(m_test->study().subjects.empty()); // left by Cancel
  }

  /// Each by file, line and column; nothing of such a log comes in.
  void whatCannotBeRead_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to"); // empty: the file is removed
    QTest::addColumn<QString>("fault");
    row("a day that is none", QString("infusions.csv"), QByteArray("2026-01-15T10:20"), QByteArray("soon"),
        QString("infusions.csv|2|infusion_start_local|"));
    row("a file that is missing", QString("decisions.csv"), QByteArray(), QByteArray(),
        QString("decisions.csv|||This file is missing"));
    row("one who is not screened", QString("infusions.csv"), QByteArray("SCR-001"), QByteArray("SCR-999"),
        QString("infusions.csv|2|screening_no|"));
  }
  void whatCannotBeRead() {
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, fault);
    EditedLog log;
    QVERIFY(to.isEmpty() ? log.remove(file) : log.replace(file, from, to));
    const qint64 before = m_test->session().journalHead().sequence;
    Shown shown(*m_test);
    QVERIFY(inDialog(shown.page(), [&](QWidget* dialog) {
      QVERIFY(read(dialog, log.path()));
      const QStringList faults = rowsIn(dialog, "siteLogFaults");
      QVERIFY2(std::any_of(faults.begin(), faults.end(),
                           [&](const QString& each) { return each.startsWith(fault); }),
               qPrintable(faults.join(u'\n')));
      QVERIFY(rowsIn(dialog, "siteLogLines").isEmpty());
      QVERIFY(!mayImport(dialog));
      QVERIFY(heard(dialog, "siteLogMessage").startsWith(QStringLiteral("Nothing can be imported: ")));
      QVERIFY(isShown(dialog, "siteLogFaults")); // its tab is open
    }));
    QCOMPARE(m_test->session().journalHead().sequence, before);
  }

  /// What the study would refuse is said before anybody imports.
  void whatTheStudyRefuses_data() {
    QTest::addColumn<std::function<bool(TestStudy&)>>("before");
    QTest::addColumn<QString>("says");
    using Act = std::function<bool(TestStudy&)>;
    row("a lock", Act([](TestStudy& test) {
          RecordLock lock;
          lock.reason = QStringLiteral("Data handed over");
          return test.commands().lockRecords(lock).has_value();
        }),
        QString("locked"));
    row("other limits", Act([](TestStudy& test) {
          return test.commands().saveSite(testSite(), QStringLiteral("as signed")).has_value();
        }),
        QString("other limits"));
  }
  void whatTheStudyRefuses() {
    QFETCH(std::function<bool(TestStudy&)>, before);
    QFETCH(QString, says);
    QVERIFY(before(*m_test));
    Shown shown(*m_test);
    QVERIFY(inDialog(shown.page(), [&](QWidget* dialog) {
      QVERIFY(read(dialog, demo()));
      const QString told = heard(dialog, "siteLogMessage");
      QVERIFY2(told.contains(says), qPrintable(told));
      QVERIFY(!mayImport(dialog));
      QVERIFY(!rowsIn(dialog, "siteLogLines").isEmpty()); // it was read
    }));
    QVERIFY(m_test->study().subjects.empty());
  }

  void nowhereAndElsewhere() {
    Shown shown(*m_test);
    QVERIFY(inDialog(shown.page(), [&](QWidget* dialog) {
      QVERIFY(read(dialog, {}));
      QVERIFY(!textOf(dialog, "siteLogPathMessage").isEmpty());
      QVERIFY(read(dialog, QStringLiteral("/nowhere/at/all")));
      QCOMPARE(rowsIn(dialog, "siteLogFaults").size(), 1);
      QVERIFY(read(dialog, demo()));
      QVERIFY(mayImport(dialog));
      QVERIFY(type(dialog, "siteLogPath", QStringLiteral("/elsewhere"))); // what is shown is not there
      QVERIFY(!mayImport(dialog));
      QVERIFY(rowsIn(dialog, "siteLogLines").isEmpty());
    }));
  }

  /// The one that was read comes in, whatever the files say by then.
  void whatWasShownComesIn() {
    EditedLog log(demo());
    Shown shown(*m_test);
    QVERIFY(inDialog(shown.page(), [&](QWidget* dialog) {
      QVERIFY(read(dialog, log.path()));
      QVERIFY(log.write(QStringLiteral("screening.csv"), "nothing"));
      QVERIFY(click(dialog, "siteLogImport"));
    }));
    QVERIFY(!m_test->study().subjects.empty());
  }

  void itIsReadInAThreadAndStopped() {
    bool stops = true;
    int asked = 0;
    setWaitForThread([&](const SlowWork& work, const Progress&, Stopping) {
      ++asked;
      work([&](CheckStage, std::optional<double>) { return !stops; });
    });
    SiteLogDialog dialog(m_test->session());
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(read(&dialog, demo()));
    QCOMPARE(asked, 1);
    QVERIFY(dialog.isVisible() && !mayImport(&dialog)); // as before it was read
    QVERIFY(rowsIn(&dialog, "siteLogFaults").isEmpty());
    QVERIFY(heard(&dialog, "siteLogMessage").isEmpty());
    stops = false;
    QVERIFY(click(&dialog, "siteLogRead"));
    QCOMPARE(asked, 2);
    QVERIFY(mayImport(&dialog));
    setWaitForThread({});
    waitForThreadsByDialog(); // as the program reads it
    QVERIFY(click(&dialog, "siteLogRead"));
    QVERIFY(mayImport(&dialog) && !WaitDialog::present());
  }

  void others_data() {
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("may");
    for (const Role role : {Role::PrincipalInvestigator, Role::SubInvestigator, Role::StudyCoordinator,
                            Role::SponsorRepresentative, Role::Monitor, Role::Administrator})
      QTest::newRow(qPrintable(roleName(role)))
          << static_cast<int>(role)
          << (role == Role::PrincipalInvestigator || role == Role::StudyCoordinator);
  }
  void others() {
    QFETCH(int, role);
    QFETCH(bool, may);
    m_test->signInAs(static_cast<Role>(role));
    Shown shown(*m_test);
    QCOMPARE(shown.page()->findChild<QPushButton*>(QStringLiteral("importSiteLog"))->isEnabled(), may);
    QCOMPARE(textOf(shown.page(), "siteLogNote").contains(roleName(static_cast<Role>(role))), !may);
  }
};

COHORTDESK_TEST(TestSiteLogDialog, QApplication)
} // namespace tst_site_log_dialog
#include "tst_site_log_dialog.moc"
