#pragma once
#include "app/screening/pasted_criteria.h"
#include "ui/site/site_editors.h"

#include <QPlainTextEdit>

class MessageLine;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

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

/// A list of the signed protocol, line by line: code, text in English and in Chinese. Inputs of line n
/// (from 1), of a list named "exclusion": exclusionCodeN, exclusionEnN, exclusionZhN, removeExclusionN;
/// addExclusion adds a line, exclusionsMessage says what is wrong.
class CriteriaEditor : public SiteEditor {
  Q_OBJECT
 public:
  /// An empty line to begin with, as the button adds one. A new line in which nobody types is no criterion.
  void offerLine();
  bool check() override;
  void prepareFor(const QStringList& inputs) override;

 protected:
  struct Kind {
    QString name;    ///< "exclusion"
    QChar letter;    ///< of the codes of new lines: E
    QString addText; ///< of the button
  };
  CriteriaEditor(Kind kind, QWidget* parent);

  struct Line {
    RowId id = 0;
    QString offered; ///< the code of a new line, before anybody typed
    QLineEdit* code = nullptr;
    CriterionCell* en = nullptr;
    CriterionCell* zh = nullptr;
    QPushButton* more = nullptr; ///< what else there is to a line of this list; nullptr = nothing
    QWidget* below = nullptr;    ///< what is said of it below its texts; nullptr = nothing
    QPushButton* remove = nullptr;
  };
  /// The list, its button and its message; call once.
  void addLines(QVBoxLayout& layout);
  const std::vector<Line>& lines() const { return m_lines; }
  /// Nobody has typed into a line that was offered.
  static bool isUntouched(const Line& line);
  /// `texts`: code, English, Chinese. `id` 0 = not saved yet.
  const Line& addLine(const PastedCriterion& texts, RowId id = 0);
  /// The texts of a line as they are kept.
  static PastedCriterion textsOf(const Line& line);
  void clearLines();
  /// Puts `more` and `below` into a new line.
  virtual void addMore(Line& /*line*/) {}
  /// The number of the line was changed.
  virtual void nameMore(const Line& /*line*/, const QString& /*number*/) {}

 private:
  std::size_t placeOf(const CriterionCell* cell) const;
  void endCell(const CriterionCell* cell);
  void placeLine(const Line& line);
  void removeLine(const QPushButton* button);
  /// The lines from this cell on take the pasted ones where they have nothing in their place yet; more are
  /// added.
  void takeList(const CriterionCell* cell, const QString& text);
  void nameInputs();
  QString nextCode() const;

  Kind m_kind;
  std::vector<Line> m_lines;
  QGridLayout* m_grid = nullptr;
  QPushButton* m_add = nullptr;
  MessageLine* m_error = nullptr;
};
