#pragma once
#include "tests/faults/failing_disk.h"
#include "tests/support/test_study.h"

#include <QTest>
#include <functional>

/// What fails in a test, row by row, and at which of its calls.
namespace failing_calls {
using FailingDisk::Fault;

inline constexpr std::pair<const char*, Fault> faults[] = {{"full", Fault::Full},
                                                           {"write error", Fault::WriteError},
                                                           {"fsync error", Fault::SyncError},
                                                           {"read error", Fault::ReadError},
                                                           {"truncate error", Fault::TruncateError},
                                                           {"open error", Fault::OpenError}};

inline void addFaults() {
  QTest::addColumn<Fault>("fault");
  QTest::addColumn<bool>("forGood");
  for (const auto& [name, fault] : faults)
    for (const bool forGood : {false, true})
      QTest::addRow("%s %s", name, forGood ? "for good" : "once") << fault << forGood;
}

/// A call that is to fail.
struct FailingCall {
  Fault fault;
  int nth;
  bool forGood;
  void arm() const { FailingDisk::arm(fault, nth, forGood); }
};

/// Which call is to fail: each of the first ones, then ever fewer of the many.
inline int following(int nth) {
  return nth < 24 ? nth + 1 : nth + nth / 6;
}

/// Does `once` with the first call of the row's fault failing, with the second, …, until none fails. `once`
/// arms the disk and disarms it.
inline void atEachCall(const std::function<void(const FailingCall&)>& once) {
  QFETCH(Fault, fault);
  QFETCH(bool, forGood);
  int hit = 0;
  for (int nth = 1; nth < 1000; nth = following(nth)) {
    once({fault, nth, forGood});
    if (QTest::currentTestFailed()) {
      qWarning("at call %d", nth);
      return;
    }
    if (FailingDisk::failures() == 0) break;
    ++hit;
  }
  qInfo("%d calls failed", hit);
}

inline QString wrongRefusal(const Refusal& refusal, const QString& rule) {
  const bool inWords = refusal.message.size() > 20 && refusal.message.endsWith(QLatin1Char(')'));
  if (refusal.rule == rule && inWords) return {};
  return refusal.rule + QLatin1Char(' ') + refusal.message;
}

inline Result<void> keepDraft(TestStudy& test) {
  static int number = 0;
  return test.commands().saveDraft(QStringLiteral("event/1"), QByteArray::number(++number));
}
} // namespace failing_calls
