// The papers of a package: each is PDF/A, none of them says who a subject is.
#include "ui/print/study_papers.h"

#include "db/exchange/hand_over/package/hand_over_package.h"
#include "db/session/study_session.h"
#include "tests/support/decided_study.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/archive_faults.h"
#include "ui/print/pdf_bytes.h"
#include "ui/print/report_documents.h"
#include "ui/style/theme.h"
#include "ui/widgets/language.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace tst_study_papers {
class TestStudyPapers : public QObject {
  Q_OBJECT
 private:
  std::unique_ptr<TestStudy> m_test;
  std::unique_ptr<QTemporaryDir> m_folder;

  QString folder() const { return m_folder->filePath(QStringLiteral("package")); }
  Result<HandedOver> handOver(const Progress& progress = {}) {
    return exportHandOver(m_test->session(), folder(), {HandOverFor::Sponsor, {}, studyPapers}, progress);
  }
  QStringList papers() const {
    QStringList files;
    QDirIterator each(folder() + QStringLiteral("/documents"), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
      files << QDir(folder() + QStringLiteral("/documents")).relativeFilePath(each.next());
    files.sort();
    return files;
  }
  QString pathOf(const QString& paper) const { return folder() + QStringLiteral("/documents/") + paper; }
  /// As a reader copies it.
  QString textOf(const QString& paper) const { return textAt(pathOf(paper)); }
  static QString textAt(const QString& path) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    reader.waitForFinished(60000);
    return QString::fromUtf8(reader.readAllStandardOutput());
  }
  static bool canRead() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }
  /// Of an event that every package tells of.
  bool saveTerm(const QString& term) {
    AdverseEvent event = m_test->study().subjects.front().events.front();
    event.term = term;
    event.grade = 3;
    return m_test->commands().saveAdverseEvent(1, event, QStringLiteral("typed wrongly")).has_value();
  }

 private Q_SLOTS:
  void initTestCase() {
    applyTheme(*qApp, Theme::light());
    m_folder = std::make_unique<QTemporaryDir>();
    m_test = std::make_unique<TestStudy>();
    QVERIFY(makeDecided(*m_test));
    const Identity identity{QStringLiteral("Ouyang Xiulan"), QStringLiteral("OX"),
                            QStringLiteral("HN7734512"), QDate(1971, 8, 23)};
    QVERIFY(m_test->commands().saveIdentity(1, identity, QStringLiteral("misread")));
    QVERIFY(m_test->commands().saveMeeting({}, {}).has_value());
    const auto done = handOver();
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
  }
  void cleanup() { useLanguage(Language::English); }

  void everyPaperIsThere() {
    const QStringList all = papers();
    const Study& study = m_test->study();
    const QString code = study.protocol.studyCode;
    const QString day = m_test->session().today().toString(Qt::ISODate);
    for (const QString& paper :
         {QStringLiteral("acrf"), QString(code + "-deviations-" + day), QString(code + "-queries"),
          QString(code + "-screening-log-" + day), QString(code + "-delegation-log-" + day),
          QString("casebooks/" + code + "-casebook-" + study.subjects.back().label()),
          QString("eligibility/" + code + "-eligibility-" + study.subjects.front().screening().number),
          QString("decisions/" + code + "-decision-01"), QString("meetings/" + code + "-minutes-01")})
      QVERIFY2(all.contains(paper + QStringLiteral(".pdf")), qPrintable(paper + '\n' + all.join('\n')));
    QVERIFY(all.filter(QStringLiteral("-package-")).size() == 1);
    QVERIFY(all.filter(sitePaperFile(SitePaper::IdentificationList)).isEmpty());
    QVERIFY(!all.contains(QStringLiteral("left-out.txt")));
  }

  void eachIsForTheArchive() {
    for (const QString& paper : papers()) {
      const QStringList faults = archiveFaults(contentOf(pathOf(paper)));
      QVERIFY2(faults.isEmpty(),
               qPrintable(paper + QStringLiteral(": ") + faults.join(QStringLiteral("; "))));
    }
  }

  void inChineseAsWell() {
    useLanguage(Language::Chinese);
    PrintDocument dated = annotatedForm(m_test->session());
    dated.madeAt = m_test->session().now();
    const auto form = pdfBytes(dated, PdfKind::Archive);
    QVERIFY(form.has_value());
    QCOMPARE(archiveFaults(*form), QStringList());
  }

  void inTheLanguageThatIsAskedFor_data() {
    QTest::addColumn<ExportLanguage>("language");
    QTest::addColumn<QStringList>("folders");
    QTest::newRow("en") << ExportLanguage::English << QStringList{QString()};
    QTest::newRow("zh") << ExportLanguage::Chinese << QStringList{QString()};
    QTest::newRow("both") << ExportLanguage::Both << QStringList{u"en/"_qs, u"zh/"_qs};
  }
  void inTheLanguageThatIsAskedFor() {
    QFETCH(ExportLanguage, language);
    QFETCH(QStringList, folders);
    const QLocale before;
    const QTemporaryDir place;
    ExportFolder into(place.path());
    const KnownIdentifiers people(m_test->study().subjects);
    const auto written = papersIn(language)(m_test->session(), people, into, {});
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    QCOMPARE(QLocale(), before); // the program speaks as it did
    if (!canRead()) QSKIP("there is no pdftotext");
    const QString list = QStringLiteral("/documents/%1eligibility/%2-eligibility-%3.pdf");
    const Study& study = m_test->study();
    for (const QString& folder : folders) {
      const bool isChinese = language == ExportLanguage::Chinese || folder == u"zh/";
      const QString text = textAt(place.path() + list.arg(folder, study.protocol.studyCode,
                                                          study.subjects.front().screening().number))
                               .normalized(QString::NormalizationForm_KC); // ⼊, the radical, is 入
      QVERIFY2(text.contains(u"入选") == isChinese, qPrintable(text.left(200)));
      QVERIFY2(text.contains(u"ligib") != isChinese, qPrintable(text.left(200)));
    }
  }

  /// The same check of what is no PDF/A.
  void aPlainOneIsNone() {
    const PrintDocument form = annotatedForm(m_test->session());
    const auto plain = pdfBytes(form, PdfKind::Plain);
    QVERIFY(plain.has_value());
    QVERIFY(archiveFaults(*plain).contains(QStringLiteral("no OutputIntent")));
  }

  void noneNamesAnybody() {
    if (!canRead()) QSKIP("there is no pdftotext");
    QVERIFY(textOf(QStringLiteral("acrf.pdf")).contains(QStringLiteral("IT_AE_AETERM")));
    for (const QString& paper : papers()) {
      const QString text = textOf(paper);
      for (const char* identifier : {"Xiulan", "HN7734512", "1971-08-23", "Li Na"})
        QVERIFY2(!text.contains(QLatin1String(identifier)), qPrintable(paper + ": " + identifier));
    }
  }

  /// It stays in the journal: the casebook's trail withholds it, and the package of a meeting that saw it is
  /// left out.
  void aCorrectedIdentifier() {
    QVERIFY(saveTerm(QStringLiteral("Ouyang Xiulan")));
    QVERIFY(m_test->commands().saveMeeting({}, {}).has_value());
    QVERIFY(saveTerm(QStringLiteral("Fever")));
    m_folder = std::make_unique<QTemporaryDir>();
    const auto done = handOver();
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(contentOf(pathOf(QStringLiteral("left-out.txt"))).contains("journal entry"));
    QCOMPARE(papers().filter(QStringLiteral("-package-")).size(), 1);
    if (!canRead()) QSKIP("there is no pdftotext");
    for (const QString& paper : papers())
      QVERIFY2(!textOf(paper).contains(QStringLiteral("Xiulan")), qPrintable(paper));
  }

  void stoppedItLeavesNothing() {
    m_folder = std::make_unique<QTemporaryDir>();
    const auto done =
        handOver([](CheckStage stage, std::optional<double>) { return stage != CheckStage::Paper; });
    QVERIFY(!done && done.error().rule == QLatin1String("CANCELLED"));
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
  }
};
COHORTDESK_TEST(TestStudyPapers, QApplication)
} // namespace tst_study_papers
#include "tst_study_papers.moc"
