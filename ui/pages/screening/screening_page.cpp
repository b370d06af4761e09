#include "ui/pages/screening/screening_page.h"

#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/user.h"
#include "app/study/words.h"
#include "ui/pages/screening/register_form.h"
#include "ui/pages/screening/screening_page_text.h"
#include "ui/pages/screening/screening_view.h"
#include "ui/tables/table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <algorithm>

ScreeningListModel::ScreeningListModel(QObject* parent) : RowsModel(parent) {
  const auto id = [](const Row& row, int role) {
    return role == ScreeningIdRole ? QVariant(row.screening->id) : QVariant();
  };
  const auto consented = [this](const Row& row) {
    return siteDate(*m_study, row.screening->consent.signedAt).toString(Qt::ISODate);
  };
  const auto diagnosis = [](const Row& row) {
    const auto& known = row.screening->entry.diagnosis;
    return known ? diagnosisName(*known) : QString();
  };
  const auto state = [this](const Row& row) {
    return screeningStateText(screeningState(*m_study, *row.subject, *row.screening));
  };
  setColumns({{tr("Screening"), [](const Row& row) { return row.screening->number; }, id},
              {tr("Consent"), consented, id},
              {tr("Person", "a subject"), [](const Row& row) { return sexAndAge(*row.screening); }, id},
              {tr("Diagnosis"), diagnosis, id},
              {tr("Verdict"), state, id},
              {tr("Subject, or criteria that decide"), [this](const Row& row) { return reason(row); }, id}});
}

void ScreeningListModel::show(const Study& study) {
  std::vector<Row> rows;
  for (const Subject& subject : study.subjects)
    for (const Screening& screening : subject.screenings)
      rows.push_back({&subject, &screening});
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Row& a, const Row& b) { return a.screening->id > b.screening->id; });
  m_study = &study;
  setRows(std::move(rows));
}

int ScreeningListModel::rowOf(RowId screeningId) const {
  return placeOf([&](const Row& row) { return row.screening->id == screeningId; });
}

QString ScreeningListModel::reason(const Row& row) const {
  if (row.screening->failure) return row.screening->failure->criteria.join(comma());
  if (row.subject->assignment) return row.subject->assignment->subjectNumber;
  const EligibilityResult result = evaluateEligibility(m_study->protocol, m_study->site, *row.screening);
  const QStringList ids = result.overall == Eligibility::NotEligible ? result.failed() : result.missing();
  return ids.join(comma());
}

ScreeningPage::ScreeningPage(StudySession& session, QWidget* parent) : Page(session, parent) {
  m_stack = new QStackedWidget;
  m_stack->addWidget(makeList());
  m_stack->addWidget(makeRegistration());
  m_view = new ScreeningView(session);
  m_stack->addWidget(m_view);
  connect(m_view, &ScreeningView::leaveRequested, this, &ScreeningPage::leaveDetail);
  connect(m_view, &ScreeningView::rescreeningRequested, this, &ScreeningPage::startRescreening);
  connect(m_view, &ScreeningView::assignmentRequested, this, [this](RowId subjectId) {
    DueItem place;
    place.kind = DueKind::Place;
    place.subjectId = subjectId;
    Q_EMIT taskRequested(place);
  });
  connect(m_view, &ScreeningView::subjectRequested, this,
          [this](RowId subjectId) { Q_EMIT pageRequested(PageId::Subjects, subjectId); });
  tightColumn(this)->addWidget(m_stack);
}

QWidget* ScreeningPage::makeList() {
  m_listFrame = new PageFrame(tr("Screening"), tr("Everyone who has consented, newest first."));
  m_model = new ScreeningListModel(this);
  m_filtered = new QSortFilterProxyModel(this);
  m_filtered->setSourceModel(m_model);
  m_filtered->setFilterKeyColumn(-1);
  m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
  addListActions();
  m_empty =
      plainLabel(tr("Nobody has consented yet. “New subject…” records the first consent."), TextRole::Muted);
  m_empty->setWordWrap(true);
  auto* card = new Card(QString());
  card->body()->addWidget(m_empty);
  card->body()->addWidget(makeTable(), 1);
  m_listFrame->content()->addWidget(card, 1);
  return m_listFrame;
}

