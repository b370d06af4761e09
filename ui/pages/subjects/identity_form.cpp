#include "ui/pages/subjects/identity_form.h"

#include "app/screening/eligibility.h"
#include "app/study/study_rules.h"
#include "app/study/user.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"

#include <QLabel>

namespace {
/// How a Refusal names a part of the identity → object name of its input. The study file keeps all of it in
/// one sealed column: the catalogue does not know the parts.
const QMap<QString, QString> identityInputs{
    {QStringLiteral("name"), QStringLiteral("identityName")},
    {QStringLiteral("initials"), QStringLiteral("identityInitials")},
    {QStringLiteral("hospitalNumber"), QStringLiteral("identityHospitalNumber")},
    {QStringLiteral("birthDate"), QStringLiteral("identityBirthDate")}};
} // namespace

IdentityForm::IdentityForm(StudySession& session, QWidget* parent) : SubjectForm(session, parent) {
  m_name = nameField(identityInputs["name"], tr("&Name"));
  m_initials = nameField(identityInputs["initials"], tr("&Initials"));
  m_hospital = nameField(identityInputs["hospitalNumber"], tr("&Hospital number"));
  m_birth = new DateField(identityInputs["birthDate"], tr("&Birth date"));
  auto* grid = tightGrid(this, 24, 12);
  grid->addWidget(m_name, 0, 0, Qt::AlignTop);
  grid->addWidget(m_initials, 0, 1, Qt::AlignTop);
  grid->addWidget(m_hospital, 1, 0, Qt::AlignTop);
  grid->addWidget(m_birth, 1, 1, Qt::AlignTop);
  grid->addLayout(makeFoot(QStringLiteral("identity"), "saveIdentity", tr("&Save identity")), 2, 0, 1, 2);
  grid->setRowStretch(3, 1);
  QMap<QString, QString> columns;
  for (const QString& input : identityInputs)
    columns[input] = QStringLiteral("sealed");
  bindHistory(QStringLiteral("identity"), columns);
  watchFields();
}

void IdentityForm::fill(const Subject& subject) {
  m_name->setText(subject.identity.name);
  m_initials->setText(subject.identity.initials);
  m_hospital->setText(subject.identity.hospitalNumber);
  m_birth->setDate(subject.identity.birthDate.isValid() ? std::optional(subject.identity.birthDate)
                                                        : std::nullopt);
}

void IdentityForm::showLive(const Subject& subject) {
  allowEntry(mayEnter());
  const auto birth = m_birth->date();
  const QDate consent = siteDate(study(), subject.screening().consent.signedAt);
  if (birth && *birth <= consent)
    m_birth->setMessage(tr("%n year(s) at consent", nullptr, completedYears(*birth, consent)));
  else if (m_birth->tone() != Field::Tone::Error)
    m_birth->setMessage({});
}

Result<void> IdentityForm::recordShown() {
  return session().commands().recordIdentityShown(subjectId(), ShownIdentity::Everything);
}

void IdentityForm::submit() {
  const Identity identity{m_name->text(), m_initials->text(), m_hospital->text(),
                          m_birth->date().value_or(QDate())};
  const auto command = [&](const QString& reason) {
    const auto done = session().commands().saveIdentity(subjectId(), identity, reason);
    return done.map([] { return RowId(0); });
  };
  saveBy(command, identityInputs, tr("Identity saved."));
}

IdentityPanel::IdentityPanel(StudySession& session, QWidget* parent) : QWidget(parent) {
  m_toggle = named<QPushButton>("showIdentity");
  m_toggle->setCheckable(true);
  m_toggle->setEnabled(may(session.user().role, Action::EnterSubject));
  m_hidden = wrappedLabel("identityHidden", TextRole::Muted);
  m_form = new IdentityForm(session);
  auto* layout = tightColumn(this, 12);
  layout->addWidget(m_toggle, 0, Qt::AlignLeft);
  addAll(layout, {m_hidden, m_form});
  layout->addStretch();
  connect(m_toggle, &QPushButton::toggled, this, &IdentityPanel::show);
  show(false);
}

void IdentityPanel::show(bool shown) {
  if (const Result<void> recorded = shown ? m_form->recordShown() : Result<void>(); !recorded) {
    m_toggle->setChecked(false);
    m_hidden->setText(recorded.error().message);
    return;
  }
  m_hidden->setText(m_toggle->isEnabled()
                        ? tr("Name, initials, hospital number and birth date are hidden.")
                        : tr("Direct identifiers are shown only to those who enter subjects."));
  m_toggle->setText(shown ? tr("Hide i&dentity") : tr("Show i&dentity"));
  m_form->setVisible(shown);
  m_hidden->setVisible(!shown);
}

void IdentityPanel::hideIdentity() {
  m_toggle->setChecked(false);
}
