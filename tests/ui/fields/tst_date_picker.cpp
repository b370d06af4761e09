#include "tests/support/test_program.h"
#include "tests/support/windows/form_window.h"
#include "ui/fields/text_fields.h"

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QTest>

namespace tst_date_picker {
/// The calendar that is open; nullptr where none is.
QCalendarWidget* calendar() {
  QWidget* popup = QApplication::activePopupWidget();
  return popup ? popup->findChild<QCalendarWidget*>(u"calendarDays"_qs) : nullptr;
}

void press(Qt::Key key) {
  QTest::keyClick(QApplication::activePopupWidget()->focusWidget(), key);
}

bool openFor(QLineEdit* edit) {
  edit->setFocus();
  QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
  return calendar();
}

class CalendarTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aDayIsChosenByTheKeyboard() {
    Form form;
    auto* field = form.add(new DateField(u"onset"_qs, u"&Onset"_qs));
    form.open();
    QVERIFY(field->text().isEmpty()); // nothing stands there by itself
    field->setText(u"2026-01-30"_qs);
    QVERIFY(openFor(field->edit()));
    QCOMPARE(calendar()->accessibleName(), u"Calendar: Onset"_qs);
    QCOMPARE(calendar()->selectedDate(), QDate(2026, 1, 30));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(field->text(), u"2026-01-30"_qs); // not before it is chosen
    press(Qt::Key_Return);
    QCOMPARE(field->date(), std::optional(QDate(2026, 2, 1)));
    QTRY_VERIFY(!calendar());
  }

  void escapeLeavesWhatStoodThere() {
    Form form;
    auto* field = form.add(new DateField(u"onset"_qs, u"Onset"_qs));
    form.open();
    field->setText(u"2026-1"_qs);
    QVERIFY(openFor(field->edit()));
    press(Qt::Key_Right);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!calendar());
    QCOMPARE(field->text(), u"2026-1"_qs);
  }

  void theTimeIsTypedAndStays() {
    Form form;
    auto* field = form.add(new DateTimeField(u"at"_qs, u"At"_qs, QTimeZone("Asia/Shanghai")));
    form.open();
    field->setText(u"2026-01-30 09:10"_qs);
    QVERIFY(openFor(field->edit()));
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    QCOMPARE(field->text(), u"2026-01-31 09:10"_qs);
    field->setText(u"2026-01-30"_qs);
    QVERIFY(openFor(field->edit()));
    press(Qt::Key_Return);
    QCOMPARE(field->edit()->text(), u"2026-01-30 "_qs); // no time that nobody gave
    QVERIFY(!field->moment());
  }

  void whatIsOnlyReadHasNone() {
    Form form;
    auto* field = form.add(new DateField(u"onset"_qs, u"Onset"_qs));
    form.open();
    setReadOnly(&form, true);
    QVERIFY(!openFor(field->edit()));
  }

  void itGoesWithItsInput() {
    Form form;
    auto* field = form.add(new DateField(u"onset"_qs, u"Onset"_qs));
    form.open();
    QVERIFY(openFor(field->edit()));
    field->hide(); // the window is locked
    QTRY_VERIFY(!calendar());
    field->show();
    QVERIFY(openFor(field->edit()));
    delete field;
    QVERIFY(!calendar());
  }
};

COHORTDESK_TEST(CalendarTest, QApplication)
} // namespace tst_date_picker
#include "tst_date_picker.moc"
