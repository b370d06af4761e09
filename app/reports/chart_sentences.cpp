#include "app/reports/chart_sentences.h"

#include "app/study/sentences.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(ChartDescription)
};
} // namespace

QString chartSentences(const QString& title, const QStringList& lines) {
  const QString rest = lines.isEmpty() ? Text::tr("Nobody has been infused yet.") : joinSentences(lines);
  return title + QStringLiteral(" ") + rest;
}
