// The DLT definition by versions, answers to the worksheet, and what is signed of it.
#include "app/dosing/worksheet.h"
#include "db/session/stored_measurements.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"
#include "tests/support/worksheet_study.h"

#include <QTest>

namespace tst_worksheet_commands {
const QString d1 = QStringLiteral("D1");
const QString d2 = QStringLiteral("D2");

template <class T>
QString fieldOf(const Result<T>& result) {
  return result ? QString() : result.error().field;
}

std::vector<OpenItem> openOf(const WorksheetStudy& made) {
  return openItems(made.test.study(), made.person(),
                   *worksheetNow(const_cast<TestStudy&>(made.test).session(), made.person()));
}

class TestWorksheetCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void anAnswerIsKeptWithWhoAndWhen() {
    WorksheetStudy made;
    QCOMPARE(openOf(made).size(), std::size_t{2});
    QCOMPARE(ruleOf(made.save(made.answer(d2, ItemState::Meets, false))), QString());
    QCOMPARE(made.person().answers.size(), std::size_t{1});
    const DltAnswer& kept = made.person().answers.front();
    QCOMPARE(kept.item, d2);
    QCOMPARE(kept.by, made.test.session().user().id);
    QCOMPARE(kept.at, made.test.session().now());
    QCOMPARE(openOf(made).size(), std::size_t{1});
    const qint64 before = made.test.session().journalHead().sequence;
    QCOMPARE(ruleOf(made.save(made.answer(d2, ItemState::Meets, false))), QString());
    QCOMPARE(made.test.session().journalHead().sequence, before); // nothing has changed
    const Study study = made.test.study();
    made.test.signInAs(Role::Monitor);
    QCOMPARE(made.person().answers, study.subject(made.subject)->answers);
    QVERIFY(made.test.session().verify()->empty());
  }

  void anAnswerChangesWithAReason() {
    WorksheetStudy made;
    QVERIFY(made.save(made.answer(d2, ItemState::Meets, false)));
    const DltAnswer other = made.answer(d2, ItemState::Meets, true);
    QCOMPARE(ruleOf(made.save(other)), QStringLiteral("REASON"));
    QVERIFY(!made.person().answers.front().dlt);
    QCOMPARE(ruleOf(made.save(other, QStringLiteral("seen again"))), QString());
    QCOMPARE(made.person().answers.size(), std::size_t{1});
    QVERIFY(made.person().answers.front().dlt);
  }

  /// With a reason, by whoever gave it; the item is open again, and the row stays in the file.
  void anAnswerIsTakenBack() {
    WorksheetStudy made;
    QVERIFY(made.save(made.answer(d2, ItemState::Meets, true)));
    const RowId id = made.person().answers.front().id;
    QCOMPARE(openOf(made).size(), std::size_t{1});
    QCOMPARE(ruleOf(made.test.commands().voidAnswer(id, {})), QStringLiteral("REASON"));
    QCOMPARE(ruleOf(made.test.commands().voidAnswer(id + 1, QStringLiteral("x"))), QStringLiteral("MISSING"));
    made.test.signInAs(Role::SubInvestigator);
    QCOMPARE(ruleOf(made.test.commands().voidAnswer(id, QStringLiteral("x"))), QStringLiteral("ROLE"));
    made.test.signInAs(Role::PrincipalInvestigator);
    QCOMPARE(ruleOf(made.test.commands().voidAnswer(id, QStringLiteral("of another subject"))), QString());
    QVERIFY(made.person().answers.empty());
    QCOMPARE(openOf(made).size(), std::size_t{2});
    QVERIFY(made.save(made.answer(d2, ItemState::Meets, false)));
    QVERIFY(made.test.session().verify()->empty());
  }

