#include "ui/pages/measurements/measurement_model.h"

#include "app/analysis/measured_value.h"
#include "app/analysis/visit_dates.h"
#include "db/roles.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <algorithm>

namespace {
using Plane = MeasurementSlice::Plane;

constexpr RowId subjectsOfBlock = 100;
constexpr int blocksKept = 40;

QString language() {
  return QLocale().name();
}
} // namespace

MeasurementModel::MeasurementModel(StudySession& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_blocks(blocksKept) {}

void MeasurementModel::show(const MeasurementSlice& slice) {
  beginResetModel();
  m_slice = slice;
  m_blocks.clear();
  m_measurands = measurandsOf(plan());
  m_subjects.clear();
  for (const Subject& subject : m_session.study().subjects)
    m_subjects.push_back(subject.id);
  endResetModel();
}

void MeasurementModel::reload() {
  if (m_subjects.size() != m_session.study().subjects.size()) return show(m_slice);
  m_blocks.clear();
  if (rowCount() == 0 || columnCount() == 0) return;
  Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MeasurementModel::rowCount(const QModelIndex& parent) const {
  if (parent.isValid()) return 0;
  return static_cast<int>(m_slice.plane == Plane::OfSubject ? m_measurands.size() : m_subjects.size());
}

int MeasurementModel::columnCount(const QModelIndex& parent) const {
  if (parent.isValid()) return 0;
  return static_cast<int>(m_slice.plane == Plane::OfVisit ? m_measurands.size() : plan().visits.size());
}

MeasurementCell MeasurementModel::cell(const QModelIndex& index) const {
  MeasurementCell at = m_slice.at;
  const auto row = static_cast<std::size_t>(index.row());
  const auto column = static_cast<std::size_t>(index.column());
  if (m_slice.plane != Plane::OfSubject) at.subjectId = m_subjects.at(row);
  if (m_slice.plane != Plane::OfVisit) at.visit = plan().visits.at(column).id;
  if (m_slice.plane == Plane::OfAnalyte) return at;
  const Measurand& measurand = m_measurands.at(m_slice.plane == Plane::OfSubject ? row : column);
  at.analyte = measurand.analyte->id;
  at.specimen = measurand.specimen;
  return at;
}

QModelIndex MeasurementModel::indexOf(const MeasurementCell& at) const {
  const auto placeOf = [](const auto& all, auto is) {
    return static_cast<int>(std::find_if(all.begin(), all.end(), is) - all.begin());
  };
  const int subject = placeOf(m_subjects, [&](RowId id) { return id == at.subjectId; });
  const int visit = placeOf(plan().visits, [&](const Visit& each) { return each.id == at.visit; });
  const int measurand = placeOf(m_measurands, [&](const Measurand& each) {
    return each.analyte->id == at.analyte && each.specimen == at.specimen;
  });
  const int row = m_slice.plane == Plane::OfSubject ? measurand : subject;
  const int column = m_slice.plane == Plane::OfVisit ? measurand : visit;
  const QModelIndex found = index(row, column); // none where the slice does not show it
  return found.isValid() && cell(found) == at ? found : QModelIndex();
}

const MeasurementModel::Block& MeasurementModel::blockOf(RowId subjectId) const {
  const bool one = m_slice.plane == Plane::OfSubject;
  const RowId key = one ? subjectId : subjectId / subjectsOfBlock;
  if (const Block* known = m_blocks.object(key)) return *known;
  auto* block = new Block;
  MeasurementFilter filter;
  filter.firstSubject = one ? subjectId : key * subjectsOfBlock;
  filter.lastSubject = one ? subjectId : filter.firstSubject + subjectsOfBlock - 1;
  const auto visits = m_session.measuredVisits(filter.firstSubject, filter.lastSubject);
  if (m_slice.plane == Plane::OfVisit) filter.visit = m_slice.at.visit;
  if (m_slice.plane == Plane::OfAnalyte) {
    filter.analyte = m_slice.at.analyte;
    filter.specimen = m_slice.at.specimen;
  }
  const auto read = m_session.measurements(filter);
  if (!read || !visits)
    Q_EMIT refused((read ? visits.error() : read.error()).message);
  else {
    for (const Measurement& measurement : *read)
      block->values.emplace(measurement.cell, *measurement.value);
    block->visits.insert(visits->begin(), visits->end());
  }
  m_blocks.insert(key, block);
  return *block;
}

std::optional<MeasuredValue> MeasurementModel::saved(const MeasurementCell& at) const {
  const Block& block = blockOf(at.subjectId);
  const auto found = block.values.find(at);
  return found == block.values.end() ? std::nullopt : std::optional(found->second);
}

QString MeasurementModel::savedText(const MeasurementCell& at) const {
  const auto value = saved(at);
  const Analyte* analyte = plan().analyte(at.analyte);
  return value && analyte ? formatMeasuredValue(*value, *analyte) : QString();
}

Result<Measurement> MeasurementModel::valueOf(const MeasurementCell& at, const QString& text) const {
  if (text.trimmed().isEmpty()) return Measurement{at, std::nullopt};
  const Subject* subject = m_session.study().subject(at.subjectId);
  const Visit* visit = plan().visit(at.visit);
  const Analyte* analyte = plan().analyte(at.analyte);
  if (!subject || !visit || !analyte)
    return refuse(QStringLiteral("MISSING"), tr("The study has no such subject, visit or analyte."));
  if (auto wrong = mayMeasure(m_session.study(), *subject, *visit, m_session.today()))
    return tl::unexpected(*wrong);
  const auto value = parseMeasuredValue(text, *analyte);
  if (!value) return tl::unexpected(value.error());
  return Measurement{at, *value};
}

bool MeasurementModel::isMissed(const MeasurementCell& at) const {
  const Subject* subject = m_session.study().subject(at.subjectId);
  const Visit* visit = plan().visit(at.visit);
  return subject && visit && isPast(m_session.study(), *subject, *visit, m_session.today()) &&
         blockOf(at.subjectId).visits.count({at.subjectId, at.visit}) == 0;
}

ValueFlag MeasurementModel::flag(const MeasurementCell& at) const {
  const auto value = saved(at);
  const Analyte* analyte = plan().analyte(at.analyte);
  const Subject* subject = m_session.study().subject(at.subjectId);
  if (!value || !analyte || !subject) return ValueFlag::None;
  return flagOf(*value, *analyte, subject->screening().entry.sex);
}

/// What is flagged is told by a sign as well as by colour.
QString MeasurementModel::shown(const MeasurementCell& at) const {
  if (const auto typed = m_typed.find(at); typed != m_typed.end()) return typed->second;
  const QString text = savedText(at);
  if (text.isEmpty()) return isMissed(at) ? tr("missed") : QString();
  switch (flag(at)) {
  case ValueFlag::Low:
    return text + QStringLiteral(" ↓");
  case ValueFlag::High:
    return text + QStringLiteral(" ↑");
  case ValueFlag::Implausible:
    return text + QStringLiteral(" !");
  case ValueFlag::None:
  case ValueFlag::BelowQuantification:
    break;
  }
  return text;
}

QString MeasurementModel::measurandLabel(const MeasurementCell& at) const {
  const Analyte* analyte = plan().analyte(at.analyte);
  return analyte ? analyteLabel(*analyte, at.specimen, language()) : QString();
}

QString MeasurementModel::sentence(const QModelIndex& at) const {
  if (!at.isValid()) return {};
  const MeasurementCell which = cell(at);
  const Subject* subject = m_session.study().subject(which.subjectId);
  const Visit* visit = plan().visit(which.visit);
  if (!subject || !visit) return {};
  const QString place = QStringList{subject->label(), visit->name.in(language()), measurandLabel(which)}.join(
      QStringLiteral(" · "));
  if (const auto typed = m_typed.find(which); typed != m_typed.end()) {
    const auto value = valueOf(which, typed->second);
    const QString why = value ? tr("not saved yet") : value.error().message;
    return tr("%1: “%2”. %3").arg(place, typed->second, why);
  }
  const QString text = savedText(which);
  if (text.isEmpty()) return isMissed(which) ? tr("%1: the visit was missed").arg(place) : place;
  const QString flagged = flagName(flag(which));
  return flagged.isEmpty() ? tr("%1: %2").arg(place, text) : tr("%1: %2, %3").arg(place, text, flagged);
}

QVariant MeasurementModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const MeasurementCell at = cell(index);
  const auto typed = m_typed.find(at);
  const bool wrong = typed != m_typed.end() && !valueOf(at, typed->second);
  switch (role) {
  case Qt::DisplayRole:
    return shown(at);
  case Qt::EditRole:
    return typed == m_typed.end() ? savedText(at) : typed->second;
  case Qt::TextAlignmentRole:
    return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  case Qt::ToolTipRole:
  case Qt::AccessibleTextRole:
    return sentence(index);
  case WrongRole:
    return wrong;
  case Qt::ForegroundRole:
    if (wrong) return Theme::current().error;
    if (typed != m_typed.end()) return Theme::current().accent;
    if (savedText(at).isEmpty() || flag(at) == ValueFlag::Implausible) return Theme::current().warning;
    return flag(at) == ValueFlag::None ? QVariant() : QVariant(Theme::current().muted);
  default:
    return {};
  }
}

void MeasurementModel::type(const MeasurementCell& at, const QString& text) {
  if (text.trimmed() == savedText(at))
    m_typed.erase(at);
  else
    m_typed[at] = text.trimmed();
  const QModelIndex place = indexOf(at);
  if (place.isValid()) Q_EMIT dataChanged(place, place);
}

bool MeasurementModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!index.isValid() || role != Qt::EditRole) return false;
  type(cell(index), value.toString());
  Q_EMIT entered();
  return true;
}

