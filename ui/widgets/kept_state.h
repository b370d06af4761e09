#pragma once
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVariant>

class QTableView;

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

/// Widths, order and sorting of a table's columns are what they were last time, under the table's object
/// name. Call it once, anywhere: what the program arranges before the table is shown is overruled, what is
/// changed while it is seen is kept. A column that follows its contents or the window keeps no width.
void keepColumns(QTableView* table);

/// Does what keepColumns() says; belongs to the table.
class KeptColumns : public QObject {
  Q_OBJECT
 public:
  explicit KeptColumns(QTableView* table);
  ~KeptColumns() override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool hasWidth(int column) const;
  QStringList state() const;
  void restore();
  void changed();
  void write();

  QTableView* m_table;
  bool m_restored = false;
  bool m_restoring = false;
  QStringList m_unwritten;
  QTimer m_soon;
};
