#include "app/dosing/worksheet.h"
#include "app/study/event_course.h"
#include "app/study/study.h"
#include "tests/support/row.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <functional>

namespace tst_worksheet_changes {
const QDate zero(2026, 1, 15);
const QTimeZone shanghai("Asia/Shanghai");

KnownTime at(const QString& text) {
  return readKnownTime(text, shanghai).value_or(KnownTime());
}

/// No DLT signed on day 14 on the worksheet of that evening; one event, grade 2 on days 5 to 7.
StudyBuilder assessedOnItems() {
  StudyBuilder builder;
  builder.study().site.dltDefinition = definitionOfLines({}, {QStringLiteral("grade 3")});
  builder.study().site.dltDefinition.items.front().rule = DltRule{};
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused(zero).event(zero.addDays(5), 2);
  builder.last().events.back().term = QStringLiteral("Pneumonitis");
  builder.last().events.back().end = zero.addDays(7);
  const QDateTime evening = KnownTime{KnownTime::To::Day, zero.addDays(14), {}}.latest(shanghai);
  const QString json =
      worksheetJson(builder, builder.last(), worksheetOf(builder, builder.last(), {}, evening));
  builder.assessed(zero.addDays(14), DltOutcome::NoDlt);
  builder.last().assessments.back().worksheet = json;
  return builder;
}

QStringList changesOf(const StudyBuilder& builder) {
  const Subject& subject = builder.study().subjects.back();
  return changedSince(builder, subject, subject.assessments.back());
}

using Change = std::function<void(Subject&)>;
} // namespace tst_worksheet_changes
Q_DECLARE_METATYPE(tst_worksheet_changes::Change)

