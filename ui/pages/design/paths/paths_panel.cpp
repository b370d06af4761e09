#include "ui/pages/design/paths/paths_panel.h"

#include "app/reports/outlook/design_basis.h"
#include "app/reports/outlook/dose_path_tree.h"
#include "app/study/study.h"
#include "db/session/study_commands.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/design/paths/path_question_form.h"
#include "ui/pages/design/paths/paths_model.h"
#include "ui/print/report_documents.h"
#include "ui/tables/table_use.h"
#include "ui/widgets/kept_state.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QStyledItemDelegate>
#include <array>

namespace {
constexpr int rowHeight = 26;
constexpr std::array<int, PathsModel::ColumnCount> widths{240, 180, 206, 272, 66, 92};

/// One line a row. Of a course its end is what matters.
class PathDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return {QStyledItemDelegate::sizeHint(option, index).width(), atTypeSize(rowHeight)};
  }

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == PathsModel::CourseText) option->textElideMode = Qt::ElideLeft;
  }
};
} // namespace

PathTreeView::PathTreeView(PathsModel* paths, QWidget* parent) : QTreeView(parent), m_paths(paths) {
  setObjectName(QStringLiteral("pathsTree"));
  setAccessibleName(tr("Tree of dose paths"));
  setModel(paths);
  setItemDelegate(new PathDelegate(this));
  setUniformRowHeights(true);
  setIndentation(16);
  setAllColumnsShowFocus(true);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false); // Tab leaves the tree; arrows move in it
  setFrameShape(QFrame::NoFrame);
  header()->setStretchLastSection(false);
  header()->setSectionsMovable(false);
  for (int column = 0; column < PathsModel::ColumnCount; ++column)
    header()->resizeSection(column, atTypeSize(widths[static_cast<std::size_t>(column)]));
  header()->setSectionResizeMode(PathsModel::RuleText, QHeaderView::Stretch);
  new TableUse(this);
  keepColumns(this);
}

QModelIndexList PathTreeView::closedRows() const {
  QModelIndexList closed;
  for (QModelIndex row = m_paths->index(0, 0); row.isValid(); row = indexBelow(row))
    if (m_paths->hasChildren(row) && !isExpanded(row)) closed << row;
  return closed;
}

int PathTreeView::shownRows() const {
  int rows = 0;
  for (QModelIndex row = m_paths->index(0, 0); row.isValid(); row = indexBelow(row))
    ++rows;
  return rows;
}

bool PathTreeView::openFurther() {
  const QModelIndexList closed = closedRows();
  int rows = shownRows();
  setUpdatesEnabled(false);
  bool all = true;
  for (const QModelIndex& row : closed) {
    if (m_paths->canFetchMore(row)) m_paths->fetchMore(row);
    all = rows + m_paths->rowCount(row) <= mostRows;
    if (!all) break;
    rows += m_paths->rowCount(row);
    expand(row);
  }
  setUpdatesEnabled(true);
  return all;
}

void PathTreeView::closeAll() {
  const QModelIndex top = m_paths->index(0, 0);
  collapseAll();
  expand(top);
  setCurrentIndex(top);
  scrollToTop();
}

std::vector<DosePathRow> PathTreeView::openedRows(int most, int& leftOut) const {
  std::vector<DosePathRow> rows;
  leftOut = 0;
  if (const QModelIndex top = m_paths->index(0, 0); top.isValid()) gather(top, 0, most, rows, leftOut);
  return rows;
}

void PathTreeView::gather(const QModelIndex& index, int depth, int most, std::vector<DosePathRow>& rows,
                          int& leftOut) const {
  if (depth == 0 && m_paths->canFetchMore(index)) m_paths->fetchMore(index);
  const bool open = m_paths->rowCount(index) > 0 && (depth == 0 || isExpanded(index));
  if (static_cast<int>(rows.size()) < most)
    rows.push_back({depth, *m_paths->node(index), m_paths->hasChildren(index) && !open});
  else
    ++leftOut;
  for (int row = 0; open && row < m_paths->rowCount(index); ++row)
    gather(m_paths->index(row, 0, index), depth + 1, most, rows, leftOut);
}

/// An asterisk would open all that follows: of some designs that is millions of rows.
void PathTreeView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Asterisk)
    expand(currentIndex());
  else
    QTreeView::keyPressEvent(event);
}

namespace {
constexpr int mostPrinted = 400; ///< rows: some ten pages
constexpr int basisWidth = 400;
constexpr int leastTreeHeight = 216;
} // namespace

