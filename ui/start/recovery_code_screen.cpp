#include "ui/start/recovery_code_screen.h"

#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/enter_key.h"
#include "ui/fields/field.h"
#include "ui/fields/text_fields.h"
#include "ui/start/leaving_box.h"
#include "ui/style/theme.h"
#include "ui/widgets/busy_button.h"
#include "ui/widgets/language.h"
#include "ui/widgets/layout.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

RecoveryCodeScreen::RecoveryCodeScreen(const QString& studyName, const QString& code, QWidget* parent)
    : Screen(tr("The recovery code"),
             tr("It opens the study if every password is forgotten. It is shown this once and stored "
                "nowhere: write it "
                "down or print it, and keep it in the investigator site file."),
             560, parent),
      m_studyName(studyName), m_code(code) {
  QLabel* shown = plainLabel(code);
  shown->setObjectName(QStringLiteral("shownRecoveryCode"));
  shown->setAccessibleName(tr("Recovery code %1").arg(code));
  shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont)); // every code in one line, 0 unlike O
  shown->setAlignment(Qt::AlignCenter);
  setTextRole(shown, TextRole::Title); // after its font, which it would take the place of
  column()->addWidget(shown);
  auto* copy = named<QPushButton>("codeCopy", tr("C&opy"));
  auto* printButton = named<QPushButton>("codePrint", tr("&Print…"));
  m_message = new MessageLine(QStringLiteral("codeMessage"));
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  addAll(buttons, {copy, printButton});
  buttons->addStretch();
  column()->addLayout(buttons);
  m_written = named<QCheckBox>("codeWritten", tr("I have &written it down"));
  auto* next = primaryButton("codeContinue", tr("&Continue"));
  next->setEnabled(false);
  next->setToolTip(tr("First write the code down."));
  addAll(column(), {m_written, next});
  connect(m_written, &QCheckBox::toggled, next, &QPushButton::setEnabled);
  connect(next, &QPushButton::clicked, this, &RecoveryCodeScreen::writtenDown);
  connect(copy, &QPushButton::clicked, this, [this] {
    QGuiApplication::clipboard()->setText(m_code);
    m_message->say(tr("Copied to the clipboard."), Field::Tone::Good);
  });
  connect(printButton, &QPushButton::clicked, this, &RecoveryCodeScreen::print);
  column()->addWidget(m_message);
}

bool RecoveryCodeScreen::mayLeave() {
  if (m_written->isChecked()) return true;
  LeavingBox box("codeNotWritten",
                 tr("The recovery code is shown this once: where nobody has written it down, it is lost."),
                 tr("It opens the study if every password is forgotten. Those who manage users can make "
                    "another one later, on the page Study."),
                 this);
  return box.leaves(tr("&Leave without the code"));
}

void RecoveryCodeScreen::print() {
  QPrinter printer(QPrinter::HighResolution);
  QPrintDialog dialog(&printer, this);
  if (dialog.exec() != QDialog::Accepted) return;
  QTextDocument paper;
  paper.setHtml(QStringLiteral("<h2>%1</h2><p>%2</p><p style='font-size:16pt'><b>%3</b></p><p>%4</p>")
                    .arg(tr("CohortDesk: recovery code"), m_studyName.toHtmlEscaped(), m_code,
                         tr("Opens the study if every password is forgotten. Keep it locked away.")));
  paper.print(&printer);
  if (printer.printerState() == QPrinter::Error)
    m_message->say(tr("The printer could not be used."), Field::Tone::Error);
  else
    m_message->say(tr("Printed."), Field::Tone::Good);
}

void showRecoveryCode(QDialog& dialog, QWidget& question, const QString& studyName, const QString& code) {
  question.hide();
  auto* shown = new RecoveryCodeScreen(studyName, code);
  shown->findChild<LanguageButton*>()->hide();
  dialog.layout()->addWidget(shown);
  dialog.resize(atTypeSize({640, 440}));
  QObject::connect(shown, &RecoveryCodeScreen::writtenDown, &dialog, &QDialog::accept);
}

OwnPasswordScreen::OwnPasswordScreen(StudySession& session, QWidget* parent)
    : Screen(OwnPasswordScreen::tr("A password of your own"),
             OwnPasswordScreen::tr(
                 "Somebody else set the password that you signed in with. Choose one that nobody "
                 "else knows: it is your signature."),
             400, parent),
      m_session(session) {
  m_old = passwordField(QStringLiteral("oldPassword"), tr("Current &password"));
  m_new = new NewPasswordFields(QStringLiteral("new"));
  m_new->setPersonal({session.user().login, session.user().name, session.site().name});
  auto* message = new MessageLine(QStringLiteral("ownPasswordMessage"));
  m_set = primaryButton("setOwnPassword", tr("&Set my password"));
  auto* leave = quietButton("leave", tr("Sign &out"));
  addAll(column(), {m_old, m_new, message, m_set, leave});
  connect(m_set, &QPushButton::clicked, this, &OwnPasswordScreen::setPassword);
  submitByEnter(this, m_set);
  connect(leave, &QPushButton::clicked, this, &OwnPasswordScreen::leaveRequested);
}

void OwnPasswordScreen::setPassword() {
  clearRefusal(this);
  if (!m_new->check()) return;
  const auto done = runBusy(
      m_set, [&] { return m_session.commands().changePassword(m_old->edit()->text(), m_new->password()); });
  if (done)
    Q_EMIT passwordSet();
  else
    showRefusal(this, done.error());
}
