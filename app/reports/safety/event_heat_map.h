#pragma once
#include "app/reports/safety/event_table.h"

/// Worst grades of the most frequent terms, subject by subject.
struct EventHeatMap {
  struct Column {
    QString subject; ///< S-001
    int level = 0;
    bool operator==(const Column&) const = default;
  };
  struct Line {
    BilingualText term;
    std::vector<int> worst; ///< 1–5 by column; 0 = none
    int subjects() const;   ///< who had it
    bool operator==(const Line&) const = default;
  };
  EventChoice choice;
  std::vector<Column> columns; ///< infused subjects in order of infusion
  std::vector<Line> lines;     ///< by frequency, then by name
  int termsLeftOut = 0;        ///< less frequent ones
  int subjectsLeftOut = 0;     ///< infused before those that are shown
  bool operator==(const EventHeatMap&) const = default;
};

inline constexpr int mostHeatMapTerms = 20;
inline constexpr int mostHeatMapSubjects = 60; ///< the latest; more could not be told apart

EventHeatMap eventHeatMap(const Study& study, const CtcaeDictionary& dictionary, const EventChoice& choice);

/// The same in words, for whoever cannot see the chart.
QString describe(const EventHeatMap& map);
/// What is not shown, and what is; empty where all is.
QString leftOutSentence(const EventHeatMap& map);
/// Columns: subject, level, term, worst_grade (0 = none). Names in English.
ChartTable tableOf(const EventHeatMap& map);
