#include "ui/pages/screening/screening_view.h"

#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/user.h"
#include "app/study/words.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/screening/eligibility_card.h"
#include "ui/pages/screening/entry_form.h"
#include "ui/pages/screening/entry_histories.h"
#include "ui/print/print_actions.h"
#include "ui/print/report_documents.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"

namespace {
constexpr int historyLines = 8;
constexpr int historyTrail = 200; ///< an act leaves many lines
} // namespace

ScreeningView::ScreeningView(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_draft = new FormDraft(
      this, session, [this] { return QStringLiteral("screening/%1").arg(m_open); },
      [this]() -> std::optional<QByteArray> {
        if (isHidden() || m_open == 0 || !m_form) return std::nullopt; // the list is shown
        return isEdited() || m_form->hasErrors() ? typedInput(this) : QByteArray();
      });
  m_frame = new PageFrame({}, {});
  auto* back = addButton(m_frame->actions(), "backToList", tr("← Screening &list"));
  back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
  connect(back, &QPushButton::clicked, this, [this] {
    m_draft->keep();
    Q_EMIT closed();
  });
  m_inclusionCard = new Card(tr("Inclusion"));
  auto* columns = tightLine(16);
  columns->addWidget(m_inclusionCard, 1);
  columns->addWidget(makeSide());
  m_frame->content()->addLayout(columns);
  tightColumn(this)->addWidget(m_frame);
}

QWidget* ScreeningView::makeSide() {
  m_verdict = new EligibilityCard;
  connect(m_verdict, &EligibilityCard::saveRequested, this, &ScreeningView::save);
  connect(m_verdict, &EligibilityCard::signRequested, this, &ScreeningView::sign);
  connect(m_verdict, &EligibilityCard::printRequested, this, &ScreeningView::printChecklist);
  connect(m_verdict, &EligibilityCard::failureRequested, this, &ScreeningView::recordFailure);
  connect(m_verdict, &EligibilityCard::rescreeningRequested, this,
          [this] { Q_EMIT rescreeningRequested(subject().id); });
  m_exclusionCard = new Card(tr("Exclusion"));
  auto* historyCard = new Card(tr("History"));
  m_history = new Paragraph(QStringLiteral("screeningHistory"), TextRole::Muted);
  historyCard->body()->addWidget(m_history);
  auto* side = new QWidget;
  side->setFixedWidth(312);
  auto* column = tightColumn(side, 16);
  addAll(column, {m_verdict, m_exclusionCard, historyCard});
  column->addStretch();
  return side;
}

void ScreeningView::buildInputs() {
  delete m_form;
  delete m_exclusions;
  m_builtFor = m_session.site();
  m_form = new EntryForm(m_session.study());
  m_exclusions = new ExclusionInputs(m_session.site());
  m_inclusionCard->body()->addWidget(m_form);
  m_exclusionCard->body()->addWidget(m_exclusions);
  for (QWidget* form : std::initializer_list<QWidget*>{m_form, m_exclusions})
    giveEntryHistories(form, m_session.site(), subject().id, m_open);
  connect(m_form, &EntryForm::edited, this, &ScreeningView::judgeTyped);
  connect(m_exclusions, &ExclusionInputs::edited, this, &ScreeningView::judgeTyped);
}

void ScreeningView::open(RowId screeningId) {
  m_open = screeningId;
  m_verdict->say({}, false);
  buildInputs();
  fill();
}

void ScreeningView::refresh() {
  if (!m_session.study().screening(m_open)) return;
  const Site& site = m_session.site();
  if (site.limits != m_builtFor.limits || site.exclusions != m_builtFor.exclusions) {
    const QByteArray typedForm = typedInput(m_form);
    buildInputs();
    fill();
    restoreInput(m_form, typedForm);
  }
  showSaved();
}

void ScreeningView::showSaved() {
  showTitle();
  judgeTyped();
  m_verdict->showSignatures(m_session.site(), saved());
  showHistory();
}

const Screening& ScreeningView::saved() const {
  return *m_session.study().screening(m_open);
}
const Subject& ScreeningView::subject() const {
  return *m_session.study().subjectOfScreening(m_open);
}
bool ScreeningView::isClosed() const {
  return saved().failure.has_value();
}

Screening ScreeningView::typed() const {
  Screening screening = saved();
  screening.entry = m_form->entry(screening.entry);
  screening.entry.exclusions = m_exclusions->answers();
  if (!m_form->showsBirthDate()) return screening;
  const QDate birth = m_form->birthDate();
  const QDate consent = siteDate(m_session.study(), screening.consent.signedAt);
  screening.ageYears =
      birth.isValid() && birth <= consent ? std::optional(completedYears(birth, consent)) : std::nullopt;
  return screening;
}

