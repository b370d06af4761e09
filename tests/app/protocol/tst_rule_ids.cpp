#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

namespace tst_rule_ids {

using Names = QSet<QString>;

QString root() {
  return QStringLiteral(COHORTDESK_FIXTURES "/../../");
}

QString textOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The C++ of these folders, but for this file.
QString sourcesOf(const QStringList& folders) {
  QString all;
  for (const QString& folder : folders)
    for (QDirIterator files(root() + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                            QDirIterator::Subdirectories);
         files.hasNext();)
      if (const QString path = files.next(); !path.endsWith(QLatin1String("/tst_rule_ids.cpp")))
        all += textOf(path);
  return all;
}

/// What the first group of the pattern takes, wherever it fits.
Names found(const QString& text, const char* pattern) {
  const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
  Names names;
  for (auto match = expression.globalMatch(text); match.hasNext();)
    names.insert(match.next().captured(1));
  return names;
}

Names idsIn(const QString& text) {
  return found(text,
               "\\b((?:AT|SD|CE|EN|DLT|LOT|BAG|ELN|ALL|LUG|SAE|DESIGN|STOP|LAB)-[A-Z]+|A[1-9][0-9]?|I[1-9]["
               "a-z]?)(?![\\w-])");
}

QString sorted(const Names& names) {
  QStringList list(names.begin(), names.end());
  list.sort();
  return list.join(u' ');
}
/// resources/protocol/protocol.md, the code and the tests cite one set of rules.
class TestRuleIds : public QObject {
  Q_OBJECT

 private:
  const QString m_page = textOf(root() + QStringLiteral("resources/protocol/protocol.md"));

 private Q_SLOTS:
  void eachIdOfTheCodeIsOnThePageAndInATest() {
    const Names code = idsIn(sourcesOf({QStringLiteral("app"), QStringLiteral("db")}));
    QVERIFY(code.size() > 40);
    QCOMPARE(sorted(code - idsIn(m_page)), QString());
    QCOMPARE(sorted(code - idsIn(sourcesOf({QStringLiteral("tests")}))), QString());
  }

  void eachIdOfThePageIsInTheCode() {
    QCOMPARE(sorted(idsIn(m_page) - idsIn(sourcesOf({QStringLiteral("app"), QStringLiteral("db")}))),
             QString());
  }

  void eachCitedSectionIsThere() {
    const Names sections = found(m_page, "^#{2,3} (\\d(?:\\.\\d)?)");
    const QString code = sourcesOf(
        {QStringLiteral("app"), QStringLiteral("db"), QStringLiteral("ui"), QStringLiteral("tests")});
    const Names cited = found(code, "protocol\\.md,?(?: section)? (\\d(?:\\.\\d)?)");
    QVERIFY(cited.size() > 4);
    QCOMPARE(sorted(cited - sections), QString());
  }

  /// Every rule of the escalation, in both languages.
  void theHelpHasEachRule() {
    const Names rules = found(m_page, "^\\| ((?:AT|SD|CE|EN)-[A-Z]+) \\|");
    QCOMPARE(rules.size(), 17);
    for (const char* language : {"en", "zh"}) {
      const QString help =
          textOf(root() + QStringLiteral("resources/help/help_%1.html").arg(QLatin1String(language)));
      QCOMPARE(sorted(rules - found(help, "<tr><td>((?:AT|SD|CE|EN)-[A-Z]+)</td>")), QString());
    }
  }
};

COHORTDESK_TEST(TestRuleIds, QCoreApplication)
} // namespace tst_rule_ids
#include "tst_rule_ids.moc"
