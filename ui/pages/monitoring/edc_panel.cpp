#include "ui/pages/monitoring/edc_panel.h"

#include "app/base/date_text.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "app/study/words.h"
#include "db/session/study_commands.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/completion.h"
#include "ui/fields/text_fields.h"
#include "ui/print/output_button.h"
#include "ui/print/report_documents.h"
#include "ui/signing/sign_dialog.h"
#include "ui/tables/table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/wait_dialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <algorithm>
#include <set>

namespace {
constexpr int leastValue = 160; ///< of what stands there now, in a narrow window too
constexpr std::size_t mostHandOvers = 20;
constexpr qint64 mostLines = 1000; ///< of the journal, of which a list is made at once: it takes 0.1 ms each
constexpr qint64 mostPassed = 20'000; ///< those that are about subjects are only passed over

bool mayTickOff(const StudySession& session) {
  return may(session.user().role, Action::TypeIntoEdc);
}
} // namespace

ChangedFieldsModel::ChangedFieldsModel(const Study& study, QObject* parent) : RowsModel(parent) {
  const auto at = [&study](const ChangedField& field) { return siteTime(field.at, study.site.timeZone); };
  const auto typed = [&study](const ChangedField& field) { return typedWords(study, field); };
  const auto byTyped = [](const ChangedField& field) {
    return std::tuple(field.isTyped(), !field.isOvertaken, field.typed ? field.typed->at : QDateTime());
  };
  setColumns({{tr("Subject"), &ChangedField::subject, bold},
              {tr("Form"), &ChangedField::record},
              {tr("Field"), &ChangedField::field},
              {tr("Before"), &ChangedField::before},
              {tr("After"), &ChangedField::after},
              {tr("Changed at"), at, {}, by(&ChangedField::at)},
              {tr("Changed by"), &ChangedField::who},
              {tr("Typed into the EDC"), typed, {}, by(byTyped)}});
}

EdcPanel::EdcPanel(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_none = new EmptyState(
      tr("Nothing has changed."),
      tr("What is entered or changed from now on is listed here, for whoever types it into the "
         "sponsor's EDC."));
  m_whyNone = new Paragraph(QStringLiteral("edcWhyNone"), TextRole::Muted);
  m_message = new MessageLine(QStringLiteral("edcMessage"));
  m_count = namedLabel("edcCount", TextRole::Muted);
  makeTable();
  auto* layout = tightColumn(this, 8, 8);
  layout->addWidget(makeFilter());
  // What stands in the table's place takes its room, or the filter would.
  m_whyNone->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  for (QWidget* instead : std::initializer_list<QWidget*>{m_none, m_whyNone})
    layout->addWidget(instead, 1);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_count);
  layout->addLayout(makeActs());
  layout->addWidget(m_message);
}

QWidget* EdcPanel::makeFilter() {
  m_find = new TextField(QStringLiteral("edcFind"), tr("&Find form, field or value"));
  markAsSearch(m_find->edit());
  m_find->setFixedWidth(atTypeSize(220));
  m_since = new ChoiceField(QStringLiteral("edcSince"), tr("S&ince"));
  m_subject = new TextField(QStringLiteral("edcSubject"), tr("S&ubject (empty: all)"));
  completeWith(m_subject, tr("Subjects"), [this] {
    QStringList words{tr("product and site")};
    for (const Subject& subject : m_session.study().subjects)
      words << subject.label();
    return words;
  });
  m_typed = new ChoiceField(QStringLiteral("edcTyped"), tr("S&how"));
  m_typed->setChoices({tr("not typed yet")});
  m_typed->box()->setItemText(0, tr("all"));
  auto* filter = new QWidget;
  auto* line = tightLine(filter, 16);
  for (Field* field : std::initializer_list<Field*>{m_since, m_typed, m_subject, m_find}) {
    field->keepRoom(false);
    line->addWidget(field);
  }
  line->addStretch();
  for (Field* field : std::initializer_list<Field*>{m_since, m_subject})
    connect(field, &Field::edited, this, &EdcPanel::read);
  for (Field* field : std::initializer_list<Field*>{m_find, m_typed})
    connect(field, &Field::edited, this, &EdcPanel::showRows);
  return filter;
}

void EdcPanel::makeTable() {
  m_model = new ChangedFieldsModel(m_session.study(), this);
  m_table = namedView("edcTable", tr("Changes for the sponsor's EDC"));
  m_table->setModel(m_model);
  setColumnWidths(m_table, {76, 230, 140, 100, 150, 150, 110, 240});
  keepReadable(m_table, ChangedFieldsModel::After, leastValue);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EdcPanel::showActs);
}

QLayout* EdcPanel::makeActs() {
  auto* line = tightLine(8);
  m_tick = primaryButton("edcTick", tr("&Typed into the EDC"));
  m_back = named<QPushButton>("edcTakeBack", tr("Ta&ke it back…"));
  addAll(line, {m_tick, m_back});
  connect(m_tick, &QPushButton::clicked, this, &EdcPanel::tickOff);
  connect(m_back, &QPushButton::clicked, this, &EdcPanel::takeBack);
  line->addStretch();
  line->addWidget(new OutputButton(QStringLiteral("edcList"), tr("&List"), m_session, *m_message,
                                   [this] { return makeList(); }));
  return line;
}

void EdcPanel::refresh() {
  fillSince();
  read();
}

