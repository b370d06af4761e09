#pragma once
#include "app/dosing/worksheet.h"
#include "app/protocol/protocol.h"

#include <QByteArray>

/// An event of a file, with the organ class that the file gives it (English; may be empty).
struct FileEvent {
  AdverseEvent event;
  QString organClass;
  bool operator==(const FileEvent&) const = default;
};

/// What a file tells of one subject, without a study.
struct WorksheetEvents {
  QString subject; ///< empty where the file does not name it
  QTimeZone zone;
  std::vector<FileEvent> events;
  std::vector<LabPoint> values;
  bool operator==(const WorksheetEvents&) const = default;
};

/// JSON as `definitions/dltEvents` of protocol.schema.json has it. Times without a zone are in the file's
/// `timeZone`, without that in `zone`. Refused (PROTOCOL, DATE, TIME; the JSON pointer in `field`): another
/// shape, an unknown zone, an event twice, a time that cannot be read, a grade that the scale does not have
/// or whose order cannot be, a term that is none of the attribution's.
Result<WorksheetEvents> readWorksheetEvents(const QByteArray& json, const QTimeZone& zone,
                                            const AttributionPlan& attribution);

/// Each event of the file, whenever it began, then the analytes that an item is about.
Worksheet worksheetOf(const WorksheetEvents& file, const WorksheetQuestion& question);
