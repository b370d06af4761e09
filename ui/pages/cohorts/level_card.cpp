#include "ui/pages/cohorts/level_card.h"

#include "app/dosing/dose.h"
#include "app/reports/design/design_words.h"
#include "app/study/study.h"
#include "ui/pages/cohorts/cohorts_text.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/status_mark.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

namespace {
TokenRow tokenOf(const Standing& standing, const Subject& subject) {
  TokenRow token;
  token.subjectId = subject.id;
  token.number = subject.assignment->subjectNumber;
  const WindowState* state = standing.window(subject);
  if (!state) {
    const QString died = deathWords(subject);
    token.state = died.isEmpty() ? CohortsText::tr("not infused yet") : died;
    return token;
  }
  token.status = state->status;
  token.state = shortStateWords(subject, *state);
  token.spoken = stateWords(subject, *state);
  token.flagged = state->overdue || state->lateAssessment;
  return token;
}

QString ruleName(const DoseLevel& level) {
  const QString rule = ruleWord(level.rule);
  return level.since > 1 ? CohortsText::tr("%1, since design version %2").arg(rule).arg(level.since) : rule;
}

QString tallyWords(const Tally& tally) {
  QStringList words{CohortsText::tr("%n DLT(s)", nullptr, tally.dlts),
                    CohortsText::tr("%1 cleared").arg(tally.cleared)};
  if (tally.undecided > 0) words << CohortsText::tr("%1 undecided").arg(tally.undecided);
  return words.join(QStringLiteral(" · "));
}

LevelBand::Places placesOf(const Standing& standing, const OpenSlots& open) {
  if (standing.hasEnded()) return LevelBand::Places::Ended;
  if (standing.study().state() == TrialState::Suspended) return LevelBand::Places::Suspended;
  if (open.held) return LevelBand::Places::Held;
  if (open.places > 0) return LevelBand::Places::Open;
  return open.opened ? LevelBand::Places::Full : LevelBand::Places::NotOpened;
}

QString placesWords(LevelBand::Places places, int count) {
  switch (places) {
  case LevelBand::Places::Open:
    return CohortsText::tr("%n place(s) open", nullptr, count);
  case LevelBand::Places::Full:
    return CohortsText::tr("no place open");
  case LevelBand::Places::Held:
    return CohortsText::tr("held");
  case LevelBand::Places::NotOpened:
    return CohortsText::tr("not opened");
  case LevelBand::Places::Suspended:
    return CohortsText::tr("trial suspended");
  case LevelBand::Places::Ended:
    return CohortsText::tr("trial ended");
  }
  return {};
}

/// Who holds this level: a possible DLT, here or below, that nobody has judged.
const Subject* unjudgedUpTo(const Standing& standing, int level) {
  const auto& unjudged = standing.unjudged();
  const auto found = std::find_if(unjudged.begin(), unjudged.end(), [level](const Subject* subject) {
    return subject->assignment && subject->assignment->level <= level;
  });
  return found == unjudged.end() ? nullptr : *found;
}

QString reasonOf(const Standing& standing, LevelBand::Places places, int level) {
  const Recommendation& now = standing.recommendation();
  const QString rule =
      CohortsText::tr("Rule %1 decides at L%2.").arg(ruleId(now.rule)).arg(now.decidingLevel);
  switch (places) {
  case LevelBand::Places::Open:
    return {};
  case LevelBand::Places::Suspended:
  case LevelBand::Places::Ended: {
    const auto stopped = standing.refuseNotRunning({});
    return stopped ? stopped->message : QString();
  }
  case LevelBand::Places::Held:
    if (const Subject* subject = unjudgedUpTo(standing, level))
      return CohortsText::tr("A possible DLT of %1 is not assessed yet.").arg(subject->label());
    return rule;
  case LevelBand::Places::Full:
    return rule;
  case LevelBand::Places::NotOpened:
    return CohortsText::tr("No decision in force opens it. ") + rule;
  }
  return {};
}
} // namespace

