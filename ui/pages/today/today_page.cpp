#include "ui/pages/today/today_page.h"

#include "app/dosing/dlt_window.h"
#include "app/dosing/dose.h"
#include "app/reports/design/design_words.h"
#include "app/reports/status/notices.h"
#include "app/screening/eligibility.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "ui/fields/field.h"
#include "ui/pages/today/calendar_panel.h"
#include "ui/pages/today/today_models.h"
#include "ui/print/output_button.h"
#include "ui/print/report_documents.h"
#include "ui/style/theme.h"
#include "ui/tables/row_heights.h"
#include "ui/tables/table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/lazy_tab.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/status_mark.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <algorithm>

namespace {
void warn(QLabel& line, QStringList sentences) {
  sentences.removeAll(QString());
  line.setText(sentences.isEmpty() ? QString() : u"⚠ " + sentences.join(u"\n⚠ "));
  line.setVisible(!sentences.isEmpty());
}
} // namespace

TodayPage::TodayPage(StudySession& openSession, QWidget* parent) : Page(openSession, parent) {
  auto* frame =
      new PageFrame(tr("Today"), tr("What the protocol asks for now, and what is waiting for you."), this);
  m_tabs = namedTabs("todayTabs", tr("Today"));
  frame->content()->addWidget(m_tabs, 1);
  m_inside = new QWidget;
  m_tabs->addTab(m_inside, tr("&1 Now"));
  m_calendar = new LazyTab<CalendarPanel>([this] {
    auto* panel = new CalendarPanel(session());
    connect(panel, &CalendarPanel::taskRequested, this, &TodayPage::taskRequested);
    return panel;
  });
  m_tabs->addTab(m_calendar, tr("&2 Calendar"));
  connect(m_tabs, &QTabWidget::currentChanged, this, &TodayPage::refresh);

  auto* grid = new QGridLayout(m_inside);
  grid->setContentsMargins(0, 12, 0, 0);
  grid->setSpacing(16);
  grid->addWidget(makeSentence(), 0, 0, 1, 12);
  grid->addWidget(makeWindows(), 1, 0, 1, 7);
  grid->addWidget(makeDue(), 1, 7, 1, 5);
  grid->addWidget(makeCohorts(), 2, 0, 1, 7);
  grid->addWidget(makeEnrolment(), 2, 7, 1, 5);
  grid->setRowStretch(1, 1);
  for (int column = 0; column < 12; ++column)
    grid->setColumnStretch(column, 1);
}

QWidget* TodayPage::makeSentence() {
  auto* card = new Card(QString(), m_inside);
  card->setEdge(Card::Edge::Accent);
  m_answer = new Paragraph(QStringLiteral("todayAnswer"));
  m_headline = new Paragraph(QStringLiteral("todayHeadline"), TextRole::Heading);
  m_explanation = new Paragraph(QStringLiteral("todayExplanation"), TextRole::Muted);
  m_action = primaryButton("todayAction");
  m_action->setParent(card); // Tab comes to it first
  connect(m_action, &QPushButton::clicked, this, [this] {
    if (m_due->rowCount() > 0) openDue(m_due->at(0));
  });
  m_action->setToolTip(tr("The most urgent of what waits (Alt+Right)"));
  auto* words = new QVBoxLayout;
  words->setSpacing(4);
  m_clock = new Paragraph(QStringLiteral("todayClock"), TextRole::Warning);
  m_olderCopy = new Paragraph(QStringLiteral("todayOlderCopy"), TextRole::Warning);
  m_sharedFile = new Paragraph(QStringLiteral("todaySharedFile"), TextRole::Warning);
  m_design = new Paragraph(QStringLiteral("todayDesign"), TextRole::Warning);
  m_accounts = new Paragraph(QStringLiteral("todayAccounts"), TextRole::Warning);
  addAll(words,
         {m_headline, m_answer, m_explanation, m_clock, m_olderCopy, m_sharedFile, m_design, m_accounts});
  m_acknowledge = named<QPushButton>("acknowledgeAccounts", tr("I know of this"));
  m_message = new MessageLine(QStringLiteral("todayMessage"), MessageLine::Room::WhenItSpeaks);
  auto* taken = tightLine(12);
  taken->addWidget(m_acknowledge);
  taken->addWidget(m_message, 1);
  taken->addStretch();
  words->addLayout(taken);
  connect(m_acknowledge, &QPushButton::clicked, this, &TodayPage::acknowledge);
  auto* row = new QHBoxLayout;
  row->addLayout(words, 1);
  row->addWidget(m_action, 0, Qt::AlignVCenter);
  card->body()->addLayout(row);
  return card;
}

