#pragma once
#include "app/reports/outlook/dose_path_tree.h"

#include <QAbstractItemModel>
#include <memory>

/// The tree of dose paths as far as it was opened: a node's branches are worked out when they are looked at.
class PathsModel : public QAbstractItemModel {
  Q_OBJECT
 public:
  enum Column { Branch, CourseText, TallyText, RuleText, BranchProbability, Probability, ColumnCount };

  explicit PathsModel(QObject* parent = nullptr);
  ~PathsModel() override;

  /// Begins anew at a course; what differs in its rates only stays open.
  void show(const PathQuestion& question, const Course& from);
  void clear();
  const PathQuestion& question() const { return m_question; }
  bool weighed() const { return !m_question.trueDlt.empty(); }
  /// nullptr where there is no such row.
  const PathNode* node(const QModelIndex& index) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  bool hasChildren(const QModelIndex& parent = {}) const override;
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Item;
  static Item* itemOf(const QModelIndex& index);
  void reweigh(Item& item);
  std::unique_ptr<Item> made(PathNode node) const;
  QString cell(const Item& item, int column) const;
  QString accessibleText(const Item& item, int column) const;
  QString toolTip(const Item& item, int column) const;

  PathQuestion m_question;
  std::unique_ptr<Item> m_root; ///< null = nothing is asked
};
