#include "app/base/file_bytes.h"
#include "app/reports/paper/printed_parts.h"
#include "app/study/user.h"
#include "db/exchange/csv/csv.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "tests/ui/pages/audit/audit_story.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/audit/audit_model.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTableView>
#include <QtTest>

namespace tst_audit_page {
using namespace person;
using namespace audit_story;

QTableView* table(QWidget* page) {
  return page->findChild<QTableView*>(QStringLiteral("auditTable"));
}

QString cellOf(QWidget* page, int row, int column) {
  return table(page)->model()->index(row, column).data().toString();
}

int rows(QWidget* page) {
  return table(page)->model()->rowCount();
}

/// Does every line show this in the column, and is there at least one?
bool allShow(QWidget* page, int column, const QString& text) {
  for (int row = 0; row < rows(page); ++row)
    if (!cellOf(page, row, column).contains(text)) {
      qWarning("row %d shows %s", row, qPrintable(cellOf(page, row, column)));
      return false;
    }
  return rows(page) > 0;
}

class AuditPageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everythingStandsThereNewestFirst() {
    Story story;
    ShownPage<AuditPage> shown(story.test);
    QWidget* page = shown.page();
    QCOMPARE(rows(page), static_cast<int>(story.test.session().journalHead().sequence));
    QCOMPARE(cellOf(page, 0, AuditModel::Number),
             QString::number(story.test.session().journalHead().sequence));
    QCOMPARE(cellOf(page, 0, AuditModel::Time), QStringLiteral("2026-01-06 09:00:00"));
    QCOMPARE(cellOf(page, rows(page) - 1, AuditModel::ActionDone), QStringLiteral("Study created"));
    QVERIFY(textOf(page, "auditCount").contains(QString::number(rows(page))));
    table(page)->selectRow(0);
    shown.grab(QStringLiteral("audit"));
    QVERIFY(textOf(page, "auditDetail").contains(QStringLiteral("2026-01-06 09:00:00")));
  }

  void theModelKeepsItsPromises() {
    Story story;
    AuditModel model(story.test.session());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({});
    QVERIFY(model.rowCount() > 0);
    AuditFilter filter;
    filter.action = QStringLiteral("screening");
    model.show(filter);
    QVERIFY(model.complete());
    QVERIFY(model.rowCount() > 0);
    filter.text = QStringLiteral("nowhere");
    model.show(filter);
    QVERIFY(model.complete());
    QCOMPARE(model.rowCount(), 0);
  }

  void eachInputFiltersAndClearTakesItBack() {
    Story story;
    ShownPage<AuditPage> shown(story.test);
    QWidget* page = shown.page();
    const int everything = rows(page);
    const auto cleared = [&] { return click(page, "auditClear") && rows(page) == everything; };

    QVERIFY(type(page, "auditSubject", QStringLiteral("scr-001")));
    QTRY_VERIFY(rows(page) < everything);
    QVERIFY(allShow(page, AuditModel::SubjectLabel, QStringLiteral("SCR-001")));
    QVERIFY(cleared());

    QVERIFY(choose(page, "auditPerson", QStringLiteral("Wang Fang")));
    QTRY_VERIFY(rows(page) < everything);
    QVERIFY(allShow(page, AuditModel::Person, QStringLiteral("Wang Fang")));
    QVERIFY(cleared());

    QVERIFY(choose(page, "auditAction", QStringLiteral("Eligibility signed")));
    QTRY_VERIFY(rows(page) < everything);
    QVERIFY(allShow(page, AuditModel::ActionDone, QStringLiteral("Eligibility signed")));
    QVERIFY(cleared());

    QVERIFY(choose(page, "auditField", QStringLiteral("Screening: ECOG")));
    QTRY_VERIFY(rows(page) < everything);
    QVERIFY(allShow(page, AuditModel::What, QStringLiteral("ECOG")));
    QVERIFY(cleared());

    QVERIFY(type(page, "auditFrom", QStringLiteral("2026-01-06")));
    QTRY_VERIFY(rows(page) < everything);
    const int ofSecondDay = rows(page);
    QVERIFY(allShow(page, AuditModel::Time, QStringLiteral("2026-01-06")));
    QVERIFY(cleared());

    QVERIFY(type(page, "auditTo", QStringLiteral("2026-01-05")));
    QTRY_COMPARE(rows(page), everything - ofSecondDay);
    QVERIFY(allShow(page, AuditModel::Time, QStringLiteral("2026-01-05")));
    QVERIFY(cleared());

    QVERIFY(type(page, "auditText", QStringLiteral("misread")));
    QTRY_COMPARE(rows(page), 1);
    QCOMPARE(cellOf(page, 0, AuditModel::What), QStringLiteral("ECOG: 1 → 2"));
    QVERIFY(cellOf(page, 0, AuditModel::Reason).startsWith(QStringLiteral("misread")));
    QVERIFY(cleared());
  }

