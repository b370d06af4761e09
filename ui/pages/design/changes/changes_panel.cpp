#include "ui/pages/design/changes/changes_panel.h"

#include "app/escalation/design/design_change_rules.h"
#include "app/reports/design/design_words.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "db/session/study_commands.h"
#include "ui/fields/field.h"
#include "ui/pages/design/changes/comparison_card.h"
#include "ui/pages/design/changes/design_draft.h"
#include "ui/pages/design/changes/design_history.h"
#include "ui/print/report_documents.h"
#include "ui/signing/agreement_form.h"
#include "ui/signing/scan_dialog.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/lazy_tab.h"

ChangeSignatures::ChangeSignatures(StudySession& session, QWidget* parent)
    : Card(tr("Signatures"), parent), m_session(session) {
  m_investigator = new Paragraph(QStringLiteral("changeInvestigator"));
  m_sponsor = new Paragraph(QStringLiteral("changeSponsor"));
  m_sign = primaryButton("signDesignChange", tr("Si&gn…"));
  m_agreement = new LazyTab<AgreementForm>([this] { return makeAgreement(); });
  m_withdraw = named<QPushButton>("withdrawDesignChange", tr("&Withdraw…"));
  m_why = new Paragraph(QStringLiteral("changeActionsWhy"), TextRole::Muted);
  m_message = new MessageLine(QStringLiteral("changeMessage"));
  body()->addWidget(m_investigator);
  body()->addWidget(m_sign, 0, Qt::AlignLeft);
  m_scan = new ScanButton(session);
  body()->addWidget(m_sponsor);
  body()->addWidget(m_scan, 0, Qt::AlignLeft);
  body()->addWidget(m_agreement);
  body()->addWidget(m_withdraw, 0, Qt::AlignLeft);
  addAll(body(), {m_why, m_message});
  connect(m_sign, &QPushButton::clicked, this, &ChangeSignatures::signRequested);
  connect(m_withdraw, &QPushButton::clicked, this, &ChangeSignatures::withdraw);
}

AgreementForm* ChangeSignatures::makeAgreement() {
  auto* form = new AgreementForm(m_session);
  connect(form, &AgreementForm::signHereRequested, this, &ChangeSignatures::sponsorSigns);
  connect(form, &AgreementForm::paperRequested, this, &ChangeSignatures::recordPaper);
  return form;
}

void ChangeSignatures::show(const DesignChange* change) {
  m_change = change ? change->id : 0;
  m_message->say({});
  showNames(change);
  showActions(change);
}

void ChangeSignatures::showNames(const DesignChange* change) {
  const Site& site = m_session.study().site;
  m_investigator->setText(change && change->investigator
                              ? tr("● Investigator: %1").arg(signatureText(site, *change->investigator))
                              : tr("◔ Investigator: waiting"));
  m_sponsor->setVisible(change != nullptr);
  m_scan->showOf(change ? change->sponsor : std::nullopt);
  if (!change) return;
  if (change->sponsor)
    m_sponsor->setText(
        tr("● Sponsor: %1").arg(agreementText(m_session.study(), *change->sponsor, change->investigator)));
  else
    m_sponsor->setText(mayAgreeChange(m_session.standing(), *change) ? tr("Sponsor: did not sign")
                                                                     : tr("◔ Sponsor: waiting"));
}

/// What a role may not do stays in sight, greyed, and words say why.
void ChangeSignatures::showActions(const DesignChange* change) {
  const Role role = m_session.user().role;
  const bool signs = may(role, Action::SignDesign);
  const bool open = change && !mayAgreeChange(m_session.standing(), *change);
  const bool standing = change && !mayWithdrawChange(*change);
  m_sign->setVisible(!change);
  m_sign->setEnabled(signs);
  m_withdraw->setVisible(standing);
  m_withdraw->setEnabled(signs);
  m_agreement->setVisible(open);
  if (open) m_agreement->content()->start(QStringLiteral("design-change/%1").arg(change->id));
  m_why->setText(
      signs ? QString()
      : !change
          ? tr("Your role, %1, drafts and compares; the principal investigator signs.").arg(roleName(role))
          : tr("Your role, %1, does not withdraw a change; the principal investigator does.")
                .arg(roleName(role)));
  m_why->setVisible(!signs && (!change || standing));
}

void ChangeSignatures::sponsorSigns() {
  const DesignChange* shown = change();
  if (!shown) return;
  const RowId id = shown->id;
  const SignatureRequest request{
      tr("Agreement of the sponsor to a change of the design"),
      tr("Change %1: %2.").arg(shown->number).arg(changeSummary(m_session.study(), *shown)),
      {}};
  const bool done = askSignature(this, request, [&](const Credentials& who) -> std::optional<Refusal> {
    SponsorAgreement agreement;
    agreement.credentials = who;
    const auto result = m_session.commands().agreeDesignChange(id, agreement);
    return result ? std::nullopt : std::optional(result.error());
  });
  if (done) m_agreement->content()->recorded();
}

void ChangeSignatures::recordPaper(const SponsorAgreement& agreement) {
  const auto result = m_session.commands().agreeDesignChange(m_change, agreement);
  if (!result) return m_agreement->content()->showRefusal(result.error());
  m_agreement->content()->recorded();
}

