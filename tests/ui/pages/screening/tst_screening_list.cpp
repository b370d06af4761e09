#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "ui/pages/screening/screening_page.h"
#include "ui/tables/table_use.h"

#include <QAbstractItemModelTester>
#include <QTableView>
#include <QtTest>

namespace tst_screening_list {
class TestScreeningList : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theListIsAModel() {
    TestStudy test;
    QVERIFY(screenEligible(test, QStringLiteral("Li Si")) != 0);
    ScreeningListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(test.study());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ScreeningListModel::State).data().toString(),
             screeningStateText(ScreeningState::EligibleSigned));
  }

  void theListIsSortedAsEveryTableIs() {
    TestStudy test;
    NewSubject subject;
    subject.consent = {QStringLiteral("1.0"), test.session().now(), true};
    for (const QString& number : {QStringLiteral("SCR-999"), QStringLiteral("SCR-1000")}) {
      subject.identity.initials = number;
      subject.screeningNumber = number;
      QVERIFY(test.commands().registerSubject(subject));
    }
    ScreeningPage page(test.session());
    page.show();
    page.refresh();
    auto* list = page.findChild<QTableView*>(QStringLiteral("screeningTable"));
    const auto numbers = [list] {
      return QStringList{list->model()->index(0, 0).data().toString(),
                         list->model()->index(1, 0).data().toString()};
    };
    const QStringList newestFirst = numbers();
    TableUse::of(list)->sortBy(0, Qt::AscendingOrder);
    QCOMPARE(numbers(), (QStringList{QStringLiteral("SCR-999"), QStringLiteral("SCR-1000")}));
    TableUse::of(list)->sortBy(-1, Qt::AscendingOrder);
    QCOMPARE(numbers(), newestFirst);
  }
};

COHORTDESK_TEST(TestScreeningList, QApplication)
} // namespace tst_screening_list
#include "tst_screening_list.moc"
