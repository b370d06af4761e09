#pragma once
#include "db/session/study_session.h"
#include "ui/print/print_document.h"

#include <QWidget>

/// One tab of the page Design. Shows what it gets from the study; holds no truth of its own.
class DesignPanel : public QWidget {
  Q_OBJECT
 public:
  explicit DesignPanel(StudySession& session, QWidget* parent = nullptr)
      : QWidget(parent), m_session(session) {}

  /// Shows the study as it is now; keeps what a person is typing. Called while the tab is looked at.
  virtual void refresh() = 0;
  /// Shows one row of what the tab lists.
  virtual void openRow(RowId /*id*/) {}
  /// What the page's Print and PDF buttons put out of this tab; nothing = there is nothing to print now.
  virtual std::optional<PrintDocument> document() { return std::nullopt; }
  /// document() answers one: asked after every refresh, so nothing is laid out for it.
  virtual bool hasDocument() const { return false; }

 Q_SIGNALS:
  /// hasDocument() may answer otherwise now.
  void documentChanged();

 protected:
  /// Characters of a course beside inputs: courseTail(). On paper it stands whole.
  static constexpr qsizetype longestCourse = 60;
  StudySession& session() const { return m_session; }
  const Study& study() const { return m_session.study(); }
  const Standing& standing() const { return m_session.standing(); }

 private:
  StudySession& m_session;
};