QString TokenRow::sentence() const {
  return CohortsText::tr("%1, %2").arg(number, spoken.isEmpty() ? state : spoken);
}

std::vector<LevelBand> levelBands(const Standing& standing) {
  const DoseDesign& design = standing.design();
  const Course& course = standing.course();
  std::vector<LevelBand> bands;
  for (const OpenSlots& open : standing.places()) {
    LevelBand band;
    band.level = open.level;
    band.title = CohortsText::tr("L%1 · %2 cells/kg")
                     .arg(open.level)
                     .arg(formatCells(design.level(open.level).cellsPerKg));
    band.rule = ruleName(design.level(open.level));
    band.tally = tallyWords(tallyAt(course, open.level));
    band.places = placesOf(standing, open);
    band.placesText = placesWords(band.places, open.places);
    band.reason = reasonOf(standing, band.places, open.level);
    bands.push_back(band);
  }
  for (std::size_t i = 0; i < course.cohorts.size(); ++i) {
    CohortLine line{course.cohorts[i].completing, course.cohorts[i].continued, {}};
    for (const Subject* subject : standing.cohorts()[i])
      line.tokens.push_back(tokenOf(standing, *subject));
    bands[static_cast<std::size_t>(course.cohorts[i].level - 1)].cohorts.push_back(std::move(line));
  }
  return bands;
}

namespace {
constexpr int margin = 8;
constexpr int markSize = 16;
constexpr int markRoom = margin + markSize + margin;
} // namespace

SubjectToken::SubjectToken(const TokenRow& row, QWidget* parent) : QAbstractButton(parent), m_row(row) {
  setObjectName(QStringLiteral("token") + row.number);
  setText(row.sentence());
  setAccessibleName(row.sentence());
  setToolTip(typedText::inToolTip(row.sentence()));
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
}

QFont SubjectToken::numberFont() const {
  QFont bold = font();
  bold.setWeight(QFont::DemiBold);
  return bold;
}

QSize SubjectToken::sizeHint() const {
  const int text = std::max(QFontMetrics(numberFont()).horizontalAdvance(m_row.number),
                            fontMetrics().horizontalAdvance(m_row.state));
  return {std::max(atTypeSize(120), atTypeSize(markRoom + margin + 2) + text),
          2 * fontMetrics().height() + atTypeSize(12)};
}

void SubjectToken::paintEvent(QPaintEvent* /*event*/) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
  painter.setBrush(underMouse() || isDown() ? theme.accentSoft : theme.surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
  const int mark = atTypeSize(markSize);
  paintStatus(painter, QRectF(atTypeSize(margin), (height() - mark) / 2.0, mark, mark), m_row.status);
  const QRect text =
      rect().adjusted(atTypeSize(markRoom), atTypeSize(5), -atTypeSize(margin), -atTypeSize(5));
  painter.setPen(theme.text);
  painter.setFont(numberFont());
  painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, m_row.number);
  painter.setPen(m_row.flagged ? theme.warning : statusColour(m_row.status));
  painter.setFont(font());
  painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, m_row.state);
}

void SubjectToken::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    click();
  else
    QAbstractButton::keyPressEvent(event);
}

namespace {
constexpr std::size_t tokensAtOnce = 120; ///< thousands of them take seconds, and nobody looks through them
} // namespace

LevelCard::LevelCard(QWidget* parent) : Card({}, parent), m_mostTokens(tokensAtOnce) {
  auto* facts = tightLine(16);
  m_rule = plainLabel({}, TextRole::Muted);
  m_tally = plainLabel();
  m_places = plainLabel();
  m_reason = plainLabel({}, TextRole::Muted);
  m_reason->setWordWrap(true);
  addAll(facts, {m_rule, m_tally, m_places});
  facts->addWidget(m_reason, 1);
  body()->addLayout(facts);
  m_cohorts = new QVBoxLayout;
  m_cohorts->setSpacing(8);
  body()->addLayout(m_cohorts);
}

