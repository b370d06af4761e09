#pragma once
#include "db/exchange/laboratory/lab_csv.h"

class QTableWidget;
class StudySession;

/// The tables of the import dialog.
QTableWidget* makeLabTable(const char* name, const QString& accessible, const QStringList& headings);
QTableWidget* makeLabValues(); ///< labValues: what is read
QTableWidget* makeLabFaults(); ///< labFaults: what cannot be read
QTableWidget* makeLabMarks();  ///< labMarks: what is read, and is to be looked at again

/// The first thousand of what is read, beside what the study has in the same cells now.
void showLabValues(QTableWidget& table, const LabResults& results, const StudySession& session);
void showLabFaults(QTableWidget& table, const std::vector<TableFault>& faults);
