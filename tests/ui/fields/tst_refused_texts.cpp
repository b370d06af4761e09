#include "tests/support/test_program.h"
#include "tests/support/windows/form_window.h"
#include "tests/support/windows/person.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

namespace tst_refused_texts {
QString pasted(TextField& field, const QString& text) {
  QGuiApplication::clipboard()->setText(text);
  field.edit()->selectAll();
  field.edit()->paste();
  return field.edit()->text();
}

/// What no line of text takes is said under it, and nothing is cut off.
class RefusedTextsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aTextThatIsTooLongIsSaidAsItIsPasted() {
    TextField field(u"term"_qs, u"Term"_qs);
    field.setLongest(200);
    const QString text(2500, u'm');
    QCOMPARE(pasted(field, text), text);
    QCOMPARE(field.tone(), Field::Tone::Error);
    QVERIFY2(field.message().contains(u"2500") && field.message().contains(u"200"),
             qPrintable(field.message()));
    QVERIFY(!field.check());
    QCOMPARE(pasted(field, text.left(200)).size(), 200);
    QVERIFY(field.message().isEmpty() && field.check());
  }

  void aNameIsAsLongAsALineOfPaper() {
    Form form;
    auto* name = form.add(nameField(u"name"_qs, u"Name"_qs));
    pasted(*name, QString(TextField::longestName, u'm'));
    QVERIFY(name->check());
    pasted(*name, QString(TextField::longestName + 1, u'm'));
    QVERIFY(!name->check());
  }

  void blanksAreNoName() {
    TextField field(u"name"_qs, u"Name"_qs);
    field.setText(u"   "_qs);
    QVERIFY(!field.check());
    QVERIFY2(field.message().contains(u"blanks"_qs), qPrintable(field.message()));
    DateField date(u"born"_qs, u"Born"_qs);
    date.setText(u"  "_qs);
    QVERIFY(!date.check());
    field.setText({});
    QVERIFY(field.check());
    TextField* password = passwordField(u"password"_qs, u"Password"_qs);
    password->setText(u"  "_qs); // blanks may be one
    QVERIFY(password->check());
    delete password;
  }

  void lineBreaksBecomeBlanksAndThatIsSaid() {
    TextField field(u"name"_qs, u"Name"_qs);
    QCOMPARE(pasted(field, u"Li\r\nSi\tWu"_qs), u"Li Si Wu"_qs);
    QVERIFY2(field.message().contains(u"line breaks"_qs), qPrintable(field.message()));
    QVERIFY(field.check() && field.edit()->isModified());
    QTest::keyClicks(field.edit(), u"!"_qs);
    QVERIFY(field.message().isEmpty());
    field.setText(u"saved\nearlier"_qs); // is shown as it is
    QCOMPARE(field.text(), u"saved\nearlier"_qs);
  }

  void whatNoPaperShowsIsRefused() {
    TextField field(u"name"_qs, u"Name"_qs);
    pasted(field, u"a\u0007b"_qs);
    QVERIFY2(field.message().contains(u"control character"_qs), qPrintable(field.message()));
    QVERIFY(!field.check());
    for (const char* emoji : {"👩🏽‍⚕️ ok", "fever 🤒", "🇨🇳", "❤️", "🫀"}) {
      QCOMPARE(pasted(field, QString::fromUtf8(emoji)), QString::fromUtf8(emoji));
      QVERIFY2(field.message().contains(u"emoji"_qs), emoji);
      QVERIFY2(!field.check(), emoji);
    }
    for (const char* right : {"38.4 °C, № 7", "3×10⁶ → ▲", "𠮷田", "é 葛\U000E0100", "CD7⁺ ≥ 70 %"}) {
      pasted(field, QString::fromUtf8(right));
      QVERIFY2(field.check() && field.message().isEmpty(), right);
    }
    TextField* password = passwordField(u"password"_qs, u"Password"_qs);
    QVERIFY(pasted(*password, u"🤒"_qs) == u"🤒"_qs && password->check());
    delete password;
  }

