#include "app/study/ctcae_dictionary.h"
#include "app/study/study.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_display_term {
EventTerm made(const char* en, const char* zh) {
  EventTerm term;
  term.name = {QString::fromUtf8(en), QString::fromUtf8(zh)};
  return term;
}

Study studyOf(const CtcaeDictionary& dictionary = {}) {
  Study study;
  study.protocol.safety.expected = {made("Cytokine release syndrome", "细胞因子释放综合征"),
                                    made("Fever", "发热")};
  study.termNames = termsOf(dictionary);
  return study;
}

class TestDisplayTerm : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void oneNameALanguage_data() {
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char* name, const char* kept, const char* en, const char* zh) {
      QTest::newRow(name) << QString::fromUtf8(kept) << QString::fromUtf8(en) << QString::fromUtf8(zh);
    };
    row("the protocol's", "Fever", "Fever", "发热");
    row("other case and blanks", "cytokine  Release syndrome", "cytokine  Release syndrome",
        "细胞因子释放综合征");
    row("written in Chinese", "发热", "Fever", "发热");
    row("the dictionary's", "Rash", "Rash", "皮疹");
    row("the dictionary's, written in Chinese", "皮疹", "Rash", "皮疹");
    row("the dictionary has English only", "Cough", "Cough", "Cough");
    row("nobody's", "Fell down the stairs", "Fell down the stairs", "Fell down the stairs");
    row("nobody's, in Chinese", "摔倒", "摔倒", "摔倒");
    row("none", "", "", "");
  }
  void oneNameALanguage() {
    QFETCH(QString, kept);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    const Study study = studyOf({QStringLiteral("5.0"), {}, {made("Rash", "皮疹"), made("Cough", "")}});
    QCOMPARE(displayTerm(study, kept, QStringLiteral("en_GB")), english);
    QCOMPARE(displayTerm(study, kept, QStringLiteral("zh_CN")), chinese);
  }

  void theTermsAtHandSayTheSame() {
    const std::vector<EventTerm> terms{made("Fever", "发热"), made("Cough", "")};
    const auto shown = [&](const char* kept, const char* language) {
      return displayTerm(terms, QString::fromUtf8(kept), QLatin1String(language));
    };
    QCOMPARE(shown("fever", "zh_CN"), QStringLiteral("发热"));
    QCOMPARE(shown("fever", "en"), QStringLiteral("fever"));
    QCOMPARE(shown("发热", "en"), QStringLiteral("Fever"));
    QCOMPARE(shown("Cough", "zh_CN"), QStringLiteral("Cough"));
    QCOMPARE(shown("摔倒", "en"), QStringLiteral("摔倒"));
  }

  void theDictionaryComesBeforeTheProtocol() {
    const Study study = studyOf({QStringLiteral("5.0"), {}, {made("Fever", "体温升高")}});
    QCOMPARE(displayTerm(study, QStringLiteral("fever"), QStringLiteral("zh_CN")),
             QStringLiteral("体温升高"));
    QCOMPARE(displayTerm(study, QStringLiteral("体温升高"), QStringLiteral("en")), QStringLiteral("Fever"));
  }
};

COHORTDESK_TEST(TestDisplayTerm, QCoreApplication)
} // namespace tst_display_term
#include "tst_display_term.moc"
