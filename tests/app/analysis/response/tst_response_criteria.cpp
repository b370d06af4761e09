// The response criteria as tables of cases, every edge in them: ELN 2022 (Döhner et al., Blood
// 2022;140:1345), NCCN (ALL), Lugano 2014 (Cheson et al., J Clin Oncol 2014;32:3059).
#include "tests/support/disease_text.h"

#include "tests/app/analysis/response/on_day_36.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_response_criteria {
using namespace on_day_36;

struct Case {
  const char* id;
  const char* baseline;
  const char* earlier;
  const char* findings; ///< on day 36
  const char* expected;
};

constexpr Case elnCases[] = {
    // Complete remission and how far the counts have recovered.
    {"CR", "m60", "", "m2 b0 e- n1.2 p120", "CR ELN-CR"},
    {"CR at its edges", "m60", "", "m4.9 b0 e- n1.0 p100", "CR ELN-CR"},
    {"CR without a baseline", "", "", "m2 b0 e- n1.2 p120", "CR ELN-CR"},
    {"CR of an empty marrow", "m60", "", "m0 b0 e- n1.0 p100", "CR ELN-CR"},
    {"neutrophils just below", "m60", "", "m2 b0 e- n0.99 p100", "CRh ELN-CRH"},
    {"platelets just below", "m60", "", "m2 b0 e- n1.0 p99", "CRh ELN-CRH"},
    {"CRh at its edges", "m60", "", "m2 b0 e- n0.5 p50", "CRh ELN-CRH"},
    {"one high, one of CRh", "m60", "", "m2 b0 e- n3.0 p50", "CRh ELN-CRH"},
    {"below CRh by neutrophils, platelets recovered", "m60", "", "m2 b0 e- n0.49 p100", "CRi ELN-CRI"},
    {"below CRh by platelets, neutrophils recovered", "m60", "", "m2 b0 e- n1.0 p49", "CRi ELN-CRI"},
    {"below CRh, none recovered", "m60", "", "m2 b0 e- n0.49 p99", "MLFS ELN-MLFS"},
    {"below CRh by platelets, none recovered", "m60", "", "m2 b0 e- n0.99 p49", "MLFS ELN-MLFS"},
    {"no counts to speak of", "m60", "", "m4.99 b0 e- n0 p5", "MLFS ELN-MLFS"},
    // Partial remission: 5–25 %, at least half, counts of a complete remission.
    {"PR", "m60", "", "m20 b0 e- n1.2 p120", "PR ELN-PR"},
    {"PR at 5 %", "m60", "", "m5 b0 e- n1.0 p100", "PR ELN-PR"},
    {"PR at 25 %", "m60", "", "m25 b0 e- n1.0 p100", "PR ELN-PR"},
    {"above 25 %", "m60", "", "m25.1 b0 e- n1.0 p100", "NR ELN-NR"},
    {"PR at exactly half", "m40", "", "m20 b0 e- n1.0 p100", "PR ELN-PR"},
    {"half of a number with a decimal point", "m50.2", "", "m25 b0 e- n1.0 p100", "PR ELN-PR"},
    {"less than half", "m40", "", "m20.1 b0 e- n1.0 p100", "NR ELN-NR"},
    {"low baseline", "m8", "", "m5 b0 e- n1.0 p100", "NR ELN-NR"},
    {"PR but neutrophils", "m60", "", "m20 b0 e- n0.99 p100", "NR ELN-NR"},
    {"PR but platelets", "m60", "", "m20 b0 e- n1.0 p99", "NR ELN-NR"},
    {"PR but blasts in the blood", "m60", "", "m20 b1 e- n1.0 p100", "NR ELN-NR"},
    {"PR but extramedullary", "m60", "", "m20 b0 e+ n1.0 p100", "NR ELN-NR"},
    // No response.
    {"blasts in the blood", "m60", "", "m2 b0.5 e- n1.2 p120", "NR ELN-NR"},
    {"extramedullary disease", "m60", "", "m2 b0 e+ n1.2 p120", "NR ELN-NR"},
    {"NR from the marrow alone", "m60", "", "m70", "NR ELN-NR"},
    {"NR needs no counts where blasts circulate", "m60", "", "m2 b3", "NR ELN-NR"},
    {"NR by the decrease alone", "m20", "", "m15", "NR ELN-NR"},
    {"NR by neutrophils alone", "", "", "m15 n0.3", "NR ELN-NR"},
    {"NR by platelets alone", "", "", "m15 p30", "NR ELN-NR"},
    // Relapse, after a remission only.
    {"no remission before", "m60", "8 PR", "m60 b20 e+", "NR ELN-NR"},
    {"relapse in the marrow", "m60", "8 CR", "m5", "relapse ELN-REL"},
    {"below 5 % is none", "m60", "8 CR", "m4.9 b0 e- n1.0 p100", "CR ELN-CR"},
    {"relapse after CRh", "m60", "8 CRh", "m30 b0 e-", "relapse ELN-REL"},
    {"relapse after CRi", "m60", "8 CRi", "m30 b0 e-", "relapse ELN-REL"},
    {"relapse after MLFS", "m60", "8 MLFS", "m30 b0 e-", "relapse ELN-REL"},
    {"relapse goes before PR", "m60", "8 CR", "m10 b0 e- n1.0 p100", "relapse ELN-REL"},
    {"relapse outside the marrow", "m60", "8 CR", "m2 b0 e+ n1.0 p100", "relapse ELN-REL"},
    {"extramedullary relapse without a marrow", "m60", "8 CR", "e+", "relapse ELN-REL"},
    {"one blood sample", "m60", "8 CR", "m2 b2 e- n1.0 p100",
     "? a second blood sample with blasts, at least a week apart"},
    {"two blood samples, six days", "m60", "8 CR; 30 NE b1", "m2 b2 e- n1.0 p100",
     "? a second blood sample with blasts, at least a week apart"},
    {"two blood samples, seven days", "m60", "8 CR; 29 NE b1", "m2 b2 e- n1.0 p100", "relapse ELN-REL"},
    {"the first without blasts", "m60", "8 CR; 29 NE b0", "m2 b2 e- n1.0 p100",
     "? a second blood sample with blasts, at least a week apart"},
    {"the first before the remission", "m60", "3 NR b4; 8 CR", "m2 b2 e- n1.0 p100",
     "? a second blood sample with blasts, at least a week apart"},
    {"remission again", "m60", "8 CR; 20 relapse m30", "m2 b0 e- n1.0 p100", "CR ELN-CR"},
    {"relapse goes on", "m60", "8 CR; 20 relapse m30", "m40", "relapse ELN-REL"},
    // What is missing.
    {"nothing known", "", "", "",
     "? blasts in the marrow, blasts in the blood, extramedullary disease, yes or no, neutrophils, "
     "platelets"},
    {"no marrow", "m60", "", "b0 e- n1.2 p120", "? blasts in the marrow"},
    {"no marrow, blasts in the blood", "m60", "", "b20 e- n1.2 p120", "? blasts in the marrow"},
    {"no blood film", "m60", "", "m2 e- n1.2 p120", "? blasts in the blood"},
    {"extramedullary not asked", "m60", "", "m2 b0 n1.2 p120", "? extramedullary disease, yes or no"},
    {"no neutrophils", "m60", "", "m2 b0 e- p120", "? neutrophils"},
    {"no platelets", "m60", "", "m2 b0 e- n1.2", "? platelets"},
    {"PR, no baseline", "", "", "m20 b0 e- n1.2 p120", "? blasts in the marrow before the infusion"},
    {"PR, no blood film", "m60", "", "m20 e- n1.2 p120", "? blasts in the blood"},
};

