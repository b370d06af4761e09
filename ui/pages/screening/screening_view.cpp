#include "ui/pages/screening/screening_view.h"

#include "app/study/words.h"
#include "db/roles.h"
#include "ui/pages/screening/entry_form.h"
#include "ui/pages/screening/exclusion_inputs.h"
#include "ui/pages/screening/screening_history.h"
#include "ui/print/print_actions.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/reason_dialog.h"
#include "ui/widgets/sign_dialog.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace {
constexpr int historyLines = 8;
constexpr int historyColumns = 200; ///< an act touches many columns

QPushButton* button(const QString& name, const QString& text) {
  auto* made = new QPushButton(text);
  made->setObjectName(name);
  return made;
}

} // namespace

ScreeningView::ScreeningView(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_frame = new PageFrame({}, {});
  auto* back = button(QStringLiteral("backToList"), tr("← Screening &list"));
  back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
  connect(back, &QPushButton::clicked, this, [this] {
    keepDraft();
    Q_EMIT closed();
  });
  m_frame->actions()->addWidget(back);

  m_inclusionCard = new Card(tr("Inclusion"));
  m_exclusionCard = new Card(tr("Exclusion"));
  auto* historyCard = new Card(tr("History"));
  m_history = new Paragraph(QStringLiteral("screeningHistory"), TextRole::Muted);
  historyCard->body()->addWidget(m_history);
  auto* side = new QVBoxLayout;
  side->setSpacing(16);
  side->addWidget(makeVerdictCard());
  side->addWidget(m_exclusionCard);
  side->addWidget(historyCard);
  side->addStretch();
  auto* columns = new QHBoxLayout;
  columns->setSpacing(16);
  auto* sideColumn = new QWidget;
  sideColumn->setFixedWidth(312);
  side->setContentsMargins(0, 0, 0, 0);
  sideColumn->setLayout(side);
  columns->addWidget(m_inclusionCard, 1);
  columns->addWidget(sideColumn);
  m_frame->content()->addLayout(columns);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
}

QWidget* ScreeningView::makeVerdictCard() {
  m_verdictCard = new Card(QStringLiteral(" "));
  m_summary = new Paragraph(QStringLiteral("eligibilitySummary"), TextRole::Body);
  m_signatures = new Paragraph(QStringLiteral("eligibilitySignatures"), TextRole::Muted);
  m_message = new Paragraph(QStringLiteral("screeningMessage"), TextRole::Error);
  m_save = button(QStringLiteral("saveScreening"), tr("&Save"));
  m_save->setShortcut(QKeySequence::Save);
  m_sign = button(QStringLiteral("signEligibility"), tr("Si&gn eligibility…"));
  m_print = button(QStringLiteral("printChecklist"), tr("&Print checklist…"));
  m_failureLabel = new Paragraph({}, TextRole::Muted);
  m_failureComment = new QLineEdit;
  m_failureComment->setObjectName(QStringLiteral("failureComment"));
  m_failureComment->setMaxLength(10000);
  m_failureLabel->setText(tr("Close as screen failure. &Comment:"));
  m_failureLabel->setTextFormat(Qt::AutoText);
  m_failureLabel->setBuddy(m_failureComment);
  m_failureComment->setAccessibleName(tr("Comment on the screen failure"));
  m_failure = button(QStringLiteral("recordFailure"), tr("Record screen &failure"));
  m_rescreen = button(QStringLiteral("rescreen"), tr("&Rescreen…"));
  setPrimary(m_sign);
  auto* first = new QHBoxLayout;
  first->addWidget(m_save);
  first->addWidget(m_sign);
  first->addStretch();
  auto* second = new QHBoxLayout;
  second->addWidget(m_print);
  second->addWidget(m_rescreen);
  second->addStretch();
  QVBoxLayout* body = m_verdictCard->body();
  body->addWidget(m_summary);
  body->addWidget(m_message);
  body->addLayout(first);
  body->addLayout(second);
  body->addWidget(m_signatures);
  body->addWidget(m_failureLabel);
  body->addWidget(m_failureComment);
  body->addWidget(m_failure, 0, Qt::AlignLeft);
  connect(m_save, &QPushButton::clicked, this, &ScreeningView::save);
  connect(m_sign, &QPushButton::clicked, this, &ScreeningView::sign);
  connect(m_print, &QPushButton::clicked, this, &ScreeningView::printChecklist);
  connect(m_failure, &QPushButton::clicked, this, &ScreeningView::recordFailure);
  connect(m_rescreen, &QPushButton::clicked, this, [this] { Q_EMIT rescreeningRequested(subject().id); });
  return m_verdictCard;
}

