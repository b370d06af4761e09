#include "db/journal_position.h"

JournalHead journalEnd(Connection& connection) {
  JournalHead head;
  Statement last = connection.prepare(u"SELECT id, mac FROM journal ORDER BY id DESC LIMIT 1"_qs);
  if (last.run().next()) ColumnReader(last) >> head.sequence >> head.mac;
  return head;
}

PaperComparison comparedWithPaper(Connection& connection, const PaperHead& paper) {
  QByteArray mac;
  Statement line = connection.prepare(u"SELECT mac FROM journal WHERE id = :id"_qs);
  if (line.bind(u"id"_qs, paper.line).run().next()) ColumnReader(line) >> mac;
  return compareWithPaper(paper, journalEnd(connection).sequence, QString::fromLatin1(mac.toHex()));
}
