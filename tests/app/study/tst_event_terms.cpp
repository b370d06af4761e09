#include "app/study/ctcae_dictionary.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_event_terms {
EventTerm made(const char* en, const char* zh = "", const char* soc = "Investigations") {
  EventTerm term;
  term.name = {QString::fromUtf8(en), QString::fromUtf8(zh)};
  term.organClass = {QString::fromUtf8(soc), {}};
  return term;
}

const std::vector<EventTerm> terms{made("Platelet count decreased", "血小板计数降低"),
                                   made("Cytokine release syndrome", "细胞因子释放综合征"),
                                   made("Blood and lymphatic system disorders - Other, specify"),
                                   made("INR increased", "国际标准化比值升高"),
                                   made("Pneumonitis"),
                                   made("Blood bilirubin increased"),
                                   made("Hemolysis")};

QStringList found(const char* typed) {
  QStringList names;
  for (const EventTerm* term : searchTerms(terms, QString::fromUtf8(typed)))
    names << term->name.en.section(u' ', 0, 0);
  return names;
}

class TestEventTerms : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void search_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing: all") << QByteArray()
                                  << "Platelet Cytokine Blood INR Pneumonitis Blood Hemolysis";
    QTest::newRow("a beginning") << QByteArray("cyto") << "Cytokine";
    QTest::newRow("any case") << QByteArray("CYTO") << "Cytokine";
    QTest::newRow("beginnings before words before insides") << QByteArray("in") << "INR Blood Cytokine";
    QTest::newRow("a later word first") << QByteArray("rel") << "Cytokine";
    QTest::newRow("the inside of a word") << QByteArray("monit") << "Pneumonitis";
    QTest::newRow("every word, in any order") << QByteArray("increased blood") << "Blood";
    QTest::newRow("one word of two is not enough") << QByteArray("blood xyz") << "";
    QTest::newRow("Chinese, inside") << QByteArray("计数") << "Platelet";
    QTest::newRow("Chinese, whole") << QByteArray("细胞因子释放综合征") << "Cytokine";
    QTest::newRow("wide letters of an input method") << QByteArray("ＩＮＲ") << "INR";
    QTest::newRow("blanks around") << QByteArray("  pneu ") << "Pneumonitis";
    QTest::newRow("a sign that is no word") << QByteArray("- other") << "Blood";
    QTest::newRow("a British spelling") << QByteArray("haemolysis") << "Hemolysis";
    QTest::newRow("the American one") << QByteArray("hemol") << "Hemolysis";
    QTest::newRow("a British one while it is typed") << QByteArray("haem") << "Hemolysis";
    QTest::newRow("nowhere") << QByteArray("rash") << "";
  }
  void search() {
    QFETCH(QByteArray, typed);
    QFETCH(QString, expected);
    QCOMPARE(found(typed.constData()).join(u' '), expected);
  }

  void aTermIsKnownByEitherName() {
    QCOMPARE(termNamed(terms, QStringLiteral("pneumonitis ")), &terms[4]);
    QCOMPARE(termNamed(terms, QStringLiteral("cytokine  RELEASE syndrome")), &terms[1]);
    QCOMPARE(termNamed(terms, QStringLiteral("国际标准化比值升高")), &terms[3]);
    QVERIFY(!termNamed(terms, QStringLiteral("Pneumonia")));
    const std::vector<EventTerm> american{made("Anemia"), made("Diarrhea"), made("Edema limbs"),
                                          made("Tumor lysis syndrome")};
    QCOMPARE(termNamed(american, QStringLiteral("anaemia")), &american[0]);
    QCOMPARE(termNamed(american, QStringLiteral("Diarrhoea")), &american[1]);
    QCOMPARE(termNamed(american, QStringLiteral("oedema limbs")), &american[2]);
    QCOMPARE(termNamed(american, QStringLiteral("Tumour lysis syndrome")), &american[3]);
    QCOMPARE(searchTerms(american, QStringLiteral("diarrhoe")).size(), std::size_t(1));
    QVERIFY(!termNamed(terms, {})); // the empty Chinese of a term is no name
  }

  void aTermIsKnownInBothSpellings_data() {
    QTest::addColumn<QString>("british");
    QTest::addColumn<QString>("american");
    const auto pair = [](const char* british, const char* american) {
      QTest::newRow(british) << QString::fromLatin1(british) << QString::fromLatin1(american);
    };
    pair("Anaemia", "Anemia");
    pair("Intracranial haemorrhage", "Intracranial hemorrhage");
    pair("Oedema limbs", "Edema limbs");
    pair("Leucocytosis", "Leukocytosis");
    pair("Diarrhoea", "Diarrhea");
    pair("Tumour lysis syndrome", "Tumor lysis syndrome");
    pair("Hypoglycaemia", "Hypoglycemia");
    pair("Oesophagitis", "Esophagitis");
    pair("Dyspnoea", "Dyspnea");
    pair("Myocardial ischaemia", "Myocardial ischemia");
    pair("Skin discolouration", "Skin discoloration");
    pair("Depersonalisation", "Depersonalization");
  }
  void aTermIsKnownInBothSpellings() {
    QFETCH(QString, british);
    QFETCH(QString, american);
    for (const auto& [listed, typed] : {std::pair(american, british), std::pair(british, american)}) {
      const std::vector<EventTerm> one{made(qPrintable(listed))};
      QCOMPARE(termNamed(one, typed), &one.front());
      QCOMPARE(searchTerms(one, typed).size(), std::size_t(1));
      QCOMPARE(termNamed(one, typed)->name.en, listed); // shown as the list spells it
    }
  }

  /// Where a list has both, each is itself.
  void theSpellingThatIsTypedComesFirst() {
    const std::vector<EventTerm> both{made("Anemia"), made("Anaemia")};
    QCOMPARE(termNamed(both, QStringLiteral("anaemia")), &both[1]);
  }

  void withoutADictionaryTheExpectedOnes() {
    SafetyPlan plan;
    plan.expected = terms;
    QVERIFY(eventTerms({}, plan) == terms);
    QVERIFY(eventTerms({}, {}).empty());
  }

  void theDictionaryTakesItsChineseFromThePlan() {
    SafetyPlan plan;
    plan.expected = {made("Fever", "发热", "General disorders")};
    plan.expected[0].organClass.zh = QStringLiteral("全身性疾病");
    CtcaeDictionary dictionary{QStringLiteral("5.0"), {}, {made("FEVER"), made("Chills")}};
    dictionary.terms[0].grades[0] = QStringLiteral("38.0 to 39.0");
    const std::vector<EventTerm> offered = eventTerms(dictionary, plan);
    QCOMPARE(offered.size(), std::size_t(2));
    QCOMPARE(offered[0].name.en, QStringLiteral("FEVER")); // its own, and its own class
    QCOMPARE(offered[0].name.zh, QStringLiteral("发热"));
    QCOMPARE(offered[0].organClass.en, QStringLiteral("Investigations"));
    QCOMPARE(offered[0].organClass.zh, QStringLiteral("全身性疾病"));
    QCOMPARE(offered[0].grades[0], QStringLiteral("38.0 to 39.0"));
    QCOMPARE(offered[1].name.zh, QString());
    dictionary.terms[0].name.zh = QStringLiteral("体温升高");
    QCOMPARE(eventTerms(dictionary, plan)[0].name.zh, QStringLiteral("体温升高"));
  }
};

COHORTDESK_TEST(TestEventTerms, QCoreApplication)
} // namespace tst_event_terms
#include "tst_event_terms.moc"
