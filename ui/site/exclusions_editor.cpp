#include "ui/site/exclusions_editor.h"

#include "ui/fields/form_draft.h"
#include "ui/widgets/layout.h"

#include <QLineEdit>

ExclusionsEditor::ExclusionsEditor(QWidget* parent)
    : CriteriaEditor({QStringLiteral("exclusion"), u'E', tr("&Add a criterion")}, parent) {
  addLines(*tightColumn(this, 8));
}

void ExclusionsEditor::bindHistory(const Line& line) {
  AuditFilter filter = linesOf("exclusion_criterion");
  filter.rowId = line.id;
  bindAuditHistory(this,
                   {{line.code->objectName(), QStringLiteral("code")},
                    {line.en->objectName(), QStringLiteral("text_en")},
                    {line.zh->objectName(), QStringLiteral("text_zh")}},
                   filter);
}

void ExclusionsEditor::showSite(const Site& site) {
  clearLines();
  for (const ExclusionCriterion& criterion : site.exclusions)
    bindHistory(addLine({criterion.code, criterion.textEn, criterion.textZh}, criterion.id));
}

void ExclusionsEditor::takeInto(Site& site) const {
  site.exclusions.clear();
  for (const Line& line : lines()) {
    if (isUntouched(line)) continue;
    const auto [code, en, zh] = textsOf(line);
    site.exclusions.push_back({line.id, code, en, zh});
  }
}
