// A message under an input moves nothing: the form stays as it is while one types.
#include "tests/support/test_program.h"
#include "tests/support/windows/open_event_form.h"

#include <QPushButton>

namespace tst_event_form_stays {
using namespace person;

class EventFormStaysTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingJumpsWhenAFieldSpeaks() {
    OpenEventForm form;
    const auto* comment = form.page()->findChild<QWidget*>(QStringLiteral("eventComment"));
    const auto below = [&] {
      QCoreApplication::processEvents();
      return comment->mapTo(form.page()->window(), QPoint()).y() -
             form.term()->mapTo(form.page()->window(), QPoint()).y(); // the page may scroll to the caret
    };
    const int before = below();
    QVERIFY(type(form.page(), "eventOnset", QStringLiteral("2026-01-01")));
    QVERIFY(isShown(form.page(), "eventOnsetMessage")); // before the infusion
    QCOMPARE(below(), before);
    QVERIFY(type(form.page(), "eventOnset", QString()));
    QCOMPARE(textOf(form.page(), "eventOnsetMessage"), QStringLiteral("When did it begin?"));
    QCOMPARE(below(), before);
  }
};

COHORTDESK_TEST(EventFormStaysTest, QApplication)
} // namespace tst_event_form_stays
#include "tst_event_form_stays.moc"
