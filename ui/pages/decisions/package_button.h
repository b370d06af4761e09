#pragma once
#include "ui/print/output_button.h"

/// Gives out the package of a review meeting. The study of its cut-off is put together again from the journal
/// each time, with progress. Disabled where no cut-off is shown.
class PackageButton : public OutputButton {
  Q_OBJECT
 public:
  PackageButton(StudySession& session, MessageLine& message, QWidget* parent = nullptr);
  /// The cut-off: the last line of the journal that the meeting sees, and its time (UTC).
  void show(qint64 line, const QDateTime& at);
  void showNone();

 private:
  void tell(const QString& what);
  Result<PrintDocument> document();

  StudySession& m_session;
  qint64 m_line = 0;
};
