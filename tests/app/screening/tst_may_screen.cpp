#include "app/screening/may_screen.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_may_screen {

const QDate consentDay(2026, 1, 6);

/// A study with one subject, screened and eligible; a second screening of theirs where `failed`.
struct Case {
  explicit Case(bool failed = false) {
    builder.eligible(QStringLiteral("SCR-001"), consentDay);
    builder.last().identity.hospitalNumber = QStringLiteral("H-1");
    if (failed)
      builder.last().screenings.back().failure = ScreenFailure{consentDay, {}, QStringLiteral("worse")};
    fresh.identity = {QStringLiteral("Wu Hong"), QStringLiteral("WH"), QStringLiteral("H-2"),
                      QDate(1971, 3, 2)};
    fresh.consent = {QStringLiteral("1.0"), now, true};
  }
  Subject& subject() { return builder.last(); }
  Screening& screening() { return builder.last().screenings.back(); }

  StudyBuilder builder;
  QDateTime now = QDateTime(consentDay.addDays(10), {1, 0}, Qt::UTC);
  NewSubject fresh;
};
using Change = std::function<void(Case&)>;

/// "I7 signedAt"; empty = allowed.
QString toldBy(const std::optional<Refusal>& refused) {
  if (!refused) return {};
  if (refused->message.isEmpty()) return QStringLiteral("no message");
  return QStringLiteral("%1 %2").arg(refused->rule, refused->field).trimmed();
}

