#include "app/cohortctl/input_lines.h"

#include "app/base/plain_text.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/terminal.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace {
constexpr qint64 saidEvery = 100;              ///< ms
constexpr const char* toItsStart = "\r\033[K"; ///< and all that stands there wiped

volatile std::sig_atomic_t interrupted = 0;

void noteInterrupt(int) {
  interrupted = 1;
}

QString wordsOf(CheckStage stage) {
  static constexpr std::array words{QT_TRANSLATE_NOOP("Cohortctl", "Checking the file against its checksum"),
                                    QT_TRANSLATE_NOOP("Cohortctl", "Checking pages and indexes"),
                                    QT_TRANSLATE_NOOP("Cohortctl", "Checking the journal"),
                                    QT_TRANSLATE_NOOP("Cohortctl", "Comparing the tables with the journal"),
                                    QT_TRANSLATE_NOOP("Cohortctl", "Putting the study together as it was"),
                                    QT_TRANSLATE_NOOP("Cohortctl", "Reading the study"),
                                    QT_TRANSLATE_NOOP("Cohortctl", "Copying the study"),
                                    QT_TRANSLATE_NOOP("Cohortctl", "Reading the file"),
                                    QT_TRANSLATE_NOOP("Cohortctl", "Asking the rules of each step"),
                                    QT_TRANSLATE_NOOP("Cohortctl", "Writing the records"),
                                    QT_TRANSLATE_NOOP("Cohortctl", "Laying out the pages")};
  return CohortctlText::tr(words.at(static_cast<std::size_t>(stage)));
}

void write(const QString& text) {
  std::fputs(toItsStart, stderr);
  std::fputs(terminalText(text.toUtf8()).constData(), stderr);
  std::fflush(stderr);
}
} // namespace

ProgressLine::ProgressLine(bool endsProgram) : m_endsProgram(endsProgram), m_onTerminal(isTerminal(stderr)) {
  interrupted = 0;
  if (!listens()) return;
  m_onInterrupt = std::signal(SIGINT, noteInterrupt);
  if (m_onInterrupt == SIG_IGN) std::signal(SIGINT, SIG_IGN); // a job in the background
  if (!m_endsProgram) m_onTermination = std::signal(SIGTERM, noteInterrupt);
}

ProgressLine::~ProgressLine() {
  if (!listens()) return;
  if (m_isWritten) write({});
  std::signal(SIGINT, m_onInterrupt);
  if (!m_endsProgram) std::signal(SIGTERM, m_onTermination);
  if (interrupted != 0 && m_endsProgram) std::raise(SIGINT);
}

Progress ProgressLine::progress() {
  if (!listens()) return {};
  return [this](CheckStage stage, std::optional<double> done) { return say(stage, done); };
}

bool ProgressLine::say(CheckStage stage, std::optional<double> done) {
  if (interrupted != 0) return false;
  if (!m_onTerminal) return true;
  if (stage != m_stage) {
    m_stage = stage;
    m_last.start();
  }
  if (m_last.elapsed() < saidEvery) return true;
  m_last.start();
  m_isWritten = true;
  const QString words = wordsOf(stage);
  write(done ? CohortctlText::tr("%1: %2 %").arg(words).arg(static_cast<int>(*done * 100)) : words + u'…');
  return true;
}

QString faultLine(const TableFault& fault) {
  QString place = fault.file;
  if (!fault.cell.isEmpty())
    place += u':' + fault.cell;
  else if (fault.line > 0)
    place += QStringLiteral(":%1").arg(fault.line);
  if (!fault.column.isEmpty()) place += u':' + fault.column;
  return place + QStringLiteral(": ") + fault.message;
}

void writeFaults(const std::vector<TableFault>& faults) {
  for (const TableFault& fault : faults)
    writeText(stderr, faultLine(fault).toUtf8() + '\n');
}

int tellFaults(const QString& command, const std::vector<TableFault>& faults) {
  writeFaults(faults);
  return refused(command, CohortctlText::tr("Nothing was imported; %n fault(s) stand above.", nullptr,
                                            static_cast<int>(faults.size())));
}

bool forEachLine(std::FILE* input, const std::function<void(const char* line, qsizetype size)>& take) {
  constexpr qsizetype piece = 1 << 16;
  QByteArray rest;
  bool first = true;
  bool afterReturn = false; // the LF of a CR LF ends nothing more
  const auto give = [&](const char* line, qsizetype size) {
    if (first && size >= 3 && std::memcmp(line, "\xEF\xBB\xBF", 3) == 0) {
      line += 3;
      size -= 3;
    }
    first = false;
    take(line, size);
  };
  for (qsizetype searched = 0;;) {
    const qsizetype old = rest.size();
    rest.resize(old + piece);
    const auto got =
        static_cast<qsizetype>(std::fread(rest.data() + old, 1, static_cast<std::size_t>(piece), input));
    rest.truncate(old + got);
    if (got == 0) break;
    qsizetype start = 0;
    for (qsizetype at = searched; at < rest.size(); ++at) {
      const char c = rest.at(at);
      const bool ends = c == '\r' || (c == '\n' && !afterReturn);
      if (ends) give(rest.constData() + start, at - start);
      if (c == '\r' || c == '\n') start = at + 1;
      afterReturn = c == '\r';
    }
    rest.remove(0, start);
    searched = rest.size();
  }
  if (!rest.isEmpty()) give(rest.constData(), rest.size());
  return std::ferror(input) == 0;
}
