#pragma once
#include "app/study/site.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"

#include <QHBoxLayout>
#include <QMap>
#include <QWidget>

/// The fields of the screening form: several of them stand in one line of a criterion, and its row says what
/// is wrong with them.
namespace inputs {
/// Adds the field to the line; `width` of its input in pixels, 0 = as wide as it wants to be.
template <class AnyField>
AnyField* add(QHBoxLayout* line, AnyField* field, int width = 0) {
  field->setInline();
  if (width > 0) field->input()->setFixedWidth(width);
  line->addWidget(field);
  return field;
}
/// A number with its unit behind it; empty = not known.
NumberField* number(QHBoxLayout* line, const QString& name, const QString& label, const QString& unit,
                    int width = 64);
/// A day, with one as an example; empty = not known.
DateField* date(QHBoxLayout* line, const QString& name, const QString& label, const QString& example);
/// A choice whose first entry is "not known".
ChoiceField* choice(QHBoxLayout* line, const QString& name, const QString& label, const QStringList& words);
/// Not known, yes, no.
YesNoField* yesNo(QHBoxLayout* line, const QString& name, const QString& label);
} // namespace inputs

/// The site's exclusion list, each absent, present or not assessed.
class ExclusionInputs : public QWidget {
  Q_OBJECT
 public:
  explicit ExclusionInputs(const Site& site, QWidget* parent = nullptr);
  void put(const QMap<RowId, ExclusionAnswer>& answers);
  QMap<RowId, ExclusionAnswer> answers() const;

 Q_SIGNALS:
  void edited();

 private:
  QMap<RowId, ChoiceField*> m_fields;
};
