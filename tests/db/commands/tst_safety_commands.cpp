#include "db/audit/audit_words.h"
#include "db/stores/signature_store.h"
#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_safety_commands {
/// One subject, infused on 2026-01-05, with a serious event from the 8th; now is the 12th, 09:00.
struct SeriousStudy : InfusedStudy {
  SeriousStudy() : InfusedStudy(QDate(2026, 1, 12)) {
    AdverseEvent made = event();
    eventId = test.commands().saveAdverseEvent(subject, made, {}).value_or(0);
  }
  RowId eventId = 0;

  /// As it is entered first: the site knows since the 9th, 14:00.
  AdverseEvent event() const {
    AdverseEvent event;
    event.id = eventId;
    event.term = QStringLiteral("Pneumonitis");
    event.grade = 3;
    event.onset = {2026, 1, 8};
    event.related = true;
    event.serious = true;
    event.seriousness = Seriousness::Hospitalisation;
    event.awareAt = aware();
    event.expected = false;
    return event;
  }
  QDateTime aware() const { return test.at({2026, 1, 9}, QStringLiteral("14:00")); }
  const AdverseEvent& stored() const { return test.study().subject(subject)->events.front(); }
  Result<RowId> save(const AdverseEvent& changed, const QString& why = QStringLiteral("Read again")) {
    return test.commands().saveAdverseEvent(subject, changed, why);
  }
  Result<RowId> report(const QDateTime& sentAt, ReportTo to = ReportTo::Sponsor) {
    return test.commands().recordSafetyReport(eventId, {0, to, sentAt});
  }
};

class TestSafetyCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theFieldsOfASeriousEventAreKept() {
    SeriousStudy study;
    AdverseEvent expected = study.event();
    QVERIFY(study.stored() == expected);
    study.test.signInAs(Role::Monitor); // read anew from the file
    QVERIFY(study.stored() == expected);
    QVERIFY(study.test.session().verify()->empty());
  }

  void fillingThemInNeedsNoReasonChangingThemDoes() {
    SeriousStudy study;
    AdverseEvent bare = study.event();
    bare.id = 0;
    bare.seriousness.reset();
    bare.awareAt.reset();
    bare.expected.reset();
    bare.id = *study.save(bare, {});
    AdverseEvent filled = study.event();
    filled.id = bare.id;
    QVERIFY(study.save(filled, {}));
    filled.expected = true;
    QCOMPARE(study.save(filled, {}).error().rule, QStringLiteral("REASON"));
    QVERIFY(study.save(filled));
  }

  void refusedEvents_data() {
    QTest::addColumn<std::function<void(AdverseEvent&, const SeriousStudy&)>>("change");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");
    using Change = std::function<void(AdverseEvent&, const SeriousStudy&)>;
    const auto row = [](const char* id, const Change& change, const char* rule, const char* field) {
      QTest::newRow(id) << change << QString::fromLatin1(rule) << QString::fromLatin1(field);
    };
    const auto notSerious = [](AdverseEvent& e) {
      e.serious = false;
      e.seriousness.reset();
      e.awareAt.reset();
      e.expected.reset();
    };
    row(
        "as it is", [](AdverseEvent&, const SeriousStudy&) {}, "", "");
    row(
        "not serious", [=](AdverseEvent& e, const SeriousStudy&) { notSerious(e); }, "", "");
    row(
        "why serious, but not serious",
        [=](AdverseEvent& e, const SeriousStudy&) { notSerious(e), e.seriousness = Seriousness::Death; },
        "SERIOUS", "seriousness");
    row(
        "known since, but not serious",
        [=](AdverseEvent& e, const SeriousStudy& s) { notSerious(e), e.awareAt = s.aware(); }, "SERIOUS",
        "awareAt");
    row(
        "expected, but not serious",
        [=](AdverseEvent& e, const SeriousStudy&) { notSerious(e), e.expected = true; }, "SERIOUS",
        "expected");
    row(
        "known now",
        [](AdverseEvent& e, const SeriousStudy& s) {
          e.awareAt = s.test.at({2026, 1, 12});
        },
        "", "");
    row(
        "known in a minute",
        [](AdverseEvent& e, const SeriousStudy& s) {
          e.awareAt = s.test.at({2026, 1, 12}, QStringLiteral("09:01"));
        },
        "DATE", "awareAt");
    row(
        "known on the day of onset, in the first minute",
        [](AdverseEvent& e, const SeriousStudy& s) {
          e.awareAt = s.test.at({2026, 1, 8}, QStringLiteral("00:00"));
        },
        "", "");
    row(
        "known a minute before that day",
        [](AdverseEvent& e, const SeriousStudy& s) {
          e.awareAt = s.test.at({2026, 1, 7}, QStringLiteral("23:59"));
        },
        "DATE", "awareAt");
    row(
        "no name", [](AdverseEvent& e, const SeriousStudy&) { e.term = QStringLiteral("  "); }, "REQUIRED",
        "term");
  }
  void refusedEvents() {
    QFETCH(std::function<void(AdverseEvent&, const SeriousStudy&)>, change);
    QFETCH(QString, rule);
    QFETCH(QString, field);
    SeriousStudy study;
    AdverseEvent event = study.event();
    change(event, study);
    const auto saved = study.save(event);
    QCOMPARE(saved ? QString() : saved.error().rule, rule);
    QCOMPARE(saved ? QString() : saved.error().field, field);
  }

  void nothingBeginsAfterDeath() {
    SeriousStudy study;
    QVERIFY(study.test.commands().saveFollowUp(study.subject, {0, {2026, 1, 10}, VitalStatus::Dead, {}}, {}));
    AdverseEvent later = study.event();
    later.id = 0;
    later.onset = {2026, 1, 11};
    later.awareAt = study.test.at({2026, 1, 12}, QStringLiteral("08:00"));
    const auto refused = study.save(later);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, QStringLiteral("onset"));
    later.onset = {2026, 1, 10}; // the day itself
    QVERIFY(study.save(later));
  }

  void reportsAreRecordedOldestFirst() {
    SeriousStudy study;
    const auto late = study.report(study.test.at({2026, 1, 11}), ReportTo::Authority);
    const auto early = study.report(study.test.at({2026, 1, 10}));
    QVERIFY(late && early);
    const std::vector<SafetyReport> expected{{*early, ReportTo::Sponsor, study.test.at({2026, 1, 10})},
                                             {*late, ReportTo::Authority, study.test.at({2026, 1, 11})}};
    QVERIFY(study.stored().reports == expected);
    study.test.signInAs(Role::StudyCoordinator);
    QVERIFY(study.stored().reports == expected);
    QVERIFY(study.test.session().verify()->empty());
    // Saving the event anew leaves them alone.
    AdverseEvent changed = study.stored();
    changed.comment = QStringLiteral("ICU");
    QVERIFY(study.save(changed));
    QVERIFY(study.stored().reports == expected);
  }

  void refusedReports() {
    SeriousStudy study;
    const auto refused = [](const Result<RowId>& answer) {
      return answer ? QString() : answer.error().rule + u' ' + answer.error().field;
    };
    QCOMPARE(refused(study.report(study.aware().addSecs(-60))), QStringLiteral("DATE sentAt"));
    QCOMPARE(refused(study.report(study.test.at({2026, 1, 12}, QStringLiteral("09:01")))),
             QStringLiteral("DATE sentAt"));
    QCOMPARE(refused(study.report({})), QStringLiteral("REQUIRED sentAt"));
    QCOMPARE(refused(study.test.commands().recordSafetyReport(999, {0, ReportTo::Sponsor, study.aware()})),
             QStringLiteral("MISSING "));
    QVERIFY(study.stored().reports.empty());
    QCOMPARE(refused(study.report(study.aware())), QString()); // at once
    AdverseEvent other = study.event();
    other.id = 0;
    other.awareAt.reset();
    other.id = *study.save(other);
    QCOMPARE(
        refused(study.test.commands().recordSafetyReport(other.id, {0, ReportTo::Sponsor, study.aware()})),
        QStringLiteral("REQUIRED sentAt"));
    other.serious = false;
    other.seriousness.reset();
    other.expected.reset();
    QVERIFY(study.save(other));
    QCOMPARE(
        refused(study.test.commands().recordSafetyReport(other.id, {0, ReportTo::Sponsor, study.aware()})),
        QStringLiteral("SERIOUS to"));
  }

  void theSiteKnewByTheTimeItReported() {
    SeriousStudy study;
    QVERIFY(study.report(study.test.at({2026, 1, 10})));
    AdverseEvent changed = study.stored();
    changed.awareAt = study.test.at({2026, 1, 10}, QStringLiteral("09:01"));
    QCOMPARE(study.save(changed).error().field, QStringLiteral("awareAt"));
    changed.awareAt.reset();
    QCOMPARE(study.save(changed).error().field, QStringLiteral("awareAt"));
    changed.awareAt = study.test.at({2026, 1, 10});
    QVERIFY(study.save(changed));
  }

  void aReportIsVoidedWithAReason() {
    SeriousStudy study;
    const RowId report = *study.report(study.test.at({2026, 1, 10}));
    QCOMPARE(study.test.commands().voidSafetyReport(report, QStringLiteral(" ")).error().rule,
             QStringLiteral("REASON"));
    QVERIFY(study.test.commands().voidSafetyReport(report, QStringLiteral("another subject's")));
    QVERIFY(study.stored().reports.empty());
    QCOMPARE(study.test.commands().voidSafetyReport(report, QStringLiteral("again")).error().rule,
             QStringLiteral("MISSING"));
    QCOMPARE(study.test.session().auditTrail().lines(0, 1)->front().reason,
             QStringLiteral("another subject's"));
    QVERIFY(study.test.session().verify()->empty());
  }

  void aVoidedEventTakesItsReportsAlong() {
    SeriousStudy study;
    QVERIFY(study.report(study.test.at({2026, 1, 10})));
    QVERIFY(study.test.commands().voidAdverseEvent(study.eventId, QStringLiteral("another subject's")));
    QVERIFY(study.test.study().subject(study.subject)->events.empty());
    study.test.signInAs(Role::Monitor);
    QVERIFY(study.test.study().subject(study.subject)->events.empty());
  }

  /// What makes an event the DLT is signed; how it is reported is not.
  void signedHashesOfDltsStayAsTheyWere() {
    Subject subject;
    subject.id = 7;
    AdverseEvent event;
    event.id = 5;
    event.term = QStringLiteral("Pneumonitis");
    event.grade = 4;
    event.onset = {2026, 1, 8};
    subject.events = {event};
    DltAssessment assessment;
    assessment.id = 3;
    assessment.date = {2026, 1, 9};
    assessment.outcome = DltOutcome::Dlt;
    assessment.eventId = 5;
    const QByteArray before = signedHash(subject, assessment);
    // As the program gave it before these fields were there.
    QCOMPARE(before.toHex(), QByteArray("e20f8cab6a0e3c9d7dfe0aa863d028896a3e773a9d6ed96d5de8409bb7b39cb6"));
    subject.events[0].serious = true;
    subject.events[0].seriousness = Seriousness::LifeThreatening;
    subject.events[0].awareAt = QDateTime(QDate(2026, 1, 8), QTime(9, 0), Qt::UTC);
    subject.events[0].expected = false;
    subject.events[0].reports = {{1, ReportTo::Sponsor, *subject.events[0].awareAt}};
    QCOMPARE(signedHash(subject, assessment), before);
  }

  void theAuditTrailTellsInWords() {
    SeriousStudy study;
    QVERIFY(study.report(study.test.at({2026, 1, 10}), ReportTo::Authority));
    const auto lines = *study.test.session().auditTrail().lines(0, 2);
    const Study& words = study.test.study();
    QCOMPARE(auditChangeTexts(lines[0], words).mid(0, 2).join(u' '),
             QStringLiteral("sent to: authority sent: 2026-01-10 09:00"));
    const QString event = auditChangeTexts(lines[1], words).join(u'\n');
    for (const char* said : {"why it is serious: hospitalisation", "site aware since: 2026-01-09 14:00",
                             "expected by the investigator's brochure: no"})
      QVERIFY2(event.contains(QLatin1String(said)), qPrintable(event));
  }
};

COHORTDESK_TEST(TestSafetyCommands, QCoreApplication)
} // namespace tst_safety_commands
#include "tst_safety_commands.moc"
