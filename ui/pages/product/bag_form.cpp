#include "ui/pages/product/bag_form.h"

#include "app/base/plain_text.h"
#include "app/dosing/dose.h"
#include "app/dosing/product.h"
#include "app/reports/words/dose_words.h"
#include "app/study/fields/product_fields.h"
#include "app/study/study.h"
#include "app/study/words.h"
#include "ui/fields/cells_field.h"
#include "ui/pages/subjects/record/subject_form.h"
#include "ui/widgets/layout.h"

BagForm::BagForm(StudySession& session, QWidget* parent)
    : StudyRecordForm(session, QStringLiteral("bag"), Action::ManageProduct, parent) {
  layOut();
  bindHistory<Bag>();
  watchFields();
}

void BagForm::layOut() {
  const QTimeZone zone = study().site.timeZone;
  m_identifier = m_inputs.add<TextField>(&Bag::identifier, tr("&Bag (scan its label)"));
  m_lot = new TextField(inputOf(&Bag::lotId), tr("&Lot number"));
  m_subject = new TextField(inputOf(&Bag::subjectId), tr("Meant &for (S-001; empty: nobody yet)"));
  auto* volume = m_inputs.add<NumberField>(&Bag::volumeMl, tr("Volum&e"), tr("mL"));
  auto* cells = m_inputs.add<CellsField>(&Bag::cellsPerMl, tr("&Cells, all"), tr("per mL"));
  auto* viability = m_inputs.add<NumberField>(&Bag::viability, tr("V&iability"), QStringLiteral("%"));
  auto* car = m_inputs.add<NumberField>(&Bag::car, tr("C&AR-positive, of the viable"), QStringLiteral("%"));
  auto* received = m_inputs.add<DateTimeField>(&Bag::receivedAt, tr("&Received, site time"), zone);
  auto* receivedAt = m_inputs.add<NumberField>(&Bag::receivedCelsius, tr("At receip&t"), tr("°C"));
  auto* thawed = m_inputs.add<DateTimeField>(&Bag::thawedAt, tr("T&hawed, site time"), zone);
  auto* thawedAt = m_inputs.add<NumberField>(&Bag::thawCelsius, tr("At tha&w"), tr("°C"));
  auto* thawCells = m_inputs.add<CellsField>(&Bag::thawCellsPerMl, tr("Cells after thaw"), tr("per mL"));
  auto* thawViability =
      m_inputs.add<NumberField>(&Bag::thawViability, tr("Viability after thaw"), QStringLiteral("%"));
  auto* thawCar =
      m_inputs.add<NumberField>(&Bag::thawCar, tr("CAR-positive after thaw"), QStringLiteral("%"));
  m_cells = wrappedLabel("bagCellsCounted", TextRole::Muted);
  for (const auto& [field, sentence] :
       {std::pair<Field*, QString>(m_identifier, tr("What does the label of the bag read?")),
        std::pair<Field*, QString>(m_lot, tr("Of which lot is the bag?")),
        std::pair<Field*, QString>(volume, tr("How many millilitres does it hold?")),
        std::pair<Field*, QString>(cells, tr("How many cells are in a millilitre?")),
        std::pair<Field*, QString>(viability, tr("How many percent of the cells are viable?")),
        std::pair<Field*, QString>(car, tr("How many percent of the viable cells are CAR-positive?"))})
    field->setRequired(sentence);
  connect(m_identifier->edit(), &QLineEdit::returnPressed, m_lot->input(),
          [this] { m_lot->input()->setFocus(); }); // the end of what a scanner types
  FormGrid grid(this, 4);
  grid.addLine(makeHead({QStringLiteral("newBag"), tr("&New bag"), QStringLiteral("voidBag"),
                         tr("&Void bag…"), m_identifier->input()}));
  grid.addLine({{m_identifier}, {m_lot}, {m_subject, 2}});
  grid.addLine({{volume}, {cells}, {viability}, {car}});
  grid.addLine({{received}, {receivedAt}, {thawed}, {thawedAt}});
  grid.addLine({{thawCells}, {thawViability}, {thawCar}});
  grid.addLine(m_cells);
  grid.addLine(makeFoot("saveBag", tr("&Save bag")));
  grid.end();
}

void BagForm::fill() {
  const Bag* bag = study().bag(shownId());
  m_inputs.fill(bag);
  const Lot* lot = bag ? study().lot(bag->lotId) : nullptr;
  m_lot->setText(lot ? lot->number : QString());
  const Subject* subject = bag ? study().subject(bag->subjectId) : nullptr;
  m_subject->setText(subject ? subject->label() : QString());
}

Result<RowId> BagForm::typedLot() const {
  for (const Lot& lot : study().lots)
    if (lot.number.compare(m_lot->text(), Qt::CaseInsensitive) == 0) return lot.id;
  return refuse(QStringLiteral("MISSING"), tr("No lot has this number."), m_lot->name());
}

Result<RowId> BagForm::typedSubject() const {
  if (m_subject->text().isEmpty()) return 0;
  for (const Subject& subject : study().subjects)
    if (subject.label().compare(m_subject->text(), Qt::CaseInsensitive) == 0) return subject.id;
  return refuse(QStringLiteral("MISSING"), tr("The study has no subject of this number."), m_subject->name());
}

Bag BagForm::typed() const {
  Bag bag;
  bag.id = shownId();
  m_inputs.takeInto(bag);
  bag.lotId = typedLot().value_or(0);
  bag.subjectId = typedSubject().value_or(0);
  return bag;
}

void BagForm::showLive() {
  const Bag* saved = study().bag(shownId());
  showHead(saved ? tr("Bag %1").arg(saved->identifier) : tr("New bag"));
  if (const auto subject = typedSubject(); !subject)
    m_subject->setMessage(subject.error().message, Field::Tone::Error);
  if (const auto lot = typedLot(); !lot && !m_lot->text().isEmpty())
    m_lot->setMessage(lot.error().message, Field::Tone::Error);
  const Bag bag = typed();
  const CellBasis basis = session().protocol().cellBasis;
  const double perMl = countedPerMl(bag, basis);
  QStringList counted;
  if (bag.volumeMl > 0 && perMl > 0) {
    counted << tr("Counted (A9): %1, %2 per mL, %3 in the bag.")
                   .arg(cellBasisName(basis), formatCells(perMl), formatCells(perMl * bag.volumeMl));
    if (isMixed(bag, basis)) counted << mixedWords();
  }
  m_cells->setText(joinSentences(counted));
}

void BagForm::submit() {
  if (!checkFields(this)) return;
  if (const auto lot = typedLot(); !lot) return showRefusal(this, lot.error());
  if (const auto subject = typedSubject(); !subject) return showRefusal(this, subject.error());
  const Bag bag = typed();
  saveBy([&](const QString& reason) { return session().commands().saveBag(bag, reason); },
         inputsByRefusal<Bag>(), tr("Saved: bag %1.").arg(bag.identifier));
}

Result<void> BagForm::voidRecord(RowId id, const QString& reason) {
  return session().commands().voidBag(id, reason);
}

RowId BagForm::subjectOf(RowId id) const {
  const Bag* bag = study().bag(id);
  return bag ? bag->subjectId : 0;
}
