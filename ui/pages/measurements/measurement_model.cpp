#include "ui/pages/measurements/measurement_model.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/analysis/measurements/visits.h"
#include "app/base/plain_text.h"
#include "app/oversight/record_locks.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "ui/style/theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <algorithm>

namespace {
using Plane = MeasurementSlice::Plane;

QString language() {
  return QLocale().name();
}

/// Rows of one subject, columns of one visit: each with analyte and specimen, times of sampling without the
/// former.
std::vector<MeasurementCell> kindsOf(const MeasurementPlan& plan, Plane plane) {
  std::vector<MeasurementCell> kinds;
  if (plane == Plane::OfSubject)
    for (const Specimen specimen : specimensOf(plan))
      kinds.push_back({0, {}, {}, specimen});
  for (const Measurand& measurand : measurandsOf(plan))
    kinds.push_back({0, {}, measurand.analyte->id, measurand.specimen});
  return kinds;
}
} // namespace

MeasurementModel::MeasurementModel(StudySession& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_cells(session) {
  connect(&m_cells, &RecordedCells::refused, this, &MeasurementModel::refused);
}

void MeasurementModel::show(const MeasurementSlice& slice) {
  beginResetModel();
  m_slice = slice;
  m_cells.read(slice);
  m_kinds = kindsOf(plan(), slice.plane);
  m_subjects.clear();
  for (const Subject& subject : m_session.study().subjects)
    m_subjects.push_back(subject.id);
  endResetModel();
}

void MeasurementModel::reload() {
  if (m_subjects.size() != m_session.study().subjects.size()) return show(m_slice);
  m_cells.readAgain();
  if (rowCount() == 0 || columnCount() == 0) return;
  Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MeasurementModel::rowCount(const QModelIndex& parent) const {
  if (parent.isValid()) return 0;
  return static_cast<int>(m_slice.plane == Plane::OfSubject ? m_kinds.size() : m_subjects.size());
}

int MeasurementModel::columnCount(const QModelIndex& parent) const {
  if (parent.isValid()) return 0;
  return static_cast<int>(m_slice.plane == Plane::OfVisit ? m_kinds.size() : plan().visits.size());
}

MeasurementCell MeasurementModel::cell(const QModelIndex& index) const {
  MeasurementCell at = m_slice.at;
  const auto row = static_cast<std::size_t>(index.row());
  const auto column = static_cast<std::size_t>(index.column());
  if (m_slice.plane != Plane::OfSubject) at.subjectId = m_subjects.at(row);
  if (m_slice.plane != Plane::OfVisit) at.visit = plan().visits.at(column).id;
  if (m_slice.plane == Plane::OfAnalyte) return at;
  const MeasurementCell& kind = m_kinds.at(m_slice.plane == Plane::OfSubject ? row : column);
  at.analyte = kind.analyte;
  at.specimen = kind.specimen;
  return at;
}

QModelIndex MeasurementModel::firstOf(const QString& visit) const {
  for (int row = 0; row < rowCount(); ++row)
    for (int column = 0; column < columnCount(); ++column)
      if (const QModelIndex at = index(row, column);
          cell(at).visit == visit && flags(at).testFlag(Qt::ItemIsEditable))
        return at;
  return {};
}

QModelIndex MeasurementModel::indexOf(const MeasurementCell& at) const {
  const auto placeOf = [](const auto& all, auto is) {
    return static_cast<int>(std::find_if(all.begin(), all.end(), is) - all.begin());
  };
  const int subject = placeOf(m_subjects, [&](RowId id) { return id == at.subjectId; });
  const int visit = placeOf(plan().visits, [&](const Visit& each) { return each.id == at.visit; });
  const int kind = placeOf(m_kinds, [&](const MeasurementCell& each) {
    return each.analyte == at.analyte && each.specimen == at.specimen;
  });
  const int row = m_slice.plane == Plane::OfSubject ? kind : subject;
  const int column = m_slice.plane == Plane::OfVisit ? kind : visit;
  const QModelIndex found = index(row, column); // none where the slice does not show it
  return found.isValid() && cell(found) == at ? found : QModelIndex();
}

std::optional<Refusal> MeasurementModel::whyWrong(const MeasurementCell& at, const QString& text) const {
  CellEntries entries;
  const auto taken = m_cells.take(at, text, entries);
  return taken ? std::nullopt : std::optional(taken.error());
}

QString MeasurementModel::shown(const MeasurementCell& at) const {
  if (const auto typed = m_typed.find(at); typed != m_typed.end()) return typed->second;
  const QString text = m_cells.shortText(at);
  if (text.isEmpty()) return tellsMissed(at) ? tr("missed") : QString();
  const auto flag = m_cells.flag(at);
  return flag && !flag->sign.isEmpty() ? text + u' ' + flag->sign : text;
}

bool MeasurementModel::tellsMissed(const MeasurementCell& at) const {
  if (isOptional(at.specimen) || !m_cells.isMissed(at)) return false;
  if (m_slice.plane == Plane::OfAnalyte) return true;
  const auto first = std::find_if(m_kinds.begin(), m_kinds.end(),
                                  [](const MeasurementCell& kind) { return !isOptional(kind.specimen); });
  return first != m_kinds.end() && first->analyte == at.analyte && first->specimen == at.specimen;
}

QString MeasurementModel::label(const MeasurementCell& at) const {
  if (isTimeOfSampling(at)) return tr("Taken at: %1").arg(specimenName(at.specimen));
  const Analyte* analyte = plan().analyte(at.analyte);
  return analyte ? analyteLabel(*analyte, at.specimen, language()) : QString();
}

QString MeasurementModel::sentence(const QModelIndex& at) const {
  if (!at.isValid()) return {};
  const MeasurementCell which = cell(at);
  const Subject* subject = m_session.study().subject(which.subjectId);
  const Visit* visit = plan().visit(which.visit);
  if (!subject || !visit) return {};
  const QString place =
      QStringList{subject->label(), visit->name.in(language()), label(which)}.join(QStringLiteral(" · "));
  if (const auto typed = m_typed.find(which); typed != m_typed.end()) {
    const auto wrong = whyWrong(which, typed->second);
    return tr("%1: “%2”. %3").arg(place, typed->second, wrong ? wrong->message : tr("not saved yet"));
  }
  const QString text = m_cells.text(which);
  if (text.isEmpty())
    return !isOptional(which.specimen) && m_cells.isMissed(which) ? tr("%1: the visit was missed").arg(place)
                                                                  : place;
  const auto flag = m_cells.flag(which);
  const QString said = flag && !flag->words.isEmpty() ? tr("%1: %2, %3").arg(place, text, flag->words)
                                                      : tr("%1: %2").arg(place, text);
  const QString grade = m_cells.gradeWords(which);
  return grade.isEmpty() ? said : joinSentences({tr("%1.", "what a cell holds").arg(said), grade});
}

QVariant MeasurementModel::colour(const MeasurementCell& at) const {
  const Theme& theme = Theme::current();
  if (const auto typed = m_typed.find(at); typed != m_typed.end())
    return whyWrong(at, typed->second) ? theme.error : theme.accent;
  if (m_cells.text(at).isEmpty()) return theme.warning; // missed
  const auto flag = m_cells.flag(at);
  if (!flag) return {};
  return flag->isWarning ? theme.warning : theme.muted;
}

namespace {
/// A cell that takes nothing says why.
QString withLock(const Study& study, RowId subjectId, const QString& sentence) {
  const auto locked = refuseLocked(study, subjectId);
  return locked ? sentence + u'\n' + locked->message : sentence;
}
} // namespace

QVariant MeasurementModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const MeasurementCell at = cell(index);
  const auto typed = m_typed.find(at);
  switch (role) {
  case Qt::DisplayRole:
    return shown(at);
  case Qt::EditRole:
    return typed == m_typed.end() ? m_cells.text(at) : typed->second;
  case Qt::TextAlignmentRole:
    return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  case Qt::ToolTipRole:
  case Qt::AccessibleTextRole:
    return withLock(m_session.study(), at.subjectId, sentence(index));
  case WrongRole:
    return typed != m_typed.end() && whyWrong(at, typed->second).has_value();
  case Qt::ForegroundRole:
    return colour(at);
  default:
    return {};
  }
}

void MeasurementModel::put(Typed& typed, const MeasurementCell& at, const QString& text) const {
  if (text.trimmed() == m_cells.text(at))
    typed.erase(at);
  else
    typed[at] = text.trimmed();
}

MeasurementModel::Typed MeasurementModel::typedWith(const MeasurementCell& at, const QString& text) const {
  Typed typed = m_typed;
  put(typed, at, text);
  return typed;
}

void MeasurementModel::type(const MeasurementCell& at, const QString& text) {
  put(m_typed, at, text);
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

CellEntries MeasurementModel::typedEntries() const {
  CellEntries entries;
  for (const auto& [at, text] : m_typed)
    (void)m_cells.take(at, text, entries); // what is wrong stays typed: firstWrong()
  return entries;
}

std::optional<Refusal> MeasurementModel::firstWrong() const {
  for (const auto& [at, text] : m_typed)
    if (auto wrong = whyWrong(at, text)) return wrong;
  return std::nullopt;
}

void MeasurementModel::forget(const CellEntries& saved) {
  for (const Measurement& measurement : saved.measurements)
    m_typed.erase(measurement.cell);
  for (const Sampling& sampling : saved.samplings)
    m_typed.erase({sampling.subjectId, sampling.visit, {}, sampling.specimen});
  reload();
}

Qt::ItemFlags MeasurementModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  const bool isEditable = index.isValid() && may(m_session.user().role, Action::EnterSubject) &&
                          !lockOn(m_session.study(), cell(index).subjectId);
  return isEditable ? flags | Qt::ItemIsEditable : flags;
}

QVariant MeasurementModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
  const auto place = static_cast<std::size_t>(section);
  const bool rows = orientation == Qt::Vertical;
  if (rows && m_slice.plane != Plane::OfSubject) {
    const Subject* subject = m_session.study().subject(m_subjects.at(place));
    return subject ? subject->label() : QString();
  }
  if (rows || m_slice.plane == Plane::OfVisit) return label(m_kinds.at(place));
  const Visit& visit = plan().visits.at(place);
  return role == Qt::DisplayRole ? visit.id : visit.name.in(language());
}

QByteArray draftOf(const MeasurementModel::Typed& typed) {
  QJsonArray cells;
  for (const auto& [at, text] : typed)
    cells.append(QJsonArray{at.subjectId, at.visit, at.analyte, static_cast<int>(at.specimen), text});
  return cells.isEmpty() ? QByteArray() : QJsonDocument(cells).toJson(QJsonDocument::Compact);
}

MeasurementModel::Typed typedIn(const QByteArray& draft) {
  MeasurementModel::Typed typed;
  for (const auto& line : QJsonDocument::fromJson(draft).array()) {
    const QJsonArray cell = line.toArray();
    typed[{cell.at(0).toInteger(), cell.at(1).toString(), cell.at(2).toString(),
           static_cast<Specimen>(cell.at(3).toInt())}] = cell.at(4).toString();
  }
  return typed;
}
