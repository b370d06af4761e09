#pragma once
#include "app/escalation/course.h"
#include "app/reports/outlook/dose_path_tree.h"
#include "ui/pages/design/parts/design_panel.h"

#include <QTreeView>

class DraftLine;
class FormDraft;
class MessageLine;
class Paragraph;
class PathQuestionForm;
class PathsModel;
class QHBoxLayout;
class QPushButton;

/// The tree of dose paths: opened branch by branch with the arrow keys, or level by level.
class PathTreeView : public QTreeView {
  Q_OBJECT
 public:
  /// A tree with more rows is opened branch by branch, by hand.
  static constexpr int mostRows = 1000;
  explicit PathTreeView(PathsModel* paths, QWidget* parent = nullptr);

  /// Opens every row that is shown closed. False: there are too many, only as many as fit were opened.
  bool openFurther();
  /// Leaves the first branches.
  void closeAll();
  /// What is shown, from the top; the first branches even where they are closed. No more than `most`;
  /// `leftOut`: how many more there are.
  std::vector<DosePathRow> openedRows(int most, int& leftOut) const;

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QModelIndexList closedRows() const;
  int shownRows() const;
  void gather(const QModelIndex& index, int depth, int most, std::vector<DosePathRow>& rows,
              int& leftOut) const;

  PathsModel* m_paths = nullptr;
};

/// Everything that can follow a course, cohort by cohort: a tree that opens level by level, with what it
/// rests on.
class PathsPanel final : public DesignPanel {
  Q_OBJECT
 public:
  explicit PathsPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  std::optional<PrintDocument> document() override;
  bool hasDocument() const override;

 private:
  QHBoxLayout* makeButtons();
  QPushButton* addButton(QHBoxLayout* line, const char* name, const QString& text, const QKeySequence& keys,
                         const QString& tip);
  QStringList basis(const Course& from, bool onPaper) const;
  void ask();
  void openAnew();
  void openFurther();
  void showDetail();

  PathQuestionForm* m_form = nullptr;
  PathsModel* m_paths = nullptr;
  PathTreeView* m_tree = nullptr;
  Paragraph* m_basis = nullptr;
  Paragraph* m_detail = nullptr;
  MessageLine* m_message = nullptr;
  std::vector<QPushButton*> m_buttons;
  FormDraft* m_draft = nullptr;
  DraftLine* m_draftLine = nullptr;
  bool m_draftRestored = false;
  bool m_printable = false;
};
