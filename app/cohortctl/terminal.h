#pragma once
#include <QtGlobal>
#include <cstdio>
#include <memory>

/// A person reads or types there, not a file or a pipe.
bool isTerminal(std::FILE* stream);

/// What is typed on standard input is not shown while this stands; the line's end is.
class NoEcho {
 public:
  NoEcho();
  ~NoEcho();
  Q_DISABLE_COPY_MOVE(NoEcho)

 private:
  struct Before;
  std::unique_ptr<Before> m_before; ///< null: there is no terminal
};
