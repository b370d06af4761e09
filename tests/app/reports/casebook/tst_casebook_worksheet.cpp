#include "app/dosing/worksheet.h"
#include "app/reports/casebook/casebook.h"
#include "tests/app/reports/casebook/words_of_chapter.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_casebook_worksheet {
const QDateTime now({2026, 3, 1}, {1, 0}, Qt::UTC);

/// The chapter on the worksheet, a line each.
QString wordsOf(const Study& study) {
  const Casebook book =
      casebook(standingOf(study, {2026, 3, 1}), study.subjects.back(), {}, now, {12, QStringLiteral("00ff")});
  return wordsOf(book.chapters.at(static_cast<std::size_t>(CasebookPart::Worksheet)));
}

StudyBuilder withAnItem() {
  StudyBuilder builder;
  builder.study().site.dltDefinition = definitionOfLines({}, {QStringLiteral("any event of grade 3")});
  builder.study().site.dltDefinition.items.front().rule = DltRule{};
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15}).event({2026, 1, 20}, 3);
  return builder;
}

class TestCasebookWorksheet : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void asItStands() {
    const QString words = wordsOf(withAnItem());
    QVERIFY2(words.contains(QStringLiteral("As it stands on 2026-03-01 09:00")), qPrintable(words));
    QVERIFY2(
        words.contains(QStringLiteral("! G3 Cytokine release syndrome | D1: any event of grade 3 | Meets by "
                                      "rule: grade 3 since 2026-01-20 00:00.")),
        qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("▲ not answered")), qPrintable(words));
  }

  void asItWasSigned() {
    StudyBuilder builder = withAnItem();
    const QDateTime then({2026, 1, 29}, {9, 0}, Qt::UTC);
    const QString json =
        worksheetJson(builder, builder.last(), worksheetOf(builder, builder.last(), {}, then));
    builder.assessed({2026, 1, 29}, DltOutcome::Dlt);
    builder.last().assessments.back().worksheet = json;
    builder.last().events.front().grade = 1;
    const QString words = wordsOf(builder);
    QVERIFY2(words.contains(QStringLiteral("As it was signed: ")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("grade 3 when it was signed, grade 1 now.")), qPrintable(words));
  }

  void whereThereIsNone() {
    StudyBuilder builder = withAnItem();
    builder.study().site.dltDefinition = {};
    QVERIFY(wordsOf(builder).contains(QStringLiteral("there is no worksheet")));
    builder.last().infusion.reset();
    QVERIFY(wordsOf(builder).contains(QStringLiteral("before the infusion")));
  }
};

COHORTDESK_TEST(TestCasebookWorksheet, QCoreApplication)
} // namespace tst_casebook_worksheet
#include "tst_casebook_worksheet.moc"
