#include "db/exchange/hand_over/check_manifest.h"
#include "db/exchange/hand_over/package/hand_over_package.h"
#include "db/exchange/hand_over/package/withheld.h"
#include "db/session/open_study.h"
#include "tests/support/agreements.h"
#include "tests/support/decided_study.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace tst_hand_over_package {
const QString passphrase = u"seven lanterns beneath an old harbour wall"_qs;

class TestHandOverPackage : public QObject {
  Q_OBJECT
 private:
  QString place(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
  QStringList left() const {
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  }
  QStringList filesOf(const char* folder) const {
    QStringList files;
    QDirIterator each(place(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
      files << QDir(place(folder)).relativeFilePath(each.next());
    files.sort();
    return files;
  }
  static HandOverWishes wishes(HandOverFor whom) {
    const auto papers = [](StudySession&, const KnownIdentifiers&, ExportFolder& into,
                           const Progress& progress) {
      tell(progress, CheckStage::Paper, 0.5);
      return into.write(u"documents/acrf.pdf"_qs, "%PDF-1.4");
    };
    return {whom, whom == HandOverFor::Archive ? passphrase : QString(), papers};
  }
  QString ruleOf(HandOverFor whom, const Progress& progress = {}) {
    const auto done = exportHandOver(m_test->session(), place("package"), wishes(whom), progress);
    return done ? QString() : done.error().rule;
  }
  qint64 lines() { return m_test->session().journalHead().sequence; }
  RowId saveComment(const QString& comment) {
    AdverseEvent event = m_test->study().subjects.front().events.front();
    event.comment = comment;
    return m_test->commands().saveAdverseEvent(1, event, u"typed wrongly"_qs).value_or(0);
  }
  QByteArray opened(const char* file) const {
    QProcess script;
    script.start(QStringLiteral("python3"),
                 {QStringLiteral("-B"), place("package/open_sealed.py"), place(file)});
    script.write(passphrase.toUtf8() + '\n');
    script.closeWriteChannel();
    return script.waitForFinished(60000) ? script.readAllStandardOutput() : QByteArray();
  }
  /// A word that stands in a file; empty = in none.
  QString fileWith(const QByteArrayList& words) const {
    for (const QString& file : filesOf("package"))
      for (const QByteArray& word : words)
        if (contentOf(place("package/") + file).contains(word)) return file + u": " + QString::fromUtf8(word);
    return {};
  }

  std::unique_ptr<TestStudy> m_test;
  QTemporaryDir m_folder;

 private Q_SLOTS:
  void init() {
    m_test = std::make_unique<TestStudy>();
    QVERIFY(makeDecided(*m_test));
    const Identity identity{QStringLiteral("Ouyang Xiulan"), QStringLiteral("OX"),
                            QStringLiteral("HN7734512"), QDate(1971, 8, 23)};
    QVERIFY(m_test->commands().saveIdentity(1, identity, QStringLiteral("misread")));
    QVERIFY(m_test->commands().agreeDecision(1, wetInk(*m_test)));
  }
  void cleanup() {
    m_test.reset();
    for (const QString& name : left())
      QVERIFY(QDir(m_folder.filePath(name)).removeRecursively());
  }

  void eachKindHasItsFiles_data() {
    QTest::addColumn<bool>("archive");
    QTest::newRow("sponsor") << false;
    QTest::newRow("archive") << true;
  }
  void eachKindHasItsFiles() {
    QFETCH(bool, archive);
    const auto done = exportHandOver(m_test->session(), place("package"),
                                     wishes(archive ? HandOverFor::Archive : HandOverFor::Sponsor));
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    const QStringList files = filesOf("package");
    for (const char* file :
         {"README.txt", "MANIFEST.sha256", "data/README.txt", "data/raw/ae.csv", "data/sdtm/dm.csv",
          "data/study.xlsx", "odm/snapshot.xml", "odm/transactional.xml", "odm/ODM1-3-2.xsd", "odm/check.txt",
          "documents/acrf.pdf", "audit/audit_trail.csv", "audit/users.csv", "audit/clock.csv"})
      QVERIFY2(files.contains(QLatin1String(file)), file);
    const QString study = QFileInfo(m_test->path()).fileName();
    for (const QString& file : {u"study/%1"_qs.arg(study), u"study/%1.checksum"_qs.arg(study),
                                u"study/verify.txt"_qs, u"identities.sealed"_qs, u"open_sealed.py"_qs,
                                u"attachments/index.csv"_qs, u"attachments/scan-1.pdf"_qs})
      QVERIFY2(files.contains(file) == archive, qPrintable(file));
    QVERIFY(!files.contains(u"withheld.sealed"_qs));
    const auto checked = checkManifest(place("package"));
    QVERIFY(checked && checked->faults.empty());
    QCOMPARE(checked->files, files.size() - 1);
    QCOMPARE(checked->checksum, done->checksum);
    const QByteArray readme = contentOf(place("package/README.txt"));
    QVERIFY(!readme.contains('{') && !readme.contains("[archive]") && !readme.contains("[sponsor]"));
    QCOMPARE(readme.contains("identities.sealed"), archive);
    QCOMPARE(left(), QStringList{u"package"_qs});
  }

  void nobodyIsNamedInAnyByte() {
    for (const HandOverFor whom : {HandOverFor::Sponsor, HandOverFor::Archive}) {
      QCOMPARE(ruleOf(whom), QString());
      QCOMPARE(fileWith({"Ouyang", "Xiulan", "HN7734512", "1971-08-23", "Li Na", passphrase.toUtf8(),
                         TestStudy::testPassword().toUtf8()}),
               QString());
      QVERIFY(QDir(place("package")).removeRecursively());
    }
  }

  void theArchiveOpensWithoutTheProgram() {
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty()) QSKIP("there is no python3");
    QCOMPARE(ruleOf(HandOverFor::Archive), QString());
    const QStringList rows =
        QString::fromUtf8(opened("package/identities.sealed")).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.first(), u"subject,screenings,subject_number,name,initials,hospital_number,birth_date"_qs);
    const QString number = m_test->study().subjects.front().screening().number;
    QCOMPARE(rows.at(1), u"%1,%1,,Ouyang Xiulan,OX,HN7734512,1971-08-23"_qs.arg(number));
  }

  void theStudyInItIsSound() {
    QCOMPARE(ruleOf(HandOverFor::Archive), QString());
    const QString study = place("package/study/") + QFileInfo(m_test->path()).fileName();
    const auto faults = StudyFile::check(study, investigator(), m_test->clock());
    QVERIFY2(faults && faults->empty(), qPrintable(faults ? QString() : faults.error().message));
  }

  /// The journal keeps it for ever; what leaves does not say it.
  void aCorrectedIdentifierIsWithheld() {
    QVERIFY(saveComment(u"Ouyang Xiulan was flushed"_qs));
    QCOMPARE(ruleOf(HandOverFor::Sponsor), u"IDENTIFIER"_qs);
    QVERIFY(saveComment(u"she was flushed"_qs));
    QCOMPARE(ruleOf(HandOverFor::Sponsor), QString());
    QCOMPARE(fileWith({"Xiulan"}), QString());
    QVERIFY(contentOf(place("package/audit/audit_trail.csv")).contains(withheldMark.toUtf8()));
    QVERIFY(contentOf(place("package/README.txt")).contains("stays at the site"));
    QVERIFY(QDir(place("package")).removeRecursively());
    QCOMPARE(ruleOf(HandOverFor::Archive), QString());
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty()) QSKIP("there is no python3");
    QVERIFY(opened("package/withheld.sealed").contains("comment,,Ouyang Xiulan was flushed,"));
  }

