#pragma once
#include "db/exchange/laboratory/lab_csv.h"

class QTableWidget;
class StudySession;

/// The tables of the laboratory's dialog. Of a large file they show the first rows; all are read.
QTableWidget* makeLabTable(const char* name, const QString& accessible, const QStringList& headings);
QTableWidget* makeLabLines(const char* name, const QString& accessible); ///< of faults, or of marks

/// What is read, beside what the study has in the same cells now.
void showLabValues(QTableWidget& table, const LabResults& results, const StudySession& session);
void showLabFaults(QTableWidget& table, const std::vector<TableFault>& faults);
