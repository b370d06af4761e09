#pragma once
#include "db/session/study_commands.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/print/print_document.h"

#include <QTextObjectInterface>

/// Draws the charts of a document where its images stand. Any other image stays empty: what is printed loads
/// nothing from elsewhere.
class ChartObject : public QObject, public QTextObjectInterface {
  Q_OBJECT
  Q_INTERFACES(QTextObjectInterface)
 public:
  /// `width` of the text, in pixels of the device.
  ChartObject(const PrintDocument& document, double width, QObject* parent);
  QSizeF intrinsicSize(QTextDocument* layout, int position, const QTextFormat& format) override;
  void drawObject(QPainter* painter, const QRectF& area, QTextDocument* layout, int position,
                  const QTextFormat& format) override;

 private:
  const PrintDocument& m_document;
  double m_width;
};

class MessageLine;
class QWidget;

/// What a person does with a chart; each tells the journal that it happened, and `message` what came of it.

/// Asks for the file: PNG, SVG, PDF, or the data as CSV.
void saveChartAs(QWidget* parent, const ChartContent& content, StudyCommands& commands, MessageLine& message);
/// Puts the picture and, as text with tabs, the data on the clipboard.
void copyChart(const ChartContent& content, StudyCommands& commands, MessageLine& message);
