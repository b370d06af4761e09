// Studies with rows in every table as ODM: valid, consistent, the same as what lies in the tables, and
// without identifiers.
#include "app/study/codes.h"
#include "db/exchange/site_log/site_log.h"
#include "tests/faults/exported_odm.h"
#include "tests/faults/filled_study.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_exported_odm {

bool bringIn(TestStudy& test, const QString& folder) {
  Site site = test.study().site;
  site.limits.clear();
  site.exclusions.clear();
  if (!test.commands().saveSite(site, QStringLiteral("As in the log"))) return false;
  const auto log = readWardLog(folder, test.study().protocol, test.study().site.timeZone);
  return log && test.commands().importTranscribed(log->records, QString::fromLatin1(log->digest.toHex()),
                                                  QStringLiteral("ward-log"));
}

class TestExportedOdm : public QObject {
  Q_OBJECT
 private:
  QString place(const QString& name) const { return m_folder.filePath(name); }

  TestStudy* studyOf(const QString& name) {
    auto& study = m_studies[name];
    if (study) return study.get();
    study = std::make_unique<TestStudy>(QDate(2026, 11, 1));
    bool made = false;
    if (name == u"every record") made = fillStudy(*study);
    if (name == u"ward log") made = bringIn(*study, QStringLiteral(COHORTDESK_FIXTURES "/ward-log"));
    if (name == u"demo") made = bringIn(*study, QStringLiteral(COHORTDESK_DEMO_LOG));
    if (!made) study.reset();
    return study.get();
  }

  QByteArray exported(TestStudy& test, OdmKind kind, ExportLanguage language, qint64* rows = nullptr) {
    return exportedOdm(test, place(u"study-%1.xml"_qs.arg(++m_files)), kind, language, rows);
  }

  std::map<QString, std::unique_ptr<TestStudy>> m_studies;
  QTemporaryDir m_folder;
  int m_files = 0;

 private Q_SLOTS:
  void isWholeAndConsistent_data() {
    QTest::addColumn<QString>("study");
    QTest::addColumn<int>("language");
    const auto row = [](const char* study, ExportLanguage language, const char* name) {
      QTest::addRow("%s, %s", study, name) << QString::fromLatin1(study) << static_cast<int>(language);
    };
    row("every record", ExportLanguage::Both, "both");
    row("every record", ExportLanguage::English, "en");
    row("every record", ExportLanguage::Chinese, "zh");
    row("ward log", ExportLanguage::Both, "both");
    row("demo", ExportLanguage::Both, "both");
  }
  void isWholeAndConsistent() {
    QFETCH(QString, study);
    QFETCH(int, language);
    TestStudy* test = studyOf(study);
    QVERIFY(test);
    qint64 rows = 0;
    const OdmCheck snapshot(exported(*test, OdmKind::Snapshot, static_cast<ExportLanguage>(language), &rows));
    QVERIFY2(snapshot.faults().isEmpty(), qPrintable(snapshot.faults().mid(0, 20).join(u'\n')));
    const OdmCheck history(exported(*test, OdmKind::Transactional, static_cast<ExportLanguage>(language)));
    QVERIFY2(history.faults().isEmpty(), qPrintable(history.faults().mid(0, 20).join(u'\n')));
    QVERIFY(history.signatures() >= snapshot.signatures());
    // What is inserted, changed and removed, line by line, amounts to what stands now.
    QCOMPARE(firstDifference(snapshot.values(), history.values()), QString());
    QCOMPARE(firstDifference(snapshot.values(), odmValuesOf(*test, place(u"none-%1"_qs.arg(++m_files)))),
             QString());
    QCOMPARE(qint64(snapshot.values().size()), rows);
    QVERIFY(rows > 100);
  }

  void whatWasSignedHereIsSigned() {
    TestStudy* test = studyOf(u"every record"_qs);
    QVERIFY(test);
    const OdmCheck snapshot(exported(*test, OdmKind::Snapshot, ExportLanguage::English));
    qint64 standing = 0;
    const auto count = [&](const std::optional<Signature>& signature) {
      standing += signature && !signature->earlierVersion && signature->method == SignatureMethod::OnLaptop;
    };
    for (const Subject& subject : test->study().subjects) {
      for (const Screening& screening : subject.screenings) {
        if (!screening.signatures.empty()) count(screening.signatures.back());
        if (screening.failure) count(screening.failure->signature);
      }
      for (const DltAssessment& assessment : subject.assessments)
        count(assessment.signature);
    }
    for (const Decision& decision : test->study().decisions)
      count(decision.investigator), count(decision.sponsor);
    for (const DesignChange& change : test->study().designChanges)
      count(change.investigator), count(change.sponsor);
    QVERIFY(standing > 3);
    QCOMPARE(snapshot.signatures(), standing);
  }

  void nobodyIsNamed() {
    TestStudy* test = studyOf(u"every record"_qs);
    QVERIFY(test);
    for (const OdmKind kind : {OdmKind::Snapshot, OdmKind::Transactional})
      QCOMPARE(identifierIn(exported(*test, kind, ExportLanguage::Both), test->study()), QByteArray());
  }

