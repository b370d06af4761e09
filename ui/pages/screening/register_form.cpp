#include "ui/pages/screening/register_form.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/study/words.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

RegisterForm::RegisterForm(QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  m_title = new QLabel;
  m_title->setTextFormat(Qt::PlainText);
  setTextRole(m_title, TextRole::Heading);
  layout->addWidget(m_title);

  m_person = new QWidget;
  auto* person = new QFormLayout(m_person);
  person->setContentsMargins(0, 0, 0, 0);
  m_name = addLine(person, QStringLiteral("newName"), tr("&Name"));
  m_initials = addLine(person, QStringLiteral("newInitials"), tr("&Initials"));
  m_hospital = addLine(person, QStringLiteral("newHospitalNumber"), tr("&Hospital number"));
  m_birth = addLine(person, QStringLiteral("newBirthDate"), tr("&Born"), QStringLiteral("1983-11-05"));
  m_sex = new QComboBox;
  m_sex->setObjectName(QStringLiteral("newSex"));
  m_sex->addItems({tr("not known"), sexName(Sex::Female), sexName(Sex::Male)});
  m_sex->setAccessibleName(tr("Sex"));
  person->addRow(tr("Se&x"), m_sex);
  auto* sealed = new QLabel(
      tr("Name, initials, hospital number and birth date are sealed in the study file. They appear on no "
         "listing, memo or export. The name may be entered later."));
  sealed->setWordWrap(true);
  setTextRole(sealed, TextRole::Muted);
  person->addRow(sealed);
  layout->addWidget(m_person);

  auto* consent = new QFormLayout;
  m_version = addLine(consent, QStringLiteral("consentVersion"), tr("Consent &version"));
  m_date = addLine(consent, QStringLiteral("consentDate"), tr("Signed &on"), QStringLiteral("2026-02-12"));
  m_time = addLine(consent, QStringLiteral("consentTime"), tr("&at (site time)"), QStringLiteral("09:10"));
  layout->addLayout(consent);
  m_message = new QLabel;
  m_message->setTextFormat(Qt::PlainText);
  m_message->setObjectName(QStringLiteral("registerMessage"));
  m_message->setWordWrap(true);
  setTextRole(m_message, TextRole::Error);
  layout->addWidget(m_message);

  auto* buttons = new QHBoxLayout;
  m_save = new QPushButton(tr("&Record consent"));
  m_save->setObjectName(QStringLiteral("recordConsent"));
  setPrimary(m_save);
  auto* cancel = new QPushButton(tr("&Cancel"));
  cancel->setObjectName(QStringLiteral("cancelConsent"));
  buttons->addWidget(m_save);
  buttons->addWidget(cancel);
  buttons->addStretch();
  layout->addLayout(buttons);
  layout->addStretch();
  for (QLineEdit* day : {m_birth, m_date})
    connect(day, &QLineEdit::editingFinished, day, [day] {
      if (const auto read = readDate(day->text())) day->setText(read->toString(Qt::ISODate));
    });
  connect(m_time, &QLineEdit::editingFinished, m_time, [this] {
    if (const auto read = readTime(m_time->text())) m_time->setText(read->toString(QStringLiteral("HH:mm")));
  });
  connect(m_save, &QPushButton::clicked, this, [this] {
    if (check()) Q_EMIT saveRequested();
  });
  connect(cancel, &QPushButton::clicked, this, &RegisterForm::cancelled);
}

QLineEdit* RegisterForm::addLine(QFormLayout* form, const QString& name, const QString& label,
                                 const QString& hint) {
  auto* edit = new QLineEdit;
  edit->setObjectName(name);
  edit->setPlaceholderText(hint);
  edit->setMaximumWidth(320);
  edit->setMaxLength(10000);
  edit->setAccessibleName(QString(label).remove(u'&'));
  auto* error = new QLabel;
  error->setTextFormat(Qt::PlainText);
  error->setObjectName(name + QStringLiteral("Error"));
  error->setWordWrap(true);
  setTextRole(error, TextRole::Error);
  error->hide();
  form->addRow(label, edit); // the row's label is the input's buddy
  form->addRow(QString(), error);
  return edit;
}

