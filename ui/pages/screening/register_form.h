#pragma once
#include "db/session/study_commands.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Consent comes first: the person's identity, sex, and the consent itself. Also takes the new consent of a
/// rescreening, then the identity is known and not asked again.
class RegisterForm : public QWidget {
  Q_OBJECT
 public:
  explicit RegisterForm(QWidget* parent = nullptr);

  void startNew(const QDateTime& now, const QTimeZone& zone);
  void startRescreening(const QString& label, const QDateTime& now, const QTimeZone& zone);
  bool isRescreening() const { return m_rescreening; }
  NewSubject subject() const;
  void showRefusal(const Refusal& refusal);

 Q_SIGNALS:
  void saveRequested();
  void cancelled();

 private:
  QLineEdit* addLine(class QFormLayout* form, const QString& name, const QString& label,
                     const QString& hint = {});
  bool check();
  void showError(const QString& field, const QString& sentence);
  Result<QDateTime> consentTime() const; ///< UTC; refused under the input that is wrong
  void clearErrors();

  bool m_rescreening = false;
  QTimeZone m_zone = QTimeZone::utc();
  QLabel* m_title = nullptr;
  QWidget* m_person = nullptr;
  QLineEdit* m_name = nullptr;
  QLineEdit* m_initials = nullptr;
  QLineEdit* m_hospital = nullptr;
  QLineEdit* m_birth = nullptr;
  QComboBox* m_sex = nullptr;
  QLineEdit* m_version = nullptr;
  QLineEdit* m_date = nullptr;
  QLineEdit* m_time = nullptr;
  QPushButton* m_save = nullptr;
  QLabel* m_message = nullptr;
};