PathsPanel::PathsPanel(StudySession& openSession, QWidget* parent) : DesignPanel(openSession, parent) {
  setObjectName(QStringLiteral("pathsPanel"));
  m_form = new PathQuestionForm;
  m_basis = new Paragraph(QStringLiteral("pathsBasis"), TextRole::Muted);
  m_basis->setFixedWidth(atTypeSize(basisWidth));
  m_message = new MessageLine(QStringLiteral("pathsMessage"));
  m_paths = new PathsModel(this);
  m_tree = new PathTreeView(m_paths);
  m_tree->setMinimumHeight(atTypeSize(leastTreeHeight));
  m_detail = new Paragraph(QStringLiteral("pathsDetail"));
  m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_detail->setMinimumHeight(2 * heightOfLine(*m_detail)); // the tree stays where it is
  auto* top = tightLine(24);
  top->addWidget(m_form, 1, Qt::AlignTop);
  top->addWidget(m_basis, 0, Qt::AlignTop);
  auto* layout = tightColumn(this, 8, 8);
  layout->addLayout(top);
  layout->addLayout(makeButtons());
  layout->addWidget(m_tree, 1);
  layout->addWidget(m_detail);
  m_draft = new FormDraft(
      this, session(), m_draftLine, QStringLiteral("design/paths"),
      [this]() -> std::optional<QByteArray> {
        if (!m_draftRestored) return std::nullopt;
        return m_form->isTouched() ? typedInput(m_form) : QByteArray();
      },
      [this](const QByteArray& typed) { m_form->restore(typed); });
  connect(m_form, &PathQuestionForm::edited, this, &PathsPanel::ask);
  connect(m_paths, &QAbstractItemModel::modelReset, this, &PathsPanel::openAnew);
  connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PathsPanel::showDetail);
}

QHBoxLayout* PathsPanel::makeButtons() {
  auto* line = tightLine(8);
  QPushButton* further = addButton(line, "pathsFurther", tr("Open one level further"),
                                   QKeySequence(Qt::CTRL | Qt::Key_E), tr("Every branch that is shown (%1)"));
  QPushButton* close =
      addButton(line, "pathsClose", tr("Close all"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                tr("But the first branches (%1)"));
  line->addWidget(m_form->rateMessage(), 1);
  line->addWidget(m_message, 1);
  line->addStretch();
  m_draftLine = new DraftLine(QStringLiteral("paths"));
  line->addWidget(m_draftLine);
  connect(further, &QPushButton::clicked, this, &PathsPanel::openFurther);
  connect(close, &QPushButton::clicked, this, [this] {
    m_message->say({});
    m_tree->closeAll();
  });
  return line;
}

QPushButton* PathsPanel::addButton(QHBoxLayout* line, const char* name, const QString& text,
                                   const QKeySequence& keys, const QString& tip) {
  QPushButton* button = ::addButton(line, name, text);
  button->setShortcut(keys);
  button->setToolTip(tip.arg(keys.toString(QKeySequence::NativeText)));
  m_buttons.push_back(button);
  return button;
}

void PathsPanel::refresh() {
  const auto scenarios = session().toxicityScenarios();
  m_form->show(session().protocol().design, standing().course(),
               scenarios ? *scenarios : std::vector<ToxicityScenario>());
  if (m_draftRestored) return ask();
  m_draftRestored = true;
  m_draft->restore();
}

QStringList PathsPanel::basis(const Course& from, bool onPaper) const {
  DesignBasis basis = designBasis(study(), from, m_form->question().policy);
  if (!onPaper) basis.course = courseTail(basis.course, longestCourse);
  QStringList lines = basisLines(basis) << pathAssumptions(session().protocol().design);
  if (standing().hasEnded())
    lines << tr("The trial has ended: this is what could have followed.");
  else if (study().state() == TrialState::Suspended)
    lines << tr("The trial is suspended: nobody is treated until it is resumed.");
  return lines;
}

void PathsPanel::ask() {
  const auto from = m_form->from();
  if (from)
    m_paths->show(m_form->question(), *from);
  else
    m_paths->clear();
  m_basis->setText(from ? basis(*from, false).join(u'\n') : QString());
  for (const int column : {PathsModel::BranchProbability, PathsModel::Probability})
    m_tree->setColumnHidden(column, !m_paths->weighed());
  for (QPushButton* button : m_buttons)
    button->setEnabled(from.has_value());
  showDetail();
  if (m_printable == from.has_value()) return;
  m_printable = from.has_value();
  Q_EMIT documentChanged();
}

/// A tree begins with its first branches open.
void PathsPanel::openAnew() {
  m_message->say({});
  const QModelIndex top = m_paths->index(0, 0);
  m_tree->expand(top);
  m_tree->setCurrentIndex(top);
}

void PathsPanel::openFurther() {
  const bool all = m_tree->openFurther();
  m_message->say(
      all ? QString()
          : tr("More than %1 rows: open the branches that matter one by one.").arg(PathTreeView::mostRows));
}

void PathsPanel::showDetail() {
  const PathNode* node = m_paths->node(m_tree->currentIndex());
  m_detail->setText(node ? explanationText(m_paths->question(), *node) : QString());
}

bool PathsPanel::hasDocument() const {
  return m_form->from().has_value();
}

std::optional<PrintDocument> PathsPanel::document() {
  const auto from = m_form->from();
  if (!from) return std::nullopt;
  DosePathReport report;
  report.question = m_form->question();
  report.basis = basis(*from, true);
  report.rows = m_tree->openedRows(mostPrinted, report.leftOut);
  report.designVersion = session().designVersion();
  return dosePathDocument(study(), std::move(report), session().today(), session().journalHead());
}
