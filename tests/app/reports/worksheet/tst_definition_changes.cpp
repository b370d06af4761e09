#include "app/reports/worksheet/definition_changes.h"

#include "app/protocol/protocol_reader.h"
#include "app/reports/worksheet/worksheet_words.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"
#include "tests/support/worksheet_study.h"

namespace tst_definition_changes {
using Edit = std::function<void(DltDefinition&)>;

/// threeItems(), and what a file says otherwise.
class TestDefinitionChanges : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void eachThingByItself_data() {
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("lines");
    row("nothing", Edit([](DltDefinition&) {}), QStringList());
    row("version and time alone", Edit([](DltDefinition& d) {
          d.version = 7;
          d.since = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC);
        }),
        QStringList());
    row("the text", Edit([](DltDefinition& d) { d.text.en = QStringLiteral("One of:"); }),
        QStringList{QStringLiteral("Definition, English: Any of these: → One of:")});
    row("a text that was not there",
        Edit([](DltDefinition& d) { d.text.zh = QString::fromUtf8("任一项："); }),
        QStringList{QString::fromUtf8("Definition, Chinese: — → 任一项：")});
    row("a text that is taken away", Edit([](DltDefinition& d) { d.text.en.clear(); }),
        QStringList{QString::fromUtf8("Definition, English: Any of these: → —")});
    row("an item's text", Edit([](DltDefinition& d) { d.items[1].text.en = QStringLiteral("Lung"); }),
        QStringList{QStringLiteral("D2, English: Pneumonitis → Lung")});
    row("an item's rule", Edit([](DltDefinition& d) { d.items[2].rule = d.items[1].rule; }),
        QStringList{QStringLiteral("D3, rule: judged by hand → %1")});
    row("an item's source", Edit([](DltDefinition& d) { d.items[2].source = QStringLiteral("4.2"); }),
        QStringList{QString::fromUtf8("D3, source: — → 4.2")});
    row("a new one", Edit([](DltDefinition& d) {
          d.items.push_back({QStringLiteral("D4"), {QStringLiteral("Death"), {}}, {}, {}});
        }),
        QStringList{QStringLiteral("D4: is new: Death (judged by hand)")});
    row("one that is gone", Edit([](DltDefinition& d) { d.items.pop_back(); }),
        QStringList{QStringLiteral("D3: is gone: Any other toxicity (judged by hand)")});
    row("another id", Edit([](DltDefinition& d) { d.items[2].id = QStringLiteral("D9"); }),
        QStringList{QStringLiteral("D9: is new: Any other toxicity (judged by hand)"),
                    QStringLiteral("D3: is gone: Any other toxicity (judged by hand)")});
    row("another order", Edit([](DltDefinition& d) { std::swap(d.items[0], d.items[2]); }),
        QStringList{QString::fromUtf8("Order of the items: D1, D2, D3 → D3, D2, D1")});
    row("one in front", Edit([](DltDefinition& d) {
          d.items.insert(d.items.begin(), {QStringLiteral("D0"), {QStringLiteral("Death"), {}}, {}, {}});
        }),
        QStringList{QStringLiteral("D0: is new: Death (judged by hand)")});
  }
  void eachThingByItself() {
    QFETCH(Edit, edit);
    QFETCH(QStringList, lines);
    const Protocol protocol = protocolByNameOrFile(QStringLiteral("cd7-car-nk")).value();
    const DltDefinition before = threeItems();
    DltDefinition after = before;
    edit(after);
    const auto changes = definitionChanges(before, after, protocol);
    QCOMPARE(changes.size(), static_cast<std::size_t>(lines.size()));
    for (std::size_t i = 0; i < changes.size(); ++i) {
      const QString rule = ruleSentence(*before.items[1].rule, protocol);
      const QString& line = lines[static_cast<qsizetype>(i)];
      QCOMPARE(changeLine(changes[i]), line.contains(u"%1") ? line.arg(rule) : line);
    }
    QCOMPARE(changes.empty(), sameDefinition(before, after));
  }

  void ofNone() {
    const Protocol protocol = protocolByNameOrFile(QStringLiteral("cd7-car-nk")).value();
    const auto changes = definitionChanges({}, threeItems(), protocol);
    QCOMPARE(changes.size(), std::size_t(4));
    for (std::size_t item = 1; item < changes.size(); ++item)
      QVERIFY(changes[item].before.isEmpty());
    QCOMPARE(definitionChanges(threeItems(), {}, protocol).size(), std::size_t(4));
    QVERIFY(definitionChanges({}, {}, protocol).empty());
  }
};

COHORTDESK_TEST(TestDefinitionChanges, QCoreApplication)
} // namespace tst_definition_changes
#include "tst_definition_changes.moc"
