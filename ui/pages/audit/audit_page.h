#pragma once
#include "ui/pages/page.h"

class AuditFilterBar;
class AuditModel;
class MessageLine;
class ReviewBar;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

/// Everything that was done in the study and to it, newest first: filtered, looked at line by line, exported,
/// printed. Everyone may read it; nobody can change it or switch it off.
class AuditPage : public Page {
  Q_OBJECT
 public:
  explicit AuditPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;

 private:
  QWidget* makeTable();
  class QHBoxLayout* makeChecks();
  qint64 here() const; ///< the chosen line, else the first that is shown; 0 = none is
  QPushButton* addAction(QHBoxLayout* line, const char* name, const QString& text);
  class QHBoxLayout* makeCountLine();
  void applyFilter();
  void showCount();
  void showSearch();
  /// Every line that the filter lets through, or none where somebody stopped the search for them.
  std::optional<AuditTrail> wholeTrail();
  void showLine();
  void exportCsv();
  Result<bool> writeCsv(const AuditTrail& trail, const QString& path); ///< false = cancelled
  void print(bool toPdf);
  void say(const std::optional<Refusal>& refusal, const QString& done);

  AuditModel* m_model = nullptr;
  AuditFilterBar* m_filter = nullptr;
  QTableView* m_table = nullptr;
  QLabel* m_count = nullptr;
  class QProgressBar* m_progress = nullptr;
  QPushButton* m_stop = nullptr; ///< the search
  QPlainTextEdit* m_detail = nullptr;
  MessageLine* m_message = nullptr;
  ReviewBar* m_review = nullptr;
  QPushButton* m_export = nullptr;
  QPushButton* m_print = nullptr;
  QPushButton* m_pdf = nullptr;
};