  /// A search is not begun anew by each refresh, only where lines have come.
  void whatWasFoundStaysUntilLinesCome() {
    Story story;
    ShownPage<AuditPage> shown(story.test);
    QWidget* page = shown.page();
    QVERIFY(choose(page, "auditAction", QStringLiteral("Printed or exported")));
    QTRY_COMPARE(rows(page), 0);
    QVERIFY(!isShown(page, "auditStop"));
    const QSignalSpy resets(table(page)->model(), &QAbstractItemModel::modelReset);
    shown.page()->refresh();
    QCOMPARE(resets.count(), 0);
    QVERIFY(story.test.commands().recordOutput(QStringLiteral("memo 1, PDF")));
    shown.page()->refresh();
    QTRY_COMPARE(rows(page), 1);
    QCOMPARE(table(page)->accessibleName(), QStringLiteral("Audit trail, newest first"));
  }

  void whatCannotBeUnderstoodIsSaidUnderItsInput() {
    Story story;
    ShownPage<AuditPage> shown(story.test);
    QVERIFY(type(shown.page(), "auditSubject", QStringLiteral("S-999")));
    QTRY_VERIFY(textOf(shown.page(), "auditSubjectMessage").contains(QStringLiteral("No such subject")));
    QVERIFY(type(shown.page(), "auditFrom", QStringLiteral("soon")));
    QTRY_VERIFY(textOf(shown.page(), "auditFromMessage").contains(QStringLiteral("not a date")));
  }

  void noNameOfAPersonIsShown() {
    Story story;
    ShownPage<AuditPage> shown(story.test);
    QWidget* page = shown.page();
    for (int row = 0; row < rows(page); ++row) {
      table(page)->selectRow(row);
      const QString detail = textOf(page, "auditDetail");
      QVERIFY(!detail.contains(QStringLiteral("Wu Hong")) && !detail.contains(QStringLiteral("Zhao Lan")));
    }
  }

  void theExportHoldsWhatIsFilteredAndIsRecorded() {
    Story story;
    ShownPage<AuditPage> shown(story.test);
    QVERIFY(type(shown.page(), "auditText", QStringLiteral("misread")));
    QTRY_COMPARE(rows(shown.page()), 1);
    const QString number = cellOf(shown.page(), 0, AuditModel::Number);
    const QString path = story.test.folder() + QStringLiteral("/trail");
    whenAskedForAFile(path);
    QVERIFY(click(shown.page(), "auditExport"));
    QVERIFY(textOf(shown.page(), "auditMessage").contains(QStringLiteral("Exported")));
    QFile file(path + QStringLiteral(".csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF\"sequence\",\"at_utc\",\"at_site\","));
    QVERIFY(bytes.contains("\"misread, \"\"1\"\"\nfor 2\"\r\n"));
    const CsvContent content = readCsv(bytes);
    QVERIFY(content.faults.empty());
    QCOMPARE(content.rows.size(), std::size_t(2));
    const QStringList line = content.rows[1].cells;
    QCOMPARE(line.size(), content.rows[0].cells.size());
    QCOMPARE(line.mid(0, 3), (QStringList{number, QStringLiteral("2026-01-05T01:00:00.000Z"),
                                          QStringLiteral("2026-01-05 09:00:00")}));
    QCOMPARE(line.mid(5, 3), (QStringList{QStringLiteral("screening"), QStringLiteral("update"),
                                          QStringLiteral("screening")}));
    QCOMPARE(line.mid(10),
             (QStringList{QStringLiteral("SCR-001"), QStringLiteral("ecog"), QStringLiteral("1"),
                          QStringLiteral("2"), QStringLiteral("misread, \"1\"\nfor 2")}));
    const AuditLine recorded = story.test.session().auditTrail().lines(0, 1)->front();
    QCOMPARE(recorded.action, QStringLiteral("output"));
    QVERIFY(recorded.changes.front().newValue.contains(QStringLiteral("misread")));
  }

