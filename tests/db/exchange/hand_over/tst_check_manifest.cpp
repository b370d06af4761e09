#include "db/exchange/hand_over/check_manifest.h"
#include "db/exchange/hand_over/export_folder.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

namespace tst_check_manifest {
using Kind = ManifestFault::Kind;
using Faults = std::vector<ManifestFault>;
using Break = std::function<bool(const QDir&)>;

/// Changes the manifest in place.
Break manifest(const char* before, const char* after) {
  return [before, after](const QDir& folder) {
    const QString path = folder.filePath(u"MANIFEST.sha256"_qs);
    QByteArray text = contentOf(path);
    return put(path, text.replace(before, after));
  };
}

class TestCheckManifest : public QObject {
  Q_OBJECT
 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  QDir folder() const { return QDir(m_folder->path()); }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    ExportFolder export_(m_folder->path());
    QVERIFY(export_.write(u"README.txt"_qs, "Read me.\n"));
    QVERIFY(export_.write(u"raw/ae.csv"_qs, "SUBJKEY\nSCR-001\n"));
    QVERIFY(export_.write(u"raw/空 表.csv"_qs, QByteArray()));
    QVERIFY(export_.writeManifest());
  }

  void whatIsWrittenIsSound() {
    const auto checked = checkManifest(m_folder->path());
    QVERIFY(checked.has_value());
    QVERIFY(checked->faults.empty());
    QCOMPARE(checked->files, 3);
    QCOMPARE(checked->checksum, QCryptographicHash::hash(contentOf(m_folder->filePath(u"MANIFEST.sha256"_qs)),
                                                         QCryptographicHash::Sha256));
  }

  void whatIsBrokenIsNamed_data() {
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<QString>("faults"); // "kind file; …"
    const auto row = [](const char* name, const Break& breakIt, const QString& faults) {
      QTest::newRow(name) << breakIt << faults;
    };
    row(
        "a byte", [](const QDir& f) { return put(f.filePath(u"raw/ae.csv"_qs), "SUBJKEY\nSCR-002\n"); },
        u"1 raw/ae.csv"_qs);
    row(
        "one more byte", [](const QDir& f) { return put(f.filePath(u"raw/空 表.csv"_qs), "\n"); },
        u"1 raw/空 表.csv"_qs);
    row(
        "gone", [](const QDir& f) { return QFile::remove(f.filePath(u"raw/ae.csv"_qs)); },
        u"0 raw/ae.csv"_qs);
    row(
        "renamed",
        [](const QDir& f) {
          return QFile::rename(f.filePath(u"raw/ae.csv"_qs), f.filePath(u"raw/AE.csv"_qs));
        },
        u"0 raw/ae.csv;2 raw/AE.csv"_qs);
    row(
        "a file more", [](const QDir& f) { return put(f.filePath(u"raw/extra.csv"_qs), "x"); },
        u"2 raw/extra.csv"_qs);
    row(
        "a hidden one", [](const QDir& f) { return put(f.filePath(u".hidden"_qs), "x"); }, u"2 .hidden"_qs);
    row(
        "a link in its place",
        [](const QDir& f) {
          return QFile::rename(f.filePath(u"README.txt"_qs), f.filePath(u"copy"_qs)) &&
                 QFile::link(f.filePath(u"copy"_qs), f.filePath(u"README.txt"_qs));
        },
        u"1 README.txt;2 copy"_qs);
    row(
        "a folder in its place",
        [](const QDir& f) {
          return QFile::remove(f.filePath(u"README.txt"_qs)) && f.mkdir(u"README.txt"_qs);
        },
        u"1 README.txt"_qs);
    row(
        "a line less",
        [](const QDir& f) {
          const QString path = f.filePath(u"MANIFEST.sha256"_qs);
          const QByteArray text = contentOf(path);
          return put(path, text.mid(text.indexOf('\n') + 1));
        },
        u"2 README.txt"_qs);
    row(
        "a line twice",
        [](const QDir& f) {
          const QString path = f.filePath(u"MANIFEST.sha256"_qs);
          return put(path, contentOf(path).split('\n').first() + '\n' + contentOf(path));
        },
        u"3"_qs);
    row("no checksum", manifest("  raw/ae.csv", ""), u"3;2 raw/ae.csv"_qs);
    row("out of the folder", manifest("  README.txt", "  ../README.txt"), u"3;2 README.txt"_qs);
    row("from the root", manifest("  README.txt", "  /etc/passwd"), u"3;2 README.txt"_qs);
    row("roundabout", manifest("  README.txt", "  raw/../README.txt"), u"3;2 README.txt"_qs);
    row("of itself", manifest("  README.txt", "  MANIFEST.sha256"), u"3;2 README.txt"_qs);
    row(
        "no lines", [](const QDir& f) { return put(f.filePath(u"MANIFEST.sha256"_qs), QByteArray()); },
        u"2 README.txt;2 raw/ae.csv;2 raw/空 表.csv"_qs);
  }
  void whatIsBrokenIsNamed() {
    QFETCH(Break, breakIt);
    QFETCH(QString, faults);
    QVERIFY(breakIt(folder()));
    const auto checked = checkManifest(m_folder->path());
    QVERIFY(checked.has_value());
    QStringList found;
    for (const ManifestFault& fault : checked->faults) {
      const QString kind = QString::number(static_cast<int>(fault.kind));
      found << (fault.kind == Kind::BrokenLine ? kind : kind + u' ' + fault.file);
      QVERIFY(!manifestFaultText(fault).isEmpty());
    }
    QCOMPARE(found.join(u';'), faults);
  }

  void whereThereIsNone() {
    QTemporaryDir empty;
    for (const QString& place :
         {empty.path(), empty.filePath(u"none"_qs), m_folder->filePath(u"README.txt"_qs)}) {
      const auto checked = checkManifest(place);
      QVERIFY(!checked);
      QCOMPARE(checked.error().rule, u"FILE"_qs);
    }
  }

  void itCanBeStopped() {
    const auto checked =
        checkManifest(m_folder->path(), [](CheckStage, std::optional<double>) { return false; });
    QVERIFY(!checked && checked.error().rule == u"CANCELLED");
  }
};

COHORTDESK_TEST(TestCheckManifest, QCoreApplication)
} // namespace tst_check_manifest
#include "tst_check_manifest.moc"
