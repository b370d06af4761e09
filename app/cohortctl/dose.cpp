#include "app/dosing/dose.h"

#include "app/base/json_value.h"
#include "app/base/number_text.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/dosing/product.h"
#include "app/reports/words/dose_words.h"
#include "app/reports/words/status_words.h"
#include "app/study/codes.h"
#include "app/study/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace {
/// What `dose` was asked.
struct DoseQuestion {
  Protocol protocol;
  int level = 0;
  double weightKg = 0;
  CellBasis basis = CellBasis::ViableCar;
  std::vector<Bag> bags;
  std::vector<std::pair<Bag, Portion>> given; ///< from the first bag on
};

/// Its answer.
struct DoseAnswer {
  DosePlan plan;
  // Where it was asked what was given:
  std::optional<double> givenCells;
  std::optional<double> givenPerKg;
  std::optional<DoseDeviation> deviation;
};

DoseAnswer answerOf(const DoseQuestion& question) {
  const DoseLevel& level = question.protocol.design.level(question.level);
  DoseAnswer answer{planDose(level, question.weightKg, question.bags, question.basis), {}, {}, {}};
  if (question.given.empty()) return answer;
  answer.givenCells = givenCells(question.given, question.basis);
  answer.givenPerKg = *answer.givenCells / question.weightKg;
  answer.deviation = deviationOf(answer.plan.plannedCells, *answer.givenCells,
                                 question.protocol.doseTolerancePercent); // A6
  return answer;
}

void printJson(const DoseQuestion& question, const DoseAnswer& answer) {
  const auto& [plan, cells, perKg, deviation] = answer;
  QJsonArray bags;
  for (std::size_t i = 0; i < question.bags.size(); ++i)
    bags.append(QJsonObject{{QStringLiteral("cellsPerMl"), countedPerMl(question.bags[i], question.basis)},
                            {QStringLiteral("volumeToGiveMl"), plan.perBag[i]}});
  printJson(QJsonObject{
      {QStringLiteral("plannedCells"), plan.plannedCells},
      {QStringLiteral("volumeToGiveMl"), orNull(plan.volumeToGiveMl)},
      {QStringLiteral("cellsPerMl"), plan.cellsPerMl},
      {QStringLiteral("enough"), plan.enough()},
      {QStringLiteral("missingCells"), plan.missingCells},
      {QStringLiteral("bags"), bags},
      {QStringLiteral("givenCells"), orNull(cells)},
      {QStringLiteral("givenCellsPerKg"), orNull(perKg)},
      {QStringLiteral("deviationPercent"), deviation ? QJsonValue(deviation->percent) : QJsonValue()},
      {QStringLiteral("withinTolerance"), deviation ? QJsonValue(!deviation->outside) : QJsonValue()}});
}

QString millilitres(double ml) {
  return QString::number(ml, 'f', 2);
}

QString planSentence(const DosePlan& plan) {
  if (!plan.volumeToGiveMl) return CohortctlText::tr("The bags hold no cell that counts.");
  const QString ml = millilitres(*plan.volumeToGiveMl);
  if (plan.enough()) return CohortctlText::tr("To give: %1 mL.").arg(ml);
  return CohortctlText::tr("The bags hold too little: %1 cells are missing. The dose would take %2 mL.")
      .arg(formatCells(plan.missingCells), ml);
}

QString givenSentence(const DoseAnswer& answer, double tolerance) {
  const QString sentence =
      answer.deviation->outside
          ? CohortctlText::tr("Given: %1 cells, %2 cells/kg, %3; more than ±%4 % (assumption A6).")
          : CohortctlText::tr("Given: %1 cells, %2 cells/kg, %3; within ±%4 % (assumption A6).");
  return sentence.arg(formatCells(*answer.givenCells), formatCells(*answer.givenPerKg),
                      deviationText(answer.deviation->percent), formatNumber(tolerance));
}