  void theTrailIsWhole() {
    const qint64 last = lines();
    QCOMPARE(ruleOf(HandOverFor::Sponsor), QString());
    const QByteArrayList rows = contentOf(place("package/audit/audit_trail.csv")).split('\n');
    QVERIFY(rows.at(1).startsWith("1,"));
    QVERIFY(rows.at(rows.size() - 2).split(',').front() == QByteArray::number(last));
    QVERIFY(contentOf(place("package/audit/users.csv")).contains(",role,,monitor,"));
    QVERIFY(!contentOf(place("package/audit/audit_trail.csv")).contains("b64:"));
  }

  void stoppedItLeavesNothing_data() {
    QTest::addColumn<int>("stage");
    for (const CheckStage stage :
         {CheckStage::Copy, CheckStage::Tables, CheckStage::Write, CheckStage::Paper})
      QTest::addRow("%d", static_cast<int>(stage)) << static_cast<int>(stage);
  }
  void stoppedItLeavesNothing() {
    QFETCH(int, stage);
    const qint64 before = lines();
    QCOMPARE(ruleOf(HandOverFor::Archive,
                    [&](CheckStage at, std::optional<double>) { return static_cast<int>(at) != stage; }),
             u"CANCELLED"_qs);
    QVERIFY(left().isEmpty());
    QCOMPARE(lines(), before);
  }

  void whatCannotBeWrittenLeavesNothing() {
    HandOverWishes failing = wishes(HandOverFor::Archive);
    failing.documents = [](StudySession&, const KnownIdentifiers&, ExportFolder& into, const Progress&) {
      return into.write(u"documents/acrf.pdf/below-a-file"_qs, "x").and_then([&] {
        return into.write(u"documents/acrf.pdf"_qs, "x");
      });
    };
    const qint64 before = lines();
    const auto done = exportHandOver(m_test->session(), place("package"), failing);
    QVERIFY(!done);
    QCOMPARE(done.error().rule, u"FILE"_qs);
    QVERIFY(left().isEmpty());
    QCOMPARE(lines(), before);
  }

  void whatIsWrittenMeanwhileIsTold() {
    const QString rule = ruleOf(HandOverFor::Sponsor, [&, done = false](CheckStage stage, auto) mutable {
      if (stage == CheckStage::Write && !done) {
        done = true;
        m_test->session().recordLock();
      }
      return true;
    });
    QCOMPARE(rule, u"CHANGED"_qs);
    QVERIFY(left().isEmpty());
  }

  void aWeakPassphraseIsRefused() {
    for (const QString& weak : {QString(), u"password"_qs, u"12345678"_qs, u"cohortdesk"_qs}) {
      HandOverWishes archive = wishes(HandOverFor::Archive);
      archive.passphrase = weak;
      const auto done = exportHandOver(m_test->session(), place("package"), archive);
      QVERIFY(!done);
      QCOMPARE(done.error().rule, u"PASSPHRASE"_qs);
      QCOMPARE(done.error().field, u"passphrase"_qs);
    }
    QVERIFY(!refusePassphrase(passphrase));
  }

  void onlyTheInvestigatorHandsOver() {
    for (const Role role : {Role::SubInvestigator, Role::StudyCoordinator, Role::SponsorRepresentative,
                            Role::Monitor, Role::Administrator}) {
      m_test->signInAs(role);
      QCOMPARE(ruleOf(HandOverFor::Sponsor), u"ROLE"_qs);
    }
    QVERIFY(left().isEmpty());
  }
};

COHORTDESK_TEST(TestHandOverPackage, QCoreApplication)
} // namespace tst_hand_over_package
#include "tst_hand_over_package.moc"
