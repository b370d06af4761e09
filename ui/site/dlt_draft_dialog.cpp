#include "ui/site/dlt_draft_dialog.h"

#include "app/reports/worksheet/worksheet_words.h"
#include "ui/widgets/layout.h"

#include <QCheckBox>
#include <QLocale>
#include <algorithm>

namespace {
constexpr int aroundItems = 320;
}

DltDraftDialog::DltDraftDialog(const Protocol& protocol, QWidget* parent)
    : QDialog(parent), m_draft(protocol.dlt.draft) {
  auto* layout = dialogColumn(this, "dltDraftDialog", tr("Draft of a DLT definition"), 680);
  const QString language = QLocale().name();
  addAll(layout, {new Paragraph(QStringLiteral("draftAssumption"), TextRole::Warning,
                                tr("An assumption: %1").arg(protocol.dlt.assumption.in(language))),
                  new Paragraph({}, TextRole::Muted, protocol.dlt.why.in(language))});
  auto* scroll = scrolling(makeItems(protocol));
  fitToContent(scroll, aroundItems);
  layout->addWidget(scroll, 1);
  layout->addWidget(new Paragraph({}, TextRole::Muted,
                                  tr("What is taken over is a draft of this page: nothing of it is in force "
                                     "before it is saved.")));
  m_takeOver = primaryButton("draftTakeOver", tr("&Take over"));
  m_takeOver->setDefault(true);
  auto* cancel = named<QPushButton>("draftCancel", tr("&Cancel"));
  layout->addLayout(dialogFoot(this, cancel, m_takeOver));
  connect(m_takeOver, &QPushButton::clicked, this, &QDialog::accept);
  showWhetherAny();
}

QWidget* DltDraftDialog::makeItems(const Protocol& protocol) {
  auto* items = new QWidget;
  auto* column = tightColumn(items, 4);
  for (const DltItem& item : m_draft) {
    const QString number = QString::number(m_ticks.size() + 1);
    auto* tick = named<QCheckBox>(QStringLiteral("draftItem") + number,
                                  typedText::onButton(QStringLiteral("%1: %2").arg(item.id, itemText(item))));
    const QString rule = item.rule ? ruleSentence(*item.rule, protocol) : tr("Judged by hand.");
    addAll(column, {tick, new Paragraph({}, TextRole::Body, tr("Rule: %1").arg(rule)),
                    new Paragraph({}, TextRole::Muted, tr("Source: %1").arg(item.source))});
    column->addSpacing(8);
    connect(tick, &QCheckBox::toggled, this, &DltDraftDialog::showWhetherAny);
    m_ticks.push_back(tick);
  }
  return items;
}

void DltDraftDialog::showWhetherAny() {
  m_takeOver->setEnabled(
      std::any_of(m_ticks.begin(), m_ticks.end(), [](const QCheckBox* tick) { return tick->isChecked(); }));
}

std::vector<DltItem> DltDraftDialog::chosen() const {
  std::vector<DltItem> items;
  for (std::size_t i = 0; i < m_ticks.size(); ++i)
    if (m_ticks[i]->isChecked()) items.push_back(m_draft[i]);
  return items;
}
