#include "ui/site/certificate_editor.h"

#include "app/base/number_text.h"
#include "app/study/codes.h"
#include "app/study/words.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"

namespace {
constexpr double greatestLimit = 1e12;
} // namespace

CertificateEditor::CertificateEditor(const ProductPlan& plan, QWidget* parent)
    : SiteEditor(parent), m_planned(plan.thawMinutes) {
  auto* layout = tightColumn(this, 8);
  auto* limits = tightLine(24);
  for (const CertificateItem& item : plan.tests)
    if (item.relation) {
      m_lines.push_back(makeLine(item));
      limits->addWidget(m_lines.back().limit, 1, Qt::AlignTop);
    }
  m_thaw = new WholeField(QStringLiteral("thawMinutes"), tr("Thaw to the end of a bag, at most"), tr("min"));
  m_thaw->setRange(1, 24 * 60);
  limits->addWidget(m_thaw, 1, Qt::AlignTop);
  layout->addLayout(limits);
  bindAuditHistory(m_thaw, {{QStringLiteral("thawMinutes"), QStringLiteral("thaw_minutes")}},
                   linesOf("study"));
}

CertificateEditor::Line CertificateEditor::makeLine(const CertificateItem& item) {
  const QString pattern = item.relation == LimitRelation::AtMost ? tr("%1, at most") : tr("%1, at least");
  Line line{item, new NumberField(QStringLiteral("certificate%1").arg(static_cast<int>(item.test)),
                                  pattern.arg(certificateTestName(item.test)), item.unit)};
  line.limit->setRange(0, item.unit == QLatin1String("%") ? 100 : greatestLimit);
  AuditFilter filter = linesOf("certificate_limit");
  filter.rowKey = {{QStringLiteral("test"), codeOf(item.test)}};
  bindAuditHistory(line.limit, {{line.limit->name(), QStringLiteral("bound")}}, filter);
  return line;
}

void CertificateEditor::showSite(const Site& site) {
  const auto ofTheFile = [](const QString& value) {
    return value.isEmpty() ? QString() : tr("Empty: %1, as the protocol file has it.").arg(value);
  };
  for (const Line& line : m_lines) {
    const auto own = site.certificate.constFind(line.item.test);
    line.limit->setValue(own == site.certificate.constEnd() ? std::nullopt : std::optional(own->limit));
    line.limit->setMessage(ofTheFile(line.item.limit ? formatNumber(*line.item.limit) : QString()));
  }
  m_thaw->setValue(site.thawMinutes);
  m_thaw->setMessage(ofTheFile(m_planned ? QString::number(*m_planned) : QString()));
}

void CertificateEditor::takeInto(Site& site) const {
  for (const Line& line : m_lines)
    if (const auto limit = line.limit->value())
      site.certificate[line.item.test] = {*line.item.relation, *limit, false};
    else
      site.certificate.remove(line.item.test);
  site.thawMinutes = m_thaw->whole();
}

bool CertificateEditor::check() {
  return checkFields(this);
}
