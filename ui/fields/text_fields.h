#pragma once
#include "app/base/known_time.h"
#include "app/base/number_text.h"
#include "ui/fields/field.h"

#include <QLineEdit>
#include <QStringList>
#include <QTimeZone>
#include <QWidget>
#include <optional>

class QCompleter;

/// The list of completions under a line of text: framed, and named for a screen reader.
void nameCompletions(const QCompleter& completer, const QString& name);

/// One line of text; `text()` is what is typed without blanks around it. Nothing but blanks, more letters
/// than are kept, control characters and emoji are refused in words; of pasted line breaks it says that they
/// are blanks now.
class TextField : public Field {
  Q_OBJECT
 public:
  static constexpr int longestName = 200; ///< letters

  TextField(const QString& name, const QString& label, const QString& unit = {}, QWidget* parent = nullptr);

  QLineEdit* edit() const { return m_edit; }
  virtual QString text() const { return m_edit->text().trimmed(); }
  virtual void setText(const QString& text) { m_edit->setText(text); }
  /// So many letters at the most; more are refused, never cut off. 0 = whatever is typed is taken.
  void setLongest(int letters) { m_longest = letters; }
  bool check() override;

 protected:
  /// Of a text that is read, where there is one.
  template <class T>
  bool checkRead(const Result<T>& read) {
    if (text().isEmpty() || !refusedText().isEmpty()) return TextField::check();
    if (!read) setWrong(read.error().message);
    return read.has_value();
  }
  void hideEvent(QHideEvent* event) override;

 private:
  /// Why this is no text for here; empty where it is one.
  QString refusedText() const;
  void takeLineBreaks();

  QLineEdit* m_edit = nullptr;
  int m_longest = 2000;
  QString m_joined; ///< the text of which it is said that its line breaks are blanks now
};

/// A name, a term, a number with letters: what stands in one line on paper. At most
/// TextField::longestName letters.
TextField* nameField(const QString& name, const QString& label);

/// Letters are not shown, blanks at the ends belong to it: use edit()->text().
TextField* passwordField(const QString& name, const QString& label);

/// A number as readNumber() takes it; empty = not known. Once it is left it shows the number that was read.
class NumberField : public TextField {
  Q_OBJECT
 public:
  NumberField(const QString& name, const QString& label, const QString& unit = {}, QWidget* parent = nullptr);

  /// Nothing, too, where the number is refused: no verdict rests on it.
  std::optional<double> value() const;
  void setValue(const std::optional<double>& value);
  /// Both ends included; what lies outside is refused as it is typed.
  void setRange(double least, double most);
  bool check() override;

 protected:
  bool isInRange(double number) const;

 private:
  std::optional<double> m_least;
  std::optional<double> m_most;
};

/// A number without a fraction, as readWhole() takes it; empty = not known.
class WholeField : public NumberField {
  Q_OBJECT
 public:
  using NumberField::NumberField;

  std::optional<int> whole() const; ///< nothing, too, where it is refused
  bool check() override;
};

/// A calendar day as readDate() takes it, written 2026-11-22; empty = not known. Alt+↓ opens a calendar.
class DateField : public TextField {
  Q_OBJECT
 public:
  DateField(const QString& name, const QString& label, QWidget* parent = nullptr);

  std::optional<QDate> date() const { return ifRead(readDate(text())); }
  void setDate(const std::optional<QDate>& date);
  bool check() override;
};

/// A moment at the site as readMoment() takes it, written 2026-11-22 09:10; empty = not known. Alt+↓ opens a
/// calendar for its day; the time is always typed.
class DateTimeField : public TextField {
  Q_OBJECT
 public:
  DateTimeField(const QString& name, const QString& label, const QTimeZone& siteZone,
                QWidget* parent = nullptr);

  void setZone(const QTimeZone& siteZone) { m_zone = siteZone; }
  std::optional<QDateTime> moment() const; ///< UTC
  void setMoment(const std::optional<QDateTime>& moment);
  bool check() override;

 private:
  void takeDay(QDate day);

  QTimeZone m_zone;
};

/// A time at the site as far as it is known, as readKnownTime() takes it: 2026-03-14 10:00, 2026-03-14,
/// 2026-03, 2026; empty = not known at all. Alt+↓ opens a calendar.
class KnownTimeField : public TextField {
  Q_OBJECT
 public:
  KnownTimeField(const QString& name, const QString& label, const QTimeZone& siteZone,
                 QWidget* parent = nullptr);

  std::optional<KnownTime> time() const { return ifRead(readKnownTime(text(), m_zone)); }
  void setTime(const std::optional<KnownTime>& time);
  bool check() override;

 private:
  QTimeZone m_zone;
};

/// A time zone by its IANA name; any part of the name finds it ("shang" → Asia/Shanghai).
class ZoneField : public TextField {
  Q_OBJECT
 public:
  ZoneField(const QString& name, const QString& label, QWidget* parent = nullptr);

  QTimeZone zone() const { return QTimeZone(text().toLatin1()); }
  void setZone(const QTimeZone& zone) { setText(QString::fromLatin1(zone.id())); }
  bool check() override;
};

/// A new password twice, with what zxcvbn thinks of it as one types. Inputs: `prefix` + "Password", "Again".
class NewPasswordFields : public QWidget {
  Q_OBJECT
 public:
  explicit NewPasswordFields(const QString& prefix, QWidget* parent = nullptr);

  QString password() const;
  /// Texts that others know of the person (login, name, site): they make a password weak.
  void setPersonal(const QStringList& personal) { m_personal = personal; }
  /// Strong enough and the same twice; says under the inputs what is not.
  bool check();
  void clear();

 private:
  bool showStrength();
  bool checkSame();

  TextField* m_password = nullptr;
  TextField* m_again = nullptr;
  QStringList m_personal;
};
