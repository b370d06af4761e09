#pragma once
#include "db/session/study_session.h"
#include "ui/tables/rows_model.h"

#include <QCache>
#include <QElapsedTimer>

class QTimer;

/// The audit trail as a filter lets it through, newest first. Holds the pages that were looked at last, reads
/// the others when they are scrolled to; searches on while the window is idle.
class AuditModel : public RowsModel<AuditLine> {
  Q_OBJECT
 public:
  enum Column { Number, Time, Person, ActionDone, SubjectLabel, What, Reason };

  explicit AuditModel(StudySession& session, QObject* parent = nullptr);

  /// With the journal as it is now. What was found by the same filter is not searched again.
  void show(const AuditFilter& filter);
  const AuditTrail& trail() const { return m_trail; }
  bool isSearching() const;
  /// What was found stays.
  void stop();
  /// Searches to the end at once, for what needs every line; `goesOn` hears how far it is, 0 … 1. False: it
  /// said no, and the search goes on while the window is idle.
  Result<bool> complete(const std::function<bool(double)>& goesOn = {});
  /// nullptr where there is no such row, or the file does not answer.
  const AuditLine* line(int row) const;
  int rowCount(const QModelIndex& parent = {}) const override;
  /// A view keeps something of each row that it knows of: of a million lines it has the newest, and more
  /// once somebody comes to their end.
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

 Q_SIGNALS:
  /// More lines were found, or the search has come further or to its end.
  void searched();
  void refused(const QString& message) const;

 private:
  void searchOn();
  void addFound();
  void showFound();
  const AuditLine* row(int place) const override { return line(place); }

  StudySession& m_session;
  AuditTrail m_trail;
  int m_most;           ///< lines that the view may know of
  int m_found = 0;      ///< that it knows of
  QElapsedTimer m_told; ///< the view, of what was found
  QTimer* m_search = nullptr;
  mutable QCache<int, std::vector<AuditLine>> m_pages;
};
