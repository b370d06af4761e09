#pragma once
#include <QMap>
#include <QStringList>

class Connection;

/// Every row of every table, by table: "id=1 login=pi …", with bytes in hexadecimal, in order of the id.
QMap<QString, QStringList> rowsOfTables(Connection& connection);
