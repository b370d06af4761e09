#include "tests/support/test_program.h"
#include "tests/support/windows/form_window.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/enter_key.h"
#include "ui/fields/text_fields.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_enter_key {
class EnterKeyTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { letEnterPress(*qApp); }

  void enterPressesTheButtonWithTheFocus() {
    Form form;
    auto* open = form.add(new QPushButton(u"Open"_qs));
    auto* other = form.add(new QPushButton(u"Other"_qs));
    form.open();
    QSignalSpy opened(open, &QPushButton::clicked);
    QSignalSpy others(other, &QPushButton::clicked);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Return);
    QTest::keyClick(open, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(opened.count(), 2);
    QTest::keyClick(open, Qt::Key_Return, Qt::ControlModifier);
    open->setEnabled(false);
    QTest::keyClick(open, Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(others.count(), 0);
  }

  /// A dialog would press its own, too.
  void aDialogPressesOne() {
    QDialog dialog;
    auto* layout = new QVBoxLayout(&dialog);
    auto* cancel = new QPushButton(u"Cancel"_qs);
    auto* confirm = new QPushButton(u"Confirm"_qs);
    layout->addWidget(cancel);
    layout->addWidget(confirm);
    confirm->setDefault(true);
    QSignalSpy cancelled(cancel, &QPushButton::clicked);
    QSignalSpy confirmed(confirm, &QPushButton::clicked);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(confirmed.count(), 0);
  }

  void aBoxIsNotTickedByIt() {
    Form form;
    auto* box = form.add(new QCheckBox(u"Tick"_qs));
    form.open();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(!box->isChecked());
  }

  /// "Choose…" beside the last input, or "Back" before "Next", is no input.
  void buttonsStandBetween() {
    Form form;
    auto* path = form.add(new TextField(u"path"_qs, u"Path"_qs));
    path->addBeside(new QPushButton(u"Choose…"_qs));
    form.add(new QPushButton(u"Back"_qs));
    auto* next = form.add(new QPushButton(u"Next"_qs));
    auto* after = form.add(new TextField(u"after"_qs, u"Of another form"_qs));
    submitByEnter(&form, next);
    form.open();
    QSignalSpy gone(next, &QPushButton::clicked);
    path->edit()->setFocus();
    QTest::keyClick(path->edit(), Qt::Key_Return);
    QCOMPARE(gone.count(), 1);
    after->edit()->setFocus();
    QTest::keyClick(after->edit(), Qt::Key_Return);
    QCOMPARE(gone.count(), 1);
  }

  /// The last one as it is read, whenever it was made.
  void theLastFieldOfAGridSubmits() {
    QWidget form;
    auto* grid = new QGridLayout(&form);
    auto* save = new QPushButton(u"Save"_qs);
    auto* last = new QLineEdit;
    auto* first = new QLineEdit;
    grid->addWidget(save, 2, 0);
    grid->addWidget(last, 1, 0);
    grid->addWidget(first, 0, 0);
    submitByEnter(&form, save);
    form.show();
    QSignalSpy saved(save, &QPushButton::clicked);
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(saved.count(), 0);
    QTest::keyClick(last, Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
  }

  void theLastFieldSubmits() {
    Form form;
    auto* first = form.add(new TextField(u"first"_qs, u"First"_qs));
    auto* last = form.add(new ChoiceField(u"last"_qs, u"Last"_qs));
    auto* hidden = form.add(new TextField(u"hidden"_qs, u"Hidden"_qs));
    auto* save = form.add(new QPushButton(u"Save"_qs));
    hidden->hide();
    submitByEnter(&form, save);
    form.open();
    QSignalSpy saved(save, &QPushButton::clicked);
    first->edit()->setFocus();
    QTest::keyClick(first->edit(), Qt::Key_Return);
    QCOMPARE(saved.count(), 0);
    last->box()->setFocus();
    QTest::keyClick(last->box(), Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    hidden->show();
    QTest::keyClick(last->box(), Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    hidden->edit()->setFocus();
    QTest::keyClick(hidden->edit(), Qt::Key_Return);
    QCOMPARE(saved.count(), 2);
  }
};

COHORTDESK_TEST(EnterKeyTest, QApplication)
} // namespace tst_enter_key
#include "tst_enter_key.moc"