void MeasurementModel::setTyped(Typed typed) {
  m_typed = std::move(typed);
  reload();
}

std::vector<Measurement> MeasurementModel::typedValues() const {
  std::vector<Measurement> values;
  for (const auto& [at, text] : m_typed)
    if (auto value = valueOf(at, text)) values.push_back(*std::move(value));
  return values;
}

std::optional<Refusal> MeasurementModel::firstWrong() const {
  for (const auto& [at, text] : m_typed)
    if (const auto value = valueOf(at, text); !value) return value.error();
  return std::nullopt;
}

void MeasurementModel::forget(const std::vector<Measurement>& saved) {
  for (const Measurement& measurement : saved)
    m_typed.erase(measurement.cell);
  reload();
}

Qt::ItemFlags MeasurementModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  return index.isValid() && may(m_session.user().role, Action::EnterSubject) ? flags | Qt::ItemIsEditable
                                                                             : flags;
}

QVariant MeasurementModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
  const auto place = static_cast<std::size_t>(section);
  const bool rows = orientation == Qt::Vertical;
  if (rows && m_slice.plane != Plane::OfSubject) {
    const Subject* subject = m_session.study().subject(m_subjects.at(place));
    return subject ? subject->label() : QString();
  }
  if (rows || m_slice.plane == Plane::OfVisit)
    return analyteLabel(*m_measurands.at(place).analyte, m_measurands.at(place).specimen, language());
  const Visit& visit = plan().visits.at(place);
  return role == Qt::DisplayRole ? visit.id : visit.name.in(language());
}
