#include "ui/fields/text_fields.h"

#include "db/access/passwords.h"
#include "db/session/study_file.h"
#include "ui/widgets/layout.h"

#include <QCompleter>
#include <algorithm>

TextField::TextField(const QString& name, const QString& label, const QString& unit, QWidget* parent)
    : Field(name, label, new QLineEdit, unit, parent), m_edit(static_cast<QLineEdit*>(input())) {
  m_edit->setMaxLength(10000);
  connect(m_edit, &QLineEdit::textChanged, this, &TextField::changed);
}

TextField* passwordField(const QString& name, const QString& label) {
  auto* field = new TextField(name, label);
  field->edit()->setEchoMode(QLineEdit::Password);
  return field;
}

NumberField::NumberField(const QString& name, const QString& label, const QString& unit, QWidget* parent)
    : TextField(name, label, unit, parent) {
  edit()->setMaximumWidth(120);
  connect(edit(), &QLineEdit::textChanged, this, [this] { check(); });
  connect(edit(), &QLineEdit::editingFinished, this, [this] {
    if (value()) setValue(value());
  });
}

void NumberField::setValue(const std::optional<double>& value) {
  setText(formatNumber(value));
}

void NumberField::setRange(double least, double most) {
  m_least = least;
  m_most = most;
}

bool NumberField::check() {
  if (!checkRead(readNumber(text()))) return false;
  const auto number = value();
  if (!number || ((!m_least || *number >= *m_least) && (!m_most || *number <= *m_most))) return true;
  setWrong(tr("Between %1 and %2.").arg(m_least.value_or(0)).arg(m_most.value_or(0)));
  return false;
}

bool WholeField::check() {
  return checkRead(readWhole(text())) && NumberField::check();
}

DateField::DateField(const QString& name, const QString& label, QWidget* parent)
    : TextField(name, label, {}, parent) {
  edit()->setPlaceholderText(tr("year-month-day"));
  edit()->setMaximumWidth(140);
  connect(edit(), &QLineEdit::editingFinished, this, [this] {
    if (check()) setDate(date());
  });
}

void DateField::setDate(const std::optional<QDate>& date) {
  setText(date ? date->toString(Qt::ISODate) : QString());
}

bool DateField::check() {
  return checkRead(readDate(text()));
}

DateTimeField::DateTimeField(const QString& name, const QString& label, const QTimeZone& siteZone,
                             QWidget* parent)
    : TextField(name, label, {}, parent), m_zone(siteZone) {
  edit()->setPlaceholderText(tr("year-month-day hour:minute"));
  edit()->setMaximumWidth(200);
  connect(edit(), &QLineEdit::editingFinished, this, [this] {
    if (check()) setMoment(moment());
  });
}

std::optional<QDateTime> DateTimeField::moment() const {
  return ifRead(readMoment(text(), m_zone));
}

void DateTimeField::setMoment(const std::optional<QDateTime>& moment) {
  setText(moment ? momentText(*moment, m_zone) : QString());
}

bool DateTimeField::check() {
  return checkRead(readMoment(text(), m_zone));
}

namespace {
QStringList zoneNames() {
  QStringList names;
  const auto ids = QTimeZone::availableTimeZoneIds();
  for (const QByteArray& id : ids)
    // Fixed offsets know no summer time and no city: a site has a place.
    if (id == "UTC" || (id.contains('/') && !id.startsWith("Etc/"))) names << QString::fromLatin1(id);
  return names;
}
} // namespace

ZoneField::ZoneField(const QString& name, const QString& label, QWidget* parent)
    : TextField(name, label, {}, parent) {
  auto* completer = new QCompleter(zoneNames(), this);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  completer->setMaxVisibleItems(12);
  edit()->setCompleter(completer);
  edit()->setMaximumWidth(280);
  connect(edit(), &QLineEdit::editingFinished, this, [this] { check(); });
}

bool ZoneField::check() {
  // Not isValid(): Qt takes any word ("Shangai") for a zone without an offset. The system's own zone
  // (Etc/UTC) may not be among the listed ones.
  const QByteArray id = text().toLatin1();
  if (QTimeZone::isTimeZoneIdAvailable(id) || id == QTimeZone::systemTimeZoneId()) return true;
  setWrong(tr("No such time zone. Type a part of its name, such as Shanghai, and choose."));
  return false;
}

NewPasswordFields::NewPasswordFields(const QString& prefix, QWidget* parent) : QWidget(parent) {
  auto* layout = tightColumn(this, 8);
  m_password = passwordField(prefix + QLatin1String("Password"), tr("New pass&word"));
  m_again = passwordField(prefix + QLatin1String("Again"), tr("The same a&gain"));
  addAll(layout, {m_password, m_again});
  connect(m_password, &Field::edited, this, [this] { showStrength(); });
  connect(m_again->edit(), &QLineEdit::editingFinished, this, [this] {
    if (!m_again->edit()->text().isEmpty()) checkSame();
  });
}

QString NewPasswordFields::password() const {
  return m_password->edit()->text();
}

bool NewPasswordFields::showStrength() {
  if (password().isEmpty()) {
    m_password->setMessage({});
    return false;
  }
  const auto refused = passwordTooWeak(password(), m_personal);
  m_password->setMessage(refused ? refused->message : tr("Strong enough."),
                         refused ? Field::Tone::Error : Field::Tone::Good);
  return !refused;
}

bool NewPasswordFields::checkSame() {
  if (m_again->edit()->text() == password()) return true;
  m_again->setMessage(tr("The two are not the same."), Field::Tone::Error);
  return false;
}

bool NewPasswordFields::check() {
  if (password().isEmpty()) m_password->setMessage(tr("Choose a password."), Field::Tone::Error);
  const bool strong = !password().isEmpty() && showStrength();
  const bool same = checkSame();
  if (!strong)
    m_password->edit()->setFocus();
  else if (!same)
    m_again->edit()->setFocus();
  return strong && same;
}

void NewPasswordFields::clear() {
  m_password->edit()->clear();
  m_again->edit()->clear();
  m_again->setMessage({});
}