void ScreeningView::buildInputs() {
  delete m_form;
  delete m_exclusions;
  m_builtFor = m_session.study().site;
  m_form = new EntryForm(m_session.study());
  m_exclusions = new ExclusionInputs(m_session.study());
  m_inclusionCard->body()->addWidget(m_form);
  m_exclusionCard->body()->addWidget(m_exclusions);
  connect(m_form, &EntryForm::edited, this, &ScreeningView::judgeTyped);
  connect(m_exclusions, &ExclusionInputs::edited, this, &ScreeningView::judgeTyped);
}

void ScreeningView::open(RowId screeningId) {
  m_open = screeningId;
  say({}, false);
  buildInputs();
  fill();
}

void ScreeningView::refresh() {
  if (!m_session.study().screening(m_open)) return;
  const Site& site = m_session.study().site;
  if (site.limits != m_builtFor.limits || site.exclusions != m_builtFor.exclusions) {
    const QByteArray typedForm = typedInput(m_form);
    buildInputs();
    fill();
    restoreInput(m_form, typedForm);
  }
  judgeTyped();
  showSignatures();
  showHistory();
}

const Screening& ScreeningView::saved() const {
  return *m_session.study().screening(m_open);
}
const Subject& ScreeningView::subject() const {
  return *m_session.study().subjectOfScreening(m_open);
}
QString ScreeningView::draftKey() const {
  return QStringLiteral("screening/%1").arg(m_open);
}
bool ScreeningView::isClosed() const {
  return saved().failure.has_value();
}

Screening ScreeningView::typed() const {
  Screening screening = saved();
  screening.entry = m_form->entry(screening.entry);
  screening.entry.exclusions = m_exclusions->answers();
  const QDate birth = m_form->birthDate();
  const QDate consent = siteDate(m_session.study(), screening.consent.signedAt);
  screening.ageYears =
      birth.isValid() && birth <= consent ? std::optional(completedYears(birth, consent)) : std::nullopt;
  return screening;
}

bool ScreeningView::isEdited() const {
  return m_open != 0 && m_form &&
         (typed().entry != saved().entry || m_form->birthDate() != subject().identity.birthDate);
}

void ScreeningView::fill() {
  m_form->put(saved(), subject().identity.birthDate);
  m_exclusions->put(saved().entry.exclusions);
  const QByteArray draft = m_session.draft(draftKey());
  if (!draft.isEmpty()) {
    restoreInput(this, draft);
    say(tr("This is a draft: what you typed before has not been saved yet."), false);
  }
  showTitle();
  judgeTyped();
  showSignatures();
  showHistory();
}

void ScreeningView::keepDraft() {
  if (m_open == 0 || !m_form) return;
  const bool kept = !m_session.draft(draftKey()).isEmpty();
  if (isEdited() || m_form->hasErrors())
    m_session.commands().saveDraft(draftKey(), typedInput(this));
  else if (kept)
    m_session.commands().saveDraft(draftKey(), {});
}

void ScreeningView::showTitle() {
  const Screening& screening = saved();
  QStringList parts{tr("Consent %1 signed %2")
                        .arg(screening.consent.version,
                             siteDate(m_session.study(), screening.consent.signedAt).toString(Qt::ISODate))};
  if (const QString person = sexAndAge(screening); !person.isEmpty()) parts << person;
  if (screening.entry.diagnosis) parts << diagnosisName(*screening.entry.diagnosis);
  if (subject().assignment) parts << subject().assignment->subjectNumber;
  m_frame->setTitle(tr("%1 — screening").arg(screening.number), parts.join(QStringLiteral(" · ")));
}

void ScreeningView::judgeTyped() {
  if (m_open == 0) return;
  m_form->showErrors();
  const EligibilityResult result = judge(m_session.study().protocol, m_session.study().site, typed());
  m_form->showVerdicts(result);
  switch (result.overall) {
  case Eligibility::Eligible:
    m_verdictCard->setTitle(tr("✓ Eligible"));
    m_verdictCard->setEdge(Card::Edge::Good);
    m_summary->setText(tr("Every inclusion criterion is met and no exclusion criterion is present."));
    break;
  case Eligibility::NotEligible:
    m_verdictCard->setTitle(tr("✕ Not eligible"));
    m_verdictCard->setEdge(Card::Edge::Error);
    m_summary->setText(
        tr("Not met: %1. The protocol knows no waiver.").arg(result.failed().join(QStringLiteral(", "))));
    break;
  case Eligibility::Incomplete:
    m_verdictCard->setTitle(tr("◔ Incomplete"));
    m_verdictCard->setEdge(Card::Edge::None);
    m_summary->setText(tr("Not assessed yet: %1.").arg(result.missing().join(QStringLiteral(", "))));
    break;
  }
  showActions(result);
}

