#pragma once
#include "tests/support/test_study.h"

/// Items of a DLT definition: D1 any event of grade 3 for 72 h, D2 pneumonitis of grade 3 at once, D3 judged
/// by hand.
inline DltDefinition threeItems() {
  DltRule lasting;
  lasting.longerThan = Span{72, Span::Unit::Hours};
  DltRule pneumonitis;
  pneumonitis.about = DltRule::About::Terms;
  pneumonitis.names = QStringList{QStringLiteral("Pneumonitis")};
  DltDefinition definition;
  definition.text.en = QStringLiteral("Any of these:");
  definition.items = {{QStringLiteral("D1"), {QStringLiteral("Grade 3 for 72 h"), {}}, {}, lasting},
                      {QStringLiteral("D2"), {QStringLiteral("Pneumonitis"), {}}, {}, pneumonitis},
                      {QStringLiteral("D3"), {QStringLiteral("Any other toxicity"), {}}, {}, {}}};
  return definition;
}

inline NewStudy newStudyWithItems(bool secondReader) {
  NewStudy beginning = newTestStudy();
  beginning.site.dltDefinition = threeItems();
  beginning.site.secondReader = secondReader;
  return beginning;
}

/// A study of threeItems() with a subject at L1, infused on 2026-01-05, who has pneumonitis of grade 3 since
/// 2026-01-12 (the hour is not known). It is 09:00 of 2026-01-13: D2 is met, D1 will be on 2026-01-15 at
/// 00:00.
struct WorksheetStudy {
  TestStudy test;
  RowId subject = 0;
  RowId event = 0;

  explicit WorksheetStudy(bool secondReader = false)
      : test(QDate(2026, 1, 5), newStudyWithItems(secondReader)) {
    subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    if (!infuse(test, subject)) qFatal("not infused");
    test.setDay({2026, 1, 13});
    AdverseEvent pneumonitis;
    pneumonitis.term = QStringLiteral("Pneumonitis");
    pneumonitis.grade = 3;
    pneumonitis.onset = {2026, 1, 12};
    pneumonitis.related = true;
    event = test.commands().saveAdverseEvent(subject, pneumonitis, {}).value_or(0);
    if (event == 0) qFatal("no event");
  }

  const Subject& person() const { return *test.study().subject(subject); }
  DltAnswer answer(const QString& item, ItemState state, bool dlt) const {
    DltAnswer given;
    given.eventId = event;
    given.item = item;
    given.definition = test.study().site.dltDefinition.version;
    given.state = state;
    given.dlt = dlt;
    given.why = dlt ? QStringLiteral("as the protocol has it") : QStringLiteral("of the pneumonia before");
    return given;
  }
  Result<void> save(const DltAnswer& given, const QString& reason = {}) {
    return test.commands().saveAnswers(subject, {given}, reason);
  }
  Result<void> saveAs(Role role, const DltAnswer& given) {
    return test.commands().saveAnswers(subject, {given}, {}, TestStudy::credentials(role));
  }
  Result<RowId> assess(DltOutcome outcome) {
    DltAssessment assessment;
    assessment.date = test.session().today();
    assessment.outcome = outcome;
    if (outcome == DltOutcome::Dlt) assessment.eventId = event;
    return test.commands().assessDlt(subject, assessment, QStringLiteral("worksheet complete"),
                                     TestStudy::credentials(Role::PrincipalInvestigator));
  }
};
