#include "ui/fields/draft_line.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/layout.h"

DraftLine::DraftLine(const QString& name, const QString& of, QWidget* parent)
    : QWidget(parent), m_name(name), m_of(of) {
  hide();
}

void DraftLine::keepRoom() {
  make();
  keepPlace(this);
}

void DraftLine::make() {
  if (m_words) return;
  const QString undo = tr("&Undo what was typed");
  const QString bringBack = tr("Bring it back");
  m_undo = named<QPushButton>(m_name + QStringLiteral("Discard"),
                              m_of.isEmpty() ? undo : QString(undo).remove(u'&'));
  m_bringBack = named<QPushButton>(m_name + QStringLiteral("BringBack"), bringBack);
  m_words = namedLabel(m_name + QStringLiteral("Draft"), TextRole::Warning);
  makeAnnouncing(m_words);
  if (!m_of.isEmpty()) {
    m_undo->setAccessibleName(tr("Undo what was typed: %1").arg(m_of));
    m_bringBack->setAccessibleName(tr("Bring back what was typed: %1").arg(m_of));
  }
  addAll(tightLine(this, 8), {m_undo, m_bringBack, m_words});
  connect(m_undo, &QPushButton::clicked, this, &DraftLine::undone);
  connect(m_bringBack, &QPushButton::clicked, this, &DraftLine::broughtBack);
  m_bringBack->hide();
}

void DraftLine::show(State state) {
  if (!m_words && (state == State::Clean || isGoing(this))) return;
  make();
  const bool isBack = state == State::TakenBack;
  const QString words = isBack                     ? tr("Taken back")
                        : state == State::Restored ? tr("Draft, not saved")
                        : state == State::Typed    ? tr("Not saved")
                                                   : QString();
  m_words->setText(words);
  (isBack ? m_bringBack : m_undo)->show(); // first: the focus goes to it from the one that is hidden
  (isBack ? m_undo : m_bringBack)->hide();
  setVisible(state != State::Clean);
  if (isBack && m_state != state)
    announce(m_words, words);
  else
    m_words->setAccessibleName(words);
  m_state = state;
}
