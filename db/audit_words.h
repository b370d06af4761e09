#pragma once
#include <QStringList>

/// What the journal's action ("assess-dlt") is called on the audit trail, in the user's language. An action
/// that a newer program wrote is shown as it stands.
QString auditActionName(const QString& action);

/// Every action that this version of the program writes, as the journal has it.
QStringList auditActions();
