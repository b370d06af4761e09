#include "ui/pages/subjects/bedside/bedside_form.h"

#include "app/analysis/grading/bedside_grades.h"
#include "app/base/date_text.h"
#include "app/base/plain_text.h"
#include "app/study/codes.h"
#include "app/study/fields/bedside_fields.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "ui/pages/subjects/bedside/ice_inputs.h"
#include "ui/widgets/layout.h"

#include <QPushButton>

namespace {
template <class E>
QStringList namesOfAll(QString (*name)(E)) {
  QStringList names;
  for (std::size_t i = 0; i < codes<E>.size(); ++i)
    names << name(static_cast<E>(i));
  return names;
}
} // namespace

BedsideForm::BedsideForm(StudySession& session, QWidget* parent)
    : RecordForm(session, QStringLiteral("bedside"), parent) {
  makeInputs();
  layOut();
  connect(m_at, &Field::edited, this, &BedsideForm::carry);
  connect(m_ice->allRightButton(), &QPushButton::clicked, this, [this] {
    m_ice->setAllRight();
    changed();
  });
  bindHistory<BedsideEntry>();
  watchFields();
  saveByEnter();
}

void BedsideForm::makeInputs() {
  m_at = m_inputs.add<DateTimeField>(&BedsideEntry::at, tr("Seen at, site &time"), study().site.timeZone);
  m_at->setRequired(tr("When was it seen?"));
  m_temperature = m_inputs.add<NumberField>(&BedsideEntry::celsius, tr("Te&mperature"), QStringLiteral("°C"));
  m_temperature->setRange(30, 45);
  m_hypotension = m_inputs.add<YesNoField>(&BedsideEntry::hypotension, tr("&Hypotension"));
  m_pressors = m_inputs.add<ChoiceField>(&BedsideEntry::pressors, tr("&Vasopressors"));
  m_pressors->setChoices(namesOfAll(pressorsName));
  m_oxygen = m_inputs.add<ChoiceField>(&BedsideEntry::oxygen, tr("&Oxygen"));
  m_oxygen->setChoices(namesOfAll(oxygenName));
  m_grades = new Paragraph(QStringLiteral("bedsideGrades"), TextRole::Muted);
}

void BedsideForm::layOut() {
  FormGrid grid(this, 4);
  grid.addLine(makeHead({QStringLiteral("newBedside"), tr("&New entry"), QStringLiteral("voidBedside"),
                         tr("Void entr&y…"), m_temperature->input()}));
  grid.addLine({{m_at}, {m_temperature}, {m_hypotension}, {m_pressors}});
  auto* consciousness = m_inputs.add<ChoiceField>(&BedsideEntry::consciousness, tr("&Consciousness"));
  consciousness->setChoices(namesOfAll(consciousnessName));
  auto* motor = m_inputs.add<YesNoField>(&BedsideEntry::motorWeakness, tr("Deep focal wea&kness"));
  auto* seizure = m_inputs.add<ChoiceField>(&BedsideEntry::seizure, tr("Sei&zure"));
  seizure->setChoices(namesOfAll(seizureName));
  auto* pressure =
      m_inputs.add<ChoiceField>(&BedsideEntry::pressure, tr("Raised intracranial &pressure, oedema"));
  pressure->setChoices(namesOfAll(intracranialPressureName));
  grid.addLine({{m_oxygen}, {consciousness}, {motor}});
  grid.addLine({{seizure, 2}, {pressure, 2}});
  m_ice = new IceInputs(m_inputs, session().protocol().bedside);
  grid.addLine(m_ice);
  auto* skin = m_inputs.add<PointsField>(&BedsideEntry::skin, tr("Skin GvHD, stage"), 4);
  auto* liver = m_inputs.add<PointsField>(&BedsideEntry::liver, tr("Liver GvHD, stage"), 4);
  auto* upper = m_inputs.add<PointsField>(&BedsideEntry::upperGut, tr("Upper gut GvHD, stage"), 1);
  auto* lower = m_inputs.add<PointsField>(&BedsideEntry::lowerGut, tr("Lower gut GvHD, stage"), 4);
  grid.addLine({{skin}, {liver}, {upper}, {lower}});
  auto* remark = m_inputs.add<TextField>(&BedsideEntry::remark, tr("&Remark"));
  grid.addLine({{remark, 4}});
  grid.addLine(makeFoot(QStringLiteral("bedside"), "saveBedside", tr("&Save entry")));
  grid.addLine(m_grades); // it comes as one types, and moves nothing
  grid.end();
  tabThrough(m_inputs.fields());
  setTabOrder(pressure->input(), m_ice->allRightButton());
}

/// The last input has it from watchFields().
void BedsideForm::saveByEnter() {
  std::vector<Field*> fields = m_inputs.fields();
  fields.pop_back();
  for (const Field* field : fields) {
    if (auto* edit = qobject_cast<QLineEdit*>(field->input()))
      connect(edit, &QLineEdit::returnPressed, submitButton(), &QPushButton::click);
    if (auto* box = qobject_cast<ChoiceBox*>(field->input()))
      connect(box, &ChoiceBox::returnPressed, submitButton(), &QPushButton::click);
  }
}

