// A night at the bedside, keys and clicks counted: every letter, digit and sign, Enter, and each press of the
// mouse. Design of issue 19: three entries of a shift take at most 20.
#include "tests/support/test_program.h"
#include "tests/support/windows/bedside_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QtTest>

namespace tst_night_shift {
constexpr int most = 20;

/// A person who counts. Keys go to whoever has the focus.
class Counted {
 public:
  explicit Counted(QWidget* window) : m_window(window) {}
  int count() const { return m_count; }

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    ++m_count;
    QWidget* receiver = QApplication::focusWidget();
    QTest::keyClick(receiver ? receiver : m_window, key, modifiers);
    QCoreApplication::processEvents();
  }
  void type(const QString& text) {
    for (const QChar sign : text) {
      ++m_count;
      QTest::keyClick(QApplication::focusWidget(), sign.toLatin1());
    }
  }
  bool click(const char* name) {
    ++m_count;
    auto* widget = m_window->findChild<QWidget*>(QLatin1String(name));
    if (!widget || !widget->isVisible() || !widget->isEnabled()) return false;
    QCoreApplication::processEvents();
    for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget())
      if (auto* area = qobject_cast<QScrollArea*>(around)) area->ensureWidgetVisible(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
  }

 private:
  QWidget* m_window;
  int m_count = 0;
};

class TestNightShift : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void threeEntriesOfAShift() {
    Morning study;
    const QDate night(2026, 1, 7);
    const auto clock = [&](const char* time) { study.test.setDay(night, QLatin1String(time)); };
    BedsideEntry evening = study.seen(QStringLiteral("22:10"), 37.4, night.addDays(-1));
    study.test.setDay(night, QStringLiteral("02:05"));
    QVERIFY(study.save(evening));
    ShownPage<SubjectsPage> shown(study.test);
    QVERIFY(QTest::qWaitForWindowActive(shown.page()));

    Counted hands(shown.page());
    hands.press(Qt::Key_8, Qt::AltModifier);
    QVERIFY(hands.click("bedsideTemperature"));
    hands.type(QStringLiteral("37.9"));
    hands.press(Qt::Key_Return);
    clock("06:00");
    hands.type(QStringLiteral("38.6"));
    QVERIFY(hands.click("bedsideIceAll"));
    hands.press(Qt::Key_Return);
    clock("07:45");
    hands.type(QStringLiteral("38.1"));
    hands.press(Qt::Key_Return);
    QVERIFY2(hands.count() <= most, qPrintable(QString::number(hands.count())));

    const std::vector<BedsideEntry> entries = study.entries(night);
    QCOMPARE(entries.size(), 3U);
    const char* times[] = {"02:05", "06:00", "07:45"};
    const double celsius[] = {37.9, 38.6, 38.1};
    for (std::size_t i = 0; i < entries.size(); ++i) {
      QCOMPARE(entries[i].at, study.test.at(night, QLatin1String(times[i])).toUTC());
      QCOMPARE(entries[i].celsius, std::optional(celsius[i]));
      QVERIFY(entries[i].hypotension == false && entries[i].oxygen == Oxygen::None); // as in the evening
    }
    QVERIFY(!entries[0].iceNaming && entries[1].iceNaming == 3 && !entries[2].iceNaming);

    // By the morning the grades of the night wait for somebody who confirms them.
    const auto& due = study.test.session().due();
    const auto waits = std::find_if(due.begin(), due.end(),
                                    [](const DueItem& item) { return item.kind == DueKind::GradeToConfirm; });
    QVERIFY(waits != due.end());
    QVERIFY(waits->what.contains(QStringLiteral("grade 1 at 2026-01-07 06:00")));
    QVERIFY(study.test.session().verify()->empty());
  }
};

COHORTDESK_TEST(TestNightShift, QApplication)
} // namespace tst_night_shift
#include "tst_night_shift.moc"
