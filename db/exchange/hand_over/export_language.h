#pragma once

/// In which languages the words of an export stand: names and code lists of ODM, papers.
enum class ExportLanguage { English, Chinese, Both };