void BedsideForm::setDay(std::optional<QDate> day) {
  if (day == session().today()) day.reset();
  if (day == m_day) return;
  if (shownId() != 0) edit(0);
  m_day = day;
  if (!isEdited()) refresh();
  Q_EMIT recordChanged();
}

const std::vector<BedsideEntry>& BedsideForm::entries() const {
  const qint64 journal = session().journalHead().sequence;
  if (m_loaded.subjectId == subjectId() && m_loaded.day == day() && m_loaded.journal == journal)
    return m_loaded.entries;
  m_loaded = {subjectId(), day(), journal, {}};
  if (!subject()) return m_loaded.entries;
  const QTimeZone& zone = study().site.timeZone;
  QDateTime from = beginOfDay(day(), zone);
  if (const auto& infusion = subject()->infusion) from = std::min(from, infusion->startedAt);
  m_loaded.entries = session()
                         .bedside(subjectId(), from, beginOfDay(day().addDays(1), zone))
                         .value_or(std::vector<BedsideEntry>());
  return m_loaded.entries;
}

const BedsideEntry* BedsideForm::inFront() const {
  if (shownId() != 0) return byId(entries(), shownId());
  const bool any = !entries().empty() && siteDate(study(), entries().back().at) == day();
  return any ? &entries().back() : nullptr;
}

std::vector<RowId> BedsideForm::idsOf(const Subject&) const {
  std::vector<RowId> ids;
  for (const BedsideEntry& entry : entries())
    ids.push_back(entry.id);
  return ids;
}

void BedsideForm::fillRecord(const Subject&) {
  const BedsideEntry* shown = shownId() == 0 ? nullptr : byId(entries(), shownId());
  m_inputs.fill(shown);
  m_carried = {};
  m_offeredAt.clear();
  if (shown || m_day) return; // of a day before, the time is to be typed
  stamp();
}

/// The time of an entry is that of its first key, and of no later one.
void BedsideForm::stamp() {
  m_at->setMoment(session().now());
  m_offeredAt = m_at->text();
  carry();
}

/// An input that is empty, or still holds what was offered, holds what is offered at the time that is typed.
void BedsideForm::carry() {
  const auto at = m_at->moment();
  if (shownId() != 0 || !at) return;
  const BedsideEntry now = carriedOver(entries(), *at, session().protocol().bedside.hours);
  if (m_hypotension->answer() == m_carried.hypotension) m_hypotension->setAnswer(now.hypotension);
  if (m_pressors->choice<Pressors>() == m_carried.pressors) m_pressors->setChoice(now.pressors);
  if (m_oxygen->choice<Oxygen>() == m_carried.oxygen) m_oxygen->setChoice(now.oxygen);
  m_carried = now;
}

void BedsideForm::showCarried() {
  const QString words =
      m_carried.at.isValid()
          ? tr("as at %1").arg(m_carried.at.toTimeZone(study().site.timeZone).toString(u"HH:mm"))
          : QString();
  const auto say = [&](Field* field, bool isCarried) { field->setMessage(isCarried ? words : QString()); };
  say(m_hypotension, m_carried.hypotension && m_hypotension->answer() == m_carried.hypotension);
  say(m_pressors, m_carried.pressors && m_pressors->choice<Pressors>() == m_carried.pressors);
  say(m_oxygen, m_carried.oxygen && m_oxygen->choice<Oxygen>() == m_carried.oxygen);
}

BedsideEntry BedsideForm::typedEntry() const {
  BedsideEntry entry;
  entry.id = shownId();
  entry.subjectId = subjectId();
  m_inputs.takeInto(entry);
  return entry;
}

/// "CRS (ASTCT 2019) at 38.2 °C: fever."
QStringList BedsideForm::gradeLines(const Subject& subject, const BedsideEntry& entry) const {
  const BedsideGrades grades = gradesOf(study(), subject, entries(), entry);
  QStringList lines;
  for (const Syndrome syndrome : gradedSyndromes) {
    if (!speaksOf(entry, syndrome)) continue;
    const GradeVerdict& verdict = grades.of(syndrome);
    lines << tr("Grade %1. %2").arg(QString::number(verdict.grade), verdict.reason);
  }
  return lines;
}

void BedsideForm::showLive(const Subject& subject) {
  if (isEdited() && !m_offeredAt.isEmpty()) {
    if (m_at->text() == m_offeredAt) stamp();
    m_offeredAt.clear();
  }
  const BedsideEntry entry = typedEntry();
  showHead(entry.id == 0 ? tr("New entry") : tr("Entry of %1").arg(siteTime(entry.at, study().site.timeZone)),
           mayEnter());
  allowEntry(mayEnter());
  m_ice->allRightButton()->setEnabled(mayEnter());
  showCarried();
  showWords(m_grades, gradeLines(subject, entry).join(u'\n'));
}

void BedsideForm::submit() {
  if (!subject()) return;
  const BedsideEntry entry = typedEntry();
  const auto command = [&](const QString& reason) {
    return session().commands().saveBedside(subjectId(), entry, reason);
  };
  QStringList sentences{tr("Saved: %1.").arg(siteTime(entry.at, study().site.timeZone))};
  sentences << gradeLines(*subject(), entry);
  saveBy(command, inputsByRefusal<BedsideEntry>(), joinSentences(sentences));
}

Result<void> BedsideForm::voidRecord(RowId id, const QString& reason) {
  return session().commands().voidBedside(id, reason);
}
