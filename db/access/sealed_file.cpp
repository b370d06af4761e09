#include "db/access/sealed_file.h"

#include <new>
#include <sodium.h>
#include <stdexcept>

namespace {
quint64 scryptCost = 1 << 17; // 128 MiB a guess
constexpr quint32 scryptBlock = 8;
constexpr qsizetype lineLength = 76;

unsigned char* at(QByteArray& bytes, qsizetype place = 0) {
  return reinterpret_cast<unsigned char*>(bytes.data() + place);
}
const unsigned char* at(const QByteArray& bytes, qsizetype place = 0) {
  return reinterpret_cast<const unsigned char*>(bytes.constData() + place);
}

QByteArray randomBytes(qsizetype count) {
  QByteArray bytes(count, '\0');
  randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
  return bytes;
}

/// Two keys one behind the other: of the cipher, and of the MACs.
QByteArray keysFrom(const QString& passphrase, const QByteArray& salt) {
  QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
  QByteArray keys(64, '\0');
  const int failed = crypto_pwhash_scryptsalsa208sha256_ll(
      at(words), static_cast<std::size_t>(words.size()), at(salt), static_cast<std::size_t>(salt.size()),
      scryptCost, scryptBlock, 1, at(keys), static_cast<std::size_t>(keys.size()));
  sodium_memzero(words.data(), static_cast<std::size_t>(words.size()));
  if (failed) throw std::bad_alloc();
  return keys;
}

QByteArray macOf(const QByteArray& text, const QByteArray& keys) {
  QByteArray mac(crypto_auth_hmacsha256_BYTES, '\0');
  crypto_auth_hmacsha256(at(mac), at(text), static_cast<quint64>(text.size()), at(keys, 32));
  return mac.toHex();
}

QByteArray enciphered(const QByteArray& content, const QByteArray& nonce, const QByteArray& keys) {
  QByteArray cipher(content.size(), '\0');
  crypto_stream_chacha20_ietf_xor(at(cipher), at(content), static_cast<quint64>(content.size()), at(nonce),
                                  at(keys));
  return cipher;
}

QByteArray inLines(const QByteArray& base64) {
  QByteArray lines;
  for (qsizetype first = 0; first < base64.size(); first += lineLength)
    lines += base64.mid(first, lineLength) + '\n';
  return lines;
}
} // namespace

void setSealCostForTests(quint64 cost) {
  scryptCost = cost;
}

QByteArray sealedFile(const QByteArray& content, const QString& passphrase) {
  if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
  const QByteArray salt = randomBytes(32);
  const QByteArray nonce = randomBytes(crypto_stream_chacha20_ietf_NONCEBYTES);
  QByteArray keys = keysFrom(passphrase, salt);
  const QByteArray head = "CohortDesk sealed file 1\nscrypt N=" + QByteArray::number(scryptCost) +
                          " r=" + QByteArray::number(scryptBlock) + " p=1 salt=" + salt.toHex() +
                          "\nChaCha20 nonce=" + nonce.toHex() + '\n';
  const QByteArray cipher = enciphered(content, nonce, keys);
  const QByteArray file = head + "passphrase HMAC-SHA-256=" + macOf(head, keys) +
                          "\ncontent HMAC-SHA-256=" + macOf(head + cipher, keys) + '\n' +
                          inLines(cipher.toBase64());
  sodium_memzero(keys.data(), static_cast<std::size_t>(keys.size()));
  return file;
}