  void whatIsNotAskedIsNotAnswered() {
    WorksheetStudy made;
    DltAnswer answer = made.answer(d2, ItemState::Meets, false);
    answer.why = QStringLiteral("  ");
    QCOMPARE(ruleOf(made.save(answer)), QStringLiteral("REQUIRED"));
    QCOMPARE(fieldOf(made.save(answer)), QStringLiteral("why"));
    const auto stale = made.save(made.answer(d1, ItemState::Meets, false)); // on 15 January, not before
    QCOMPARE(ruleOf(stale), QStringLiteral("DLT-ITEM"));
    QCOMPARE(fieldOf(stale), QStringLiteral("dlt"));
    QCOMPARE(ruleOf(made.save(made.answer(QStringLiteral("D9"), ItemState::Meets, false))),
             QStringLiteral("MISSING"));
    answer = made.answer(d2, ItemState::Meets, false);
    answer.definition = 7;
    QCOMPARE(ruleOf(made.save(answer)), QStringLiteral("MISSING"));
    QVERIFY(made.person().answers.empty());
  }

  void theWorksheetIsSignedWithTheAssessment() {
    WorksheetStudy made;
    QVERIFY(made.save(made.answer(d1, ItemState::May, false)));
    made.test.setDay({2026, 1, 19});
    const auto early = made.assess(DltOutcome::NoDlt);
    QCOMPARE(ruleOf(early), QStringLiteral("DLT-ITEM"));
    QCOMPARE(fieldOf(early), QStringLiteral("worksheet"));
    QVERIFY(made.save(made.answer(d2, ItemState::Meets, false)));
    QCOMPARE(ruleOf(made.assess(DltOutcome::NoDlt)), QStringLiteral("DLT-ITEM")); // D1 is met by now
    QVERIFY(made.save(made.answer(d1, ItemState::Meets, false)));
    QCOMPARE(ruleOf(made.assess(DltOutcome::NoDlt)), QString());
    const DltAssessment& signed1 = made.person().assessments.back();
    QVERIFY(signed1.worksheet && signed1.worksheet->contains(QStringLiteral("of the pneumonia before")));
    QVERIFY(!signed1.signature->earlierVersion);
    QVERIFY(changedSince(made.test.study(), made.person(), signed1).isEmpty());

    AdverseEvent corrected = made.person().events.front();
    corrected.grade = 4;
    QVERIFY(made.test.commands().saveAdverseEvent(made.subject, corrected, QStringLiteral("read again")));
    const DltAssessment& before = made.person().assessments.back();
    QVERIFY(!changedSince(made.test.study(), made.person(), before).isEmpty());
    QVERIFY(!before.signature->earlierVersion); // what was signed stands as it was signed
    QVERIFY(made.test.session().verify()->empty());
  }