namespace tst_worksheet_changes {
class TestWorksheetChanges : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsAnotherNow_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told"); // empty = nothing is
    const auto add = [](const char* name, const Change& change, const char* told) {
      QTest::newRow(name) << change << QString::fromUtf8(told);
    };
    add(
        "nothing", [](Subject&) {}, "");
    add(
        "the grade", [](Subject& subject) { subject.events.front().grade = 3; },
        "S-001, Pneumonitis: grade 2 when it was signed, grade 3 now.");
    add(
        "the onset", [](Subject& subject) { setOnset(subject.events.front(), at("2026-01-21"), shanghai); },
        "S-001, Pneumonitis: onset 2026-01-20 when it was signed, 2026-01-21 now.");
    add(
        "the end", [](Subject& subject) { subject.events.front().end = zero.addDays(9); },
        "S-001, Pneumonitis: its end is another now.");
    add(
        "a cause",
        [](Subject& subject) { subject.events.front().dueTo.infection = QStringLiteral("certain"); },
        "S-001, Pneumonitis: its causes are judged otherwise now.");
    add(
        "an earlier grade comes to light",
        [](Subject& subject) {
          subject.events.front().course = {{0, GradeScale::Ctcae, 1, at("2026-01-21"), 0}};
        },
        "S-001, Pneumonitis: its grades, or when they began, are others now.");
    add(
        "taken out", [](Subject& subject) { subject.events.clear(); },
        "S-001, Pneumonitis: taken out since.");
    add(
        "an event of before is entered late",
        [](Subject& subject) {
          AdverseEvent late = subject.events.front();
          late.id = 999;
          late.term = QStringLiteral("Nausea");
          subject.events.push_back(late);
        },
        "S-001, Nausea: not recorded when it was signed.");
    add(
        "an event of later is no change",
        [](Subject& subject) {
          AdverseEvent later = subject.events.front();
          later.id = 999;
          later.onset = zero.addDays(20);
          later.end.reset();
          subject.events.push_back(later);
        },
        "");
  }
  void whatIsAnotherNow() {
    QFETCH(Change, change);
    QFETCH(QString, told);
    StudyBuilder builder = assessedOnItems();
    change(builder.last());
    QCOMPARE(changesOf(builder).join(u'\n'), told);
  }

  /// What goes on after the signature is no change, but for a worse grade.
  void whatGoesOnIsNoChange() {
    StudyBuilder builder = assessedOnItems();
    AdverseEvent& event = builder.last().events.front();
    event.end.reset();
    const QDateTime evening = KnownTime{KnownTime::To::Day, zero.addDays(14), {}}.latest(shanghai);
    builder.last().assessments.back().worksheet =
        worksheetJson(builder, builder.last(), worksheetOf(builder, builder.last(), {}, evening));
    event.course = {{0, GradeScale::Ctcae, 1, at("2026-02-01"), 0}};
    event.end = QDate(2026, 2, 3);
    QCOMPARE(changesOf(builder), QStringList());
    event.course = {{0, GradeScale::Ctcae, 4, at("2026-02-01"), 0}};
    QCOMPARE(changesOf(builder),
             QStringList{QStringLiteral("S-001, Pneumonitis: grade 2 when it was signed, grade 4 now.")});
  }

  void whatWasSignedWithoutAWorksheetRestsOnNone() {
    StudyBuilder builder = assessedOnItems();
    builder.last().assessments.back().worksheet.reset();
    builder.last().events.front().grade = 4;
    QCOMPARE(changesOf(builder), QStringList());
  }

  void whatIsSigned() {
    StudyBuilder builder = assessedOnItems();
    AdverseEvent& event = builder.last().events.front();
    event.grade = 3;
    event.dueTo.disease = QStringLiteral("unlikely");
    DltAnswer answer;
    answer.eventId = event.id;
    answer.item = QStringLiteral("D1");
    answer.definition = 1;
    answer.why = QStringLiteral("aspiration");
    answer.by = 1;
    answer.at = QDateTime({2026, 1, 29}, {1, 0}, Qt::UTC);
    builder.last().answers = {answer};
    const QDateTime now({2026, 1, 29}, {2, 0}, Qt::UTC);
    const Worksheet sheet = worksheetOf(builder, builder.last(), {}, now);
    const QString text = worksheetJson(builder, builder.last(), sheet);
    QCOMPARE(text, worksheetJson(builder, builder.last(), sheet));
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    QCOMPARE(json.keys().join(u' '), QStringLiteral("at definition events items laboratory"));
    QCOMPARE(json["at"].toString(), QStringLiteral("2026-01-29T02:00:00Z"));
    QCOMPARE(json["definition"].toInt(), 1);
    const QJsonValue line = json["events"][0];
    QCOMPARE(line["term"].toString(), QStringLiteral("Pneumonitis"));
    QCOMPARE(line["onset"].toString(), QStringLiteral("2026-01-20"));
    QCOMPARE(line["dueTo"].toObject(), (QJsonObject{{"due_to_disease", "unlikely"}}));
    const QJsonValue item = line["items"][0];
    QCOMPARE(item["state"].toString(), QStringLiteral("meets"));
    QCOMPARE(item["answers"][0]["why"].toString(), QStringLiteral("aspiration"));
    QCOMPARE(item["answers"][0]["dlt"], QJsonValue(false));
  }

  /// An item about neutrophils at or below 0.5: what was known of day 5 when it was signed, and what is now.
  void aValueThatWasCorrected_data() {
    QTest::addColumn<double>("then");
    QTest::addColumn<double>("now");
    QTest::addColumn<int>("version"); ///< of the definition now
    QTest::addColumn<QString>("told");
    QTest::newRow("the same") << 0.3 << 0.3 << 1 << QString();
    QTest::newRow("another that says the same") << 0.3 << 0.4 << 1 << QString();
    QTest::newRow("it meets now") << 0.9 << 0.3 << 1
                                  << QStringLiteral(
                                         "“does not meet” when it was signed, “meets by rule” now.");
    QTest::newRow("it meets no more")
        << 0.3 << 0.9 << 1 << QStringLiteral("“meets by rule” when it was signed, “does not meet” now.");
    QTest::newRow("another definition") << 0.3 << 0.9 << 2 << QString();
  }
  void aValueThatWasCorrected() {
    QFETCH(double, then);
    QFETCH(double, now);
    QFETCH(int, version);
    QFETCH(QString, told);
    StudyBuilder builder;
    DltDefinition& definition = builder.study().site.dltDefinition;
    definition = definitionOfLines({}, {QStringLiteral("neutrophils")});
    definition.version = 1;
    DltRule rule;
    rule.about = DltRule::About::Laboratory;
    rule.names = {QStringLiteral("neutrophils")};
    rule.beyond = {std::nullopt, 0.5};
    rule.grade = 1;
    definition.items.front().rule = rule;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused(zero);
    const QDateTime evening = KnownTime{KnownTime::To::Day, zero.addDays(14), {}}.latest(shanghai);
    const auto values = [&](double value) {
      const QDateTime taken(zero.addDays(5), {2, 0}, Qt::UTC);
      return std::vector<LabPoint>{{QStringLiteral("neutrophils"), taken, taken, value, value}};
    };
    const QString json =
        worksheetJson(builder, builder.last(), worksheetOf(builder, builder.last(), values(then), evening));
    builder.assessed(zero.addDays(14), DltOutcome::NoDlt);
    builder.last().assessments.back().worksheet = json;
    definition.version = version;
    const Subject& subject = builder.last();
    const auto changes = [&](const std::vector<LabPoint>* known) {
      return changedSince(builder, subject, subject.assessments.back(), known).join(u' ');
    };
    const auto known = values(now);
    QVERIFY2(told.isEmpty() ? changes(&known).isEmpty() : changes(&known).endsWith(told),
             qPrintable(changes(&known)));
    QCOMPARE(changes(nullptr), QString());
  }
};

COHORTDESK_TEST(TestWorksheetChanges, QCoreApplication)
} // namespace tst_worksheet_changes
#include "tst_worksheet_changes.moc"
