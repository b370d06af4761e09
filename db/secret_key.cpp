#include "db/secret_key.h"

#include <cstring>
#include <new>
#include <sodium.h>
#include <stdexcept>

SecretKey::SecretKey() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
  m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(size)));
  if (!m_bytes) throw std::bad_alloc();
}

void SecretKey::Free::operator()(unsigned char* bytes) const {
  sodium_free(bytes);
}

SecretKey SecretKey::random() {
  SecretKey key;
  randombytes_buf(key.data(), size);
  return key;
}

SecretKey SecretKey::fromBytes(const QByteArray& bytes) {
  if (bytes.size() != static_cast<qsizetype>(size)) throw std::logic_error("a key has 32 bytes");
  SecretKey key;
  std::memcpy(key.data(), bytes.constData(), size);
  return key;
}
