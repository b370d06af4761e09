#include "ui/pages/design/changes/change_signatures.h"

#include "app/escalation/design/design_change_rules.h"
#include "app/reports/design/design_words.h"
#include "app/study/study.h"
#include "db/access/roles.h"
#include "db/session/study_commands.h"
#include "ui/fields/field.h"
#include "ui/signing/agreement_form.h"
#include "ui/signing/scan_dialog.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paragraph.h"

const DesignChange* ChangeSignatures::change() const {
  return m_session.study().designChange(m_change);
}

ChangeSignatures::ChangeSignatures(StudySession& session, QWidget* parent)
    : Card(tr("Signatures"), parent), m_session(session) {
  m_investigator = new Paragraph(QStringLiteral("changeInvestigator"));
  m_sponsor = new Paragraph(QStringLiteral("changeSponsor"));
  m_sign = primaryButton("signDesignChange", tr("Si&gn…"));
  m_agreement = new AgreementForm;
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
  connect(m_agreement, &AgreementForm::signHereRequested, this, &ChangeSignatures::sponsorSigns);
  connect(m_agreement, &AgreementForm::paperRequested, this, &ChangeSignatures::recordPaper);
  connect(m_withdraw, &QPushButton::clicked, this, &ChangeSignatures::withdraw);
}

void ChangeSignatures::show(const DesignChange* change) {
  m_change = change ? change->id : 0;
  m_message->say({});
  showNames(change);
  showActions(change);
}

void ChangeSignatures::showNames(const DesignChange* change) {
  const Site& site = m_session.site();
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
  if (open) m_agreement->start(m_session.now(), m_session.site().timeZone, may(role, Action::RecordWetInk));
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
  askSignature(this, request, [&](const Credentials& who) -> std::optional<Refusal> {
    SponsorAgreement agreement;
    agreement.credentials = who;
    const auto result = m_session.commands().agreeDesignChange(id, agreement);
    return result ? std::nullopt : std::optional(result.error());
  });
}

void ChangeSignatures::recordPaper(const SponsorAgreement& agreement) {
  const auto result = m_session.commands().agreeDesignChange(m_change, agreement);
  if (!result) m_agreement->showRefusal(result.error());
}

void ChangeSignatures::withdraw() {
  const RowId id = m_change;
  const auto result = withReason(
      this, [&](const QString& reason) { return m_session.commands().withdrawDesignChange(id, reason); });
  if (!result) m_message->say(result.error().message, Field::Tone::Error);
}
