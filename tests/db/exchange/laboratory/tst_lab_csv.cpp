#include "app/study/codes.h"
#include "db/exchange/laboratory/lab_csv.h"
#include "tests/db/exchange/laboratory/read_table.h"
#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"

#include <QStringEncoder>
#include <QtTest>

namespace tst_lab_csv {
using namespace read_table;

/// "line visit specimen time", the site's time
QStringList times(const LabResults& results, const Infused& study) {
  QStringList lines;
  for (const auto& [line, sampling] : results.samplings)
    lines << QStringLiteral("%1 %2 %3 %4")
                 .arg(line)
                 .arg(sampling.visit, codeOf(sampling.specimen),
                      sampling.takenAt->toTimeZone(study.test.study().site.timeZone)
                          .toString(QStringLiteral("yyyy-MM-dd HH:mm")));
  return lines;
}

class TestLabCsv : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aLongTableIsRead() {
    const LabResults results = m_study.read("Subject,Visit,Test,Specimen,Result,Unit\r\n"
                                            "S-001,D7,IL-6,blood,12.5,pg/mL\r\n"
                                            "s-001,Day 7,crp,serum,<5,mg/L\r\n"
                                            "SCR-001,d7,CAR copies,bone marrow,<50,\r\n"
                                            "S-001,D7,Ferritin,,,\r\n");
    QCOMPARE(said(results), (QStringList{u"2 D7 il6/blood 12.5"_qs, u"3 D7 crp/blood <5"_qs,
                                         u"4 D7 car-copies/marrow <50"_qs}));
    QCOMPARE(faults(results), QStringList());
  }

  void aChineseTableIsRead() {
    const LabResults results = m_study.read(QStringLiteral("受试者编号,采样日期,项目,标本,结果,单位\n"
                                                           "S-001,2026年1月12日,铁蛋白,血清,320,µg/L\n"
                                                           "S-001,2026/1/19,IL-6,外周血,＜2,pg/mL\n")
                                                .toUtf8());
    QCOMPARE(said(results), (QStringList{u"2 D7 ferritin/blood 320"_qs, u"3 D14 il6/blood <2"_qs}));
    QCOMPARE(faults(results), QStringList());
  }

  void aWideTableIsRead() {
    const LabResults results =
        m_study.read("Patient,Visit,IL-6,CRP,Comment\nS-001,D1,3,4,fine\nS-001,D3,,<1,\n");
    QCOMPARE(said(results),
             (QStringList{u"2 D1 il6/blood 3"_qs, u"2 D1 crp/blood 4"_qs, u"3 D3 crp/blood <1"_qs}));
  }

  void theLaboratorysNamesAreMapped() {
    const QByteArray csv = "Pat,Visit,What,Val\nS-001,D7,Interleukin six,9\nS-001,D7,Blasten KM,30\n";
    LabMapping mapping{u"Lab"_qs,
                       {{u"Pat"_qs, u"subject"_qs},
                        {u"Visit"_qs, u"visit"_qs},
                        {u"What"_qs, u"analyte"_qs},
                        {u"Val"_qs, u"value"_qs}},
                       {}};
    QCOMPARE(m_study.read(csv, mapping).unknownNames, (QStringList{u"Interleukin six"_qs, u"Blasten KM"_qs}));
    mapping.names = {{u"Interleukin six"_qs, u"il6/blood"_qs}, {u"Blasten KM"_qs, u"blasts/marrow"_qs}};
    const LabResults results = m_study.read(csv, mapping);
    QCOMPARE(said(results), (QStringList{u"2 D7 il6/blood 9"_qs, u"3 D7 blasts/marrow 30"_qs}));
    QVERIFY(results.unknownNames.isEmpty() && results.faults.empty());
  }

  void theTimeBehindTheDateIsKept() {
    const LabResults results = m_study.read("subject,visit,date/time of sampling,test,specimen,value\n"
                                            "S-001,D7,2026-01-12 08:30,il6,blood,1\n"
                                            "S-001,D7,2026-01-12 08:30:20,crp,blood,2\n"
                                            "S-001,D7,2026-01-12T09:10:00,blasts,marrow,30\n"
                                            "S-001,D10,2026-01-15T00:30:00Z,il6,blood,3\n"
                                            "S-001,D14,2026-01-19,il6,blood,4\n"
                                            "S-001,D3,2026-01-08 10:00,il6,blood,\n"
                                            "S-001,,2026-01-06 07:05,il6,blood,5\n");
    QCOMPARE(faults(results), QStringList());
    QCOMPARE(times(results, m_study),
             (QStringList{u"2 D7 blood 2026-01-12 08:30"_qs, // once a specimen
                          u"4 D7 marrow 2026-01-12 09:10"_qs,
                          u"5 D10 blood 2026-01-15 08:30"_qs,   // UTC is named
                          u"8 D1 blood 2026-01-06 07:05"_qs})); // tells the visit, too
    QCOMPARE(results.values.size(), std::size_t(6));
    QCOMPARE(samplingsOf(results).size(), std::size_t(4));
  }

