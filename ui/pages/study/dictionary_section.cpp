#include "ui/pages/study/dictionary_section.h"

#include "app/base/plain_text.h"
#include "app/study/user.h"
#include "db/exchange/ctcae_csv.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/table.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QStandardPaths>
#include <QTableWidget>

namespace {
constexpr int faultsShown = 200;
} // namespace

DictionarySection::DictionarySection(StudySession& session)
    : Card(tr("Dictionary of adverse events (CTCAE)")), m_session(session) {
  m_state = new Paragraph(QStringLiteral("ctcaeState"));
  auto* how = new Paragraph(
      QStringLiteral("ctcaeHow"), TextRole::Muted,
      tr("The NCI publishes the CTCAE free of charge as an Excel table: save it as “CSV UTF-8” and load it "
         "here. Terms are then searched in it, and the texts of its grades are shown."));
  m_version = new TextField(QStringLiteral("ctcaeVersion"), tr("Versio&n, where the file does not say"));
  m_version->edit()->setPlaceholderText(QStringLiteral("5.0"));
  m_version->edit()->setMaximumWidth(atTypeSize(140));
  auto* loadButton = named<QPushButton>("loadCtcae", tr("L&oad a CSV file…"));
  m_message = new MessageLine(QStringLiteral("ctcaeMessage"));
  m_faults = namedTable("ctcaeFaults", tr("What cannot be read"), {tr("Line"), tr("Column"), tr("Why")});
  setColumnWidths(m_faults, {64, 160});
  m_faults->setMinimumHeight(atTypeSize(220));
  m_faults->hide();
  addAll(body(), {m_state, how, m_version});
  auto* undo = new DraftLine(QStringLiteral("ctcae"), tr("Dictionary of adverse events (CTCAE)"));
  auto* foot = tightLine(8);
  addAll(foot, {loadButton, undo});
  foot->addStretch();
  body()->addLayout(foot);
  addAll(body(), {m_message, m_faults});
  connect(loadButton, &QPushButton::clicked, this, &DictionarySection::chooseFile);
  if (const Role role = session.user().role; !may(role, Action::ManageSite)) {
    loadButton->setEnabled(false);
    m_version->edit()->setReadOnly(true);
    m_message->say(tr("The role “%1” may not change this.").arg(roleName(role)));
  }
  m_draft = new FormDraft(
      this, session, undo, QStringLiteral("ctcaeVersion"), [this] { return m_version->text().toUtf8(); },
      [this](const QByteArray& typed) { m_version->setText(QString::fromUtf8(typed)); });
  m_draft->restore();
  refresh();
}

void DictionarySection::refresh() {
  const auto dictionary = m_session.ctcae();
  if (!dictionary) return m_state->setText(dictionary.error().message);
  if (!dictionary->terms.empty()) {
    m_state->setText(tr("CTCAE %1, %n term(s), from %2.", nullptr, static_cast<int>(dictionary->terms.size()))
                         .arg(dictionary->version, dictionary->source));
    return;
  }
  const auto expected = static_cast<int>(m_session.protocol().safety.expected.size());
  m_state->setText(
      expected > 0
          ? tr("None is loaded. %n term(s) expected in this trial are offered, without texts of the grades.",
               nullptr, expected)
          : tr("None is loaded, and the protocol file names no expected terms: events are free text."));
}

void DictionarySection::chooseFile() {
  const QString path = QFileDialog::getOpenFileName(
      this, tr("Load the CTCAE"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
      tr("CSV files (*.csv)"));
  if (!path.isEmpty()) load(path);
}

void DictionarySection::load(const QString& path) {
  m_message->say({});
  m_faults->hide();
  const auto table = readCsvFile(path);
  if (!table) return m_message->say(table.error().message, Field::Tone::Error);
  const CtcaeContent read = readCtcaeCsv(*table, QFileInfo(path).fileName(), m_version->text());
  if (!read.faults.empty()) return showFaults(read);
  const auto loaded = withReason(
      this, [&](const QString& reason) { return m_session.commands().loadCtcae(read.dictionary, reason); });
  if (!loaded) return showRefusal(this, loaded.error());
  m_draft->startAnew();
  refresh();
  m_message->say(joinSentences(QStringList{tr("Loaded.")} + read.remarks), Field::Tone::Good);
}

void DictionarySection::showFaults(const CtcaeContent& read) {
  m_message->say(
      joinSentences({tr("Nothing was loaded: %n fault(s).", nullptr, static_cast<int>(read.faults.size())),
                     read.faults.front().message}),
      Field::Tone::Error);
  m_faults->setRowCount(0);
  for (const TableFault& fault : read.faults) {
    if (m_faults->rowCount() == faultsShown) break;
    addRow(m_faults, {QString::number(fault.line), fault.column, fault.message});
  }
  m_faults->resizeRowsToContents();
  m_faults->show();
}
