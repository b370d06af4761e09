#include "ui/pages/measurements/lab_import_dialog.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/analysis/measurements/visits.h"
#include "app/base/plain_text.h"
#include "db/exchange/csv/csv_table.h"
#include "db/session/study_commands.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/in_thread.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/pages/measurements/lab_import_preview.h"
#include "ui/pages/measurements/measurement_slice.h"
#include "ui/signing/sign_dialog.h"
#include "ui/style/theme.h"
#include "ui/tables/table.h"
#include "ui/tables/table_choice.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/wait_dialog.h"

#include <QFileInfo>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableWidget>
#include <algorithm>

namespace {
constexpr std::pair<const char*, const char*> roles[] = {
    {"", QT_TRANSLATE_NOOP("LabImportDialog", "left aside")},
    {"subject", QT_TRANSLATE_NOOP("LabImportDialog", "subject")},
    {"visit", QT_TRANSLATE_NOOP("LabImportDialog", "visit")},
    {"date", QT_TRANSLATE_NOOP("LabImportDialog", "date and time of sampling")},
    {"analyte", QT_TRANSLATE_NOOP("LabImportDialog", "name of the analyte")},
    {"specimen", QT_TRANSLATE_NOOP("LabImportDialog", "specimen")},
    {"value", QT_TRANSLATE_NOOP("LabImportDialog", "value")},
    {"unit", QT_TRANSLATE_NOOP("LabImportDialog", "unit")}};

void choose(ChoiceBox* box, const QString& code) {
  box->setCurrentIndex(std::max(0, box->findData(code)));
}

constexpr qsizetype namesAsked = 100; ///< at a time
} // namespace

LabImportDialog::LabImportDialog(StudySession& session, CsvContent table, const QString& fileName,
                                 QWidget* parent)
    : QDialog(parent), m_session(session), m_table(std::move(table)) {
  setObjectName(QStringLiteral("labImportDialog"));
  setWindowTitle(tr("Import from %1").arg(fileName));
  resize(atTypeSize({960, 620}));
  if (!m_table.rows.empty()) m_headings = m_table.rows.front().cells;
  while (!m_headings.isEmpty() && m_headings.last().isEmpty())
    m_headings.removeLast(); // as a spreadsheet leaves them
  m_kept = m_session.labMappings().value_or(std::vector<LabMapping>());
  m_laboratory = new QComboBox;
  m_laboratory->setEditable(true);
  m_laboratory->setMaximumWidth(atTypeSize(360));
  for (const LabMapping& each : m_kept)
    m_laboratory->addItem(each.laboratory);
  makeTabs();
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(12);
  layout->addWidget(new Field(QStringLiteral("laboratory"),
                              tr("&Laboratory, under which the columns are kept"), m_laboratory));
  layout->addWidget(m_tabs, 1);
  layout->addLayout(makeFoot());
  connect(m_laboratory, &QComboBox::textActivated, this, [this](const QString& laboratory) {
    for (const LabMapping& each : m_kept)
      if (each.laboratory == laboratory) put(each);
  });
  recogniseLaboratory();
}

void LabImportDialog::makeTabs() {
  m_tabs = named<QTabWidget>("labTabs");
  m_tabs->setAccessibleName(windowTitle());
  m_nameTable = makeLabTable("labNames", tr("Names of analytes that the protocol does not know"),
                             {tr("Name in the file"), tr("Analyte of the protocol")});
  m_nameTable->setColumnWidth(0, atTypeSize(280));
  m_values = makeLabTable("labValues", tr("What is read"),
                          {tr("Line"), tr("Subject"), tr("Visit"), tr("Taken at"), tr("Analyte"), tr("Value"),
                           tr("In the study now")});
  m_faults = makeLabLines("labFaults", tr("What cannot be read"));
  m_marks = makeLabLines("labMarks", tr("What is to be looked at again"));
  m_tabs->addTab(makeColumns(), tr("&Columns"));
  for (QTableWidget* table : {m_nameTable, m_values, m_faults, m_marks})
    m_tabs->addTab(table, {});
}

