#pragma once
#include "db/exchange/hand_over/odm/check/odm_findings.h"
#include "db/exchange/hand_over/odm/check/xml_node.h"
#include "db/sqlite/progress.h"

#include <functional>

/// Goes up where it looks at more.
inline constexpr int odmCheckEdition = 1;

/// Hears each row of a file as it comes: where it stands, by subject, event, its repeat, form, group and row
/// ("SCR-001|SE_SCR|1|F_SCR|IG_ORGAN|3"; "||||IG_SITE|1" of the trial), and its element.
using OdmRowListener = std::function<void(const QString& place, const XmlNode& row)>;

/// What the schema of ODM does not see (OdmLook). Knows nothing of how the file was written. Read piece by
/// piece: in memory are its head and, of a transactional file, some bytes a row. Throws Cancelled.
OdmFindings checkOdm(QIODevice& xml, CountedStage& stage, const OdmRowListener& hear = {});
