#include "app/analysis/grading/crs_grade.h"
#include "app/analysis/grading/gvhd_grade.h"
#include "app/analysis/grading/icaht_grade.h"
#include "app/analysis/grading/icans_grade.h"
#include "app/base/number_text.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/study/codes.h"

#include <QJsonArray>
#include <algorithm>

namespace {
/// What the command line says was seen.
struct Seen {
  BedsideEntry entry;
  IceScore ice;
  bool feverBefore = false;
  EarlyNeutropenia neutropenia;
};

/// A scale, the options that it needs, and those that it takes.
struct Scale {
  const char* name;
  QStringList needed;
  QStringList taken;
  GradeVerdict (*grade)(const Seen& seen);
};

const QList<Scale>& scales() {
  static const QList<Scale> all = {
      {"crs",
       {"temperature", "pressors", "oxygen"},
       {"hypotension", "fever-before"},
       [](const Seen& seen) { return gradeCrs(seen.entry, seen.feverBefore); }},
      {"icans",
       {"ice"},
       {"consciousness", "seizure", "motor", "pressure"},
       [](const Seen& seen) { return gradeIcans(seen.ice, seen.entry); }},
      {"gvhd",
       {"skin", "liver", "upper", "lower"},
       {},
       [](const Seen& seen) { return gradeGvhd(seen.entry); }},
      {"icaht", {"days-below-500", "days-below-100"}, {"never-above-500"}, [](const Seen& seen) {
         return gradeEarlyIcaht(seen.neutropenia);
       }}};
  return all;
}

/// Reads options as values, nothing where one is not given. After the first wrong one, which is said, no
/// more.
class OptionReader {
 public:
  OptionReader(const QCommandLineParser& parser, QString command)
      : m_parser(parser), m_command(std::move(command)) {}

  bool isWrong() const { return m_isWrong; }
  std::optional<double> number(const QString& option) { return read(option, readNumber); }
  std::optional<int> whole(const QString& option) { return read(option, readWhole); }
  template <class E>
  std::optional<E> code(const QString& option) {
    const auto place = word(option, codeList<E>());
    return place ? std::optional(static_cast<E>(*place)) : std::nullopt;
  }
  std::optional<bool> yesNo(const QString& option) {
    const auto place = word(option, {QStringLiteral("no"), QStringLiteral("yes")});
    return place ? std::optional(*place == 1) : std::nullopt;
  }
  /// Points of 10, or "unable".
  IceScore ice(const QString& option) {
    if (m_parser.value(option) == QLatin1String("unable")) return {0, 0, true};
    const auto points = whole(option);
    return points ? IceScore{*points, *points} : IceScore{};
  }

 private:
  std::optional<int> word(const QString& option, const QStringList& words) {
    if (m_isWrong || !m_parser.isSet(option)) return std::nullopt;
    const auto place = wordOf(m_parser, option, words, m_command);
    m_isWrong = !place;
    return place;
  }
  template <class T>
  std::optional<T> read(const QString& option, Result<T> (*reader)(const QString&)) {
    if (m_isWrong || !m_parser.isSet(option)) return std::nullopt;
    const Result<T> value = reader(m_parser.value(option));
    if (value) return *value;
    m_isWrong = true;
    usageError(m_command, QStringLiteral("--%1: %2").arg(option, value.error().message));
    return std::nullopt;
  }

