#include "ui/pages/site_file/site_file_page.h"

#include "app/base/date_text.h"
#include "app/oversight/consent_versions.h"
#include "app/oversight/delegations.h"
#include "ui/fields/field.h"
#include "ui/pages/record/study_records_panel.h"
#include "ui/pages/site_file/consent_version_form.h"
#include "ui/pages/site_file/delegation_form.h"
#include "ui/pages/site_file/papers_panel.h"
#include "ui/pages/site_file/reconsent_form.h"
#include "ui/pages/site_file/source_location_form.h"
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

std::vector<StudyRecordRow> versionRows(const Study& study) {
  constexpr int approved = 2;
  std::vector<StudyRecordRow> rows;
  for (const ConsentVersion& version : study.siteFile.consentVersions) {
    StudyRecordRow& row = rows.emplace_back();
    row.id = version.id;
    row.cells = {version.version, isoDate(version.date),
                 version.approved ? isoDate(*version.approved) : SiteFilePage::tr("not approved"),
                 version.signAgain ? SiteFilePage::tr("yes") : SiteFilePage::tr("no")};
    if (!version.approved) row.flagged << approved;
  }
  return rows;
}

std::vector<StudyRecordRow> reconsentRows(const Study& study) {
  std::vector<StudyRecordRow> rows;
  for (const Reconsent& again : study.siteFile.reconsents) {
    const Subject* subject = study.subject(again.subjectId);
    StudyRecordRow& row = rows.emplace_back();
    row.id = again.id;
    row.cells = {subject ? subject->label() : nothing, again.consent.version,
                 siteTime(again.consent.signedAt, study.site.timeZone)};
  }
  return rows;
}

std::vector<StudyRecordRow> sourceRows(const Study& study) {
  std::vector<StudyRecordRow> rows;
  for (const SourceLocation& source : study.siteFile.sources)
    rows.push_back({source.id, {source.kind, source.place}, {}});
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
  m_papers = new LazyTab<PapersPanel>([this] { return new PapersPanel(session()); });
  m_delegationTab = new LazyTab<QWidget>([this] { return makeDelegations(); });
  m_tabs = namedTabs("siteFileTabs", tr("Site file"));
  m_tabs->addTab(m_papers, tr("&Papers"));
  m_tabs->addTab(m_delegationTab, tr("&Delegation"));
  m_versionTab = new LazyTab<QWidget>([this] { return makeVersions(); });
  m_tabs->addTab(m_versionTab, tr("Consent v&ersions"));
  m_sourceTab = new LazyTab<QWidget>([this] { return makeSources(); });
  m_tabs->addTab(m_sourceTab, tr("Sou&rces"));
  frame->content()->addWidget(m_tabs, 1);
  connect(m_tabs, &QTabWidget::currentChanged, this, &SiteFilePage::refresh);
}

QWidget* SiteFilePage::makeDelegations() {
  m_logText = new Paragraph(QStringLiteral("delegationLogText"), TextRole::Muted);
  m_delegations = new StudyRecordsPanel({QStringLiteral("delegationTable"),
                                         tr("Delegation log"),
                                         tr("Nobody is in the delegation log."),
                                         {tr("Name"), tr("Tasks"), tr("From"), tr("Until"), tr("Entered")},
                                         1,
                                         [this] { return delegationRows(study()); }},
                                        new DelegationForm(session()));
  return scrolledTab({m_logText, m_delegations});
}

QWidget* SiteFilePage::makeVersions() {
  m_signAgain = new Paragraph(QStringLiteral("signAgainText"), TextRole::Body);
  m_versions = new StudyRecordsPanel(
      {QStringLiteral("formVersionTable"),
       tr("Consent versions"),
       tr("No version of the consent form is kept."),
       {tr("Version"), tr("Date"), tr("Approved by the ethics committee"), tr("To be signed again")},
       0,
       [this] { return versionRows(study()); }},
      new ConsentVersionForm(session()));
  m_reconsents = new StudyRecordsPanel({QStringLiteral("reconsentTable"),
                                        tr("Signed again"),
                                        tr("Nobody has signed another version."),
                                        {tr("Subject"), tr("Version"), tr("Signed")},
                                        1,
                                        [this] { return reconsentRows(study()); }},
                                       m_reconsent = new ReconsentForm(session()));
  return scrolledTab({m_versions, m_signAgain, m_reconsents});
}

QWidget* SiteFilePage::makeSources() {
  m_sources = new StudyRecordsPanel({QStringLiteral("sourceTable"),
                                     tr("Source data location list"),
                                     tr("The site has not entered where its sources are."),
                                     {tr("Kind of record"), tr("Where its source is")},
                                     1,
                                     [this] { return sourceRows(study()); }},
                                    new SourceLocationForm(session()));
  return scrolledTab({m_sources});
}

void SiteFilePage::openRecord(const QString& table, RowId row) {
  m_tabs->setCurrentWidget(table == u"delegation"        ? m_delegationTab
                           : table == u"source_location" ? m_sourceTab
                                                         : m_versionTab);
  refresh();
  if (table == u"source_location") m_sources->form()->edit(row);
  if (table == u"delegation") m_delegations->form()->edit(row);
  if (table == u"consent_form") m_versions->form()->edit(row);
  if (table == u"reconsent") m_reconsents->form()->edit(row);
}

void SiteFilePage::openTask(const DueItem& due) {
  m_tabs->setCurrentWidget(m_versionTab);
  refresh();
  m_reconsent->startFor(due.subjectId);
}

void SiteFilePage::refresh() {
  const QWidget* shown = m_tabs->currentWidget();
  if (shown == m_papers) m_papers->content();
  if (shown == m_delegationTab) {
    m_delegationTab->content();
    m_logText->setText(delegationLogText(study(), session().today()));
    m_delegations->refresh();
  }
  if (shown == m_sourceTab) {
    m_sourceTab->content();
    m_sources->refresh();
  }
  if (shown == m_versionTab) {
    m_versionTab->content();
    m_signAgain->setText(signAgainText(study(), session().today()));
    m_versions->refresh();
    m_reconsents->refresh();
  }
}
