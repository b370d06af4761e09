#pragma once
#include "db/session/study_session.h"
#include "ui/print/print_document.h"

#include <QPushButton>

/// Gives out the casebook of a subject: as a preview, on the printer, as PDF.
class CasebookButton : public QPushButton {
  Q_OBJECT
 public:
  explicit CasebookButton(StudySession& session, QWidget* parent = nullptr);
  void setSubject(RowId subjectId) { m_subjectId = subjectId; }

 Q_SIGNALS:
  void refused(const QString& why); ///< empty: it was done, or cancelled

 private:
  using Output = std::optional<Refusal> (*)(QWidget*, const PrintDocument&, StudyCommands&);
  void addOutput(const QString& name, const QString& text, Output output);
  void put(Output output);

  StudySession& m_session;
  RowId m_subjectId = 0;
};
