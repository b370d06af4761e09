#include "ui/pages/monitoring/source_checks_panel.h"

#include "app/base/date_text.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "app/study/words.h"
#include "ui/fields/field.h"
#include "ui/signing/sign_dialog.h"
#include "ui/style/theme.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <set>

namespace {
constexpr int subjectsWidth = 320;
constexpr int leastRecord = 200;

bool mayCheckHere(const StudySession& session) {
  return may(session.user().role, Action::VerifySource);
}

/// Which records a decision needs checked, and that there are none where the site has said nothing.
QString wantedText(const Site& site) {
  QStringList kinds;
  for (const Checked each : site.checkedBeforeDecision)
    kinds << checkedName(each);
  return kinds.isEmpty()
             ? SourceChecksPanel::tr("A decision needs nothing checked: the site has chosen no record.")
             : SourceChecksPanel::tr("A decision needs these checked: %1.").arg(kinds.join(comma()));
}

/// Shape and word.
QString stateText(const SourceCheck* check) {
  if (!check) return SourceChecksPanel::tr("◔ not checked");
  return check->holds ? SourceChecksPanel::tr("● checked") : SourceChecksPanel::tr("▲ changed since");
}
} // namespace

CheckedSubjectsModel::CheckedSubjectsModel(QObject* parent) : RowsModel(parent) {
  const auto id = [](const Row& row, int role) {
    return role == Qt::UserRole ? QVariant(row.id) : QVariant();
  };
  setColumns({{SourceChecksPanel::tr("Subject"), [](const Row& row) { return row.label; }, id},
              {SourceChecksPanel::tr("Checked"),
               [](const Row& row) {
                 return SourceChecksPanel::tr("%1 of %2").arg(row.count.checked).arg(row.count.of);
               },
               id},
              {SourceChecksPanel::tr("Changed"),
               [](const Row& row) {
                 return row.changed == 0 ? QString() : SourceChecksPanel::tr("▲ %1").arg(row.changed);
               },
               id}});
}

void CheckedSubjectsModel::show(const Study& study) {
  std::vector<Row> rows;
  rows.reserve(study.subjects.size());
  for (const Subject& each : study.subjects) {
    const auto changed = static_cast<int>(changedSinceChecked(study, each).size());
    rows.push_back({each.id, each.label(), checkedOf(study, each), changed});
  }
  RowsModel::show(std::move(rows));
}

int CheckedSubjectsModel::rowOf(RowId subjectId) const {
  return placeOf([subjectId](const Row& row) { return row.id == subjectId; });
}

SourceChecksPanel::SourceChecksPanel(StudySession& session, QWidget* parent)
    : QWidget(parent), m_session(session) {
  m_sum = namedLabel("checkedSum", TextRole::Heading);
  m_wanted = wrappedLabel("checkedWanted", TextRole::Muted);
  m_subjects = namedView("checkSubjects", tr("Subjects"));
  m_model = new CheckedSubjectsModel(this);
  m_subjects->setModel(m_model);
  stretchColumn(m_subjects, 0);
  m_subjects->setFixedWidth(atTypeSize(subjectsWidth));
  auto* layout = tightColumn(this, 8, 8);
  addAll(layout, {m_sum, m_wanted});
  auto* line = tightLine(16);
  line->addWidget(m_subjects);
  line->addWidget(makeRecords(), 1);
  layout->addLayout(line, 1);
  connect(m_subjects->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& row) {
            if (m_showing || !row.isValid()) return;
            m_subjectId = row.data(Qt::UserRole).toLongLong();
            m_message->say({});
            showRecords();
          });
  connect(m_records->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    if (!m_showing) showActions();
  });
}

QWidget* SourceChecksPanel::makeRecords() {
  auto* part = new QWidget;
  m_title = namedLabel("checkTitle", TextRole::Heading);
  m_records = namedTable("checkRecords", tr("Records to compare with their source"),
                         {tr("Record"), tr("State"), tr("By"), tr("Site time")});
  keepRowOrder(m_records);
  stretchColumn(m_records, 0);
  keepReadable(m_records, 0, leastRecord);
  m_check = primaryButton("checkChosen", tr("&Check what is chosen"));
  m_checkAll = named<QPushButton>("checkSubject", tr("Check &all of the subject"));
  m_withdraw = named<QPushButton>("withdrawCheck", tr("&Take the check back…"));
  m_message = new MessageLine(QStringLiteral("checkMessage"));
  connect(m_check, &QPushButton::clicked, this, [this] { check(chosen()); });
  connect(m_checkAll, &QPushButton::clicked, this, [this] { check(m_items); });
  connect(m_withdraw, &QPushButton::clicked, this, &SourceChecksPanel::withdraw);
  auto* layout = tightColumn(part, 8);
  layout->addWidget(m_title);
  layout->addWidget(m_records, 1);
  auto* foot = tightLine(8);
  addAll(foot, {m_check, m_checkAll, m_withdraw});
  foot->addStretch();
  layout->addLayout(foot);
  layout->addWidget(m_message);
  return part;
}

