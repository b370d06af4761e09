// The versions of the consent form: which consents they refuse, what may be kept, and who signs again.
#include "app/oversight/consent_versions.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

Q_DECLARE_METATYPE(ConsentVersion)

namespace tst_consent_versions {
const QDate today{2026, 3, 31};

/// 1.0 of January, 2.0 of March, approved a day later; whoever signed 1.0 signs 2.0.
Study keeping(bool approved = true) {
  StudyBuilder b;
  b.eligible(QStringLiteral("SCR-001"));
  b.last().screenings.front().consent.version = QStringLiteral("1.0");
  ConsentVersion second{2, QStringLiteral("2.0"), {2026, 3, 1}, QDate(2026, 3, 2), true};
  if (!approved) second.approved.reset();
  b.study().siteFile.consentVersions = {{1, QStringLiteral("1.0"), {2026, 1, 1}, QDate(2026, 1, 2), false},
                                        second};
  return b.study();
}

Consent consentOn(const QString& version, QDate day) {
  return {version, QDateTime(day, QTime(4, 0), Qt::UTC), true};
}

QString told(const std::optional<Refusal>& refused) {
  return refused ? QString(refused->rule + u' ' + refused->field) : QString();
}

class TestConsentVersions : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whichConsentIsRefused_data() {
    QTest::addColumn<QString>("version");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("refused");
    QTest::newRow("on the day of approval") << QStringLiteral("2.0") << QDate(2026, 3, 2) << false;
    QTest::newRow("the day before") << QStringLiteral("2.0") << QDate(2026, 3, 1) << true;
    QTest::newRow("another") << QStringLiteral("3.0") << QDate(2026, 3, 2) << true;
    QTest::newRow("with blanks") << QStringLiteral(" 1.0 ") << QDate(2026, 3, 2) << false;
  }
  void whichConsentIsRefused() {
    QFETCH(QString, version);
    QFETCH(QDate, day);
    const auto refused = refuseVersion(keeping(), consentOn(version, day));
    QTEST(refused.has_value(), "refused");
    if (refused) QCOMPARE(told(refused), QStringLiteral("CONSENT-VERSION version"));
  }

  void whatIsNotApprovedIsNoVersionToSign() {
    QVERIFY(refuseVersion(keeping(false), consentOn(QStringLiteral("2.0"), today)));
  }

  void whileNoneIsKeptNothingIsRefused() {
    StudyBuilder b;
    QVERIFY(!refuseVersion(b, consentOn(QStringLiteral("7"), today)));
    QVERIFY(signAgainText(b, today).contains(QStringLiteral("No version")));
  }

  void whatMayBeKept_data() {
    QTest::addColumn<ConsentVersion>("version");
    QTest::addColumn<QString>("refused");
    const ConsentVersion third{0, QStringLiteral("3.0"), today, today, false};
    const auto row = [&](const char* name, auto change, const char* refused) {
      ConsentVersion version = third;
      change(version);
      QTest::newRow(name) << version << QString::fromLatin1(refused);
    };
    row(
        "whole", [](ConsentVersion&) {}, "");
    row(
        "not approved", [](ConsentVersion& v) { v.approved.reset(); }, "");
    row(
        "no name", [](ConsentVersion& v) { v.version = QStringLiteral(" "); }, "REQUIRED version");
    row(
        "kept already", [](ConsentVersion& v) { v.version = QStringLiteral("2.0"); }, "NUMBER version");
    row(
        "no day", [](ConsentVersion& v) { v.date = {}; }, "DATE date");
    row(
        "of tomorrow", [](ConsentVersion& v) { v.date = today.addDays(1); }, "DATE date");
    row(
        "approved before", [](ConsentVersion& v) { v.approved = today.addDays(-1); }, "DATE approved");
    row(
        "approved tomorrow", [](ConsentVersion& v) { v.approved = today.addDays(1); }, "DATE approved");
  }
  void whatMayBeKept() {
    QFETCH(ConsentVersion, version);
    QTEST(told(mayKeepVersion(keeping(), version, today)), "refused");
  }

  void whoSignsAgain() {
    Study study = keeping();
    const auto wanted = [&](QDate day) { return toSignAgain(study, study.subjects.front(), day); };
    QVERIFY(!wanted({2026, 3, 1})); // not approved yet
    QVERIFY(wanted({2026, 3, 2}) && wanted({2026, 3, 2})->version == QStringLiteral("2.0"));
    QVERIFY(signAgainText(study, today).contains(study.subjects.front().label()));
    study.siteFile.reconsents = {{1, study.subjects.front().id, consentOn(QStringLiteral("2.0"), today)}};
    QVERIFY(!wanted(today));
    QVERIFY(mayVoidVersion(study, study.siteFile.consentVersions.back()));
    study.siteFile.reconsents.clear();
    QVERIFY(!mayVoidVersion(study, study.siteFile.consentVersions.back()));
    study.subjects.front().screenings.front().failure =
        ScreenFailure{{2026, 2, 1}, {QStringLiteral("I3")}, {}};
    QVERIFY(!wanted(today)); // failed screening
  }

  void whoDiedOrWithdrewSignsNoMore() {
    for (const VitalStatus status :
         {VitalStatus::Dead, VitalStatus::Withdrawn, VitalStatus::LostToFollowUp}) {
      Study study = keeping();
      study.subjects.front().followUps = {{1, today, status, {}}};
      QVERIFY(!toSignAgain(study, study.subjects.front(), today));
    }
  }

  void anEarlierEveningKnowsWhatWasApprovedThen() {
    const Study study = keeping();
    QCOMPARE(asOf(study, {2026, 2, 28}).siteFile.consentVersions.size(), std::size_t(1));
    QVERIFY(!asOf(study, {2026, 3, 1}).siteFile.consentVersions.back().approved);
    QVERIFY(asOf(study, {2026, 3, 2}).siteFile.consentVersions.back().approved);
  }
};

COHORTDESK_TEST(TestConsentVersions, QCoreApplication)
} // namespace tst_consent_versions
#include "tst_consent_versions.moc"
