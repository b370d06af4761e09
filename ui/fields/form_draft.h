#pragma once
#include "db/audit/audit_trail.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <functional>
class QWidget;

/// What a person has typed into a form, wrong values included: every named input below `form` (line edit,
/// text, choice, check box) as JSON {objectName: what it holds}. So a draft loses nothing.
QByteArray typedInput(const QWidget* form);

/// Puts a draft back. Inputs that it does not name, and names that are not in the form, are left alone.
void restoreInput(QWidget* form, const QByteArray& draft);

class QWidget;

/// Object name of the action that shows the history of the input with the focus. The window that holds the
/// forms has it; the menu of an input with a history offers it.
inline constexpr auto historyActionName = "fieldHistory";

/// Belongs to an input: knows which lines of the audit trail tell of what stands in it.
class FieldHistory : public QObject {
  Q_OBJECT
 public:
  /// Asked when the history is wanted; nothing = the row is not saved yet.
  using Lines = std::function<std::optional<AuditFilter>()>;
  FieldHistory(QWidget* input, Lines lines);

  std::optional<AuditFilter> lines() const { return m_lines(); }
  /// Of the input, or of the one around it; nullptr where it has none.
  static const FieldHistory* of(const QWidget* input);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  Lines m_lines;
};

/// Gives the inputs below `form`, by object name, the history of a column each: lines() with that column.
/// Names that the form does not have are passed over.
void giveHistory(QWidget* form, const QMap<QString, QString>& columnOfInput,
                 const FieldHistory::Lines& lines);
