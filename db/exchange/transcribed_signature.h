#pragma once
#include "app/study/signature.h"

/// A signature that stands in a log: when, and nothing of who. Its printed name says where it comes from.
Signature transcribedSignature(SignatureMeaning meaning, const QDateTime& at);
