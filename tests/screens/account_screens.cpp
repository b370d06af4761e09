#include "tests/screens/account_screens.h"

#include "app/study/study.h"
#include "db/file/study_backups.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "tests/screens/camera.h"
#include "tests/screens/demo_words.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QPainter>

namespace {
/// With a scan that is a page with the name on it.
SponsorAgreement onPaper(const QDateTime& now) {
  SponsorAgreement agreement;
  agreement.method = SignatureMethod::WetInk;
  agreement.name = demoWords("Dr Chen (fictional)", "陈医生（虚构）");
  agreement.signedAt = now;
  agreement.scanName = QStringLiteral("memo.png");
  QImage page(595, 842, QImage::Format_RGB32);
  page.fill(Qt::white);
  QPainter(&page).drawText(page.rect(), Qt::AlignCenter, agreement.name);
  QBuffer png(&agreement.scan);
  png.open(QIODevice::WriteOnly);
  page.save(&png, "PNG");
  return agreement;
}

void visitAuditChecks(MainWindow& window, Camera& camera) {
  window.workspace()->openPage(PageId::Audit);
  const JournalHead head = window.session()->journalHead();
  window.findChild<QLineEdit*>(QStringLiteral("paperHead"))
      ->setText(QStringLiteral("%1:%2").arg(head.sequence).arg(QLatin1String(head.mac.toHex())));
  window.findChild<QPushButton*>(QStringLiteral("comparePaper"))->click();
  camera.shoot(window, QStringLiteral("audit-paper"));
  camera.shootAsked(window, window.findChild<QPushButton*>(QStringLiteral("reviewHere")),
                    QStringLiteral("audit-review"));
}
} // namespace

Result<Credentials> prepareAccounts(StudySession& session, const Credentials& who) {
  const Credentials quick{who.login, QStringLiteral("harbour-pencil-walnut-46")};
  if (const auto changed = session.commands().changePassword(who.password, quick.password); !changed)
    return tl::unexpected(changed.error());
  const User colleague{0, QStringLiteral("hu"), demoWords("Dr Hu (fictional)", "胡医生（虚构）"),
                       Role::StudyCoordinator, true};
  if (const auto added = session.commands().addUser(colleague, QStringLiteral("willow-granite-compass-81"));
      !added)
    return tl::unexpected(added.error());
  DesignChange suspension;
  suspension.design = session.study().protocol.design;
  suspension.state = TrialState::Suspended;
  suspension.justification = demoReason();
  const auto change = session.commands().signDesignChange(suspension, quick);
  if (!change) return tl::unexpected(change.error());
  if (const auto agreed = session.commands().agreeDesignChange(*change, onPaper(session.now())); !agreed)
    return tl::unexpected(agreed.error());
  return quick;
}

void visitAccounts(MainWindow& window, Camera& camera) {
  window.workspace()->openPage(PageId::Today);
  camera.shootAll(window, QStringLiteral("today-accounts"));
  visitAuditChecks(window, camera);
}

Result<std::unique_ptr<StudySession>> openAsOlderCopy(const QString& study, const Credentials& who) {
  const QString folder = QFileInfo(backupsOf(study).value(0)).path();
  const QString further = folder + QStringLiteral("/20991231T235959Z-999999.study");
  QFile backup(further); // its name is enough: it is not opened
  if (!backup.open(QIODevice::WriteOnly))
    return refuse(QStringLiteral("FILE"), QStringLiteral("%1 cannot be made.").arg(further));
  return StudyFile::open(study, who);
}
