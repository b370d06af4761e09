#include "app/escalation/design/design_change_rules.h"
#include "app/protocol/protocol_json.h"
#include "app/protocol/protocol_reader.h"
#include "tests/support/changed_design.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_changed_protocol {
QByteArray source(const char* name) {
  return protocolSource(QString::fromLatin1(name)).value_or(QByteArray());
}

DoseDesign designIn(const QByteArray& json) {
  return readProtocol(json).value().design;
}

class TestChangedProtocol : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsWrittenIsReadAgain_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<DoseDesign>("design");
    const auto row = [](const char* id, const char* name, const std::function<void(DoseDesign&)>& change) {
      DoseDesign design = designIn(source(name));
      change(design);
      QTest::newRow(id) << source(name) << design;
    };
    row("nothing changed", "cd7-car-nk", [](DoseDesign&) {});
    row("pace", "standard-3+3:4", [](DoseDesign& d) { d.completingAtOnce = 4; });
    row("planned", "cd7-car-nk", [](DoseDesign& d) { d.plannedSubjects = 24; });
    row("group on top", "cd7-car-nk", [](DoseDesign& d) { d = withGroup(d, 8e7); });
    row("3+3 group below accelerated titration", "cd7-car-nk", [](DoseDesign& d) { d = withGroup(d, 5e6); });
    row("dose of many digits", "cd7-car-nk", [](DoseDesign& d) { d = withGroup(d, 33333333.333333332); });
    row("window that was assumed", "cd7-car-nk", [](DoseDesign& d) {
      d.levels[1] = doseGroup(2e7, {21, 28});
    });
    row("the assumed days, set", "cd7-car-nk", [](DoseDesign& d) { d.levels[1] = doseGroup(2e7); });
    row("first window as the others'", "cd7-car-nk",
        [](DoseDesign& d) { d.levels[0].firstSubject = d.levels[0].others; });
    row("level taken out", "cd7-car-nk", [](DoseDesign& d) { d.levels.pop_back(); });
    row("standard", "standard-3+3:4", [](DoseDesign& d) { d = withGroup(d, 1.5e7); });
  }
  void whatIsWrittenIsReadAgain() {
    QFETCH(QByteArray, json);
    QFETCH(DoseDesign, design);
    const auto changedText = withDesign(json, design);
    QVERIFY2(changedText, changedText ? "" : qPrintable(changedText.error().message));
    Protocol expected = readProtocol(json).value();
    expected.design = design;
    Protocol read = readProtocol(*changedText).value();
    if (design.completingAtOnce != designIn(json).completingAtOnce)
      read.assumptions = expected.assumptions; // A10 says its value
    QVERIFY(read == expected);                 // everything else as it was
    QCOMPARE(withDesign(*changedText, design).value(), *changedText);
  }

  void keepsEveryOtherMember() {
    DoseDesign design = designIn(source("cd7-car-nk"));
    design.plannedSubjects = 30;
    QJsonObject before = QJsonDocument::fromJson(source("cd7-car-nk")).object();
    QJsonObject after = QJsonDocument::fromJson(withDesign(source("cd7-car-nk"), design).value()).object();
    QCOMPARE(after.take(QStringLiteral("plannedSubjects")).toInt(), 30);
    before.remove(QStringLiteral("plannedSubjects"));
    for (QJsonObject* file : {&before, &after})
      file->remove(QStringLiteral("levels"));
    QVERIFY(before == after);
  }

  /// A file of the first edition stays one until a design of the second is written into it.
  void secondEditionComesIn() {
    QJsonObject file = QJsonDocument::fromJson(source("cd7-car-nk")).object();
    QJsonObject assumptions = file.value(QLatin1String("assumptions")).toObject();
    const QJsonObject second = assumptions;
    for (const char* id : {"A9", "A10", "A11", "A12"})
      assumptions.remove(QLatin1String(id));
    file.insert(QLatin1String("assumptions"), assumptions);
    const QByteArray first = QJsonDocument(file).toJson();
    DoseDesign design = designIn(first);
    QCOMPARE(design.edition, 1);
    design.plannedSubjects = 30;
    const QByteArray still = withDesign(first, design).value();
    QVERIFY(QJsonDocument::fromJson(still).object().value(QLatin1String("assumptions")).toObject() ==
            assumptions);
    design.edition = 2;
    design.completingAtOnce = proposedCompletingAtOnce();
    const QByteArray taken = withDesign(first, design).value();
    QVERIFY(designIn(taken) == design);
    QVERIFY(QJsonDocument::fromJson(taken).object().value(QLatin1String("assumptions")).toObject() == second);
    design.completingAtOnce = 5;
    const Protocol other = readProtocol(withDesign(taken, design).value()).value();
    QCOMPARE(other.design.completingAtOnce, 5);
    QVERIFY(other.assumption(QStringLiteral("A10"))->text.en.contains(QStringLiteral("at most 5 subjects")));
  }

  void limitsOfTheRulesAreThoseOfTheFile() {
    const QByteArray json = source("cd7-car-nk");
    const auto taken = [&](const std::function<void(DoseDesign&)>& change) {
      DoseDesign design = designIn(json);
      change(design);
      return withDesign(json, design).has_value();
    };
    const auto levels = [](int most) {
      return [most](DoseDesign& design) {
        for (int n = 0; design.top() < most; ++n)
          addGroup(design, 6e7 + n * 1e6);
      };
    };
    QVERIFY(taken(levels(mostLevels)));
    QVERIFY(!taken(levels(mostLevels + 1)));
    QVERIFY(taken([](DoseDesign& design) { design.plannedSubjects = mostPlanned; }));
    QVERIFY(!taken([](DoseDesign& design) { design.plannedSubjects = mostPlanned + 1; }));
    QVERIFY(taken([](DoseDesign& design) { addGroup(design, mostCellsPerKg); }));
    QVERIFY(!taken([](DoseDesign& design) { addGroup(design, mostCellsPerKg * 1.001); }));
    QVERIFY(taken([](DoseDesign& design) { design = withGroup(design, 1); }));
    QVERIFY(!taken([](DoseDesign& design) { design = withGroup(design, 0.5); }));
  }

  void refusesWhatNoProtocolMayBe() {
    DoseDesign design = designIn(source("cd7-car-nk"));
    design.levels[1].cellsPerKg = 1e7;
    QCOMPARE(withDesign(source("cd7-car-nk"), design).error().field, QStringLiteral("/levels/1/cellsPerKg"));
    design = designIn(source("cd7-car-nk"));
    addGroup(design, 5e6); // 3+3 below accelerated titration: only where a change added it
    QCOMPARE(withDesign(source("cd7-car-nk"), design).error().field, QStringLiteral("/levels/1/rule"));
    design.levels.clear();
    QVERIFY(!withDesign(source("cd7-car-nk"), design));
    QVERIFY(!withDesign("{", design));
  }
};

COHORTDESK_TEST(TestChangedProtocol, QCoreApplication)
} // namespace tst_changed_protocol
#include "tst_changed_protocol.moc"
