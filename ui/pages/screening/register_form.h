#pragma once
#include "app/screening/may_screen.h"

#include <QTimeZone>
#include <QWidget>
#include <functional>

class ChoiceField;
class DateField;
class DraftLine;
class Field;
class QLabel;
class QPushButton;
class QVBoxLayout;
class TextField;

/// Consent comes first: the person's identity, sex, and the consent itself. Also takes the new consent of a
/// rescreening, then the identity is known and not asked again.
class RegisterForm : public QWidget {
  Q_OBJECT
 public:
  /// What the trial's rules say of what is typed; asked as one types.
  using Rule = std::function<std::optional<Refusal>(const NewSubject&)>;
  /// Who has that hospital number; nullptr = nobody.
  using Registered = std::function<const Subject*(const QString& hospitalNumber)>;
  RegisterForm(Rule rule, Registered registered, QWidget* parent = nullptr);

  /// Offers `version`, that of the last consent; the time is nobody's to guess. Then the first input has the
  /// focus.
  void startNew(const QTimeZone& zone, const QString& version);
  void startRescreening(const QString& label, const QTimeZone& zone, const QString& version);
  NewSubject subject() const;
  /// Something is typed over what was offered.
  bool isTouched() const;
  DraftLine* draftLine() const { return m_draftLine; }
  void showRefusal(const Refusal& refusal);

 Q_SIGNALS:
  void saveRequested();
  void cancelled();
  void registeredWanted(const Subject& known);

 private:
  void makePerson();
  QWidget* makeConsent();
  void makeFoot(class QVBoxLayout* layout);
  void start(const QString& title, bool asksPerson);
  bool check();
  void offerRegistered();
  void askRule();
  Result<QDateTime> consentTime() const; ///< UTC; refused under the input that is wrong

  Rule m_rule;
  QByteArray m_offered; ///< what the inputs hold when nothing is typed
  Registered m_registered;
  QTimeZone m_zone = QTimeZone::utc();
  QLabel* m_title = nullptr;
  QWidget* m_person = nullptr;
  TextField* m_name = nullptr;
  TextField* m_initials = nullptr;
  TextField* m_hospital = nullptr;
  QPushButton* m_openRegistered = nullptr;
  DateField* m_birth = nullptr;
  ChoiceField* m_sex = nullptr;
  TextField* m_version = nullptr;
  DateField* m_date = nullptr;
  TextField* m_time = nullptr;
  DraftLine* m_draftLine = nullptr;
};
