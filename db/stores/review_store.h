#pragma once
#include "app/study/audit_review.h"
#include "db/journal.h"

#include <vector>

/// Every review of the audit trail, in the order in which they were recorded.
std::vector<AuditReview> loadReviews(Connection& connection);

void insertReview(Journal::Transaction& transaction, const AuditReview& review);
