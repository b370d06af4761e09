#include "db/exchange/hand_over/handed_text.h"

#include <QFile>
#include <stdexcept>

QByteArray handedText(const QString& name) {
  QFile file(u":/hand-over/" + name);
  if (!file.open(QIODevice::ReadOnly)) throw std::logic_error("a file of the export is missing");
  return file.readAll();
}

QByteArray handedText(const QString& name, const ExportSource& source, qint64 rows) {
  QByteArray text = handedText(name);
  for (const auto& [mark, value] :
       {std::pair{"{site}", source.siteName}, std::pair{"{program}", u"" COHORTDESK_VERSION ""_qs},
        std::pair{"{protocol}", QString(source.protocol.id + u' ' + source.protocol.version)},
        std::pair{"{line}", QString::number(source.head.sequence)},
        std::pair{"{head}", QString::fromLatin1(source.head.mac.toHex())},
        std::pair{"{asOf}", source.asOf.toString(Qt::ISODateWithMs)},
        std::pair{"{rows}", QString::number(rows)}})
    text.replace(mark, value.toUtf8());
  return text;
}
