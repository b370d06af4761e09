#include "app/escalation/may_choose_opinion.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(SecondOpinion)
};

constexpr double heaviestPrior = 100;
constexpr double leastTarget = 0.1;
constexpr double mostTarget = 0.6;

std::optional<Refusal> mayBePrior(double count, const char* field) {
  if (count > 0 && count <= heaviestPrior) return std::nullopt;
  return Refusal{QStringLiteral("RANGE"),
                 Text::tr("The prior's a and b each lie above 0 and are at most %1.").arg(heaviestPrior),
                 QLatin1String(field)};
}
} // namespace

std::optional<Refusal> mayChooseOpinion(const SecondOpinionChoice& choice) {
  if (auto refused = mayBePrior(choice.priorA, "opinionPriorA")) return refused;
  if (auto refused = mayBePrior(choice.priorB, "opinionPriorB")) return refused;
  if (choice.target >= leastTarget && choice.target <= mostTarget) return std::nullopt;
  return Refusal{QStringLiteral("RANGE"),
                 Text::tr("The target DLT rate lies from %1 to %2.").arg(leastTarget).arg(mostTarget),
                 QStringLiteral("opinionTarget")};
}

BetaPrior priorOf(const SecondOpinionChoice& choice) {
  return {choice.priorA, choice.priorB};
}
