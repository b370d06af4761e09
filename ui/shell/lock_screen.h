#pragma once
#include "ui/shell/screen.h"

#include <functional>

class TextField;

/// Hides everything of the study until the person who is signed in gives the password.
class LockScreen : public Screen {
  Q_OBJECT
 public:
  LockScreen(const QString& personsName, std::function<bool(const QString& password)> isPassword,
             QWidget* parent = nullptr);

 Q_SIGNALS:
  void unlocked();
  void signOutRequested();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void unlock();

  std::function<bool(const QString&)> m_isPassword;
  TextField* m_password = nullptr;
};
