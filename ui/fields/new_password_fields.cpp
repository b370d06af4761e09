#include "db/access/passwords.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"

NewPasswordFields::NewPasswordFields(const QString& prefix, QWidget* parent) : QWidget(parent) {
  auto* layout = tightColumn(this, 8);
  m_password = passwordField(prefix + QLatin1String("Password"), tr("New pass&word"));
  m_again = passwordField(prefix + QLatin1String("Again"), tr("Password a&gain"));
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
  m_again->setMessage(tr("The two passwords are not the same."), Field::Tone::Error);
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
