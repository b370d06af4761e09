#pragma once
#include <QDialog>
#include <chrono>

class QVBoxLayout;
class WholeField;

/// After how long without key or mouse this person's window is locked: what they chose here, or the longest
/// that the computer's policy lets them.
std::chrono::minutes lockAfter();

/// What holds on this computer, whatever study is open: what the hospital has set (app/policy/policy.h), and
/// what a person may choose within it. Saved for this user of the computer.
class ComputerDialog : public QDialog {
  Q_OBJECT
 public:
  explicit ComputerDialog(QWidget* parent = nullptr);

 private:
  bool checkLock();
  void save();

  WholeField* m_lock = nullptr;
};

/// Where the computer's policy cannot be followed: that, and what holds instead, as a paragraph
/// "policyFault".
void sayPolicyFault(QVBoxLayout* column);
