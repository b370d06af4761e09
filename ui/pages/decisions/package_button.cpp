#include "ui/pages/decisions/package_button.h"

#include "app/study/user.h"
#include "db/session/study_at.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/wait_dialog.h"

PackageButton::PackageButton(StudySession& session, MessageLine& message, QWidget* parent)
    : OutputButton(
          QStringLiteral("meetingPackage"), tr("Pac&kage"), session, message, [this] { return document(); },
          parent),
      m_session(session) {
  showNone();
}

void PackageButton::show(qint64 line, const QDateTime& at) {
  m_line = line;
  tell(tr("The study as it was after journal entry %1, %2: one PDF for the meeting.")
           .arg(line)
           .arg(siteMoment(m_session.site(), at)));
}

void PackageButton::showNone() {
  m_line = 0;
  tell(tr("Prepare a meeting first: its cut-off tells which data the package holds."));
}

void PackageButton::tell(const QString& what) {
  setEnabled(m_line != 0 && may(m_session.user().role, Action::Print));
  setToolTip(what);
  setAccessibleDescription(what);
}

Result<PrintDocument> PackageButton::document() {
  return whileWaiting(window(),
                      [this](const Progress& progress) { return studyAt(m_session, m_line, progress); })
      .map([](const StudyAt& then) { return packageDocument(then); });
}
