#pragma once
#include "app/policy/policy.h"

/// This policy holds while it stands; afterwards what held before.
class PolicyInTest {
 public:
  explicit PolicyInTest(const Policy& policy) : m_before(policyFileInForce()) {
    putInForce({QStringLiteral("/etc/cohortdesk/policy.json"), true, policy, {}});
  }
  ~PolicyInTest() { putInForce(m_before); }
  Q_DISABLE_COPY_MOVE(PolicyInTest)

 private:
  PolicyFile m_before;
};
