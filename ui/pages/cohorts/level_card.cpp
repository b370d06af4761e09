#include "ui/pages/cohorts/level_card.h"

#include "ui/widgets/layout.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <algorithm>

namespace {
constexpr int margin = 8;
constexpr int markSize = 16;
constexpr int textLeft = margin + markSize + margin;
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
  return {std::max(120, textLeft + text + margin + 2), 2 * fontMetrics().height() + 12};
}

void SubjectToken::paintEvent(QPaintEvent* /*event*/) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
  painter.setBrush(underMouse() || isDown() ? theme.accentSoft : theme.surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
  paintStatus(painter, QRectF(margin, (height() - markSize) / 2.0, markSize, markSize), m_row.status);
  const QRect text = rect().adjusted(textLeft, 5, -margin, -5);
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

LevelCard::LevelCard(QWidget* parent) : Card({}, parent) {
  auto* facts = tightLine(16);
  m_rule = plainLabel();
  m_tally = plainLabel();
  m_places = plainLabel();
  m_reason = plainLabel();
  m_reason->setWordWrap(true);
  setTextRole(m_rule, TextRole::Muted);
  setTextRole(m_reason, TextRole::Muted);
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
  while (QLayoutItem* item = m_cohorts->takeAt(0)) {
    item->widget()->deleteLater();
    delete item;
  }
  int number = 0;
  for (const CohortLine& line : band.cohorts)
    m_cohorts->addWidget(makeCohort(line, ++number));
  if (!band.cohorts.empty()) return;
  auto* nobody = plainLabel(tr("No subject yet."), TextRole::Muted);
  m_cohorts->addWidget(nobody);
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
  label->setMinimumWidth(72);
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
