#include "app/analysis/statistics/rank_correlation.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <cmath>
#include <set>

namespace tst_rank_correlation {
// Expected values from R 4.2. ρ: cor(x, y, method = "spearman"). Exact p, ties and all, by going through
// every order:
//   perms <- function(v) if (length(v) < 2) list(v) else do.call(c, lapply(seq_along(v), function(i)
//     lapply(perms(v[-i]), function(p) c(v[i], p))))
//   r <- cor(rank(x), rank(y))
//   mean(abs(sapply(perms(seq_along(y)), function(i) cor(rank(x), rank(y)[i]))) >= abs(r) - 1e-12)
// and for a y of 0 and 1 over combn(n, sum(y)). Interval:
//   tanh(atanh(r) + c(-1, 1) * qnorm(0.975) * sqrt((1 + r^2 / 2) / (n - 3)))
using Values = std::vector<double>;

bool near(double value, double expected, double tolerance = 1e-8) {
  if (std::abs(value - expected) <= tolerance) return true;
  qWarning("%.10g, expected %.10g", value, expected);
  return false;
}

// R: mtcars$mpg, mtcars$qsec
const Values miles{21,   21,   22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8,
                   16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9, 21.5, 15.5,
                   15.2, 13.3, 19.2, 27.3, 26,   30.4, 15.8, 19.7, 15,   21.4};
const Values seconds{16.46, 17.02, 18.61, 19.44, 17.02, 20.22, 15.84, 20,    22.9, 18.3,  18.9,
                     17.4,  17.6,  18,    17.98, 17.82, 17.42, 19.47, 18.52, 19.9, 20.01, 16.87,
                     17.3,  15.41, 17.05, 18.9,  16.7,  16.9,  14.5,  15.5,  14.6, 18.6};

class TestRankCorrelation : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void equalValuesShareTheirRanks_data() {
    QTest::addColumn<Values>("values");
    QTest::addColumn<Values>("ranks"); // R: rank(x)
    QTest::newRow("none") << Values{} << Values{};
    QTest::newRow("one") << Values{7} << Values{1};
    QTest::newRow("no ties") << Values{30, -1, 12} << Values{3, 1, 2};
    QTest::newRow("pair") << Values{2, 1, 2, 5} << Values{2.5, 1, 2.5, 4};
    QTest::newRow("all") << Values{4, 4, 4} << Values{2, 2, 2};
    QTest::newRow("two groups") << Values{0, 1, 0, 1, 0} << Values{2, 4.5, 2, 4.5, 2};
  }
  void equalValuesShareTheirRanks() {
    QFETCH(Values, values);
    QFETCH(Values, ranks);
    QCOMPARE(midRanks(values), ranks);
  }

