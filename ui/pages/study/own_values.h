#pragma once
#include "app/protocol/protocol.h"
#include "ui/site/site_editors.h"

#include <QMap>
#include <functional>

class MessageLine;
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
    /// Start of the object names of its inputs: input + id; empty: the file's value stands here.
    QString input;
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
    QStringList descriptions; ///< of the inputs: what the protocol file has
    MessageLine* wrong = nullptr;
  };
  QLineEdit* makeInput(const Column& column, const QString& id, const QString& name);
  void bindHistory(QLineEdit* input, const QString& column, const QString& id);
  void showState(const QString& id);

  QString m_storedTable;
  QString m_storedKey;
  std::vector<Column> m_columns;
  QMap<QString, Line> m_lines;
  QStringList m_ids; ///< of the lines, in their order
  QGridLayout* m_grid = nullptr;
};

/// A part of the site's settings that stands in such a table.
class OwnValuesEditor : public SiteEditor {
  Q_OBJECT
 public:
  bool check() override;

 protected:
  /// The plan as the protocol file has it.
  OwnValuesEditor(MeasurementPlan plan, OwnValuesTable* table, const QString& intro, QWidget* parent);
  /// What is wrong with a line as it is typed, or once it is to be saved; empty = nothing.
  virtual QString whyWrong(const QString& id, bool toBeSaved) const = 0;
  const MeasurementPlan& plan() const { return m_plan; }
  OwnValuesTable* table() const { return m_table; }

 private:
  MeasurementPlan m_plan;
  OwnValuesTable* m_table = nullptr;
};

/// Limits of quantification and reference intervals: what the protocol file assumes, and the laboratory's
/// own. Inputs of an analyte: assayLloqil6, assayMenLowil6, assayMenHighil6, assayWomenLowil6,
/// assayWomenHighil6; analyteStateil6 says whether anything of its own counts, analyteMessageil6 what is
/// wrong.
class AssayLimitsEditor : public OwnValuesEditor {
  Q_OBJECT
 public:
  /// The plan as the protocol file has it.
  explicit AssayLimitsEditor(const MeasurementPlan& filePlan, QWidget* parent = nullptr);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;

 private:
  static OwnValuesTable* makeTable();
  QString whyWrong(const QString& id, bool toBeSaved) const override;
  AssayLimits limitsOf(const QString& analyte) const;
};

/// The windows of the visits: what the protocol file assumes, and the signed protocol's own. Inputs of a
/// visit: visitEarliestD7, visitLatestD7; visitStateD7 says whose window counts, visitMessageD7 what is
/// wrong.
class VisitWindowsEditor : public OwnValuesEditor {
  Q_OBJECT
 public:
  /// The plan as the protocol file has it.
  explicit VisitWindowsEditor(const MeasurementPlan& filePlan, QWidget* parent = nullptr);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;

 private:
  /// Both days or none: half a line is wrong only once it is to be saved.
  QString whyWrong(const QString& id, bool toBeSaved) const override;
  std::optional<VisitWindow> windowOf(const QString& visit) const;
};
