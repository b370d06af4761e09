#pragma once
#include "app/screening/pasted_criteria.h"
#include "ui/site/site_editors.h"

#include <QPlainTextEdit>

class MessageLine;
class QGridLayout;
class QLineEdit;
class QPushButton;

/// One text of a criterion, as high as its lines and shown from its start. A criterion is one paragraph: what
/// is pasted with ends of lines or tabs is a list of them.
class CriterionCell : public QPlainTextEdit {
  Q_OBJECT
 public:
  explicit CriterionCell(const QString& text, QWidget* parent = nullptr);

 Q_SIGNALS:
  void listPasted(const QString& text);
  void ended(); ///< Enter

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void insertFromMimeData(const QMimeData* source) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void fitHeight();
};

/// The signed protocol's exclusion list, line by line. Inputs of line n (from 1): exclusionCodeN,
/// exclusionEnN, exclusionZhN, removeExclusionN; addExclusion adds a line.
class ExclusionsEditor : public SiteEditor {
  Q_OBJECT
 public:
  explicit ExclusionsEditor(QWidget* parent = nullptr);
  /// An empty line to begin with, as the button adds one. A new line in which nobody types is no criterion.
  void offerLine();
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;
  bool check() override;
  void prepareFor(const QStringList& inputs) override;

 private:
  struct Line {
    RowId id = 0;
    QString offered; ///< the code of a new line, before anybody typed
    QLineEdit* code = nullptr;
    CriterionCell* en = nullptr;
    CriterionCell* zh = nullptr;
    QPushButton* remove = nullptr;
  };
  static bool isUntouched(const Line& line);
  std::size_t placeOf(const CriterionCell* cell) const;
  void addLine(const ExclusionCriterion& criterion);
  void endCell(const CriterionCell* cell);
  void placeLine(const Line& line);
  void removeLine(const QPushButton* button);
  /// The lines from this cell on take the pasted ones where they have nothing in their place yet; more are
  /// added.
  void takeList(const CriterionCell* cell, const QString& text);
  void nameInputs();
  void bindHistory(const Line& line);
  QString nextCode() const;

  std::vector<Line> m_lines;
  QGridLayout* m_grid = nullptr;
  QPushButton* m_add = nullptr;
  MessageLine* m_error = nullptr;
};
