#include "db/exchange/hand_over/known_identifiers.h"

#include "app/base/plain_text.h"

#include <QLocale>

namespace {
/// Part of a word that goes on: Chinese has no ends of words.
bool isInWord(const QString& text, qsizetype at) {
  return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber() &&
         text.at(at).script() != QChar::Script_Han;
}

/// Between this character and the one before it, a word may end.
bool isEdge(const QString& text, qsizetype at) {
  return !isInWord(text, at - 1) || !isInWord(text, at);
}

QString withoutBlanks(QString text) {
  return text.removeIf([](QChar sign) { return sign.isSpace(); });
}

QString withoutDashes(QString text) {
  return text.removeIf([](QChar sign) { return sign.category() == QChar::Punctuation_Dash; });
}

/// How a day is written: year, month and day in each order in use, with and without zeros.
QStringList formsOfDay(QDate day) {
  const QLocale english = QLocale::c();
  QStringList forms{day.toString(u"yyyyMMdd"_qs), day.toString(u"yyyy年M月d日"_qs),
                    day.toString(u"yyyy年MM月dd日"_qs)};
  for (const char* separator : {"-", "/", ".", " "})
    for (const char* pattern : {"yyyy%1MM%1dd", "yyyy%1M%1d", "dd%1MM%1yyyy", "d%1M%1yyyy", "MM%1dd%1yyyy",
                                "M%1d%1yyyy", "dd%1MMM%1yyyy", "d%1MMM%1yyyy", "d%1MMMM%1yyyy"})
      forms << english.toString(day, QString::fromLatin1(pattern).arg(QLatin1String(separator)));
  for (const char* pattern : {"ddMMMyyyy", "MMM d, yyyy", "MMMM d, yyyy"})
    forms << english.toString(day, QLatin1String(pattern));
  return forms;
}
} // namespace

KnownIdentifiers::KnownIdentifiers(const std::vector<Subject>& subjects) {
  for (const Subject& subject : subjects) {
    addName(subject);
    addHospitalNumber(subject);
    addBirthDate(subject);
  }
}

void KnownIdentifiers::add(const QString& identifier, const Finding& finding, qsizetype least) {
  const QString folded = normalizedName(identifier);
  if (folded.size() >= least) m_byLength[folded.size()].insert(folded, finding);
}

void KnownIdentifiers::addName(const Subject& subject) {
  for (const QString& form : {subject.identity.name, withoutBlanks(subject.identity.name)})
    add(form, {subject.id, Kind::Name}, 2);
}

void KnownIdentifiers::addHospitalNumber(const Subject& subject) {
  const QString& number = subject.identity.hospitalNumber;
  for (const QString& form : {number, withoutDashes(withoutBlanks(number))})
    add(form, {subject.id, Kind::HospitalNumber}, 4);
}

void KnownIdentifiers::addBirthDate(const Subject& subject) {
  if (!subject.identity.birthDate.isValid()) return;
  for (const QString& form : formsOfDay(subject.identity.birthDate))
    add(form, {subject.id, Kind::BirthDate}, 8);
}

std::optional<KnownIdentifiers::Finding> KnownIdentifiers::findIn(const QString& text) const {
  const QString folded = normalizedName(text);
  if (auto found = findFolded(folded)) return found;
  const QString plain = withoutDashes(folded);
  return plain.size() == folded.size() ? std::nullopt : findFolded(plain);
}

std::optional<KnownIdentifiers::Finding> KnownIdentifiers::findFolded(const QString& text) const {
  for (qsizetype at = 0; at < text.size(); ++at) {
    if (!isEdge(text, at)) continue;
    for (const auto& [length, identifiers] : m_byLength) {
      if (at + length > text.size()) break;
      if (!isEdge(text, at + length)) continue;
      const auto found = identifiers.constFind(text.mid(at, length));
      if (found != identifiers.constEnd()) return *found;
    }
  }
  return std::nullopt;
}
