#include "db/exchange/hand_over/known_identifiers.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_known_identifiers {
using Kind = KnownIdentifiers::Kind;

std::vector<Subject> people() {
  std::vector<Subject> subjects(4);
  subjects[0].id = 1;
  subjects[0].identity = {QStringLiteral("Ouyang Xiulan"), QStringLiteral("QOXQ"),
                          QStringLiteral("HN-7734512"), QDate(1971, 8, 3)};
  subjects[1].id = 2;
  subjects[1].identity = {QString::fromUtf8("王芳"), {}, QStringLiteral("00481"), QDate(1958, 11, 30)};
  subjects[2].id = 3;
  subjects[2].identity = {QStringLiteral("Li"), {}, QStringLiteral("12"), {}};
  subjects[3].id = 4; // of whom nothing is known
  return subjects;
}

class TestKnownIdentifiers : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void finds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("subject"); // 0 = nothing
    QTest::addColumn<int>("kind");
    const auto row = [](const char* text, int subject, Kind kind = Kind::Name) {
      QTest::newRow(text) << QString::fromUtf8(text) << subject << static_cast<int>(kind);
    };
    row("", 0);
    row("Fever since the evening", 0);
    row("Ouyang Xiulan had fever", 1);
    row("ouyang  XIULAN", 1);
    row("OuyangXiulan's brother", 1);
    row("Ｏｕｙａｎｇ Ｘｉｕｌａｎ", 1);
    row("Ouyang Xiulanda", 0);
    row("Xiulan", 0);
    row("QOXQ", 0); // initials tell a ward, nobody else
    row("患者王芳发热", 2);
    row("王 芳", 0);
    row("Li complains", 3);
    row("clinical, Lithium", 0);
    row("see HN-7734512.", 1, Kind::HospitalNumber);
    row("hn7734512", 1, Kind::HospitalNumber);
    row("HN-773-4512", 1, Kind::HospitalNumber);
    row("00-481", 2, Kind::HospitalNumber);
    row("HN-77345123", 0);
    row("bed 00481", 2, Kind::HospitalNumber);
    row("100481", 0);
    row("grade 12", 0); // too short to tell of anybody
    row("born 1971-08-03", 1, Kind::BirthDate);
    row("1971/8/3", 1, Kind::BirthDate);
    row("1971.08.03", 1, Kind::BirthDate);
    row("19710803", 1, Kind::BirthDate);
    row("1971年8月3日出生", 1, Kind::BirthDate);
    row("3.8.1971", 1, Kind::BirthDate);
    row("08/03/1971", 1, Kind::BirthDate);
    row("3 Aug 1971", 1, Kind::BirthDate);
    row("03-AUG-1971", 1, Kind::BirthDate);
    row("August 3, 1971", 1, Kind::BirthDate);
    row("30/11/1958", 2, Kind::BirthDate);
    row("1971-08-30", 0);
    row("1971-08", 0);
    row("2026-08-03", 0);
  }
  void finds() {
    QFETCH(QString, text);
    QFETCH(int, subject);
    QFETCH(int, kind);
    const auto found = KnownIdentifiers(people()).findIn(text);
    QCOMPARE(found.has_value(), subject != 0);
    if (!found) return;
    QCOMPARE(found->subjectId, RowId(subject));
    QCOMPARE(static_cast<int>(found->kind), kind);
  }
};

COHORTDESK_TEST(TestKnownIdentifiers, QCoreApplication)
} // namespace tst_known_identifiers
#include "tst_known_identifiers.moc"
