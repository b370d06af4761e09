// Every letter behind Alt, and every shortcut of the window, does one thing, and none what cannot be undone:
// on each page with its tabs and states, in each dialog, on each screen before a study is open and each step
// of the wizard, in both languages.
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/keys_of_window.h"
#include "tests/support/windows/walked_windows.h"
#include "tests/support/windows/walks.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace tst_mnemonics {
/// By the sources: the classes of what has a window of its own, or the whole window without a study. Those
/// that only others extend are none.
QSet<QString> dialogsAndScreens() {
  static const QRegularExpression head(
      QStringLiteral("class (\\w+) : public (\\w*(?:Dialog|MessageBox|Screen))\\b"));
  QSet<QString> all;
  QSet<QString> extended;
  QDirIterator sources(QStringLiteral(COHORTDESK_FIXTURES "/../../ui"),
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
  while (sources.hasNext()) {
    QFile source(sources.next());
    if (!source.open(QIODevice::ReadOnly)) continue;
    for (auto found = head.globalMatch(QString::fromUtf8(source.readAll())); found.hasNext();) {
      const QRegularExpressionMatch one = found.next();
      all << one.captured(1);
      extended << one.captured(2);
    }
  }
  return all - extended;
}

class MnemonicsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cleanup() { useLanguage(Language::English); }

  void everyKeyDoesOneThing_data() { walks::eachInEachLanguage(); }
  void everyKeyDoesOneThing() {
    QFETCH(walks::Walk, walk);
    QFETCH(Language, language);
    QStringList faults;
    QVERIFY(walk(language, [&faults](QWidget& window, const QString& where) {
      for (const QString& fault : faultsOfKeys(window))
        faults << where + QStringLiteral(" › ") + fault;
    }));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
  }

  /// A dialog that nobody walks past is one that nobody holds to its names and keys.
  void theWalkKnowsEveryDialog() {
    QSet<QString> seen;
    QVERIFY(walks::dialogs(Language::English, [&seen](QWidget& /*window*/, const QString& where) {
      seen << where.section(u',', 0, 0);
    }));
    QCOMPARE((dialogsAndScreens() - seen).values(), QStringList());
  }

  /// The tabs of a subject have digits, and the pages of the rail have theirs.
  void aDigitOpensTheTabOfTheSubject() {
    OpenWindow open;
    QVERIFY(open.signIn());
    open.window.workspace()->openPage(PageId::Subjects, open.subject);
    QTest::keyClick(&open.window, Qt::Key_6, Qt::AltModifier);
    QCOMPARE(open.window.workspace()->currentPage(), PageId::Subjects);
    QVERIFY(person::isShown(&open.window, "responseDate"));
    QTest::keyClick(&open.window, Qt::Key_6, Qt::ControlModifier);
    QVERIFY(open.window.workspace()->currentPage() != PageId::Subjects);
  }
};

COHORTDESK_TEST(MnemonicsTest, CohortDeskApplication)
} // namespace tst_mnemonics
#include "tst_mnemonics.moc"
