#include "db/exchange/site_log/log_tables.h"

#include "app/base/number_text.h"
#include "db/exchange/exchange_text.h"

#include <QRegularExpression>
#include <cmath>

namespace {
using Rr = RelapsedRefractory;

template <class T>
struct Phrase {
  QLatin1String text;
  T meaning;
};

/// Said by the phrase alone.
const Phrase<RrBranch> branches[] = {
    {QLatin1String("early"), RrBranch::EarlyRelapse},
    {QLatin1String("late"), RrBranch::LateRelapse},
    {QLatin1String("after transplantation"), RrBranch::RelapseAfterTransplant},
};
const Phrase<TargetedDrug> drugs[] = {
    {QLatin1String("targeted drug tried y"), TargetedDrug::Failed},
    {QLatin1String("targeted drug tried n"), TargetedDrug::NotTried},
    {QLatin1String("no targeted drug available"), TargetedDrug::NoneAvailable},
    {QLatin1String("targeted drug none available"), TargetedDrug::NoneAvailable},
};
const Phrase<std::optional<bool> Rr::*> statements[] = {
    {QLatin1String("no cr after induction"), &Rr::noCrAfterInduction},
    {QLatin1String("no cr after salvage"), &Rr::noCrAfterSalvage},
    {QLatin1String("no cr after targeted drugs"), &Rr::noCrAfterTargeted},
    {QLatin1String("mrd positive"), &Rr::mrdPersistent},
};
/// Followed by Y or N.
const Phrase<std::optional<bool> Rr::*> answerPhrases[] = {
    {QLatin1String("peripheral blood twice"), &Rr::bloodBlastsTwice},
    {QLatin1String("extramedullary"), &Rr::extramedullary},
    {QLatin1String("re-induction failed"), &Rr::reinductionFailed},
    {QLatin1String("no other option"), &Rr::noOtherOption},
    {QLatin1String("induction completed"), &Rr::inductionCompleted},
};

class Reader {
 public:
  RrDetail read(const QString& branch, const QString& detail) {
    for (const QString& part : halfWidth(detail).split(u';', Qt::SkipEmptyParts)) {
      const QString phrase = part.simplified();
      if (phrase.isEmpty()) continue;
      m_phrase = phrase;
      const QString lower = phrase.toLower();
      if (!readWord(lower) && !readAnswer(lower) && !readNumber(lower))
        fault(ExchangeText::tr("“%1” is not known here.").arg(phrase));
    }
    settleBranch(branch);
    return std::move(m_read);
  }

 private:
  void fault(const QString& message) { m_read.faults.append(message); }

  template <class T>
  bool put(std::optional<T>& where, T value) {
    if (where)
      fault(ExchangeText::tr("“%1”: this was answered by an earlier phrase of the cell.").arg(m_phrase));
    else
      where = value;
    return true;
  }

  bool readWord(const QString& lower) {
    for (const auto& [text, branch] : branches)
      if (lower == text) return put(m_read.values.branch, branch);
    for (const auto& [text, drug] : drugs)
      if (lower == text) return put(m_read.values.targetedDrug, drug);
    for (const auto& [text, member] : statements)
      if (lower == text) return put(m_read.values.*member, true);
    return false;
  }

  bool readAnswer(const QString& lower) {
    for (const auto& [text, member] : answerPhrases)
      if (lower.size() == text.size() + 2 && lower.startsWith(text + u' ')) {
        if (lower.endsWith(u'y')) return put(m_read.values.*member, true);
        if (lower.endsWith(u'n')) return put(m_read.values.*member, false);
      }
    return false;
  }

  bool readNumber(const QString& lower) {
    static const QRegularExpression shape(
        QStringLiteral("^(marrow blasts|months to relapse|acute gvhd grade) (\\S*[0-9]\\S*?) ?(%?)$"));
    const QRegularExpressionMatch match = shape.match(lower);
    if (!match.hasMatch()) return false;
    const auto number = ::readNumber(match.captured(2));
    if (!number) {
      fault(number.error().message);
      return true;
    }
    const double value = *number;
    if (value < 0) return false;
    const bool percent = !match.captured(3).isEmpty();
    if (match.captured(1) == QLatin1String("marrow blasts"))
      return percent && put(m_read.values.marrowBlastsPercent, value);
    if (percent) return false;
    if (match.captured(1) == QLatin1String("months to relapse"))
      return put(m_read.values.monthsToRelapse, value);
    // Grades beyond the scale are refused by the screening's own rule.
    if (std::floor(value) != value || value > 99) return false;
    return put(m_read.values.acuteGvhdGrade, static_cast<int>(value));
  }

  void settleBranch(const QString& branch) {
    std::optional<RrBranch>& said = m_read.values.branch;
    if (branch.compare(QLatin1String("refractory"), Qt::CaseInsensitive) == 0) {
      if (said)
        fault(ExchangeText::tr("“early”, “late” and “after transplantation” speak of a relapse, not of "
                               "refractory disease."));
      said = RrBranch::Refractory;
    } else if (branch.isEmpty()) {
      if (said) fault(ExchangeText::tr("The cell speaks of a relapse, but rr_branch is empty."));
    } else if (!said) {
      fault(ExchangeText::tr(
          "Of a relapse it must be said whether it is early, late or after transplantation."));
    }
  }

  RrDetail m_read;
  QString m_phrase;
};
} // namespace

RrDetail readRrDetail(const QString& branch, const QString& detail) {
  return Reader().read(branch, detail);
}