  void aWideRowTimesEachOfItsSpecimens() {
    const QByteArray csv = "Patient,Visit,采样时间,IL-6,marrow blasts\nS-001,D7,2026/1/12 8:30,3,40\n";
    LabMapping mapping =
        guessMapping(readCsv(csv).rows.front().cells, m_study.test.study().protocol.measurements);
    mapping.columns[u"marrow blasts"_qs] = u"blasts/marrow"_qs;
    const LabResults results = m_study.read(csv, mapping);
    QCOMPARE(times(results, m_study),
             (QStringList{u"2 D7 blood 2026-01-12 08:30"_qs, u"2 D7 marrow 2026-01-12 08:30"_qs}));
  }

  void aTableOfASpreadsheetIsRead_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("encoding");
    const QString table = u"受试者,访视,检测项目,结果,单位\nS-001,第7天,C反应蛋白,14.1,mg/L\n"_qs;
    const auto in = [&](const char* name) {
      QStringEncoder encoder(name, QStringConverter::Flag::Stateless);
      return QByteArray(encoder.encode(table));
    };
    QTest::newRow("UTF-8") << table.toUtf8() << u"UTF-8"_qs;
    QTest::newRow("marked") << "\xEF\xBB\xBF" + table.toUtf8() << u"UTF-8"_qs;
    QTest::newRow("GB18030") << in("GB18030") << u"GB18030"_qs;
    QTest::newRow("UTF-16, marked") << "\xFF\xFE" + in("UTF-16LE") << u"UTF-16LE"_qs;
    QTest::newRow("UTF-16BE") << in("UTF-16BE") << u"UTF-16BE"_qs;
    QTest::newRow("CR") << table.toUtf8().replace('\n', '\r') << u"UTF-8"_qs;
    QTest::newRow("blank columns behind") << table.toUtf8().replace("\n", ",,\r\n") << u"UTF-8"_qs;
    QTest::newRow("blanks beside Chinese")
        << QString(table).replace(u"第7天"_qs, u"第 7 天"_qs).replace(u"C反"_qs, u"C 反"_qs).toUtf8()
        << u"UTF-8"_qs;
    QTest::newRow("full-width")
        << u"受试者,访视,检测项目,结果,单位\nＳ－００１,Ｄ７,ｃｒｐ,１４．１,ｍｇ／Ｌ\n"_qs.toUtf8()
        << u"UTF-8"_qs;
  }
  void aTableOfASpreadsheetIsRead() {
    QFETCH(QByteArray, csv);
    const LabResults results = m_study.read(csv);
    QCOMPARE(faults(results), QStringList());
    QCOMPARE(said(results), QStringList{u"2 D7 crp/blood 14.1"_qs});
    QTEST(results.encoding.name, "encoding");
  }

  void whatNobodyReadsIsLeftAside() {
    const LabResults results = m_study.read(
        "subject,visit,analyte,value,remark,,batch\nS-001,D7,il6,1,fine,x,\nS-001,D7,crp,2,,,\n");
    QCOMPARE(faults(results).join(u'\n'), QString());
    QCOMPARE(results.leftAside, u"“remark”, column 6, “batch”"_qs);
    QCOMPARE(results.values.size(), std::size_t(2));
  }

  void unitsOfCdiscAndUcum() {
    const LabResults results =
        m_study.read("USUBJID,VISIT,LBTESTCD,LBTEST,LBORRES,LBORRESU,LBDTC\n"
                     "S-001,Day 7,PLAT,Platelets,84,10^9/L,2026-01-12T08:10\n"
                     "S-001,Day 7,CREAT,Creatinine,61,umol/L,2026-01-12T08:10\n"
                     "S-001,Day 7,FERRITIN,Ferritin,912,ug/L,2026-01-12T08:10\n"
                     "S-001,Day 7,WBC,White blood cells,3.1,10*9/L,2026-01-12T08:10\n"
                     "S-001,Day 7,LYM,Lymphocytes,400,/uL,2026-01-12T08:10\n"
                     "S-001,Day 7,CAR,CAR copies,BLQ,copies/ug gDNA,2026-01-12T08:10\n");
    QCOMPARE(faults(results), QStringList());
    QCOMPARE(said(results), (QStringList{u"2 D7 platelets/blood 84"_qs, u"3 D7 creatinine/blood 61"_qs,
                                         u"4 D7 ferritin/blood 912"_qs, u"5 D7 wbc/blood 3.1"_qs,
                                         u"6 D7 lymphocytes/blood 400"_qs, u"7 D7 car-copies/blood <50"_qs}));
    QCOMPARE(results.leftAside, u"“LBTESTCD”"_qs);
    QCOMPARE(said(m_study.read("USUBJID,VISIT,LBTESTCD,LBORRES\nS-001,D7,CRP,4\n")),
             QStringList{u"2 D7 crp/blood 4"_qs});
  }

  /// What the screens mark is taken over, and said by line.
  void marksAreSaid_data() {
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("marks");
    const auto row = [](const char* name, const char* rows, const QStringList& marks) {
      QTest::newRow(name) << QByteArray(rows) << marks;
    };
    const QString implausible = u"implausible: check unit and decimal point"_qs;
    row("nothing to say",
        "S-001,D7,,crp,14.1\nS-001,D7,2026-01-12,il6,9\nS-001,D7,,car-copies,<50\n"
        "S-001,D10,,car-copies,not detected\nS-001,D14,,car-copies,not done\n",
        {});
    row("implausible", "S-001,D7,,platelets,84000\nS-001,D7,,haemoglobin,9.1\nS-001,D7,,creatinine,0.9\n",
        {u"2 value: “84000”: "_qs + implausible, u"3 value: “9.1”: "_qs + implausible,
         u"4 value: “0.9”: "_qs + implausible});
    row("outside the reference interval", "S-001,D7,,platelets,60.7\nS-001,D7,,ldh,251\n",
        {u"2 value: “60.7”: below the reference interval"_qs,
         u"3 value: “251”: above the reference interval"_qs});
    row("below the limit as a number", "S-001,D7,,car-copies,30\n",
        {u"2 value: “30”: below the limit of quantification"_qs});
    row("a day after the window", "S-001,D7,2026-01-20,crp,1\n",
        {u"2 date: 2026-01-20 is outside Day 7 of S-001, which lasts from 2026-01-11 to 2026-01-13."_qs});
    row("a time after the window", "S-001,D7,2026-01-14 08:00,crp,1\n",
        {u"2 date: 2026-01-14 is outside Day 7 of S-001, which lasts from 2026-01-11 to 2026-01-13."_qs});
  }
  void marksAreSaid() {
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, marks);
    LabResults results = m_study.read("subject,visit,date,analyte,value\n" + rows);
    QCOMPARE(faults(results), QStringList());
    QCOMPARE(results.values.size(), static_cast<std::size_t>(rows.count('\n')));
    results.faults = results.marks;
    QCOMPARE(faults(results), marks);
  }

  void ndIsAsked() {
    const LabResults results = m_study.read("subject,visit,analyte,value\nS-001,D7,car-copies,ND\n");
    QVERIFY(results.values.empty());
    QVERIFY(faults(results).front().contains(u"as not detected or as not done"_qs));
  }

  void theMappingOfALaboratoryIsKept() {
    Infused own;
    LabMapping first{u"Central lab"_qs, {{u"Pat"_qs, u"subject"_qs}}, {{u"IL six"_qs, u"il6/blood"_qs}}};
    LabMapping other{u"Marrow lab"_qs, {}, {}};
    const auto keep = [&](const LabMapping& mapping) {
      return own.test.commands().saveAtVisits({}, {}, {}, mapping);
    };
    QVERIFY(keep(first));
    QVERIFY(keep(other));
    first.names[u"CRP hs"_qs] = u"crp/blood"_qs;
    QVERIFY(keep(first));
    QVERIFY(keep(first));
    QCOMPARE(keep({u" "_qs, {}, {}}).error().field, u"laboratory"_qs);
    own.test.signInAs(Role::Monitor);
    QVERIFY(*own.test.session().labMappings() == (std::vector{first, other}));
    QVERIFY(own.test.session().verify()->empty());
  }

 private:
  Infused m_study; ///< which reading a table leaves as it is
};

COHORTDESK_TEST(TestLabCsv, QCoreApplication)
} // namespace tst_lab_csv
#include "tst_lab_csv.moc"
