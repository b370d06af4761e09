#pragma once
#include <array>

/// What NCI's table says of the terms that a laboratory value alone can be graded by, word for word: US
/// National Cancer Institute, Common Terminology Criteria for Adverse Events v5.0, 27 November 2017.
struct CtcaeText {
  const char* term;
  std::array<const char*, 4> grades; ///< 1 to 4
};

inline constexpr CtcaeText ctcaeTexts[] = {
    {"Anemia",
     {"Hemoglobin (Hgb) <LLN - 10.0 g/dL; <LLN - 6.2 mmol/L; <LLN - 100 g/L",
      "Hgb <10.0 - 8.0 g/dL; <6.2 - 4.9 mmol/L; <100 - 80g/L",
      "Hgb <8.0 g/dL; <4.9 mmol/L; <80 g/L; transfusion indicated",
      "Life-threatening consequences; urgent intervention indicated"}},
    {"Leukocytosis",
     {"-", "-", ">100,000/mm3", "Clinical manifestations of leucostasis; urgent intervention indicated"}},
    {"Alanine aminotransferase increased",
     {">ULN - 3.0 x ULN if baseline was normal; 1.5 - 3.0 x baseline if baseline was abnormal",
      ">3.0 - 5.0 x ULN if baseline was normal; >3.0 - 5.0 x baseline if baseline was abnormal",
      ">5.0 - 20.0 x ULN if baseline was normal; >5.0 - 20.0 x baseline if baseline was abnormal",
      ">20.0 x ULN if baseline was normal; >20.0 x baseline if baseline was abnormal"}},
    {"Aspartate aminotransferase increased",
     {">ULN - 3.0 x ULN if baseline was normal; 1.5 - 3.0 x baseline if baseline was abnormal",
      ">3.0 - 5.0 x ULN if baseline was normal; >3.0 - 5.0 x baseline if baseline was abnormal",
      ">5.0 - 20.0 x ULN if baseline was normal; >5.0 - 20.0 x baseline if baseline was abnormal",
      ">20.0 x ULN if baseline was normal; >20.0 x baseline if baseline was abnormal"}},
    {"Blood bilirubin increased",
     {">ULN - 1.5 x ULN if baseline was normal; > 1.0 - 1.5 x baseline if baseline was abnormal",
      ">1.5 - 3.0 x ULN if baseline was normal; >1.5 - 3.0 x baseline if baseline was abnormal",
      ">3.0 - 10.0 x ULN if baseline was normal; >3.0 - 10.0 x baseline if baseline was abnormal",
      ">10.0 x ULN if baseline was normal; >10.0 x baseline if baseline was abnormal"}},
    {"Blood lactate dehydrogenase increased", {">ULN", "-", "-", "-"}},
    {"CD4 lymphocytes decreased",
     {"<LLN - 500/mm3; <LLN - 0.5 x 10e9 /L", "<500 - 200/mm3; <0.5 - 0.2 x 10e9 /L",
      "<200 - 50/mm3; <0.2 x 0.05 - 10e9 /L", "<50/mm3; <0.05 x 10e9 /L"}},
    {"Creatinine increased",
     {">ULN - 1.5 x ULN", ">1.5 - 3.0 x baseline; >1.5 - 3.0 x ULN", ">3.0 x baseline; >3.0 - 6.0 x ULN",
      ">6.0 x ULN"}},
    {"Fibrinogen decreased",
     {"<1.0 - 0.75 x LLN; if abnormal, <25% decrease from baseline",
      "<0.75 - 0.5 x LLN; if abnormal, 25 - <50% decrease from baseline",
      "<0.5 - 0.25 x LLN; if abnormal, 50 - <75% decrease from baseline",
      "<0.25 x LLN; if abnormal, 75% decrease from baseline; absolute value <50 mg/dL"}},
    {"Lymphocyte count decreased",
     {"<LLN - 800/mm3; <LLN - 0.8 x 10e9/L", "<800 - 500/mm3; <0.8 - 0.5 x 10e9 /L",
      "<500 - 200/mm3; <0.5 - 0.2 x 10e9 /L", "<200/mm3; <0.2 x 10e9 /L"}},
    {"Lymphocyte count increased", {"-", ">4000/mm3 - 20,000/mm3", ">20,000/mm3", "-"}},
    {"Neutrophil count decreased",
     {"<LLN - 1500/mm3; <LLN - 1.5 x 10e9 /L", "<1500 - 1000/mm3; <1.5 - 1.0 x 10e9 /L",
      "<1000 - 500/mm3; <1.0 - 0.5 x 10e9 /L", "<500/mm3; <0.5 x 10e9 /L"}},
    {"Platelet count decreased",
     {"<LLN - 75,000/mm3; <LLN - 75.0 x 10e9 /L", "<75,000 - 50,000/mm3; <75.0 - 50.0 x 10e9 /L",
      "<50,000 - 25,000/mm3; <50.0 - 25.0 x 10e9 /L", "<25,000/mm3; <25.0 x 10e9 /L"}},
    {"White blood cell decreased",
     {"<LLN - 3000/mm3; <LLN - 3.0 x 10e9 /L", "<3000 - 2000/mm3; <3.0 - 2.0 x 10e9 /L",
      "<2000 - 1000/mm3; <2.0 - 1.0 x 10e9 /L", "<1000/mm3; <1.0 x 10e9 /L"}},
};
