#pragma once
#include "app/reports/status/status_report.h"
#include "ui/pages/page.h"

class DueModel;
class MessageLine;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QTableWidget;
class QTabWidget;
class WindowModel;
class CalendarPanel;
template <class Content>
class LazyTab;

/// "What must I do today, and may I treat the next subject?"
class TodayPage : public Page {
  Q_OBJECT
 public:
  explicit TodayPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  bool saysNextStep() const override { return true; }
  void openTask(const DueItem& due) override;
  QWidget* firstFocus() override; ///< what is most urgent

 private:
  QWidget* makeSentence();
  QWidget* makeWindows();
  QWidget* makeDue();
  QWidget* makeCohorts();
  QWidget* makeEnrolment();
  void showSentence(const StudySentence& sentence);
  /// What was done to accounts: to the principal investigator, and to the sponsor's people.
  void showAccounts();
  void acknowledge();
  void showCohorts(const StudySentence& sentence);
  void showEnrolment();
  void refreshNow();
  void openDue(const DueItem& due);

  /// Where the cards stand. Each part has its parent before it is filled: a tree that moves is styled anew as
  /// a whole.
  QWidget* m_inside = nullptr;
  QTabWidget* m_tabs = nullptr;
  LazyTab<CalendarPanel>* m_calendar = nullptr;
  QLabel* m_answer = nullptr;
  QLabel* m_headline = nullptr;
  QLabel* m_explanation = nullptr;
  QLabel* m_clock = nullptr;
  QLabel* m_olderCopy = nullptr;
  QLabel* m_sharedFile = nullptr;
  QLabel* m_design = nullptr; ///< the trial does not run, or a change of the design waits
  QLabel* m_accounts = nullptr;
  MessageLine* m_message = nullptr;
  QPushButton* m_acknowledge = nullptr;
  std::vector<RowId> m_told; ///< the notices that wait to be acknowledged
  QPushButton* m_action = nullptr;
  WindowModel* m_windows = nullptr;
  QLabel* m_noWindows = nullptr;
  QTableView* m_windowView = nullptr;
  DueModel* m_due = nullptr;
  QLabel* m_nothingDue = nullptr;
  QTableView* m_dueView = nullptr;
  QPushButton* m_sheet = nullptr;
  QTableWidget* m_cohorts = nullptr;
  QLabel* m_infused = nullptr;
  QProgressBar* m_progress = nullptr;
  QLabel* m_screened = nullptr;
};
