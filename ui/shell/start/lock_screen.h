#pragma once
#include "app/base/refusal.h"
#include "ui/shell/start/screen.h"

#include <functional>

class TextField;

/// Hides everything of the study until the person who is signed in gives the password.
class LockScreen : public Screen {
  Q_OBJECT
 public:
  using Unlock = std::function<Result<void>(const QString& password)>;
  LockScreen(const QString& personsName, Unlock unlock, QWidget* parent = nullptr);

 Q_SIGNALS:
  void unlocked();
  void signOutRequested();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void unlock();

  Unlock m_unlock;
  TextField* m_password = nullptr;
};
