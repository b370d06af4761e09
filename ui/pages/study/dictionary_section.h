#pragma once
#include "ui/widgets/card.h"

class FormDraft;
class MessageLine;
class Paragraph;
class QTableWidget;
class StudySession;
class TextField;
struct CtcaeContent;

/// Which dictionary of adverse events the study has, and a button to load one from NCI's table.
class DictionarySection : public Card {
  Q_OBJECT
 public:
  explicit DictionarySection(StudySession& session);
  void refresh();
  /// Reads the CSV file and loads it; with faults nothing is loaded, and they are listed.
  void load(const QString& path);

 private:
  void chooseFile();
  void showFaults(const CtcaeContent& read);

  StudySession& m_session;
  Paragraph* m_state = nullptr;
  FormDraft* m_draft = nullptr;
  TextField* m_version = nullptr;
  MessageLine* m_message = nullptr;
  QTableWidget* m_faults = nullptr;
};
