// Every place of the window that writes a file for somebody, onto a disk that is full and into a folder that
// is none: it says so in a sentence, no half file is left, what stood there stays, and the journal has no
// line of it.
#include "tests/faults/small_disk.h"
#include "tests/support/agreed_designs.h"
#include "tests/support/agreements.h"
#include "tests/support/decided_study.h"
#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/charts/charts_page.h"
#include "ui/pages/decisions/decisions_page.h"
#include "ui/pages/safety/safety_page.h"
#include "ui/pages/study/hand_over_dialog.h"
#include "ui/pages/subjects/subjects_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/signing/scan_dialog.h"

#include <QAction>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>

namespace tst_saves_on_full_disk {
using namespace person;

/// Saves to the path as a person does; answers what is said of it then.
using Save = std::function<QString(TestStudy&, const QString& path)>;
struct Place {
  const char* name;
  const char* ending;
  Save save;
};

/// By a button or an entry of a menu of the page, behind this tab.
template <class P>
Save onPage(const char* tabs, const char* tab, const char* button, const char* message) {
  return [=](TestStudy& test, const QString& path) -> QString {
    ShownPage<P> shown(test);
    if (tabs && !openTab(shown.page(), tabs, QLatin1String(tab))) return {};
    whenAskedForAFile(path);
    if (auto* action = shown.page()->template findChild<QAction*>(QLatin1String(button)))
      action->trigger();
    else if (!click(shown.page(), button))
      return {};
    return textOf(shown.page(), message);
  };
}

QString saveMemo(TestStudy& test, const QString& path) {
  ShownPage<DecisionsPage> shown(test);
  shown.page()->openRow(test.study().decisions.front().id);
  whenAskedForAFile(path);
  return click(shown.page(), "saveMemo") ? textOf(shown.page(), "memoMessage") : QString();
}

QString saveScan(TestStudy& test, const QString& path) {
  QByteArray png;
  QBuffer buffer(&png);
  QImage drawn(60, 80, QImage::Format_RGB32);
  drawn.fill(Qt::white);
  if (!buffer.open(QIODevice::WriteOnly) || !drawn.save(&buffer, "PNG")) return {};
  SponsorAgreement agreement = wetInk(test);
  agreement.scanName = u"memo-1.png"_qs;
  agreement.scan = png;
  const auto change = test.commands().signDesignChange(adding(test.study(), 8e7), investigator());
  if (!change || !test.commands().agreeDesignChange(*change, agreement)) return {};
  ScanDialog dialog(test.session(), *test.study().designChanges.back().sponsor);
  dialog.show();
  whenAskedForAFile(path);
  return click(&dialog, "saveScan") ? textOf(&dialog, "scanMessage") : QString();
}

Save handOver(const char* what) {
  return [=](TestStudy& test, const QString& path) -> QString {
    HandOverDialog dialog(test.session());
    dialog.show();
    const bool done = choose(&dialog, "handOverWhat", QLatin1String(what)) &&
                      type(&dialog, "handOverPath", path) && click(&dialog, "handOverConfirm");
    const QString said = textOf(&dialog, "handOverMessage");
    return done ? QString(said + textOf(&dialog, "handOverPathMessage")) : QString();
  };
}

const Place places[] = {
    {"memo", ".pdf", saveMemo},
    {"casebook", ".pdf", onPage<SubjectsPage>(nullptr, nullptr, "saveCasebook", "subjectMessage")},
    {"week's sheet", ".pdf", onPage<TodayPage>("todayTabs", "Calendar", "saveWeekSheet", "calendarMessage")},
    {"table of events", ".csv",
     onPage<SafetyPage>("safetyTabs", "Table", "eventTableCsv", "eventTableMessage")},
    {"table of events on paper", ".pdf",
     onPage<SafetyPage>("safetyTabs", "Table", "eventTablePdf", "eventTableMessage")},
    {"deviations", ".csv",
     onPage<SafetyPage>("safetyTabs", "viations", "deviationsCsv", "deviationsMessage")},
    {"audit trail", ".csv", onPage<AuditPage>(nullptr, nullptr, "auditExport", "auditMessage")},
    {"audit trail on paper", ".pdf", onPage<AuditPage>(nullptr, nullptr, "auditPdf", "auditMessage")},
    {"chart", ".png", onPage<ChartsPage>(nullptr, nullptr, "saveChart", "chartsMessage")},
    {"chart", ".svg", onPage<ChartsPage>(nullptr, nullptr, "saveChart", "chartsMessage")},
    {"chart", ".pdf", onPage<ChartsPage>(nullptr, nullptr, "saveChart", "chartsMessage")},
    {"data of a chart", ".csv", onPage<ChartsPage>(nullptr, nullptr, "saveChart", "chartsMessage")},
    {"scan", ".png", saveScan},
    {"hand-over: tables", "", handOver("Tables")},
    {"hand-over: workbook", ".xlsx", handOver("Workbook")},
    {"hand-over: ODM", ".xml", handOver("ODM-XML, as")}};

QStringList filesIn(const QString& folder) {
  return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// Writes until nothing goes in any more.
void fill(const QString& path) {
  QFile filler(path);
  if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return;
  const QByteArray piece(512, 'x');
  while (filler.write(piece) > 0) {
  }
}

/// Of the last line of the journal.
QString lastAction(TestStudy& test) {
  AuditTrail trail = test.session().auditTrail();
  const auto last = trail.lines(0, 1);
  return last && !last->empty() ? last->front().action : QString();
}

/// Nothing tells that it was saved.
bool isUnrecorded(TestStudy& test) {
  const QString last = lastAction(test);
  return !last.isEmpty() && last != u"output" && last != u"hand-over";
}

class TestSavesOnFullDisk : public QObject {
  Q_OBJECT
 private:
  std::unique_ptr<TestStudy> m_test;

  void savePlaces() {
    QTest::addColumn<int>("place");
    for (int place = 0; place < static_cast<int>(std::size(places)); ++place)
      QTest::addRow("%s%s", places[place].name, places[place].ending) << place;
  }

 private Q_SLOTS:
  void init() {
    m_test = std::make_unique<TestStudy>();
    QVERIFY(makeDecided(*m_test));
  }

  void theDiskIsFull_data() { savePlaces(); }
  void theDiskIsFull() {
    QFETCH(int, place);
    const Place& tried = places[place];
    const SmallDisk disk(u"64k"_qs);
    if (!disk.isMounted()) QSKIP("this system mounts no disk for a test");
    const QString path = disk.filePath(u"saved"_qs + QLatin1String(tried.ending));
    const bool isNew = QByteArray(tried.name).startsWith("hand-over"); // writes over nothing
    if (!isNew) QVERIFY(CohortctlFolder::write(path, "what stood there"));
    fill(disk.filePath(u"filler"_qs));
    const QStringList there = filesIn(disk.filePath({}));
    const QString said = tried.save(*m_test, path);
    QVERIFY2(said.contains(u"No space left") || said.contains(u"disk is full"), qPrintable(said));
    QCOMPARE(filesIn(disk.filePath({})), there);
    if (!isNew) QCOMPARE(contentOf(path), QByteArray("what stood there"));
    QVERIFY(isUnrecorded(*m_test));
  }

  void theFolderIsNone_data() { savePlaces(); }
  void theFolderIsNone() {
    QFETCH(int, place);
    const QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(u"file"_qs)).open(QIODevice::WriteOnly));
    const QString said =
        places[place].save(*m_test, folder.filePath(u"file/saved"_qs + QLatin1String(places[place].ending)));
    QVERIFY2(said.size() > 20, qPrintable(said)); // a sentence
    QCOMPARE(filesIn(folder.path()), QStringList(u"file"_qs));
    QVERIFY(isUnrecorded(*m_test));
  }
};

COHORTDESK_TEST(TestSavesOnFullDisk, QApplication)
} // namespace tst_saves_on_full_disk
#include "tst_saves_on_full_disk.moc"