  void noVerdictRestsOnARefusedNumber() {
    NumberField share(u"cd7"_qs, u"CD7"_qs, u"%"_qs);
    share.setRange(0, 100);
    share.setText(u"120"_qs);
    QVERIFY(!share.value() && !share.check());
    share.setText(u"70"_qs);
    QCOMPARE(share.value(), std::optional(70.0));
    WholeField grade(u"ecog"_qs, u"ECOG"_qs);
    grade.setRange(0, 5);
    grade.setText(u"7"_qs);
    QVERIFY(!grade.whole() && !grade.check());
  }

  void eachFieldSaysItsOwn() {
    Form form;
    auto* first = form.add(new TextField(u"first"_qs, u"First"_qs));
    auto* second = form.add(new TextField(u"second"_qs, u"Second"_qs));
    form.open();
    QCOMPARE(refuseField(&form, {u"RANGE"_qs, u"From 0 to 100."_qs, u"second"_qs}), second);
    QVERIFY(!refuseField(&form, {u"RANGE"_qs, u"Nowhere."_qs, u"third"_qs}));
    QVERIFY(first->message().isEmpty() && !first->input()->property("wrong").toBool());
    QVERIFY(second->input()->property("wrong").toBool());
    refuseField(&form, {u"RANGE"_qs, u"Another."_qs, u"second"_qs});
    QCOMPARE(second->message(), u"From 0 to 100."_qs);
    showRefusal(&form, {u"RANGE"_qs, u"From 0 to 5."_qs, u"second"_qs});
    QCOMPARE(second->message(), u"From 0 to 5."_qs);
    QVERIFY(second->edit()->hasFocus());
  }

  void noAnswerIsADashThatNoLetterChooses() {
    Form form;
    auto* field = form.add(new YesNoField(u"access"_qs, u"Venous access"_qs));
    form.open();
    QCOMPARE(field->box()->currentText(), u"–"_qs);
    QCOMPARE(field->box()->itemData(0, Qt::AccessibleTextRole).toString(), u"not answered"_qs);
    field->box()->setFocus();
    for (int i = 0; i < 3; ++i) {
      QTest::keyClick(field->box(), Qt::Key_N);
      QCOMPARE(field->answer(), std::optional(false));
    }
  }

  void yAndNChooseInEveryLanguage() {
    Form form;
    auto* field = form.add(new YesNoField(u"access"_qs, u"静脉通路"_qs));
    field->setChoices({u"是"_qs, u"否"_qs});
    form.open();
    QTest::keyClick(field->box(), Qt::Key_N);
    QCOMPARE(field->answer(), std::optional(false));
    QTest::keyClick(field->box(), Qt::Key_Y);
    QCOMPARE(field->answer(), std::optional(true));
    QTest::keyClick(field->box(), Qt::Key_N, Qt::ControlModifier); // a shortcut of the window
    QCOMPARE(field->answer(), std::optional(true));
    field->box()->setReadOnly(true);
    QTest::keyClick(field->box(), Qt::Key_N);
    QCOMPARE(field->answer(), std::optional(true));
  }

  void whatStandsBesideAnInputStaysThere() {
    Form form;
    auto* field = form.add(new TextField(u"path"_qs, u"Path"_qs));
    auto* choose = new QPushButton(u"Choose…"_qs);
    field->addBeside(choose);
    form.open();
    const auto below = [&] {
      QCoreApplication::processEvents();
      return choose->geometry().center().y() - field->input()->geometry().center().y();
    };
    QVERIFY(qAbs(below()) <= 1);
    field->setMessage(u"No such file."_qs, Field::Tone::Error);
    QVERIFY(qAbs(below()) <= 1);
  }
};

COHORTDESK_TEST(RefusedTextsTest, QApplication)
} // namespace tst_refused_texts
#include "tst_refused_texts.moc"
