#include "ui/print/print_menu.h"

#include "app/study/user.h"
#include "ui/fields/field.h"
#include "ui/print/print_text.h"

#include <QMenu>

QPushButton* printMenu(QPushButton* button, const QString& what, StudySession& session, MessageLine& message,
                       const std::function<PrintDocument()>& make) {
  button->setEnabled(may(session.user().role, Action::Print));
  auto* menu = new QMenu(button);
  const auto add = [&](const char* name, const QString& text, Output output) {
    QAction* action = menu->addAction(text);
    action->setObjectName(QLatin1String(name) + what);
    QObject::connect(action, &QAction::triggered, button, [&session, &message, button, make, output] {
      output(button->window(), make(), session.commands(), message);
    });
  };
  add("preview", PrintText::tr("Pre&view…"), previewDocument);
  add("print", PrintText::tr("&Print…"), printDocument);
  add("save", PrintText::tr("Save P&DF…"), savePdf);
  button->setMenu(menu);
  return button;
}
