#include "app/cohortctl/ask_password.h"

#include <QTextStream>
#include <termios.h>
#include <unistd.h>

namespace {
/// Typing is not shown while this stands.
class NoEcho {
 public:
  NoEcho() {
    m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
    termios quiet = m_before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    quiet.c_lflag |= ECHONL;
    m_changed = m_changed && tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
  }
  ~NoEcho() {
    if (m_changed) tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
  }
  Q_DISABLE_COPY_MOVE(NoEcho)

 private:
  termios m_before{};
  bool m_changed = false;
};
} // namespace

std::optional<QString> askLine(const QString& prompt) {
  if (isatty(STDIN_FILENO) == 0) return std::nullopt;
  QTextStream(stderr) << prompt << Qt::flush;
  // One reader for all questions: it may have taken more than a line.
  static QTextStream input(stdin);
  const QString line = input.readLine();
  return line.isNull() ? std::nullopt : std::optional(line);
}

std::optional<QString> askPassword(const QString& prompt) {
  const NoEcho quiet;
  return askLine(prompt);
}