void printWords(const DoseQuestion& question, const DoseAnswer& answer) {
  const double perKg = question.protocol.design.level(question.level).cellsPerKg;
  printLine(CohortctlText::tr("L%1: %2 cells/kg × %3 kg = %4 cells planned. Counted: %5.")
                .arg(question.level)
                .arg(formatCells(perKg), formatNumber(question.weightKg),
                     formatCells(answer.plan.plannedCells), cellBasisName(question.basis)));
  for (std::size_t i = 0; i < question.bags.size(); ++i) {
    const Bag& bag = question.bags[i];
    printLine(CohortctlText::tr("Bag %1: %2 = %3 cells/mL. To give: %4 of %5 mL.")
                  .arg(i + 1)
                  .arg(factorsOf(bag, question.basis), formatCells(countedPerMl(bag, question.basis)),
                       millilitres(answer.plan.perBag[i]), formatNumber(bag.volumeMl)));
  }
  printLine(planSentence(answer.plan));
  if (answer.deviation) printLine(givenSentence(answer, question.protocol.doseTolerancePercent));
}

Refusal named(const QString& what, Refusal refusal) {
  refusal.message = CohortctlText::tr("%1: %2", "which value, why it is refused").arg(what, refusal.message);
  return refusal;
}

Refusal unreadBag() {
  return refusal("BAG",
                 CohortctlText::tr("A bag is written volume=20,count=5e7,viability=92,car=61: each of the "
                                   "four once."));
}

/// volume=20,count=5e7,viability=92,car=61
Result<Bag> readBag(const QString& text) {
  Bag bag;
  QMap<QString, double Bag::*> left{{QStringLiteral("volume"), &Bag::volumeMl},
                                    {QStringLiteral("count"), &Bag::cellsPerMl},
                                    {QStringLiteral("viability"), &Bag::viability},
                                    {QStringLiteral("car"), &Bag::car}};
  for (const QString& part : text.split(u',')) {
    const QString name = part.section(u'=', 0, 0).trimmed();
    const QString value = part.section(u'=', 1);
    double Bag::*const member = left.take(name);
    if (!member) return tl::unexpected(unreadBag());
    auto number = member == &Bag::cellsPerMl ? parseCells(value, name) : readNumber(value);
    if (auto refused = keep(std::move(number), bag.*member)) return tl::unexpected(named(name, *refused));
  }
  if (!left.isEmpty()) return tl::unexpected(unreadBag());
  if (auto refused = refuseBag(bag)) return tl::unexpected(*refused);
  return bag;
}

Result<int> readLevel(const QString& text, const DoseDesign& design) {
  auto level = readWhole(text);
  if (!level || (*level >= 1 && *level <= design.top())) return level;
  return refuse(QStringLiteral("RANGE"),
                CohortctlText::tr("The design has the levels 1 to %1.").arg(design.top()));
}

Result<double> readWeight(const QString& text) {
  auto kg = readNumber(text);
  if (!kg) return kg;
  if (auto refused = refuseWeight(*kg)) return tl::unexpected(*refused);
  return kg;
}

Result<Portion> readPortion(const QString& text, const Bag& bag) {
  const auto ml = readNumber(text);
  if (!ml) return tl::unexpected(ml.error());
  Portion portion;
  portion.volumeMl = *ml;
  if (auto refused = refusePortion(bag, portion)) return tl::unexpected(*refused);
  return portion;
}

std::optional<Refusal> readBags(const QStringList& bags, const QStringList& given, DoseQuestion& question) {
  for (const QString& text : bags) {
    const auto read = readBag(text);
    if (!read) return named(QStringLiteral("--bag ") + text, read.error());
    question.bags.push_back(*read);
  }
  if (given.size() > bags.size())
    return refusal(
        "BAG",
        CohortctlText::tr("There are more --given than --bag: the first is of the first bag, and so on."));
  for (const QString& text : given) {
    const Bag& bag = question.bags[question.given.size()];
    const auto read = readPortion(text, bag);
    if (!read) return named(QStringLiteral("--given ") + text, read.error());
    question.given.emplace_back(bag, *read);
  }
  return std::nullopt;
}