void RegisterForm::startNew(const QDateTime& now, const QTimeZone& zone) {
  m_rescreening = false;
  m_zone = zone;
  m_title->setText(tr("New subject: consent comes first"));
  m_person->show();
  for (auto* edit : {m_name, m_initials, m_hospital, m_birth, m_version})
    edit->clear();
  m_sex->setCurrentIndex(0);
  const QDateTime local = now.toTimeZone(zone);
  m_date->setText(local.toString(QStringLiteral("yyyy-MM-dd")));
  m_time->setText(local.toString(QStringLiteral("HH:mm")));
  clearErrors();
}

void RegisterForm::startRescreening(const QString& label, const QDateTime& now, const QTimeZone& zone) {
  startNew(now, zone);
  m_rescreening = true;
  m_title->setText(tr("Rescreening of %1: a new consent, a new screening").arg(label));
  m_person->hide();
}

Result<QDateTime> RegisterForm::consentTime() const {
  const auto date = readDate(m_date->text());
  if (!date) return refuse(date.error().rule, date.error().message, m_date->objectName());
  const QString time = m_time->text().trimmed();
  if (time.isEmpty()) return date->startOfDay(m_zone).toUTC();
  auto moment = readMoment(date->toString(Qt::ISODate) + u' ' + time, m_zone);
  if (moment) return moment;
  // Said of the time alone where it is none; of the moment where the clocks were changed over it.
  const auto alone = readTime(time);
  return refuse(moment.error().rule, (alone ? moment.error() : alone.error()).message, m_time->objectName());
}

NewSubject RegisterForm::subject() const {
  NewSubject subject;
  subject.identity = {m_name->text().trimmed(), m_initials->text().trimmed(), m_hospital->text().trimmed(),
                      readDate(m_birth->text()).value_or(QDate())};
  if (m_sex->currentIndex() > 0) subject.sex = m_sex->currentIndex() == 1 ? Sex::Female : Sex::Male;
  subject.consent = {m_version->text().trimmed(), consentTime().value_or(QDateTime()),
                     !m_time->text().trimmed().isEmpty()};
  return subject;
}

bool RegisterForm::check() {
  clearErrors();
  bool right = true;
  const auto wrong = [&](const QLineEdit* edit, const QString& sentence) {
    showError(edit->objectName(), sentence);
    right = false;
  };
  const auto birth = readDate(m_birth->text());
  if (!m_rescreening && !birth && !m_birth->text().trimmed().isEmpty()) wrong(m_birth, birth.error().message);
  if (m_version->text().trimmed().isEmpty())
    wrong(m_version, tr("Which version of the consent form was signed?"));
  if (const auto consent = consentTime(); !consent)
    wrong(consent.error().field == m_date->objectName() ? m_date : m_time, consent.error().message);
  return right;
}

void RegisterForm::clearErrors() {
  m_message->clear();
  for (auto* edit : findChildren<QLineEdit*>())
    showError(edit->objectName(), {});
}

void RegisterForm::showError(const QString& field, const QString& sentence) {
  auto* label = findChild<QLabel*>(field + QStringLiteral("Error"));
  if (!label) return;
  label->setText(sentence);
  label->setVisible(!sentence.isEmpty());
  if (auto* edit = findChild<QLineEdit*>(field)) edit->setAccessibleDescription(sentence);
}

void RegisterForm::showRefusal(const Refusal& refusal) {
  clearErrors();
  if (refusal.field.contains(QLatin1String("birth")))
    showError(m_birth->objectName(), refusal.message);
  else if (refusal.field.contains(QLatin1String("signedAt")) || refusal.field.contains(QLatin1String("date")))
    showError(m_date->objectName(), refusal.message);
  else if (refusal.field.contains(QLatin1String("version")))
    showError(m_version->objectName(), refusal.message);
  else
    m_message->setText(refusal.message);
}