constexpr Case allCases[] = {
    {"CR", "m60 e-", "", "m2 b0 e- n1.2 p120", "CR ALL-CR"},
    {"CR just above", "m60 e-", "", "m4.9 b0 e- n1.01 p101", "CR ALL-CR"},
    {"neutrophils at 1.0 are not above", "m60 e-", "", "m2 b0 e- n1.0 p120", "CRi ALL-CRI"},
    {"platelets at 100 are not above", "m60 e-", "", "m2 b0 e- n1.2 p100", "CRi ALL-CRI"},
    {"no counts to speak of", "m60 e-", "", "m2 b0 e- n0.1 p5", "CRi ALL-CRI"},
    {"no response at 5 %", "m60 e-", "", "m5 b0 e- n1.2 p120", "NR ALL-NR"},
    {"a partial remission is none here", "m60 e-", "", "m20 b0 e- n1.2 p120", "NR ALL-NR"},
    {"blasts in the blood", "m60 e-", "", "m2 b1 e- n1.2 p120", "NR ALL-NR"},
    {"extramedullary as before", "m60 e+", "", "m2 b0 e+ n1.2 p120", "NR ALL-NR"},
    {"a little more", "m40 e-", "", "m49.9 b0 e-", "NR ALL-NR"},
    {"a quarter more", "m40 e-", "", "m50 b0 e-", "PD ALL-PD"},
    {"a quarter more, with a decimal point", "m33.2 e-", "", "m41.5 b0 e-", "PD ALL-PD"},
    {"a quarter more needs nothing else", "m40", "", "m60", "PD ALL-PD"},
    {"from nothing to the level of disease", "m0 e-", "", "m5 b0 e-", "NR ALL-NR"},
    {"from nothing above it", "m0 e-", "", "m5.1 b0 e-", "PD ALL-PD"},
    {"a quarter more, not above 5 %", "m4 e-", "", "m5 b0 e-", "NR ALL-NR"},
    {"a quarter more, above 5 %", "m4.1 e-", "", "m5.2 b0 e-", "PD ALL-PD"},
    {"new extramedullary disease", "m60 e-", "", "m2 b0 e+ n1.2 p120", "PD ALL-PD"},
    {"extramedullary, before not known", "m60", "", "m2 b0 e+ n1.2 p120",
     "? extramedullary disease before the infusion, yes or no"},
    {"no baseline", "", "", "m30 b0 e-", "? blasts in the marrow before the infusion"},
    {"extramedullary not asked", "m60 e-", "", "m30 b0", "? extramedullary disease, yes or no"},
    {"relapse in the marrow", "m60 e-", "8 CR", "m5.1", "relapse ALL-REL"},
    {"exactly 5 % after a remission", "m60 e-", "8 CR", "m5 b0 e- n1.2 p120", "?"},
    {"relapse in the blood", "m60 e-", "8 CRi", "m2 b1", "relapse ALL-REL"},
    {"relapse outside", "m60 e-", "8 CR", "e+", "relapse ALL-REL"},
    {"relapse goes before progression", "m20 e-", "8 CR", "m60", "relapse ALL-REL"},
    {"remission goes on", "m60 e-", "8 CR", "m1 b0 e- n2 p200", "CR ALL-CR"},
    {"no marrow", "m60 e-", "", "b0 e- n1.2 p120", "? blasts in the marrow"},
    {"no counts", "m60 e-", "", "m2 b0 e-", "? neutrophils, platelets"},
};