QWidget* TodayPage::makeWindows() {
  auto* card = new Card(tr("DLT windows"), m_inside);
  m_windows = new WindowModel(this);
  m_windowView = namedView("windowTable", tr("DLT windows"));
  m_windowView->setModel(m_windows);
  m_windowView->setMinimumHeight(atTypeSize(120));
  m_windowView->setItemDelegateForColumn(WindowModel::Bar, new WindowBarDelegate(m_windowView));
  m_windowView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_windowView->horizontalHeader()->setSectionResizeMode(WindowModel::Bar, QHeaderView::Stretch);
  connect(m_windowView, &QTableView::activated, this, [this](const QModelIndex& index) {
    Q_EMIT pageRequested(PageId::Subjects, m_windows->at(index.row()).subjectId);
  });
  m_noWindows =
      new Paragraph(QStringLiteral("noWindows"), TextRole::Body, tr("Nobody has been infused yet."));
  card->body()->addWidget(m_noWindows);
  card->body()->addWidget(m_windowView, 1);
  return card;
}

QWidget* TodayPage::makeDue() {
  auto* card = new Card(tr("Waiting for you"), m_inside);
  m_due = new DueModel(this);
  m_dueView = namedView("dueTable", tr("Waiting for you"));
  keepRowOrder(m_dueView); // the most urgent first
  m_dueView->setModel(m_due);
  m_dueView->setMinimumHeight(atTypeSize(120));
  m_dueView->horizontalHeader()->hide();
  stretchColumn(m_dueView, DueModel::What);
  fitRowsInView(m_dueView);
  connect(m_dueView, &QTableView::activated, this,
          [this](const QModelIndex& index) { openDue(m_due->at(index.row())); });
  m_nothingDue =
      new Paragraph(QStringLiteral("nothingDue"), TextRole::Body, tr("Nothing is due, overdue or unsigned."));
  m_sheet =
      new OutputButton(QStringLiteral("todaySheet"), tr("&On paper"), session(), *m_message,
                       [this]() -> Result<PrintDocument> {
                         return todaySheetDocument(standing(), session().due(), session().journalHead());
                       });
  m_sheet->setToolTip(tr("What waits for you, as a list to take along"));
  card->body()->addWidget(m_nothingDue);
  card->body()->addWidget(m_dueView, 1);
  card->body()->addWidget(m_sheet, 0, Qt::AlignLeft);
  return card;
}

QWidget* TodayPage::makeCohorts() {
  auto* card = new Card(tr("Cohorts"), m_inside);
  m_cohorts = namedTable("cohortTable", tr("Cohorts"),
                         {tr("Level"), tr("Dose, cells/kg"), tr("Subjects"), tr("Places")});
  m_cohorts->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_cohorts->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
  connect(m_cohorts, &QTableWidget::itemActivated, this,
          [this] { Q_EMIT pageRequested(PageId::Cohorts, 0); });
  m_cohorts->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
  m_cohorts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  card->body()->addWidget(m_cohorts);
  card->body()->addStretch(1);
  return card;
}

QWidget* TodayPage::makeEnrolment() {
  auto* card = new Card(tr("Enrolment"), m_inside);
  m_infused = new Paragraph(QStringLiteral("infusedCount"), TextRole::Heading);
  m_progress = new QProgressBar(card);
  m_progress->setTextVisible(false);
  m_progress->setAccessibleName(tr("Enrolment"));
  m_screened = new Paragraph(QStringLiteral("screenedCount"), TextRole::Muted);
  addAll(card->body(), {m_infused, m_progress, m_screened});
  card->body()->addStretch(1);
  return card;
}

void TodayPage::refresh() {
  if (m_tabs->currentWidget() == m_calendar)
    m_calendar->content()->refresh();
  else
    refreshNow();
}

void TodayPage::refreshNow() {
  const StudySentence sentence = studySentence(standing());
  showSentence(sentence);
  showCohorts(sentence);
  showEnrolment();
  m_windows->show(windowRows(standing()));
  m_noWindows->setVisible(m_windows->rowCount() == 0);
  m_windowView->setVisible(m_windows->rowCount() > 0);
  m_due->show(session().due(), session().today());
  m_nothingDue->setVisible(m_due->rowCount() == 0);
  m_dueView->setVisible(m_due->rowCount() > 0);
  m_sheet->setVisible(m_due->rowCount() > 0);

  m_action->setVisible(m_due->rowCount() > 0);
  if (m_due->rowCount() == 0) return;
  m_action->setText(typedText::onButton(actWords(m_due->at(0))) + QStringLiteral(" →"));
  m_action->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right)); // a text takes it away
}

