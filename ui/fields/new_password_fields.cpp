#include "ui/fields/new_password_fields.h"

#include "db/access/passwords.h"
#include "db/session/study_file.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"

NewPasswordFields::NewPasswordFields(const QString& prefix, QWidget* parent) : QWidget(parent) {
  auto* layout = tightColumn(this, 8);
  m_password = passwordField(prefix + QLatin1String("Password"), tr("New pass&word"));
  m_again = passwordField(prefix + QLatin1String("Again"), tr("The same a&gain"));
  addAll(layout, {m_password, m_again});
  connect(m_password, &Field::edited, this, [this] { showStrength(); });
  connect(m_again->edit(), &QLineEdit::editingFinished, this, [this] {
    if (!m_again->edit()->text().isEmpty() && m_again->edit()->text() != password())
      m_again->setMessage(tr("The two are not the same."), Field::Tone::Error);
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

bool NewPasswordFields::check() {
  if (password().isEmpty()) m_password->setMessage(tr("Choose a password."), Field::Tone::Error);
  const bool strong = !password().isEmpty() && showStrength();
  const bool same = m_again->edit()->text() == password();
  if (!same) m_again->setMessage(tr("The two are not the same."), Field::Tone::Error);
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