#define LESION                                                                                               \
  "whether one lesion is longer than 1.5 cm and has grown by 0.5 cm (1.0 cm where it is longer than 2 cm)"
constexpr Case luganoCases[] = {
    // PET-CT
    {"Deauville 1", "", "", "D1 L- M-", "CR LUG-CR"},
    {"Deauville 3", "", "", "D3 L- M-", "CR LUG-CR"},
    {"Deauville 3 with a large mass left", "", "", "D3 L- M- s-20", "CR LUG-CR"},
    {"Deauville 3, marrow less", "", "", "D3 U- L- M+", "PR LUG-PR"},
    {"Deauville 3, marrow as before", "", "", "D3 U= L- M+", "NR LUG-SD"},
    {"Deauville 3, marrow more", "", "", "D3 U+ L- M+", "PD LUG-PD"},
    {"Deauville 4, reduced", "", "", "D4 U- L- M-", "PR LUG-PR"},
    {"Deauville 5, reduced", "", "", "D5 U- L-", "PR LUG-PR"},
    {"Deauville 4, unchanged", "", "", "D4 U= L-", "NR LUG-SD"},
    {"Deauville 4, increased", "", "", "D4 U+", "PD LUG-PD"},
    {"new lesions", "", "", "D2 L+ M-", "PD LUG-PD"},
    {"new lesions, no scale", "", "", "L+", "PD LUG-PD"},
    {"PET-CT goes before CT", "", "", "D4 U- L- s80", "PR LUG-PR"},
    {"new lesions not asked", "", "", "D2 M-", "? new lesions, yes or no"},
    {"marrow not asked", "", "", "D2 L-", "? marrow involved, yes or no"},
    {"uptake not compared", "", "", "D4 L-", "? uptake compared with baseline"},
    {"neither", "", "", "D4", "? uptake compared with baseline, new lesions, yes or no"},
    {"marrow's uptake not compared", "", "", "D3 L- M+", "? uptake compared with baseline"},
    {"nothing known", "", "", "",
     "? a Deauville score (PET-CT) or a change of size (CT), new lesions, yes or no"},
    // CT
    {"nothing left", "", "", "s-100 L- M-", "CR LUG-CR"},
    {"nothing left but marrow", "", "", "s-100 L- M+", "PR LUG-PR"},
    {"nothing left, marrow not asked", "", "", "s-100 L-", "? marrow involved, yes or no"},
    {"almost nothing left", "", "", "s-99 L- M-", "PR LUG-PR"},
    {"half", "", "", "s-50 L-", "PR LUG-PR"},
    {"less than half", "", "", "s-49.9 L-", "NR LUG-SD"},
    {"as before", "", "", "s0 L-", "NR LUG-SD"},
    {"larger by less than half", "", "", "s49.9 L-", "NR LUG-SD"},
    {"larger by half", "", "", "s50", "? new lesions, yes or no, " LESION},
    {"larger by half, none new", "", "", "s50 L-", "? " LESION},
    {"larger by half, and new ones", "", "", "s50 L+", "PD LUG-PD"},
    {"larger by half from the smallest", "", "8 PR s-60", "s-40 L-", "? " LESION},
    {"from almost nothing to little", "", "8 PR s-90", "s-84 L- M-", "? " LESION},
    {"PET-CT tells where the size cannot", "", "8 PR s-90", "D2 L- M- s-84", "CR LUG-CR"},
    {"a little larger from the smallest", "", "8 PR s-60", "s-41 L-", "NR LUG-SD"},
    {"new lesions on CT not asked", "", "", "s-60", "? new lesions, yes or no"},
    // After a complete response.
    {"relapse by new lesions", "", "8 CR D2", "L+", "relapse LUG-REL"},
    {"relapse by uptake", "", "8 CR D2", "D5 U+ L-", "relapse LUG-REL"},
    {"relapse in the marrow", "", "8 CR D2", "D2 L- M+", "relapse LUG-REL"},
    {"growth after a complete response", "", "8 CR D2 s-70", "s-55 L-",
     "? " LESION ", whether it is the lymphoma, for example by biopsy"},
    {"uptake again, not above baseline", "", "8 CR D2", "D4 U- L-",
     "? whether it is the lymphoma, for example by biopsy"},
    {"size again, not by half", "", "8 CR D2 s-70", "s-60 L-",
     "? whether it is the lymphoma, for example by biopsy"},
    {"complete response goes on", "", "8 CR D2", "D1 L- M-", "CR LUG-CR"},
    {"progression after PR is no relapse", "", "8 PR D4", "L+", "PD LUG-PD"},
};