void ScreeningPage::addListActions() {
  auto* filter = named<QLineEdit>("screeningFilter");
  filter->setPlaceholderText(tr("Find a number, a verdict, a criterion"));
  filter->setAccessibleName(tr("Find"));
  markAsSearch(filter);
  filter->setMinimumWidth(atTypeSize(240));
  filter->setClearButtonEnabled(true);
  QPushButton* add = primaryButton("newSubject", tr("&New subject…"));
  add->setEnabled(may(session().user().role, Action::EnterSubject));
  if (!add->isEnabled()) add->setToolTip(tr("Your role does not enter subjects."));
  addAll(m_listFrame->actions(), {filter, add});
  connect(filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
  connect(add, &QPushButton::clicked, this, &ScreeningPage::startNew);
}

QTableView* ScreeningPage::makeTable() {
  m_list = namedView("screeningTable", tr("Screenings"));
  m_list->setModel(m_filtered);
  m_list->setMinimumHeight(atTypeSize(480));
  for (int column = 0; column < ScreeningListModel::Reason; ++column)
    m_list->setColumnWidth(column, atTypeSize(150));
  connect(m_list, &QTableView::activated, this, [this](const QModelIndex& index) {
    openRow(index.data(ScreeningListModel::ScreeningIdRole).toLongLong());
  });
  return m_list;
}

QWidget* ScreeningPage::makeRegistration() {
  m_consentFrame =
      new PageFrame(tr("Consent"), tr("Nothing else can be recorded for a person before consent (I7)."));
  auto* card = new Card(QString());
  card->setMaximumWidth(atTypeSize(640));
  m_register = new RegisterForm(
      [this](const NewSubject& typed) {
        const Subject* again = study().subject(m_rescreenOf);
        return again ? mayRescreen(study(), *again, typed.consent, session().now())
                     : mayRegister(study(), typed, session().now());
      },
      [this](const QString& hospitalNumber) { return registeredAs(study(), hospitalNumber); });
  const auto key = [this] {
    return m_rescreenOf == 0 ? QStringLiteral("consent/new")
                             : QStringLiteral("subject/%1/consent").arg(m_rescreenOf);
  };
  m_consentDraft = new FormDraft(
      m_register, session(), m_register->draftLine(), key,
      [this]() -> std::optional<QByteArray> {
        if (!formInFront()) return std::nullopt;
        return m_register->isTouched() ? typedInput(m_register) : QByteArray();
      },
      [this](const QByteArray& typed) { offerConsent(typed); });
  card->body()->addWidget(m_register);
  m_consentFrame->content()->addWidget(card);
  m_consentFrame->content()->addStretch();
  connect(m_register, &RegisterForm::saveRequested, this, &ScreeningPage::recordConsent);
  connect(m_register, &RegisterForm::registeredWanted, this,
          [this](const Subject& known) { openRow(known.screening().id); });
  connect(m_register, &RegisterForm::cancelled, this, [this] {
    m_consentDraft->undo(); // it can be brought back where the form is opened again
    showList();
  });
  return m_consentFrame;
}

void ScreeningPage::refresh() {
  m_model->show(study());
  m_empty->setVisible(study().subjects.empty());
  m_list->setVisible(!study().subjects.empty());
  if (m_stack->currentWidget() == m_view) m_view->refresh();
}

void ScreeningPage::openRow(RowId screeningId) {
  keepDraft();
  if (!study().screening(screeningId)) {
    showList();
    return;
  }
  showScreening(screeningId);
}

void ScreeningPage::showScreening(RowId screeningId) {
  m_opened = screeningId;
  m_view->open(screeningId);
  m_stack->setCurrentWidget(m_view);
  m_view->focusTask();
}

RowId ScreeningPage::rowInFront() const {
  return m_stack->currentWidget() == m_view ? m_view->opened() : 0;
}

std::optional<RowId> ScreeningPage::formInFront() const {
  return m_stack->currentWidget() == m_consentFrame ? std::optional(m_rescreenOf) : std::nullopt;
}

void ScreeningPage::openForm(RowId subjectId) {
  if (subjectId == 0)
    startNew();
  else
    startRescreening(subjectId);
}

bool ScreeningPage::leaveDetail() {
  if (m_stack->currentWidget() == m_listFrame) return false;
  keepDraft();
  showList();
  return true;
}

void ScreeningPage::showList() {
  m_stack->setCurrentWidget(m_listFrame);
  refresh();
  if (const int row = m_model->rowOf(m_opened); row >= 0)
    m_list->setCurrentIndex(m_filtered->mapFromSource(m_model->index(row, 0)));
  m_list->setFocus();
}

QString ScreeningPage::lastConsentVersion() const {
  const Screening* last = nullptr;
  for (const Subject& subject : study().subjects)
    for (const Screening& screening : subject.screenings)
      if (!last || screening.id > last->id) last = &screening;
  return last ? last->consent.version : QString();
}

void ScreeningPage::startNew() {
  if (!may(session().user().role, Action::EnterSubject)) return;
  if (formInFront()) return m_register->setFocus(); // somebody is being entered
  showConsent(0);
}

void ScreeningPage::startRescreening(RowId subjectId) {
  if (study().subject(subjectId)) showConsent(subjectId);
}

void ScreeningPage::showConsent(RowId rescreenOf) {
  m_rescreenOf = rescreenOf;
  m_stack->setCurrentWidget(m_consentFrame);
  m_consentDraft->restore();
  m_register->setFocus();
}

void ScreeningPage::offerConsent(const QByteArray& typed) {
  const Subject* again = study().subject(m_rescreenOf);
  const QTimeZone& zone = session().site().timeZone;
  if (again)
    m_register->startRescreening(again->screening().number, zone, lastConsentVersion());
  else
    m_register->startNew(zone, lastConsentVersion());
  restoreInput(m_register, typed);
}

void ScreeningPage::recordConsent() {
  const NewSubject subject = m_register->subject();
  const Result<RowId> saved = m_rescreenOf != 0 ? commands().rescreen(m_rescreenOf, subject.consent)
                                                : commands().registerSubject(subject);
  if (!saved) {
    m_register->showRefusal(saved.error());
    return;
  }
  m_consentDraft->clear();
  showScreening(*saved);
}
