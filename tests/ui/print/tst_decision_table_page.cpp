// The decision table on paper: one page of A4 for the protocol binder, in both languages.
#include "app/protocol/protocol_reader.h"
#include "app/reports/decision/decision_table_report.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"
#include "ui/print/report_documents.h"
#include "ui/style/theme.h"
#include "ui/widgets/language.h"

#include <QFontDatabase>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace tst_decision_table_page {
const JournalHead head{1842, QByteArray::fromHex("7f3a91c20b4e55d0aabbccddeeff0011")};

PrintDocument tableOf(const Study& study) {
  return decisionTableDocument(study, 1, head);
}

/// The text of a PDF; empty where pdftotext is not installed.
QString textOf(const QString& pdf) {
  const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
  if (program.isEmpty()) return {};
  QProcess process;
  process.start(program, {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
  if (!process.waitForFinished(20000)) return {};
  return QString::fromUtf8(process.readAllStandardOutput()).remove(QChar(0x200B));
}

class DecisionTablePageTest : public QObject {
  Q_OBJECT
 private:
  QTemporaryDir m_folder;

 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }
  void cleanup() { useLanguage(Language::English); }

  void theTrialsTableIsOnePage_data() {
    QTest::addColumn<bool>("chinese");
    QTest::newRow("English") << false;
    QTest::newRow("Chinese") << true;
  }
  void theTrialsTableIsOnePage() {
    QFETCH(bool, chinese);
    useLanguage(chinese ? Language::Chinese : Language::English);
    Study study = StudyBuilder().study();
    study.site.letterhead = QStringLiteral("Department of Haematology\n血液科\nWard 7, 200000 Shanghai");
    const QString path = m_folder.filePath(QStringLiteral("table.pdf"));
    QPdfWriter writer(path);
    writer.setResolution(600);
    QCOMPARE(paintDocument(tableOf(study), writer), 1);
    QVERIFY(writePdf(tableOf(study), path));
    const QString text = textOf(path);
    if (text.isEmpty()) QSKIP("pdftotext is not installed");
    for (const DecisionSheetPart& part : decisionSheet(study.protocol.design))
      for (const DecisionSheetPart::Line& line : part.lines)
        QVERIFY2(text.contains(ruleId(line.line.rule)), qPrintable(ruleId(line.line.rule)));
    for (const char* expected : {"A3", "A4", "cd7-car-nk", "Journal 1842", "1×10⁷", "5×10⁷"})
      QVERIFY2(chinese || text.contains(QLatin1String(expected)) ||
                   text.contains(QString::fromUtf8(expected)),
               expected);
  }

  /// Plain designs of any length put their like levels together.
  void sevenPlainLevelsAreOnePageToo() {
    Study study = StudyBuilder().study();
    study.protocol = *protocolByName(QStringLiteral("standard-3+3:7"));
    QCOMPARE(writePdf(tableOf(study), m_folder.filePath(QStringLiteral("seven.pdf"))).value(), 1);
  }

  /// The smallest letters of the body are the footer's; the table's are larger.
  void theLettersAreReadable() {
    const QString path = m_folder.filePath(QStringLiteral("letters.pdf"));
    QVERIFY(writePdf(tableOf(StudyBuilder().study()), path));
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) QSKIP("pdftotext is not installed");
    QProcess process;
    process.start(program, {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished(20000));
    // The box of a word is as high as its font's ascent and descent: for every font in use more than its
    // size.
    static const QRegularExpression word(
        QStringLiteral("yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">SD-STOP<"));
    const auto found = word.match(QString::fromUtf8(process.readAllStandardOutput()));
    QVERIFY(found.hasMatch());
    QVERIFY(found.captured(2).toDouble() - found.captured(1).toDouble() >= 8);
  }
};
COHORTDESK_TEST(DecisionTablePageTest, QApplication)
} // namespace tst_decision_table_page
#include "tst_decision_table_page.moc"
