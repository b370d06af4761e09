#include "ui/widgets/window_words.h"

#include "ui/widgets/status_mark.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(WindowWords)
};
} // namespace

QString windowWords(const WindowState& state) {
  const QString word = state.overdue ? Text::tr("overdue") : statusWord(state.status);
  const int day = state.dltOnsetDay.value_or(state.decidedOnDay.value_or(state.day));
  if (state.lateAssessment && !state.dltOnsetDay) return Text::tr("%1, day %2, late").arg(word).arg(day);
  return Text::tr("%1, day %2").arg(word).arg(day);
}
