#include "ui/shell/start/create_study_screen.h"

#include "app/protocol/protocol_reader.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/enter_key.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/site/dlt_items_editor.h"
#include "ui/site/exclusions_editor.h"
#include "ui/site/site_editors.h"
#include "ui/start/leaving_box.h"
#include "ui/style/theme.h"
#include "ui/widgets/busy_button.h"
#include "ui/widgets/layout.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace {
constexpr int siteStep = 0;
constexpr int investigatorStep = 1;
constexpr int protocolStep = 2;

QString withEnding(const QString& path) {
  return path.endsWith(QLatin1String(".study")) ? path : path + QLatin1String(".study");
}

/// The folder that is there, of those that the path names.
QFileInfo nearestFolder(const QString& path) {
  QFileInfo folder(QFileInfo(path).absolutePath());
  while (!folder.exists() && !folder.isRoot())
    folder = QFileInfo(folder.absolutePath());
  return folder;
}

/// What is to be said of the path now, before the other steps are filled in; an empty message = it is as it
/// should be.
std::pair<QString, Field::Tone> judgedPath(const QString& path) {
  const QFileInfo folder(QFileInfo(path).absolutePath());
  if (!QFileInfo(path).isAbsolute())
    return {CreateStudyScreen::tr("Say where: a whole path, such as /home/ward/trial.study."),
            Field::Tone::Error};
  if (QFileInfo::exists(path))
    return {CreateStudyScreen::tr("%1 exists already. A study is never written over.").arg(path),
            Field::Tone::Error};
  const QFileInfo there = nearestFolder(path);
  if (!there.isDir() || !there.isWritable())
    return {CreateStudyScreen::tr("The folder %1 cannot be written.").arg(there.filePath()),
            Field::Tone::Error};
  if (folder.exists()) return {};
  return {CreateStudyScreen::tr("The folder %1 does not exist yet: it is made with the study.")
              .arg(folder.filePath()),
          Field::Tone::Neutral};
}

/// Beside the button that creates: the inputs have been scrolled away by then.
QWidget* makeLimitsOnceMore(const LimitsEditor& limits) {
  auto* words = new Paragraph(QStringLiteral("limitsOnceMore"));
  const auto show = [words, &limits] { words->setText(limits.inWords()); };
  QObject::connect(&limits, &LimitsEditor::edited, words, show);
  show();
  return words;
}

/// One step, its heading in the column of what it asks.
QVBoxLayout* columnOf(QWidget* step, const QString& heading) {
  auto* layout = tightColumn(step, 12);
  layout->addWidget(plainLabel(heading, TextRole::Heading));
  return layout;
}
} // namespace

CreateStudyScreen::CreateStudyScreen(Clock clock, QWidget* parent)
    : Screen(tr("Create a study"), {}, 720, parent), m_clock(std::move(clock)) {
  m_steps = {makeSiteStep(), makeInvestigatorStep(), makeProtocolStep()};
  m_message = new MessageLine(QStringLiteral("createMessage"));
  m_back = named<QPushButton>("createBack", tr("&Back"));
  m_next = primaryButton("createNext");
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  addAll(buttons, {m_back, m_next});
  for (QWidget* step : m_steps)
    column()->addWidget(step);
  column()->addWidget(m_message);
  column()->addLayout(buttons);
  connect(m_next, &QPushButton::clicked, this, &CreateStudyScreen::next);
  connect(m_back, &QPushButton::clicked, this, [this] {
    if (m_step > siteStep)
      goTo(m_step - 1);
    else if (mayLeave())
      Q_EMIT leaveRequested();
  });
  submitByEnter(this, m_next);
  goTo(siteStep);
  m_untouched = typedInput(this);
}

bool CreateStudyScreen::mayLeave() {
  if (typedInput(this) == m_untouched) return true;
  LeavingBox box("studyNotCreated", tr("The study is not created yet."),
                 tr("What you typed for it is kept nowhere: it is lost when you leave."), this);
  return box.leaves(tr("&Leave without the study"));
}