void addRows(const Case* begin, const Case* end) {
  QTest::addColumn<QString>("baseline");
  QTest::addColumn<QString>("earlier");
  QTest::addColumn<QString>("findings");
  QTest::addColumn<QString>("expected");
  for (const Case* each = begin; each != end; ++each)
    QTest::newRow(each->id) << QString::fromLatin1(each->baseline) << QString::fromLatin1(each->earlier)
                            << QString::fromLatin1(each->findings) << QString::fromLatin1(each->expected);
}

void compareRow(ResponseCriteria criteria) {
  QFETCH(QString, baseline);
  QFETCH(QString, earlier);
  QFETCH(QString, findings);
  QFETCH(QString, expected);
  const DerivedResponse derived = onDay36(criteria, baseline, earlier, findings);
  QCOMPARE(derivedText(derived), expected);
  QCOMPARE(derived.rule.isEmpty(), !derived.response);
  if (!derived.response) return;
  QVERIFY(derived.missing.empty() && derived.sentence.endsWith(u'.'));
  const auto known = responsesOf(criteria);
  QVERIFY(std::find(known.begin(), known.end(), *derived.response) != known.end());
}

class TestResponseCriteria : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void eln2022_data() { addRows(std::begin(elnCases), std::end(elnCases)); }
  void eln2022() { compareRow(ResponseCriteria::Eln2022); }

  void nccnAll_data() { addRows(std::begin(allCases), std::end(allCases)); }
  void nccnAll() { compareRow(ResponseCriteria::NccnAll); }

  void lugano2014_data() { addRows(std::begin(luganoCases), std::end(luganoCases)); }
  void lugano2014() { compareRow(ResponseCriteria::Lugano2014); }

  void saysWhatDecided() {
    const auto sentence = [](const char* baseline, const char* earlier, const char* findings) {
      return onDay36(ResponseCriteria::Eln2022, QString::fromLatin1(baseline), QString::fromLatin1(earlier),
                     QString::fromLatin1(findings))
          .sentence;
    };
    QCOMPARE(sentence("m60", "", "m2.5 b0 e- n1.2 p120"),
             QStringLiteral("Marrow blasts 2.5 % (below 5 %), none in the blood, no extramedullary disease; "
                            "neutrophils 1.2 (at least 1.0) and platelets 120 (at least 100) ×10⁹/L."));
    QCOMPARE(
        sentence("m40", "", "m21 b0 e- n1.2 p120"),
        QStringLiteral("No remission: marrow blasts 21 %, more than half of the 40 % before the infusion."));
    QVERIFY(sentence("m60", "", "m2 b0.2 e- n1.2 p120").contains(QStringLiteral("regenerating marrow")));
    QCOMPARE(sentence("m60", "", "m20 b1 e- n1.2 p120"),
             QStringLiteral("No remission: blasts in the blood (1 %)."));
    QCOMPARE(sentence("m60", "8 PR m20", "m80"),
             QStringLiteral("The partial remission of 2026-01-13 is lost: marrow blasts 80 % (above 25 %)."));
    QCOMPARE(
        sentence("m40", "8 CR; 22 NE b1", "b3"),
        QStringLiteral("After the remission of 2026-01-13: blasts in the blood on 2026-01-27 and again on "
                       "2026-02-10."));
    QVERIFY(sentence("m4.9", "", "m1 b0 e- n1.2 p120").endsWith(QStringLiteral("before the infusion, too.")));
    QVERIFY(sentence("m5", "", "m1 b0 e- n1.2 p120").endsWith(QStringLiteral("×10⁹/L.")));
    QVERIFY(onDay36(ResponseCriteria::Lugano2014, {}, {}, QStringLiteral("s-60 L-"))
                .sentence.contains(QStringLiteral("changed by −60 %")));
    QVERIFY(onDay36(ResponseCriteria::NccnAll, {}, QStringLiteral("8 CR"), QStringLiteral("m5"))
                .sentence.contains(QStringLiteral("neither")));
  }
};

COHORTDESK_TEST(TestResponseCriteria, QCoreApplication)
} // namespace tst_response_criteria
#include "tst_response_criteria.moc"
