#include "ui/widgets/typed_text.h"

#include <QTextDocument>

namespace typedText {
QString inToolTip(const QString& text) {
  return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QString onButton(const QString& text) {
  return QString(text).replace(u'&', QStringLiteral("&&"));
}
} // namespace typedText
