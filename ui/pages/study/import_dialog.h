#pragma once
#include "db/exchange/csv/csv.h"
#include "ui/pages/study/import_rows.h"

#include <QDialog>
#include <functional>

class Field;
class MessageLine;
class Paragraph;
class QPushButton;
class QTabWidget;
class QVBoxLayout;
class StudySession;
class TextField;

/// Tables of the site before they are brought in: reads a folder of them or a workbook, and shows line by
/// line what they bring in, what cannot be read, and what is to be looked at again. Nothing is written before
/// somebody imports it; then it accepts. What inherits it says which tables those are, and brings them in.
class ImportDialog : public QDialog {
  Q_OBJECT
 public:
  /// What came in, a sentence; empty while nothing has.
  const QString& whatCame() const { return m_done; }

 protected:
  struct Words {
    QString title;
    QString place;    ///< label of the input that says where they are
    QString needed;   ///< said where that is empty
    QString folder;   ///< title of the dialog that chooses one
    QString workbook; ///< the same
  };
  /// Objects are found by `prefix`, "siteLog": siteLogDialog, siteLogPath, siteLogLines, …
  ImportDialog(StudySession& session, const QString& prefix, const Words& words, QWidget* parent);
  /// At the end of the constructor: shows that nothing is read yet.
  void start();

  /// One more input that what is read rests on.
  void addInput(TextField* input);
  /// One more table, in a tab whose title says how many rows there are.
  void addRows(const ImportRows& rows, const std::function<QString(int)>& title);

  struct Read {
    std::vector<TableFault> lines;
    std::vector<TableFault> marks;
    QStringList said; ///< sentences about the whole
  };
  using Reading = tl::expected<Read, std::vector<TableFault>>;
  /// Reads and keeps them. Refusal CANCELLED.
  virtual Result<Reading> readFrom(const QString& path) = 0;
  virtual void forgetRead() = 0;
  /// Why the study would refuse what was read and shown; CANCELLED: it is not to be shown at all.
  virtual std::optional<Refusal> refuseRead() { return std::nullopt; }
  /// Answers what whatCame() says; nothing where it did not come in, and the dialog says why.
  virtual std::optional<QString> bringIn() = 0;

  /// Nothing of what was read is shown any more.
  void forget();
  void showFaults(const std::vector<TableFault>& faults, const QString& message);
  StudySession& session() const { return m_session; }
  const QString& source() const { return m_source; } ///< name of the folder or the workbook

 private:
  QString name(const char* what) const { return m_prefix + QLatin1String(what); }
  QWidget* makePlace(const Words& words);
  QWidget* makeTabs();
  QLayout* makeFoot();
  void choose(const std::function<QString()>& ask);
  void read();
  void nameTabs();
  void showRead(const Read& read);
  void takeOver();

  struct Tab {
    ImportRows rows;
    std::function<QString(int)> title;
  };
  StudySession& m_session;
  QString m_prefix;
  QString m_source;
  QString m_done;
  TextField* m_path = nullptr;
  QPushButton* m_readButton = nullptr;
  QVBoxLayout* m_inputs = nullptr;
  QTabWidget* m_tabs = nullptr;
  std::vector<Tab> m_shown;
  ImportRows m_lines;
  ImportRows m_faults;
  ImportRows m_marks;
  Paragraph* m_summary = nullptr;
  MessageLine* m_message = nullptr;
  QPushButton* m_import = nullptr;
};
