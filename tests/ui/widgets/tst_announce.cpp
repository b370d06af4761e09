// What was done or refused is said by a screen reader.
#include "tests/support/test_program.h"
#include "tests/support/windows/form_window.h"
#include "ui/fields/field.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

namespace tst_announce {
class AnnounceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// Screen readers read an alert out by its role, with the words that are its name.
  void savedAndRefusedAreAlerts() {
    Form form;
    auto* line = form.add(new MessageLine(u"message"_qs));
    form.open();
    const auto* seen = QAccessible::queryAccessibleInterface(line);
    QVERIFY(seen);
    QCOMPARE(seen->role(), QAccessible::AlertMessage);
    QVERIFY(seen->state().invisible);
    for (const QString& words : {u"Saved."_qs, u"Not saved: no place is open."_qs}) {
      line->say(words);
      QCOMPARE(seen->text(QAccessible::Name), words);
      QVERIFY(!seen->state().invisible);
    }
    line->say({});
    QVERIFY(seen->text(QAccessible::Name).isEmpty());
  }

  /// Nothing of a dialog is cut off by what it says.
  void aDialogGrowsForALongRefusal() {
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* line = new MessageLine(u"message"_qs);
    auto* button = new QPushButton(u"Sign"_qs);
    column->addWidget(line);
    column->addWidget(button);
    dialog.setFixedWidth(300);
    dialog.show();
    const int before = dialog.height();
    line->say(u"A sentence of this length does not stand in one line of it. "_qs.repeated(4));
    QCoreApplication::processEvents();
    QVERIFY(dialog.height() > before);
    QVERIFY(line->height() >= line->heightForWidth(line->width()));
    QVERIFY(button->height() >= button->sizeHint().height());
  }

  /// What stands below stays where it was.
  void nothingJumpsWhenItSpeaks() {
    Form form;
    auto* line = form.add(new MessageLine(u"message"_qs));
    auto* below = form.add(new QLineEdit);
    form.column->addStretch();
    form.resize(500, 300);
    form.open();
    QCoreApplication::processEvents();
    const int before = below->y();
    line->say(u"This subject has a place already."_qs, Field::Tone::Error);
    QCoreApplication::processEvents();
    QCOMPARE(below->y(), before);
    line->say({});
    QCoreApplication::processEvents();
    QCOMPARE(below->y(), before);
  }
};

COHORTDESK_TEST(AnnounceTest, QApplication)
} // namespace tst_announce
#include "tst_announce.moc"
