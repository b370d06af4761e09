#pragma once
#include "app/study/refusal.h"

#include <QDialog>
#include <optional>

class QLabel;
class QLineEdit;

/// Why a saved value changes. Asked for only when a command says that it needs a reason.
class ReasonDialog : public QDialog {
  Q_OBJECT
 public:
  explicit ReasonDialog(const QString& question, QWidget* parent = nullptr);
  QString reason() const;

 private:
  void confirm();

  QLineEdit* m_reason = nullptr;
  QLabel* m_error = nullptr;
};

/// The reason, or nothing when cancelled.
std::optional<QString> askReason(QWidget* parent, const QString& question);

/// Calls a command without a reason first, and asks for one only when the refusal is REASON. Cancelling
/// answers that refusal with an empty message: nothing was done, and there is nothing to say.
template <class Command>
auto withReason(QWidget* parent, Command command) -> decltype(command(QString())) {
  auto result = command(QString());
  if (result || result.error().rule != QLatin1String("REASON")) return result;
  const auto reason = askReason(parent, result.error().message);
  if (!reason) return refuse(QStringLiteral("REASON"), {}, QStringLiteral("reason"));
  return command(*reason);
}
