#include "ui/pages/site_file/source_location_form.h"

#include "app/study/fields/conduct_fields.h"
#include "app/study/study.h"
#include "ui/pages/subjects/record/subject_form.h"

SourceLocationForm::SourceLocationForm(StudySession& session, QWidget* parent)
    : StudyRecordForm(session, QStringLiteral("sourceLocation"), Action::KeepSiteFile, parent) {
  layOut();
  bindHistory<SourceLocation>();
  watchFields();
}

void SourceLocationForm::layOut() {
  auto* kind = m_inputs.add<TextField>(&SourceLocation::kind, tr("&Kind of record"));
  auto* place = m_inputs.add<TextField>(&SourceLocation::place, tr("W&here its source is"));
  kind->setRequired(tr("Which kind of record is it?"));
  place->setRequired(tr("Where is its source?"));
  FormGrid grid(this, 4);
  grid.addLine(makeHead({QStringLiteral("newSource"), tr("&New line"), QStringLiteral("voidSource"),
                         tr("&Void line…"), kind->input()}));
  grid.addLine({{kind, 2}, {place, 2}});
  grid.addLine(makeFoot("saveSource", tr("&Save line"), tr("source data location")));
  grid.end();
}

const SourceLocation* SourceLocationForm::sourceOfId(RowId id) const {
  return byId(study().siteFile.sources, id);
}

void SourceLocationForm::fill() {
  m_inputs.fill(sourceOfId(shownId()));
}

void SourceLocationForm::showLive() {
  const SourceLocation* source = sourceOfId(shownId());
  showHead(source ? tr("Source of: %1").arg(source->kind) : tr("New line"));
}

void SourceLocationForm::submit() {
  SourceLocation source;
  source.id = shownId();
  m_inputs.takeInto(source);
  saveBy([&](const QString& reason) { return session().commands().saveSourceLocation(source, reason); },
         inputsByRefusal<SourceLocation>(), tr("Saved: %1.").arg(source.kind));
}

Result<void> SourceLocationForm::voidRecord(RowId id, const QString& reason) {
  return session().commands().voidSourceLocation(id, reason);
}
