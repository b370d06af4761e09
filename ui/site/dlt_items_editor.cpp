#include "ui/site/dlt_items_editor.h"

#include "app/reports/worksheet/worksheet_words.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/form_draft.h"
#include "ui/site/dlt_draft_dialog.h"
#include "ui/site/dlt_import_dialog.h"
#include "ui/widgets/layout.h"

#include <QLabel>
#include <QLineEdit>

namespace {
constexpr int textHeight = 72;
constexpr int choiceWidth = 120;
constexpr int longestRule = 1000000; ///< letters of its JSON

/// With the text of an item that has none of its own here: the reader wants one.
QString keptText(const DltItem& item) {
  if (!item.rule && item.source.isEmpty()) return {};
  DltItem kept = item;
  kept.id = kept.text.en = QStringLiteral("D1");
  return QString::fromUtf8(dltDefinitionJson({0, {}, {}, {kept}}));
}

QPlainTextEdit* paragraphs() {
  auto* edit = new QPlainTextEdit;
  edit->setTabChangesFocus(true);
  edit->setFixedHeight(atTypeSize(textHeight));
  return edit;
}
} // namespace

DltDefinitionEditor::DltDefinitionEditor(QWidget* parent)
    : CriteriaEditor({QStringLiteral("dltItem"), u'D', tr("Add an &item")}, parent) {
  auto* layout = tightColumn(this, 8);
  layout->addLayout(makeTexts());
  addLines(*layout);
  m_takeOver = named<QPushButton>("takeOverDraft", tr("Ta&ke over a draft…"));
  auto* importButton = named<QPushButton>("importDefinition", tr("Import &from a file…"));
  connect(m_takeOver, &QPushButton::clicked, this, &DltDefinitionEditor::takeOverDraft);
  connect(importButton, &QPushButton::clicked, this, &DltDefinitionEditor::takeOverFile);
  auto* sources = tightLine(8);
  addAll(sources, {m_takeOver, importButton});
  sources->addStretch();
  layout->addLayout(sources);
  layout->addLayout(makeSettings());
  const QString definition = QStringLiteral("definition");
  bindAuditHistory(this, {{QStringLiteral("dltText"), definition}, {QStringLiteral("dltTextZh"), definition}},
                   linesOf("dlt_definition"));
  bindAuditHistory(this, {{QStringLiteral("secondReader"), QStringLiteral("second_reader")}},
                   linesOf("study"));
}

QLayout* DltDefinitionEditor::makeTexts() {
  m_text = paragraphs();
  m_textZh = paragraphs();
  auto* texts = tightLine(24);
  auto* english = new Field(QStringLiteral("dltText"), tr("DLT &definition, English"), m_text);
  english->setMessage(tr("Shown beside every DLT assessment. The registry record does not define DLT."));
  addAll(texts, {english, new Field(QStringLiteral("dltTextZh"), tr("DLT definition, Chi&nese"), m_textZh)});
  return texts;
}

QLayout* DltDefinitionEditor::makeSettings() {
  m_secondReader = new ChoiceBox;
  m_secondReader->setMaximumWidth(atTypeSize(choiceWidth));
  m_secondReader->addItems({tr("off"), tr("on")});
  auto* field =
      new Field(QStringLiteral("secondReader"), tr("Second &reader of the worksheet"), m_secondReader);
  field->setMessage(
      tr("Two people answer it, and neither sees the other's answers before their own are saved."));
  auto* line = tightLine(8);
  line->addWidget(field);
  return line;
}

void DltDefinitionEditor::know(const DltVocabulary& known) {
  m_known = known;
  m_takeOver->setVisible(!known.protocol.dlt.draft.empty());
  for (const Line& line : lines())
    showRule(line.below);
}

