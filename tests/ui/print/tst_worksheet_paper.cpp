// The DLT worksheet on paper, from the tab of the assessment.
#include "tests/support/test_program.h"
#include "tests/support/windows/pdf_bookmarks.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "tests/support/worksheet_study.h"
#include "ui/pages/subjects/subjects_page.h"
#include "ui/print/report_documents.h"

#include <QAction>
#include <QtTest>

namespace tst_worksheet_paper {
using namespace person;

class WorksheetPaperTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void itSaysWhatIsAskedAndWhatWasAnswered() {
    WorksheetStudy made;
    QVERIFY(made.save(made.answer(QStringLiteral("D2"), ItemState::Meets, false)));
    const auto paper = worksheetDocument(made.test.session(), made.subject);
    QVERIFY(paper);
    QVERIFY2(paper->title.contains(made.person().label()), qPrintable(paper->title));
    QVERIFY(paper->draft); // nothing is signed yet
    for (const char* said : {"Any of these:", "Grade 3 for 72 h", "Pneumonitis", "2026-01-15 00:00",
                             "of the pneumonia before", "Prof. Zhang Min"})
      QVERIFY2(paper->html.contains(QLatin1String(said)), said);
    QVERIFY(!worksheetDocument(made.test.session(), 999));
  }

  void itIsSavedFromTheTabAndTheJournalKnows() {
    WorksheetStudy made;
    ShownPage<SubjectsPage> shown(made.test);
    QVERIFY(openTab(shown.page(), "subjectTabs", QStringLiteral("DLT")));
    const QString path = made.test.folder() + QStringLiteral("/sheet");
    whenAskedForAFile(path);
    auto* save = shown.page()->findChild<QAction*>(QStringLiteral("saveWorksheet"));
    QVERIFY(save && isShown(shown.page(), "worksheet"));
    save->trigger();
    QVERIFY(readPdf(path + QStringLiteral(".pdf")).pages >= 1);
    const AuditLine last = made.test.session().auditTrail().lines(0, 1)->front();
    QCOMPARE(last.action, QStringLiteral("output"));
    QVERIFY(isShown(shown.page(), "worksheetMessage"));
  }
};

COHORTDESK_TEST(WorksheetPaperTest, QApplication)
} // namespace tst_worksheet_paper
#include "tst_worksheet_paper.moc"
