#pragma once
#include "app/reports/printed_signature.h"

/// The block of signatures at the end of a memo or checklist: role, who and when, what it says and how it was
/// given; an empty place to sign where it is not given.
QString signaturesHtml(const std::vector<PrintedSignature>& signatures);
