#include "ui/pages/screening/register_form.h"

#include "app/study/subject.h"
#include "app/study/words.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/enter_key.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"

#include <QLabel>
namespace {
/// The input for a field of the person or the consent; empty if there is none.
QString inputOf(const QString& field) {
  static const QMap<QString, QString> inputs{
      {QStringLiteral("initials"), QStringLiteral("newInitials")},
      {QStringLiteral("birthDate"), QStringLiteral("newBirthDate")},
      {QStringLiteral("hospitalNumber"), QStringLiteral("newHospitalNumber")},
      {QStringLiteral("version"), QStringLiteral("consentVersion")},
      {QStringLiteral("signedAt"), QStringLiteral("consentDate")}};
  return inputs.value(field);
}

/// Two fields a line, as in the other forms.
void addLine(QGridLayout* grid, Field* left, Field* right) {
  const int row = grid->rowCount();
  grid->addWidget(left, row, 0, Qt::AlignTop);
  grid->addWidget(right, row, 1, Qt::AlignTop);
}

QGridLayout* twoColumns(QWidget* form) {
  auto* grid = tightGrid(form, 24, 8);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);
  return grid;
}
} // namespace

RegisterForm::RegisterForm(Rule rule, Registered registered, QWidget* parent)
    : QWidget(parent), m_rule(std::move(rule)), m_registered(std::move(registered)) {
  auto* layout = tightColumn(this, 8);
  m_title = plainLabel({}, TextRole::Heading);
  m_person = new QWidget;
  makePerson();
  addAll(layout, {m_title, m_person, makeConsent()});
  makeFoot(layout);
  for (auto* field : findChildren<Field*>())
    connect(field, &Field::edited, this, &RegisterForm::askRule);
}

void RegisterForm::makePerson() {
  auto* person = twoColumns(m_person);
  m_name = nameField(QStringLiteral("newName"), tr("&Name"));
  m_initials = nameField(QStringLiteral("newInitials"), tr("&Initials"));
  m_hospital = nameField(QStringLiteral("newHospitalNumber"), tr("&Hospital number"));
  m_openRegistered = named<QPushButton>("openRegistered");
  m_openRegistered->hide();
  m_hospital->addBeside(m_openRegistered);
  connect(m_openRegistered, &QPushButton::clicked, this, [this] {
    if (const Subject* known = m_registered(m_hospital->text())) Q_EMIT registeredWanted(*known);
  });
  m_birth = new DateField(QStringLiteral("newBirthDate"), tr("&Born"));
  m_birth->edit()->setPlaceholderText(QStringLiteral("1983-11-05"));
  m_sex = new ChoiceField(QStringLiteral("newSex"), tr("Se&x"));
  m_sex->box()->setItemText(0, tr("not known"));
  m_sex->setChoices({sexName(Sex::Female), sexName(Sex::Male)});
  addLine(person, m_name, m_initials);
  addLine(person, m_hospital, m_birth);
  person->addWidget(m_sex, person->rowCount(), 0);
  person->addWidget(
      new Paragraph({}, TextRole::Muted,
                    tr("Initials or hospital number are needed. Name, initials, hospital number "
                       "and birth date are sealed in the study file. They appear on no listing, "
                       "memo or export. The name may be entered later.")),
      person->rowCount(), 0, 1, 2);
}

QWidget* RegisterForm::makeConsent() {
  auto* consent = new QWidget;
  auto* grid = twoColumns(consent);
  m_version = nameField(QStringLiteral("consentVersion"), tr("Consent &version"));
  m_version->setRequired(tr("Which version of the consent form was signed?"));
  connect(m_version, &Field::edited, this, [this] {
    if (m_version->tone() == Field::Tone::Neutral) m_version->setMessage({}); // not the offered one any more
  });
  m_date = new DateField(QStringLiteral("consentDate"), tr("Signed &on"));
  m_date->edit()->setPlaceholderText(QStringLiteral("2026-02-12"));
  m_date->setRequired(tr("On which day was the consent signed?"));
  m_time = new TextField(QStringLiteral("consentTime"), tr("&at (site time)"));
  m_time->edit()->setPlaceholderText(QStringLiteral("09:10"));
  m_time->edit()->setMaximumWidth(atTypeSize(140));
  connect(m_time->edit(), &QLineEdit::editingFinished, this, [this] {
    if (const auto read = readTime(m_time->text())) m_time->setText(read->toString(QStringLiteral("HH:mm")));
  });
  grid->addWidget(m_version, 0, 0, Qt::AlignTop);
  addLine(grid, m_date, m_time);
  return consent;
}

