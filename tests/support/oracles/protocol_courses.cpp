#include "tests/support/oracles/protocol_courses.h"

CourseRow courseRow(const char* course, const char* rule, int level, int enrol, bool agreement,
                    std::vector<int> held, const char* mtd, int mtdLevel, int mtdM) {
  OracleAnswer expected;
  expected.rule = rule;
  expected.level = level;
  const bool next = expected.rule == "AT-ESCALATE" || expected.rule == "SD-ESCALATE";
  expected.decidingLevel = next ? level - 1 : level;
  expected.enrol = enrol;
  expected.agreement = agreement;
  expected.held = std::move(held);
  expected.mtd = mtd;
  expected.mtdLevel = mtdLevel;
  expected.mtdEvaluable = mtdM;
  return {course, expected};
}

std::vector<CourseRow> coursesOfThePage() {
  return {
      courseRow("", "AT-ENROL", 1, 1, false),
      courseRow("1?", "AT-WAIT", 1, 0, false),
      courseRow("1X", "AT-ENROL", 1, 1, false),
      courseRow("1N", "AT-ESCALATE", 2, 3, true),
      courseRow("1T", "AT-EXPAND", 1, 2, true),
      courseRow("1T 1NN", "AT-ESCALATE", 2, 3, true),
      courseRow("1TNN", "AT-ESCALATE", 2, 3, true),
      courseRow("1T 1T?", "AT-JOINT", 1, 0, true, {}, "below-lowest"),
      courseRow("1T 1T?!", "AT-JOINT", 1, 0, true, {}, "below-lowest"),
      courseRow("1T 1T!", "AT-ESCALATE", 2, 3, true, {}, "below-lowest"),
      courseRow("1T 1TT!", "AT-ESCALATE", 2, 3, true, {}, "below-lowest"),
      courseRow("1T 1TN! 2NNN", "SD-ESCALATE", 3, 3, true, {}, "below-lowest"),
      courseRow("1T 1TN! 2TT", "SD-STOP", 2, 0, true, {}, "below-lowest"),
      courseRow("1N 2NN?", "SD-WAIT", 2, 0, false),
      courseRow("1N 2NT?", "SD-WAIT", 2, 0, false),
      courseRow("1N 2NNT", "SD-EXPAND", 2, 3, false),
      courseRow("1N 2T?T", "SD-STOP", 2, 0, true, {}, "candidate", 1, 1),
      courseRow("1N 2NNX", "SD-ENROL", 2, 1, false),
      courseRow("1N 2NNT 2N?", "SD-ENROL", 2, 1, false),
      courseRow("1N 2NNT 2NNN", "SD-ESCALATE", 3, 3, true),
      courseRow("1N 2NNN 3NNN", "SD-TOP", 3, 0, true),
      courseRow("1N 2NNN 3NNN +3N?", "CE-ENROL", 3, 2, false),
      courseRow("1N 2NNN 3NNN +3N???", "CE-WAIT", 3, 0, false),
      courseRow("1N 2NNN 3NNN +3TTN???", "CE-STOP", 3, 0, true, {}, "candidate", 2, 3),
      courseRow("1N 2NNN 3NNN +3TTNNNN", "CE-STOP", 3, 0, true, {}, "candidate", 2, 3),
      courseRow("1N 2NNN 3NNN +3NNN +3TT?", "CE-ENROL", 3, 2, false),
      courseRow("1N 2NNN 3NNN +3???TT", "CE-FLAG", 3, 0, true, {}, "candidate", 2, 3),
      courseRow("1N 2NNN 3NNT 3NNT", "SD-STOP", 3, 0, true, {}, "candidate", 2, 3),
      courseRow("1N 2NNT 2TNN +1NN", "CE-ENROL", 1, 3, false, {}, "candidate", 1, 3),
      courseRow("1T 2N?", "AT-EXPAND", 1, 2, true, {2}),
      courseRow("1? 2N", "AT-WAIT", 1, 0, false, {2}),
      // data that change late
      courseRow("1N 2TTN 3N", "SD-STOP", 2, 0, true, {3}, "candidate", 1, 1),
      courseRow("1N 2NNT 2NNN +1NN", "SD-ESCALATE", 3, 3, true),
      courseRow("1N 2NNN 3NTN +3N", "SD-ENROL", 3, 2, false),
      courseRow("1N 2NNN 3NNT +3NNN +3T", "CE-ENROL", 3, 3, false),
      courseRow("1N 2NNN 3TTN +3NNNNN", "CE-STOP", 3, 0, true, {}, "candidate", 2, 3),
  };
}

std::vector<RefusedRow> refusalsOfThePage() {
  return {
      {"unknown level", "1N 4NNN", 4},
      {"level 0", "0N", 1},
      {"level beyond any number", "99999999999999999999N", 1},
      {"unknown level with +", "1N +4N", 4},
      {"first cohort above L1", "2N", 1},
      {"first cohort above L1, after blanks", "  2N", 3},
      {"level skipped", "1N 3NNN", 4},
      {"seven at an accelerated level", "1T 1TN 1NNNN", 12},
      {"seven at once", "1TXNXN????", 10},
      {"seven at a 3+3 level", "1N 2NNN 2NNXNN", 14},
      {"more than planned", "1XXXXXXXXXXXXXXXXXXX", 20},
      {"more than planned with +", "1N 2NNN 3NNN +3NNNNNNNNNNNN", 27},
      {"no + after one with it", "1N 2TT +1N 1N", 12},
      {"! at a 3+3 level", "1N 2NTT!", 8},
      {"! at a 3+3 level with +", "1N 2NTT +2N!", 12},
      {"! before the letters", "1!T", 2},
      {"! instead of letters", "1!", 2},
      {"! alone", "1T 1TN !", 8},
      {"small letter", "1n", 2},
      {"other letter", "1N 2NAN", 6},
      {"letter after !", "1T 1TN!N", 8},
      {"two !", "1T 1TN!!", 8},
      {"no blank between cohorts", "1N2N", 3},
      {"comma", "1N, 2N", 3},
      {"no level", "N", 1},
  };
}
