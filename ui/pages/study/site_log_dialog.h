#pragma once
#include "db/exchange/site_log/site_log.h"
#include "ui/pages/study/site_log_rows.h"

#include <QDialog>

class MessageLine;
class Paragraph;
class QPushButton;
class QTabWidget;
class QVBoxLayout;
class StudySession;
class TextField;

/// A site log before it is brought in: reads a folder of tables or a workbook, and shows line by line what it
/// brings in, what cannot be read, what is to be looked at again, and what was done against the rules. The
/// import is tried as a whole and taken back, so that what would refuse it is said. Nothing is written before
/// somebody imports it; then it accepts.
class SiteLogDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SiteLogDialog(StudySession& session, QWidget* parent = nullptr);
  /// What came in, a sentence; empty while nothing has.
  const QString& done() const { return m_done; }

 private:
  using Preview = tl::expected<WardLogPreview, std::vector<TableFault>>;
  QWidget* makePlace();
  QWidget* makeTabs();
  QLayout* makeFoot();
  void chooseFolder();
  void chooseWorkbook();
  void putPath(const QString& path);
  void forget(); ///< what is shown is of another place
  Result<Preview> preview(const QString& path) const;
  void read();
  void nameTabs();
  void showFaults(const std::vector<TableFault>& faults);
  void showLog();
  Result<void> write(bool isTried);
  void takeOver();

  StudySession& m_session;
  std::optional<WardLogPreview> m_read;
  QString m_source; ///< name of the folder or the workbook
  QString m_done;
  TextField* m_path = nullptr;
  QPushButton* m_readButton = nullptr;
  QTabWidget* m_tabs = nullptr;
  SiteLogRows m_lines;
  SiteLogRows m_faults;
  SiteLogRows m_marks;
  SiteLogRows m_deviations;
  Paragraph* m_summary = nullptr;
  MessageLine* m_message = nullptr;
  QPushButton* m_import = nullptr;
};
