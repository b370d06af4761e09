// What changed since a hand-over, field by field, and what of it was typed into the sponsor's EDC.
#include "db/session/changed_fields.h"

#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "tests/support/decided_study.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_changed_fields {
const QString reason = QStringLiteral("Copied wrongly");

/// "S-001 | Infusion | weight (kg): 60 → 61", with a tick behind it where it was typed.
QStringList textsOf(const std::vector<ChangedField>& fields) {
  QStringList texts;
  for (const ChangedField& field : fields)
    texts << QStringLiteral("%1 | %2 | %3: %4 → %5%6")
                 .arg(field.subject, field.record, field.field, field.before, field.after,
                      field.isOvertaken ? QStringLiteral(" overtaken")
                      : field.typed     ? QStringLiteral(" typed")
                                        : QString());
  return texts;
}

class TestChangedFields : public QObject {
  Q_OBJECT
 private:
  std::unique_ptr<TestStudy> m_test;
  qint64 m_line = 0;

  StudyCommands& commands() { return m_test->commands(); }
  std::vector<ChangedField> fields() const {
    return changedFields(m_test->session(), m_line).value_or(std::vector<ChangedField>());
  }
  QStringList texts() const { return textsOf(fields()); }
  bool gradeFever(int grade) {
    AdverseEvent event = m_test->study().subjects.front().events.front();
    event.grade = grade;
    return commands().saveAdverseEvent(1, event, reason).has_value();
  }
  Result<RowId> addRash() {
    AdverseEvent event;
    event.term = QStringLiteral("Rash");
    event.grade = 1;
    event.onset = {2026, 1, 18};
    return commands().saveAdverseEvent(2, event, {});
  }
  bool typeFirst() {
    const ChangedField field = fields().at(0);
    return commands().saveEdcEntries({{0, 0, field.line, field.column, 0, {}, {}}}).has_value();
  }

 private Q_SLOTS:
  void init() {
    m_test = std::make_unique<TestStudy>();
    QVERIFY(makeDecided(*m_test)); // on 2026-01-19
    QVERIFY(commands().recordHandOver(QStringLiteral("csv")));
    m_line = m_test->session().journalHead().sequence;
  }

  void theLastHandOverIsFoundByItsLine() {
    const auto made = handOvers(m_test->session());
    QVERIFY(made && made->size() == 1);
    QCOMPARE(made->front().line, m_line);
    QCOMPARE(made->front().at, m_test->at({2026, 1, 19}));
    QVERIFY(commands().recordOutput(QStringLiteral("memo"))); // is none
    QVERIFY(commands().recordHandOver(QStringLiteral("odm")));
    const auto both = handOvers(m_test->session());
    QVERIFY(both && both->size() == 2);
    QCOMPARE(both->front().line, m_line + 2);
  }

  void ofOneSubjectAlone() {
    QVERIFY(gradeFever(2) && addRash());
    QStringList one;
    for (const RowId subject : {0, 1, 2})
      one << textsOf(changedFields(m_test->session(), m_line, subject).value());
    QStringList all = texts();
    one.sort();
    all.sort();
    QVERIFY(!all.isEmpty());
    QCOMPARE(one, all);
    QVERIFY(changedFields(m_test->session(), m_line, 3).value().empty());
  }

  void administrationIsNoPartOfIt() {
    Site site = m_test->session().site();
    site.letterhead = QStringLiteral("Ward 7");
    QVERIFY(commands().saveSite(site, reason));
    Query draft;
    draft.table = QStringLiteral("infusion");
    draft.row = 1;
    draft.column = QStringLiteral("weight_kg");
    QVERIFY(commands().openQuery(draft, reason));
    QCOMPARE(texts(), QStringList());
  }

  void aFieldIsOneHoweverOftenItChanged() {
    QVERIFY(gradeFever(3) && gradeFever(2));
    QCOMPARE(texts(),
             QStringList{QStringLiteral("SCR-001 | Adverse event (Fever, 2026-01-05) | grade: 1 → 2")});
    QVERIFY(gradeFever(1)); // as it was handed over
    QCOMPARE(texts(), QStringList());
  }

  void aNewRecordFieldByField() {
    QVERIFY(addRash());
    const QStringList all = texts();
    const QString record = QStringLiteral("S-001 | Adverse event (Rash, 2026-01-18) | ");
    QVERIFY(all.contains(record + QStringLiteral("CTCAE term:  → Rash")));
    QVERIFY(all.contains(record + QStringLiteral("onset:  → 2026-01-18")));
    QVERIFY(all.indexOf(record + QStringLiteral("CTCAE term:  → Rash")) <
            all.indexOf(record + QStringLiteral("grade:  → 1")));
  }

