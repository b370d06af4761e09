#pragma once
#include <QtGlobal>
#include <unistd.h>

/// Permissions do not bind root, and access() asks for the real user: where the tests run as root, both are
/// somebody else's while it lives.
class AsNobody {
 public:
  static constexpr uid_t id = 65534;

  AsNobody() { m_is = !m_wasRoot || ::setresuid(id, id, 0) == 0; }
  ~AsNobody() {
    if (m_wasRoot && ::setresuid(0, 0, 0) != 0) qFatal("no way back");
  }
  Q_DISABLE_COPY_MOVE(AsNobody)
  bool is() const { return m_is; }

  /// False where root may not become somebody else: a container without other users.
  static bool isPossible() { return AsNobody().is(); }

 private:
  bool m_wasRoot = ::geteuid() == 0;
  bool m_is = false;
};
