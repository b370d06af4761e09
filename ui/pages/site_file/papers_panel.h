#pragma once
#include "app/reports/oversight/site_papers.h"
#include "db/session/study_session.h"
#include "ui/print/print_document.h"

#include <QWidget>

class MessageLine;

/// The papers of the site's file, each with the button that gives it out. Buttons: "paper0" … in the order of
/// SitePaper.
class PapersPanel : public QWidget {
  Q_OBJECT
 public:
  explicit PapersPanel(StudySession& session, QWidget* parent = nullptr);

 private:
  /// Of names, whose they are is in the audit trail before they are shown. ROLE where the role may not know
  /// them.
  Result<PrintDocument> make(SitePaper paper);

  StudySession& m_session;
  MessageLine* m_message = nullptr;
};