void ChangeSignatures::withdraw() {
  const DesignChange* shown = change();
  if (!shown) return;
  const RowId id = shown->id;
  const auto result = withReason(
      this, [&](const QString& reason) { return m_session.commands().withdrawDesignChange(id, reason); },
      tr("Withdraw change %1: %2.").arg(shown->number).arg(changeSummary(m_session.study(), *shown)));
  if (!result) m_message->say(result.error().message, Field::Tone::Error);
}

ChangesPanel::ChangesPanel(StudySession& openSession, QWidget* parent) : DesignPanel(openSession, parent) {
  setObjectName(QStringLiteral("changesPanel"));
  auto* layout = tightColumn(this, 16, 12);
  m_history = new DesignHistory;
  layout->addWidget(m_history);
  auto* columns = tightLine(16);
  columns->addWidget(makeLeft(), 1);
  m_comparison = new ComparisonCard(openSession);
  columns->addWidget(m_comparison, 1, Qt::AlignTop);
  layout->addLayout(columns);
  layout->addStretch(1);
  connect(m_history, &DesignHistory::chosen, this, &ChangesPanel::openRow);
  connect(m_draft, &DesignDraft::changed, this, &ChangesPanel::draftChanged);
  connect(m_signatures, &ChangeSignatures::signRequested, this, &ChangesPanel::sign);
}

QWidget* ChangesPanel::makeLeft() {
  auto* left = new QWidget;
  auto* layout = tightColumn(left, 16);
  m_draftCard = new Card(tr("A change of the design"));
  m_draft = new DesignDraft(session());
  m_draftCard->body()->addWidget(m_draft);
  m_changeCard = new Card({});
  m_asked = new Paragraph(QStringLiteral("changeText"));
  m_changeCard->body()->addWidget(m_asked);
  m_signatures = new ChangeSignatures(session());
  addAll(layout, {m_draftCard, m_changeCard, m_signatures});
  layout->addStretch(1);
  return left;
}

const DesignChange* ChangesPanel::shown() const {
  return m_shown == 0 ? nullptr : study().designChange(m_shown);
}

void ChangesPanel::openRow(RowId changeId) {
  m_shown = study().designChange(changeId) ? changeId : 0;
  refresh();
}

void ChangesPanel::refresh() {
  const DesignChange* change = shown();
  m_history->show(standing(), change ? change->id : 0);
  m_comparison->readScenarios();
  m_draftCard->setVisible(!change);
  m_changeCard->setVisible(change != nullptr);
  m_draft->refresh();
  if (change)
    showSigned(*change);
  else
    draftChanged();
  m_signatures->show(change);
  tellDocument();
}

void ChangesPanel::showSigned(const DesignChange& change) {
  m_changeCard->setTitle(tr("Change %1 of %2").arg(change.number).arg(change.date.toString(Qt::ISODate)));
  m_asked->setText(QStringList{
      changeSummary(study(), change), changeState(standing(), change),
      tr("Because: %1").arg(change.justification),
      change.course.isEmpty()
          ? tr("It changes version %1. Nobody was treated when it was signed.").arg(change.baseVersion)
          : tr("It changes version %1. Course at signing: %2").arg(change.baseVersion).arg(change.course)}
                       .join(u'\n'));
  m_comparison->show(change);
}

/// Rule and sentence stand where they belong as one types; that the reason is missing is said when it is
/// signed.
void ChangesPanel::draftChanged() {
  if (shown()) return;
  const auto change = m_draft->change();
  if (change)
    m_comparison->show(*change);
  else
    m_comparison->showNothing(tr("The comparison appears once the draft can be read."));
  std::optional<Refusal> refused;
  if (!change)
    refused = change.error();
  else if (m_draft->isTouched())
    refused = mayChangeDesign(standing(), *change);
  if (refused && refused->field == QLatin1String("justification")) refused.reset();
  m_draft->showRefusal(refused, false);
  tellDocument();
}

Result<DesignChange> ChangesPanel::drafted() const {
  Result<DesignChange> change = m_draft->change();
  if (change) change->assumed = m_comparison->assumptions();
  return change;
}

PrintDocument ChangesPanel::memoOf(const DesignChange& change) const {
  return designMemoDocument(standing(), change, session().journalHead());
}

std::optional<PrintDocument> ChangesPanel::document() {
  if (const DesignChange* change = shown()) return memoOf(*change);
  const auto change = drafted();
  if (!change || !m_draft->isTouched()) return std::nullopt;
  return memoOf(*change);
}

bool ChangesPanel::hasDocument() const {
  return shown() || (m_draft->isTouched() && m_draft->change());
}

void ChangesPanel::tellDocument() {
  const bool printable = hasDocument();
  if (printable == m_printable) return;
  m_printable = printable;
  Q_EMIT documentChanged();
}

void ChangesPanel::sign() {
  const auto change = drafted();
  const auto refused = change ? mayChangeDesign(standing(), *change) : std::optional(change.error());
  m_draft->showRefusal(refused, true);
  if (refused) return;
  QStringList what{changeSummary(study(), *change)};
  if (!change->course.isEmpty()) what << tr("On the data %1").arg(change->course);
  const SignatureRequest request{tr("Change of the design, by the investigator"), what.join(u'\n'),
                                 session().user().login};
  RowId made = 0;
  const bool done = askSignature(this, request, [&](const Credentials& who) -> std::optional<Refusal> {
    const auto result = session().commands().signDesignChange(*change, who);
    if (!result) return result.error();
    made = *result;
    return std::nullopt;
  });
  if (!done) return;
  m_draft->clear();
  openRow(made);
}
