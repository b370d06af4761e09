// Files are written in few places, so that a full disk is thought of in each: a window saves by writeFile().
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace tst_who_writes_files {
/// What opens a file to be written, makes one, or gives one its name.
const QRegularExpression writing(
    QStringLiteral("QSaveFile|WriteOnly|QIODevice::(ReadWrite|Append)|QTemporaryFile|QFile::(copy|rename)|"
                   "ofstream|\\bfopen|setOutputFileName|workbook_new"));

const QMap<QString, QString> writers{
    {u"app/base/file_bytes.h"_qs, u"whoever writes piece by piece opens it there"_qs},
    {u"app/base/file_bytes.cpp"_qs, u"the same"_qs},
    {u"app/base/write_whole.h"_qs, u"whole or not at all"_qs},
    {u"app/base/write_whole.cpp"_qs, u"the same"_qs},
    {u"app/cohortctl/study_copy.cpp"_qs, u"a copy that a dry run writes into"_qs},
    {u"db/access/failed_sign_ins.cpp"_qs, u"passwords that were wrong"_qs},
    {u"db/exchange/audit_csv.cpp"_qs, u"piece by piece"_qs},
    {u"db/exchange/hand_over/export_folder.cpp"_qs, u"piece by piece"_qs},
    {u"db/exchange/hand_over/hand_over.cpp"_qs, u"gives what is whole its name"_qs},
    {u"db/exchange/hand_over/odm/odm_xml.h"_qs, u"hands its pieces on"_qs},
    {u"db/exchange/hand_over/xlsx/xlsx_workbook.cpp"_qs, u"libxlsxwriter writes it"_qs},
    {u"db/file/backup_copy.cpp"_qs, u"gives what is whole its name"_qs},
    {u"db/file/backup_elsewhere.cpp"_qs, u"a copy of a backup, compared with it"_qs},
    {u"db/file/file_checksum.cpp"_qs, u"the checksum beside the study"_qs},
    {u"db/session/create_study.cpp"_qs, u"gives what is whole its name"_qs},
    {u"db/session/restore.cpp"_qs, u"gives what is whole its name"_qs},
    {u"db/session/typing_file.cpp"_qs, u"what is being typed"_qs},
    {u"db/sqlite/plain_file.cpp"_qs, u"the study file"_qs},
    {u"ui/charts/frame/render_chart.cpp"_qs, u"into memory"_qs},
    {u"ui/print/print_document.cpp"_qs, u"into memory"_qs}};

class TestWhoWritesFiles : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void onlyTheNamedOnes() {
    static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
    const QDir root(QStringLiteral(COHORTDESK_FIXTURES "/../.."));
    QStringList found;
    for (const char* folder : {"app", "db", "ui"}) {
      QDirIterator files(root.filePath(QLatin1String(folder)), {u"*.h"_qs, u"*.cpp"_qs}, QDir::Files,
                         QDirIterator::Subdirectories);
      while (files.hasNext()) {
        const QString path = files.next();
        if (QString::fromUtf8(contentOf(path)).remove(comment).contains(writing))
          found << QDir::cleanPath(root.relativeFilePath(path));
      }
    }
    found.sort();
    QCOMPARE(found, QStringList(writers.keys()));
  }
};

COHORTDESK_TEST(TestWhoWritesFiles, QCoreApplication)
} // namespace tst_who_writes_files
#include "tst_who_writes_files.moc"
