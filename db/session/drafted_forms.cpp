#include "db/session/drafted_forms.h"

#include "db/session/open_study.h"
#include "db/sqlite/file_errors.h"

QSet<QString> draftedForms(const StudySession& session) {
  const OpenStudy& d = StudySessionAccess::of(session);
  const auto kept =
      catchingFileErrors([&]() -> Result<QStringList> { return loadDraftedForms(*d.connection, d.user.id); });
  QStringList forms = kept.value_or(QStringList());
  forms << d.typing.forms(d.user.id) << d.heldDrafts.keys();
  QSet<QString> drafted(forms.begin(), forms.end());
  drafted.removeIf([&](const QString& form) { return session.draft(form).isEmpty(); });
  return drafted;
}
