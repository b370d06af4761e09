#include "ui/site/meetings_editor.h"

#include "ui/fields/choice_field.h"
#include "ui/fields/form_draft.h"
#include "ui/widgets/layout.h"

MeetingsEditor::MeetingsEditor(QWidget* parent) : SiteEditor(parent) {
  m_circulate = new ChoiceBox;
  m_circulate->setMaximumWidth(atTypeSize(120));
  m_circulate->addItems({tr("off"), tr("on")});
  auto* intro = new Paragraph(
      {}, TextRole::Muted,
      tr("Off unless the site turns it on. On: what a decision opens stays closed until a meeting that led "
         "to "
         "it has its circulation recorded; also where the decision is signed already, but not that of an "
         "earlier record."));
  auto* field = new Field(QStringLiteral("circulateFirst"),
                          tr("&Wait for the circulation of minutes before a level opens"), m_circulate);
  addAll(tightColumn(this, 8), {intro, field});
  bindAuditHistory(this, {{QStringLiteral("circulateFirst"), QStringLiteral("circulate_before_opening")}},
                   linesOf("study"));
}

void MeetingsEditor::showSite(const Site& site) {
  m_circulate->setCurrentIndex(site.circulateBeforeOpening ? 1 : 0);
}

void MeetingsEditor::takeInto(Site& site) const {
  site.circulateBeforeOpening = m_circulate->currentIndex() == 1;
}
