#include "db/commands/round.h"
#include "db/commands/transcription.h"
#include "db/stores/rows_of.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyCommands)
};

Refusal importRefusal(const QString& message) {
  return {u"IMPORT"_qs, message, {}};
}

bool sameList(const std::vector<ExclusionCriterion>& a, const std::vector<ExclusionCriterion>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& other) {
    return one.code == other.code && one.textEn == other.textEn && one.textZh == other.textZh;
  });
}

/// Limits and exclusion list come in where the study has none, and must else be the same.
std::optional<Refusal> refuseOtherSite(const Site& study, const Site& log) {
  if (!study.limits.isEmpty() && study.limits != log.limits)
    return importRefusal(Words::tr("The study has other limits for organ function than the log."));
  if (!study.exclusions.empty() && !sameList(study.exclusions, log.exclusions))
    return importRefusal(Words::tr("The study has another exclusion list than the log."));
  return std::nullopt;
}

QSet<QString> numbersOf(const Study& study) {
  QSet<QString> numbers;
  for (const Subject& subject : study.subjects) {
    for (const Screening& screening : subject.screenings)
      numbers.insert(screening.number);
    if (subject.assignment) numbers.insert(subject.assignment->subjectNumber);
  }
  return numbers;
}

/// An earlier record stands at the beginning of a study; two courses cannot be told as one.
std::optional<Refusal> refuseMixing(const Study& study, const Study& records) {
  const QSet<QString> known = numbersOf(study);
  for (const QString& number : numbersOf(records))
    if (known.contains(number)) return importRefusal(Words::tr("The study holds %1 already.").arg(number));
  const bool begun = !study.decisions.empty() ||
                     std::any_of(study.subjects.begin(), study.subjects.end(),
                                 [](const Subject& subject) { return subject.assignment.has_value(); });
  if (begun)
    return importRefusal(Words::tr("Subjects are assigned in this study already. An earlier record comes "
                                   "in before the first assignment."));
  return std::nullopt;
}
} // namespace

Result<void> StudyCommands::importTranscribed(const Study& records, const QString& sourceDigest,
                                              const QString& sourceName) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ImportLog)) return tl::unexpected(*refused);
  const QByteArray digest = sourceDigest.toUtf8();
  const auto known = atWall([&]() -> Result<bool> {
    return findRow(*open.connection, u"import_log"_qs, {{u"digest"_qs, digest}}) != 0;
  });
  if (!known) return tl::unexpected(known.error());
  if (*known)
    return tl::unexpected(
        importRefusal(Words::tr("This log has been brought in already: %1.").arg(sourceName)));
  if (auto refused = refuseMixing(open.study, records)) return tl::unexpected(*refused);
  if (auto refused = refuseOtherSite(open.study.site, records.site)) return tl::unexpected(*refused);
  const QString reason = Words::tr("Transcribed from %1").arg(sourceName);
  return writeRound(open, u"import"_qs, reason, [&](Journal::Transaction& transaction) -> Result<void> {
    Transcription(transaction, open.vault, open.user, open.designVersion, records).write();
    transaction.insert(u"import_log"_qs, {{u"digest"_qs, digest},
                                          {u"source"_qs, cell(sourceName)},
                                          {u"imported_at"_qs, cell(transaction.now())},
                                          {u"user_id"_qs, open.user.id}});
    return {};
  });
}
