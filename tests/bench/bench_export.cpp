// What an export costs by its rows: studies of 1,000, 3,000 and 10,000 people with their whole record, in
// every form that cohortctl writes. `bench_export [--subjects N,N,…] [--studies DIR]`.
#include "tests/support/test_study.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {
/// What one run of a program came to.
struct Run {
  double seconds = 0;
  double cpu = 0;  ///< seconds
  double peak = 0; ///< MB in memory
  int status = -1;
  QByteArray said;
};

/// A program that runs; its output goes to a file.
struct Started {
  pid_t process = 0;
  QElapsedTimer clock;
};

Started start(const QStringList& words, const QByteArray& output) {
  QList<QByteArray> bytes;
  for (const QString& word : words)
    bytes << word.toUtf8();
  std::vector<char*> arguments;
  for (QByteArray& word : bytes)
    arguments.push_back(word.data());
  arguments.push_back(nullptr);
  Started started;
  std::fflush(stdout); // or both would print what waits
  started.clock.start();
  started.process = fork();
  if (started.process != 0) return started;
  if (!std::freopen(output.constData(), "w", stdout) || !std::freopen("/dev/null", "w", stderr)) _exit(127);
  execv(arguments.front(), arguments.data());
  _exit(127);
}

Run waitFor(const Started& started, const QString& output) {
  int status = 0;
  rusage used{};
  if (wait4(started.process, &status, 0, &used) != started.process) qFatal("a process was lost");
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  QFile said(output);
  if (!said.open(QIODevice::ReadOnly)) qFatal("no output");
  return {static_cast<double>(started.clock.elapsed()) / 1e3, seconds(used.ru_utime) + seconds(used.ru_stime),
          static_cast<double>(used.ru_maxrss) / 1024, WIFEXITED(status) ? WEXITSTATUS(status) : -1,
          said.readAll()};
}

/// One export, or the beginning of one: what Ctrl+C after `interrupted` of its time comes to.
class Exports {
 public:
  explicit Exports(const QString& study) : m_study(study) {
    QFile password(m_folder.filePath(u"password"_qs));
    if (!password.open(QIODevice::WriteOnly) ||
        !password.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        password.write(TestStudy::testPassword().toUtf8()) < 0)
      qFatal("no password file");
  }

  Run whole(const QString& form, const QStringList& more) {
    const QString to = m_folder.filePath(u"out"_qs);
    const QString said = m_folder.filePath(u"said"_qs);
    const Run run = waitFor(start(words(form, to, more), said.toUtf8()), said);
    if (run.status != 0) qFatal("the export was refused: %s", run.said.constData());
    remove(to);
    return run;
  }

  /// Seconds from Ctrl+C to the end of the program.
  double interrupted(const QString& form, const QStringList& more, double after) {
    const QString to = m_folder.filePath(u"out"_qs);
    const QString said = m_folder.filePath(u"said"_qs);
    const Started started = start(words(form, to, more), said.toUtf8());
    std::this_thread::sleep_for(std::chrono::duration<double>(after));
    kill(started.process, SIGINT);
    const Run run = waitFor(started, said);
    remove(to); // where it was done before
    return run.seconds - after;
  }

 private:
  static void remove(const QString& to) {
    if (QFileInfo(to).isDir())
      QDir(to).removeRecursively();
    else
      QFile::remove(to);
  }

  QStringList words(const QString& form, const QString& to, const QStringList& more) const {
    return QStringList{QDir(QCoreApplication::applicationDirPath()).filePath(u"../bin/cohortctl"_qs),
                       u"export"_qs,
                       form,
                       m_study,
                       u"--to"_qs,
                       to,
                       u"--user"_qs,
                       TestStudy::login(Role::PrincipalInvestigator),
                       u"--password-file"_qs,
                       m_folder.filePath(u"password"_qs)} +
           more;
  }

  QString m_study;
  QTemporaryDir m_folder;
};

/// Made once, by bench_pages, and measured in a copy: an export writes a line of the journal.
QString studyOf(int people, const QDir& studies, const QTemporaryDir& folder) {
  const QString made = studies.filePath(u"pages-%1.study"_qs.arg(people));
  if (!QFileInfo::exists(made) &&
      QProcess::execute(QDir(QCoreApplication::applicationDirPath()).filePath(u"bench_pages"_qs),
                        {u"--make"_qs, u"--subjects"_qs, QString::number(people), u"--study"_qs, made}) != 0)
    qFatal("bench_pages made no study");
  const QString copy = folder.filePath(QFileInfo(made).fileName());
  for (const char* end : {"", ".checksum"})
    QFile::copy(made + QLatin1String(end), copy + QLatin1String(end));
  return copy;
}

void print(const QString& form, int people, const Run& run, double answers) {
  static const QRegularExpression number(u": (\\d+) row"_qs);
  const double rows = number.match(QString::fromUtf8(run.said)).captured(1).toDouble();
  std::printf("%-12s %7d %9.0f %8.1f %8.1f %10.1f %7.0f %9.2f\n", qPrintable(form), people, rows, run.seconds,
              run.cpu, 1e6 * run.cpu / rows, run.peak, answers);
  std::fflush(stdout);
}
} // namespace

int main(int argc, char** argv) {
  const QCoreApplication app(argc, argv);
  QCommandLineParser parser;
  parser.addOptions(
      {{u"subjects"_qs, u"so many people, several with commas"_qs, u"N"_qs, u"1000,3000,10000"_qs},
       {u"studies"_qs, u"folder of the studies pages-N.study"_qs, u"DIR"_qs,
        QCoreApplication::applicationDirPath()}});
  parser.process(app);
  const std::pair<QString, QStringList> forms[] = {{u"csv"_qs, {}},
                                                   {u"csv"_qs, {u"--sdtm"_qs}},
                                                   {u"xlsx"_qs, {}},
                                                   {u"odm"_qs, {}},
                                                   {u"odm"_qs, {u"--history"_qs}}};
  std::printf("form         people      rows   wall s    CPU s CPU µs/row  peak MB  Ctrl+C s\n");
  for (const QString& people : parser.value(u"subjects"_qs).split(u',')) {
    const QTemporaryDir folder;
    Exports exports(studyOf(people.toInt(), QDir(parser.value(u"studies"_qs)), folder));
    for (const auto& [form, more] : forms) {
      const Run run = exports.whole(form, more);
      const QString name = more.isEmpty() ? form : form + u' ' + more.front().mid(2);
      print(name, people.toInt(), run, exports.interrupted(form, more, run.seconds * 0.7));
    }
  }
  return 0;
}
