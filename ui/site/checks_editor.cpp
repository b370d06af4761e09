#include "ui/site/checks_editor.h"

#include "app/study/codes.h"
#include "app/study/words.h"
#include "ui/fields/form_draft.h"
#include "ui/widgets/layout.h"

#include <QCheckBox>
#include <QLabel>

ChecksEditor::ChecksEditor(QWidget* parent) : SiteEditor(parent) {
  auto* layout = tightColumn(this, 4);
  QMap<QString, QString> histories;
  for (std::size_t i = 0; i < codes<Checked>.size(); ++i) {
    const QString name = QStringLiteral("checkedBefore%1").arg(i);
    m_ticks.push_back(named<QCheckBox>(name, checkedName(static_cast<Checked>(i))));
    histories[name] = QStringLiteral("checked_before");
    connect(m_ticks.back(), &QCheckBox::toggled, this, &ChecksEditor::showWords);
    layout->addWidget(m_ticks.back());
  }
  m_words = new Paragraph(QStringLiteral("checkedBeforeWords"), TextRole::Muted);
  layout->addWidget(m_words);
  bindAuditHistory(this, histories, linesOf("study"));
  showWords();
}

void ChecksEditor::showSite(const Site& site) {
  for (std::size_t i = 0; i < m_ticks.size(); ++i)
    m_ticks[i]->setChecked(site.checkedBeforeDecision.contains(static_cast<Checked>(i)));
}

void ChecksEditor::takeInto(Site& site) const {
  site.checkedBeforeDecision.clear();
  for (std::size_t i = 0; i < m_ticks.size(); ++i)
    if (m_ticks[i]->isChecked()) site.checkedBeforeDecision.insert(static_cast<Checked>(i));
}

void ChecksEditor::showWords() {
  Site typed;
  takeInto(typed);
  m_words->setText(typed.checkedBeforeDecision.empty()
                       ? tr("None is chosen: a decision waits for no check.")
                       : tr("A decision is signed only when these records of all subjects in a cohort are "
                            "checked and have not changed since."));
}
