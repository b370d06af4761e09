#include "ui/pages/screening/screening_page.h"

#include "app/study/study.h"
#include "db/access/roles.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/screening/register_form.h"
#include "ui/pages/screening/screening_list_model.h"
#include "ui/pages/screening/screening_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/table.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

ScreeningPage::ScreeningPage(StudySession& session, QWidget* parent) : Page(session, parent) {
  m_stack = new QStackedWidget;
  m_stack->addWidget(makeList());
  m_stack->addWidget(makeRegistration());
  m_view = new ScreeningView(session);
  m_stack->addWidget(m_view);
  connect(m_view, &ScreeningView::closed, this, &ScreeningPage::showList);
  connect(m_view, &ScreeningView::rescreeningRequested, this, &ScreeningPage::startRescreening);
  connect(m_view, &ScreeningView::studyPageRequested, this,
          [this] { Q_EMIT pageRequested(PageId::Study, 0); });
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_stack);
}

QWidget* ScreeningPage::makeList() {
  m_listFrame = new PageFrame(tr("Screening"), tr("Everyone who has consented, newest first."));
  auto* filter = new QLineEdit;
  filter->setObjectName(QStringLiteral("screeningFilter"));
  filter->setPlaceholderText(tr("Find a number, a verdict, a criterion"));
  filter->setAccessibleName(tr("Find"));
  filter->setMinimumWidth(240);
  filter->setClearButtonEnabled(true);
  auto* add = new QPushButton(tr("&New subject…"));
  add->setObjectName(QStringLiteral("newSubject"));
  add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
  add->setEnabled(may(session().user().role, Action::EnterSubject));
  if (!add->isEnabled()) add->setToolTip(tr("Your role does not enter subjects."));
  setPrimary(add);
  m_listFrame->actions()->addWidget(filter);
  m_listFrame->actions()->addWidget(add);

  m_model = new ScreeningListModel(this);
  m_filtered = new QSortFilterProxyModel(this);
  m_filtered->setSourceModel(m_model);
  m_filtered->setFilterKeyColumn(-1);
  m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
  m_list = new QTableView;
  m_list->setObjectName(QStringLiteral("screeningTable"));
  m_list->setAccessibleName(tr("Screenings"));
  styleTable(m_list);
  m_list->setModel(m_filtered);
  m_list->setMinimumHeight(480);
  for (int column = 0; column < ScreeningListModel::Reason; ++column)
    m_list->setColumnWidth(column, 150);
  m_empty = new QLabel(tr("Nobody has consented yet. “New subject…” records the first consent."));
  m_empty->setWordWrap(true);
  setTextRole(m_empty, TextRole::Muted);
  auto* card = new Card(QString());
  card->body()->addWidget(m_empty);
  card->body()->addWidget(m_list, 1);
  m_listFrame->content()->addWidget(card, 1);

  connect(filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
  connect(add, &QPushButton::clicked, this, &ScreeningPage::startNew);
  connect(m_list, &QTableView::activated, this, [this](const QModelIndex& index) {
    openRow(index.data(ScreeningListModel::ScreeningIdRole).toLongLong());
  });
  connect(m_list, &QTableView::clicked, this, [this](const QModelIndex& index) {
    openRow(index.data(ScreeningListModel::ScreeningIdRole).toLongLong());
  });
  return m_listFrame;
}

QWidget* ScreeningPage::makeRegistration() {
  auto* frame =
      new PageFrame(tr("Consent"), tr("Nothing else can be recorded for a person before consent (I7)."));
  auto* card = new Card(QString());
  card->setMaximumWidth(640);
  m_register = new RegisterForm([this](const NewSubject& typed) {
    const Subject* again = study().subject(m_rescreenOf);
    return again ? mayRescreen(*again, typed.consent, session().now())
                 : mayRegister(study(), typed, session().now());
  });
  m_consentDraft = new FormDraft(m_register, session(), QStringLiteral("consent/new"), [this] {
    const bool registering = m_stack->currentIndex() == 1 && m_rescreenOf == 0;
    return registering ? std::optional(typedInput(m_register)) : std::nullopt;
  });
  card->body()->addWidget(m_register);
  frame->content()->addWidget(card);
  frame->content()->addStretch();
  connect(m_register, &RegisterForm::saveRequested, this, &ScreeningPage::recordConsent);
  connect(m_register, &RegisterForm::cancelled, this, [this] {
    m_consentDraft->clear();
    showList();
  });
  return frame;
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
  m_view->open(screeningId);
  m_stack->setCurrentWidget(m_view);
}

void ScreeningPage::showList() {
  m_stack->setCurrentIndex(0);
  refresh();
  m_list->setFocus();
}

void ScreeningPage::startNew() {
  m_rescreenOf = 0;
  m_register->startNew(session().now(), session().site().timeZone);
  restoreInput(m_register, m_consentDraft->kept());
  m_stack->setCurrentIndex(1);
  m_register->setFocus();
}

void ScreeningPage::startRescreening(RowId subjectId) {
  const Subject* subject = study().subject(subjectId);
  if (!subject) return;
  m_rescreenOf = subjectId;
  m_register->startRescreening(subject->screening().number, session().now(), session().site().timeZone);
  m_stack->setCurrentIndex(1);
  m_register->setFocus();
}

void ScreeningPage::recordConsent() {
  const NewSubject subject = m_register->subject();
  const Result<RowId> saved = m_rescreenOf != 0 ? commands().rescreen(m_rescreenOf, subject.consent)
                                                : commands().registerSubject(subject);
  if (!saved) {
    m_register->showRefusal(saved.error());
    return;
  }
  if (m_rescreenOf == 0) m_consentDraft->clear();
  m_view->open(*saved);
  m_stack->setCurrentWidget(m_view);
}
