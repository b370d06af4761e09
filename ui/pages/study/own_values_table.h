#pragma once
#include <QMap>
#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

/// A line for each visit or analyte of the protocol file: the file's values, an assumption, and inputs for
/// what the site has in their place. What is wrong with a line stands below it.
class OwnValuesTable : public QWidget {
  Q_OBJECT
 public:
  struct Column {
    QString heading;
    QString
        input; ///< start of the object names of its inputs: input + id; empty: the file's value stands here
    QString stored; ///< column of the audit trail that tells an input's history
  };
  /// `storedTable`, `storedKey`: where the audit trail tells of a line, and by which column it finds it.
  OwnValuesTable(const QString& storedTable, const QString& storedKey, std::vector<Column> columns);

  /// The columns' headings, with that of a group before them.
  void addHeadings(const QString& group);
  /// `fileValues`: one for each column that is no input.
  void addLine(const QString& id, const QString& name, const QStringList& fileValues);

  /// Of the line's inputs, without blanks around them.
  QStringList texts(const QString& id) const;
  void setTexts(const QString& id, const QStringList& texts);
  /// Is anything of the site's own typed in the line?
  bool isOwn(const QString& id) const;
  /// Says below the line what is wrong with it; an empty sentence takes it back.
  void setWrong(const QString& id, const QString& sentence);
  /// Says of every line what `whyWrong` finds; the first wrong one gets the focus. True where none is.
  bool check(const std::function<QString(const QString& id)>& whyWrong);

 Q_SIGNALS:
  void edited(const QString& id);

 private:
  struct Line {
    std::vector<QLineEdit*> inputs;
    QLabel* state = nullptr;
    QLabel* wrong = nullptr;
  };
  QLineEdit* makeInput(const Column& column, const QString& id, const QString& name, const QString& file);
  void bindHistory(QLineEdit* input, const QString& column, const QString& id);
  void showState(const QString& id);

  QString m_storedTable;
  QString m_storedKey;
  std::vector<Column> m_columns;
  QMap<QString, Line> m_lines;
  QStringList m_ids; ///< of the lines, in their order
  QGridLayout* m_grid = nullptr;
};
