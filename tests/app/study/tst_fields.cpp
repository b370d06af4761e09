#include "app/study/fields/bedside_fields.h"
#include "app/study/fields/conduct_fields.h"
#include "app/study/fields/meeting_fields.h"
#include "app/study/fields/monitoring_fields.h"
#include "app/study/fields/product_fields.h"
#include "app/study/fields/screening_fields.h"
#include "app/study/fields/study_fields.h"
#include "app/study/fields/treatment_fields.h"
#include "tests/app/study/names_before.h"
#include "tests/support/test_program.h"

#include <QMap>
#include <QtTest>

namespace tst_fields {

/// "column: words | input | column of the site log", as far as a field has them.
template <class R>
Lines linesOf() {
  Lines lines;
  R none;
  eachField(none, [&](const auto& field, const auto&) {
    QString line = QLatin1String(field.column) + QStringLiteral(": ") + QString::fromUtf8(field.words);
    if (field.typed.input) line += QStringLiteral(" | ") + QLatin1String(field.typed.input);
    if (field.logged.column) line += QStringLiteral(" | ") + QLatin1String(field.logged.column);
    lines << line;
  });
  return lines;
}

template <class R>
void addWords(QMap<QString, QSet<QString>>& words) {
  R none;
  eachField(none, [&](const auto& field, const auto&) {
    words[QLatin1String(field.column)] << QString::fromUtf8(field.words);
  });
}

class TestFields : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theNamesAreThoseOfBefore_data() {
    QTest::addColumn<Lines>("now");
    QTest::addColumn<Lines>("before");
    QTest::newRow("user") << linesOf<User>() << user;
    QTest::newRow("organLimit") << linesOf<OrganLimit>() << organLimit;
    QTest::newRow("exclusion") << linesOf<ExclusionCriterion>() << exclusion;
    QTest::newRow("visitWindow") << linesOf<VisitWindow>() << visitWindow;
    QTest::newRow("secondOpinion") << linesOf<SecondOpinionChoice>() << secondOpinion;
    QTest::newRow("organValue") << linesOf<OrganValue>() << organValue;
    QTest::newRow("judgement") << linesOf<HandJudgement>() << judgement;
    QTest::newRow("screening") << linesOf<Screening>() << screening;
    QTest::newRow("assignment") << linesOf<Assignment>() << assignment;
    QTest::newRow("decision") << linesOf<Decision>() << decision;
    QTest::newRow("deviation") << linesOf<Deviation>() << deviation;
    QTest::newRow("accountNotice") << linesOf<AccountNotice>() << accountNotice;
    QTest::newRow("auditReview") << linesOf<AuditReview>() << auditReview;
    QTest::newRow("infusion") << linesOf<Infusion>() << infusion;
    QTest::newRow("adverse event") << linesOf<AdverseEvent>() << adverseEvent;
    QTest::newRow("grade") << linesOf<GradePoint>() << gradePoint;
    QTest::newRow("safety report") << linesOf<SafetyReport>() << safetyReport;
    QTest::newRow("DLT assessment") << linesOf<DltAssessment>() << assessment;
    QTest::newRow("response") << linesOf<ResponseAssessment>() << response;
    QTest::newRow("follow-up") << linesOf<FollowUp>() << followUp;
  }
  void theNamesAreThoseOfBefore() {
    QFETCH(Lines, now);
    QTEST(now, "before");
  }

  void theCasebookPrintsTheSameLines() {
    Lines lines;
    ScreeningEntry none;
    eachField(none, [&](const auto& field, const auto&) {
      const QString pattern = QLatin1String(field.printed.pattern);
      lines << QString::fromUtf8(field.printed.label) +
                   (pattern == QStringLiteral("%1") ? QString() : QStringLiteral(" | ") + pattern);
    });
    QCOMPARE(lines, printed);
  }

  /// The audit trail asks for the words of a column without its table.
  void aColumnHasTheSameWordsInEveryRecord() {
    QMap<QString, QSet<QString>> words;
    addWords<User>(words);
    addWords<OrganLimit>(words);
    addWords<ExclusionCriterion>(words);
    addWords<VisitWindow>(words);
    addWords<SecondOpinionChoice>(words);
    addWords<OrganValue>(words);
    addWords<HandJudgement>(words);
    addWords<Screening>(words);
    addWords<Assignment>(words);
    addWords<Decision>(words);
    addWords<Deviation>(words);
    addWords<Meeting>(words);
    addWords<Attendee>(words);
    addWords<MeetingAction>(words);
    addWords<Circulation>(words);
    addWords<AccountNotice>(words);
    addWords<AuditReview>(words);
    addWords<Infusion>(words);
    addWords<Portion>(words);
    addWords<Lot>(words);
    addWords<LotTest>(words);
    addWords<Bag>(words);
    addWords<BagCheck>(words);
    addWords<AdverseEvent>(words);
    addWords<GradePoint>(words);
    addWords<SafetyReport>(words);
    addWords<DltAssessment>(words);
    addWords<ResponseAssessment>(words);
    addWords<FollowUp>(words);
    addWords<BedsideEntry>(words);
    addWords<Query>(words);
    addWords<QueryNote>(words);
    addWords<SourceCheck>(words);
    addWords<RecordLock>(words);
    addWords<DeviationNote>(words);
    addWords<SaeReport>(words);
    addWords<StoppingRule>(words);
    addWords<NamedStop>(words);
    addWords<Delegation>(words);
    addWords<ConsentVersion>(words);
    addWords<Reconsent>(words);
    for (auto column = words.begin(); column != words.end(); ++column)
      QVERIFY2(column->size() == 1, qPrintable(column.key()));
  }

  void aLineIsFoundByItsMember() {
    QCOMPARE(fieldOf(&Infusion::weightKg).column, "weight_kg");
    QCOMPARE(fieldOf(&Infusion::infusedCells).column, "infused_cells"); // a number, too
  }
};
COHORTDESK_TEST(TestFields, QCoreApplication)
} // namespace tst_fields
#include "tst_fields.moc"