/// The one whose columns these are, where it is kept; else what the headings suggest.
void LabImportDialog::recogniseLaboratory() {
  const auto same = std::find_if(m_kept.begin(), m_kept.end(), [&](const LabMapping& each) {
    const QStringList known = each.columns.keys();
    return !known.isEmpty() && std::all_of(known.begin(), known.end(), [&](const QString& heading) {
      return m_headings.contains(heading);
    });
  });
  if (same != m_kept.end()) {
    m_laboratory->setCurrentText(same->laboratory);
    put(*same);
  } else {
    m_laboratory->setCurrentText({});
    put(guessMapping(m_headings, m_session.protocol().measurements));
  }
}

QLayout* LabImportDialog::makeFoot() {
  m_summary = wrappedLabel("labSummary");
  m_message = new MessageLine(QStringLiteral("labMessage"));
  m_import = primaryButton("labImport");
  auto* cancel = named<QPushButton>("labCancel", tr("C&ancel"));
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_message, 1);
  buttons->addStretch();
  addAll(buttons, {cancel, m_import});
  connect(m_import, &QPushButton::clicked, this, &LabImportDialog::takeOver);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  auto* foot = new QVBoxLayout;
  foot->addWidget(m_summary);
  foot->addLayout(buttons);
  return foot;
}

ChoiceBox* LabImportDialog::makeMeasurands(const QString& name, bool withRoles) {
  auto* box = named<ChoiceBox>(name);
  if (withRoles)
    for (const auto& [code, words] : roles)
      box->addItem(tr(words), QString::fromLatin1(code));
  else
    box->addItem(tr("not known"), QString());
  for (const Measurand& measurand : measurandsOf(m_session.protocol().measurements)) {
    const QString label = analyteLabel(*measurand.analyte, measurand.specimen, QLocale().name());
    box->addItem(withRoles ? tr("values of %1").arg(label) : label,
                 measurandCode(measurand.analyte->id, measurand.specimen));
  }
  connect(box, &QComboBox::currentIndexChanged, this, &LabImportDialog::readAgain);
  return box;
}

QWidget* LabImportDialog::makeColumns() {
  auto* inside = new QWidget;
  auto* grid = new QGridLayout(inside);
  grid->setColumnStretch(2, 1);
  for (int i = 0; i < m_headings.size(); ++i) {
    ChoiceBox* box = makeMeasurands(QStringLiteral("labColumn%1").arg(i), true);
    auto* heading = labelFor(box, m_headings[i]);
    heading->setTextFormat(Qt::PlainText);
    box->setAccessibleName(tr("What the column “%1” is").arg(m_headings[i]));
    QStringList examples;
    for (std::size_t row = 1; row < m_table.rows.size() && examples.size() < 3; ++row)
      examples << m_table.rows[row].cells.value(i).left(40);
    auto* example = plainLabel(examples.join(QStringLiteral(" · ")), TextRole::Muted);
    grid->addWidget(heading, i, 0);
    grid->addWidget(box, i, 1);
    grid->addWidget(example, i, 2);
    m_columns.push_back(box);
  }
  grid->setRowStretch(static_cast<int>(m_headings.size()), 1);
  return scrolling(inside);
}

void LabImportDialog::put(const LabMapping& mapping) {
  m_putting = true;
  m_names = mapping.names;
  for (std::size_t i = 0; i < m_columns.size(); ++i)
    choose(m_columns[i], mapping.columns.value(m_headings[static_cast<qsizetype>(i)]));
  m_putting = false;
  readAgain();
}

LabMapping LabImportDialog::mapping() const {
  LabMapping mapping{m_laboratory->currentText().trimmed(), {}, m_names};
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    const QString role = m_columns[i]->currentData().toString();
    if (!role.isEmpty()) mapping.columns[m_headings[static_cast<qsizetype>(i)]] = role;
  }
  return mapping;
}

/// Refusal CANCELLED.
Result<LabResults> LabImportDialog::read() const {
  return catchingFileErrors([this]() -> Result<LabResults> {
    const LabMapping columns = mapping();
    const Study& study = m_session.study();
    const QDateTime now = m_session.now();
    LabResults results;
    inThread([&](const Progress& progress) { results = readLabCsv(m_table, columns, study, now, progress); });
    return results;
  });
}

