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
    const auto top = [&] {
      QCoreApplication::processEvents();
      return comment->mapTo(form.page()->window(), QPoint(0, 0)).y();
    };
    const int before = top();
    QVERIFY(type(form.page(), "eventOnset", QStringLiteral("2026-01-01")));
    QVERIFY(isShown(form.page(), "eventOnsetMessage")); // before the infusion
    QCOMPARE(top(), before);
    QVERIFY(type(form.page(), "eventOnset", QStringLiteral("2026-02")));
    QCOMPARE(top(), before);
  }
};

COHORTDESK_TEST(EventFormStaysTest, QApplication)
} // namespace tst_event_form_stays
#include "tst_event_form_stays.moc"
