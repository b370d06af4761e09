#include "app/base/plain_text.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_terminal_text {

class TestTerminalText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isHarmless_data();
  void isHarmless();
  void leavesNoControlCharacter();
  void leavesJsonWhatItSays();
};

void TestTerminalText::isHarmless_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("shown");
  const auto row = [](const char* name, const QByteArray& text, const QByteArray& shown) {
    QTest::newRow(name) << text << shown;
  };
  row("empty", "", "");
  row("plain", "S-001 cleared", "S-001 cleared");
  row("Chinese", "张敏 10⁷ “so”", "张敏 10⁷ “so”");
  row("Latin-1 letters", "Prüfung à ÿ", "Prüfung à ÿ");
  row("lines", "a\nb\n\n", "a\nb\n\n");
  row("lines of a table", "a,b\r\nc,d\r\n", "a,b\r\nc,d\r\n");
  row("back to the start of the line", "no\ryes", "no\\u000Dyes");
  row("colour", "\x1b[31mred", "\\u001B[31mred");
  row("title of the window", "\x1b]0;x\x07", "\\u001B]0;x\\u0007");
  row("C1",
      "\xC2\x9b"
      "2J",
      "\\u009B2J");
  row("first and last of C1", "\xC2\x80\xC2\x9f\xC2\xa0", "\\u0080\\u009F\xC2\xa0");
  row("delete", "a\x7f", "a\\u007F");
  row("tab", "a\tb", "a\\u0009b");
  row("null", QByteArray("a\0b", 3), "a\\u0000b");
  row("cut off", "a\xC2", "a\xC2");
}

void TestTerminalText::isHarmless() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, shown);
  QCOMPARE(terminalText(text), shown);
}

void TestTerminalText::leavesNoControlCharacter() {
  for (char16_t code = 0; code < 0x300; ++code) {
    const QString shown = QString::fromUtf8(terminalText((QString(u'a') + QChar(code) + u'b').toUtf8()));
    for (const QChar character : shown)
      QVERIFY2(character == u'\n' || character.category() != QChar::Other_Control,
               qPrintable(QString::number(code, 16)));
    QCOMPARE(shown.size(), QChar(code).category() == QChar::Other_Control && code != u'\n' ? 8 : 3);
  }
}

void TestTerminalText::leavesJsonWhatItSays() {
  QString all;
  for (char16_t code = 0; code < 0x300; ++code)
    all += QChar(code);
  const QJsonObject object{{QStringLiteral("site"), all}};
  for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented})
    QCOMPARE(QJsonDocument::fromJson(terminalText(QJsonDocument(object).toJson(format))).object(), object);
}

COHORTDESK_TEST(TestTerminalText, QCoreApplication)
} // namespace tst_terminal_text
#include "tst_terminal_text.moc"
