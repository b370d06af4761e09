#include "app/escalation/decision_options.h"
#include "app/reports/words/decision_words.h"
#include "app/study/study.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/decisions/decision_cards.h"
#include "ui/pages/decisions/decisions_page.h"
#include "ui/signing/agreement_form.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/lazy_tab.h"

void DecisionsPage::sign() {
  const auto draft = m_draft->decision();
  if (!draft) {
    m_draft->showRefusal(Refusal{{}, tr("Choose what is decided."), {}});
    return;
  }
  if (const auto refused = mayDecide(standing(), *draft)) return m_draft->showRefusal(refused);
  m_draft->showRefusal(std::nullopt);
  QStringList says{decisionText(study(), *draft),
                   tr("On the data %1").arg(formatCourse(standing().course()))};
  if (const QString stops = stopsToName(standing()); !stops.isEmpty()) says << stops;
  says << changedAfterCutoff(session());
  const SignatureRequest request{tr("Decision of the investigator"), says.join(u'\n'),
                                 session().user().login};
  RowId made = 0;
  const bool done = askSignature(this, request, [&](const Credentials& who) -> std::optional<Refusal> {
    const auto result = commands().signDecision(*draft, who);
    if (!result) return result.error();
    made = *result;
    return std::nullopt;
  });
  if (!done) return;
  m_kept->startAnew();
  goOn(made);
}

void DecisionsPage::sponsorSigns() {
  const Decision* decision = shown();
  if (!decision) return;
  const QStringList says =
      QStringList(decisionText(study(), *decision)) + namedStopSentences(study(), *decision);
  const SignatureRequest request{tr("Agreement of the sponsor"), says.join(u'\n'), {}};
  const RowId id = decision->id;
  const bool done = askSignature(this, request, [&](const Credentials& who) -> std::optional<Refusal> {
    SponsorAgreement agreement;
    agreement.credentials = who;
    const auto result = commands().agreeDecision(id, agreement);
    return result ? std::nullopt : std::optional(result.error());
  });
  if (!done) return;
  m_agreement->content()->recorded();
  goOn(id);
}

void DecisionsPage::recordPaper(const SponsorAgreement& agreement) {
  const auto result = commands().agreeDecision(m_shown, agreement);
  if (!result) return m_agreement->content()->showRefusal(result.error());
  m_agreement->content()->recorded();
  goOn(m_shown);
}