  /// The check of the others sees what breaks a file.
  void aBrokenCopyIsCaught_data() {
    QTest::addColumn<bool>("history");
    QTest::addColumn<QString>("found"); ///< the first is replaced
    QTest::addColumn<QString>("put");
    const auto snapshot = [](const char* name, const char* found, const char* put) {
      QTest::newRow(name) << false << QString::fromLatin1(found) << QString::fromLatin1(put);
    };
    const auto history = [](const char* name, const char* found, const char* put) {
      QTest::newRow(name) << true << QString::fromLatin1(found) << QString::fromLatin1(put);
    };
    snapshot("two of one OID", "<ItemDef OID=.IT_AE_AETOXGR.", "<ItemDef OID=\"IT_AE_AETERM\"");
    snapshot("an OID of another form", "OID=.F_AE.", "OID=\"ae\"");
    snapshot("no such item", "ItemOID=.IT_AE_AETERM. Value", "ItemOID=\"IT_AE_NONE\" Value");
    snapshot("an item of another group", "ItemOID=.IT_AE_AETERM. Value", "ItemOID=\"IT_FU_FUCOM\" Value");
    snapshot("no such code", "ItemOID=.IT_SCR_SEX. Value=.[a-z]+.", "ItemOID=\"IT_SCR_SEX\" Value=\"other\"");
    snapshot("no date", "ItemOID=.IT_AE_AESTDTC. Value=.2026", "ItemOID=\"IT_AE_AESTDTC\" Value=\"26");
    snapshot("no number", "ItemOID=.IT_EX_EXWTKG. Value=.", "ItemOID=\"IT_EX_EXWTKG\" Value=\"ca. ");
    snapshot("an exponent", "ItemOID=.IT_EX_EXCELLS. Value=.[0-9.]+",
             "ItemOID=\"IT_EX_EXCELLS\" Value=\"7e+08");
    snapshot("too many digits", "ItemOID=.IT_EX_EXWTKG. Value=.[0-9.]+",
             "ItemOID=\"IT_EX_EXWTKG\" Value=\"70.1234567");
    snapshot("too long", "(OID=.IT_AE_AETERM.[^>]*) Length=.[0-9]+.", "\\1 Length=\"1\"");
    snapshot("no length", "(OID=.IT_AE_AETERM.[^>]*) Length=.[0-9]+.", "\\1");
    snapshot("two of one key", "(.IG_ORGAN. ItemGroupRepeatKey=).2.", "\\1\"1\"");
    snapshot("no key", "(.IG_ORGAN.) ItemGroupRepeatKey=.2.", "\\1");
    snapshot("no value", "(ItemOID=.IT_AE_AETERM. Value=.)[^\"]+", "\\1");
    snapshot("a missing language", "<TranslatedText xml:lang=.zh.>[^<]*</TranslatedText></Question>",
             "</Question>");
    snapshot("data in the wrong place", "(OID=.IG_AE.[^>]*IsReferenceData=).No.", "\\1\"Yes\"");
    snapshot("a group of no form", "<ItemGroupRef ItemGroupOID=.IG_AE.[^>]*>", "");
    snapshot("no such user", "UserOID=.USR_[0-9]+.", "UserOID=\"USR_999\"");
    snapshot("a transaction in a snapshot", "<SubjectData ", "<SubjectData TransactionType=\"Insert\" ");
    snapshot("older than its data", "CreationDateTime=.2026", "CreationDateTime=\"2025");
    snapshot("no list behind an item", "<CodeList OID=.CL_SEX.", "<CodeList OID=\"CL_SEXES\"");
    snapshot("cut off", "</ReferenceData>.*$", "");
    history("an upsert", "TransactionType=.Update.", "TransactionType=\"Upsert\"");
    history("nobody did it", "<AuditRecord.*?</AuditRecord>", "");
    history("a change of nothing", "TransactionType=.Insert. Value", "TransactionType=\"Update\" Value");
    history("a row that was never made", "(<ItemGroupData[^>]*TransactionType=).Insert.", "\\1\"Update\"");
    history("made twice", "(<ItemGroupData[^>]*TransactionType=).Update.", "\\1\"Insert\"");
    history("no reason",
            "(ItemGroupData[^>]*TransactionType=.Remove.>.*?)<ReasonForChange>.*?</ReasonForChange>", "\\1");
    history("another order", "<SourceID>journal/[0-9]+", "<SourceID>journal/999999");
    history("no line of the journal", "<SourceID>journal/[0-9]+ mac [0-9a-f]+", "<SourceID>by hand");
    history("not archival", " Archival=.Yes.", "");
    history("no transaction", "(<ItemData ItemOID=.IT_AE_AETERM.) TransactionType=.Insert.", "\\1");
  }
  void aBrokenCopyIsCaught() {
    QFETCH(bool, history);
    QFETCH(QString, found);
    QFETCH(QString, put);
    QString& whole = history ? m_history : m_snapshot;
    if (whole.isEmpty()) {
      TestStudy* test = studyOf(u"every record"_qs);
      QVERIFY(test);
      whole = QString::fromUtf8(
          exported(*test, history ? OdmKind::Transactional : OdmKind::Snapshot, ExportLanguage::Both));
      QVERIFY(OdmCheck(whole.toUtf8()).faults().isEmpty());
    }
    const QRegularExpression pattern(found, QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(whole);
    QVERIFY(match.hasMatch());
    QString broken = whole;
    broken.replace(match.capturedStart(), match.capturedLength(), match.captured().replace(pattern, put));
    QVERIFY(!OdmCheck(broken.toUtf8()).faults().isEmpty());
  }

 private:
  QString m_snapshot;
  QString m_history;
};

COHORTDESK_TEST(TestExportedOdm, QCoreApplication)
} // namespace tst_exported_odm
#include "tst_exported_odm.moc"
