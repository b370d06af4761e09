#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "ui/fields/form_draft.h"
#include "ui/widgets/layout.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

namespace tst_form_draft {

/// A form of one input, with nothing saved; and its line.
struct Form {
  QWidget widget;
  QLineEdit* input = named<QLineEdit>("weight");
  DraftLine* line = new DraftLine(QStringLiteral("form"));

  Form() {
    auto* layout = tightColumn(&widget);
    layout->addWidget(input);
    layout->addWidget(line);
  }
  FormDraft::Typed typed() const {
    return [this] { return input->text().isEmpty() ? QByteArray() : typedInput(&widget); };
  }
  FormDraft::Fill fill() {
    return [this](const QByteArray& typed) {
      input->clear();
      restoreInput(&widget, typed);
    };
  }
  QString words() {
    return person::isShown(&widget, "formDraft") ? person::textOf(&widget, "formDraft") : QString();
  }
};

class FormDraftTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// What no draft knew of would be lost with the window.
  void everyKindOfInputIsKept() {
    QWidget form;
    auto* layout = tightColumn(&form);
    auto* line = named<QLineEdit>("line");
    auto* text = named<QPlainTextEdit>("text");
    auto* choice = named<QComboBox>("choice");
    choice->addItems({QStringLiteral("one"), QStringLiteral("two")});
    auto* number = named<QSpinBox>("number");
    auto* tick = named<QCheckBox>("tick");
    auto* radio = named<QRadioButton>("radio");
    auto* toggle = named<QPushButton>("toggle");
    toggle->setCheckable(true);
    addAll(layout, {line, text, choice, number, tick, radio, toggle});
    const QByteArray clean = typedInput(&form);
    line->setText(QStringLiteral("60"));
    text->setPlainText(QStringLiteral("two\nlines"));
    choice->setCurrentIndex(1);
    number->setValue(2);
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{tick, radio, toggle})
      button->setChecked(true);
    const QByteArray typed = typedInput(&form);
    toggle->setChecked(false);
    restoreInput(&form, clean);
    QCOMPARE(number->value(), 0);
    restoreInput(&form, typed);
    QCOMPARE(typedInput(&form), typed);
    QCOMPARE(number->value(), 2);
    QVERIFY(toggle->isChecked() && text->toPlainText().endsWith(QStringLiteral("lines")));
  }

  void whatIsTypedIsKeptUntilItIsDoneWith() {
    TestStudy test;
    Form form;
    FormDraft draft(&form.widget, test.session(), form.line, QStringLiteral("form/1"), form.typed(),
                    form.fill());
    form.input->setText(QStringLiteral("60"));
    draft.keep();
    QCOMPARE(draft.kept(), typedInput(&form.widget));
    form.input->clear();
    draft.restore();
    QCOMPARE(form.input->text(), QStringLiteral("60"));
    draft.startAnew();
    QVERIFY(form.input->text().isEmpty());
    QVERIFY(test.session().draft(QStringLiteral("form/1")).isEmpty());
  }

  void twoSecondsAfterAKeyItIsOnTheDisk() {
    TestStudy test;
    const QString key = QStringLiteral("form/3");
    Form form;
    form.widget.show();
    FormDraft draft(&form.widget, test.session(), form.line, key, form.typed(), form.fill());
    const qint64 head = test.session().journalHead().sequence;
    QTest::keyClicks(form.input, QStringLiteral("60"));
    QTRY_VERIFY(test.session().isBeingTyped(key));
    QCOMPARE(test.session().draft(key), typedInput(&form.widget));
    QTest::keyClicks(form.input, QStringLiteral(".5"));
    QTRY_COMPARE(test.session().draft(key), typedInput(&form.widget));
    QCOMPARE(test.session().journalHead().sequence, head); // no line for a pause
    draft.keep();
    QCOMPARE(test.session().journalHead().sequence, head + 1);
    QVERIFY(!test.session().isBeingTyped(key));
    QCOMPARE(draft.kept(), typedInput(&form.widget));
  }

  /// One slip of a hand on Alt+U must not cost a form.
  void whatIsTakenBackIsBroughtBack() {
    TestStudy test;
    Form form;
    form.widget.show();
    const QString key = QStringLiteral("form/4");
    FormDraft draft(&form.widget, test.session(), form.line, key, form.typed(), form.fill());
    QVERIFY(form.line->isHidden());
    form.input->setText(QStringLiteral("60"));
    draft.keep();
    draft.follow();
    QCOMPARE(form.words(), QStringLiteral("Not saved"));
    QVERIFY(person::click(&form.widget, "formDiscard"));
    QVERIFY(form.input->text().isEmpty() && test.session().draft(key).isEmpty());
    QCOMPARE(form.words(), QStringLiteral("Taken back"));
    QVERIFY(!person::isShown(&form.widget, "formDiscard"));
    QVERIFY(person::click(&form.widget, "formBringBack"));
    QCOMPARE(form.input->text(), QStringLiteral("60"));
    QCOMPARE(form.words(), QStringLiteral("Not saved"));
    QVERIFY(person::click(&form.widget, "formDiscard"));
    QTest::keyClicks(form.input, QStringLiteral("7")); // something else is typed
    QTRY_COMPARE(form.words(), QStringLiteral("Not saved"));
    form.input->clear();
    draft.follow();
    QVERIFY(form.line->isHidden());
  }

  /// A form shows one subject after the other: what was taken back belongs to one.
  void whatIsTakenBackIsOfOneKey() {
    TestStudy test;
    Form form;
    form.widget.show();
    QString key = QStringLiteral("form/5");
    FormDraft draft(
        &form.widget, test.session(), form.line, [&] { return key; }, form.typed(), form.fill());
    form.input->setText(QStringLiteral("60"));
    draft.undo();
    QVERIFY(person::isShown(&form.widget, "formBringBack"));
    key = QStringLiteral("form/6");
    draft.restore();
    QVERIFY(form.line->isHidden());
  }

  void theLineSaysAtOnceWhatHasComeBack() {
    TestStudy test;
    Form form;
    form.widget.show();
    const QString key = QStringLiteral("form/7");
    form.input->setText(QStringLiteral("60"));
    if (!test.commands().saveDraft(key, typedInput(&form.widget))) qWarning("not kept");
    form.input->clear();
    FormDraft draft(&form.widget, test.session(), form.line, key, form.typed(), form.fill());
    draft.restore();
    QCOMPARE(form.words(), QStringLiteral("Draft, not saved"));
  }

  /// What was kept earlier is not thrown away by a form that nobody has opened.
  void aFormThatWasNotLookedAtLeavesItsDraft() {
    TestStudy test;
    Form form;
    std::optional<QByteArray> typed = QByteArray("earlier");
    FormDraft draft(
        &form.widget, test.session(), form.line, QStringLiteral("form/2"), [&] { return typed; },
        form.fill());
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
