#include "app/protocol/protocol_reader.h"
#include "app/reports/worksheet/worksheet_document.h"
#include "app/reports/worksheet/worksheet_words.h"
#include "app/study/study.h"
#include "tests/support/item_for_72_hours.h"
#include "tests/support/row.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_worksheet_words {
const QDate zero(2026, 1, 15);
const QTimeZone shanghai("Asia/Shanghai");

DltRule rule(const QString& json) {
  static const Protocol protocol = protocolByName(QStringLiteral("cd7-car-nk")).value();
  const QString whole = QStringLiteral(R"({"format":1,"items":[{"id":"D1","en":"x","rule":%1}]})").arg(json);
  return *readDltDefinition(whole.toUtf8(), protocol.attribution.terms).value().items.front().rule;
}

/// D1: grade 3 for 72 h. D2 has no rule. One event, grade 3 from day 10 on.
StudyBuilder withAnEvent() {
  StudyBuilder builder;
  DltDefinition& definition = builder.study().site.dltDefinition;
  definition = definitionOfLines(QStringLiteral("Any of these"), {QStringLiteral("grade 3 for 72 h"),
                                                                  QStringLiteral("a death by the cells")});
  definition.items.front().rule =
      rule(QStringLiteral(R"({"about":"any","grade":3,"longerThan":{"hours":72}})"));
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused(zero).event(zero.addDays(10), 3);
  builder.last().events.back().term = QStringLiteral("Pneumonitis");
  return builder;
}

Worksheet sheetOf(const StudyBuilder& builder, int day) {
  const QDateTime evening = KnownTime{KnownTime::To::Day, zero.addDays(day), {}}.latest(shanghai);
  return worksheetOf(builder, builder.study().subjects.back(), {}, evening);
}

QDateTime shanghaiMidnight() {
  return KnownTime{KnownTime::To::Day, zero, {}}.earliest(shanghai);
}

