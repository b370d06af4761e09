#include "ui/pages/subjects/treatment/portions_editor.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/dosing/given_bags.h"
#include "app/dosing/may_give.h"
#include "app/dosing/product.h"
#include "app/oversight/record_locks.h"
#include "app/reports/words/dose_words.h"
#include "app/study/fields/product_fields.h"
#include "app/study/user.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/record_inputs.h"
#include "ui/pages/subjects/record/subject_form.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <algorithm>

PortionsEditor::PortionsEditor(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_scan = new TextField(QStringLiteral("infusionBag"), tr("Add a bag (scan its &label)"));
  m_rows = new QVBoxLayout;
  m_rows->setSpacing(8);
  auto* layout = tightColumn(this, 4);
  layout->addWidget(m_scan);
  layout->addLayout(m_rows);
  connect(m_scan->edit(), &QLineEdit::returnPressed, this, &PortionsEditor::scan);
}

PortionsEditor::Line& PortionsEditor::addLine() {
  const QString number = QString::number(m_lines.size());
  const QTimeZone zone = m_session.site().timeZone;
  Line& line = m_lines.emplace_back();
  line.bag = new TextField(QStringLiteral("portionBag") + number, tr("Bag"));
  line.volume = new NumberField(inputOf(&Portion::volumeMl) + number, tr("Given of it"), tr("mL"));
  line.start =
      new DateTimeField(inputOf(&Portion::startedAt) + number, tr("Start of the bag, site time"), zone);
  line.end = new DateTimeField(inputOf(&Portion::endedAt) + number, tr("End of the bag, site time"), zone);
  line.rest = new TextField(inputOf(&Portion::restReason) + number, tr("Why not all of it"));
  line.thaw = named<QPushButton>(QStringLiteral("thawBag") + number, tr("Thawed now"));
  line.check = named<QPushButton>(QStringLiteral("checkBag") + number, tr("Check identity…"));
  line.takeOut = named<QPushButton>(QStringLiteral("takeOutBag") + number, tr("Take out"));
  line.volume->setRequired(tr("How much of the bag was given?"));
  line.start->setRequired(tr("When did the bag begin?"));
  layOut(line);
  for (Field* field :
       {static_cast<Field*>(line.bag), static_cast<Field*>(line.volume), static_cast<Field*>(line.start),
        static_cast<Field*>(line.end), static_cast<Field*>(line.rest)})
    connect(field, &Field::edited, this, &PortionsEditor::edited);
  const std::size_t place = m_lines.size() - 1;
  connect(line.thaw, &QPushButton::clicked, this, [this, place] { thawNow(m_lines[place]); });
  connect(line.check, &QPushButton::clicked, this, [this, place] { checkIdentity(m_lines[place]); });
  connect(line.takeOut, &QPushButton::clicked, this, [this, place] { takeOut(place); });
  return line;
}

void PortionsEditor::layOut(Line& line) {
  line.row = new QWidget;
  FormGrid grid(line.row, 4);
  grid.addLine({{line.bag}, {line.volume}, {line.start}, {line.end}});
  auto* acts = tightLine(8);
  acts->addWidget(line.rest, 1, Qt::AlignTop);
  for (QPushButton* button : {line.thaw, line.check, line.takeOut})
    acts->addWidget(button, 0, Qt::AlignVCenter);
  grid.addLine(acts);
  m_rows->addWidget(line.row);
}

/// Out of the form at once; the click that wanted it may still be under way.
void PortionsEditor::dropLastLine() {
  QWidget* row = m_lines.back().row;
  m_lines.pop_back();
  m_rows->removeWidget(row);
  row->hide();
  row->setParent(nullptr);
  row->deleteLater();
}

void PortionsEditor::fill(const Subject& subject) {
  m_subjectId = subject.id;
  const Study& study = m_session.study();
  const auto saved = subject.infusion ? subject.infusion->portions : std::vector<Portion>();
  while (m_lines.size() > saved.size())
    dropLastLine();
  while (m_lines.size() < saved.size())
    addLine();
  for (std::size_t i = 0; i < saved.size(); ++i) {
    const Bag* bag = study.bag(saved[i].bagId);
    Line& line = m_lines[i];
    line.id = saved[i].id;
    line.bag->setText(bag ? bag->identifier : QString());
    line.volume->setValue(saved[i].volumeMl);
    line.start->setMoment(saved[i].startedAt);
    line.end->setMoment(saved[i].endedAt);
    line.rest->setText(saved[i].restReason);
  }
  m_scan->setText({});
}

