#include "ui/widgets/limits_editor.h"

#include "app/study/codes.h"
#include "app/study/words.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/field_history.h"
#include "ui/widgets/number_field.h"

#include <QGridLayout>
#include <QLabel>

namespace {
constexpr OrganTest tests[] = {OrganTest::Creatinine,     OrganTest::Alt,  OrganTest::Ast,
                               OrganTest::TotalBilirubin, OrganTest::Lvef, OrganTest::SpO2};

/// For heart and lung more is better, and there is no upper limit of normal to multiply.
bool moreIsBetter(OrganTest test) {
  return test == OrganTest::Lvef || test == OrganTest::SpO2;
}
} // namespace

LimitsEditor::LimitsEditor(QWidget* parent) : SiteEditor(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(4, 1);
  for (const OrganTest test : tests) {
    m_lines.push_back(makeLine(test));
    const Line& line = m_lines.back();
    const int row = grid->rowCount();
    auto* label = new QLabel(organName(test));
    label->setBuddy(line.limit->edit());
    grid->addWidget(label, row, 0);
    grid->addWidget(line.relation, row, 1);
    grid->addWidget(line.limit, row, 2);
    grid->addWidget(line.unit, row, 3);
    tellHistory(line);
  }
}

void LimitsEditor::tellHistory(const Line& line) {
  AuditFilter filter;
  filter.table = QStringLiteral("organ_limit");
  filter.rowKey = {
      {QStringLiteral("test"), QLatin1String(codes<OrganTest>.at(static_cast<std::size_t>(line.test)))}};
  giveHistory(this,
              {{line.limit->name(), QStringLiteral("bound")},
               {line.relation->objectName(), QStringLiteral("relation")},
               {line.unit->objectName(), QStringLiteral("times_upper_normal")}},
              [filter] { return filter; });
}

LimitsEditor::Line LimitsEditor::makeLine(OrganTest test) {
  const QString number = QString::number(static_cast<int>(test));
  Line line{test, new ChoiceBox, new NumberField(QLatin1String("limit") + number, {}), new ChoiceBox};
  line.limit->edit()->setAccessibleName(tr("Limit of %1").arg(organName(test)));
  line.limit->setRange(0, 1e6);
  line.relation->addItems({tr("at most"), tr("at least")});
  line.relation->setCurrentIndex(moreIsBetter(test) ? 1 : 0);
  line.relation->setObjectName(QLatin1String("relation") + number);
  line.relation->setAccessibleName(tr("%1: at most or at least").arg(organName(test)));
  line.unit->addItem(organUnit(test));
  if (!moreIsBetter(test)) line.unit->addItem(tr("× upper limit of normal"));
  line.unit->setObjectName(QLatin1String("unit") + number);
  line.unit->setAccessibleName(tr("%1: unit of the limit").arg(organName(test)));
  return line;
}

void LimitsEditor::showSite(const Site& site) {
  for (const Line& line : m_lines) {
    const auto limit = site.limits.constFind(line.test);
    const bool entered = limit != site.limits.constEnd();
    line.limit->setValue(entered ? std::optional(limit->limit) : std::nullopt);
    const bool atLeast = entered ? limit->relation == LimitRelation::AtLeast : moreIsBetter(line.test);
    line.relation->setCurrentIndex(atLeast ? 1 : 0);
    line.unit->setCurrentIndex(entered && limit->timesUpperNormal ? 1 : 0);
  }
}

void LimitsEditor::takeInto(Site& site) const {
  site.limits.clear();
  for (const Line& line : m_lines)
    if (const auto value = line.limit->value())
      site.limits[line.test] = {line.relation->currentIndex() == 1 ? LimitRelation::AtLeast
                                                                   : LimitRelation::AtMost,
                                *value, line.unit->currentIndex() == 1};
}

bool LimitsEditor::check() {
  return checkFields(this);
}
