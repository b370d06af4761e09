#include "ui/pages/screening/criterion_row.h"

#include "app/study/sentences.h"
#include "app/study/words.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typed_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>

namespace {
QString verdictText(Verdict verdict) {
  switch (verdict) {
  case Verdict::Met:
    return CriterionRow::tr("✓ met");
  case Verdict::NotMet:
    return CriterionRow::tr("✕ not met");
  case Verdict::NotAssessed:
    break;
  }
  return CriterionRow::tr("– not assessed");
}

QLabel* wrapping(const QString& text = {}) {
  auto* label = new QLabel(text);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}
} // namespace

CriterionRow::CriterionRow(const QString& id, const QString& text, QWidget* parent)
    : QWidget(parent), m_id(id) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 6, 0, 6);
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(2);
  auto* idLabel = new QLabel(id);
  setTextRole(idLabel, TextRole::Muted);
  idLabel->setFixedWidth(32);
  // A long criterion shows its first sentence; the whole text is one hover, and in the printed checklist.
  static const QRegularExpression stop(QStringLiteral("\\. |。"));
  const qsizetype end = text.indexOf(stop);
  auto* textLabel = wrapping(end < 0 ? text : text.left(end + 1));
  textLabel->setToolTip(typedText::inToolTip(text));
  textLabel->setFixedWidth(184);
  m_lines = new QVBoxLayout;
  m_lines->setSpacing(4);
  m_verdict = wrapping();
  m_verdict->setObjectName(QStringLiteral("verdict_") + id);
  m_verdict->setFixedWidth(92);
  m_error = wrapping();
  m_error->setObjectName(QStringLiteral("error_") + id);
  setTextRole(m_error, TextRole::Error);
  m_error->hide();
  m_message = wrapping();
  m_message->setObjectName(QStringLiteral("why_") + id);
  setTextRole(m_message, TextRole::Muted);
  grid->addWidget(idLabel, 0, 0, Qt::AlignTop);
  grid->addWidget(textLabel, 0, 1, Qt::AlignTop);
  grid->addLayout(m_lines, 0, 2);
  grid->addWidget(m_verdict, 0, 3, Qt::AlignTop);
  grid->addWidget(m_error, 1, 2, 1, 2);
  grid->addWidget(m_message, 2, 1, 1, 3);
  grid->setColumnStretch(2, 1);
}

QHBoxLayout* CriterionRow::addLine() {
  auto* line = new QHBoxLayout;
  line->setSpacing(6);
  m_lines->addLayout(line);
  return line;
}

void CriterionRow::show(const CriterionVerdict& verdict) {
  m_verdict->setText(verdictText(verdict.verdict));
  setTextRole(m_verdict, verdict.verdict == Verdict::Met      ? TextRole::Good
                         : verdict.verdict == Verdict::NotMet ? TextRole::Error
                                                              : TextRole::Muted);
  QStringList lines;
  if (!verdict.explanation.isEmpty()) lines << verdict.explanation;
  if (!verdict.missing.isEmpty()) lines << tr("Missing: %1.").arg(verdict.missing.join(comma()));
  m_message->setText(joinSentences(lines));
  m_message->setVisible(!lines.isEmpty());
  setAccessibleName(m_id % u' ' % m_verdict->text() % u' ' % m_message->text());
}

void CriterionRow::showError(const QString& error) {
  m_error->setText(error);
  m_error->setVisible(!error.isEmpty());
}