void PortionsEditor::prepareFor(const QByteArray& draft) {
  const QJsonObject typed = QJsonDocument::fromJson(draft).object();
  while (typed.contains(QStringLiteral("portionBag%1").arg(m_lines.size())))
    addLine();
}

const Bag* PortionsEditor::bagOf(const Line& line) const {
  const auto& bags = m_session.study().bags;
  return firstThat(bags, [&](const Bag& bag) { return bag.identifier == line.bag->text(); });
}

Portion PortionsEditor::portionOf(const Line& line) const {
  const Bag* bag = bagOf(line);
  Portion portion;
  portion.id = line.id;
  portion.bagId = bag ? bag->id : 0;
  portion.volumeMl = line.volume->value().value_or(0);
  portion.startedAt = line.start->moment().value_or(QDateTime());
  portion.endedAt = line.end->moment();
  portion.restReason = line.rest->text();
  return portion;
}

std::vector<Portion> PortionsEditor::portions() const {
  std::vector<Portion> given;
  for (const Line& line : m_lines)
    if (!line.bag->text().isEmpty()) given.push_back(portionOf(line));
  return given;
}

void PortionsEditor::scan() {
  const QString label = m_scan->text();
  const Study& study = m_session.study();
  const Subject* subject = study.subject(m_subjectId);
  const Bag* bag = firstThat(study.bags, [&](const Bag& each) { return each.identifier == label; });
  if (label.isEmpty() || !subject) return;
  if (!bag) return m_scan->setMessage(tr("No bag with this label is recorded."), Field::Tone::Error);
  for (const Line& line : m_lines)
    if (line.bag->text() == label)
      return m_scan->setMessage(tr("This bag is in the list already."), Field::Tone::Error);
  if (const auto refused = mayCheckBag(study, *bag, *subject, 0))
    return m_scan->setMessage(refused->message, Field::Tone::Error);
  const bool isFirst = isEmpty();
  Line& line = addLine();
  line.bag->setText(label);
  if (isFirst && m_infusionStart.isValid()) line.start->setMoment(m_infusionStart);
  m_scan->setText({});
  m_scan->setMessage({});
  Q_EMIT edited();
  line.volume->input()->setFocus();
}

void PortionsEditor::takeOut(std::size_t place) {
  m_lines[place].bag->setText({});
  while (!m_lines.empty() && m_lines.back().id == 0 && m_lines.back().bag->text().isEmpty())
    dropLastLine();
  m_scan->input()->setFocus();
  Q_EMIT edited();
}

void PortionsEditor::showLive(const Subject& subject, const Infusion& infusion) {
  m_infusionStart = infusion.startedAt;
  for (Line& line : m_lines) {
    line.row->setVisible(!line.bag->text().isEmpty());
    setReadOnly(line.bag, true);
    if (!line.bag->text().isEmpty()) showLine(line, subject, infusion);
  }
  showToGive(subject, infusion);
}

/// Who checked the bag, and its thaw.
QString PortionsEditor::stateWords(const Bag& bag, const Subject& subject, const Portion& portion) const {
  const Study& study = m_session.study();
  const QString checks = checkWords(study, bag, subject, portion);
  if (!bag.thawedAt) return tr("%1; no thaw recorded").arg(checks);
  if (!portion.startedAt.isValid())
    return tr("%1; thawed %2").arg(checks, siteTime(*bag.thawedAt, study.site.timeZone));
  return tr("%1; %2", "who checked it, minutes from thaw")
      .arg(checks, givenBagWords(study, subject, bag, portion, CellBasis::All).thaw);
}

/// What is not typed yet is no fault yet.
void PortionsEditor::showLine(Line& line, const Subject& subject, const Infusion& infusion) {
  if (line.marked) line.marked->setMessage({});
  line.marked = nullptr;
  line.refused.reset();
  const Study& study = m_session.study();
  const Bag* bag = bagOf(line);
  if (!bag) return;
  const Portion portion = portionOf(line);
  Infusion alone = infusion;
  alone.portions = {portion};
  line.bag->setMessage(stateWords(*bag, subject, portion));
  const Role role = m_session.user().role;
  const bool isLocked = lockOn(study, subject.id);
  line.thaw->setEnabled(may(role, Action::ManageProduct) && !isLocked && !bag->thawedAt);
  for (QPushButton* button : {line.check, line.takeOut})
    button->setEnabled(may(role, Action::EnterSubject) && !isLocked);
  line.refused = mayCheckBag(study, *bag, subject, 0);
  if (!line.refused && portion.volumeMl > 0 && portion.startedAt.isValid() && infusion.startedAt.isValid())
    line.refused = mayGive(study, subject, alone, m_session.now());
  if (!line.refused && isAdded(subject, portion) && infusion.startedAt.isValid())
    line.refused = mayGiveNow(study, subject, infusion, portion);
  mark(line);
}

