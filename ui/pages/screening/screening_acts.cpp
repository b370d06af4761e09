// What a person does with a screening: save, sign, close, print.
#include "app/study/study.h"
#include "app/study/words.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/screening/eligibility_card.h"
#include "ui/pages/screening/entry_form.h"
#include "ui/pages/screening/screening_view.h"
#include "ui/print/print_actions.h"
#include "ui/print/report_documents.h"
#include "ui/signing/sign_dialog.h"

void ScreeningView::save() {
  MessageLine* message = m_verdict->message();
  if (m_form->showErrors(refusedTyping())) {
    message->say(tr("Some values are not valid: they are marked in their rows."), Field::Tone::Error);
    return m_form->focusWrong();
  }
  const ScreeningEntry entry = typed().entry;
  const auto birthDate = m_form->showsBirthDate() ? std::optional(m_form->birthDate()) : std::nullopt;
  const Result<void> result = withReason(this, [&](const QString& reason) {
    return m_session.commands().saveScreening(m_open, entry, reason, birthDate);
  });
  if (!result) {
    message->say(result.error().message, Field::Tone::Error);
    if (result.error().field.isEmpty()) return;
    m_form->showErrors({result.error()});
    return m_form->focusWrong();
  }
  m_draft->clear();
  // As it is stored, not as it was typed.
  m_form->put(saved(), m_form->showsBirthDate() ? std::optional(subject().identity.birthDate) : std::nullopt);
  showSaved();
  message->say(tr("Saved."), Field::Tone::Good);
  focusTask();
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
  if (!done) return;
  refresh();
  m_verdict->message()->say(tr("Signed."), Field::Tone::Good);
  focusTask();
}

void ScreeningView::recordFailure(const QString& comment) {
  const EligibilityResult result = evaluateEligibility(m_session.protocol(), m_session.site(), saved());
  const ScreenFailure failure{m_session.today(), result.failed(), comment};
  if (const auto refused = mayFail(m_session.study(), subject(), saved(), failure, m_session.today()))
    return m_verdict->message()->say(refused->message, Field::Tone::Error);
  QStringList who{saved().number, sexAndAge(saved())};
  who.removeAll(QString());
  const SignatureRequest request{
      tr("Screen failure"),
      tr("%1 is closed as a screen failure: %2. This cannot be taken back: the person is screened again only "
         "after a new consent.")
          .arg(who.join(comma()), result.failed().isEmpty() ? comment : result.failed().join(comma())),
      m_session.user().login};
  const bool done = askSignature(this, request, [&](const Credentials& signer) -> std::optional<Refusal> {
    const auto recorded = m_session.commands().recordScreenFailure(m_open, failure, signer);
    return recorded ? std::nullopt : std::optional(recorded.error());
  });
  if (!done) return;
  m_draft->clear(); // the comment
  refresh();
  m_verdict->message()->say(tr("The screen failure is recorded."), Field::Tone::Good);
  focusTask();
}

void ScreeningView::printChecklist() {
  const auto document =
      checklistDocument(m_session.study(), m_open, m_session.today(), m_session.journalHead());
  if (document) previewDocument(this, *document, m_session.commands(), *m_verdict->message());
}
