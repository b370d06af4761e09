#pragma once
#include "app/study/monitoring.h"
#include "db/session/study_session.h"

#include <QObject>
#include <optional>

class Field;
class FieldHistory;

/// Object name of the action that shows the queries about the input with the focus; see historyActionName.
inline constexpr auto queryActionName = "fieldQueries";

/// The field that stands in an input, as a query of it names it: table, row and column. Nothing where the
/// input is bound to no field of the catalogue, or its row is not saved.
std::optional<Query> fieldAt(const QWidget* input, const StudySession& session);
/// The input below `root` that this field stands in, where its form shows that row now; nullptr if none does.
QWidget* inputOfField(const QWidget* root, const Query& field, const StudySession& session);

/// The marks of queries at the fields below `root`, of every form there: a small button where a query is not
/// closed, and where the user may ask. Who enters data sees that one only at the field with the focus. Tab
/// goes to a mark of a query, and to every mark of a field that takes no input. Object name: that of the
/// input + "Query".
class QueryMarks : public QObject {
  Q_OBJECT
 public:
  QueryMarks(StudySession& session, QWidget* root);
  /// Shows them as study and forms are now. Does so by itself after what a person does.
  void follow();

 Q_SIGNALS:
  /// The queries about this input are wanted.
  void wanted(QWidget* input);

 private:
  void showAt(Field& field, const FieldHistory& history);

  StudySession& m_session;
  QWidget* m_root;
};
