#include "app/study/codes.h"
#include "db/exchange/lab_csv.h"

QString measurandCode(const QString& analyte, Specimen specimen) {
  return analyte + u'/' + codeOf(specimen);
}

std::vector<Measurement> measurementsOf(const LabResults& results) {
  std::vector<Measurement> all;
  all.reserve(results.values.size());
  for (const LabValue& value : results.values)
    all.push_back(value.measurement);
  return all;
}

std::vector<Sampling> samplingsOf(const LabResults& results) {
  std::vector<Sampling> all;
  all.reserve(results.samplings.size());
  for (const LabSampling& taken : results.samplings)
    all.push_back(taken.sampling);
  return all;
}