/// The last hand-over stands first, and the beginning of the study where there is none.
void EdcPanel::fillSince() {
  const qint64 before = since();
  const bool isFirst = !m_since->index();
  auto read = handOvers(m_session);
  m_handOvers = read ? std::move(*read) : std::vector<HandOverLine>();
  m_handOvers.resize(std::min(m_handOvers.size(), mostHandOvers));
  QStringList words;
  for (const HandOverLine& each : m_handOvers)
    words << tr("hand-over of %1").arg(siteTime(each.at, m_session.site().timeZone));
  words << tr("the beginning of the study");
  const QSignalBlocker quiet(m_since);
  m_since->setChoices(words.mid(1));
  m_since->box()->setItemText(0, words.front());
  for (std::size_t i = 1; !isFirst && i <= m_handOvers.size(); ++i)
    if ((i < m_handOvers.size() ? m_handOvers[i].line : 0) == before)
      m_since->setIndex(static_cast<int>(i) - 1);
}

qint64 EdcPanel::since() const {
  const auto place = static_cast<std::size_t>(m_since->index().value_or(-1) + 1);
  return place < m_handOvers.size() ? m_handOvers[place].line : 0;
}

std::optional<RowId> EdcPanel::askedSubject() const {
  const auto isTyped = [this](const QString& name) {
    return name.compare(m_subject->text(), Qt::CaseInsensitive) == 0;
  };
  if (isTyped(tr("product and site"))) return 0;
  const Subject* subject =
      firstThat(m_session.study().subjects, [&](const Subject& each) { return isTyped(each.label()); });
  return subject ? std::optional(subject->id) : std::nullopt;
}

QString EdcPanel::whyNone() const {
  const auto whose = askedSubject();
  if (!m_subject->text().isEmpty() && !whose) return tr("There is no subject “%1”.").arg(m_subject->text());
  const qint64 lines = m_session.auditTrail().newest() - since();
  if (whose.value_or(0) != 0 || lines <= (whose ? mostPassed : mostLines)) return {};
  return tr("%1 lines have come into the journal since then, too many for one list. Name a subject, or make "
            "the whole list with cohortctl changes.")
      .arg(lines);
}

void EdcPanel::read() {
  m_fields.clear();
  m_whyNone->setText(whyNone());
  m_message->say({});
  if (m_whyNone->text().isEmpty()) {
    auto fields = waiting([&] { return changedFields(m_session, since(), askedSubject()); });
    if (fields)
      m_fields = std::move(*fields);
    else
      m_message->say(fields.error().message, Field::Tone::Error);
  }
  showRows();
}

ChangedFieldFilter EdcPanel::filter() const {
  ChangedFieldFilter filter;
  filter.notTypedOnly = m_typed->index().has_value();
  filter.subjectId = askedSubject();
  filter.text = m_find->text();
  return filter;
}

QString EdcPanel::shownWords() const {
  const ChangedFieldFilter chosen = filter();
  QStringList words{tr("Changes since: %1").arg(m_since->box()->currentText())};
  if (chosen.notTypedOnly) words << m_typed->box()->currentText();
  if (chosen.subjectId) words << m_subject->text();
  if (!chosen.text.isEmpty()) words << tr("text “%1”").arg(chosen.text);
  return words.join(semicolon());
}

void EdcPanel::showRows() {
  m_model->show(wantedFields(m_fields, filter()));
  const bool isAsked = m_whyNone->text().isEmpty();
  m_whyNone->setVisible(!isAsked);
  m_none->setVisible(isAsked && m_fields.empty());
  m_table->setVisible(!m_fields.empty());
  const auto typed = std::count_if(m_fields.begin(), m_fields.end(),
                                   [](const ChangedField& field) { return field.isTyped(); });
  m_count->setText(
      tr("%1 of %2 changes; %3 typed into the EDC").arg(m_model->rowCount()).arg(m_fields.size()).arg(typed));
  showActs();
}

void EdcPanel::showActs() {
  const std::vector<ChangedField> rows = chosen();
  const bool isOpen =
      std::any_of(rows.begin(), rows.end(), [](const ChangedField& field) { return !field.isTyped(); });
  m_tick->setEnabled(mayTickOff(m_session) && isOpen);
  m_back->setEnabled(mayTickOff(m_session) && rows.size() == 1 && rows.front().isTyped());
}

std::vector<ChangedField> EdcPanel::chosen() const {
  std::set<int> places;
  for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes())
    places.insert(index.row());
  std::vector<ChangedField> rows;
  for (const int place : places)
    rows.push_back(m_model->at(place));
  return rows;
}

void EdcPanel::tickOff() {
  std::vector<EdcEntry> entries;
  for (const ChangedField& field : chosen())
    if (!field.isTyped()) entries.push_back({0, field.subjectId, field.line, field.column, 0, {}, {}});
  const int place = m_table->currentIndex().row();
  const auto done = m_session.commands().saveEdcEntries(entries);
  if (!done) return m_message->say(done.error().message, Field::Tone::Error);
  // The next one, or what has come into its place.
  m_table->setCurrentIndex(m_model->index(std::min(place, m_model->rowCount() - 1), 0));
  m_table->setFocus();
  m_message->say(tr("%n field(s) ticked off.", nullptr, static_cast<int>(entries.size())), Field::Tone::Good);
}

void EdcPanel::takeBack() {
  const std::vector<ChangedField> rows = chosen();
  if (rows.size() != 1 || !rows.front().isTyped()) return;
  const ChangedField& field = rows.front();
  const RowId entry = field.typed->id;
  const QString what = tr("Not typed after all: %1, %2, %3").arg(field.subject, field.record, field.field);
  const auto done = withReason(
      this, [&](const QString& reason) { return m_session.commands().withdrawEdcEntry(entry, reason); },
      what);
  if (!done) return m_message->say(done.error().message, Field::Tone::Error);
  m_message->say(tr("The tick is taken back, and stays in the audit trail."), Field::Tone::Good);
}

Result<PrintDocument> EdcPanel::makeList() {
  return changedFieldsDocument(m_session.study(), wantedFields(m_fields, filter()), shownWords(),
                               m_session.journalHead());
}
