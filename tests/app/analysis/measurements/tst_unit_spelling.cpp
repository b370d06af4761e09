#include "app/analysis/measurements/unit_spelling.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_unit_spelling {

class TestUnitSpelling : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void oneUnit_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* written, const char* unit, bool same) {
      QTest::newRow(qPrintable(QString::fromUtf8(written) + u" = " + QString::fromUtf8(unit)))
          << QString::fromUtf8(written) << QString::fromUtf8(unit) << same;
    };
    for (const char* written :
         {"10⁹/L",       "10^9/L",  "10*9/L",       "10**9/L",  "10E9/L",     "10e+9/L",
          "10E09/L",     "x10^9/L", "×10⁹/L",       "x10E9/L",  "x 10^9 / L", "X10^9/L",
          "１０^９／Ｌ", "1e9/L",   "10^9 cells/L", "10⁹个/L",  "G/L",        "K/uL",
          "k/µl",        "10^3/uL", "10*3/uL",      "x10³/µL",  "10E3/uL",    "10^3/mm3",
          "10^6/mL",     "/nL",     "cells/nL",     "thou/mcL", "10^9/litre"})
      row(written, "10⁹/L", true);
    for (const char* written : {"/L", "10^9/uL", "10^6/L", "109/L", "10 9/L", "10^12/L", "/uL", "g/L", "M/uL",
                                "10⁹", "L", "%", "10^9/", "10^-9/L", "^9/L"})
      row(written, "10⁹/L", false);
    for (const char* written :
         {"cells/µL", "cells/μL", "cells/uL", "cells/mcL", "cell/uL", "/uL", "/µL", "/mm3", "/mm³",
          "{cells}/uL", "#/uL", "1/uL", "个/µL", "10^6/L", "10*6/L", "10^3/mL", "/cmm", "CELLS/UL"})
      row(written, "cells/µL", true);
    for (const char* written : {"10^9/L", "K/uL", "/mL", "cells", "uL"})
      row(written, "cells/µL", false);
    for (const char* written : {"µmol/L", "μmol/L", "umol/L", "UMOL/L", "mcmol/L", "µmol / L"})
      row(written, "µmol/L", true);
    for (const char* written : {"mmol/L", "nmol/L", "mg/dL", "mol/L", "umol/mL", "?mol/L", "礸ol/L"})
      row(written, "µmol/L", false);
    for (const char* written : {"ug/L", "mcg/L", "µg/l", "ｕｇ／Ｌ"})
      row(written, "µg/L", true);
    for (const char* written : {"ng/mL", "mg/L", "g/L", "ug/dL"})
      row(written, "µg/L", false);
    for (const char* written : {"copies/ug gDNA", "copies/mcg gDNA", "{copies}/ug gDNA", "copies/μg gDNA"})
      row(written, "copies/µg gDNA", true);
    row("copies/ug", "copies/µg gDNA", false);
    row("copies/mL", "copies/µg gDNA", false);
    row("ng/L", "pg/mL", false); // as large, but nothing is converted
    row("PG/ML", "pg/mL", true);
    row("％", "%", true);
    row("percent", "%", true);
    row("‰", "%", false);
    row("IU/L", "U/L", false);
    row("u/l", "U/L", true);
    row("G/L", "g/L", true); // of haemoglobin: everything in capitals
  }
  void oneUnit() {
    QFETCH(QString, written);
    QFETCH(QString, unit);
    QFETCH(bool, same);
    QCOMPARE(isSameUnit(written, unit), same);
  }
};

COHORTDESK_TEST(TestUnitSpelling, QCoreApplication)
} // namespace tst_unit_spelling
#include "tst_unit_spelling.moc"
