#include "ui/pages/site_file/consent_version_form.h"

#include "app/study/fields/conduct_fields.h"
#include "app/study/study.h"
#include "ui/pages/subjects/record/subject_form.h"

ConsentVersionForm::ConsentVersionForm(StudySession& session, QWidget* parent)
    : StudyRecordForm(session, QStringLiteral("formVersion"), Action::KeepSiteFile, parent) {
  layOut();
  bindHistory<ConsentVersion>();
  watchFields();
}

void ConsentVersionForm::layOut() {
  auto* version = m_inputs.add<TextField>(&ConsentVersion::version, tr("&Consent version"));
  auto* date = m_inputs.add<DateField>(&ConsentVersion::date, tr("Date of the version"));
  auto* approved =
      m_inputs.add<DateField>(&ConsentVersion::approved, tr("Approved by the ethics committee on"));
  auto* again = m_inputs.add<YesNoField>(&ConsentVersion::signAgain,
                                         tr("Whoever signed an earlier version signs again"));
  version->setRequired(tr("Which version is it?"));
  date->setRequired(tr("Of which day is it?"));
  again->setRequired(tr("Yes or no?"));
  FormGrid grid(this, 4);
  grid.addLine(makeHead({QStringLiteral("newFormVersion"), tr("&New version"),
                         QStringLiteral("voidFormVersion"), tr("&Void version…"), version->input()}));
  grid.addLine({{version, 2}, {date, 2}});
  grid.addLine({{approved, 2}, {again, 2}});
  grid.addLine(makeFoot("saveFormVersion", tr("&Save version"), tr("consent version")));
  grid.end();
}

const ConsentVersion* ConsentVersionForm::versionOfId(RowId id) const {
  return byId(study().siteFile.consentVersions, id);
}

void ConsentVersionForm::fill() {
  m_inputs.fill(versionOfId(shownId()));
}

void ConsentVersionForm::showLive() {
  const ConsentVersion* version = versionOfId(shownId());
  showHead(version ? tr("Version %1").arg(version->version) : tr("New version"));
}

void ConsentVersionForm::submit() {
  ConsentVersion version;
  version.id = shownId();
  m_inputs.takeInto(version);
  saveBy([&](const QString& reason) { return session().commands().saveConsentVersion(version, reason); },
         inputsByRefusal<ConsentVersion>(), tr("Saved: version %1.").arg(version.version));
}

Result<void> ConsentVersionForm::voidRecord(RowId id, const QString& reason) {
  return session().commands().voidConsentVersion(id, reason);
}
