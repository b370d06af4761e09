#include "db/commands/round.h"

#include "db/stores/user_store.h"

#include <QCoreApplication>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyCommands)
};
} // namespace

std::optional<Refusal> refuseRole(Role role, Action action) {
  if (may(role, action)) return std::nullopt;
  return Refusal{u"ROLE"_qs, Words::tr("The role “%1” may not do this.").arg(roleName(role)), {}};
}

Result<User> authenticate(OpenStudy& open, const Credentials& who, Action action) {
  return atWall([&]() -> Result<User> {
    const auto found = findUser(*open.connection, who.login);
    const bool proven =
        found && found->user.active && Vault::unlock(found->slot, who.password, slotOwner(found->user.login));
    if (!proven) return refuse(u"PASSWORD"_qs, Words::tr("Login or password is wrong."), u"password"_qs);
    if (auto refused = refuseRole(found->user.role, action)) {
      refused->field = u"login"_qs;
      return tl::unexpected(*refused);
    }
    return found->user;
  });
}

std::optional<Refusal> refuseBlank(const QString& text, const QString& field, const QString& message) {
  if (!text.trimmed().isEmpty()) return std::nullopt;
  return Refusal{u"REQUIRED"_qs, message, field};
}

tl::unexpected<Refusal> noSuchRow() {
  return refuse(u"MISSING"_qs, Words::tr("This is not in the study any more."));
}
