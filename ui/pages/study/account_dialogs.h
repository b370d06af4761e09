#pragma once
#include "app/base/refusal.h"
#include "app/study/user.h"
#include "ui/widgets/card.h"

#include <QDialog>
#include <initializer_list>

class FormDraft;
class MessageLine;
class NewPasswordFields;
class StudySession;
class TextField;

/// A question about accounts. A new recovery code that comes of it takes its place, shown this once.
class AccountDialog : public QDialog {
  Q_OBJECT
 public:
  /// There is a new code, whether or not it was looked at to the end.
  bool isDone() const { return m_done; }
  /// Says what is done; and, where nobody has said that the new code is written down, that it is lost.
  void sayDone(MessageLine& line, const QString& done) const;
  /// Asks while a code is shown that is not written down.
  void reject() override;
  void done(int result) override; ///< what was typed is kept, unless it is done

 protected:
  AccountDialog(StudySession& session, QAnyStringView name, const QString& title, int leastWidth,
                QWidget* parent);
  /// The question; `name` is the start of the names of its message and its buttons.
  void ask(const QString& name, std::initializer_list<QWidget*> parts, const QString& confirmText);
  /// What is typed there is kept as a draft of `what` about a user. Answers the line that says so.
  QWidget* keepReason(TextField& reason, const char* what, RowId userId);
  /// It is confirmed.
  virtual void act() = 0;
  void showCode(const Result<QString>& code);
  StudySession& session() const { return m_session; }
  QPushButton* confirmButton() const { return m_confirm; }

 private:
  StudySession& m_session;
  bool m_done = false;
  FormDraft* m_kept = nullptr;
  QPushButton* m_confirm = nullptr;
  QWidget* m_question = nullptr;
};

/// A password for the next sign-in of somebody who has forgotten theirs.
class ResetPasswordDialog : public AccountDialog {
  Q_OBJECT
 public:
  ResetPasswordDialog(StudySession& session, const User& user, QWidget* parent = nullptr);

 private:
  void act() override;

  RowId m_userId;
  NewPasswordFields* m_password = nullptr;
};

/// Says what deactivating somebody brings, and to whom; asks why, does it, and shows the new recovery code.
class DeactivateDialog : public AccountDialog {
  Q_OBJECT
 public:
  DeactivateDialog(StudySession& session, const User& user, QWidget* parent = nullptr);

 private:
  void sayWhoLosesAccess(QLabel* line);
  void act() override;

  RowId m_userId;
  TextField* m_reason = nullptr;
};

/// Why somebody signs in again who was deactivated, and a password for that.
class ReactivateDialog : public AccountDialog {
  Q_OBJECT
 public:
  ReactivateDialog(StudySession& session, const User& user, QWidget* parent = nullptr);

 private:
  void act() override;

  RowId m_userId;
  TextField* m_reason = nullptr;
  NewPasswordFields* m_password = nullptr;
};

/// Asks for the password again, then shows the new code.
class RecoveryCodeDialog : public AccountDialog {
  Q_OBJECT
 public:
  explicit RecoveryCodeDialog(StudySession& session, QWidget* parent = nullptr);

 private:
  void act() override;

  TextField* m_password = nullptr;
};

/// What the recovery code is for, and another one in its place.
class RecoveryCodeSection : public Card {
  Q_OBJECT
 public:
  explicit RecoveryCodeSection(StudySession& session);

 private:
  void renew();

  StudySession& m_session;
  MessageLine* m_message = nullptr;
};
