#pragma once
#include "db/exchange/ctcae_csv.h"
#include "ui/widgets/card.h"

class FormDraft;
class MessageLine;
class Paragraph;
class QPushButton;
class QTableWidget;
class StudySession;
class TextField;

/// Which dictionary of adverse events the study has, and a button to load one from NCI's table.
class DictionarySection : public Card {
  Q_OBJECT
 public:
  explicit DictionarySection(StudySession& session);
  void refresh();
  /// Reads the file and shows what it would change; nothing is written before the person says so. With faults
  /// they are listed.
  void read(const QString& path);

 private:
  void makePreview();
  void chooseFile();
  void showFaults();
  void showPreview();
  void takeOver();
  void leave();

  StudySession& m_session;
  Paragraph* m_state = nullptr;
  FormDraft* m_draft = nullptr;
  TextField* m_version = nullptr;
  MessageLine* m_message = nullptr;
  QTableWidget* m_faults = nullptr;
  CtcaeContent m_read; ///< not loaded yet
  QTableWidget* m_changes = nullptr;
  QPushButton* m_load = nullptr;
  QPushButton* m_leave = nullptr;
};
