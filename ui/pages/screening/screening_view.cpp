#include "ui/pages/screening/screening_view.h"

#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/user.h"
#include "app/study/words.h"
#include "ui/fields/enter_key.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/screening/eligibility_card.h"
#include "ui/pages/screening/entry_form.h"
#include "ui/pages/screening/entry_histories.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/tab_order.h"

#include <QComboBox>
#include <QLineEdit>

namespace {
constexpr int historyLines = 8;
constexpr int historyTrail = 200; ///< an act leaves many lines
} // namespace

ScreeningView::ScreeningView(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_frame = new PageFrame({}, {});
  auto* back = addButton(m_frame->actions(), "backToList", tr("← Screening list"));
  m_back = back;
  pressBy(back, QKeySequence(Qt::ALT | Qt::Key_Left));
  connect(back, &QPushButton::clicked, this, &ScreeningView::leaveRequested);
  m_inclusionCard = new Card(tr("Inclusion"));
  m_exclusionCard = new Card(tr("Exclusion"));
  auto* historyCard = new Card(tr("History"));
  m_history = new Paragraph(QStringLiteral("screeningHistory"), TextRole::Muted);
  historyCard->body()->addWidget(m_history);
  addAll(m_frame->content(), {m_inclusionCard, m_exclusionCard, historyCard});
  m_frame->content()->addStretch();
  auto* columns = tightLine(this, 0); // what is beside the form does not scroll away with it
  m_frame->setMaximumWidth(widestContent());
  columns->addWidget(m_frame, 1);
  columns->addWidget(makeSide());
  columns->addStretch(); // of a wide screen: the verdict stays beside what it is of
  m_draft = new FormDraft(
      this, session, m_verdict->draftLine(), [this] { return QStringLiteral("screening/%1").arg(m_open); },
      [this] { return draft(); }, [this](const QByteArray& typed) { put(typed); });
}

QWidget* ScreeningView::makeSide() {
  m_verdict = new EligibilityCard;
  connect(m_verdict, &EligibilityCard::saveRequested, this, &ScreeningView::save);
  connect(m_verdict, &EligibilityCard::signRequested, this, &ScreeningView::sign);
  connect(m_verdict, &EligibilityCard::nextRequested, this, &ScreeningView::doNext);
  connect(m_verdict, &EligibilityCard::printRequested, this, &ScreeningView::printChecklist);
  connect(m_verdict, &EligibilityCard::rescreeningRequested, this,
          [this] { Q_EMIT rescreeningRequested(subject().id); });
  m_failure = new FailureCard;
  connect(m_failure, &FailureCard::failureRequested, this, &ScreeningView::recordFailure);
  auto* side = new QWidget;
  auto* column = tightColumn(side, 16);
  column->setContentsMargins(0, 16, 16, 16);
  auto* scroll = scrolling(side); // before it is filled: it lays out and styles what is in it
  addAll(column, {m_verdict, m_failure});
  column->addStretch();
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFixedWidth(atTypeSize(312));
  return scroll;
}

void ScreeningView::buildInputs() {
  delete m_form;
  delete m_exclusions;
  m_builtFor = m_session.site();
  m_form = new EntryForm(m_session.study(), m_inclusionCard); // in its place: its inputs are styled once
  m_exclusions = new ExclusionInputs(m_session.site(), m_exclusionCard);
  m_inclusionCard->body()->addWidget(m_form);
  m_exclusionCard->body()->addWidget(m_exclusions);
  for (QWidget* form : std::initializer_list<QWidget*>{m_form, m_exclusions}) {
    giveEntryHistories(form, m_session.site(), subject().id, m_open);
    submitByEnter(form, m_verdict->saveButton());
  }
  const auto judge = [this] {
    m_verdict->message()->say({});
    judgeTyped();
  };
  connect(m_form, &EntryForm::edited, this, judge);
  connect(m_exclusions, &ExclusionInputs::edited, this, judge);
  tabInOrder({m_back, m_form, m_exclusions, m_verdict, m_failure});
}

void ScreeningView::open(RowId screeningId) {
  m_open = screeningId;
  m_verdict->message()->say({});
  buildInputs();
  m_draft->restore();
}

