#pragma once
#include "ui/widgets/language.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class StudySession;

/// Below: is the work safe, which protocol, which language.
class StatusLine : public QWidget {
  Q_OBJECT
 public:
  explicit StatusLine(const StudySession& session, QWidget* parent = nullptr);
  /// `savedAt`: the last change that is in the file, null if none since it was opened.
  void refresh(const QDateTime& savedAt);

 Q_SIGNALS:
  void languageChosen(Language language);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString clockTime(const QDateTime& moment) const;

  const StudySession& m_session;
  QLabel* m_safety = nullptr;
};
