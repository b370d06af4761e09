#include "app/reports/status/due_visits.h"
#include "tests/support/product_study.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_due_order {
std::vector<DueItem> listed(const Study& study, QDate day, const std::set<VisitKey>& recorded = {},
                            Role reader = Role::StudyCoordinator) {
  const Standing standing = standingOf(study, day);
  return dueList(standing, day.endOfDay(study.site.timeZone).toUTC(), {recorded, reader});
}

QStringList said(const std::vector<DueItem>& items) {
  static const char* const urgencies[] = {"overdue", "today", "open"};
  QStringList lines;
  for (const DueItem& item : items)
    lines << QStringLiteral("%1 %2: %3")
                 .arg(QLatin1String(urgencies[static_cast<int>(item.urgency)]), item.who,
                      QString(item.what).replace(u'\n', QStringLiteral(" / ")));
  return lines;
}

/// One that was infused on 15 January, of whom everything is recorded that was due by then.
StudyBuilder treated() {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
  return builder;
}

std::set<VisitKey> all(const Study& study, std::initializer_list<const char*> visits) {
  std::set<VisitKey> keys;
  for (const char* visit : visits)
    keys.insert({study.subjects.front().id, QString::fromLatin1(visit)});
  return keys;
}

class TestDueOrder : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// Signed and eligible, with an open place: today; after the place is taken: waits.
  void whoWaitsForAPlaceAndWhoForAnInfusion() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001"));
    QCOMPARE(said(listed(builder, {2026, 1, 7})),
             QStringList("today SCR-001: Waits for a place: 1 open at L1"));
    builder.assigned(1).eligible(QStringLiteral("SCR-002"));
    QCOMPARE(said(listed(builder, {2026, 1, 7})),
             (QStringList{"today S-001: Infusion at L1", "open SCR-002: Waits for a place: none is open"}));
    QCOMPARE(listed(builder, {2026, 1, 7}).front().subjectId, builder.study().subjects.front().id);
  }

  /// An infusion that the rules hold says what holds it.
  void anInfusionThatIsHeldIsNotForToday() {
    StudyBuilder builder = treated();
    builder.event({2026, 1, 18}, 4, true);
    builder.eligible(QStringLiteral("SCR-002")).assigned(1);
    const QStringList lines =
        said(listed(builder, {2026, 1, 19}, all(builder, {"D0-PRE", "D0-POST", "D1", "D3"})));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.front(), QStringLiteral("overdue S-001: Possible DLT: assess now"));
    QVERIFY2(lines.back().startsWith(QStringLiteral("open S-002: Infusion at L1, not yet: ")),
             qPrintable(lines.back()));
  }

  void resultsThatExpireAreSaid_data() {
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("line");
    QTest::newRow("8 days left") << QDate(2026, 1, 21) << QString();
    QTest::newRow("7 days left") << QDate(2026, 1, 22)
                                 << "open SCR-001: Screening results count until 2026-01-29 (A8)";
    QTest::newRow("last day") << QDate(2026, 1, 29)
                              << "today SCR-001: Screening results count until 2026-01-29 (A8)";
    QTest::newRow("day after") << QDate(2026, 1, 30)
                               << "overdue SCR-001: Screening results are older than 28 days (A8)";
  }
  void resultsThatExpireAreSaid() {
    QFETCH(QDate, today);
    QFETCH(QString, line);
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001"));
    builder.last().screenings.back().entry.resultsDate = QDate(2026, 1, 1);
    QStringList lines = said(listed(builder, today));
    QCOMPARE(lines.removeAll(QStringLiteral("today SCR-001: Waits for a place: 1 open at L1")), 1);
    QCOMPARE(lines.join(u'|'), line);
    builder.study().protocol.screeningResultsMaxAgeDays.reset();
    QCOMPARE(listed(builder, today).size(), std::size_t{1});
  }

  /// D7 is planned for 22 January, its window 21 to 23.
  void visitsAreDueLateAndMissed_data() {
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("line");
    QTest::newRow("before it is planned") << QDate(2026, 1, 21) << QString();
    QTest::newRow("planned") << QDate(2026, 1, 22) << "today S-001: Visit and samples: Day 7";
    QTest::newRow("late") << QDate(2026, 1, 23) << "today S-001: Visit and samples, late: Day 7";
    QTest::newRow("missed") << QDate(2026, 1, 24) << "open S-001: Visit missed, nothing recorded: Day 7";
  }
  void visitsAreDueLateAndMissed() {
    QFETCH(QDate, today);
    QFETCH(QString, line);
    const StudyBuilder builder = treated();
    const auto before = all(builder, {"D0-PRE", "D0-POST", "D1", "D3"});
    const auto items = listed(builder, today, before);
    QCOMPARE(said(items).join(u'|'), line);
    for (const DueItem& item : items)
      QCOMPARE(item.visit, QStringLiteral("D7"));
    auto recorded = before;
    recorded.merge(all(builder, {"D7"}));
    QVERIFY(listed(builder, today, recorded).empty());
  }

  /// A missed visit is told for four weeks, and never of somebody who had died before.
  void missedVisitsEnd() {
    StudyBuilder builder = treated();
    const auto missed = [&](QDate day) {
      for (const DueItem& item : listed(builder, day))
        if (item.kind == DueKind::MissedVisit) return item.what;
      return QString();
    };
    QVERIFY(missed({2026, 2, 13}).contains(QStringLiteral("Day 1;")));
    QVERIFY(!missed({2026, 2, 14}).contains(QStringLiteral("Day 1;")));
    QVERIFY(missed({2026, 2, 14}).contains(QStringLiteral("Day 3;")));
    builder.last().followUps = {{900, {2026, 1, 20}, VitalStatus::Dead, {}}};
    QVERIFY(missed({2026, 2, 14}).contains(QStringLiteral("Day 3")));
    QVERIFY(!missed({2026, 2, 14}).contains(QStringLiteral("Day 7")));
  }

  void responseIsDueAtTheVisitsOfTheFile() {
    StudyBuilder builder = treated();
    const auto response = [&](QDate day) {
      for (const DueItem& item : listed(builder, day))
        if (item.kind == DueKind::Response) return said({item}).front();
      return QString();
    };
    QCOMPARE(response({2026, 2, 11}), QString());
    QCOMPARE(response({2026, 2, 12}), QStringLiteral("today S-001: Response assessment: Day 28"));
    QCOMPARE(response({2026, 2, 16}), QStringLiteral("overdue S-001: Response assessment: Day 28"));
    ResponseAssessment done;
    done.date = {2026, 2, 10}; // in the window of D28, 9 to 15 February
    builder.last().responses = {done};
    QCOMPARE(response({2026, 2, 12}), QString());
    builder.last().responses.clear();
    builder.study().protocol.response.visits.clear(); // a file of before
    QCOMPARE(response({2026, 2, 12}), QString());
  }

  void noticesAreForThoseWhoTheyAreFor() {
    StudyBuilder builder;
    builder.study().accountNotices = {
        {1, AccountEvent::Added, 2, 1, QDateTime({2026, 1, 6}, {4, 0}, Qt::UTC)}};
    const auto count = [&](Role role) { return listed(builder, {2026, 1, 7}, {}, role).size(); };
    QCOMPARE(count(Role::StudyCoordinator), std::size_t{0});
    QCOMPARE(count(Role::PrincipalInvestigator), std::size_t{1});
    QCOMPARE(count(Role::Monitor), std::size_t{0});
    builder.study().unseenNotices = builder.study().accountNotices;
    QCOMPARE(count(Role::Monitor), std::size_t{1});
  }

  /// One line a lot, while somebody was given of it, for who manages the product.
  void aHeldLotNamesWhoHadIt_data() {
    QTest::addColumn<std::function<void(Study&)>>("change");
    QTest::addColumn<QString>("lines");
    const auto add = [](const char* name, const std::function<void(Study&)>& change, const char* lines) {
      QTest::newRow(name) << change << QString::fromLatin1(lines);
    };
    const auto hold = [](Study& study, LotHold why) { study.lots.front().hold = why; };
    add(
        "not held", [](Study&) {}, "");
    add(
        "recall", [=](Study& study) { hold(study, LotHold::Recall); },
        "today Lot NK26A01: Recall: it was given to S-001, S-002");
    add(
        "quarantine", [=](Study& study) { hold(study, LotHold::Quarantine); },
        "today Lot NK26A01: Quarantine: it was given to S-001, S-002");
    add(
        "two lots",
        [=](Study& study) {
          hold(study, LotHold::Recall);
          study.lots.push_back(lotOf(QStringLiteral("NK26A02"), QDate(2025, 12, 1)));
          study.lots.back().id = 2;
          study.lots.back().hold = LotHold::Quarantine;
          study.subjects.back().infusion->batch = QStringLiteral("NK26A02");
        },
        "today Lot NK26A01: Recall: it was given to S-001 / today Lot NK26A02: Quarantine: it was given to "
        "S-002");
    add(
        "nobody had it",
        [=](Study& study) {
          hold(study, LotHold::Recall);
          for (Subject& subject : study.subjects)
            subject.infusion->batch.clear();
          study.subjects.front().infusion->portions.clear();
        },
        "");
  }
  void aHeldLotNamesWhoHadIt() {
    QFETCH(std::function<void(Study&)>, change);
    StudyBuilder builder = treated();
    builder.eligible(QStringLiteral("SCR-002")).assigned(1).infused({2026, 1, 16});
    Study& study = builder.study();
    study.lots = {lotOf(QStringLiteral("NK26A01"), QDate(2025, 12, 1))};
    study.lots.front().id = 1;
    study.bags = {bagOfLot(1, QStringLiteral("B-01"))};
    study.bags.front().id = 1;
    Infusion& first = *study.subjects.front().infusion;
    first.portions = {portionOfBag(1, 1, first.startedAt)};
    study.subjects.back().infusion->batch = QStringLiteral("NK26A01"); // its total was typed
    change(study);
    const auto held = [&](Role role) {
      std::vector<DueItem> items = listed(builder, {2026, 1, 17}, {}, role);
      std::erase_if(items, [](const DueItem& item) { return item.kind != DueKind::HeldLot; });
      if (nextStep(items, 0)) items.clear(); // it is no step
      return said(items).join(QStringLiteral(" / "));
    };
    for (const Role role : {Role::PrincipalInvestigator, Role::SubInvestigator, Role::StudyCoordinator})
      QTEST(held(role), "lines");
    for (const Role role : {Role::Monitor, Role::SponsorRepresentative})
      QCOMPARE(held(role), QString());
  }

  /// Safety, then the next dose, then visits, then paper; by urgency before all.
  void thereIsOneOrder() {
    StudyBuilder builder = treated();
    builder.eligible(QStringLiteral("SCR-002")).eligible(QStringLiteral("SCR-003"));
    builder.last().screenings.back().signatures.clear();
    QStringList kinds;
    for (const DueItem& item : listed(builder, {2026, 2, 12}, all(builder, {"D21"})))
      kinds << QString::number(static_cast<int>(item.kind));
    QStringList wanted;
    for (const DueKind kind : {DueKind::SafetyAssessment, DueKind::Visit, DueKind::Response, DueKind::Place,
                               DueKind::Eligibility, DueKind::MissedVisit})
      wanted << QString::number(static_cast<int>(kind));
    QCOMPARE(kinds, wanted);
  }

  /// Its own first, then the study's; what stands on the page is passed over.
  void theNextStepIsTheSubjectsOwn() {
    StudyBuilder builder = treated();
    builder.eligible(QStringLiteral("SCR-002"));
    const auto due = listed(builder, {2026, 1, 29}, all(builder, {"D1", "D3", "D7", "D10", "D14"}));
    const RowId waiting = builder.last().id;
    QCOMPARE(actWords(*nextStep(due, waiting)), QStringLiteral("Assign SCR-002"));
    QCOMPARE(actWords(*nextStep(due, 0)), QStringLiteral("Assess S-001"));
    QCOMPARE(nextStep(due, waiting, {DueKind::Place})->kind, DueKind::SafetyAssessment);
    QVERIFY(!nextStep({}, waiting));
  }
};

COHORTDESK_TEST(TestDueOrder, QCoreApplication)
} // namespace tst_due_order
#include "tst_due_order.moc"
