#pragma once
#include "ui/pages/subjects/record/subject_form.h"

class DateField;
class TextField;

/// Who the subject is. Shown only where somebody asks for it: see IdentityPanel.
class IdentityForm : public SubjectForm {
  Q_OBJECT
 public:
  explicit IdentityForm(StudySession& session, QWidget* parent = nullptr);
  /// Before it is shown: the journal's line of that.
  Result<void> recordShown();

 protected:
  QString draftName() const override { return QStringLiteral("identity"); }
  void fill(const Subject& subject) override;
  void showLive(const Subject& subject) override;
  void submit() override;

 private:
  TextField* m_name = nullptr;
  TextField* m_initials = nullptr;
  TextField* m_hospital = nullptr;
  DateField* m_birth = nullptr;
};

/// The identity behind a button: direct identifiers are hidden until they are asked for, and hidden again for
/// the next subject. That they were shown stands in the journal before they are.
class IdentityPanel : public QWidget {
  Q_OBJECT
 public:
  explicit IdentityPanel(StudySession& session, QWidget* parent = nullptr);
  IdentityForm* form() const { return m_form; }
  void hideIdentity();

 private:
  void show(bool shown);

  IdentityForm* m_form = nullptr;
  QPushButton* m_toggle = nullptr;
  QLabel* m_hidden = nullptr;
};