QWidget* CreateStudyScreen::makeSiteStep() {
  auto* step = new QWidget;
  auto* layout = columnOf(step, tr("1 of 3: the site and the protocol"));
  m_editors.push_back(new SiteNameEditor);
  layout->addWidget(m_editors.back());
  m_protocol = new ChoiceBox;
  m_protocol->addItems({tr("Anti-human CD7 CAR-NK, NCT07117175 (built in)"), tr("From a protocol file")});
  layout->addWidget(new Field(QStringLiteral("protocol"), tr("&Protocol"), m_protocol));
  m_protocolFile = new TextField(QStringLiteral("protocolFile"), tr("Protocol f&ile"));
  auto* browseProtocol = new QPushButton(tr("Choose…"));
  m_protocolFile->addBeside(browseProtocol);
  m_protocolFile->hide();
  m_path = new TextField(QStringLiteral("studyPath"), tr("&Study file"));
  m_path->setRequired(tr("Where shall the study be kept?"));
  m_path->setText(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                  QStringLiteral("/cd7-car-nk.study"));
  auto* browse = new QPushButton(tr("Choose…"));
  m_path->addBeside(browse);
  addAll(layout, {m_protocolFile, m_path});
  connect(m_path, &Field::edited, this, &CreateStudyScreen::checkPath);
  checkPath();
  connect(m_protocol, &QComboBox::currentIndexChanged, m_protocolFile,
          [this](int i) { m_protocolFile->setVisible(i == 1); });
  connect(browseProtocol, &QPushButton::clicked, this, &CreateStudyScreen::chooseProtocol);
  connect(browse, &QPushButton::clicked, this, &CreateStudyScreen::chooseFile);
  return step;
}

QWidget* CreateStudyScreen::makeInvestigatorStep() {
  auto* step = new QWidget;
  auto* layout = columnOf(step, tr("2 of 3: the principal investigator"));
  m_name = nameField(QStringLiteral("userName"), tr("Printed &name"));
  m_name->setRequired(tr("The name that stands on signatures."));
  m_login = nameField(QStringLiteral("newLogin"), tr("&Login"));
  m_login->setRequired(tr("A short name to sign in with."));
  m_password = new NewPasswordFields(QStringLiteral("new"));
  addAll(layout, {m_name, m_login, m_password});
  layout->addStretch();
  return step;
}

QWidget* CreateStudyScreen::makeProtocolStep() {
  auto* step = new QWidget;
  auto* layout = columnOf(step, tr("3 of 3: from the signed protocol"));
  auto* later = plainLabel(
      tr("The copies of the registry record at hand do not print the organ limits and the exclusion list "
         "(the registry itself does), and the record does not define DLT: they are entered from the signed "
         "protocol. Each may be entered later, on the Study page; until then the screens say that it is "
         "missing."),
      TextRole::Muted);
  later->setWordWrap(true);
  layout->addWidget(later);
  auto* exclusions = new ExclusionsEditor;
  m_dlt = new DltDefinitionEditor;
  const std::pair<QString, SiteEditor*> parts[] = {{tr("Organ function limits (I6)"), new LimitsEditor},
                                                   {tr("Exclusion criteria"), exclusions},
                                                   {tr("Dose-limiting toxicity"), m_dlt}};
  for (const auto& [title, editor] : parts) {
    addAll(layout, {plainLabel(title, TextRole::Heading), editor});
    m_editors.push_back(editor);
  }
  exclusions->offerLine();
  layout->addWidget(makeLimitsOnceMore(*step->findChild<LimitsEditor*>()));
  layout->addStretch();
  return step;
}

void CreateStudyScreen::chooseFile() {
  const QString path = QFileDialog::getSaveFileName(this, tr("Where to keep the study"), m_path->text(),
                                                    tr("Study files (*.study)"));
  if (!path.isEmpty()) m_path->setText(path);
}

void CreateStudyScreen::chooseProtocol() {
  const QString path =
      QFileDialog::getOpenFileName(this, tr("Protocol file"), {}, tr("Protocol files (*.json)"));
  if (!path.isEmpty()) m_protocolFile->setText(path);
}