void ScreeningView::showActions(const EligibilityResult& result) {
  const Role role = m_session.user().role;
  const bool edited = isEdited() || m_form->hasErrors();
  const bool enters = may(role, Action::EnterSubject);
  const bool closed = isClosed();
  m_form->setReadOnly(closed || !enters);
  m_exclusions->setEnabled(!closed && enters);
  m_save->setEnabled(edited && enters && !closed);
  m_sign->setEnabled(!edited && !closed && result.overall == Eligibility::Eligible);
  m_sign->setToolTip(edited ? tr("Save first: only what is saved can be signed.") : QString());
  const bool mayFail = !closed && !subject().assignment && enters;
  m_failure->setVisible(mayFail);
  m_failureLabel->setVisible(mayFail);
  m_failureComment->setVisible(mayFail);
  m_failure->setEnabled(!edited);
  m_rescreen->setVisible(closed && saved().id == subject().screening().id && enters);
}

void ScreeningView::showSignatures() {
  QStringList lines;
  for (const Signature& signature : saved().signatures) {
    QString line = tr("Eligibility signed by %1, %2")
                       .arg(signature.printedName, signature.at.toTimeZone(m_session.study().site.timeZone)
                                                       .toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    if (signature.method == SignatureMethod::Transcribed) line += tr(" (transcribed)");
    if (signature.earlierVersion) line += tr(" — signed an earlier version");
    lines << line;
  }
  if (saved().failure)
    lines << tr("Screen failure on %1: %2. %3")
                 .arg(saved().failure->date.toString(Qt::ISODate),
                      saved().failure->criteria.join(QStringLiteral(", ")), saved().failure->comment);
  m_signatures->setText(lines.join(u'\n'));
  m_signatures->setVisible(!lines.isEmpty());
}

void ScreeningView::showHistory() {
  const auto trail = m_session.auditTrail(subject().id, 0, historyColumns);
  m_history->setText(screeningHistory(trail, m_session.study().site.timeZone, historyLines).join(u'\n'));
}

void ScreeningView::say(const QString& sentence, bool wrong) {
  m_message->setText(sentence);
  m_message->setVisible(!sentence.isEmpty());
  setTextRole(m_message, wrong ? TextRole::Error : TextRole::Warning);
}

void ScreeningView::save() {
  if (m_form->showErrors()) {
    say(tr("Something in the form cannot be understood; it is marked in its row."), true);
    return;
  }
  const ScreeningEntry entry = typed().entry;
  Identity identity = subject().identity;
  identity.birthDate = m_form->birthDate();
  const RowId subjectId = subject().id;
  const Result<void> result = withReason(this, [&](const QString& reason) -> Result<void> {
    if (identity != subject().identity)
      if (auto kept = m_session.commands().saveIdentity(subjectId, identity, reason); !kept) return kept;
    return m_session.commands().saveScreening(m_open, entry, reason);
  });
  if (!result) {
    say(result.error().message, true);
    return;
  }
  m_session.commands().saveDraft(draftKey(), {});
  say({}, false);
  showTitle();
  judgeTyped();
  showSignatures();
  showHistory();
}

void ScreeningView::sign() {
  const SignatureRequest request{
      tr("Eligibility confirmed"),
      tr("%1 meets every inclusion criterion and no exclusion criterion, as saved.").arg(saved().number),
      m_session.user().login};
  const bool done = askSignature(this, request, [this](const Credentials& who) -> std::optional<Refusal> {
    const auto result = m_session.commands().signEligibility(m_open, who);
    return result ? std::nullopt : std::optional(result.error());
  });
  if (done) refresh();
}

void ScreeningView::recordFailure() {
  const EligibilityResult result = judge(m_session.study().protocol, m_session.study().site, saved());
  const ScreenFailure failure{m_session.today(), result.failed(), m_failureComment->text().trimmed()};
  const auto done = m_session.commands().recordScreenFailure(m_open, failure);
  say(done ? QString() : done.error().message, true);
  refresh();
}

void ScreeningView::printChecklist() {
  const auto document =
      checklistDocument(m_session.study(), m_open, m_session.today(), m_session.journalHead());
  if (!document) return;
  const auto refused = previewDocument(this, *document, m_session.commands());
  say(refused ? refused->message : QString(), true);
}
