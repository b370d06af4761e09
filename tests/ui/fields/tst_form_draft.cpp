#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "ui/fields/form_draft.h"
#include "ui/widgets/layout.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace tst_form_draft {

class FormDraftTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsTypedIsKeptUntilItIsDoneWith() {
    TestStudy test;
    QWidget form;
    auto* input = named<QLineEdit>("weight", QStringLiteral("60"));
    tightColumn(&form)->addWidget(input);
    FormDraft draft(&form, test.session(), QStringLiteral("form/1"), [&] { return typedInput(&form); });
    draft.keep();
    QCOMPARE(draft.kept(), typedInput(&form));
    input->clear();
    restoreInput(&form, draft.kept());
    QCOMPARE(input->text(), QStringLiteral("60"));
    draft.clear();
    QVERIFY(test.session().draft(QStringLiteral("form/1")).isEmpty());
  }

  void twoSecondsAfterAKeyItIsOnTheDisk() {
    TestStudy test;
    const QString key = QStringLiteral("form/3");
    QWidget form;
    auto* input = named<QLineEdit>("weight");
    tightColumn(&form)->addWidget(input);
    form.show();
    FormDraft draft(&form, test.session(), key, [&] { return typedInput(&form); });
    const qint64 head = test.session().journalHead().sequence;
    QTest::keyClicks(input, QStringLiteral("60"));
    QTRY_VERIFY(test.session().isBeingTyped(key));
    QCOMPARE(test.session().draft(key), typedInput(&form));
    QTest::keyClicks(input, QStringLiteral(".5"));
    QTRY_COMPARE(test.session().draft(key), typedInput(&form));
    QCOMPARE(test.session().journalHead().sequence, head); // no line for a pause
    draft.keep();
    QCOMPARE(test.session().journalHead().sequence, head + 1);
    QVERIFY(!test.session().isBeingTyped(key));
    QCOMPARE(draft.kept(), typedInput(&form));
  }

  void theLineSaysWhatIsNotSavedAndTakesItBack() {
    DraftLine line(QStringLiteral("form"));
    QVERIFY(line.isHidden());
    int undone = 0;
    connect(&line, &DraftLine::undone, this, [&] { ++undone; });
    line.show(true, false);
    QCOMPARE(person::textOf(&line, "formDraft"), QStringLiteral("Not saved"));
    line.show(true, true);
    QCOMPARE(person::textOf(&line, "formDraft"), QStringLiteral("Draft, not saved"));
    QVERIFY(person::click(&line, "formDiscard"));
    QCOMPARE(undone, 1);
    line.show(false, true);
    QVERIFY(line.isHidden());
  }

  /// What was kept earlier is not thrown away by a form that nobody has opened.
  void aFormThatWasNotLookedAtLeavesItsDraft() {
    TestStudy test;
    QWidget form;
    std::optional<QByteArray> typed = QByteArray("earlier");
    FormDraft draft(&form, test.session(), QStringLiteral("form/2"), [&] { return typed; });
    draft.keep();
    typed = std::nullopt;
    draft.keep();
    QCOMPARE(draft.kept(), QByteArray("earlier"));
    typed = QByteArray(); // looked at, and nothing is typed
    draft.keep();
    QVERIFY(draft.kept().isEmpty());
  }
};

COHORTDESK_TEST(FormDraftTest, QApplication)
} // namespace tst_form_draft
#include "tst_form_draft.moc"
