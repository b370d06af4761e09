#include "db/exchange/hand_over/csv/csv_export.h"

#include "db/session/open_study.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

namespace tst_csv_export {

class TestCsvExport : public QObject {
  Q_OBJECT
 private:
  QString place(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
  /// What is in the folder of the exports, hidden or not.
  QStringList left() const {
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  }
  qint64 lines() { return m_test->session().journalHead().sequence; }
  QString ruleOfExport(const Progress& progress = {}) {
    const auto done = exportCsv(m_test->session(), place("data"), {}, progress);
    return done ? QString() : done.error().rule;
  }
  QStringList rowsOf(const char* folder, const char* table) const {
    return QString::fromUtf8(contentOf(place(folder) + u"/raw/" + QLatin1String(table)))
        .split(u'\n', Qt::SkipEmptyParts);
  }
  RowId saveEvent(const QString& comment) {
    AdverseEvent event;
    event.term = QStringLiteral("Fever");
    event.grade = 2;
    event.onset = m_test->session().today();
    event.comment = comment;
    return m_test->commands().saveAdverseEvent(m_subject, event, {}).value_or(0);
  }

  std::unique_ptr<TestStudy> m_test;
  QTemporaryDir m_folder;
  RowId m_subject = 0;

 private Q_SLOTS:
  void init() {
    m_test = std::make_unique<TestStudy>();
    m_subject = screenAndAssign(*m_test, QStringLiteral("Somebody"), 1);
    QVERIFY(m_subject != 0);
    const Identity identity{QStringLiteral("Ouyang Xiulan"), QStringLiteral("OX"),
                            QStringLiteral("HN7734512"), QDate(1971, 8, 23)};
    QVERIFY(m_test->commands().saveIdentity(m_subject, identity, QStringLiteral("misread")));
    QVERIFY(infuse(*m_test, m_subject));
  }
  void cleanup() {
    m_test.reset();
    for (const QString& name : left())
      QVERIFY(QDir(m_folder.filePath(name)).removeRecursively());
  }

  void valuesStandAsTheyAreKept() {
    QVERIFY(saveEvent(u"=1+1, \"so\"\nsaid"_qs) != 0);
    const std::vector<Measurement> values{
        {{m_subject, u"D7"_qs, u"il6"_qs, Specimen::Blood}, MeasuredValue{Reading::Exact, 12.5}},
        {{m_subject, u"D14"_qs, u"il6"_qs, Specimen::Blood}, MeasuredValue{Reading::Below, 1.5}}};
    m_test->setDay(QDate(2026, 1, 25));
    QVERIFY(m_test->commands().saveMeasurements(values, {}));
    QVERIFY(exportCsv(m_test->session(), place("data"), {}));
    const QString key = m_test->study().subjects.front().screening().number;
    const QByteArray events = contentOf(place("data/raw/ae.csv"));
    QVERIFY2(events.endsWith(",\"=1+1, \"\"so\"\"\nsaid\"\n"), events.constData());
    QVERIFY(events.startsWith("SUBJKEY,EVENT,EVENTREP,ROWID,AETERM,AETOXGR,AESTDTC,"));
    QVERIFY(rowsOf("data", "ae.csv").at(1).startsWith(key + u",SE_COMMON,,1,Fever,2,2026-01-05,,"));
    QCOMPARE(rowsOf("data", "lb.csv"),
             (QStringList{u"SUBJKEY,EVENT,EVENTREP,ROWID,VISIT,LBTESTCD,LBSPEC,LBORRES,LBSTRESN,LBSTRESU"_qs,
                          key + u",SE_V_D7,,1,D7,il6,blood,12.5,12.5,pg/mL",
                          key + u",SE_V_D14,,2,D14,il6,blood,<1.5,,pg/mL"}));
    QVERIFY(
        rowsOf("data", "ex.csv").at(1).startsWith(u"%1,SE_TRT,,1,2026-01-05T02:00:00.000Z,,70,"_qs.arg(key)));
    const QString screening = QString::number(m_test->study().subjects.front().screening().id);
    QVERIFY(rowsOf("data", "scr.csv").at(1).startsWith(u"%1,SE_SCR,%2,%2,%1,1.0,"_qs.arg(key, screening)));
    QCOMPARE(rowsOf("data", "meeting.csv").size(), 1);
  }

  void aVoidedRowStaysBehind() {
    const RowId event = saveEvent(u"by mistake"_qs);
    QVERIFY(m_test->commands().voidAdverseEvent(event, u"not this subject's"_qs));
    QVERIFY(exportCsv(m_test->session(), place("data"), {}));
    QCOMPARE(rowsOf("data", "ae.csv").size(), 1);
  }

  void theJournalTellsOfIt() {
    const qint64 before = lines();
    const auto done = exportCsv(m_test->session(), place("data"), {});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(lines(), before + 1);
    const QByteArray manifest = contentOf(place("data/MANIFEST.sha256"));
    QCOMPARE(QCryptographicHash::hash(manifest, QCryptographicHash::Sha256), done->checksum);
    const auto line = m_test->session().auditTrail().lines(0, 1);
    QVERIFY(line && line->size() == 1);
    QCOMPARE(line->front().action, u"hand-over"_qs);
    const QString told = line->front().changes.front().newValue;
    QVERIFY2(told.contains(QString::fromLatin1(done->checksum.toHex())) &&
                 told.contains(QString::number(done->rows)),
             qPrintable(told));
  }

  void eachFileIsInTheManifest() {
    QVERIFY(exportCsv(m_test->session(), place("data"), {.mark = true}));
    int files = 0;
    for (const QByteArray& line : contentOf(place("data/MANIFEST.sha256")).split('\n')) {
      if (line.isEmpty()) continue;
      const QByteArray content = contentOf(place("data/") + QString::fromUtf8(line.mid(66)));
      QCOMPARE(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex(), line.left(64));
      QCOMPARE(content.startsWith("\xEF\xBB\xBF"), line.endsWith(".csv"));
      ++files;
    }
    QCOMPARE(files, QDir(place("data/raw")).entryList(QDir::Files).size() + 5);
    QCOMPARE(left(), QStringList{u"data"_qs});
    QVERIFY(!contentOf(place("data/README.txt")).contains('{'));
  }

  void anIdentifierRefuses_data() {
    QTest::addColumn<QString>("comment");
    QTest::newRow("name") << u"ouyang xiulan was flushed"_qs;
    QTest::newRow("hospital number") << u"see hn-7734512"_qs;
    QTest::newRow("birth date") << u"born 23.8.1971"_qs;
  }
  void anIdentifierRefuses() {
    QFETCH(QString, comment);
    const RowId event = saveEvent(comment);
    const qint64 before = lines();
    const auto done = exportCsv(m_test->session(), place("data"), {});
    QVERIFY(!done);
    QCOMPARE(done.error().rule, u"IDENTIFIER"_qs);
    const QString told = done.error().message;
    for (const QString& part : {u"(adverse_event.comment)"_qs, u"row %1"_qs.arg(event),
                                m_test->study().subjects.front().screening().number})
      QVERIFY2(told.contains(part), qPrintable(told));
    for (const char* identifier : {"uyang", "HN7734512", "1971"})
      QVERIFY2(!told.contains(QLatin1String(identifier)), qPrintable(told));
    QVERIFY(left().isEmpty());
    QCOMPARE(lines(), before);
  }

  void aDamagedStudyIsNotExported() {
    StudySessionAccess::of(m_test->session()).connection->run(u"UPDATE infusion SET weight_kg = 71"_qs);
    const auto done = exportCsv(m_test->session(), place("data"), {});
    QVERIFY(!done);
    QCOMPARE(done.error().rule, u"DAMAGED"_qs);
    QVERIFY2(done.error().message.contains(u"infusion 1 weight_kg"), qPrintable(done.error().message));
    QVERIFY(left().isEmpty());
  }

  void nothingIsWrittenOver() {
    QVERIFY(QDir().mkpath(place("data")));
    QCOMPARE(ruleOfExport(), u"FILE"_qs);
    QVERIFY(QDir(place("data")).isEmpty());
    QCOMPARE(left(), QStringList{u"data"_qs});
    const auto nowhere = exportCsv(m_test->session(), place("none/data"), {});
    QVERIFY(!nowhere && nowhere.error().rule == u"FILE");
  }

  void stoppedItLeavesNothing_data() {
    QTest::addColumn<int>("stage");
    for (const CheckStage stage : {CheckStage::Copy, CheckStage::Tables, CheckStage::Write})
      QTest::addRow("%d", static_cast<int>(stage)) << static_cast<int>(stage);
  }
  void stoppedItLeavesNothing() {
    QFETCH(int, stage);
    const qint64 before = lines();
    QCOMPARE(
        ruleOfExport([&](CheckStage at, std::optional<double>) { return static_cast<int>(at) != stage; }),
        u"CANCELLED"_qs);
    QVERIFY(left().isEmpty());
    QCOMPARE(lines(), before);
    QCOMPARE(ruleOfExport(), QString()); // and it can be made again
  }

  void onlyTheInvestigatorExports() {
    for (const Role role : {Role::SubInvestigator, Role::StudyCoordinator, Role::SponsorRepresentative,
                            Role::Monitor, Role::Administrator}) {
      m_test->signInAs(role);
      QCOMPARE(ruleOfExport(), u"ROLE"_qs);
    }
    QVERIFY(left().isEmpty());
  }
};

COHORTDESK_TEST(TestCsvExport, QCoreApplication)
} // namespace tst_csv_export
#include "tst_csv_export.moc"
