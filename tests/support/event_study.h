#pragma once
#include "app/study/ctcae_dictionary.h"
#include "tests/support/study_builder.h"

/// What a test says of an event of the builder's last subject.
struct WrittenEvent {
  QString term;
  int grade = 1;
  QDate onset;
  bool related = true;
  bool serious = false;
};

/// Adds it; answers the event, to be changed further.
inline AdverseEvent& write(StudyBuilder& builder, const WrittenEvent& written) {
  builder.event(written.onset, written.grade);
  AdverseEvent& event = builder.last().events.back();
  event.term = written.term;
  event.related = written.related;
  event.serious = written.serious;
  return event;
}

/// Four terms of three organ classes; the last term has no class.
inline CtcaeDictionary fourTerms() {
  const BilingualText blood{QStringLiteral("Blood and lymphatic system disorders"),
                            QStringLiteral("血液及淋巴系统疾病")};
  const BilingualText immune{QStringLiteral("Immune system disorders"), QStringLiteral("免疫系统疾病")};
  const auto term = [](const char* en, const char* zh, const BilingualText& organClass) {
    EventTerm made;
    made.name = {QString::fromUtf8(en), QString::fromUtf8(zh)};
    made.organClass = organClass;
    return made;
  };
  return {QStringLiteral("5.0"),
          QStringLiteral("ctcae.csv"),
          {term("Anemia", "贫血", blood), term("Febrile neutropenia", "发热性中性粒细胞减少", blood),
           term("Cytokine release syndrome", "细胞因子释放综合征", immune), term("Study term", "", {})}};
}
