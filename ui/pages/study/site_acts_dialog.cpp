#include "ui/pages/study/site_acts_dialog.h"

#include "app/base/plain_text.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "db/sqlite/file_errors.h"
#include "ui/fields/text_fields.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/wait_dialog.h"

SiteActsDialog::SiteActsDialog(StudySession& session, QWidget* parent)
    : ImportDialog(session, QStringLiteral("siteActs"),
                   {tr("Import acts from tables"), tr("&Where they are: a folder of tables, or one workbook"),
                    tr("Where are the tables?"), tr("Folder of the tables"), tr("Workbook of the tables")},
                   parent),
      m_reason(
          new TextField(QStringLiteral("siteActsReason"), tr("Wh&y saved minutes change, where they do"))) {
  addInput(m_reason);
  start();
}

Result<ImportDialog::Reading> SiteActsDialog::readFrom(const QString& path) {
  bool isStopped = false;
  const ActingPerson who = actingIn(session(), m_reason->text());
  const auto read = whileWaiting(this, [&](const Progress& progress) {
    return readSiteActs(path, who, [&](CheckStage stage, std::optional<double> done) {
      isStopped = isStopped || !progress(stage, done);
      return !isStopped;
    });
  });
  if (isStopped) return tl::unexpected(cancelledRefusal());
  if (!read) return Reading(tl::unexpected(read.error()));
  m_acts = *read;
  return Reading(Read{linesOfActs(*m_acts, session().study()), m_acts->remarks, {}});
}

/// Whose password is right before anything is done.
std::optional<Credentials> SiteActsDialog::askSigner() {
  std::optional<Credentials> signer;
  const SignatureRequest request{
      tr("Hard lock"), tr("The tables of %1 set or lift a hard lock.").arg(source()), session().user().login};
  askSignature(this, request, [&](const Credentials& who) -> std::optional<Refusal> {
    const auto proven = session().commands().mayLockHard(who);
    if (!proven) return proven.error();
    signer = who;
    return std::nullopt;
  });
  return signer;
}

std::optional<QString> SiteActsDialog::bringIn() {
  const auto signer = wantsSignature(*m_acts) ? askSigner() : Credentials();
  if (!signer) return std::nullopt;
  const auto done = whileWaiting(this, [&](const Progress& progress) {
    return performSiteActs(session(), *m_acts, *signer, m_reason->text(), progress);
  });
  if (done) return joinSentences(linesOfDone(*done, session().study()));
  forget(); // what is done is not done again
  showFaults({done.error()}, tr("It stopped half way: see the row."));
  return std::nullopt;
}
