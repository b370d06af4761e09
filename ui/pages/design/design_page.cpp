#include "ui/pages/design/design_page.h"

#include "app/study/user.h"
#include "ui/fields/field.h"
#include "ui/pages/design/changes/changes_panel.h"
#include "ui/pages/design/characteristics/characteristics_panel.h"
#include "ui/pages/design/parts/design_panel.h"
#include "ui/pages/design/paths/paths_panel.h"
#include "ui/pages/design/rule_panels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"

#include <QTabWidget>

template <class Panel>
void DesignPage::add(const QString& title) {
  auto* tab = new LazyTab<DesignPanel>([this] {
    auto* panel = new Panel(session());
    connect(panel, &DesignPanel::documentChanged, this, &DesignPage::enableButtons);
    return panel;
  });
  m_panels.push_back(tab);
  m_tabs->addTab(tab, title);
}

DesignPage::DesignPage(StudySession& openSession, QWidget* parent) : Page(openSession, parent) {
  m_frame = new PageFrame(tr("Design"), {}, this);
  m_message = new MessageLine(QStringLiteral("designMessage"));
  m_tabs = namedTabs("designTabs", tr("Design"));
  m_frame->content()->setSpacing(4); // the message has its own room
  m_frame->content()->addWidget(m_message);
  m_frame->content()->addWidget(m_tabs, 1);
  m_buttons = {makeButton("designPreview", tr("Pre&view…"), previewDocument),
               makeButton("designPrint", tr("&Print…"), printDocument),
               makeButton("designPdf", tr("Save P&DF…"), savePdf)};
  add<PathsPanel>(tr("Dose p&aths"));
  add<CharacteristicsPanel>(tr("&Operating characteristics"));
  add<TablePanel>(tr("Decision &table"));
  add<OpinionPanel>(tr("Second op&inion"));
  add<ChangesPanel>(tr("&Changes"));
  connect(m_tabs, &QTabWidget::currentChanged, this, &DesignPage::showTab);
}

QPushButton* DesignPage::makeButton(const char* name, const QString& text, Output output) {
  QPushButton* made = addButton(m_frame->actions(), name, text);
  made->setToolTip(tr("What this tab shows, with what it rests on."));
  connect(made, &QPushButton::clicked, this, [this, output] { put(output); });
  return made;
}

DesignPanel* DesignPage::shown() {
  return m_panels.at(static_cast<std::size_t>(m_tabs->currentIndex()))->content();
}

void DesignPage::refresh() {
  const DoseDesign& design = session().protocol().design;
  m_frame->setTitle(tr("Design"),
                    tr("Version %1 in force: %n dose level(s), %2 subjects planned.", nullptr, design.top())
                        .arg(session().designVersion())
                        .arg(design.plannedSubjects));
  showTab();
}

void DesignPage::openRow(RowId changeId) {
  m_tabs->setCurrentWidget(m_panels.back());
  shown()->openRow(changeId);
}

/// Only the tab that is looked at is worked out.
void DesignPage::showTab() {
  m_message->say({});
  shown()->refresh();
  enableButtons();
}

void DesignPage::enableButtons() {
  const bool can = may(session().user().role, Action::Print) && shown()->hasDocument();
  for (QPushButton* button : m_buttons)
    button->setEnabled(can);
}

void DesignPage::put(Output output) {
  const auto document = shown()->document();
  if (!document) return;
  output(window(), *document, commands(), *m_message);
}
