#pragma once
#include "tests/support/standing_of_study.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace hostile_text {
struct Case {
  const char* name;
  QString text;
};

inline const std::vector<Case>& cases() {
  static const std::vector<Case> all{
      {"10,000 characters", QString(10000, u'm')},
      {"10,000 characters in words", QStringLiteral("word ").repeated(2000).trimmed()},
      {"emoji", QStringLiteral("👩🏽‍⚕️🧬 ok 🫀") + QString::fromUcs4(U"\U0001F1E8\U0001F1F3")},
      {"right to left", QStringLiteral("חולה ‮abc‬ 12 مريض")},
      {"quotes", QStringLiteral("it's \"so\" `and` “so” \\ %1 %n &a & b")},
      {"html", QStringLiteral("<b>bold</b><img src=x onerror=alert(1)><script>x</script>&lt;")},
      {"sql", QStringLiteral("'); DROP TABLE subject; --\"; :name ?1 @x")},
      {"formula", QStringLiteral("=HYPERLINK(\"http://x\";\"y\")")},
      {"combining", QStringLiteral("e") + QString(60, QChar(0x0301))},
      {"invisible", QStringLiteral("a b​c­d")}};
  return all;
}

inline void addCases() {
  QTest::addColumn<QString>("text");
  for (const Case& one : cases())
    QTest::newRow(one.name) << one.text;
}

template <class T>
T must(const Result<T>& result) {
  if (!result) qFatal("%s: %s", qPrintable(result.error().field), qPrintable(result.error().message));
  if constexpr (!std::is_void_v<T>) return *result;
}

/// A study that says `text` wherever a person may write something.
inline void writeEverywhere(TestStudy& test, const QString& text) {
  StudyCommands& commands = test.commands();
  Site site = test.study().site;
  site.name = text;
  site.letterhead = text + u'\n' + text;
  site.exclusions.push_back({0, QStringLiteral("E3"), text, text});
  site.dltDefinition = definitionOfLines(text, {text, text});
  must(commands.saveSite(site, text));
  must(commands.addUser({0, QStringLiteral("other"), text, Role::SponsorRepresentative, true},
                        TestStudy::testPassword()));

  const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  Identity identity = test.study().subject(subject)->identity;
  identity.name = text;
  identity.initials = text;
  identity.hospitalNumber = text;
  must(commands.saveIdentity(subject, identity, text));
  Consent consent = test.study().subject(subject)->screening().consent;
  consent.version = text;
  must(commands.saveConsent(test.study().subject(subject)->screening().id, consent, text));
  if (!infuse(test, subject)) qFatal("not infused");
  Infusion infusion = *test.study().subject(subject)->infusion;
  infusion.batch = text;
  must(commands.saveInfusion(subject, infusion, text));
  AdverseEvent event;
  event.term = text;
  event.comment = text;
  event.grade = 3;
  event.onset = test.session().today();
  must(commands.saveAdverseEvent(subject, event, {}));
  test.setDay(test.session().today().addDays(14));
  DltAssessment assessment;
  assessment.date = test.session().today();
  assessment.reason = text;
  must(commands.assessDlt(subject, assessment, text, TestStudy::credentials(Role::PrincipalInvestigator)));

  Decision draft;
  draft.kind = DecisionKind::Escalate;
  draft.toLevel = 2;
  draft.places = 1;
  draft.date = test.session().today();
  draft.justification = text;
  const RowId decision = must(commands.signDecision(prepared(test.study(), draft),
                                                    TestStudy::credentials(Role::PrincipalInvestigator)));
  SponsorAgreement agreement;
  agreement.method = SignatureMethod::WetInk;
  agreement.name = text;
  agreement.signedAt = test.session().now();
  agreement.scanName = text;
  agreement.scan = "%PDF-1.4 nothing";
  must(commands.agreeDecision(decision, agreement));

  NewSubject failing;
  failing.identity = {text + u'2', text, text + u'2', QDate(1971, 3, 2)};
  failing.sex = Sex::Female;
  failing.consent = {text, test.session().now().addSecs(-600), true};
  const RowId screening = must(commands.registerSubject(failing));
  ScreeningEntry entry = eligibleEntry(test.study());
  entry.organs[OrganTest::Alt].judged = HandJudgement{true, text};
  entry.ecog = 3;
  must(commands.saveScreening(screening, entry, {}));
  must(commands.recordScreenFailure(screening, {test.session().today(), {QStringLiteral("I3")}, text},
                                    TestStudy::credentials(Role::PrincipalInvestigator)));
  must(commands.recordOutput(text));
}
} // namespace hostile_text
