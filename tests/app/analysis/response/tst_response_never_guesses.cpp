// The response criteria as tables of cases, every edge in them: ELN 2022 (Döhner et al., Blood
// 2022;140:1345), NCCN (ALL), Lugano 2014 (Cheson et al., J Clin Oncol 2014;32:3059).

#include "tests/app/analysis/response/on_day_36.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_response_never_guesses {
using namespace on_day_36;

/// `fixed` with each of the choices of each of `others`, or without any.
QStringList partsOf(const QString& fixed, const QStringList& others) {
  QStringList parts{fixed};
  for (const QString& choices : others)
    for (const QString& part : QStringList(parts))
      for (const QString& choice : choices.split(u' '))
        parts << part + u' ' + choice;
  return parts;
}

/// The findings with one that is not known in them made known.
QStringList onceMore(const QString& findings, const QStringList& others) {
  QStringList more;
  for (const QString& choices : others)
    if (!findings.contains(choices.front()))
      for (const QString& choice : choices.split(u' '))
        more << findings + u' ' + choice;
  return more;
}

class TestResponseNeverGuesses : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void neverGuesses_data() {
    QTest::addColumn<int>("criteria");
    QTest::addColumn<QString>("fixed");
    QTest::addColumn<QStringList>("others");
    const QStringList leukaemia{QStringLiteral("m2 m5 m20 m30"), QStringLiteral("b0 b1"),
                                QStringLiteral("e- e+"), QStringLiteral("n0.3 n0.7 n1.2"),
                                QStringLiteral("p30 p70 p120")};
    const QStringList lymphoma{QStringLiteral("U- U= U+"), QStringLiteral("L- L+"), QStringLiteral("M- M+")};
    QTest::newRow("ELN") << static_cast<int>(ResponseCriteria::Eln2022) << QString() << leukaemia;
    QTest::newRow("ALL") << static_cast<int>(ResponseCriteria::NccnAll) << QString() << leukaemia;
    for (const char* imaging : {"D3", "D4", "s-100", "s-60", "s10", "s80", "D4 s80"})
      QTest::newRow(imaging) << static_cast<int>(ResponseCriteria::Lugano2014) << QString::fromLatin1(imaging)
                             << lymphoma;
  }
  /// What is not known yet never turns a derived response into another: over every set of findings, with and
  /// without each of them.
  void neverGuesses() {
    QFETCH(int, criteria);
    QFETCH(QString, fixed);
    QFETCH(QStringList, others);
    int derived = 0;
    for (const char* baseline : {"", "m60 e-", "m20 e+", "m60"})
      for (const char* earlier : {"", "8 PR s-60", "8 CR s-70", "8 CR; 20 NE b1"}) {
        const auto judge = [&](const QString& findings) {
          return onDay36(static_cast<ResponseCriteria>(criteria), QString::fromLatin1(baseline),
                         QString::fromLatin1(earlier), findings);
        };
        for (const QString& findings : partsOf(fixed, others)) {
          const auto before = judge(findings).response;
          derived += before.has_value();
          if (!before) continue;
          for (const QString& more : onceMore(findings, others))
            QVERIFY2(judge(more).response == before, qPrintable(findings + QStringLiteral(" → ") + more));
        }
      }
    QVERIFY(derived > 16);
  }
};

COHORTDESK_TEST(TestResponseNeverGuesses, QCoreApplication)
} // namespace tst_response_never_guesses
#include "tst_response_never_guesses.moc"