  void whatWasMadeAndVoidedSinceIsNothing() {
    const auto rash = addRash();
    QVERIFY(rash && commands().voidAdverseEvent(*rash, reason));
    QCOMPARE(texts(), QStringList());
  }

  void whatWasTypedAndVoidedStays() {
    const auto rash = addRash();
    QVERIFY(typeFirst());
    QVERIFY(rash && commands().voidAdverseEvent(*rash, reason));
    const QStringList all = texts();
    QCOMPARE(all.size(), 1);
    QVERIFY2(all.front().endsWith(QStringLiteral(" typed")), qPrintable(all.front()));
  }

  void anEventOfBeforeThatIsVoidedSaysWhy() {
    QVERIFY(commands().voidAdverseEvent(1, reason));
    QCOMPARE(texts(), QStringList{QStringLiteral("SCR-001 | Adverse event (Fever, 2026-01-05) | reason of "
                                                 "voiding:  → Copied wrongly")});
  }

  void aTickHoldsUntilTheFieldChanges() {
    const QString record = QStringLiteral("SCR-001 | Adverse event (Fever, 2026-01-05) | grade: ");
    QVERIFY(gradeFever(3));
    QVERIFY(typeFirst());
    QCOMPARE(texts(), QStringList{record + QStringLiteral("1 → 3 typed")});
    QCOMPARE(fields().front().typed->printedName, m_test->session().user().name);
    QVERIFY(gradeFever(2));
    QCOMPARE(texts(), QStringList{record + QStringLiteral("1 → 2 overtaken")});
    QVERIFY(gradeFever(1)); // the EDC has a 3: it is to be typed again
    QCOMPARE(texts(), QStringList{record + QStringLiteral("1 → 1 overtaken")});
    QVERIFY(typeFirst());
    QCOMPARE(texts(), QStringList{record + QStringLiteral("1 → 1 typed")});
  }

  void filters_data() {
    QTest::addColumn<bool>("notTyped");
    QTest::addColumn<int>("subject"); // −1 = any
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("shown");
    QTest::newRow("all") << false << -1 << QString() << 2;
    QTest::newRow("not typed") << true << -1 << QString() << 1;
    QTest::newRow("one subject") << false << 1 << QString() << 1;
    QTest::newRow("nobody") << false << 0 << QString() << 0;
    QTest::newRow("text of the record") << false << -1 << QStringLiteral("fever") << 1;
    QTest::newRow("text of the value") << false << -1 << QStringLiteral("NK26A02") << 1;
    QTest::newRow("neither") << false << -1 << QStringLiteral("none") << 0;
    QTest::newRow("both") << true << 1 << QString() << 0;
  }
  void filters() {
    QFETCH(bool, notTyped);
    QFETCH(int, subject);
    QFETCH(QString, text);
    QFETCH(int, shown);
    QVERIFY(gradeFever(3));
    Infusion infusion = *m_test->study().subject(2)->infusion;
    infusion.batch = QStringLiteral("NK26A02");
    QVERIFY(commands().saveInfusion(2, infusion, reason));
    const auto all = fields();
    for (const ChangedField& field : all)
      if (field.subjectId == 1)
        QVERIFY(commands().saveEdcEntries({{0, 0, field.line, field.column, 0, {}, {}}}));
    const ChangedFieldFilter filter{notTyped, subject < 0 ? std::nullopt : std::optional<RowId>(subject),
                                    text};
    QCOMPARE(static_cast<int>(wantedFields(fields(), filter).size()), shown);
  }

  void onPaper() {
    QVERIFY(gradeFever(3));
    const QString html = changedFieldsHtml(m_test->study(), fields(), QStringLiteral("Changes since: X"));
    for (const char* part : {"Changes since: X", "SCR-001", "grade", "not typed", "2026-01-19 09:00"})
      QVERIFY2(html.contains(QLatin1String(part)), part);
    QVERIFY(changedFieldsHtml(m_test->study(), {}, {}).contains(QStringLiteral("No change.")));
  }
};
COHORTDESK_TEST(TestChangedFields, QCoreApplication)
} // namespace tst_changed_fields
#include "tst_changed_fields.moc"
