#include "db/login.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyCommands)
};
} // namespace

std::optional<Refusal> refuseLogin(const QString& login) {
  const QString field = u"login"_qs;
  const QString text = login.trimmed();
  if (text.isEmpty()) return Refusal{u"REQUIRED"_qs, Words::tr("A login is needed."), field};
  const QList<uint> characters = text.toUcs4();
  if (std::all_of(characters.begin(), characters.end(), [](uint each) { return QChar::isPrint(each); }))
    return std::nullopt;
  return Refusal{u"FORMAT"_qs,
                 Words::tr("A login has letters, digits and signs that can be seen, no others."), field};
}
