#include "app/cohortctl/progress_line.h"

#include "app/study/terminal_text.h"

#include <QCoreApplication>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Cohortctl)
};

constexpr qint64 saidEvery = 100;              ///< ms
constexpr const char* toItsStart = "\r\033[K"; ///< and all that stands there wiped

volatile std::sig_atomic_t interrupted = 0;

void noteInterrupt(int) {
  interrupted = 1;
}

QString wordsOf(CheckStage stage) {
  switch (stage) {
  case CheckStage::Bytes:
    return Text::tr("Checking the file against its checksum");
  case CheckStage::Pages:
    return Text::tr("Checking pages and indexes");
  case CheckStage::Journal:
    return Text::tr("Checking the journal");
  case CheckStage::Tables:
    return Text::tr("Comparing the tables with the journal");
  }
  return {};
}

void write(const QString& text) {
  std::fputs(toItsStart, stderr);
  std::fputs(terminalText(text.toUtf8()).constData(), stderr);
  std::fflush(stderr);
}
} // namespace

ProgressLine::ProgressLine() : m_onTerminal(isatty(STDERR_FILENO) != 0) {
  interrupted = 0;
  if (m_onTerminal) m_onInterrupt = std::signal(SIGINT, noteInterrupt);
}

ProgressLine::~ProgressLine() {
  if (!m_onTerminal) return;
  if (m_isWritten) write({});
  std::signal(SIGINT, m_onInterrupt);
  if (interrupted != 0) std::raise(SIGINT);
}

Progress ProgressLine::progress() {
  if (!m_onTerminal) return {};
  return [this](CheckStage stage, std::optional<double> done) { return say(stage, done); };
}

bool ProgressLine::say(CheckStage stage, std::optional<double> done) {
  if (interrupted != 0) return false;
  if (stage != m_stage) {
    m_stage = stage;
    m_last.start();
  }
  if (m_last.elapsed() < saidEvery) return true;
  m_last.start();
  m_isWritten = true;
  const QString words = wordsOf(stage);
  write(done ? Text::tr("%1: %2 %").arg(words).arg(static_cast<int>(*done * 100)) : words + u'…');
  return true;
}
