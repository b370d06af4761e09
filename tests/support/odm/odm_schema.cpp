#include "tests/support/odm/odm_schema.h"

#include "db/exchange/hand_over/odm/check/odm_schema.h"

QStringList odmSchemaFaults(const QString& file) {
  const OdmSchemaAnswer answer =
      askOdmSchema(QStringLiteral(COHORTDESK_DEMO_LOG "/../../odm/ODM1-3-2.xsd"), file);
  if (answer.by.isEmpty()) qWarning("there is no xmllint: the schema is not asked");
  return answer.faults;
}
