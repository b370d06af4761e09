#include "db/exchange/hand_over/sdtm/sdtm_words.h"

#include <initializer_list>
#include <utility>

namespace {
using Terms = std::initializer_list<std::pair<const char*, const char*>>;

QString termIn(const Terms& terms, const QString& code, const QString& otherwise) {
  for (const auto& [own, term] : terms)
    if (code == QLatin1String(own)) return QLatin1String(term);
  return otherwise;
}
} // namespace

QString actionTerm(const QString& action) {
  return termIn({{"none", "DOSE NOT CHANGED"},
                 {"interrupted", "DRUG INTERRUPTED"},
                 {"stopped", "DRUG WITHDRAWN"},
                 {"not-applicable", "NOT APPLICABLE"}},
                action, action.toUpper());
}

QString outcomeTerm(const QString& outcome) {
  return termIn({{"recovered", "RECOVERED/RESOLVED"},
                 {"recovering", "RECOVERING/RESOLVING"},
                 {"not-recovered", "NOT RECOVERED/NOT RESOLVED"},
                 {"sequelae", "RECOVERED/RESOLVED WITH SEQUELAE"}},
                outcome, outcome.toUpper());
}

QString specimenTerm(const QString& code) {
  return termIn({{"marrow", "BONE MARROW"}, {"csf", "CEREBROSPINAL FLUID"}}, code, code.toUpper());
}

QString responseTerm(const QString& response, bool isLymphoma) {
  return termIn({{"crh", "CRh"},
                 {"cri", "CRi"},
                 {"no-response", isLymphoma ? "SD" : "NR"},
                 {"progression", "PD"},
                 {"relapse", "RELAPSED DISEASE"},
                 {"not-evaluable", "NE"}},
                response, response.toUpper());
}

QString dispositionTerm(const QString& status) {
  return termIn(
      {{"dead", "DEATH"}, {"lost-to-follow-up", "LOST TO FOLLOW-UP"}, {"withdrawn", "WITHDRAWAL BY SUBJECT"}},
      status, {});
}

QString resultWord(const QString& value) {
  return termIn({{"neg", "NEGATIVE"}, {"pos", "POSITIVE"}, {"not-detected", "NOT DETECTED"}}, value, {});
}