  void asRFindsIt_data() {
    QTest::addColumn<Values>("x");
    QTest::addColumn<Values>("y");
    QTest::addColumn<double>("rho");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Hollander and Wolfe, Nonparametric Statistical Methods, 1973, p. 187 (Hunter L of canned tuna, and the
    // panel's score): cor.test(x, y, method = "spearman", exact = TRUE)
    QTest::newRow("canned tuna") << Values{44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1}
                                 << Values{2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8} << 0.6
                                 << 0.09679783951 << -0.174244070 << 0.915797879;
    QTest::newRow("one tie") << Values{1, 2, 3, 4, 5} << Values{2, 1, 4, 4, 5} << 0.872081599 << 0.066666667
                             << -0.278925684 << 0.994749031;
    QTest::newRow("DLT") << Values{71, 75, 80, 88, 91, 95, 99} << Values{0, 0, 0, 1, 0, 1, 1} << 0.721687836
                         << 0.114285714 << -0.186829933 << 0.964821959;
    QTest::newRow("grades, ties on both sides")
        << Values{70.5, 72, 88, 88, 90, 93, 97, 99} << Values{0, 1, 0, 0, 2, 1, 3, 2} << 0.758129660
        << 0.036309524 << -0.002724838 << 0.963048866;
    QTest::newRow("responses") << Values{92, 71, 85, 99, 78, 85} << Values{6, 1, 1, 6, 0, 4} << 0.850841043
                               << 0.044444444 << -0.061329013 << 0.988577366;
    QTest::newRow("nine, the most that is exact")
        << Values{1, 2, 3, 4, 5, 6, 7, 8, 9} << Values{0, 0, 1, 0, 1, 1, 0, 1, 1} << 0.5196152423
        << 0.1904761905 << -0.2697928 << 0.8913106;
    QTest::newRow("four") << Values{1, 2, 3, 4} << Values{1, 2, 4, 3} << 0.8 << 1 / 3. << -0.818816305
                          << 0.997543360;
  }
  void asRFindsIt() {
    QFETCH(Values, x);
    QFETCH(Values, y);
    QFETCH(double, rho);
    QFETCH(double, p);
    QFETCH(double, low);
    QFETCH(double, high);
    const RankCorrelation found = spearman(x, y);
    QVERIFY(found.rho && found.p && found.interval);
    QVERIFY(near(*found.rho, rho));
    QVERIFY(near(found.p->p, p));
    QVERIFY(near(found.interval->low, low, 1e-7));
    QVERIFY(near(found.interval->high, high, 1e-7));
    QCOMPARE(found.n, static_cast<int>(x.size()));
    QCOMPARE(found.p->n, found.n);
    QCOMPARE(found.p->source, PSource::Exact);
    QCOMPARE(spearman(y, x).p->p, found.p->p);
    Values turned = y;
    for (double& value : turned)
      value = -value;
    const RankCorrelation opposite = spearman(x, turned);
    QVERIFY(near(*opposite.rho, -rho));
    QCOMPARE(opposite.p->p, found.p->p); // two-sided
  }

  void whatCannotBeTold_data() {
    QTest::addColumn<Values>("x");
    QTest::addColumn<Values>("y");
    QTest::addColumn<bool>("rho");
    QTest::addColumn<bool>("interval");
    QTest::newRow("nobody") << Values{} << Values{} << false << false;
    QTest::newRow("one") << Values{1} << Values{1} << false << false;
    QTest::newRow("two") << Values{1, 2} << Values{2, 1} << true << false;
    QTest::newRow("three") << Values{1, 2, 3} << Values{1, 3, 2} << true << false;
    QTest::newRow("no DLT at all") << Values{71, 80, 90, 95} << Values{0, 0, 0, 0} << false << false;
    QTest::newRow("one CD7") << Values{80, 80, 80, 80} << Values{0, 1, 2, 3} << false << false;
    QTest::newRow("a straight line") << Values{1, 2, 3, 4, 5} << Values{5, 4, 3, 2, 1} << true << false;
  }
  void whatCannotBeTold() {
    QFETCH(Values, x);
    QFETCH(Values, y);
    QFETCH(bool, rho);
    QFETCH(bool, interval);
    const RankCorrelation found = spearman(x, y);
    QCOMPARE(found.n, static_cast<int>(x.size()));
    QCOMPARE(found.rho.has_value(), rho);
    QCOMPARE(found.p.has_value(), rho);
    QCOMPARE(found.interval.has_value(), interval);
  }

  void twoPairsProveNothing() {
    const RankCorrelation two = spearman({1, 2}, {2, 1});
    QCOMPARE(*two.rho, -1.0);
    QCOMPARE(two.p->p, 1.0);
    QCOMPARE(spearman({1, 2, 3}, {1, 3, 2}).p->p, 1.0);
  }

  void aboveNineOrdersAreDrawn() {
    // R, all 792 ways: 0.148989899
    const RankCorrelation twelve = spearman({70, 72, 75, 77, 80, 83, 85, 88, 90, 93, 96, 99},
                                            {0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1}, {7117175, 9999});
    QVERIFY(near(*twelve.rho, 0.465170524));
    QVERIFY(near(twelve.interval->low, -0.181822050));
    QCOMPARE(twelve.p->source, PSource::Permutations);
    QCOMPARE(twelve.p->permutations, 9999);
    QCOMPARE(twelve.p->n, 12);
    // Three standard errors of 9,999 draws: 3 √(0.149 · 0.851 / 9,999)
    QVERIFY(near(twelve.p->p, 0.148989899, 0.0107));
  }

  void drawnAgainstAMillionOfR() {
    // R: set.seed(1); mean(replicate(1e6, abs(cor(R, sample(Q))) >= abs(r) - 1e-12)), R and Q the ranks:
    // 0.007594
    const RankCorrelation found = spearman(miles, seconds, {1, 99999});
    QVERIFY(near(*found.rho, 0.466935755));
    QVERIFY(near(found.interval->low, 0.122248640));
    QVERIFY(near(found.interval->high, 0.711110048));
    QVERIFY(near(found.p->p, 0.007594, 0.0009)); // three standard errors
  }

  void theSeedDecides() {
    const auto p = [](std::uint32_t seed, int permutations) {
      return spearman(miles, seconds, {seed, permutations}).p->p;
    };
    QCOMPARE(p(7, 999), p(7, 999));
    std::set<double> drawn;
    for (std::uint32_t seed = 1; seed <= 20; ++seed)
      drawn.insert(p(seed, 999));
    QVERIFY(drawn.size() > 3);
    // (b + 1) / (m + 1): never 0, always a whole number of parts
    for (const double value : drawn) {
      QVERIFY(value >= 0.001);
      QVERIFY(near(value * 1000, std::round(value * 1000), 1e-9));
    }
    QCOMPARE(spearman(midRanks(miles), miles, {3, 99}).p->p, 0.01);
  }

  void beyondAHundredTheNormalDistribution() {
    Values x;
    Values y;
    for (int i = 1; i <= 120; ++i) {
      x.push_back(i);
      y.push_back(i * 37 % 120 + i / 4.);
    }
    const RankCorrelation found = spearman(x, y);
    QCOMPARE(found.p->source, PSource::Normal);
    QVERIFY(near(*found.rho, 0.272241128));
    QVERIFY(near(found.p->p, 0.002979936)); // R: 2 * pnorm(-abs(r) * sqrt(n - 1))
    x.resize(100);
    y.resize(100);
    QCOMPARE(spearman(x, y).p->source, PSource::Permutations);
  }
};

COHORTDESK_TEST(TestRankCorrelation, QCoreApplication)
} // namespace tst_rank_correlation
#include "tst_rank_correlation.moc"
