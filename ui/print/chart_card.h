#pragma once
#include "db/session/study_session.h"
#include "ui/charts/frame/chart_frame.h"

#include <QWidget>

class ChartView;
class MessageLine;

/// A chart with what can be done with it below: copied, saved as picture or data; by Ctrl+C and Ctrl+S where
/// the focus is in it. `name` is the chart's; its buttons are `<name>Copy` and `<name>Save`.
class ChartCard : public QWidget {
  Q_OBJECT
 public:
  ChartCard(const QString& name, StudySession& session, QWidget* parent = nullptr);
  void show(const ChartContent& content);
  ChartView* view() const { return m_view; }

 private:
  StudySession& m_session;
  ChartView* m_view = nullptr;
  MessageLine* m_message = nullptr;
};
