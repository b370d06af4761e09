// What the memo tells of the DLT worksheets of the subjects of its level.
#include "app/dosing/worksheet.h"
#include "app/reports/decision/decision_memo.h"
#include "tests/app/reports/decision/two_decisions.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_memo_worksheet {
using namespace two_decisions;

/// signedTwo(), with an item that S-002's event of grade 3 meets: the subject was cleared all the same.
Study withAnItem() {
  Study study = signedTwo();
  study.site.dltDefinition = definitionOfLines({}, {QStringLiteral("any event of grade 3")});
  study.site.dltDefinition.items.front().rule = DltRule{};
  return study;
}

DecisionMemo memoOf(const Study& study) {
  return decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head);
}

class TestMemoWorksheet : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void asTheRecordStood() {
    const DecisionMemo memo = memoOf(withAnItem());
    QCOMPARE(memo.definitionVersion, 1);
    QCOMPARE(memo.worksheets.size(), std::size_t(2)); // S-002 and S-004, whose DLT it is
    QCOMPARE(memo.worksheets[0].subject, QStringLiteral("S-002"));
    QVERIFY(memo.worksheets[0].rows.front().state == ItemState::Meets);
    const QString html = decisionMemoHtml(memo);
    for (const char* text : {"DLT worksheets", "D1: any event of grade 3", "Version 1"})
      QVERIFY2(html.contains(QString::fromLatin1(text)), text);
  }

  /// What was signed goes before what the record says now; and what is another is told.
  void asItWasSigned() {
    Study study = withAnItem();
    Subject& second = study.subjects.at(1);
    const Worksheet sheet = worksheetOf(study, second, {}, QDateTime({2026, 3, 24}, {9, 0}, Qt::UTC));
    second.assessments.back().worksheet = worksheetJson(study, second, sheet);
    second.events.front().grade = 2;
    const DecisionMemo memo = memoOf(study);
    QCOMPARE(memo.worksheets[0].subject, QStringLiteral("S-002"));
    QVERIFY(memo.worksheets[0].rows.front().what.startsWith(QStringLiteral("G3 ")));
    QVERIFY2(memo.changes.contains(QStringLiteral("S-002, Cytokine release syndrome: grade 3 when it was "
                                                  "signed, grade 2 now.")),
             qPrintable(memo.changes.join(u'\n')));
  }

  void withoutItemsThereIsNone() {
    const DecisionMemo memo = memoOf(signedTwo());
    QVERIFY(memo.worksheets.empty());
    QVERIFY(!decisionMemoHtml(memo).contains(QStringLiteral("DLT worksheets")));
  }
};

COHORTDESK_TEST(TestMemoWorksheet, QCoreApplication)
} // namespace tst_memo_worksheet
#include "tst_memo_worksheet.moc"
