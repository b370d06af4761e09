// The terminal as POSIX has it: another system needs a file of its own in place of this one.
#include "app/cohortctl/terminal.h"

#include <termios.h>
#include <unistd.h>

struct NoEcho::Before {
  termios modes{};
};

bool isTerminal(std::FILE* stream) {
  return isatty(fileno(stream)) != 0;
}

NoEcho::NoEcho() {
  auto before = std::make_unique<Before>();
  if (tcgetattr(STDIN_FILENO, &before->modes) != 0) return;
  termios quiet = before->modes;
  quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
  quiet.c_lflag |= ECHONL;
  if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0) m_before = std::move(before);
}

NoEcho::~NoEcho() {
  if (m_before) tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before->modes);
}
