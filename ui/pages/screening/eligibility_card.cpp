#include "ui/pages/screening/eligibility_card.h"

#include "app/base/date_text.h"
#include "app/base/plain_text.h"
#include "app/study/words.h"
#include "ui/widgets/layout.h"

#include <QLineEdit>
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

/// A long criterion shows its first sentence; the whole text is one hover, and in the printed checklist.
QLabel* criterionLabel(const QString& text) {
  static const QRegularExpression stop(QStringLiteral("\\. |。"));
  const qsizetype end = text.indexOf(stop);
  QLabel* label = plainLabel(end < 0 ? text : text.left(end + 1));
  label->setWordWrap(true);
  label->setToolTip(typedText::inToolTip(text));
  label->setFixedWidth(184);
  return label;
}
} // namespace

CriterionRow::CriterionRow(const QString& id, const QString& text, QWidget* parent)
    : QWidget(parent), m_id(id) {
  auto* grid = tightGrid(this, 12, 2);
  grid->setContentsMargins(0, 6, 0, 6);
  auto* idLabel = plainLabel(id, TextRole::Muted);
  idLabel->setFixedWidth(32);
  m_lines = new QVBoxLayout;
  m_lines->setSpacing(4);
  m_verdict = wrappedLabel(QStringLiteral("verdict_") + id);
  m_verdict->setFixedWidth(92);
  m_error = wrappedLabel(QStringLiteral("error_") + id, TextRole::Error);
  m_error->hide();
  m_message = wrappedLabel(QStringLiteral("why_") + id, TextRole::Muted);
  grid->addWidget(idLabel, 0, 0, Qt::AlignTop);
  grid->addWidget(criterionLabel(text), 0, 1, Qt::AlignTop);
  grid->addLayout(m_lines, 0, 2);
  grid->addWidget(m_verdict, 0, 3, Qt::AlignTop);
  grid->addWidget(m_error, 1, 2, 1, 2);
  grid->addWidget(m_message, 2, 1, 1, 3);
  grid->setColumnStretch(2, 1);
}

void CriterionRow::show(const CriterionVerdict& verdict) {
  m_verdict->setText(verdictText(verdict.verdict));
  setTextRole(m_verdict, verdict.verdict == Verdict::Met      ? TextRole::Good
                         : verdict.verdict == Verdict::NotMet ? TextRole::Error
                                                              : TextRole::Muted);
  QStringList lines;
  if (!verdict.explanation.isEmpty()) lines << verdict.explanation;
  if (!verdict.missing.isEmpty()) lines << tr("Missing: %1.").arg(verdict.missing.join(comma()));
  showWords(m_message, joinSentences(lines));
  setAccessibleName(m_id % u' ' % m_verdict->text() % u' ' % m_message->text());
}

void CriterionRow::showError(const QString& error) {
  showWords(m_error, error);
}

EligibilityCard::EligibilityCard(QWidget* parent) : Card(QStringLiteral(" "), parent) {
  makeParts();
  arrange();
  connect(m_save, &QPushButton::clicked, this, &EligibilityCard::saveRequested);
  connect(m_sign, &QPushButton::clicked, this, &EligibilityCard::signRequested);
  connect(m_print, &QPushButton::clicked, this, &EligibilityCard::printRequested);
  connect(m_rescreen, &QPushButton::clicked, this, &EligibilityCard::rescreeningRequested);
  connect(m_failure, &QPushButton::clicked, this,
          [this] { Q_EMIT failureRequested(m_failureComment->text().trimmed()); });
}

void EligibilityCard::makeParts() {
  m_summary = new Paragraph(QStringLiteral("eligibilitySummary"));
  m_message = new Paragraph(QStringLiteral("screeningMessage"), TextRole::Error);
  m_signatures = new Paragraph(QStringLiteral("eligibilitySignatures"), TextRole::Muted);
  m_failureComment = named<QLineEdit>("failureComment");
  m_failureComment->setMaxLength(10000);
  m_failureComment->setAccessibleName(tr("Comment on the screen failure"));
  m_failureLabel = new Paragraph({}, TextRole::Muted, tr("Close as screen failure. &Comment:"));
  m_failureLabel->setTextFormat(Qt::AutoText); // for its mnemonic
  m_failureLabel->setBuddy(m_failureComment);
  m_failure = named<QPushButton>("recordFailure", tr("Record screen &failure"));
}

void EligibilityCard::arrange() {
  auto* first = new QHBoxLayout;
  m_save = addButton(first, "saveScreening", tr("&Save"));
  m_save->setShortcut(QKeySequence::Save);
  m_sign = addButton(first, "signEligibility", tr("Si&gn eligibility…"));
  setPrimary(m_sign);
  auto* second = new QHBoxLayout;
  m_print = addButton(second, "printChecklist", tr("&Print checklist…"));
  m_rescreen = addButton(second, "rescreen", tr("&Rescreen…"));
  addAll(body(), {m_summary, m_message});
  for (QHBoxLayout* line : {first, second}) {
    line->addStretch();
    body()->addLayout(line);
  }
  addAll(body(), {m_signatures, m_failureLabel, m_failureComment});
  body()->addWidget(m_failure, 0, Qt::AlignLeft);
}

void EligibilityCard::showResult(const EligibilityResult& result) {
  switch (result.overall) {
  case Eligibility::Eligible:
    setTitle(tr("✓ Eligible"));
    setEdge(Edge::Good);
    m_summary->setText(tr("Every inclusion criterion is met and no exclusion criterion is present."));
    break;
  case Eligibility::NotEligible:
    setTitle(tr("✕ Not eligible"));
    setEdge(Edge::Error);
    m_summary->setText(tr("Not met: %1. The protocol knows no waiver.").arg(result.failed().join(comma())));
    break;
  case Eligibility::Incomplete:
    setTitle(tr("◔ Incomplete"));
    setEdge(Edge::None);
    m_summary->setText(tr("Not assessed yet: %1.").arg(result.missing().join(comma())));
    break;
  }
}

void EligibilityCard::showActions(const ScreeningActions& actions) {
  m_save->setEnabled(actions.edited && actions.enters);
  m_sign->setEnabled(actions.signs && !actions.edited);
  m_sign->setToolTip(actions.edited ? tr("Save first: only what is saved can be signed.") : QString());
  m_failure->setVisible(actions.fails);
  m_failureLabel->setVisible(actions.fails);
  m_failureComment->setVisible(actions.fails);
  m_failure->setEnabled(!actions.edited);
  m_rescreen->setVisible(actions.rescreens);
}

void EligibilityCard::showSignatures(const Site& site, const Screening& screening) {
  QStringList lines;
  for (const Signature& signature : screening.signatures) {
    QString line =
        tr("Eligibility signed by %1, %2").arg(signature.printedName, siteTime(signature.at, site.timeZone));
    if (signature.method == SignatureMethod::Transcribed) line += tr(" (transcribed)");
    if (signature.earlierVersion) line += tr(" — signed an earlier version");
    lines << line;
  }
  if (const auto& failure = screening.failure)
    lines << tr("Screen failure on %1: %2. %3")
                 .arg(failure->date.toString(Qt::ISODate), failure->criteria.join(comma()), failure->comment);
  showWords(m_signatures, lines.join(u'\n'));
}

void EligibilityCard::say(const QString& sentence, bool wrong) {
  showWords(m_message, sentence);
  setTextRole(m_message, wrong ? TextRole::Error : TextRole::Warning);
}
