#pragma once
#include "db/session/study_session.h"

#include <QDialog>

class QTableWidget;

/// Every value that one field had, newest first: who wrote it, when, why. Esc closes it.
class HistoryDialog : public QDialog {
  Q_OBJECT
 public:
  /// `field` is what the form calls it; the filter names its column.
  HistoryDialog(const StudySession& session, const QString& field, const AuditFilter& filter,
                QWidget* parent = nullptr);

 private:
  void fill(const std::vector<AuditLine>& lines, const QString& column, const Study& study);

  QTableWidget* m_table = nullptr;
};

/// Shows the history of the input with the focus, or says beside it that it has none.
void showHistoryOf(QWidget* focused, const StudySession& session);
