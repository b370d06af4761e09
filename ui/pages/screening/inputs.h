#pragma once
#include "app/base/refusal.h"
#include "app/screening/eligibility.h"
#include "ui/fields/choice_field.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMap>
#include <QString>
#include <QWidget>
#include <optional>
/// The small inputs of the screening form. Each gets its label (buddy), accessible name and object name here,
/// once. What is typed into a number or a day is shown as it was read once it is left.
namespace inputs {
/// A few words.
QLineEdit* text(QHBoxLayout* line, const QString& name, const QString& label, int width);
/// A number with its unit behind it; empty = not known.
QLineEdit* number(QHBoxLayout* line, const QString& name, const QString& label, const QString& unit,
                  int width = 64);
/// A number without a fraction.
QLineEdit* whole(QHBoxLayout* line, const QString& name, const QString& label, const QString& unit,
                 int width = 64);
/// A day, with one as an example; empty = not known.
QLineEdit* date(QHBoxLayout* line, const QString& name, const QString& label, const QString& example);
/// A choice whose first entry is "not known".
ChoiceBox* choice(QHBoxLayout* line, const QString& name, const QString& label, const QStringList& words);
/// Not known, yes, no.
ChoiceBox* yesNo(QHBoxLayout* line, const QString& name, const QString& label);

/// What is typed; nothing where it is empty or refused.
std::optional<double> numberIn(const QLineEdit* edit);
std::optional<int> wholeIn(const QLineEdit* edit);
std::optional<QDate> dateIn(const QLineEdit* edit);
/// What is typed as it is kept, or why it cannot be: NUMBER, DATE. Empty text is kept as nothing.
Result<QString> keptText(const QLineEdit* edit);
std::optional<int> choiceIn(const QComboBox* box); ///< index of the word, nullopt for "not known"
std::optional<bool> yesNoIn(const QComboBox* box);

void put(QLineEdit* edit, std::optional<double> value);
void put(QComboBox* box, std::optional<int> index);
void put(QComboBox* box, std::optional<bool> answer);
} // namespace inputs

class QComboBox;
class QLabel;
class QPushButton;

/// The site's exclusion list, each absent, present or not assessed.
class ExclusionInputs : public QWidget {
  Q_OBJECT
 public:
  explicit ExclusionInputs(const Study& study, QWidget* parent = nullptr);
  void put(const QMap<RowId, ExclusionAnswer>& answers);
  QMap<RowId, ExclusionAnswer> answers() const;

 Q_SIGNALS:
  void edited();

 private:
  QMap<RowId, QComboBox*> m_boxes;
};
