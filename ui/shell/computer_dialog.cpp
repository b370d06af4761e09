#include "ui/shell/computer_dialog.h"

#include "app/policy/policy.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/kept_state.h"
#include "ui/widgets/layout.h"

#include <QPushButton>
#include <algorithm>

namespace {
constexpr auto lockKey = "lockAfterMinutes";

int lockMinutes() {
  const int longest = policyInForce().lockAfterMinutes;
  bool isThere = false;
  const int own = KeptState::of(QLatin1String(lockKey)).toInt(&isThere);
  return isThere ? std::clamp(own, Policy::shortestLock, longest) : longest;
}

/// What the hospital has set, one line each.
QStringList fixedLines(const Policy& policy) {
  const Policy unfixed;
  QStringList lines;
  if (policy.lockAfterMinutes != unfixed.lockAfterMinutes)
    lines << ComputerDialog::tr("locks after %1 min at the latest").arg(policy.lockAfterMinutes);
  if (policy.passwordLength > 0)
    lines << ComputerDialog::tr("a new password has at least %n character(s)", nullptr,
                                policy.passwordLength);
  if (!policy.backupFolders.isEmpty())
    lines << ComputerDialog::tr("backups are copied to %1")
                 .arg(policy.backupFolders.join(QStringLiteral(", ")));
  if (!policy.exportsAllowed) lines << ComputerDialog::tr("no export of data");
  return lines;
}

QString fixedText() {
  const PolicyFile& file = policyFileInForce();
  if (file.fault) return policyFaultNotice(file);
  QStringList lines = fixedLines(file.policy);
  if (lines.isEmpty()) return ComputerDialog::tr("Your hospital has set nothing on this computer.");
  for (QString& line : lines)
    line.prepend(QStringLiteral("• "));
  return ComputerDialog::tr("Set by your hospital (%1):").arg(file.path) + u'\n' + lines.join(u'\n');
}
} // namespace

std::chrono::minutes lockAfter() {
  return std::chrono::minutes(lockMinutes());
}

ComputerDialog::ComputerDialog(QWidget* parent) : QDialog(parent) {
  auto* layout = dialogColumn(this, "computerDialog", tr("This computer"), 440);
  m_lock = new WholeField(QStringLiteral("lockAfter"), tr("&Lock when nobody touches key or mouse for"),
                          tr("min"));
  m_lock->setRequired(tr("After how many minutes?"));
  m_lock->setValue(lockMinutes());
  auto* fixed = new Paragraph(QStringLiteral("policyText"),
                              policyFileInForce().fault ? TextRole::Warning : TextRole::Body, fixedText());
  fixed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  fixed->setAccessibleName(fixed->text());
  auto* own = new Paragraph(QStringLiteral("ownChoice"), TextRole::Muted,
                            tr("Your own choice may be stricter than what is set, never looser. It holds for "
                               "you on this computer, in every study."));
  auto* save = primaryButton("saveComputer", tr("&Save"));
  save->setDefault(true);
  addAll(layout, {m_lock, own, fixed});
  layout->addLayout(dialogFoot(this, new QPushButton(tr("Cancel")), save));
  connect(m_lock, &Field::edited, this, &ComputerDialog::checkLock);
  connect(save, &QPushButton::clicked, this, &ComputerDialog::save);
}

bool ComputerDialog::checkLock() {
  const int longest = policyInForce().lockAfterMinutes;
  if (!m_lock->check()) return false;
  const int minutes = m_lock->whole().value_or(0);
  if (minutes >= Policy::shortestLock && minutes <= longest) return true;
  m_lock->setMessage(minutes > longest && policyFileInForce().isThere
                         ? tr("Set by your hospital: at most %1 min.").arg(longest)
                         : tr("From %1 to %2 min.").arg(Policy::shortestLock).arg(longest),
                     Field::Tone::Error);
  return false;
}

void ComputerDialog::save() {
  if (!checkLock()) return m_lock->edit()->setFocus();
  KeptState::keep(QLatin1String(lockKey), *m_lock->whole());
  accept();
}

void sayPolicyFault(QVBoxLayout* column) {
  const QString notice = policyFaultNotice(policyFileInForce());
  if (notice.isEmpty()) return;
  auto* paragraph = new Paragraph(QStringLiteral("policyFault"), TextRole::Warning, notice);
  paragraph->setAccessibleName(notice);
  column->addWidget(paragraph);
}
