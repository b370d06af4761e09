#include "ui/pages/design/design_page.h"

#include "db/roles.h"
#include "ui/pages/design/changes_panel.h"
#include "ui/pages/design/characteristics_panel.h"
#include "ui/pages/design/design_panel.h"
#include "ui/pages/design/opinion_panel.h"
#include "ui/pages/design/paths_panel.h"
#include "ui/pages/design/table_panel.h"
#include "ui/print/print_actions.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/page_frame.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

DesignPage::DesignPage(StudySession& openSession, QWidget* parent) : Page(openSession, parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  m_frame = new PageFrame(tr("Design"), {});
  layout->addWidget(m_frame);
  m_message = new MessageLine(QStringLiteral("designMessage"));
  m_tabs = new QTabWidget;
  m_tabs->setObjectName(QStringLiteral("designTabs"));
  m_tabs->setDocumentMode(true);
  m_frame->content()->addWidget(m_message);
  m_frame->content()->addWidget(m_tabs, 1);
  m_buttons = {makeButton("designPreview", tr("Pre&view…"), previewDocument),
               makeButton("designPrint", tr("&Print…"), printDocument),
               makeButton("designPdf", tr("Save P&DF…"), savePdf)};
  add(new PathsPanel(openSession), tr("Dose p&aths"));
  add(new CharacteristicsPanel(openSession), tr("&Operating characteristics"));
  add(new TablePanel(session()), tr("Decision &table"));
  add(new OpinionPanel(session()), tr("Second op&inion"));
  m_changes = new ChangesPanel(openSession);
  add(m_changes, tr("&Changes"));
  connect(m_tabs, &QTabWidget::currentChanged, this, &DesignPage::showTab);
}

QPushButton* DesignPage::makeButton(const char* name, const QString& text, Output output) {
  auto* made = new QPushButton(text);
  made->setObjectName(QLatin1String(name));
  made->setToolTip(tr("What this tab shows, with what it rests on."));
  connect(made, &QPushButton::clicked, this, [this, output] { put(output); });
  m_frame->actions()->addWidget(made);
  return made;
}

void DesignPage::add(DesignPanel* panel, const QString& title) {
  m_panels.push_back(panel);
  m_tabs->addTab(panel, title);
  connect(panel, &DesignPanel::documentChanged, this, &DesignPage::enableButtons);
}

DesignPanel* DesignPage::shown() const {
  const auto index = static_cast<std::size_t>(std::max(m_tabs->currentIndex(), 0));
  return index < m_panels.size() ? m_panels[index] : nullptr;
}

void DesignPage::refresh() {
  const DoseDesign& design = study().protocol.design;
  m_frame->setTitle(tr("Design"),
                    tr("Version %1 in force: %n dose level(s), %2 subjects planned.", nullptr, design.top())
                        .arg(session().designVersion())
                        .arg(design.plannedSubjects));
  showTab();
}

void DesignPage::keepDraft() {
  for (DesignPanel* panel : m_panels)
    panel->keepDraft();
}

void DesignPage::openRow(RowId changeId) {
  m_tabs->setCurrentWidget(m_changes);
  m_changes->open(changeId);
}

/// Only the tab that is looked at is worked out.
void DesignPage::showTab() {
  m_message->say({});
  if (DesignPanel* panel = shown()) {
    panel->refresh();
    panel->updateGeometry(); // what the tab before asked for does not count any more
  }
  enableButtons();
}

void DesignPage::enableButtons() {
  DesignPanel* panel = shown();
  const bool can = panel && may(session().user().role, Action::Print) && panel->document();
  for (QPushButton* button : m_buttons)
    button->setEnabled(can);
}

void DesignPage::put(Output output) {
  DesignPanel* panel = shown();
  const auto document = panel ? panel->document() : std::nullopt;
  if (!document) return;
  if (const auto refused = output(window(), *document, commands()))
    m_message->say(refused->message, Field::Tone::Error);
}
