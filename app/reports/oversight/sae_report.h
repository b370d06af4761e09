#pragma once
#include "app/reports/paper/printed_parts.h"
#include "app/study/study.h"

#include <vector>

/// A line of the paper: what is asked, and what the record says of it.
struct SaeFact {
  QString name;
  QString value;    ///< empty = the record says nothing
  bool may = false; ///< it may be left out, as a follow-up may have nothing to add: no blank to be named
  bool operator==(const SaeFact&) const = default;
};
struct SaeSection {
  QString title;
  std::vector<SaeFact> facts;
  bool operator==(const SaeSection&) const = default;
};

/// The serious adverse event report as it is filled from the record, in the order of the form that Chinese
/// GCP offices use. Empty where the study does not have the event.
std::vector<SaeSection> saeSections(const Study& study, const SaeReport& report);

/// The names of what the record says nothing of.
QStringList saeBlanks(const std::vector<SaeSection>& sections);

/// The report as HTML for paper: what the record holds is filled, and each blank is named. It names no
/// person: the subject stands there by number.
QString saeReportHtml(const Study& study, const SaeReport& report, const JournalStamp& head);
