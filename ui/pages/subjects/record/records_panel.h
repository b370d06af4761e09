#pragma once
#include "db/session/study_session.h"

#include <QSet>
#include <QWidget>
#include <functional>

class QLabel;
class QTableWidget;
class RecordForm;

/// A line of a records table.
struct RecordRow {
  RowId id = 0;
  QStringList cells;
  QSet<int> flagged; ///< columns that are shown as a warning; the words say it, too
};

/// What a table of records shows.
struct RecordsTable {
  QString name;           ///< objectName
  QString accessibleName; ///< what they are
  QString none;           ///< the sentence while there are none
  QStringList titles;
  int wideColumn = 0; ///< takes the room that the others leave
  int mostRows = 0;   ///< seen at once; more scroll
  std::function<std::vector<RecordRow>(const Subject&)> rows;
};

/// The subject's records of a kind as a table, and below it the one that is written or corrected.
class RecordsPanel : public QWidget {
  Q_OBJECT
 public:
  RecordsPanel(StudySession& session, RecordsTable what, RecordForm* form, QWidget* parent = nullptr);
  RecordForm* form() const { return m_form; }
  void show(const Subject& subject);

 private:
  void makeTable();
  void fillTable(const Subject& subject);
  void fitHeight();

  StudySession& m_session;
  RecordsTable m_what;
  RecordForm* m_form = nullptr;
  QLabel* m_none = nullptr;
  QTableWidget* m_table = nullptr;
  RowId m_subjectId = 0;
  bool m_showing = false; ///< the table is being filled: its selection is not the person's
};
