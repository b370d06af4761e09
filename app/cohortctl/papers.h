#pragma once
#include "app/base/refusal.h"
#include "db/exchange/hand_over/export_language.h"
#include "db/exchange/hand_over/package/hand_over_package.h"

#include <QStringList>
#include <optional>

struct StudyAt;

/// Makes papers. cohortdesk has one, as it has fonts and charts; cohortctl has none, and stands on computers
/// without them.
struct PaperMaker {
  /// Those of a hand-over; without a language in that of the system.
  std::function<WriteDocuments(std::optional<ExportLanguage>)> documents;
  std::function<Result<QByteArray>(const StudyAt&, const Progress&)> package; ///< of a review meeting, as PDF
};
void setPaperMaker(PaperMaker maker);

/// Lets `make` answer the command. A program without a maker runs the same words by cohortdesk in its place,
/// which lies beside it or in PATH; Refused, with a line that says what to install, where there is none.
int withPapers(const QStringList& command, const std::function<int(const PaperMaker&)>& make);
