#include "tests/faults/killed_writer.h"

#include <QElapsedTimer>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {
constexpr int patience = 60'000; ///< ms for one line

/// A process and the pipe that it writes into.
class Process {
 public:
  explicit Process(const QByteArrayList& arguments) {
    int ends[2];
    openPipe(ends);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    std::vector<char*> words;
    for (const QByteArray& argument : arguments)
      words.push_back(const_cast<char*>(argument.constData()));
    words.push_back(nullptr);
    if (posix_spawn(&m_id, words[0], &actions, nullptr, words.data(), environ) != 0)
      qFatal("%s does not start", words[0]);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
  }
  /// A fork of this process that does the work and ends with its answer.
  explicit Process(const std::function<int()>& work) {
    int ends[2];
    openPipe(ends);
    m_id = ::fork();
    if (m_id < 0) qFatal("no fork");
    if (m_id == 0) {
      qInstallMessageHandler(nullptr); // QtTest's writes to the standard output
      ::dup2(ends[1], STDOUT_FILENO);
      ::_exit(work());
    }
    ::close(ends[1]);
  }
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  ~Process() { ::close(m_output); }

  /// Appends what it has said; false at the end of its output.
  bool read(QByteArray& output) {
    pollfd ready{m_output, POLLIN, 0};
    if (::poll(&ready, 1, patience) == 0) qFatal("the writer has been silent for a minute");
    char bytes[4096];
    const ssize_t size = ::read(m_output, bytes, sizeof bytes);
    if (size > 0) output.append(bytes, size);
    return size > 0 || (size < 0 && errno == EINTR);
  }
  void kill() { ::kill(m_id, SIGKILL); }
  int wait() {
    int status = 0;
    ::waitpid(m_id, &status, 0);
    return status;
  }

 private:
  void openPipe(int (&ends)[2]) {
    if (::pipe2(ends, O_CLOEXEC) != 0) qFatal("no pipe");
    m_output = ends[0];
  }

  pid_t m_id = 0;
  int m_output = -1;
};

bool isDue(const QByteArray& output, const Killing& killing) {
  int count = 0;
  for (const QByteArray& line : output.split('\n'))
    if (line.startsWith(killing.line)) ++count;
  return count >= killing.count;
}
} // namespace

QList<QByteArray> WriterReport::last(const QByteArray& word) const {
  for (auto line = lines.crbegin(); line != lines.crend(); ++line)
    if (line->startsWith(QByteArray(word + ' ')) || *line == word) return line->split(' ');
  return {};
}

namespace {
WriterReport killed(Process& process, const Killing& killing) {
  QByteArray output;
  bool more = true;
  while (more && !killing.line.isEmpty() && !isDue(output, killing))
    more = process.read(output);
  QElapsedTimer since;
  since.start();
  if (killing.microseconds >= 0) {
    ::usleep(static_cast<useconds_t>(killing.microseconds));
    process.kill();
  }
  while (process.read(output)) {
  }
  const int status = process.wait();
  WriterReport report;
  report.microseconds = static_cast<int>(since.nsecsElapsed() / 1000);
  report.killed = WIFSIGNALED(status);
  report.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  // A line that the kill cut short says nothing.
  report.lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
  report.lines.removeAll(QByteArray());
  return report;
}
} // namespace

WriterReport runWriter(const WriterOrder& order, const Killing& killing) {
  Process process([&] { return enterAsWriter(order); });
  return killed(process, killing);
}

WriterReport runAndKill(const QStringList& words, const Killing& killing) {
  QByteArrayList arguments;
  for (const QString& word : words)
    arguments << word.toUtf8();
  Process process(arguments);
  return killed(process, killing);
}
