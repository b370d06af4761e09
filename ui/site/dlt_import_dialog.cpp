#include "ui/site/dlt_import_dialog.h"

#include "app/base/file_bytes.h"
#include "app/dosing/worksheet_rules.h"
#include "app/reports/worksheet/definition_changes.h"
#include "ui/fields/field.h"
#include "ui/tables/row_heights.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

namespace {
constexpr int leastText = 160; ///< of what becomes of a thing, in a narrow window too

QString sentenceOf(const DltDefinition& inForce, std::size_t changes) {
  if (changes == 0) return DltImportDialog::tr("The file says the same as the definition in force.");
  const auto count = static_cast<int>(changes);
  if (inForce.isEmpty())
    return DltImportDialog::tr("None is in force yet. The file has %n thing(s).", nullptr, count);
  return DltImportDialog::tr("The file changes %n thing(s) in version %1, which is in force.", nullptr, count)
      .arg(inForce.version);
}

Result<DltDefinition> definitionOf(const QString& path, const Protocol& protocol) {
  const auto content = fileBytes(path);
  if (!content) return tl::unexpected(content.error());
  auto read = readDltDefinition(*content, protocol.attribution.terms);
  if (read) return read;
  Refusal refused = read.error();
  if (!refused.field.isEmpty()) refused.message = refused.field + u": " + refused.message;
  refused.field.clear();
  return tl::unexpected(refused);
}
} // namespace

DltImportDialog::DltImportDialog(const DltDefinition& inForce, const DltDefinition& read,
                                 const Protocol& protocol, const QString& fileName, QWidget* parent)
    : QDialog(parent) {
  auto* layout = dialogColumn(this, "dltImportDialog", tr("DLT definition from %1").arg(fileName), 640);
  auto* message = new MessageLine(QStringLiteral("definitionMessage"), MessageLine::Room::WhenItSpeaks);
  const std::size_t changes = definitionChanges(inForce, read, protocol).size();
  addAll(layout,
         {new Paragraph(QStringLiteral("definitionSummary"), TextRole::Body, sentenceOf(inForce, changes)),
          makeChanges(inForce, read, protocol),
          new Paragraph({}, TextRole::Muted,
                        tr("What is taken over replaces what is typed on this page. Nothing of it is "
                           "in force before it is saved.")),
          message});
  m_takeOver = primaryButton("definitionTakeOver", tr("&Take over"));
  m_takeOver->setDefault(true);
  auto* cancel = named<QPushButton>("definitionCancel", tr("&Cancel"));
  layout->addLayout(dialogFoot(this, cancel, m_takeOver));
  connect(m_takeOver, &QPushButton::clicked, this, &QDialog::accept);
  const auto refused = mayDefineDlt(protocol, read);
  m_takeOver->setEnabled(!refused);
  (refused ? cancel : m_takeOver)->setFocus();
  if (refused) message->say(refused->message, Field::Tone::Error);
}

QWidget* DltImportDialog::makeChanges(const DltDefinition& inForce, const DltDefinition& read,
                                      const Protocol& protocol) {
  auto* table = namedTable("definitionChanges", tr("What would change"),
                           {tr("What"), tr("In force"), tr("In the file")});
  setColumnWidths(table, {120, 220});
  keepReadable(table, 2, leastText);
  fitRowsInView(table); // a rule is read to its end
  table->setMinimumHeight(atTypeSize(200));
  for (const DefinitionChange& change : definitionChanges(inForce, read, protocol))
    addRow(table, {change.what, change.before.isEmpty() ? tr("is new") : change.before,
                   change.after.isEmpty() ? tr("is not there any more") : change.after});
  return table;
}

Result<std::optional<DltDefinition>> askDefinition(const DltDefinition& inForce, const Protocol& protocol,
                                                   QWidget* parent) {
  const QString path =
      QFileDialog::getOpenFileName(parent, DltImportDialog::tr("DLT definition"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   DltImportDialog::tr("Definitions (*.json)"));
  if (path.isEmpty()) return std::nullopt;
  const auto read = definitionOf(path, protocol);
  if (!read) return tl::unexpected(read.error());
  DltImportDialog dialog(inForce, *read, protocol, QFileInfo(path).fileName(), parent);
  if (dialog.exec() != QDialog::Accepted) return std::nullopt;
  return *read;
}
