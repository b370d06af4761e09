#pragma once
#include "ui/pages/page.h"

#include <QDialog>
#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

/// One thing that can be opened from anywhere: what it is called, and how it is opened.
struct Target {
  QString words;
  std::function<void()> open;
};

/// Finds in the whole study: type a number, a page, a tab, a decision, an action; ↓ and ↑ choose, Enter
/// opens. The names of subjects are not in it: who they are is sealed.
class GoToDialog : public QDialog {
  Q_OBJECT
 public:
  explicit GoToDialog(std::vector<Target> targets, QWidget* parent = nullptr);
  /// What has become known meanwhile; keeps what is typed.
  void setTargets(std::vector<Target> targets);
  /// After exec(): what was chosen; nullptr = nothing.
  const Target* chosen() const { return m_chosen; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void search();
  void choose();

  std::vector<Target> m_targets;
  const Target* m_chosen = nullptr;
  QLineEdit* m_words = nullptr;
  QListWidget* m_list = nullptr;
  QLabel* m_note = nullptr;
};

/// Every subject and screening by number, the decisions: what of a study can be opened on a page, by `open`.
std::vector<Target> targetsOf(const Study& study, const std::function<void(PageId, RowId)>& open);
