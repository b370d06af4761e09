#include "ui/pages/decisions/memo_of_decision.h"

#include "ui/print/operating_document.h"
#include "ui/print/report_documents.h"

Memo memoOf(StudySession& session, const Decision& decision) {
  const RowId id = decision.id;
  Memo memo{MemoCard::tr("Memo %1").arg(decision.number),
            decision.effective() ? MemoCard::tr("Complete.")
                                 : MemoCard::tr("DRAFT until the sponsor's agreement is recorded."),
            [&session, id]() -> std::optional<PrintDocument> {
              const Study& study = session.study();
              const Decision* shown = study.decision(id);
              if (!shown) return std::nullopt;
              return memoDocument(study, *shown, session.today(), session.journalHead());
            }};
  const auto kept = session.toxicityScenarios();
  if (!kept || annexReport(session.study(), decision, *kept).outcomes.empty()) return memo;
  memo.addAnnex = [&session, id](PrintDocument& document) {
    const Study& study = session.study();
    const auto scenarios = session.toxicityScenarios();
    const Decision* shown = study.decision(id);
    if (scenarios && shown)
      addAnnex(document, study, annexReport(study, *shown, *scenarios), session.journalHead());
  };
  return memo;
}
