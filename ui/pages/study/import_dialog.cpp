#include "ui/pages/study/import_dialog.h"

#include "app/base/plain_text.h"
#include "db/session/study_session.h"
#include "ui/fields/text_fields.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>

namespace {
QString documentsFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}
} // namespace

ImportDialog::ImportDialog(StudySession& session, const QString& prefix, const Words& words, QWidget* parent)
    : QDialog(parent), m_session(session), m_prefix(prefix) {
  auto* layout = dialogColumn(this, name("Dialog"), words.title, 620);
  resize(atTypeSize({960, 640}));
  m_summary = new Paragraph(name("Summary"), TextRole::Body);
  m_inputs = new QVBoxLayout;
  m_inputs->addWidget(makePlace(words));
  layout->addLayout(m_inputs);
  layout->addWidget(makeTabs(), 1);
  layout->addWidget(m_summary);
  layout->addLayout(makeFoot());
}

void ImportDialog::start() {
  forget();
  m_path->edit()->setFocus();
}

void ImportDialog::addInput(TextField* input) {
  connect(input, &Field::edited, this, &ImportDialog::forget);
  m_inputs->addWidget(input);
}

QWidget* ImportDialog::makePlace(const Words& words) {
  m_path = new TextField(name("Path"), words.place);
  m_path->setRequired(words.needed);
  auto* folder = named<QPushButton>(name("Folder"), tr("&Folder…"));
  auto* workbook = named<QPushButton>(name("Workbook"), tr("Work&book…"));
  m_readButton = named<QPushButton>(name("Read"), tr("&Read"));
  for (QPushButton* button : {folder, workbook, m_readButton})
    m_path->addBeside(button);
  connect(m_path, &Field::edited, this, &ImportDialog::forget);
  connect(folder, &QPushButton::clicked, this, [this, title = words.folder] {
    choose([&] { return QFileDialog::getExistingDirectory(this, title, documentsFolder()); });
  });
  connect(workbook, &QPushButton::clicked, this, [this, title = words.workbook] {
    choose([&] {
      return QFileDialog::getOpenFileName(this, title, documentsFolder(), tr("Workbooks (*.xlsx)"));
    });
  });
  connect(m_readButton, &QPushButton::clicked, this, &ImportDialog::read);
  return m_path;
}

QWidget* ImportDialog::makeTabs() {
  m_tabs = named<QTabWidget>(name("Tabs"));
  m_tabs->setAccessibleName(windowTitle());
  m_lines = makeImportRows(name("Lines"), tr("What each line brings in"), false, this);
  m_faults = makeImportRows(name("Faults"), tr("What cannot be read"), true, this);
  m_marks = makeImportRows(name("Marks"), tr("What is to be looked at again"), true, this);
  addRows(m_lines, [](int rows) { return tr("&Lines (%1)").arg(rows); });
  addRows(m_faults, [](int rows) { return tr("Fa&ults (%1)").arg(rows); });
  addRows(m_marks, [](int rows) { return tr("&Marks (%1)").arg(rows); });
  return m_tabs;
}

void ImportDialog::addRows(const ImportRows& rows, const std::function<QString(int)>& title) {
  m_shown.push_back({rows, title});
  m_tabs->addTab(rows.view, {});
}

QLayout* ImportDialog::makeFoot() {
  m_message = new MessageLine(name("Message"));
  auto* cancel = named<QPushButton>(name("Cancel"), tr("&Cancel"));
  m_import = primaryButton(name("Import"), tr("&Import"));
  connect(m_import, &QPushButton::clicked, this, &ImportDialog::takeOver);
  auto* foot = new QVBoxLayout;
  foot->addWidget(m_message);
  foot->addLayout(dialogFoot(this, cancel, m_import));
  return foot;
}

/// Who has chosen tables wants to see them.
void ImportDialog::choose(const std::function<QString()>& ask) {
  const QString path = ask();
  if (path.isEmpty()) return;
  m_path->setText(QDir::toNativeSeparators(path));
  read();
}

void ImportDialog::forget() {
  forgetRead();
  for (const Tab& tab : m_shown)
    tab.rows.model->show({});
  nameTabs();
  m_message->say({});
  setTextRole(m_summary, TextRole::Body);
  m_summary->setText(tr("Nothing is read yet. What is read is shown here first; nothing is written before "
                        "you import it."));
  m_import->setEnabled(false);
  m_readButton->setDefault(true);
}

void ImportDialog::nameTabs() {
  for (int place = 0; place < m_tabs->count(); ++place) {
    const Tab& tab = m_shown.at(static_cast<std::size_t>(place));
    m_tabs->setTabText(place, tab.title(tab.rows.model->rowCount()));
  }
}

void ImportDialog::read() {
  forget();
  clearRefusal(this);
  if (!checkFields(this)) return;
  const QString path = QDir::fromNativeSeparators(m_path->text());
  const auto made = readFrom(path);
  if (!made) return showRefusal(this, made.error());
  if (!*made) {
    const auto count = static_cast<int>(made->error().size());
    return showFaults(made->error(), tr("Nothing can be imported: %n fault(s).", nullptr, count));
  }
  m_source = QDir(QDir(path).absolutePath()).dirName();
  const auto refused = refuseRead();
  if (refused && refused->rule == QLatin1String("CANCELLED")) return forget();
  showRead(**made);
  if (!refused) return;
  m_import->setEnabled(false);
  m_message->say(refused->message, Field::Tone::Error);
}

void ImportDialog::showFaults(const std::vector<TableFault>& faults, const QString& message) {
  m_faults.model->show(importRows(faults, true));
  nameTabs();
  m_tabs->setCurrentWidget(m_faults.view);
  setTextRole(m_summary, TextRole::Warning);
  m_summary->setText(faults.empty() ? QString() : faults.front().message);
  m_message->say(message, Field::Tone::Error);
}

void ImportDialog::showRead(const Read& read) {
  m_lines.model->show(importRows(read.lines, false));
  m_marks.model->show(importRows(read.marks, true));
  nameTabs();
  m_tabs->setCurrentWidget(m_lines.view);
  QStringList said{
      tr("Read and not imported yet: %n line(s).", nullptr, static_cast<int>(read.lines.size()))};
  said << read.said;
  if (!read.marks.empty()) said << tr("To be looked at again: %1, see Marks.").arg(read.marks.size());
  m_summary->setText(joinSentences(said));
  m_import->setEnabled(true);
  m_import->setDefault(true);
  m_import->setFocus();
}

void ImportDialog::takeOver() {
  const auto brought = bringIn();
  if (!brought) return;
  m_done = *brought;
  accept();
}
