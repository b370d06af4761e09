#include "ui/pages/subjects/events/course_inputs.h"

#include "app/safety/syndrome.h"
#include "app/study/fields/event_fields.h"
#include "app/study/study.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/record_inputs.h"
#include "ui/fields/text_fields.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QPushButton>
#include <algorithm>

namespace {
enum GradeColumn { Since, Scale, Grade, Bedside };
constexpr int mostShown = 6;
constexpr int worst = 5;

QStringList scaleNames() {
  QStringList names;
  for (int scale = 0; scale <= static_cast<int>(GradeScale::Icaht); ++scale)
    names << gradeScaleName(static_cast<GradeScale>(scale));
  return names;
}

QStringList gradeNames() {
  QStringList names{CourseInputs::tr("0 (gone)")};
  for (int grade = 1; grade <= worst; ++grade)
    names << QString::number(grade);
  return names;
}

/// That by which the event is graded first: a syndrome's own.
GradeScale usualScale(const AdverseEvent* event) {
  if (event)
    for (const Syndrome syndrome : {Syndrome::Crs, Syndrome::Icans, Syndrome::Gvhd, Syndrome::Icaht})
      if (isSyndrome(*event, syndrome)) return scaleOf(syndrome);
  return GradeScale::Ctcae;
}

QLineEdit* keptId(const char* name, QWidget* parent) {
  auto* kept = new QLineEdit(parent);
  kept->setObjectName(QLatin1String(name));
  kept->setReadOnly(true); // by a person
  kept->hide();
  return kept;
}
} // namespace

CourseInputs::CourseInputs(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_point = keptId("gradePoint", this);
  m_entry = keptId("gradeEntry", this);
  makeTable();
  auto* layout = tightColumn(this, 8);
  addAll(layout, {m_table, makeLine()});
  bindAuditHistory(this, columnsByInput<GradePoint>(), [this]() -> std::optional<AuditFilter> {
    const RowId chosen = typed().id;
    if (chosen == 0) return std::nullopt;
    AuditFilter filter;
    filter.subjectId = m_subjectId;
    filter.table = QLatin1String(storedIn<GradePoint>);
    filter.rowId = chosen;
    return filter;
  });
}

void CourseInputs::makeTable() {
  m_table = namedTable("gradeTable", tr("Grades after the onset"),
                       {tr("Since"), tr("Scale"), tr("Grade"), tr("From the bedside")});
  keepRowOrder(m_table);
  stretchColumn(m_table, Scale);
  // Not the row that the caret comes to on its way: the line would be filled by the Tab key.
  for (const auto chosen : {&QTableWidget::activated, &QTableWidget::clicked})
    connect(m_table, chosen, this, [this](const QModelIndex& row) { choose(row.row()); });
}

QWidget* CourseInputs::makeLine() {
  m_scale = new ChoiceField(inputOf(&GradePoint::scale), tr("Later grade: sca&le"));
  m_scale->setChoices(scaleNames());
  m_grade = new ChoiceField(inputOf(&GradePoint::grade), tr("Has become grade, &0 to 5"));
  m_grade->setChoices(gradeNames());
  m_since = new KnownTimeField(inputOf(&GradePoint::since), tr("Since, if known with the hour, &9:10"),
                               m_session.site().timeZone);
  m_takeOut = named<QPushButton>("takeOutGrade", tr("Take out…"));
  connect(m_takeOut, &QPushButton::clicked, this, [this] { Q_EMIT takeOutWanted(typed().id); });
  auto* line = new QWidget;
  auto* row = tightLine(line, 24);
  for (Field* field : std::initializer_list<Field*>{m_scale, m_grade, m_since})
    row->addWidget(field, 0, Qt::AlignTop);
  row->addWidget(m_takeOut, 0, Qt::AlignVCenter);
  row->addStretch(1);
  return line;
}

std::vector<QWidget*> CourseInputs::inputs() const {
  return {m_table, m_scale->input(), m_grade->input(), m_since->input(), m_takeOut};
}

void CourseInputs::fill(const AdverseEvent* saved) {
  m_table->setCurrentItem(nullptr);
  m_point->clear();
  m_entry->clear();
  m_scale->setChoice(std::optional(usualScale(saved)));
  m_grade->setIndex({});
  m_since->setTime({});
}

void CourseInputs::show(RowId subjectId, const AdverseEvent* saved, bool mayEnter) {
  m_subjectId = subjectId;
  showTable(saved ? saved->course : std::vector<GradePoint>());
  m_takeOut->setVisible(mayEnter && typed().id != 0);
  const bool isAsked = !isEmpty();
  m_scale->setRequired(isAsked ? tr("On which scale?") : QString());
  m_grade->setRequired(isAsked ? tr("Which grade? 0 where it is gone.") : QString());
  m_since->setRequired(isAsked ? tr("Since when?") : QString());
}

void CourseInputs::showTable(const std::vector<GradePoint>& course) {
  m_table->setVisible(!course.empty());
  if (course == m_shown) return;
  m_shown = course;
  m_table->setRowCount(0);
  for (const GradePoint& point : course)
    addRow(m_table, {knownTimeText(point.since, m_session.site().timeZone), gradeScaleName(point.scale),
                     gradeNames().value(point.grade), point.entryId == 0 ? tr("no") : tr("yes")});
  m_table->setCurrentItem(nullptr);
  const int rows = std::min(m_table->rowCount(), mostShown);
  m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 4 +
                          rows * m_table->verticalHeader()->defaultSectionSize());
}

void CourseInputs::choose(int row) {
  if (row < static_cast<int>(m_shown.size())) propose(m_shown[static_cast<std::size_t>(row)]);
}

void CourseInputs::propose(const GradePoint& point) {
  m_point->setText(point.id == 0 ? QString() : QString::number(point.id));
  m_entry->setText(point.entryId == 0 ? QString() : QString::number(point.entryId));
  m_scale->setChoice(std::optional(point.scale));
  m_grade->setIndex(point.grade);
  m_since->setTime(point.since);
}

bool CourseInputs::isEmpty() const {
  return !m_grade->index() && m_since->text().isEmpty();
}

GradePoint CourseInputs::typed() const {
  return {m_point->text().toLongLong(), m_scale->choice<GradeScale>().value_or(GradeScale::Ctcae),
          m_grade->index().value_or(0), m_since->time().value_or(KnownTime()), m_entry->text().toLongLong()};
}

void CourseInputs::takeInto(AdverseEvent& event) const {
  if (m_scale->index() && m_grade->index() && m_since->time())
    addGrade(event.course, typed(), m_session.site().timeZone);
}
