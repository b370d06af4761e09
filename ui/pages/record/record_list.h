#pragma once
#include "app/base/ids.h"
#include "ui/tables/rows_model.h"

#include <QSet>
#include <QStringList>
#include <QWidget>
#include <functional>
#include <vector>

class StudyForm;
class QLabel;
class QTableView;

/// A line of a table of records.
struct RecordRow {
  RowId id = 0;
  QStringList cells;
  QSet<int> flagged; ///< columns that are shown as a warning; the words say it, too
  bool operator==(const RecordRow&) const = default;
};

/// Such lines, a row each; Qt::UserRole is the id.
class RecordsModel : public RowsModel<RecordRow> {
  Q_OBJECT
 public:
  explicit RecordsModel(const QStringList& titles, QObject* parent = nullptr);
  int rowOf(RowId id) const; ///< −1 if it is not shown
};

/// Records of a kind as a table, and below it the one that is written or corrected.
class RecordList : public QWidget {
  Q_OBJECT
 public:
  /// What the table looks like.
  struct Look {
    QString name;           ///< objectName
    QString accessibleName; ///< what they are
    QString none;           ///< the sentence while there are none
    QStringList titles;
    int wideColumn = 0;      ///< takes the room that the others leave
    int leastWideColumn = 0; ///< the longest word stands in it
    int mostRows = 0;        ///< seen at once; more scroll
  };
  RecordList(const Look& look, StudyForm* form, QWidget* parent = nullptr);
  /// The form is made when the first record is opened.
  RecordList(const Look& look, std::function<StudyForm*()> makeForm, QWidget* parent = nullptr);

 protected:
  /// Never nullptr: made now, if nothing was opened before.
  StudyForm* theForm();
  StudyForm* madeForm() const { return m_form; } ///< nullptr = nothing was opened yet
  /// The record in the form is another one, or was saved or voided: showRows() as they are now.
  virtual void showRecords() = 0;
  void showRows(std::vector<RecordRow> rows);

 private:
  void makeTable(const Look& look);
  void markDrafts(std::vector<RecordRow>& rows) const;
  void choose(RowId id);
  void takeForm(StudyForm* form);
  void fitHeight();

  std::function<StudyForm*()> m_makeForm;
  StudyForm* m_form = nullptr;
  QLabel* m_none = nullptr;
  RecordsModel* m_model = nullptr;
  QTableView* m_table = nullptr;
  int m_mostRows = 0;
  bool m_showing = false; ///< the table is being filled: its selection is not the person's
};
