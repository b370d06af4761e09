#include "ui/pages/study/hand_over_dialog.h"

#include "app/base/date_text.h"
#include "app/oversight/record_locks.h"
#include "app/study/study.h"
#include "db/exchange/hand_over/package/hand_over_package.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"
#include "ui/print/file_name.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/wait_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

HandOverDialog::HandOverDialog(StudySession& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_forms(handOverForms()) {
  auto* layout = dialogColumn(this, "handOverDialog", tr("Hand over the data"), 620);
  layOut(*layout);
  makeFoot(*layout);
  m_what->setIndex(0);
  showForm();
  showLock();
  m_what->box()->setFocus();
}

void HandOverDialog::layOut(QVBoxLayout& layout) {
  m_what = new ChoiceField(QStringLiteral("handOverWhat"), tr("&What"));
  QStringList titles;
  for (const HandOverForm& each : m_forms)
    titles << each.title;
  m_what->setChoices(titles);
  m_what->setRequired(tr("Choose what is handed over."));
  m_text = new Paragraph(QStringLiteral("handOverText"), TextRole::Muted);
  m_language = new ChoiceField(QStringLiteral("handOverLanguage"), tr("La&nguage of the definitions"));
  m_language->setChoices({tr("English"), tr("Chinese"), tr("both")});
  m_language->setChoice<HandOverLanguage>(HandOverLanguage::Both);
  m_path = new TextField(QStringLiteral("handOverPath"), tr("W&here to (new; nothing is ever written over)"));
  m_path->setRequired(tr("Where is it to be written?"));
  auto* browseButton = named<QPushButton>("handOverBrowse", tr("&Folder…"));
  m_seal = new QWidget;
  m_passphrase = passwordField(QStringLiteral("handOverPassphrase"), tr("&Passphrase of the institution"));
  m_again = passwordField(QStringLiteral("handOverAgain"), tr("Passphrase a&gain"));
  auto* seal = tightColumn(m_seal, 8);
  addAll(seal, {m_passphrase, m_again,
                new Paragraph({}, TextRole::Muted,
                              tr("Who the subjects are is sealed under it. Without it nobody opens that "
                                 "part, in thirty years either: it is kept by the institution, apart from "
                                 "the archive."))});
  auto* place = tightLine(8);
  place->addWidget(m_path, 1);
  place->addWidget(browseButton, 0, Qt::AlignBottom);
  addAll(&layout, {m_what, m_text, m_language});
  layout.addLayout(place);
  addAll(&layout, {m_seal, makeLock()});
  connect(m_what, &Field::edited, this, &HandOverDialog::showForm);
  connect(m_passphrase, &Field::edited, this, [this] {
    const auto refused = refusePassphrase(m_passphrase->edit()->text());
    m_passphrase->setMessage(refused ? refused->message : QString(), Field::Tone::Error);
  });
  connect(browseButton, &QPushButton::clicked, this, &HandOverDialog::browse);
}

QWidget* HandOverDialog::makeLock() {
  auto* part = new QWidget;
  m_lockText = new Paragraph(QStringLiteral("handOverLockText"), TextRole::Body);
  m_lock = named<QPushButton>("handOverLock", tr("&Lock the study hard, and sign…"));
  connect(m_lock, &QPushButton::clicked, this, &HandOverDialog::lockStudy);
  auto* line = tightLine(part, 8);
  line->addWidget(m_lockText, 1);
  line->addWidget(m_lock);
  return part;
}

void HandOverDialog::makeFoot(QVBoxLayout& layout) {
  m_message = new MessageLine(QStringLiteral("handOverMessage"));
  m_done = new Paragraph(QStringLiteral("handOverDone"), TextRole::Body);
  m_done->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_done->hide();
  m_close = named<QPushButton>("handOverClose", tr("&Close"));
  m_handOver = primaryButton("handOverConfirm", tr("Hand &over"));
  m_handOver->setDefault(true);
  addAll(&layout, {m_message, m_done});
  layout.addLayout(dialogFoot(this, m_close, m_handOver));
  connect(m_handOver, &QPushButton::clicked, this, &HandOverDialog::handOver);
}

const HandOverForm* HandOverDialog::form() const {
  const auto chosen = m_what->index();
  return chosen ? &m_forms.at(static_cast<std::size_t>(*chosen)) : nullptr;
}

/// The place follows the form as long as nobody has named another.
void HandOverDialog::showForm() {
  const HandOverForm* chosen = form();
  m_text->setText(chosen ? chosen->text : QString());
  m_language->setVisible(chosen && chosen->asksLanguage);
  m_seal->setVisible(chosen && chosen->asksPassphrase);
  m_handOver->setEnabled(chosen);
  if (!chosen) return;
  const QFileInfo before(m_path->text());
  const QString folder = m_path->text().isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                             : before.path();
  const QString name =
      fileNameOf(m_session.study(), chosen->name + u'-' + isoDate(m_session.today())) + chosen->ending;
  m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(name)));
}

