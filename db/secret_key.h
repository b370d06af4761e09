#pragma once
#include <QByteArray>
#include <memory>

/// 32 secret bytes in guarded memory that is wiped when it is given back.
class SecretKey {
 public:
  static constexpr std::size_t size = 32;
  static SecretKey random();
  /// Takes exactly `size` bytes.
  static SecretKey fromBytes(const QByteArray& bytes);

  unsigned char* data() { return m_bytes.get(); }
  const unsigned char* data() const { return m_bytes.get(); }

 private:
  struct Free {
    void operator()(unsigned char* bytes) const;
  };
  SecretKey();

  std::unique_ptr<unsigned char, Free> m_bytes;
};
