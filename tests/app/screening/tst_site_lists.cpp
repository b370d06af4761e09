// What a site enters of its lists and limits, as functions of values.
#include "app/screening/organ_limits.h"
#include "app/screening/pasted_criteria.h"
#include "app/screening/upper_normal.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_site_lists {

class TestSiteLists : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aLimitHasOneDirectionAndAPlausibleNumber_data() {
    QTest::addColumn<OrganTest>("test");
    QTest::addColumn<OrganLimit>("limit");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char* name, OrganTest test, LimitRelation relation, double limit, bool times,
                        bool allowed) {
      QTest::newRow(name) << test << OrganLimit{relation, limit, times} << allowed;
    };
    using enum OrganTest;
    using enum LimitRelation;
    row("creatinine at most", Creatinine, AtMost, 110, false, true);
    row("creatinine at least", Creatinine, AtLeast, 110, false, false);
    row("creatinine, a multiple as a value", Creatinine, AtMost, 1.5, false, false);
    row("creatinine, a multiple", Creatinine, AtMost, 1.5, true, true);
    row("ALT, a value as a multiple", Alt, AtMost, 100, true, false);
    row("ALT, 20 times", Alt, AtMost, 20, true, true);
    row("ALT, 20.1 times", Alt, AtMost, 20.1, true, false);
    row("LVEF at least", Lvef, AtLeast, 50, false, true);
    row("LVEF at most", Lvef, AtMost, 50, false, false);
    row("SpO2 above 100", SpO2, AtLeast, 101, false, false);
    row("no number", TotalBilirubin, AtMost, qQNaN(), false, false);
  }
  void aLimitHasOneDirectionAndAPlausibleNumber() {
    QFETCH(OrganTest, test);
    QFETCH(OrganLimit, limit);
    QFETCH(bool, allowed);
    const auto refused = refuseLimit(test, limit);
    QCOMPARE(!refused, allowed);
    if (!refused) return;
    QCOMPARE(refused->rule + u' ' + refused->field, QStringLiteral("RANGE limits"));
    QVERIFY(!refused->message.isEmpty());
  }

  /// What an earlier version let in keeps nobody from changing something else.
  void onlyAChangedLimitIsRefused() {
    Site before = StudyBuilder().study().site;
    before.limits[OrganTest::Creatinine] = {LimitRelation::AtLeast, 110, false};
    Site after = before;
    after.name += u'!';
    QVERIFY(!refuseChangedLimits(before, after));
    after.limits[OrganTest::Creatinine].limit = 120;
    QVERIFY(refuseChangedLimits(before, after));
    after.limits.remove(OrganTest::Creatinine);
    QVERIFY(!refuseChangedLimits(before, after));
  }

  void aLimitReadsAsItIsMeant() {
    QCOMPARE(limitText(OrganTest::Creatinine, {LimitRelation::AtMost, 110, false}),
             QStringLiteral("Creatinine at most 110 µmol/L"));
    QCOMPARE(limitText(OrganTest::Alt, {LimitRelation::AtMost, 2.5, true}),
             QStringLiteral("ALT at most 2.5 × the upper limit of normal"));
    QCOMPARE(limitText(OrganTest::SpO2, {LimitRelation::AtLeast, 92, false}),
             QStringLiteral("SpO₂ at least 92 %"));
  }

  void aListIsPastedLineByLine_data() {
    using List = std::vector<PastedCriterion>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<CriterionColumn>("into");
    QTest::addColumn<List>("criteria");
    const auto row = [](const char* name, const char* text, CriterionColumn into, const List& list) {
      QTest::newRow(name) << QString::fromUtf8(text) << into << list;
    };
    const auto english = CriterionColumn::English;
    row("one line", "Active infection", english, {{{}, u"Active infection"_qs, {}}});
    row("three lines, one of them blank", "A\n\n B \r\nC", english,
        {{{}, u"A"_qs, {}}, {{}, u"B"_qs, {}}, {{}, u"C"_qs, {}}});
    row("into the Chinese column", "妊娠\n感染", CriterionColumn::Chinese,
        {{{}, {}, u"妊娠"_qs}, {{}, {}, u"感染"_qs}});
    row("two languages", "Pregnancy\t妊娠", english, {{{}, u"Pregnancy"_qs, u"妊娠"_qs}});
    row("code and text", "E7\tPregnancy", english, {{u"E7"_qs, u"Pregnancy"_qs, {}}});
    row("code and Chinese text", "7.\t妊娠", CriterionColumn::Chinese, {{u"7."_qs, {}, u"妊娠"_qs}});
    row("code and both", "E7\tPregnancy\t妊娠\tfurther", english, {{u"E7"_qs, u"Pregnancy"_qs, u"妊娠"_qs}});
    row("an empty cell behind", "Pregnancy\t", english, {{{}, u"Pregnancy"_qs, {}}});
    row("nothing", " \n\t\n", english, {});
  }
  void aListIsPastedLineByLine() {
    QFETCH(QString, text);
    QFETCH(CriterionColumn, into);
    QFETCH(std::vector<PastedCriterion>, criteria);
    QVERIFY(pastedCriteria(text, into) == criteria);
  }

  void theUpperLimitIsTheSitesOwn() {
    StudyBuilder builder;
    Study& study = builder.study();
    const auto offered = [&](std::optional<Sex> sex) { return siteUpperNormal(study, OrganTest::Alt, sex); };
    study.site.assays.clear();
    QVERIFY(!offered(Sex::Male)); // the protocol file's is nobody's laboratory
    AssayLimits& alt = study.site.assays[QStringLiteral("alt")];
    alt.referenceMen.high = 50;
    alt.referenceWomen.high = 40;
    QCOMPARE(offered(Sex::Male), std::optional(50.0));
    QCOMPARE(offered(Sex::Female), std::optional(40.0));
    QVERIFY(!offered(std::nullopt));
    alt.referenceWomen.high = 50;
    QCOMPARE(offered(std::nullopt), std::optional(50.0));
    QVERIFY(!siteUpperNormal(study, OrganTest::SpO2, Sex::Male));
    for (Analyte& analyte : study.protocol.measurements.analytes)
      if (analyte.id == u"alt") analyte.unit = QStringLiteral("µkat/L");
    QVERIFY(!offered(Sex::Male));
  }
};

COHORTDESK_TEST(TestSiteLists, QCoreApplication)
} // namespace tst_site_lists
#include "tst_site_lists.moc"
