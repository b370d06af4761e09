#include "db/access/passwords.h"
#include "db/access/vault.h"
#include "db/session/study_file.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

namespace tst_vault {

class TestVault : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void shipsWithTheFullCostOfAGuess();
  void opensWithItsSecretAndOwnerOnly();
  void refusesADamagedSlot();
  void refusesADearSlotAtOnce_data();
  void refusesADearSlotAtOnce();
  void givesEveryOwnerTheSameKey();
  void sealsToAPlace();
  void aRenewedOneOpensWhatWasSealedBefore();
  void aBoxIsForOneOwnerAndOneGeneration();
  void readsRecoveryCodesAsTheyAreTyped();
  void asksForStrongPasswords_data();
  void asksForStrongPasswords();

 private:
  void makeGuessesCheap() { Vault::setSlotCostForTests({1, 8192}); }
};

void TestVault::shipsWithTheFullCostOfAGuess() {
  QCOMPARE(Vault::slotCost().passes, quint64(3));
  QCOMPARE(Vault::slotCost().memory, quint64(256) << 20);
  const KeySlot slot = Vault::fresh().slotFor(QStringLiteral("a secret"), "user:a");
  QVERIFY(slot.cost == Vault::slotCost());
  QVERIFY(Vault::unlock(slot, QStringLiteral("a secret"), "user:a").has_value());
}

void TestVault::opensWithItsSecretAndOwnerOnly() {
  makeGuessesCheap();
  const KeySlot slot = Vault::fresh().slotFor(QStringLiteral("Prüfung"), "user:a");
  QVERIFY(Vault::unlock(slot, QStringLiteral("Prüfung"), "user:a").has_value());
  // The same letters from another keyboard: u and a combining diaeresis.
  QVERIFY(Vault::unlock(slot, QStringLiteral("Pru\u0308fung"), "user:a").has_value());
  QVERIFY(!Vault::unlock(slot, QStringLiteral("prüfung"), "user:a"));
  QVERIFY(!Vault::unlock(slot, QString(), "user:a"));
  QVERIFY(!Vault::unlock(slot, QStringLiteral("Prüfung"), "user:b"));
}

void TestVault::refusesADamagedSlot() {
  makeGuessesCheap();
  const KeySlot good = Vault::fresh().slotFor(QStringLiteral("secret"), "user:a");
  KeySlot flipped = good;
  flipped.sealedKey[30] = static_cast<char>(flipped.sealedKey[30] ^ 1);
  QVERIFY(!Vault::unlock(flipped, QStringLiteral("secret"), "user:a"));
  KeySlot cut = good;
  cut.sealedKey.chop(1);
  QVERIFY(!Vault::unlock(cut, QStringLiteral("secret"), "user:a"));
  KeySlot greedy = good;
  greedy.cost.memory = quint64(1) << 41;
  QVERIFY(!Vault::unlock(greedy, QStringLiteral("secret"), "user:a"));
  KeySlot saltless = good;
  saltless.salt.clear();
  QVERIFY(!Vault::unlock(saltless, QStringLiteral("secret"), "user:a"));
}

void TestVault::refusesADearSlotAtOnce_data() {
  QTest::addColumn<quint64>("passes");
  QTest::addColumn<quint64>("memory");
  const GuessCost own = productionGuessCost();
  QTest::newRow("sixty-four passes over a gibibyte") << quint64(64) << (quint64(1) << 30);
  QTest::newRow("too many passes") << 4 * own.passes + 1 << quint64(8192);
  QTest::newRow("passes without end") << ~quint64(0) << quint64(8192);
  QTest::newRow("too much memory") << quint64(1) << 4 * own.memory + 1024;
  QTest::newRow("memory without end") << quint64(1) << ~quint64(0);
  QTest::newRow("four times of both") << 4 * own.passes << 4 * own.memory;
  QTest::newRow("twice and a half of both") << 5 * own.passes / 2 << 5 * own.memory / 2;
}

void TestVault::refusesADearSlotAtOnce() {
  QFETCH(quint64, passes);
  QFETCH(quint64, memory);
  makeGuessesCheap();
  KeySlot slot = Vault::fresh().slotFor(QStringLiteral("secret"), "user:a");
  slot.cost = {passes, memory};
  QElapsedTimer timer;
  timer.start();
  QVERIFY(!Vault::unlock(slot, QStringLiteral("secret"), "user:a"));
  QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed()))); // Argon2id was not begun
}

void TestVault::givesEveryOwnerTheSameKey() {
  makeGuessesCheap();
  const Vault vault = Vault::fresh();
  const QByteArray sealed = vault.seal("Wu Hong", "identity:1");
  for (const char* owner : {"user:a", "user:b", "recovery"}) {
    const QString secret = QLatin1String(owner);
    const auto opened = Vault::unlock(vault.slotFor(secret, owner), secret, owner);
    QVERIFY(opened.has_value());
    QCOMPARE(opened->open(sealed, "identity:1").value_or(QByteArray()), QByteArray("Wu Hong"));
  }
  QVERIFY(!Vault::fresh().open(sealed, "identity:1"));
}

void TestVault::sealsToAPlace() {
  const Vault vault = Vault::fresh();
  const QByteArray sealed = vault.seal("Wu Hong", "identity:1");
  QVERIFY(!sealed.contains("Wu"));
  QVERIFY(sealed != vault.seal("Wu Hong", "identity:1"));
  QVERIFY(!vault.open(sealed, "identity:2"));
  QVERIFY(!vault.open(sealed.chopped(1), "identity:1"));
  QVERIFY(!vault.open({}, "identity:1"));
  QCOMPARE(vault.open(vault.seal({}, "draft"), "draft").value_or("none"), QByteArray());
}

