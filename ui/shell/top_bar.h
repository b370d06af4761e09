#pragma once
#include <QWidget>

class QLabel;
class StudySession;

/// Which study, where, which design, what day, who is signed in, and the way out.
class TopBar : public QWidget {
  Q_OBJECT
 public:
  explicit TopBar(const StudySession& session, QWidget* parent = nullptr);
  void refresh();

 Q_SIGNALS:
  void passwordChangeRequested();
  void signOutRequested();
  void helpRequested();
  void lockRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeUserMenu();
  void showStudy();

  const StudySession& m_session;
  QLabel* m_study = nullptr;
  QLabel* m_design = nullptr;
  QLabel* m_date = nullptr;
};
