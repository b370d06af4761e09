#pragma once
#include <QMap>
#include <QStringList>

class QWidget;

/// Where somebody stands in what a window shows: the tabs in front, the rows that are chosen, what has the
/// focus; by object names, so that it is found again in what is built anew.
class Place {
 public:
  static Place in(const QWidget* shown);
  /// Of what is not there any more, nothing happens.
  void restoreIn(QWidget* shown) const;

 private:
  struct Cell {
    int row = 0;
    int column = 0;
  };
  QMap<QString, int> m_tabs;
  QMap<QString, Cell> m_cells;
  QStringList m_focus; ///< its name, and of what it stands in, outside last
};
