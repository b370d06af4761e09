// What was done or refused is said by a screen reader.
#include "tests/support/test_program.h"
#include "tests/support/windows/form_window.h"
#include "ui/fields/field.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>

namespace tst_announce {
QList<QAccessible::Event>& heard() {
  static QList<QAccessible::Event> events;
  return events;
}

void hear(QAccessibleEvent* event) {
  if (qobject_cast<MessageLine*>(event->object())) heard() << event->type();
}

class AnnounceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(hear);
  }
  void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }

  void savedAndRefusedAreHeard() {
    Form form;
    auto* line = form.add(new MessageLine(u"message"_qs));
    form.open();
    for (const auto tone : {Field::Tone::Good, Field::Tone::Error}) {
      heard().clear();
      line->say(tone == Field::Tone::Good ? u"Saved."_qs : u"Not saved."_qs, tone);
      QVERIFY(heard().contains(QAccessible::NameChanged));
      QVERIFY(heard().contains(QAccessible::Alert));
      QVERIFY(heard().contains(QAccessible::ObjectShow)); // the one that AT-SPI reads out
      const auto* seen = QAccessible::queryAccessibleInterface(line);
      QVERIFY(seen);
      QCOMPARE(seen->role(), QAccessible::AlertMessage);
      QCOMPARE(seen->text(QAccessible::Name), line->text());
    }
    heard().clear();
    line->say({});
    QVERIFY(!heard().contains(QAccessible::Alert));
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
