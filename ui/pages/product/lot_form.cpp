#include "ui/pages/product/lot_form.h"

#include "app/base/number_text.h"
#include "app/dosing/given_bags.h"
#include "app/dosing/may_record_product.h"
#include "app/study/codes.h"
#include "app/study/fields/product_fields.h"
#include "app/study/words.h"
#include "ui/pages/subjects/record/subject_form.h"
#include "ui/widgets/layout.h"

namespace {
QString limitWords(const OrganLimit& limit, const QString& unit) {
  const QString pattern =
      limit.relation == LimitRelation::AtMost ? LotForm::tr("at most %1 %2") : LotForm::tr("at least %1 %2");
  return pattern.arg(formatNumber(limit.limit), unit);
}
} // namespace

LotForm::LotForm(StudySession& session, QWidget* parent)
    : StudyRecordForm(session, QStringLiteral("lot"), Action::ManageProduct, parent) {
  layOut();
  bindHistory<Lot>();
  watchFields();
}

void LotForm::layOut() {
  auto* number = m_inputs.add<TextField>(&Lot::number, tr("Lot numb&er"));
  auto* source = m_inputs.add<TextField>(&Lot::source, tr("&Donor or source code"));
  auto* made = m_inputs.add<DateField>(&Lot::made, tr("&Made on"));
  auto* expiry = m_inputs.add<DateField>(&Lot::expiry, tr("E&xpires on"));
  auto* storage = m_inputs.add<TextField>(&Lot::storage, tr("S&torage"));
  auto* released =
      m_inputs.add<DateTimeField>(&Lot::releasedAt, tr("&Released, site time"), study().site.timeZone);
  auto* releasedBy = m_inputs.add<TextField>(&Lot::releasedBy, tr("Released &by"));
  auto* remark = m_inputs.add<TextField>(&Lot::releaseRemark, tr("Remark on the re&lease"));
  m_hold = m_inputs.add<ChoiceField>(&Lot::hold, tr("&Held"));
  m_hold->setChoices({lotHoldName(LotHold::Quarantine), lotHoldName(LotHold::Recall)});
  m_hold->box()->setItemText(0, tr("no"));
  m_holdReason = m_inputs.add<TextField>(&Lot::holdReason, tr("&Why it is held"));
  number->setRequired(tr("A lot has a number."));
  made->setRequired(tr("When was the lot made?"));
  expiry->setRequired(tr("Until when may the lot be given?"));
  FormGrid grid(this, 4);
  grid.addLine(makeHead({QStringLiteral("newLot"), tr("&New lot"), QStringLiteral("voidLot"),
                         tr("&Void lot…"), number->input()}));
  grid.addLine({{number}, {source}, {made}, {expiry}});
  for (const CertificateItem& item : session().protocol().productPlan.tests)
    m_tests.push_back(makeTest(item));
  for (std::size_t i = 0; i + 1 < m_tests.size(); i += 2)
    grid.addLine(
        {{m_tests[i].result}, {m_tests[i].verdict}, {m_tests[i + 1].result}, {m_tests[i + 1].verdict}});
  if (m_tests.size() % 2 == 1) grid.addLine({{m_tests.back().result}, {m_tests.back().verdict}});
  grid.addLine({{storage}, {released}, {releasedBy}, {remark}});
  grid.addLine({{m_hold}, {m_holdReason, 3}});
  grid.addLine(makeFoot("saveLot", tr("&Save lot")));
  grid.end();
}

LotForm::TestLine LotForm::makeTest(const CertificateItem& item) {
  const QString number = QString::number(static_cast<int>(item.test));
  const QString name = certificateTestName(item.test);
  TestLine line{item, new TextField(QStringLiteral("lotResult") + number, name, item.unit),
                new ChoiceField(QStringLiteral("lotVerdict") + number, tr("%1: verdict").arg(name))};
  line.verdict->setChoices({testVerdictName(TestVerdict::Passed), testVerdictName(TestVerdict::Failed),
                            testVerdictName(TestVerdict::Pending)});
  bindTestHistory(line);
  return line;
}

void LotForm::bindTestHistory(const TestLine& line) {
  const auto lines = [this, test = line.item.test]() -> std::optional<AuditFilter> {
    if (shownId() == 0) return std::nullopt;
    AuditFilter filter = linesOf("lot_test");
    filter.rowKey = {{QStringLiteral("lot_id"), QString::number(shownId())},
                     {QStringLiteral("test"), codeOf(test)}};
    return filter;
  };
  for (const auto& [input, column] :
       {std::pair(static_cast<Field*>(line.result), columnOf(&LotTest::result)),
        std::pair(static_cast<Field*>(line.verdict), columnOf(&LotTest::verdict))})
    bindAuditHistory(input, {{input->name(), column}}, lines);
}

void LotForm::fill() {
  const Lot* lot = study().lot(shownId());
  m_inputs.fill(lot);
  for (const TestLine& line : m_tests) {
    const bool isThere = lot && lot->tests.contains(line.item.test);
    const LotTest test = isThere ? lot->tests[line.item.test] : LotTest();
    line.result->setText(test.result);
    line.verdict->setChoice(isThere ? std::optional(test.verdict) : std::nullopt);
  }
}

Lot LotForm::typed() const {
  Lot lot;
  if (const Lot* saved = study().lot(shownId())) lot.tests = saved->tests; // of tests that have no line here
  lot.id = shownId();
  m_inputs.takeInto(lot);
  if (!lot.hold) lot.holdReason.clear();
  for (const TestLine& line : m_tests) {
    const auto verdict = line.verdict->choice<TestVerdict>();
    if (verdict)
      lot.tests[line.item.test] = {line.result->text(), *verdict};
    else
      lot.tests.remove(line.item.test);
  }
  return lot;
}

void LotForm::showLive() {
  const Lot* lot = study().lot(shownId());
  showHead(lot ? tr("Lot %1").arg(lot->number) : tr("New lot"));
  m_holdReason->setVisible(m_hold->index().has_value());
  for (const TestLine& line : m_tests) {
    const auto limit = certificateLimit(study(), line.item.test);
    if (line.result->tone() != Field::Tone::Error)
      line.result->setMessage(limit ? limitWords(*limit, line.item.unit) : QString());
    const bool lacksVerdict = !line.result->text().isEmpty() && !line.verdict->index();
    line.verdict->setRequired(lacksVerdict ? tr("Passed, failed or pending?") : QString());
  }
}

void LotForm::submit() {
  const Lot lot = typed();
  QMap<QString, QString> inputs = inputsByRefusal<Lot>();
  for (const TestLine& line : m_tests)
    inputs[testField(line.item.test)] = line.result->name();
  saveBy([&](const QString& reason) { return session().commands().saveLot(lot, reason); }, inputs,
         tr("Saved: lot %1.").arg(lot.number));
}

Result<void> LotForm::voidRecord(RowId id, const QString& reason) {
  return session().commands().voidLot(id, reason);
}
