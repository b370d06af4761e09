#include "ui/widgets/site_name_editor.h"

#include "ui/widgets/field_history.h"
#include "ui/widgets/zone_field.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

SiteNameEditor::SiteNameEditor(QWidget* parent) : SiteEditor(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  m_name = new TextField(QStringLiteral("siteName"), tr("Site &name"));
  m_name->setRequired(tr("The site needs a name."));
  m_letterhead = new QPlainTextEdit;
  m_letterhead->setTabChangesFocus(true);
  m_letterhead->setFixedHeight(72);
  auto* letterhead = new Field(QStringLiteral("letterhead"), tr("Letter&head"), m_letterhead);
  letterhead->setMessage(tr("Printed at the head of every page."));
  m_zone = new ZoneField(QStringLiteral("timeZone"), tr("Time &zone of the site"));
  m_zone->setZone(QTimeZone::systemTimeZone());
  m_zone->setMessage(tr("Days and windows are counted in it."));
  layout->addWidget(m_name);
  layout->addWidget(letterhead);
  layout->addWidget(m_zone);
  setMaximumWidth(720);
  giveHistory(this,
              {{QStringLiteral("siteName"), QStringLiteral("site_name")},
               {QStringLiteral("letterhead"), QStringLiteral("letterhead")},
               {QStringLiteral("timeZone"), QStringLiteral("time_zone")}},
              [] {
                AuditFilter filter;
                filter.table = QStringLiteral("study");
                return filter;
              });
}

void SiteNameEditor::showSite(const Site& site) {
  m_name->setText(site.name);
  m_letterhead->setPlainText(site.letterhead);
  m_zone->setZone(site.timeZone);
}

void SiteNameEditor::takeInto(Site& site) const {
  site.name = m_name->text();
  site.letterhead = m_letterhead->toPlainText().trimmed();
  site.timeZone = m_zone->zone();
}

bool SiteNameEditor::check() {
  return checkFields(this);
}
