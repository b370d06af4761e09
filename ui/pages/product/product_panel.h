#pragma once
#include "ui/pages/product/product_form.h"

class QTableWidget;

/// A line of a list of lots, bags or meetings.
struct ProductRow {
  RowId id = 0;
  QStringList cells;
  QSet<int> flagged; ///< columns that are shown as a warning; the words say it, too
};

/// What such a list shows.
struct ProductTable {
  QString name;           ///< objectName
  QString accessibleName; ///< what they are
  QString none;           ///< the sentence while there are none
  QStringList titles;
  int wideColumn = 0; ///< takes the room that the others leave
  std::function<std::vector<ProductRow>()> rows;
  bool typesNew = true; ///< a new one is typed into the form; else it stands there only with a record
};

/// Lots, bags or meetings as a table, and below it the one that is written or corrected.
class ProductPanel : public QWidget {
  Q_OBJECT
 public:
  ProductPanel(ProductTable what, ProductForm* form, QWidget* parent = nullptr);
  ProductForm* form() const { return m_form; }
  void refresh();

 private:
  void showRows();
  void fitHeight();

  ProductTable m_what;
  ProductForm* m_form = nullptr;
  QLabel* m_none = nullptr;
  QTableWidget* m_table = nullptr;
  bool m_showing = false; ///< the table is being filled: its selection is not the person's
};
