#include "ui/shell/page_registry.h"

#include "ui/pages/audit/audit_page.h"
#include "ui/pages/charts/charts_page.h"
#include "ui/pages/cohorts/cohorts_page.h"
#include "ui/pages/decisions/decisions_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/efficacy/efficacy_page.h"
#include "ui/pages/measurements/measurements_page.h"
#include "ui/pages/safety/safety_page.h"
#include "ui/pages/screening/screening_page.h"
#include "ui/pages/study/study_page.h"
#include "ui/pages/subjects/subjects_page.h"
#include "ui/pages/today/today_page.h"

#include <QCoreApplication>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(PageRegistry)
};

template <class P>
Page* make(StudySession& session, QWidget* parent) {
  return new P(session, parent);
}
} // namespace

std::vector<PageEntry> pageRegistry() {
  return {{PageId::Today, QStringLiteral("today"), Words::tr("Today"), make<TodayPage>},
          {PageId::Screening, QStringLiteral("screening"), Words::tr("Screening"), make<ScreeningPage>},
          {PageId::Cohorts, QStringLiteral("cohorts"), Words::tr("Cohorts"), make<CohortsPage>},
          {PageId::Subjects, QStringLiteral("subjects"), Words::tr("Subjects"), make<SubjectsPage>},
          {PageId::Safety, QStringLiteral("safety"), Words::tr("Safety"), make<SafetyPage>},
          {PageId::Decisions, QStringLiteral("decisions"), Words::tr("Decisions"), make<DecisionsPage>},
          {PageId::Design, QStringLiteral("design"), Words::tr("Design"), make<DesignPage>},
          {PageId::Measurements, QStringLiteral("measurements"), Words::tr("Measurements"),
           make<MeasurementsPage>},
          {PageId::Efficacy, QStringLiteral("efficacy"), Words::tr("Efficacy"), make<EfficacyPage>},
          {PageId::Charts, QStringLiteral("charts"), Words::tr("Charts"), make<ChartsPage>},
          {PageId::Audit, QStringLiteral("audit"), Words::tr("Audit"), make<AuditPage>},
          {PageId::Study, QStringLiteral("study"), Words::tr("Study"), make<StudyPage>}};
}
