#include "app/protocol/protocol_reader.h"
#include "db/sqlite/connection.h"
#include "tests/support/files/file_content.h"
#include "tests/support/files/old_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace tst_study_created {
NewStudy goodStudy() {
  return {testSite(), *protocolSource(QStringLiteral("cd7-car-nk")), QStringLiteral("pi"),
          QStringLiteral("Prof. Zhang Min"), TestStudy::testPassword()};
}

class TestStudyCreated : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void refusesWhatIsMissing_data();
  void refusesWhatIsMissing();
  void writesNothingOver();
  void leavesNothingBehindWhenRefused();
};

void TestStudyCreated::refusesWhatIsMissing_data() {
  QTest::addColumn<QString>("field");
  for (const char* field : {"name", "timeZone", "login", "userName", "password", "protocol"})
    QTest::newRow(field) << QString::fromLatin1(field);
}

void TestStudyCreated::refusesWhatIsMissing() {
  QFETCH(QString, field);
  QTemporaryDir folder;
  NewStudy study = goodStudy();
  if (field == QLatin1String("name")) study.site.name = QStringLiteral(" ");
  if (field == QLatin1String("timeZone")) study.site.timeZone = QTimeZone();
  if (field == QLatin1String("login")) study.login.clear();
  if (field == QLatin1String("userName")) study.userName.clear();
  if (field == QLatin1String("password")) study.password = QStringLiteral("zhangmin");
  if (field == QLatin1String("protocol")) study.protocolJson = "{}";
  const auto made = StudyFile::create(folder.filePath(QStringLiteral("a.study")), study);
  QVERIFY(!made);
  QVERIFY(!made.error().message.isEmpty());
  if (field != QLatin1String("protocol")) QCOMPARE(made.error().field, field);
  QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestStudyCreated::writesNothingOver() {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.study"));
  QVERIFY(put(path, "something else"));
  const auto made = StudyFile::create(path, goodStudy());
  QVERIFY(!made);
  QCOMPARE(made.error().rule, QStringLiteral("FILE"));
  QCOMPARE(contentOf(path), QByteArray("something else"));
}

void TestStudyCreated::leavesNothingBehindWhenRefused() {
  QTemporaryDir folder;
  const auto made = StudyFile::create(folder.filePath(QStringLiteral("nowhere/a.study")), goodStudy());
  QVERIFY(!made);
  QCOMPARE(made.error().rule, QStringLiteral("FILE"));
  QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

COHORTDESK_TEST(TestStudyCreated, QCoreApplication)
} // namespace tst_study_created
#include "tst_study_created.moc"
