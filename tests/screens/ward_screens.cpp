#include "tests/screens/ward_screens.h"

#include "app/study/study.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "tests/screens/camera.h"
#include "tests/support/bedside_study.h"
#include "ui/print/report_documents.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QTabWidget>

namespace {
constexpr double gradedCelsius[] = {38.6, 38.2, 37.9};
constexpr int hoursBefore[] = {9, 5, 1};

/// With CRS of grade 2, and all parts of the ICE test right.
BedsideEntry seen(const QDateTime& at, double celsius) {
  BedsideEntry entry = crsSeenAt(at, celsius, Oxygen::LowFlow);
  entry.iceOrientation = 4;
  entry.iceNaming = 3;
  entry.iceCommand = 1;
  entry.iceWriting = 1;
  entry.iceAttention = 1;
  entry.consciousness = Consciousness::Awake;
  entry.seizure = Seizure::None;
  entry.motorWeakness = false;
  return entry;
}

RowId newestTreated(const Study& study) {
  for (auto subject = study.subjects.rbegin(); subject != study.subjects.rend(); ++subject)
    if (subject->infusion) return subject->id;
  return 0;
}
} // namespace

Result<RowId> prepareWard(StudySession& session) {
  const RowId subject = newestTreated(session.study());
  if (subject == 0) return refuse(QStringLiteral("MISSING"), QStringLiteral("Nobody is treated."));
  for (int i = 0; i < 3; ++i) {
    const QDateTime at = session.now().addSecs(-3600 * hoursBefore[i]);
    if (const auto saved = session.commands().saveBedside(subject, seen(at, gradedCelsius[i]), {}); !saved)
      return tl::unexpected(saved.error());
  }
  AuditFilter ofInfusion;
  ofInfusion.table = QStringLiteral("infusion");
  ofInfusion.subjectId = subject;
  Query about;
  about.table = ofInfusion.table;
  about.row = session.savedRow(ofInfusion);
  about.column = QStringLiteral("weight_kg");
  if (const auto asked = session.commands().openQuery(about, QStringLiteral("Which scale?")); !asked)
    return tl::unexpected(asked.error());
  return subject;
}

void visitWard(MainWindow& window, Camera& camera, RowId subject) {
  Workspace& workspace = *window.workspace();
  const auto shootTab = [&](PageId page, RowId row, const char* tabs, int tab, const char* name) {
    workspace.openPage(page, row);
    auto* shown = workspace.findChild<QTabWidget*>(QLatin1String(tabs));
    if (!shown || tab >= shown->count()) return camera.miss(QLatin1String(name));
    shown->setCurrentIndex(tab);
    camera.shootAll(window, QLatin1String(name));
    shown->setCurrentIndex(0);
  };
  shootTab(PageId::Product, 0, "productTabs", 0, "product-lots");
  shootTab(PageId::Product, 0, "productTabs", 1, "product-bags");
  shootTab(PageId::Subjects, subject, "subjectTabs", 7, "subject-bedside");
  shootTab(PageId::Monitoring, 0, "monitoringTabs", 0, "monitoring-queries");
  shootTab(PageId::Monitoring, 0, "monitoringTabs", 3, "monitoring-edc");
  if (!camera.printsNow()) return;
  const StudySession& session = *window.session();
  const auto entries = session.bedside(subject, session.now().addDays(-2), session.now());
  if (!entries) return camera.miss(QStringLiteral("bedside-sheet"));
  camera.print(bedsideSheetDocument(session.study(), *session.study().subject(subject), *entries,
                                    session.today(), session.journalHead()),
               QStringLiteral("bedside-sheet"));
}
