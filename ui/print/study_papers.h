#pragma once
#include "db/exchange/hand_over/export_language.h"
#include "db/exchange/hand_over/package/hand_over_package.h"
#include "ui/print/print_document.h"

class StudySession;

/// Puts every paper of the study into "documents/" of the folder, as PDF/A in the user's language: casebooks,
/// eligibility checklists, decision and design memos, minutes and packages of meetings, reports of serious
/// events, the papers of the site that name nobody, and acrf.pdf. A package that holds an identifier, of a
/// text that was corrected after its cut-off, is left out, and left-out.txt says so; any other paper refuses
/// the export. In the window's own thread. Refusals FILE, IDENTIFIER; throws Cancelled.
Result<void> studyPapers(StudySession& session, const KnownIdentifiers& people, ExportFolder& into,
                         const Progress& progress);

/// The same in this language, whichever the program speaks; of both, in documents/en/ and documents/zh/.
/// Without one: in the user's. For a program without windows, whose words would be those of the paper.
WriteDocuments papersIn(std::optional<ExportLanguage> language);

/// The annotated case report form: each group of the export with its questions in both languages, the OIDs of
/// its items, their variables and their codes.
PrintDocument annotatedForm(const StudySession& session);
