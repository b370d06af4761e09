#pragma once
#include <QTimer>
#include <chrono>

/// Says when nobody has touched keyboard or mouse, or typed by an input method, for a while, and `notice`
/// before it. Must be told to start() again after it has.
class InactivityTimer : public QObject {
  Q_OBJECT
 public:
  explicit InactivityTimer(std::chrono::milliseconds patience,
                           std::chrono::milliseconds notice = std::chrono::minutes(1),
                           QObject* parent = nullptr);
  void start();
  void stop();
  /// From now on; the waiting that is under way begins anew.
  void setPatience(std::chrono::milliseconds patience);

 Q_SIGNALS:
  void inactive();
  /// True: it is near. False: somebody is there again, or nobody waits any more.
  void nearlyInactive(bool is);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void takeBack();

  QTimer m_timer;
  QTimer m_notice;
  std::chrono::milliseconds m_before; ///< how long before the lock it is said
  bool m_noticed = false;
};
