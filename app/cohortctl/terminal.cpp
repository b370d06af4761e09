// The terminal as POSIX has it: another system needs a file of its own in place of this one.
#include "app/cohortctl/terminal.h"

#include <QFile>
#include <cerrno>
#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <termios.h>
#include <unistd.h>
#include <vector>

struct NoEcho::Before {
  termios modes{};
};

void useUtf8() {
  std::setlocale(LC_ALL, "");
  if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0) qputenv("LC_ALL", "C.UTF-8");
}

QString becomeProgram(const QString& program, const QStringList& words) {
  std::vector<QByteArray> arguments{QFile::encodeName(program)};
  for (const QString& word : words)
    arguments.push_back(QFile::encodeName(word));
  std::vector<char*> pointers;
  for (QByteArray& argument : arguments)
    pointers.push_back(argument.data());
  pointers.push_back(nullptr);
  execv(arguments.front().constData(), pointers.data());
  return QString::fromLocal8Bit(std::strerror(errno));
}

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