class TestMayScreen : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mayRegister_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const char* told, const Change& change) {
      QTest::newRow(name) << change << QString::fromLatin1(told);
    };
    row("as it should be", "", [](Case&) {});
    row("nothing known of the person", "REQUIRED initials", [](Case& c) { c.fresh.identity = {}; });
    row("only name and birth date", "REQUIRED initials", [](Case& c) {
      c.fresh.identity.initials.clear();
      c.fresh.identity.hospitalNumber.clear();
    });
    row("initials and number blank", "REQUIRED initials", [](Case& c) {
      c.fresh.identity.initials = u" "_qs;
      c.fresh.identity.hospitalNumber = u"\t"_qs;
    });
    row("initials alone", "", [](Case& c) { c.fresh.identity = {{}, u"WH"_qs, {}, {}}; });
    row("hospital number alone", "", [](Case& c) { c.fresh.identity = {{}, {}, u"H-2"_qs, {}}; });
    row("version blank", "REQUIRED version", [](Case& c) { c.fresh.consent.version = u" "_qs; });
    row("not signed", "I7 signedAt", [](Case& c) { c.fresh.consent.signedAt = {}; });
    row("signed a second ahead", "I7 signedAt", [](Case& c) { c.fresh.consent.signedAt = c.now.addSecs(1); });
    row("born on the day of consent", "", [](Case& c) { c.fresh.identity.birthDate = c.now.date(); });
    row("born the day after", "DATE birthDate",
        [](Case& c) { c.fresh.identity.birthDate = c.now.date().addDays(1); });
    row("120 years old", "", [](Case& c) { c.fresh.identity.birthDate = c.now.date().addYears(-120); });
    row("121 years old", "DATE birthDate",
        [](Case& c) { c.fresh.identity.birthDate = c.now.date().addYears(-121); });
    row("hospital number known", "DUPLICATE hospitalNumber",
        [](Case& c) { c.fresh.identity.hospitalNumber = u" H-1 "_qs; });
    for (const QString& written : {u"h1"_qs, u"Ｈ－１"_qs, u"H – 1"_qs})
      row(qPrintable(u"hospital number written as "_qs + written), "DUPLICATE hospitalNumber",
          [written](Case& c) { c.fresh.identity.hospitalNumber = written; });
    row("another hospital number", "", [](Case& c) { c.fresh.identity.hospitalNumber = u"H-11"_qs; });
    row("known before the consent is", "DUPLICATE hospitalNumber", [](Case& c) {
      c.fresh.identity.hospitalNumber = u"H-1"_qs;
      c.fresh.consent = {};
    });
    row("hyphens are no number", "", [](Case& c) {
      c.subject().identity.hospitalNumber = u"-"_qs;
      c.fresh.identity.hospitalNumber = u"–"_qs;
    });
    row("neither has a hospital number", "", [](Case& c) {
      c.subject().identity.hospitalNumber.clear();
      c.fresh.identity.hospitalNumber.clear();
    });
    row("screening number taken", "NUMBER screeningNumber",
        [](Case& c) { c.fresh.screeningNumber = u"SCR-001 "_qs; });
  }
  void mayRegister() {
    QFETCH(Change, change);
    Case c;
    change(c);
    QTEST(toldBy(::mayRegister(c.builder, c.fresh, c.now)), "told");
  }

  void mayRescreen() {
    Case open;
    QCOMPARE(toldBy(::mayRescreen(open.builder, open.subject(), open.fresh.consent, open.now)),
             u"RESCREEN"_qs);
    Case c(true);
    QCOMPARE(toldBy(::mayRescreen(c.builder, c.subject(), c.fresh.consent, c.now)), QString());
    c.fresh.consent.signedAt = c.screening().consent.signedAt;
    QCOMPARE(toldBy(::mayRescreen(c.builder, c.subject(), c.fresh.consent, c.now)), QString());
    c.fresh.consent.signedAt = c.fresh.consent.signedAt.addSecs(-1);
    QCOMPARE(toldBy(::mayRescreen(c.builder, c.subject(), c.fresh.consent, c.now)), u"DATE signedAt"_qs);
    c.fresh.consent.version.clear();
    QCOMPARE(toldBy(::mayRescreen(c.builder, c.subject(), c.fresh.consent, c.now)), u"REQUIRED version"_qs);
  }

  void mayIdentify() {
    Case c;
    Identity identity = c.subject().identity;
    QCOMPARE(toldBy(::mayIdentify(c.builder, c.subject(), identity)), QString()); // no twin of oneself
    identity.birthDate = consentDay.addDays(1);
    QCOMPARE(toldBy(::mayIdentify(c.builder, c.subject(), identity)), u"DATE birthDate"_qs);
    identity.birthDate = consentDay;
    QCOMPARE(toldBy(::mayIdentify(c.builder, c.subject(), identity)), QString());
    c.builder.eligible(u"SCR-002"_qs, consentDay);
    c.subject().identity.hospitalNumber = u"H-3"_qs;
    QCOMPARE(toldBy(::mayIdentify(c.builder, c.subject(), identity)), u"DUPLICATE hospitalNumber"_qs);
    c.subject().identity.hospitalNumber = u"h1"_qs; // side by side since before they were known to be one
    QCOMPARE(toldBy(::mayIdentify(c.builder, c.subject(), identity)), QString());
    identity.initials.clear();
    identity.hospitalNumber.clear();
    QCOMPARE(toldBy(::mayIdentify(c.builder, c.subject(), identity)), u"REQUIRED initials"_qs);
    c.subject().identity.initials.clear(); // came in without either
    c.subject().identity.hospitalNumber.clear();
    QCOMPARE(toldBy(::mayIdentify(c.builder, c.subject(), identity)), QString());
  }

  void mayChangeConsent() {
    Case c;
    const auto told = [&](QDate day) {
      const Consent moved{u"1.0"_qs, QDateTime(day, {9, 0}, c.builder.study().site.timeZone).toUTC(), true};
      return toldBy(::mayChangeConsent(c.builder, c.subject(), c.screening().id, moved, c.now));
    };
    QCOMPARE(told(consentDay.addDays(5)), QString());
    QCOMPARE(told(consentDay.addDays(11)), u"I7 signedAt"_qs); // the future
    c.builder.assigned(1, 0, consentDay.addDays(4));
    QCOMPARE(told(consentDay.addDays(4)), QString());
    QCOMPARE(told(consentDay.addDays(5)), u"I7 signedAt"_qs); // behind the assignment
    c.subject().identity.birthDate = consentDay;
    QCOMPARE(told(consentDay.addDays(-1)), u"DATE birthDate"_qs);
  }

  void resultsOfTomorrowAreRefused() {
    ScreeningEntry entry = StudyBuilder::eligibleEntry();
    entry.resultsDate = consentDay;
    QVERIFY(refusedValues(entry, consentDay).empty());
    entry.ecog = 6;
    entry.resultsDate = consentDay.addDays(1);
    const auto refusals = refusedValues(entry, consentDay);
    QCOMPARE(refusals.size(), std::size_t(2));
    QCOMPARE(refusals.front().field, u"ecog"_qs);
    QCOMPARE(refusals.back().field, u"resultsDate"_qs);
  }

  void mayConfirmEligibility() {
    const auto told = [](Case& c) {
      return toldBy(::mayConfirmEligibility(c.builder, c.subject(), c.screening()));
    };
    Case c;
    QCOMPARE(told(c), u"SIGNED"_qs);
    c.screening().signatures.front().earlierVersion = true;
    QCOMPARE(told(c), QString());
    c.screening().entry.ecog.reset();
    QCOMPARE(told(c), u"I3"_qs);
    c.screening().entry.ecog = 3;
    QCOMPARE(told(c), u"I3"_qs);
    Case failed(true);
    QCOMPARE(told(failed), u"SCREEN-FAILURE"_qs);
  }

  void mayFail() {
    Case c;
    const QDate today = consentDay.addDays(10);
    ScreenFailure failure{today, {u"I3"_qs}, {}};
    const auto told = [&] {
      return toldBy(::mayFail(c.builder, c.subject(), c.screening(), failure, today));
    };
    QCOMPARE(told(), QString());
    failure.criteria.clear();
    QCOMPARE(told(), u"REQUIRED criteria"_qs);
    failure.comment = u"withdrew"_qs;
    QCOMPARE(told(), QString());
    for (const QDate day : {today.addDays(1), consentDay.addDays(-1), QDate()}) {
      failure.date = day;
      QCOMPARE(told(), u"DATE date"_qs);
    }
    failure.date = today;
    c.builder.assigned(1);
    QCOMPARE(told(), u"ASSIGNED"_qs);
    c.screening().failure = failure;
    QCOMPARE(told(), u"SCREEN-FAILURE"_qs);
  }
};

COHORTDESK_TEST(TestMayScreen, QCoreApplication)
} // namespace tst_may_screen
#include "tst_may_screen.moc"