void HandOverDialog::showLock() {
  const RecordLock* lock = lockOn(m_session.study(), 0);
  m_lock->setVisible(!lock || !lock->hard);
  m_lockText->setText(
      lock && lock->hard
          ? tr("The whole study is locked hard: what is handed over stays as it is.")
          : tr("The study is not locked: its records can change after they were handed over. What changes "
               "is listed on the page Monitoring."));
}

void HandOverDialog::browse() {
  const QFileInfo place(m_path->text());
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder to write into"), place.path());
  if (!folder.isEmpty()) m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(place.fileName())));
}

/// By the rule, and the same twice.
bool HandOverDialog::checkPassphrase() {
  if (const auto refused = refusePassphrase(m_passphrase->edit()->text())) {
    m_passphrase->setMessage(refused->message, Field::Tone::Error);
    m_passphrase->edit()->setFocus();
    return false;
  }
  if (m_passphrase->edit()->text() == m_again->edit()->text()) return true;
  m_again->setMessage(tr("The two passphrases are not the same."), Field::Tone::Error);
  m_again->edit()->setFocus();
  return false;
}

void HandOverDialog::lockStudy() {
  RecordLock lock;
  lock.hard = true;
  lock.reason = tr("Data handed over");
  const SignatureRequest request{tr("Hard lock"),
                                 tr("The whole study: nobody changes it any more, until the lock is lifted."),
                                 m_session.user().login};
  const bool done = askSignature(this, request, [&](const Credentials& who) -> std::optional<Refusal> {
    const auto set = m_session.commands().lockRecords(lock, who);
    return set ? std::nullopt : std::optional(set.error());
  });
  if (!done) return;
  showLock();
  m_message->say(tr("The whole study is locked."), Field::Tone::Good);
}

void HandOverDialog::handOver() {
  clearRefusal(this);
  m_done->hide();
  const HandOverForm* chosen = form();
  if (!chosen || !checkFields(this)) return;
  if (chosen->asksPassphrase && !checkPassphrase()) return;
  const HandOverRequest asked{QDir::fromNativeSeparators(m_path->text()),
                              m_language->choice<HandOverLanguage>().value_or(HandOverLanguage::Both),
                              chosen->asksPassphrase ? m_passphrase->edit()->text() : QString()};
  const auto done =
      whileWaiting(this, [&](const Progress& progress) { return chosen->write(m_session, asked, progress); });
  if (!done) return showRefusal(this, done.error());
  m_passphrase->edit()->clear();
  m_again->edit()->clear();
  m_message->say(tr("Handed over: %n row(s).", nullptr, static_cast<int>(done->rows)), Field::Tone::Good);
  const QString named =
      chosen->ending.isEmpty() ? QStringLiteral("MANIFEST.sha256") : QFileInfo(asked.path).fileName();
  m_done->setText(tr("Written to %1\nSHA-256 of %2:\n%3")
                      .arg(m_path->text(), named, QString::fromLatin1(done->checksum.toHex())));
  m_done->setAccessibleName(m_done->text());
  m_done->show();
  m_close->setFocus();
}
