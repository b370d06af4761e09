// The page Site file in a window: the delegation log is written, corrected and taken back.
#include "app/reports/oversight/site_papers.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/site_file/site_file_page.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_site_file_page {
using namespace person;

struct OpenFile {
  explicit OpenFile(TestStudy& test, const QString& tab = QStringLiteral("elegation")) : shown(test) {
    if (!openTab(shown.page(), "siteFileTabs", tab)) qWarning("no such tab");
  }
  QWidget* page() { return shown.page(); }
  QString cell(const char* table, int row, int column) {
    const auto* model = page()->findChild<QTableView*>(QLatin1String(table))->model();
    return model->index(row, column).data().toString();
  }
  ShownPage<SiteFilePage> shown;
};

class TestSiteFilePage : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void anEmptyLogSaysThatItRefusesNothing() {
    TestStudy test;
    OpenFile file(test);
    QVERIFY(!isShown(file.page(), "delegationTable"));
    QVERIFY(textOf(file.page(), "delegationLogText").contains(QStringLiteral("refuses nothing")));
  }

  void aLineIsWrittenEndedAndVoided() {
    TestStudy test;
    OpenFile file(test);
    const User sub = *test.study().user(2);
    QVERIFY(
        choose(file.page(), "delegationUser", QStringLiteral("%1, %2").arg(sub.name, roleName(sub.role))));
    QVERIFY(!isShown(file.page(), "delegationName"));
    QVERIFY(type(file.page(), "delegationFrom", QStringLiteral("2026-01-02")));
    QVERIFY(click(file.page(), "saveDelegation"));
    QVERIFY(!textOf(file.page(), "delegationTasksMessage").isEmpty());
    QVERIFY(tick(file.page(), "delegatedTask0") && tick(file.page(), "delegatedTask4"));
    QVERIFY(click(file.page(), "saveDelegation"));
    QCOMPARE(test.study().siteFile.delegations.size(), 1U);
    QCOMPARE(file.cell("delegationTable", 0, 0), sub.name);
    QCOMPARE(file.cell("delegationTable", 0, 1), QStringLiteral("informed consent; adverse events"));
    QVERIFY(file.cell("delegationTable", 0, 4).contains(QStringLiteral("after its first day")));
    QVERIFY(!textOf(file.page(), "delegationLogText").contains(QStringLiteral("empty")));
    file.shown.grab(QStringLiteral("site-file-delegation"));
    auto* log = file.page()->findChild<QTableView*>(QStringLiteral("delegationTable"));
    log->setCurrentIndex(log->model()->index(0, 0));
    QVERIFY(type(file.page(), "delegationTo", QStringLiteral("2026-01-01")));
    QVERIFY(click(file.page(), "saveDelegation"));
    QVERIFY(textOf(file.page(), "delegationToMessage").contains(QStringLiteral("2026-01-02")));
    QVERIFY(type(file.page(), "delegationTo", QStringLiteral("2026-01-31")));
    QVERIFY(click(file.page(), "saveDelegation"));
    QCOMPARE(file.cell("delegationTable", 0, 3), QStringLiteral("2026-01-31"));
    whenAskedWhy(QStringLiteral("another study's log"));
    QVERIFY(click(file.page(), "voidDelegation"));
    QVERIFY(test.study().siteFile.delegations.empty());
  }

  void ticksAreKeptAsADraft() {
    TestStudy test;
    {
      OpenFile file(test);
      QVERIFY(type(file.page(), "delegationName", QStringLiteral("Ma Li")));
      QVERIFY(tick(file.page(), "delegatedTask3"));
      file.shown.page()->keepDraft();
    }
    OpenFile file(test);
    QCOMPARE(textOf(file.page(), "delegationName"), QStringLiteral("Ma Li"));
    QVERIFY(file.page()->findChild<QCheckBox*>(QStringLiteral("delegatedTask3"))->isChecked());
  }

  void whoMayNotWriteItReadsIt() {
    TestStudy test;
    test.signInAs(Role::Monitor);
    OpenFile file(test);
    QVERIFY(!file.page()->findChild<QCheckBox*>(QStringLiteral("delegatedTask0"))->isEnabled());
  }

  void aVersionIsKeptAndSignedAgain() {
    TestStudy test;
    QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) == 1);
    OpenFile file(test, QStringLiteral("ersions"));
    const QString label = test.study().subject(1)->label();
    QVERIFY(textOf(file.page(), "signAgainText").contains(QStringLiteral("No version")));
    QVERIFY(type(file.page(), "formVersion", QStringLiteral("2.0")));
    QVERIFY(type(file.page(), "formDate", QStringLiteral("2026-01-04")));
    QVERIFY(type(file.page(), "formApproved", QStringLiteral("2026-01-03")));
    QVERIFY(choose(file.page(), "formSignAgain", QStringLiteral("yes")));
    QVERIFY(click(file.page(), "saveFormVersion"));
    QVERIFY(textOf(file.page(), "formApprovedMessage").contains(QStringLiteral("2026-01-04")));
    QVERIFY(type(file.page(), "formApproved", QStringLiteral("2026-01-05")));
    QVERIFY(click(file.page(), "saveFormVersion"));
    QCOMPARE(file.cell("formVersionTable", 0, 2), QStringLiteral("2026-01-05"));
    QVERIFY(textOf(file.page(), "signAgainText").contains(label));
    QVERIFY(type(file.page(), "reconsentSubject", label));
    QVERIFY(type(file.page(), "reconsentVersion", QStringLiteral("1.9")));
    QVERIFY(type(file.page(), "reconsentAt", QStringLiteral("2026-01-05 09:00")));
    QVERIFY(click(file.page(), "saveReconsent"));
    QVERIFY(!textOf(file.page(), "reconsentVersionMessage").isEmpty());
    QVERIFY(type(file.page(), "reconsentVersion", QStringLiteral("2.0")));
    QVERIFY(click(file.page(), "saveReconsent"));
    QCOMPARE(file.cell("reconsentTable", 0, 0), label);
    QCOMPARE(textOf(file.page(), "signAgainText"), QStringLiteral("Nobody has to sign again."));
    file.shown.grab(QStringLiteral("site-file-consent"));
  }

  void aPaperIsSavedAndWhoseNamesWereShownIsInTheTrail() {
    TestStudy test;
    QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) == 1);
    test.signInAs(Role::StudyCoordinator); // nobody's identity was shown in this session
    OpenFile file(test, QStringLiteral("apers"));
    const auto linesOf = [&](const QString& action) {
      AuditFilter filter;
      filter.action = action;
      AuditTrail trail = test.session().auditTrail(filter);
      return trail.searchAll() ? trail.size() : qint64(-1);
    };
    QTemporaryDir folder;
    const auto save = [&](int paper) {
      const QString path = folder.filePath(QStringLiteral("paper-%1").arg(paper));
      auto* action = file.page()->findChild<QAction*>(QStringLiteral("savePaper%1").arg(paper));
      if (!action) return false;
      whenAskedForAFile(path);
      action->trigger();
      return QFile::exists(path + QStringLiteral(".pdf"));
    };
    for (std::size_t paper = 0; paper < sitePapers.size(); ++paper) {
      const bool names = sitePapers.at(paper) == SitePaper::IdentificationList;
      const auto before = linesOf(QStringLiteral("show-identity"));
      QVERIFY2(save(static_cast<int>(paper)), qPrintable(textOf(file.page(), "papersMessage")));
      QCOMPARE(linesOf(QStringLiteral("show-identity")), before + (names ? 1 : 0));
    }
    QVERIFY(linesOf(QStringLiteral("output")) >= 6);
    file.shown.grab(QStringLiteral("site-file-papers"));
  }

  void whoMayNotKnowNamesIsNotGivenTheirList() {
    TestStudy test;
    test.signInAs(Role::Monitor);
    OpenFile file(test, QStringLiteral("apers"));
    QVERIFY(!file.page()->findChild<QWidget*>(QStringLiteral("paper1"))->isEnabled());
    QVERIFY(file.page()->findChild<QWidget*>(QStringLiteral("paper0"))->isEnabled());
  }

  void whoHasToSignAgainIsOneStepFromToday() {
    TestStudy test;
    QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) == 1);
    const QString given = test.study().subjects.front().screening().consent.version;
    const QDate today = test.session().today();
    QVERIFY(test.commands().saveConsentVersion({0, given, {2025, 1, 1}, QDate(2025, 1, 2), false}, {}));
    QVERIFY(test.commands().saveConsentVersion({0, QStringLiteral("9.0"), today, today, true}, {}));
    const auto& due = test.session().due();
    const auto item = std::find_if(due.begin(), due.end(),
                                   [](const DueItem& each) { return each.kind == DueKind::SignAgain; });
    QVERIFY(item != due.end());
    OpenFile file(test);
    file.shown.page()->openTask(*item);
    QCOMPARE(textOf(file.page(), "reconsentSubject"), test.study().subjects.front().label());
    QCOMPARE(textOf(file.page(), "reconsentVersion"), QStringLiteral("9.0"));
    QVERIFY(type(file.page(), "reconsentAt", QStringLiteral("2026-01-05 09:00")));
    QVERIFY(click(file.page(), "saveReconsent"));
    QCOMPARE(test.study().siteFile.reconsents.size(), 1U);
  }

  void whereSourcesAreIsListed() {
    TestStudy test;
    OpenFile file(test, QStringLiteral("rces"));
    QVERIFY(type(file.page(), "sourceKind", QStringLiteral("Laboratory results")));
    QVERIFY(click(file.page(), "saveSource"));
    QVERIFY(!textOf(file.page(), "sourcePlaceMessage").isEmpty());
    QVERIFY(type(file.page(), "sourcePlace", QStringLiteral("Print in the subject's file")));
    QVERIFY(enter(file.page(), "sourcePlace"));
    QCOMPARE(file.cell("sourceTable", 0, 0), QStringLiteral("Laboratory results"));
    file.shown.grab(QStringLiteral("site-file-sources"));
    auto* table = file.page()->findChild<QTableView*>(QStringLiteral("sourceTable"));
    table->setCurrentIndex(table->model()->index(0, 0));
    whenAskedWhy(QStringLiteral("kept elsewhere"));
    QVERIFY(click(file.page(), "voidSource"));
    QVERIFY(test.study().siteFile.sources.empty());
  }
};

COHORTDESK_TEST(TestSiteFilePage, QApplication)
} // namespace tst_site_file_page
#include "tst_site_file_page.moc"
