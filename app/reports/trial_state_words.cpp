#include "app/reports/trial_state_words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(TrialStateWords)
};
} // namespace

QString trialStateName(TrialState state) {
  switch (state) {
  case TrialState::Running:
    return Text::tr("running");
  case TrialState::Suspended:
    return Text::tr("suspended");
  case TrialState::Ended:
    return Text::tr("ended");
  }
  return {};
}

QString trialStateId(TrialState state) {
  switch (state) {
  case TrialState::Running:
    return QStringLiteral("running");
  case TrialState::Suspended:
    return QStringLiteral("suspended");
  case TrialState::Ended:
    return QStringLiteral("ended");
  }
  return {};
}
