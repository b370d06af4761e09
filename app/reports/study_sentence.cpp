#include "app/reports/study_sentence.h"

#include "app/dosing/dlt_window.h"
#include "app/reports/decision_words.h"
#include "app/reports/recommendation_sentence.h"
#include "app/study/sentences.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(StudySentence)
};

QString iso(QDate date) {
  return date.toString(Qt::ISODate);
}

/// For whom the level waits and until when.
QStringList openWindows(const Study& study, int level, QDate today) {
  QStringList lines;
  for (const Subject& subject : study.subjects) {
    if (!subject.assignment || subject.assignment->level != level) continue;
    const auto state = windowState(study, subject, today);
    if (!state || state->status != SubjectStatus::InWindow) continue;
    if (state->overdue)
      lines << Text::tr("%1 is on day %2: its assessment was due until %3.")
                   .arg(subject.label())
                   .arg(state->day)
                   .arg(iso(state->latest));
    else if (state->earliest == state->latest)
      lines << Text::tr("%1 is on day %2, assessment on %3.")
                   .arg(subject.label())
                   .arg(state->day)
                   .arg(iso(state->latest));
    else
      lines << Text::tr("%1 is on day %2, assessment from %3 to %4.")
                   .arg(subject.label())
                   .arg(state->day)
                   .arg(iso(state->earliest), iso(state->latest));
  }
  return lines;
}

QString alreadyDecided(const Study& study, const Recommendation& now) {
  const Decision* decision = answeringDecision(study, now);
  if (!decision) return {};
  return Text::tr("Decided on %1 (decision %2).").arg(iso(decision->date)).arg(decision->number);
}

/// Where nobody is treated any more, that comes first: the rule alone would read as an order to go on.
QString headlineOf(const Study& study, const QString& rule) {
  if (hasEnded(study))
    return Text::tr("The trial has ended. By the data alone the rule would say: %1").arg(rule);
  if (study.state() == TrialState::Suspended)
    return Text::tr("The trial is suspended. By the data alone the rule would say: %1").arg(rule);
  return rule;
}

void sayNext(StudySentence& sentence, const Study& study) {
  const std::vector<OpenPlaces> places = openPlaces(study);
  const auto open =
      std::find_if(places.begin(), places.end(), [](const OpenPlaces& o) { return o.places > 0; });
  if (open != places.end()) {
    sentence.mayTreatNext = true;
    sentence.nextLevel = open->level;
    sentence.places = open->places;
    sentence.nextSubject =
        Text::tr("The next eligible subject may be treated at %1: %n place(s) open.", nullptr, open->places)
            .arg(levelName(study.protocol.design, open->level));
  } else if (study.state() == TrialState::Suspended) {
    sentence.nextSubject =
        Text::tr("The trial is suspended. Nobody is treated until a change of the design resumes it.");
  } else if (study.state() == TrialState::Ended) {
    sentence.nextSubject =
        Text::tr("The trial has been ended by a change of the design. No further subject is treated.");
  } else if (hasEnded(study)) {
    sentence.nextSubject = Text::tr("The trial has been ended by decision. No further subject is treated.");
  } else if (std::any_of(study.subjects.begin(), study.subjects.end(),
                         [&](const Subject& s) { return hasUnjudgedDlt(study, s); })) {
    sentence.nextSubject =
        Text::tr("Do not treat the next subject yet: a possible DLT has not been assessed.");
  } else if (sentence.recommendation.enrol > 0) {
    sentence.nextSubject =
        Text::tr("Do not treat the next subject yet: an effective decision must open the place first.");
  } else {
    sentence.nextSubject = Text::tr("Do not treat the next subject yet: no place is open.");
  }
}
} // namespace

StudySentence studySentence(const Study& study, QDate today) {
  const Course course = courseOf(study);
  StudySentence sentence;
  sentence.recommendation = recommend(study.protocol.design, course);
  const auto words = recommendationSentence(study.protocol.design, course, sentence.recommendation);
  QStringList parts{words.explanation};
  parts << openWindows(study, sentence.recommendation.decidingLevel, today);
  if (const QString decided = alreadyDecided(study, sentence.recommendation); !decided.isEmpty())
    parts << decided;
  sentence.headline = headlineOf(study, words.headline);
  sentence.explanation = joinSentences(parts);
  sayNext(sentence, study);
  return sentence;
}