void TestVault::aRenewedOneOpensWhatWasSealedBefore() {
  const Vault first = Vault::fresh();
  const Vault second = first.renewed();
  const Vault third = second.renewed();
  QCOMPARE(third.generation(), 3);
  const QByteArray sealed = first.seal("Wu Hong", "identity:1");
  QCOMPARE(third.open(sealed, "identity:1").value_or("none"), QByteArray("Wu Hong"));
  QVERIFY(!first.open(third.seal("Wu Hong", "identity:1"), "identity:1"));
  const KeyChain chain{second.sealedPrevious(), third.sealedPrevious()};
  const QString secret = QStringLiteral("a secret");
  const auto slotOfThird = Vault::unlock(third.slotFor(secret, "user:a"), secret, "user:a");
  const auto whole = slotOfThird->whole(chain, {}, "user:a");
  QVERIFY(whole);
  QCOMPARE(whole->open(sealed, "identity:1").value_or("none"), QByteArray("Wu Hong"));
  QVERIFY(!slotOfThird->whole({chain[0]}, {}, "user:a"));
  QVERIFY(!slotOfThird->whole({chain[1], chain[0]}, {}, "user:a"));
  const auto slotOfFirst = Vault::unlock(first.slotFor(secret, "user:a"), secret, "user:a");
  QVERIFY(!slotOfFirst->whole(chain, {}, "user:a")); // nobody handed them the newest
}

void TestVault::aBoxIsForOneOwnerAndOneGeneration() {
  Vault first = Vault::fresh();
  const QString secret = QStringLiteral("a secret");
  const KeySlot slot = first.ownSlotFor(secret, "user:a");
  const Vault second = first.renewed();
  const Vault third = second.renewed();
  const KeyChain chain{second.sealedPrevious(), third.sealedPrevious()};
  const auto own = Vault::unlock(slot, secret, "user:a");
  const auto whole = own->whole(chain, third.boxFor(slot.publicKey, "user:a"), "user:a");
  QVERIFY(whole);
  QCOMPARE(whole->generation(), 3);
  QCOMPARE(whole->open(third.seal("x", "draft"), "draft").value_or("none"), QByteArray("x"));
  QVERIFY(!own->whole(chain, third.boxFor(slot.publicKey, "user:b"), "user:a"));
  QVERIFY(!own->whole(chain, second.boxFor(slot.publicKey, "user:a"), "user:a"));
  QVERIFY(!own->whole(chain, third.boxFor(KeyPair::random().publicKey(), "user:a"), "user:a"));
  QVERIFY(!own->whole({chain[0]}, third.boxFor(slot.publicKey, "user:a"), "user:a"));
  const Vault other = Vault::fresh().renewed(); // another study's: its chain does not end at the slot's key
  QVERIFY(!own->whole({other.sealedPrevious()}, other.boxFor(slot.publicKey, "user:a"), "user:a"));
  QVERIFY(third.boxFor({}, "user:a").isEmpty());
}

void TestVault::readsRecoveryCodesAsTheyAreTyped() {
  const QString code = newRecoveryCode();
  QCOMPARE(code.size(), 39);
  QCOMPARE(code.split(u'-').size(), 8);
  QString typed = code.toLower();
  typed.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ');
  QCOMPARE(normalizedRecoveryCode(typed), normalizedRecoveryCode(code));
  QCOMPARE(normalizedRecoveryCode(code).size(), 32);
  QSet<QString> codes;
  for (int i = 0; i < 100; ++i)
    codes.insert(newRecoveryCode());
  QCOMPARE(codes.size(), 100);
}

void TestVault::asksForStrongPasswords_data() {
  QTest::addColumn<QString>("password");
  QTest::addColumn<bool>("weak");
  QTest::newRow("empty") << QString() << true;
  QTest::newRow("the usual") << QStringLiteral("Password1!") << true;
  QTest::newRow("keyboard row") << QStringLiteral("qwertyuiop123") << true;
  QTest::newRow("own name") << QStringLiteral("zhangmin2026") << true;
  QTest::newRow("a date") << QStringLiteral("22.11.2026") << true;
  QTest::newRow("repetition") << QStringLiteral("aaaaaaaaaaaaaaaaaaaa") << true;
  QTest::newRow("words") << QStringLiteral("heron-lantern-quartz-27") << false;
  QTest::newRow("random") << QStringLiteral("x7!Kp2#vQ9zL") << false;
  QTest::newRow("10,000 characters") << QStringLiteral("Tw0 herons, quartz; ").repeated(500) << false;
}

void TestVault::asksForStrongPasswords() {
  QFETCH(QString, password);
  QFETCH(bool, weak);
  const auto refusal = passwordTooWeak(password, {QStringLiteral("zmin"), QStringLiteral("Zhang Min")});
  QCOMPARE(refusal.has_value(), weak);
  if (!refusal) return;
  QCOMPARE(refusal->rule, QStringLiteral("PASSWORD"));
  QCOMPARE(refusal->field, QStringLiteral("password"));
}

COHORTDESK_TEST(TestVault, QCoreApplication)
} // namespace tst_vault
#include "tst_vault.moc"
