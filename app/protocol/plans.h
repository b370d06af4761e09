#pragma once
#include "app/base/bilingual_text.h"
#include "app/base/ids.h"

#include <QString>
#include <array>
#include <optional>
#include <vector>

/// A point of the schedule. Days count from the infusion, site calendar.
struct Visit {
  QString id; ///< D7, M2; what the study file and a laboratory's CSV call it
  BilingualText name;
  int earliest = 0;   ///< day
  int latest = 0;     ///< day
  double nominal = 0; ///< planned time after the infusion, days; below 0 before it
  bool operator==(const Visit&) const = default;
};

enum class Specimen { Blood, Marrow, Tissue, Csf };

/// What is read off: a number, a titre (the reciprocal of the highest dilution), negative or positive.
enum class AnalyteKind { Number, Titre, Result };

/// Both ends included; an end that is not set is open.
struct ValueRange {
  std::optional<double> low;
  std::optional<double> high;
  bool contains(double value) const { return !(low && value < *low) && !(high && value > *high); }
  bool operator==(const ValueRange&) const = default;
};

/// What a laboratory measures, in one or more specimens.
struct Analyte {
  QString id; ///< il6; unique
  BilingualText name;
  BilingualText group; ///< heading under which it stands
  AnalyteKind kind = AnalyteKind::Number;
  QString unit; ///< empty where there is none
  std::vector<Specimen> specimens;
  std::optional<double> lloq; ///< lower limit of quantification, in `unit`
  ValueRange referenceMen;    ///< reference interval, in `unit`
  ValueRange referenceWomen;
  ValueRange possible; ///< what lies outside cannot be (a percentage of 120)
  ValueRange plausible;
  bool operator==(const Analyte&) const = default;
};

/// When and what is measured beside the DLT assessment. All of it is an assumption: the registry record names
/// the objectives, neither visits nor assays.
struct MeasurementPlan {
  BilingualText assumption; ///< says so
  BilingualText why;
  std::vector<Visit> visits; ///< in the order of time
  std::vector<Analyte> analytes;
  double minimumAdjustedR2 = 0.8; ///< of the line that a half-life is from; also of files that name none
  bool operator==(const MeasurementPlan&) const = default;

  bool isEmpty() const { return visits.empty() || analytes.empty(); }
  const Visit* visit(const QString& id) const;
  const Analyte* analyte(const QString& id) const;
};

/// By which criteria response is judged. An assumption: the registry record names efficacy, no criteria.
struct ResponsePlan {
  BilingualText assumption; ///< says so
  BilingualText why;
  double amlMrdBelow = 0.1;  ///< percent; MRD below it is negative (ELN 2021 MRD consensus)
  double allMrdBelow = 0.01; ///< percent
  bool operator==(const ResponsePlan&) const = default;

  bool isEmpty() const { return assumption.en.isEmpty(); }
};

/// A kind of adverse event. `name.en` is the term of the Common Terminology Criteria for Adverse Events
/// (CTCAE, US National Cancer Institute), which the study file keeps.
struct EventTerm {
  BilingualText name;       ///< `zh` empty where a dictionary has no Chinese
  BilingualText organClass; ///< MedDRA system organ class
  QString code;             ///< MedDRA code; empty where it is not known
  std::array<QString, 5>
      grades; ///< what grades 1 to 5 mean; empty where it is not known, "-" where there is no such grade
  QString definition;
  bool operator==(const EventTerm&) const = default;
};

/// How adverse events are recorded and serious ones reported. All of it is an assumption: the registry record
/// says nothing of it.
struct SafetyPlan {
  BilingualText assumption; ///< says so
  BilingualText why;
  int sponsorHours = 24;           ///< every serious event to the sponsor, from when the site learned of it
  int authoritySevereDays = 7;     ///< unexpected, related and fatal or life-threatening, to the authority
  int authorityDays = 15;          ///< unexpected, related, otherwise serious
  std::vector<EventTerm> expected; ///< the terms expected in this trial, where no dictionary is loaded
  bool operator==(const SafetyPlan&) const = default;

  bool isEmpty() const { return expected.empty(); }
};
