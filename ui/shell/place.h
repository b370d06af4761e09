#pragma once
#include <QByteArray>
#include <QMap>
#include <QStringList>

class QWidget;

/// Where somebody stands in what a window shows: the tabs in front, filters and choices, the rows that are
/// chosen, what has the focus; by object names, so that it is found again in what is built anew. In memory
/// only: what stands in a form that keeps a draft is not among it, a password may be.
class Place {
 public:
  static Place in(const QWidget* shown);
  /// Of what is not there any more, nothing happens.
  void restoreIn(QWidget* shown) const;
  /// The same, but for the focus.
  void restoreShownIn(QWidget* shown) const;
  /// Before it is filled for the first time: what it lists follows from them.
  void restoreChoicesIn(QWidget* shown) const;

 private:
  struct Cell {
    int row = 0;
    int column = 0;
  };
  QMap<QString, int> m_tabs;
  QByteArray m_choices;
  QMap<QString, Cell> m_cells;
  QStringList m_focus; ///< its name, and of what it stands in, outside last
};
