#pragma once
#include "app/base/ids.h"
#include "app/base/refusal.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

struct Study;
struct Subject;

/// Vasopressors that are running. Vasopressin beside another one is not counted; alone it is one.
enum class Pressors { None, One, Several };

/// How oxygen is given. High flow: more than 6 L/min, or by a mask. Positive pressure: CPAP, BiPAP, a
/// ventilator.
enum class Oxygen { None, LowFlow, HighFlow, PositivePressure };

/// What it takes to wake somebody whom no sedative explains.
enum class Consciousness {
  Awake, ///< not depressed
  Spontaneous,
  Voice,
  Touch,
  Unarousable ///< or only by vigorous or repeated touch; stupor, coma
};

/// A seizure; the worst where there was more than one.
enum class Seizure {
  None,
  Brief,    ///< resolved rapidly; on the EEG alone: with treatment
  Prolonged ///< longer than 5 min, or repeated without return to baseline in between
};

/// Raised pressure inside the skull, oedema of the brain. A haemorrhage is neither.
enum class IntracranialPressure {
  None,
  Focal,  ///< oedema on imaging
  Diffuse ///< or posturing, palsy of the sixth nerve, papilloedema, Cushing's triad
};

/// What one person saw of a subject at one hour. Empty = not looked at.
struct BedsideEntry {
  RowId id = 0;
  RowId subjectId = 0;
  QDateTime at;        ///< UTC
  QDateTime enteredAt; ///< UTC; later than `at` where it was copied from paper
  std::optional<double> celsius;
  std::optional<bool> hypotension;
  std::optional<Pressors> pressors;
  std::optional<Oxygen> oxygen;
  std::optional<int> iceOrientation; ///< points, 0–4: year, month, city, hospital
  std::optional<int> iceNaming;      ///< 0–3: three objects
  std::optional<int> iceCommand;     ///< 0–1
  std::optional<int> iceWriting;     ///< 0–1
  std::optional<int> iceAttention;   ///< 0–1
  std::optional<bool> iceUnable;     ///< could not be asked at all
  std::optional<Consciousness> consciousness;
  std::optional<Seizure> seizure;
  std::optional<bool> motorWeakness; ///< deep and focal: hemiparesis, paraparesis
  std::optional<IntracranialPressure> pressure;
  std::optional<int> skin;     ///< stage of acute GvHD by MAGIC, 0–4
  std::optional<int> liver;    ///< the same
  std::optional<int> upperGut; ///< 0–1
  std::optional<int> lowerGut; ///< 0–4
  QString remark;
  bool operator==(const BedsideEntry&) const = default;
};

/// RANGE where the value is none that can be.
std::optional<Refusal> refuseOutside(double value, double least, double most, const QString& field);

/// RANGE (fields bedsideTemperature, bedsideIce1 to bedsideIce5, bedsideSkin, bedsideLiver, bedsideUpperGut,
/// bedsideLowerGut): a temperature from 30 to 45 °C, points and stages as above.
std::optional<Refusal> refuseImpossible(const BedsideEntry& entry);

/// May this be recorded? REQUIRED (field bedsideTemperature) where nothing is entered; RANGE as above, and
/// field bedsideIceUnable: who could not be asked has no points; DATE (field bedsideAt): no moment, before
/// consent, in the future, after death. `now` is UTC.
std::optional<Refusal> mayRecordBedside(const Study& study, const Subject& subject, const BedsideEntry& entry,
                                        const QDateTime& now);

/// What a new entry seen at `at` is offered from the one before it, where that is not older than two
/// intervals of `hours`: circulation and oxygen, which stay for long, with the time of that entry. Nothing
/// else: who copies the ICE test forward at night hides a change. Empty where there is no such entry.
/// `entries` of one subject, by time.
BedsideEntry carriedOver(const std::vector<BedsideEntry>& entries, const QDateTime& at, int hours);
