#include "ui/pages/subjects/casebook_button.h"

#include "app/study/user.h"
#include "ui/print/print_actions.h"
#include "ui/print/report_documents.h"

#include <QMenu>

CasebookButton::CasebookButton(StudySession& session, QWidget* parent)
    : QPushButton(tr("Casebook"), parent), m_session(session) {
  setObjectName(QStringLiteral("casebook"));
  setMenu(new QMenu(this));
  addOutput(QStringLiteral("previewCasebook"), tr("Pre&view…"), previewDocument);
  addOutput(QStringLiteral("printCasebook"), tr("&Print…"), printDocument);
  addOutput(QStringLiteral("saveCasebook"), tr("Save P&DF…"), savePdf);
  setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B)); // the forms below use up the letters
  setToolTip(tr("Everything that is recorded of this subject, with its audit trail (Ctrl+B)"));
  setEnabled(may(session.user().role, Action::Print));
}

void CasebookButton::addOutput(const QString& name, const QString& text, Output output) {
  QAction* action = menu()->addAction(text);
  action->setObjectName(name);
  connect(action, &QAction::triggered, this, [this, output] { put(output); });
}

void CasebookButton::put(Output output) {
  const Result<PrintDocument> book = casebookDocument(m_session, m_subjectId);
  const auto refusal =
      book ? output(window(), *book, m_session.commands()) : std::optional<Refusal>(book.error());
  Q_EMIT refused(refusal ? refusal->message : QString());
}