/// Who stops the reading leaves the import.
void LabImportDialog::readAgain() {
  if (m_putting) return;
  auto results = read();
  m_results.reset();
  if (!results) return reject();
  m_results = std::move(*results);
  showNames();
  m_tabs->setTabText(2, tr("&Values (%1)").arg(m_results->values.size()));
  m_tabs->setTabText(3, tr("&Faults (%1)").arg(m_results->faults.size()));
  showLabValues(*m_values, *m_results, m_session);
  m_tabs->setTabText(4, tr("Mar&ks (%1)").arg(m_results->marks.size()));
  showLabFaults(*m_faults, m_results->faults);
  showLabFaults(*m_marks, m_results->marks);
  const int values = imported();
  m_summary->setText(summary());
  setTextRole(m_summary, m_results->faults.empty() ? TextRole::Body : TextRole::Warning);
  m_import->setText(tr("&Import %n value(s)", nullptr, values));
  m_import->setEnabled(values > 0);
}

/// What the table gives and how it was read; where it gives nothing, why.
QString LabImportDialog::summary() const {
  QStringList said{tr("%n value(s) can be taken over.", nullptr, imported())};
  if (const auto times = static_cast<int>(m_results->samplings.size()); times > 0)
    said << tr("%n time(s) of sampling come with them.", nullptr, times);
  if (!m_results->marks.empty())
    said << tr("To be looked at again: %1, see Marks.").arg(m_results->marks.size());
  const auto faults = static_cast<int>(m_results->faults.size());
  if (faults > 0 && imported() == 0) said << m_results->faults.front().message;
  if (faults > 0) said << tr("%n fault(s): what they name is left out.", nullptr, faults);
  if (const QString remark = encodingRemark(m_results->encoding); !remark.isEmpty()) said << remark;
  if (!m_results->leftAside.isEmpty())
    said << tr("Left aside, as nobody reads them: %1.").arg(m_results->leftAside);
  return joinSentences(said);
}

/// Names that were asked for stay, so that a choice can be taken back.
void LabImportDialog::showNames() {
  QStringList names = m_names.keys();
  for (const QString& name : m_results->unknownNames.mid(0, namesAsked))
    if (!names.contains(name)) names << name;
  QStringList shown;
  for (int row = 0; row < m_nameTable->rowCount(); ++row)
    shown << m_nameTable->item(row, 0)->text();
  m_tabs->setTabText(1, tr("&Names (%1)").arg(m_results->unknownNames.size()));
  for (const QString& name : names) {
    if (shown.contains(name)) continue;
    const int row = m_nameTable->rowCount();
    addRow(m_nameTable, {name});
    ChoiceBox* box = makeMeasurands(QStringLiteral("labName%1").arg(row), false);
    box->setAccessibleName(tr("What “%1” is").arg(name));
    {
      const QSignalBlocker quiet(box);
      choose(box, m_names.value(name));
    }
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, name] {
      m_names[name] = box->currentData().toString();
      if (m_names[name].isEmpty()) m_names.remove(name);
      readAgain();
    });
    m_nameTable->setCellWidget(row, 1, box);
    m_nameTable->setRowHeight(row, box->sizeHint().height() + 8);
  }
}

void LabImportDialog::takeOver() {
  const bool isNamed = !m_laboratory->currentText().trimmed().isEmpty();
  const auto kept = isNamed ? std::optional(mapping()) : std::nullopt;
  const auto saved = withReason(this, [&](const QString& reason) {
    return whileWaiting(this, [&](const Progress& progress) {
      return m_session.commands().saveAtVisits(measurementsOf(*m_results), samplingsOf(*m_results), reason,
                                               kept, progress);
    });
  });
  if (!saved) return m_message->say(saved.error().message, Field::Tone::Error);
  accept();
}

Result<QString> importFromLaboratory(StudySession& session, QWidget* parent) {
  const QString path = askTableFile(parent, LabImportDialog::tr("Import from a laboratory"));
  if (path.isEmpty()) return QString();
  const auto kept = session.labMappings().value_or(std::vector<LabMapping>());
  auto table = tableMeant(path, labSheet(session.protocol().measurements, kept), parent);
  if (!table) return tl::unexpected(table.error());
  if (!*table) return QString();
  const QString name = QFileInfo(path).fileName();
  LabImportDialog dialog(session, **std::move(table), name, parent);
  if (!dialog.isRead() || dialog.exec() != QDialog::Accepted) return QString();
  return LabImportDialog::tr("%n value(s) imported from %1.", nullptr, dialog.imported()).arg(name);
}
