#include "ui/widgets/typed_text.h"

#include <QLabel>
#include <QTextDocument>

namespace typedText {
QString inToolTip(const QString& text) {
  return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QLabel* inLabel(const QString& text) {
  auto* label = new QLabel;
  label->setTextFormat(Qt::PlainText); // before the text: it is not even read as anything else
  label->setText(text);
  return label;
}

QString onButton(const QString& text) {
  return QString(text).replace(u'&', QStringLiteral("&&"));
}
} // namespace typedText
