#include "ui/pages/site_file/site_file_page.h"

#include "app/base/date_text.h"
#include "app/oversight/delegations.h"
#include "ui/fields/field.h"
#include "ui/pages/record/study_records_panel.h"
#include "ui/pages/site_file/delegation_form.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"

namespace {
const QString nothing = QStringLiteral("–");

std::vector<StudyRecordRow> delegationRows(const Study& study) {
  constexpr int entered = 4;
  std::vector<StudyRecordRow> rows;
  for (const Delegation& entry : study.siteFile.delegations) {
    StudyRecordRow& row = rows.emplace_back();
    const QString at = siteTime(entry.enteredAt, study.site.timeZone);
    const bool late = isBackdated(study, entry);
    row.id = entry.id;
    row.cells = {entry.name, delegatedTasksText(entry), isoDate(entry.from),
                 entry.to ? isoDate(*entry.to) : nothing,
                 late ? SiteFilePage::tr("%1, after its first day").arg(at) : at};
    if (late) row.flagged << entered;
  }
  return rows;
}

/// What scrolls as a whole in a tab.
QWidget* scrolledTab(std::initializer_list<QWidget*> parts) {
  auto* inner = new QWidget;
  auto* layout = tightColumn(inner, 12, 8);
  QWidget* scroll = scrolling(inner); // before it is filled: it lays out and styles what is in it
  addAll(layout, parts);
  layout->addStretch(1);
  return scroll;
}
} // namespace

SiteFilePage::SiteFilePage(StudySession& openSession, QWidget* parent) : Page(openSession, parent) {
  auto* frame = new PageFrame(tr("Site file"), {}, this);
  m_delegationTab = new LazyTab<QWidget>([this] { return makeDelegations(); });
  m_tabs = namedTabs("siteFileTabs", tr("Site file"));
  m_tabs->addTab(m_delegationTab, tr("&Delegation"));
  frame->content()->addWidget(m_tabs, 1);
  connect(m_tabs, &QTabWidget::currentChanged, this, &SiteFilePage::refresh);
}

QWidget* SiteFilePage::makeDelegations() {
  m_logText = new Paragraph(QStringLiteral("delegationLogText"), TextRole::Muted);
  m_delegations = new StudyRecordsPanel({QStringLiteral("delegationTable"),
                                         tr("Delegation log"),
                                         tr("Nobody is in the delegation log."),
                                         {tr("Person"), tr("Tasks"), tr("From"), tr("Until"), tr("Entered")},
                                         1,
                                         [this] { return delegationRows(study()); }},
                                        new DelegationForm(session()));
  return scrolledTab({m_logText, m_delegations});
}

void SiteFilePage::openRecord(const QString& table, RowId row) {
  if (table != u"delegation") return;
  m_tabs->setCurrentWidget(m_delegationTab);
  refresh();
  m_delegations->form()->edit(row);
}

void SiteFilePage::refresh() {
  if (m_tabs->currentWidget() == m_delegationTab) {
    m_delegationTab->content();
    m_logText->setText(delegationLogText(study(), session().today()));
    m_delegations->refresh();
  }
}