std::optional<Refusal> readValues(const QCommandLineParser& parser, DoseQuestion& question) {
  const QString level = QStringLiteral("level");
  const QString weight = QStringLiteral("weight");
  if (auto refused = keep(readLevel(parser.value(level), question.protocol.design), question.level))
    return named(QStringLiteral("--") + level, *refused);
  if (auto refused = keep(readWeight(parser.value(weight)), question.weightKg))
    return named(QStringLiteral("--") + weight, *refused);
  return readBags(parser.values(QStringLiteral("bag")), parser.values(QStringLiteral("given")), question);
}

/// On failure the exit status, after the line that says why.
tl::expected<DoseQuestion, int> questionOf(const QCommandLineParser& parser, const QString& command) {
  for (const QString& needed : {QStringLiteral("level"), QStringLiteral("weight"), QStringLiteral("bag")})
    if (!parser.isSet(needed))
      return tl::unexpected(usageError(command, CohortctlText::tr("--%1 is missing.").arg(needed)));
  const auto protocol = protocolOf(parser, command);
  if (!protocol) return tl::unexpected(protocol.error());
  const auto basis = wordOf(parser, QStringLiteral("basis"), codeList<CellBasis>(), command);
  if (!basis) return tl::unexpected<int>(UsageError);
  DoseQuestion question;
  question.protocol = *protocol;
  question.basis = static_cast<CellBasis>(*basis);
  if (const auto fault = readValues(parser, question))
    return tl::unexpected(refused(command, fault->message));
  return question;
}

void addDoseOptions(QCommandLineParser& parser) {
  parser.addOptions(
      {{QStringLiteral("level"), CohortctlText::tr("The dose level, 1 = lowest."), QStringLiteral("N")},
       {QStringLiteral("weight"), CohortctlText::tr("Body weight in kg."), QStringLiteral("KG")},
       {QStringLiteral("bag"),
        CohortctlText::tr("volume=20,count=5e7,viability=92,car=61: mL, cells/mL, viable of all cells in %, "
                          "CAR-positive of the viable cells in %. Once for each bag, in the order in which "
                          "they are emptied."),
        QStringLiteral("BAG")},
       {QStringLiteral("given"),
        CohortctlText::tr("What of a bag was given, in mL: the first is of the first bag, and so on."),
        QStringLiteral("ML")},
       {QStringLiteral("basis"),
        CohortctlText::tr("Which cells count (assumption A9): viable-car (without this option), viable or "
                          "all."),
        QStringLiteral("WHICH"), codeOf(CellBasis::ViableCar)},
       {QStringLiteral("json"), CohortctlText::tr("Answers in JSON.")}});
}

int runDose(const QStringList& command) {
  QCommandLineParser parser;
  parser.setApplicationDescription(
      CohortctlText::tr("Works a dose out from its bags: cells that count = volume × cells/mL × viability × "
                        "CAR-positive. Says what to give for a level and a body weight, and how far what "
                        "was given is from it. Exit status 1: a bag or another value was refused."));
  addDesignOption(parser);
  addDoseOptions(parser);
  if (const auto status = readArguments(parser, command, 0, 0)) return *status;
  const auto question = questionOf(parser, command.front());
  if (!question) return question.error();
  const DoseAnswer answer = answerOf(*question);
  parser.isSet(QStringLiteral("json")) ? printJson(*question, answer) : printWords(*question, answer);
  return Answered;
}
} // namespace

Command doseCommand() {
  return {"dose",
          "--level N --weight KG --bag BAG... [--given ML...] [--basis viable-car|viable|all] "
          "[--design NAME|FILE] [--json]",
          [] { return CohortctlText::tr("what to give of the bags, and how far from the plan a dose was"); },
          runDose};
}
