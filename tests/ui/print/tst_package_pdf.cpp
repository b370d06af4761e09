// The package of a review meeting: the same cut-off is the same file, whatever came after it.
#include "db/session/changes_since.h"
#include "db/session/study_at.h"
#include "tests/support/decided_study.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/pdf_bookmarks.h"
#include "ui/print/report_documents.h"
#include "ui/style/theme.h"
#include "ui/widgets/language.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_package_pdf {
class TestPackagePdf : public QObject {
  Q_OBJECT
 private:
  std::unique_ptr<TestStudy> m_test;
  QTemporaryDir m_folder;
  int m_files = 0;
  qint64 m_line = 0;

  /// Writes the package of the line and answers the file; empty where something is refused.
  QString package(qint64 line) {
    const auto then = studyAt(m_test->session(), line);
    if (!then) return {};
    const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_files));
    return writePdf(packageDocument(*then), path) ? path : QString();
  }
  QByteArray bytes(qint64 line) { return contentOf(package(line)); }

 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }
  void cleanup() { useLanguage(Language::English); }
  void init() {
    m_test = std::make_unique<TestStudy>();
    QVERIFY(makeDecided(*m_test));
    std::vector<Measurement> copies;
    for (const char* visit : {"D7", "D14"})
      copies.push_back({{2, QLatin1String(visit), QStringLiteral("car-copies"), Specimen::Blood},
                        MeasuredValue{Reading::Exact, 1200}});
    for (const auto& [visit, count] : {std::pair("SCR", 1.4), std::pair("D7", 0.3), std::pair("D14", 0.8)})
      copies.push_back({{2, QLatin1String(visit), QStringLiteral("neutrophils"), Specimen::Blood},
                        MeasuredValue{Reading::Exact, count}});
    QVERIFY(m_test->commands().saveMeasurements(copies, {}));
    m_line = m_test->session().journalHead().sequence;
  }

  void hasContentsAndBookmarks() {
    const QString path = package(m_line);
    QVERIFY(!path.isEmpty());
    const ReadPdf read = readPdf(path);
    QVERIFY(read.outlineShown);
    QCOMPARE(read.title, QStringLiteral("Package for the review meeting, journal entry %1").arg(m_line));
    QStringList chapters;
    for (const ReadBookmark& bookmark : read.bookmarks)
      if (bookmark.depth == 1) chapters << bookmark.title;
    QCOMPARE(chapters, (QStringList{"Recommendation", "Subjects of the cohort and of those below",
                                    "DLT worksheets", "Serious events", "Course of CRS and ICANS",
                                    "Events of grade 3 or more (CTCAE or ASTCT)",
                                    "Laboratory values of grade 3 or more (CTCAE, by value)", "Laboratory",
                                    "Kinetics of the infused cells", "Deviations", "Open queries",
                                    "Not checked against source", "Decision table", "Dose paths"}));
  }

  void isTheSameFileAgain() {
    const QByteArray first = bytes(m_line);
    QVERIFY(first.size() > 10000);
    QVERIFY(first.contains("D:20260119010000Z")); // 09:00 at the site
    m_test->setDay({2026, 3, 1});
    QVERIFY(bytes(m_line) == first);
  }

  /// It is named, and the package of before stays as it was.
  void aValueChangedAfterwards() {
    const QByteArray before = bytes(m_line);
    AdverseEvent event = m_test->study().subjects.front().events.front();
    event.grade = 4;
    event.serious = true;
    m_test->setDay({2026, 1, 20});
    QVERIFY(m_test->commands().saveAdverseEvent(1, event, QStringLiteral("Copied wrongly")));
    QVERIFY(m_test->commands().agreeDecision(1, onLaptop()));
    QVERIFY(bytes(m_line) == before);
    QVERIFY(bytes(m_test->session().journalHead().sequence) != before);
    const auto later = changesIn(m_test->session(), {m_line});
    QVERIFY(later.has_value());
    const QString memo =
        memoDocument(m_test->session().standing(), m_test->study().decisions.front(),
                     m_test->session().journalHead(), MeetingCutoff{m_line, m_test->session().now(), *later})
            .html;
    QVERIFY(memo.contains(QStringLiteral("1 → 4")));
  }

  void inChineseAsWell() {
    useLanguage(Language::Chinese);
    const QByteArray first = bytes(m_line);
    QVERIFY(first.size() > 10000 && bytes(m_line) == first);
  }
};
COHORTDESK_TEST(TestPackagePdf, QApplication)
} // namespace tst_package_pdf
#include "tst_package_pdf.moc"
