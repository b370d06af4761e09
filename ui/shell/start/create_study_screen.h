#pragma once
#include "db/session/study_file.h"
#include "ui/start/screen.h"

#include <functional>
#include <vector>

class ChoiceBox;
class DltDefinitionEditor;
class MessageLine;
class NewPasswordFields;
class QPushButton;
class SiteEditor;
class TextField;

/// A new study in three steps: site and protocol, the principal investigator, what the signed protocol says
/// (which may wait).
class CreateStudyScreen : public Screen {
  Q_OBJECT
 public:
  struct Created {
    QString path;
    Credentials who;
    QString recoveryCode;
  };
  explicit CreateStudyScreen(Clock clock, QWidget* parent = nullptr);
  bool mayLeave() override;

 Q_SIGNALS:
  void created(const Created& created);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeSiteStep();
  QWidget* makeInvestigatorStep();
  QWidget* makeProtocolStep();
  void chooseFile();
  void chooseProtocol();
  void goTo(int step);
  void focusFirstInput();
  QString protocolName() const; ///< of the file chosen, or of the shipped one
  QWidget* stepAt(int step) const { return m_steps[static_cast<std::size_t>(step)]; }
  void next();
  bool checkStep(int step);
  /// Says under the path what is wrong with it, or that its folder is still to be made.
  bool checkPath();
  void create();
  void showCreateRefusal(const Refusal& refusal);

  Clock m_clock;
  QByteArray m_untouched; ///< what stands in the inputs while nobody has typed
  std::vector<QWidget*> m_steps;
  int m_step = 0;
  TextField* m_path = nullptr;
  ChoiceBox* m_protocol = nullptr;
  TextField* m_protocolFile = nullptr;
  TextField* m_login = nullptr;
  TextField* m_name = nullptr;
  NewPasswordFields* m_password = nullptr;
  std::vector<SiteEditor*> m_editors; ///< name first
  DltDefinitionEditor* m_dlt = nullptr;
  MessageLine* m_message = nullptr;
  QPushButton* m_back = nullptr;
  QPushButton* m_next = nullptr;
};
