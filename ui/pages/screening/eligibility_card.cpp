#include "ui/pages/screening/eligibility_card.h"

#include "app/base/date_text.h"
#include "app/base/plain_text.h"
#include "app/study/words.h"
#include "ui/fields/enter_key.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/tab_order.h"

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
  auto* label = new Paragraph({}, TextRole::Body, end < 0 ? text : text.left(end + 1));
  label->setToolTip(typedText::inToolTip(text));
  return label;
}
} // namespace

CriterionRow::CriterionRow(const QString& id, const QString& text, QWidget* parent)
    : QWidget(parent), m_id(id) {
  auto* grid = tightGrid(this, 12, 4);
  grid->setContentsMargins(0, 8, 0, 8);
  auto* idLabel = plainLabel(id, TextRole::Muted);
  idLabel->setFixedWidth(atTypeSize(32));
  m_lines = new QVBoxLayout;
  m_lines->setSpacing(4);
  m_verdict = wrappedLabel(QStringLiteral("verdict_") + id);
  m_verdict->setFixedWidth(atTypeSize(108));
  m_error = new Paragraph(QStringLiteral("error_") + id, TextRole::Error);
  m_error->hide();
  m_message = new Paragraph(QStringLiteral("why_") + id, TextRole::Muted);
  m_message->keepRoom();
  grid->addWidget(idLabel, 0, 0, Qt::AlignTop);
  grid->addWidget(criterionLabel(text), 0, 1);
  grid->addWidget(m_verdict, 0, 2, Qt::AlignTop);
  grid->addLayout(m_lines, 1, 1, 1, 2);
  for (QWidget* line : std::initializer_list<QWidget*>{m_error, m_message})
    grid->addWidget(line, 2, 1, 1, 2, Qt::AlignTop); // one in the place of the other
  grid->setColumnStretch(1, 1);
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
  m_message->setVisible(m_error->text().isEmpty());
  setAccessibleName(m_id % u' ' % m_verdict->text() % u' ' % m_message->text());
}

void CriterionRow::showError(const QString& error) {
  showWords(m_error, error);
  m_message->setVisible(error.isEmpty());
}

EligibilityCard::EligibilityCard(QWidget* parent) : Card(QStringLiteral(" "), parent) {
  makeParts();
  arrange();
  connect(m_save, &QPushButton::clicked, this, &EligibilityCard::saveRequested);
  connect(m_sign, &QPushButton::clicked, this, &EligibilityCard::signRequested);
  connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextRequested(m_act); });
  connect(m_print, &QPushButton::clicked, this, &EligibilityCard::printRequested);
  connect(m_rescreen, &QPushButton::clicked, this, &EligibilityCard::rescreeningRequested);
}

void EligibilityCard::makeParts() {
  m_summary = new Paragraph(QStringLiteral("eligibilitySummary"));
  m_nextWords = new Paragraph(QStringLiteral("screeningNext"));
  m_message = new MessageLine(QStringLiteral("screeningMessage"));
  m_signatures = new Paragraph(QStringLiteral("eligibilitySignatures"), TextRole::Muted);
}

void EligibilityCard::arrange() {
  addAll(body(), {m_summary, m_nextWords, m_message});
  auto* first = tightLine(8);
  m_save = addButton(first, "saveScreening", tr("&Save"));
  pressBy(m_save, QKeySequence::Save);
  m_sign = addButton(first, "signEligibility", tr("Si&gn eligibility…"));
  setPrimary(m_sign);
  first->addStretch();
  body()->addLayout(first);
  m_draft = new DraftLine(QStringLiteral("screening"));
  m_draft->keepRoom();
  m_next = primaryButton("screeningNextButton");
  body()->addWidget(m_draft);
  body()->addWidget(m_next, 0, Qt::AlignLeft);
  body()->addWidget(m_signatures);
  auto* last = tightLine(8);
  m_print = addButton(last, "printChecklist", tr("&Print checklist…"));
  m_rescreen = addButton(last, "rescreen", tr("&Rescreen…"));
  last->addStretch();
  body()->addLayout(last);
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
    m_summary->setText(tr("Not met: %1. The protocol allows no waiver.").arg(result.failed().join(comma())));
    break;
  case Eligibility::Incomplete:
    setTitle(tr("◔ Incomplete"));
    setEdge(Edge::None);
    m_summary->setText(tr("Not assessed yet: %1.").arg(result.missing().join(comma())));
    break;
  }
}

void EligibilityCard::showActions(const ScreeningActions& actions, const ScreeningStep& next) {
  m_save->setEnabled(actions.edited && actions.enters);
  m_sign->setEnabled(actions.signs && !actions.edited);
  m_sign->setToolTip(actions.edited ? tr("Save first: only what is saved can be signed.") : QString());
  m_rescreen->setVisible(actions.rescreens);
  m_act = next.act;
  showWords(m_nextWords, next.sentence);
  m_next->setText(next.button);
  m_next->setVisible(!next.button.isEmpty());
}

QPushButton* EligibilityCard::nextButton() const {
  switch (m_act) {
  case NextAct::Save:
    return m_save;
  case NextAct::Sign:
    return m_sign;
  case NextAct::Rescreen:
    return m_rescreen;
  case NextAct::None:
    return nullptr;
  default:
    return m_next;
  }
}

void EligibilityCard::showSignatures(const Site& site, const Screening& screening) {
  QStringList lines;
  for (const Signature& signature : screening.signatures) {
    QString line = tr("Eligibility signed by %1, %2")
                       .arg(signerName(signature.printedName), siteTime(signature.at, site.timeZone));
    if (signature.method == SignatureMethod::Transcribed) line += tr(" (transcribed)");
    if (signature.earlierVersion) line += tr(" — signed an earlier version");
    lines << line;
  }
  if (const auto& failure = screening.failure) {
    lines << tr("Screen failure on %1: %2. %3")
                 .arg(failure->date.toString(Qt::ISODate), failure->criteria.join(comma()), failure->comment);
    if (const auto& given = failure->signature)
      lines << tr("Screen failure signed by %1, %2")
                   .arg(signerName(given->printedName), siteTime(given->at, site.timeZone));
  }
  showWords(m_signatures, lines.join(u'\n'));
}

FailureCard::FailureCard(QWidget* parent) : Card(tr("Close as screen failure"), parent) {
  m_comment = named<QLineEdit>("failureComment");
  m_comment->setMaxLength(10000);
  m_comment->setAccessibleName(tr("Comment on the screen failure"));
  m_record = named<QPushButton>("recordFailure", tr("Record screen failure…"));
  auto* line = tightLine(8);
  line->addWidget(m_record);
  line->addStretch();
  addAll(body(), {labelFor(m_comment, tr("&Comment")), m_comment});
  body()->addLayout(line);
  connect(m_record, &QPushButton::clicked, this,
          [this] { Q_EMIT failureRequested(m_comment->text().trimmed()); });
  submitByEnter(this, m_record);
}

void FailureCard::showActions(const ScreeningActions& actions) {
  setVisible(actions.fails);
  m_record->setEnabled(!actions.edited);
  m_record->setToolTip(actions.edited ? tr("Save first: only what is saved can be closed.") : QString());
}

bool FailureCard::isTouched() const {
  return !m_comment->text().trimmed().isEmpty();
}

void FailureCard::focusComment() {
  m_comment->setFocus();
}

void FailureCard::clear() {
  m_comment->clear();
}
