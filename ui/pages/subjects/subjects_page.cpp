#include "ui/pages/subjects/subjects_page.h"

#include "app/study/study.h"
#include "ui/pages/subjects/subject_view.h"
#include "ui/pages/subjects/subjects_models.h"
#include "ui/style/theme.h"
#include "ui/tables/table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace {
constexpr int leastList = 330; ///< pixels of the design
constexpr int widestList = 420;
} // namespace

SubjectsPage::SubjectsPage(StudySession& session, QWidget* parent) : Page(session, parent) {
  auto* frame = new PageFrame(tr("Subjects"), {}, this);
  auto* columns = tightLine(16);
  frame->content()->addLayout(columns, 1);
  columns->addWidget(makeList());
  m_nobody = new EmptyState(tr("No subject yet."), tr("A subject appears here once consent is recorded, "
                                                      "under Screening."));
  auto* card = new Card({});
  columns->addWidget(card, 1);
  card->body()->addWidget(m_nobody);
  m_view = new SubjectView(session, card); // in its place: its hundreds of inputs are styled once
  connect(m_view, &SubjectView::pageRequested, this, &SubjectsPage::pageRequested);
  connect(m_view, &SubjectView::taskRequested, this, &SubjectsPage::taskRequested);
  card->body()->addWidget(m_view, 1);
}

QLayout* SubjectsPage::makeFilter() {
  m_filter = named<QLineEdit>("subjectFilter");
  m_filter->setAccessibleName(tr("Find a subject"));
  markAsSearch(m_filter);
  m_filter->setPlaceholderText(tr("Number, level or status"));
  m_filter->setClearButtonEnabled(true);
  auto* find = new QHBoxLayout;
  find->addWidget(labelFor(m_filter, tr("&Find")));
  find->addWidget(m_filter, 1);
  connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_selecting = true;
    m_filtered->setFilterFixedString(text.trimmed());
    m_selecting = false;
    select(m_view->subjectId());
  });
  return find;
}

QWidget* SubjectsPage::makeList() {
  auto* card = new Card({});
  m_listCard = card;
  card->setFixedWidth(atTypeSize(leastList));
  card->body()->addLayout(makeFilter());
  m_model = new SubjectsModel(this);
  m_filtered = new QSortFilterProxyModel(this);
  m_filtered->setSourceModel(m_model);
  m_filtered->setFilterKeyColumn(-1);
  m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
  m_list = namedView("subjectList", tr("Subjects"));
  m_list->setWordWrap(false);
  m_list->setModel(m_filtered);
  m_list->setColumnHidden(SubjectsModel::Screening, true); // found by the filter all the same
  m_list->setColumnWidth(SubjectsModel::Label, atTypeSize(80));
  m_list->horizontalHeader()->ensurePolished(); // its heads are measured
  m_list->setColumnWidth(
      SubjectsModel::Level,
      std::max(atTypeSize(48), m_list->horizontalHeader()->sectionSizeHint(SubjectsModel::Level)));
  card->body()->addWidget(m_list, 1);
  m_count = namedLabel("subjectCount", TextRole::Muted);
  card->body()->addWidget(m_count);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& row) {
            if (!m_selecting && row.isValid())
              m_view->open(row.data(SubjectsModel::SubjectIdRole).toLongLong());
          });
  return card;
}

/// A status is read in whole; what has been that wide stays so.
void SubjectsPage::fitList() {
  const QAbstractItemView* cells = m_list;
  const QMargins margins = m_listCard->layout()->contentsMargins();
  const int wanted = margins.left() + margins.right() + 2 * m_listCard->frameWidth() +
                     m_list->verticalScrollBar()->sizeHint().width() +
                     m_list->columnWidth(SubjectsModel::Label) + m_list->columnWidth(SubjectsModel::Level) +
                     cells->sizeHintForColumn(SubjectsModel::State);
  m_listCard->setFixedWidth(std::clamp(wanted, m_listCard->minimumWidth(),
                                       std::max(m_listCard->minimumWidth(), atTypeSize(widestList))));
}

void SubjectsPage::refresh() {
  m_selecting = true;
  m_model->show(subjectRows(standing()));
  m_selecting = false;
  fitList();
  const bool nobody = study().subjects.empty();
  m_nobody->setVisible(nobody);
  m_view->setVisible(!nobody);
  if (nobody) return;
  if (study().subject(m_view->subjectId()))
    m_view->refresh();
  else
    m_view->open(m_model->index(0, 0).data(SubjectsModel::SubjectIdRole).toLongLong());
  select(m_view->subjectId());
}

void SubjectsPage::openRow(RowId subjectId) {
  if (subjectId == 0 || !study().subject(subjectId)) return;
  m_filter->clear(); // the subject that is asked for must not be filtered away
  m_view->open(subjectId);
  m_view->turnToWhatIsDue();
  refresh();
  m_asked = true;
}

RowId SubjectsPage::rowInFront() const {
  return m_view->subjectId();
}

/// Who comes by the rail looks for a subject; who comes for one, to its form.
QWidget* SubjectsPage::firstFocus() {
  return std::exchange(m_asked, false) ? nullptr : m_filter;
}

void SubjectsPage::openTask(const DueItem& due) {
  openRow(due.row);
  m_view->turnTo(due.kind);
}

void SubjectsPage::openRecord(const QString& table, RowId row) {
  m_view->turnTo(table, row);
}

void SubjectsPage::select(RowId subjectId) {
  const QModelIndex row = m_filtered->mapFromSource(m_model->index(m_model->rowOf(subjectId), 0));
  m_selecting = true;
  m_list->setCurrentIndex(row);
  m_selecting = false;
  const int shown = m_filtered->rowCount();
  m_count->setText(shown == m_model->rowCount()
                       ? tr("%n subject(s)", nullptr, shown)
                       : tr("%1 of %n subject(s)", nullptr, m_model->rowCount()).arg(shown));
}