void PortionsEditor::mark(Line& line) {
  if (!line.refused) return;
  const QMap<QString, Field*> fields{{QStringLiteral("bag"), line.bag},
                                     {QStringLiteral("portionVolume"), line.volume},
                                     {QStringLiteral("portionStart"), line.start},
                                     {QStringLiteral("portionEnd"), line.end},
                                     {QStringLiteral("thawedAt"), line.start}};
  Field* field = fields.value(line.refused->field);
  // The checks are still to be made: nothing is wrong yet.
  if (!field || line.refused->rule == QLatin1String("BAG-CHECK")) return;
  field->setMessage(line.refused->message, Field::Tone::Error);
  line.marked = field;
}

/// Of each bag, in their order.
void PortionsEditor::showToGive(const Subject& subject, const Infusion& infusion) {
  if (!subject.assignment || !(infusion.weightKg > 0)) return;
  const Protocol& protocol = m_session.protocol();
  std::vector<Bag> bags;
  std::vector<NumberField*> volumes;
  for (const Line& line : m_lines)
    if (const Bag* bag = bagOf(line)) {
      bags.push_back(*bag);
      volumes.push_back(line.volume);
    }
  const DosePlan plan =
      planDose(protocol.design.level(subject.assignment->level), infusion.weightKg, bags, protocol.cellBasis);
  for (std::size_t i = 0; i < volumes.size(); ++i)
    if (volumes[i]->tone() != Field::Tone::Error)
      volumes[i]->setMessage(
          tr("To give: %1 of %2 mL")
              .arg(QString::number(plan.perBag[i], 'f', 2), formatNumber(bags[i].volumeMl)));
}

QMap<QString, QString> PortionsEditor::inputsByRefusal() const {
  QMap<QString, QString> inputs{{QStringLiteral("bag"), m_scan->name()}};
  for (std::size_t i = m_lines.size(); i-- > 0;) {
    const Line& line = m_lines[i];
    const QMap<QString, QString> own{{QStringLiteral("bag"), line.bag->name()},
                                     {QStringLiteral("portionVolume"), line.volume->name()},
                                     {QStringLiteral("portionStart"), line.start->name()},
                                     {QStringLiteral("portionEnd"), line.end->name()},
                                     {QStringLiteral("thawedAt"), line.start->name()}};
    for (auto name = own.begin(); name != own.end(); ++name)
      if (!inputs.contains(name.key()) || (line.refused && line.refused->field == name.key()))
        inputs[name.key()] = name.value();
  }
  return inputs;
}

void PortionsEditor::thawNow(const Line& line) {
  const Bag* saved = bagOf(line);
  if (!saved) return;
  Bag bag = *saved;
  bag.thawedAt = m_session.now();
  const auto done = m_session.commands().saveBag(bag, {});
  if (!done) line.bag->setMessage(done.error().message, Field::Tone::Error);
}

void PortionsEditor::checkIdentity(const Line& line) {
  const Study& study = m_session.study();
  const Bag* bag = bagOf(line);
  const Subject* subject = study.subject(m_subjectId);
  if (!bag || !subject) return;
  const RowId bagId = bag->id;
  const bool isFirst = std::none_of(bag->checks.begin(), bag->checks.end(),
                                    [&](const BagCheck& check) { return check.subjectId == m_subjectId; });
  const SignatureRequest request{
      tr("Identity of the bag"),
      tr("Label and subject were compared: bag %1 is the one for %2.").arg(bag->identifier, subject->label()),
      isFirst ? m_session.user().login : QString()};
  askSignature(this, request, [&](const Credentials& who) -> std::optional<Refusal> {
    const auto checked = m_session.commands().checkBag(bagId, m_subjectId, who);
    return checked ? std::nullopt : std::optional(checked.error());
  });
}
