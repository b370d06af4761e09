#pragma once
#include "ui/shell/page.h"

class AuditFilterBar;
class AuditModel;
class MessageLine;
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
  QPushButton* addAction(class QHBoxLayout* line, const char* name, const QString& text);
  void applyFilter();
  void showCount();
  void showLine();
  void exportCsv();
  void print(bool toPdf);
  void say(const std::optional<Refusal>& refusal, const QString& done);

  AuditModel* m_model = nullptr;
  AuditFilterBar* m_filter = nullptr;
  QTableView* m_table = nullptr;
  QLabel* m_count = nullptr;
  QPlainTextEdit* m_detail = nullptr;
  MessageLine* m_message = nullptr;
  QPushButton* m_export = nullptr;
  QPushButton* m_print = nullptr;
  QPushButton* m_pdf = nullptr;
};