  /// What counts as a DLT without an item is no worksheet.
  void aDefinitionWithoutItemsSignsNone() {
    NewStudy beginning = newTestStudy();
    beginning.site.dltDefinition = definitionOfLines(QStringLiteral("Grade 4"), {});
    TestStudy test(QDate(2026, 1, 5), beginning);
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, subject));
    test.setDay({2026, 1, 19});
    QVERIFY(clear(test, subject));
    QVERIFY(!test.study().subject(subject)->assessments.back().worksheet);
  }

  void twoReadersAnswer() {
    WorksheetStudy made(true);
    QVERIFY(made.save(made.answer(d2, ItemState::Meets, false)));
    QCOMPARE(openOf(made).size(), std::size_t{2}); // the second reader has not answered
    const auto same = made.saveAs(Role::PrincipalInvestigator, made.answer(d2, ItemState::Meets, true));
    QCOMPARE(ruleOf(same), QStringLiteral("TWO-PEOPLE"));
    QCOMPARE(fieldOf(same), QStringLiteral("login"));
    QCOMPARE(ruleOf(made.saveAs(Role::StudyCoordinator, made.answer(d2, ItemState::Meets, true))),
             QStringLiteral("ROLE"));
    QCOMPARE(ruleOf(made.saveAs(Role::SubInvestigator, made.answer(d2, ItemState::Meets, true))), QString());
    QCOMPARE(made.person().answers.size(), std::size_t{2});
    QVERIFY(made.person().answers[0].by != made.person().answers[1].by);
    QCOMPARE(openOf(made).size(), std::size_t{1});
    const auto sheet = worksheetNow(made.test.session(), made.person());
    QCOMPARE(differingAnswers(made.test.study(), made.person(), *sheet).size(), 1);
    QVERIFY(made.save(made.answer(d2, ItemState::Meets, true), QStringLiteral("discussed")));
    QVERIFY(differingAnswers(made.test.study(), made.person(), *sheet).isEmpty());
  }

  /// Who enters subjects may have an investigator answer in their session.
  void anInvestigatorAnswersWhereACoordinatorIsSignedIn() {
    WorksheetStudy made;
    made.test.signInAs(Role::StudyCoordinator);
    const DltAnswer answer = made.answer(d2, ItemState::Meets, false);
    QCOMPARE(ruleOf(made.save(answer)), QStringLiteral("ROLE"));
    QCOMPARE(ruleOf(made.saveAs(Role::SubInvestigator, answer)), QString());
    QCOMPARE(made.person().answers.front().by, firstThat(made.test.study().users, [](const User& user) {
                                                 return user.role == Role::SubInvestigator;
                                               })->id);
  }

  void aChangedDefinitionIsAVersionAndAsksAgain() {
    WorksheetStudy made;
    QVERIFY(made.save(made.answer(d2, ItemState::Meets, false)));
    QCOMPARE(made.test.study().definitions.size(), std::size_t{1});
    QCOMPARE(made.test.study().site.dltDefinition.version, 1);
    Site site = made.test.study().site;
    site.dltDefinition.items[1].rule->grade = 2;
    const auto refused = made.test.commands().saveSite(site, {});
    QCOMPARE(ruleOf(refused), QStringLiteral("REASON"));
    QVERIFY2(refused.error().message.contains(QStringLiteral("DLT definition")),
             qPrintable(refused.error().message));
    QVERIFY(made.test.commands().saveSite(site, QStringLiteral("amendment 2")));
    const Study& study = made.test.study();
    QCOMPARE(study.definitions.size(), std::size_t{2});
    QCOMPARE(study.site.dltDefinition.version, 2);
    QCOMPARE(study.site.dltDefinition.since, made.test.session().now());
    QVERIFY(sameDefinition(study.definitions.front(), threeItems()));
    QCOMPARE(openOf(made).size(), std::size_t{2});
    QVERIFY(made.test.commands().saveSite(study.site, {})); // nothing has changed
    QCOMPARE(made.test.study().definitions.size(), std::size_t{2});
    const Study before = made.test.study();
    made.test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(made.test.study() == before);
    QVERIFY(made.test.session().verify()->empty());
  }

  void aDefinitionIsRefused_data() {
    QTest::addColumn<DltDefinition>("definition");
    QTest::addColumn<QString>("rule");
    DltDefinition twice = threeItems();
    twice.items[1].id = d1;
    QTest::newRow("an id twice") << twice << QStringLiteral("NUMBER");
    DltDefinition textless = threeItems();
    textless.items[1].text = {};
    QTest::newRow("no text") << textless << QStringLiteral("REQUIRED");
    DltDefinition unknown = threeItems();
    unknown.items[1].rule->about = DltRule::About::Laboratory;
    unknown.items[1].rule->names = QStringList{QStringLiteral("nothing")};
    QTest::newRow("an analyte that is not in the plan") << unknown << QStringLiteral("MISSING");
    DltDefinition endless = threeItems();
    endless.items[0].rule->longerThan->n = 0;
    QTest::newRow("no time") << endless << QStringLiteral("PROTOCOL");
  }
  void aDefinitionIsRefused() {
    QFETCH(DltDefinition, definition);
    TestStudy test;
    Site site = test.study().site;
    site.dltDefinition = definition;
    const auto refused = test.commands().saveSite(site, QStringLiteral("x"));
    QTEST(ruleOf(refused), "rule");
    QCOMPARE(fieldOf(refused), QStringLiteral("dltItems"));
    QVERIFY(sameDefinition(test.study().site.dltDefinition, testSite().dltDefinition));
  }
};

COHORTDESK_TEST(TestWorksheetCommands, QCoreApplication)
} // namespace tst_worksheet_commands
#include "tst_worksheet_commands.moc"
