#include "db/access/vault.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/in_thread.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "ui/widgets/wait_dialog.h"

#include <QApplication>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <atomic>
#include <memory>

namespace tst_waiting_for_threads {
constexpr int longest = 20000; ///< ms; a test that has to wait for this has failed

/// A window with somebody before it.
struct Window : QWidget {
  Window() {
    show();
    activateWindow();
    if (!QTest::qWaitForWindowActive(this)) qWarning("the window does not become active");
  }
};

/// Turns of the window's event loop.
class Turns : public QTimer {
 public:
  Turns() {
    callOnTimeout(this, [this] { m_count.release(); });
    start(0);
  }
  /// In another thread: comes back once the loop has turned so often.
  bool wait(int turns) { return m_count.tryAcquire(turns, longest); }

 private:
  QSemaphore m_count;
};

enum class End { Answered, Cancelled, Failed };
template <class Call>
End endOf(Call call) {
  try {
    call();
    return End::Answered;
  } catch (const Cancelled&) {
    return End::Cancelled;
  } catch (const SqliteFailure&) {
    return End::Failed;
  }
}

/// What takes a while is done in a thread, and the window stays awake over it.
class WaitingForThreadsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { waitForThreadsByDialog(); }
  void cleanupTestCase() { setWaitForThread({}); }

  void theWindowGoesOnMeanwhile() {
    Window window;
    Turns turns;
    QThread* worked = nullptr;
    bool turned = false;
    inThread([&](const Progress&) {
      worked = QThread::currentThread();
      turned = turns.wait(5);
    });
    QVERIFY(worked && worked != QThread::currentThread());
    QVERIFY(turned);
    QVERIFY(!WaitDialog::present());
    QVERIFY(!QGuiApplication::overrideCursor());
  }

  void withoutAWindowItIsACall() {
    QThread* worked = nullptr;
    inThread([&](const Progress&) { worked = QThread::currentThread(); });
    QCOMPARE(worked, QThread::currentThread());
  }

  void aFailureComesHere() {
    Window window;
    Turns turns;
    const auto fails = [&](const Progress&) {
      turns.wait(5);
      throw SqliteFailure(QStringLiteral("no"));
    };
    QVERIFY(endOf([&] { inThread(fails); }) == End::Failed);
    QVERIFY(!WaitDialog::present());
  }

  void whatIsToldComesToWhoWaits() {
    Window window;
    QThread* told = nullptr;
    std::atomic<bool> heard = false;
    const Progress hear = [&](CheckStage stage, std::optional<double> done) {
      told = QThread::currentThread();
      heard = stage == CheckStage::Tables && done == 0.5;
      return true;
    };
    inThread(
        [&](const Progress& progress) {
          QElapsedTimer clock;
          clock.start();
          while (!heard && clock.elapsed() < longest)
            tell(progress, CheckStage::Tables, 0.5);
        },
        hear);
    QVERIFY(heard);
    QCOMPARE(told, QThread::currentThread());
  }

  void itIsCancelledByItsButton() {
    Window window;
    std::atomic<bool> ended = false;
    person::whenAsked("waitDialog", [](QWidget* dialog) { QVERIFY(person::click(dialog, "waitCancel")); });
    const auto works = [&](const Progress& progress) {
      QElapsedTimer clock;
      clock.start();
      while (clock.elapsed() < longest && progress(CheckStage::Journal, 0.5))
        QThread::msleep(1);
      ended = true;
      if (clock.elapsed() < longest) throw Cancelled();
    };
    QVERIFY(endOf([&] { inThread(works); }) == End::Cancelled);
    QVERIFY(ended); // it was waited for
  }

  void whatCannotBeStoppedIsLeft() {
    Window window;
    const auto mayEnd = std::make_shared<QSemaphore>();
    const auto ended = std::make_shared<QSemaphore>();
    person::whenAsked("waitDialog", [](QWidget* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    const auto works = [mayEnd, ended](const Progress&) {
      mayEnd->tryAcquire(1, longest);
      ended->release();
    };
    QVERIFY(endOf([&] { inThread(works, {}, Stopping::AtOnce); }) == End::Cancelled);
    QCOMPARE(ended->available(), 0); // nobody waited
    mayEnd->release();
    QVERIFY(ended->tryAcquire(1, longest));
  }

  void aKeyIsDerivedMeanwhile() {
    Window window;
    Vault::setSlotCostForTests({3, quint64(64) << 20});
    QTimer timer;
    int turned = 0;
    connect(&timer, &QTimer::timeout, this, [&] { ++turned; });
    timer.start(0);
    Vault vault = Vault::fresh();
    const KeySlot slot = vault.slotFor(QStringLiteral("a long secret"), "owner");
    Vault::setSlotCostForTests(productionGuessCost());
    QVERIFY(turned > 0);
    QVERIFY(Vault::unlock(slot, QStringLiteral("a long secret"), "owner"));
    QVERIFY(!Vault::unlock(slot, QStringLiteral("another secret"), "owner"));
  }
};

COHORTDESK_TEST(WaitingForThreadsTest, QApplication)
} // namespace tst_waiting_for_threads
#include "tst_waiting_for_threads.moc"