void DltDefinitionEditor::addMore(Line& line) {
  line.more = new QPushButton(tr("Rule…"));
  line.below = new QWidget;
  auto* kept = new QLineEdit;
  kept->setVisible(false); // the draft of the form knows only inputs
  kept->setMaxLength(longestRule);
  auto* sentence = new Paragraph({}, TextRole::Muted);
  addAll(tightColumn(line.below), {kept, sentence});
  connect(kept, &QLineEdit::textChanged, this, [this, below = line.below] { showRule(below); });
  connect(line.more, &QPushButton::clicked, this, [this, button = line.more] { askRule(button); });
  showRule(line.below);
}

void DltDefinitionEditor::nameMore(const Line& line, const QString& number) {
  line.more->setObjectName(QStringLiteral("dltItemRule") + number);
  line.more->setAccessibleName(tr("Rule of item %1").arg(number));
  line.below->findChild<QLineEdit*>()->setObjectName(QStringLiteral("dltItemKept") + number);
  line.below->findChild<QLabel*>()->setObjectName(QStringLiteral("dltItemWords") + number);
}

DltItem DltDefinitionEditor::itemOf(const Line& line) const {
  const QString kept = line.below->findChild<QLineEdit*>()->text();
  const auto read = readDltDefinition(kept.toUtf8(), m_known.protocol.attribution.terms);
  DltItem item = read ? read->items.front() : DltItem();
  const auto [code, en, zh] = textsOf(line);
  item.id = code;
  item.text = {en, zh};
  return item;
}

void DltDefinitionEditor::keepIn(const Line& line, const DltItem& item) {
  line.below->findChild<QLineEdit*>()->setText(keptText(item));
}

void DltDefinitionEditor::showRule(QWidget* below) {
  const QString kept = below->findChild<QLineEdit*>()->text();
  const auto read = readDltDefinition(kept.toUtf8(), m_known.protocol.attribution.terms);
  QString words = tr("Judged by hand.");
  if (read && read->items.front().rule) words = ruleSentence(*read->items.front().rule, m_known.protocol);
  below->findChild<QLabel*>()->setText(words);
}

void DltDefinitionEditor::askRule(const QPushButton* button) {
  for (const Line& line : lines()) {
    if (line.more != button) continue;
    DltRuleDialog dialog(itemOf(line), m_known, this);
    if (dialog.exec() == QDialog::Accepted) keepIn(line, dialog.item());
    return;
  }
}

void DltDefinitionEditor::takeOverDraft() {
  DltDraftDialog dialog(m_known.protocol, this);
  if (dialog.exec() != QDialog::Accepted) return;
  for (const DltItem& item : dialog.chosen()) {
    offerLine();
    const Line& line = lines().back();
    line.en->setPlainText(item.text.en);
    line.zh->setPlainText(item.text.zh);
    keepIn(line, item);
  }
}

void DltDefinitionEditor::takeOverFile() {
  clearRefusal(this);
  const auto read = askDefinition(m_inForce, m_known.protocol, this);
  if (!read) return showRefusal(this, read.error());
  if (*read) showDefinition(**read);
}

void DltDefinitionEditor::showSite(const Site& site) {
  m_inForce = site.dltDefinition;
  m_secondReader->setCurrentIndex(site.secondReader ? 1 : 0);
  showDefinition(m_inForce);
}

void DltDefinitionEditor::showDefinition(const DltDefinition& definition) {
  m_text->setPlainText(definition.text.en);
  m_textZh->setPlainText(definition.text.zh);
  clearLines();
  for (const DltItem& item : definition.items)
    keepIn(addLine({item.id, item.text.en, item.text.zh}), item);
}

void DltDefinitionEditor::takeInto(Site& site) const {
  DltDefinition& definition = site.dltDefinition; // its version is the study's affair
  definition.text = {m_text->toPlainText().trimmed(), m_textZh->toPlainText().trimmed()};
  definition.items.clear();
  for (const Line& line : lines())
    if (!isUntouched(line)) definition.items.push_back(itemOf(line));
  site.secondReader = m_secondReader->currentIndex() == 1;
}
