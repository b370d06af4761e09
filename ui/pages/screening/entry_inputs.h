#pragma once
#include "app/study/study.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"

#include <QMap>

class CriterionRow;

/// The fields of the screening form: several of them stand in one line of a criterion, and its row says what
/// is wrong with them.
namespace inputs {
/// One more line below others; it ends in room that is left.
QHBoxLayout* addLine(QVBoxLayout* below);
/// Behind what stands in the line, before the room that is left.
void append(QHBoxLayout* line, QWidget* widget);
/// Adds the field to the line; `width` of its input in pixels, 0 = as wide as it wants to be.
template <class AnyField>
AnyField* add(QHBoxLayout* line, AnyField* field, int width = 0) {
  field->setInline();
  if (width > 0) field->input()->setFixedWidth(width);
  append(line, field);
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
  explicit ExclusionInputs(const Study& study, QWidget* parent = nullptr);
  void put(const QMap<RowId, ExclusionAnswer>& answers);
  QMap<RowId, ExclusionAnswer> answers() const;

 Q_SIGNALS:
  void edited();

 private:
  QHBoxLayout* makeLine(const ExclusionCriterion& criterion);

  QMap<RowId, ChoiceField*> m_fields;
};

/// I4c: the branch that applies, and the conditions of that branch only.
class RelapseInputs : public QObject {
  Q_OBJECT
 public:
  RelapseInputs(CriterionRow* row, QObject* parent);
  void put(const RelapsedRefractory& value);
  RelapsedRefractory value() const;

 private:
  void addRelapse(CriterionRow* row);
  void addRefractory(QVBoxLayout* lines);
  void showBranch();

  ChoiceField* m_branch = nullptr;
  NumberField* m_marrow = nullptr;
  YesNoField* m_recovery = nullptr;
  YesNoField* m_blood = nullptr;
  YesNoField* m_extramedullary = nullptr;
  QWidget* m_relapse = nullptr;
  QWidget* m_late = nullptr;
  QWidget* m_early = nullptr;
  QWidget* m_transplant = nullptr;
  QWidget* m_refractory = nullptr;
  NumberField* m_months = nullptr;
  YesNoField* m_reinduction = nullptr;
  ChoiceField* m_targeted = nullptr;
  YesNoField* m_noOther = nullptr;
  WholeField* m_gvhd = nullptr;
  YesNoField* m_inductionDone = nullptr;
  YesNoField* m_induction = nullptr;
  YesNoField* m_salvage = nullptr;
  YesNoField* m_targetedCr = nullptr;
  YesNoField* m_mrd = nullptr;
};
