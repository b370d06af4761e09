#include "ui/widgets/dlt_definition_editor.h"

#include "ui/widgets/field.h"
#include "ui/widgets/field_history.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

DltDefinitionEditor::DltDefinitionEditor(QWidget* parent) : SiteEditor(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  m_text = new QPlainTextEdit;
  m_items = new QPlainTextEdit;
  for (auto* edit : {m_text, m_items}) {
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(96);
  }
  layout->addWidget(new Field(QStringLiteral("dltText"), tr("DLT &definition"), m_text));
  auto* items = new Field(QStringLiteral("dltItems"), tr("What counts as a DLT, one a li&ne"), m_items);
  items->setMessage(tr("Shown beside every DLT assessment. The registry record does not define DLT."));
  layout->addWidget(items);
  setMaximumWidth(720);
  giveHistory(this,
              {{QStringLiteral("dltText"), QStringLiteral("dlt_text")},
               {QStringLiteral("dltItems"), QStringLiteral("dlt_items")}},
              [] {
                AuditFilter filter;
                filter.table = QStringLiteral("study");
                return filter;
              });
}

void DltDefinitionEditor::showSite(const Site& site) {
  m_text->setPlainText(site.dltDefinition.text);
  m_items->setPlainText(site.dltDefinition.items.join(u'\n'));
}

void DltDefinitionEditor::takeInto(Site& site) const {
  site.dltDefinition = {m_text->toPlainText().trimmed(), {}};
  const QStringList lines = m_items->toPlainText().split(u'\n');
  for (const QString& line : lines)
    if (!line.trimmed().isEmpty()) site.dltDefinition.items << line.trimmed();
}
