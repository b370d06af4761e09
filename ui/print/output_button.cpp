#include "ui/print/output_button.h"

#include "app/study/user.h"
#include "ui/fields/field.h"

#include <QMenu>

OutputButton::OutputButton(const QString& name, const QString& text, StudySession& session,
                           MessageLine& message, Make make, QWidget* parent)
    : QPushButton(text, parent), m_session(session), m_message(message), m_make(std::move(make)) {
  setObjectName(name);
  setMenu(new QMenu(this));
  const QString what = name.left(1).toUpper() + name.mid(1);
  addOutput(QLatin1String("preview") + what, tr("Pre&view…"), previewDocument);
  addOutput(QLatin1String("print") + what, tr("&Print…"), printDocument);
  addOutput(QLatin1String("save") + what, tr("Save P&DF…"), savePdf);
  setEnabled(may(session.user().role, Action::Print));
}

void OutputButton::addOutput(const QString& name, const QString& text, Output output) {
  QAction* action = menu()->addAction(text);
  action->setObjectName(name);
  connect(action, &QAction::triggered, this, [this, output] { put(output); });
}

void OutputButton::put(Output output) {
  const Result<PrintDocument> document = m_make();
  if (!document && document.error().rule == QLatin1String("CANCELLED")) return;
  if (!document) return m_message.say(document.error().message, Field::Tone::Error);
  output(window(), *document, m_session.commands(), m_message);
}
