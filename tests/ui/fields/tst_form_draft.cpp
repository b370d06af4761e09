#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
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
