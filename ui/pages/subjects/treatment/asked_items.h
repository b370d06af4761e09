#pragma once
#include "app/dosing/worksheet.h"
#include "app/protocol/dlt_item.h"

struct Study;

/// An item that the DLT worksheet asks a person about: its rule is met by an event, or may still be.
struct AskedItem {
  RowId number = 0;  ///< of the question on the subject's worksheet, as long as event and definition stay
  RowId eventId = 0; ///< 0 = a laboratory value
  QString name;      ///< of the event with its grade, or of the analyte
  DltItem item;
  ItemVerdict verdict;
  std::vector<DltAnswer> answers; ///< in force
  bool isOpen = false;            ///< it waits for an answer, of this reader or of the second
};

/// "G3 Pneumonitis", or the analyte, in the user's language.
QString lineName(const Study& study, const Subject& subject, const WorksheetLine& line);

/// In the worksheet's order.
std::vector<AskedItem> askedItems(const Study& study, const Subject& subject, const Worksheet& worksheet);

/// Nobody sees the first reader's answer before the second one has answered (Site::secondReader).
bool awaitsSecondReader(const Study& study, const AskedItem& asked);