void LevelCard::show(const LevelBand& band) {
  if (band == m_band) return;
  m_band = band;
  setTitle(band.title);
  const QString name = QStringLiteral("L%1").arg(band.level);
  m_places->setObjectName(QStringLiteral("places") + name);
  m_tally->setObjectName(QStringLiteral("tally") + name);
  m_reason->setObjectName(QStringLiteral("reason") + name);
  m_rule->setText(band.rule);
  m_tally->setText(band.tally);
  m_reason->setText(band.reason);
  showPlaces();
  showCohorts();
}

namespace {
/// The first of the latest cohorts that hold so many subjects.
std::size_t firstShown(const std::vector<CohortLine>& cohorts, std::size_t tokens) {
  std::size_t first = cohorts.size();
  for (std::size_t held = 0; first > 0 && held < tokens;)
    held += std::max<std::size_t>(1, cohorts[--first].tokens.size());
  return first;
}
} // namespace

void LevelCard::showCohorts() {
  while (QLayoutItem* item = m_cohorts->takeAt(0)) {
    item->widget()->deleteLater();
    delete item;
  }
  const std::size_t first = firstShown(m_band.cohorts, m_mostTokens);
  if (first > 0) {
    QPushButton* earlier = quietButton(QStringLiteral("earlierL%1").arg(m_band.level),
                                       tr("Show %n earlier cohort(s)", nullptr, static_cast<int>(first)));
    connect(earlier, &QPushButton::clicked, this, &LevelCard::showEarlier);
    m_cohorts->addWidget(earlier, 0, Qt::AlignLeft);
  }
  for (std::size_t at = first; at < m_band.cohorts.size(); ++at)
    m_cohorts->addWidget(makeCohort(m_band.cohorts[at], static_cast<int>(at) + 1));
  if (m_band.cohorts.empty()) m_cohorts->addWidget(plainLabel(tr("No subject yet."), TextRole::Muted));
}

/// The focus stays at the top of what is shown: on the button as long as there is more.
void LevelCard::showEarlier() {
  m_mostTokens += tokensAtOnce * 4;
  showCohorts();
  QWidget* top = m_cohorts->itemAt(0)->widget();
  top->show(); // the layout does it later: what is hidden has no focus
  if (QWidget* token = top->findChild<SubjectToken*>()) top = token;
  top->setFocus();
}

void LevelCard::showPlaces() {
  // Shape and word, never colour alone.
  const bool open = m_band.places == LevelBand::Places::Open;
  const bool held = m_band.places == LevelBand::Places::Held || m_band.places == LevelBand::Places::Suspended;
  const QString shape = open ? QStringLiteral("○ ") : held ? QStringLiteral("‖ ") : QStringLiteral("– ");
  m_places->setText(shape + m_band.placesText);
  setTextRole(m_places, open ? TextRole::Good : held ? TextRole::Warning : TextRole::Body);
  setEdge(open ? Edge::Good : Edge::None);
}

QWidget* LevelCard::makeCohort(const CohortLine& line, int number) {
  auto* row = new QWidget;
  auto* layout = tightLine(row, 12);
  QString name = line.completing ? tr("+ completing enrolment") : tr("Cohort %1").arg(number);
  if (line.continued) name += tr("\n! continued");
  auto* label = plainLabel(name, TextRole::Muted);
  label->setMinimumWidth(atTypeSize(72));
  layout->addWidget(label);
  auto* tokens = new QWidget;
  auto* flow = new FlowLayout(8, tokens);
  for (const TokenRow& token : line.tokens) {
    auto* button = new SubjectToken(token);
    connect(button, &QAbstractButton::clicked, this,
            [this, id = token.subjectId] { Q_EMIT subjectChosen(id); });
    flow->addWidget(button);
  }
  layout->addWidget(tokens, 1);
  return row;
}