void TodayPage::showSentence(const StudySentence& sentence) {
  m_headline->setText(sentence.headline);
  m_answer->setText(sentence.nextSubject);
  m_explanation->setText(sentence.explanation);
  warn(*m_clock, clockWarnings(study(), nullptr));
  const auto& copy = study().olderCopy;
  warn(*m_olderCopy, {copy ? olderCopyNotice(*copy) : QString()});
  warn(*m_sharedFile, {sharedFileNotice(session().path())});
  showWords(m_design, designNotice(standing()));
  showAccounts();
}

void TodayPage::showAccounts() {
  const Role role = session().user().role;
  const bool acknowledges = may(role, Action::AcknowledgeAccounts);
  QStringList sentences;
  if (acknowledges) sentences = accountSentences(study(), study().accountNotices);
  if (isOfTheSponsor(role)) sentences = accountSentences(study(), study().unseenNotices);
  if (isOfTheSponsor(role) && !sentences.isEmpty())
    sentences << tr("These stay until you or a colleague of the sponsor has reviewed the audit trail.");
  warn(*m_accounts, sentences);
  m_acknowledge->setVisible(acknowledges && !sentences.isEmpty());
  m_told.clear();
  for (const AccountNotice& shown : study().accountNotices)
    m_told.push_back(shown.id);
}

void TodayPage::acknowledge() {
  const std::vector<RowId> told = m_told; // the page is refreshed by the command
  const auto done = commands().acknowledgeAccounts(told);
  m_message->say(done ? QString() : done.error().message, Field::Tone::Error);
}

void TodayPage::showCohorts(const StudySentence& sentence) {
  const DoseDesign& design = session().protocol().design;
  fillTable(m_cohorts, design.top(), [&] {
    for (int level = 1; level <= design.top(); ++level) {
      const QString marks = marksOf(standing().course(), level);
      const OpenSlots& open = standing().placesAt(level);
      QString words = tr("%n open", nullptr, open.places);
      if (open.held)
        words = tr("held, rule %1").arg(ruleId(sentence.recommendation.rule));
      else if (!open.opened)
        words = tr("not opened");
      const QStringList cells{QStringLiteral("L%1").arg(level), formatCells(design.level(level).cellsPerKg),
                              marks.isEmpty() ? QStringLiteral("—") : marks, words};
      for (int column = 0; column < cells.size(); ++column)
        m_cohorts->setItem(level - 1, column, new QTableWidgetItem(cells[column]));
    }
  });
  const int rows = m_cohorts->rowCount() * m_cohorts->verticalHeader()->defaultSectionSize();
  m_cohorts->setFixedHeight(m_cohorts->horizontalHeader()->sizeHint().height() + rows + 4);
}

void TodayPage::showEnrolment() {
  const auto& subjects = study().subjects;
  const auto count = [&](auto is) { return std::count_if(subjects.begin(), subjects.end(), is); };
  const auto infused = count([](const Subject& s) { return s.infusion; });
  const auto failed = count([](const Subject& s) { return s.screening().failure; });
  const auto assigned = count([](const Subject& s) { return s.assignment; });
  const int planned = study().protocol.design.plannedSubjects;
  m_infused->setText(tr("%1 of %2 infused").arg(infused).arg(planned));
  m_progress->setRange(0, planned);
  m_progress->setValue(std::min(planned, static_cast<int>(infused)));
  m_screened->setText(tr("%1 screened · %2 assigned to a cohort · %3 screen failures")
                          .arg(subjects.size())
                          .arg(assigned)
                          .arg(failed));
}

void TodayPage::openDue(const DueItem& due) {
  if (due.kind == DueKind::Accounts)
    openTask(due);
  else
    Q_EMIT taskRequested(due);
}

QWidget* TodayPage::firstFocus() {
  return m_action->isVisibleTo(this) ? m_action : nullptr;
}

void TodayPage::openTask(const DueItem& due) {
  if (due.kind != DueKind::Accounts) return;
  m_tabs->setCurrentWidget(m_inside);
  if (m_acknowledge->isVisibleTo(this)) return m_acknowledge->setFocus();
  Q_EMIT pageRequested(PageId::Audit, 0); // the sponsor's people have it reviewed there
}
