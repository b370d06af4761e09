#pragma once
#include "db/audit_trail.h"

#include <QMap>
#include <QObject>
#include <functional>

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
