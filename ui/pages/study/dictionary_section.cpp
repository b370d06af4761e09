#include "ui/pages/study/dictionary_section.h"

#include "app/base/plain_text.h"
#include "app/study/dictionary_changes.h"
#include "app/study/user.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/signing/sign_dialog.h"
#include "ui/tables/table.h"
#include "ui/tables/table_choice.h"
#include "ui/widgets/layout.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QTableWidget>

namespace {
constexpr int linesShown = 200; ///< of faults, or of what would change
} // namespace

DictionarySection::DictionarySection(StudySession& session)
    : Card(tr("Dictionary of adverse events (CTCAE)")), m_session(session) {
  m_state = new Paragraph(QStringLiteral("ctcaeState"));
  auto* how = new Paragraph(
      QStringLiteral("ctcaeHow"), TextRole::Muted,
      tr("The NCI publishes the CTCAE free of charge as an Excel workbook: load it here, or a sheet of it "
         "that "
         "was saved as “CSV UTF-8”. Terms are then searched in it, and the texts of its grades are shown."));
  m_version = new TextField(QStringLiteral("ctcaeVersion"), tr("Versio&n, where the file does not say"));
  m_version->edit()->setPlaceholderText(QStringLiteral("5.0"));
  m_version->edit()->setMaximumWidth(atTypeSize(140));
  auto* loadButton = named<QPushButton>("loadCtcae", tr("Read a w&orkbook or a CSV file…"));
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
  makePreview();
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

void DictionarySection::makePreview() {
  m_changes = namedTable("ctcaeChanges", tr("What would change"),
                         {tr("Term"), tr("Organ class"), tr("What becomes of it")});
  setColumnWidths(m_changes, {260, 260});
  m_changes->setMinimumHeight(atTypeSize(220));
  m_load = primaryButton("ctcaeTakeOver", tr("Load these terms"));
  m_leave = named<QPushButton>("ctcaeLeave", tr("Leave it as it is"));
  auto* foot = tightLine(8);
  addAll(foot, {m_load, m_leave});
  foot->addStretch();
  body()->addWidget(m_changes);
  body()->addLayout(foot);
  connect(m_load, &QPushButton::clicked, this, &DictionarySection::takeOver);
  connect(m_leave, &QPushButton::clicked, this, [this] {
    leave();
    m_message->say({});
  });
  leave();
}

/// Nothing that was read is left.
void DictionarySection::leave() {
  m_read = {};
  for (QWidget* part : std::initializer_list<QWidget*>{m_changes, m_load, m_leave, m_faults})
    part->hide();
}

void DictionarySection::chooseFile() {
  const QString path = askTableFile(this, tr("Load the CTCAE"));
  if (!path.isEmpty()) read(path);
}

void DictionarySection::read(const QString& path) {
  m_message->say({});
  leave();
  const auto table = tableMeant(path, ctcaeSheet(), this);
  if (!table) return m_message->say(table.error().message, Field::Tone::Error);
  if (!*table) return;
  m_read = readCtcaeCsv(**table, QFileInfo(path).fileName(), m_version->text());
  if (m_read.faults.empty())
    showPreview();
  else
    showFaults();
}

void DictionarySection::showPreview() {
  const auto present = m_session.ctcae();
  if (!present) return m_message->say(present.error().message, Field::Tone::Error);
  const DictionaryChanges changes = dictionaryChanges(*present, m_read.dictionary);
  m_changes->setRowCount(0);
  const auto list = [this](const std::vector<EventTerm>& terms, const QString& what) {
    for (const EventTerm& term : terms)
      if (m_changes->rowCount() < linesShown) addRow(m_changes, {term.name.en, term.organClass.en, what});
  };
  list(changes.gone, tr("is not there any more"));
  list(changes.changed, tr("has other texts"));
  list(changes.added, tr("is new"));
  const auto terms = static_cast<int>(m_read.dictionary.terms.size());
  m_message->say(joinSentences(
      QStringList{
          tr("Read and not loaded yet: CTCAE %1, %n term(s).", nullptr, terms).arg(m_read.dictionary.version),
          tr("New: %1, with other texts: %2, not there any more: %3.")
              .arg(changes.added.size())
              .arg(changes.changed.size())
              .arg(changes.gone.size())} +
      m_read.remarks));
  for (QWidget* part : std::initializer_list<QWidget*>{m_changes, m_load, m_leave})
    part->show();
  m_load->setFocus();
}

void DictionarySection::takeOver() {
  const auto loaded = withReason(
      this, [&](const QString& reason) { return m_session.commands().loadCtcae(m_read.dictionary, reason); });
  if (!loaded) return showRefusal(this, loaded.error());
  const QStringList remarks = m_read.remarks;
  leave();
  m_draft->startAnew();
  refresh();
  m_message->say(joinSentences(QStringList{tr("Loaded.")} + remarks), Field::Tone::Good);
}

void DictionarySection::showFaults() {
  const auto faults = static_cast<int>(m_read.faults.size());
  m_message->say(
      joinSentences({tr("Nothing was loaded: %n fault(s).", nullptr, faults), m_read.faults.front().message}),
      Field::Tone::Error);
  m_faults->setRowCount(0);
  for (const TableFault& fault : m_read.faults) {
    if (m_faults->rowCount() == linesShown) break;
    addRow(m_faults, {placeOfFault(fault), fault.column, fault.message});
  }
  m_faults->resizeRowsToContents();
  m_faults->show();
}
