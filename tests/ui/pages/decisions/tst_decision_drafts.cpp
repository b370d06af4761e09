// What is written before anybody signs: the choice with its places and reason, and what stands on the paper
// of a sponsor.
#include "app/escalation/decision_options.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "tests/ui/pages/decisions/first_decision.h"
#include "ui/signing/agreement_form.h"

#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

namespace tst_decision_drafts {
using namespace person;
using namespace first_decision;

QStringList chosenOn(QWidget* page) {
  QStringList chosen;
  for (const auto* option : page->findChildren<QRadioButton*>())
    if (option->isChecked()) chosen << option->text();
  return chosen;
}

/// Object name of the option of that kind, as the study stands.
QByteArray optionOf(TestStudy& test, DecisionKind kind) {
  const auto options = decisionOptions(test.session().standing());
  const auto found = std::find_if(options.begin(), options.end(),
                                  [kind](const DecisionOption& option) { return option.kind == kind; });
  return QByteArray("option" + QByteArray::number(static_cast<int>(found - options.begin())));
}

class DecisionDraftsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void fewerPlacesStayFewer() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    {
      ShownPage<DecisionsPage> shown(test);
      shown.page()->openRow(0);
      QVERIFY(chooseRecommended(*shown.page()));
      auto* places = shown.page()->findChild<QSpinBox*>(QStringLiteral("decisionPlaces"));
      QCOMPARE(places->value(), 3);
      places->setValue(1);
      shown.page()->keepDraft();
    }
    ShownPage<DecisionsPage> again(test); // in the other language, or after kill -9
    again.page()->openRow(0);
    auto* places = again.page()->findChild<QSpinBox*>(QStringLiteral("decisionPlaces"));
    QCOMPARE(places->value(), 1);
    QCOMPARE(textOf(again.page(), "decisionDraft"), QStringLiteral("Draft, not saved"));
    const QStringList chosen = chosenOn(again.page());
    QVERIFY(click(again.page(), "decisionDiscard"));
    QCOMPARE(chosenOn(again.page()), QStringList());
    QVERIFY(test.session().draft(QStringLiteral("decision/new")).isEmpty());
    QVERIFY(click(again.page(), "decisionBringBack"));
    QCOMPARE(chosenOn(again.page()), chosen);
    QCOMPARE(places->value(), 1);
  }

  /// Chosen on Monday: to go up. A DLT comes; on Tuesday something else stands in that place.
  void whatMayNotBeChosenAnyMoreIsNothingElse() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    const QString why = QStringLiteral("Seen by both of us.");
    {
      ShownPage<DecisionsPage> shown(test);
      shown.page()->openRow(0);
      QVERIFY(chooseRecommended(*shown.page()));
      QVERIFY(type(shown.page(), "decisionJustification", why));
      shown.page()->keepDraft();
    }
    QVERIFY(recordDlt(test, test.study().subjects.front().id) != 0);
    ShownPage<DecisionsPage> again(test);
    again.page()->openRow(0);
    QVERIFY(isShown(again.page(), "option0"));
    QCOMPARE(chosenOn(again.page()), QStringList());
    QCOMPARE(textOf(again.page(), "decisionJustification"), why);
  }

  void aChoiceIsFoundInAnotherPlace() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    const QByteArray before = optionOf(test, DecisionKind::Stay);
    QStringList chosen;
    {
      ShownPage<DecisionsPage> shown(test);
      shown.page()->openRow(0);
      QVERIFY(tick(shown.page(), before.constData()));
      chosen = chosenOn(shown.page());
      shown.page()->keepDraft();
    }
    QVERIFY(recordDlt(test, test.study().subjects.front().id) != 0);
    QVERIFY2(optionOf(test, DecisionKind::Stay) != before, before.constData());
    ShownPage<DecisionsPage> again(test);
    again.page()->openRow(0);
    QCOMPARE(chosenOn(again.page()), chosen);
  }

  /// A form serves every agreement: what stands in it is of one.
  void whatStandsOnAPaperIsOfOneAgreement() {
    TestStudy test;
    const QString first = QStringLiteral("decision/1");
    const QString second = QStringLiteral("decision/2");
    AgreementForm form(test.session());
    form.show();
    form.start(first);
    QVERIFY(type(&form, "wetInkName", QStringLiteral("Chen Jing")));
    QVERIFY(type(&form, "wetInkTime", QStringLiteral("2026-01-29 08:30")));
    form.start(first); // the study has changed otherwise
    QCOMPARE(textOf(&form, "wetInkName"), QStringLiteral("Chen Jing"));
    form.start(second);
    QCOMPARE(textOf(&form, "wetInkName") + textOf(&form, "wetInkTime"), QString());
    AgreementForm again(test.session());
    again.show();
    again.start(first);
    QCOMPARE(textOf(&again, "wetInkName"), QStringLiteral("Chen Jing"));
    QVERIFY(isShown(&again, "wetInkDiscard"));
    again.recorded();
    QCOMPARE(textOf(&again, "wetInkName") + textOf(&again, "wetInkTime"), QString());
    again.start(second);
    again.start(first);
    QCOMPARE(textOf(&again, "wetInkName"), QString());
  }

  void aPaperIsKeptUntilItIsRecorded() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    {
      DecisionsPage page(test.session());
      show(page);
      QVERIFY(signRecommended(page));
      QVERIFY(type(&page, "wetInkName", QStringLiteral("Chen Jing")));
      page.keepDraft();
    }
    DecisionsPage page(test.session());
    show(page);
    page.openRow(test.study().decisions.front().id);
    QCOMPARE(textOf(&page, "wetInkName"), QStringLiteral("Chen Jing"));
    whenAskedToSign(TestStudy::credentials(Role::SponsorRepresentative));
    QVERIFY(click(&page, "sponsorSignHere"));
    QVERIFY(test.session().draft(QStringLiteral("decision/1/agreement")).isEmpty());
  }
};

COHORTDESK_TEST(DecisionDraftsTest, QApplication)
} // namespace tst_decision_drafts
#include "tst_decision_drafts.moc"
