#pragma once
#include "app/escalation/course.h"
#include "ui/pages/design/parts/design_panel.h"

class FormDraft;
class MessageLine;
class Paragraph;
class PathQuestionForm;
class PathTreeView;
class PathsModel;
class QHBoxLayout;
class QPushButton;

/// Everything that can follow a course, cohort by cohort: a tree that opens level by level, with what it
/// rests on.
class PathsPanel final : public DesignPanel {
  Q_OBJECT
 public:
  explicit PathsPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  std::optional<PrintDocument> document() override;

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
  bool m_draftRestored = false;
  bool m_printable = false;
};
