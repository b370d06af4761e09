#include "ui/shell/exit_prompts.h"

#include "ui/shell/shell_text.h"

#include <QMessageBox>
#include <QPushButton>

namespace {
void prepare(QMessageBox& box, const char* name, const QString& sentence, const Refusal& why) {
  box.setObjectName(QLatin1String(name));
  box.setIcon(QMessageBox::Warning);
  box.setWindowTitle(QStringLiteral("CohortDesk"));
  box.setTextFormat(Qt::PlainText);
  box.setText(sentence + QStringLiteral("\n\n") + why.message);
}
} // namespace

namespace leaving {
bool loseTyped(const Refusal& why, QWidget* parent) {
  QMessageBox box(parent);
  prepare(box, "heldDrafts",
          ShellText::tr("What you typed and did not save cannot be kept: it will be lost when you leave."),
          why);
  auto* stay = box.addButton(ShellText::tr("&Stay"), QMessageBox::RejectRole);
  auto* leave = box.addButton(ShellText::tr("&Leave without it"), QMessageBox::DestructiveRole);
  stay->setObjectName(QStringLiteral("stay"));
  leave->setObjectName(QStringLiteral("leave"));
  box.setDefaultButton(stay);
  box.setEscapeButton(stay);
  box.exec();
  return box.clickedButton() == leave;
}

void sayNoBackup(const Refusal& why, QWidget* parent) {
  QMessageBox box(parent);
  const bool backedUp = why.rule == QLatin1String("SIGN-OUT");
  prepare(box, "noBackup",
          backedUp
              ? ShellText::tr("The study is closed; everything that was saved is in its file.")
              : ShellText::tr("The study is closed; everything that was saved is in its file. No backup of "
                              "it was made."),
          why);
  box.exec();
}
} // namespace leaving
