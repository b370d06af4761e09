#include "ui/pages/study/study_page.h"

#include "app/study/words.h"
#include "db/session/stored_measurements.h"
#include "ui/pages/study/account_dialogs.h"
#include "ui/pages/study/dictionary_section.h"
#include "ui/pages/study/hand_over_section.h"
#include "ui/pages/study/import_sections.h"
#include "ui/pages/study/own_values.h"
#include "ui/pages/study/people_section.h"
#include "ui/pages/study/protocol_section.h"
#include "ui/pages/study/site_section.h"
#include "ui/site/certificate_editor.h"
#include "ui/site/checks_editor.h"
#include "ui/site/dlt_items_editor.h"
#include "ui/site/exclusions_editor.h"
#include "ui/site/meetings_editor.h"
#include "ui/site/site_editors.h"
#include "ui/site/stopping_rules_editor.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"

#include <QLabel>
#include <QLocale>
#include <QTabWidget>
#include <utility>

StudyPage::StudyPage(StudySession& session, QWidget* parent) : Page(session, parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(24, 16, 16, 16);
  layout->setSpacing(8);
  QLabel* title = namedLabel("pageTitle", TextRole::Title);
  title->setText(tr("Study"));
  auto* subtitle = plainLabel(study().protocol.title.in(QLocale().name()), TextRole::Muted);
  subtitle->setWordWrap(true);
  m_missing = wrappedLabel("studyMissing", TextRole::Warning);
  m_tabs = named<QTabWidget>("studyTabs");
  m_tabs->setAccessibleName(title->text());
  addAll(layout, {title, subtitle, m_missing});
  layout->addWidget(m_tabs, 1);

  addTabs();
  connect(m_tabs, &QTabWidget::currentChanged, this, &StudyPage::refresh);
}

void StudyPage::addTabs() {
  addTab(tr("&Site"), [this] {
    return Made{addSection(QStringLiteral("site"), tr("Site"), new SiteNameEditor),
                addSection(QStringLiteral("checks"), tr("Checked against source before a decision"),
                           new ChecksEditor),
                addSection(QStringLiteral("meetings"), tr("Review meetings"), new MeetingsEditor)};
  });
  addProtocolTabs();
  addTab(tr("Adverse &events"), [this] { return Made{m_dictionary = new DictionarySection(session())}; });
  addTab(tr("&People"), [this] {
    m_people = new PeopleSection(session());
    return Made{m_people, new RecoveryCodeSection(session())};
  });
  addTab(tr("&Handing over and import"), [this] {
    m_handOver = new HandOverSection(session());
    return Made{m_handOver, new SiteLogSection(session()), new SiteActsSection(session())};
  });
}

void StudyPage::addProtocolTabs() {
  addTab(tr("&Criteria"), [this] {
    return Made{addSection(QStringLiteral("limits"), tr("Organ function limits (I6)"), new LimitsEditor),
                addSection(QStringLiteral("exclusions"), tr("Exclusion criteria"), new ExclusionsEditor)};
  });
  addTab(tr("Dose-limiting &toxicity"), [this] {
    auto* dlt = new DltDefinitionEditor;
    dlt->know(dltVocabulary(session().protocol(), eventDictionary(session()).terms));
    return Made{
        addSection(QStringLiteral("dlt"), tr("DLT definition (A5)"), dlt),
        addSection(QStringLiteral("stops"), tr("Stopping rules of the site"), new StoppingRulesEditor)};
  });
  addTab(tr("Dose &levels and assumptions"), [this] {
    return Made{
        doseLevelsCard(session().protocol()), assumptionsCard(session().protocol()),
        addSection(QStringLiteral("certificate"), tr("Certificate of the product, time after thaw"),
                   new CertificateEditor(session().protocol().productPlan)),
        addSection(QStringLiteral("opinion"), tr("Second opinion (advisory)"), new SecondOpinionEditor)};
  });
  if (const MeasurementPlan& plan = protocolMeasurementPlan(session()); !plan.isEmpty())
    addTab(tr("&Visits and assays"), [this] {
      const MeasurementPlan& file = protocolMeasurementPlan(session());
      return Made{
          addSection(QStringLiteral("visits"), tr("Visit windows"), new VisitWindowsEditor(file)),
          addSection(QStringLiteral("assays"), tr("Limits of the assays"), new AssayLimitsEditor(file))};
    });
}

SiteSection* StudyPage::addSection(const QString& name, const QString& title, SiteEditor* editor) {
  m_sections.push_back(new SiteSection(session(), name, title, editor));
  return m_sections.back();
}

void StudyPage::addTab(const QString& title, Cards make) {
  auto* inner = new QWidget;
  auto* column = new QVBoxLayout(inner);
  column->setContentsMargins(0, 16, 8, 0);
  column->setSpacing(16);
  m_columns.push_back(column);
  m_unmade.push_back(std::move(make));
  m_tabs->addTab(scrolling(inner), title);
}

/// Its cards come into a tab that stands in the window: everything in them is styled anew with each parent
/// that it gets.
void StudyPage::fillTab() {
  const auto tab = static_cast<std::size_t>(m_tabs->currentIndex());
  const Cards make = std::exchange(m_unmade.at(tab), {});
  if (!make) return;
  for (QWidget* card : make()) {
    m_columns[tab]->addWidget(card);
    card->setVisible(true); // now, so that the caret can go into it
  }
  m_columns[tab]->addStretch();
}

QString StudyPage::whatIsMissing() const {
  const Site& site = session().site();
  QStringList missing;
  if (site.limits.size() < 6) missing << tr("organ function limits (I6)");
  if (site.exclusions.empty()) missing << tr("the exclusion list");
  if (site.dltDefinition.isEmpty()) missing << tr("the DLT definition");
  return missing.isEmpty() ? QString()
                           : tr("Still to be entered from the signed protocol: %1. The copies of the "
                                "registry record at hand "
                                "do not print them.")
                                 .arg(missing.join(comma()));
}

void StudyPage::refresh() {
  fillTab();
  for (SiteSection* section : m_sections)
    section->refresh();
  if (m_dictionary) m_dictionary->refresh();
  if (m_people) m_people->refresh();
  if (m_handOver) m_handOver->refresh();
  showWords(m_missing, whatIsMissing());
}
