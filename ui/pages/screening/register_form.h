#pragma once
#include "app/screening/may_screen.h"

#include <QTimeZone>
#include <QWidget>
#include <functional>

class ChoiceField;
class DateField;
class Field;
class QFormLayout;
class QLabel;
class TextField;

/// Consent comes first: the person's identity, sex, and the consent itself. Also takes the new consent of a
/// rescreening, then the identity is known and not asked again.
class RegisterForm : public QWidget {
  Q_OBJECT
 public:
  /// What the trial's rules say of what is typed; asked as one types.
  using Rule = std::function<std::optional<Refusal>(const NewSubject&)>;
  explicit RegisterForm(Rule rule, QWidget* parent = nullptr);

  void startNew(const QDateTime& now, const QTimeZone& zone);
  void startRescreening(const QString& label, const QDateTime& now, const QTimeZone& zone);
  NewSubject subject() const;
  void showRefusal(const Refusal& refusal);

 Q_SIGNALS:
  void saveRequested();
  void cancelled();

 private:
  void makePerson();
  void makeFoot(class QVBoxLayout* layout);
  template <class AnyField>
  AnyField* addRow(QFormLayout* form, AnyField* field, const QString& hint = {});
  bool check();
  void askRule();
  Result<QDateTime> consentTime() const; ///< UTC; refused under the input that is wrong

  Rule m_rule;
  QTimeZone m_zone = QTimeZone::utc();
  QLabel* m_title = nullptr;
  QWidget* m_person = nullptr;
  TextField* m_name = nullptr;
  TextField* m_initials = nullptr;
  TextField* m_hospital = nullptr;
  DateField* m_birth = nullptr;
  ChoiceField* m_sex = nullptr;
  TextField* m_version = nullptr;
  DateField* m_date = nullptr;
  TextField* m_time = nullptr;
};
