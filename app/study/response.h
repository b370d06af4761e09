#pragma once
#include "app/base/ids.h"

#include <QDate>
#include <QString>
#include <optional>

/// How the disease answered. Which of them a disease knows is in app/analysis/response/response_criteria.h.
enum class Response {
  CompleteRemission,           ///< CR
  CompleteRemissionPartial,    ///< CRh: with partial haematological recovery
  CompleteRemissionIncomplete, ///< CRi: with incomplete haematological recovery
  LeukaemiaFreeState,          ///< MLFS: morphological leukaemia-free state
  PartialRemission,            ///< PR
  NoResponse,                  ///< AML, ALL: no response; lymphoma: stable disease
  Progression,                 ///< PD
  Relapse,                     ///< after a remission
  NotEvaluable                 ///< NE
};

/// Lugano 2014: uptake of lesions compared with baseline.
enum class UptakeChange { Reduced, Unchanged, Increased };

/// What a response is judged by. Empty = not known.
struct DiseaseFindings {
  std::optional<double> marrowBlasts; ///< percent of nucleated cells
  std::optional<double> bloodBlasts;  ///< percent of white blood cells
  std::optional<bool> extramedullary; ///< extramedullary disease
  std::optional<double> neutrophils;  ///< 10⁹/L
  std::optional<double> platelets;    ///< 10⁹/L
  std::optional<double>
      mrdPercent;               ///< measurable residual disease; below the limit: that limit, with `mrdBelow`
  bool mrdBelow = false;        ///< `mrdPercent` is the limit that the value lies below
  std::optional<int> deauville; ///< lymphoma, PET-CT: 5-point scale, 1–5
  std::optional<UptakeChange> uptake; ///< lymphoma, PET-CT
  std::optional<bool> newLesions;     ///< lymphoma
  std::optional<double>
      sizeChange; ///< lymphoma, CT: change of the sum of products of diameters, percent; −60 = shrunk by 60 %
  std::optional<bool> marrowInvolved; ///< lymphoma
  bool operator==(const DiseaseFindings&) const = default;
};

/// A response as a person confirmed it.
struct ResponseAssessment {
  RowId id = 0;
  QDate date;    ///< of the assessment, site calendar
  QString visit; ///< id in the plan whose measurements were taken over; empty = none
  DiseaseFindings findings;
  std::optional<Response> derived; ///< what the criteria made of the findings; empty = cannot be told
  Response response = Response::NotEvaluable;
  std::optional<bool> mrdNegative; ///< empty = not assessed
  QString reason;                  ///< why `response` is not `derived`
  RowId confirmedBy = 0;           ///< user
  bool operator==(const ResponseAssessment&) const = default;
};

enum class VitalStatus { Alive, Dead, LostToFollowUp, Withdrawn };

/// What was known of a subject on a day. The latest contact is where survival is censored, or ends.
struct FollowUp {
  RowId id = 0;
  QDate date; ///< site calendar; Dead: of the death
  VitalStatus status = VitalStatus::Alive;
  QString comment; ///< cause of death, next therapy
  bool operator==(const FollowUp&) const = default;
};
