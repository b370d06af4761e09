#include "ui/pages/screening/register_form.h"

#include "app/study/words.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"

#include <QFormLayout>

namespace {
/// The input for a field of the person or the consent; empty if there is none.
QString inputOf(const QString& field) {
  static const QMap<QString, QString> inputs{
      {QStringLiteral("birthDate"), QStringLiteral("newBirthDate")},
      {QStringLiteral("hospitalNumber"), QStringLiteral("newHospitalNumber")},
      {QStringLiteral("version"), QStringLiteral("consentVersion")},
      {QStringLiteral("signedAt"), QStringLiteral("consentDate")}};
  return inputs.value(field);
}
} // namespace

RegisterForm::RegisterForm(Rule rule, QWidget* parent) : QWidget(parent), m_rule(std::move(rule)) {
  auto* layout = tightColumn(this);
  m_title = plainLabel({}, TextRole::Heading);
  m_person = new QWidget;
  makePerson();
  addAll(layout, {m_title, m_person});
  auto* consent = new QFormLayout;
  m_version = addRow(consent, new TextField(QStringLiteral("consentVersion"), tr("Consent &version")));
  m_version->setRequired(tr("Which version of the consent form was signed?"));
  m_date = addRow(consent, new DateField(QStringLiteral("consentDate"), tr("Signed &on")),
                  QStringLiteral("2026-02-12"));
  m_time = addRow(consent, new TextField(QStringLiteral("consentTime"), tr("&at (site time)")),
                  QStringLiteral("09:10"));
  connect(m_time->edit(), &QLineEdit::editingFinished, this, [this] {
    if (const auto read = readTime(m_time->text())) m_time->setText(read->toString(QStringLiteral("HH:mm")));
  });
  layout->addLayout(consent);
  makeFoot(layout);
  for (auto* field : findChildren<Field*>())
    connect(field, &Field::edited, this, &RegisterForm::askRule);
}

void RegisterForm::makePerson() {
  auto* person = new QFormLayout(m_person);
  person->setContentsMargins(0, 0, 0, 0);
  m_name = addRow(person, new TextField(QStringLiteral("newName"), tr("&Name")));
  m_initials = addRow(person, new TextField(QStringLiteral("newInitials"), tr("&Initials")));
  m_hospital = addRow(person, new TextField(QStringLiteral("newHospitalNumber"), tr("&Hospital number")));
  m_birth = addRow(person, new DateField(QStringLiteral("newBirthDate"), tr("&Born")),
                   QStringLiteral("1983-11-05"));
  m_sex = addRow(person, new ChoiceField(QStringLiteral("newSex"), tr("Se&x")));
  m_sex->box()->setItemText(0, tr("not known"));
  m_sex->setChoices({sexName(Sex::Female), sexName(Sex::Male)});
  QLabel* sealed = plainLabel(
      tr("Name, initials, hospital number and birth date are sealed in the study file. They appear on no "
         "listing, memo or export. The name may be entered later."),
      TextRole::Muted);
  sealed->setWordWrap(true);
  person->addRow(sealed);
}

void RegisterForm::makeFoot(QVBoxLayout* layout) {
  layout->addWidget(new MessageLine(QStringLiteral("registerMessage")));
  auto* buttons = new QHBoxLayout;
  QPushButton* save = addButton(buttons, "recordConsent", tr("&Record consent"));
  setPrimary(save);
  QPushButton* cancel = addButton(buttons, "cancelConsent", tr("&Cancel"));
  buttons->addStretch();
  layout->addLayout(buttons);
  layout->addStretch();
  connect(save, &QPushButton::clicked, this, [this] {
    if (check()) Q_EMIT saveRequested();
  });
  connect(cancel, &QPushButton::clicked, this, &RegisterForm::cancelled);
}

template <class AnyField>
AnyField* RegisterForm::addRow(QFormLayout* form, AnyField* field, const QString& hint) {
  if (auto* edit = qobject_cast<QLineEdit*>(field->input())) {
    edit->setPlaceholderText(hint);
    edit->setMaximumWidth(320);
  }
  form->addRow(field->label(), field);
  return field;
}

void RegisterForm::startNew(const QDateTime& now, const QTimeZone& zone) {
  m_zone = zone;
  m_title->setText(tr("New subject: consent comes first"));
  m_person->show();
  for (TextField* field :
       std::initializer_list<TextField*>{m_name, m_initials, m_hospital, m_birth, m_version})
    field->setText({});
  m_sex->setIndex(std::nullopt);
  const QDateTime local = now.toTimeZone(zone);
  m_date->setDate(local.date());
  m_time->setText(local.toString(QStringLiteral("HH:mm")));
  clearRefusal(this);
}

void RegisterForm::startRescreening(const QString& label, const QDateTime& now, const QTimeZone& zone) {
  startNew(now, zone);
  m_title->setText(tr("Rescreening of %1: a new consent, a new screening").arg(label));
  m_person->hide();
}

Result<QDateTime> RegisterForm::consentTime() const {
  const auto date = readDate(m_date->text());
  if (!date) return refuse(date.error().rule, date.error().message, m_date->name());
  if (m_time->text().isEmpty()) return date->startOfDay(m_zone).toUTC();
  auto moment = readMoment(date->toString(Qt::ISODate) + u' ' + m_time->text(), m_zone);
  if (moment) return moment;
  // Said of the time alone where it is none; of the moment where the clocks were changed over it.
  const auto alone = readTime(m_time->text());
  return refuse(moment.error().rule, (alone ? moment.error() : alone.error()).message, m_time->name());
}

NewSubject RegisterForm::subject() const {
  NewSubject subject;
  subject.identity = {m_name->text(), m_initials->text(), m_hospital->text(),
                      m_birth->date().value_or(QDate())};
  subject.sex = m_sex->choice<Sex>();
  subject.consent = {m_version->text(), consentTime().value_or(QDateTime()), !m_time->text().isEmpty()};
  return subject;
}

bool RegisterForm::check() {
  clearRefusal(this);
  const bool right = checkFields(this);
  const auto consent = consentTime();
  if (!consent)
    (consent.error().field == m_date->name() ? m_date : m_time)
        ->setMessage(consent.error().message, Field::Tone::Error);
  return right && consent;
}

/// Says only what is wrong with what is there: what is still missing is said when it is to be saved.
void RegisterForm::askRule() {
  for (TextField* field : std::initializer_list<TextField*>{m_hospital, m_birth, m_date}) {
    if (field->tone() != Field::Tone::Error) continue;
    field->setMessage({});
    field->check(); // it may be no date at all
  }
  NewSubject typed = subject();
  if (typed.consent.version.isEmpty()) typed.consent.version = u'?';
  const auto refused = typed.consent.signedAt.isValid() ? m_rule(typed) : std::nullopt;
  if (!refused) return;
  for (auto* field : findChildren<Field*>())
    if (field->name() == inputOf(refused->field)) field->setMessage(refused->message, Field::Tone::Error);
}

void RegisterForm::showRefusal(const Refusal& refusal) {
  ::showRefusal(this, {refusal.rule, refusal.message, inputOf(refusal.field)});
}