QString CreateStudyScreen::protocolName() const {
  return m_protocol->currentIndex() == 1 ? m_protocolFile->text() : QStringLiteral("cd7-car-nk");
}

void CreateStudyScreen::goTo(int step) {
  m_step = step;
  if (step == protocolStep)
    if (const auto protocol = protocolByNameOrFile(protocolName()))
      m_dlt->know(dltVocabulary(*protocol, protocol->safety.expected));
  for (int i = 0; i <= protocolStep; ++i)
    stepAt(i)->setVisible(i == step);
  m_back->setText(step == siteStep ? tr("&Cancel") : tr("&Back"));
  m_next->setText(step == protocolStep ? tr("&Create the study") : tr("Ne&xt"));
  m_message->say({});
  focusFirstInput();
}

void CreateStudyScreen::focusFirstInput() {
  if (auto* input = stepAt(m_step)->findChild<QLineEdit*>()) input->setFocus();
}

void CreateStudyScreen::showEvent(QShowEvent* event) {
  Screen::showEvent(event);
  focusFirstInput();
}

bool CreateStudyScreen::checkPath() {
  if (m_path->text().isEmpty()) return m_path->check();
  const auto [message, tone] = judgedPath(withEnding(m_path->text()));
  m_path->setMessage(message, tone);
  return tone != Field::Tone::Error;
}

bool CreateStudyScreen::checkStep(int step) {
  if (!checkFields(stepAt(step))) return false;
  if (step == siteStep && !checkPath()) {
    m_path->input()->setFocus();
    return false;
  }
  if (step == siteStep && m_protocol->currentIndex() == 1) {
    const auto protocol = protocolByNameOrFile(protocolName());
    if (protocol) return true;
    const QString where = protocol.error().field;
    m_protocolFile->setMessage(where.isEmpty() ? protocol.error().message
                                               : where + u": " + protocol.error().message,
                               Field::Tone::Error);
    return false;
  }
  if (step == investigatorStep) {
    Site site;
    m_editors.front()->takeInto(site);
    m_password->setPersonal({m_login->text(), m_name->text(), site.name});
    return m_password->check();
  }
  for (SiteEditor* editor : m_editors)
    if (stepAt(step)->isAncestorOf(editor) && !editor->check()) return false;
  return true;
}

void CreateStudyScreen::next() {
  clearRefusal(this);
  const int step = m_step;
  if (!checkStep(step)) return;
  if (step == protocolStep)
    create();
  else
    goTo(step + 1);
}

void CreateStudyScreen::create() {
  const auto json = protocolSource(protocolName());
  if (!json) return showCreateRefusal(json.error());
  NewStudy study{{}, *json, m_login->text(), m_name->text(), m_password->password()};
  for (const SiteEditor* editor : m_editors)
    editor->takeInto(study.site);
  const QString path = withEnding(m_path->text());
  QDir().mkpath(QFileInfo(path).absolutePath()); // where that cannot be, the study says so
  const auto made = runBusy(m_next, [&] { return StudyFile::create(path, study, m_clock); });
  if (made)
    Q_EMIT created({path, {study.login, study.password}, made->recoveryCode});
  else
    showCreateRefusal(made.error());
}

void CreateStudyScreen::showCreateRefusal(const Refusal& refusal) {
  static const QMap<QString, QString> inputs{{QStringLiteral("path"), QStringLiteral("studyPath")},
                                             {QStringLiteral("name"), QStringLiteral("siteName")},
                                             {QStringLiteral("login"), QStringLiteral("newLogin")},
                                             {QStringLiteral("password"), QStringLiteral("newPassword")}};
  const Refusal shown{refusal.rule, refusal.message, inputs.value(refusal.field, refusal.field)};
  // What is refused may stand on an earlier step: go there, so that it is read where it can be changed.
  for (int step = 0; step <= protocolStep; ++step)
    if (!shown.field.isEmpty() && stepAt(step)->findChild<QWidget*>(shown.field)) goTo(step);
  showRefusal(this, shown);
}
