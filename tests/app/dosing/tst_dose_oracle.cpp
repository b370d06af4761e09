// The dose of random bags against long double arithmetic that was written apart.
#include "app/dosing/dose.h"
#include "app/dosing/product.h"
#include "tests/support/oracles/dose_oracle.h"
#include "tests/support/product_of.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <random>

namespace tst_dose_oracle {

/// A number with a few decimals, as the engine and as the oracle are told it.
struct Decimal {
  int digits = 0;
  int per = 1; ///< 10, 100: one or two decimals
  operator double() const { return static_cast<double>(digits) / per; }
  operator long double() const { return static_cast<long double>(digits) / per; }
};

/// One of 0 to n − 1; the same on every platform.
int below(std::mt19937& random, int n) {
  return static_cast<int>(random() % static_cast<unsigned>(n));
}

struct DrawnBag {
  Decimal ml, perMl, viable, car;
  Bag bag() const { return bagOf(ml, perMl, viable, car); }
  OracleBag oracle() const { return {ml, perMl, viable, car}; }
};

struct Drawn {
  int cellsPerKg = 10000000;
  Decimal kg;
  std::vector<DrawnBag> bags;
  std::vector<Decimal> given; ///< mL, of the first bags
  CellBasis basis = CellBasis::ViableCar;
};

Drawn anyDose(std::mt19937& random) {
  Drawn drawn;
  drawn.cellsPerKg = 10000000 * (1 + below(random, 5));
  drawn.kg = {30 + below(random, 1471), 10};
  drawn.basis = static_cast<CellBasis>(below(random, 3));
  for (int bags = 1 + below(random, 4); bags > 0; --bags)
    drawn.bags.push_back({{1 + below(random, 1500), 10},
                          {100000 * (1 + below(random, 2000)), 1},
                          {1 + below(random, 1000), 10},
                          {1 + below(random, 1000), 10}});
  const int given = below(random, static_cast<int>(drawn.bags.size()) + 1);
  for (int i = 0; i < given; ++i)
    drawn.given.push_back({1 + below(random, drawn.bags[static_cast<std::size_t>(i)].ml.digits * 10), 100});
  return drawn;
}

/// 20 mL are the dose; at an edge of ±10 %, or 0.01 mL on one of its sides, were given.
Drawn edgeOfTolerance(std::mt19937& random) {
  Drawn drawn;
  drawn.cellsPerKg = 10000000 * (1 + below(random, 5));
  drawn.kg = {30 + below(random, 1471), 10};
  // A quarter counts: a twentieth of the dose in a millilitre.
  drawn.bags.push_back({{300, 10}, {drawn.cellsPerKg / 50 * drawn.kg.digits, 1}, {500, 10}, {500, 10}});
  drawn.given.push_back({(below(random, 2) == 0 ? 1800 : 2200) + below(random, 3) - 1, 100});
  return drawn;
}

OracleDose oracleOf(const Drawn& drawn) {
  std::vector<OracleBag> bags;
  for (const DrawnBag& bag : drawn.bags)
    bags.push_back(bag.oracle());
  const std::vector<long double> given(drawn.given.begin(), drawn.given.end());
  const int factors = drawn.basis == CellBasis::All ? 1 : drawn.basis == CellBasis::Viable ? 2 : 3;
  return pouredDose(drawn.cellsPerKg, drawn.kg, bags, factors, given, 10);
}

/// The engine's answer in the oracle's words.
OracleDose engineOf(const Drawn& drawn) {
  std::vector<Bag> bags;
  std::vector<std::pair<Bag, Portion>> portions;
  for (std::size_t i = 0; i < drawn.bags.size(); ++i) {
    bags.push_back(drawn.bags[i].bag());
    if (i < drawn.given.size()) portions.push_back({bags.back(), portionOf(drawn.given[i])});
  }
  DoseLevel level;
  level.cellsPerKg = drawn.cellsPerKg;
  const DosePlan plan = planDose(level, drawn.kg, bags, drawn.basis);
  const double given = givenCells(portions, drawn.basis);
  const DoseDeviation deviation = deviationOf(plan.plannedCells, given, 10);
  return {plan.plannedCells,
          plan.missingCells,
          plan.volumeToGiveMl.value_or(-1),
          plan.cellsPerMl,
          std::vector<long double>(plan.perBag.begin(), plan.perBag.end()),
          given,
          deviation.percent,
          !deviation.outside};
}

bool near(long double a, long double b, long double scale) {
  return std::abs(a - b) <= 1e-9L * scale;
}

/// The first value that differs, named; empty where none does.
QString differenceOf(const OracleDose& engine, const OracleDose& oracle) {
  const auto differs = [](const char* name, long double a, long double b) {
    return QStringLiteral("%1: %2, oracle %3")
        .arg(QLatin1String(name))
        .arg(static_cast<double>(a), 0, 'g', 17)
        .arg(static_cast<double>(b), 0, 'g', 17);
  };
  const long double cells = oracle.planned;
  const long double ml = oracle.ml;
  if (!near(engine.planned, cells, cells)) return differs("planned", engine.planned, cells);
  if (!near(engine.missing, oracle.missing, cells)) return differs("missing", engine.missing, oracle.missing);
  if ((engine.missing == 0) != (oracle.missing == 0)) return QStringLiteral("enough");
  if (!near(engine.ml, ml, ml)) return differs("volume", engine.ml, ml);
  if (!near(engine.mixed, oracle.mixed, oracle.mixed)) return differs("mixed", engine.mixed, oracle.mixed);
  if (engine.perBag.size() != oracle.perBag.size()) return QStringLiteral("bags");
  for (std::size_t i = 0; i < oracle.perBag.size(); ++i)
    if (!near(engine.perBag[i], oracle.perBag[i], ml))
      return differs("of a bag", engine.perBag[i], oracle.perBag[i]);
  if (!near(engine.given, oracle.given, cells + oracle.given))
    return differs("given", engine.given, oracle.given);
  if (!near(engine.percent, oracle.percent, 100 + std::abs(oracle.percent)))
    return differs("percent", engine.percent, oracle.percent);
  return engine.within == oracle.within ? QString() : QStringLiteral("within the tolerance");
}

class TestDoseOracle : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anyBags() {
    std::mt19937 random(20261130); // the same bags on every run
    int enough = 0;
    int emptied = 0;
    for (int i = 0; i < 3000; ++i) {
      const Drawn drawn = anyDose(random);
      const OracleDose oracle = oracleOf(drawn);
      enough += oracle.missing == 0;
      emptied += oracle.missing == 0 && oracle.perBag.size() > 1 && oracle.perBag[1] > 0;
      const QString difference = differenceOf(engineOf(drawn), oracle);
      QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("dose %1: %2").arg(i).arg(difference)));
    }
    // Each kind of case was met.
    QVERIFY(enough > 500 && enough < 2500);
    QVERIFY(emptied > 200);
  }

  void edgesOfTheTolerance() {
    std::mt19937 random(10);
    int within = 0;
    for (int i = 0; i < 1000; ++i) {
      const Drawn drawn = edgeOfTolerance(random);
      const OracleDose oracle = oracleOf(drawn);
      within += oracle.within;
      const QString difference = differenceOf(engineOf(drawn), oracle);
      QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("dose %1: %2").arg(i).arg(difference)));
    }
    QVERIFY(within > 600 && within < 730); // four of six draws
  }
};

COHORTDESK_TEST(TestDoseOracle, QCoreApplication)
} // namespace tst_dose_oracle
#include "tst_dose_oracle.moc"
