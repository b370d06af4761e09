#include "tests/screens/ward_screens.h"

#include "app/study/study.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "tests/screens/camera.h"
#include "tests/screens/demo_words.h"
#include "ui/print/report_documents.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QTabWidget>

namespace {
constexpr double gradedCelsius[] = {38.6, 38.2, 37.9};
constexpr int hoursBefore[] = {9, 5, 1};

Lot demoLot(const StudySession& session) {
  Lot lot;
  lot.number = QStringLiteral("DEMO-05");
  lot.source = QStringLiteral("D-017");
  lot.made = session.today().addDays(-40);
  lot.expiry = session.today().addDays(300);
  lot.storage = demoWords("Vapour of liquid nitrogen", "液氮气相");
  lot.releasedBy = demoWords("Dr Lin (fictional)", "林医生（虚构）");
  lot.releasedAt = session.now().addDays(-10);
  lot.releaseRemark =
      demoWords("Sterility is pending; Gram stain negative.", "无菌检查待出结果；革兰染色阴性。");
  for (const CertificateTest test :
       {CertificateTest::Viability, CertificateTest::Car, CertificateTest::ResidualT,
        CertificateTest::Endotoxin, CertificateTest::Mycoplasma, CertificateTest::Identity,
        CertificateTest::Dose})
    lot.tests[test] = {{}, TestVerdict::Passed};
  lot.tests[CertificateTest::Viability].result = QStringLiteral("91 %");
  lot.tests[CertificateTest::Car].result = QStringLiteral("62 %");
  lot.tests[CertificateTest::Sterility] = {{}, TestVerdict::Pending};
  return lot;
}

Bag demoBag(RowId lot, const QString& identifier) {
  Bag bag;
  bag.lotId = lot;
  bag.identifier = identifier;
  bag.volumeMl = 20;
  bag.cellsPerMl = 5e7;
  bag.viability = 92;
  bag.car = 61;
  return bag;
}

/// With CRS of grade 2, and all parts of the ICE test right.
BedsideEntry seen(const QDateTime& at, double celsius) {
  BedsideEntry entry;
  entry.at = at;
  entry.celsius = celsius;
  entry.hypotension = false;
  entry.pressors = Pressors::None;
  entry.oxygen = Oxygen::LowFlow;
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
  const auto lot = session.commands().saveLot(demoLot(session), {});
  if (!lot) return tl::unexpected(lot.error());
  for (const char* identifier : {"DEMO-05-1", "DEMO-05-2"})
    if (const auto bag = session.commands().saveBag(demoBag(*lot, QLatin1String(identifier)), {}); !bag)
      return tl::unexpected(bag.error());
  for (int i = 0; i < 3; ++i) {
    const QDateTime at = session.now().addSecs(-3600 * hoursBefore[i]);
    if (const auto saved = session.commands().saveBedside(subject, seen(at, gradedCelsius[i]), {}); !saved)
      return tl::unexpected(saved.error());
  }
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
  if (!camera.printsNow()) return;
  const StudySession& session = *window.session();
  const auto entries = session.bedside(subject, session.now().addDays(-2), session.now());
  if (!entries) return camera.miss(QStringLiteral("bedside-sheet"));
  camera.print(bedsideSheetDocument(session.study(), *session.study().subject(subject), *entries,
                                    session.today(), session.journalHead()),
               QStringLiteral("bedside-sheet"));
}
