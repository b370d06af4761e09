// Runs a fuzz target over the files of the folders that are named: the corpus, in a build without libFuzzer.
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  int inputs = 0;
  for (const QString& folder : QCoreApplication::arguments().mid(1)) {
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      if (!file.open(QIODevice::ReadOnly)) return 1;
      const QByteArray content = file.readAll();
      LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(content.constData()),
                             static_cast<std::size_t>(content.size()));
      ++inputs;
    }
  }
  std::printf("%d inputs\n", inputs);
  return inputs == 0 ? 1 : 0;
}
