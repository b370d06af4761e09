// A study file with bytes changed, cut off, or of something else altogether: refused and left as it is, or,
// where a change hit nothing that the study says, opened with the study in it. First byte of the input: bit
// 0, the checksum lies beside the file; bit 1, the rest is the file itself; else the rest is a list of
// changes, five bytes each: where (little-endian, modulo the size) and what is XORed there. Bit 2: the first
// change cuts the file off at its place.
#include "app/protocol/protocol_reader.h"
#include "app/study/study.h"
#include "db/access/vault.h"
#include "db/session/study_commands.h"
#include "db/session/study_file.h"
#include "db/session/study_session.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <algorithm>
#include <sodium.h>

namespace {
const QString checksumEnding = QStringLiteral(".checksum");
const Credentials pi{QStringLiteral("pi"), QStringLiteral("copper lantern under eleven willows")};

void mustHold(bool holds) {
  if (!holds) std::abort();
}

/// The same study in every run: what a corpus says of offsets stays true.
std::uint32_t notRandom() {
  static std::uint32_t state = 2463534242U;
  state ^= state << 13U;
  state ^= state >> 17U;
  state ^= state << 5U;
  return state;
}

QDateTime clockAt() {
  return {QDate(2026, 1, 5), QTime(9, 0), Qt::UTC};
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content) {
  QFile file(path);
  mustHold(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

struct Base {
  QByteArray content;
  QByteArray checksum;
  Study study;
};

Base makeBase() {
  static randombytes_implementation numbers{[] { return "fixed"; },
                                            notRandom,
                                            nullptr,
                                            nullptr,
                                            [](void* buffer, std::size_t size) {
                                              std::generate_n(static_cast<std::uint8_t*>(buffer), size, [] {
                                                return static_cast<std::uint8_t>(notRandom() >> 8U);
                                              });
                                            },
                                            nullptr};
  mustHold(randombytes_set_implementation(&numbers) == 0);
  Vault::setSlotCostForTests({1, 8192});
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.study"));
  NewStudy made;
  made.site.name = QStringLiteral("Site 01");
  made.site.timeZone = QTimeZone("Asia/Shanghai");
  made.protocolJson = *protocolSource(QStringLiteral("cd7-car-nk"));
  made.login = pi.login;
  made.userName = QStringLiteral("Prof. Zhang Min");
  made.password = pi.password;
  mustHold(StudyFile::create(path, made, clockAt).has_value());
  Base base;
  {
    auto session = StudyFile::open(path, pi, clockAt);
    mustHold(session.has_value());
    NewSubject subject;
    subject.identity = {QStringLiteral("Li Na"), QStringLiteral("LN"), QStringLiteral("77"),
                        QDate(1980, 1, 2)};
    subject.sex = Sex::Female;
    subject.consent = {QStringLiteral("1.0"), clockAt(), true};
    mustHold((*session)->commands().registerSubject(subject).has_value());
    base.study = (*session)->study();
  }
  base.content = contentOf(path);
  base.checksum = contentOf(path + checksumEnding);
  mustHold(!base.checksum.isEmpty());
  return base;
}

QByteArray changed(const QByteArray& base, std::uint8_t flags, const QByteArray& rest) {
  if ((flags & 2U) != 0) return rest;
  QByteArray content = base;
  for (qsizetype at = 0; at + 5 <= rest.size() && !content.isEmpty(); at += 5) {
    const auto place = static_cast<qsizetype>(qFromLittleEndian<quint32>(rest.constData() + at) %
                                              static_cast<quint32>(content.size()));
    if (at == 0 && (flags & 4U) != 0)
      content.truncate(place);
    else
      content[place] = static_cast<char>(content[place] ^ rest[at + 4]);
  }
  return content;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const Base base = makeBase();
  if (size == 0) return 0;
  const QByteArray content =
      changed(base.content, bytes[0],
              QByteArray(reinterpret_cast<const char*>(bytes) + 1, static_cast<qsizetype>(size) - 1));
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.study"));
  write(path, content);
  const bool vouched = (bytes[0] & 1U) != 0;
  if (vouched) write(path + checksumEnding, base.checksum);
  const auto opened = StudyFile::open(path, pi, clockAt);
  if (opened) {
    mustHold(!vouched || content == base.content);
    mustHold((*opened)->study() == base.study);
    return 0;
  }
  mustHold(content != base.content);
  mustHold(!opened.error().message.isEmpty());
  mustHold(contentOf(path) == content);
  return 0;
}
