#include "ui/shell/page_registry.h"

#include "ui/pages/audit/audit_page.h"
#include "ui/pages/charts/charts_page.h"
#include "ui/pages/cohorts/cohorts_page.h"
#include "ui/pages/decisions/decisions_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/efficacy/efficacy_page.h"
#include "ui/pages/measurements/measurements_page.h"
#include "ui/pages/monitoring/monitoring_page.h"
#include "ui/pages/product/product_page.h"
#include "ui/pages/safety/safety_page.h"
#include "ui/pages/screening/screening_page.h"
#include "ui/pages/site_file/site_file_page.h"
#include "ui/pages/study/study_page.h"
#include "ui/pages/subjects/subjects_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/shell/start/shell_text.h"

namespace {
template <class P>
Page* make(StudySession& session, QWidget* parent) {
  return new P(session, parent);
}
} // namespace

std::vector<PageEntry> pageRegistry() {
  return {
      {PageId::Today, QStringLiteral("today"), ShellText::tr("Today"), true, 1, make<TodayPage>},
      {PageId::Screening, QStringLiteral("screening"), ShellText::tr("Screening"), false, 2,
       make<ScreeningPage>},
      {PageId::Cohorts, QStringLiteral("cohorts"), ShellText::tr("Cohorts"), false, 3, make<CohortsPage>},
      {PageId::Subjects, QStringLiteral("subjects"), ShellText::tr("Subjects"), true, 4, make<SubjectsPage>},
      {PageId::Product, QStringLiteral("product"), ShellText::tr("Product"), true, 5, make<ProductPage>},
      {PageId::Safety, QStringLiteral("safety"), ShellText::tr("Safety"), true, 6, make<SafetyPage>},
      {PageId::Decisions, QStringLiteral("decisions"), ShellText::tr("Decisions"), false, 7,
       make<DecisionsPage>},
      {PageId::Design, QStringLiteral("design"), ShellText::tr("Design"), true, 8, make<DesignPage>},
      {PageId::Measurements, QStringLiteral("measurements"), ShellText::tr("Measurements"), true, 9,
       make<MeasurementsPage>},
      {PageId::Efficacy, QStringLiteral("efficacy"), ShellText::tr("Efficacy"), true, 10, make<EfficacyPage>},
      {PageId::Charts, QStringLiteral("charts"), ShellText::tr("Charts"), false, 11, make<ChartsPage>},
      {PageId::Monitoring, QStringLiteral("monitoring"), ShellText::tr("Monitoring"), true, 14,
       make<MonitoringPage>},
      {PageId::SiteFile, QStringLiteral("siteFile"), ShellText::tr("Site file"), true, 15,
       make<SiteFilePage>},
      {PageId::Audit, QStringLiteral("audit"), ShellText::tr("Audit"), false, 12, make<AuditPage>},
      {PageId::Study, QStringLiteral("study"), ShellText::tr("Study"), true, 13, make<StudyPage>}};
}
