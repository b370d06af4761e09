#pragma once
#include "app/study/study.h"

#include <optional>
#include <vector>

/// What records and their fields are called: the words of the audit trail.
struct QueryWords {
  QString (*record)(const QString& table) = nullptr;
  QString (*field)(const QString& column) = nullptr;
};

/// A query in words.
struct QueryRow {
  Query query;
  QString subject; ///< S-001; empty where the row is nobody's
  QString record;  ///< "Adverse event Fever"
  QString field;   ///< "grade"
  bool operator==(const QueryRow&) const = default;
};

/// Which of them are wanted. What is empty restricts nothing.
struct QueryFilter {
  std::optional<QueryState> state;
  std::optional<RowId> subjectId; ///< 0 = of the site and its product
  QString table;
  QString text; ///< in number, subject, record, field or a note, without regard to case
  bool operator==(const QueryFilter&) const = default;
};

QueryRow queryRow(const Study& study, const QueryWords& words, const Query& query);

/// Those that the filter lets through: what is to be answered first, then answers, then what is closed; by
/// number.
std::vector<QueryRow> queryRows(const Study& study, const QueryWords& words, const QueryFilter& filter = {});

/// What was said, and which line of the audit trail tells of the change that came of an answer.
QString queryNoteWords(const QueryNote& note);
/// "Zhou Ping, 2026-01-12 09:00: opened. Which scale?", site time; with the line of the audit trail that an
/// answer changed.
QString queryNoteText(const Study& study, const QueryNote& note);

/// Tables of the queries with their notes and a place to write on: a chapter of a paper.
QString queryTablesHtml(const Study& study, const std::vector<QueryRow>& rows);
/// The list for the visit. `shown`: the filter in words, empty = every query. HTML for paper.
QString queryListHtml(const Study& study, const std::vector<QueryRow>& rows, const QString& shown);