class TestWorksheetWords : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aRule_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("sentence");
    row("any", QStringLiteral(R"({"about":"any","grade":4})"),
        QStringLiteral("any event of grade 4 or worse; begun by day 28"));
    row("CRS for hours", QStringLiteral(R"({"about":"crs","grade":3,"longerThan":{"hours":72}})"),
        QStringLiteral("CRS of grade 3 or worse (ASTCT); for 72 h or longer; begun by day 28"));
    row("not down",
        QStringLiteral(R"({"about":"any","notDownTo":{"grade":1,"within":{"hours":24}},"onsetByDay":14})"),
        QStringLiteral("any event of grade 3 or worse; not down to grade 1 within 24 h; begun by day 14"));
    row("left out", QStringLiteral(R"({"about":"any","notDueTo":["infection"],"without":["Fever"]})"),
        QStringLiteral("any event of grade 3 or worse; begun by day 28; left out where attributed to an "
                       "infection, from “certain” on; without Fever"));
    row("a value", QStringLiteral(R"({"about":"laboratory","names":["neutrophils"],"atMost":0.5})"),
        QStringLiteral("Neutrophils ≤ 0.5 10⁹/L; begun by day 28"));
  }
  void aRule() {
    QFETCH(QString, json);
    const Protocol protocol = protocolByName(QStringLiteral("cd7-car-nk")).value();
    QTEST(ruleSentence(rule(json), protocol), "sentence");
  }

  void aVerdict_data() {
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("sentence");
    row("it may", 12,
        QStringLiteral("May still meet: grade 3 since 2026-01-25 00:00; the 72 h will be reached on "
                       "2026-01-28 00:00. It began between 2026-01-25 00:00 and 2026-01-25 23:59: the "
                       "earliest is taken."));
    row("it does", 13,
        QStringLiteral("Meets by rule: grade 3 since 2026-01-25 00:00; the 72 h were reached on 2026-01-28 "
                       "00:00. It began between 2026-01-25 00:00 and 2026-01-25 23:59: the earliest is "
                       "taken."));
  }
  void aVerdict() {
    QFETCH(int, day);
    const StudyBuilder builder = withAnEvent();
    const Worksheet sheet = sheetOf(builder, day);
    const auto& items = builder.study().site.dltDefinition.items;
    QTEST(verdictSentence(items[0], sheet.lines[0].items[0], shanghai), "sentence");
    QCOMPARE(verdictSentence(items[1], sheet.lines[0].items[1], shanghai), QStringLiteral("Judged by hand."));
  }

  /// Without an hour nothing is ahead: the rule leaves it to a person, and the note says why.
  void whatTheRuleDoesNotDecide() {
    DltItem item{QStringLiteral("D3"), {}, {}, {}};
    item.rule = rule(QStringLiteral(
        R"({"about":"laboratory","names":["neutrophils"],"atMost":0.5,"longerThan":{"days":7}})"));
    ItemVerdict verdict{item.id, ItemState::May, shanghaiMidnight(), {}, 1, {QStringLiteral("Why.")}};
    QCOMPARE(verdictSentence(item, verdict, shanghai),
             QStringLiteral("The rule does not decide: ≤ 0.5 since 2026-01-15 00:00. Why."));
    verdict.since.reset();
    QCOMPARE(verdictSentence(item, verdict, shanghai), QStringLiteral("May still meet. Why."));
  }

  /// A paper that has no laboratory values says so, and never that none is recorded.
  void withoutTheLaboratory() {
    StudyBuilder builder = withAnEvent();
    QVERIFY(rowsWithoutValues(builder).empty());
    builder.study().site.dltDefinition.items.front().rule =
        rule(QStringLiteral(R"({"about":"laboratory","names":["neutrophils"],"atMost":0.5})"));
    const auto rows = rowsWithoutValues(builder);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].what, QStringLiteral("Neutrophils"));
    QCOMPARE(rows[0].verdict, QStringLiteral("Not looked up here: it stands on the subject's worksheet."));
    QCOMPARE(askedFirst(rows).size(), std::size_t(1));
    const QDateTime at = shanghaiMidnight().addDays(20);
    QCOMPARE(worksheetOf(builder, builder.last(), {}, at).lines.size(), std::size_t(2));
    QCOMPARE(eventSheetOf(builder, builder.last(), at).lines.size(), std::size_t(1));
  }

  void theRows() {
    StudyBuilder builder = withAnEvent();
    const auto open = worksheetRows(builder, builder.last(), sheetOf(builder, 14));
    QCOMPARE(open.size(), std::size_t(2));
    QVERIFY(open[0].isOpen && !open[1].isOpen);
    QCOMPARE(open[0].what, QStringLiteral("G3 Pneumonitis"));
    QCOMPARE(open[0].item, QStringLiteral("D1: grade 3 for 72 h"));
    QCOMPARE(askedFirst(open).size(), std::size_t(1));
    QCOMPARE(worksheetNotes(builder.study().site.dltDefinition, open),
             QStringList{QStringLiteral(
                 "Judged by hand, against every event of the window: D2: a death by the cells.")});
    auto standing = open;
    standing[0].state = ItemState::No; // the rule says so by now, and somebody's answer is missing or stands
    QCOMPARE(askedFirst(standing).size(), std::size_t(1));
    standing[0].isOpen = false;
    QCOMPARE(askedFirst(standing).size(), std::size_t(0));
    standing[0].answers << QStringLiteral("DLT: aspiration");
    QCOMPARE(askedFirst(standing).size(), std::size_t(1));
    builder.last().answers = {answerOf(builder.last())};
    const auto answered = worksheetRows(builder, builder.last(), sheetOf(builder, 14));
    QVERIFY(!answered[0].isOpen);
    QCOMPARE(answered[0].answers.size(), 1);
    QVERIFY2(answered[0].answers[0].startsWith(QStringLiteral("no DLT: aspiration (")),
             qPrintable(answered[0].answers[0]));
  }

  /// What was signed reads as what was there, but for the notes, whatever the definition is now.
  void theSignedRows() {
    StudyBuilder builder = withAnEvent();
    builder.last().answers = {answerOf(builder.last())};
    const Worksheet sheet = sheetOf(builder, 14);
    auto rows = worksheetRows(builder, builder.last(), sheet);
    DltAssessment assessment;
    assessment.worksheet = worksheetJson(builder, builder.last(), sheet);
    builder.study().site.dltDefinition = {};
    builder.last().answers.clear();
    const auto read = signedRows(builder, assessment);
    QCOMPARE(read.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      QCOMPARE(read[i].what, rows[i].what);
      QCOMPARE(read[i].item, rows[i].item);
      QVERIFY(rows[i].verdict.startsWith(read[i].verdict));
      QCOMPARE(read[i].answers, rows[i].answers);
    }
    QVERIFY(signedRows(builder, DltAssessment()).empty());
  }

  void onPaper() {
    StudyBuilder builder = withAnEvent();
    PrintedWorksheet paper = printedWorksheet(builder, builder.last(), sheetOf(builder, 14), {1842, {}});
    QVERIFY(paper.draft);
    QCOMPARE(worksheetTitle(paper), QStringLiteral("DLT worksheet S-001"));
    const QString html = worksheetHtml(paper);
    for (const char* text : {"DRAFT", "D1: grade 3 for 72 h", "G3 Pneumonitis", "▲ not answered", "Version 1",
                             "Judged by hand, against every event"})
      QVERIFY2(html.contains(QString::fromUtf8(text)), text);
    builder.last().answers = {answerOf(builder.last())};
    builder.assessed(zero.addDays(14), DltOutcome::NoDlt);
    paper = printedWorksheet(builder, builder.last(), sheetOf(builder, 14), {1842, {}});
    QVERIFY(!paper.draft);
    QVERIFY(!worksheetHtml(paper).contains(QStringLiteral("not answered")));
    builder.study().site.dltDefinition = {};
    QVERIFY(worksheetHtml(printedWorksheet(builder, builder.last(), sheetOf(builder, 14), {}))
                .contains(QStringLiteral("has not entered the DLT definition")));
  }
};

COHORTDESK_TEST(TestWorksheetWords, QCoreApplication)
} // namespace tst_worksheet_words
#include "tst_worksheet_words.moc"
