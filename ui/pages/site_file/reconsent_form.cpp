#include "ui/pages/site_file/reconsent_form.h"

#include "app/oversight/consent_versions.h"
#include "app/study/study.h"
#include "ui/pages/subjects/record/subject_form.h"

namespace {
const QMap<QString, QString> reconsentInputs{
    {QStringLiteral("subjectId"), QStringLiteral("reconsentSubject")},
    {QStringLiteral("version"), QStringLiteral("reconsentVersion")},
    {QStringLiteral("signedAt"), QStringLiteral("reconsentAt")}};
} // namespace

ReconsentForm::ReconsentForm(StudySession& session, QWidget* parent)
    : StudyRecordForm(session, QStringLiteral("reconsent"), Action::EnterSubject, parent) {
  layOut();
  bindHistory(QStringLiteral("reconsent"),
              {{QStringLiteral("reconsentSubject"), QStringLiteral("subject_id")},
               {QStringLiteral("reconsentVersion"), QStringLiteral("consent_version")},
               {QStringLiteral("reconsentAt"), QStringLiteral("consent_at")}});
  watchFields();
}

void ReconsentForm::layOut() {
  m_subject = new TextField(QStringLiteral("reconsentSubject"), tr("S&ubject (S-001)"));
  m_version = nameField(QStringLiteral("reconsentVersion"), tr("Version signed again"));
  m_at = new DateTimeField(QStringLiteral("reconsentAt"), tr("Signed, site time"), study().site.timeZone);
  m_subject->setRequired(tr("Whose consent is it?"));
  m_version->setRequired(tr("Which version is it?"));
  m_at->setRequired(tr("When was it signed?"));
  FormGrid grid(this, 4);
  grid.addLine(makeHead({QStringLiteral("newReconsent"), tr("Ne&w consent"), QStringLiteral("voidReconsent"),
                         tr("Void consen&t…"), m_subject->input()}));
  grid.addLine({{m_subject}, {m_version}, {m_at, 2}});
  grid.addLine(makeFoot("saveReconsent", tr("Save c&onsent"), tr("consent signed again")));
  grid.end();
}

const Reconsent* ReconsentForm::reconsent(RowId id) const {
  return byId(study().siteFile.reconsents, id);
}

void ReconsentForm::fill() {
  const Reconsent* saved = reconsent(shownId());
  const Subject* subject = saved ? study().subject(saved->subjectId) : nullptr;
  m_subject->setText(subject ? subject->label() : QString());
  m_version->setText(saved ? saved->consent.version : QString());
  m_at->setMoment(saved ? std::optional(saved->consent.signedAt) : std::nullopt);
}

Result<RowId> ReconsentForm::typedSubject() const {
  for (const Subject& subject : study().subjects)
    if (subject.label().compare(m_subject->text(), Qt::CaseInsensitive) == 0) return subject.id;
  return refuse(QStringLiteral("MISSING"), tr("The study has no subject of this number."), m_subject->name());
}

void ReconsentForm::startFor(RowId subjectId) {
  edit(0);
  const Subject* subject = study().subject(subjectId);
  const ConsentVersion* version = subject ? toSignAgain(study(), *subject, session().today()) : nullptr;
  if (!version || isEdited()) return; // what somebody has begun stays
  m_subject->setText(subject->label());
  m_version->setText(version->version);
  changed();
  m_at->input()->setFocus();
}

void ReconsentForm::showLive() {
  const Reconsent* saved = reconsent(shownId());
  const Subject* subject = saved ? study().subject(saved->subjectId) : nullptr;
  showHead(subject ? tr("Consent of %1").arg(subject->label()) : tr("New consent"));
  if (saved) setReadOnly(m_subject, true);
  if (const auto typed = typedSubject(); !typed && !m_subject->text().isEmpty())
    m_subject->setMessage(typed.error().message, Field::Tone::Error);
}

void ReconsentForm::submit() {
  if (!checkFields(this)) return;
  const auto subject = typedSubject();
  if (!subject) return showRefusal(this, subject.error());
  Reconsent signedAgain;
  signedAgain.id = shownId();
  signedAgain.subjectId = *subject;
  signedAgain.consent = {m_version->text(), m_at->moment().value_or(QDateTime()), true};
  saveBy([&](const QString& reason) { return session().commands().saveReconsent(signedAgain, reason); },
         reconsentInputs, tr("Saved: version %1.").arg(m_version->text()));
}

Result<void> ReconsentForm::voidRecord(RowId id, const QString& reason) {
  return session().commands().voidReconsent(id, reason);
}

RowId ReconsentForm::subjectOf(RowId id) const {
  const Reconsent* saved = reconsent(id);
  return saved ? saved->subjectId : 0;
}
