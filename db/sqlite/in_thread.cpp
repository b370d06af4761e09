#include "db/sqlite/in_thread.h"

namespace {
WaitForThread& waitForThread() {
  static WaitForThread wait;
  return wait;
}
} // namespace

void setWaitForThread(WaitForThread wait) {
  waitForThread() = std::move(wait);
}

void inThread(const SlowWork& work, const Progress& progress, Stopping stopping) {
  if (waitForThread())
    waitForThread()(work, progress, stopping);
  else
    work(progress);
}
