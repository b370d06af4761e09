#include "app/reports/status/status_report.h"
#include "db/session/study_session.h"
#include "tests/support/signatures_of.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace tst_schema_21_study {
QString fixture(const char* name) {
  return QStringLiteral(COHORTDESK_FIXTURES "/studies/") + QLatin1String(name);
}

/// Where `now` does not say what was recorded, as a path with both values; empty where it says all of it.
/// Keys that were not recorded may be there.
QString difference(const QJsonValue& recorded, const QJsonValue& now, const QString& path) {
  if (recorded.isObject() && now.isObject()) {
    const QJsonObject before = recorded.toObject();
    for (auto key = before.begin(); key != before.end(); ++key) {
      const QString found = difference(key.value(), now.toObject().value(key.key()), path + u'/' + key.key());
      if (!found.isEmpty()) return found;
    }
    return {};
  }
  if (recorded.isArray() && now.isArray() && recorded.toArray().size() == now.toArray().size()) {
    for (int i = 0; i < recorded.toArray().size(); ++i) {
      const QString found =
          difference(recorded.toArray().at(i), now.toArray().at(i), path + u'/' + QString::number(i));
      if (!found.isEmpty()) return found;
    }
    return {};
  }
  if (recorded == now) return {};
  const auto text = [](const QJsonValue& value) {
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
  };
  return QStringLiteral("%1: %2, was %3").arg(path, text(now), text(recorded));
}

/// A study of schema 21 (tests/fixtures/studies/README.md), as this version opens it.
class TestSchema21Study : public QObject {
  Q_OBJECT
 private:
  QTemporaryDir m_folder;
  std::unique_ptr<StudySession> m_session;

  void open() {
    m_session.reset();
    auto opened = StudyFile::open(
        m_folder.filePath(QStringLiteral("a.study")), TestStudy::credentials(Role::PrincipalInvestigator),
        [] { return QDateTime(QDate(2026, 5, 16), QTime(1, 0), Qt::UTC); }); // 09:00 at the site
    if (!opened) qFatal("%s", qPrintable(opened.error().message));
    m_session = std::move(*opened);
  }
  const Study& study() const { return m_session->study(); }

 private Q_SLOTS:
  void initTestCase() {
    const QString path = m_folder.filePath(QStringLiteral("a.study"));
    QVERIFY(QFile::copy(fixture("schema-21.study"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    open();
  }
  void cleanupTestCase() { m_session.reset(); }

  void opensSoundAndKeepsEverySignature() {
    const qsizetype signatures = 28;
    QCOMPARE(m_session->verify()->size(), std::size_t{0});
    QCOMPARE(static_cast<qsizetype>(signaturesOf(study()).size()), signatures);
    QCOMPARE(ofThisContent(study()), signatures);
    const Study before = study();
    open(); // migrated now
    QVERIFY(study() == before);
    QCOMPARE(m_session->verify()->size(), std::size_t{0});
    QCOMPARE(ofThisContent(study()), signatures);
  }

  /// What schema 21 did not know is not recorded, and nothing is made up in its place.
  void inventsNothing() {
    for (const Subject& subject : study().subjects) {
      for (const AdverseEvent& event : subject.events) {
        QVERIFY(event.course.empty() && !event.onsetKnown && !event.endKnown);
        QVERIFY(event.dueTo == Attribution());
        QVERIFY(!event.action && !event.outcome && !event.tocilizumab && !event.otherTreatment);
      }
      for (const DltAssessment& assessment : subject.assessments)
        QVERIFY(!assessment.worksheet);
      QVERIFY(subject.answers.empty());
      if (subject.infusion) QVERIFY(!subject.infusion->basis && subject.infusion->portions.empty());
    }
    QVERIFY(study().lots.empty() && study().bags.empty());
    const DltDefinition& definition = study().site.dltDefinition;
    QCOMPARE(definition.version, 1);
    QCOMPARE(definition.text.en, QStringLiteral("Related and grade 4, or one of:"));
    QCOMPARE(definition.items.size(), std::size_t{3});
    for (const DltItem& item : definition.items)
      QVERIFY(!item.rule && !item.text.en.isEmpty() && item.text.zh.isEmpty());
  }

  void everyDayReadsAsItDid() {
    QFile file(fixture("schema-21.days.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject days = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(days.size(), 133);
    for (auto day = days.begin(); day != days.end(); ++day) {
      const QDate on = QDate::fromString(day.key(), Qt::ISODate);
      const QString found = difference(day.value(), toJson(statusReport(study(), on)), day.key());
      QVERIFY2(found.isEmpty(), qPrintable(found));
    }
  }
};

COHORTDESK_TEST(TestSchema21Study, QCoreApplication)
} // namespace tst_schema_21_study
#include "tst_schema_21_study.moc"
