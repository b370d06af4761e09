#pragma once
#include <QStringList>
#include <cstdio>
#include <memory>

/// Before the application is made. Qt reads and writes UTF-8. Under another encoding (cron jobs have none at
/// all) it switches by itself and says so on standard error, which is ours to write to.
void useUtf8();

/// The program takes this one's place: terminal, open files and signals stay what they are. Answers why not.
QString becomeProgram(const QString& program, const QStringList& words);

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
