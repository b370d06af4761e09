#include "ui/widgets/in_pieces.h"

#include <chrono>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace std::chrono_literals;

namespace {
constexpr auto between = 4ms; // so that the window has time of its own

/// What the work took meanwhile: glibc keeps what lies below anything that is still in use.
void giveBackMemory() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
} // namespace

InPieces::InPieces(QObject* parent) : QObject(parent) {
  QObject::connect(&m_idle, &QTimer::timeout, this, &InPieces::goOn);
}

void InPieces::begin(std::size_t pieces, bool isLittle, Piece piece) {
  m_idle.stop();
  m_piece = std::move(piece);
  m_pieces = pieces;
  m_next = 0;
  do
    goOn();
  while (isLittle && m_next < m_pieces);
  if (m_next < m_pieces) m_idle.start(between);
}

void InPieces::goOn() {
  const bool goesOn = m_piece(m_next++);
  if (!goesOn) m_next = m_pieces;
  if (m_next < m_pieces || !m_idle.isActive()) return;
  m_idle.stop();
  giveBackMemory();
}

QString InPieces::words() {
  return tr("Reading the measurements of all subjects…");
}
