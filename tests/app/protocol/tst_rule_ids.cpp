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

/// The ids of assumptions and criteria, and whatever else has a hyphen.
Names idsIn(const QString& text) {
  return found(text, "(?<![\\w-])([A-Z]{2,}-[A-Z]{2,}|A[1-9][0-9]?|I[1-9][a-z]?)(?![\\w-])");
}

/// Those that the code gives ("SD-STOP"), and assumptions and criteria that it cites.
Names idsOfCode(const QString& code) {
  return found(code, "\"([A-Z]{2,}-[A-Z]{2,})\"") + found(code, "\\b(A[1-9][0-9]?|I[1-9][a-z]?)(?![\\w-])");
}

const QStringList productFolders{QStringLiteral("app"), QStringLiteral("db"), QStringLiteral("ui")};

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
    const Names code = idsOfCode(sourcesOf(productFolders));
    QVERIFY(code.size() > 40);
    QCOMPARE(sorted(code - idsIn(m_page)), QString());
    QCOMPARE(sorted(code - idsIn(sourcesOf({QStringLiteral("tests")}))), QString());
  }

  void eachIdOfThePageIsInTheCode() {
    const Names words{QStringLiteral("CAR-NK")};
    QCOMPARE(sorted(idsIn(m_page) - words - idsIn(sourcesOf(productFolders))), QString());
  }

  void eachCitedSectionIsThere() {
    const Names sections = found(m_page, "^#{2,3} (\\d(?:\\.\\d)?)");
    const QString code = sourcesOf(productFolders + QStringList{QStringLiteral("tests")});
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