bool ScreeningView::focusFirstUnanswered() {
  const auto isOpen = [](const QWidget* input) {
    if (input->property("readOnly").toBool()) return false;
    if (const auto* box = qobject_cast<const QComboBox*>(input)) return box->currentIndex() == 0;
    const auto* line = qobject_cast<const QLineEdit*>(input);
    return line && line->text().isEmpty();
  };
  for (QWidget* input : tabStops({m_form, m_exclusions})) {
    if (!input->isVisibleTo(this) || !isOpen(input)) continue;
    input->setFocus(Qt::OtherFocusReason);
    for (QWidget* around = input; around; around = around->parentWidget())
      if (auto* area = qobject_cast<QScrollArea*>(around)) area->ensureWidgetVisible(input);
    return true;
  }
  return false;
}

void ScreeningView::focusTask() {
  const bool open = screeningState(m_session.study(), subject(), saved()) == ScreeningState::Incomplete;
  if (open && focusFirstUnanswered()) return;
  QPushButton* next = m_verdict->nextButton();
  (next && next->isEnabled() ? next : m_back)->setFocus(Qt::OtherFocusReason);
}

void ScreeningView::refresh() {
  if (!m_session.study().screening(m_open)) return;
  const Site& site = m_session.site();
  if (site.limits != m_builtFor.limits || site.exclusions != m_builtFor.exclusions) {
    const QByteArray typedForm = typedInput(m_form);
    buildInputs();
    m_draft->restore();
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
bool ScreeningView::mayEnter() const {
  return may(m_session.user().role, Action::EnterSubject) && !isClosed() && !isLocked();
}
bool ScreeningView::isLocked() const {
  return lockOn(m_session.study(), subject().id);
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

std::optional<QByteArray> ScreeningView::draft() const {
  if (isHidden() || m_open == 0 || !m_form || !mayEnter()) return std::nullopt; // the list is shown
  const bool isTyped = isEdited() || m_form->hasErrors() || m_failure->isTouched();
  return isTyped ? typedInput(this) : QByteArray();
}

void ScreeningView::put(const QByteArray& typed) {
  const auto birthDate = shownBirthDate();
  m_form->put(saved(), birthDate.value_or(std::nullopt));
  m_exclusions->put(saved().entry.exclusions);
  m_failure->clear();
  restoreInput(this, typed);
  m_verdict->message()->say(
      typed.isEmpty() ? QString() : tr("This is a draft: what you typed before has not been saved yet."));
  if (!birthDate) m_verdict->message()->say(birthDate.error().message, Field::Tone::Error);
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
  const EligibilityResult result =
      evaluateEligibility(m_session.protocol(), m_session.site(), typed()).without(m_form->wrongCriteria());
  m_form->showVerdicts(result);
  m_verdict->showResult(result);
  showActions(result);
}

ScreeningActions ScreeningView::actionsOn(const EligibilityResult& result) const {
  const Role role = m_session.user().role;
  const bool closed = isClosed();
  ScreeningActions actions;
  actions.enters = mayEnter();
  actions.edited = isEdited() || m_form->hasErrors();
  actions.signs = !closed && !isLocked() && result.overall == Eligibility::Eligible;
  actions.fails = actions.enters && !subject().assignment;
  actions.rescreens =
      closed && !isLocked() && may(role, Action::EnterSubject) && saved().id == subject().screening().id;
  actions.assigns = may(role, Action::AssignSubject) && !isLocked();
  return actions;
}

void ScreeningView::showActions(const EligibilityResult& result) {
  const ScreeningActions actions = actionsOn(result);
  m_lock.show(*m_verdict->message(), m_session.study(), subject().id);
  setReadOnly(m_form, !actions.enters);
  setReadOnly(m_exclusions, !actions.enters);
  const ScreeningState state = screeningState(m_session.study(), subject(), saved());
  m_verdict->showActions(actions, nextStep(state, result, actions, subject().label()));
  m_failure->showActions(actions);
  m_draft->follow();
}

void ScreeningView::doNext(NextAct act) {
  switch (act) {
  case NextAct::Answer:
    focusFirstUnanswered();
    return;
  case NextAct::Assign:
    Q_EMIT assignmentRequested(subject().id);
    return;
  case NextAct::OpenSubject:
    Q_EMIT subjectRequested(subject().id);
    return;
  case NextAct::Fail:
    m_failure->focusComment();
    return;
  case NextAct::None:
  case NextAct::Save:
  case NextAct::Sign:
  case NextAct::Rescreen:
    return; // have buttons of their own
  }
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
