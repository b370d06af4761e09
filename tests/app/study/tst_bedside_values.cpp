#include "app/study/bedside.h"
#include "app/study/codes.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <functional>

namespace tst_bedside_values {
using Change = std::function<void(BedsideEntry&)>;

class TestBedsideValues : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatCanBe_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field"); ///< empty = can be
    const auto add = [](const QByteArray& name, const char* field, const Change& change) {
      row(name.constData(), change, QString(field));
    };
    add("nothing recorded", "", [](BedsideEntry&) {});
    add("29.9 °C", "bedsideTemperature", [](BedsideEntry& e) { e.celsius = 29.9; });
    add("30 °C", "", [](BedsideEntry& e) { e.celsius = 30; });
    add("45 °C", "", [](BedsideEntry& e) { e.celsius = 45; });
    add("45.1 °C", "bedsideTemperature", [](BedsideEntry& e) { e.celsius = 45.1; });
    add("101 °F", "bedsideTemperature", [](BedsideEntry& e) { e.celsius = 101; });
    struct Points {
      std::optional<int> BedsideEntry::*part;
      int most;
      const char* field;
    };
    for (const Points& points :
         {Points{&BedsideEntry::iceOrientation, 4, "bedsideIce1"},
          Points{&BedsideEntry::iceNaming, 3, "bedsideIce2"},
          Points{&BedsideEntry::iceCommand, 1, "bedsideIce3"},
          Points{&BedsideEntry::iceWriting, 1, "bedsideIce4"},
          Points{&BedsideEntry::iceAttention, 1, "bedsideIce5"},
          Points{&BedsideEntry::skin, 4, "bedsideSkin"}, Points{&BedsideEntry::liver, 4, "bedsideLiver"},
          Points{&BedsideEntry::upperGut, 1, "bedsideUpperGut"},
          Points{&BedsideEntry::lowerGut, 4, "bedsideLowerGut"}}) {
      const auto of = [&](int value) { return Change([=](BedsideEntry& e) { e.*points.part = value; }); };
      const QByteArray name(points.field);
      add(name + " 0", "", of(0));
      add(name + " at most", "", of(points.most));
      add(name + " more", points.field, of(points.most + 1));
      add(name + " less", points.field, of(-1));
    }
  }
  void whatCanBe() {
    QFETCH(Change, change);
    BedsideEntry entry;
    change(entry);
    const auto refused = refuseImpossible(entry);
    QTEST(refused ? refused->field : QString(), "field");
    if (refused) QCOMPARE(refused->rule, QStringLiteral("RANGE"));
  }

  void itSaysWhatCanBe() {
    BedsideEntry entry;
    entry.celsius = 100.4;
    QCOMPARE(refuseImpossible(entry)->message, QStringLiteral("100.4 cannot be: it is from 30 to 45."));
  }

  /// As the command line and, later, the study file have them.
  void codesOfTheSets() {
    QCOMPARE(codeList<Pressors>().join(u' '), QStringLiteral("none one several"));
    QCOMPARE(codeList<Oxygen>().join(u' '), QStringLiteral("none low high pressure"));
    QCOMPARE(codeOf(Consciousness::Unarousable), QStringLiteral("unarousable"));
    QCOMPARE(codeOf(Seizure::Prolonged), QStringLiteral("prolonged"));
    QCOMPARE(codeOf(IntracranialPressure::Diffuse), QStringLiteral("diffuse"));
  }
};

COHORTDESK_TEST(TestBedsideValues, QCoreApplication)
} // namespace tst_bedside_values
#include "tst_bedside_values.moc"
