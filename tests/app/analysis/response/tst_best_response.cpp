#include "app/analysis/response/response_criteria.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_best_response {
using Responses = std::vector<Response>;

class TestBestResponse : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theBestThatWasReached_data() {
    using enum Response;
    QTest::addColumn<Responses>("assessed");
    QTest::addColumn<std::optional<Response>>("best");
    const std::optional<Response> none;
    QTest::newRow("never assessed") << Responses{} << none;
    QTest::newRow("one") << Responses{PartialRemission} << std::optional(PartialRemission);
    QTest::newRow("CRh before CRi") << Responses{CompleteRemissionIncomplete, CompleteRemissionPartial}
                                    << std::optional(CompleteRemissionPartial);
    QTest::newRow("CR before CRh") << Responses{CompleteRemissionPartial, CompleteRemission}
                                   << std::optional(CompleteRemission);
    QTest::newRow("CRi before MLFS") << Responses{LeukaemiaFreeState, CompleteRemissionIncomplete}
                                     << std::optional(CompleteRemissionIncomplete);
    QTest::newRow("MLFS before PR") << Responses{LeukaemiaFreeState, PartialRemission}
                                    << std::optional(LeukaemiaFreeState);
    QTest::newRow("PR before NR") << Responses{NoResponse, PartialRemission}
                                  << std::optional(PartialRemission);
    QTest::newRow("NR before PD") << Responses{NoResponse, Progression} << std::optional(NoResponse);
    QTest::newRow("PD") << Responses{Progression} << std::optional(Progression);
    QTest::newRow("a later relapse takes nothing away")
        << Responses{CompleteRemission, Relapse} << std::optional(CompleteRemission);
    QTest::newRow("relapse alone") << Responses{Relapse} << std::optional(Progression);
    QTest::newRow("what follows a progression is owed to another therapy")
        << Responses{NoResponse, Progression, CompleteRemission} << std::optional(NoResponse);
    QTest::newRow("not evaluable alone") << Responses{NotEvaluable} << none;
    QTest::newRow("not evaluable, then PD")
        << Responses{NotEvaluable, Progression} << std::optional(Progression);
  }
  void theBestThatWasReached() {
    QFETCH(Responses, assessed);
    QFETCH(std::optional<Response>, best);
    std::vector<ResponseAssessment> assessments;
    for (const Response response : assessed)
      assessments.emplace_back().response = response;
    QCOMPARE(bestResponse(assessments), best);
  }

  void whatTakesAResponseAway() {
    using enum Response;
    const std::optional<ResponseCriteria> all[] = {ResponseCriteria::Eln2022, ResponseCriteria::NccnAll,
                                                   ResponseCriteria::Lugano2014, std::nullopt};
    for (const auto& criteria : all) {
      QVERIFY(losesResponse(Relapse, criteria) && losesResponse(Progression, criteria));
      // In lymphoma it is stable disease.
      QCOMPARE(losesResponse(NoResponse, criteria), criteria != ResponseCriteria::Lugano2014);
      for (const Response kept : {CompleteRemission, PartialRemission, LeukaemiaFreeState, NotEvaluable})
        QVERIFY(!losesResponse(kept, criteria));
    }
  }
};

COHORTDESK_TEST(TestBestResponse, QCoreApplication)
} // namespace tst_best_response
#include "tst_best_response.moc"