  void theWholeTrailIsExportedToo() {
    Story story;
    ShownPage<AuditPage> shown(story.test);
    const QString path = story.test.folder() + QStringLiteral("/all.csv");
    const qint64 lines = story.test.session().journalHead().sequence;
    whenAskedForAFile(path);
    QVERIFY(click(shown.page(), "auditExport"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> numbers;
    for (const CsvRow& row : readCsv(file.readAll()).rows)
      numbers << row.cells.front();
    QCOMPARE(numbers.size(), lines + 1); // and the head
    QCOMPARE(othersMay(path), OthersMay::Nothing);
    QTRY_COMPARE(cellOf(shown.page(), 0, AuditModel::ActionDone), QStringLiteral("Printed or exported"));
  }

  void aPdfIsMadeOfWhatIsFiltered() {
    Story story;
    ShownPage<AuditPage> shown(story.test);
    QVERIFY(choose(shown.page(), "auditAction", QStringLiteral("Eligibility signed")));
    QTRY_COMPARE(rows(shown.page()), 2);
    const QString path = story.test.folder() + QStringLiteral("/trail.pdf");
    whenAskedForAFile(path);
    QVERIFY(click(shown.page(), "auditPdf"));
    QVERIFY(textOf(shown.page(), "auditMessage").startsWith(QStringLiteral("Saved:")));
    QProcess text;
    text.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    QVERIFY(text.waitForFinished());
    const QString printed = QString::fromUtf8(text.readAllStandardOutput());
    QVERIFY2(printed.contains(QStringLiteral("Eligibility signed")), qPrintable(printed));
    QVERIFY(printed.contains(QStringLiteral("page 1 of 1")));
    QVERIFY(printed.contains(QStringLiteral("Shanghai Test Hospital")));
    QVERIFY(printed.contains(QStringLiteral("action: Eligibility signed")));
    QVERIFY(!printed.contains(QStringLiteral("Screening entered")));
    QVERIFY(printed.contains(QStringLiteral("has not been reviewed yet")));
  }

  void aReviewIsSignedUpToTheChosenLine() {
    Story story;
    ShownPage<AuditPage> shown(story.test);
    QWidget* page = shown.page();
    QVERIFY(textOf(page, "auditReviewed").contains(QStringLiteral("not been reviewed")));
    table(page)->selectRow(3);
    const QString number = cellOf(page, 3, AuditModel::Number);
    QVERIFY(type(page, "reviewRemark", QStringLiteral("SCR-001 seen")));
    whenAskedToSign(TestStudy::credentials(Role::Monitor));
    QVERIFY(click(page, "reviewHere"));
    const QString said =
        QStringLiteral("Reviewed up to line %1 by Zhou Ping on 2026-01-06 09:00:00.").arg(number);
    QVERIFY2(textOf(page, "auditReviewed").startsWith(said), qPrintable(textOf(page, "auditReviewed")));
    QCOMPARE(cellOf(page, 0, AuditModel::ActionDone), QStringLiteral("Audit trail reviewed"));
    QVERIFY(textOf(page, "reviewRemark").isEmpty());
    const auto reviews = *story.test.session().auditReviews();
    QCOMPARE(reviews.size(), std::size_t(1));
    QCOMPARE(reviews[0].remark, QStringLiteral("SCR-001 seen"));

    // Without a chosen line, everything that is shown.
    const QString newest = cellOf(page, 0, AuditModel::Number);
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(page, "reviewHere"));
    QVERIFY(textOf(page, "auditReviewed")
                .startsWith(QStringLiteral("Reviewed up to line %1 by Prof.").arg(newest)));
  }

  void aRemarkIsKeptUntilTheReviewIsSigned() {
    Story story;
    const QString remark = QStringLiteral("SCR-001 seen");
    {
      ShownPage<AuditPage> shown(story.test);
      QVERIFY(type(shown.page(), "reviewRemark", remark));
      shown.page()->keepDraft();
    }
    ShownPage<AuditPage> again(story.test);
    QCOMPARE(textOf(again.page(), "reviewRemark"), remark);
    whenAskedToSign(TestStudy::credentials(Role::Monitor));
    QVERIFY(click(again.page(), "reviewHere"));
    QCOMPARE(textOf(again.page(), "reviewRemark"), QString());
    QVERIFY(story.test.session().draft(QStringLiteral("audit/review")).isEmpty());
  }

  void whoMayNotReviewIsTold() {
    Story story;
    ShownPage<AuditPage> shown(story.test);
    QString said;
    whenAsked("signDialog", [&](QWidget* dialog) {
      type(dialog, "signLogin", TestStudy::login(Role::StudyCoordinator));
      type(dialog, "signPassword", TestStudy::testPassword());
      click(dialog, "signConfirm");
      said = textOf(dialog, "signError");
      click(dialog, "signCancel");
    });
    QVERIFY(type(shown.page(), "reviewRemark", QStringLiteral("seen")));
    QVERIFY(click(shown.page(), "reviewHere"));
    QVERIFY2(said.contains(QStringLiteral("may not do this")), qPrintable(said));
    QVERIFY(story.test.session().auditReviews()->empty());
    QCOMPARE(textOf(shown.page(), "reviewRemark"), QStringLiteral("seen"));
  }
};

COHORTDESK_TEST(AuditPageTest, QApplication)
} // namespace tst_audit_page
#include "tst_audit_page.moc"
