#include "ui/pages/design/paths/paths_model.h"

#include "app/reports/outlook/dose_path_tree.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"

#include <QFont>
#include <array>

namespace {
constexpr qsizetype longestCourse = 48; ///< characters in a cell; longer than any course of 18 subjects
} // namespace

struct PathsModel::Item {
  PathNode node;
  Item* parent = nullptr;
  int row = 0;
  bool fetched = false;
  std::array<QString, BranchProbability> texts; ///< of the columns that no rate changes
  std::vector<std::unique_ptr<Item>> next;
};

PathsModel::PathsModel(QObject* parent) : QAbstractItemModel(parent) {}
PathsModel::~PathsModel() = default;

/// Worked out once: a cell is painted often.
std::unique_ptr<PathsModel::Item> PathsModel::made(PathNode node) const {
  auto item = std::make_unique<Item>();
  item->texts = {stepText(node), courseTail(courseText(node.course), longestCourse), tallyText(node),
                 ruleText(m_question, node)};
  item->node = std::move(node);
  return item;
}

void PathsModel::show(const PathQuestion& question, const Course& from) {
  const bool sameTree = m_root && m_root->node.course == from && m_question.design == question.design &&
                        m_question.policy == question.policy;
  if (sameTree && m_question.trueDlt == question.trueDlt) return;
  if (sameTree) {
    m_question = question;
    reweigh(*m_root);
    return;
  }
  beginResetModel();
  m_question = question;
  m_root = made(pathRoot(question, from));
  endResetModel();
}

void PathsModel::clear() {
  if (!m_root) return;
  beginResetModel();
  m_root.reset();
  endResetModel();
}

void PathsModel::reweigh(Item& item) {
  for (const auto& next : item.next) {
    weigh(m_question, item.node.probability, next->node);
    reweigh(*next);
  }
  if (item.next.empty()) return;
  const QModelIndex parent = createIndex(item.row, 0, &item);
  Q_EMIT dataChanged(index(0, BranchProbability, parent),
                     index(static_cast<int>(item.next.size()) - 1, Probability, parent));
}

PathsModel::Item* PathsModel::itemOf(const QModelIndex& index) {
  return index.isValid() ? static_cast<Item*>(index.internalPointer()) : nullptr;
}

const PathNode* PathsModel::node(const QModelIndex& index) const {
  const Item* item = itemOf(index);
  return item ? &item->node : nullptr;
}

QModelIndex PathsModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  Item* above = itemOf(parent);
  return createIndex(row, column, above ? above->next[static_cast<std::size_t>(row)].get() : m_root.get());
}

QModelIndex PathsModel::parent(const QModelIndex& index) const {
  const Item* item = itemOf(index);
  if (!item || !item->parent) return {};
  return createIndex(item->parent->row, 0, item->parent);
}

int PathsModel::rowCount(const QModelIndex& parent) const {
  if (parent.column() > 0) return 0;
  const Item* item = itemOf(parent);
  if (!item) return m_root ? 1 : 0;
  return static_cast<int>(item->next.size());
}

int PathsModel::columnCount(const QModelIndex&) const {
  return ColumnCount;
}

bool PathsModel::hasChildren(const QModelIndex& parent) const {
  if (parent.column() > 0) return false;
  const Item* item = itemOf(parent);
  return item ? !item->node.end : m_root != nullptr;
}

bool PathsModel::canFetchMore(const QModelIndex& parent) const {
  const Item* item = parent.column() > 0 ? nullptr : itemOf(parent);
  return item && !item->fetched && !item->node.end;
}

void PathsModel::fetchMore(const QModelIndex& parent) {
  if (!canFetchMore(parent)) return;
  Item* item = itemOf(parent);
  item->fetched = true;
  std::vector<PathNode> nodes = pathsFrom(m_question, item->node);
  if (nodes.empty()) return;
  beginInsertRows(parent, 0, static_cast<int>(nodes.size()) - 1);
  for (PathNode& node : nodes) {
    auto next = made(std::move(node));
    next->parent = item;
    next->row = static_cast<int>(item->next.size());
    item->next.push_back(std::move(next));
  }
  endInsertRows();
}

QString PathsModel::cell(const Item& item, int column) const {
  if (column < BranchProbability) return item.texts[static_cast<std::size_t>(column)];
  if (!weighed()) return {};
  if (column == Probability) return probabilityText(item.node.probability);
  return item.node.step ? probabilityText(item.node.step->probability) : QString();
}

/// What a cell has no room for; the first one speaks for its row.
QString PathsModel::accessibleText(const Item& item, int column) const {
  if (column == CourseText) return courseText(item.node.course);
  if (column != Branch) return cell(item, column);
  QStringList parts{item.texts[Branch], item.texts[TallyText], item.texts[RuleText]};
  if (weighed()) parts << tr("Probability %1").arg(probabilityText(item.node.probability));
  return parts.join(QStringLiteral(". "));
}

QString PathsModel::toolTip(const Item& item, int column) const {
  if (column == CourseText) return typedText::inToolTip(courseText(item.node.course));
  return typedText::inToolTip(column == RuleText ? explanationText(m_question, item.node)
                                                 : cell(item, column));
}

QVariant PathsModel::data(const QModelIndex& index, int role) const {
  const Item* item = itemOf(index);
  if (!item) return {};
  const int column = index.column();
  switch (role) {
  case Qt::DisplayRole:
    return cell(*item, column);
  case Qt::ToolTipRole:
    return toolTip(*item, column);
  case Qt::AccessibleTextRole:
    return accessibleText(*item, column);
  case Qt::ForegroundRole:
    if (column != Branch || !item->node.step) return {};
    return item->node.step->dlts > 0 ? Theme::current().dlt : Theme::current().cleared;
  case Qt::FontRole: {
    if (column != RuleText || !item->node.end) return {};
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
  }
  case Qt::TextAlignmentRole:
    if (column < BranchProbability) return {};
    return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
  default:
    return {};
  }
}

QVariant PathsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole && section >= BranchProbability)
    return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
  if (role == Qt::ToolTipRole && section == TallyText)
    return tr("Subjects with a DLT, of those evaluable at the level that decides.");
  if (role == Qt::ToolTipRole && section == BranchProbability)
    return tr("Among the branches of the same course, under the assumed rates.");
  if (role == Qt::ToolTipRole && section == Probability)
    return tr("Of getting here from the first course, under the assumed rates.");
  if (role != Qt::DisplayRole) return {};
  return pathColumns().value(section);
}
