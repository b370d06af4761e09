#pragma once
#include <QSet>
#include <QString>

class StudySession;

/// The forms of which StudySession::draft() is not empty: a list of thousands of records asks once. A file
/// that does not answer has none.
QSet<QString> draftedForms(const StudySession& session);
