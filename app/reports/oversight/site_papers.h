#pragma once
#include "app/study/study.h"

#include <array>

/// The papers of the site's file, made from the record.
enum class SitePaper {
  ScreeningLog,       ///< 受试者筛选入选表
  IdentificationList, ///< 受试者鉴认代码表: with names, for who may know them
  CompletionList,
  DelegationLog, ///< 分工授权表, with a line to sign on
  ConsentVersions,
  ProductAccount,
  SourceLocations ///< 源数据位置清单: as the site entered it
};
inline constexpr std::array<SitePaper, 7> sitePapers{
    SitePaper::ScreeningLog,   SitePaper::IdentificationList, SitePaper::CompletionList,
    SitePaper::DelegationLog,  SitePaper::ConsentVersions,    SitePaper::ProductAccount,
    SitePaper::SourceLocations};

QString sitePaperTitle(SitePaper paper);
/// "screening-log": of its file.
QString sitePaperFile(SitePaper paper);
/// What stands in it, a sentence.
QString sitePaperText(SitePaper paper);

/// On the data of today (site calendar), in the user's language. HTML for paper.
QString sitePaperHtml(const Study& study, SitePaper paper, QDate today);
