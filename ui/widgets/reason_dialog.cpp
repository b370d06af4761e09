#include "ui/widgets/reason_dialog.h"

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

ReasonDialog::ReasonDialog(const QString& question, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("reasonDialog"));
  setWindowTitle(tr("Reason for the change"));
  setMinimumWidth(440);
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(12);
  auto* text = new QLabel(question);
  text->setWordWrap(true);
  text->setTextFormat(Qt::PlainText);
  layout->addWidget(text);
  m_reason = new QLineEdit;
  m_reason->setObjectName(QStringLiteral("reasonText"));
  m_reason->setAccessibleName(tr("Reason"));
  m_reason->setMaxLength(10000);
  auto* label = new QLabel(tr("&Reason"));
  label->setBuddy(m_reason);
  layout->addWidget(label);
  layout->addWidget(m_reason);
  m_error = new QLabel;
  m_error->setTextFormat(Qt::PlainText);
  m_error->setObjectName(QStringLiteral("reasonError"));
  setTextRole(m_error, TextRole::Error);
  layout->addWidget(m_error);
  auto* buttons = new QHBoxLayout;
  auto* save = new QPushButton(tr("&Save with this reason"));
  save->setObjectName(QStringLiteral("reasonConfirm"));
  save->setDefault(true);
  setPrimary(save);
  auto* cancel = new QPushButton(tr("&Cancel"));
  cancel->setObjectName(QStringLiteral("reasonCancel"));
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(save);
  layout->addLayout(buttons);
  connect(save, &QPushButton::clicked, this, &ReasonDialog::confirm);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString ReasonDialog::reason() const {
  return m_reason->text().trimmed();
}

void ReasonDialog::confirm() {
  if (!reason().isEmpty()) {
    accept();
    return;
  }
  m_error->setText(tr("A saved value changes only with a reason."));
  m_reason->setFocus();
}

std::optional<QString> askReason(QWidget* parent, const QString& question) {
  ReasonDialog dialog(question, parent);
  if (dialog.exec() != QDialog::Accepted) return std::nullopt;
  return dialog.reason();
}