bool ScreeningView::isEdited() const {
  if (m_open == 0 || !m_form) return false;
  const bool bornOtherwise = m_form->showsBirthDate() && m_form->birthDate() != subject().identity.birthDate;
  return bornOtherwise || typed().entry != saved().entry;
}

Result<std::optional<QDate>> ScreeningView::shownBirthDate() const {
  if (!may(m_session.user().role, Action::EnterSubject)) return std::nullopt;
  const auto recorded = m_session.commands().recordIdentityShown(subject().id, ShownIdentity::BirthDate);
  if (!recorded) return tl::unexpected(recorded.error());
  return subject().identity.birthDate;
}

void ScreeningView::fill() {
  const auto birthDate = shownBirthDate();
  m_form->put(saved(), birthDate.value_or(std::nullopt));
  m_exclusions->put(saved().entry.exclusions);
  const QByteArray draft = m_draft->kept();
  if (!draft.isEmpty()) {
    restoreInput(this, draft);
    m_verdict->say(tr("This is a draft: what you typed before has not been saved yet."), false);
  }
  if (!birthDate) m_verdict->say(birthDate.error().message, true);
  showSaved();
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

std::vector<Refusal> ScreeningView::refusedTyping() const {
  std::vector<Refusal> refusals = refusedValues(m_form->entry({}), m_session.today());
  Identity identity = subject().identity;
  if (m_form->showsBirthDate()) identity.birthDate = m_form->birthDate();
  if (identity == subject().identity) return refusals;
  if (auto refused = mayIdentify(m_session.study(), subject(), identity)) refusals.push_back(*refused);
  return refusals;
}

void ScreeningView::judgeTyped() {
  if (m_open == 0) return;
  m_form->showErrors(refusedTyping());
  const EligibilityResult result = evaluateEligibility(m_session.protocol(), m_session.site(), typed());
  m_form->showVerdicts(result);
  m_verdict->showResult(result);
  showActions(result);
}

void ScreeningView::showActions(const EligibilityResult& result) {
  const Role role = m_session.user().role;
  const bool enters = may(role, Action::EnterSubject);
  const bool closed = isClosed();
  setReadOnly(m_form, closed || !enters);
  setReadOnly(m_exclusions, closed || !enters);
  ScreeningActions actions;
  actions.enters = enters && !closed;
  actions.edited = isEdited() || m_form->hasErrors();
  actions.signs = !closed && result.overall == Eligibility::Eligible;
  actions.fails = actions.enters && !subject().assignment;
  actions.rescreens = closed && enters && saved().id == subject().screening().id;
  m_verdict->showActions(actions);
}

void ScreeningView::showHistory() {
  AuditFilter ofSubject;
  ofSubject.subjectId = subject().id;
  AuditTrail trail = m_session.auditTrail(ofSubject);
  const Result<void> searched = trail.searchAll();
  const auto lines = trail.lines(0, historyTrail);
  m_history->setText(searched && lines
                         ? screeningHistory(*lines, m_session.site().timeZone, historyLines).join(u'\n')
                         : (searched ? lines.error() : searched.error()).message);
}

void ScreeningView::save() {
  if (m_form->showErrors(refusedTyping())) {
    m_verdict->say(tr("Something in the form cannot be understood; it is marked in its row."), true);
    return;
  }
  const ScreeningEntry entry = typed().entry;
  const auto birthDate = m_form->showsBirthDate() ? std::optional(m_form->birthDate()) : std::nullopt;
  const Result<void> result = withReason(this, [&](const QString& reason) {
    return m_session.commands().saveScreening(m_open, entry, reason, birthDate);
  });
  if (!result) {
    m_form->showRefusal(result.error());
    m_verdict->say(result.error().message, true);
    return;
  }
  m_draft->clear();
  m_verdict->say({}, false);
  // As it is stored, not as it was typed.
  m_form->put(saved(), m_form->showsBirthDate() ? std::optional(subject().identity.birthDate) : std::nullopt);
  showSaved();
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

void ScreeningView::recordFailure(const QString& comment) {
  const EligibilityResult result = evaluateEligibility(m_session.protocol(), m_session.site(), saved());
  const ScreenFailure failure{m_session.today(), result.failed(), comment};
  const auto done = m_session.commands().recordScreenFailure(m_open, failure);
  m_verdict->say(done ? QString() : done.error().message, true);
  refresh();
}

void ScreeningView::printChecklist() {
  const auto document =
      checklistDocument(m_session.study(), m_open, m_session.today(), m_session.journalHead());
  if (!document) return;
  const auto refused = previewDocument(this, *document, m_session.commands());
  m_verdict->say(refused ? refused->message : QString(), true);
}
