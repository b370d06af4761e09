#include "app/analysis/measurements/measured_value.h"
#include "app/protocol/protocol_reader.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_measured_value {
const Protocol& trial() {
  static const Protocol protocol = *protocolByName(QStringLiteral("cd7-car-nk"));
  return protocol;
}

const Analyte& analyte(const QString& id) {
  return *trial().measurements.analyte(id);
}

class TestMeasuredValue : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void isReadAsLaboratoriesWriteIt_data() {
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("text");
    QTest::addColumn<MeasuredValue>("value");
    QTest::addColumn<QString>("again");
    const auto row = [](const char* of, const QString& text, Reading reading, double number,
                        const char* again) {
      QTest::addRow("%s: %s", of, qPrintable(text))
          << QString::fromLatin1(of) << text << MeasuredValue{reading, number} << QString::fromUtf8(again);
    };
    row("il6", u"12.5"_qs, Reading::Exact, 12.5, "12.5");
    row("il6", u" 12,5 "_qs, Reading::Exact, 12.5, "12.5");
    row("il6", u"1.2e3"_qs, Reading::Exact, 1200, "1200");
    row("il6", u"0"_qs, Reading::Exact, 0, "0");
    row("il6", u"<10"_qs, Reading::Below, 10, "<10");
    row("il6", u"< 1.5 pg/mL"_qs, Reading::Below, 1.5, "<1.5");
    row("il6", u"＜１０"_qs, Reading::Below, 10, "<10");
    row("il6", u">5000"_qs, Reading::Above, 5000, ">5000");
    row("il6", u"12 pg/ml"_qs, Reading::Exact, 12, "12");
    row("wbc", u"3.4 10⁹/L"_qs, Reading::Exact, 3.4, "3.4");
    row("creatinine", u"88 μmol/L"_qs, Reading::Exact, 88, "88"); // Greek mu for the micro sign
    row("creatinine", u"88 µmol/L"_qs, Reading::Exact, 88, "88"); // the micro sign
    row("il6", u"１２３．５"_qs, Reading::Exact, 123.5, "123.5");
    row("il6", u"0,850"_qs, Reading::Exact, 0.85, "0.85");
    row("il6", u"<0,010"_qs, Reading::Below, 0.01, "<0.01");
    row("wbc", u"3.4 １０⁹/L"_qs, Reading::Exact, 3.4, "3.4");
    row("car-copies", u"<50"_qs, Reading::Below, 50, "<50");
    row("ada-titre", u"1:160"_qs, Reading::Exact, 160, "1:160");
    row("ada-titre", u"160"_qs, Reading::Exact, 160, "1:160");
    row("ada-titre", u"<1:10"_qs, Reading::Below, 10, "<1:10");
    row("ada-titre", u"1：40"_qs, Reading::Exact, 40, "1:40");
    row("ada-titre", u"neg"_qs, Reading::Negative, 0, "neg");
    row("ada", u"Positive"_qs, Reading::Positive, 0, "pos");
    row("ada", u"+"_qs, Reading::Positive, 0, "pos");
    row("ada", u"阴性"_qs, Reading::Negative, 0, "neg");
    row("wbc", u"3.4 10^9/L"_qs, Reading::Exact, 3.4, "3.4");
    row("wbc", u"3.4×10⁹/L"_qs, Reading::Exact, 3.4, "3.4");
    row("wbc", u"3.4 K/uL"_qs, Reading::Exact, 3.4, "3.4");
    row("lymphocytes", u"900/uL"_qs, Reading::Exact, 900, "900");
    row("lymphocytes", u"900 cells/mm3"_qs, Reading::Exact, 900, "900");
    row("creatinine", u"88 umol/L"_qs, Reading::Exact, 88, "88");
    row("car-copies", u"900 copies/ug gDNA"_qs, Reading::Exact, 900, "900");
    for (const QString& text : {u"not done"_qs, u"Not Done"_qs, u"未做"_qs, u"未查"_qs, u"未检测"_qs})
      row("il6", text, Reading::NotDone, 0, "not done");
    row("ada", u"not done"_qs, Reading::NotDone, 0, "not done");
    for (const QString& text :
         {u"not detected"_qs, u"Not  Detected"_qs, u"undetectable"_qs, u"未检出"_qs, u"<LOD"_qs})
      row("car-copies", text, Reading::NotDetected, 0, "not detected");
    row("car-nk-cells", u"not detected"_qs, Reading::NotDetected, 0, "not detected");
    row("ada", u"未检出"_qs, Reading::NotDetected, 0, "not detected");
    row("ada-titre", u"not detected"_qs, Reading::NotDetected, 0, "not detected");
    for (const QString& text :
         {u"BLQ"_qs, u"bloq"_qs, u"<LLOQ"_qs, u"< LLOQ"_qs, u"＜LLOQ"_qs, u"低于定量下限"_qs})
      row("car-copies", text, Reading::Below, 50, "<50"); // the limit in force
  }

  void isReadAsLaboratoriesWriteIt() {
    QFETCH(QString, of);
    QFETCH(QString, text);
    QFETCH(MeasuredValue, value);
    QFETCH(QString, again);
    const auto read = parseMeasuredValue(text, analyte(of));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(*read == value);
    QCOMPARE(formatMeasuredValue(*read, analyte(of)), again);
    QVERIFY(parseMeasuredValue(again, analyte(of)) == Result<MeasuredValue>(value));
  }

  void isRefusedInWords_data() {
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* of, const QString& text, const char* rule, const QString& says) {
      QTest::addRow("%s: %s", of, qPrintable(text))
          << QString::fromLatin1(of) << text << QString::fromLatin1(rule) << says;
    };
    row("il6", u""_qs, "NUMBER", u"A number"_qs);
    row("il6", u"high"_qs, "NUMBER", u"A number"_qs);
    row("il6", u"neg"_qs, "NUMBER", u"A number"_qs);
    row("il6", u"1.2.3"_qs, "NUMBER", u"A number"_qs);
    row("il6", u"nan"_qs, "NUMBER", u"A number"_qs);
    row("il6", u"<"_qs, "NUMBER", u"A number"_qs);
    row("il6", u"<0"_qs, "NUMBER", u"limit behind the sign"_qs);
    row("il6", u"1,234"_qs, "NUMBER", u"1234 or as 1.234"_qs);
    row("il6", u"<1,234"_qs, "NUMBER", u"1234 or as 1.234"_qs);
    row("il6", u"1,234 pg/mL"_qs, "NUMBER", u"1234 or as 1.234"_qs);
    row("il6", u"１，２３４"_qs, "NUMBER", u"1234 or as 1.234"_qs);
    row("il6", u"1,234.5"_qs, "NUMBER", u": 1234.5."_qs);
    row("il6", u"10³"_qs, "NUMBER", u"power of ten"_qs);
    row("il6", u"<10³"_qs, "NUMBER", u"power of ten"_qs);
    row("car-copies", u"10⁵"_qs, "NUMBER", u"power of ten"_qs);
    row("il6", u"①"_qs, "NUMBER", u"power of ten"_qs);
    row("il6", u"1½"_qs, "NUMBER", u"0 to 9"_qs);
    row("il6", u"١٢"_qs, "NUMBER", u"0 to 9"_qs);
    row("il6", u"5-10"_qs, "NUMBER", u"A number"_qs);
    row("il6", u"~10"_qs, "NUMBER", u"A number"_qs);
    row("il6", u"≤10"_qs, "NUMBER", u"A number"_qs);
    for (const QString& mark : {u"H"_qs, u"l"_qs, u"HH"_qs, u"↑"_qs, u"偏高"_qs})
      row("il6", u"12.3 "_qs + mark, "NUMBER", u"“%1” marks the value as high or low"_qs.arg(mark));
    row("il6", u"12.3↑"_qs, "NUMBER", u"“↑” marks the value"_qs);
    row("ada-titre", u"1:1.280"_qs, "NUMBER", u"whole number"_qs);
    row("ada-titre", u"1:1.000"_qs, "NUMBER", u"whole number"_qs);
    row("ada-titre", u"2,5"_qs, "NUMBER", u"whole number"_qs);
    row("wbc", u"3109/L"_qs, "UNIT", u"“/L”"_qs); // not 3 × 10⁹/L
    row("ada-titre", u"1:1,280"_qs, "NUMBER", u"1280 or as 1.28"_qs);
    row("il6", u"-3"_qs, "RANGE", u"below 0"_qs);
    row("il6", u"12 ng/L"_qs, "UNIT", u"“ng/L”"_qs);
    row("il6", u"1:160"_qs, "NUMBER", u"A number"_qs);
    row("car-copies", u"0"_qs, "LLOQ", u"<50"_qs);
    row("mrd", u"0"_qs, "LLOQ", u"<0.01"_qs);
    row("blasts", u"100.1"_qs, "RANGE", u"100"_qs);
    row("ada", u"12"_qs, "NUMBER", u"neg, pos"_qs);
    row("ada", u"-"_qs, "NUMBER", u"as negative or as not done"_qs);
    row("ada-titre", u"－"_qs, "NUMBER", u"as negative or as not done"_qs);
    for (const QString& text : {u"ND"_qs, u"nd"_qs, u"n.d."_qs, u"ＮＤ"_qs})
      for (const char* of : {"car-copies", "ada", "ada-titre"})
        row(of, text, "NUMBER", u"as not detected or as not done"_qs);
    row("car-nk-cells", u"BLQ"_qs, "LLOQ", u"no limit of quantification is known"_qs);
    row("il6", u"<LLOQ"_qs, "LLOQ", u"or “not detected”"_qs);
    row("car-copies", u"1,234"_qs, "NUMBER", u"as 1234 or as 1.234"_qs);
    row("car-copies", u"10³"_qs, "NUMBER", u"10³"_qs);
    row("car-copies", u"<10³"_qs, "NUMBER", u"10³"_qs);
    row("car-copies", u"1.2×10³"_qs, "NUMBER", u"power"_qs);
    row("wbc", u"84 /L"_qs, "UNIT", u"“/L”"_qs);
    row("wbc", u"84 10^12/L"_qs, "UNIT", u"“10^12/L”"_qs);
    row("wbc", u"8410^9/L"_qs, "UNIT", u"“^9/L”"_qs);
    row("lymphocytes", u"900 K/uL"_qs, "UNIT", u"“K/uL”"_qs);
    row("il6", u"5-10"_qs, "NUMBER", u"A number"_qs);
    row("il6", u"1½"_qs, "NUMBER", u"A number"_qs);
    row("il6", u"NA"_qs, "NUMBER", u"A number"_qs);
    row("ada-titre", u"pos"_qs, "NUMBER", u"titre"_qs);
  }

  void isRefusedInWords() {
    QFETCH(QString, of);
    QFETCH(QString, text);
    QFETCH(QString, rule);
    QFETCH(QString, says);
    const auto read = parseMeasuredValue(text, analyte(of));
    QVERIFY(!read);
    QCOMPARE(read.error().rule, rule);
    QCOMPARE(read.error().field, u"value"_qs);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
  }

  void whatIsToBeLookedAtTwiceIsFlagged_data() {
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sex"); ///< -1 = not known
    QTest::addColumn<ValueFlag>("flag");
    const int unknown = -1, woman = 0, man = 1;
    const auto row = [](const char* of, const char* text, int sex, ValueFlag flag) {
      QTest::addRow("%s %s, sex %d", of, text, sex)
          << QString::fromLatin1(of) << QString::fromLatin1(text) << sex << flag;
    };
    row("haemoglobin", "129.9", man, ValueFlag::Low);
    row("haemoglobin", "130", man, ValueFlag::None);
    row("haemoglobin", "129.9", woman, ValueFlag::None);
    row("haemoglobin", "114", woman, ValueFlag::Low);
    row("haemoglobin", "129.9", unknown, ValueFlag::None); // right for a woman
    row("haemoglobin", "114", unknown, ValueFlag::Low);
    row("haemoglobin", "175", man, ValueFlag::None);
    row("haemoglobin", "175.1", man, ValueFlag::High);
    row("haemoglobin", "13", man, ValueFlag::Implausible); // g/dL
    row("platelets", "124", man, ValueFlag::Low);
    row("il6", "99999", man, ValueFlag::None); // no interval, plausible
    row("car-copies", "<50", man, ValueFlag::BelowQuantification);
    row("car-copies", "49", man, ValueFlag::BelowQuantification);
    row("car-copies", "50", man, ValueFlag::None);
    row("platelets", "not done", man, ValueFlag::None);
    row("car-copies", "not detected", man, ValueFlag::BelowQuantification);
    row("ada", "pos", man, ValueFlag::None);
  }

  void whatIsToBeLookedAtTwiceIsFlagged() {
    QFETCH(QString, of);
    QFETCH(QString, text);
    QFETCH(int, sex);
    QFETCH(ValueFlag, flag);
    const auto read = parseMeasuredValue(text, analyte(of));
    QVERIFY(read);
    const auto known = sex < 0 ? std::nullopt : std::optional(static_cast<Sex>(sex));
    QCOMPARE(flagOf(*read, analyte(of), known), flag);
    QCOMPARE(flagName(flag).isEmpty(), flag == ValueFlag::None);
  }

  /// One reading for flags, trends, areas, medians and response.
  void whatLiesBeyondALimit_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("lloq"); ///< 0 = there is none
    QTest::addColumn<std::optional<LimitedValue>>("limited");
    using Side = LimitedValue::Side;
    const auto row = [](const char* text, double lloq, std::optional<LimitedValue> limited) {
      QTest::addRow("%s where the limit is %g", text, lloq) << QString::fromLatin1(text) << lloq << limited;
    };
    row("500", 50, LimitedValue{500, Side::Quantified});
    row("50", 50, LimitedValue{50, Side::Quantified});
    row("49.9", 50, LimitedValue{50, Side::Below}); // typed as a number
    row("30", 50, LimitedValue{50, Side::Below});
    row("<50", 50, LimitedValue{50, Side::Below});
    row("<30", 50, LimitedValue{30, Side::Below});
    row("<100", 50, LimitedValue{100, Side::Below});
    row(">10000", 50, LimitedValue{10000, Side::Above});
    row("30", 0, LimitedValue{30, Side::Quantified});
    row("0", 0, LimitedValue{0, Side::Quantified});
    row("<30", 0, LimitedValue{30, Side::Below});
    row("not detected", 50, LimitedValue{50, Side::Below});
    row("not detected", 0, LimitedValue{0, Side::Below});
    row("not done", 50, std::nullopt);
  }
  void whatLiesBeyondALimit() {
    QFETCH(QString, text);
    QFETCH(double, lloq);
    QFETCH(std::optional<LimitedValue>, limited);
    Analyte copies = analyte(u"car-copies"_qs);
    copies.lloq = lloq > 0 ? std::optional(lloq) : std::nullopt;
    const auto read = parseMeasuredValue(text, copies);
    QVERIFY(read);
    QVERIFY(limitedValue(*read, copies) == limited);
    const bool below = limited && limited->side == LimitedValue::Side::Below;
    QCOMPARE(flagOf(*read, copies, {}) == ValueFlag::BelowQuantification, below);
  }

  void theNumbersThatItCanBe() {
    using Side = LimitedValue::Side;
    const auto can = [](double number, Side side, double is) {
      const ValueEnds ends = endsOf({number, side});
      return ends.least <= is && is <= ends.most;
    };
    QVERIFY(can(0.5, Side::Quantified, 0.5) && !can(0.5, Side::Quantified, 0.49));
    QVERIFY(can(0.5, Side::Below, 0) && can(0.5, Side::Below, 0.49) && !can(0.5, Side::Below, 0.5));
    QVERIFY(can(0.5, Side::Above, 1e9) && can(0.5, Side::Above, 0.51) && !can(0.5, Side::Above, 0.5));
    QCOMPARE(endsOf({0, Side::Below}), (ValueEnds{0, 0})); // not detected, without a limit
  }

  void aLabelNamesSpecimenAndUnit() {
    QCOMPARE(analyteLabel(analyte(u"il6"_qs), Specimen::Blood, u"en"_qs), u"IL-6 (pg/mL)"_qs);
    QCOMPARE(analyteLabel(analyte(u"blasts"_qs), Specimen::Blood, u"en"_qs), u"Blasts, blood (%)"_qs);
    QCOMPARE(analyteLabel(analyte(u"mrd"_qs), Specimen::Marrow, u"en"_qs),
             u"MRD by flow cytometry, marrow (%)"_qs);
    QCOMPARE(analyteLabel(analyte(u"ada"_qs), Specimen::Blood, u"en"_qs), u"Anti-drug antibodies"_qs);
  }
};

COHORTDESK_TEST(TestMeasuredValue, QCoreApplication)
} // namespace tst_measured_value
#include "tst_measured_value.moc"
