#pragma once
#include "app/dosing/dlt_window.h"
#include "app/reports/status/due_list.h"
#include "ui/tables/rows_model.h"

#include <QStyledItemDelegate>

/// "Waiting for you": one row a due item.
class DueModel : public RowsModel<DueItem> {
  Q_OBJECT
 public:
  enum Column { Who, What, When };

  explicit DueModel(QObject* parent = nullptr);
  void show(std::vector<DueItem> items, QDate today);

 private:
  QString when(const DueItem& item) const;

  QDate m_today;
};

/// One subject's DLT window as *Today* shows it.
struct WindowRow {
  RowId subjectId = 0;
  QString number;
  int level = 0;
  WindowState state;
  QString died; ///< deathWords()
  bool operator==(const WindowRow&) const = default;
};

/// Who is at a level, by what came of them: "● ● ▲", or "● 112 · ▲ 9" of very many.
QString marksOf(const Course& course, int level);

/// Windows that matter today: every undecided one, and everybody at the level that decides. In order of
/// infusion.
std::vector<WindowRow> windowRows(const Standing& standing);

/// The DLT windows, one row a subject; the bar itself is painted by WindowBarDelegate.
class WindowModel : public RowsModel<WindowRow> {
  Q_OBJECT
 public:
  enum Column { Number, Level, Day, Bar, Status };

  explicit WindowModel(QObject* parent = nullptr);

 private:
  QString statusWords(const WindowState& state) const;
  QString barWords(const WindowState& state) const;
};

/// Paints a DLT window: days gone by, earliest and latest day, and the mark of the outcome on its day.
class WindowBarDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
