// Who is asked why a saved value changes reads which: whose, of which record, which field, from what to what.
#include "tests/support/infused_study.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_reason_told {
class TestReasonTold : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theValueIsNamedWithWhatItWas() {
    InfusedStudy made(QDate(2026, 1, 12));
    Infusion infusion = *made.test.study().subject(made.subject)->infusion;
    infusion.weightKg = 71;
    const auto refused = made.test.commands().saveInfusion(made.subject, infusion, {});
    QCOMPARE(ruleOf(refused), QStringLiteral("REASON"));
    QVERIFY2(refused.error().message.startsWith(QStringLiteral("S-001 · Infusion: weight (kg)")),
             qPrintable(refused.error().message));
    QVERIFY2(refused.error().message.contains(QString::fromUtf8("70 → 71")),
             qPrintable(refused.error().message));
  }

  /// Sealed in the journal, and shown to who types it.
  void anIdentityIsNamedAsWell() {
    InfusedStudy made(QDate(2026, 1, 12));
    Identity identity = made.test.study().subject(made.subject)->identity;
    const QString before = identity.name;
    identity.name = QStringLiteral("Wu Hongmei");
    const auto refused = made.test.commands().saveIdentity(made.subject, identity, {});
    QCOMPARE(ruleOf(refused), QStringLiteral("REASON"));
    QVERIFY2(refused.error().message.contains(
                 QString::fromUtf8("S-001 · Identity: name: %1 → Wu Hongmei").arg(before)),
             qPrintable(refused.error().message));
  }

  void aLongListIsCounted() {
    InfusedStudy made(QDate(2026, 1, 12));
    Site site = made.test.study().site;
    for (auto limit = site.limits.begin(); limit != site.limits.end(); ++limit)
      limit->limit += 1;
    for (ExclusionCriterion& criterion : site.exclusions)
      criterion.textEn += criterion.textZh += QStringLiteral("x").repeated(500);
    site.dltDefinition.text.en += QStringLiteral(" as amended");
    const auto refused = made.test.commands().saveSite(site, {});
    QCOMPARE(ruleOf(refused), QStringLiteral("REASON"));
    const QStringList lines = refused.error().message.split(u'\n');
    QVERIFY(lines.size() <= 10);
    QVERIFY2(lines.at(8).contains(QStringLiteral("more")), qPrintable(refused.error().message));
    for (const QString& line : lines)
      QVERIFY(line.size() <= 160);
  }
};

COHORTDESK_TEST(TestReasonTold, QCoreApplication)
} // namespace tst_reason_told
#include "tst_reason_told.moc"