void RegisterForm::makeFoot(QVBoxLayout* layout) {
  layout->addWidget(new MessageLine(QStringLiteral("registerMessage")));
  auto* buttons = new QHBoxLayout;
  QPushButton* save = addButton(buttons, "recordConsent", tr("Record consent"));
  setPrimary(save);
  QPushButton* cancel = addButton(buttons, "cancelConsent", tr("&Cancel"));
  m_draftLine = new DraftLine(QStringLiteral("consent"));
  buttons->addWidget(m_draftLine);
  buttons->addStretch();
  layout->addLayout(buttons);
  layout->addStretch();
  submitByEnter(this, save);
  connect(save, &QPushButton::clicked, this, [this] {
    if (check()) Q_EMIT saveRequested();
  });
  connect(cancel, &QPushButton::clicked, this, &RegisterForm::cancelled);
}

void RegisterForm::start(const QString& title, bool asksPerson) {
  m_title->setText(title);
  m_person->setVisible(asksPerson);
  setFocusProxy(asksPerson ? m_name->edit() : m_version->edit());
  clearRefusal(this);
  m_offered = typedInput(this);
}

bool RegisterForm::isTouched() const {
  return typedInput(this) != m_offered;
}

void RegisterForm::startNew(const QTimeZone& zone, const QString& version) {
  m_zone = zone;
  for (TextField* field : std::initializer_list<TextField*>{m_name, m_initials, m_hospital, m_birth, m_time})
    field->setText({});
  m_sex->setIndex(std::nullopt);
  m_version->setText(version);
  m_date->setDate({}); // when it was signed stands on the paper
  start(tr("New subject: consent comes first"), true);
  m_version->setMessage(version.isEmpty() ? QString() : tr("That of the last consent."));
}

void RegisterForm::startRescreening(const QString& label, const QTimeZone& zone, const QString& version) {
  startNew(zone, version);
  start(tr("Rescreening of %1: a new consent, a new screening").arg(label), false);
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
  if (!right || !consent) return false;
  const auto refused = m_rule(subject());
  if (refused) showRefusal(*refused);
  return !refused;
}

/// Where somebody has that hospital number, there is where one goes on.
void RegisterForm::offerRegistered() {
  const Subject* known = m_registered(m_hospital->text());
  m_openRegistered->setVisible(known);
  if (known) m_openRegistered->setText(tr("Open %1").arg(typedText::onButton(known->screening().number)));
}

/// Says only what is wrong with what is there: what is still missing is said when it is to be saved.
void RegisterForm::askRule() {
  offerRegistered();
  for (TextField* field : std::initializer_list<TextField*>{m_initials, m_hospital, m_birth, m_date}) {
    if (field->tone() != Field::Tone::Error) continue;
    field->setMessage({});
    field->check(); // it may be no date at all
  }
  const QString toCome(u'?');
  NewSubject typed = subject();
  if (typed.consent.version.isEmpty()) typed.consent.version = toCome;
  if (typed.identity.initials.isEmpty()) typed.identity.initials = toCome;
  const auto refused = m_rule(typed);
  const bool consentToCome =
      refused && refused->field == QLatin1String("signedAt") && !typed.consent.signedAt.isValid();
  if (refused && !consentToCome)
    refuseField(this, {refused->rule, refused->message, inputOf(refused->field)});
}

void RegisterForm::showRefusal(const Refusal& refusal) {
  ::showRefusal(this, {refusal.rule, refusal.message, inputOf(refusal.field)});
}
