#pragma once
#include "db/sqlite/progress.h"

#include <functional>

/// Something that takes a while and uses no connection of whoever waits for it. It is handed whom it tells
/// how far it is, and may throw.
using SlowWork = std::function<void(const Progress&)>;

enum class Stopping {
  WhenTold, ///< the work asks its Progress, and is waited for
  AtOnce    ///< it cannot be stopped: it is left to its end, with nobody waiting. It must own all that it
            ///< touches
};

/// Runs `work` and comes back once it is done, as a call does; what it throws is thrown here. Before a window
/// another thread does it: the window's own shows it and goes on painting; `progress` is called there. Timers
/// run meanwhile, so no transaction is open while this is called, and nothing half done stands in the
/// session. Throws Cancelled where whoever watches has said stop.
void inThread(const SlowWork& work, const Progress& progress = {}, Stopping stopping = Stopping::WhenTold);

/// Who waits for it before a window; empty: inThread() is a plain call, as in a program without windows.
using WaitForThread = std::function<void(const SlowWork&, const Progress&, Stopping)>;
void setWaitForThread(WaitForThread wait);
