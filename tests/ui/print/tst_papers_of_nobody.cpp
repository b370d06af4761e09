// A paper of a subject that the study does not have is refused, and says so.
#include "tests/support/row.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "ui/print/casebook_record.h"
#include "ui/print/report_documents.h"

#include <QTest>

namespace tst_papers_of_nobody {
using Make = std::function<std::optional<Refusal>(const StudySession&, RowId nobody)>;

template <class Paper>
std::optional<Refusal> refusalOf(const Result<Paper>& paper) {
  return paper ? std::nullopt : std::optional(paper.error());
}

class TestPapersOfNobody : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void refused_data() {
    QTest::addColumn<Make>("make");
    row("what a casebook is made of", Make([](const StudySession& session, RowId nobody) {
          return refusalOf(casebookRecord(session, nobody));
        }));
    row("casebook", Make([](const StudySession& session, RowId nobody) {
          return refusalOf(casebookDocument(session, nobody));
        }));
    row("DLT worksheet", Make([](const StudySession& session, RowId nobody) {
          return refusalOf(worksheetDocument(session, nobody));
        }));
  }
  void refused() {
    QFETCH(Make, make);
    TestStudy test;
    const auto refused = make(test.session(), 7);
    QVERIFY(refused.has_value());
    QCOMPARE(refused->rule, QStringLiteral("SUBJECT"));
    QCOMPARE(refused->message, QStringLiteral("There is no such subject."));
  }
};

COHORTDESK_TEST(TestPapersOfNobody, QApplication)
} // namespace tst_papers_of_nobody
#include "tst_papers_of_nobody.moc"
