#pragma once
#include <QTimer>

/// Says when nobody has touched keyboard or mouse for a while. Must be told to start() again after it has.
class InactivityTimer : public QObject {
  Q_OBJECT
 public:
  explicit InactivityTimer(std::chrono::milliseconds patience, QObject* parent = nullptr);
  void start();
  void stop() { m_timer.stop(); }

 Q_SIGNALS:
  void inactive();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QTimer m_timer;
};