const Subject* SourceChecksPanel::subject() const {
  return m_session.study().subject(m_subjectId);
}

void SourceChecksPanel::choose(RowId subjectId) {
  m_subjectId = subjectId;
  refresh();
}

void SourceChecksPanel::refresh() {
  const Study& study = m_session.study();
  if (!subject() && !study.subjects.empty()) m_subjectId = study.subjects.front().id;
  m_sum->setText(tr("Subjects in a cohort: %1").arg(checkedText(checkedOf(study))));
  m_wanted->setText(wantedText(study.site));
  showSubjects();
  showRecords();
}

void SourceChecksPanel::showSubjects() {
  m_showing = true;
  m_model->show(m_session.study());
  if (const int row = m_model->rowOf(m_subjectId); row >= 0)
    m_subjects->setCurrentIndex(m_model->index(row, 0));
  m_showing = false;
}

void SourceChecksPanel::showRecords() {
  const Study& study = m_session.study();
  const Subject* shown = subject();
  m_showing = true;
  m_items = shown ? itemsToCheck(study, *shown) : std::vector<CheckItem>();
  m_records->setRowCount(0);
  for (const CheckItem& item : m_items) {
    const SourceCheck* made = checkOf(*shown, item);
    addRow(m_records, {itemText(study, *shown, item), stateText(made), made ? made->printedName : QString(),
                       made ? siteTime(made->at, study.site.timeZone) : QString()});
    if (made && !made->holds)
      m_records->item(m_records->rowCount() - 1, 1)->setForeground(Theme::current().warning);
  }
  m_showing = false;
  m_title->setText(shown ? tr("%1: %2").arg(shown->label(), checkedText(checkedOf(study, *shown)))
                         : tr("No subject is registered."));
  showActions();
}

void SourceChecksPanel::showActions() {
  const bool allowed = mayCheckHere(m_session);
  const Subject* shown = subject();
  const CheckedOf count = shown ? checkedOf(m_session.study(), *shown) : CheckedOf();
  m_check->setEnabled(allowed && !chosen().empty());
  m_checkAll->setEnabled(allowed && count.checked < count.of);
  m_withdraw->setEnabled(allowed && chosenCheck() != 0);
  if (!allowed)
    m_message->say(
        tr("Your role, %1, sees what is checked; the monitor checks.").arg(roleName(m_session.user().role)));
}

std::vector<CheckItem> SourceChecksPanel::chosen() const {
  std::set<int> rows;
  for (const QModelIndex& index : m_records->selectionModel()->selectedIndexes())
    rows.insert(index.row());
  std::vector<CheckItem> items;
  for (const int row : rows)
    items.push_back(m_items.at(static_cast<std::size_t>(row)));
  return items;
}

RowId SourceChecksPanel::chosenCheck() const {
  const std::vector<CheckItem> items = chosen();
  const SourceCheck* check = items.size() == 1 ? checkOf(*subject(), items.front()) : nullptr;
  return check ? check->id : 0;
}

/// What is checked already is left as it is.
void SourceChecksPanel::check(const std::vector<CheckItem>& items) {
  std::vector<CheckItem> open;
  for (const CheckItem& item : items)
    if (!isChecked(*subject(), item)) open.push_back(item);
  if (open.empty()) return m_message->say(tr("This is checked already."));
  const auto done = m_session.commands().checkSource(open);
  if (!done) return m_message->say(done.error().message, Field::Tone::Error);
  m_message->say(tr("%n record(s) checked.", nullptr, static_cast<int>(open.size())), Field::Tone::Good);
}

void SourceChecksPanel::withdraw() {
  const RowId id = chosenCheck();
  if (id == 0) return;
  const QString what =
      tr("Take the check back: %1, %2")
          .arg(subject()->label(), itemText(m_session.study(), *subject(), chosen().front()));
  const auto done = withReason(
      this, [&](const QString& reason) { return m_session.commands().withdrawCheck(id, reason); }, what);
  if (!done) return m_message->say(done.error().message, Field::Tone::Error);
  m_message->say(tr("The check is taken back, and stays in the audit trail."), Field::Tone::Good);
}
