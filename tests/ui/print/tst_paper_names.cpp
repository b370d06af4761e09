// What a paper is called in a folder, and what a PDF says of itself.
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/pdf_bookmarks.h"
#include "tests/support/windows/person.h"
#include "tests/ui/print/decided_paper.h"
#include "ui/fields/field.h"
#include "ui/print/file_name.h"
#include "ui/print/print_actions.h"
#include "ui/style/theme.h"

#include <QFileDialog>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_paper_names {
using namespace person;
using namespace decided_paper;

class TestPaperNames : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }

  void papersAreNamedAfterTheStudy_data() {
    QTest::addColumn<PrintDocument>("document");
    QTest::addColumn<QString>("name");
    const Study study = withDecision(true);
    const auto row = [](const char* name, const PrintDocument& document) {
      QTest::newRow(name) << document << QStringLiteral("SHSYXY-CAR-NK-CD7-") + QLatin1String(name);
    };
    row("decision-01", memoOf(study));
    row("eligibility-SCR-001",
        *checklistDocument(study, study.subjects.front().screenings.front().id, today, head));
    row("adverse-events-2026-02-10", eventTableDocument(study, {}, {}, today, head));
    row("efficacy-2026-02-10", efficacyDocument(study, efficacyReport(study, today), {}, 1, head));
    row("decision-table-01", decisionTableDocument(study, 1, head));
    row("week-2026-02-09", weekSheetDocument(standingOf(study, today), {2026, 2, 9}, {}, head));
    row("casebook-S-001", casebookDocument(standingOf(study, today), study.subjects.front(), {},
                                           QDateTime(today, QTime(4, 0), Qt::UTC), head));
  }
  void papersAreNamedAfterTheStudy() {
    QFETCH(PrintDocument, document);
    QTEST(document.fileName, "name");
  }

  void aStudyWithoutACodeIsLeftOutOfTheName() {
    Study study = withDecision(true);
    study.protocol.studyCode.clear();
    QCOMPARE(memoOf(study).fileName, QStringLiteral("decision-01"));
  }

  void thePdfIsProposedUnderThatName() {
    TestStudy test;
    QString proposed;
    whenAsked("QFileDialog", [&](QWidget* asked) {
      auto* dialog = qobject_cast<QFileDialog*>(asked);
      proposed = dialog->selectedFiles().value(0);
      dialog->reject();
    });
    MessageLine told(QStringLiteral("told"));
    savePdf(nullptr, memoOf(withDecision(true)), test.commands(), told);
    QVERIFY2(proposed.endsWith(QStringLiteral("/SHSYXY-CAR-NK-CD7-decision-01.pdf")), qPrintable(proposed));
  }

  void thePdfSaysWhoseItIsAndWhatItIs() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("about.pdf"));
    QVERIFY(writePdf(memoOf(withDecision(true)), path));
    const ReadPdf read = readPdf(path);
    QCOMPARE(read.title, QStringLiteral("Decision memo 1"));
    QCOMPARE(read.author, QStringLiteral("Department of Haematology"));
    QCOMPARE(read.subject, QStringLiteral("SHSYXY-CAR-NK-CD7 · Decision memo 1"));
    QVERIFY(read.language.startsWith(QStringLiteral("en")));
    QVERIFY(!read.bookmarks.empty());
  }

  void titlesBecomeFileNames() {
    QCOMPARE(fileNameOf(QStringLiteral("Decision memo 2")), QStringLiteral("Decision-memo-2"));
    QCOMPARE(fileNameOf(QStringLiteral("a/b: c")), QStringLiteral("a-b-c"));
    QCOMPARE(fileNameOf(QStringLiteral("决策备忘录 2")), QStringLiteral("决策备忘录-2"));
  }
};
COHORTDESK_TEST(TestPaperNames, QApplication)
} // namespace tst_paper_names
#include "tst_paper_names.moc"