  const QCommandLineParser& m_parser;
  QString m_command;
  bool m_isWrong = false;
};

Seen seenIn(const QCommandLineParser& parser, OptionReader& options) {
  Seen seen;
  BedsideEntry& entry = seen.entry;
  entry.celsius = options.number(QStringLiteral("temperature"));
  entry.hypotension = options.yesNo(QStringLiteral("hypotension"));
  entry.pressors = options.code<Pressors>(QStringLiteral("pressors"));
  entry.oxygen = options.code<Oxygen>(QStringLiteral("oxygen"));
  entry.consciousness = options.code<Consciousness>(QStringLiteral("consciousness"));
  entry.seizure = options.code<Seizure>(QStringLiteral("seizure"));
  entry.motorWeakness = options.yesNo(QStringLiteral("motor"));
  entry.pressure = options.code<IntracranialPressure>(QStringLiteral("pressure"));
  entry.skin = options.whole(QStringLiteral("skin"));
  entry.liver = options.whole(QStringLiteral("liver"));
  entry.upperGut = options.whole(QStringLiteral("upper"));
  entry.lowerGut = options.whole(QStringLiteral("lower"));
  seen.ice = options.ice(QStringLiteral("ice"));
  seen.feverBefore = parser.isSet(QStringLiteral("fever-before"));
  seen.neutropenia = {options.whole(QStringLiteral("days-below-500")).value_or(0),
                      options.whole(QStringLiteral("days-below-100")).value_or(0),
                      parser.isSet(QStringLiteral("never-above-500"))};
  return seen;
}

std::optional<Refusal> refuseSeen(const Seen& seen) {
  if (auto refused = refuseImpossible(seen.entry)) return refused;
  if (auto refused = refuseOutside(seen.ice.least, 0, 10, {})) return refused;
  return refuseImpossible(seen.neutropenia);
}

/// Nothing where the options are those of the scale, else UsageError.
std::optional<int> refuseOptions(const QCommandLineParser& parser, const Scale& scale,
                                 const QString& command) {
  for (const QString& option : scale.needed)
    if (!parser.isSet(option)) return usageError(command, CohortctlText::tr("--%1 is missing.").arg(option));
  for (const QString& option : parser.optionNames())
    if (option != QLatin1String("json") && !scale.needed.contains(option) && !scale.taken.contains(option))
      return usageError(
          command, CohortctlText::tr("--%1 does not go with “%2”.").arg(option, QLatin1String(scale.name)));
  return std::nullopt;
}

void addGradeOptions(QCommandLineParser& parser) {
  const QString stage = QStringLiteral("0-4");
  const QString days = QStringLiteral("0-31");
  const QString yesNo = QStringLiteral("yes|no");
  const auto of = [](const QStringList& codes) { return codes.join(u'|'); };
  parser.addPositionalArgument(QStringLiteral("SCALE"), CohortctlText::tr("crs, icans, gvhd or icaht."));
  parser.addOptions(
      {{"temperature", CohortctlText::tr("crs: the temperature, in °C."), "C"},
       {"fever-before", CohortctlText::tr("crs: there was a fever before, or it was treated.")},
       {"hypotension", CohortctlText::tr("crs: whether there is hypotension."), yesNo},
       {"pressors", CohortctlText::tr("crs: vasopressors; vasopressin beside another one is not counted."),
        of(codeList<Pressors>())},
       {"oxygen", CohortctlText::tr("crs: how oxygen is given."), of(codeList<Oxygen>())},
       {"ice", CohortctlText::tr("icans: points of the ICE test, or that it could not be done."),
        "0-10|unable"},
       {"consciousness",
        CohortctlText::tr("icans: awake, or woken how: spontaneous, voice, touch, unarousable."),
        "spontaneous|voice|touch|unarousable"},
       {"seizure", CohortctlText::tr("icans: a seizure, resolved or prolonged."), of(codeList<Seizure>())},
       {"motor", CohortctlText::tr("icans: whether there is a deep focal weakness."), yesNo},
       {"pressure", CohortctlText::tr("icans: oedema of the brain or raised pressure."),
        of(codeList<IntracranialPressure>())},
       {"skin", CohortctlText::tr("gvhd: stage of the skin."), stage},
       {"liver", CohortctlText::tr("gvhd: stage of the liver."), stage},
       {"upper", CohortctlText::tr("gvhd: stage of the upper gut."), "0-1"},
       {"lower", CohortctlText::tr("gvhd: stage of the lower gut."), stage},
       {"days-below-500", CohortctlText::tr("icaht: days with neutrophils at or below 0.5 × 10⁹/L."), days},
       {"days-below-100", CohortctlText::tr("icaht: days with neutrophils at or below 0.1 × 10⁹/L."), days},
       {"never-above-500", CohortctlText::tr("icaht: they were never above 0.5 × 10⁹/L.")},
       {"json", CohortctlText::tr("Answers in JSON.")}});
}

void printWords(const GradeVerdict& verdict) {
  const QString grade =
      verdict.missing.isEmpty() ? CohortctlText::tr("Grade %1") : CohortctlText::tr("At least grade %1");
  printLine(grade.arg(verdict.grade));
  printLine(verdict.reason);
}

void printJson(const GradeVerdict& verdict) {
  printJson(QJsonObject{{QStringLiteral("grade"), verdict.grade},
                        {QStringLiteral("reason"), verdict.reason},
                        {QStringLiteral("missing"), QJsonArray::fromStringList(verdict.missing)}});
}

int runGrade(const QStringList& command) {
  QCommandLineParser parser;
  parser.setApplicationDescription(CohortctlText::tr(
      "The grade that a scale makes of what was seen, and why: CRS and ICANS by ASTCT 2019, "
      "acute GvHD by MAGIC, early ICAHT by EHA/EBMT 2023. A person confirms it."));
  addGradeOptions(parser);
  if (const auto status = readArguments(parser, command, 1, 1)) return *status;
  const QString name = parser.positionalArguments().first();
  const auto isNamed = [&](const Scale& scale) { return name == QLatin1String(scale.name); };
  const auto scale = std::find_if(scales().begin(), scales().end(), isNamed);
  if (scale == scales().end())
    return usageError(command.front(),
                      CohortctlText::tr("“%1” is no scale here; crs, icans, gvhd and icaht are.").arg(name));
  if (const auto status = refuseOptions(parser, *scale, command.front())) return *status;
  OptionReader options(parser, command.front());
  const Seen seen = seenIn(parser, options);
  if (options.isWrong()) return UsageError;
  if (const auto impossible = refuseSeen(seen)) return refused(command.front(), impossible->message);
  const GradeVerdict verdict = scale->grade(seen);
  parser.isSet(QStringLiteral("json")) ? printJson(verdict) : printWords(verdict);
  return Answered;
}
} // namespace

Command gradeCommand() {
  return {"grade", "crs|icans|gvhd|icaht OPTIONS [--json]",
          [] { return CohortctlText::tr("the grade of CRS, ICANS, acute GvHD or early ICAHT, and why"); },
          runGrade};
}
