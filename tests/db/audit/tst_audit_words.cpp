// What the audit trail says in words: no id and no code of the program's own.
#include "db/audit/audit_fields.h"
#include "db/audit/audit_words.h"
#include "tests/support/test_program.h"
#include "tests/support/worksheet_study.h"

#include <QTest>

namespace tst_audit_words {
class AuditWordsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void valuesAreReadAsWords() {
    const QTimeZone zone("Asia/Shanghai");
    const auto words = [&](const char* table, const char* column, const char* value) {
      return auditValue(QLatin1String(table), QLatin1String(column), QLatin1String(value), zone);
    };
    QCOMPARE(words("adverse_event", "serious", "1"), QStringLiteral("yes"));
    QCOMPARE(words("adverse_event", "grade", "1"), QStringLiteral("1"));
    QCOMPARE(words("dlt_assessment", "outcome", "no-dlt"), QStringLiteral("no DLT"));
    QCOMPARE(words("infusion", "started_at", "2026-01-05T16:30:00.000Z"), QStringLiteral("2026-01-06 00:30"));
    QCOMPARE(words("event_grade", "since", "2026-01-05T16:30Z"), QStringLiteral("2026-01-06 00:30"));
    QCOMPARE(words("event_grade", "since", "2026-01-05"), QStringLiteral("2026-01-05"));
    QCOMPARE(words("adverse_event", "onset_known", "2026-01"), QStringLiteral("2026-01"));
    QCOMPARE(words("adverse_event", "tocilizumab", "0"), QStringLiteral("no"));
    QCOMPARE(words("adverse_event", "event_outcome", "fatal"), QStringLiteral("fatal"));
    QCOMPARE(words("event_grade", "scale", "icaht"), QStringLiteral("early ICAHT"));
    QCOMPARE(words("identity", "sealed", "sealed"), QStringLiteral("sealed"));
    QCOMPARE(words("adverse_event", "term", "sealed"), QStringLiteral("sealed"));
    QVERIFY(words("screening", "diagnosis", "aml") != QStringLiteral("aml"));
    QCOMPARE(words("draft", "form", "subject/7/infusion"), QStringLiteral("Infusion"));
    QCOMPARE(words("decision_basis", "letter", "N"), QStringLiteral("cleared"));
    QCOMPARE(words("lab_mapping", "names", R"({"CREA":"creatinine","WBC":"leukocytes"})"),
             QStringLiteral("CREA: creatinine; WBC: leukocytes"));
    QCOMPARE(words("study", "second_reader", "1"), QStringLiteral("yes"));
    QCOMPARE(words("deviation_note", "important", "0"), QStringLiteral("no"));
    QCOMPARE(words("sae_report", "report_kind", "follow-up"), QStringLiteral("follow-up report"));
    QCOMPARE(words("safety_report", "recipient", "ethics"), QStringLiteral("ethics committee"));
    QCOMPARE(words("deviation_note", "to_ethics", "2026-01-06"), QStringLiteral("2026-01-06"));
    QCOMPARE(words("stopping_rule", "stops_for", "related-death"), QStringLiteral("related death"));
    QCOMPARE(words("stopping_rule", "events_of", "organ-class"), QStringLiteral("organ class"));
    QCOMPARE(words("dlt_answer", "item_state", "may"), QStringLiteral("may still meet"));
    QCOMPARE(words("query_note", "step", "reopened"), QStringLiteral("reopened"));
    QCOMPARE(words("data_query", "about_table", "infusion"), QStringLiteral("Infusion"));
    QCOMPARE(words("data_query", "about_column", "weight_kg"), QStringLiteral("weight (kg)"));
    QCOMPARE(words("edc_entry", "changed_column", "weight_kg"), QStringLiteral("weight (kg)"));
    QCOMPARE(words("design_change", "state", "suspended"), QStringLiteral("suspended"));
    QCOMPARE(words("study", "dlt_items", R"(["fever","rash"])"), QStringLiteral("fever; rash"));
    QCOMPARE(words("study", "checked_before", R"(["dose","event"])"), QStringLiteral("dose; adverse event"));
    QCOMPARE(words("delegation", "delegated_tasks", R"(["consent","infusion"])"),
             QStringLiteral("informed consent; infusion"));
    QCOMPARE(words("source_check", "checked", "measurement-visit"), QStringLiteral("measurement visit"));
    QCOMPARE(words("record_lock", "hard", "1"), QStringLiteral("yes"));
    QCOMPARE(words("design_version", "protocol", R"({"id":"cd7","version":"1.2","levels":[]})"),
             QStringLiteral("cd7 1.2"));
  }

  /// No id of the program's own: names of the protocol, and that what is sealed has changed.
  void changesAreReadAsWords() {
    TestStudy test(QDate(2026, 1, 5));
    const Study& study = test.study();
    const Analyte& analyte = study.protocol.measurements.analytes.front();
    const auto text = [&](const QString& table, const AuditChange& change) {
      return auditChangeText(table, change, study);
    };
    QCOMPARE(text(QStringLiteral("measurement"), {QStringLiteral("analyte"), {}, analyte.id}),
             QStringLiteral("analyte: ") + analyte.name.in(QStringLiteral("en")));
    QCOMPARE(text(QStringLiteral("identity"),
                  {QStringLiteral("sealed"), QStringLiteral("sealed"), QStringLiteral("sealed")}),
             QStringLiteral("sealed content: changed"));
    QCOMPARE(text(QStringLiteral("identity"), {QStringLiteral("sealed"), {}, QStringLiteral("sealed")}),
             QStringLiteral("sealed content: sealed"));
    const QString items = QString::fromUtf8(dltDefinitionJson(threeItems()));
    const QString told = text(QStringLiteral("dlt_definition"), {QStringLiteral("definition"), {}, items});
    QVERIFY2(
        told.startsWith(QStringLiteral("DLT definition: Any of these:; D1: Grade 3 for 72 h (any event")) &&
            told.endsWith(QStringLiteral("D3: Any other toxicity")),
        qPrintable(told));
  }
};

COHORTDESK_TEST(AuditWordsTest, QCoreApplication)
} // namespace tst_audit_words
#include "tst_audit_words.moc"
