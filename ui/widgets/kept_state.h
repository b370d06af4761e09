#pragma once
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVariant>
#include <functional>

class QAbstractItemView;
class QHeaderView;
class QSplitter;
class QTableView;
class QTreeView;

/// What somebody at this computer has arranged, for the next start: where the window stands, the page and its
/// tabs, columns, size of the type. In the program's own settings, for each user of the machine; nothing of
/// a study is in it.
class KeptState {
 public:
  /// Invalid where nothing was kept.
  static QVariant of(const QString& key);
  static void keep(const QString& key, const QVariant& value);
};

/// The tab in front of each named QTabWidget below `page` is the one that it was last time; from now on it is
/// kept. Before the page is shown: no page hears of it.
void keepTabs(QWidget* page);

/// How its parts share the room is what it was last time, under the splitter's object name.
void keepParts(QSplitter* splitter);

/// Widths, order and sorting of a table's columns are what they were last time, under the table's object
/// name. Call it once, anywhere: what the program arranges before the table is shown is overruled, what is
/// changed while it is seen is kept. A column that follows its contents or the window keeps no width.
void keepColumns(QTableView* table);
void keepColumns(QTreeView* tree);
/// The program arranges columns while they may be seen: `arrange` is not kept. Then they are what they were
/// last time under `name`; one table may have a name for each kind of columns that it shows.
void arrangeColumns(QTableView* table, const QString& name, const std::function<void()>& arrange);

/// Does what keepColumns() says; belongs to the table.
class KeptColumns : public QObject {
  Q_OBJECT
 public:
  KeptColumns(QAbstractItemView* view, QHeaderView* header);
  ~KeptColumns() override;
  void arrange(const QString& name, const std::function<void()>& arrange);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QString key() const;
  bool hasWidth(int column) const;
  QStringList state() const;
  void restore();
  void changed();
  void write();

  QAbstractItemView* m_view;
  QHeaderView* m_header;
  QString m_name; ///< empty = that of the view, which may be given later
  bool m_restored = false;
  bool m_restoring = false;
  QStringList m_unwritten;
  QTimer m_soon;
};
