// Today tells who checks what has changed since, and nobody else.
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_due_checks {
/// The lines about changed checks that a reader has on 2026-02-02.
QStringList listed(const Study& study, std::optional<Role> reader) {
  const Standing standing = standingOf(study, {2026, 2, 2});
  QStringList lines;
  for (const DueItem& item : dueList(standing, QDateTime({2026, 2, 2}, {4, 0}, Qt::UTC), {{}, reader, {}}))
    if (item.kind == DueKind::CheckChanged)
      lines << item.who + QStringLiteral(" since ") + item.since.toString(Qt::ISODate) +
                   QStringLiteral(": ") + item.what;
  return lines;
}

SourceCheck checkOf(const CheckItem& item, int day, bool holds) {
  SourceCheck check;
  check.id = day;
  check.item = item;
  check.at = QDateTime({2026, 1, day}, {2, 0}, Qt::UTC);
  check.holds = holds;
  return check;
}

class TestDueChecks : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatChangedIsTold() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    Subject& subject = builder.last();
    const CheckItem consent{Checked::Consent, subject.id, subject.screening().id, {}};
    const CheckItem dose{Checked::Dose, subject.id, 0, {}};
    subject.checks = {checkOf(consent, 20, true), checkOf(dose, 21, true)};
    QCOMPARE(listed(builder, Role::Monitor), QStringList());
    subject.checks.back().holds = false;
    QCOMPARE(listed(builder, Role::Monitor),
             QStringList("S-001 since 2026-01-21: Changed after it was checked against source: dose: "
                         "2026-01-15"));
    for (const Role role : {Role::PrincipalInvestigator, Role::StudyCoordinator, Role::SponsorRepresentative})
      QCOMPARE(listed(builder, role), QStringList());
    QCOMPARE(listed(builder, std::nullopt), QStringList());
    subject.checks.front().holds = false;
    QCOMPARE(listed(builder, Role::Monitor),
             QStringList("S-001 since 2026-01-20: Changed after it was checked against source: consent: "
                         "SCR-001 and 1 more"));
    subject.checks.push_back(checkOf(consent, 30, true));
    subject.checks.push_back(checkOf(dose, 31, true));
    QCOMPARE(listed(builder, Role::Monitor), QStringList());
  }

  void whoHasToSignAgainIsTold() {
    const auto asked = [](const Study& study, QDate day) {
      QStringList lines;
      for (const DueItem& item : dueList(standingOf(study, day)))
        if (item.kind == DueKind::SignAgain)
          lines << item.who + u' ' + item.since.toString(Qt::ISODate) + QStringLiteral(": ") + item.what;
      return lines;
    };
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    Study& study = builder.study();
    const QString given = builder.last().screening().consent.version;
    study.siteFile.consentVersions = {{1, given, {2025, 1, 1}, QDate(2025, 1, 2), false},
                                      {2, QStringLiteral("new"), {2026, 1, 20}, QDate(2026, 1, 25), true}};
    QCOMPARE(asked(study, {2026, 1, 24}), QStringList()); // not approved yet
    QCOMPARE(asked(study, {2026, 1, 25}),
             QStringList("S-001 2026-01-25: Has to sign version new of the consent form"));
    study.siteFile.reconsents = {
        {1, builder.last().id, {QStringLiteral("new"), QDateTime({2026, 1, 26}, {2, 0}, Qt::UTC), true}}};
    QCOMPARE(asked(study, {2026, 1, 27}), QStringList());
  }
};

COHORTDESK_TEST(TestDueChecks, QCoreApplication)
} // namespace tst_due_checks
#include "tst_due_checks.moc"
