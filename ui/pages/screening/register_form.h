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
class QVBoxLayout;
class TextField;

/// Consent comes first: the person's identity, sex, and the consent itself. Also takes the new consent of a
/// rescreening, then the identity is known and not asked again.
class RegisterForm : public QWidget {
  Q_OBJECT
 public:
  /// What the trial's rules say of what is typed; asked as one types.
  using Rule = std::function<std::optional<Refusal>(const NewSubject&)>;
  explicit RegisterForm(Rule rule, QWidget* parent = nullptr);

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

 private:
  void makePerson();
  QWidget* makeConsent();
  void makeFoot(class QVBoxLayout* layout);
  void start(const QString& title, bool asksPerson);
  bool check();
  void askRule();
  Result<QDateTime> consentTime() const; ///< UTC; refused under the input that is wrong

  Rule m_rule;
  QByteArray m_offered; ///< what the inputs hold when nothing is typed
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
  DraftLine* m_draftLine = nullptr;
};
