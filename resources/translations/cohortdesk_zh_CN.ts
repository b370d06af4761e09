<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CohortDesk</source>
        <translation>关于 CohortDesk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>Licence: GNU General Public License, version 3 or later. No warranty.</source>
        <translation>许可证：GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。</translation>
    </message>
    <message>
        <source>Qt %1, SQLite %2</source>
        <translation>Qt %1，SQLite %2</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Nobody has said that the new recovery code is written down, and it is not shown again: make another one.</source>
        <translation>无人确认已记下新恢复码，且不会再次显示：请另行生成。</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Sponsor signs &amp;here…</source>
        <translation>申办者在此签名(&amp;H)…</translation>
    </message>
    <message>
        <source>or record a wet-ink copy</source>
        <translation>或记录纸质签名件</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Your role does not record the sponsor&apos;s agreement.</source>
        <translation>您的角色不能记录申办者的同意。</translation>
    </message>
    <message>
        <source>Scan of the signed copy</source>
        <translation>签名件的扫描</translation>
    </message>
    <message>
        <source>Who signed the paper copy?</source>
        <translation>纸质件由谁签署？</translation>
    </message>
    <message>
        <source>Signed at (site ti&amp;me)</source>
        <translation>签署时间（当地时间）(&amp;M)</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>扫描件 (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Signed b&amp;y</source>
        <translation>签署人(&amp;Y)</translation>
    </message>
    <message>
        <source>Scan fi&amp;le, PDF or picture</source>
        <translation>扫描件（PDF 或图片）(&amp;L)</translation>
    </message>
    <message>
        <source>When was it signed? It stands on the paper.</source>
        <translation>何时签署？请按纸面所写填写。</translation>
    </message>
    <message>
        <source>wet-ink copy</source>
        <translation>纸质签名件</translation>
    </message>
    <message>
        <source>Record agreement</source>
        <translation>记录同意</translation>
    </message>
</context>
<context>
    <name>AllAbsentDialog</name>
    <message>
        <source>All absent</source>
        <translation>全部“无”</translation>
    </message>
    <message>
        <source>Answers that become “absent” by this: %1.</source>
        <translation>将改为“无”的回答数：%1。</translation>
    </message>
    <message>
        <source>Of these are answered “present” now: %1.</source>
        <translation>其中目前回答为“有”的：%1。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Answer all with “absent”</source>
        <translation>全部回答“无”(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>“%1”: no limit of quantification is known here. Write it with its number, such as &lt;10, or “not detected”.</source>
        <translation>“%1”：此检测项目没有已知的定量下限。请连同数值书写，如 &lt;10，或写“未检出”。</translation>
    </message>
    <message>
        <source>“%1” has no unit here.</source>
        <translation>此处不应有单位“%1”。</translation>
    </message>
    <message>
        <source>The unit is %1; “%2” is another.</source>
        <translation>单位应为 %1，而非“%2”。</translation>
    </message>
    <message>
        <source>“%1” marks the value as high or low: write the value alone.</source>
        <translation>“%1”是偏高或偏低的标记：请只写数值。</translation>
    </message>
    <message>
        <source>A number, &lt;10, &gt;1000, “not detected” or “not done”.</source>
        <translation>可填：数值、&lt;10、&gt;1000、“未检出”或“未做”。</translation>
    </message>
    <message>
        <source>A titre such as 1:160, neg, “not detected” or “not done”.</source>
        <translation>可填：滴度如 1:160、阴性、“未检出”或“未做”。</translation>
    </message>
    <message>
        <source>neg, pos, “not detected” or “not done”.</source>
        <translation>可填：阴性、阳性、“未检出”或“未做”。</translation>
    </message>
    <message>
        <source>A value cannot be below 0.</source>
        <translation>值不能小于 0。</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>应在 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>Below or above what? Write the limit behind the sign.</source>
        <translation>低于或高于多少？请在符号后写明界限。</translation>
    </message>
    <message>
        <source>Below the limit of quantification: write &lt;%1, not 0.</source>
        <translation>低于定量下限：请写 &lt;%1，不要写 0。</translation>
    </message>
    <message>
        <source>“%1” can be read as not detected or as not done: write “not detected” or “not done”, whichever is meant.</source>
        <translation>“%1”可理解为未检出，也可理解为未做：请写“未检出”或“未做”。</translation>
    </message>
    <message>
        <source>“%1” can be read as negative or as not done: write “neg” or “not done”, whichever is meant.</source>
        <translation>“%1”可理解为阴性或未做：请写明“neg”或“not done”。</translation>
    </message>
    <message>
        <source>A titre is a whole number, such as 1:1280.</source>
        <translation>滴度为整数，例如 1:1280。</translation>
    </message>
    <message>
        <source>neg</source>
        <translation>阴性</translation>
    </message>
    <message>
        <source>pos</source>
        <translation>阳性</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>not detected</source>
        <translation>未检出</translation>
    </message>
    <message>
        <source>below the limit of quantification</source>
        <translation>低于定量下限</translation>
    </message>
    <message>
        <source>below the reference interval</source>
        <translation>低于参考区间</translation>
    </message>
    <message>
        <source>above the reference interval</source>
        <translation>高于参考区间</translation>
    </message>
    <message>
        <source>implausible: check unit and decimal point</source>
        <translation>数值不合理：请核对单位和小数点</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>血液</translation>
    </message>
    <message>
        <source>marrow</source>
        <translation>骨髓</translation>
    </message>
    <message>
        <source>tumour tissue</source>
        <translation>肿瘤组织</translation>
    </message>
    <message>
        <source>cerebrospinal fluid</source>
        <translation>脑脊液</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>analyte, specimen</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>analyte (unit)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Visits keep their order: %1 comes before %2.</source>
        <translation>访视顺序不变：%1应在%2之前。</translation>
    </message>
    <message>
        <source>%1: the earliest day is after the latest.</source>
        <translation>%1：最早日晚于最晚日。</translation>
    </message>
    <message>
        <source>%1 lies before the infusion: it ends on day 0 at the latest.</source>
        <translation>%1在输注之前：最晚至第 0 天。</translation>
    </message>
    <message>
        <source>%1 lies after the infusion: it begins on day 0 at the earliest.</source>
        <translation>%1在输注之后：最早自第 0 天开始。</translation>
    </message>
    <message>
        <source>%1 has no limits: it is not measured as a number.</source>
        <translation>%1：不是数值型检测项目，不设界限。</translation>
    </message>
    <message>
        <source>%1: a limit of quantification lies above 0.</source>
        <translation>%1：定量下限应大于 0。</translation>
    </message>
    <message>
        <source>%1: a reference interval does not lie below 0.</source>
        <translation>%1：参考区间不能低于 0。</translation>
    </message>
    <message>
        <source>%1: the lower end of the reference interval is above its upper end.</source>
        <translation>%1：参考区间的下限高于上限。</translation>
    </message>
    <message>
        <source>The protocol names no visit “%1”.</source>
        <translation>方案中没有访视“%1”。</translation>
    </message>
    <message>
        <source>The protocol names no analyte “%1”.</source>
        <translation>方案中没有检测项目“%1”。</translation>
    </message>
    <message>
        <source>%1 lies before the infusion, which began on %2.</source>
        <translation>%1 在输注之前，而输注开始于 %2。</translation>
    </message>
    <message>
        <source>%1 lies after the infusion, which began on %2.</source>
        <translation>%1 在输注之后，而输注开始于 %2。</translation>
    </message>
    <message>
        <source>It is %1 now: a sample cannot have been taken later.</source>
        <translation>现在是 %1，采样时间不能晚于此刻。</translation>
    </message>
    <message>
        <source>Write the day, too: 2026-11-22 08:30.</source>
        <translation>请同时填写日期，如 2026-11-22 08:30。</translation>
    </message>
    <message>
        <source>Write the day, too: the visit lasts from %1 to %2.</source>
        <translation>请同时填写日期：该访视为 %1 至 %2。</translation>
    </message>
    <message>
        <source>%1: %2 has not been infused.</source>
        <translation>%1：%2 尚未输注。</translation>
    </message>
    <message>
        <source>%1 of %2 begins on %3.</source>
        <translation>%2 的%1自 %3 开始。</translation>
    </message>
    <message>
        <source>marrow blasts %1 % (at least 5 %)</source>
        <translation>骨髓原始细胞 %1%（≥ 5%）</translation>
    </message>
    <message>
        <source>extramedullary disease</source>
        <translation>髓外病变</translation>
    </message>
    <message>
        <source>blasts in the blood on %1 and again on %2</source>
        <translation>%1 及 %2 两次外周血出现原始细胞</translation>
    </message>
    <message>
        <source>blasts in the blood (%1 %)</source>
        <translation>外周血出现原始细胞（%1%）</translation>
    </message>
    <message>
        <source>%1, with a marrow below 5 %: a few may come from a regenerating marrow, look again after a week</source>
        <translation>%1，而骨髓低于 5%：少量原始细胞可能来自再生的骨髓，应于一周后复查</translation>
    </message>
    <message>
        <source>marrow blasts %1 % (above 25 %)</source>
        <translation>骨髓原始细胞 %1%（&gt; 25%）</translation>
    </message>
    <message>
        <source>marrow blasts %1 %, more than half of the %2 % before the infusion</source>
        <translation>骨髓原始细胞 %1%，超过输注前 %2% 的一半</translation>
    </message>
    <message>
        <source>marrow blasts %1 %, and neutrophils %2 ×10⁹/L (below 1.0)</source>
        <translation>骨髓原始细胞 %1%，且中性粒细胞 %2×10⁹/L（&lt; 1.0）</translation>
    </message>
    <message>
        <source>marrow blasts %1 %, and platelets %2 ×10⁹/L (below 100)</source>
        <translation>骨髓原始细胞 %1%，且血小板 %2×10⁹/L（&lt; 100）</translation>
    </message>
    <message>
        <source>Marrow blasts %1 % (below 5 %), none in the blood, no extramedullary disease</source>
        <translation>骨髓原始细胞 %1%（&lt; 5%），外周血无原始细胞，无髓外病变</translation>
    </message>
    <message>
        <source>%1; neutrophils %2 (at least 1.0) and platelets %3 (at least 100) ×10⁹/L.</source>
        <translation>%1；中性粒细胞 %2（≥ 1.0）、血小板 %3（≥ 100）×10⁹/L。</translation>
    </message>
    <message>
        <source>%1; neutrophils %2 (at least 0.5) and platelets %3 (at least 50) ×10⁹/L.</source>
        <translation>%1；中性粒细胞 %2（≥ 0.5）、血小板 %3（≥ 50）×10⁹/L。</translation>
    </message>
    <message>
        <source>%1; of neutrophils %2 (1.0) and platelets %3 (100) ×10⁹/L only one has recovered.</source>
        <translation>%1；中性粒细胞 %2（1.0）与血小板 %3（100）×10⁹/L 中仅一项恢复。</translation>
    </message>
    <message>
        <source>%1; neither neutrophils %2 (1.0) nor platelets %3 (100) ×10⁹/L have recovered. The marrow must not merely be empty: 200 cells counted, or a cellularity of 10 %.</source>
        <translation>%1；中性粒细胞 %2（1.0）与血小板 %3（100）×10⁹/L 均未恢复。骨髓不应仅为增生低下：须计数 200 个细胞，或骨髓增生度达 10%。</translation>
    </message>
    <message>
        <source>Marrow blasts fell from %1 to %2 % (to 5–25 %, by at least half), none in the blood, no extramedullary disease; neutrophils %3 (at least 1.0) and platelets %4 (at least 100) ×10⁹/L.</source>
        <translation>骨髓原始细胞由 %1% 降至 %2%（降至 5%～25% 且至少减半），外周血无原始细胞，无髓外病变；中性粒细胞 %3（≥ 1.0）、血小板 %4（≥ 100）×10⁹/L。</translation>
    </message>
    <message>
        <source>No remission: %1.</source>
        <translation>未缓解：%1。</translation>
    </message>
    <message>
        <source>The partial remission of %1 is lost: %2.</source>
        <translation>%1 的部分缓解已丧失：%2。</translation>
    </message>
    <message>
        <source>After the remission of %1: %2.</source>
        <translation>%1 缓解之后：%2。</translation>
    </message>
    <message>
        <source>Blasts in the blood (%1 %) after the remission of %2.</source>
        <translation>%2 缓解之后外周血出现原始细胞（%1%）。</translation>
    </message>
    <message>
        <source>new lesions</source>
        <translation>新发病灶</translation>
    </message>
    <message>
        <source>Deauville %1 with uptake above that of baseline</source>
        <translation>Deauville %1 分，摄取高于基线</translation>
    </message>
    <message>
        <source>the marrow is involved again</source>
        <translation>骨髓再次受累</translation>
    </message>
    <message>
        <source>PET-CT: Deauville %1, no new lesions</source>
        <translation>PET-CT：Deauville %1 分，无新发病灶</translation>
    </message>
    <message>
        <source>%1, marrow not involved.</source>
        <translation>%1，骨髓未受累。</translation>
    </message>
    <message>
        <source>%1, marrow still involved, uptake reduced.</source>
        <translation>%1，骨髓仍受累，摄取降低。</translation>
    </message>
    <message>
        <source>%1, marrow still involved, uptake unchanged.</source>
        <translation>%1，骨髓仍受累，摄取无变化。</translation>
    </message>
    <message>
        <source>PET-CT: Deauville %1 with reduced uptake, no new lesions.</source>
        <translation>PET-CT：Deauville %1 分，摄取降低，无新发病灶。</translation>
    </message>
    <message>
        <source>PET-CT: Deauville %1 with unchanged uptake, no new lesions.</source>
        <translation>PET-CT：Deauville %1 分，摄取无变化，无新发病灶。</translation>
    </message>
    <message>
        <source>CT: lesions together at least half larger than at their smallest (a change of %1 % from baseline). It is a progression where one of them is longer than 1.5 cm and has grown by 0.5 cm, or by 1.0 cm where it is longer than 2 cm.</source>
        <translation>CT：病灶总和较最小时至少增大一半（较基线变化 %1%）。如有一个病灶长径大于 1.5 cm 且增大 0.5 cm（长径大于 2 cm 者增大 1.0 cm），则为疾病进展。</translation>
    </message>
    <message>
        <source>CT: no lesion is left, no new ones, marrow not involved.</source>
        <translation>CT：病灶全部消失，无新发病灶，骨髓未受累。</translation>
    </message>
    <message>
        <source>CT: size changed by %1 % (at least −50 %), no new lesions. Where no node is longer than 1.5 cm and nothing is left outside the nodes, it is a complete response.</source>
        <translation>CT：大小变化 %1%（达到 −50%），无新发病灶。若所有淋巴结长径均不超过 1.5 cm 且结外无残留病灶，则为完全缓解。</translation>
    </message>
    <message>
        <source>CT: size changed by %1 % (less than −50 %), no new lesions. Where one lesion has grown by half from its smallest, it is a progression.</source>
        <translation>CT：大小变化 %1%（未达 −50%），无新发病灶。若某一病灶较其最小时增大 50%，则为疾病进展。</translation>
    </message>
    <message>
        <source>Progression: %1.</source>
        <translation>疾病进展：%1。</translation>
    </message>
    <message>
        <source>After the complete response of %1: %2.</source>
        <translation>%1 完全缓解之后：%2。</translation>
    </message>
    <message>
        <source>marrow blasts %1 % (above 5 %)</source>
        <translation>骨髓原始细胞 %1%（&gt; 5%）</translation>
    </message>
    <message>
        <source>marrow blasts rose from %1 to %2 %, by at least a quarter</source>
        <translation>骨髓原始细胞由 %1% 升至 %2%，增加至少 25%</translation>
    </message>
    <message>
        <source>extramedullary disease, none before the infusion</source>
        <translation>出现髓外病变，输注前无</translation>
    </message>
    <message>
        <source>marrow blasts %1 % (not below 5 %)</source>
        <translation>骨髓原始细胞 %1%（不低于 5%）</translation>
    </message>
    <message>
        <source>%1; neutrophils %2 (above 1.0) and platelets %3 (above 100) ×10⁹/L.</source>
        <translation>%1；中性粒细胞 %2（&gt; 1.0）、血小板 %3（&gt; 100）×10⁹/L。</translation>
    </message>
    <message>
        <source>%1; neutrophils %2 (above 1.0) and platelets %3 (above 100) ×10⁹/L have not both recovered.</source>
        <translation>%1；中性粒细胞 %2（&gt; 1.0）、血小板 %3（&gt; 100）×10⁹/L 未全部恢复。</translation>
    </message>
    <message>
        <source>After the remission of %1, marrow blasts of exactly 5 % are neither a remission (below) nor a relapse (above).</source>
        <translation>%1 缓解之后，骨髓原始细胞恰为 5%，既不属于缓解（低于 5%），也不属于复发（高于 5%）。</translation>
    </message>
    <message>
        <source>The subject died on %1.</source>
        <translation>受试者已于 %1 死亡。</translation>
    </message>
    <message>
        <source>The subject has not been infused.</source>
        <translation>受试者尚未输注。</translation>
    </message>
    <message>
        <source>Response is judged after the infusion, which was on %1.</source>
        <translation>疗效评估须在输注（%1）之后。</translation>
    </message>
    <message>
        <source>There is an assessment of %1 already: correct that one.</source>
        <translation>%1 已有一次评估：请更正该次评估。</translation>
    </message>
    <message>
        <source>Below what? Write the assay&apos;s limit behind the sign.</source>
        <translation>低于多少？请在符号后填写检测下限。</translation>
    </message>
    <message>
        <source>“%2” is no response of %1.</source>
        <translation>%1中没有“%2”这一疗效。</translation>
    </message>
    <message>
        <source>The criteria make it: %1. Say why it is another.</source>
        <translation>按标准应为：%1。请说明为何不同。</translation>
    </message>
    <message>
        <source>It cannot be determined from the findings: say what it rests on.</source>
        <translation>根据检查结果不能判定：请说明依据。</translation>
    </message>
    <message>
        <source>The death of %1 is recorded already.</source>
        <translation>已记录 %1 死亡。</translation>
    </message>
    <message>
        <source>Something is recorded of the subject on %1.</source>
        <translation>该受试者在 %1 仍有记录。</translation>
    </message>
    <message>
        <source>ELN 2022</source>
        <translation>ELN 2022 标准</translation>
    </message>
    <message>
        <source>NCCN criteria for ALL</source>
        <translation>NCCN ALL 标准</translation>
    </message>
    <message>
        <source>Lugano 2014</source>
        <translation>Lugano 2014 标准</translation>
    </message>
    <message>
        <source>blasts in the marrow</source>
        <translation>骨髓原始细胞</translation>
    </message>
    <message>
        <source>blasts in the blood</source>
        <translation>外周血原始细胞</translation>
    </message>
    <message>
        <source>extramedullary disease, yes or no</source>
        <translation>有无髓外病变</translation>
    </message>
    <message>
        <source>neutrophils</source>
        <translation>中性粒细胞</translation>
    </message>
    <message>
        <source>platelets</source>
        <translation>血小板</translation>
    </message>
    <message>
        <source>blasts in the marrow before the infusion</source>
        <translation>输注前骨髓原始细胞</translation>
    </message>
    <message>
        <source>extramedullary disease before the infusion, yes or no</source>
        <translation>输注前有无髓外病变</translation>
    </message>
    <message>
        <source>a second blood sample with blasts, at least a week apart</source>
        <translation>间隔至少 1 周的第二次外周血原始细胞检查</translation>
    </message>
    <message>
        <source>a Deauville score (PET-CT) or a change of size (CT)</source>
        <translation>Deauville 评分（PET-CT）或大小变化（CT）</translation>
    </message>
    <message>
        <source>uptake compared with baseline</source>
        <translation>与基线相比的摄取</translation>
    </message>
    <message>
        <source>new lesions, yes or no</source>
        <translation>有无新发病灶</translation>
    </message>
    <message>
        <source>marrow involved, yes or no</source>
        <translation>骨髓是否受累</translation>
    </message>
    <message>
        <source>whether one lesion is longer than 1.5 cm and has grown by 0.5 cm (1.0 cm where it is longer than 2 cm)</source>
        <translation>是否有一个病灶长径大于 1.5 cm 且增大 0.5 cm（长径大于 2 cm 者增大 1.0 cm）</translation>
    </message>
    <message>
        <source>whether it is the lymphoma, for example by biopsy</source>
        <translation>是否为淋巴瘤（如经活检证实）</translation>
    </message>
    <message>
        <source>%1 The marrow was below 5 % before the infusion, too.</source>
        <translation>%1输注前骨髓原始细胞即已低于 5%。</translation>
    </message>
    <message>
        <source>marrow blasts %1 %</source>
        <translation>骨髓原始细胞 %1%</translation>
    </message>
    <message>
        <source>blood blasts %1 %</source>
        <translation>外周血原始细胞 %1%</translation>
    </message>
    <message>
        <source>no extramedullary disease</source>
        <translation>无髓外病变</translation>
    </message>
    <message>
        <source>neutrophils %1 ×10⁹/L</source>
        <translation>中性粒细胞 %1×10⁹/L</translation>
    </message>
    <message>
        <source>platelets %1 ×10⁹/L</source>
        <translation>血小板 %1×10⁹/L</translation>
    </message>
    <message>
        <source>MRD %1 %</source>
        <translation>MRD %1%</translation>
    </message>
    <message>
        <source>Deauville %1</source>
        <translation>Deauville %1 分</translation>
    </message>
    <message>
        <source>uptake %1</source>
        <translation>摄取%1</translation>
    </message>
    <message>
        <source>no new lesions</source>
        <translation>无新发病灶</translation>
    </message>
    <message>
        <source>size %1 %</source>
        <translation>大小变化 %1%</translation>
    </message>
    <message>
        <source>marrow involved</source>
        <translation>骨髓受累</translation>
    </message>
    <message>
        <source>marrow not involved</source>
        <translation>骨髓未受累</translation>
    </message>
    <message>
        <source>The protocol does not name “%1” in this specimen.</source>
        <translation>方案未列该标本的检测项目“%1”。</translation>
    </message>
    <message>
        <source>The protocol measures nothing in this specimen.</source>
        <translation>方案未在该标本中安排检测。</translation>
    </message>
    <message>
        <source>no vasopressor</source>
        <translation>未用升压药</translation>
    </message>
    <message>
        <source>one vasopressor</source>
        <translation>一种升压药</translation>
    </message>
    <message>
        <source>several vasopressors</source>
        <translation>多种升压药</translation>
    </message>
    <message>
        <source>no hypotension</source>
        <translation>无低血压</translation>
    </message>
    <message>
        <source>hypotension</source>
        <translation>低血压</translation>
    </message>
    <message>
        <source>no oxygen</source>
        <translation>未吸氧</translation>
    </message>
    <message>
        <source>oxygen at low flow</source>
        <translation>低流量吸氧</translation>
    </message>
    <message>
        <source>oxygen at high flow</source>
        <translation>高流量吸氧</translation>
    </message>
    <message>
        <source>oxygen by positive pressure</source>
        <translation>正压通气</translation>
    </message>
    <message>
        <source>vasopressors</source>
        <translation>升压药</translation>
    </message>
    <message>
        <source>oxygen</source>
        <translation>吸氧</translation>
    </message>
    <message>
        <source>No temperature is recorded: with a fever, CRS (ASTCT 2019) of at least grade %1.</source>
        <translation>未记录体温：若有发热，CRS（ASTCT 2019）至少为 %1 级。</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>发热</translation>
    </message>
    <message>
        <source>CRS (ASTCT 2019) at %1 °C</source>
        <translation>CRS（ASTCT 2019），体温 %1 °C</translation>
    </message>
    <message>
        <source>No CRS (ASTCT 2019) without a fever: %1 °C.</source>
        <translation>无发热，不构成 CRS（ASTCT 2019）：体温 %1 °C。</translation>
    </message>
    <message>
        <source>CRS (ASTCT 2019) after an earlier fever</source>
        <translation>CRS（ASTCT 2019），此前有过发热</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Not recorded, so the grade may be higher: %1.</source>
        <translation>以下未记录，实际分级可能更高：%1。</translation>
    </message>
    <message>
        <source>%1 stage %2</source>
        <translation>%1 %2 期</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>皮肤</translation>
    </message>
    <message>
        <source>liver</source>
        <translation>肝脏</translation>
    </message>
    <message>
        <source>upper gut</source>
        <translation>上消化道</translation>
    </message>
    <message>
        <source>lower gut</source>
        <translation>下消化道</translation>
    </message>
    <message>
        <source>Acute GvHD (MAGIC)</source>
        <translation>急性移植物抗宿主病（MAGIC）</translation>
    </message>
    <message>
        <source>A day at or below 0.1 × 10⁹/L is one at or below 0.5 × 10⁹/L, too.</source>
        <translation>≤ 0.1 × 10⁹/L 的日子也是 ≤ 0.5 × 10⁹/L 的日子。</translation>
    </message>
    <message>
        <source>Who was never above 0.5 × 10⁹/L had days at or below it.</source>
        <translation>从未高于 0.5 × 10⁹/L 者，必有 ≤ 0.5 × 10⁹/L 的日子。</translation>
    </message>
    <message>
        <source>neutrophils never above 0.5 × 10⁹/L</source>
        <translation>中性粒细胞从未高于 0.5 × 10⁹/L</translation>
    </message>
    <message>
        <source>days with neutrophils ≤ 0.5 × 10⁹/L: %1</source>
        <translation>中性粒细胞 ≤ 0.5 × 10⁹/L 的天数：%1</translation>
    </message>
    <message>
        <source>days with neutrophils ≤ 0.1 × 10⁹/L: %1</source>
        <translation>中性粒细胞 ≤ 0.1 × 10⁹/L 的天数：%1</translation>
    </message>
    <message>
        <source>Early ICAHT (EHA/EBMT 2023)</source>
        <translation>早期 ICAHT（EHA/EBMT 2023）</translation>
    </message>
    <message>
        <source>awake</source>
        <translation>清醒</translation>
    </message>
    <message>
        <source>awakens spontaneously</source>
        <translation>可自行觉醒</translation>
    </message>
    <message>
        <source>awakens to voice</source>
        <translation>呼唤可唤醒</translation>
    </message>
    <message>
        <source>awakens to touch only</source>
        <translation>仅触觉刺激可唤醒</translation>
    </message>
    <message>
        <source>cannot be woken</source>
        <translation>无法唤醒</translation>
    </message>
    <message>
        <source>no seizure</source>
        <translation>无癫痫发作</translation>
    </message>
    <message>
        <source>seizure that resolved</source>
        <translation>癫痫发作，已缓解</translation>
    </message>
    <message>
        <source>prolonged or repeated seizure</source>
        <translation>癫痫发作持续或反复</translation>
    </message>
    <message>
        <source>no focal weakness</source>
        <translation>无局灶性肌无力</translation>
    </message>
    <message>
        <source>deep focal weakness</source>
        <translation>严重局灶性肌无力</translation>
    </message>
    <message>
        <source>no raised intracranial pressure</source>
        <translation>无颅内压升高</translation>
    </message>
    <message>
        <source>focal oedema of the brain</source>
        <translation>局灶性脑水肿</translation>
    </message>
    <message>
        <source>diffuse oedema or raised intracranial pressure</source>
        <translation>弥漫性脑水肿或颅内压升高</translation>
    </message>
    <message>
        <source>ICE not possible; consciousness not recorded, taken as unarousable</source>
        <translation>无法完成 ICE；意识水平未记录，按无法唤醒处理</translation>
    </message>
    <message>
        <source>ICE not possible</source>
        <translation>无法完成 ICE</translation>
    </message>
    <message>
        <source>ICE not possible though awake or roused</source>
        <translation>清醒或可唤醒，但无法完成 ICE</translation>
    </message>
    <message>
        <source>ICE %1 of 10</source>
        <translation>ICE %1 分（满分 10 分）</translation>
    </message>
    <message>
        <source>ICE at most %1 of 10</source>
        <translation>ICE 至多 %1 分（满分 10 分）</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>consciousness</source>
        <translation>意识水平</translation>
    </message>
    <message>
        <source>seizure</source>
        <translation>癫痫发作</translation>
    </message>
    <message>
        <source>motor findings</source>
        <translation>运动检查</translation>
    </message>
    <message>
        <source>intracranial pressure</source>
        <translation>颅内压</translation>
    </message>
    <message>
        <source>ICANS (ASTCT 2019)</source>
        <translation>ICANS（ASTCT 2019）</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>analyte, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>ferritin</source>
        <translation>铁蛋白</translation>
    </message>
    <message>
        <source>the upper limit of normal of ferritin, or its value before the infusion</source>
        <translation>铁蛋白的正常上限或输注前水平</translation>
    </message>
    <message>
        <source>fibrinogen</source>
        <translation>纤维蛋白原</translation>
    </message>
    <message>
        <source>IEC-HS cannot be judged: ferritin is missing.</source>
        <translation>无法判断是否需考虑 IEC-HS：缺少铁蛋白。</translation>
    </message>
    <message>
        <source>No hint of IEC-HS: %1.</source>
        <translation>未提示 IEC-HS：%1。</translation>
    </message>
    <message>
        <source>No hint of IEC-HS beside %1.</source>
        <translation>%1，此外未见提示 IEC-HS 的检测结果。</translation>
    </message>
    <message>
        <source>Think of IEC-HS: %1.</source>
        <translation>需考虑 IEC-HS：%1。</translation>
    </message>
    <message>
        <source>Counts: %1.</source>
        <translation>血细胞计数：%1。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>Days without a count: %1.</source>
        <translation>无计数的天：第 %1 天。</translation>
    </message>
    <message>
        <source>neutrophils of days %1</source>
        <translation>第 %1 天的中性粒细胞</translation>
    </message>
    <message>
        <source>What is not known can make it grade %1: %2 to %3 days ≤ 0.5 × 10⁹/L, %4 to %5 days ≤ 0.1 × 10⁹/L.</source>
        <translation>未知部分可使其达到 %1 级：≤ 0.5 × 10⁹/L 为 %2 至 %3 天，≤ 0.1 × 10⁹/L 为 %4 至 %5 天。</translation>
    </message>
    <message>
        <source>limits in %1</source>
        <translation>以 %1 为单位的界限</translation>
    </message>
    <message>
        <source>the upper limit of normal</source>
        <translation>正常值上限</translation>
    </message>
    <message>
        <source>the lower limit of normal</source>
        <translation>正常值下限</translation>
    </message>
    <message>
        <source>a value before the infusion</source>
        <translation>输注前的检测值</translation>
    </message>
    <message>
        <source>the sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>%1: beyond no limit for certain.</source>
        <comment>a term of CTCAE</comment>
        <translation>%1：未确定超出任何界限。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a term of CTCAE, limits</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: beyond no limit.</source>
        <comment>a term of CTCAE</comment>
        <translation>%1：未超出任何界限。</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>未知：%1。</translation>
    </message>
    <message>
        <source>It can be grade %1 to %2.</source>
        <translation>可能为 %1 至 %2 级。</translation>
    </message>
    <message>
        <source>the value before the infusion</source>
        <translation>输注前的检测值</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a limit, its number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>3 × the upper limit</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>at least grade %1</source>
        <translation>至少 %1 级</translation>
    </message>
    <message>
        <source>not gradable</source>
        <translation>无法分级</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>grade %1 to %2</source>
        <translation>%1 至 %2 级</translation>
    </message>
    <message>
        <source>Numbers have a unit, multiples have none.</source>
        <translation>数值须带单位，倍数不带单位。</translation>
    </message>
    <message>
        <source>The same limits are there twice.</source>
        <translation>相同的界限出现两次。</translation>
    </message>
    <message>
        <source>A worse grade lies further out.</source>
        <translation>级别越重，界限应越远。</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>&amp;Is it a DLT?</source>
        <translation>是否为 DLT？(&amp;I)</translation>
    </message>
    <message>
        <source>Is it a DLT, yes or no?</source>
        <translation>是否为 DLT，是或否？</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>原因(&amp;Y)</translation>
    </message>
    <message>
        <source>Say why it is a DLT, or why not.</source>
        <translation>请说明为何判定为 DLT 或不判定为 DLT。</translation>
    </message>
    <message>
        <source>&amp;Save the answer</source>
        <translation>保存回答(&amp;S)</translation>
    </message>
    <message>
        <source>Save as sec&amp;ond reader…</source>
        <translation>以第二判读者身份保存(&amp;O)…</translation>
    </message>
    <message>
        <source>%1 has answered. It is shown once the second reader has answered, too.</source>
        <translation>%1已回答。第二判读者也回答后才显示。</translation>
    </message>
    <message>
        <source>%1 answered: %2 %3</source>
        <translation>%1的回答：%2%3</translation>
    </message>
    <message>
        <source>a DLT.</source>
        <translation>为 DLT。</translation>
    </message>
    <message>
        <source>no DLT.</source>
        <translation>不是 DLT。</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>回答已保存。</translation>
    </message>
    <message>
        <source>Answer to the DLT worksheet</source>
        <translation>DLT 判定表的回答</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1，%2：%3%4</translation>
    </message>
    <message>
        <source>Take the answer back…</source>
        <translation>撤回回答…</translation>
    </message>
    <message>
        <source>Take back: %1, %2</source>
        <translation>撤回：%1，%2</translation>
    </message>
    <message>
        <source>The answer is taken back and stays in the audit trail.</source>
        <translation>回答已撤回，并保留在稽查轨迹中。</translation>
    </message>
</context>
<context>
    <name>AssayLimitsEditor</name>
    <message>
        <source>own, from</source>
        <translation>自定，自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>LLOQ</source>
        <translation>定量下限</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Lower limits of quantification (LLOQ) and reference intervals, in the analyte&apos;s unit. The protocol file&apos;s are assumptions: the laboratory&apos;s own go before them. An empty cell leaves the file&apos;s value in force.</source>
        <translation>定量下限（LLOQ）及参考区间，单位同检测项目。方案文件中的数值为假设，应以本研究中心实验室的规定为准。留空的单元格仍采用方案文件的数值。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>analyte (unit)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>AssessmentForm</name>
    <message>
        <source>D&amp;ate of the assessment</source>
        <translation>评估日期(&amp;A)</translation>
    </message>
    <message>
        <source>The date of the assessment is missing.</source>
        <translation>缺少评估日期。</translation>
    </message>
    <message>
        <source>E&amp;vent that is the DLT</source>
        <translation>构成 DLT 的事件(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>不可评价原因(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Si&amp;gn assessment…</source>
        <translation>签署评估(&amp;G)…</translation>
    </message>
    <message>
        <source>%1, onset %2</source>
        <translation>%1，发生于 %2</translation>
    </message>
    <message>
        <source> (day %1)</source>
        <translation>（第 %1 天）</translation>
    </message>
    <message>
        <source>No infusion is recorded yet: there is no window to assess.</source>
        <translation>尚未记录输注：没有可评估的观察期。</translation>
    </message>
    <message>
        <source>on day %1, %2</source>
        <translation>第 %1 天，%2</translation>
    </message>
    <message>
        <source>from day %1, %2, to day %3, %4</source>
        <translation>自第 %1 天（%2）至第 %3 天（%4）</translation>
    </message>
    <message>
        <source>Safety assessment %1%2. Later ones count and are a protocol deviation.</source>
        <translation>安全性评估%1%2。更晚的评估仍计入，并记为方案偏离。</translation>
    </message>
    <message>
        <source> (assumption A1)</source>
        <translation>（假设 A1）</translation>
    </message>
    <message>
        <source>▲ A possible DLT is not assessed: places at this level and above are held.</source>
        <translation>▲ 有疑似 DLT 尚未评估：本剂量水平及以上的名额已暂停。</translation>
    </message>
    <message>
        <source>Assessed on %1: %2. A new assessment needs a reason and takes its place.</source>
        <translation>已于 %1 评估：%2。重新评估须填写修改原因，并取代原评估。</translation>
    </message>
    <message>
        <source>Record the adverse event first, under Adverse events.</source>
        <translation>请先在“不良事件”中记录该事件。</translation>
    </message>
    <message>
        <source>Choose the adverse event that is the DLT.</source>
        <translation>请选择构成 DLT 的不良事件。</translation>
    </message>
    <message>
        <source>Choose why the subject is not evaluable.</source>
        <translation>请选择不可评价的原因。</translation>
    </message>
    <message>
        <source>The day on which follow-up ended is missing.</source>
        <translation>缺少随访结束的日期。</translation>
    </message>
    <message>
        <source>The subject was assessed before: say why this assessment takes its place.</source>
        <translation>该受试者已评估过：请说明为何以本次评估取代。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>缺少原因。</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>Choose the outcome.</source>
        <translation>请选择结果。</translation>
    </message>
    <message>
        <source>%1, day %2 (%3): %4</source>
        <translation>%1，第 %2 天（%3）：%4</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>：%1</translation>
    </message>
    <message>
        <source>DLT assessment</source>
        <translation>DLT 评估</translation>
    </message>
    <message>
        <source>Assessment signed.</source>
        <translation>评估已签署。</translation>
    </message>
    <message>
        <source>Follow-up en&amp;ded</source>
        <translation>随访结束日(&amp;D)</translation>
    </message>
    <message>
        <source>Every event of the window was held against the DLT definition, version %1.</source>
        <translation>已按 DLT 定义第 %1 版逐项核对观察期内的每个事件。</translation>
    </message>
</context>
<context>
    <name>AssignmentCard</name>
    <message>
        <source>Waiting for a place</source>
        <translation>待分配</translation>
    </message>
    <message>
        <source>Subjects waiting for a place</source>
        <translation>待分配的受试者</translation>
    </message>
    <message>
        <source>Nobody waits for a place.</source>
        <translation>没有待分配的受试者。</translation>
    </message>
    <message>
        <source>A subject waits here once an investigator has signed the eligibility.</source>
        <translation>研究者签署入选资格确认后，受试者会出现在这里。</translation>
    </message>
    <message>
        <source>Dose &amp;level</source>
        <translation>剂量水平(&amp;L)</translation>
    </message>
    <message>
        <source>Dose level</source>
        <translation>剂量水平</translation>
    </message>
    <message>
        <source>Assigned, not infused yet</source>
        <translation>已分配，尚未输注</translation>
    </message>
    <message>
        <source>Assigned subjects, not infused yet</source>
        <translation>已分配、尚未输注的受试者</translation>
    </message>
    <message>
        <source>&amp;Withdraw the assignment…</source>
        <translation>撤回分配(&amp;W)…</translation>
    </message>
    <message>
        <source>Your role, %1, does not assign subjects.</source>
        <translation>您的角色（%1）不能分配受试者。</translation>
    </message>
    <message>
        <source>A place is open.</source>
        <translation>有名额开放。</translation>
    </message>
    <message>
        <source>%1 is assigned to L%2.</source>
        <translation>%1 已分配至 L%2。</translation>
    </message>
    <message>
        <source>The assignment of %1 is withdrawn; the place is free again.</source>
        <translation>%1 的分配已撤回；名额重新空出。</translation>
    </message>
    <message>
        <source>&amp;Assign %1 to L%2</source>
        <translation>将 %1 分配至 L%2(&amp;A)</translation>
    </message>
    <message>
        <source>Withdraw the assignment of %1</source>
        <translation>撤回 %1 的分配</translation>
    </message>
</context>
<context>
    <name>AssumedRates</name>
    <message>
        <source>No scenario is kept with the study: enter scenarios on the tab Operating characteristics, or type rates here.</source>
        <translation>研究中未保存毒性情景：请在“运行特征”标签页录入情景，或在此输入发生率。</translation>
    </message>
    <message>
        <source>Toxicity scenario</source>
        <translation>毒性情景</translation>
    </message>
    <message>
        <source>To&amp;xicity scenario</source>
        <translation>毒性情景(&amp;X)</translation>
    </message>
    <message>
        <source>rates as typed</source>
        <translation>手工输入的发生率</translation>
    </message>
    <message>
        <source>Assumed DLT rate at %1 cells/kg, 0 to 1</source>
        <translation>%1 细胞/kg 的假设 DLT 发生率，0 至 1</translation>
    </message>
</context>
<context>
    <name>AuditFilterBar</name>
    <message>
        <source>&amp;Subject</source>
        <translation>受试者(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>用户(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>自(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt in values, reasons</source>
        <translation>值与修改原因中的文字(&amp;X)</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>No such subject.</source>
        <translation>没有该受试者。</translation>
    </message>
    <message>
        <source>Subjects that were found</source>
        <translation>找到的受试者</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>修改原因</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>No. %1</source>
        <translation>第 %1 号</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>修改原因：%1</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>稽查轨迹</translation>
    </message>
    <message>
        <source>Everything that was done, by whom, when and why. It cannot be changed or switched off.</source>
        <translation>所做的一切：何人、何时、为何。稽查轨迹不能更改，也不能关闭。</translation>
    </message>
    <message>
        <source>Exp&amp;ort as CSV…</source>
        <translation>导出为 CSV(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>另存为 PDF(&amp;V)…</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation>稽查轨迹，最新的在前</translation>
    </message>
    <message>
        <source>The chosen line, whole</source>
        <translation>所选行的全部内容</translation>
    </message>
    <message>
        <source>Choose a line to read all of it.</source>
        <translation>选择一行可阅读其全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far, still searching…</source>
        <translation>已找到 %1，仍在查找…</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln line(s) can be printed: filter them, or export.</source>
        <translation>
            <numerusform>最多可打印 %Ln 行：请先筛选，或改为导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>导出稽查轨迹</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the audit trail…</source>
        <translation>正在导出稽查轨迹…</translation>
    </message>
    <message numerus="yes">
        <source>Audit trail, CSV, %Ln line(s): %1</source>
        <translation>
            <numerusform>稽查轨迹，CSV，%Ln 行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation>检索进度</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>停止检索</translation>
    </message>
    <message>
        <source>%1 so far, the search was stopped.</source>
        <translation>目前 %1，检索已停止。</translation>
    </message>
    <message>
        <source>Searching the audit trail…</source>
        <translation>正在检索稽查轨迹…</translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message>
        <source>Study created</source>
        <translation>研究已创建</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed in with the recovery code</source>
        <translation>已用恢复码登录</translation>
    </message>
    <message>
        <source>Clock ran backwards</source>
        <translation>时钟回拨</translation>
    </message>
    <message>
        <source>Subject registered</source>
        <translation>受试者已登记</translation>
    </message>
    <message>
        <source>Rescreening begun</source>
        <translation>开始重新筛选</translation>
    </message>
    <message>
        <source>Identity changed</source>
        <translation>身份信息已修改</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>知情同意已修改</translation>
    </message>
    <message>
        <source>Screening entered</source>
        <translation>筛选已录入</translation>
    </message>
    <message>
        <source>Eligibility signed</source>
        <translation>入选资格确认已签署</translation>
    </message>
    <message>
        <source>Screen failure recorded</source>
        <translation>已记录筛选失败</translation>
    </message>
    <message>
        <source>Subject assigned</source>
        <translation>受试者已分配</translation>
    </message>
    <message>
        <source>Assignment withdrawn</source>
        <translation>分配已撤回</translation>
    </message>
    <message>
        <source>Infusion recorded</source>
        <translation>输注已记录</translation>
    </message>
    <message>
        <source>Adverse event recorded</source>
        <translation>不良事件已记录</translation>
    </message>
    <message>
        <source>Adverse event voided</source>
        <translation>不良事件已作废</translation>
    </message>
    <message>
        <source>DLT assessment signed</source>
        <translation>DLT 评估已签署</translation>
    </message>
    <message>
        <source>Decision signed</source>
        <translation>决策已签署</translation>
    </message>
    <message>
        <source>Sponsor&apos;s agreement recorded</source>
        <translation>申办者的同意已记录</translation>
    </message>
    <message>
        <source>Study settings changed</source>
        <translation>研究设置已修改</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>用户已添加</translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation>用户已停用</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>密码已修改</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>草稿已保留</translation>
    </message>
    <message>
        <source>Printed or exported</source>
        <translation>已打印或导出</translation>
    </message>
    <message>
        <source>Earlier record transcribed</source>
        <translation>已转录既往记录</translation>
    </message>
    <message>
        <source>Study settings</source>
        <translation>研究设置</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>方案版本</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>登录失败记录</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Organ limit</source>
        <translation>器官功能限值</translation>
    </message>
    <message>
        <source>Exclusion criterion</source>
        <translation>排除标准</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Organ function</source>
        <translation>器官功能</translation>
    </message>
    <message>
        <source>Exclusion answer</source>
        <translation>排除标准回答</translation>
    </message>
    <message>
        <source>Screen failure</source>
        <translation>筛选失败</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>输注</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>不良事件</translation>
    </message>
    <message>
        <source>DLT assessment</source>
        <translation>DLT 评估</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Basis of a decision</source>
        <translation>决策依据</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>转录</translation>
    </message>
    <message>
        <source>number of the row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>site name</source>
        <translation>研究中心名称</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>信头</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>DLT definition</source>
        <translation>DLT 定义</translation>
    </message>
    <message>
        <source>what counts as a DLT</source>
        <translation>属于 DLT 的情形</translation>
    </message>
    <message>
        <source>created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>protocol file</source>
        <translation>方案文件</translation>
    </message>
    <message>
        <source>wrong passwords since the last right one</source>
        <translation>上次正确登录后的错误密码次数</translation>
    </message>
    <message>
        <source>last one</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>key slot: salt</source>
        <translation>密钥槽：盐</translation>
    </message>
    <message>
        <source>key slot: passes</source>
        <translation>密钥槽：迭代次数</translation>
    </message>
    <message>
        <source>key slot: memory</source>
        <translation>密钥槽：内存</translation>
    </message>
    <message>
        <source>key slot: sealed key</source>
        <translation>密钥槽：密封密钥</translation>
    </message>
    <message>
        <source>test</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>列表中的位置</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>sealed content</source>
        <translation>密封内容</translation>
    </message>
    <message>
        <source>row of the criterion</source>
        <translation>标准行号</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>reason of voiding</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>transcribed</source>
        <translation>转录</translation>
    </message>
    <message>
        <source>how the subject counted</source>
        <translation>受试者的判定方式</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>row of the assessment</source>
        <translation>评估行号</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>签署时间</translation>
    </message>
    <message>
        <source>hash of what was signed</source>
        <translation>所签内容的哈希</translation>
    </message>
    <message>
        <source>row of the attachment</source>
        <translation>附件行号</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>digest of the source</source>
        <translation>来源摘要</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>transcribed at</source>
        <translation>转录时间</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>无</translation>
    </message>
    <message>
        <source>present</source>
        <translation>有</translation>
    </message>
    <message>
        <source>no DLT</source>
        <translation>无 DLT</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>不可评价</translation>
    </message>
    <message>
        <source>infusion not completed</source>
        <translation>输注未完成</translation>
    </message>
    <message>
        <source>unrelated death</source>
        <translation>无关死亡</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>lost to follow-up</source>
        <translation>失访</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>递增</translation>
    </message>
    <message>
        <source>expand</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>complete enrolment</source>
        <translation>完成入组</translation>
    </message>
    <message>
        <source>add a dose group</source>
        <translation>增设剂量组</translation>
    </message>
    <message>
        <source>raise the planned number</source>
        <translation>增加计划例数</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>end the trial</source>
        <translation>终止试验</translation>
    </message>
    <message>
        <source>eligibility</source>
        <translation>入选资格确认</translation>
    </message>
    <message>
        <source>decision, investigator</source>
        <translation>决策，研究者</translation>
    </message>
    <message>
        <source>decision, sponsor</source>
        <translation>决策，申办者</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>在本机签署</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>纸质签署</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已密封</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>subject %1</source>
        <translation>受试者 %1</translation>
    </message>
    <message>
        <source>person: %1</source>
        <translation>用户：%1</translation>
    </message>
    <message>
        <source>action: %1</source>
        <translation>操作：%1</translation>
    </message>
    <message>
        <source>field: %1, %2</source>
        <translation>字段：%1，%2</translation>
    </message>
    <message>
        <source>field: %1</source>
        <translation>字段：%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>文字“%1”</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>账户已锁定</translation>
    </message>
    <message>
        <source>Account freed</source>
        <translation>账户已解锁</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>已备份</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>已从备份恢复</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>检测值</translation>
    </message>
    <message>
        <source>Laboratory&apos;s columns</source>
        <translation>实验室列对应关系</translation>
    </message>
    <message>
        <source>analyte</source>
        <translation>检测项目</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>标本</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>what the columns are</source>
        <translation>各列含义</translation>
    </message>
    <message>
        <source>names of analytes</source>
        <translation>检测项目名称</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>阴性</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>阳性</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>Laboratory&apos;s columns kept</source>
        <translation>已保存实验室列对应关系</translation>
    </message>
    <message>
        <source>Measurements recorded</source>
        <translation>已记录检测值</translation>
    </message>
    <message>
        <source>Report of a serious event</source>
        <translation>严重不良事件报告</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>疗效</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Visit window</source>
        <translation>访视窗</translation>
    </message>
    <message>
        <source>Limits of an assay</source>
        <translation>检测界限</translation>
    </message>
    <message>
        <source>CTCAE dictionary</source>
        <translation>CTCAE 词典</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>taken at</source>
        <translation>采样时间</translation>
    </message>
    <message>
        <source>limit of quantification</source>
        <translation>定量下限</translation>
    </message>
    <message>
        <source>reference interval of men, lower end</source>
        <translation>男性参考区间下限</translation>
    </message>
    <message>
        <source>reference interval of men, upper end</source>
        <translation>男性参考区间上限</translation>
    </message>
    <message>
        <source>reference interval of women, lower end</source>
        <translation>女性参考区间下限</translation>
    </message>
    <message>
        <source>reference interval of women, upper end</source>
        <translation>女性参考区间上限</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n 条术语</numerusform>
        </translation>
    </message>
    <message>
        <source>Times of sampling recorded</source>
        <translation>记录采样时间</translation>
    </message>
    <message>
        <source>Response confirmed</source>
        <translation>确认疗效</translation>
    </message>
    <message>
        <source>Response voided</source>
        <translation>作废疗效评估</translation>
    </message>
    <message>
        <source>Follow-up recorded</source>
        <translation>记录随访</translation>
    </message>
    <message>
        <source>Follow-up voided</source>
        <translation>作废随访</translation>
    </message>
    <message>
        <source>Report of a serious event recorded</source>
        <translation>已记录严重不良事件报告</translation>
    </message>
    <message>
        <source>Report of a serious event voided</source>
        <translation>已作废严重不良事件报告</translation>
    </message>
    <message>
        <source>CTCAE dictionary loaded</source>
        <translation>已载入 CTCAE 词典</translation>
    </message>
    <message>
        <source>version that is changed</source>
        <translation>被变更的版本</translation>
    </message>
    <message>
        <source>row of the change</source>
        <translation>变更所在行</translation>
    </message>
    <message>
        <source>state of the trial</source>
        <translation>试验状态</translation>
    </message>
    <message>
        <source>true DLT rates by level</source>
        <translation>各剂量水平的真实 DLT 发生率</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>其他设计方法的参考意见</translation>
    </message>
    <message>
        <source>Toxicity scenario</source>
        <translation>毒性情景</translation>
    </message>
    <message>
        <source>Change of the design</source>
        <translation>设计变更</translation>
    </message>
    <message>
        <source>Signature on a change of the design</source>
        <translation>设计变更的签名</translation>
    </message>
    <message>
        <source>change of the design, investigator</source>
        <translation>设计变更，研究者</translation>
    </message>
    <message>
        <source>change of the design, sponsor</source>
        <translation>设计变更，申办者</translation>
    </message>
    <message>
        <source>Change of the design signed</source>
        <translation>设计变更已签名</translation>
    </message>
    <message>
        <source>Change of the design agreed</source>
        <translation>设计变更已获同意</translation>
    </message>
    <message>
        <source>Change of the design withdrawn</source>
        <translation>设计变更已撤回</translation>
    </message>
    <message>
        <source>Toxicity scenarios saved</source>
        <translation>毒性情景已保存</translation>
    </message>
    <message>
        <source>DLT rates and policy compared under</source>
        <translation>比较所依据的 DLT 发生率与共同讨论假设</translation>
    </message>
    <message>
        <source>edition of the rules</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>infused</source>
        <translation>输注</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>not detected</source>
        <translation>未检出</translation>
    </message>
    <message>
        <source>row of who set the password, if not its owner</source>
        <translation>设置密码者所在行（非本人时）</translation>
    </message>
    <message>
        <source>public key of the user&apos;s signatures</source>
        <translation>用户签名的公钥</translation>
    </message>
    <message>
        <source>row of who acknowledged it</source>
        <translation>确认知悉者所在行</translation>
    </message>
    <message>
        <source>acknowledged at</source>
        <translation>确认知悉时间</translation>
    </message>
    <message>
        <source>Notice about an account</source>
        <translation>账户通知</translation>
    </message>
    <message>
        <source>Review of the audit trail</source>
        <translation>稽查轨迹审阅</translation>
    </message>
    <message>
        <source>account added</source>
        <translation>已添加账户</translation>
    </message>
    <message>
        <source>password set anew by somebody else</source>
        <translation>密码由他人重新设置</translation>
    </message>
    <message>
        <source>opened with the recovery code</source>
        <translation>已用恢复码打开</translation>
    </message>
    <message>
        <source>new recovery code made</source>
        <translation>已生成新恢复码</translation>
    </message>
    <message>
        <source>The audit trail has not been reviewed yet.</source>
        <translation>稽查轨迹尚未审阅。</translation>
    </message>
    <message>
        <source>Reviewed up to line %1 by %2 on %3.</source>
        <translation>%2 于 %3 审阅至第 %1 行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) since.</source>
        <translation>
            <numerusform>此后有 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in failed (told by the attempts file, not proven)</source>
        <translation>登录失败（据尝试记录文件所述，未经证实）</translation>
    </message>
    <message>
        <source>Lines of the attempts file left aside</source>
        <translation>尝试记录文件中未采纳的行数</translation>
    </message>
    <message>
        <source>Account locked (told by the attempts file, not proven)</source>
        <translation>账户已锁定（据尝试记录文件所述，未经证实）</translation>
    </message>
    <message>
        <source>Birth date shown</source>
        <translation>查看了出生日期</translation>
    </message>
    <message>
        <source>Identity shown</source>
        <translation>查看了身份信息</translation>
    </message>
    <message>
        <source>Keys for signatures made</source>
        <translation>已生成签名密钥</translation>
    </message>
    <message>
        <source>Password set anew by somebody else</source>
        <translation>密码已由他人重新设置</translation>
    </message>
    <message>
        <source>New recovery code made</source>
        <translation>已生成新恢复码</translation>
    </message>
    <message>
        <source>Notice about an account acknowledged</source>
        <translation>账户通知已确认知悉</translation>
    </message>
    <message>
        <source>Older backups removed</source>
        <translation>已删除较早的备份</translation>
    </message>
    <message>
        <source>Older than a backup beside it</source>
        <translation>早于旁边的备份</translation>
    </message>
    <message>
        <source>Audit trail reviewed</source>
        <translation>稽查轨迹已审阅</translation>
    </message>
    <message>
        <source>new study key, until the person takes it over</source>
        <translation>新的研究密钥，待本人接收</translation>
    </message>
    <message>
        <source>study key before, sealed under the new one</source>
        <translation>以新密钥密封的原研究密钥</translation>
    </message>
    <message>
        <source>Study key</source>
        <translation>研究密钥</translation>
    </message>
    <message>
        <source>New study key taken over</source>
        <translation>已接收新的研究密钥</translation>
    </message>
    <message>
        <source>Signature on a screen failure</source>
        <translation>筛选失败的签名</translation>
    </message>
    <message>
        <source>screen failure</source>
        <translation>筛选失败</translation>
    </message>
    <message>
        <source>User reactivated</source>
        <translation>账户已重新启用</translation>
    </message>
    <message>
        <source>Registration and consent</source>
        <translation>登记与知情同意</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Portion of a bag</source>
        <translation>单袋输注</translation>
    </message>
    <message>
        <source>Grade of an event</source>
        <translation>事件的分级</translation>
    </message>
    <message>
        <source>Answer to the DLT worksheet</source>
        <translation>DLT 判定表的回答</translation>
    </message>
    <message>
        <source>Bedside entry</source>
        <translation>床旁观察记录</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Certificate of analysis</source>
        <translation>检验报告</translation>
    </message>
    <message>
        <source>Limit of the certificate</source>
        <translation>检验报告限度</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>袋</translation>
    </message>
    <message>
        <source>Identity check of a bag</source>
        <translation>袋的身份核对</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>as it was signed</source>
        <translation>按签署时的内容</translation>
    </message>
    <message>
        <source>Lot recorded</source>
        <translation>已录入批次</translation>
    </message>
    <message>
        <source>Lot voided</source>
        <translation>批次已作废</translation>
    </message>
    <message>
        <source>Bag recorded</source>
        <translation>已录入袋</translation>
    </message>
    <message>
        <source>Bag voided</source>
        <translation>袋已作废</translation>
    </message>
    <message>
        <source>Identity of a bag checked</source>
        <translation>已核对袋的身份</translation>
    </message>
    <message>
        <source>Bedside entry recorded</source>
        <translation>已记录床旁观察</translation>
    </message>
    <message>
        <source>Bedside entry voided</source>
        <translation>已作废床旁观察</translation>
    </message>
    <message>
        <source>DLT worksheet answered</source>
        <translation>DLT 判定表已回答</translation>
    </message>
    <message>
        <source>second reader of the DLT worksheet</source>
        <translation>DLT 判定表的第二判读者</translation>
    </message>
    <message>
        <source>minutes from thaw to the end of a bag</source>
        <translation>自复苏至一袋输注结束的分钟数</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>评审会议</translation>
    </message>
    <message>
        <source>Attendee of a meeting</source>
        <translation>会议参加者</translation>
    </message>
    <message>
        <source>Action of a meeting</source>
        <translation>会议待办事项</translation>
    </message>
    <message>
        <source>Circulation of minutes</source>
        <translation>会议纪要分发</translation>
    </message>
    <message>
        <source>Deviation log</source>
        <translation>偏离记录</translation>
    </message>
    <message>
        <source>Stopping rule</source>
        <translation>停止规则</translation>
    </message>
    <message>
        <source>Stopping rule in a decision</source>
        <translation>决策所列停止规则</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>质疑</translation>
    </message>
    <message>
        <source>Note on a query</source>
        <translation>质疑的记录</translation>
    </message>
    <message>
        <source>Check against source</source>
        <translation>源数据核对</translation>
    </message>
    <message>
        <source>Lock of records</source>
        <translation>记录锁定</translation>
    </message>
    <message>
        <source>Deviation recorded</source>
        <translation>已录入偏离</translation>
    </message>
    <message>
        <source>Deviation voided</source>
        <translation>偏离已作废</translation>
    </message>
    <message>
        <source>Answer to the DLT worksheet taken back</source>
        <translation>DLT 判定表的回答已撤回</translation>
    </message>
    <message>
        <source>Meeting recorded</source>
        <translation>已录入会议</translation>
    </message>
    <message>
        <source>Meeting voided</source>
        <translation>会议已作废</translation>
    </message>
    <message>
        <source>Query opened</source>
        <translation>已提出质疑</translation>
    </message>
    <message>
        <source>Query answered</source>
        <translation>已答复质疑</translation>
    </message>
    <message>
        <source>Query closed</source>
        <translation>已关闭质疑</translation>
    </message>
    <message>
        <source>Query reopened</source>
        <translation>已重新打开质疑</translation>
    </message>
    <message>
        <source>Checked against source</source>
        <translation>已与源文件核对</translation>
    </message>
    <message>
        <source>Check against source withdrawn</source>
        <translation>源数据核对已撤回</translation>
    </message>
    <message>
        <source>Records locked</source>
        <translation>记录已锁定</translation>
    </message>
    <message>
        <source>Lock lifted</source>
        <translation>锁定已解除</translation>
    </message>
    <message>
        <source>a level opens only when its minutes are circulated</source>
        <translation>会议纪要分发后剂量水平才开放</translation>
    </message>
    <message>
        <source>row of the meeting</source>
        <translation>会议的行</translation>
    </message>
    <message>
        <source>to be checked against source before a decision</source>
        <translation>决策前须与源文件核对的记录</translation>
    </message>
    <message>
        <source>row of the query</source>
        <translation>质疑所在行</translation>
    </message>
    <message>
        <source>Serious adverse event report</source>
        <translation>严重不良事件报告表</translation>
    </message>
    <message>
        <source>Serious adverse event report written</source>
        <translation>严重不良事件报告表已填写</translation>
    </message>
    <message>
        <source>Serious adverse event report voided</source>
        <translation>严重不良事件报告表已作废</translation>
    </message>
    <message>
        <source>Delegation log</source>
        <translation>分工授权表</translation>
    </message>
    <message>
        <source>Version of the consent form</source>
        <translation>知情同意书版本</translation>
    </message>
    <message>
        <source>Consent to another version</source>
        <translation>签署其他版本知情同意书</translation>
    </message>
    <message>
        <source>Delegation recorded</source>
        <translation>已记录授权</translation>
    </message>
    <message>
        <source>Delegation voided</source>
        <translation>授权已作废</translation>
    </message>
    <message>
        <source>Version of the consent form recorded</source>
        <translation>已记录知情同意书版本</translation>
    </message>
    <message>
        <source>Version of the consent form voided</source>
        <translation>知情同意书版本已作废</translation>
    </message>
    <message>
        <source>Consent to another version recorded</source>
        <translation>已记录其他版本知情同意</translation>
    </message>
    <message>
        <source>Consent to another version voided</source>
        <translation>其他版本知情同意已作废</translation>
    </message>
    <message>
        <source>Entry in the sponsor&apos;s EDC</source>
        <translation>申办者 EDC 录入</translation>
    </message>
    <message>
        <source>Source data location</source>
        <translation>源数据位置</translation>
    </message>
    <message>
        <source>Typed into the sponsor&apos;s EDC</source>
        <translation>已录入申办者 EDC</translation>
    </message>
    <message>
        <source>Entry in the sponsor&apos;s EDC taken back</source>
        <translation>申办者 EDC 录入已撤回</translation>
    </message>
    <message>
        <source>Source data location recorded</source>
        <translation>已记录源数据位置</translation>
    </message>
    <message>
        <source>Source data location voided</source>
        <translation>源数据位置已作废</translation>
    </message>
    <message>
        <source>Data handed over</source>
        <translation>数据已移交</translation>
    </message>
</context>
<context>
    <name>BagForm</name>
    <message>
        <source>&amp;Bag (scan its label)</source>
        <translation>袋（扫描标签）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lot number</source>
        <translation>批号(&amp;L)</translation>
    </message>
    <message>
        <source>Meant &amp;for (S-001; empty: nobody yet)</source>
        <translation>指定受试者（S-001；留空：尚未指定）(&amp;F)</translation>
    </message>
    <message>
        <source>Volum&amp;e</source>
        <translation>体积(&amp;E)</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>&amp;Cells, all</source>
        <translation>细胞浓度（全部细胞）(&amp;C)</translation>
    </message>
    <message>
        <source>per mL</source>
        <translation>/mL</translation>
    </message>
    <message>
        <source>V&amp;iability</source>
        <translation>存活率(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;AR-positive, of the viable</source>
        <translation>CAR 阳性率（占存活细胞）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Received, site time</source>
        <translation>接收时间（当地时间）(&amp;R)</translation>
    </message>
    <message>
        <source>At receip&amp;t</source>
        <translation>接收时温度(&amp;T)</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>T&amp;hawed, site time</source>
        <translation>复苏时间（当地时间）(&amp;H)</translation>
    </message>
    <message>
        <source>At tha&amp;w</source>
        <translation>复苏时温度(&amp;W)</translation>
    </message>
    <message>
        <source>Cells after thaw</source>
        <translation>复苏后细胞浓度</translation>
    </message>
    <message>
        <source>Viability after thaw</source>
        <translation>复苏后存活率</translation>
    </message>
    <message>
        <source>CAR-positive after thaw</source>
        <translation>复苏后 CAR 阳性率</translation>
    </message>
    <message>
        <source>What does the label of the bag read?</source>
        <translation>请填写袋的标签内容。</translation>
    </message>
    <message>
        <source>Of which lot is the bag?</source>
        <translation>该袋属于哪个批次？</translation>
    </message>
    <message>
        <source>How many millilitres does it hold?</source>
        <translation>该袋的体积是多少毫升？</translation>
    </message>
    <message>
        <source>How many cells are in a millilitre?</source>
        <translation>每毫升含多少个细胞？</translation>
    </message>
    <message>
        <source>How many percent of the cells are viable?</source>
        <translation>存活细胞占百分之多少？</translation>
    </message>
    <message>
        <source>How many percent of the viable cells are CAR-positive?</source>
        <translation>存活细胞中 CAR 阳性细胞占百分之多少？</translation>
    </message>
    <message>
        <source>&amp;New bag</source>
        <translation>新袋(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Void bag…</source>
        <translation>作废袋(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Save bag</source>
        <translation>保存袋(&amp;S)</translation>
    </message>
    <message>
        <source>No lot has this number.</source>
        <translation>没有该批号的批次。</translation>
    </message>
    <message>
        <source>The study has no subject of this number.</source>
        <translation>研究中没有该编号的受试者。</translation>
    </message>
    <message>
        <source>Bag %1</source>
        <translation>袋 %1</translation>
    </message>
    <message>
        <source>New bag</source>
        <translation>新袋</translation>
    </message>
    <message>
        <source>Counted (A9): %1, %2 per mL, %3 in the bag.</source>
        <translation>计入剂量（A9）：%1，%2/mL，全袋 %3。</translation>
    </message>
    <message>
        <source>Saved: bag %1.</source>
        <translation>已保存：袋 %1。</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>“%1” is no day of the calendar. Write year-month-day, such as 2026-11-22.</source>
        <translation>“%1”不是日历上的日期。请写作年-月-日，如 2026-11-22。</translation>
    </message>
    <message>
        <source>The year %1 cannot be meant.</source>
        <translation>年份不可能是 %1。</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3: write the one that is meant, with the year first.</source>
        <translation>“%1”可读作 %2，也可读作 %3：请写明所指的一个，年份在前。</translation>
    </message>
    <message>
        <source>Write “%1” with the year first: %2.</source>
        <translation>“%1”请将年份写在前面：%2。</translation>
    </message>
    <message>
        <source>“%1” looks like a day as a spreadsheet numbers it: %2, or %3 where it counts from 1904. Write the date as year-month-day.</source>
        <translation>“%1”像是电子表格中日期的序号：%2；若从 1904 年起计，则为 %3。请将日期写作年-月-日。</translation>
    </message>
    <message>
        <source>No time zone is %1 from UTC.</source>
        <translation>没有与 UTC 相差 %1 的时区。</translation>
    </message>
    <message>
        <source>The time is missing behind “%1”: 2026-11-22 09:10.</source>
        <translation>“%1”之后缺少时间：2026-11-22 09:10。</translation>
    </message>
    <message>
        <source>The day is missing before “%1”: 2026-11-22 09:10.</source>
        <translation>“%1”之前缺少日期：2026-11-22 09:10。</translation>
    </message>
    <message>
        <source>“%1” is not a day with a time. Write it such as 2026-11-22 09:10.</source>
        <translation>“%1”不是日期和时间。请写作如 2026-11-22 09:10。</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>缺少日期。</translation>
    </message>
    <message>
        <source>Write “%1” with all four digits of the year: 2026-11-22.</source>
        <translation>“%1”的年份请写四位数字：2026-11-22。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year-month-day, such as 2026-11-22.</source>
        <translation>“%1”不是日期。请写作年-月-日，如 2026-11-22。</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>缺少时间。</translation>
    </message>
    <message>
        <source>Write “%1” with the hours from 0 to 23: nine in the evening is 21:00.</source>
        <translation>“%1”的小时请写 0 至 23：晚上九点写作 21:00。</translation>
    </message>
    <message>
        <source>“%1”: a minute ends with its second 59 here.</source>
        <translation>“%1”：此处每分钟的最后一秒是 59 秒。</translation>
    </message>
    <message>
        <source>“%1” can be read as the end of this day or as its beginning: write 00:00 of the day that is meant.</source>
        <translation>“%1”可读作当天结束，也可读作当天开始：请写明所指那一天的 00:00。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write hours:minutes, such as 09:10.</source>
        <translation>“%1”不是时间。请写作时:分，如 09:10。</translation>
    </message>
    <message>
        <source>The clocks were put forward over %1 in %2: there was no such time.</source>
        <translation>%2 的时钟拨快时跳过了 %1：不存在这一时刻。</translation>
    </message>
    <message>
        <source>The clocks were put back and showed %1 twice: write %2 or %3.</source>
        <translation>时钟回拨，%1 出现了两次：请写作 %2 或 %3。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read.</source>
        <translation>%1 超过 %2 MB，未读取。</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>缺少数值。</translation>
    </message>
    <message>
        <source>Write “%1” without signs between its thousands: %2.</source>
        <translation>“%1”请去掉千位之间的分隔符：%2。</translation>
    </message>
    <message>
        <source>“%1”: write a power of ten with an e, such as 1.2e3, or all of its digits.</source>
        <translation>“%1”：10 的幂请用 e 书写，如 1.2e3，或写出全部数字。</translation>
    </message>
    <message>
        <source>“%1”: write it with the digits 0 to 9 and a decimal point.</source>
        <translation>“%1”：请用数字 0 至 9 和小数点书写。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3: write the one that is meant.</source>
        <translation>“%1”可读作 %2，也可读作 %3：请写明所指的一个。</translation>
    </message>
    <message>
        <source>“%1” is larger or smaller than any number that can be kept.</source>
        <translation>“%1”超出可以保存的数值范围。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is no DLT rate: a number from 0 to 1, such as 0.05, or 5 %.</source>
        <translation>“%1”不是 DLT 发生率：应为 0 至 1 的数，如 0.05，或写作 5%。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share, in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Write “%1” as far as it is known: %2.</source>
        <translation>“%1”请只写到已知的部分：%2。</translation>
    </message>
    <message>
        <source>The day is missing in “%1”. This date is needed whole: write year-month-day, such as 2026-11-22.</source>
        <translation>“%1”缺少日。此处须填写完整日期：年-月-日，如 2026-11-22。</translation>
    </message>
    <message>
        <source>A part of “%1” is not known. The times of an event are taken as far as they are known, such as 2026-11 or 2026; any other date is needed whole, as year-month-day.</source>
        <translation>“%1”有一部分未知。事件的时间可只填已知部分，如 2026-11 或 2026；其他日期须完整填写为年-月-日。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>BedsideForm</name>
    <message>
        <source>Seen at, site &amp;time</source>
        <translation>观察时间，当地时间(&amp;T)</translation>
    </message>
    <message>
        <source>When was it seen?</source>
        <translation>何时观察到的？</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>体温(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Hypotension</source>
        <translation>低血压(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Vasopressors</source>
        <translation>升压药(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Oxygen</source>
        <translation>吸氧(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>新增记录(&amp;N)</translation>
    </message>
    <message>
        <source>Void entr&amp;y…</source>
        <translation>作废记录(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Consciousness</source>
        <translation>意识水平(&amp;C)</translation>
    </message>
    <message>
        <source>Sei&amp;zure</source>
        <translation>癫痫发作(&amp;Z)</translation>
    </message>
    <message>
        <source>Deep focal wea&amp;kness</source>
        <translation>严重局灶性肌无力(&amp;K)</translation>
    </message>
    <message>
        <source>Raised intracranial &amp;pressure, oedema</source>
        <translation>颅内压升高、脑水肿(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>备注(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save entry</source>
        <translation>保存记录(&amp;S)</translation>
    </message>
    <message>
        <source>as at %1</source>
        <translation>与 %1 相同</translation>
    </message>
    <message>
        <source>Grade %1. %2</source>
        <translation>%1 级。%2</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>Entry of %1</source>
        <translation>%1 的记录</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>已保存：%1。</translation>
    </message>
    <message>
        <source>Skin GvHD, stage</source>
        <translation>皮肤 GvHD，分期</translation>
    </message>
    <message>
        <source>Liver GvHD, stage</source>
        <translation>肝脏 GvHD，分期</translation>
    </message>
    <message>
        <source>Upper gut GvHD, stage</source>
        <translation>上消化道 GvHD，分期</translation>
    </message>
    <message>
        <source>Lower gut GvHD, stage</source>
        <translation>下消化道 GvHD，分期</translation>
    </message>
</context>
<context>
    <name>BedsidePanel</name>
    <message>
        <source>Nothing is recorded of this day.</source>
        <translation>当日无记录。</translation>
    </message>
    <message>
        <source>← &amp;Day before</source>
        <translation>← 前日(&amp;D)</translation>
    </message>
    <message>
        <source>Tod&amp;ay</source>
        <translation>今日(&amp;A)</translation>
    </message>
    <message>
        <source>Ne&amp;xt day →</source>
        <translation>次日(&amp;X) →</translation>
    </message>
    <message>
        <source>Day&apos;s sh&amp;eet</source>
        <translation>当日表(&amp;E)</translation>
    </message>
    <message>
        <source>The entries of the day on paper, in both languages</source>
        <translation>打印当日记录，中英文对照</translation>
    </message>
    <message>
        <source>Empty sheet</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>The sheet to write on, in both languages</source>
        <translation>供手写的空白表，中英文对照</translation>
    </message>
    <message>
        <source>What was seen on this day</source>
        <translation>当日观察结果</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1，第 %2 天</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1: grade %2 at %3, recorded is grade %4.</source>
        <translation>%1：%3 为 %2 级，已记录 %4 级。</translation>
    </message>
    <message>
        <source>%1: grade %2 at %3, none is recorded.</source>
        <translation>%1：%3 为 %2 级，尚未记录分级。</translation>
    </message>
    <message>
        <source>Confirm %1: grade %2…</source>
        <translation>确认 %1：%2 级…</translation>
    </message>
    <message>
        <source>Grade %1. %2</source>
        <translation>%1 级。%2</translation>
    </message>
    <message>
        <source>%1 could be grade %2 at %3. Enter what is missing: %4.</source>
        <translation>%1：%3 可能为 %2 级。请补充缺失项：%4。</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>← &amp;Month before</source>
        <translation>← 上个月(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>Month &amp;after →</source>
        <translation>下个月(&amp;A) →</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>这一天没有安排。</translation>
    </message>
    <message>
        <source>What is planned for this day</source>
        <translation>这一天的安排</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Week&apos;s sheet</source>
        <translation>本周安排表(&amp;W)</translation>
    </message>
    <message>
        <source>What is planned in the week of the chosen day, on paper</source>
        <translation>所选日期所在一周的安排，用于打印</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month year</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Sample &amp;labels</source>
        <translation>样本标签(&amp;L)</translation>
    </message>
    <message>
        <source>For what is to be taken at the visits of the chosen day</source>
        <translation>用于所选日期各访视待采集的样本</translation>
    </message>
</context>
<context>
    <name>CareInputs</name>
    <message>
        <source>Due to lymphodepletion</source>
        <translation>与清淋预处理的关系</translation>
    </message>
    <message>
        <source>Due to the underlying disease</source>
        <translation>与基础疾病的关系</translation>
    </message>
    <message>
        <source>Due to an infection</source>
        <translation>与感染的关系</translation>
    </message>
    <message>
        <source>Due to another drug</source>
        <translation>与其他药物的关系</translation>
    </message>
    <message>
        <source>Due to a procedure</source>
        <translation>与操作的关系</translation>
    </message>
    <message>
        <source>Action taken with the cells</source>
        <translation>对细胞输注采取的措施</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>转归</translation>
    </message>
    <message>
        <source>Tocilizumab given</source>
        <translation>已用托珠单抗</translation>
    </message>
    <message>
        <source>Corticosteroid given</source>
        <translation>已用糖皮质激素</translation>
    </message>
    <message>
        <source>Vasopressor given</source>
        <translation>已用升压药</translation>
    </message>
    <message>
        <source>Other treatment</source>
        <translation>其他治疗</translation>
    </message>
    <message>
        <source>Other causes, outcome, treatment</source>
        <translation>其他原因、转归、治疗</translation>
    </message>
    <message>
        <source>Other causes, outcome, treatment: %1 answered</source>
        <translation>其他原因、转归、治疗：已填 %1 项</translation>
    </message>
</context>
<context>
    <name>CertificateEditor</name>
    <message>
        <source>Thaw to the end of a bag, at most</source>
        <translation>自复苏至一袋输注结束，不超过</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1，不高于</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1，不低于</translation>
    </message>
    <message>
        <source>Empty: %1, as the protocol file has it.</source>
        <translation>留空：采用方案文件的 %1。</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Current &amp;password</source>
        <translation>当前密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Change the password</source>
        <translation>修改密码(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The backups made until now still open with the current password. If others may know it, have the older backups removed: those who manage users can do it on the page Study.</source>
        <translation>至今制作的备份仍可用当前密码打开。如果其他人可能知道此密码，请删除较早的备份：有权管理用户者可在“研究设置”页操作。</translation>
    </message>
    <message>
        <source>Then show the &amp;older backups, to remove them</source>
        <translation>随后显示较早的备份以便删除(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ChangeSignatures</name>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Si&amp;gn…</source>
        <translation>签名(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>撤回(&amp;W)…</translation>
    </message>
    <message>
        <source>● Investigator: %1</source>
        <translation>● 研究者：%1</translation>
    </message>
    <message>
        <source>◔ Investigator: waiting</source>
        <translation>◔ 研究者：等待</translation>
    </message>
    <message>
        <source>● Sponsor: %1</source>
        <translation>● 申办者：%1</translation>
    </message>
    <message>
        <source>Sponsor: did not sign</source>
        <translation>申办者：未签署</translation>
    </message>
    <message>
        <source>◔ Sponsor: waiting</source>
        <translation>◔ 申办者：等待</translation>
    </message>
    <message>
        <source>Your role, %1, drafts and compares; the principal investigator signs.</source>
        <translation>您的角色（%1）可起草和比较；由主要研究者签署。</translation>
    </message>
    <message>
        <source>Your role, %1, does not withdraw a change; the principal investigator does.</source>
        <translation>您的角色（%1）不能撤回变更；由主要研究者撤回。</translation>
    </message>
    <message>
        <source>Agreement of the sponsor to a change of the design</source>
        <translation>申办者对设计变更的同意</translation>
    </message>
    <message>
        <source>Change %1: %2.</source>
        <translation>变更 %1：%2。</translation>
    </message>
    <message>
        <source>Withdraw change %1: %2.</source>
        <translation>撤回变更 %1：%2。</translation>
    </message>
</context>
<context>
    <name>ChangedFieldsModel</name>
    <message>
        <source>Subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Typed into the EDC</source>
        <translation>已录入 EDC</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>A change of the design</source>
        <translation>设计变更</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>变更 %1，%2</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>It changes version %1. Nobody was treated when it was signed.</source>
        <translation>变更的是版本 %1。签署时尚无受试者给药。</translation>
    </message>
    <message>
        <source>It changes version %1. Course at signing: %2</source>
        <translation>变更的是版本 %1。签署时的入组进程：%2</translation>
    </message>
    <message>
        <source>The comparison appears once the draft can be read.</source>
        <translation>草稿可以读取后即显示比较。</translation>
    </message>
    <message>
        <source>On the data %1</source>
        <translation>依据数据 %1</translation>
    </message>
    <message>
        <source>Change of the design, by the investigator</source>
        <translation>研究者的设计变更</translation>
    </message>
</context>
<context>
    <name>CharacteristicsPanel</name>
    <message>
        <source>the beginning</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Where this design goes on from. The plain 3+3 always begins at the beginning.</source>
        <translation>本设计从何处继续。经典 3+3 总是从头开始。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing to work out yet.</source>
        <translation>尚无可计算的内容。</translation>
    </message>
    <message>
        <source>As soon as a scenario has a rate at every dose level, the chart and the table of results stand here.</source>
        <translation>一旦某一情景在每个剂量水平都有发生率，此处即显示图和结果表。</translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation>保存表格(&amp;B)…</translation>
    </message>
    <message>
        <source>All scenarios as CSV.</source>
        <translation>所有情景，CSV 格式。</translation>
    </message>
    <message>
        <source>the present course, nobody treated yet</source>
        <translation>目前的入组进程，尚无受试者给药</translation>
    </message>
    <message>
        <source>the present course %1</source>
        <translation>目前的入组进程 %1</translation>
    </message>
    <message>
        <source>Operating characteristics</source>
        <translation>运行特征</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The picture, and its data for a spreadsheet (Ctrl+C in the chart).</source>
        <translation>图像，以及供电子表格使用的数据（在图中按 Ctrl+C）。</translation>
    </message>
    <message>
        <source>PNG, SVG, PDF, or the data as CSV (Ctrl+S in the chart).</source>
        <translation>PNG、SVG、PDF，或 CSV 格式的数据（在图中按 Ctrl+S）。</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Nobody has been infused yet.</source>
        <translation>尚无受试者输注。</translation>
    </message>
    <message>
        <source>Cohort status</source>
        <translation>队列状态</translation>
    </message>
    <message>
        <source>Dose level, cells/kg</source>
        <translation>剂量水平，细胞/kg</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>入组</translation>
    </message>
    <message>
        <source>Subjects infused</source>
        <translation>已输注受试者</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>计划 %1 例</translation>
    </message>
    <message>
        <source>Order of infusion; subject number below each mark</source>
        <translation>输注顺序；受试者编号见标记下方</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>剂量递增</translation>
    </message>
    <message>
        <source>open window</source>
        <translation>开放的观察期</translation>
    </message>
    <message>
        <source>DLT onset</source>
        <translation>DLT 发生</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>late assessment</source>
        <translation>延迟评估</translation>
    </message>
    <message>
        <source>event, grade ≥ 3</source>
        <translation>事件，≥ 3 级</translation>
    </message>
    <message>
        <source>event, grade 1–2</source>
        <translation>事件，1–2 级</translation>
    </message>
    <message>
        <source>Day, 0 = infusion</source>
        <translation>天，0 = 输注</translation>
    </message>
    <message>
        <source>DLT windows</source>
        <translation>DLT 观察期</translation>
    </message>
    <message>
        <source>Days after the infusion</source>
        <translation>输注后天数</translation>
    </message>
    <message>
        <source>below the limit of quantification</source>
        <translation>低于定量下限</translation>
    </message>
    <message>
        <source>LLOQ %1</source>
        <translation>定量下限 %1</translation>
    </message>
    <message>
        <source>%1 at L%2: highest %3 on day %4.</source>
        <translation>%1（L%2）：最高值 %3，第 %4 天。</translation>
    </message>
    <message>
        <source>%1 at L%2: always below the limit of quantification.</source>
        <translation>%1（L%2）：始终低于定量下限。</translation>
    </message>
    <message>
        <source>at the lower end: never quantified</source>
        <translation>位于下端：始终低于定量下限</translation>
    </message>
    <message>
        <source>No subject has both values yet.</source>
        <translation>尚无受试者同时具备两项数值。</translation>
    </message>
    <message>
        <source>CD7 and %1 (exploratory)</source>
        <translation>CD7 与“%1”（探索性）</translation>
    </message>
    <message>
        <source>%1, L%2: CD7 %3 %, %4</source>
        <translation>%1，L%2：CD7 %3%，%4</translation>
    </message>
    <message>
        <source>L%1: %2 %3</source>
        <translation>L%1，%3：%2 例</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day, days and hours</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, L%2, day %3: %4</source>
        <translation>%1，L%2，第 %3 天：%4</translation>
    </message>
    <message>
        <source>%1, L%2, day %3: below the limit of quantification</source>
        <translation>%1，L%2，第 %3 天：低于定量下限</translation>
    </message>
    <message>
        <source>%1: %2 of %3 infused</source>
        <translation>%1：已输注 %2 例，共 %3 例</translation>
    </message>
    <message>
        <source>%1 at L%2: %3</source>
        <translation>%1（L%2）：%3</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>%1, L%2: %3, worst grade %4</source>
        <translation>%1，L%2：%3，最高 %4 级</translation>
    </message>
    <message>
        <source>Subjects in order of infusion</source>
        <translation>受试者（按输注顺序）</translation>
    </message>
    <message>
        <source>Related adverse events, worst grade</source>
        <translation>相关不良事件，最高级别</translation>
    </message>
    <message>
        <source>Adverse events, worst grade</source>
        <translation>不良事件，最高级别</translation>
    </message>
    <message>
        <source>No event is recorded.</source>
        <translation>尚无事件记录。</translation>
    </message>
    <message>
        <source>%1, %2 months: %3</source>
        <translation>%1，%2 个月：%3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Survival, %</source>
        <translation>生存率，%</translation>
    </message>
    <message>
        <source>Months after the infusion</source>
        <translation>输注后月数</translation>
    </message>
    <message>
        <source>Months after the first response</source>
        <translation>首次缓解后月数</translation>
    </message>
    <message>
        <source>censored</source>
        <translation>删失</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 置信区间</translation>
    </message>
    <message>
        <source>Nobody to count from yet.</source>
        <translation>尚无可计入的受试者。</translation>
    </message>
    <message>
        <source>%1, day %2: %3</source>
        <translation>%1，第 %2 天：%3</translation>
    </message>
    <message>
        <source>died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>末次联系</translation>
    </message>
    <message>
        <source>in response</source>
        <translation>缓解期</translation>
    </message>
    <message>
        <source>death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>response lasts</source>
        <translation>缓解持续中</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier subject(s) in the data only</source>
        <translation>
            <numerusform>另有 %n 例较早的受试者仅见于数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>疗效</translation>
    </message>
    <message>
        <source>%1, day %2: %3, grade %4</source>
        <translation>%1，第 %2 天：%3，%4 级</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>median of L%1</source>
        <translation>L%1 中位数</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>whose, visit, value</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, L%2</source>
        <translation>%1，L%2</translation>
    </message>
    <message>
        <source> (n = %1)</source>
        <translation>（n = %1）</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>尚无数值。</translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s), lines not drawn</source>
        <translation>
            <numerusform>%n 例受试者，未绘制个体曲线</numerusform>
        </translation>
    </message>
    <message>
        <source>n at the top: values</source>
        <translation>上方 n：数值个数</translation>
    </message>
    <message>
        <source>above the upper limit</source>
        <translation>高于定量上限</translation>
    </message>
    <message>
        <source>reference interval</source>
        <translation>参考区间</translation>
    </message>
    <message numerus="yes">
        <source>%n without a value before or after</source>
        <translation>
            <numerusform>%n 例缺少输注前或输注后数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesser change(s) in the data only</source>
        <translation>
            <numerusform>另有 %n 例较小的变化仅见于数据</numerusform>
        </translation>
    </message>
    <message>
        <source>no response assessment</source>
        <translation>无疗效评估</translation>
    </message>
    <message>
        <source>%1, L%2: %3 % (%4 → %5), best response: %6</source>
        <translation>%1，L%2：%3%（%4 → %5），最佳疗效：%6</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1%</translation>
    </message>
    <message>
        <source>Change from baseline, %</source>
        <translation>较基线变化，%</translation>
    </message>
    <message>
        <source>Best change of marrow blasts</source>
        <translation>骨髓原始细胞最佳变化</translation>
    </message>
    <message>
        <source>No marrow blasts before and after an infusion yet.</source>
        <translation>尚无输注前后均有骨髓原始细胞数值的受试者。</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>情景 %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>place of the MTD, design, probability</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation>概率，%</translation>
    </message>
    <message>
        <source>Where the MTD may lie (cells/kg)</source>
        <translation>MTD 可能所在（细胞/kg）</translation>
    </message>
    <message>
        <source>Days after the infusion (nominal)</source>
        <translation>输注后天数（计划）</translation>
    </message>
    <message>
        <source>Days after the infusion (actual)</source>
        <translation>输注后天数（实际）</translation>
    </message>
    <message>
        <source>Days after the infusion (actual, else nominal)</source>
        <translation>输注后天数（实际，无记录者为计划）</translation>
    </message>
    <message>
        <source>DLT assessment</source>
        <translation>DLT 评估</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>疗效</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>Screening, dose</source>
        <translation>筛选、给药</translation>
    </message>
    <message>
        <source>screen failure</source>
        <translation>筛选失败</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>输注</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>consent, eligibility, place</source>
        <translation>知情同意、入选资格、名额</translation>
    </message>
    <message>
        <source>DLT window</source>
        <translation>DLT 观察期</translation>
    </message>
    <message>
        <source>assessment from day %1</source>
        <translation>自第 %1 天起可评估</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table only</source>
        <translation>
            <numerusform>另有 %n 项仅列于表格</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>%1 的时间线</translation>
    </message>
    <message>
        <source>Day, 0 = consent</source>
        <translation>天，0 = 知情同意</translation>
    </message>
    <message>
        <source>change not known to the day</source>
        <translation>级别变化的日期未精确到日</translation>
    </message>
    <message>
        <source>%1 could not be painted.</source>
        <translation>无法绘制 %1。</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Chosen: %1. A click or Enter shows a chart alone, Esc shows all.</source>
        <translation>已选：%1。单击或按 Enter 单独显示，Esc 显示全部。</translation>
    </message>
    <message>
        <source>Show &amp;all charts</source>
        <translation>显示全部图表(&amp;A)</translation>
    </message>
    <message>
        <source>Show a&amp;lone</source>
        <translation>单独显示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>ChecksEditor</name>
    <message>
        <source>None is chosen: a decision waits for no check.</source>
        <translation>未选择任何一项：决策无须等待核对。</translation>
    </message>
    <message>
        <source>A decision is signed only when these records of all subjects in a cohort are checked and have not changed since.</source>
        <translation>只有已入队列的全部受试者的这些记录均已核对且此后未更改，才能签署决策。</translation>
    </message>
</context>
<context>
    <name>CohortDesk</name>
    <message>
        <source>A study file to open.</source>
        <translation>要打开的研究文件。</translation>
    </message>
</context>
<context>
    <name>CohortTable</name>
    <message>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>CD7</source>
        <translation>CD7</translation>
    </message>
    <message>
        <source>Cells/kg</source>
        <translation>细胞/kg</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Worst event</source>
        <translation>最重事件</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>判定为</translation>
    </message>
    <message>
        <source>Window, day</source>
        <translation>观察期，天</translation>
    </message>
    <message>
        <source>%1: %2, CD7 %3</source>
        <translation>%1：%2，CD7 %3</translation>
    </message>
</context>
<context>
    <name>Cohortctl</name>
    <message>
        <source>Usage: cohortctl %1 %2</source>
        <translation>用法：cohortctl %1 %2</translation>
    </message>
    <message>
        <source>Says how the command is used.</source>
        <translation>说明该命令的用法。</translation>
    </message>
    <message>
        <source>Something is missing on the command line.</source>
        <translation>命令行缺少内容。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many; a text with blanks stands in quotes.</source>
        <translation>多了一个参数“%1”；含空格的文字请加引号。</translation>
    </message>
    <message>
        <source>cohortctl %1: %2 “cohortctl %1 --help” says how it is used.</source>
        <translation>cohortctl %1：%2 用法见“cohortctl %1 --help”。</translation>
    </message>
    <message>
        <source>cohortctl %1: %2</source>
        <translation>cohortctl %1：%2</translation>
    </message>
    <message>
        <source>The study file.</source>
        <translation>研究文件。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported; %n fault(s) stand above.</source>
        <translation>
            <numerusform>未导入任何内容；上面列出 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1 screenings, %2 infusions, %3 decisions.</source>
        <translation>已导入：%1 次筛选，%2 次输注，%3 项决策。</translation>
    </message>
    <message>
        <source>--into is missing.</source>
        <translation>缺少 --into。</translation>
    </message>
    <message>
        <source>Makes a study file and prints its recovery code, once.</source>
        <translation>创建研究文件，并仅显示一次恢复码。</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>要创建的文件。</translation>
    </message>
    <message>
        <source>cd7-car-nk, standard-3+3:N, or a protocol file.</source>
        <translation>cd7-car-nk、standard-3+3:N 或方案文件。</translation>
    </message>
    <message>
        <source>Name of the site.</source>
        <translation>研究中心名称。</translation>
    </message>
    <message>
        <source>Printed name of the principal investigator, who is the first user.</source>
        <translation>主要研究者（第一个用户）的正楷姓名。</translation>
    </message>
    <message>
        <source>Time zone of the site; without it the one of this computer.</source>
        <translation>研究中心时区；不给出则用本机时区。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; ids look like Asia/Shanghai.</source>
        <translation>没有时区“%1”；标识形如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>恢复码：%1</translation>
    </message>
    <message>
        <source>Write it down and keep it locked away: it opens the study when a password is lost, and is shown only now.</source>
        <translation>请抄下并妥善锁存：密码丢失时用它打开研究，且仅此一次显示。</translation>
    </message>
    <message>
        <source>makes a study file</source>
        <translation>创建研究文件</translation>
    </message>
    <message numerus="yes">
        <source>%n dose level(s)</source>
        <translation>
            <numerusform>%n 个剂量水平</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) planned</source>
        <translation>
            <numerusform>计划 %n 例受试者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inclusion criteria</source>
        <translation>
            <numerusform>%n 条入选标准</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2: may be used. %3, %4, %5. Assumptions: %6.</source>
        <translation>%1，版本 %2：可以使用。%3，%4，%5。假设：%6。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Says whether a protocol file may be used. A broken one is refused with the path inside it and the reason, and exit status 1.</source>
        <translation>检查方案文件能否使用。有误的文件将被拒绝，并给出文件内路径和原因，退出状态为 1。</translation>
    </message>
    <message>
        <source>What to do with the file.</source>
        <translation>对该文件做什么。</translation>
    </message>
    <message>
        <source>The protocol file (JSON).</source>
        <translation>方案文件（JSON）。</translation>
    </message>
    <message>
        <source>“%1” is not known here; only “check” is.</source>
        <translation>不认识“%1”；只有“check”。</translation>
    </message>
    <message>
        <source>whether a protocol file may be used</source>
        <translation>方案文件能否使用</translation>
    </message>
    <message>
        <source>Refused at character %1: %2</source>
        <translation>在第 %1 个字符处被拒绝：%2</translation>
    </message>
    <message>
        <source>Says what the protocol recommends for a course: cohorts separated by blanks, each a level and one letter a subject. N cleared, T DLT, ? undecided, X not evaluable; + before a cohort: completing enrolment; ! after one: discussed, goes on. Exit status 1: a course was refused.</source>
        <translation>按方案给出某一入组进程的建议：队列以空格分隔，每个队列为剂量水平编号加每例受试者一个字母。N 无 DLT（已完成观察）、T DLT、? 未判定、X 不可评价；队列前的 +：完成入组；队列后的 !：已讨论，继续。退出状态 1：有入组进程被拒绝。</translation>
    </message>
    <message>
        <source>The protocol: cd7-car-nk (without this option), standard-3+3:N or a protocol file.</source>
        <translation>方案：cd7-car-nk（默认）、standard-3+3:N 或方案文件。</translation>
    </message>
    <message>
        <source>NAME|FILE</source>
        <translation>名称|文件</translation>
    </message>
    <message>
        <source>Answers in JSON, one object a line.</source>
        <translation>以 JSON 回答，每行一个对象。</translation>
    </message>
    <message>
        <source>The course, in quotes; - reads one a line from standard input.</source>
        <translation>入组进程，加引号；- 表示从标准输入逐行读取。</translation>
    </message>
    <message>
        <source>what the protocol recommends for a course</source>
        <translation>方案对某一入组进程的建议</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>The first line of %1 is empty.</source>
        <translation>%1 的第一行为空。</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password on: give --password-file FILE.</source>
        <translation>没有可询问密码的终端：请用 --password-file 文件。</translation>
    </message>
    <message>
        <source>Repeat password: </source>
        <translation>再输入一次：</translation>
    </message>
    <message>
        <source>These are two different passwords.</source>
        <translation>两次密码不同。</translation>
    </message>
    <message>
        <source>Who signs in.</source>
        <translation>由谁登录。</translation>
    </message>
    <message>
        <source>File with the password in its first line; without it the terminal is asked.</source>
        <translation>第一行为密码的文件；不给出则在终端询问。</translation>
    </message>
    <message>
        <source>User: </source>
        <translation>用户：</translation>
    </message>
    <message>
        <source>Who signs in? Give --user NAME.</source>
        <translation>由谁登录？请给出 --user 名称。</translation>
    </message>
    <message>
        <source>Says where a study stands on the evening of a day.</source>
        <translation>说明研究在某日晚间的状态。</translation>
    </message>
    <message>
        <source>The day, site calendar; without it today.</source>
        <translation>日期，按研究中心当地日期；不给出则为今天。</translation>
    </message>
    <message>
        <source>One JSON object instead of text.</source>
        <translation>输出一个 JSON 对象而非文字。</translation>
    </message>
    <message>
        <source>where a study stands on the evening of a day</source>
        <translation>研究在某日晚间的状态</translation>
    </message>
    <message>
        <source>CohortDesk&apos;s study and rules on the command line.</source>
        <translation>命令行上的 CohortDesk 研究与规则。</translation>
    </message>
    <message>
        <source>cohortctl: there is no command “%1”. “cohortctl --help” lists them.</source>
        <translation>cohortctl：没有命令“%1”。“cohortctl --help”列出全部命令。</translation>
    </message>
    <message>
        <source>Names the newest sound backup of a study and what came after it; with --to, copies it to a new file.</source>
        <translation>指出研究最新的完好备份以及其后的记录；加 --to 则复制为新文件。</translation>
    </message>
    <message>
        <source>The new file. Nothing is ever written over.</source>
        <translation>新文件。绝不覆盖任何文件。</translation>
    </message>
    <message>
        <source>This backup instead of the newest sound one.</source>
        <translation>使用此备份，而不是最新的完好备份。</translation>
    </message>
    <message>
        <source>Newest sound backup: %1, of %2, up to journal line %3.</source>
        <translation>最新的完好备份：%1，时间 %2，至日志第 %3 行。</translation>
    </message>
    <message>
        <source>Nothing came after it.</source>
        <translation>其后没有任何记录。</translation>
    </message>
    <message>
        <source>The study cannot be read to its end: more may have come after it.</source>
        <translation>研究文件无法读完：其后可能还有记录。</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>已恢复到 %1。</translation>
    </message>
    <message>
        <source>the newest sound backup of a study, and copying it to a new file</source>
        <translation>研究最新的完好备份，并可复制为新文件</translation>
    </message>
    <message>
        <source>Checks every byte and every row of a study against what the program wrote. Changes nothing.</source>
        <translation>将研究的每个字节、每一行与程序所写内容核对。不作任何更改。</translation>
    </message>
    <message>
        <source>Sound: every row is as the program wrote it.</source>
        <translation>完好：每一行均与程序所写一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ from what the program wrote.</source>
        <translation>
            <numerusform>有 %n 处与程序所写不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>whether a study is as the program wrote it</source>
        <translation>研究是否与程序所写一致</translation>
    </message>
    <message>
        <source>What is brought in.</source>
        <translation>导入内容。</translation>
    </message>
    <message>
        <source>lab: read the columns as the study keeps them for this laboratory.</source>
        <translation>lab：按研究中为该实验室保存的列对应关系读取。</translation>
    </message>
    <message>
        <source>The study keeps no laboratory “%1”.</source>
        <translation>研究中没有保存实验室“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n value(s).</source>
        <translation>
            <numerusform>已导入：%n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Noncompartmental pharmacokinetics by subject and dose level, as one JSON object.</source>
        <translation>按受试者和剂量水平的非房室药代动力学分析，输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Id in the protocol file; without it car-copies.</source>
        <translation>方案文件中的标识；缺省为 car-copies。</translation>
    </message>
    <message>
        <source>blood, marrow, tissue or csf; without it blood.</source>
        <translation>blood、marrow、tissue 或 csf；缺省为 blood。</translation>
    </message>
    <message>
        <source>Linear trapezoids, also where it falls.</source>
        <translation>下降段也用线性梯形法。</translation>
    </message>
    <message>
        <source>The study&apos;s protocol names no measured analyte “%1”.</source>
        <translation>研究方案未列可测量的检测项目“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no specimen of %2.</source>
        <translation>“%1”不是“%2”的标本类型。</translation>
    </message>
    <message>
        <source>noncompartmental pharmacokinetics by subject and dose level</source>
        <translation>按受试者和剂量水平的非房室药代动力学分析</translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation of CD7 on leukaemia cells with response, DLT, CRS, ICANS, Cmax and AUC of CAR copies in blood; exploratory.</source>
        <translation>白血病细胞 CD7 与疗效、DLT、CRS、ICANS 及血液 CAR 拷贝数 Cmax、AUC 的 Spearman 相关性；探索性分析。</translation>
    </message>
    <message>
        <source>flow or ihc; without it flow.</source>
        <translation>flow 或 ihc；不填则为 flow。</translation>
    </message>
    <message>
        <source>“%1” is no marker; flow or ihc.</source>
        <translation>“%1”不是有效的检测方法；请用 flow 或 ihc。</translation>
    </message>
    <message>
        <source>CD7 against response, toxicity and kinetics, exploratory</source>
        <translation>CD7 与疗效、毒性及药代动力学的相关性（探索性）</translation>
    </message>
    <message>
        <source>--%1 is one of: %2.</source>
        <translation>--%1 可取：%2。</translation>
    </message>
    <message>
        <source>The course so far, in quotes; without it the beginning.</source>
        <translation>至今的入组进程，加引号；省略则从头开始。</translation>
    </message>
    <message>
        <source>COURSE</source>
        <translation>入组进程</translation>
    </message>
    <message>
        <source>What AT-JOINT is assumed to decide: continue, reduce or end.</source>
        <translation>假设 AT-JOINT 的决策：continue（继续）、reduce（降低剂量）或 end（终止）。</translation>
    </message>
    <message>
        <source>What SD-TOP is assumed to decide: complete, add or end.</source>
        <translation>假设 SD-TOP 的决策：complete（完成入组）、add（增设剂量组）或 end（终止）。</translation>
    </message>
    <message>
        <source>The design has %1 levels: as many rates, with commas between them.</source>
        <translation>该设计有 %1 个剂量水平：请给出同样数目的发生率，以逗号分隔。</translation>
    </message>
    <message>
        <source>Response rates with exact intervals, and survival, by dose level and disease.</source>
        <translation>按剂量水平和疾病列出缓解率（精确区间）及生存情况。</translation>
    </message>
    <message>
        <source>Cut-off: %1</source>
        <translation>数据截止日：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n infused</source>
        <translation>
            <numerusform>%1：已输注 %n 例</numerusform>
        </translation>
    </message>
    <message>
        <source>MRD negative %1</source>
        <translation>MRD 阴性 %1</translation>
    </message>
    <message>
        <source>response and survival by dose level and disease</source>
        <translation>按剂量水平和疾病列出疗效与生存情况</translation>
    </message>
    <message>
        <source>Adverse events of the infused subjects by organ class, term and worst grade, by dose level, as CSV. Those that began on the day of infusion or later.</source>
        <translation>已输注受试者的不良事件，按器官系统、术语和最高级别、分剂量水平列出（CSV）。仅计输注当日或之后发生者。</translation>
    </message>
    <message>
        <source>Only events related to the CAR-NK cells.</source>
        <translation>仅与 CAR-NK 细胞相关的事件。</translation>
    </message>
    <message>
        <source>Also events that began before the infusion.</source>
        <translation>也包括输注前发生的事件。</translation>
    </message>
    <message>
        <source>One JSON object instead of CSV.</source>
        <translation>输出一个 JSON 对象而非 CSV。</translation>
    </message>
    <message>
        <source>adverse events by term and worst grade, by dose level</source>
        <translation>按术语和最高级别、分剂量水平的不良事件</translation>
    </message>
    <message>
        <source>ctcae: which version it is, where neither file nor name says.</source>
        <translation>ctcae：文件及文件名均未说明时的版本。</translation>
    </message>
    <message numerus="yes">
        <source>Loaded: CTCAE %1, %n term(s).</source>
        <translation>
            <numerusform>已载入：CTCAE %1，%n 条术语。</numerusform>
        </translation>
    </message>
    <message>
        <source>Times of sampling: %1.</source>
        <translation>采样时间：%1 个。</translation>
    </message>
    <message>
        <source>L%1, DLT rate %2: MTD %3, tried %4, %5 subjects</source>
        <translation>L%1，DLT 发生率 %2：MTD %3，使用 %4，%5 例受试者</translation>
    </message>
    <message>
        <source>no MTD (L1 not tolerated) %1, MTD not reached %2, a level stopped %3</source>
        <translation>无 MTD（L1 不耐受）%1，未达到 MTD %2，某一剂量水平停止 %3</translation>
    </message>
    <message>
        <source>expected: %1 subjects, %2 with a DLT</source>
        <translation>预期：%1 例受试者，其中 %2 例发生 DLT</translation>
    </message>
    <message>
        <source>One rate from 0 to 1 a level, with commas.</source>
        <translation>每个剂量水平一个 0 到 1 之间的发生率，以逗号分隔。</translation>
    </message>
    <message>
        <source>Answers in JSON.</source>
        <translation>以 JSON 回答。</translation>
    </message>
    <message>
        <source>Everything that can follow a course, cohort by cohort, under an assumed policy for joint discussions. With rates: how likely each is.</source>
        <translation>在假设的共同讨论策略下，某一入组进程之后逐个队列可能发生的一切。给出发生率时：各自的概率。</translation>
    </message>
    <message>
        <source>How many cohorts deep, 1 to %1; without it 2.</source>
        <translation>展开几个队列，1 至 %1；省略则为 2。</translation>
    </message>
    <message>
        <source>--depth is a whole number from 1 to %1.</source>
        <translation>--depth 为 1 至 %1 的整数。</translation>
    </message>
    <message>
        <source>everything that can follow a course, cohort by cohort</source>
        <translation>某一入组进程之后逐个队列可能发生的一切</translation>
    </message>
    <message>
        <source>what the rules say of every level and tally</source>
        <translation>规则对每个剂量水平和每种计数的规定</translation>
    </message>
    <message>
        <source>operating characteristics of a design, exact or simulated</source>
        <translation>设计的运行特征（精确计算或模拟）</translation>
    </message>
    <message>
        <source>expected: %1 months to the end</source>
        <translation>预期：距结束 %1 个月</translation>
    </message>
    <message>
        <source>%1 simulated trials, seed %2; in brackets 95 % confidence intervals.</source>
        <translation>模拟试验 %1 次，随机种子 %2；括号内为 95% 置信区间。</translation>
    </message>
    <message>
        <source>a tenth of the trials within %1 months, half within %2, nine tenths within %3</source>
        <translation>十分之一的试验在 %1 个月内结束，半数在 %2 个月内，十分之九在 %3 个月内</translation>
    </message>
    <message>
        <source>--%1 is a whole number from %2 to %3.</source>
        <translation>--%1 须为 %2 至 %3 的整数。</translation>
    </message>
    <message>
        <source>--%1 goes with --%2.</source>
        <translation>--%1 须与 --%2 一起使用。</translation>
    </message>
    <message>
        <source>Subjects a month who can be treated: asks how long it takes.</source>
        <translation>每月可给药的受试者例数：用于推算所需时间。</translation>
    </message>
    <message>
        <source>How they come: poisson (without this option) or even.</source>
        <translation>到达方式：poisson（默认）或 even（等间隔）。</translation>
    </message>
    <message>
        <source>Day that windows are closed on: latest (without this option) or earliest.</source>
        <translation>观察期在哪一天结束：latest（默认，最晚日）或 earliest（最早日）。</translation>
    </message>
    <message>
        <source>Simulates so many trials instead of the exact answer.</source>
        <translation>不作精确计算，而模拟这么多次试验。</translation>
    </message>
    <message>
        <source>Of the random numbers; without it 1.</source>
        <translation>随机数种子；默认为 1。</translation>
    </message>
    <message>
        <source>Without it all cores; no answer depends on it.</source>
        <translation>默认使用全部核心；任何结果均不受其影响。</translation>
    </message>
    <message>
        <source>--accrual is a number of subjects a month from %1 to %2.</source>
        <translation>--accrual 为每月受试者数，须在 %1 至 %2 之间。</translation>
    </message>
    <message>
        <source>A prior is two numbers with a comma between them.</source>
        <translation>先验为两个数字，中间用逗号分隔。</translation>
    </message>
    <message>
        <source>The course, in quotes.</source>
        <translation>入组进程，写在引号内。</translation>
    </message>
    <message>
        <source>Target DLT rate of BOIN and mTPI-2.</source>
        <translation>BOIN 和 mTPI-2 的目标 DLT 发生率。</translation>
    </message>
    <message>
        <source>Beta prior of a DLT rate.</source>
        <translation>DLT 发生率的 Beta 先验。</translation>
    </message>
    <message>
        <source>What BOIN, mTPI-2 and the posterior of the DLT rate say of each level of a course, beside the protocol&apos;s rule. Advisory.</source>
        <translation>对入组进程的各剂量水平，列出 BOIN、mTPI-2 和 DLT 发生率后验分布的意见，与方案规则对照。仅供参考。</translation>
    </message>
    <message>
        <source>--course is missing.</source>
        <translation>缺少 --course。</translation>
    </message>
    <message>
        <source>what other designs would say of a course; advisory</source>
        <translation>其他设计对入组进程的意见；仅供参考</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>what the rule says, who agrees</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>What the rules say of every level and tally: m evaluable subjects, t of them with a DLT, nobody undecided.</source>
        <translation>规则对每个剂量水平和每种计数的规定：m 例可评价受试者，其中 t 例发生 DLT，无未判定者。</translation>
    </message>
    <message>
        <source>%1: n = %2, with the event %3, median in months %4</source>
        <translation>%1：n = %2，发生事件 %3 例，中位（月）%4</translation>
    </message>
    <message>
        <source>%1 (%2–%3 %)</source>
        <translation>%1（%2–%3%）</translation>
    </message>
    <message>
        <source>Design %1, planned for %2 subjects. Assumptions: %3 (protocol file).</source>
        <translation>设计 %1，计划 %2 例受试者。假设：%3（见方案文件）。</translation>
    </message>
    <message>
        <source>What CE-FLAG is assumed to decide: end or reduce.</source>
        <translation>假设 CE-FLAG 的决策：end（终止）或 reduce（降低剂量）。</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s) from protocol or plan:</source>
        <translation>
            <numerusform>与方案或计划的偏离 %n 处：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>CDISC ODM is not imported: bring in the tables as CSV, by “import lab” or “import ward-log”.</source>
        <translation>不导入 CDISC ODM：请将表格存为 CSV，用“import lab”或“import ward-log”导入。</translation>
    </message>
    <message>
        <source>Left aside, as nobody reads them: %1.</source>
        <translation>未读取的列：%1。</translation>
    </message>
    <message>
        <source>Taken over, and to be looked at again: %1.</source>
        <translation>已导入、须再次核对：%1 处。</translation>
    </message>
    <message>
        <source>Operating characteristics of a design from a course on, if the true DLT rates were these: exact, or by simulation with 95 % confidence intervals. Enrolment is completed in cohorts of at most A10, decided before the next one begins; EN-FULL ends the trial.</source>
        <translation>若真实 DLT 发生率为所给数值，设计自某一入组进程起的运行特征：精确计算，或模拟并给出 95% 置信区间。完成入组时每批至多 A10 例，前一批判定后方开始下一批；EN-FULL 结束试验。</translation>
    </message>
    <message>
        <source>Every subject is evaluable; a cohort&apos;s outcomes come together; EN-FULL ends the trial.</source>
        <translation>每例受试者均可评价；同一队列的结果同时得出；EN-FULL 终止试验。</translation>
    </message>
    <message>
        <source>Ends with 0 if all is well, 1 if a file or folder is in the way, 2 if the command line is wrong, 4 if the study is damaged, 5 if there is no sound backup, 6 if login or password is wrong or out of date, or the account is locked.</source>
        <translation>退出状态：0 一切正常；1 文件或文件夹有问题；2 命令行有误；4 研究已损坏；5 没有完好的备份；6 登录名或密码错误或已失效，或账户已锁定。</translation>
    </message>
    <message>
        <source>Sound backup: %1, of %2, up to journal line %3.</source>
        <translation>完好的备份：%1，时间 %2，至日志第 %3 行。</translation>
    </message>
    <message>
        <source>The accounts of the study itself cannot be read: only the backup was asked who may sign in.</source>
        <translation>无法读取研究本身的账户：只向备份核对了谁可以登录。</translation>
    </message>
    <message>
        <source>The study is closed; everything that was saved is in its file. %1</source>
        <translation>研究已关闭；已保存的内容均在研究文件中。%1</translation>
    </message>
    <message>
        <source>What a paper says: the number of a journal entry and its chain head, like 558:2c58…4036a. Exit status %1: it is of another history; %2: the study ends before it.</source>
        <translation>打印件上的内容：日志条目号及其链首，如 558:2c58…4036a。退出状态 %1：出自另一份历史；%2：研究在该条目之前已结束。</translation>
    </message>
    <message>
        <source>Nothing can be written beside the study: it was read without its lock.</source>
        <translation>研究文件旁无法写入：未加锁即读取。</translation>
    </message>
    <message>
        <source>Rows without a value: %1.</source>
        <translation>没有结果值的行：%1。</translation>
    </message>
    <message>
        <source>Checking the file against its checksum</source>
        <translation>正在核对文件与其校验和</translation>
    </message>
    <message>
        <source>Checking pages and indexes</source>
        <translation>正在检查数据页和索引</translation>
    </message>
    <message>
        <source>Checking the journal</source>
        <translation>正在检查日志</translation>
    </message>
    <message>
        <source>Comparing the tables with the journal</source>
        <translation>正在将各表与日志比对</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>Other accounts of this computer may read %1, which holds a secret: “chmod 600 %1” mends that. On a stick that knows no permissions nothing does: keep it elsewhere.</source>
        <translation>本计算机的其他账户可读取含口令的文件 %1：请用“chmod 600 %1”改正。不支持权限的 U 盘无法做到：请将其存放在别处。</translation>
    </message>
    <message>
        <source>Copying the study</source>
        <translation>正在复制研究文件</translation>
    </message>
    <message>
        <source>Asking the rules of each step</source>
        <translation>正在按规则核对每一步</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>正在写入记录</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>正在排版页面</translation>
    </message>
    <message>
        <source>Reading the study</source>
        <translation>正在读取研究</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>The bags hold no cell that counts.</source>
        <translation>各袋均无计入剂量的细胞。</translation>
    </message>
    <message>
        <source>To give: %1 mL.</source>
        <translation>应输注：%1 mL。</translation>
    </message>
    <message>
        <source>The bags hold too little: %1 cells are missing. The dose would take %2 mL.</source>
        <translation>袋中细胞不足：尚缺 %1 个细胞。该剂量需 %2 mL。</translation>
    </message>
    <message>
        <source>Given: %1 cells, %2 cells/kg, %3; more than ±%4 % (assumption A6).</source>
        <translation>已输注：%1 个细胞，%2 细胞/kg，%3；超出 ±%4%（假设 A6）。</translation>
    </message>
    <message>
        <source>Given: %1 cells, %2 cells/kg, %3; within ±%4 % (assumption A6).</source>
        <translation>已输注：%1 个细胞，%2 细胞/kg，%3；在 ±%4% 以内（假设 A6）。</translation>
    </message>
    <message>
        <source>L%1: %2 cells/kg × %3 kg = %4 cells planned. Counted: %5.</source>
        <translation>L%1：%2 细胞/kg × %3 kg = 计划 %4 个细胞。计入：%5。</translation>
    </message>
    <message>
        <source>Bag %1: %2 = %3 cells/mL. To give: %4 of %5 mL.</source>
        <translation>第 %1 袋：%2 = %3 细胞/mL。应输注：%5 mL 中的 %4 mL。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which value, why it is refused</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A bag is written volume=20,count=5e7,viability=92,car=61: each of the four once.</source>
        <translation>一袋的写法为 volume=20,count=5e7,viability=92,car=61：四项各写一次。</translation>
    </message>
    <message>
        <source>The design has the levels 1 to %1.</source>
        <translation>该设计的剂量水平为 1 至 %1。</translation>
    </message>
    <message>
        <source>There are more --given than --bag: the first is of the first bag, and so on.</source>
        <translation>--given 多于 --bag：第一个 --given 对应第一袋，依次类推。</translation>
    </message>
    <message>
        <source>The dose level, 1 = lowest.</source>
        <translation>剂量水平，1 为最低。</translation>
    </message>
    <message>
        <source>Body weight in kg.</source>
        <translation>体重（kg）。</translation>
    </message>
    <message>
        <source>volume=20,count=5e7,viability=92,car=61: mL, cells/mL, viable of all cells in %, CAR-positive of the viable cells in %. Once for each bag, in the order in which they are emptied.</source>
        <translation>volume=20,count=5e7,viability=92,car=61：体积（mL）、细胞浓度（细胞/mL）、全部细胞中的存活率（%）、存活细胞中的 CAR 阳性率（%）。每袋写一次，按输注的先后顺序。</translation>
    </message>
    <message>
        <source>What of a bag was given, in mL: the first is of the first bag, and so on.</source>
        <translation>各袋已输注的体积（mL）：第一个对应第一袋，依次类推。</translation>
    </message>
    <message>
        <source>Which cells count (assumption A9): viable-car (without this option), viable or all.</source>
        <translation>哪些细胞计入剂量（假设 A9）：viable-car（省略本选项时）、viable 或 all。</translation>
    </message>
    <message>
        <source>Works a dose out from its bags: cells that count = volume × cells/mL × viability × CAR-positive. Says what to give for a level and a body weight, and how far what was given is from it. Exit status 1: a bag or another value was refused.</source>
        <translation>由各袋计算剂量：计入的细胞数 = 体积 × 细胞浓度 × 存活率 × CAR 阳性率。给出某剂量水平和体重应输注的体积，以及已输注剂量与其的偏差。退出状态 1：某袋或其他数值被拒绝。</translation>
    </message>
    <message>
        <source>what to give of the bags, and how far from the plan a dose was</source>
        <translation>各袋应输注的体积，以及已输注剂量与计划的偏差</translation>
    </message>
    <message>
        <source>--%1 does not go with “%2”.</source>
        <translation>--%1 不能与“%2”同用。</translation>
    </message>
    <message>
        <source>crs, icans, gvhd or icaht.</source>
        <translation>crs、icans、gvhd 或 icaht。</translation>
    </message>
    <message>
        <source>crs: the temperature, in °C.</source>
        <translation>crs：体温，°C。</translation>
    </message>
    <message>
        <source>crs: there was a fever before, or it was treated.</source>
        <translation>crs：此前有过发热，或已退热治疗。</translation>
    </message>
    <message>
        <source>crs: whether there is hypotension.</source>
        <translation>crs：是否有低血压。</translation>
    </message>
    <message>
        <source>crs: vasopressors; vasopressin beside another one is not counted.</source>
        <translation>crs：升压药；与其他升压药合用的血管加压素不计。</translation>
    </message>
    <message>
        <source>crs: how oxygen is given.</source>
        <translation>crs：给氧方式。</translation>
    </message>
    <message>
        <source>icans: points of the ICE test, or that it could not be done.</source>
        <translation>icans：ICE 评分，或无法完成。</translation>
    </message>
    <message>
        <source>icans: awake, or woken how: spontaneous, voice, touch, unarousable.</source>
        <translation>icans：清醒（awake），或如何唤醒：spontaneous、voice、touch、unarousable。</translation>
    </message>
    <message>
        <source>icans: a seizure, resolved or prolonged.</source>
        <translation>icans：癫痫发作，已缓解或持续。</translation>
    </message>
    <message>
        <source>icans: whether there is a deep focal weakness.</source>
        <translation>icans：是否有严重局灶性肌无力。</translation>
    </message>
    <message>
        <source>icans: oedema of the brain or raised pressure.</source>
        <translation>icans：脑水肿或颅内压升高。</translation>
    </message>
    <message>
        <source>gvhd: stage of the skin.</source>
        <translation>gvhd：皮肤分期。</translation>
    </message>
    <message>
        <source>gvhd: stage of the liver.</source>
        <translation>gvhd：肝脏分期。</translation>
    </message>
    <message>
        <source>gvhd: stage of the upper gut.</source>
        <translation>gvhd：上消化道分期。</translation>
    </message>
    <message>
        <source>gvhd: stage of the lower gut.</source>
        <translation>gvhd：下消化道分期。</translation>
    </message>
    <message>
        <source>icaht: days with neutrophils at or below 0.5 × 10⁹/L.</source>
        <translation>icaht：中性粒细胞 ≤ 0.5 × 10⁹/L 的天数。</translation>
    </message>
    <message>
        <source>icaht: days with neutrophils at or below 0.1 × 10⁹/L.</source>
        <translation>icaht：中性粒细胞 ≤ 0.1 × 10⁹/L 的天数。</translation>
    </message>
    <message>
        <source>icaht: they were never above 0.5 × 10⁹/L.</source>
        <translation>icaht：中性粒细胞从未高于 0.5 × 10⁹/L。</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>At least grade %1</source>
        <translation>至少 %1 级</translation>
    </message>
    <message>
        <source>The grade that a scale makes of what was seen, and why: CRS and ICANS by ASTCT 2019, acute GvHD by MAGIC, early ICAHT by EHA/EBMT 2023. A person confirms it.</source>
        <translation>由所见得出的分级及其理由：CRS 和 ICANS 按 ASTCT 2019，急性移植物抗宿主病按 MAGIC，早期 ICAHT 按 EHA/EBMT 2023。须由人确认。</translation>
    </message>
    <message>
        <source>“%1” is no scale here; crs, icans, gvhd and icaht are.</source>
        <translation>“%1”不是可用的量表；可用 crs、icans、gvhd 和 icaht。</translation>
    </message>
    <message>
        <source>the grade of CRS, ICANS, acute GvHD or early ICAHT, and why</source>
        <translation>CRS、ICANS、急性移植物抗宿主病或早期 ICAHT 的分级及理由</translation>
    </message>
    <message numerus="yes">
        <source>DLT definition, version %1: %n item(s).</source>
        <translation>
            <numerusform>DLT 定义第 %1 版：%n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no subject “%1” on that day.</source>
        <translation>该日没有受试者“%1”。</translation>
    </message>
    <message>
        <source>--%1 goes without a study.</source>
        <translation>--%1 仅用于不指定研究时。</translation>
    </message>
    <message>
        <source>A study is missing, or --definition and --events: --%1.</source>
        <translation>缺少研究文件，或缺少 --definition 和 --events：--%1。</translation>
    </message>
    <message>
        <source>--%1 goes with a study.</source>
        <translation>--%1 仅用于指定研究时。</translation>
    </message>
    <message>
        <source>Of a study: this subject only; without it all who were infused.</source>
        <translation>指定研究时：仅此受试者；不填则为全部已输注受试者。</translation>
    </message>
    <message>
        <source>Without a study: the DLT definition (JSON).</source>
        <translation>不指定研究时：DLT 定义（JSON）。</translation>
    </message>
    <message>
        <source>Without a study: the events of one subject (JSON).</source>
        <translation>不指定研究时：一例受试者的事件（JSON）。</translation>
    </message>
    <message>
        <source>Without a study: start of the infusion, 2026-03-01T10:00+08:00; without it no day of onset counts.</source>
        <translation>不指定研究时：输注开始时间，2026-03-01T10:00+08:00；不填则不计发生日。</translation>
    </message>
    <message>
        <source>Without a study: the moment that is asked about; without it now.</source>
        <translation>不指定研究时：所询问的时刻；不填则为当前时刻。</translation>
    </message>
    <message>
        <source>Prints the JSON Schema of a file: definition or events.</source>
        <translation>输出文件的 JSON Schema：definition 或 events。</translation>
    </message>
    <message>
        <source>One JSON object a line instead of text.</source>
        <translation>每行一个 JSON 对象，而非文本。</translation>
    </message>
    <message>
        <source>Holds events against the items of the DLT definition: meets, may still meet, does not, or is judged by hand. Of a study as it stands on the evening of a day, or of two files. Exit status 1: a file was refused, with the place in it.</source>
        <translation>将事件与 DLT 定义的各条目逐一核对：符合、仍可能符合、不符合，或由研究者判断。可用于某日结束时的研究，或两个文件。退出状态 1：文件被拒绝，并给出其中的位置。</translation>
    </message>
    <message>
        <source>what the DLT definition says of each event</source>
        <translation>按 DLT 定义对每个事件的判定</translation>
    </message>
    <message>
        <source>Writes the data of a study so that others can read them, without identifiers; the principal investigator signs in. The study is checked first, and the journal tells of the export.</source>
        <translation>写出研究数据供他人读取，不含身份信息；由主要研究者登录。导出前先检查研究文件，并在日志中记录。</translation>
    </message>
    <message>
        <source>Each table begins with a byte order mark, for a spreadsheet that opens it.</source>
        <translation>每个表以字节顺序标记开头，供电子表格打开。</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %n row(s).</source>
        <translation>
            <numerusform>已导出至 %1：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>--to is missing.</source>
        <translation>缺少 --to。</translation>
    </message>
    <message>
        <source>the data of a study, without identifiers, for others to read</source>
        <translation>供他人读取的研究数据，不含身份信息</translation>
    </message>
    <message>
        <source>Putting the study together as it was</source>
        <translation>正在还原当时的研究数据</translation>
    </message>
    <message>
        <source>SHA-256 of %1: %2</source>
        <translation>%1 的 SHA-256：%2</translation>
    </message>
    <message>
        <source>odm: every line of the journal about data, in place of the state now.</source>
        <translation>odm：写出日志中有关数据的每一条，而非当前状态。</translation>
    </message>
    <message>
        <source>--language is en, zh or both.</source>
        <translation>--language 只能是 en、zh 或 both。</translation>
    </message>
    <message>
        <source>csv: also tables in the form of SDTM, advisory.</source>
        <translation>csv：另附仿 SDTM 格式的表，仅供参考。</translation>
    </message>
    <message>
        <source>The new folder (csv) or file (odm, xlsx). Nothing is ever written over.</source>
        <translation>新文件夹（csv）或新文件（odm、xlsx）。绝不覆盖已有内容。</translation>
    </message>
    <message>
        <source>Locks after %1 min without key or mouse at the latest.</source>
        <translation>最迟在 %1 分钟没有按键或鼠标操作后锁定。</translation>
    </message>
    <message>
        <source>Backups lie beside the study.</source>
        <translation>备份保存在研究文件旁。</translation>
    </message>
    <message>
        <source>Backups lie beside the study, and are copied to: %1.</source>
        <translation>备份保存在研究文件旁，并复制到：%1。</translation>
    </message>
    <message numerus="yes">
        <source>A new password has at least %n character(s).</source>
        <translation>
            <numerusform>新密码至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new password may have any length, if it is hard to guess.</source>
        <translation>新密码长度不限，但须难以猜测。</translation>
    </message>
    <message>
        <source>Exports are allowed.</source>
        <translation>允许导出。</translation>
    </message>
    <message>
        <source>Exports are not allowed.</source>
        <translation>不允许导出。</translation>
    </message>
    <message>
        <source>There is no %1: nothing is fixed on this computer.</source>
        <translation>没有 %1：本机没有医院规定。</translation>
    </message>
    <message>
        <source>%1 holds on this computer.</source>
        <translation>本机执行 %1。</translation>
    </message>
    <message>
        <source>%1 can be followed.</source>
        <translation>%1 可以执行。</translation>
    </message>
    <message>
        <source>Says what the hospital fixes on this computer, or whether a policy file could be followed. One with a fault is refused with the place in it and the reason, and exit status 1.</source>
        <translation>说明医院为本机作出的规定，或判断一份规定文件能否执行。有错误的文件会被拒绝，并给出其中的位置和原因，退出状态为 1。</translation>
    </message>
    <message>
        <source>A policy file (JSON); without it the one of this computer.</source>
        <translation>规定文件（JSON）；省略时为本机的规定。</translation>
    </message>
    <message>
        <source>Prints the JSON schema of the file.</source>
        <translation>输出该文件的 JSON Schema。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>what the hospital fixes on this computer</source>
        <translation>医院为本机作出的规定</translation>
    </message>
    <message>
        <source>lab, ctcae: the sheet of the workbook, where its headings do not tell.</source>
        <translation>lab、ctcae：工作簿中的工作表（表头无法区分时）。</translation>
    </message>
    <message>
        <source>Says what would be brought in, and writes nothing into the study.</source>
        <translation>说明将会导入什么，不向研究写入任何内容。</translation>
    </message>
    <message>
        <source>Dry run: nothing is written into the study. What follows would be:</source>
        <translation>试运行：不向研究写入任何内容。以下为将会发生的：</translation>
    </message>
    <message>
        <source>%1: %2 (now %3)</source>
        <translation>%1：%2（现为 %3）</translation>
    </message>
    <message>
        <source>not there any more: %1</source>
        <translation>不再存在：%1</translation>
    </message>
    <message>
        <source>with other texts: %1</source>
        <translation>文字有变：%1</translation>
    </message>
    <message>
        <source>New: %1, with other texts: %2, not there any more: %3.</source>
        <translation>新增：%1，文字有变：%2，不再存在：%3。</translation>
    </message>
    <message>
        <source>The study cannot be copied for the dry run: %1.</source>
        <translation>无法为试运行复制研究：%1。</translation>
    </message>
    <message>
        <source>--since is a line of the journal, 0 to %1.</source>
        <translation>--since 为日志的行号，0 至 %1。</translation>
    </message>
    <message>
        <source>What changed since the data were last handed over, by subject, record and field, for whoever types it into the sponsor&apos;s EDC, as CSV. A field that was changed more than once is one line.</source>
        <translation>自上次移交数据以来的更改，按受试者、记录和字段列出，供录入申办者 EDC 者使用，CSV 格式。多次更改的字段只占一行。</translation>
    </message>
    <message>
        <source>Since the last hand-over, as without it; all where there was none.</source>
        <translation>自上次移交起（默认）；从未移交则列出全部。</translation>
    </message>
    <message>
        <source>Since this line of the journal.</source>
        <translation>自日志的这一行起。</translation>
    </message>
    <message>
        <source>Only what is not ticked off as typed into the EDC.</source>
        <translation>仅列出尚未勾选为已录入 EDC 的更改。</translation>
    </message>
    <message>
        <source>--since and --since-handover exclude each other.</source>
        <translation>--since 与 --since-handover 不能同时使用。</translation>
    </message>
    <message>
        <source>what changed since the data were last handed over</source>
        <translation>自上次移交数据以来的更改</translation>
    </message>
    <message>
        <source>The form of the export: csv, odm (ODM-XML 1.3.2), xlsx (a workbook), or handover: all of it, with papers.</source>
        <translation>导出的形式：csv、odm（ODM-XML 1.3.2）、xlsx（工作簿），或 handover：全部内容，含各类文件。</translation>
    </message>
    <message>
        <source>“%1” is no form of an export; csv, odm, xlsx and handover are.</source>
        <translation>“%1”不是导出的形式；可用 csv、odm、xlsx 和 handover。</translation>
    </message>
    <message>
        <source>Passphrase of the institution: </source>
        <translation>机构口令：</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase on: give --passphrase-file FILE.</source>
        <translation>没有可输入口令的终端：请给出 --passphrase-file FILE。</translation>
    </message>
    <message>
        <source>Repeat it: </source>
        <translation>再输一次：</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>两次输入的口令不同。</translation>
    </message>
    <message numerus="yes">
        <source>Handed over in %1: %n row(s).</source>
        <translation>
            <numerusform>已移交至 %1：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>handover: sponsor (the default: nobody is named, no study file, no scans) or archive (all of it, with the identities sealed under a passphrase).</source>
        <translation>handover：sponsor（默认：不含任何身份，无研究文件，无扫描件）或 archive（全部，身份以口令密封）。</translation>
    </message>
    <message>
        <source>handover --for archive: file with the passphrase of the institution in its first line; without it the terminal is asked.</source>
        <translation>handover --for archive：首行为机构口令的文件；不给出则在终端询问。</translation>
    </message>
    <message>
        <source>Checks a folder that was handed over, or exported as CSV, against its MANIFEST.sha256, and names every file that is missing, changed or strange. It needs neither study nor password. Ends with 0 if all is well, 1 if there is no such folder or manifest, 2 if the command line is wrong, 4 if a file differs, 7 if the manifest is not that of the paper.</source>
        <translation>按 MANIFEST.sha256 校验移交的文件夹或 CSV 导出，指出每个缺失、改动或多出的文件。无需研究文件和密码。退出状态：0 正常；1 没有该文件夹或清单；2 命令行有误；4 有文件不同；7 清单与纸质文件所载不同。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>做什么。</translation>
    </message>
    <message>
        <source>The folder.</source>
        <translation>文件夹。</translation>
    </message>
    <message>
        <source>The SHA-256 of MANIFEST.sha256 that a paper names.</source>
        <translation>纸质文件所载的 MANIFEST.sha256 的 SHA-256。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from what was handed over.</source>
        <translation>
            <numerusform>%n 个文件与移交时不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n file(s) are as they were handed over.</source>
        <translation>
            <numerusform>完好：%n 个文件与移交时一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper names this manifest.</source>
        <translation>纸质文件所载即为此清单。</translation>
    </message>
    <message>
        <source>The paper names another manifest.</source>
        <translation>纸质文件所载为另一清单。</translation>
    </message>
    <message>
        <source>“%1” cannot be done with a hand-over; verify can.</source>
        <translation>对移交资料不能做“%1”；可用 verify。</translation>
    </message>
    <message>
        <source>whether what was handed over is complete and unchanged</source>
        <translation>移交的资料是否完整、未改动</translation>
    </message>
    <message>
        <source>Writes the package of a review meeting: one PDF of the study as it was after an entry of its journal. The same entry gives the same bytes. It is made by the program cohortdesk, which needs no display for it.</source>
        <translation>写出评审会议资料：日志某条之后研究状态的一个 PDF。同一条日志得到完全相同的字节。由程序 cohortdesk 生成，无需显示器。</translation>
    </message>
    <message>
        <source>The number of the journal entry; the page Decisions names that of each meeting.</source>
        <translation>日志条目的序号；“决策”页列出各次会议的序号。</translation>
    </message>
    <message>
        <source>--cut-off is the number of an entry of the journal.</source>
        <translation>--cut-off 是日志条目的序号。</translation>
    </message>
    <message>
        <source>Your role may not print.</source>
        <translation>您的角色不可打印。</translation>
    </message>
    <message>
        <source>No review meeting has its cut-off at journal entry %1.</source>
        <translation>没有评审会议以日志第 %1 条为截止点。</translation>
    </message>
    <message>
        <source>There is something at %1 already, and nothing is ever written over.</source>
        <translation>%1 已存在，绝不覆盖任何文件。</translation>
    </message>
    <message>
        <source>Package for the review meeting, journal entry %1, PDF</source>
        <translation>评审会议资料，日志第 %1 条，PDF</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>已写出：%1。</translation>
    </message>
    <message>
        <source>the package of a review meeting as PDF</source>
        <translation>评审会议资料的 PDF</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>无法启动 %1：%2。</translation>
    </message>
    <message>
        <source>Papers are made by the program cohortdesk, which is not installed here. It needs no display for this.</source>
        <translation>文件由程序 cohortdesk 生成，而此处未安装。生成文件无需显示器。</translation>
    </message>
    <message>
        <source>odm: languages of its names: en, zh or both (the default). handover: languages of its papers, the system&apos;s without it.</source>
        <translation>odm：名称的语言：en、zh 或 both（默认）。handover：文件的语言，未指定时为系统语言。</translation>
    </message>
    <message>
        <source>Adds an account to a study, with a password for the first sign-in; or sets the password of whoever signs in, which a new account needs before it does anything.</source>
        <translation>在研究中添加账户，并给出首次登录用的密码；或设置登录者本人的密码，新账户须先设置后才能操作。</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>做什么。</translation>
    </message>
    <message>
        <source>File with the new password in its first line.</source>
        <translation>首行为新密码的文件。</translation>
    </message>
    <message>
        <source>add: the login of the new account.</source>
        <translation>add：新账户的登录名。</translation>
    </message>
    <message>
        <source>add: the name that is printed on signatures.</source>
        <translation>add：签名上打印的姓名。</translation>
    </message>
    <message>
        <source>Added: %1, %2. The password is for the first sign-in.</source>
        <translation>已添加：%1，%2。该密码用于首次登录。</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>密码已修改。</translation>
    </message>
    <message>
        <source>An account is added (add), or its password set (password).</source>
        <translation>可添加账户（add），或设置其密码（password）。</translation>
    </message>
    <message>
        <source>adds an account, or sets one&apos;s own password</source>
        <translation>添加账户，或设置本人密码</translation>
    </message>
    <message>
        <source>Brings a ward&apos;s log, a laboratory&apos;s table, the CTCAE dictionary or a DLT definition into a study, all or nothing; or does what tables say of meetings, queries, checks against source and locks, as whoever signs in.</source>
        <translation>将病区记录、实验室表格、CTCAE 词典或 DLT 定义导入研究，全部导入或全部不导入；或以登录者身份，按表格进行会议、质疑、源数据核对和锁定的操作。</translation>
    </message>
    <message>
        <source>The folder or the workbook (.xlsx) with the tables of the log or of the acts, the laboratory&apos;s or the dictionary&apos;s workbook or CSV file, or the definition&apos;s JSON file.</source>
        <translation>含记录或操作各表的文件夹或工作簿（.xlsx），实验室或词典的工作簿或 CSV 文件，或定义的 JSON 文件。</translation>
    </message>
    <message>
        <source>acts, lab, ctcae, definition: why what is in the study changes.</source>
        <translation>acts、lab、ctcae、definition：研究中已有内容修改的原因。</translation>
    </message>
    <message>
        <source>“%1” cannot be imported; ward-log, acts, lab, ctcae and definition can.</source>
        <translation>“%1”不能导入；可导入 ward-log、acts、lab、ctcae 和 definition。</translation>
    </message>
    <message>
        <source>brings a ward&apos;s log, acts of one person, a laboratory&apos;s table, a dictionary or a DLT definition into a study</source>
        <translation>将病区记录、一人的操作、实验室表格、词典或 DLT 定义导入研究</translation>
    </message>
    <message>
        <source>It says the same as the definition in force.</source>
        <translation>与现行定义内容相同。</translation>
    </message>
    <message>
        <source>--from is a grade from 0 to 4.</source>
        <translation>--from 为 0 至 4 的级别。</translation>
    </message>
    <message>
        <source>Laboratory values of the infused subjects after the infusion by CTCAE grade: by value, beside the grade before the infusion. Whether one is an adverse event is the investigator&apos;s judgement.</source>
        <translation>已输注受试者输注后的检测值按 CTCAE 数值界限分级，并列出输注前的级别。是否构成不良事件由研究者判断。</translation>
    </message>
    <message>
        <source>The least grade, 0 to 4; without it 3.</source>
        <translation>最低级别，0 至 4；未指定时为 3。</translation>
    </message>
    <message>
        <source>laboratory values by CTCAE grade</source>
        <translation>按 CTCAE 分级的检测值</translation>
    </message>
    <message>
        <source>add: the role, one of: %1.</source>
        <translation>add：角色，为以下之一：%1。</translation>
    </message>
</context>
<context>
    <name>Cohorts</name>
    <message>
        <source>%1, eligible, signed %2</source>
        <translation>%1，符合入选条件，签署于 %2</translation>
    </message>
    <message>
        <source>%1 (%2) at L%3, assigned %4</source>
        <translation>%1（%2），L%3，分配于 %4</translation>
    </message>
    <message>
        <source>not infused yet</source>
        <translation>尚未输注</translation>
    </message>
    <message>
        <source>%1, since design version %2</source>
        <translation>%1，自设计版本 %2 起</translation>
    </message>
    <message numerus="yes">
        <source>%n DLT(s)</source>
        <translation>
            <numerusform>%n 例 DLT</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1 例无 DLT（已完成观察）</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 例未判定</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) open</source>
        <translation>
            <numerusform>开放 %n 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>no place open</source>
        <translation>无开放名额</translation>
    </message>
    <message>
        <source>held</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>未开放</translation>
    </message>
    <message>
        <source>trial suspended</source>
        <translation>试验已暂停</translation>
    </message>
    <message>
        <source>trial ended</source>
        <translation>试验已终止</translation>
    </message>
    <message>
        <source>Rule %1 decides at L%2.</source>
        <translation>依据 L%2 的规则 %1。</translation>
    </message>
    <message>
        <source>A possible DLT of %1 is not assessed yet.</source>
        <translation>%1 的疑似 DLT 尚未评估。</translation>
    </message>
    <message>
        <source>No decision in force opens it. </source>
        <translation>没有生效的决策开放该剂量水平。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>L%1 · %2 cells/kg</source>
        <translation>L%1 · %2 细胞/kg</translation>
    </message>
</context>
<context>
    <name>CohortsPage</name>
    <message>
        <source>Cohorts</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>No subject is assigned yet.</source>
        <translation>尚未分配受试者。</translation>
    </message>
    <message>
        <source>Course of the study: %1</source>
        <translation>入组进程：%1</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Nothing differs from the design in force yet.</source>
        <translation>与现行设计尚无差异。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>How both designs behave</source>
        <translation>两种设计的运行特征</translation>
    </message>
    <message>
        <source>If the true DLT rates were these</source>
        <translation>假设真实 DLT 发生率如下</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>As it is to be</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>%1,
from the
beginning</source>
        <translation>%1，
从头开始</translation>
    </message>
    <message>
        <source>Changed,
from the
beginning</source>
        <translation>变更后，
从头开始</translation>
    </message>
    <message>
        <source>%1,
from the
course</source>
        <translation>%1，
从该入组进程起</translation>
    </message>
    <message>
        <source>Changed,
from the
course</source>
        <translation>变更后，
从该入组进程起</translation>
    </message>
</context>
<context>
    <name>ComputerDialog</name>
    <message>
        <source>locks after %1 min at the latest</source>
        <translation>最迟 %1 分钟后锁定</translation>
    </message>
    <message numerus="yes">
        <source>a new password has at least %n character(s)</source>
        <translation>
            <numerusform>新密码至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>backups are copied to %1</source>
        <translation>备份复制到 %1</translation>
    </message>
    <message>
        <source>no export of data</source>
        <translation>不允许导出数据</translation>
    </message>
    <message>
        <source>Your hospital has set nothing on this computer.</source>
        <translation>医院未为本机作出规定。</translation>
    </message>
    <message>
        <source>Set by your hospital (%1):</source>
        <translation>医院规定（%1）：</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机设置</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody touches key or mouse for</source>
        <translation>无按键或鼠标操作多久后锁定(&amp;L)</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>After how many minutes?</source>
        <translation>多少分钟后锁定？</translation>
    </message>
    <message>
        <source>Your own choice may be stricter than what is set, never looser. It holds for you on this computer, in every study.</source>
        <translation>您自己的选择可以比规定更严格，不能更宽松。它对您在本机上的所有研究有效。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set by your hospital: at most %1 min.</source>
        <translation>医院规定：最长 %1 分钟。</translation>
    </message>
    <message>
        <source>From %1 to %2 min.</source>
        <translation>%1 至 %2 分钟。</translation>
    </message>
</context>
<context>
    <name>ConsentVersionForm</name>
    <message>
        <source>&amp;Consent version</source>
        <translation>知情同意书版本(&amp;C)</translation>
    </message>
    <message>
        <source>Date of the version</source>
        <translation>版本日期</translation>
    </message>
    <message>
        <source>Approved by the ethics committee on</source>
        <translation>伦理委员会批准日期</translation>
    </message>
    <message>
        <source>Whoever signed an earlier version signs again</source>
        <translation>签过较早版本者须重新签署</translation>
    </message>
    <message>
        <source>Which version is it?</source>
        <translation>是哪个版本？</translation>
    </message>
    <message>
        <source>Of which day is it?</source>
        <translation>版本日期是哪天？</translation>
    </message>
    <message>
        <source>Yes or no?</source>
        <translation>是或否？</translation>
    </message>
    <message>
        <source>&amp;New version</source>
        <translation>新版本(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Void version…</source>
        <translation>作废版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>保存版本(&amp;S)</translation>
    </message>
    <message>
        <source>consent version</source>
        <translation>知情同意书版本</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Saved: version %1.</source>
        <translation>已保存：版本 %1。</translation>
    </message>
</context>
<context>
    <name>CorrelationPanel</name>
    <message>
        <source>Exploratory: every outcome is tested by itself, p is not corrected for their number. Exact p up to %1 subjects; above that %2 permutations (seed %3); above %4 the normal approximation.</source>
        <translation>探索性分析：各项结局分别检验，p 值未作多重性校正。受试者不超过 %1 例时为精确 p 值；更多时作 %2 次置换（随机种子 %3）；超过 %4 例时用正态近似。</translation>
    </message>
    <message>
        <source>CD7 &amp;by</source>
        <translation>CD7 检测方法(&amp;B)</translation>
    </message>
    <message>
        <source>Agai&amp;nst</source>
        <translation>对照结局(&amp;N)</translation>
    </message>
    <message>
        <source>Ordered or measured; its row says how.</source>
        <translation>有序或测量结局；见各行说明。</translation>
    </message>
    <message>
        <source>ρ</source>
        <translation>ρ</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation, equal values share the mean of their ranks. Spearman, Am J Psychol 1904;15:72.</source>
        <translation>Spearman 秩相关，相同值取平均秩。Spearman, Am J Psychol 1904;15:72。</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 置信区间</translation>
    </message>
    <message>
        <source>Fisher&apos;s z with standard error √((1 + ρ²/2) / (n − 3)); none below four subjects. Bonett and Wright, Psychometrika 2000;65:23.</source>
        <translation>Fisher z 变换，标准误 √((1 + ρ²/2) / (n − 3))；不足 4 例时不计算。Bonett and Wright, Psychometrika 2000;65:23。</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Two-sided, of no association. Exact: share of all orders with |ρ| not below this one. Permutation: (b + 1) / (m + 1), Phipson and Smyth, Stat Appl Genet Mol Biol 2010;9:39.</source>
        <translation>双侧，原假设为无相关。精确：所有排列中|ρ|不小于观察值者的比例。置换：(b + 1) / (m + 1)，Phipson and Smyth, Stat Appl Genet Mol Biol 2010;9:39。</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Infused subjects with both values.</source>
        <translation>两项数值均具备的已输注受试者。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未纳入</translation>
    </message>
    <message>
        <source>Infused subjects without one of the values.</source>
        <translation>缺少其中一项数值的已输注受试者。</translation>
    </message>
    <message>
        <source>Correlation of CD7 with each outcome</source>
        <translation>CD7 与各项结局的相关性</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned subject(s) not infused: in none of them.</source>
        <translation>
            <numerusform>%n 例已分配受试者未输注：均未纳入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>of the treatment</comment>
        <translation>结局</translation>
    </message>
</context>
<context>
    <name>CourseInputs</name>
    <message>
        <source>0 (gone)</source>
        <translation>0（已消失）</translation>
    </message>
    <message>
        <source>Grades after the onset</source>
        <translation>发生之后的分级</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>分级标准</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>From the bedside</source>
        <translation>来自床旁观察</translation>
    </message>
    <message>
        <source>Later grade: sca&amp;le</source>
        <translation>后续分级的标准(&amp;L)</translation>
    </message>
    <message>
        <source>Has become grade, &amp;0 to 5</source>
        <translation>变为级别，0 至 5(&amp;0)</translation>
    </message>
    <message>
        <source>Since, if known with the hour, &amp;9:10</source>
        <translation>起始时间，已知时填至时分，如 9:10(&amp;9)</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>删去…</translation>
    </message>
    <message>
        <source>On which scale?</source>
        <translation>按哪个分级标准？</translation>
    </message>
    <message>
        <source>Which grade? 0 where it is gone.</source>
        <translation>哪一级？已消失填 0。</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>自何时起？</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>CreateStudyScreen</name>
    <message>
        <source>Create a study</source>
        <translation>创建研究</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>1 of 3: the site and the protocol</source>
        <translation>1/3：研究中心与方案</translation>
    </message>
    <message>
        <source>Anti-human CD7 CAR-NK, NCT07117175 (built in)</source>
        <translation>抗人 CD7 CAR-NK，NCT07117175（内置）</translation>
    </message>
    <message>
        <source>From a protocol file</source>
        <translation>来自方案文件</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>方案(&amp;P)</translation>
    </message>
    <message>
        <source>Protocol f&amp;ile</source>
        <translation>方案文件(&amp;I)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Study file</source>
        <translation>研究文件(&amp;S)</translation>
    </message>
    <message>
        <source>Where shall the study be kept?</source>
        <translation>研究保存在哪里？</translation>
    </message>
    <message>
        <source>2 of 3: the principal investigator</source>
        <translation>2/3：主要研究者</translation>
    </message>
    <message>
        <source>Printed &amp;name</source>
        <translation>正楷姓名(&amp;N)</translation>
    </message>
    <message>
        <source>The name that stands on signatures.</source>
        <translation>签名上显示的姓名。</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>A short name to sign in with.</source>
        <translation>用于登录的短名称。</translation>
    </message>
    <message>
        <source>3 of 3: from the signed protocol</source>
        <translation>3/3：取自已签署的方案</translation>
    </message>
    <message>
        <source>Organ function limits (I6)</source>
        <translation>器官功能限值（I6）</translation>
    </message>
    <message>
        <source>Exclusion criteria</source>
        <translation>排除标准</translation>
    </message>
    <message>
        <source>Dose-limiting toxicity</source>
        <translation>剂量限制性毒性</translation>
    </message>
    <message>
        <source>Where to keep the study</source>
        <translation>研究保存位置</translation>
    </message>
    <message>
        <source>Study files (*.study)</source>
        <translation>研究文件 (*.study)</translation>
    </message>
    <message>
        <source>Protocol file</source>
        <translation>方案文件</translation>
    </message>
    <message>
        <source>Protocol files (*.json)</source>
        <translation>方案文件 (*.json)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create the study</source>
        <translation>创建研究(&amp;C)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>The copies of the registry record at hand do not print the organ limits and the exclusion list (the registry itself does), and the record does not define DLT: they are entered from the signed protocol. Each may be entered later, on the Study page; until then the screens say that it is missing.</source>
        <translation>现有的登记信息副本未印出器官功能限值和排除标准（登记平台本身载有），登记信息也未定义 DLT：均依据已签署的方案录入。各项均可稍后在“研究设置”页录入；录入之前，各页面会说明其缺失。</translation>
    </message>
    <message>
        <source>Say where: a whole path, such as /home/ward/trial.study.</source>
        <translation>请写明保存位置：完整路径，例如 /home/ward/trial.study。</translation>
    </message>
    <message>
        <source>%1 exists already. A study is never written over.</source>
        <translation>%1 已存在。研究绝不会被覆盖。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist yet: it is made with the study.</source>
        <translation>文件夹 %1 尚不存在：将随研究一起创建。</translation>
    </message>
    <message>
        <source>The study is not created yet.</source>
        <translation>研究尚未创建。</translation>
    </message>
    <message>
        <source>What you typed for it is kept nowhere: it is lost when you leave.</source>
        <translation>为此键入的内容未保存在任何地方：离开后将丢失。</translation>
    </message>
    <message>
        <source>&amp;Leave without the study</source>
        <translation>不创建并离开(&amp;L)</translation>
    </message>
</context>
<context>
    <name>CriteriaEditor</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Criterion, English</source>
        <translation>标准（英文）</translation>
    </message>
    <message>
        <source>Criterion, Chinese</source>
        <translation>标准（中文）</translation>
    </message>
    <message>
        <source>A list can be pasted into a text: each line becomes a criterion, and two columns its English and its Chinese text.</source>
        <translation>可将列表粘贴到文本框：每行成为一条标准，两列分别为英文和中文。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Code of criterion %1</source>
        <translation>标准 %1 的代码</translation>
    </message>
    <message>
        <source>Criterion %1 in English</source>
        <translation>标准 %1 的英文</translation>
    </message>
    <message>
        <source>Criterion %1 in Chinese</source>
        <translation>标准 %1 的中文</translation>
    </message>
    <message>
        <source>Remove criterion %1</source>
        <translation>移除标准 %1</translation>
    </message>
    <message>
        <source>Every criterion needs a code, such as %1.</source>
        <translation>每条标准都需要代码，如 %1。</translation>
    </message>
    <message>
        <source>The code %1 stands there twice.</source>
        <translation>代码 %1 出现两次。</translation>
    </message>
    <message>
        <source>%1 has no text in either language.</source>
        <translation>%1 没有任何语言的文字。</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>✓ met</source>
        <translation>✓ 符合</translation>
    </message>
    <message>
        <source>✕ not met</source>
        <translation>✕ 不符合</translation>
    </message>
    <message>
        <source>– not assessed</source>
        <translation>– 未评估</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>semicolons (;)</source>
        <translation>分号（;）</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>vertical bars (|)</source>
        <translation>竖线（|）</translation>
    </message>
    <message>
        <source>full-width commas (，)</source>
        <translation>全角逗号（，）</translation>
    </message>
    <message>
        <source>full-width semicolons (；)</source>
        <translation>全角分号（；）</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>year-month-day hour:minute</source>
        <translation>年-月-日 时:分</translation>
    </message>
</context>
<context>
    <name>DeactivateDialog</name>
    <message>
        <source>Deactivate an account</source>
        <translation>停用账户</translation>
    </message>
    <message>
        <source>%1 does not sign in any more. The study gets a new key, which the others take over when they sign in, with the passwords that they have; and a new recovery code, shown once. Copies and backups of before still open with the passwords of their day.</source>
        <translation>%1 将不能再登录。研究将换用新密钥，其他人沿用现有密码，登录时即接收；同时生成新恢复码，仅显示一次。此前的副本和备份仍可用当时的密码打开。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not signed in yet with a password of their own, and shut out then: %1. They need a temporary password; those who manage users, the new recovery code.</source>
        <translation>以下用户尚未用自己的密码登录过，此后将不能登录：%1。他们需要临时密码；管理用户者需要新恢复码。</translation>
    </message>
</context>
<context>
    <name>DecisionDraft</name>
    <message>
        <source>refused: %1</source>
        <translation>拒绝：%1</translation>
    </message>
    <message>
        <source>as recommended</source>
        <translation>与建议一致</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>需要说明理由</translation>
    </message>
    <message>
        <source>needs the sponsor&apos;s agreement</source>
        <translation>需申办者同意</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Justification, printed on the memo</source>
        <translation>理由，将打印在备忘录上(&amp;J)</translation>
    </message>
    <message>
        <source>Pl&amp;aces</source>
        <translation>名额(&amp;A)</translation>
    </message>
    <message>
        <source>What is signed now names it, and needs the sponsor&apos;s agreement.</source>
        <translation>此时签署的决策将列明该规则，并须申办者同意。</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>剂量递增决策</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Nobody has been assigned to this level yet.</source>
        <translation>该剂量水平尚无受试者分配。</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What may be decided</source>
        <translation>可作出的决策</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已作决策</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Si&amp;gn…</source>
        <translation>签名(&amp;G)…</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>全部决策</translation>
    </message>
    <message>
        <source>◔ Now: a decision is asked for</source>
        <translation>◔ 现在：需要作出决策</translation>
    </message>
    <message>
        <source>Now: no decision is asked for</source>
        <translation>现在：无需作出决策</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Decision %1 — L%2</source>
        <translation>决策 %1 — L%2</translation>
    </message>
    <message>
        <source>Data as of %1 · course %2</source>
        <translation>数据截至 %1 · 入组进程 %2</translation>
    </message>
    <message>
        <source>Signed %1 · course %2 · %3</source>
        <translation>签署于 %1 · 入组进程 %2 · %3</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Decided as the rule recommended.</source>
        <translation>按规则的建议作出决策。</translation>
    </message>
    <message>
        <source>Decided otherwise than the rule recommended.</source>
        <translation>与规则的建议不同。</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Transcribed from the site&apos;s earlier record, with its dates.</source>
        <translation>由研究中心既往记录转录，保留原日期。</translation>
    </message>
    <message>
        <source>▲ Overtaken: the data under it have changed since. What it opened is held; a new decision is asked for.</source>
        <translation>▲ 已被取代：所依据的数据此后已改变。由它开放的入组已暂停；需要新的决策。</translation>
    </message>
    <message>
        <source>● Investigator: %1</source>
        <translation>● 研究者：%1</translation>
    </message>
    <message>
        <source>◔ Investigator: waiting</source>
        <translation>◔ 研究者：等待</translation>
    </message>
    <message>
        <source>● Sponsor: %1</source>
        <translation>● 申办者：%1</translation>
    </message>
    <message>
        <source>Sponsor: not needed for this decision</source>
        <translation>申办者：该决策不需要</translation>
    </message>
    <message>
        <source>◔ Sponsor: waiting</source>
        <translation>◔ 申办者：等待</translation>
    </message>
    <message>
        <source>Only an investigator signs a decision.</source>
        <translation>只有研究者可以签署决策。</translation>
    </message>
    <message>
        <source>Choose what is decided.</source>
        <translation>请选择决策内容。</translation>
    </message>
    <message>
        <source>Decision of the investigator</source>
        <translation>研究者的决策</translation>
    </message>
    <message>
        <source>On the data %1</source>
        <translation>依据数据 %1</translation>
    </message>
    <message>
        <source>Agreement of the sponsor</source>
        <translation>申办者的同意</translation>
    </message>
    <message>
        <source>▲ Deviation: %1</source>
        <translation>▲ 偏离：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) open, nobody waits for one</source>
        <translation>
            <numerusform>%n 个名额，无人待分配</numerusform>
        </translation>
    </message>
    <message>
        <source>The trial has ended: nothing is decided any more.</source>
        <translation>试验已结束：不再作出决策。</translation>
    </message>
</context>
<context>
    <name>DelegationForm</name>
    <message>
        <source>Person with an &amp;account</source>
        <translation>有账户的人员(&amp;A)</translation>
    </message>
    <message>
        <source>Name, without an account</source>
        <translation>姓名（无账户）</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until, the last day</source>
        <translation>至（最后一日）</translation>
    </message>
    <message>
        <source>Who is it? A person with an account, or a name.</source>
        <translation>是谁？请选择有账户的人员，或填写姓名。</translation>
    </message>
    <message>
        <source>Which tasks are delegated?</source>
        <translation>授权承担哪些工作？</translation>
    </message>
    <message>
        <source>From which day on?</source>
        <translation>自何日起？</translation>
    </message>
    <message>
        <source>&amp;New line</source>
        <translation>新增一行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Void line…</source>
        <translation>作废此行(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Save line</source>
        <translation>保存此行(&amp;S)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>without an account</source>
        <translation>无账户</translation>
    </message>
    <message>
        <source>Line of %1</source>
        <translation>%1 的授权</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>Saved: line of %1.</source>
        <translation>已保存：%1 的授权。</translation>
    </message>
</context>
<context>
    <name>DerivedCard</name>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1: cannot be determined yet</source>
        <translation>%1：尚不能判定</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>No criteria</source>
        <translation>无适用标准</translation>
    </message>
    <message>
        <source>MRD negative: below %1 %.</source>
        <translation>MRD 阴性：低于 %1%。</translation>
    </message>
    <message>
        <source>MRD positive: not below %1 %.</source>
        <translation>MRD 阳性：不低于 %1%。</translation>
    </message>
</context>
<context>
    <name>DesignDraft</name>
    <message>
        <source>Planned su&amp;bjects</source>
        <translation>计划例数(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;State of the trial</source>
        <translation>试验状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Justification, printed on the memo</source>
        <translation>理由，将打印在备忘录上(&amp;J)</translation>
    </message>
    <message>
        <source>How many subjects are planned, as a whole number.</source>
        <translation>计划受试者数须为整数。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>At &amp;most undecided while completing (A10)</source>
        <translation>完成入组时同时未判定最多例数（A10）(&amp;M)</translation>
    </message>
    <message>
        <source>0 = no limit</source>
        <translation>0 = 不限</translation>
    </message>
    <message>
        <source>Ta&amp;ke over the assumptions A9 to A12 of the second edition</source>
        <translation>采纳第二版的假设 A9 至 A12(&amp;K)</translation>
    </message>
    <message>
        <source>A10 is a whole number, 0 = no limit.</source>
        <translation>A10 须为整数，0 = 不限。</translation>
    </message>
    <message>
        <source>A change of the design</source>
        <translation>设计变更</translation>
    </message>
</context>
<context>
    <name>DesignHistory</name>
    <message>
        <source>Design in force</source>
        <translation>现行设计</translation>
    </message>
    <message>
        <source>Versions and changes of the design</source>
        <translation>设计的版本与变更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 since %2: %3 cells/kg; %n subject(s) planned.</source>
        <translation>
            <numerusform>版本 %1，自 %2 起：%3 细胞/kg；计划 %n 例受试者。</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>A change to be drafted and compared</source>
        <translation>起草并比较一项变更</translation>
    </message>
    <message>
        <source>● version %1, in force</source>
        <translation>● 版本 %1，现行</translation>
    </message>
    <message>
        <source>● version %1</source>
        <translation>● 版本 %1</translation>
    </message>
    <message>
        <source>As the study began</source>
        <translation>研究开始时</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>保存 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Operating characteristics</source>
        <translation>运行特征(&amp;O)</translation>
    </message>
    <message>
        <source>Decision &amp;table</source>
        <translation>决策表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>变更(&amp;C)</translation>
    </message>
    <message>
        <source>What this tab shows, with what it rests on.</source>
        <translation>本标签页所示内容及其依据。</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 in force: %n dose level(s), %2 subjects planned.</source>
        <translation>
            <numerusform>现行版本 %1：%n 个剂量水平，计划 %2 例受试者。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dose p&amp;aths</source>
        <translation>剂量路径(&amp;A)</translation>
    </message>
    <message>
        <source>Second op&amp;inion</source>
        <translation>其他设计方法的参考意见(&amp;I)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>预览(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>DeviationForm</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Subject (S-001; empty: the study&apos;s)</source>
        <translation>受试者（S-001；留空：本研究）</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>经过(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Important (no: minor)</source>
        <translation>重要（否：一般）(&amp;I)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Corrective and preventive action</source>
        <translation>纠正与预防措施</translation>
    </message>
    <message>
        <source>Reported to the ethics committee on</source>
        <translation>报告伦理委员会日期</translation>
    </message>
    <message>
        <source>Reported to the sponsor on</source>
        <translation>报告申办者日期</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>何时发生？</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>&amp;New deviation</source>
        <translation>新增偏离(&amp;N)</translation>
    </message>
    <message>
        <source>V&amp;oid deviation…</source>
        <translation>作废偏离(&amp;O)…</translation>
    </message>
    <message>
        <source>S&amp;ave deviation</source>
        <translation>保存偏离(&amp;A)</translation>
    </message>
    <message>
        <source>The study has no subject of this number.</source>
        <translation>研究中没有该编号的受试者。</translation>
    </message>
    <message>
        <source>New deviation</source>
        <translation>新增偏离</translation>
    </message>
    <message>
        <source>From the record: %1, %2</source>
        <translation>记录所示：%1，%2</translation>
    </message>
    <message>
        <source>Typed: %1, %2</source>
        <translation>手工录入：%1，%2</translation>
    </message>
    <message>
        <source>Saved: deviation of %1.</source>
        <translation>已保存：%1 的偏离。</translation>
    </message>
</context>
<context>
    <name>DeviationsPanel</name>
    <message>
        <source>typed</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>No deviation is known.</source>
        <translation>尚无已知偏离。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>To the ethics committee</source>
        <translation>报告伦理委员会</translation>
    </message>
    <message>
        <source>To the sponsor</source>
        <translation>报告申办者</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>保存 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save &amp;CSV…</source>
        <translation>保存 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Deviation log, %1</source>
        <translation>偏离记录，%1</translation>
    </message>
</context>
<context>
    <name>DictionarySection</name>
    <message>
        <source>Dictionary of adverse events (CTCAE)</source>
        <translation>不良事件词典（CTCAE）</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The role “%1” may not change this.</source>
        <translation>角色“%1”无权更改此项。</translation>
    </message>
    <message numerus="yes">
        <source>CTCAE %1, %n term(s), from %2.</source>
        <translation>
            <numerusform>CTCAE %1，%n 条术语，来自 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None is loaded. %n term(s) expected in this trial are offered, without texts of the grades.</source>
        <translation>
            <numerusform>尚未载入词典。提供本试验预期的 %n 条术语，无分级说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>None is loaded, and the protocol file names no expected terms: events are free text.</source>
        <translation>尚未载入词典，方案文件也未列出预期术语：事件以自由文本填写。</translation>
    </message>
    <message>
        <source>Load the CTCAE</source>
        <translation>载入 CTCAE</translation>
    </message>
    <message>
        <source>Loaded.</source>
        <translation>已载入。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was loaded: %n fault(s).</source>
        <translation>
            <numerusform>未载入：有 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Versio&amp;n, where the file does not say</source>
        <translation>版本，文件未说明时填写(&amp;N)</translation>
    </message>
    <message>
        <source>The NCI publishes the CTCAE free of charge as an Excel workbook: load it here, or a sheet of it that was saved as “CSV UTF-8”. Terms are then searched in it, and the texts of its grades are shown.</source>
        <translation>NCI 免费发布 CTCAE 的 Excel 工作簿：在此载入该工作簿，或将其工作表另存为“CSV UTF-8”后载入。此后即可在其中检索术语，并显示各级的文字。</translation>
    </message>
    <message>
        <source>Read a w&amp;orkbook or a CSV file…</source>
        <translation>读取工作簿或 CSV 文件(&amp;O)…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将有的变化</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Organ class</source>
        <translation>系统器官分类</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Load these terms</source>
        <translation>载入这些术语</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>不再存在</translation>
    </message>
    <message>
        <source>has other texts</source>
        <translation>文字有变</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>新增</translation>
    </message>
    <message numerus="yes">
        <source>Read and not loaded yet: CTCAE %1, %n term(s).</source>
        <translation>
            <numerusform>已读取，尚未载入：CTCAE %1，%n 个术语。</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, with other texts: %2, not there any more: %3.</source>
        <translation>新增：%1，文字有变：%2，不再存在：%3。</translation>
    </message>
</context>
<context>
    <name>DltDefinitionEditor</name>
    <message>
        <source>Shown beside every DLT assessment. The registry record does not define DLT.</source>
        <translation>显示在每次 DLT 评估旁。登记信息未定义 DLT。</translation>
    </message>
    <message>
        <source>Add an &amp;item</source>
        <translation>添加条目(&amp;I)</translation>
    </message>
    <message>
        <source>Ta&amp;ke over a draft…</source>
        <translation>引用草稿(&amp;K)…</translation>
    </message>
    <message>
        <source>DLT &amp;definition, English</source>
        <translation>DLT 定义，英文(&amp;D)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Second &amp;reader of the worksheet</source>
        <translation>判定表的第二判读者(&amp;R)</translation>
    </message>
    <message>
        <source>Two people answer it, and neither sees the other&apos;s answers before their own are saved.</source>
        <translation>由两人分别回答，各自保存之前看不到对方的回答。</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Rule of item %1</source>
        <translation>条目 %1 的规则</translation>
    </message>
    <message>
        <source>Judged by hand.</source>
        <translation>由研究者判断。</translation>
    </message>
    <message>
        <source>DLT definition, Chi&amp;nese</source>
        <translation>DLT 定义，中文(&amp;N)</translation>
    </message>
    <message>
        <source>Import &amp;from a file…</source>
        <translation>从文件导入(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>DltDraftDialog</name>
    <message>
        <source>Draft of a DLT definition</source>
        <translation>DLT 定义草稿</translation>
    </message>
    <message>
        <source>An assumption: %1</source>
        <translation>假设：%1</translation>
    </message>
    <message>
        <source>What is taken over is a draft of this page: nothing of it is in force before it is saved.</source>
        <translation>引用的内容只是本页的草稿：保存之前均不生效。</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>引用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Judged by hand.</source>
        <translation>由研究者判断。</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>DltImportDialog</name>
    <message>
        <source>The file says the same as the definition in force.</source>
        <translation>文件与现行定义内容相同。</translation>
    </message>
    <message numerus="yes">
        <source>None is in force yet. The file has %n thing(s).</source>
        <translation>
            <numerusform>尚无现行定义。文件含 %n 项内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file changes %n thing(s) in version %1, which is in force.</source>
        <translation>
            <numerusform>文件将改变现行第 %1 版中的 %n 项内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>DLT definition from %1</source>
        <translation>来自 %1 的 DLT 定义</translation>
    </message>
    <message>
        <source>What is taken over replaces what is typed on this page. Nothing of it is in force before it is saved.</source>
        <translation>引用的内容将替换本页已输入的内容；保存之前均不生效。</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>引用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将有的变化</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>不再存在</translation>
    </message>
    <message>
        <source>DLT definition</source>
        <translation>DLT 定义</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>定义文件 (*.json)</translation>
    </message>
</context>
<context>
    <name>DltRuleDialog</name>
    <message>
        <source>Rule of %1</source>
        <translation>%1 的规则</translation>
    </message>
    <message>
        <source>&amp;Keep the rule</source>
        <translation>采用此规则(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>适用于(&amp;A)</translation>
    </message>
    <message>
        <source>judged by hand</source>
        <translation>由研究者判断</translation>
    </message>
    <message>
        <source>any adverse event</source>
        <translation>任何不良事件</translation>
    </message>
    <message>
        <source>these terms</source>
        <translation>下列术语</translation>
    </message>
    <message>
        <source>these organ classes</source>
        <translation>下列系统器官分类</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <source>ICANS</source>
        <translation>ICANS</translation>
    </message>
    <message>
        <source>acute GvHD</source>
        <translation>急性 GvHD</translation>
    </message>
    <message>
        <source>a laboratory value</source>
        <translation>实验室检测值</translation>
    </message>
    <message>
        <source>&amp;Grade, at least</source>
        <translation>最低分级(&amp;G)</translation>
    </message>
    <message>
        <source>From which grade on?</source>
        <translation>自哪一级起？</translation>
    </message>
    <message>
        <source>&amp;Terms, one a line</source>
        <translation>术语，每行一个(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Organ classes</source>
        <translation>系统器官分类(&amp;O)</translation>
    </message>
    <message>
        <source>Anal&amp;yte</source>
        <translation>检测项目(&amp;Y)</translation>
    </message>
    <message>
        <source>Choose the analyte.</source>
        <translation>请选择检测项目。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Counts at or &amp;below</source>
        <translation>小于或等于此值时计入(&amp;B)</translation>
    </message>
    <message>
        <source>Counts at or abo&amp;ve</source>
        <translation>大于或等于此值时计入(&amp;V)</translation>
    </message>
    <message>
        <source>For how &amp;long</source>
        <translation>持续时间(&amp;L)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即计入</translation>
    </message>
    <message>
        <source>this grade for at least</source>
        <translation>达到此分级至少持续</translation>
    </message>
    <message>
        <source>not down to a lower grade within</source>
        <translation>在此时间内未降至较低分级</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>数值(&amp;N)</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>多少？</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Hours or days?</source>
        <translation>小时还是天？</translation>
    </message>
    <message>
        <source>Do&amp;wn to grade</source>
        <translation>降至分级(&amp;W)</translation>
    </message>
    <message>
        <source>Down to which grade?</source>
        <translation>降至哪一级？</translation>
    </message>
    <message>
        <source>Onset by &amp;day</source>
        <translation>发生不晚于第几天(&amp;D)</translation>
    </message>
    <message>
        <source>%1 (A2)</source>
        <translation>%1（A2）</translation>
    </message>
    <message>
        <source>Not counted where du&amp;e to</source>
        <translation>归因于下列原因时不计入(&amp;E)</translation>
    </message>
    <message>
        <source>lymphodepletion</source>
        <translation>清淋预处理</translation>
    </message>
    <message>
        <source>the underlying disease</source>
        <translation>基础疾病</translation>
    </message>
    <message>
        <source>an infection</source>
        <translation>感染</translation>
    </message>
    <message>
        <source>another drug</source>
        <translation>其他药物</translation>
    </message>
    <message>
        <source>a procedure</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>&amp;From this certainty on</source>
        <translation>自此因果关系程度起(&amp;F)</translation>
    </message>
    <message>
        <source>the strongest alone</source>
        <translation>仅最强的一级</translation>
    </message>
    <message>
        <source>Te&amp;rms left out, one a line</source>
        <translation>排除的术语，每行一个(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>No rule: the item is judged by hand, for every event.</source>
        <translation>没有规则：每个事件均由研究者判断。</translation>
    </message>
</context>
<context>
    <name>DoseGroupLine</name>
    <message>
        <source>Dose, cells/kg</source>
        <translation>剂量，细胞/kg</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Window of the first subject, days</source>
        <translation>第一例受试者的观察期，天</translation>
    </message>
    <message>
        <source>Window, days</source>
        <translation>观察期，天</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Dose of %1, cells per kg</source>
        <translation>%1 的剂量，细胞/kg</translation>
    </message>
    <message>
        <source>%1: earliest day of the safety assessment</source>
        <translation>%1：安全性评估最早日</translation>
    </message>
    <message>
        <source>%1: latest day of the safety assessment</source>
        <translation>%1：安全性评估最晚日</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1, first subject: earliest day of the safety assessment</source>
        <translation>%1 第一例受试者：安全性评估最早日</translation>
    </message>
    <message>
        <source>%1, first subject: latest day of the safety assessment</source>
        <translation>%1 第一例受试者：安全性评估最晚日</translation>
    </message>
    <message>
        <source>Both days of a window, as whole numbers.</source>
        <translation>请输入观察期的两个日数，须为整数。</translation>
    </message>
</context>
<context>
    <name>DoseGroupsEditor</name>
    <message>
        <source>Add a dose gro&amp;up</source>
        <translation>增设剂量组(&amp;U)</translation>
    </message>
    <message>
        <source>It follows the standard 3+3 rule and takes its place in the order of dose.</source>
        <translation>遵循标准 3+3 规则，按剂量顺序排列。</translation>
    </message>
</context>
<context>
    <name>Dosing</name>
    <message>
        <source>A number of cells such as 7.15e8, 7.15×10^8 or 715000000.</source>
        <translation>细胞数，如 7.15e8、7.15×10^8 或 715000000。</translation>
    </message>
    <message>
        <source>The number of cells must be above zero.</source>
        <translation>细胞数必须大于零。</translation>
    </message>
    <message>
        <source>The date of the assessment is missing.</source>
        <translation>缺少评估日期。</translation>
    </message>
    <message>
        <source>The assessment cannot be dated in the future.</source>
        <translation>评估日期不能在将来。</translation>
    </message>
    <message>
        <source>The assessment cannot be earlier than the infusion on %1.</source>
        <translation>评估不能早于 %1 的输注。</translation>
    </message>
    <message>
        <source>The infusion was not completed: without a DLT the subject is not evaluable.</source>
        <translation>输注未完成：没有 DLT 则受试者不可评价。</translation>
    </message>
    <message>
        <source>Day %1: before day %2 (%3) only a DLT may be recorded.</source>
        <translation>第 %1 天：第 %2 天（%3）之前只能记录 DLT。</translation>
    </message>
    <message>
        <source>A DLT is recorded for this subject: the reason why it does not count any more is needed.</source>
        <translation>该受试者已记录 DLT：须说明其不再计入的原因。</translation>
    </message>
    <message>
        <source>Choose the adverse event of this subject that is the DLT.</source>
        <translation>请选择该受试者构成 DLT 的不良事件。</translation>
    </message>
    <message>
        <source>The assessment is earlier than the onset of the event on %1.</source>
        <translation>评估早于事件发生日 %1。</translation>
    </message>
    <message>
        <source>The day on which follow-up ended is missing.</source>
        <translation>缺少随访结束的日期。</translation>
    </message>
    <message>
        <source>Follow-up cannot end before the infusion.</source>
        <translation>随访结束日不能早于输注日。</translation>
    </message>
    <message>
        <source>Follow-up cannot end after the assessment.</source>
        <translation>随访结束日不能晚于评估日。</translation>
    </message>
    <message>
        <source>Follow-up lasted to day %1. From day %2 on the subject is evaluable: record DLT or no DLT.</source>
        <translation>随访至第 %1 天。自第 %2 天起受试者可评价：请记录 DLT 或无 DLT。</translation>
    </message>
    <message>
        <source>A subject with a DLT is evaluable, however follow-up ended.</source>
        <translation>有 DLT 的受试者无论随访如何结束均可评价。</translation>
    </message>
    <message>
        <source>Choose why the subject is not evaluable.</source>
        <translation>请选择不可评价的原因。</translation>
    </message>
    <message>
        <source>The infusion is recorded as completed.</source>
        <translation>输注记录为已完成。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>缺少原因。</translation>
    </message>
    <message>
        <source>There is no infusion to assess yet.</source>
        <translation>尚无可评估的输注。</translation>
    </message>
    <message>
        <source>An event is marked as a possible DLT. Assess it as the DLT, or take the mark off with the reason why it is none.</source>
        <translation>有事件被标记为疑似 DLT。请将其评估为 DLT，或说明不属于 DLT 的原因后取消标记。</translation>
    </message>
    <message>
        <source>A body weight above 0 and up to %1 kg.</source>
        <translation>体重须大于 0 且不超过 %1 kg。</translation>
    </message>
    <message>
        <source>The number of cells that were infused, above 0.</source>
        <translation>输注的细胞数须大于 0。</translation>
    </message>
    <message>
        <source>The infusion lies in the future.</source>
        <translation>输注在将来。</translation>
    </message>
    <message>
        <source>When did the infusion begin?</source>
        <translation>输注何时开始？</translation>
    </message>
    <message>
        <source>The infusion lies before the assignment on %1.</source>
        <translation>输注早于 %1 的分配。</translation>
    </message>
    <message>
        <source>The DLT window was assessed on %1: the infusion cannot be later.</source>
        <translation>DLT 观察期已于 %1 评估：输注不能更晚。</translation>
    </message>
    <message>
        <source>Response was judged on %1: the infusion cannot be later.</source>
        <translation>已于 %1 评估疗效：输注不能晚于该日。</translation>
    </message>
    <message>
        <source>The subject died on %1.</source>
        <translation>受试者已于 %1 死亡。</translation>
    </message>
    <message>
        <source>The subject has no place in a cohort yet.</source>
        <translation>该受试者尚无队列名额。</translation>
    </message>
    <message>
        <source>A bag has above 0 and up to %1 cells/mL.</source>
        <translation>一袋的细胞浓度须大于 0，不超过 %1 细胞/mL。</translation>
    </message>
    <message>
        <source>Viability is a share from 0 to 100 %.</source>
        <translation>细胞存活率须在 0 至 100% 之间。</translation>
    </message>
    <message>
        <source>CAR-positive is a share of the viable cells, from 0 to 100 %.</source>
        <translation>CAR 阳性率是在存活细胞中的占比，须在 0 至 100% 之间。</translation>
    </message>
    <message>
        <source>A bag holds above 0 and up to %1 mL.</source>
        <translation>一袋的体积须大于 0，不超过 %1 mL。</translation>
    </message>
    <message>
        <source>More than 0 and at most the %1 mL of the bag can be given.</source>
        <translation>输注体积须大于 0，不超过该袋的 %1 mL。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Onset %1: taken as in the DLT period, as it can be.</source>
        <translation>发生时间 %1：可能在 DLT 观察期内，按在期内处理。</translation>
    </message>
    <message>
        <source>%1 began on day %2. A DLT begins, or becomes worse, between the infusion and day %3.</source>
        <translation>%1 发生于第 %2 天。DLT 须在输注至第 %3 天之间发生或加重。</translation>
    </message>
    <message>
        <source>The infusion cannot end before it began.</source>
        <translation>输注结束时间不能早于开始时间。</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>此日期或时间在将来。</translation>
    </message>
    <message>
        <source>Bag %1 is meant for %2, not for %3.</source>
        <translation>袋 %1 指定用于 %2，而非 %3。</translation>
    </message>
    <message>
        <source>Bag %1 was given to %2.</source>
        <translation>袋 %1 已输注给 %2。</translation>
    </message>
    <message>
        <source>When did bag %1 begin?</source>
        <translation>袋 %1 何时开始输注？</translation>
    </message>
    <message>
        <source>Bag %1 cannot begin before the infusion.</source>
        <translation>袋 %1 的开始时间不能早于输注开始时间。</translation>
    </message>
    <message>
        <source>Bag %1 cannot end before it began.</source>
        <translation>袋 %1 的结束时间不能早于其开始时间。</translation>
    </message>
    <message>
        <source>Bag %1 was thawed after its infusion began.</source>
        <translation>袋 %1 的复苏时间晚于其输注开始时间。</translation>
    </message>
    <message>
        <source>The lot of bag %1 is not there.</source>
        <translation>袋 %1 所属批次不存在。</translation>
    </message>
    <message>
        <source>Lot %1 is held: nothing of it may be given.</source>
        <translation>批次 %1 已暂停使用：不得输注。</translation>
    </message>
    <message>
        <source>Lot %1 is not released.</source>
        <translation>批次 %1 尚未放行。</translation>
    </message>
    <message>
        <source>Lot %1 expired on %2.</source>
        <translation>批次 %1 已于 %2 过期。</translation>
    </message>
    <message>
        <source>%1 has checked bag %2 already: the second check is somebody else&apos;s.</source>
        <translation>%1已核对过袋 %2：第二次核对须由另一人完成。</translation>
    </message>
    <message>
        <source>This bag is not in the study any more.</source>
        <translation>研究中已没有该袋。</translation>
    </message>
    <message>
        <source>When was the lot made?</source>
        <translation>该批次何时制备？</translation>
    </message>
    <message>
        <source>Until when may the lot be given?</source>
        <translation>该批次的有效期至何日？</translation>
    </message>
    <message>
        <source>A lot cannot expire before it was made.</source>
        <translation>有效期不能早于制备日期。</translation>
    </message>
    <message>
        <source>A lot cannot be released before it was made.</source>
        <translation>放行时间不能早于制备日期。</translation>
    </message>
    <message>
        <source>%1 of %2 is outside the limit of %3: not passed.</source>
        <translation>%1为 %2，超出限度 %3：不合格。</translation>
    </message>
    <message>
        <source>When was the lot released?</source>
        <translation>该批次何时放行？</translation>
    </message>
    <message>
        <source>Who released the lot?</source>
        <translation>该批次由谁放行？</translation>
    </message>
    <message>
        <source>A test of this lot failed: it cannot be released unless it is held.</source>
        <translation>该批次有检验项目不合格：除非暂停使用，否则不能标为放行。</translation>
    </message>
    <message>
        <source>%1: not passed yet. Say in the remark why the lot is released.</source>
        <translation>%1：尚未合格。请在备注中说明放行理由。</translation>
    </message>
    <message>
        <source>A lot has a number.</source>
        <translation>批次须有批号。</translation>
    </message>
    <message>
        <source>Lot %1 is recorded already.</source>
        <translation>批次 %1 已录入。</translation>
    </message>
    <message>
        <source>Why is the lot held?</source>
        <translation>为何暂停使用该批次？</translation>
    </message>
    <message>
        <source>Bag %1 is of this lot: void its bags first.</source>
        <translation>袋 %1 属于该批次：请先作废其各袋。</translation>
    </message>
    <message>
        <source>A temperature from %1 to %2 °C.</source>
        <translation>温度须在 %1 至 %2 °C 之间。</translation>
    </message>
    <message>
        <source>The bag was received later than it was thawed.</source>
        <translation>接收时间晚于复苏时间。</translation>
    </message>
    <message>
        <source>It was given: it cannot have held no cell that counts.</source>
        <translation>该袋已输注：不可能没有计入剂量的细胞。</translation>
    </message>
    <message>
        <source>What does the label of the bag read?</source>
        <translation>请填写袋的标签内容。</translation>
    </message>
    <message>
        <source>Bag %1 is recorded already.</source>
        <translation>袋 %1 已录入。</translation>
    </message>
    <message>
        <source>Of which lot is the bag?</source>
        <translation>该袋属于哪个批次？</translation>
    </message>
    <message>
        <source>This subject is not in the study.</source>
        <translation>研究中没有该受试者。</translation>
    </message>
    <message>
        <source>The second reader has not answered yet.</source>
        <translation>第二判读者尚未回答。</translation>
    </message>
    <message>
        <source>It was answered for another state, or under another version of the definition: it is asked again.</source>
        <translation>原回答针对其他判定结果或其他版本的定义：需重新回答。</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>尚无人回答。</translation>
    </message>
    <message>
        <source>The DLT worksheet is not complete: %1. %2</source>
        <translation>DLT 判定表尚未完成：%1。%2</translation>
    </message>
    <message>
        <source>%1 was answered to be a DLT: assess it as the DLT, or change the answer with the reason why it is none.</source>
        <translation>%1已回答为 DLT：请按 DLT 评估，或修改回答并说明为何不是 DLT。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Two readers differ: %1. One of them changes the answer, with the reason.</source>
        <translation>两名判读者意见不一致：%1。须由其中一人修改回答并说明原因。</translation>
    </message>
    <message>
        <source>The grades of this scale end with %1.</source>
        <translation>该分级标准最高为 %1 级。</translation>
    </message>
    <message>
        <source>“%1” is no term of the scale.</source>
        <translation>“%1”不是判定标准中的术语。</translation>
    </message>
    <message>
        <source>The event cannot end before it began.</source>
        <translation>事件不能在开始之前结束。</translation>
    </message>
    <message>
        <source>Event %1 is there twice.</source>
        <translation>事件 %1 重复出现。</translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>“%1”不是时区。</translation>
    </message>
    <message>
        <source>taken out since</source>
        <translation>此后已删除</translation>
    </message>
    <message>
        <source>called %1 now</source>
        <translation>现名称为%1</translation>
    </message>
    <message>
        <source>grade %1 when it was signed, grade %2 now</source>
        <translation>签署时为 %1 级，现为 %2 级</translation>
    </message>
    <message>
        <source>its grades, or when they began, are others now</source>
        <translation>分级或其起始时间已变更</translation>
    </message>
    <message>
        <source>onset %1 when it was signed, %2 now</source>
        <translation>签署时发生时间为 %1，现为 %2</translation>
    </message>
    <message>
        <source>its end is another now</source>
        <translation>结束时间已变更</translation>
    </message>
    <message>
        <source>its causes are judged otherwise now</source>
        <translation>因果关系判定已变更</translation>
    </message>
    <message>
        <source>not recorded when it was signed</source>
        <translation>签署时尚未记录</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1，%2：%3。</translation>
    </message>
    <message>
        <source>The item leaves this term out.</source>
        <translation>该条目不计入此术语。</translation>
    </message>
    <message>
        <source>Left out: %1, %2.</source>
        <translation>不计入：%1：%2。</translation>
    </message>
    <message>
        <source>It was there before the infusion.</source>
        <translation>输注前已存在。</translation>
    </message>
    <message>
        <source>It began after day %1.</source>
        <translation>发生于第 %1 天之后。</translation>
    </message>
    <message>
        <source>It began between %1 and %2: the earliest is taken.</source>
        <translation>开始于 %1 至 %2 之间：按最早时间计。</translation>
    </message>
    <message>
        <source>It ended between %1 and %2: the latest is taken.</source>
        <translation>结束于 %1 至 %2 之间：按最晚时间计。</translation>
    </message>
    <message>
        <source>Grade 5: any length of time counts as reached.</source>
        <translation>5 级：任何持续时间均视为达到。</translation>
    </message>
    <message>
        <source>The organ class of this term is not known.</source>
        <translation>该术语的系统器官分类未知。</translation>
    </message>
    <message>
        <source>The grade on the scale of this item is not recorded.</source>
        <translation>未记录该条目所用标准的分级。</translation>
    </message>
    <message>
        <source>Not judged: %1.</source>
        <translation>未判定：%1。</translation>
    </message>
    <message>
        <source>No value is recorded.</source>
        <translation>未记录检测值。</translation>
    </message>
    <message>
        <source>The worksheet does not ask this any more: the event or the definition was changed.</source>
        <translation>判定表已不再询问此项：事件或定义已修改。</translation>
    </message>
    <message>
        <source>By now the rule says: %1. Look at it again.</source>
        <translation>按规则现为：%1。请重新核对。</translation>
    </message>
    <message>
        <source>Say why it is a DLT, or why not.</source>
        <translation>请说明为何判定为 DLT 或不判定为 DLT。</translation>
    </message>
    <message>
        <source>%1: the protocol has no analyte “%2”.</source>
        <translation>%1：方案中没有检测项目“%2”。</translation>
    </message>
    <message>
        <source>Every item needs an id, like D1.</source>
        <translation>每个条目都需要编号，如 D1。</translation>
    </message>
    <message>
        <source>%1 stands in the list twice.</source>
        <translation>%1 在列表中出现两次。</translation>
    </message>
    <message>
        <source>%1 has no text.</source>
        <translation>%1 没有文字。</translation>
    </message>
    <message>
        <source>It was there before the infusion and became worse after it.</source>
        <translation>输注前已存在，输注后加重。</translation>
    </message>
    <message>
        <source>%1: the onset of a DLT lies on day %2 at the latest (A2).</source>
        <translation>%1：DLT 的发生时间最晚为第 %2 天（A2）。</translation>
    </message>
    <message>
        <source>Before bag %1 begins, two people check that it is the one for %2; each signs in.</source>
        <translation>袋 %1 开始输注前，由两人核对其为 %2 的袋，各自登录确认。</translation>
    </message>
    <message>
        <source>%1 has the limit %2: passed needs its result.</source>
        <translation>%1有限度 %2：判为合格须填写结果。</translation>
    </message>
    <message>
        <source>%1 has the limit %2: passed needs a number, such as 0.5 or &lt; 0.5.</source>
        <translation>%1有限度 %2：判为合格须填写数值，例如 0.5 或 &lt; 0.5。</translation>
    </message>
    <message>
        <source>%1 of %2 can be outside the limit of %3: not passed.</source>
        <translation>%1为 %2，可能超出限度 %3：不合格。</translation>
    </message>
    <message>
        <source>Known only as below or above a limit, and taken as reaching the bound: the value of %1.</source>
        <translation>仅知低于或高于某限值，按达到界限处理：%1 的检测值。</translation>
    </message>
    <message>
        <source>No value since the infusion is recorded.</source>
        <translation>未记录输注后的检测值。</translation>
    </message>
    <message>
        <source>It was there before the infusion and has stayed, or was not measured since: the rule does not decide it. Judge it by hand, and say why.</source>
        <translation>输注前已存在且持续，或此后未再检测：规则不予判定。请研究者判断，并说明理由。</translation>
    </message>
    <message>
        <source>The subject died before %1, when the time would have been up.</source>
        <translation>受试者在 %1（时限届满）之前已死亡。</translation>
    </message>
    <message>
        <source>%1, %2: by its values “%3” when it was signed, “%4” now.</source>
        <translation>%1，%2：按数值，签名时为“%3”，现为“%4”。</translation>
    </message>
    <message>
        <source>%1, %2: its values are others now.</source>
        <translation>%1，%2：其数值现已不同。</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>&amp;Undo what was typed</source>
        <translation>撤销输入(&amp;U)</translation>
    </message>
    <message>
        <source>Draft, not saved</source>
        <translation>草稿，未保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复输入</translation>
    </message>
    <message>
        <source>Undo what was typed: %1</source>
        <translation>撤销输入：%1</translation>
    </message>
    <message>
        <source>Bring back what was typed: %1</source>
        <translation>恢复输入：%1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>DueModel</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>已 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>EdcPanel</name>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>What is entered or changed from now on is listed here, for whoever types it into the sponsor&apos;s EDC.</source>
        <translation>今后录入或修改的内容将列在此处，供录入申办者 EDC 的人员使用。</translation>
    </message>
    <message>
        <source>&amp;Find form, field or value</source>
        <translation>查找表单、字段或值(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>自何时起(&amp;I)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>not typed yet</source>
        <translation>尚未录入</translation>
    </message>
    <message>
        <source>Changes for the sponsor&apos;s EDC</source>
        <translation>申办者 EDC 待录入的修改</translation>
    </message>
    <message>
        <source>&amp;Typed into the EDC</source>
        <translation>已录入 EDC(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;ke it back…</source>
        <translation>撤回(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>清单(&amp;L)</translation>
    </message>
    <message>
        <source>hand-over of %1</source>
        <translation>%1 的移交</translation>
    </message>
    <message>
        <source>the beginning of the study</source>
        <translation>研究开始</translation>
    </message>
    <message>
        <source>product and site</source>
        <translation>制品与研究中心</translation>
    </message>
    <message>
        <source>Changes since: %1</source>
        <translation>自此起的修改：%1</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>文字“%1”</translation>
    </message>
    <message>
        <source>%1 of %2 changes; %3 typed into the EDC</source>
        <translation>%1/%2 项修改；%3 项已录入 EDC</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) ticked off.</source>
        <translation>
            <numerusform>已勾选 %n 个字段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not typed after all: %1, %2, %3</source>
        <translation>实际未录入：%1，%2，%3</translation>
    </message>
    <message>
        <source>The tick is taken back, and stays in the audit trail.</source>
        <translation>勾选已撤回，并保留在稽查轨迹中。</translation>
    </message>
    <message>
        <source>S&amp;ubject (empty: all)</source>
        <translation>受试者（留空：全部）(&amp;U)</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>There is no subject “%1”.</source>
        <translation>没有受试者“%1”。</translation>
    </message>
    <message>
        <source>%1 lines have come into the journal since then, too many for one list. Name a subject, or make the whole list with cohortctl changes.</source>
        <translation>自那时起日志新增 %1 行，无法在一张列表中全部列出。请指定一名受试者，或用 cohortctl changes 生成完整列表。</translation>
    </message>
</context>
<context>
    <name>EfficacyPage</name>
    <message>
        <source>Efficacy</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Nobody has been infused yet.</source>
        <translation>尚无受试者输注。</translation>
    </message>
    <message>
        <source>Responses and follow-up are entered on the page Subjects.</source>
        <translation>疗效和随访在“受试者”页面录入。</translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation>疗效(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;urvival</source>
        <translation>生存(&amp;U)</translation>
    </message>
    <message>
        <source>CD7 correl&amp;ation</source>
        <translation>CD7 相关性(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>保存 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>A summary of response and survival, with its charts, rules and sources.</source>
        <translation>疗效与生存摘要，含图表、规则和出处。</translation>
    </message>
    <message>
        <source>Cut-off %1. %2 %3</source>
        <translation>数据截止日 %1。%2%3</translation>
    </message>
    <message>
        <source>Assumption: response by ELN 2022, NCCN (ALL) and Lugano 2014; see the page Study.</source>
        <translation>假设：疗效评估采用 ELN 2022、NCCN（ALL）和 Lugano 2014 标准；见“研究设置”页。</translation>
    </message>
</context>
<context>
    <name>EligibilityCard</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Si&amp;gn eligibility…</source>
        <translation>签署入选资格确认(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Print checklist…</source>
        <translation>打印核对表(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Rescreen…</source>
        <translation>重新筛选(&amp;R)…</translation>
    </message>
    <message>
        <source>✓ Eligible</source>
        <translation>✓ 符合入选条件</translation>
    </message>
    <message>
        <source>Every inclusion criterion is met and no exclusion criterion is present.</source>
        <translation>符合全部入选标准，且不存在任何排除标准。</translation>
    </message>
    <message>
        <source>✕ Not eligible</source>
        <translation>✕ 不符合入选条件</translation>
    </message>
    <message>
        <source>Not met: %1. The protocol allows no waiver.</source>
        <translation>不符合：%1。方案不允许豁免。</translation>
    </message>
    <message>
        <source>◔ Incomplete</source>
        <translation>◔ 未完成</translation>
    </message>
    <message>
        <source>Not assessed yet: %1.</source>
        <translation>尚未评估：%1。</translation>
    </message>
    <message>
        <source>Save first: only what is saved can be signed.</source>
        <translation>请先保存：只能签署已保存的内容。</translation>
    </message>
    <message>
        <source>Eligibility signed by %1, %2</source>
        <translation>入选资格确认由 %1 签署，%2</translation>
    </message>
    <message>
        <source> (transcribed)</source>
        <translation>（转录）</translation>
    </message>
    <message>
        <source> — signed an earlier version</source>
        <translation> — 签署的是早期版本</translation>
    </message>
    <message>
        <source>Screen failure on %1: %2. %3</source>
        <translation>%1 筛选失败：%2。%3</translation>
    </message>
    <message>
        <source>Screen failure signed by %1, %2</source>
        <translation>筛选失败由 %1 签署，%2</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Expected survival</source>
        <translation>预计生存期</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>ECOG</source>
        <translation>ECOG</translation>
    </message>
    <message>
        <source>0–5</source>
        <translation>0–5</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Flow cytometry</source>
        <translation>流式细胞术</translation>
    </message>
    <message>
        <source>IHC</source>
        <translation>免疫组化</translation>
    </message>
    <message>
        <source>Venous access</source>
        <translation>静脉通路</translation>
    </message>
    <message>
        <source>Leukapheresis contraindicated</source>
        <translation>白细胞单采禁忌</translation>
    </message>
    <message>
        <source>Understands the trial</source>
        <translation>理解本试验</translation>
    </message>
    <message>
        <source>Oldest screening result of</source>
        <translation>最早的筛选结果日期</translation>
    </message>
    <message>
        <source>no limit entered yet</source>
        <translation>尚未录入限值</translation>
    </message>
    <message>
        <source>  by hand</source>
        <translation>  研究者判断</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>可接受</translation>
    </message>
    <message>
        <source>not acceptable</source>
        <translation>不可接受</translation>
    </message>
    <message>
        <source>because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>ULN</source>
        <translation>ULN</translation>
    </message>
    <message>
        <source>limit %1 %2 %3</source>
        <translation>限值%1 %2 %3</translation>
    </message>
    <message>
        <source>× ULN</source>
        <translation>× ULN</translation>
    </message>
    <message>
        <source>Consent version %1, signed %2</source>
        <translation>知情同意书版本 %1，签署于 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Age at consent: %1</source>
        <translation>知情同意时年龄：%1</translation>
    </message>
    <message>
        <source>Age at consent: not known</source>
        <translation>知情同意时年龄：未知</translation>
    </message>
    <message>
        <source>ULN of %1, %2</source>
        <translation>%1 的 ULN，%2</translation>
    </message>
    <message>
        <source>(the site&apos;s)</source>
        <translation>（本研究中心）</translation>
    </message>
</context>
<context>
    <name>Escalation</name>
    <message>
        <source>The prior&apos;s a and b each lie above 0 and are at most %1.</source>
        <translation>先验的 a 和 b 均须大于 0 且不超过 %1。</translation>
    </message>
    <message>
        <source>The target DLT rate lies from %1 to %2.</source>
        <translation>目标 DLT 发生率须在 %1 至 %2 之间。</translation>
    </message>
    <message>
        <source>Cohorts are separated by blanks; %1 is not expected here.</source>
        <translation>队列以空格分隔；此处不应有 %1。</translation>
    </message>
    <message>
        <source>A cohort begins with a level number.</source>
        <translation>队列以剂量水平编号开头。</translation>
    </message>
    <message>
        <source>A cohort begins with a level number, not with %1.</source>
        <translation>队列以剂量水平编号开头，而不是 %1。</translation>
    </message>
    <message>
        <source>This design has levels 1 to %1; there is no level %2.</source>
        <translation>本设计有剂量水平 1 至 %1；没有剂量水平 %2。</translation>
    </message>
    <message>
        <source>The first cohort is at level %1.</source>
        <translation>第一个队列应在剂量水平 %1。</translation>
    </message>
    <message>
        <source>Level %1 is skipped.</source>
        <translation>跳过了剂量水平 %1。</translation>
    </message>
    <message>
        <source>After a cohort with “+” every further cohort bears “+”.</source>
        <translation>带“+”的队列之后，每个队列都带“+”。</translation>
    </message>
    <message>
        <source>More subjects than the %1 planned.</source>
        <translation>受试者多于计划的 %1 例。</translation>
    </message>
    <message>
        <source>More than %1 subjects at level %2 outside “+” cohorts, X not counted.</source>
        <translation>剂量水平 %2 在“+”队列之外多于 %1 例，X 不计。</translation>
    </message>
    <message>
        <source>A cohort has at least one subject: N, T, ? or X.</source>
        <translation>每个队列至少有 1 例受试者：N、T、? 或 X。</translation>
    </message>
    <message>
        <source>%1 is no outcome; use N, T, ? or X.</source>
        <translation>%1 不是结果；请用 N、T、? 或 X。</translation>
    </message>
    <message>
        <source>“!” stands at levels of accelerated titration only; level %1 follows 3+3.</source>
        <translation>“!”仅用于加速滴定的剂量水平；第 %1 剂量水平遵循 3+3 规则。</translation>
    </message>
    <message>
        <source>The trial is suspended. Nothing opens until a change of the design resumes it.</source>
        <translation>试验已暂停。在设计变更使其恢复之前，不开放任何名额。</translation>
    </message>
    <message>
        <source>A discussion cannot settle what is still undecided: the open windows at this level come first.</source>
        <translation>共同讨论不能了结尚未判定的情况：须先等本剂量水平未结束的观察期。</translation>
    </message>
    <message>
        <source>No dose level may be skipped.</source>
        <translation>不得跳过任何剂量水平。</translation>
    </message>
    <message>
        <source>Two or more DLTs end enrolment at this level.</source>
        <translation>2 例及以上 DLT：本剂量水平结束入组。</translation>
    </message>
    <message>
        <source>The open windows may still change the answer.</source>
        <translation>开放的观察期仍可能改变结果。</translation>
    </message>
    <message>
        <source>One DLT in one subject: two more are needed at this level.</source>
        <translation>1 例受试者发生 1 例 DLT：本剂量水平还需 2 例。</translation>
    </message>
    <message>
        <source>One DLT in three subjects: three more are needed at this level.</source>
        <translation>3 例受试者发生 1 例 DLT：本剂量水平还需 3 例。</translation>
    </message>
    <message>
        <source>The safety assessment of every subject at this level comes first.</source>
        <translation>须先完成本剂量水平每例受试者的安全性评估。</translation>
    </message>
    <message>
        <source>The planned number of subjects has been infused.</source>
        <translation>计划例数已全部输注。</translation>
    </message>
    <message>
        <source>The level does not have its evaluable subjects yet.</source>
        <translation>本剂量水平的可评价受试者尚不足。</translation>
    </message>
    <message>
        <source>A dose is 1 to 10¹² cells per kg.</source>
        <translation>剂量须为每千克 1 至 10¹² 个细胞。</translation>
    </message>
    <message>
        <source>Another level has this dose.</source>
        <translation>另一剂量水平已使用该剂量。</translation>
    </message>
    <message>
        <source>The dose must be higher than that of the level below.</source>
        <translation>该剂量必须高于其下一级剂量水平的剂量。</translation>
    </message>
    <message>
        <source>A dose group that is added follows 3+3.</source>
        <translation>增设的剂量组采用 3+3 规则。</translation>
    </message>
    <message>
        <source>A level with the 3+3 rule keeps it.</source>
        <translation>采用 3+3 规则的剂量水平保持该规则。</translation>
    </message>
    <message>
        <source>The highest level must follow the standard 3+3 rule.</source>
        <translation>最高剂量水平必须采用标准 3+3 规则。</translation>
    </message>
    <message>
        <source>The earliest day is 1 or later, and not after the latest.</source>
        <translation>最早日须不早于第 1 天，且不晚于最迟日。</translation>
    </message>
    <message>
        <source>A DLT counts up to day %1 (A2): no window is longer.</source>
        <translation>DLT 计入至第 %1 天（A2）：观察期不得更长。</translation>
    </message>
    <message>
        <source>The first subject is observed for at least %1 days, as the trial began.</source>
        <translation>首例受试者至少观察 %1 天，与试验开始时一致。</translation>
    </message>
    <message>
        <source>A design has at least one level.</source>
        <translation>设计至少有一个剂量水平。</translation>
    </message>
    <message>
        <source>A design has at most %1 levels.</source>
        <translation>设计最多有 %1 个剂量水平。</translation>
    </message>
    <message>
        <source>Subjects are assigned at L%1: its dose can neither be taken out nor changed. Close the level by a decision, or add another dose group.</source>
        <translation>L%1 已有受试者分配：其剂量既不能删除也不能更改。请以决策关闭该剂量水平，或新增另一剂量组。</translation>
    </message>
    <message>
        <source>The planned number is 1 to %1.</source>
        <translation>计划例数须为 1 至 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) are assigned already.</source>
        <translation>
            <numerusform>已分配 %n 例受试者。</numerusform>
        </translation>
    </message>
    <message>
        <source>A10 is a whole number from 0 (no limit) to %1.</source>
        <translation>A10 须为 0（不限）至 %1 的整数。</translation>
    </message>
    <message>
        <source>The trial has ended: its design stays as it is.</source>
        <translation>试验已终止：其设计不再变更。</translation>
    </message>
    <message>
        <source>Change %1 waits for the sponsor: it is agreed or withdrawn first.</source>
        <translation>变更 %1 正等待申办者：须先同意或撤回。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未作任何更改。</translation>
    </message>
    <message>
        <source>Say why, in words that the memo can carry.</source>
        <translation>请说明理由，文字将写入备忘录。</translation>
    </message>
    <message>
        <source>The investigator has not signed this change.</source>
        <translation>研究者尚未签署此变更。</translation>
    </message>
    <message>
        <source>The sponsor has agreed already.</source>
        <translation>申办者已同意。</translation>
    </message>
    <message>
        <source>This change was withdrawn.</source>
        <translation>此变更已撤回。</translation>
    </message>
    <message>
        <source>Version %1 is in force: this change was made to version %2.</source>
        <translation>现行版本为第 %1 版：此变更是针对第 %2 版作出的。</translation>
    </message>
    <message>
        <source>The sponsor has agreed: another change can take it back.</source>
        <translation>申办者已同意：可由另一项变更予以撤销。</translation>
    </message>
    <message>
        <source>This cannot be decided on the present data.</source>
        <translation>按目前数据不能作出此决策。</translation>
    </message>
    <message>
        <source>Choose 1 to %1 places.</source>
        <translation>请选择 1 至 %1 个名额。</translation>
    </message>
    <message>
        <source>This decision needs no agreement of the sponsor.</source>
        <translation>该决策不需要申办者同意。</translation>
    </message>
    <message>
        <source>The design has been changed since the investigator signed: version %1 is in force, not version %2.</source>
        <translation>研究者签名后设计已变更：现行版本为第 %1 版，而非第 %2 版。</translation>
    </message>
    <message>
        <source>A newer decision has been signed since.</source>
        <translation>此后已签署更新的决策。</translation>
    </message>
    <message>
        <source>The data have changed since the investigator signed.</source>
        <translation>研究者签署后数据已改变。</translation>
    </message>
    <message>
        <source>Rule %1 decides at L%2 now; what lies above is held.</source>
        <translation>目前依据 L%2 的规则 %1；其上各剂量水平暂停。</translation>
    </message>
    <message>
        <source>%1 has a place already: %2, L%3.</source>
        <translation>%1 已有名额：%2，L%3。</translation>
    </message>
    <message>
        <source>%1 is a screen failure. A new screening is needed.</source>
        <translation>%1 为筛选失败。需要新的筛选。</translation>
    </message>
    <message>
        <source>%1 is not eligible: %2 not met.</source>
        <translation>%1 不符合入选条件：未满足 %2。</translation>
    </message>
    <message>
        <source>Screening of %1 is incomplete: %2.</source>
        <translation>%1 的筛选未完成：%2。</translation>
    </message>
    <message>
        <source>An investigator has not signed the eligibility of %1 as it stands now.</source>
        <translation>研究者尚未就目前内容签署 %1 的入选资格确认。</translation>
    </message>
    <message>
        <source>L%1 is held: rule %2 decides at L%3.</source>
        <translation>L%1 已暂停：依据 L%3 的规则 %2。</translation>
    </message>
    <message>
        <source>The decision that opened this place has been overtaken by new data. Withdraw the assignment; a new decision opens the place again.</source>
        <translation>开放此名额的决策已被新数据取代。请撤回分配；由新的决策重新开放名额。</translation>
    </message>
    <message>
        <source>A later decision has closed the places at L%1. Withdraw the assignment, or open the level by a new decision.</source>
        <translation>其后的决策已关闭 L%1 的名额。请撤回分配，或由新的决策开放该剂量水平。</translation>
    </message>
    <message>
        <source>While enrolment is completed, at most %1 subjects of L%2 are undecided at a time.</source>
        <translation>完成入组期间，L%2 同时未判定的受试者至多 %1 例。</translation>
    </message>
    <message>
        <source>%1 was infused %2 days before; the interval is set to %3 days.</source>
        <translation>%1 在 %2 天前输注；间隔设定为 %3 天。</translation>
    </message>
    <message>
        <source>There is no dose level %1.</source>
        <translation>没有剂量水平 %1。</translation>
    </message>
    <message>
        <source>No place is open at L%1: rule %2 at L%3.</source>
        <translation>L%1 没有开放名额：依据 L%3 的规则 %2。</translation>
    </message>
    <message>
        <source>The subject has no place in a cohort yet.</source>
        <translation>该受试者尚无队列名额。</translation>
    </message>
    <message>
        <source>The trial has been ended by a change of the design.</source>
        <translation>试验已由设计变更终止。</translation>
    </message>
    <message>
        <source>The trial has been ended by decision.</source>
        <translation>试验已由决策终止。</translation>
    </message>
    <message>
        <source>The trial is suspended. Nobody is assigned or infused until a change of the design resumes it.</source>
        <translation>试验已暂停。在设计变更使其恢复之前，不得分配受试者或进行输注。</translation>
    </message>
    <message>
        <source>Not eligible: %1.</source>
        <translation>不符合入选条件：%1。</translation>
    </message>
    <message>
        <source>The subject has been infused: the place cannot be taken back.</source>
        <translation>受试者已输注：不能收回名额。</translation>
    </message>
</context>
<context>
    <name>EventChoiceBar</name>
    <message>
        <source>&amp;Related to the CAR-NK cells only</source>
        <translation>仅与 CAR-NK 细胞相关(&amp;R)</translation>
    </message>
    <message>
        <source>Also &amp;before the infusion</source>
        <translation>包括输注前(&amp;B)</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>&amp;Event (CTCAE term)</source>
        <translation>事件（CTCAE 术语）(&amp;E)</translation>
    </message>
    <message>
        <source>CTCAE &amp;grade</source>
        <translation>CTCAE 分级(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Onset</source>
        <translation>发生日(&amp;O)</translation>
    </message>
    <message>
        <source>En&amp;d (empty: ongoing)</source>
        <translation>结束日（留空：持续）(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Related to the CAR-NK cells</source>
        <translation>与 CAR-NK 细胞相关(&amp;R)</translation>
    </message>
    <message>
        <source>Ser&amp;ious</source>
        <translation>严重(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Possible DLT</source>
        <translation>疑似 DLT(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;CRS grade (ASTCT)</source>
        <translation>CRS 分级（ASTCT）(&amp;C)</translation>
    </message>
    <message>
        <source>IC&amp;ANS grade (ASTCT)</source>
        <translation>ICANS 分级（ASTCT）(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>备注(&amp;M)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name the event.</source>
        <translation>请填写事件名称。</translation>
    </message>
    <message>
        <source>Choose the grade, 1 to 5.</source>
        <translation>请选择 1 至 5 级。</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>何时发生？</translation>
    </message>
    <message>
        <source>Serious, yes or no?</source>
        <translation>严重：是或否？</translation>
    </message>
    <message>
        <source>May it be a DLT, yes or no? The assessment decides.</source>
        <translation>是否疑似 DLT？由评估决定。</translation>
    </message>
    <message>
        <source>&amp;Save event</source>
        <translation>保存事件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New event</source>
        <translation>新事件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Void event…</source>
        <translation>作废事件(&amp;V)…</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新事件</translation>
    </message>
    <message>
        <source>Day %1: before the infusion.</source>
        <translation>第 %1 天：早于输注。</translation>
    </message>
    <message>
        <source>Day %1: after day %2, no DLT (assumption A2).</source>
        <translation>第 %1 天：晚于第 %2 天，不属 DLT（假设 A2）。</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>已保存：%1。</translation>
    </message>
    <message>
        <source>The CTCAE has no such grade of this term.</source>
        <translation>CTCAE 中该术语无此分级。</translation>
    </message>
    <message>
        <source>W&amp;hy serious (the gravest that applies)</source>
        <translation>严重性标准，取最严重者(&amp;H)</translation>
    </message>
    <message>
        <source>Site aware since, site &amp;time</source>
        <translation>研究中心获知时间（当地时间）(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xpected (brochure)</source>
        <translation>手册是否预期(&amp;X)</translation>
    </message>
    <message>
        <source>Choose the ASTCT grade, 1 to 5.</source>
        <translation>请选择 ASTCT 分级，1 至 5 级。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Day %1; became worse on day %2, so it can be a DLT (assumption A2).</source>
        <translation>第 %1 天；于第 %2 天加重，可以是 DLT（假设 A2）。</translation>
    </message>
    <message>
        <source>Day %1 after the infusion.</source>
        <translation>输注后第 %1 天。</translation>
    </message>
    <message>
        <source>How is it related to the CAR-NK cells?</source>
        <translation>与 CAR-NK 细胞的关系如何？</translation>
    </message>
    <message>
        <source>Counts as related.</source>
        <translation>判定为相关。</translation>
    </message>
    <message>
        <source>Does not count as related.</source>
        <translation>判定为不相关。</translation>
    </message>
    <message>
        <source>A new event is being typed: save it, or take back what was typed.</source>
        <translation>正在录入另一新事件：请先保存，或撤销所录入内容。</translation>
    </message>
    <message>
        <source>The grade is taken out; it stays in the audit trail.</source>
        <translation>该分级已删去，保留在稽查轨迹中。</translation>
    </message>
</context>
<context>
    <name>EventTableModel</name>
    <message>
        <source>Grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Grade ≥ 3</source>
        <translation>≥ 3 级</translation>
    </message>
    <message>
        <source>Organ class, term</source>
        <translation>器官系统，术语</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>Percent of n, the infused subjects of the level.</source>
        <translation>百分比以 n（该剂量水平已输注的受试者）为分母。</translation>
    </message>
</context>
<context>
    <name>EventTablePanel</name>
    <message>
        <source>&amp;Worst grades of</source>
        <translation>最高级别，范围(&amp;W)</translation>
    </message>
    <message>
        <source>all dose levels</source>
        <translation>全部剂量水平</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>保存 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save &amp;CSV…</source>
        <translation>保存 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Adverse events by term and worst grade</source>
        <translation>不良事件（按术语和最高级别）</translation>
    </message>
    <message>
        <source>Worst ASTCT grade</source>
        <translation>最高 ASTCT 级别</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <source>ICANS</source>
        <translation>ICANS</translation>
    </message>
    <message>
        <source>%1, any</source>
        <translation>%1，所有级别</translation>
    </message>
    <message>
        <source>CRS and ICANS by dose level, worst ASTCT grade of a subject</source>
        <translation>各剂量水平的 CRS 与 ICANS，受试者的最高 ASTCT 级别</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>Adverse events, %1</source>
        <translation>不良事件，%1</translation>
    </message>
    <message>
        <source>%1, not recorded</source>
        <translation>%1，未记录</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>A quotation mark stands where none may: a cell that holds one is enclosed in quotation marks, and the one inside is doubled.</source>
        <translation>引号位置不当：含引号的单元格须用引号括起，内部的引号写两次。</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed.</source>
        <translation>此行有引号未闭合。</translation>
    </message>
    <message>
        <source>The columns are separated by %1 and not by commas. Save the table as “CSV UTF-8 (comma delimited)”.</source>
        <translation>各列以%1而非逗号分隔。请将表格另存为“CSV UTF-8（逗号分隔）”。</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3, as the table writes “%4”, too: write all of its numbers with a decimal point.</source>
        <translation>“%1”可读作 %2，也可读作 %3，因为本表中还有“%4”：请将所有数字改用小数点书写。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件为空。</translation>
    </message>
    <message>
        <source>This row has %1 cells where the headings have %2.</source>
        <translation>此行有 %1 个单元格，标题行有 %2 个。</translation>
    </message>
    <message>
        <source>Above the headings, which stand in line %1, stands something else. Remove what is above them.</source>
        <translation>标题行在第 %1 行，其上另有内容。请删除标题行以上的内容。</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>按 %1 编码读取。</translation>
    </message>
    <message>
        <source>Read as %1: “%2”. Where this is not what was written, save the table as “CSV UTF-8”.</source>
        <translation>按 %1 读取：“%2”。如与原文不符，请将表格另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>“%1” can be read as the day alone, as a spreadsheet writes it, or as midnight: write %2, or %2T00:00.</source>
        <translation>“%1”可理解为仅日期（电子表格的写法），或午夜零点：请写作 %2 或 %2T00:00。</translation>
    </message>
    <message>
        <source>This is an Excel workbook, not a CSV file. Open it, choose the sheet that is meant, and save that as “CSV UTF-8 (comma delimited)”.</source>
        <translation>这是 Excel 工作簿，不是 CSV 文件。请打开它，选择所需的工作表，另存为“CSV UTF-8（逗号分隔）”。</translation>
    </message>
    <message>
        <source>This is an archive, such as a workbook, and not a CSV file. Open it, choose the table that is meant, and save that as “CSV UTF-8”.</source>
        <translation>这是压缩文件（工作簿也属此类），不是 CSV 文件。请打开它，选择所需的表格，另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This is a PDF file. Ask for the table as “CSV UTF-8”: nothing is read from a PDF.</source>
        <translation>这是 PDF 文件，无法读取。请索取“CSV UTF-8”格式的表格。</translation>
    </message>
    <message>
        <source>This is a file of the kind %1, and not a CSV file. Save the table as “CSV UTF-8”.</source>
        <translation>这是 %1 文件，不是 CSV 文件。请将表格另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This is an XML or HTML file, such as CDISC ODM, and not a CSV file. Save the table as “CSV UTF-8”.</source>
        <translation>这是 XML 或 HTML 文件（如 CDISC ODM），不是 CSV 文件。请将表格另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>“%1” can be read as “%2”, too (GB18030): which is meant cannot be determined. Save the table as “CSV UTF-8”.</source>
        <translation>“%1”也可读作“%2”（GB18030），无法判断是哪一个。请将表格另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This file begins as UTF-16 and is damaged. Save the table as “CSV UTF-8”.</source>
        <translation>此文件以 UTF-16 开头，但已损坏。请将表格另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This file holds bytes of 0: it is no text. Save the table as “CSV UTF-8”.</source>
        <translation>此文件含有零字节，不是文本。请将表格另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This line is not UTF-8, and which encoding it has instead cannot be determined (GB18030, Latin-1 or another). Save the table as “CSV UTF-8”.</source>
        <translation>此行不是 UTF-8，且无法确定其编码（GB18030、Latin-1 或其他）。请将表格另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>No row of headings is found: one with “CTCAE Term” and “Grade 1” to “Grade 5”.</source>
        <translation>未找到标题行：应含“CTCAE Term”及“Grade 1”至“Grade 5”。</translation>
    </message>
    <message>
        <source>No term follows the headings.</source>
        <translation>标题行之后没有术语。</translation>
    </message>
    <message>
        <source>Which version of the CTCAE is it? Neither the file nor its name says.</source>
        <translation>这是 CTCAE 的哪个版本？文件及文件名均未说明。</translation>
    </message>
    <message>
        <source>This is CTCAE %1; the program was made for 5.0 and 6.0. Is it the version that the trial grades by?</source>
        <translation>这是 CTCAE %1；本程序针对 5.0 和 6.0 版。试验是否按此版本分级？</translation>
    </message>
    <message>
        <source>These columns mean the same: %1. Leave the one that is meant.</source>
        <translation>这些列含义相同：%1。请只保留所需的一列。</translation>
    </message>
    <message>
        <source>Left aside, as nobody reads them: %1.</source>
        <translation>未读取的列：%1。</translation>
    </message>
    <message>
        <source>Missing columns: %1.</source>
        <translation>缺少列：%1。</translation>
    </message>
    <message>
        <source>The term is missing.</source>
        <translation>缺少术语。</translation>
    </message>
    <message>
        <source>A term of more than %1 characters.</source>
        <translation>术语超过 %1 个字符。</translation>
    </message>
    <message>
        <source>“%1” has no text of any grade.</source>
        <translation>“%1”没有任何分级说明。</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already.</source>
        <translation>“%1”已在第 %2 行出现。</translation>
    </message>
    <message>
        <source>The analyte is missing.</source>
        <translation>缺少检测项目。</translation>
    </message>
    <message>
        <source>“%1” is no analyte of the protocol.</source>
        <translation>“%1”不是方案中的检测项目。</translation>
    </message>
    <message>
        <source>“%1” is no specimen of %2.</source>
        <translation>“%1”不是“%2”的标本类型。</translation>
    </message>
    <message>
        <source>The subject is missing.</source>
        <translation>缺少受试者编号。</translation>
    </message>
    <message>
        <source>There is no subject “%1” in the study.</source>
        <translation>研究中没有受试者“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no visit of the protocol.</source>
        <translation>“%1”不是方案中的访视。</translation>
    </message>
    <message>
        <source>%1 is outside %2 of %3, which lasts from %4 to %5.</source>
        <translation>%1 不在 %3 的%2访视窗内（%4 至 %5）。</translation>
    </message>
    <message>
        <source>Neither visit nor date of sampling is given.</source>
        <translation>既无访视也无采样日期。</translation>
    </message>
    <message>
        <source>%1 lies in no visit of %2.</source>
        <translation>%1 不在 %2 的任何访视窗内。</translation>
    </message>
    <message>
        <source>Two visits of %1 lie on %2: name the visit.</source>
        <translation>%1 在 %2 有两次访视：请注明访视。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>value, why not</comment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Line %1 gives another value for the same sample.</source>
        <translation>第 %1 行对同一标本给出了不同的值。</translation>
    </message>
    <message>
        <source>Line %1 gives another time for the same sample.</source>
        <translation>第 %1 行对同一标本给出了另一采样时间。</translation>
    </message>
    <message>
        <source>No value stands below the headings.</source>
        <translation>标题行以下没有任何值。</translation>
    </message>
    <message>
        <source>None of the headings is known. A laboratory&apos;s table has, for example, the headings subject, visit, date, analyte, value, unit.</source>
        <translation>没有可识别的列标题。实验室表格的列标题例如：受试者、访视、日期、检测项目、结果、单位。</translation>
    </message>
    <message>
        <source>“%1” stands beside columns of analytes: to which of them it refers cannot be determined. Write one result a row, or leave it out.</source>
        <translation>“%1”与多个检测项目列并列：无法判断其所指。请每行只写一个结果，或去掉该列。</translation>
    </message>
    <message>
        <source>Columns are missing: %1.</source>
        <translation>缺少的列：%1。</translation>
    </message>
    <message>
        <source>“%1” changes what the value beside it says, and this column is not read. Write it with the value.</source>
        <translation>“%1”会改变同一行结果的含义，而本列不读取。请与结果写在一起。</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>the visit or the date</source>
        <translation>访视或日期</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>the analyte</source>
        <translation>检测项目</translation>
    </message>
    <message>
        <source>the analyte and its value</source>
        <translation>检测项目及其结果</translation>
    </message>
    <message>
        <source>There is no dose level %1; the protocol has 1 to %2.</source>
        <translation>没有剂量水平 %1；方案有 1 至 %2。</translation>
    </message>
    <message>
        <source>This decision opens no places; the cell stays empty.</source>
        <translation>该决策不开放名额；单元格应留空。</translation>
    </message>
    <message>
        <source>Places are 1 to %1, the planned number of subjects.</source>
        <translation>名额为 1 至 %1（计划例数）。</translation>
    </message>
    <message>
        <source>The investigator signed before the date of the decision.</source>
        <translation>研究者在决策日期之前签署。</translation>
    </message>
    <message>
        <source>The sponsor&apos;s agreement has a method and no date.</source>
        <translation>申办者的同意有方式而无日期。</translation>
    </message>
    <message>
        <source>“%1” is not the unit of this test; write %2, or xULN.</source>
        <translation>“%1”不是该检测的单位；请写 %2 或 xULN。</translation>
    </message>
    <message>
        <source>%1 has a limit that a value must reach: &gt;=.</source>
        <translation>%1：限值为下限，写作 &gt;=。</translation>
    </message>
    <message>
        <source>%1 has a limit that a value may not exceed: &lt;=.</source>
        <translation>%1：限值为上限，写作 &lt;=。</translation>
    </message>
    <message>
        <source>A limit lies above 0.</source>
        <translation>限值必须大于 0。</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 出现两次。</translation>
    </message>
    <message>
        <source>%1 is not in screening.csv.</source>
        <translation>%1 不在 screening.csv 中。</translation>
    </message>
    <message>
        <source>%1 has an infusion already; there is one infusion per subject.</source>
        <translation>%1 已有输注；每例受试者只输注一次。</translation>
    </message>
    <message>
        <source>The infusion is before the consent.</source>
        <translation>输注早于知情同意。</translation>
    </message>
    <message>
        <source>The event begins before the consent.</source>
        <translation>事件早于知情同意。</translation>
    </message>
    <message>
        <source>A DLT does not begin before the infusion.</source>
        <translation>DLT 不能早于输注发生。</translation>
    </message>
    <message>
        <source>The same event stands above already.</source>
        <translation>上文已有相同的事件。</translation>
    </message>
    <message>
        <source>The assessment is before the infusion.</source>
        <translation>评估早于输注。</translation>
    </message>
    <message>
        <source>%1 is assessed twice on this day.</source>
        <translation>%1 当日评估了两次。</translation>
    </message>
    <message>
        <source>Response is judged after the day of infusion.</source>
        <translation>疗效在输注日之后评估。</translation>
    </message>
    <message>
        <source>This is before the infusion.</source>
        <translation>此日期早于输注。</translation>
    </message>
    <message>
        <source>The death of %1 stands in line %2 already.</source>
        <translation>%1 的死亡已见于第 %2 行。</translation>
    </message>
    <message>
        <source>%1 died on %2 (follow_up.csv, line %3).</source>
        <translation>%1 已于 %2 死亡（follow_up.csv 第 %3 行）。</translation>
    </message>
    <message>
        <source>%1 is not in infusions.csv.</source>
        <translation>%1 不在 infusions.csv 中。</translation>
    </message>
    <message>
        <source>%1 has no event in adverse_events.csv with dlt = Y.</source>
        <translation>%1 在 adverse_events.csv 中没有 dlt = Y 的事件。</translation>
    </message>
    <message>
        <source>This cell is empty.</source>
        <translation>此单元格为空。</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>此日期或时间在将来。</translation>
    </message>
    <message>
        <source>“%1” is not known here; write one of: %2.</source>
        <translation>此处不认识“%1”；请写以下之一：%2。</translation>
    </message>
    <message>
        <source>None of the headings is one of this table: %1.</source>
        <translation>列标题均不属于此表：%1。</translation>
    </message>
    <message>
        <source>There is no column “%1” in this table.</source>
        <translation>此表没有列“%1”。</translation>
    </message>
    <message>
        <source>The column “%1” stands here twice.</source>
        <translation>列“%1”出现两次。</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>缺少列“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be: from %2 to %3.</source>
        <translation>%1 不合理：应在 %2 至 %3 之间。</translation>
    </message>
    <message>
        <source>A Deauville score is 1 to 5.</source>
        <translation>Deauville 评分为 1 至 5。</translation>
    </message>
    <message>
        <source>“%1” is no percentage; write 0.02, or &lt;0.01 below the limit.</source>
        <translation>“%1”不是百分数；请写作 0.02，低于检测下限时写作 &lt;0.01。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>此处不认识“%1”。</translation>
    </message>
    <message>
        <source>“%1”: this was answered by an earlier phrase of the cell.</source>
        <translation>“%1”：该单元格前面的短语已回答。</translation>
    </message>
    <message>
        <source>“early”, “late” and “after transplantation” speak of a relapse, not of refractory disease.</source>
        <translation>“early”“late”和“after transplantation”指复发，而非难治。</translation>
    </message>
    <message>
        <source>The cell speaks of a relapse, but rr_branch is empty.</source>
        <translation>单元格描述复发，但 rr_branch 为空。</translation>
    </message>
    <message>
        <source>Of a relapse it must be said whether it is early, late or after transplantation.</source>
        <translation>复发须说明是早期、晚期还是移植后。</translation>
    </message>
    <message>
        <source>The birth date is not before the consent date.</source>
        <translation>出生日期不早于知情同意日期。</translation>
    </message>
    <message>
        <source>“Y” does not say which exclusion criterion is present; write its id instead (%1).</source>
        <translation>“Y”未说明存在哪条排除标准；请写其编号（%1）。</translation>
    </message>
    <message>
        <source>“%1” is neither N nor an id of exclusions.csv.</source>
        <translation>“%1”既不是 N，也不是 exclusions.csv 中的编号。</translation>
    </message>
    <message>
        <source>“%1” cannot be. %2</source>
        <translation>“%1”不可能。%2</translation>
    </message>
    <message>
        <source>This is none of the log&apos;s tables, which are: %1.</source>
        <translation>此文件不是病区记录的表格；病区记录的表格为：%1。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有该文件夹。</translation>
    </message>
    <message>
        <source>This file is missing; a table in which nothing stands yet keeps its header line.</source>
        <translation>缺少该文件；尚无内容的表也应保留表头行。</translation>
    </message>
    <message>
        <source>A body weight lies above 0 and up to %1 kg.</source>
        <translation>体重须大于 0 且不超过 %1 kg。</translation>
    </message>
    <message>
        <source>An ASTCT grade is 1 to 5.</source>
        <translation>ASTCT 级别为 1 至 5 级。</translation>
    </message>
    <message>
        <source>Nobody is told before the site knows.</source>
        <translation>报告时间不能早于研究中心获知的时间。</translation>
    </message>
    <message>
        <source>The site cannot know of it before its onset.</source>
        <translation>研究中心不可能在发生之前获知。</translation>
    </message>
    <message>
        <source>This row tells of a serious event: serious must be Y.</source>
        <translation>此行记录的是严重不良事件：serious 须为 Y。</translation>
    </message>
    <message>
        <source>A CTCAE grade is 1 to 5.</source>
        <translation>CTCAE 分级为 1 至 5。</translation>
    </message>
    <message>
        <source>The event ends before its onset.</source>
        <translation>事件在发生之前结束。</translation>
    </message>
    <message>
        <source>“%1” names no cause of not being evaluable: infusion not completed, withdrew, lost to follow-up, or unrelated death.</source>
        <translation>“%1”未说明不可评价的原因：输注未完成、退出、失访或无关死亡。</translation>
    </message>
    <message>
        <source>“%1” does not fit what the column %2 says.</source>
        <translation>“%1”与 %2 列的内容不符。</translation>
    </message>
    <message>
        <source>%1 has no event “%2” with this onset in adverse_events.csv.</source>
        <translation>adverse_events.csv 中 %1 没有发生时间与此相同的事件“%2”。</translation>
    </message>
    <message>
        <source>“%1”: write PASSED, FAILED or PENDING, and behind it the result.</source>
        <translation>“%1”：请写 PASSED、FAILED 或 PENDING，其后写结果。</translation>
    </message>
    <message>
        <source>A check is told with its name and its time.</source>
        <translation>核对须同时写明姓名和时间。</translation>
    </message>
    <message>
        <source>%1 is not in lots.csv.</source>
        <translation>%1不在 lots.csv 中。</translation>
    </message>
    <message>
        <source>%1: the bags make %2 cells, infusions.csv tells %3, which stand.</source>
        <translation>%1：各袋合计 %2 个细胞，infusions.csv 为 %3，以后者为准。</translation>
    </message>
    <message>
        <source>%1 is not in bags.csv.</source>
        <translation>%1不在 bags.csv 中。</translation>
    </message>
    <message>
        <source>More than 0 mL was given.</source>
        <translation>输注体积须大于 0 mL。</translation>
    </message>
    <message>
        <source>The infusion ends before it begins.</source>
        <translation>输注结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>the hospital number</source>
        <translation>住院号</translation>
    </message>
    <message>
        <source>the birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Nothing is exported: %1, row %2, field “%3” (%4.%5) holds %6 of %7. Correct that text first.</source>
        <translation>未导出：%1第 %2 行的“%3”（%4.%5）含有 %7 的%6。请先更正该文本。</translation>
    </message>
    <message>
        <source>value as a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>unit of the value</source>
        <translation>数值的单位</translation>
    </message>
    <message>
        <source>subject: the number of the first screening</source>
        <translation>受试者：首次筛选号</translation>
    </message>
    <message>
        <source>event</source>
        <translation>研究事件</translation>
    </message>
    <message>
        <source>which of the screenings: its row</source>
        <translation>所属筛选的行号</translation>
    </message>
    <message>
        <source>number of the row in its table</source>
        <translation>该表中的行号</translation>
    </message>
    <message>
        <source>There is something at %1 already, and nothing is ever written over.</source>
        <translation>%1 已存在，绝不覆盖任何文件。</translation>
    </message>
    <message>
        <source>Nothing is exported: the study is not as the program wrote it (%1). “cohortctl verify” tells every place.</source>
        <translation>未导出：研究文件与程序所写不符（%1）。“cohortctl verify”会列出每一处。</translation>
    </message>
    <message numerus="yes">
        <source>Data exported: %1, %n row(s), SHA-256 of the manifest %2</source>
        <translation>
            <numerusform>已导出数据：%1，%n 行，清单的 SHA-256 为 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The export could not be given the name %1.</source>
        <translation>无法将导出命名为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Data exported: %1, %n row(s), SHA-256 of the file %2</source>
        <translation>
            <numerusform>已导出数据：%1，%n 行，文件的 SHA-256 为 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Whole course</source>
        <translation>全程</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室检测</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>不良事件</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>疗效</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监查</translation>
    </message>
    <message>
        <source>The signer gave login and password and answers for what was signed.</source>
        <translation>签名者已输入登录名和密码，并对所签内容负责。</translation>
    </message>
    <message>
        <source>%1 could not be written as XML.</source>
        <translation>无法将 %1 写为 XML。</translation>
    </message>
    <message>
        <source>There is no folder at %1.</source>
        <translation>%1 处没有文件夹。</translation>
    </message>
    <message>
        <source>There is no MANIFEST.sha256 in %1: it is no export of CohortDesk, or was taken apart.</source>
        <translation>%1 中没有 MANIFEST.sha256：它不是 CohortDesk 的导出，或已被拆散。</translation>
    </message>
    <message>
        <source>%1: it is missing.</source>
        <comment>a file of an export</comment>
        <translation>%1：缺失。</translation>
    </message>
    <message>
        <source>%1: it is not as it was handed over.</source>
        <comment>a file of an export</comment>
        <translation>%1：与移交时不同。</translation>
    </message>
    <message>
        <source>%1: it was not handed over.</source>
        <comment>a file of an export</comment>
        <translation>%1：不在移交之列。</translation>
    </message>
    <message>
        <source>MANIFEST.sha256: this is no line of a manifest: %1</source>
        <translation>MANIFEST.sha256：此行不是清单的行：%1</translation>
    </message>
    <message>
        <source>Nothing is handed over: the study was written to meanwhile. Hand it over again.</source>
        <translation>未移交任何内容：其间研究有写入。请重新移交。</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Six or more unrelated words are strong, and can be kept in a safe.</source>
        <translation>此口令太容易猜到。六个或更多互不相关的词足够安全，并可存放于保险柜。</translation>
    </message>
    <message>
        <source>archive of the site</source>
        <comment>what is exported</comment>
        <translation>研究中心存档</translation>
    </message>
    <message>
        <source>package for the sponsor</source>
        <comment>what is exported</comment>
        <translation>移交申办者的资料</translation>
    </message>
    <message>
        <source>The worksheet %1 could not be made.</source>
        <translation>无法创建工作表 %1。</translation>
    </message>
    <message>
        <source>Nothing is exported: a text of %1, row %2, column %3, does not fit into the cells of a worksheet. The export as CSV has it.</source>
        <translation>未导出任何内容：%1 第 %2 行 %3 列的文本放不进工作表的单元格。CSV 导出可容纳。</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full, or failed.</source>
        <translation>无法写入 %1：磁盘已满或发生故障。</translation>
    </message>
    <message>
        <source>This sheet is too large to be read.</source>
        <translation>此工作表过大，无法读取。</translation>
    </message>
    <message>
        <source>These cells are merged, and only the first of them holds something: separate them, and write into each what is meant.</source>
        <translation>这些单元格已合并，只有第一个含有内容：请取消合并，并在每个单元格中写入所指内容。</translation>
    </message>
    <message>
        <source>Read from the sheet “%1”.</source>
        <translation>读取自工作表“%1”。</translation>
    </message>
    <message>
        <source>This sheet is hidden.</source>
        <translation>此工作表是隐藏的。</translation>
    </message>
    <message>
        <source>Hidden rows, which were read like the others: %1.</source>
        <translation>隐藏的行（同其他行一样读取）：%1。</translation>
    </message>
    <message>
        <source>Hidden columns, which were read like the others: %1.</source>
        <translation>隐藏的列（同其他列一样读取）：%1。</translation>
    </message>
    <message>
        <source>Formulas, of which the saved results were read: %1.</source>
        <translation>公式（读取其保存的结果）：%1。</translation>
    </message>
    <message>
        <source>This table is there twice: %1 and %2.</source>
        <translation>此表出现两次：%1 和 %2。</translation>
    </message>
    <message>
        <source>This sheet is hidden. Show it, or remove it.</source>
        <translation>此工作表是隐藏的。请取消隐藏，或将其删除。</translation>
    </message>
    <message>
        <source>Another sheet has this name, too.</source>
        <translation>另有一个工作表也是此名称。</translation>
    </message>
    <message>
        <source>This is neither a folder of tables nor a workbook of them.</source>
        <translation>这既不是表格文件夹，也不是含有这些表的工作簿。</translation>
    </message>
    <message>
        <source>This sheet is missing; a table in which nothing stands yet keeps its header line.</source>
        <translation>缺少此工作表；尚无内容的表也要保留表头行。</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in this workbook; there are: %2.</source>
        <translation>此工作簿中没有工作表“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>Several sheets have headings of this table: %1. Say which one is meant.</source>
        <translation>多个工作表具有此表的表头：%1。请指明所指的工作表。</translation>
    </message>
    <message>
        <source>Only a hidden sheet has headings of this table: %1. Show it, or say that it is meant.</source>
        <translation>只有隐藏的工作表具有此表的表头：%1。请取消隐藏，或指明所指即为该工作表。</translation>
    </message>
    <message>
        <source>Nothing stands in the sheets of this workbook.</source>
        <translation>此工作簿的工作表中没有任何内容。</translation>
    </message>
    <message>
        <source>None of the sheets has headings of this table: %1.</source>
        <translation>没有工作表具有此表的表头：%1。</translation>
    </message>
    <message>
        <source>This is no workbook: it has no sheets.</source>
        <translation>这不是工作簿：没有工作表。</translation>
    </message>
    <message>
        <source>The number %1 in the format of a date (%2) is no day of the calendar.</source>
        <translation>数值 %1 采用日期格式（%2），但不是日历中的任何一天。</translation>
    </message>
    <message>
        <source>This cell holds %1, and its format (%2) shows only a part of that: which is meant cannot be determined. Write what is known as text.</source>
        <translation>此单元格存有 %1，而其格式（%2）只显示其中一部分：无法确定所指。请将已知内容写成文本。</translation>
    </message>
    <message>
        <source>This cell holds %1 and shows it as %2%: which is meant cannot be determined. Write it without a percent sign, in the unit of its column.</source>
        <translation>此单元格存有 %1，却显示为 %2%：无法确定所指。请去掉百分号，按该列的单位填写。</translation>
    </message>
    <message>
        <source>This cell holds %1, and its format (%2) shows it as something else: which is meant cannot be determined. Write what is meant as text.</source>
        <translation>此单元格存有 %1，而其格式（%2）显示为其他内容：无法确定所指。请将所指内容写成文本。</translation>
    </message>
    <message>
        <source>The sheet “%1” is damaged.</source>
        <translation>工作表“%1”已损坏。</translation>
    </message>
    <message>
        <source>The sheet “%1” has more than %2 cells that cannot be read.</source>
        <translation>工作表“%1”中无法读取的单元格超过 %2 个。</translation>
    </message>
    <message>
        <source>This cell holds more than %1 characters, which no spreadsheet allows.</source>
        <translation>此单元格超过 %1 个字符，任何电子表格都不允许。</translation>
    </message>
    <message>
        <source>This workbook holds more cells than are read: divide it into several.</source>
        <translation>此工作簿的单元格数超过可读取的数量：请拆分为多个工作簿。</translation>
    </message>
    <message>
        <source>The formula of this cell gives another value each time: write the value that is meant.</source>
        <translation>此单元格的公式每次给出不同的值：请写入所指的值。</translation>
    </message>
    <message>
        <source>This cell holds a formula whose result is not in the file: open the workbook in a spreadsheet and save it there, or write the value.</source>
        <translation>此单元格含有公式，但文件中没有其结果：请在电子表格中打开并保存该工作簿，或直接写入数值。</translation>
    </message>
    <message>
        <source>This cell holds the error %1.</source>
        <translation>此单元格为错误值 %1。</translation>
    </message>
    <message>
        <source>A part of this text is crossed out: remove it, or the line.</source>
        <translation>此文本有一部分带删除线：请删去该部分，或去掉删除线。</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Save a copy without one.</source>
        <translation>此工作簿设有密码。请另存一份不设密码的副本。</translation>
    </message>
    <message>
        <source>This is a workbook of an old kind (.xls). Save it as .xlsx, or the sheet as “CSV UTF-8”.</source>
        <translation>这是旧格式的工作簿（.xls）。请另存为 .xlsx，或将工作表另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This workbook takes values from other files. Save a copy with values alone (paste special, values).</source>
        <translation>此工作簿引用其他文件中的值。请另存一份只含数值的副本（选择性粘贴，数值）。</translation>
    </message>
    <message>
        <source>This workbook has more than %1 sheets and is not read.</source>
        <translation>此工作簿的工作表超过 %1 个，不予读取。</translation>
    </message>
    <message>
        <source>This workbook has too many texts to be read.</source>
        <translation>此工作簿的文本过多，无法读取。</translation>
    </message>
    <message>
        <source>This workbook has too many styles to be read.</source>
        <translation>此工作簿的样式过多，无法读取。</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Save it as .xlsx, or the sheet as “CSV UTF-8”.</source>
        <translation>这是二进制工作簿（.xlsb）。请另存为 .xlsx，或将工作表另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file (.ods). Save it as .xlsx, or the sheet as “CSV UTF-8”.</source>
        <translation>这是 OpenDocument 文件（.ods）。请另存为 .xlsx，或将工作表另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This is an archive, and no workbook. Give the table as .xlsx, or as “CSV UTF-8”.</source>
        <translation>这是压缩文件，不是工作簿。请提供 .xlsx 或“CSV UTF-8”格式的表格。</translation>
    </message>
    <message>
        <source>A part of this workbook declares a document type, which none may: it is not read.</source>
        <translation>此工作簿的一个组成部分声明了文档类型（不允许），不予读取。</translation>
    </message>
    <message>
        <source>A part of this workbook is nested too deep and is not read.</source>
        <translation>此工作簿的一个组成部分嵌套过深，不予读取。</translation>
    </message>
    <message>
        <source>This workbook is damaged: a part of it is no XML (line %1).</source>
        <translation>此工作簿已损坏：其一个组成部分不是 XML（第 %1 行）。</translation>
    </message>
    <message>
        <source>This file is damaged: it begins as a workbook, and cannot be unpacked.</source>
        <translation>此文件已损坏：其开头是工作簿，但无法解压。</translation>
    </message>
    <message>
        <source>This workbook has more than %1 parts and is not read.</source>
        <translation>此工作簿的组成部分超过 %1 个，不予读取。</translation>
    </message>
    <message>
        <source>A part of this workbook has the name “%1”, which leads elsewhere.</source>
        <translation>此工作簿有一个组成部分名为“%1”，指向别处。</translation>
    </message>
    <message>
        <source>The part “%1” of this workbook is there twice.</source>
        <translation>此工作簿的组成部分“%1”出现两次。</translation>
    </message>
    <message>
        <source>This workbook is packed in a way that no spreadsheet uses.</source>
        <translation>此工作簿的压缩方式不是任何电子表格所用的。</translation>
    </message>
    <message>
        <source>The part “%1” of this workbook is missing.</source>
        <translation>此工作簿缺少组成部分“%1”。</translation>
    </message>
    <message>
        <source>The part “%1” of this workbook is larger than %2 MB, unpacked, and is not read.</source>
        <translation>此工作簿的组成部分“%1”解压后超过 %2 MB，不予读取。</translation>
    </message>
    <message>
        <source>The part “%1” of this workbook unpacks to more than %2 times its size and is not read.</source>
        <translation>此工作簿的组成部分“%1”解压后超过其大小的 %2 倍，不予读取。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is exported: %1 does not follow the ODM standard in %n place(s). That is a fault of the program, and no data are lost: report it with this line: %2</source>
        <translation>
            <numerusform>未导出任何内容：%1 有 %n 处不符合 ODM 标准。这是程序的错误，数据没有丢失。请连同以下内容报告：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>The same record stands above already.</source>
        <translation>上方已有同一记录。</translation>
    </message>
    <message>
        <source>The whole study</source>
        <translation>整个研究</translation>
    </message>
    <message>
        <source>%1 has no hard lock.</source>
        <translation>%1没有硬锁定。</translation>
    </message>
    <message>
        <source>%1 has no soft lock.</source>
        <translation>%1没有软锁定。</translation>
    </message>
    <message>
        <source>The same line stands above already.</source>
        <translation>上方已有同一行。</translation>
    </message>
    <message>
        <source>The study has no meeting %1; the next one has the number %2.</source>
        <translation>研究中没有第 %1 次会议；下一次会议的编号为 %2。</translation>
    </message>
    <message>
        <source>The study has no decision %1.</source>
        <translation>研究中没有决策 %1。</translation>
    </message>
    <message>
        <source>%1 is not in meetings.csv.</source>
        <translation>meetings.csv 中没有 %1。</translation>
    </message>
    <message>
        <source>%1 What stands before it is done, what comes after it is not.</source>
        <translation>%1此前各行已完成，此后各行未进行。</translation>
    </message>
    <message>
        <source>The next query has the number %1.</source>
        <translation>下一条质疑的编号为 %1。</translation>
    </message>
    <message>
        <source>The query says itself what it is about; the cell stays empty.</source>
        <translation>质疑本身已说明所涉内容；此单元格应留空。</translation>
    </message>
    <message>
        <source>The study has no query %1.</source>
        <translation>研究中没有质疑 %1。</translation>
    </message>
    <message>
        <source>This may mean each of these records: %1. Name one of them by the columns which and date.</source>
        <translation>可能指以下任一记录：%1。请用 which 和 date 列指明其中之一。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有这样的记录。</translation>
    </message>
    <message>
        <source>There is no such record; there are: %1.</source>
        <translation>没有这样的记录；现有：%1。</translation>
    </message>
    <message>
        <source>The study has no subject %1.</source>
        <translation>研究中没有受试者 %1。</translation>
    </message>
    <message>
        <source>%1 may mean each of these subjects: %2.</source>
        <translation>%1 可能指以下任一受试者：%2。</translation>
    </message>
    <message>
        <source>This record belongs to no subject; the cell stays empty.</source>
        <translation>此记录不属于任何受试者；此单元格应留空。</translation>
    </message>
    <message>
        <source>There is none of these tables: %1.</source>
        <translation>以下表格均不存在：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is told of, and what is told</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>exclusion criteria present: %1 of %2</source>
        <translation>存在的排除标准：%2 项中 %1 项</translation>
    </message>
    <message>
        <source>signed by the investigator %1</source>
        <translation>研究者签署于 %1</translation>
    </message>
    <message>
        <source>agreed by the sponsor %1</source>
        <translation>申办者同意于 %1</translation>
    </message>
    <message>
        <source>%1: the hard lock is lifted, by a signature. %2</source>
        <translation>%1：签名解除硬锁定。%2</translation>
    </message>
    <message>
        <source>%1: the soft lock is lifted. %2</source>
        <translation>%1：解除软锁定。%2</translation>
    </message>
    <message>
        <source>%1: locked hard, by a signature. %2</source>
        <translation>%1：签名硬锁定。%2</translation>
    </message>
    <message>
        <source>%1: locked. %2</source>
        <translation>%1：锁定。%2</translation>
    </message>
    <message>
        <source>is prepared, with its cut-off at that moment</source>
        <translation>准备，数据截止于该时刻</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>决策 %1</translation>
    </message>
    <message>
        <source>nothing that is not there already</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>会议 %1</translation>
    </message>
    <message>
        <source>%1, %2: checked against its source</source>
        <translation>%1，%2：与源文件核对</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>质疑 %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>the query, and what becomes of it</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Meeting %1: cut-off at journal entry %2.</source>
        <translation>第 %1 次会议：截止于日志第 %2 条。</translation>
    </message>
    <message>
        <source>Done. Steps of queries: %1; records checked: %2; meetings: %3; locks: %4.</source>
        <translation>已完成：质疑步骤 %1 个，核对记录 %2 条，会议 %3 次，锁定操作 %4 个。</translation>
    </message>
    <message>
        <source>Saved minutes change: say why.</source>
        <translation>已保存的纪要有修改：请说明原因。</translation>
    </message>
    <message>
        <source>It was stopped here.</source>
        <translation>在此停止。</translation>
    </message>
</context>
<context>
    <name>ExclusionInputs</name>
    <message>
        <source>absent</source>
        <translation>无</translation>
    </message>
    <message>
        <source>present</source>
        <translation>有</translation>
    </message>
    <message>
        <source>The signed protocol&apos;s exclusion list has not been entered yet (page Study). Until then nobody is eligible: the copies of the registry record at hand print only the heading.</source>
        <translation>尚未录入已签署方案的排除标准（“研究设置”页）。录入之前，任何人都不符合入选条件：现有的登记信息副本只印有标题。</translation>
    </message>
    <message>
        <source>All absent…</source>
        <translation>全部“无”…</translation>
    </message>
</context>
<context>
    <name>ExclusionsEditor</name>
    <message>
        <source>&amp;Add a criterion</source>
        <translation>添加标准(&amp;A)</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Close as screen failure</source>
        <translation>以筛选失败结束</translation>
    </message>
    <message>
        <source>Comment on the screen failure</source>
        <translation>筛选失败的备注</translation>
    </message>
    <message>
        <source>Record screen failure…</source>
        <translation>记录筛选失败…</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>备注(&amp;C)</translation>
    </message>
    <message>
        <source>Save first: only what is saved can be closed.</source>
        <translation>请先保存：只能以已保存的内容结束筛选。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>dose level</source>
        <translation>剂量水平</translation>
    </message>
    <message>
        <source>to dose level</source>
        <translation>至剂量水平</translation>
    </message>
    <message>
        <source>places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>course</source>
        <translation>入组进程</translation>
    </message>
    <message>
        <source>as recommended</source>
        <translation>与建议一致</translation>
    </message>
    <message>
        <source>justification</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>needs the sponsor&apos;s agreement</source>
        <translation>需申办者同意</translation>
    </message>
    <message>
        <source>transcribed</source>
        <translation>转录</translation>
    </message>
    <message>
        <source>protocol version</source>
        <translation>方案版本</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>所做之事</translation>
    </message>
    <message>
        <source>row of the subject</source>
        <translation>受试者行号</translation>
    </message>
    <message>
        <source>row of the decision</source>
        <translation>决策行号</translation>
    </message>
    <message>
        <source>row of the person</source>
        <translation>用户行号</translation>
    </message>
    <message>
        <source>row of who did it</source>
        <translation>操作者所在行</translation>
    </message>
    <message>
        <source>done at</source>
        <translation>操作时间</translation>
    </message>
    <message>
        <source>printed name</source>
        <translation>正楷姓名</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>审阅时间</translation>
    </message>
    <message>
        <source>up to line</source>
        <translation>审阅至行</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>marrow blasts (%)</source>
        <translation>骨髓原始细胞（%）</translation>
    </message>
    <message>
        <source>blood blasts (%)</source>
        <translation>外周血原始细胞（%）</translation>
    </message>
    <message>
        <source>extramedullary disease</source>
        <translation>髓外病变</translation>
    </message>
    <message>
        <source>neutrophils (10⁹/L)</source>
        <translation>中性粒细胞（10⁹/L）</translation>
    </message>
    <message>
        <source>platelets (10⁹/L)</source>
        <translation>血小板（10⁹/L）</translation>
    </message>
    <message>
        <source>MRD (%)</source>
        <translation>MRD（%）</translation>
    </message>
    <message>
        <source>MRD below that limit of the assay</source>
        <translation>MRD 低于该检测下限</translation>
    </message>
    <message>
        <source>Deauville score</source>
        <translation>Deauville 评分</translation>
    </message>
    <message>
        <source>uptake compared with baseline</source>
        <translation>与基线相比的摄取</translation>
    </message>
    <message>
        <source>new lesions</source>
        <translation>新发病灶</translation>
    </message>
    <message>
        <source>change of size (%)</source>
        <translation>大小变化（%）</translation>
    </message>
    <message>
        <source>marrow involved</source>
        <translation>骨髓受累</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>访视</translation>
    </message>
    <message>
        <source>response by the criteria</source>
        <translation>按标准得出的疗效</translation>
    </message>
    <message>
        <source>response</source>
        <translation>疗效</translation>
    </message>
    <message>
        <source>MRD negative</source>
        <translation>MRD 阴性</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>row of who confirmed it</source>
        <translation>确认者所在行</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>consent version</source>
        <translation>知情同意书版本</translation>
    </message>
    <message>
        <source>consent signed</source>
        <translation>知情同意签署时间</translation>
    </message>
    <message>
        <source>time of consent known</source>
        <translation>知情同意时间已知</translation>
    </message>
    <message>
        <source>branch of relapse or refractoriness</source>
        <translation>复发或难治类型</translation>
    </message>
    <message>
        <source>Relapsed or refractory</source>
        <translation>复发或难治</translation>
    </message>
    <message>
        <source>Blasts in marrow</source>
        <translation>骨髓原始细胞</translation>
    </message>
    <message>
        <source>marrow in recovery</source>
        <translation>骨髓处于恢复期</translation>
    </message>
    <message>
        <source>Marrow taken in the recovery period</source>
        <translation>骨髓采集于恢复期</translation>
    </message>
    <message>
        <source>blood blasts twice</source>
        <translation>外周血两次检出原始细胞</translation>
    </message>
    <message>
        <source>Blasts in two blood samples</source>
        <translation>外周血两次检出原始细胞</translation>
    </message>
    <message>
        <source>extramedullary</source>
        <translation>髓外病变</translation>
    </message>
    <message>
        <source>Extramedullary disease</source>
        <translation>髓外病变</translation>
    </message>
    <message>
        <source>months to relapse</source>
        <translation>至复发月数</translation>
    </message>
    <message>
        <source>First remission to relapse</source>
        <translation>首次缓解至复发</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>reinduction failed</source>
        <translation>再诱导失败</translation>
    </message>
    <message>
        <source>Reinduction failed</source>
        <translation>再诱导失败</translation>
    </message>
    <message>
        <source>targeted drug</source>
        <translation>靶向药物</translation>
    </message>
    <message>
        <source>Targeted drug</source>
        <translation>靶向药物</translation>
    </message>
    <message>
        <source>no other effective option</source>
        <translation>无其他有效方案</translation>
    </message>
    <message>
        <source>No other effective option</source>
        <translation>无其他有效方案</translation>
    </message>
    <message>
        <source>active acute GVHD (grade)</source>
        <translation>活动性急性 GVHD（级）</translation>
    </message>
    <message>
        <source>Active acute GVHD, grade</source>
        <translation>活动性急性 GVHD，分级</translation>
    </message>
    <message>
        <source>induction completed</source>
        <translation>已完成诱导治疗</translation>
    </message>
    <message>
        <source>Induction completed</source>
        <translation>已完成诱导治疗</translation>
    </message>
    <message>
        <source>no CR after induction</source>
        <translation>诱导后未达 CR</translation>
    </message>
    <message>
        <source>No CR after induction</source>
        <translation>诱导后未达 CR</translation>
    </message>
    <message>
        <source>no CR after salvage</source>
        <translation>挽救治疗后未达 CR</translation>
    </message>
    <message>
        <source>No CR after salvage</source>
        <translation>挽救治疗后未达 CR</translation>
    </message>
    <message>
        <source>no CR after targeted regimen</source>
        <translation>靶向方案后未达 CR</translation>
    </message>
    <message>
        <source>No CR after a targeted regimen</source>
        <translation>靶向方案后未达 CR</translation>
    </message>
    <message>
        <source>MRD persistent</source>
        <translation>MRD 持续阳性</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>upper limit of normal</source>
        <translation>正常值上限</translation>
    </message>
    <message>
        <source>judged acceptable by hand</source>
        <translation>研究者判断可接受</translation>
    </message>
    <message>
        <source>reason of the judgement</source>
        <translation>判断理由</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>expected survival (weeks)</source>
        <translation>预计生存期（周）</translation>
    </message>
    <message>
        <source>Expected survival</source>
        <translation>预计生存期</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>ECOG</source>
        <translation>ECOG</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>CD7 by flow cytometry (%)</source>
        <translation>流式细胞术 CD7（%）</translation>
    </message>
    <message>
        <source>CD7 by flow cytometry</source>
        <translation>CD7（流式细胞术）</translation>
    </message>
    <message>
        <source>CD7 by IHC (%)</source>
        <translation>免疫组化 CD7（%）</translation>
    </message>
    <message>
        <source>CD7 by immunohistochemistry</source>
        <translation>CD7（免疫组织化学）</translation>
    </message>
    <message>
        <source>venous access</source>
        <translation>静脉通路</translation>
    </message>
    <message>
        <source>Venous access</source>
        <translation>静脉通路</translation>
    </message>
    <message>
        <source>leukapheresis contraindicated</source>
        <translation>白细胞单采禁忌</translation>
    </message>
    <message>
        <source>Leukapheresis contraindicated</source>
        <translation>白细胞单采禁忌</translation>
    </message>
    <message>
        <source>understands the trial</source>
        <translation>理解试验</translation>
    </message>
    <message>
        <source>Understands the trial</source>
        <translation>理解本试验</translation>
    </message>
    <message>
        <source>date of the oldest result</source>
        <translation>最早结果日期</translation>
    </message>
    <message>
        <source>Date of the oldest result</source>
        <translation>最早结果的日期</translation>
    </message>
    <message>
        <source>age at consent (years)</source>
        <translation>知情同意时年龄（岁）</translation>
    </message>
    <message>
        <source>at most or at least</source>
        <translation>上限或下限</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>as a multiple of ULN</source>
        <translation>以 ULN 倍数表示</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>英文文本</translation>
    </message>
    <message>
        <source>Chinese text</source>
        <translation>中文文本</translation>
    </message>
    <message>
        <source>earliest day</source>
        <translation>最早日</translation>
    </message>
    <message>
        <source>latest day</source>
        <translation>最晚日</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>prior of a DLT rate, a</source>
        <translation>DLT 发生率的先验，a</translation>
    </message>
    <message>
        <source>prior of a DLT rate, b</source>
        <translation>DLT 发生率的先验，b</translation>
    </message>
    <message>
        <source>target DLT rate</source>
        <translation>目标 DLT 发生率</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>subject number</source>
        <translation>受试者编号</translation>
    </message>
    <message>
        <source>row of the screening</source>
        <translation>筛选行号</translation>
    </message>
    <message>
        <source>start of the infusion</source>
        <translation>输注开始时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>weight (kg)</source>
        <translation>体重（kg）</translation>
    </message>
    <message>
        <source>Body weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>infused cells</source>
        <translation>输注细胞数</translation>
    </message>
    <message>
        <source>Infused</source>
        <translation>已输注</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>CTCAE term</source>
        <translation>CTCAE 术语</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>related to the CAR-NK cells</source>
        <translation>与 CAR-NK 细胞相关</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>why it is serious</source>
        <translation>严重性标准</translation>
    </message>
    <message>
        <source>site aware since</source>
        <translation>研究中心获知时间</translation>
    </message>
    <message>
        <source>expected by the investigator&apos;s brochure</source>
        <translation>研究者手册是否预期</translation>
    </message>
    <message>
        <source>possible DLT</source>
        <translation>疑似 DLT</translation>
    </message>
    <message>
        <source>CRS grade</source>
        <translation>CRS 分级</translation>
    </message>
    <message>
        <source>ICANS grade</source>
        <translation>ICANS 分级</translation>
    </message>
    <message>
        <source>sent to</source>
        <translation>报告对象</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>row of the adverse event</source>
        <translation>不良事件行号</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>不可评价原因</translation>
    </message>
    <message>
        <source>follow-up ended</source>
        <translation>随访结束日期</translation>
    </message>
    <message>
        <source>seen at</source>
        <translation>观察时间</translation>
    </message>
    <message>
        <source>entered at</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>temperature (°C)</source>
        <translation>体温（°C）</translation>
    </message>
    <message>
        <source>hypotension</source>
        <translation>低血压</translation>
    </message>
    <message>
        <source>vasopressors</source>
        <translation>升压药</translation>
    </message>
    <message>
        <source>oxygen</source>
        <translation>吸氧</translation>
    </message>
    <message>
        <source>ICE: orientation</source>
        <translation>ICE：定向力</translation>
    </message>
    <message>
        <source>ICE: naming</source>
        <translation>ICE：命名</translation>
    </message>
    <message>
        <source>ICE: following a command</source>
        <translation>ICE：执行指令</translation>
    </message>
    <message>
        <source>ICE: writing</source>
        <translation>ICE：书写</translation>
    </message>
    <message>
        <source>ICE: attention</source>
        <translation>ICE：注意力</translation>
    </message>
    <message>
        <source>ICE not possible</source>
        <translation>无法完成 ICE</translation>
    </message>
    <message>
        <source>consciousness</source>
        <translation>意识水平</translation>
    </message>
    <message>
        <source>seizure</source>
        <translation>癫痫发作</translation>
    </message>
    <message>
        <source>deep focal weakness</source>
        <translation>严重局灶性肌无力</translation>
    </message>
    <message>
        <source>raised intracranial pressure, oedema</source>
        <translation>颅内压升高、脑水肿</translation>
    </message>
    <message>
        <source>GvHD of the skin (stage)</source>
        <translation>皮肤 GvHD（分期）</translation>
    </message>
    <message>
        <source>GvHD of the liver (stage)</source>
        <translation>肝脏 GvHD（分期）</translation>
    </message>
    <message>
        <source>GvHD of the upper gut (stage)</source>
        <translation>上消化道 GvHD（分期）</translation>
    </message>
    <message>
        <source>GvHD of the lower gut (stage)</source>
        <translation>下消化道 GvHD（分期）</translation>
    </message>
    <message>
        <source>attributed to the CAR-NK cells</source>
        <translation>与 CAR-NK 细胞的关系</translation>
    </message>
    <message>
        <source>attributed to lymphodepletion</source>
        <translation>与清淋预处理的关系</translation>
    </message>
    <message>
        <source>attributed to the underlying disease</source>
        <translation>与基础疾病的关系</translation>
    </message>
    <message>
        <source>attributed to an infection</source>
        <translation>与感染的关系</translation>
    </message>
    <message>
        <source>attributed to another drug</source>
        <translation>与其他药物的关系</translation>
    </message>
    <message>
        <source>attributed to a procedure</source>
        <translation>与操作的关系</translation>
    </message>
    <message>
        <source>onset, as far as it is known</source>
        <translation>发生时间（已知部分）</translation>
    </message>
    <message>
        <source>end, as far as it is known</source>
        <translation>结束时间（已知部分）</translation>
    </message>
    <message>
        <source>action taken</source>
        <translation>采取的措施</translation>
    </message>
    <message>
        <source>outcome of the event</source>
        <translation>事件转归</translation>
    </message>
    <message>
        <source>tocilizumab given</source>
        <translation>已用托珠单抗</translation>
    </message>
    <message>
        <source>corticosteroid given</source>
        <translation>已用糖皮质激素</translation>
    </message>
    <message>
        <source>vasopressor given</source>
        <translation>已用升压药</translation>
    </message>
    <message>
        <source>other treatment of the event</source>
        <translation>事件的其他治疗</translation>
    </message>
    <message>
        <source>scale of the grade</source>
        <translation>分级标准</translation>
    </message>
    <message>
        <source>since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>row of the bedside entry</source>
        <translation>所属床旁观察记录的行</translation>
    </message>
    <message>
        <source>lot number</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>donor or source code</source>
        <translation>供者或来源编号</translation>
    </message>
    <message>
        <source>Donor or source code</source>
        <translation>供者或来源编号</translation>
    </message>
    <message>
        <source>made on</source>
        <translation>制备日期</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制备日期</translation>
    </message>
    <message>
        <source>expires on</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>储存条件</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>储存条件</translation>
    </message>
    <message>
        <source>released by</source>
        <translation>放行人</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>放行人</translation>
    </message>
    <message>
        <source>released</source>
        <translation>放行时间</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>放行时间</translation>
    </message>
    <message>
        <source>remark on the release</source>
        <translation>放行备注</translation>
    </message>
    <message>
        <source>Remark on the release</source>
        <translation>放行备注</translation>
    </message>
    <message>
        <source>held</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暂停使用</translation>
    </message>
    <message>
        <source>why it is held</source>
        <translation>暂停使用的原因</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>暂停使用的原因</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>row of the lot</source>
        <translation>批次行号</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>袋</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>袋</translation>
    </message>
    <message>
        <source>row of the subject it is meant for</source>
        <translation>指定受试者行号</translation>
    </message>
    <message>
        <source>volume (mL)</source>
        <translation>体积（mL）</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>%1 mL</source>
        <translation>%1 mL</translation>
    </message>
    <message>
        <source>cells per mL</source>
        <translation>细胞浓度（/mL）</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>细胞浓度</translation>
    </message>
    <message>
        <source>%1 per mL</source>
        <translation>%1/mL</translation>
    </message>
    <message>
        <source>viability (%)</source>
        <translation>存活率（%）</translation>
    </message>
    <message>
        <source>Viability</source>
        <translation>存活率</translation>
    </message>
    <message>
        <source>CAR-positive (%)</source>
        <translation>CAR 阳性率（%）</translation>
    </message>
    <message>
        <source>CAR-positive</source>
        <translation>CAR 阳性率</translation>
    </message>
    <message>
        <source>cells per mL after thaw</source>
        <translation>复苏后细胞浓度（/mL）</translation>
    </message>
    <message>
        <source>Cells after thaw</source>
        <translation>复苏后细胞浓度</translation>
    </message>
    <message>
        <source>viability after thaw (%)</source>
        <translation>复苏后存活率（%）</translation>
    </message>
    <message>
        <source>Viability after thaw</source>
        <translation>复苏后存活率</translation>
    </message>
    <message>
        <source>CAR-positive after thaw (%)</source>
        <translation>复苏后 CAR 阳性率（%）</translation>
    </message>
    <message>
        <source>CAR-positive after thaw</source>
        <translation>复苏后 CAR 阳性率</translation>
    </message>
    <message>
        <source>received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>temperature at receipt (°C)</source>
        <translation>接收时温度（°C）</translation>
    </message>
    <message>
        <source>Temperature at receipt</source>
        <translation>接收时温度</translation>
    </message>
    <message>
        <source>thawed</source>
        <translation>复苏时间</translation>
    </message>
    <message>
        <source>Thawed</source>
        <translation>复苏时间</translation>
    </message>
    <message>
        <source>temperature at thaw (°C)</source>
        <translation>复苏时温度（°C）</translation>
    </message>
    <message>
        <source>Temperature at thaw</source>
        <translation>复苏时温度</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>核对时间</translation>
    </message>
    <message>
        <source>row of the bag</source>
        <translation>袋行号</translation>
    </message>
    <message>
        <source>volume given (mL)</source>
        <translation>输注体积（mL）</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已输注</translation>
    </message>
    <message>
        <source>start of the bag</source>
        <translation>该袋开始时间</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>end of the bag</source>
        <translation>该袋结束时间</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>why not all of the bag</source>
        <translation>未输完的原因</translation>
    </message>
    <message>
        <source>Why not all of it</source>
        <translation>未输完的原因</translation>
    </message>
    <message>
        <source>end of the infusion</source>
        <translation>输注结束时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>premedication</source>
        <translation>输注前用药</translation>
    </message>
    <message>
        <source>Premedication</source>
        <translation>输注前用药</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>输注反应</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>输注反应</translation>
    </message>
    <message>
        <source>cells that were counted</source>
        <translation>计入剂量的细胞</translation>
    </message>
    <message>
        <source>Cells that were counted</source>
        <translation>计入剂量的细胞</translation>
    </message>
    <message>
        <source>DLT worksheet</source>
        <translation>DLT 判定表</translation>
    </message>
    <message>
        <source>item of the DLT definition</source>
        <translation>DLT 定义条目</translation>
    </message>
    <message>
        <source>version of the DLT definition</source>
        <translation>DLT 定义版本</translation>
    </message>
    <message>
        <source>what the rule says</source>
        <translation>按规则的判定</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>row of who answered</source>
        <translation>回答者的行</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答时间</translation>
    </message>
    <message>
        <source>key of what the record shows</source>
        <translation>记录所示偏离的标识</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>cause of the deviation</source>
        <translation>偏离原因</translation>
    </message>
    <message>
        <source>corrective and preventive action</source>
        <translation>纠正与预防措施</translation>
    </message>
    <message>
        <source>reported to the ethics committee on</source>
        <translation>报告伦理委员会日期</translation>
    </message>
    <message>
        <source>reported to the sponsor on</source>
        <translation>报告申办者日期</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>针对内容</translation>
    </message>
    <message>
        <source>which events</source>
        <translation>哪类事件</translation>
    </message>
    <message>
        <source>term or organ class</source>
        <translation>术语或系统器官分类</translation>
    </message>
    <message>
        <source>grade, at least</source>
        <translation>级别不低于</translation>
    </message>
    <message>
        <source>related ones only</source>
        <translation>仅计相关事件</translation>
    </message>
    <message>
        <source>subjects, at least</source>
        <translation>例数不少于</translation>
    </message>
    <message>
        <source>of so many infused first (0 = all)</source>
        <translation>最先输注的例数（0 = 全部）</translation>
    </message>
    <message>
        <source>row of the stopping rule</source>
        <translation>停止规则所在行</translation>
    </message>
    <message>
        <source>stopping rule</source>
        <translation>停止规则</translation>
    </message>
    <message>
        <source>cut-off: line of the audit trail</source>
        <translation>数据截止：稽查轨迹行号</translation>
    </message>
    <message>
        <source>Cut-off, line of the audit trail</source>
        <translation>数据截止，稽查轨迹行号</translation>
    </message>
    <message>
        <source>cut-off</source>
        <translation>数据截止时间</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>数据截止时间</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>召开时间</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>召开时间</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>points discussed</source>
        <translation>讨论要点</translation>
    </message>
    <message>
        <source>Points discussed</source>
        <translation>讨论要点</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>function</source>
        <translation>职能</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职能</translation>
    </message>
    <message>
        <source>was present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Was present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>their word</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Their word</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>持异议</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>持异议</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>待办内容</translation>
    </message>
    <message>
        <source>Agreed action</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>circulated to</source>
        <translation>分发对象</translation>
    </message>
    <message>
        <source>Circulated to</source>
        <translation>分发对象</translation>
    </message>
    <message>
        <source>circulated</source>
        <translation>分发时间</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>分发时间</translation>
    </message>
    <message>
        <source>record that is asked about</source>
        <translation>所质疑的记录</translation>
    </message>
    <message>
        <source>row that is asked about</source>
        <translation>所质疑的行</translation>
    </message>
    <message>
        <source>field that is asked about</source>
        <translation>所质疑的字段</translation>
    </message>
    <message>
        <source>step of the query</source>
        <translation>质疑的处理步骤</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>note</source>
        <translation>记录内容</translation>
    </message>
    <message>
        <source>line of the audit trail that changed the field</source>
        <translation>修改该字段的稽查轨迹行号</translation>
    </message>
    <message>
        <source>what was checked</source>
        <translation>核对的内容</translation>
    </message>
    <message>
        <source>row of the record</source>
        <translation>记录行号</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>硬锁定</translation>
    </message>
    <message>
        <source>why it is locked</source>
        <translation>锁定原因</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>锁定时间</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>解除时间</translation>
    </message>
    <message>
        <source>lifted by</source>
        <translation>解除人</translation>
    </message>
    <message>
        <source>why it was lifted</source>
        <translation>解除原因</translation>
    </message>
    <message>
        <source>number of the report</source>
        <translation>报告序号</translation>
    </message>
    <message>
        <source>kind of report</source>
        <translation>报告类型</translation>
    </message>
    <message>
        <source>date of the report</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>what happened and was done</source>
        <translation>发生及处理经过</translation>
    </message>
    <message>
        <source>concomitant treatment</source>
        <translation>合并用药及治疗</translation>
    </message>
    <message>
        <source>why it is related, or not</source>
        <translation>因果关系判断依据</translation>
    </message>
    <message>
        <source>row of the report</source>
        <translation>报告行号</translation>
    </message>
    <message>
        <source>delegated tasks</source>
        <translation>授权工作</translation>
    </message>
    <message>
        <source>delegated from</source>
        <translation>授权开始日期</translation>
    </message>
    <message>
        <source>delegated until</source>
        <translation>授权结束日期</translation>
    </message>
    <message>
        <source>date of the version</source>
        <translation>版本日期</translation>
    </message>
    <message>
        <source>approved by the ethics committee on</source>
        <translation>伦理委员会批准日期</translation>
    </message>
    <message>
        <source>whoever signed an earlier version signs again</source>
        <translation>签过较早版本者须重新签署</translation>
    </message>
    <message>
        <source>kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>where its source is</source>
        <translation>源数据位置</translation>
    </message>
    <message>
        <source>line of the audit trail</source>
        <translation>稽查轨迹的行</translation>
    </message>
    <message>
        <source>field that was typed</source>
        <translation>已录入的字段</translation>
    </message>
    <message>
        <source>typed into the EDC at</source>
        <translation>录入 EDC 的时间</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Calendar: %1</source>
        <translation>日历：%1</translation>
    </message>
    <message>
        <source>Calendar (Alt+↓)</source>
        <translation>日历（Alt+↓）</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>对“%1”提出质疑</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>质疑 %1</translation>
    </message>
    <message>
        <source>Query %1 about %2, to be answered</source>
        <translation>质疑 %1（%2），待答复</translation>
    </message>
    <message>
        <source>Query %1 answered</source>
        <translation>质疑 %1 已答复</translation>
    </message>
    <message>
        <source>Query %1 about %2, answered</source>
        <translation>质疑 %1（%2），已答复</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>在本页中查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>本页中没有</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>FindingsInputs</name>
    <message>
        <source>&amp;Marrow blasts</source>
        <translation>骨髓原始细胞(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Blood blasts</source>
        <translation>外周血原始细胞(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xtramedullary disease</source>
        <translation>髓外病变(&amp;X)</translation>
    </message>
    <message>
        <source>Neutrop&amp;hils</source>
        <translation>中性粒细胞(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;latelets</source>
        <translation>血小板(&amp;L)</translation>
    </message>
    <message>
        <source>MRD b&amp;y flow cytometry</source>
        <translation>流式 MRD(&amp;Y)</translation>
    </message>
    <message>
        <source>D&amp;eauville score (PET-CT)</source>
        <translation>Deauville 评分（PET-CT）(&amp;E)</translation>
    </message>
    <message>
        <source>Up&amp;take compared with baseline</source>
        <translation>与基线相比的摄取(&amp;T)</translation>
    </message>
    <message>
        <source>Ne&amp;w lesions</source>
        <translation>新发病灶(&amp;W)</translation>
    </message>
    <message>
        <source>Chan&amp;ge of size from baseline (CT)</source>
        <translation>与基线相比的大小变化（CT）(&amp;G)</translation>
    </message>
    <message>
        <source>Sum of the products of diameters; −60 where it has shrunk by 60 %.</source>
        <translation>最大垂直径乘积之和；缩小 60% 时填 −60。</translation>
    </message>
    <message>
        <source>Marr&amp;ow involved</source>
        <translation>骨髓受累(&amp;O)</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>&amp;Date of the contact, or of the death</source>
        <translation>联系日期或死亡日期(&amp;D)</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>缺少日期。</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>Choose what is known of the subject.</source>
        <translation>请选择受试者的状态。</translation>
    </message>
    <message>
        <source>&amp;Comment (cause of death, next therapy)</source>
        <translation>备注（死因、后续治疗）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save follow-up</source>
        <translation>保存随访(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New follow-up</source>
        <translation>新增随访(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Void follow-up…</source>
        <translation>作废随访(&amp;V)…</translation>
    </message>
    <message>
        <source>Follow-up of %1</source>
        <translation>%1 的随访</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>新增随访</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>已保存：%1。</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Number of a subject, page, tab, decision, action</source>
        <translation>受试者编号、页面、选项卡、决策或操作</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Nothing in this study has these words.</source>
        <translation>本研究中没有含这些文字的内容。</translation>
    </message>
    <message>
        <source>The first %1 of %2. Type more of what you look for.</source>
        <translation>共 %2 项，显示前 %1 项。请输入更多要查找的内容。</translation>
    </message>
</context>
<context>
    <name>GradeTexts</name>
    <message>
        <source>What the grades mean</source>
        <translation>各级含义</translation>
    </message>
    <message>
        <source>no such grade</source>
        <translation>无此分级</translation>
    </message>
    <message>
        <source>▶ Grade %1: %2</source>
        <translation>▶ %1 级：%2</translation>
    </message>
    <message>
        <source>Grade %1: %2</source>
        <translation>%1 级：%2</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over the data</source>
        <translation>移交数据</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>Choose what is handed over.</source>
        <translation>请选择移交的内容。</translation>
    </message>
    <message>
        <source>La&amp;nguage of the definitions</source>
        <translation>定义的语言(&amp;N)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两种语言</translation>
    </message>
    <message>
        <source>W&amp;here to (new; nothing is ever written over)</source>
        <translation>写入位置（新建，从不覆盖）(&amp;H)</translation>
    </message>
    <message>
        <source>Where is it to be written?</source>
        <translation>请说明写入位置。</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the institution</source>
        <translation>机构的口令(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>再次输入口令(&amp;G)</translation>
    </message>
    <message>
        <source>Who the subjects are is sealed under it. Without it nobody opens that part, in thirty years either: it is kept by the institution, apart from the archive.</source>
        <translation>受试者身份以此口令密封。没有它，即使三十年后也无人能打开该部分：由机构保管，与归档资料分开存放。</translation>
    </message>
    <message>
        <source>&amp;Lock the study hard, and sign…</source>
        <translation>硬锁定研究并签名(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Hand &amp;over</source>
        <translation>移交(&amp;O)</translation>
    </message>
    <message>
        <source>The whole study is locked hard: what is handed over stays as it is.</source>
        <translation>整个研究已硬锁定：移交的数据不再变化。</translation>
    </message>
    <message>
        <source>The study is not locked: its records can change after they were handed over. What changes is listed on the page Monitoring.</source>
        <translation>研究未锁定：移交后记录仍可修改。之后的修改列在“监查”页。</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>写入的文件夹</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>Data handed over</source>
        <translation>数据已移交</translation>
    </message>
    <message>
        <source>Hard lock</source>
        <translation>硬锁定</translation>
    </message>
    <message>
        <source>The whole study: nobody changes it any more, until the lock is lifted.</source>
        <translation>整个研究：解除锁定前任何人不再修改。</translation>
    </message>
    <message>
        <source>The whole study is locked.</source>
        <translation>整个研究已锁定。</translation>
    </message>
    <message numerus="yes">
        <source>Handed over: %n row(s).</source>
        <translation>
            <numerusform>已移交：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1
SHA-256 of %2:
%3</source>
        <translation>已写入 %1
%2 的 SHA-256：
%3</translation>
    </message>
</context>
<context>
    <name>HandOverSection</name>
    <message>
        <source>Handing over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>The data without anybody&apos;s name, for the sponsor, a statistician or the archive. The study is checked first, and the audit trail tells of it. What changes afterwards is listed on the page Monitoring, for whoever types it into the sponsor&apos;s EDC.</source>
        <translation>不含任何人姓名的数据，供申办者、统计人员或归档使用。移交前先核查研究文件，并记入稽查轨迹。之后的修改列在“监查”页，供录入申办者 EDC 的人员使用。</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>已有的移交</translation>
    </message>
    <message>
        <source>Site time</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>移交的内容</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>移交(&amp;O)…</translation>
    </message>
    <message>
        <source>The role “%1” may not hand over.</source>
        <translation>角色“%1”不可移交。</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
</context>
<context>
    <name>HeldLots</name>
    <message>
        <source>Lot %1 is held: %2</source>
        <translation>批次 %1 已暂停使用：%2</translation>
    </message>
    <message>
        <source>Nobody was given anything of it.</source>
        <translation>尚无受试者输注该批次。</translation>
    </message>
    <message>
        <source>Given to:</source>
        <translation>已输注给：</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;Find in the help</source>
        <translation>在帮助中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Not in the help</source>
        <translation>帮助中没有</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History: %1</source>
        <translation>历史：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing was ever saved here.</source>
        <translation>此处从未保存过内容。</translation>
    </message>
    <message>
        <source>%1, %2. Newest first.</source>
        <translation>%1，%2。最新的在前。</translation>
    </message>
    <message>
        <source>No history: what stands here is not saved as a field.</source>
        <translation>无历史：此处内容不作为字段保存。</translation>
    </message>
</context>
<context>
    <name>IceInputs</name>
    <message>
        <source>&amp;ICE 10 of 10</source>
        <translation>ICE 满分 10 分(&amp;I)</translation>
    </message>
    <message>
        <source>All parts of the test were right.</source>
        <translation>各项均正确。</translation>
    </message>
    <message>
        <source>Orientation (0–4)</source>
        <translation>定向力（0–4）</translation>
    </message>
    <message>
        <source>Naming (0–3)</source>
        <translation>命名（0–3）</translation>
    </message>
    <message>
        <source>Command (0–1)</source>
        <translation>执行指令（0–1）</translation>
    </message>
    <message>
        <source>Writing (0–1)</source>
        <translation>书写（0–1）</translation>
    </message>
    <message>
        <source>Attention (0–1)</source>
        <translation>注意力（0–1）</translation>
    </message>
    <message>
        <source>ICE not possi&amp;ble</source>
        <translation>无法完成 ICE(&amp;B)</translation>
    </message>
</context>
<context>
    <name>IdentityForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>姓名缩写(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Hospital number</source>
        <translation>住院号(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>出生日期(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save identity</source>
        <translation>保存身份信息(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) at consent</source>
        <translation>
            <numerusform>知情同意时 %n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity saved.</source>
        <translation>身份信息已保存。</translation>
    </message>
</context>
<context>
    <name>IdentityPanel</name>
    <message>
        <source>Name, initials, hospital number and birth date are hidden.</source>
        <translation>姓名、缩写、住院号和出生日期已隐藏。</translation>
    </message>
    <message>
        <source>Direct identifiers are shown only to those who enter subjects.</source>
        <translation>直接身份信息仅对录入受试者的用户显示。</translation>
    </message>
    <message>
        <source>Hide i&amp;dentity</source>
        <translation>隐藏身份信息(&amp;D)</translation>
    </message>
    <message>
        <source>Show i&amp;dentity</source>
        <translation>显示身份信息(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Folder…</source>
        <translation>文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Work&amp;book…</source>
        <translation>工作簿(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>What each line brings in</source>
        <translation>每一行导入的内容</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>What is to be looked at again</source>
        <translation>须再次核对的内容</translation>
    </message>
    <message>
        <source>&amp;Lines (%1)</source>
        <translation>行 (%1)(&amp;L)</translation>
    </message>
    <message>
        <source>Fa&amp;ults (%1)</source>
        <translation>错误 (%1)(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Marks (%1)</source>
        <translation>标记 (%1)(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing is read yet. What is read is shown here first; nothing is written before you import it.</source>
        <translation>尚未读取。读取的内容先在此显示；导入之前不写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be imported: %n fault(s).</source>
        <translation>
            <numerusform>无法导入：%n 处错误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read and not imported yet: %n line(s).</source>
        <translation>
            <numerusform>已读取，尚未导入：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>To be looked at again: %1, see Marks.</source>
        <translation>须再次核对：%1 处，见“标记”。</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message>
        <source>The role “%1” may not do this.</source>
        <translation>角色“%1”不能执行此操作。</translation>
    </message>
</context>
<context>
    <name>InPieces</name>
    <message>
        <source>Reading the measurements of all subjects…</source>
        <translation>正在读取全部受试者的检测数据…</translation>
    </message>
</context>
<context>
    <name>InfusionForm</name>
    <message>
        <source>S&amp;tart, site time</source>
        <translation>开始时间（当地时间）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>体重(&amp;W)</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Infused &amp;cells, in all</source>
        <translation>输注细胞总数(&amp;C)</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>细胞</translation>
    </message>
    <message>
        <source>Infusion c&amp;ompleted</source>
        <translation>输注完成(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批号(&amp;B)</translation>
    </message>
    <message>
        <source>When did the infusion begin?</source>
        <translation>输注何时开始？</translation>
    </message>
    <message>
        <source>The body weight on the day of infusion.</source>
        <translation>输注当日的体重。</translation>
    </message>
    <message>
        <source>The number of cells that were infused, such as 7.15e8, 7.15×10^8 or 715000000.</source>
        <translation>输注的细胞数，如 7.15e8、7.15×10^8 或 715000000。</translation>
    </message>
    <message>
        <source>Was the infusion completed?</source>
        <translation>输注是否完成？</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>&amp;Save infusion</source>
        <translation>保存输注(&amp;S)</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 细胞</translation>
    </message>
    <message>
        <source>%1 is assigned to %2.</source>
        <translation>%1 已分配至 %2。</translation>
    </message>
    <message>
        <source>%1 has no place in a cohort yet.</source>
        <translation>%1 尚无队列名额。</translation>
    </message>
    <message>
        <source>Day 0 is %1.</source>
        <translation>第 0 天为 %1。</translation>
    </message>
    <message>
        <source>Planned: enter the weight</source>
        <translation>计划：请输入体重</translation>
    </message>
    <message>
        <source>Planned: %1 cells</source>
        <translation>计划：%1 细胞</translation>
    </message>
    <message>
        <source>%1 cells/kg × %2 kg</source>
        <translation>%1 细胞/kg × %2 kg</translation>
    </message>
    <message>
        <source>Deviation: %1</source>
        <translation>偏离：%1</translation>
    </message>
    <message>
        <source>Infusion saved.</source>
        <translation>输注已保存。</translation>
    </message>
    <message>
        <source>Bags, premedication, &amp;reaction…</source>
        <translation>袋、输注前用药、输注反应(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Premedication</source>
        <translation>输注前用药(&amp;P)</translation>
    </message>
    <message>
        <source>Reactio&amp;n</source>
        <translation>输注反应(&amp;N)</translation>
    </message>
    <message>
        <source>En&amp;d, site time</source>
        <translation>结束时间（当地时间）(&amp;D)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a bag, what was given of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The bags hold too little: %1 cells are missing.</source>
        <translation>袋中细胞不足：尚缺 %1 个细胞。</translation>
    </message>
    <message>
        <source>To give: %1 mL</source>
        <translation>应输注：%1 mL</translation>
    </message>
    <message>
        <source>Given: %1 cells/kg, %2</source>
        <translation>已输注：%1 细胞/kg，%2</translation>
    </message>
</context>
<context>
    <name>KnownTimeField</name>
    <message>
        <source>as far as it is known</source>
        <translation>填至已知部分</translation>
    </message>
</context>
<context>
    <name>LabImportDialog</name>
    <message>
        <source>subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>访视</translation>
    </message>
    <message>
        <source>name of the analyte</source>
        <translation>检测项目名称</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>标本</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>从 %1 导入</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>读取结果</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>访视</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>检测项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>In the study now</source>
        <translation>研究中现值</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Laboratory, under which the columns are kept</source>
        <translation>实验室（按此名称保存列对应关系）(&amp;L)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>值：%1</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>列“%1”的含义</translation>
    </message>
    <message>
        <source>Names of analytes that the protocol does not know</source>
        <translation>方案中没有的检测项目名称</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>文件中的名称</translation>
    </message>
    <message>
        <source>Analyte of the protocol</source>
        <translation>方案中的检测项目</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) can be taken over.</source>
        <translation>
            <numerusform>可导入 %n 个值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): what they name is left out.</source>
        <translation>
            <numerusform>%n 处错误：所涉内容不导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n value(s)</source>
        <translation>
            <numerusform>导入 %n 个值(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Names (%1)</source>
        <translation>名称（%1）(&amp;N)</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>“%1”的含义</translation>
    </message>
    <message>
        <source>&amp;Values (%1)</source>
        <translation>值（%1）(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Faults (%1)</source>
        <translation>错误（%1）(&amp;F)</translation>
    </message>
    <message>
        <source>Import from a laboratory</source>
        <translation>从实验室导入</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) imported from %1.</source>
        <translation>
            <numerusform>已从 %1 导入 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>date and time of sampling</source>
        <translation>采样日期和时间</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) of sampling come with them.</source>
        <translation>
            <numerusform>同时导入 %n 个采样时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>采样时间</translation>
    </message>
    <message>
        <source>left aside</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Mar&amp;ks (%1)</source>
        <translation>标记（%1）(&amp;K)</translation>
    </message>
    <message>
        <source>To be looked at again: %1, see Marks.</source>
        <translation>须再次核对：%1 处，见“标记”。</translation>
    </message>
    <message>
        <source>Left aside, as nobody reads them: %1.</source>
        <translation>未读取的列：%1。</translation>
    </message>
    <message>
        <source>What is to be looked at again</source>
        <translation>须再次核对的内容</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LeavingBox</name>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
</context>
<context>
    <name>LevelCard</name>
    <message>
        <source>No subject yet.</source>
        <translation>尚无受试者。</translation>
    </message>
    <message>
        <source>+ completing enrolment</source>
        <translation>+ 完成入组</translation>
    </message>
    <message>
        <source>Cohort %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>
! continued</source>
        <translation>
! 继续</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier cohort(s)</source>
        <translation>
            <numerusform>再显示 %n 个较早的队列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitsEditor</name>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>× upper limit of normal</source>
        <translation>× 正常值上限</translation>
    </message>
    <message>
        <source>%1: unit of the limit</source>
        <translation>%1：限值的单位</translation>
    </message>
    <message>
        <source>Limit of %1, %2</source>
        <translation>限值：%1，%2</translation>
    </message>
    <message>
        <source>In words: %1.</source>
        <translation>即：%1。</translation>
    </message>
    <message>
        <source>Not entered: %1.</source>
        <translation>未录入：%1。</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>%1 is signed in. What was typed is kept.</source>
        <translation>%1 已登录。已输入的内容会保留。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>密码不正确。</translation>
    </message>
</context>
<context>
    <name>LocksPanel</name>
    <message>
        <source>hard</source>
        <translation>硬锁定</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>软锁定</translation>
    </message>
    <message>
        <source>● in force</source>
        <translation>● 有效</translation>
    </message>
    <message>
        <source>What is locked takes no change by anybody, and its forms say why. A soft lock is lifted for a reason by who enters subjects, a hard one only with the principal investigator&apos;s signature.</source>
        <translation>锁定后任何人都不能修改，表单会说明原因。软锁定由录入受试者的用户说明原因后解除，硬锁定仅凭主要研究者签名解除。</translation>
    </message>
    <message>
        <source>Nothing has been locked yet.</source>
        <translation>尚未锁定任何内容。</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>Li&amp;ft the lock…</source>
        <translation>解除锁定(&amp;F)…</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>原因(&amp;Y)</translation>
    </message>
    <message>
        <source>Say why it is locked.</source>
        <translation>请说明锁定原因。</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Lock &amp;hard, and sign…</source>
        <translation>硬锁定并签名(&amp;H)…</translation>
    </message>
    <message>
        <source>the whole study</source>
        <translation>整个研究</translation>
    </message>
    <message>
        <source>The role “%1” may not lock.</source>
        <translation>角色“%1”无权锁定。</translation>
    </message>
    <message>
        <source>Locked hard: %1.</source>
        <translation>已硬锁定：%1。</translation>
    </message>
    <message>
        <source>Locked: %1.</source>
        <translation>已锁定：%1。</translation>
    </message>
    <message>
        <source>Hard lock</source>
        <translation>硬锁定</translation>
    </message>
    <message>
        <source>%1: nobody changes it any more. %2</source>
        <translation>%1：此后任何人不得修改。%2</translation>
    </message>
    <message>
        <source>Lift a hard lock</source>
        <translation>解除硬锁定</translation>
    </message>
    <message>
        <source>%1: changes are possible again. %2</source>
        <translation>%1：可再次修改。%2</translation>
    </message>
    <message>
        <source>Lifted: %1.</source>
        <translation>已解除：%1。</translation>
    </message>
    <message>
        <source>&amp;What (S-001, or the whole study)</source>
        <translation>内容（S-001 或整个研究）(&amp;W)</translation>
    </message>
    <message>
        <source>Say what is locked: a subject&apos;s number, or the whole study.</source>
        <translation>请填写要锁定的内容：受试者编号，或整个研究。</translation>
    </message>
    <message>
        <source>What can be locked</source>
        <translation>可锁定的内容</translation>
    </message>
    <message>
        <source>The study has no subject of this number.</source>
        <translation>研究中没有该编号的受试者。</translation>
    </message>
</context>
<context>
    <name>LotForm</name>
    <message>
        <source>at most %1 %2</source>
        <translation>不高于 %1 %2</translation>
    </message>
    <message>
        <source>at least %1 %2</source>
        <translation>不低于 %1 %2</translation>
    </message>
    <message>
        <source>Lot numb&amp;er</source>
        <translation>批号(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Donor or source code</source>
        <translation>供者或来源编号(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Made on</source>
        <translation>制备日期(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;xpires on</source>
        <translation>有效期至(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;torage</source>
        <translation>储存条件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Released, site time</source>
        <translation>放行时间（当地时间）(&amp;R)</translation>
    </message>
    <message>
        <source>Released &amp;by</source>
        <translation>放行人(&amp;B)</translation>
    </message>
    <message>
        <source>Remark on the re&amp;lease</source>
        <translation>放行备注(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Held</source>
        <translation>暂停使用(&amp;H)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>&amp;Why it is held</source>
        <translation>暂停使用的原因(&amp;W)</translation>
    </message>
    <message>
        <source>A lot has a number.</source>
        <translation>批次须有批号。</translation>
    </message>
    <message>
        <source>When was the lot made?</source>
        <translation>该批次何时制备？</translation>
    </message>
    <message>
        <source>Until when may the lot be given?</source>
        <translation>该批次的有效期至何日？</translation>
    </message>
    <message>
        <source>&amp;New lot</source>
        <translation>新批次(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Void lot…</source>
        <translation>作废批次(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Save lot</source>
        <translation>保存批次(&amp;S)</translation>
    </message>
    <message>
        <source>%1: verdict</source>
        <translation>%1：判定</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>New lot</source>
        <translation>新批次</translation>
    </message>
    <message>
        <source>Passed, failed or pending?</source>
        <translation>合格、不合格还是待出结果？</translation>
    </message>
    <message>
        <source>Saved: lot %1.</source>
        <translation>已保存：批次 %1。</translation>
    </message>
</context>
<context>
    <name>MeasurementModel</name>
    <message>
        <source>missed</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>%1: “%2”. %3</source>
        <translation>%1：“%2”。%3</translation>
    </message>
    <message>
        <source>%1: the visit was missed</source>
        <translation>%1：该访视缺失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Taken at: %1</source>
        <translation>采样时间：%1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what a cell holds</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>MeasurementsPage</name>
    <message>
        <source>Measurements</source>
        <translation>实验室检测</translation>
    </message>
    <message>
        <source>Assumption: %1</source>
        <translation>假设：%1</translation>
    </message>
    <message>
        <source>This study&apos;s protocol file (version %1) names no visits and analytes.</source>
        <translation>本研究的方案文件（版本 %1）未列访视和检测项目。</translation>
    </message>
    <message>
        <source>Measurements are entered in studies whose protocol file does.</source>
        <translation>方案文件列明访视和检测项目的研究方可录入检测值。</translation>
    </message>
    <message>
        <source>No subject yet.</source>
        <translation>尚无受试者。</translation>
    </message>
    <message>
        <source>Measurements are entered once consent is recorded, on the page Screening.</source>
        <translation>在“筛选”页记录知情同意后即可录入检测值。</translation>
    </message>
    <message>
        <source>&amp;Import from a laboratory…</source>
        <translation>从实验室导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Pharmacokinetics</source>
        <translation>药代动力学(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Trends</source>
        <translation>趋势(&amp;T)</translation>
    </message>
    <message>
        <source>The site&apos;s own: %1 of %2 visit windows, limits of %3 of %4 analytes. Everything else of the plan is an assumption of the protocol file; see the page Study.</source>
        <translation>本研究中心自定：访视窗 %1/%2 个，检测项目界限 %3/%4 项。计划的其余部分均为方案文件的假设；见“研究设置”页。</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Took place, s&amp;ite time</source>
        <translation>召开时间（当地时间）(&amp;I)</translation>
    </message>
    <message>
        <source>Venue, or &amp;by video</source>
        <translation>地点，或视频会议(&amp;B)</translation>
    </message>
    <message>
        <source>Chair: &amp;who</source>
        <translation>主持人(&amp;W)</translation>
    </message>
    <message>
        <source>Decision that it led t&amp;o</source>
        <translation>形成的决策(&amp;O)</translation>
    </message>
    <message>
        <source>Poi&amp;nts discussed</source>
        <translation>讨论要点(&amp;N)</translation>
    </message>
    <message>
        <source>Who was asked to it</source>
        <translation>应邀人员</translation>
    </message>
    <message>
        <source>Add an attendee</source>
        <translation>添加参加人员</translation>
    </message>
    <message>
        <source>In which function?</source>
        <translation>以何种职能？</translation>
    </message>
    <message>
        <source>Was this person present, or not (apologies)?</source>
        <translation>此人出席还是请假？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职能</translation>
    </message>
    <message>
        <source>Was present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>持异议</translation>
    </message>
    <message>
        <source>Their word</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Add an agreed action</source>
        <translation>添加待办事项</translation>
    </message>
    <message>
        <source>By when is it to be done?</source>
        <translation>须在何日前完成？</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>待办内容</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Minutes circulated</source>
        <translation>会议纪要分发</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>添加分发对象</translation>
    </message>
    <message>
        <source>When were the minutes sent?</source>
        <translation>会议纪要何时发出？</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>分发对象</translation>
    </message>
    <message>
        <source>When, site time</source>
        <translation>分发时间（当地时间）</translation>
    </message>
    <message>
        <source>Minute&amp;s</source>
        <translation>会议纪要(&amp;S)</translation>
    </message>
    <message>
        <source>This meeting is not in the study any more.</source>
        <translation>研究中已没有该会议。</translation>
    </message>
    <message>
        <source>Void &amp;this meeting…</source>
        <translation>作废该会议(&amp;T)…</translation>
    </message>
    <message>
        <source>Sav&amp;e minutes</source>
        <translation>保存会议纪要(&amp;E)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of a decision, its date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>会议 %1</translation>
    </message>
    <message>
        <source>Cut-off: %1, journal entry %2.</source>
        <translation>数据截止时间：%1，日志第 %2 条。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>MeetingLinesBox</name>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>恢复：%1</translation>
    </message>
</context>
<context>
    <name>MeetingsCard</name>
    <message>
        <source>Review meetings</source>
        <translation>评审会议</translation>
    </message>
    <message>
        <source>P&amp;repare meeting</source>
        <translation>准备会议(&amp;R)</translation>
    </message>
    <message>
        <source>No meeting is recorded.</source>
        <translation>未录入会议。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>数据截止时间</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>召开时间</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>A decision opens its places only when the minutes of its meeting are circulated (setting of the site).</source>
        <translation>决策的名额在其会议纪要分发后才开放（研究中心设置）。</translation>
    </message>
    <message>
        <source>A decision opens its places without the circulation of minutes: the site has not turned that on (page Study).</source>
        <translation>决策的名额不等待会议纪要分发即开放：研究中心未打开该设置（“研究设置”页）。</translation>
    </message>
    <message>
        <source>Meeting %1 is prepared: its cut-off is journal entry %2.</source>
        <translation>会议 %1 已准备：数据截止于日志第 %2 条。</translation>
    </message>
    <message>
        <source>The meeting is voided and stays in the audit trail.</source>
        <translation>会议已作废，保留在稽查轨迹中。</translation>
    </message>
</context>
<context>
    <name>MeetingsEditor</name>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Off unless the site turns it on. On: what a decision opens stays closed until a meeting that led to it has its circulation recorded; also where the decision is signed already, but not that of an earlier record.</source>
        <translation>除非研究中心打开，否则为关闭。打开后：决策所开放的名额在形成该决策的会议录入分发记录之前保持关闭；对已签署的决策同样适用，但不适用于早期记录中的决策。</translation>
    </message>
    <message>
        <source>&amp;Wait for the circulation of minutes before a level opens</source>
        <translation>剂量水平开放前等待会议纪要分发(&amp;W)</translation>
    </message>
</context>
<context>
    <name>MemoCard</name>
    <message>
        <source>Memo</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>保存 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Memo %1</source>
        <translation>备忘录 %1</translation>
    </message>
    <message>
        <source>The memo is made when the investigator has signed.</source>
        <translation>研究者签署后生成备忘录。</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>DRAFT until the sponsor&apos;s agreement is recorded.</source>
        <translation>在记录申办者同意之前为草稿。</translation>
    </message>
    <message>
        <source>With the operating &amp;characteristics as an annex</source>
        <translation>附运行特征作为附件(&amp;C)</translation>
    </message>
    <message>
        <source>Of the toxicity scenarios that are saved with the study: page Design.</source>
        <translation>基于保存到研究文件的毒性情景：“设计”页。</translation>
    </message>
</context>
<context>
    <name>MonitoringPage</name>
    <message>
        <source>Monitoring</source>
        <translation>监查</translation>
    </message>
    <message>
        <source>&amp;Queries</source>
        <translation>质疑(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Verified data</source>
        <translation>已核对的数据(&amp;V)</translation>
    </message>
    <message>
        <source>L&amp;ocks</source>
        <translation>锁定(&amp;O)</translation>
    </message>
    <message>
        <source>Changes for the &amp;EDC</source>
        <translation>EDC 修改(&amp;E)</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <translation>%1 · 今日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>MrdField</name>
    <message>
        <source>A percentage, or a limit that it lies below: 0.05 or &lt;0.01.</source>
        <translation>请填百分数，或其低于的下限：0.05 或 &lt;0.01。</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 项待办</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>NewPasswordFields</name>
    <message>
        <source>New pass&amp;word</source>
        <translation>新密码(&amp;W)</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>再次输入(&amp;G)</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>两次输入不同。</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>强度足够。</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>请设置密码。</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Go on with what comes next (Alt+Right)</source>
        <translation>继续下一步（Alt+右箭头）</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>下一步：%1，%2</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation>应在 %1 与 %2 之间。</translation>
    </message>
</context>
<context>
    <name>NumbersAtRisk</name>
    <message>
        <source>Number at risk</source>
        <translation>在险人数</translation>
    </message>
</context>
<context>
    <name>OperatingTable</name>
    <message>
        <source>Operating characteristics</source>
        <translation>运行特征</translation>
    </message>
</context>
<context>
    <name>OpinionCard</name>
    <message>
        <source>Second opinion: advisory, no rule of the protocol</source>
        <translation>其他设计方法的参考意见：不是方案的规则</translation>
    </message>
</context>
<context>
    <name>OpinionPanel</name>
    <message>
        <source>The second opinion is turned off.</source>
        <translation>其他设计方法的参考意见已关闭。</translation>
    </message>
    <message>
        <source>Second opinion, by level</source>
        <translation>其他设计方法的参考意见，按剂量水平</translation>
    </message>
</context>
<context>
    <name>OutcomeChoice</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;No DLT</source>
        <translation>无 DLT(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;LT</source>
        <translation>DLT(&amp;L)</translation>
    </message>
    <message>
        <source>Not &amp;evaluable</source>
        <translation>不可评价(&amp;E)</translation>
    </message>
</context>
<context>
    <name>OutputButton</name>
    <message>
        <source>Pre&amp;view…</source>
        <translation>预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>保存 PDF(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>Oversight</name>
    <message>
        <source>The deviation was on %1: it cannot have been reported before.</source>
        <translation>偏离发生于 %1：报告日期不能更早。</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>There is no such subject.</source>
        <translation>没有该受试者。</translation>
    </message>
    <message>
        <source>Say something of it: important or minor, cause, action, reports.</source>
        <translation>请加以说明：重要或一般、原因、措施、报告。</translation>
    </message>
    <message>
        <source>The record shows this deviation: it is explained, not taken back.</source>
        <translation>该偏离由记录显示：只能说明，不能撤销。</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>是谁？</translation>
    </message>
    <message>
        <source>What is the dissent?</source>
        <translation>异议是什么？</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>须做什么？</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>由谁负责？</translation>
    </message>
    <message>
        <source>By when is it to be done?</source>
        <translation>须在何日前完成？</translation>
    </message>
    <message>
        <source>Who was sent the minutes?</source>
        <translation>会议纪要发给了谁？</translation>
    </message>
    <message>
        <source>When were the minutes sent?</source>
        <translation>会议纪要何时发出？</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>此日期或时间在将来。</translation>
    </message>
    <message>
        <source>Minutes cannot be sent before the meeting was held.</source>
        <translation>会议纪要不能在会议召开之前发出。</translation>
    </message>
    <message>
        <source>This decision is not in the study.</source>
        <translation>研究中没有该决策。</translation>
    </message>
    <message>
        <source>Decision %1 was signed on %2, before this meeting was held.</source>
        <translation>决策 %1 签署于 %2，早于该会议召开。</translation>
    </message>
    <message>
        <source>Where was the meeting held?</source>
        <translation>会议在何处召开？</translation>
    </message>
    <message>
        <source>Who was in the chair?</source>
        <translation>由谁主持会议？</translation>
    </message>
    <message>
        <source>Who was present at the meeting?</source>
        <translation>谁出席了会议？</translation>
    </message>
    <message>
        <source>When was the meeting held?</source>
        <translation>会议何时召开？</translation>
    </message>
    <message>
        <source>Decision %1 opens its places only when the minutes of its meeting are circulated (setting of the site); no circulation is recorded.</source>
        <translation>决策 %1 的名额在其会议纪要分发后才开放（研究中心设置）；未录入分发记录。</translation>
    </message>
    <message>
        <source>Query %1 is opened already.</source>
        <translation>质疑 %1 已提出。</translation>
    </message>
    <message>
        <source>Query %1 is closed.</source>
        <translation>质疑 %1 已关闭。</translation>
    </message>
    <message>
        <source>Query %1 is answered.</source>
        <translation>质疑 %1 已答复。</translation>
    </message>
    <message>
        <source>Query %1 still waits for its answer.</source>
        <translation>质疑 %1 尚待答复。</translation>
    </message>
    <message>
        <source>%1 answered query %2: somebody else closes it.</source>
        <translation>%1已答复质疑 %2：须由他人关闭。</translation>
    </message>
    <message>
        <source>Query %1 about this field is not closed yet.</source>
        <translation>对该字段的质疑 %1 尚未关闭。</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>质疑的内容是什么？</translation>
    </message>
    <message>
        <source>What is the answer?</source>
        <translation>答复的内容是什么？</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>The whole study</source>
        <translation>整个研究</translation>
    </message>
    <message>
        <source>The principal investigator lifts it with a signature.</source>
        <translation>由主要研究者签名解除。</translation>
    </message>
    <message>
        <source>Who enters subjects lifts it with a reason.</source>
        <translation>由录入受试者的用户说明原因后解除。</translation>
    </message>
    <message>
        <source>%1 is locked by %2 since %3: %4. %5</source>
        <translation>%1由%2于 %3 锁定：%4。%5</translation>
    </message>
    <message>
        <source>This is not in the study any more.</source>
        <translation>研究中已没有此项。</translation>
    </message>
    <message>
        <source>Say why it is locked.</source>
        <translation>请说明锁定原因。</translation>
    </message>
    <message>
        <source>This lock is not in force any more.</source>
        <translation>此锁定已不再有效。</translation>
    </message>
    <message>
        <source>Say why it is lifted.</source>
        <translation>请说明解除原因。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 checked against source</source>
        <translation>%2 项中 %1 项已与源文件核对</translation>
    </message>
    <message>
        <source>Choose what was compared with its source.</source>
        <translation>请选择已与源文件核对的内容。</translation>
    </message>
    <message>
        <source>%1, %2: checked already, and not changed since.</source>
        <translation>%1，%2：已核对，此后未更改。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The site wants this checked against its source before a decision: %1.</source>
        <translation>研究中心要求决策前与源文件核对：%1。</translation>
    </message>
    <message>
        <source>Stopping rule met: %1 (%2).</source>
        <translation>已达到停止规则：%1（%2）。</translation>
    </message>
    <message>
        <source>Names the stopping rule: %1 (%2).</source>
        <translation>列明停止规则：%1（%2）。</translation>
    </message>
    <message>
        <source>Nobody is assigned or infused until a signed decision names it.</source>
        <translation>在已签署的决策列明该规则之前，不得分配或输注任何受试者。</translation>
    </message>
    <message>
        <source>It is changed or taken out once a signed decision has named it.</source>
        <translation>已签署的决策列明该规则后，方可修改或移除。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>an event of the class “%1”</source>
        <translation>“%1”类事件</translation>
    </message>
    <message>
        <source>a related death</source>
        <translation>相关死亡</translation>
    </message>
    <message>
        <source>a DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>%1 of grade %2 or more, related to the CAR-NK cells</source>
        <translation>与 CAR-NK 细胞相关的 %2 级及以上%1</translation>
    </message>
    <message>
        <source>%1 of grade %2 or more</source>
        <translation>%2 级及以上%1</translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) with %1</source>
        <translation>
            <numerusform>%n 例受试者发生%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) of the first %1 with %2</source>
        <translation>
            <numerusform>前 %1 例受试者中 %n 例发生%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The event has a first report: this one is a follow-up, or the final one.</source>
        <translation>该事件已有首次报告：本报告为随访报告或总结报告。</translation>
    </message>
    <message>
        <source>Nothing was reported of the event before: this is the first report.</source>
        <translation>该事件此前未报告：本报告为首次报告。</translation>
    </message>
    <message>
        <source>Report %1 is the final one: nothing follows it, unless it becomes a follow-up.</source>
        <translation>报告 %1 为总结报告：其后不再有报告，除非将其改为随访报告。</translation>
    </message>
    <message>
        <source>Another report follows this one: it is not the final one.</source>
        <translation>本报告之后还有报告：不是总结报告。</translation>
    </message>
    <message>
        <source>The site knows of the event since %1: the report cannot be older.</source>
        <translation>研究中心于 %1 获知该事件：报告不能早于此时间。</translation>
    </message>
    <message>
        <source>Report %1 is of %2: reports are in the order of their dates.</source>
        <translation>报告 %1 的日期为 %2：各报告须按日期先后排列。</translation>
    </message>
    <message>
        <source>The report is of %1: it cannot have been sent before.</source>
        <translation>报告日期为 %1：不能早于该日报出。</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>没有该事件。</translation>
    </message>
    <message>
        <source>Only a serious event is reported.</source>
        <translation>仅报告严重不良事件。</translation>
    </message>
    <message>
        <source>Since when does the site know of it? Save that with the event first.</source>
        <translation>研究中心何时获知该事件？请先在事件中保存。</translation>
    </message>
    <message>
        <source>What happened, and what was done?</source>
        <translation>发生了什么，如何处理？</translation>
    </message>
    <message>
        <source>The report was sent: take out first to whom and when, with a reason.</source>
        <translation>报告已报出：请先删去报告对象和时间，并说明原因。</translation>
    </message>
    <message>
        <source>Report %1 follows this one: it is voided first.</source>
        <translation>报告 %1 在本报告之后：请先作废该报告。</translation>
    </message>
    <message>
        <source>The site file has no version %1 of the consent form.</source>
        <translation>研究者文件夹中没有版本为 %1 的知情同意书。</translation>
    </message>
    <message>
        <source>Version %1 was approved on %3, after %2.</source>
        <translation>版本 %1 于 %3 获批准，晚于 %2。</translation>
    </message>
    <message>
        <source>Version %1 is not approved by the ethics committee.</source>
        <translation>版本 %1 未获伦理委员会批准。</translation>
    </message>
    <message>
        <source>Which version is it?</source>
        <translation>是哪个版本？</translation>
    </message>
    <message>
        <source>This version is kept already.</source>
        <translation>该版本已录入。</translation>
    </message>
    <message>
        <source>The version is of %1: it cannot have been approved before.</source>
        <translation>该版本日期为 %1：不可能在此之前获批准。</translation>
    </message>
    <message>
        <source>%1 has signed this version: it stays.</source>
        <translation>%1 已签署该版本，不能作废。</translation>
    </message>
    <message>
        <source>No version of the consent form is kept, and a consent to any is taken. Once one is, a consent is to one that was approved on its day.</source>
        <translation>尚未录入知情同意书版本，任何版本的知情同意均可录入。录入之后，所签版本须在签署当日已获批准。</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1（版本 %2）</translation>
    </message>
    <message>
        <source>Nobody has to sign again.</source>
        <translation>无人须重新签署。</translation>
    </message>
    <message>
        <source>To sign again: %1.</source>
        <translation>须重新签署：%1。</translation>
    </message>
    <message>
        <source>From which day on?</source>
        <translation>自何日起？</translation>
    </message>
    <message>
        <source>It began on %1: it cannot end before.</source>
        <translation>自 %1 起：不能在此之前结束。</translation>
    </message>
    <message>
        <source>The delegation log does not have %1 on %2 for: %3. The principal investigator delegates on the page Site file.</source>
        <translation>分工授权表中 %1 于 %2 未被授权承担：%3。由主要研究者在“研究者文件夹”页授权。</translation>
    </message>
    <message>
        <source>The study has no such person.</source>
        <translation>研究中没有此人。</translation>
    </message>
    <message>
        <source>Nobody delegates to themselves: the principal investigator does.</source>
        <translation>不能给自己授权：由主要研究者授权。</translation>
    </message>
    <message>
        <source>Who is it? A person with an account, or a name.</source>
        <translation>是谁？请选择有账户的人员，或填写姓名。</translation>
    </message>
    <message>
        <source>Which tasks are delegated?</source>
        <translation>授权承担哪些工作？</translation>
    </message>
    <message>
        <source>Whoever is not delegated for a task on the day is refused, the principal investigator, too.</source>
        <translation>当日未被授权承担某项工作的人将被拒绝，主要研究者也不例外。</translation>
    </message>
    <message>
        <source>The log is empty and refuses nothing. From the first day of its first entry on, whoever it does not name for a task is refused, the principal investigator, too.</source>
        <translation>分工授权表为空，不拒绝任何操作。自第一行的开始日期起，表中未授权承担某项工作的人将被拒绝，主要研究者也不例外。</translation>
    </message>
    <message>
        <source>The log refuses nothing yet: its first entry begins later.</source>
        <translation>分工授权表尚不拒绝任何操作：第一行的开始日期未到。</translation>
    </message>
    <message>
        <source>Its reports (%1 written, %2 sent) stay in the study, marked as of an event that was voided. Whoever was told of it is to be told of this, too.</source>
        <translation>其报告（已写 %1 份，已报送 %2 份）保留在研究中，并标明所属事件已作废。已收到报告的各方也须告知此事。</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>number, kind and date of a report</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>none written</source>
        <translation>未写报告</translation>
    </message>
    <message>
        <source>%1, %2 of %3, voided (%4). Its reports: %5; marked as sent: %6.</source>
        <translation>%1，%3 的%2，已作废（%4）。其报告：%5；标记为已报送：%6。</translation>
    </message>
</context>
<context>
    <name>OwnPasswordScreen</name>
    <message>
        <source>A password of your own</source>
        <translation>您自己的密码</translation>
    </message>
    <message>
        <source>Somebody else set the password that you signed in with. Choose one that nobody else knows: it is your signature.</source>
        <translation>您登录所用的密码由他人设置。请选择一个无人知晓的密码：它就是您的签名。</translation>
    </message>
    <message>
        <source>Current &amp;password</source>
        <translation>当前密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Set my password</source>
        <translation>设置我的密码(&amp;S)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
</context>
<context>
    <name>OwnValuesTable</name>
    <message>
        <source>%1: %2</source>
        <comment>visit or analyte, column</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Protocol file: %1</source>
        <translation>方案文件：%1</translation>
    </message>
    <message>
        <source>the site&apos;s own</source>
        <translation>本研究中心自定</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假设</translation>
    </message>
</context>
<context>
    <name>PackageButton</name>
    <message>
        <source>Pac&amp;kage</source>
        <translation>会议资料(&amp;K)</translation>
    </message>
    <message>
        <source>The study as it was after journal entry %1, %2: one PDF for the meeting.</source>
        <translation>截至日志第 %1 条（%2）的研究数据：一份供会议使用的 PDF。</translation>
    </message>
    <message>
        <source>Prepare a meeting first: its cut-off tells which data the package holds.</source>
        <translation>请先准备会议：其数据截止决定会议资料所含的数据。</translation>
    </message>
</context>
<context>
    <name>PaperBar</name>
    <message>
        <source>C&amp;hain head on a paper</source>
        <translation>打印件上的链首(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>核对(&amp;C)</translation>
    </message>
    <message>
        <source>Compare the paper with this study</source>
        <translation>将打印件与本研究核对</translation>
    </message>
</context>
<context>
    <name>PathQuestionForm</name>
    <message>
        <source>&amp;From the course</source>
        <translation>起始入组进程(&amp;F)</translation>
    </message>
    <message>
        <source>Cohorts separated by blanks: a level and one letter a subject. N cleared, T DLT, ? undecided, X not evaluable; + before a cohort that completes enrolment, ! after a joint discussion that went on. Empty: the beginning.</source>
        <translation>队列以空格分隔：剂量水平编号加每例受试者一个字母。N 无 DLT（已完成观察），T DLT，? 未判定，X 不可评价；队列前的 +：完成入组；队列后的 !：经共同讨论后继续。留空：从头开始。</translation>
    </message>
    <message>
        <source>P&amp;resent course</source>
        <translation>当前入组进程(&amp;R)</translation>
    </message>
    <message>
        <source>Puts the study&apos;s course back, and follows it from then on.</source>
        <translation>恢复为研究的入组进程，并随之更新。</translation>
    </message>
    <message>
        <source>&amp;Saved scenario</source>
        <translation>已保存的情景(&amp;S)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>True DLT rate, L%1</source>
        <translation>DLT 发生率 L%1</translation>
    </message>
    <message>
        <source>Assumed true DLT rate at L%1</source>
        <translation>L%1 的假设真实 DLT 发生率</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>Without assumed DLT rates no probabilities are shown.</source>
        <translation>未假设 DLT 发生率时不显示概率。</translation>
    </message>
    <message>
        <source>Probabilities need a rate for every level; not there: %1.</source>
        <translation>计算概率须有每个剂量水平的发生率；尚缺：%1。</translation>
    </message>
    <message>
        <source>Assumed true DLT rates</source>
        <translation>假设的真实 DLT 发生率</translation>
    </message>
    <message>
        <source>0.05 or 5 %</source>
        <translation>0.05 或 5%</translation>
    </message>
</context>
<context>
    <name>PathTreeView</name>
    <message>
        <source>Tree of dose paths</source>
        <translation>剂量路径树</translation>
    </message>
</context>
<context>
    <name>PathsModel</name>
    <message>
        <source>Probability %1</source>
        <translation>概率 %1</translation>
    </message>
    <message>
        <source>Subjects with a DLT, of those evaluable at the level that decides.</source>
        <translation>规则所依据的剂量水平上，可评价受试者中发生 DLT 的例数。</translation>
    </message>
    <message>
        <source>Among the branches of the same course, under the assumed rates.</source>
        <translation>在所假设的发生率下，同一入组进程各分支之间的概率。</translation>
    </message>
    <message>
        <source>Of getting here from the first course, under the assumed rates.</source>
        <translation>在所假设的发生率下，自起始入组进程到达此处的概率。</translation>
    </message>
</context>
<context>
    <name>PathsPanel</name>
    <message>
        <source>Open one level further</source>
        <translation>再展开一层</translation>
    </message>
    <message>
        <source>Every branch that is shown (%1)</source>
        <translation>所有已显示的分支（%1）</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>But the first branches (%1)</source>
        <translation>保留最初的分支（%1）</translation>
    </message>
    <message>
        <source>More than %1 rows: open the branches that matter one by one.</source>
        <translation>超过 %1 行：请逐个展开所关心的分支。</translation>
    </message>
    <message>
        <source>The trial has ended: this is what could have followed.</source>
        <translation>试验已结束：以下为原本可能的后续。</translation>
    </message>
    <message>
        <source>The trial is suspended: nobody is treated until it is resumed.</source>
        <translation>试验已暂停：恢复之前不给药。</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>People who may sign in</source>
        <translation>可以登录的用户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>The role “%1” may not change this.</source>
        <translation>角色“%1”无权更改此项。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Printed &amp;name</source>
        <translation>正楷姓名(&amp;N)</translation>
    </message>
    <message>
        <source>The name that stands on signatures.</source>
        <translation>签名上显示的姓名。</translation>
    </message>
    <message>
        <source>L&amp;ogin</source>
        <translation>登录名(&amp;O)</translation>
    </message>
    <message>
        <source>A short name to sign in with.</source>
        <translation>用于登录的短名称。</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>The role decides what the person may do.</source>
        <translation>角色决定该用户可执行的操作。</translation>
    </message>
    <message>
        <source>&amp;Add this person</source>
        <translation>添加此用户(&amp;A)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no, deactivated</source>
        <translation>否，已停用</translation>
    </message>
    <message>
        <source>Choose a person in the list first.</source>
        <translation>请先在列表中选择一名用户。</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 现在可以登录。</translation>
    </message>
    <message>
        <source>no, locked after wrong passwords</source>
        <translation>否，因密码错误已锁定</translation>
    </message>
    <message>
        <source>&amp;Free a locked account</source>
        <translation>解锁账户(&amp;F)</translation>
    </message>
    <message>
        <source>yes, then sets a password of their own</source>
        <translation>是，登录后须设置自己的密码</translation>
    </message>
    <message>
        <source>Te&amp;mporary password…</source>
        <translation>临时密码(&amp;M)…</translation>
    </message>
    <message>
        <source>The password is for the first sign-in: the person sets another one then, and signs nothing before.</source>
        <translation>此密码用于首次登录：届时由本人另设密码，在此之前不能签署。</translation>
    </message>
    <message>
        <source>A backup keeps the accounts and passwords of its day. Whoever can copy the backups of before still opens the copies with them.</source>
        <translation>备份保留其当时的账户和密码。能够复制以前备份的人，仍可用当时的账户和密码打开副本。</translation>
    </message>
    <message>
        <source>Remove older backups…</source>
        <translation>删除较早的备份…</translation>
    </message>
    <message>
        <source>Accounts that manage users are freed by the recovery code.</source>
        <translation>管理用户者用恢复码解锁。</translation>
    </message>
    <message>
        <source>A fresh backup was made and the older ones were removed.</source>
        <translation>已制作新备份，并已删除较早的备份。</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>停用(&amp;D)…</translation>
    </message>
    <message>
        <source>%1 does not sign in any more. The backups of before still know the account and open with the study key of before: they can be removed here.</source>
        <translation>%1 不能再登录。此前的备份仍保留该账户，并可用原研究密钥打开：可在此删除。</translation>
    </message>
    <message>
        <source>React&amp;ivate…</source>
        <translation>重新启用(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>PkPanel</name>
    <message>
        <source>linear up, logarithmic down</source>
        <translation>上升段线性、下降段对数</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>Area under the &amp;curve</source>
        <translation>曲线下面积(&amp;C)</translation>
    </message>
    <message>
        <source>Gabrielsson and Weiner, Pharmacokinetic and Pharmacodynamic Data Analysis, 5th ed., 2016.</source>
        <translation>Gabrielsson 与 Weiner，Pharmacokinetic and Pharmacodynamic Data Analysis，第 5 版，2016 年。</translation>
    </message>
    <message>
        <source>Trapezoids, not extrapolated. %1</source>
        <translation>梯形法，不外推。%1</translation>
    </message>
    <message>
        <source>Pharmacokinetics by subject</source>
        <translation>各受试者药代动力学</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>剂量水平</translation>
    </message>
    <message>
        <source>Cmax</source>
        <translation>Cmax</translation>
    </message>
    <message>
        <source>Tmax (d)</source>
        <translation>Tmax（天）</translation>
    </message>
    <message>
        <source>AUC 0–28 d</source>
        <translation>AUC 0–28 天</translation>
    </message>
    <message>
        <source>AUC 0–last</source>
        <translation>AUC 0–末次</translation>
    </message>
    <message>
        <source>Tlast (d)</source>
        <translation>Tlast（天）</translation>
    </message>
    <message>
        <source>Half-life (d)</source>
        <translation>半衰期（天）</translation>
    </message>
    <message>
        <source>ln 2 / λz of the line through the logarithms of the last values. %1</source>
        <translation>末段各值对数拟合直线的 ln 2 / λz。%1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Values on that line.</source>
        <translation>该直线所用的点数。</translation>
    </message>
    <message>
        <source>Adj. r²</source>
        <translation>校正 r²</translation>
    </message>
    <message>
        <source>Of that line.</source>
        <translation>该直线的校正决定系数。</translation>
    </message>
    <message>
        <source>Pharmacokinetics by dose level</source>
        <translation>各剂量水平药代动力学</translation>
    </message>
    <message>
        <source>Tmax, median (d)</source>
        <translation>Tmax 中位数（天）</translation>
    </message>
    <message>
        <source>Day of the highest value, from the start of the infusion.</source>
        <translation>最高值的时间，自输注开始起按天计。</translation>
    </message>
    <message>
        <source>Day of the last value that could be quantified.</source>
        <translation>最后一个可定量值的时间。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Samples at their actual time / at the visit&apos;s nominal time.</source>
        <translation>按实际采样时间 / 按访视计划时间的标本数。</translation>
    </message>
    <message>
        <source>%1 A nominal time is the visit&apos;s planned day. Below the limit of quantification: 0 before the first value, left out between values, 0 once after the last.</source>
        <translation>%1计划时间为访视的计划日。低于定量下限的值：首个可定量值之前按 0，可定量值之间略去，末个可定量值之后第一个按 0。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>samples at actual / nominal times</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>CV = √(exp(s²) − 1), s: standard deviation of the logarithms. Kirkwood, Biometrics 1979;35:908.</source>
        <translation>CV = √(exp(s²) − 1)，s 为对数值的标准差。Kirkwood, Biometrics 1979;35:908。</translation>
    </message>
    <message>
        <source>BLQ</source>
        <comment>every value below the limit of quantification</comment>
        <translation>BLQ</translation>
    </message>
    <message>
        <source>The highest value; &gt;: above the upper limit of quantification. BLQ: every value below the lower one.</source>
        <translation>最高值；&gt;：高于定量上限。BLQ：所有值均低于定量下限。</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>跨度</translation>
    </message>
    <message>
        <source>Time from its first to its last value, in half-lives.</source>
        <translation>从第一个值到最后一个值的时间，以半衰期计。</translation>
    </message>
    <message>
        <source>Cmax:
geometric mean (CV)</source>
        <translation>Cmax：
几何均数（CV）</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>“%1” is no absolute path.</source>
        <translation>“%1”不是绝对路径。</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Others than its owner may write %1.</source>
        <translation>所有者以外的账户可以写入 %1。</translation>
    </message>
    <message>
        <source>The policy of this computer, %1, cannot be followed: %2 Until it is mended the strictest settings hold: lock after %3 min, new passwords of at least %4 characters, no exports.</source>
        <translation>本机的医院规定 %1 无法执行：%2 修正之前按最严格的规定执行：%3 分钟后锁定，新密码至少 %4 个字符，不允许导出。</translation>
    </message>
    <message>
        <source>Your hospital allows no export of data on this computer.</source>
        <translation>医院规定不允许在本机导出数据。</translation>
    </message>
    <message numerus="yes">
        <source>Your hospital asks for a password of at least %n character(s).</source>
        <translation>
            <numerusform>医院规定密码至少 %n 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyBar</name>
    <message>
        <source>An assumption of what is worked out here; people decide.</source>
        <translation>此处推算所用的假设；由研究者与申办者决定。</translation>
    </message>
    <message>
        <source>AT-JOI&amp;NT decides</source>
        <translation>AT-JOINT 的决策(&amp;N)</translation>
    </message>
    <message>
        <source>SD-TOP d&amp;ecides</source>
        <translation>SD-TOP 的决策(&amp;E)</translation>
    </message>
    <message>
        <source>CE-FLAG decides</source>
        <translation>CE-FLAG 的决策</translation>
    </message>
</context>
<context>
    <name>PortionsEditor</name>
    <message>
        <source>Add a bag (scan its &amp;label)</source>
        <translation>添加袋（扫描标签）(&amp;L)</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>袋</translation>
    </message>
    <message>
        <source>Given of it</source>
        <translation>输注体积</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>Start of the bag, site time</source>
        <translation>该袋开始时间（当地时间）</translation>
    </message>
    <message>
        <source>End of the bag, site time</source>
        <translation>该袋结束时间（当地时间）</translation>
    </message>
    <message>
        <source>Why not all of it</source>
        <translation>未输完的原因</translation>
    </message>
    <message>
        <source>Thawed now</source>
        <translation>现在复苏</translation>
    </message>
    <message>
        <source>Check identity…</source>
        <translation>核对身份…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>How much of the bag was given?</source>
        <translation>该袋输注了多少？</translation>
    </message>
    <message>
        <source>When did the bag begin?</source>
        <translation>该袋何时开始输注？</translation>
    </message>
    <message>
        <source>No bag with this label is recorded.</source>
        <translation>没有录入该标签的袋。</translation>
    </message>
    <message>
        <source>This bag is in the list already.</source>
        <translation>该袋已在列表中。</translation>
    </message>
    <message>
        <source>%1; no thaw recorded</source>
        <translation>%1；未记录复苏</translation>
    </message>
    <message>
        <source>%1; thawed %2</source>
        <translation>%1；%2 复苏</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who checked it, minutes from thaw</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>To give: %1 of %2 mL</source>
        <translation>应输注：%2 mL 中的 %1 mL</translation>
    </message>
    <message>
        <source>Identity of the bag</source>
        <translation>袋的身份</translation>
    </message>
    <message>
        <source>Label and subject were compared: bag %1 is the one for %2.</source>
        <translation>已核对标签与受试者：袋 %1 用于 %2。</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>DRAFT</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1: preview</source>
        <translation>%1：预览</translation>
    </message>
    <message>
        <source>%1, printed</source>
        <translation>%1，已打印</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>The printer could not be used.</source>
        <translation>无法使用打印机。</translation>
    </message>
    <message>
        <source>Save %1 as PDF</source>
        <translation>保存为 PDF：%1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>%1, PDF</source>
        <translation>%1，PDF</translation>
    </message>
    <message>
        <source>Decision memo %1</source>
        <translation>决策备忘录 %1</translation>
    </message>
    <message>
        <source>Eligibility checklist %1</source>
        <translation>入选资格核查表 %1</translation>
    </message>
    <message>
        <source>Audit trail, %1</source>
        <translation>稽查轨迹，%1</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>稽查轨迹</translation>
    </message>
    <message numerus="yes">
        <source>Shown: %1. %Ln line(s), newest first; times of %2.</source>
        <translation>
            <numerusform>显示：%1。共 %Ln 行，最新的在前；时间为 %2 时区。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such subject.</source>
        <translation>没有该受试者。</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>The data as CSV (*.csv)</source>
        <translation>CSV 数据 (*.csv)</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存：%1</translation>
    </message>
    <message>
        <source>Chart “%1”, %2</source>
        <translation>图表“%1”，%2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Chart “%1”, copied</source>
        <translation>图表“%1”，已复制</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Adverse events, %1</source>
        <translation>不良事件，%1</translation>
    </message>
    <message>
        <source>Efficacy summary %1</source>
        <translation>有效性摘要 %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>%1, CSV</source>
        <translation>%1，CSV</translation>
    </message>
    <message>
        <source>Operating characteristics</source>
        <translation>运行特征</translation>
    </message>
    <message>
        <source>Design change memo %1</source>
        <translation>设计变更备忘录 %1</translation>
    </message>
    <message>
        <source>Dose paths %1</source>
        <translation>剂量路径 %1</translation>
    </message>
    <message>
        <source>Decision table, design version %1</source>
        <translation>决策表，设计版本 %1</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>其他设计方法的参考意见</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>已打印：%1</translation>
    </message>
    <message>
        <source>Bedside sheet %1, %2</source>
        <translation>床旁观察表 %1，%2</translation>
    </message>
    <message>
        <source>%1, journal entry %2</source>
        <comment>a paper</comment>
        <translation>%1，日志第 %2 条</translation>
    </message>
    <message>
        <source>Minutes %1</source>
        <translation>会议纪要 %1</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>质疑</translation>
    </message>
    <message>
        <source>Deviation log, %1</source>
        <translation>偏离记录，%1</translation>
    </message>
    <message>
        <source>Serious adverse event report %1</source>
        <translation>严重不良事件报告表 %1</translation>
    </message>
    <message>
        <source>Changes for the sponsor&apos;s EDC</source>
        <translation>申办者 EDC 待录入的修改</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Annotated case report form</source>
        <translation>注释病例报告表</translation>
    </message>
    <message>
        <source>Each form with the items of ODM and the variables of the tables that hold its answers.</source>
        <translation>各表单及其答案对应的 ODM 条目和数据表变量。</translation>
    </message>
    <message>
        <source>“%1” could not be made as PDF: %2.</source>
        <translation>“%1”无法生成 PDF：%2。</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>没有页面</translation>
    </message>
    <message>
        <source>Nothing is exported: the paper “%1” says who %2 is. Correct the text that it comes from first.</source>
        <translation>未导出任何内容：文件“%1”透露了 %2 的身份。请先更正其来源文本。</translation>
    </message>
    <message>
        <source>%1: it holds a text, corrected later, that says who a subject is.</source>
        <translation>%1：其中有后来已更正、透露受试者身份的文本。</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>%1: failed</source>
        <translation>%1：不合格</translation>
    </message>
    <message>
        <source>%1: pending</source>
        <translation>%1：待出结果</translation>
    </message>
    <message>
        <source>%1: not recorded</source>
        <translation>%1：未记录</translation>
    </message>
    <message>
        <source>all passed</source>
        <translation>全部合格</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1，已过期</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>未放行</translation>
    </message>
    <message>
        <source>%1 mL</source>
        <translation>%1 mL</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>制品</translation>
    </message>
    <message>
        <source>L&amp;ots</source>
        <translation>批次(&amp;O)</translation>
    </message>
    <message>
        <source>Ba&amp;gs</source>
        <translation>袋(&amp;G)</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>No lot is recorded.</source>
        <translation>尚未录入批次。</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制备日期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>放行时间</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>检验报告</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暂停使用</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>袋</translation>
    </message>
    <message>
        <source>No bag is recorded.</source>
        <translation>尚未录入袋。</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>袋</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>指定受试者</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>Counted per mL (A9)</source>
        <translation>每 mL 计入（A9）</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Thawed</source>
        <translation>复苏时间</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>已输注给</translation>
    </message>
    <message>
        <source>%1, label and after thaw</source>
        <translation>%1，标签与复苏后</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>Line %1: “%2” stands there a second time.</source>
        <translation>第 %1 行：“%2”重复出现。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>Line %1: the text is not UTF-8.</source>
        <translation>第 %1 行：文字不是 UTF-8。</translation>
    </message>
    <message>
        <source>Line %1, column %2: not valid JSON (%3).</source>
        <translation>第 %1 行第 %2 列：不是有效的 JSON（%3）。</translation>
    </message>
    <message>
        <source>The file must hold one JSON object, between { and }.</source>
        <translation>文件必须是一个 JSON 对象，位于 { 与 } 之间。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1”重复出现。</translation>
    </message>
    <message>
        <source>The earliest day (%1) is after the latest (%2).</source>
        <translation>最早日（%1）晚于最晚日（%2）。</translation>
    </message>
    <message>
        <source>Visits stand in the order of time.</source>
        <translation>访视应按时间顺序排列。</translation>
    </message>
    <message>
        <source>The lower end of a range (%1) is above its upper end (%2).</source>
        <translation>范围下限（%1）高于上限（%2）。</translation>
    </message>
    <message>
        <source>A fatal or life-threatening event cannot have more days (%1) than others (%2).</source>
        <translation>致死或危及生命事件的天数（%1）不得多于其他事件（%2）。</translation>
    </message>
    <message>
        <source>The window&apos;s earliest day (%1) is after its latest (%2).</source>
        <translation>观察期的最早日（%1）晚于最晚日（%2）。</translation>
    </message>
    <message>
        <source>Only accelerated titration has a window of its own for the first subject.</source>
        <translation>只有加速滴定的第一例受试者有单独的观察期。</translation>
    </message>
    <message>
        <source>The dose must be higher than that of the level below.</source>
        <translation>该剂量必须高于其下一级剂量水平的剂量。</translation>
    </message>
    <message>
        <source>Accelerated titration cannot follow a level with the 3+3 rule.</source>
        <translation>加速滴定不能位于 3+3 剂量水平之后。</translation>
    </message>
    <message>
        <source>The highest level must follow the standard 3+3 rule.</source>
        <translation>最高剂量水平必须采用标准 3+3 规则。</translation>
    </message>
    <message>
        <source>The youngest age (%1) is above the oldest (%2).</source>
        <translation>最小年龄（%1）大于最大年龄（%2）。</translation>
    </message>
    <message>
        <source>The text names {value}, but there is none.</source>
        <translation>文字引用了 {value}，但没有该值。</translation>
    </message>
    <message>
        <source>“%1” is missing: A9 to A12 stand in a file together.</source>
        <translation>缺少“%1”：A9 至 A12 须在文件中同时出现。</translation>
    </message>
    <message>
        <source>The proportion must be below one.</source>
        <translation>比例必须小于一。</translation>
    </message>
    <message>
        <source>No protocol is called “%1”. Known are cd7-car-nk and standard-3+3:N, where N is the number of levels, 1 to 99.</source>
        <translation>没有名为“%1”的方案。已知的有 cd7-car-nk 和 standard-3+3:N，N 为剂量水平数，1 至 99。</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>不小于 %1 的数字</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 至 %2 的数字</translation>
    </message>
    <message>
        <source>a text of the form %1</source>
        <translation>形如 %1 的文本</translation>
    </message>
    <message>
        <source>a text of %1 to %2 characters</source>
        <translation>%1 至 %2 个字符的文字</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, or null</source>
        <translation>%1 至 %2 的整数，或 null</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 至 %2 的整数</translation>
    </message>
    <message>
        <source>a list of %1 to %2 entries</source>
        <translation>%1 至 %2 项的列表</translation>
    </message>
    <message>
        <source>an object, between { and }</source>
        <translation>一个对象，位于 { 与 } 之间</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>此处不认识“%1”。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>应为：%1；实为：%2。</translation>
    </message>
    <message>
        <source>“%1” is no visit of the file, or is there twice.</source>
        <translation>“%1”不是本文件的访视，或出现两次。</translation>
    </message>
    <message>
        <source>“%1” has no meaning for an item of this kind.</source>
        <translation>“%1”对此类条目没有意义。</translation>
    </message>
    <message>
        <source>A laboratory value is one analyte: name its id.</source>
        <translation>实验室检测值只对应一个检测项目：请写明其编号。</translation>
    </message>
    <message>
        <source>From which value on it counts is missing: atMost, atLeast or both.</source>
        <translation>缺少计入的界值：atMost、atLeast 或两者。</translation>
    </message>
    <message>
        <source>No value is that high and that low at once.</source>
        <translation>没有同时满足上下界的值。</translation>
    </message>
    <message>
        <source>The names are missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>Acute GvHD has grades 1 to 4.</source>
        <translation>急性 GvHD 分为 1 至 4 级。</translation>
    </message>
    <message>
        <source>“%1” is no term of the scale.</source>
        <translation>“%1”不是判定标准中的术语。</translation>
    </message>
    <message>
        <source>Either longerThan or notDownTo.</source>
        <translation>longerThan 与 notDownTo 只能择一。</translation>
    </message>
    <message>
        <source>The grade to come down to lies below the grade that is asked for.</source>
        <translation>须降至的级别应低于所要求的级别。</translation>
    </message>
    <message>
        <source>A time is either hours or days.</source>
        <translation>时间以小时或天表示，二者择一。</translation>
    </message>
    <message>
        <source>The text is missing: en, zh or both.</source>
        <translation>缺少文字：en、zh 或两者。</translation>
    </message>
    <message>
        <source>A limit needs its relation: at-least or at-most.</source>
        <translation>限度须注明关系：at-least 或 at-most。</translation>
    </message>
    <message>
        <source>“%1” is no degree of certainty: it excludes nothing.</source>
        <translation>“%1”不是因果关系的判定程度，不能用于排除。</translation>
    </message>
    <message>
        <source>Only a rule about events names their kind and grade.</source>
        <translation>只有针对不良事件的规则才指定事件种类和级别。</translation>
    </message>
    <message>
        <source>Which events, from which grade on?</source>
        <translation>哪类事件，自哪一级起？</translation>
    </message>
    <message>
        <source>Which term, or which organ class?</source>
        <translation>哪一术语，或哪一系统器官分类？</translation>
    </message>
    <message>
        <source>A name belongs to a term or an organ class only.</source>
        <translation>名称只用于术语或系统器官分类。</translation>
    </message>
    <message>
        <source>A grade from 1 to %1.</source>
        <translation>级别为 1 至 %1。</translation>
    </message>
    <message>
        <source>A stopping rule has a text.</source>
        <translation>停止规则须有文本。</translation>
    </message>
    <message>
        <source>From how many subjects on? At least 1.</source>
        <translation>自几例受试者起？至少 1 例。</translation>
    </message>
    <message>
        <source>Of the first subjects there are at least as many as count.</source>
        <translation>最先输注的例数不得少于计数的例数。</translation>
    </message>
    <message>
        <source>A time is given in hours or in days, one of the two.</source>
        <translation>时限以小时或天给出，二者取一。</translation>
    </message>
    <message>
        <source>A clock that starts when the sponsor knows is for another recipient, and the sponsor has to be one, too.</source>
        <translation>自申办者获知时起算的时限只用于其他报告对象，且申办者也须为报告对象。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
</context>
<context>
    <name>QueriesModel</name>
    <message>
        <source>Query</source>
        <translation>质疑</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>质疑内容</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>最近记录</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
</context>
<context>
    <name>QueriesPanel</name>
    <message>
        <source>site and product</source>
        <translation>研究中心与制品</translation>
    </message>
    <message>
        <source>No query yet.</source>
        <translation>尚无质疑。</translation>
    </message>
    <message>
        <source>A field of a form is asked about where it stands: by the button ? beside its label, or by Ctrl+Shift+Q.</source>
        <translation>在表单字段所在处提出质疑：点击其标签旁的 ? 按钮，或按 Ctrl+Shift+Q。</translation>
    </message>
    <message>
        <source>&amp;Find field or note</source>
        <translation>查找字段或记录(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>受试者(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>质疑</translation>
    </message>
    <message>
        <source>&amp;Answer or close…</source>
        <translation>答复或关闭(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Go to the field</source>
        <translation>转到该字段(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;List for the visit</source>
        <translation>监查访视清单(&amp;L)</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>文字“%1”</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%2 条质疑中的 %1 条</translation>
    </message>
</context>
<context>
    <name>QueryDialog</name>
    <message>
        <source>&amp;Ask</source>
        <translation>提出(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>答复(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose the query</source>
        <translation>关闭质疑(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>重新打开(&amp;R)</translation>
    </message>
    <message>
        <source>Queries: %1</source>
        <translation>质疑：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>record, field</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing was asked about this field yet.</source>
        <translation>尚未对该字段提出质疑。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>质疑</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>处理步骤</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>内容(&amp;T)</translation>
    </message>
    <message>
        <source>No query: what stands here is not saved as a field.</source>
        <translation>无法质疑：此处内容未作为字段保存。</translation>
    </message>
</context>
<context>
    <name>ReactivateDialog</name>
    <message>
        <source>Reactivate an account</source>
        <translation>重新启用账户</translation>
    </message>
    <message>
        <source>%1 may sign in again, in the role “%2”, with the password below, and sets another one then. The principal investigator is told.</source>
        <translation>%1 可以“%2”的角色重新登录，首次使用下面的密码，登录后须自行设置新密码。主要研究者会收到通知。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>Reac&amp;tivate</source>
        <translation>重新启用(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason for the change</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save with this reason</source>
        <translation>附修改原因保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>A saved value changes only with a reason.</source>
        <translation>填写修改原因后，方可修改已保存的值。</translation>
    </message>
</context>
<context>
    <name>ReconsentForm</name>
    <message>
        <source>S&amp;ubject (S-001)</source>
        <translation>受试者（S-001）(&amp;U)</translation>
    </message>
    <message>
        <source>Version signed again</source>
        <translation>重新签署的版本</translation>
    </message>
    <message>
        <source>Signed, site time</source>
        <translation>签署时间（当地时间）</translation>
    </message>
    <message>
        <source>Whose consent is it?</source>
        <translation>这是谁的知情同意？</translation>
    </message>
    <message>
        <source>Which version is it?</source>
        <translation>是哪个版本？</translation>
    </message>
    <message>
        <source>When was it signed?</source>
        <translation>何时签署？</translation>
    </message>
    <message>
        <source>Ne&amp;w consent</source>
        <translation>新的知情同意(&amp;W)</translation>
    </message>
    <message>
        <source>Void consen&amp;t…</source>
        <translation>作废知情同意(&amp;T)…</translation>
    </message>
    <message>
        <source>Save c&amp;onsent</source>
        <translation>保存知情同意(&amp;O)</translation>
    </message>
    <message>
        <source>consent signed again</source>
        <translation>重新签署的知情同意</translation>
    </message>
    <message>
        <source>The study has no subject of this number.</source>
        <translation>研究中没有该编号的受试者。</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>%1 的知情同意</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>新的知情同意</translation>
    </message>
    <message>
        <source>Saved: version %1.</source>
        <translation>已保存：版本 %1。</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Void: %1, %2</source>
        <translation>作废：%1，%2</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>%1 (draft, not saved)</source>
        <translation>%1（草稿，未保存）</translation>
    </message>
</context>
<context>
    <name>RecordedCells</name>
    <message>
        <source>outside the visit&apos;s window, %1 to %2</source>
        <translation>超出访视窗（%1 至 %2）</translation>
    </message>
    <message>
        <source>The study has no such subject, visit or analyte.</source>
        <translation>研究中没有该受试者、访视或检测项目。</translation>
    </message>
    <message>
        <source>CTCAE %1, by value: %2. %3</source>
        <translation>CTCAE %1，按数值：%2。%3</translation>
    </message>
    <message>
        <source>Before the infusion: %1.</source>
        <translation>输注前：%1。</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>新恢复码</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>您的密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>生成新恢复码(&amp;M)</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeScreen</name>
    <message>
        <source>The recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>It opens the study if every password is forgotten. It is shown this once and stored nowhere: write it down or print it, and keep it in the investigator site file.</source>
        <translation>所有密码都遗忘时，用它打开研究。仅此一次显示，不在任何地方保存：请抄下或打印，并存入研究者文件夹。</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>恢复码 %1</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>我已抄下(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>First write the code down.</source>
        <translation>请先抄下恢复码。</translation>
    </message>
    <message>
        <source>CohortDesk: recovery code</source>
        <translation>CohortDesk：恢复码</translation>
    </message>
    <message>
        <source>Opens the study if every password is forgotten. Keep it locked away.</source>
        <translation>所有密码都遗忘时用它打开研究。请锁存。</translation>
    </message>
    <message>
        <source>The recovery code is shown this once: where nobody has written it down, it is lost.</source>
        <translation>恢复码仅此一次显示：若无人记下，即告丢失。</translation>
    </message>
    <message>
        <source>It opens the study if every password is forgotten. Those who manage users can make another one later, on the page Study.</source>
        <translation>所有密码都遗忘时可用它打开研究。管理用户者以后可在“研究设置”页另行生成。</translation>
    </message>
    <message>
        <source>&amp;Leave without the code</source>
        <translation>不保留恢复码并离开(&amp;L)</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The printer could not be used.</source>
        <translation>无法使用打印机。</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeSection</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>It opens the accounts of those who manage users when their passwords are forgotten. Whoever has seen it can do so: make a new one when that is somebody who should not. Backups of before still open with the one before.</source>
        <translation>管理用户者忘记密码时，用它打开其账户。看到过恢复码的人都能如此：若不应知晓者看到过，请生成新的恢复码。此前的备份仍可用原恢复码打开。</translation>
    </message>
    <message>
        <source>New recover&amp;y code…</source>
        <translation>新恢复码(&amp;Y)…</translation>
    </message>
    <message>
        <source>The role “%1” may not change this.</source>
        <translation>角色“%1”无权更改此项。</translation>
    </message>
    <message>
        <source>The new recovery code is in force; the one before does not open this study any more.</source>
        <translation>新恢复码已生效；原恢复码不再能打开本研究。</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>姓名缩写(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Hospital number</source>
        <translation>住院号(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>出生日期(&amp;B)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>性别(&amp;X)</translation>
    </message>
    <message>
        <source>Consent &amp;version</source>
        <translation>知情同意书版本(&amp;V)</translation>
    </message>
    <message>
        <source>Signed &amp;on</source>
        <translation>签署日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;at (site time)</source>
        <translation>签署时间（当地时间）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>New subject: consent comes first</source>
        <translation>新受试者：先签知情同意</translation>
    </message>
    <message>
        <source>Rescreening of %1: a new consent, a new screening</source>
        <translation>重新筛选 %1：新的知情同意，新的筛选</translation>
    </message>
    <message>
        <source>Which version of the consent form was signed?</source>
        <translation>签署的是哪个版本的知情同意书？</translation>
    </message>
    <message>
        <source>Initials or hospital number are needed. Name, initials, hospital number and birth date are sealed in the study file. They appear on no listing, memo or export. The name may be entered later.</source>
        <translation>姓名缩写或住院号必填其一。姓名、缩写、住院号和出生日期密封在研究文件中，不会出现在任何列表、备忘录或导出中。姓名可以后录入。</translation>
    </message>
    <message>
        <source>That of the last consent.</source>
        <translation>与上一份知情同意的版本相同。</translation>
    </message>
    <message>
        <source>On which day was the consent signed?</source>
        <translation>知情同意书于哪一天签署？</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>记录知情同意</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>RelapseInputs</name>
    <message>
        <source>Marrow blasts</source>
        <translation>骨髓原始细胞</translation>
    </message>
    <message>
        <source>in recovery</source>
        <translation>恢复期</translation>
    </message>
    <message>
        <source>Marrow taken in the recovery period after chemotherapy does not count.</source>
        <translation>化疗后恢复期采集的骨髓不计入。</translation>
    </message>
    <message>
        <source>Blood blasts twice, ≥ 1 week apart</source>
        <translation>外周血两次检出原始细胞，间隔 ≥ 1 周</translation>
    </message>
    <message>
        <source>Extramedullary</source>
        <translation>髓外病变</translation>
    </message>
    <message>
        <source>Relapse after</source>
        <translation>复发于</translation>
    </message>
    <message>
        <source>months of first remission</source>
        <translation>个月（自首次缓解起）</translation>
    </message>
    <message>
        <source>≥ 1 course of the induction regimen failed</source>
        <translation>原诱导方案 ≥ 1 个疗程失败</translation>
    </message>
    <message>
        <source>Targeted drug</source>
        <translation>靶向药物</translation>
    </message>
    <message>
        <source>No other effective option</source>
        <translation>无其他有效方案</translation>
    </message>
    <message>
        <source>Active acute GVHD, grade</source>
        <translation>活动性急性 GVHD，分级</translation>
    </message>
    <message>
        <source>0–4</source>
        <translation>0–4</translation>
    </message>
    <message>
        <source>No CR after induction</source>
        <translation>诱导后未达 CR</translation>
    </message>
    <message>
        <source>No CR after second-line salvage</source>
        <translation>二线挽救治疗后未达 CR</translation>
    </message>
    <message>
        <source>No CR after targeted regimen</source>
        <translation>靶向方案后未达 CR</translation>
    </message>
    <message>
        <source>MRD persistent</source>
        <translation>MRD 持续阳性</translation>
    </message>
    <message>
        <source>Induction completed (A11)</source>
        <translation>已完成诱导治疗（A11）</translation>
    </message>
    <message>
        <source>Tumour burden, MRD or extramedullary disease qualify only after a completed induction.</source>
        <translation>肿瘤负荷、MRD 或髓外病变仅在完成诱导治疗后方可计入。</translation>
    </message>
    <message>
        <source>Branch</source>
        <comment>of relapsed or refractory disease</comment>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>RemoveBackupsDialog</name>
    <message>
        <source>Remove older backups</source>
        <translation>删除较早的备份</translation>
    </message>
    <message>
        <source>A fresh backup is made first, and stays. Then these older ones are removed for good; the audit trail names each of them. What only an older one could still have restored is lost with it.</source>
        <translation>首先制作一份新备份并保留，然后永久删除以下较早的备份；稽查轨迹会逐一列出。只有较早备份才能恢复的内容将随之丢失。</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>较早的备份</translation>
    </message>
    <message>
        <source>&amp;Back up, then remove these</source>
        <translation>备份后删除这些(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>There is no older backup.</source>
        <translation>没有较早的备份。</translation>
    </message>
</context>
<context>
    <name>ReportClocks</name>
    <message>
        <source>Reports of this serious event</source>
        <translation>该严重不良事件的报告</translation>
    </message>
    <message>
        <source>Report sent to &amp;whom</source>
        <translation>报告对象(&amp;W)</translation>
    </message>
    <message>
        <source>Sent on, da&amp;y and site time</source>
        <translation>发送日期与时间（当地时间）(&amp;Y)</translation>
    </message>
    <message>
        <source>Mar&amp;k as sent</source>
        <translation>标记为已发送(&amp;K)</translation>
    </message>
    <message>
        <source>%1 Report %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>The study&apos;s protocol file names no time limits for reports.</source>
        <translation>该研究的方案文件未规定报告时限。</translation>
    </message>
    <message>
        <source>Sent to the %1 on %2</source>
        <translation>已于 %2 报告%1</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>To whom was it sent?</source>
        <translation>报告给谁？</translation>
    </message>
    <message>
        <source>The report is recorded.</source>
        <translation>报告已记录。</translation>
    </message>
    <message>
        <source>The report is voided; it stays in the audit trail.</source>
        <translation>报告已作废，仍保留在稽查轨迹中。</translation>
    </message>
    <message>
        <source>Void: %1, %2</source>
        <translation>作废：%1，%2</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>assigned, not infused</source>
        <translation>已分配，未输注</translation>
    </message>
    <message>
        <source>screen failure</source>
        <translation>筛选失败</translation>
    </message>
    <message>
        <source>in screening</source>
        <translation>筛选中</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Dose level</source>
        <translation>剂量水平</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>a subject</comment>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>%1 (day %2)</source>
        <translation>%1（第 %2 天）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>upper limit of normal %1</source>
        <translation>正常值上限 %1</translation>
    </message>
    <message>
        <source>judged acceptable by hand: %1</source>
        <translation>研究者判断可接受：%1</translation>
    </message>
    <message>
        <source>judged not acceptable by hand: %1</source>
        <translation>研究者判断不可接受：%1</translation>
    </message>
    <message>
        <source>protocol file %1</source>
        <translation>方案文件 %1</translation>
    </message>
    <message>
        <source>Everything that is recorded of this subject and in force; what was changed or voided stands in the audit trail. Name, initials, hospital number and date of birth are sealed in the study file and do not stand here.</source>
        <translation>该受试者现行有效的全部记录；更改或作废的内容见稽查轨迹。姓名、姓名缩写、住院号和出生日期密封于研究文件中，不在此列出。</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>稽查轨迹</translation>
    </message>
    <message>
        <source>The journal has no line about this subject.</source>
        <translation>日志中没有与该受试者有关的行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), oldest first; times of %1.</source>
        <translation>
            <numerusform>共 %Ln 行，最早的在前；时间为 %1 时区。</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit trail, %1</source>
        <translation>稽查轨迹，%1</translation>
    </message>
    <message>
        <source>Casebook %1</source>
        <translation>受试者病历资料汇编 %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>LLOQ %1</source>
        <translation>定量下限 %1</translation>
    </message>
    <message>
        <source>%1 taken %2</source>
        <translation>%1采集于 %2</translation>
    </message>
    <message>
        <source>%1, %2 h before the infusion</source>
        <translation>%1，输注前 %2 小时</translation>
    </message>
    <message>
        <source>%1, %2 h after the infusion began</source>
        <translation>%1，输注开始后 %2 小时</translation>
    </message>
    <message>
        <source>Window: %1 to %2</source>
        <translation>时间窗：%1 至 %2</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>检测项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Reference interval, limit</source>
        <translation>参考区间、定量下限</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>实验室检测</translation>
    </message>
    <message>
        <source>No measurement is recorded.</source>
        <translation>未记录检测值。</translation>
    </message>
    <message>
        <source>The window has passed and nothing is recorded: %1.</source>
        <translation>时间窗已过而无记录：%1。</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>expectedness not judged</source>
        <translation>预期性未判断</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>非预期</translation>
    </message>
    <message>
        <source>possible DLT</source>
        <translation>疑似 DLT</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not serious</source>
        <translation>非严重</translation>
    </message>
    <message>
        <source>serious: %1</source>
        <translation>严重：%1</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>site aware since %1</source>
        <translation>研究中心获知于 %1</translation>
    </message>
    <message>
        <source>not recorded since when the site is aware</source>
        <translation>未记录研究中心获知的时间</translation>
    </message>
    <message>
        <source>report to the %1: %2</source>
        <translation>向%1报告：%2</translation>
    </message>
    <message>
        <source>Event (CTCAE)</source>
        <translation>事件（CTCAE）</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>of an event</comment>
        <translation>经过</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Seriousness and reports</source>
        <translation>严重性与报告</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>不良事件</translation>
    </message>
    <message>
        <source>No adverse event is recorded.</source>
        <translation>尚未记录不良事件。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>MRD not assessed</source>
        <translation>MRD 未评估</translation>
    </message>
    <message>
        <source>MRD negative</source>
        <translation>MRD 阴性</translation>
    </message>
    <message>
        <source>MRD positive</source>
        <translation>MRD 阳性</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>由 %1 确认</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>By the criteria</source>
        <translation>按标准</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>cannot be determined</source>
        <translation>不能判定</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>疗效</translation>
    </message>
    <message>
        <source>No response is recorded.</source>
        <translation>尚未记录疗效。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>No follow-up is recorded.</source>
        <translation>尚未记录随访。</translation>
    </message>
    <message>
        <source>opened the subject&apos;s place</source>
        <translation>开放了该受试者的名额</translation>
    </message>
    <message>
        <source>the subject counted as %1</source>
        <translation>该受试者判定为“%1”</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>This subject</source>
        <translation>与该受试者的关系</translation>
    </message>
    <message>
        <source>◔ not signed</source>
        <translation>◔ 未签署</translation>
    </message>
    <message>
        <source>▲ deviation: %1</source>
        <translation>▲ 偏离：%1</translation>
    </message>
    <message>
        <source>Decisions on the subject&apos;s dose level</source>
        <translation>与该受试者剂量水平有关的决策</translation>
    </message>
    <message>
        <source>No decision concerns this subject.</source>
        <translation>没有与该受试者有关的决策。</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>签署内容</translation>
    </message>
    <message>
        <source>Printed name and time</source>
        <translation>正楷姓名与时间</translation>
    </message>
    <message>
        <source>Meaning and method</source>
        <translation>含义与方式</translation>
    </message>
    <message>
        <source>Eligibility, %1</source>
        <translation>入选资格确认，%1</translation>
    </message>
    <message>
        <source>DLT assessment, %1</source>
        <translation>DLT 评估，%1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Nothing is signed.</source>
        <translation>没有签名。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>Nothing was entered on the screening form.</source>
        <translation>筛选表中未录入任何内容。</translation>
    </message>
    <message>
        <source>Inclusion criterion</source>
        <translation>入选标准</translation>
    </message>
    <message>
        <source>Exclusion criterion</source>
        <translation>排除标准</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>Age at consent</source>
        <translation>知情同意时年龄</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No consent is recorded.</source>
        <translation>未记录知情同意。</translation>
    </message>
    <message>
        <source>Screening and eligibility</source>
        <translation>筛选与入选资格</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Screen failures</source>
        <translation>筛选失败</translation>
    </message>
    <message>
        <source>No screen failure is recorded.</source>
        <translation>未记录筛选失败。</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 细胞</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Infusion (day 0)</source>
        <translation>输注（第 0 天）</translation>
    </message>
    <message>
        <source>Safety assessment on day</source>
        <translation>安全性评估日（天）</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最晚</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>判定为</translation>
    </message>
    <message>
        <source>Decided on day</source>
        <translation>判定于（天）</translation>
    </message>
    <message>
        <source>Onset of the DLT on day</source>
        <translation>DLT 发生于（天）</translation>
    </message>
    <message>
        <source>%1, onset %2</source>
        <translation>%1，发生于 %2</translation>
    </message>
    <message>
        <source>follow-up ended %1</source>
        <translation>随访结束于 %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Event, cause, reason</source>
        <translation>事件、不可评价原因、修改原因</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>not signed: does not count</source>
        <translation>未签署：不计入</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>没有任何决策</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>决策 %1</translation>
    </message>
    <message>
        <source>the beginning of the study</source>
        <translation>研究开始</translation>
    </message>
    <message>
        <source>Subject number</source>
        <translation>受试者编号</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>分配日期</translation>
    </message>
    <message>
        <source>Eligible by screening</source>
        <translation>入选资格依据</translation>
    </message>
    <message>
        <source>Place opened by</source>
        <translation>名额来源</translation>
    </message>
    <message>
        <source>Version of the design</source>
        <translation>设计版本</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>The subject is assigned to no dose level.</source>
        <translation>该受试者未分配至任何剂量水平。</translation>
    </message>
    <message>
        <source>Infusion and dose</source>
        <translation>输注与剂量</translation>
    </message>
    <message>
        <source>No infusion is recorded.</source>
        <translation>未记录输注。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Infused</source>
        <translation>已输注</translation>
    </message>
    <message>
        <source>Infused per kg</source>
        <translation>每公斤输注量</translation>
    </message>
    <message>
        <source>Cells counted as</source>
        <translation>细胞计数依据</translation>
    </message>
    <message>
        <source>Deviation from the plan</source>
        <translation>与计划剂量的偏差</translation>
    </message>
    <message>
        <source>DLT window and assessments</source>
        <translation>DLT 观察期与评估</translation>
    </message>
    <message>
        <source>There is no DLT window before the infusion.</source>
        <translation>输注前没有 DLT 观察期。</translation>
    </message>
    <message>
        <source>▲ An event that may be a DLT has not been judged.</source>
        <translation>▲ 有疑似 DLT 的事件尚未判断。</translation>
    </message>
    <message>
        <source>No DLT assessment is recorded.</source>
        <translation>未记录 DLT 评估。</translation>
    </message>
    <message>
        <source>%1 at L%2: %3</source>
        <translation>%1（L%2）：%3</translation>
    </message>
    <message>
        <source>assessed late on day %1</source>
        <translation>第 %1 天延迟评估</translation>
    </message>
    <message>
        <source>assessed on day %1</source>
        <translation>第 %1 天评估</translation>
    </message>
    <message>
        <source>window open, day %1 of %2</source>
        <translation>观察期开放，第 %1 天，共 %2 天</translation>
    </message>
    <message>
        <source>DLT grade %1 %2 on day %3</source>
        <translation>DLT %1 级：%2，第 %3 天</translation>
    </message>
    <message>
        <source>grade %1 %2 on day %3</source>
        <translation>%1 级：%2，第 %3 天</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>L%1, %2 cells/kg: %3.</source>
        <translation>L%1，%2 细胞/kg：%3。</translation>
    </message>
    <message>
        <source>Cohort status.</source>
        <translation>队列状态。</translation>
    </message>
    <message>
        <source>DLT windows by subject.</source>
        <translation>各受试者的 DLT 观察期。</translation>
    </message>
    <message>
        <source>%1 at L%2: %3.</source>
        <translation>%1，L%2：%3。</translation>
    </message>
    <message>
        <source>Dose level in order of infusion.</source>
        <translation>按输注顺序的剂量水平。</translation>
    </message>
    <message>
        <source>%1 of %2 planned.</source>
        <translation>%1 / 计划 %2 例。</translation>
    </message>
    <message>
        <source>Subjects infused over time.</source>
        <translation>随时间的输注例数。</translation>
    </message>
    <message>
        <source>Nobody has been infused yet.</source>
        <translation>尚无受试者输注。</translation>
    </message>
    <message>
        <source>%1 % by flow</source>
        <translation>流式细胞术 %1%</translation>
    </message>
    <message>
        <source>%1 % by IHC</source>
        <translation>免疫组化 %1%</translation>
    </message>
    <message>
        <source>G%1 %2</source>
        <translation>%1 级：%2</translation>
    </message>
    <message>
        <source>not infused</source>
        <translation>未输注</translation>
    </message>
    <message>
        <source>not completed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>day %1, late</source>
        <translation>第 %1 天，延迟</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>open, day %1</source>
        <translation>未判定，第 %1 天</translation>
    </message>
    <message>
        <source>%1 counted %2 when this was signed and counts %3 now.</source>
        <translation>%1 在签署时判定为“%2”，现判定为“%3”。</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>L%1, %2 evaluable</source>
        <translation>L%1，%2 例可评价</translation>
    </message>
    <message>
        <source>candidate L%1, %2 of 6 evaluable</source>
        <translation>候选 L%1，6 例中 %2 例可评价</translation>
    </message>
    <message>
        <source>below L1</source>
        <translation>低于 L1</translation>
    </message>
    <message>
        <source>see the change noted above</source>
        <translation>见上面所注的变化</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>研究者</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>申办者</translation>
    </message>
    <message>
        <source>not needed for this rule</source>
        <translation>该规则不需要</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1，第 %2 天</translation>
    </message>
    <message>
        <source>Dose escalation decision memo %1</source>
        <translation>剂量递增决策备忘录 %1</translation>
    </message>
    <message>
        <source>design version %1</source>
        <translation>设计版本 %1</translation>
    </message>
    <message>
        <source>Decided on %1 · data as of %2</source>
        <translation>决策日期 %1 · 数据截至 %2</translation>
    </message>
    <message>
        <source>DRAFT: this decision is not effective.</source>
        <translation>草稿：该决策尚未生效。</translation>
    </message>
    <message>
        <source>OVERTAKEN: data under this decision have changed. Enrolment that it opened is held; a new decision is asked for.</source>
        <translation>已被取代：该决策所依据的数据已改变。由它开放的入组已暂停；需要新的决策。</translation>
    </message>
    <message>
        <source>Data changed since: %1</source>
        <translation>此后数据的变化：%1</translation>
    </message>
    <message>
        <source>Deviation: %1</source>
        <translation>偏离：%1</translation>
    </message>
    <message>
        <source>Transcribed from the site&apos;s earlier record, with its own dates.</source>
        <translation>由研究中心既往记录转录，保留原日期。</translation>
    </message>
    <message>
        <source>Edition of the rules</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Recommendation, as the present edition reads these data</source>
        <translation>建议（按现行版规则读取这些数据）</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>与建议一致</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>入组进程</translation>
    </message>
    <message>
        <source>MTD</source>
        <translation>MTD</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>入组</translation>
    </message>
    <message>
        <source>%1 of %2 planned subjects infused</source>
        <translation>计划 %2 例中已输注 %1 例</translation>
    </message>
    <message>
        <source>Subjects at %1</source>
        <translation>%1 的受试者</translation>
    </message>
    <message>
        <source>Nobody has been assigned here.</source>
        <translation>此处尚无受试者分配。</translation>
    </message>
    <message>
        <source>CD7</source>
        <translation>CD7</translation>
    </message>
    <message>
        <source>Infused, cells/kg</source>
        <translation>输注量，细胞/kg</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Infused cells: %1.</source>
        <translation>输注细胞：%1。</translation>
    </message>
    <message>
        <source>Counted as when this was signed; doses and events as the record has them at journal entry %1.</source>
        <translation>判定按签署时的数据；剂量和事件按日志第 %1 条时的记录。</translation>
    </message>
    <message>
        <source>Cells/kg</source>
        <translation>细胞/kg</translation>
    </message>
    <message>
        <source>DLT (t)</source>
        <translation>DLT (t)</translation>
    </message>
    <message>
        <source>Evaluable (m)</source>
        <translation>可评价 (m)</translation>
    </message>
    <message>
        <source>Undecided (p)</source>
        <translation>未判定 (p)</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <translation>不可评价</translation>
    </message>
    <message>
        <source>DLT by dose level</source>
        <translation>各剂量水平的 DLT</translation>
    </message>
    <message>
        <source>Assumptions that these data rest on</source>
        <translation>数据所依据的假设</translation>
    </message>
    <message>
        <source>The registry record is silent here; the protocol file sets:</source>
        <translation>登记信息对此未作规定；由方案文件设定：</translation>
    </message>
    <message>
        <source>Course of the escalation</source>
        <translation>剂量递增进程</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>剂量水平</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>决策表</translation>
    </message>
    <message>
        <source>Every level: while enrolment is completed there</source>
        <translation>各剂量水平：在该剂量水平完成入组期间</translation>
    </message>
    <message>
        <source>%1: while enrolment is completed there</source>
        <comment>levels</comment>
        <translation>%1：在该剂量水平完成入组期间</translation>
    </message>
    <message>
        <source>%1: accelerated titration</source>
        <comment>levels</comment>
        <translation>%1：加速滴定</translation>
    </message>
    <message>
        <source>%1: 3+3</source>
        <comment>levels</comment>
        <translation>%1：3+3</translation>
    </message>
    <message>
        <source>t6 ≥ 2</source>
        <translation>t6 ≥ 2</translation>
    </message>
    <message>
        <source>%1, t6 ≤ 1</source>
        <translation>%1，t6 ≤ 1</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n subject(s) at this level.</source>
        <translation>
            <numerusform>在本剂量水平入组 %n 例。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go up to the next level with %n subject(s).</source>
        <translation>
            <numerusform>升至下一剂量水平，入组 %n 例。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n subject(s) at this level.</source>
        <translation>
            <numerusform>在本剂量水平增加 %n 例。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause. Joint discussion: go on, add here, reduce, suspend or end.</source>
        <translation>暂停。共同讨论：继续、增加、降低、暂停或终止。</translation>
    </message>
    <message>
        <source>Stop; complete at a tolerated level below.</source>
        <translation>停止；在其下可耐受的剂量水平完成入组。</translation>
    </message>
    <message>
        <source>MTD not reached. Joint discussion: add a dose group, or complete here.</source>
        <translation>未达到 MTD。共同讨论：增设剂量组，或在本剂量水平完成入组。</translation>
    </message>
    <message>
        <source>Stop; reduce again (none below: joint discussion).</source>
        <translation>停止；再次降低（其下无可耐受剂量水平：共同讨论）。</translation>
    </message>
    <message>
        <source>More DLTs than A4 tolerates. Joint discussion.</source>
        <translation>DLT 超过 A4 所允许。共同讨论。</translation>
    </message>
    <message>
        <source>Enrol the remaining, at most A10 at a time.</source>
        <translation>其余受试者入组，同时至多 A10 例。</translation>
    </message>
    <message>
        <source>Wait: open windows decide.</source>
        <translation>等待：由未结束的观察期决定。</translation>
    </message>
    <message>
        <source>Enrolment is complete.</source>
        <translation>入组已完成。</translation>
    </message>
    <message>
        <source>The planned number is infused. Joint discussion: raise it, or end.</source>
        <translation>计划例数均已输注。共同讨论：增加例数，或结束。</translation>
    </message>
    <message>
        <source>investigator and sponsor</source>
        <translation>研究者与申办者</translation>
    </message>
    <message>
        <source>signed by the investigator</source>
        <translation>由研究者签署</translation>
    </message>
    <message>
        <source>▶ now</source>
        <translation>▶ 目前</translation>
    </message>
    <message>
        <source>%1 in window</source>
        <translation>%1 例在观察期内</translation>
    </message>
    <message>
        <source>discussed: goes on</source>
        <translation>已讨论：继续</translation>
    </message>
    <message>
        <source>Evaluable</source>
        <translation>可评价</translation>
    </message>
    <message>
        <source>With a DLT</source>
        <translation>发生 DLT</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>规则的规定</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Design version %1, protocol file %2 version %3, %4 subjects planned.</source>
        <translation>设计版本 %1，方案文件 %2 版本 %3，计划入组 %4 例。</translation>
    </message>
    <message>
        <source>Assumption %1: %2</source>
        <translation>假设 %1：%2</translation>
    </message>
    <message>
        <source>Read with every window closed. While one is open the rule waits (AT-WAIT, SD-WAIT, CE-WAIT), unless the outcome cannot change any more.</source>
        <translation>按所有观察期均已结束来读。有观察期未结束时规则为等待（AT-WAIT、SD-WAIT、CE-WAIT），除非结果已不会再改变。</translation>
    </message>
    <message>
        <source>No rule asks for more subjects than the planned %1 leave: then EN-FULL, a joint discussion; while enrolment is completed, CE-DONE.</source>
        <translation>任何规则要求的例数都不超过计划 %1 例的余额：已满时为 EN-FULL，共同讨论；完成入组期间为 CE-DONE。</translation>
    </message>
    <message>
        <source>t6: DLTs among the level&apos;s first six subjects.</source>
        <translation>t6：该剂量水平前 6 例受试者中的 DLT 例数。</translation>
    </message>
    <message>
        <source>The MTD is %1 cells/kg</source>
        <translation>MTD 为 %1 细胞/kg</translation>
    </message>
    <message>
        <source>No MTD: the lowest dose is not tolerated</source>
        <translation>无 MTD：最低剂量不可耐受</translation>
    </message>
    <message>
        <source>MTD not reached: every dose is tolerated</source>
        <translation>未达到 MTD：各剂量均可耐受</translation>
    </message>
    <message>
        <source>Expected subjects</source>
        <translation>预期受试者数</translation>
    </message>
    <message>
        <source>Expected subjects with a DLT</source>
        <translation>预期发生 DLT 的受试者数</translation>
    </message>
    <message>
        <source>What the designs were compared under was not kept with this change.</source>
        <translation>此变更未保存比较两种设计时所依据的假设。</translation>
    </message>
    <message>
        <source>How the designs behave is not compared: no DLT rate is assumed for %1 cells/kg.</source>
        <translation>未比较两种设计的运行特征：%1 细胞/kg 尚无假设的 DLT 发生率。</translation>
    </message>
    <message>
        <source>Assumed true DLT rates, typed: %1.</source>
        <translation>假设的真实 DLT 发生率（手工输入）：%1。</translation>
    </message>
    <message>
        <source>Assumed true DLT rates, scenario “%1”: %2.</source>
        <translation>假设的真实 DLT 发生率（情景“%1”）：%2。</translation>
    </message>
    <message>
        <source>Then from the course %1 on, its levels numbered as in version %2.</source>
        <translation>另从入组进程 %1 起，剂量水平编号按版本 %2。</translation>
    </message>
    <message>
        <source>The course cannot be read under the changed design: its numbers from the course on are not there.</source>
        <translation>该入组进程无法按变更后的设计读取：因此没有变更后设计从该入组进程起的数值。</translation>
    </message>
    <message>
        <source>The change does not let the trial run; the numbers are those of a trial that does.</source>
        <translation>该变更不使试验继续进行；所列数值为试验进行时的数值。</translation>
    </message>
    <message>
        <source>first subject %1, added ones %2</source>
        <translation>第一例 %1，增加的受试者 %2</translation>
    </message>
    <message>
        <source>L%1, %2, %3</source>
        <translation>L%1，%2，%3</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Memo of change %1 of the design</source>
        <translation>设计变更 %1 备忘录</translation>
    </message>
    <message>
        <source>changes design version %1</source>
        <translation>变更设计版本 %1</translation>
    </message>
    <message>
        <source>WITHDRAWN: this change never came into force.</source>
        <translation>已撤回：该变更从未生效。</translation>
    </message>
    <message>
        <source>DRAFT: design version %1 stays in force until both have signed.</source>
        <translation>草稿：双方签署之前，设计版本 %1 继续有效。</translation>
    </message>
    <message>
        <source>nobody treated yet</source>
        <translation>尚无受试者给药</translation>
    </message>
    <message>
        <source>%1, levels as in version %2</source>
        <translation>%1，剂量水平编号按版本 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Subjects keep the version that they were treated under.</source>
        <translation>受试者沿用其给药时的设计版本。</translation>
    </message>
    <message>
        <source>As it is to be</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>Planned subjects</source>
        <translation>计划例数</translation>
    </message>
    <message>
        <source>Undecided at a time while completing (A10)</source>
        <translation>完成入组时同时未判定的例数（A10）</translation>
    </message>
    <message>
        <source>State of the trial</source>
        <translation>试验状态</translation>
    </message>
    <message>
        <source>Both designs</source>
        <translation>两种设计</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Operating characteristic</source>
        <translation>运行特征</translation>
    </message>
    <message>
        <source>%1, from the beginning</source>
        <translation>%1，从头开始</translation>
    </message>
    <message>
        <source>Changed, from the beginning</source>
        <translation>变更后，从头开始</translation>
    </message>
    <message>
        <source>%1, from the course</source>
        <translation>%1，从该入组进程起</translation>
    </message>
    <message>
        <source>Changed, from the course</source>
        <translation>变更后，从该入组进程起</translation>
    </message>
    <message>
        <source>How both designs behave</source>
        <translation>两种设计的运行特征</translation>
    </message>
    <message>
        <source>Printed from the study file at journal entry %1, chain head %2</source>
        <translation>由研究文件于日志第 %1 条打印，链首 %2</translation>
    </message>
    <message>
        <source>%1 cells/kg</source>
        <translation>%1 细胞/kg</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>增加 %1</translation>
    </message>
    <message>
        <source>takes out %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>planned number %1 → %2</source>
        <translation>计划例数 %1 → %2</translation>
    </message>
    <message>
        <source>takes over A9 to A12 of the second edition</source>
        <translation>采纳第二版的 A9 至 A12</translation>
    </message>
    <message>
        <source>A10 %1 → %2</source>
        <translation>A10 %1 → %2</translation>
    </message>
    <message>
        <source>trial %1 → %2</source>
        <translation>试验状态：%1 → %2</translation>
    </message>
    <message>
        <source>window of %1</source>
        <translation>%1 的观察期</translation>
    </message>
    <message>
        <source>rule of %1</source>
        <translation>%1 的规则</translation>
    </message>
    <message>
        <source>accelerated titration</source>
        <translation>加速滴定</translation>
    </message>
    <message>
        <source>standard 3+3</source>
        <translation>标准 3+3</translation>
    </message>
    <message>
        <source>day %1 to %2</source>
        <translation>第 %1 至 %2 天</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>● version %1, in force</source>
        <translation>● 版本 %1，现行</translation>
    </message>
    <message>
        <source>● became version %1</source>
        <translation>● 已成为版本 %1</translation>
    </message>
    <message>
        <source>✕ withdrawn: %1</source>
        <translation>✕ 已撤回：%1</translation>
    </message>
    <message>
        <source>✕ lapsed: %1</source>
        <translation>✕ 失效：%1</translation>
    </message>
    <message>
        <source>◔ waits for the sponsor&apos;s agreement</source>
        <translation>◔ 等待申办者同意</translation>
    </message>
    <message>
        <source>Dose group %1 is added</source>
        <translation>增设剂量组 %1</translation>
    </message>
    <message>
        <source>Dose group %1 is taken out</source>
        <translation>取消剂量组 %1</translation>
    </message>
    <message>
        <source>%1 changes its number</source>
        <translation>%1 的剂量水平编号改变</translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>%1 的规则</translation>
    </message>
    <message>
        <source>Window of the first subject at %1</source>
        <translation>%1 第一例受试者的观察期</translation>
    </message>
    <message>
        <source>Window at %1</source>
        <translation>%1 的观察期</translation>
    </message>
    <message>
        <source>Assumptions A9 to A12 of the second edition of the rules</source>
        <translation>规则第二版的假设 A9 至 A12</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>未包含</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Undecided at a time while enrolment is completed, at most (A10)</source>
        <translation>完成入组时同时未判定的最多例数（A10）</translation>
    </message>
    <message>
        <source>◔ The trial is suspended since %1 (design version %2): nobody is assigned or infused.</source>
        <translation>◔ 试验自 %1 起暂停（设计版本 %2）：不分配、不输注任何受试者。</translation>
    </message>
    <message>
        <source>✕ The trial has been ended on %1 (design version %2): nobody is assigned or infused.</source>
        <translation>✕ 试验已于 %1 终止（设计版本 %2）：不分配、不输注任何受试者。</translation>
    </message>
    <message>
        <source>◔ Change %1 of the design waits for the sponsor: %2.</source>
        <translation>◔ 设计变更 %1 等待申办者同意：%2。</translation>
    </message>
    <message>
        <source>◔ This study&apos;s protocol file is of the first edition: the assumptions A9 to A12 of the second are not in it, and enrolment is completed without a limit (A10). A change of the design takes them over.</source>
        <translation>◔ 本研究的方案文件为第一版：不含第二版的假设 A9 至 A12，完成入组时没有例数限制（A10）。可通过设计变更予以采纳。</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确检验</translation>
    </message>
    <message>
        <source>permutation</source>
        <translation>置换检验</translation>
    </message>
    <message>
        <source>normal approximation</source>
        <translation>正态近似</translation>
    </message>
    <message>
        <source>flow cytometry</source>
        <translation>流式细胞术</translation>
    </message>
    <message>
        <source>immunohistochemistry</source>
        <translation>免疫组织化学</translation>
    </message>
    <message>
        <source>CD7 by %1 (% of leukaemia cells)</source>
        <translation>CD7，%1（占白血病细胞的百分比）</translation>
    </message>
    <message>
        <source>Best response</source>
        <translation>最佳疗效</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>Worst CRS grade</source>
        <translation>CRS 最高级别</translation>
    </message>
    <message>
        <source>Worst ICANS grade</source>
        <translation>ICANS 最高级别</translation>
    </message>
    <message>
        <source>CAR copies: Cmax</source>
        <translation>CAR 拷贝数：Cmax</translation>
    </message>
    <message>
        <source>CAR copies: AUC 0–28 d</source>
        <translation>CAR 拷贝数：AUC 0–28 天</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>outcome (unit)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Order: %1. Relapse is not a best response.</source>
        <translation>顺序：%1。复发不作为最佳疗效。</translation>
    </message>
    <message>
        <source>0 = cleared, 1 = DLT; open windows and not evaluable subjects are left out.</source>
        <translation>0 = 无 DLT（已完成观察），1 = DLT；观察期内及不可评价的受试者不纳入。</translation>
    </message>
    <message>
        <source>ASTCT grade, the worst so far; 0 = none. Left out: subjects who had it without a recorded ASTCT grade, and subjects who had none so far and are still in the DLT window.</source>
        <translation>ASTCT 分级，取迄今最高级别；0 表示未发生。不计入：发生过但未记录 ASTCT 分级者，以及迄今未发生且仍在 DLT 观察期内者。</translation>
    </message>
    <message>
        <source>In blood, noncompartmental as on the page Measurements; never quantified up to day 28 counts as 0, a value above the upper limit (&gt;) as that limit.</source>
        <translation>血液，非房室分析，同“实验室检测”页；至第 28 天从未达到定量者按 0 计，高于定量上限（&gt;）的值按该上限计。</translation>
    </message>
    <message>
        <source>CD7 not measured by this method</source>
        <translation>未用该方法检测 CD7</translation>
    </message>
    <message>
        <source>no response assessed</source>
        <translation>未评估疗效</translation>
    </message>
    <message>
        <source>in the DLT window</source>
        <translation>DLT 观察期内</translation>
    </message>
    <message>
        <source>not evaluable for DLT</source>
        <translation>DLT 不可评价</translation>
    </message>
    <message>
        <source>not sampled long enough</source>
        <translation>采样时间不足</translation>
    </message>
    <message>
        <source>ASTCT grade not recorded</source>
        <translation>未记录 ASTCT 分级</translation>
    </message>
    <message>
        <source>no DLT</source>
        <translation>无 DLT</translation>
    </message>
    <message>
        <source>none</source>
        <comment>grade 0</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>p (how)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>ρ cannot be determined, n = %1. Exploratory.</source>
        <translation>ρ 无法计算，n = %1。探索性分析。</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>ρ = %1, %2, n = %3. Exploratory.</source>
        <translation>ρ = %1，%2，n = %3。探索性分析。</translation>
    </message>
    <message>
        <source>ρ = %1 (%2 % interval %3), %4, n = %5. Exploratory.</source>
        <translation>ρ = %1（%2% 置信区间 %3），%4，n = %5。探索性分析。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>subject (why)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infused subject(s) left out: %1.</source>
        <translation>
            <numerusform>%n 例已输注受试者未纳入：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>CD7 by %1 against %2.</source>
        <translation>CD7（%1）对照结局：%2。</translation>
    </message>
    <message>
        <source>%1 at L%2: CD7 %3 %, %4.</source>
        <translation>%1，L%2：CD7 %3%，%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier in the data only.</source>
        <translation>
            <numerusform>另有 %n 例较早者仅见于数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>CD7 by %1, Spearman&apos;s ρ; exploratory, p not corrected for the number of outcomes.</source>
        <translation>CD7（%1），Spearman ρ；探索性分析，p 值未作多重性校正。</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>ORR</source>
        <translation>ORR</translation>
    </message>
    <message>
        <source>CR</source>
        <translation>CR</translation>
    </message>
    <message>
        <source>CR/CRh/CRi</source>
        <translation>CR/CRh/CRi</translation>
    </message>
    <message>
        <source>%1 · %2 assessed</source>
        <translation>%1 · %2 例已检测</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Median, months (95 %)</source>
        <translation>中位数，月（95%）</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Efficacy summary</source>
        <translation>有效性摘要</translation>
    </message>
    <message>
        <source>Cut-off: %1, infused by then: %2.</source>
        <translation>数据截止日：%1，截至当日已输注：%2 例。</translation>
    </message>
    <message>
        <source>ORR: %1</source>
        <translation>ORR：%1</translation>
    </message>
    <message>
        <source>CR: %1</source>
        <translation>CR：%1</translation>
    </message>
    <message>
        <source>CR/CRh/CRi: %1</source>
        <translation>CR/CRh/CRi：%1</translation>
    </message>
    <message>
        <source>MRD negative: %1</source>
        <translation>MRD 阴性：%1</translation>
    </message>
    <message>
        <source>Best response: %1</source>
        <translation>最佳疗效：%1</translation>
    </message>
    <message>
        <source>Nobody to count from yet.</source>
        <translation>尚无可计入的受试者。</translation>
    </message>
    <message>
        <source>Overall survival</source>
        <translation>总生存期</translation>
    </message>
    <message>
        <source>Relapse-free survival</source>
        <translation>无复发生存期</translation>
    </message>
    <message>
        <source>Duration of response</source>
        <translation>缓解持续时间</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>RFS</source>
        <translation>RFS</translation>
    </message>
    <message>
        <source>DoR</source>
        <translation>DoR</translation>
    </message>
    <message>
        <source>to relapse, progression, loss of the response (AML, ALL: NR after it) or death of any cause; else censored at the last evaluable response assessment.</source>
        <translation>至复发、疾病进展、疗效丧失（AML、ALL：其后评估为 NR）或任何原因死亡；否则以最后一次可评价的疗效评估删失。</translation>
    </message>
    <message>
        <source>From the infusion to death of any cause; else censored at the last contact: the latest follow-up, response assessment, adverse event or DLT assessment up to the cut-off.</source>
        <translation>自输注至任何原因死亡；否则删失于末次联系日：数据截止日前最近一次随访、疗效评估、不良事件或 DLT 评估。</translation>
    </message>
    <message>
        <source>From the first CR, CRh or CRi (ELN 2022: Döhner et al., Blood 2022;140:1345) %1</source>
        <translation>自首次达到 CR、CRh 或 CRi（ELN 2022：Döhner et al., Blood 2022;140:1345）%1</translation>
    </message>
    <message>
        <source>From the first response (CR, CRh, CRi, MLFS or PR) %1</source>
        <translation>自首次缓解（CR、CRh、CRi、MLFS 或 PR）%1</translation>
    </message>
    <message>
        <source>disease not known</source>
        <translation>疾病未知</translation>
    </message>
    <message>
        <source>All infused</source>
        <translation>全部已输注</translation>
    </message>
    <message>
        <source>%1 · %2 % (%3–%4)</source>
        <translation>%1 · %2%（%3–%4）</translation>
    </message>
    <message>
        <source>%1 (interval cannot be determined)</source>
        <translation>%1（无法给出区间）</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>median (interval)</comment>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>100 % · %1 at risk</source>
        <translation>100% · 在险 %1 例</translation>
    </message>
    <message>
        <source>%1 % · %2 at risk</source>
        <translation>%1% · 在险 %2 例</translation>
    </message>
    <message>
        <source>%1 % (%2–%3) · %4 at risk</source>
        <translation>%1%（%2–%3）· 在险 %4 例</translation>
    </message>
    <message>
        <source>95 % interval: exact, Clopper and Pearson, Biometrika 1934;26:404.</source>
        <translation>95% 置信区间：精确法，Clopper and Pearson, Biometrika 1934;26:404。</translation>
    </message>
    <message>
        <source>Kaplan and Meier, J Am Stat Assoc 1958;53:457; standard error by Greenwood; pointwise 95 % interval on the log(−log) scale, Kalbfleisch and Prentice, 2nd ed., 2002.</source>
        <translation>Kaplan and Meier, J Am Stat Assoc 1958;53:457；标准误采用 Greenwood 公式；逐点 95% 置信区间基于 log(−log) 变换，Kalbfleisch and Prentice，第 2 版，2002。</translation>
    </message>
    <message>
        <source>Median with its 95 % interval by Brookmeyer and Crowley, Biometrics 1982;38:29, on the log(−log) scale. Where the curve lies level at one half: the middle between the two events; where it stays there, the first of them (as R prints survfit).</source>
        <translation>中位数及其 95% 置信区间：Brookmeyer 和 Crowley，Biometrics 1982;38:29，log(−log) 尺度。曲线在二分之一处持平时取两次事件的中点；此后不再下降时取首次到达的事件时间（与 R 的 survfit 输出一致）。</translation>
    </message>
    <message>
        <source>Median time under observation by the reverse Kaplan–Meier estimate, Schemper and Smith, Control Clin Trials 1996;17:343.</source>
        <translation>中位随访时间采用反向 Kaplan–Meier 法，Schemper and Smith, Control Clin Trials 1996;17:343。</translation>
    </message>
    <message>
        <source>All infused subjects. Subjects without an evaluable response assessment count as not responding.</source>
        <translation>所有已输注的受试者。无可评价疗效者按未缓解计。</translation>
    </message>
    <message>
        <source>AML and ALL: CR, CRh, CRi, MLFS or PR as the best response (ELN 2022, Döhner et al., Blood 2022;140:1345; ELN 2024, Gökbuget et al., Blood 2024;143:1891). Lymphoma: CR or PR (Lugano 2014, Cheson et al., J Clin Oncol 2014;32:3059).</source>
        <translation>AML 和 ALL：最佳疗效为 CR、CRh、CRi、MLFS 或 PR（ELN 2022，Döhner et al., Blood 2022;140:1345；ELN 2024，Gökbuget et al., Blood 2024;143:1891）。淋巴瘤：CR 或 PR（Lugano 2014，Cheson et al., J Clin Oncol 2014;32:3059）。</translation>
    </message>
    <message>
        <source>CR as the best response; CRh and CRi not among them.</source>
        <translation>最佳疗效为 CR；不含 CRh 和 CRi。</translation>
    </message>
    <message>
        <source>CR, CRh or CRi as the best response (ELN 2022).</source>
        <translation>最佳疗效为 CR、CRh 或 CRi（ELN 2022）。</translation>
    </message>
    <message>
        <source>Of those with CR, CRh or CRi: MRD negative in one of these remissions. Not assessed counts as not negative. Lymphoma is left out: its criteria do not ask for MRD.</source>
        <translation>在达到 CR、CRh 或 CRi 者中：任一次缓解时 MRD 阴性。未评估者按非阴性计。淋巴瘤不计入：其标准不要求 MRD。</translation>
    </message>
    <message>
        <source>The best assessment after day 0 and up to the first relapse or progression: CR before CRh, CRi, MLFS, PR, NR, PD.</source>
        <translation>第 0 天之后至首次复发或进展为止的最佳评估：依次为 CR、CRh、CRi、MLFS、PR、NR、PD。</translation>
    </message>
    <message>
        <source>Exploratory: the trial is planned to find a dose; its numbers are too small to compare levels or diseases.</source>
        <translation>探索性：本试验旨在确定剂量，样本量过小，不宜比较各剂量水平或疾病。</translation>
    </message>
    <message>
        <source>Assumption: %1</source>
        <translation>假设：%1</translation>
    </message>
    <message>
        <source>Assumption: the registry record and this protocol file name no response criteria; responses are those that were confirmed.</source>
        <translation>假设：登记信息及本方案文件均未规定疗效标准；疗效以已确认者为准。</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the data.</source>
        <translation>
            <numerusform>另有 %n 例仅见于数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at L%2</source>
        <translation>%1，L%2</translation>
    </message>
    <message>
        <source>%1 on day %2</source>
        <translation>%1（第 %2 天）</translation>
    </message>
    <message>
        <source>died on day %1</source>
        <translation>第 %1 天死亡</translation>
    </message>
    <message>
        <source>last contact on day %1</source>
        <translation>末次联系为第 %1 天</translation>
    </message>
    <message>
        <source>response lasts</source>
        <translation>缓解持续中</translation>
    </message>
    <message>
        <source>%1 at L%2: %3 %, from %4 to %5.</source>
        <translation>%1，L%2：%3%，由 %4 变为 %5。</translation>
    </message>
    <message numerus="yes">
        <source>Without a value before or after: %n subject(s).</source>
        <translation>
            <numerusform>缺少输注前或输注后数值：%n 例受试者。</numerusform>
        </translation>
    </message>
    <message>
        <source>Best change of marrow blasts.</source>
        <translation>骨髓原始细胞最佳变化。</translation>
    </message>
    <message>
        <source>Responses by subject.</source>
        <translation>各受试者的疗效。</translation>
    </message>
    <message>
        <source>%1: n = %2, with the event %3, median in months %4.</source>
        <translation>%1：n = %2，发生事件 %3 例，中位（月）%4。</translation>
    </message>
    <message>
        <source>too few points</source>
        <translation>点数不足</translation>
    </message>
    <message>
        <source>does not fall</source>
        <translation>不下降</translation>
    </message>
    <message>
        <source>r² %1 too low</source>
        <translation>r² %1 过低</translation>
    </message>
    <message>
        <source>No half-life: fewer than three quantified values after the maximum (and after the last one above the upper limit).</source>
        <translation>无半衰期：峰值之后（及最后一个高于定量上限的值之后）可定量的值不足三个。</translation>
    </message>
    <message>
        <source>No half-life: the line that fits the last values best does not fall.</source>
        <translation>无半衰期：对末端各值拟合最好的直线不下降。</translation>
    </message>
    <message>
        <source>No half-life: the adjusted r² of the line is %1, below %2.</source>
        <translation>无半衰期：直线的校正 r² 为 %1，低于 %2。</translation>
    </message>
    <message>
        <source>Half-life: of the line with the greatest adjusted r², where it falls and that is at least %1 (an assumption); values above the upper limit are not on it. Span: the time of its points in half-lives; below 2 it rests on little.</source>
        <translation>半衰期：取校正 r² 最大的直线，且须下降、校正 r² 不低于 %1（假设）；高于定量上限的值不参与拟合。跨度：直线各点所跨时间相当于多少个半衰期；小于 2 时依据不足。</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>mean (CV)</comment>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 BLQ</source>
        <translation>BLQ %1 例</translation>
    </message>
    <message>
        <source>BLQ: subjects of whom every value lies below the limit of quantification; a geometric mean has no place for them. ≥: a value lies above the upper limit.</source>
        <translation>BLQ：所有值均低于定量下限的受试者，几何均值无法计入。≥：有值高于定量上限。</translation>
    </message>
    <message>
        <source>Samples at actual times: %1, at nominal times: %2.</source>
        <translation>按实际采样时间的标本：%1 份，按计划时间的标本：%2 份。</translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 天 %2 小时 %3 分钟</translation>
    </message>
    <message>
        <source>Values below the limit of quantification enter the median as that limit; a median that rests on one lies below it and is marked.</source>
        <translation>低于定量下限的值按该下限计入中位数；中位数若落在此类值上，则实际低于所示值，并加标记。</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>尚无数值。</translation>
    </message>
    <message>
        <source>day %1: %2 (n = %3)</source>
        <translation>第 %1 天：%2（n = %3）</translation>
    </message>
    <message>
        <source>Median of all, %1.</source>
        <translation>全部受试者中位数，%1。</translation>
    </message>
    <message>
        <source>Median of L%1, %2.</source>
        <translation>L%1 中位数，%2。</translation>
    </message>
    <message>
        <source>from the beginning, nobody treated yet</source>
        <translation>从头开始，尚无受试者给药</translation>
    </message>
    <message>
        <source>from the course %1</source>
        <translation>自入组进程 %1 起</translation>
    </message>
    <message>
        <source>Design %1, %2.</source>
        <translation>设计 %1，%2。</translation>
    </message>
    <message>
        <source>Assumptions: %1 (protocol file). Worked out, not predicted; it decides nothing.</source>
        <translation>假设：%1（见方案文件）。仅为推算，并非预测；不作任何决策。</translation>
    </message>
    <message>
        <source>Design version %1, %2.</source>
        <translation>设计版本 %1，%2。</translation>
    </message>
    <message>
        <source>Assumptions: %1 (page Study). Worked out, not predicted; it decides nothing.</source>
        <translation>假设：%1（见“研究设置”页）。仅为推算，并非预测；不作任何决策。</translation>
    </message>
    <message>
        <source>%1 no DLT</source>
        <translation>%1 无 DLT</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n DLT(s)</source>
        <translation>
            <numerusform>%1 %n 例 DLT</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 among the first six</source>
        <translation>%1，其中前 6 例 %2 例</translation>
    </message>
    <message>
        <source>Enrolment complete.</source>
        <translation>入组完成。</translation>
    </message>
    <message>
        <source>The planned number is treated: a design change is needed to go on.</source>
        <translation>计划例数已全部给药：须变更设计方可继续。</translation>
    </message>
    <message>
        <source>A dose group is added: a design change is needed to go on.</source>
        <translation>增设剂量组：须变更设计方可继续。</translation>
    </message>
    <message>
        <source>No tolerated level below: a design change is needed to go on.</source>
        <translation>其下没有可耐受的剂量水平：须变更设计方可继续。</translation>
    </message>
    <message>
        <source>More DLTs than a tolerated level has (A4): a person decides.</source>
        <translation>DLT 多于可耐受剂量水平所允许（A4）：由研究者与申办者决定。</translation>
    </message>
    <message>
        <source>The trial ends here, as assumed.</source>
        <translation>按所作假设，试验在此结束。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>本分支</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>自起点</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>由此开始</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided at L%1: %2</source>
        <translation>
            <numerusform>L%1 的 %n 例未判定者：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next %n at L%1: %2</source>
        <translation>
            <numerusform>L%1 接下来 %n 例：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L%1: %n DLT(s) of %2</source>
        <translation>
            <numerusform>L%1：%2 例中 %n 例 DLT</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n undecided</source>
        <translation>
            <numerusform>%1，%n 例未判定</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the path: %1</source>
        <translation>路径终点：%1</translation>
    </message>
    <message>
        <source>(nobody treated yet)</source>
        <translation>（尚无受试者给药）</translation>
    </message>
    <message>
        <source>Subjects who are not evaluable are replaced (A3); here all who are still to be decided or treated are evaluable.</source>
        <translation>不可评价者予以替换（A3）；此处假设所有尚待判定或给药者均可评价。</translation>
    </message>
    <message>
        <source>Dose paths</source>
        <translation>剂量路径</translation>
    </message>
    <message numerus="yes">
        <source>Left out for their number: %n row(s) more that were opened.</source>
        <translation>
            <numerusform>因行数过多未列出：已展开的另 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: what follows the %n course(s) marked “…”.</source>
        <translation>
            <numerusform>未列出：标有“…”的 %n 个入组进程的后续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out: every path is shown to its end.</source>
        <translation>无遗漏：每条路径均列至终点。</translation>
    </message>
    <message>
        <source>No true DLT rates are assumed: there are no probabilities.</source>
        <translation>未假设真实 DLT 发生率：不给出概率。</translation>
    </message>
    <message>
        <source>Assumed true DLT rates: %1.</source>
        <translation>假设的真实 DLT 发生率：%1。</translation>
    </message>
    <message>
        <source>this design</source>
        <translation>本设计</translation>
    </message>
    <message>
        <source>plain 3+3</source>
        <translation>经典 3+3</translation>
    </message>
    <message>
        <source>“%1”: the rate falls from %2 to %3. A higher dose is seldom safer.</source>
        <translation>“%1”：发生率从 %2 到 %3 下降。较高剂量很少更安全。</translation>
    </message>
    <message>
        <source>Compared with a plain 3+3 of the same doses from the beginning, as the literature counts it: it ends when a level is stopped or the top level is tolerated, which then is the MTD.</source>
        <translation>与剂量相同、从头开始的经典 3+3 比较，按文献的算法：某一剂量水平停止或最高剂量水平可耐受时结束，后者即为 MTD。</translation>
    </message>
    <message>
        <source>Left out, a level has no rate: %1.</source>
        <translation>未计入（有剂量水平未填发生率）：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a column counts, where its formula is from</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Exact, by recursion over tallies: Storer, Biometrics 1989;45:925; Lin and Shih, Biostatistics 2001;2:203.</source>
        <translation>精确值，按计数递推：Storer, Biometrics 1989;45:925；Lin and Shih, Biostatistics 2001;2:203。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>True DLT rates, as they are entered above.</source>
        <translation>真实 DLT 发生率，如上所填。</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>The study&apos;s own, and a plain 3+3 of the same doses.</source>
        <translation>本研究的设计，以及剂量相同的经典 3+3。</translation>
    </message>
    <message>
        <source>MTD none</source>
        <translation>无 MTD</translation>
    </message>
    <message>
        <source>Probability that L1 is not tolerated.</source>
        <translation>L1 不可耐受的概率。</translation>
    </message>
    <message>
        <source>L%1</source>
        <comment>MTD at this level</comment>
        <translation>L%1</translation>
    </message>
    <message>
        <source>Probability that L%1 ends as the MTD or its candidate: the highest tolerated level below the lowest that is not.</source>
        <translation>L%1 最终为 MTD 或其候选的概率：最低不可耐受剂量水平之下最高的可耐受剂量水平。</translation>
    </message>
    <message>
        <source>Probability that every level is tolerated. A plain 3+3 calls its top level the MTD then.</source>
        <translation>所有剂量水平均可耐受的概率。此时经典 3+3 以最高剂量水平为 MTD。</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Probability that some level is stopped by its DLTs.</source>
        <translation>某一剂量水平因 DLT 停止的概率。</translation>
    </message>
    <message>
        <source>Expected number in all, those of the course it begins with included.</source>
        <translation>预期总例数，含起始入组进程中的受试者。</translation>
    </message>
    <message>
        <source>DLTs</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>Expected number of subjects with a DLT.</source>
        <translation>发生 DLT 的受试者的预期例数。</translation>
    </message>
    <message>
        <source>At L%1 (tried)</source>
        <translation>L%1（使用）</translation>
    </message>
    <message>
        <source>Expected subjects at L%1; in brackets how likely anybody is treated there.</source>
        <translation>L%1 的预期受试者例数；括号内为有受试者在该剂量水平给药的概率。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>expected subjects, probability that the level is tried</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 in this design, %3 in a plain 3+3.</source>
        <translation>%1：本设计 %2，经典 3+3 %3。</translation>
    </message>
    <message>
        <source>Probability of the MTD, scenario %1.</source>
        <translation>MTD 的概率，情景 %1。</translation>
    </message>
    <message>
        <source>Operating characteristics</source>
        <translation>运行特征</translation>
    </message>
    <message>
        <source>Annex to %1: operating characteristics</source>
        <translation>%1 附件：运行特征</translation>
    </message>
    <message>
        <source>These scenarios are not saved with the study.</source>
        <translation>这些情景未保存到研究文件。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>quantity, design</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>True DLT rate</source>
        <translation>真实 DLT 发生率</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>none (below L1)</source>
        <translation>无（低于 L1）</translation>
    </message>
    <message>
        <source>%1: a level is stopped in %2; %3 subjects expected, %4 with a DLT.</source>
        <translation>%1：某一剂量水平停止的概率 %2；预期受试者 %3 例，其中 DLT %4 例。</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>情景 %1</translation>
    </message>
    <message>
        <source>Beta-binomial posterior under the prior Beta(%1, %2). Gelman et al., Bayesian Data Analysis, 3rd ed., 2013, section 2.4.</source>
        <translation>先验为 Beta(%1, %2) 的贝塔-二项后验分布。Gelman 等，Bayesian Data Analysis，第 3 版，2013，第 2.4 节。</translation>
    </message>
    <message>
        <source>BOIN: Liu and Yuan, J R Stat Soc C 2015;64:507. A level is eliminated when P(rate &gt; target) &gt; 0.95 under a uniform prior, from three subjects on.</source>
        <translation>BOIN：Liu 和 Yuan，J R Stat Soc C 2015;64:507。自 3 例起，均匀先验下 P(发生率 &gt; 目标) &gt; 0.95 时剔除该剂量水平。</translation>
    </message>
    <message>
        <source>mTPI-2: Guo et al., Contemp Clin Trials 2017;58:23. Interval of equivalence: target ± 0.05; uniform prior; a level is eliminated when P(rate &gt; target) &gt; 0.95.</source>
        <translation>mTPI-2：Guo 等，Contemp Clin Trials 2017;58:23。等效区间：目标 ± 0.05；均匀先验；P(发生率 &gt; 目标) &gt; 0.95 时剔除该剂量水平。</translation>
    </message>
    <message>
        <source>DLTs of evaluable</source>
        <translation>DLT / 可评价</translation>
    </message>
    <message>
        <source>Subjects with a DLT, of those cleared or with a DLT.</source>
        <translation>发生 DLT 的例数，占无 DLT（已完成观察）者与发生 DLT 者之和。</translation>
    </message>
    <message>
        <source>Mean DLT rate</source>
        <translation>平均 DLT 发生率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 置信区间</translation>
    </message>
    <message>
        <source>Equal-tailed. %1</source>
        <translation>等尾区间。%1</translation>
    </message>
    <message>
        <source>P(rate &gt; 1/3)</source>
        <translation>P(发生率 &gt; 1/3)</translation>
    </message>
    <message>
        <source>BOIN</source>
        <translation>BOIN</translation>
    </message>
    <message>
        <source>mTPI-2</source>
        <translation>mTPI-2</translation>
    </message>
    <message>
        <source>Beside the rule</source>
        <translation>与规则对照</translation>
    </message>
    <message>
        <source>Whether the next subjects would be treated elsewhere than the protocol&apos;s rule says.</source>
        <translation>后续受试者给药的剂量水平是否与方案规则不同。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>go up; the highest level: stay</source>
        <translation>升高；已是最高剂量水平：保持</translation>
    </message>
    <message>
        <source>go up</source>
        <translation>升高</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>go down; the lowest level: stay</source>
        <translation>降低；已是最低剂量水平：保持</translation>
    </message>
    <message>
        <source>go down</source>
        <translation>降低</translation>
    </message>
    <message>
        <source>eliminate the level; the lowest: end</source>
        <translation>剔除该剂量水平；已是最低剂量水平：结束</translation>
    </message>
    <message>
        <source>go down, eliminate the level</source>
        <translation>降低，剔除该剂量水平</translation>
    </message>
    <message>
        <source>%1: people decide</source>
        <translation>%1：由研究者与申办者决定</translation>
    </message>
    <message>
        <source>%1: nothing to compare</source>
        <translation>%1：无可对照</translation>
    </message>
    <message>
        <source>▲ both differ from %1</source>
        <translation>▲ 两者均与 %1 不同</translation>
    </message>
    <message>
        <source>▲ BOIN differs from %1</source>
        <translation>▲ BOIN 与 %1 不同</translation>
    </message>
    <message>
        <source>▲ mTPI-2 differs from %1</source>
        <translation>▲ mTPI-2 与 %1 不同</translation>
    </message>
    <message>
        <source>● both as %1</source>
        <translation>● 两者均与 %1 一致</translation>
    </message>
    <message>
        <source>L%1: %2 of %3 evaluable with a DLT. DLT rate %4 (95 % interval %5), P(rate &gt; 1/3) = %6. BOIN: %7. mTPI-2: %8.</source>
        <translation>L%1：%3 例可评价者中 %2 例发生 DLT。DLT 发生率 %4（95% 置信区间 %5），P(发生率 &gt; 1/3) = %6。BOIN：%7。mTPI-2：%8。</translation>
    </message>
    <message>
        <source>Advisory: no rule of the protocol rests on it, and it decides nothing.</source>
        <translation>仅供参考：方案的任何规则都不以此为依据，也不作任何决策。</translation>
    </message>
    <message>
        <source>Prior of a DLT rate: Beta(%1, %2). Target DLT rate %3: BOIN goes up where the share of DLTs is at most %4, down where it is at least %5.</source>
        <translation>DLT 发生率的先验：Beta(%1, %2)。目标 DLT 发生率 %3：DLT 比例不超过 %4 时 BOIN 升高，达到 %5 时降低。</translation>
    </message>
    <message>
        <source>Design version %1, course %2. Assumption A3: subjects who are not evaluable do not count.</source>
        <translation>设计版本 %1，入组进程 %2。假设 A3：不可评价者不计入。</translation>
    </message>
    <message>
        <source>Nobody is evaluable yet: there is nothing to have an opinion of.</source>
        <translation>尚无可评价受试者：没有可供评议的数据。</translation>
    </message>
    <message>
        <source>DLT rate: beta-binomial posterior, Gelman et al., Bayesian Data Analysis, 3rd ed., 2013, section 2.4; equal-tailed interval.</source>
        <translation>DLT 发生率：贝塔-二项后验分布，Gelman 等，Bayesian Data Analysis，第 3 版，2013，第 2.4 节；等尾区间。</translation>
    </message>
    <message>
        <source>What a Bayesian reading of each level&apos;s DLTs, and the designs BOIN and mTPI-2, would say of the same data, beside the protocol&apos;s rule. Advisory, and off until the site turns it on: page Study, tab “Dose levels and assumptions”.</source>
        <translation>对各剂量水平 DLT 的贝叶斯解读，以及 BOIN 和 mTPI-2 设计对同一数据的意见，与方案规则对照。仅供参考；在研究中心打开之前保持关闭：“研究设置”页，“剂量水平与假设”标签页。</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>其他设计方法的参考意见</translation>
    </message>
    <message>
        <source>This is not what a paper says of the journal. Type the number of the journal entry and the chain head, like 558:2c58…4036a.</source>
        <translation>这不是打印件上关于日志的内容。请输入日志条目号和链首，如 558:2c58…4036a。</translation>
    </message>
    <message>
        <source>Journal entries are counted from 1.</source>
        <translation>日志条目从 1 开始编号。</translation>
    </message>
    <message>
        <source>A chain head has %1 digits, this one has %2. Where digits are left out, “…” or three dots stand in their place.</source>
        <translation>链首有 %1 位，此处为 %2 位。省略的部分须以“…”或三个点代替。</translation>
    </message>
    <message>
        <source>The first %1 digits of the chain head are needed.</source>
        <translation>须输入链首的前 %1 位。</translation>
    </message>
    <message>
        <source>The study ends at journal entry %1, before entry %2 of the paper: it is an older copy.</source>
        <translation>本研究止于日志第 %1 条，早于打印件的第 %2 条：这是较旧的副本。</translation>
    </message>
    <message>
        <source>Journal entry %1 of this study has another chain head. If the paper was typed rightly, it was printed from another history.</source>
        <translation>本研究日志第 %1 条的链首不同。如果输入无误，则该打印件出自另一份历史。</translation>
    </message>
    <message>
        <source>Journal entry %1 of this study has this chain head: the paper belongs to its history.</source>
        <translation>本研究日志第 %1 条的链首与此一致：该打印件属于本研究的历史。</translation>
    </message>
    <message>
        <source>Nothing came after it.</source>
        <translation>其后没有任何记录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) came after it.</source>
        <translation>
            <numerusform>其后有 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 digits were compared.</source>
        <translation>已核对 %2 位中的 %1 位。</translation>
    </message>
    <message>
        <source>Journal entry %1, chain head %2</source>
        <translation>日志第 %1 条，链首 %2</translation>
    </message>
    <message>
        <source>Journal %1 · %2 …</source>
        <translation>日志 %1 · %2 …</translation>
    </message>
    <message>
        <source>I have judged the eligibility of this person by the criteria above.</source>
        <translation>我已按上述标准判定此人的入选资格。</translation>
    </message>
    <message>
        <source>I have assessed the dose-limiting toxicity of this subject.</source>
        <translation>我已评估该受试者的剂量限制性毒性。</translation>
    </message>
    <message>
        <source>I have reviewed the data above and take this decision.</source>
        <translation>我已审阅上述数据并作出此决策。</translation>
    </message>
    <message>
        <source>The sponsor has reviewed the data above and agrees.</source>
        <translation>申办者已审阅上述数据并同意。</translation>
    </message>
    <message>
        <source>I have compared the designs above and ask for this change.</source>
        <translation>我已比较上述设计，并申请此变更。</translation>
    </message>
    <message>
        <source>The sponsor has compared the designs above and agrees to this change.</source>
        <translation>申办者已比较上述设计，同意此变更。</translation>
    </message>
    <message>
        <source>electronic, with login and password</source>
        <translation>电子签名，使用登录名和密码</translation>
    </message>
    <message>
        <source>on paper; recorded from the signed copy</source>
        <translation>纸质签名；由签名件记录</translation>
    </message>
    <message>
        <source>transcribed from the site&apos;s earlier record</source>
        <translation>由研究中心既往记录转录</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>尚未签署</translation>
    </message>
    <message>
        <source>signed an earlier version</source>
        <translation>签署的是早期版本</translation>
    </message>
    <message>
        <source>transcribed</source>
        <translation>转录</translation>
    </message>
    <message>
        <source>recorded by %1, the same person who signed for the investigator</source>
        <translation>由 %1 记录，此人即为研究者签署人</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>由 %1 记录</translation>
    </message>
    <message>
        <source>name, date, signature</source>
        <translation>姓名、日期、签名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>决策 %1</translation>
    </message>
    <message>
        <source>late assessment, after day %1</source>
        <translation>评估延迟，晚于第 %1 天</translation>
    </message>
    <message>
        <source>assessment overdue since %1</source>
        <translation>评估自 %1 起逾期</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>after the trial had been ended (%1)</source>
        <translation>试验已结束之后（%1）</translation>
    </message>
    <message>
        <source>while the trial was suspended (%1)</source>
        <translation>试验暂停期间（%1）</translation>
    </message>
    <message>
        <source>treated although not eligible: %1 not met</source>
        <translation>不符合入选条件而给药：未满足 %1</translation>
    </message>
    <message>
        <source>treated before the screening was complete: %1 not assessed</source>
        <translation>筛选未完成即给药：未评估 %1</translation>
    </message>
    <message>
        <source>treated before %1 was met</source>
        <translation>尚未满足 %1 即给药</translation>
    </message>
    <message>
        <source>treated at L%1 %2</source>
        <translation>在 L%1 给药：%2</translation>
    </message>
    <message>
        <source>treated at L%1 without an open place (%2)</source>
        <translation>无开放名额而在 L%1 给药（%2）</translation>
    </message>
    <message>
        <source>infused less than %1 days after another subject of L%2 (assumption A7)</source>
        <translation>距 L%2 另一受试者输注不足 %1 天即输注（假设 A7）</translation>
    </message>
    <message>
        <source>infused while L%1 was held (%2)</source>
        <translation>L%1 暂停入组期间输注（%2）</translation>
    </message>
    <message>
        <source>“no DLT” recorded although the infusion was not completed</source>
        <translation>输注未完成而记为“无 DLT”</translation>
    </message>
    <message>
        <source>“no DLT” recorded on day %1, before day %2</source>
        <translation>第 %1 天记为“无 DLT”，早于第 %2 天</translation>
    </message>
    <message>
        <source>a DLT taken back without a reason</source>
        <translation>未说明原因即撤回 DLT</translation>
    </message>
    <message>
        <source>assessed otherwise than the DLT window allows</source>
        <translation>评估不符合 DLT 观察期的规定</translation>
    </message>
    <message>
        <source>called not evaluable although evaluable (assumption A3)</source>
        <translation>可评价而判为不可评价（假设 A3）</translation>
    </message>
    <message>
        <source>agreed by the sponsor when it could not be: before it was signed, after a newer decision, or on data that had changed</source>
        <translation>申办者在不应同意时同意：签署之前、已有更新的决策之后，或数据已变更</translation>
    </message>
    <message>
        <source>decided on the data of L%1, which was not the level that decided (course %2, rule %3)</source>
        <translation>依据 L%1 的数据作出决策，而规则所依据的是另一剂量水平（入组进程 %2，规则 %3）</translation>
    </message>
    <message>
        <source>more places opened than the rule allowed (course %1, rule %2)</source>
        <translation>开放的名额多于规则所允许（入组进程 %1，规则 %2）</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>作出决策：%1</translation>
    </message>
    <message>
        <source>decided otherwise than the rule allowed (course %1, rule %2)</source>
        <translation>决策超出规则所允许的范围（入组进程 %1，规则 %2）</translation>
    </message>
    <message>
        <source>%1 grade %2</source>
        <translation>%1 %2 级</translation>
    </message>
    <message numerus="yes">
        <source>%n less frequent term(s) left out.</source>
        <translation>
            <numerusform>另有 %n 个较少见的术语未列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) infused earlier left out.</source>
        <translation>
            <numerusform>另有 %n 例较早输注的受试者未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Adverse events, worst grade by subject and term.</source>
        <translation>不良事件：各受试者各术语的最高级别。</translation>
    </message>
    <message>
        <source>No event is recorded.</source>
        <translation>尚无事件记录。</translation>
    </message>
    <message>
        <source>Organ classes by CTCAE %1 (%2); a term that it does not have is not coded.</source>
        <translation>器官系统依据 CTCAE %1（%2）；其中没有的术语不编码。</translation>
    </message>
    <message>
        <source>No dictionary is loaded: organ classes by the terms that the protocol file expects (an assumption); a term that is not among them is not coded.</source>
        <translation>未载入词典：器官系统依据方案文件所列的预期术语（假设）；不在其中的术语不编码。</translation>
    </message>
    <message>
        <source>No dictionary is loaded, and the protocol file names no terms: no term is coded.</source>
        <translation>未载入词典，方案文件也未列出术语：所有术语均不编码。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>%1, %2 of them in the DLT window</source>
        <comment>group</comment>
        <translation>%1，其中 %2 例在 DLT 观察期内</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>任一事件</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>未编码</translation>
    </message>
    <message>
        <source>CRS, ASTCT grade</source>
        <translation>CRS，ASTCT 分级</translation>
    </message>
    <message>
        <source>ICANS, ASTCT grade</source>
        <translation>ICANS，ASTCT 分级</translation>
    </message>
    <message>
        <source>A subject counts once, at its worst grade. Grades of ASTCT: Lee et al., Biol Blood Marrow Transplant 2019;25:625. Subjects who had the event without a recorded ASTCT grade count as not recorded, among any grade, never as grade 0; grade ≥ 3 is then at least what it says.</source>
        <translation>每例受试者按最高级别计一次。ASTCT 分级：Lee 等，Biol Blood Marrow Transplant 2019;25:625。发生该事件但未记录 ASTCT 分级者列为“未记录”，并计入所有级别，绝不按 0 级计；此时 ≥ 3 级的例数为下限。</translation>
    </message>
    <message>
        <source>Organ class, term</source>
        <translation>器官系统，术语</translation>
    </message>
    <message>
        <source>any</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>any grade</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>grade ≥ 3</source>
        <translation>≥ 3 级</translation>
    </message>
    <message>
        <source>Adverse events by worst grade</source>
        <translation>不良事件（按最高级别）</translation>
    </message>
    <message>
        <source>Data cut-off</source>
        <translation>数据截止日</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>分析人群</translation>
    </message>
    <message>
        <source>infused subjects, n = %1; percentages are of n</source>
        <translation>已输注受试者，n = %1；百分比以 n 为分母</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Every event, also before the infusion</source>
        <translation>全部事件，包括输注前发生者</translation>
    </message>
    <message>
        <source>Events that began on the day of infusion or later</source>
        <translation>输注当日或之后发生的事件</translation>
    </message>
    <message>
        <source>related to the CAR-NK cells only</source>
        <translation>仅与 CAR-NK 细胞相关者</translation>
    </message>
    <message>
        <source>related to the CAR-NK cells or not</source>
        <translation>不论是否与 CAR-NK 细胞相关</translation>
    </message>
    <message>
        <source>%1, %2. A subject counts once for a term, at its worst grade.</source>
        <translation>%1，%2。同一术语每例受试者按最高级别计一次。</translation>
    </message>
    <message>
        <source>All dose levels: any grade, and grade ≥ 3</source>
        <translation>全部剂量水平：所有级别及 ≥ 3 级</translation>
    </message>
    <message>
        <source>CRS and ICANS</source>
        <translation>CRS 与 ICANS</translation>
    </message>
    <message>
        <source>%1: by worst grade</source>
        <translation>%1：按最高级别</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n hour(s)</source>
        <translation>
            <numerusform>%n 小时后到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n hour(s)</source>
        <translation>
            <numerusform>逾期 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n minute(s)</source>
        <translation>
            <numerusform>逾期 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than an hour</source>
        <translation>剩余不足 1 小时</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>剩余 %1 小时</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>剩余 %1 天</translation>
    </message>
    <message>
        <source>no clock in the protocol file</source>
        <translation>方案文件未规定时限</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未起算</translation>
    </message>
    <message>
        <source>sent, clock not started</source>
        <translation>已报告，时限未起算</translation>
    </message>
    <message>
        <source>sent late</source>
        <translation>逾期发送</translation>
    </message>
    <message>
        <source>sent in time</source>
        <translation>按时报告</translation>
    </message>
    <message>
        <source>the clock is not started: since when does the site know?</source>
        <translation>尚未起算：研究中心何时获知？</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <translation>截止 %1，%2</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>自 %1 起逾期</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>已于 %1 发送</translation>
    </message>
    <message>
        <source>sent %1, late: was due %2</source>
        <translation>已于 %1 发送，逾期：截止时间为 %2</translation>
    </message>
    <message>
        <source>● met</source>
        <translation>● 符合</translation>
    </message>
    <message>
        <source>▲ not met</source>
        <translation>▲ 不符合</translation>
    </message>
    <message>
        <source>◔ not assessed</source>
        <translation>◔ 未评估</translation>
    </message>
    <message>
        <source>● absent</source>
        <translation>● 无</translation>
    </message>
    <message>
        <source>▲ present</source>
        <translation>▲ 有</translation>
    </message>
    <message>
        <source>● Eligible: every inclusion criterion is met, every exclusion criterion absent.</source>
        <translation>● 符合入选条件：符合全部入选标准，不存在任何排除标准。</translation>
    </message>
    <message>
        <source>▲ Not eligible: %1</source>
        <translation>▲ 不符合入选条件：%1</translation>
    </message>
    <message>
        <source>◔ Incomplete, still to be assessed: %1</source>
        <translation>◔ 未完成，尚待评估：%1</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>版本 %1，%2</translation>
    </message>
    <message>
        <source>Screen failure on %1: %2</source>
        <translation>%1 筛选失败：%2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Eligibility checklist %1</source>
        <translation>入选资格核查表 %1</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>打印于</translation>
    </message>
    <message>
        <source>DRAFT: the investigator has not signed what stands here.</source>
        <translation>草稿：研究者尚未签署此处内容。</translation>
    </message>
    <message>
        <source>Inclusion criteria</source>
        <translation>入选标准</translation>
    </message>
    <message>
        <source>Exclusion criteria</source>
        <translation>排除标准</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 项</translation>
    </message>
    <message>
        <source>Infusion at L%1</source>
        <translation>在 L%1 输注</translation>
    </message>
    <message>
        <source>Possible DLT: assess now</source>
        <translation>疑似 DLT：请立即评估</translation>
    </message>
    <message>
        <source>DLT assessment not signed</source>
        <translation>DLT 评估未签署</translation>
    </message>
    <message>
        <source>Safety assessment, day %1 (window: day %2)</source>
        <translation>安全性评估，第 %1 天（观察期：第 %2 天）</translation>
    </message>
    <message>
        <source>Report of %1 %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Serious: %1. Enter since when the site knows</source>
        <translation>严重不良事件：%1。请填写研究中心获知时间</translation>
    </message>
    <message>
        <source>Not eligible (%1): record the screen failure</source>
        <translation>不符合入选条件（%1）：请记录筛选失败</translation>
    </message>
    <message>
        <source>Screening incomplete: %1</source>
        <translation>筛选未完成：%1</translation>
    </message>
    <message>
        <source>Eligible: signature of an investigator</source>
        <translation>符合入选条件：等待研究者签名</translation>
    </message>
    <message>
        <source>A9 to A12 of the second edition are not in the protocol file: draft the change</source>
        <translation>方案文件不含第二版的 A9 至 A12：请起草变更</translation>
    </message>
    <message>
        <source>Design change %1</source>
        <translation>设计变更 %1</translation>
    </message>
    <message>
        <source>Agreement of the sponsor</source>
        <translation>申办者的同意</translation>
    </message>
    <message>
        <source>Decision to be taken (%1)</source>
        <translation>需要作出决策（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (login)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The account of %1 was added by %2 on %3.</source>
        <translation>%1 的账户由 %2 于 %3 添加。</translation>
    </message>
    <message>
        <source>The account of %1 got a password of its owner&apos;s own on %2, by whoever had the one that somebody else had set.</source>
        <translation>%1 的账户于 %2 设置了本人密码，设置者持有此前由他人设定的密码。</translation>
    </message>
    <message>
        <source>The password of %1 was set anew by %2 on %3.</source>
        <translation>%1 的密码由 %2 于 %3 重新设置。</translation>
    </message>
    <message>
        <source>The account of %1 was opened with the recovery code on %2.</source>
        <translation>%1 的账户于 %2 用恢复码打开。</translation>
    </message>
    <message>
        <source>A new recovery code was made by %1 on %2; the one before opens the study no more.</source>
        <translation>%1 于 %2 生成了新恢复码；原恢复码不再能打开研究。</translation>
    </message>
    <message>
        <source>The journal of this study ended at line %1 when it was opened, but a backup beside it reaches line %2: the study may be an older copy that was put in its place.</source>
        <translation>打开时本研究的日志止于第 %1 行，而旁边的备份已至第 %2 行：该研究可能是被换上的较旧副本。</translation>
    </message>
    <message>
        <source>This stays until the audit trail has been reviewed up to line %1.</source>
        <translation>在稽查轨迹审阅至第 %1 行之前，此提示一直保留。</translation>
    </message>
    <message>
        <source>Other accounts of this computer may change the file of this study.</source>
        <translation>本计算机的其他账户可更改本研究的文件。</translation>
    </message>
    <message>
        <source>Other accounts of this computer may read the file of this study.</source>
        <translation>本计算机的其他账户可读取本研究的文件。</translation>
    </message>
    <message>
        <source>“chmod 600 %1” keeps it to its owner; a stick that knows no permissions cannot.</source>
        <translation>“chmod 600 %1”可使其仅限所有者使用；不支持权限的 U 盘无法做到。</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock went backwards, from %1 to %2 (site time): times entered around then may be wrong.</source>
        <translation>本机时钟曾从 %1 回拨到 %2（当地时间）：这段时间前后录入的时间可能有误。</translation>
    </message>
    <message>
        <source>%1 is on day %2: its assessment was due until %3.</source>
        <translation>%1 处于第 %2 天：评估应不迟于 %3 完成。</translation>
    </message>
    <message>
        <source>%1 is on day %2, assessment on %3.</source>
        <translation>%1 处于第 %2 天，评估日 %3。</translation>
    </message>
    <message>
        <source>%1 is on day %2, assessment from %3 to %4.</source>
        <translation>%1 处于第 %2 天，评估自 %3 至 %4。</translation>
    </message>
    <message>
        <source>Decided on %1 (decision %2).</source>
        <translation>已于 %1 作出决策（决策 %2）。</translation>
    </message>
    <message>
        <source>The trial has ended. By the data alone the rule would say: %1</source>
        <translation>试验已终止。仅就数据而言，规则为：%1</translation>
    </message>
    <message>
        <source>The trial is suspended. By the data alone the rule would say: %1</source>
        <translation>试验已暂停。仅就数据而言，规则为：%1</translation>
    </message>
    <message numerus="yes">
        <source>The next eligible subject may be treated at %1: %n place(s) open.</source>
        <translation>
            <numerusform>下一例符合入选条件的受试者可在 %1 给药：开放 %n 个名额。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trial is suspended. Nobody is treated until a change of the design resumes it.</source>
        <translation>试验已暂停。在设计变更使其恢复之前，不给药。</translation>
    </message>
    <message>
        <source>The trial has been ended by a change of the design. No further subject is treated.</source>
        <translation>试验已由设计变更终止。不再给药。</translation>
    </message>
    <message>
        <source>The trial has been ended by decision. No further subject is treated.</source>
        <translation>试验已由决策终止。不再给药。</translation>
    </message>
    <message>
        <source>Do not treat the next subject yet: a possible DLT has not been assessed.</source>
        <translation>下一例受试者暂不可给药：有疑似 DLT 尚未评估。</translation>
    </message>
    <message>
        <source>Do not treat the next subject yet: an effective decision must open the place first.</source>
        <translation>下一例受试者暂不可给药：须先由生效的决策开放名额。</translation>
    </message>
    <message>
        <source>Do not treat the next subject yet: no place is open.</source>
        <translation>下一例受试者暂不可给药：没有开放名额。</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>符合入选条件</translation>
    </message>
    <message>
        <source>not eligible: %1</source>
        <translation>不符合入选条件：%1</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>未完成：%1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>CD7 by IHC</source>
        <translation>免疫组化 CD7</translation>
    </message>
    <message>
        <source>late assessment</source>
        <translation>延迟评估</translation>
    </message>
    <message>
        <source>dose deviation</source>
        <translation>剂量偏离</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>入选资格</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Deviations:</source>
        <translation>偏离：</translation>
    </message>
    <message>
        <source>Due:</source>
        <translation>待办：</translation>
    </message>
    <message>
        <source>Design version %1; the trial is %2</source>
        <translation>设计第 %1 版；试验状态：%2</translation>
    </message>
    <message>
        <source>On the evening of %1</source>
        <translation>%1 晚间</translation>
    </message>
    <message>
        <source>Course: %1</source>
        <translation>入组进程：%1</translation>
    </message>
    <message>
        <source>nobody infused yet</source>
        <translation>尚无输注</translation>
    </message>
    <message>
        <source>Open places: %1</source>
        <translation>开放名额：%1</translation>
    </message>
    <message>
        <source>L%1 (%2 cells/kg)</source>
        <translation>L%1（%2 细胞/kg）</translation>
    </message>
    <message>
        <source>Go up to %1</source>
        <translation>递增至 %1</translation>
    </message>
    <message numerus="yes">
        <source>Go up to %1: %n subject(s)</source>
        <translation>
            <numerusform>递增至 %1：%n 例受试者</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol more at %1</source>
        <translation>在 %1 增加入组</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n subject(s) at %1</source>
        <translation>
            <numerusform>在 %1 入组 %n 例受试者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Continue after joint discussion: %n subject(s) at %1</source>
        <translation>
            <numerusform>共同讨论后继续：在 %1 入组 %n 例受试者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete enrolment at %1: up to %n subject(s)</source>
        <translation>
            <numerusform>在 %1 完成入组：至多 %n 例受试者</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a dose group, by a change of the design</source>
        <translation>通过设计变更增设剂量组</translation>
    </message>
    <message>
        <source>Raise the planned number, by a change of the design</source>
        <translation>通过设计变更提高计划例数</translation>
    </message>
    <message>
        <source>Enrol nobody for now</source>
        <translation>暂不入组</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>终止试验</translation>
    </message>
    <message>
        <source>%1, in version %2 of the design</source>
        <translation>%1（设计第 %2 版）</translation>
    </message>
    <message>
        <source>Made outside the program, as in the earlier record.</source>
        <translation>在程序之外作出，依照既往记录。</translation>
    </message>
    <message>
        <source>Made under the first edition of the rules.</source>
        <translation>依据规则第一版作出。</translation>
    </message>
    <message>
        <source>Made under the second edition of the rules.</source>
        <translation>依据规则第二版作出。</translation>
    </message>
    <message>
        <source>▲ overtaken by new data</source>
        <translation>▲ 已被新数据取代</translation>
    </message>
    <message>
        <source>● effective, transcribed</source>
        <translation>● 生效，转录</translation>
    </message>
    <message>
        <source>● effective</source>
        <translation>● 生效</translation>
    </message>
    <message>
        <source>continue at the next level</source>
        <translation>在下一剂量水平继续</translation>
    </message>
    <message>
        <source>reduce the dose</source>
        <translation>降低剂量</translation>
    </message>
    <message>
        <source>end the trial</source>
        <translation>终止试验</translation>
    </message>
    <message>
        <source>complete at the top level</source>
        <translation>在最高剂量水平完成入组</translation>
    </message>
    <message>
        <source>add a dose group</source>
        <translation>增设剂量组</translation>
    </message>
    <message>
        <source>Enrolment is completed with all remaining subjects at once (A10 sets no limit).</source>
        <translation>完成入组时其余受试者同时入组（A10 未设上限）。</translation>
    </message>
    <message>
        <source>Enrolment is completed in cohorts of at most %1, decided before the next one begins (A10).</source>
        <translation>完成入组时每批至多 %1 例，前一批判定后方开始下一批（A10）。</translation>
    </message>
    <message>
        <source>Plain 3+3, as the literature counts it: the trial ends when a level is stopped or the top level is tolerated.</source>
        <translation>经典 3+3，按文献的计法：某一剂量水平停止或最高剂量水平可耐受时，试验即结束。</translation>
    </message>
    <message>
        <source>Assumed of joint discussions: after AT-JOINT, %1; after SD-TOP, %2; after CE-FLAG, %3. People decide.</source>
        <translation>对共同讨论的假设：AT-JOINT 之后，%1；SD-TOP 之后，%2；CE-FLAG 之后，%3。由研究者与申办者决定。</translation>
    </message>
    <message>
        <source>%1: pause. Joint discussion, at once.</source>
        <translation>%1：暂停。请立即共同讨论。</translation>
    </message>
    <message numerus="yes">
        <source>Go up to %1 with %n subject(s).</source>
        <translation>
            <numerusform>递增至 %1，入组 %n 例受试者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: add %n subject(s).</source>
        <translation>
            <numerusform>%1：增加 %n 例受试者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: enrol %n subject(s).</source>
        <translation>
            <numerusform>%1：入组 %n 例受试者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: complete enrolment, %n more subject(s).</source>
        <translation>
            <numerusform>%1：完成入组，再入组 %n 例受试者。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: wait.</source>
        <translation>%1：等待。</translation>
    </message>
    <message>
        <source>%1: stop, at once.</source>
        <translation>%1：立即停止。</translation>
    </message>
    <message>
        <source>%1: stop completing enrolment here, at once.</source>
        <translation>%1：立即停止在此完成入组。</translation>
    </message>
    <message>
        <source>%1, the highest level: joint discussion.</source>
        <translation>%1（最高剂量水平）：共同讨论。</translation>
    </message>
    <message>
        <source>%1: enrolment is held. Joint discussion.</source>
        <translation>%1：暂停入组，共同讨论。</translation>
    </message>
    <message>
        <source>The planned number is infused: joint discussion.</source>
        <translation>计划例数已输注：共同讨论。</translation>
    </message>
    <message>
        <source>L%1: %2, %3, %4.</source>
        <translation>L%1：%2，%3，%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n DLT(s)</source>
        <translation>
            <numerusform>%n 例 DLT</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1 例无 DLT（已完成观察）</translation>
    </message>
    <message>
        <source>Two or more DLTs. Investigator and sponsor decide together: add subjects here, reduce the dose, suspend or end the trial. Going on to the next level cannot be decided while somebody at this level is undecided.</source>
        <translation>2 例及以上 DLT。由研究者与申办者共同决定：在本剂量水平增加受试者、降低剂量、暂停或终止试验。本剂量水平尚有受试者未判定时，不能作出进入下一剂量水平的决策。</translation>
    </message>
    <message>
        <source>Two or more DLTs. Investigator and sponsor decide together: go on to the next level, add subjects here, reduce the dose, suspend or end the trial.</source>
        <translation>2 例及以上 DLT。由研究者与申办者共同决定：进入下一剂量水平、在本剂量水平增加受试者、降低剂量、暂停或终止试验。</translation>
    </message>
    <message>
        <source>Two or more DLTs; the joint discussion was held on these DLTs and goes on to the next level. One more DLT here, or one taken back, and it is asked again.</source>
        <translation>2 例及以上 DLT；已就这些 DLT 进行共同讨论并决定进入下一剂量水平。本剂量水平再增加或撤回 1 例 DLT，即须重新讨论。</translation>
    </message>
    <message>
        <source>The evaluable subjects that the level needs are there, and it may go up.</source>
        <translation>本剂量水平所需的可评价受试者已齐，可以递增。</translation>
    </message>
    <message>
        <source>One DLT in one subject: two more subjects, observed for 28 days.</source>
        <translation>1 例受试者发生 1 例 DLT：再入组 2 例，观察 28 天。</translation>
    </message>
    <message>
        <source>One DLT among three evaluable subjects: the level stays open for six.</source>
        <translation>3 例可评价受试者中 1 例 DLT：本剂量水平开放至 6 例。</translation>
    </message>
    <message>
        <source>The level does not have its evaluable subjects yet.</source>
        <translation>本剂量水平的可评价受试者尚不足。</translation>
    </message>
    <message>
        <source>Assumption A10: while enrolment is completed, at most %1 subjects are undecided at a time.</source>
        <translation>假设 A10：完成入组期间，同时未判定的受试者至多 %1 例。</translation>
    </message>
    <message>
        <source>Open DLT windows decide.</source>
        <translation>开放的 DLT 观察期决定结果。</translation>
    </message>
    <message>
        <source>Two or more DLTs: end enrolment at this level. No level below is tolerated: joint discussion, add a lower group or end.</source>
        <translation>2 例及以上 DLT：本剂量水平结束入组。其下没有可耐受的剂量水平：共同讨论，增设更低剂量组或终止。</translation>
    </message>
    <message>
        <source>Two or more DLTs: end enrolment at this level and complete it with the remaining subjects at the highest tolerated level below.</source>
        <translation>2 例及以上 DLT：本剂量水平结束入组，其余受试者在其下最高的可耐受剂量水平完成入组。</translation>
    </message>
    <message>
        <source>Two or more DLTs among the first six subjects: end enrolment at this level. No level below is tolerated: joint discussion, add a lower group or end.</source>
        <translation>前 6 例受试者中 2 例及以上 DLT：本剂量水平结束入组。其下没有可耐受的剂量水平：共同讨论，增设更低剂量组或终止。</translation>
    </message>
    <message>
        <source>Two or more DLTs among the first six subjects: end enrolment at this level and reduce the dose again, to the highest tolerated level below.</source>
        <translation>前 6 例受试者中 2 例及以上 DLT：本剂量水平结束入组，再次降至其下最高的可耐受剂量水平。</translation>
    </message>
    <message>
        <source>Add a dose group (3+3), or no further escalation and the remaining subjects at this level.</source>
        <translation>增设剂量组（3+3），或不再递增，其余受试者在本剂量水平入组。</translation>
    </message>
    <message>
        <source>Two or more DLTs, with six evaluable subjects at the most so far. A person decides.</source>
        <translation>2 例及以上 DLT，目前可评价受试者至多 6 例。由研究者与申办者决定。</translation>
    </message>
    <message>
        <source>More than six evaluable subjects, and the share of DLTs is above assumption A4. A person decides.</source>
        <translation>可评价受试者超过 6 例，且 DLT 比例超过假设 A4。由研究者与申办者决定。</translation>
    </message>
    <message>
        <source>The planned number is infused and every window at this level is closed.</source>
        <translation>计划例数已输注，本剂量水平的观察期均已结束。</translation>
    </message>
    <message>
        <source>Escalation has ended; the remaining subjects are enrolled at this level.</source>
        <translation>递增已结束；其余受试者在本剂量水平入组。</translation>
    </message>
    <message>
        <source>Escalation has ended; the remaining subjects are enrolled at this level, at most %1 undecided at a time (A10).</source>
        <translation>剂量递增已结束；其余受试者在本剂量水平入组，同时未判定者至多 %1 例（A10）。</translation>
    </message>
    <message>
        <source>A rule asks for subjects, and the planned number is reached: raise it, or end.</source>
        <translation>规则要求入组，而计划例数已达到：提高计划例数，或终止。</translation>
    </message>
    <message>
        <source>Held: %1.</source>
        <translation>暂停：%1。</translation>
    </message>
    <message>
        <source>Rule %1; needs the agreement of investigator and sponsor.</source>
        <translation>规则 %1；需要研究者与申办者同意。</translation>
    </message>
    <message>
        <source>Rule %1; the protocol directs it, signed by the investigator.</source>
        <translation>规则 %1；由方案规定，研究者签署。</translation>
    </message>
    <message>
        <source>Rule %1.</source>
        <translation>规则 %1。</translation>
    </message>
    <message>
        <source>MTD not reached.</source>
        <translation>MTD 未达到。</translation>
    </message>
    <message>
        <source>MTD: L%1, %2 evaluable.</source>
        <translation>MTD：L%1，%2 例可评价。</translation>
    </message>
    <message>
        <source>MTD candidate: L%1, %2 of 6 evaluable.</source>
        <translation>MTD 候选：L%1，6 例中 %2 例可评价。</translation>
    </message>
    <message>
        <source>The MTD is below L1.</source>
        <translation>MTD 低于 L1。</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>无 DLT（已完成观察）</translation>
    </message>
    <message>
        <source>in window</source>
        <translation>观察期内</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>不可评价</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Assumed accrual: %1 a month who can be treated, coming at random (Poisson).</source>
        <translation>假设的入组速度：每月 %1 例可给药的受试者，随机到达（泊松过程）。</translation>
    </message>
    <message>
        <source>Assumed accrual: %1 a month who can be treated, coming at even intervals.</source>
        <translation>假设的入组速度：每月 %1 例可给药的受试者，等间隔到达。</translation>
    </message>
    <message>
        <source>DLT windows are closed on their earliest day. The next cohort is enrolled when the last window of the one before is over; completing enrolment waits only for its last.</source>
        <translation>DLT 观察期在其最早日结束。前一队列的最后一个观察期结束后，下一队列才入组；完成入组阶段只等待最后一个观察期。</translation>
    </message>
    <message>
        <source>DLT windows are closed on their latest day. The next cohort is enrolled when the last window of the one before is over; completing enrolment waits only for its last.</source>
        <translation>DLT 观察期在其最晚日结束。前一队列的最后一个观察期结束后，下一队列才入组；完成入组阶段只等待最后一个观察期。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n day(s) between subjects of a cohort (A7).</source>
        <translation>
            <numerusform>同一队列受试者之间至少间隔 %n 天（A7）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Screening failures, joint discussions and signatures take no time; undecided subjects of the course count as infused at its start.</source>
        <translation>筛选失败、共同讨论和签名不占时间；入组进程中尚未判定的受试者按起始时已输注计。</translation>
    </message>
    <message>
        <source>No DLT</source>
        <translation>无 DLT</translation>
    </message>
    <message>
        <source>infusion not completed</source>
        <translation>输注未完成</translation>
    </message>
    <message>
        <source>death of clearly unrelated cause</source>
        <translation>明确无关原因的死亡</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>lost to follow-up</source>
        <translation>失访</translation>
    </message>
    <message>
        <source>CRS grade %1</source>
        <translation>CRS %1 级</translation>
    </message>
    <message>
        <source>CRS, ASTCT grade not recorded</source>
        <translation>CRS，未记录 ASTCT 分级</translation>
    </message>
    <message>
        <source>ICANS grade %1</source>
        <translation>ICANS %1 级</translation>
    </message>
    <message>
        <source>ICANS, ASTCT grade not recorded</source>
        <translation>ICANS，未记录 ASTCT 分级</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>screening results older than %1 days at infusion (assumption A8)</source>
        <translation>输注时筛选结果已超过 %1 天（假设 A8）</translation>
    </message>
    <message>
        <source>basis not stated (A9)</source>
        <translation>未说明计数依据（A9）</translation>
    </message>
    <message>
        <source>%1, A6</source>
        <translation>%1，A6</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>与计划剂量一致</translation>
    </message>
    <message>
        <source>%1 % below plan</source>
        <translation>较计划剂量低 %1%</translation>
    </message>
    <message>
        <source>%1 % above plan</source>
        <translation>较计划剂量高 %1%</translation>
    </message>
    <message>
        <source>dose %1, more than ±%2 % (assumption A6)</source>
        <translation>剂量%1，超出 ±%2%（假设 A6）</translation>
    </message>
    <message>
        <source>Screen failure, %1</source>
        <translation>筛选失败，%1</translation>
    </message>
    <message>
        <source>%1: consent</source>
        <translation>%1：知情同意</translation>
    </message>
    <message>
        <source>%1: eligibility signed</source>
        <translation>%1：已签署入选资格确认</translation>
    </message>
    <message>
        <source>%1: screen failure</source>
        <translation>%1：筛选失败</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>分配至 %1</translation>
    </message>
    <message>
        <source>Infusion: %1 cells, %2</source>
        <translation>输注：%1 个细胞，%2</translation>
    </message>
    <message>
        <source>DLT: %1</source>
        <translation>DLT：%1</translation>
    </message>
    <message>
        <source>DLT assessment: %1</source>
        <translation>DLT 评估：%1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签署</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <translation>疗效：%1</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>随访：%1</translation>
    </message>
    <message>
        <source>Measured: %1 (planned day)</source>
        <translation>已检测：%1（计划日）</translation>
    </message>
    <message>
        <source>Samples: %1 (%2)</source>
        <translation>采样：%1（%2）</translation>
    </message>
    <message>
        <source>Day %1, %2: %3</source>
        <translation>第 %1 天，%2：%3</translation>
    </message>
    <message>
        <source>Timeline of %1.</source>
        <translation>%1 的时间线。</translation>
    </message>
    <message>
        <source>DLT window from day 0 to day %1.</source>
        <translation>DLT 观察期：第 0 天至第 %1 天。</translation>
    </message>
    <message>
        <source>DLT window from day 0 to day %1, assessment from day %2.</source>
        <translation>DLT 观察期：第 0 天至第 %1 天，自第 %2 天起可评估。</translation>
    </message>
    <message>
        <source>I close this screening: the person does not enter the trial by it.</source>
        <translation>本人关闭此次筛选：该受试者不以此次筛选进入试验。</translation>
    </message>
    <message>
        <source>Screen failure</source>
        <translation>筛选失败</translation>
    </message>
    <message>
        <source>%1, not yet: %2</source>
        <translation>%1，暂不可行：%2</translation>
    </message>
    <message>
        <source>Screening results are older than %1 days (A8)</source>
        <translation>筛选检查结果已超过 %1 天（A8）</translation>
    </message>
    <message>
        <source>Screening results count until %1 (A8)</source>
        <translation>筛选检查结果有效至 %1（A8）</translation>
    </message>
    <message numerus="yes">
        <source>Waits for a place: %n open at L%1</source>
        <translation>
            <numerusform>待分配：L%1 有 %n 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for a place: none is open</source>
        <translation>待分配：目前无名额</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) of what was done to accounts</source>
        <translation>
            <numerusform>%n 条账户操作通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit and samples, late: %1</source>
        <translation>访视及采样（已逾计划日）：%1</translation>
    </message>
    <message>
        <source>Visit and samples: %1</source>
        <translation>访视及采样：%1</translation>
    </message>
    <message>
        <source>Visit missed, nothing recorded: %1</source>
        <translation>访视缺失，无记录：%1</translation>
    </message>
    <message>
        <source>Response assessment: %1</source>
        <translation>疗效评估：%1</translation>
    </message>
    <message>
        <source>Assess %1</source>
        <translation>评估 %1</translation>
    </message>
    <message>
        <source>Take the decision at %1</source>
        <translation>就 %1 作出决策</translation>
    </message>
    <message>
        <source>Agreement to %1</source>
        <translation>同意 %1</translation>
    </message>
    <message>
        <source>Draft the change</source>
        <translation>起草变更</translation>
    </message>
    <message>
        <source>Infuse %1</source>
        <translation>输注 %1</translation>
    </message>
    <message>
        <source>Screening of %1</source>
        <translation>%1 的筛选</translation>
    </message>
    <message>
        <source>Serious event of %1</source>
        <translation>%1 的严重事件</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>分配 %1</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>%1 的访视</translation>
    </message>
    <message>
        <source>Response of %1</source>
        <translation>%1 的疗效</translation>
    </message>
    <message>
        <source>Read the notices</source>
        <translation>阅读通知</translation>
    </message>
    <message>
        <source>%1 may be opened: the sponsor has not agreed yet.</source>
        <translation>%1 可以开放：申办者尚未同意。</translation>
    </message>
    <message>
        <source>%1 may be opened: decision not signed yet.</source>
        <translation>%1 可以开放：决策尚未签署。</translation>
    </message>
    <message numerus="yes">
        <source>%1 may take %n more subject(s): the sponsor has not agreed yet.</source>
        <translation>
            <numerusform>%1 可再入组 %n 例受试者：申办者尚未同意。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may take %n more subject(s): decision not signed yet.</source>
        <translation>
            <numerusform>%1 可再入组 %n 例受试者：决策尚未签署。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) open.</source>
        <translation>
            <numerusform>%1：有 %n 个名额。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: treat nobody. A possible DLT is not assessed yet.</source>
        <translation>%1：不给药。有疑似 DLT 尚未评估。</translation>
    </message>
    <message>
        <source>%1: no place is open. Decision %2 is in force.</source>
        <translation>%1：无名额。决策 %2 生效中。</translation>
    </message>
    <message>
        <source>%1: no place is open.</source>
        <translation>%1：无名额。</translation>
    </message>
    <message>
        <source>%1, day %2, late</source>
        <translation>%1，第 %2 天，逾期</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>于 %1 死亡</translation>
    </message>
    <message>
        <source>DLT assessment, first day</source>
        <translation>DLT 评估首日</translation>
    </message>
    <message>
        <source>DLT assessment</source>
        <translation>DLT 评估</translation>
    </message>
    <message>
        <source>DLT assessment, last day</source>
        <translation>DLT 评估末日</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>报告 %1</translation>
    </message>
    <message>
        <source>Last day of the screening results (A8)</source>
        <translation>筛选结果有效末日（A8）</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1，%2：%3，%4</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>%1 起的一周</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时间窗</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>没有安排。</translation>
    </message>
    <message>
        <source>As the study stood on %1. Visits are recorded in the program, not on this sheet.</source>
        <translation>按 %1 的研究数据。访视须录入程序，不记录在本表上。</translation>
    </message>
    <message>
        <source>Rule %1 says: %2</source>
        <translation>规则 %1：%2</translation>
    </message>
    <message>
        <source>Not in force: %1</source>
        <translation>未生效：%1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>已决策：%1</translation>
    </message>
    <message>
        <source>Events of grade ≥ 3 (CTCAE or ASTCT); CRS, ICANS, graft-versus-host disease and infusion reactions from grade 2 on.</source>
        <translation>列出 ≥ 3 级（CTCAE 或 ASTCT 分级）的事件；CRS、ICANS、移植物抗宿主病和输注反应自 2 级起列出。</translation>
    </message>
    <message>
        <source>DLT definition in force</source>
        <translation>现行 DLT 定义</translation>
    </message>
    <message>
        <source>The site has not entered the DLT definition of the signed protocol (A5).</source>
        <translation>研究中心尚未录入已签署方案的 DLT 定义（A5）。</translation>
    </message>
    <message>
        <source>Worst grade</source>
        <translation>最高级别</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <source>ICE (of 10)</source>
        <translation>ICE（满分 10 分）</translation>
    </message>
    <message>
        <source>%1
entered %2</source>
        <translation>%1
录入于 %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>观察时间</translation>
    </message>
    <message>
        <source>What was seen, and the grades by it</source>
        <translation>观察结果及据此的分级</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>床旁观察</translation>
    </message>
    <message>
        <source>No entry at the bedside is recorded.</source>
        <translation>尚无床旁观察记录。</translation>
    </message>
    <message>
        <source>at onset grade %1</source>
        <translation>发生时 %1 级</translation>
    </message>
    <message>
        <source>CAR-NK cells: %1</source>
        <translation>CAR-NK 细胞：%1</translation>
    </message>
    <message>
        <source>related to the CAR-NK cells, not on the scale</source>
        <translation>与 CAR-NK 细胞相关，未按判定标准</translation>
    </message>
    <message>
        <source>not related to the CAR-NK cells, not on the scale</source>
        <translation>与 CAR-NK 细胞无关，未按判定标准</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>袋</translation>
    </message>
    <message>
        <source>Cells that count</source>
        <translation>计入剂量的细胞</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已输注</translation>
    </message>
    <message>
        <source>Identity checked by</source>
        <translation>身份核对人</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>制品</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>DLT or not, and why</source>
        <translation>是否为 DLT 及原因</translation>
    </message>
    <message>
        <source>▲ not answered</source>
        <translation>▲ 未回答</translation>
    </message>
    <message>
        <source>No event meets an item by rule, or may still meet one.</source>
        <translation>没有事件按规则符合或仍可能符合任一条目。</translation>
    </message>
    <message>
        <source>As it stands on %1</source>
        <translation>%1 的状态</translation>
    </message>
    <message>
        <source>Two readers differ: %1</source>
        <translation>两名判读者意见不一致：%1</translation>
    </message>
    <message>
        <source>DLT worksheet</source>
        <translation>DLT 判定表</translation>
    </message>
    <message>
        <source>There is no DLT worksheet before the infusion.</source>
        <translation>输注前没有 DLT 判定表。</translation>
    </message>
    <message>
        <source>As it was signed: %1</source>
        <translation>签署时的内容：%1</translation>
    </message>
    <message>
        <source>The site&apos;s definition of a DLT has no items: there is no worksheet.</source>
        <translation>研究中心的 DLT 定义没有条目：无判定表。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a subject, the lot it was given</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Infused cells of %1: %2.</source>
        <translation>%1的输注细胞数：%2。</translation>
    </message>
    <message>
        <source>Version %1, as the site has entered it from the signed protocol (A5), at journal entry %2.</source>
        <translation>第 %1 版，由研究中心按已签署的方案录入（A5），日志第 %2 条时的内容。</translation>
    </message>
    <message>
        <source>DLT worksheets</source>
        <translation>DLT 判定表</translation>
    </message>
    <message>
        <source>Observed, months</source>
        <translation>随访时间，月</translation>
    </message>
    <message>
        <source>given of another subject&apos;s bag (%1)</source>
        <translation>输注了其他受试者的袋（%1）</translation>
    </message>
    <message>
        <source>more given than the bag held (%1)</source>
        <translation>输注体积超过该袋体积（%1）</translation>
    </message>
    <message>
        <source>the times of the bag contradict each other (%1)</source>
        <translation>该袋的各时间相互矛盾（%1）</translation>
    </message>
    <message>
        <source>called a DLT although it neither began nor became worse between the infusion and day %1 (assumption A2)</source>
        <translation>未在输注至第 %1 天之间发生或加重而判为 DLT（假设 A2）</translation>
    </message>
    <message>
        <source>%1 is met, if it goes on, on %2</source>
        <translation>%1：若持续，将于 %2 符合</translation>
    </message>
    <message>
        <source>Confirm the grade: %1, grade %2 at %3, recorded is grade %4</source>
        <translation>确认分级：%1，%3 为 %2 级，已记录 %4 级</translation>
    </message>
    <message>
        <source>Confirm the grade: %1, grade %2 at %3, none is recorded</source>
        <translation>确认分级：%1，%3 为 %2 级，尚未记录</translation>
    </message>
    <message>
        <source>The DLT assessment rests on other data: %1</source>
        <translation>DLT 评估所依据的数据已变更：%1</translation>
    </message>
    <message>
        <source>%1, met by rule: DLT or not?</source>
        <translation>%1，按规则符合：是否为 DLT？</translation>
    </message>
    <message>
        <source>%1: met on %2 if it goes on</source>
        <translation>%1：若持续，将于 %2 符合</translation>
    </message>
    <message>
        <source>Bedside of %1</source>
        <translation>%1 的床旁观察</translation>
    </message>
    <message>
        <source>DLT worksheet of %1</source>
        <translation>%1 的 DLT 判定表</translation>
    </message>
    <message>
        <source>gone from %1</source>
        <translation>自 %1 起消失</translation>
    </message>
    <message>
        <source>grade %1 from %2</source>
        <translation>自 %2 起 %1 级</translation>
    </message>
    <message>
        <source>%1: gone from %2</source>
        <translation>%1：自 %2 起消失</translation>
    </message>
    <message>
        <source>%1: grade %2 from %3</source>
        <translation>%1：自 %3 起 %2 级</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 at grade %2</source>
        <translation>%1处于 %2 级</translation>
    </message>
    <message>
        <source>at most %1 at grade %2</source>
        <translation>处于 %2 级最多%1</translation>
    </message>
    <message>
        <source>yes, not on the scale</source>
        <translation>是，未按判定标准</translation>
    </message>
    <message>
        <source>no, not on the scale</source>
        <translation>否，未按判定标准</translation>
    </message>
    <message>
        <source>lymphodepletion</source>
        <translation>清淋预处理</translation>
    </message>
    <message>
        <source>underlying disease</source>
        <translation>基础疾病</translation>
    </message>
    <message>
        <source>infection</source>
        <translation>感染</translation>
    </message>
    <message>
        <source>other drug</source>
        <translation>其他药物</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation>已用%1</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>未用%1</translation>
    </message>
    <message>
        <source>tocilizumab</source>
        <translation>托珠单抗</translation>
    </message>
    <message>
        <source>corticosteroid</source>
        <translation>糖皮质激素</translation>
    </message>
    <message>
        <source>vasopressor</source>
        <translation>升压药</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <translation>转归：%1</translation>
    </message>
    <message>
        <source>%1 cells/mL</source>
        <translation>%1 细胞/mL</translation>
    </message>
    <message>
        <source>%1 % viable</source>
        <translation>存活率 %1%</translation>
    </message>
    <message>
        <source>%1 % CAR-positive</source>
        <translation>CAR 阳性率 %1%</translation>
    </message>
    <message>
        <source>%1 (A9)</source>
        <translation>%1（A9）</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>%1 min from thaw</source>
        <translation>自复苏 %1 分钟</translation>
    </message>
    <message>
        <source>%1 min from thaw, at most %2</source>
        <translation>自复苏 %1 分钟，上限 %2 分钟</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1待出结果</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1未记录</translation>
    </message>
    <message>
        <source>%1, lot %2</source>
        <comment>a bag</comment>
        <translation>%1，批次 %2</translation>
    </message>
    <message>
        <source>%1 mL × %2 = %3 cells</source>
        <translation>%1 mL × %2 = %3 个细胞</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>暂停：%1</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>Lot %1: %2</source>
        <translation>批次 %1：%2</translation>
    </message>
    <message>
        <source>acute GvHD grade %1</source>
        <translation>急性 GvHD %1 级</translation>
    </message>
    <message>
        <source>ICAHT grade %1</source>
        <translation>ICAHT %1 级</translation>
    </message>
    <message>
        <source>onset %1</source>
        <translation>发生于 %1</translation>
    </message>
    <message>
        <source>bag %1: the lot had expired</source>
        <translation>袋 %1：批次已过期</translation>
    </message>
    <message>
        <source>bag %1: the lot was not released</source>
        <translation>袋 %1：批次未放行</translation>
    </message>
    <message>
        <source>bag %1: %2 min from thaw, more than %3</source>
        <translation>袋 %1：自复苏 %2 分钟，超过 %3 分钟</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Version %1, as the site has entered it from the signed protocol (A5).</source>
        <translation>第 %1 版，由研究中心按已签署的方案录入（A5）。</translation>
    </message>
    <message>
        <source>DLT worksheet %1</source>
        <translation>DLT 判定表 %1</translation>
    </message>
    <message>
        <source>DRAFT: no assessment is signed on what stands here.</source>
        <translation>草稿：尚未就此内容签署评估。</translation>
    </message>
    <message>
        <source>Events against the items</source>
        <translation>事件与条目逐一核对</translation>
    </message>
    <message>
        <source>  %1 (event %2)</source>
        <translation>  %1（事件 %2）</translation>
    </message>
    <message>
        <source>DLT: %1 (%2, %3)</source>
        <translation>DLT：%1（%2，%3）</translation>
    </message>
    <message>
        <source>no DLT: %1 (%2, %3)</source>
        <translation>不是 DLT：%1（%2，%3）</translation>
    </message>
    <message>
        <source>Judged by hand, against every event of the window: %1.</source>
        <translation>由研究者就观察期内的每个事件判断：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) do not meet: an event against an item.</source>
        <translation>
            <numerusform>其余 %n 项不符合（每个事件对每个条目）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>any event of grade %1 or worse</source>
        <translation>任何 %1 级及以上事件</translation>
    </message>
    <message>
        <source>%1 of grade %2 or worse</source>
        <translation>%2 级及以上的%1</translation>
    </message>
    <message>
        <source>an event of grade %1 or worse of these organ classes: %2</source>
        <translation>下列系统器官分类的 %1 级及以上事件：%2</translation>
    </message>
    <message>
        <source>CRS of grade %1 or worse (ASTCT)</source>
        <translation>%1 级及以上 CRS（ASTCT）</translation>
    </message>
    <message>
        <source>ICANS of grade %1 or worse (ASTCT)</source>
        <translation>%1 级及以上 ICANS（ASTCT）</translation>
    </message>
    <message>
        <source>acute GvHD of grade %1 or worse (MAGIC)</source>
        <translation>%1 级及以上急性 GvHD（MAGIC）</translation>
    </message>
    <message>
        <source>left out where %1, from “%2” on</source>
        <translation>%1判定为“%2”及以上者不计入</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>自 %2 起 %1</translation>
    </message>
    <message>
        <source>%1 since %2; the %3 were reached on %4</source>
        <translation>自 %2 起 %1；已于 %4 达到 %3</translation>
    </message>
    <message>
        <source>%1 since %2; the %3 will be reached on %4</source>
        <translation>自 %2 起 %1；将于 %4 达到 %3</translation>
    </message>
    <message>
        <source>Meets by rule: %1.</source>
        <translation>按规则符合：%1。</translation>
    </message>
    <message>
        <source>Meets by rule.</source>
        <translation>按规则符合。</translation>
    </message>
    <message>
        <source>May still meet: %1.</source>
        <translation>仍可能符合：%1。</translation>
    </message>
    <message>
        <source>May still meet.</source>
        <translation>仍可能符合。</translation>
    </message>
    <message>
        <source>Does not meet.</source>
        <translation>不符合。</translation>
    </message>
    <message>
        <source>Judged by hand.</source>
        <translation>由研究者判断。</translation>
    </message>
    <message>
        <source>for %1 or longer</source>
        <translation>持续 %1 或更久</translation>
    </message>
    <message>
        <source>not down to grade %1 within %2</source>
        <translation>%2 内未降至 %1 级</translation>
    </message>
    <message>
        <source>begun by day %1</source>
        <translation>发生不晚于第 %1 天</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不含%1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>trial, site</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>计划日期 %1</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>采集时间：%1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>采集人：%1</translation>
    </message>
    <message>
        <source>To do on %1</source>
        <translation>%1 待办事项</translation>
    </message>
    <message>
        <source>Nothing is due, overdue or unsigned.</source>
        <translation>没有到期、逾期或未签名的事项。</translation>
    </message>
    <message>
        <source>What is done is recorded in the program, not on this sheet.</source>
        <translation>完成情况请记录在程序中，不在此表上记录。</translation>
    </message>
    <message>
        <source>Sample labels, %1</source>
        <translation>样本标签，%1</translation>
    </message>
    <message>
        <source>No visit of this day can still be held.</source>
        <translation>该日没有仍可进行的访视。</translation>
    </message>
    <message>
        <source>One for each specimen: what is not taken stays on the sheet.</source>
        <translation>每种标本一张：未采集者留在纸上。</translation>
    </message>
    <message>
        <source>bag %1: when it was thawed is not recorded</source>
        <translation>袋 %1：未记录复苏时间</translation>
    </message>
    <message>
        <source>Factors of the dose of %1: %2.</source>
        <translation>%1 剂量的各项因子：%2。</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Stopping rules</source>
        <translation>停止规则</translation>
    </message>
    <message>
        <source>Source data</source>
        <translation>源数据</translation>
    </message>
    <message>
        <source>%1, at journal entry %2</source>
        <translation>%1，截至日志第 %2 条</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>Nothing clinical was entered or changed after the meeting&apos;s cut-off (journal entry %1, %2).</source>
        <translation>会议数据截止（日志第 %1 条，%2）之后没有录入或修改临床数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) after the meeting&apos;s cut-off (journal entry %1, %2):</source>
        <translation>
            <numerusform>会议数据截止（日志第 %1 条，%2）之后有 %n 处变化：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <comment>what changed, to what, by whom, when</comment>
        <translation>%1：%2（%3，%4）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: the memo names them all</source>
        <translation>
            <numerusform>另有 %n 处：备忘录逐一列出</numerusform>
        </translation>
    </message>
    <message>
        <source>After the meeting&apos;s cut-off</source>
        <translation>会议数据截止之后</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Was → is</source>
        <translation>原值 → 现值</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Minutes of review meeting %1</source>
        <translation>评审会议纪要 %1</translation>
    </message>
    <message>
        <source>The meeting has not been held yet.</source>
        <translation>会议尚未召开。</translation>
    </message>
    <message>
        <source>none is linked</source>
        <translation>未关联决策</translation>
    </message>
    <message>
        <source>Decision %1 of %2: %3 (%4)</source>
        <translation>决策 %1（%2）：%3（%4）</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>%1, journal entry %2</source>
        <translation>%1，日志第 %2 条</translation>
    </message>
    <message>
        <source>%1
▲ dissents</source>
        <translation>%1
▲ 持异议</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Nobody is recorded.</source>
        <translation>未录入人员。</translation>
    </message>
    <message>
        <source>was present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>None was agreed.</source>
        <translation>无待办事项。</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>会议纪要分发</translation>
    </message>
    <message>
        <source>The minutes have not been circulated.</source>
        <translation>会议纪要尚未分发。</translation>
    </message>
    <message>
        <source>These are the minutes of the meeting.</source>
        <translation>以上为会议纪要。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation>计划 %2 例，已 %1 例</translation>
    </message>
    <message>
        <source>Subjects of the cohort and of those below</source>
        <translation>本队列及其下各剂量水平的受试者</translation>
    </message>
    <message>
        <source>Package for the review meeting</source>
        <translation>评审会议资料</translation>
    </message>
    <message>
        <source>The study as it was after journal entry %1, %2.</source>
        <translation>截至日志第 %1 条（%2）的研究数据。</translation>
    </message>
    <message>
        <source>What was entered or changed later is not in it; it is named when the decision is signed, and on its memo. The same entry gives the same pages again.</source>
        <translation>此后录入或修改的内容不在其中；签署决策时及决策备忘录中会列出。同一日志条目再次生成的页面相同。</translation>
    </message>
    <message>
        <source>Cmax: geometric mean (CV)</source>
        <translation>Cmax：几何均数（CV）</translation>
    </message>
    <message>
        <source>AUC 0–28 d</source>
        <translation>AUC 0–28 天</translation>
    </message>
    <message>
        <source>AUC 0–last</source>
        <translation>AUC 0–末次</translation>
    </message>
    <message>
        <source>Tmax, median (d)</source>
        <translation>Tmax 中位数（天）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a subject, what is known</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Early haematotoxicity by the counts (ICAHT)</source>
        <translation>按血细胞计数得出的早期血液学毒性（ICAHT）</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室检测</translation>
    </message>
    <message>
        <source>Furthest value</source>
        <translation>偏离最远的值</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>访视</translation>
    </message>
    <message>
        <source>No value after an infusion lies outside a reference interval.</source>
        <translation>输注后没有超出参考区间的检测值。</translation>
    </message>
    <message>
        <source>Kinetics of the infused cells</source>
        <translation>输注细胞的动力学</translation>
    </message>
    <message>
        <source>No sample is recorded.</source>
        <translation>未录入样本。</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>无记录。</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>未关闭的质疑</translation>
    </message>
    <message>
        <source>No query is open.</source>
        <translation>没有未关闭的质疑。</translation>
    </message>
    <message>
        <source>Not checked against source</source>
        <translation>未与源文件核对</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>end: %1</source>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>The protocol file names no reports.</source>
        <translation>方案文件未规定报告。</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>发生日</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Serious events</source>
        <translation>严重不良事件</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Course of CRS and ICANS</source>
        <translation>CRS 与 ICANS 的经过</translation>
    </message>
    <message>
        <source>Events of grade 3 or more (CTCAE or ASTCT)</source>
        <translation>3 级及以上事件（CTCAE 或 ASTCT）</translation>
    </message>
    <message>
        <source>%1 (changed: line %2 of the audit trail)</source>
        <translation>%1（已修改：稽查轨迹第 %2 行）</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>who, when, what became of the query</comment>
        <translation>%1，%2：%3。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>质疑</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>At the visit</source>
        <translation>访视时</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>质疑</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>显示范围：%1。</translation>
    </message>
    <message>
        <source>No query.</source>
        <translation>无质疑。</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>措施：%1</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>No deviation is known.</source>
        <translation>尚无已知偏离。</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s): %1 important, %2 minor, %3 not judged.</source>
        <translation>
            <numerusform>偏离 %n 处：重要 %1，一般 %2，未判定 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Cause, action</source>
        <translation>原因、措施</translation>
    </message>
    <message>
        <source>To the ethics committee</source>
        <translation>报告伦理委员会</translation>
    </message>
    <message>
        <source>To the sponsor</source>
        <translation>报告申办者</translation>
    </message>
    <message>
        <source>Deviation log</source>
        <translation>偏离记录</translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <translation>截至 %1。%2</translation>
    </message>
    <message>
        <source>What the record shows is derived and can only be explained; what was typed stands with its date.</source>
        <translation>记录所显示的偏离为自动得出，只能说明；手工录入的偏离按其日期列出。</translation>
    </message>
    <message>
        <source>The next level opens by an effective decision.</source>
        <translation>下一剂量水平须由有效的决策开放。</translation>
    </message>
    <message>
        <source>The level that decides does not have its evaluable subjects yet.</source>
        <translation>规则所依据的剂量水平尚缺可评价的受试者。</translation>
    </message>
    <message>
        <source>Open DLT windows are waited for.</source>
        <translation>须等待未结束的 DLT 观察期。</translation>
    </message>
    <message>
        <source>Two or more DLTs: the level pauses for a joint discussion.</source>
        <translation>2 例及以上 DLT：该剂量水平暂停，待共同讨论。</translation>
    </message>
    <message>
        <source>One DLT in one subject: two more are added at the level.</source>
        <translation>1 例受试者发生 1 例 DLT：该剂量水平增加 2 例。</translation>
    </message>
    <message>
        <source>Two or more DLTs: enrolment at the level ends.</source>
        <translation>2 例及以上 DLT：该剂量水平结束入组。</translation>
    </message>
    <message>
        <source>The highest level has its subjects: joint discussion.</source>
        <translation>最高剂量水平已完成：共同讨论。</translation>
    </message>
    <message>
        <source>One DLT in three subjects: three more are added at the level.</source>
        <translation>3 例受试者发生 1 例 DLT：该剂量水平增加 3 例。</translation>
    </message>
    <message>
        <source>Two or more DLTs among the first six: enrolment at the level ends.</source>
        <translation>前 6 例中 2 例及以上 DLT：该剂量水平结束入组。</translation>
    </message>
    <message>
        <source>Two or more DLTs, and more than the level tolerates: enrolment is held for a joint discussion.</source>
        <translation>2 例及以上 DLT，且超过该剂量水平可耐受的例数：暂停入组，待共同讨论。</translation>
    </message>
    <message>
        <source>The planned number has been infused.</source>
        <translation>已输注计划例数。</translation>
    </message>
    <message>
        <source>Enrolment is completed at the agreed level.</source>
        <translation>在商定的剂量水平完成入组。</translation>
    </message>
    <message>
        <source>A stopping rule of the site holds enrolment.</source>
        <translation>研究中心的停止规则暂停入组。</translation>
    </message>
    <message>
        <source>%1: held outside its window, %2 to %3</source>
        <translation>%1：超出访视窗 %2 至 %3</translation>
    </message>
    <message>
        <source>%1: missed, nothing is recorded</source>
        <translation>%1：漏访，无任何记录</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>本研究</translation>
    </message>
    <message>
        <source>The record does not show it any more.</source>
        <translation>记录已不再显示该偏离。</translation>
    </message>
    <message>
        <source>Changed after it was checked against source: %1</source>
        <translation>与源文件核对后已更改：%1</translation>
    </message>
    <message>
        <source>%1 could be grade %2 at %3, which is not recorded. Enter what is missing: %4</source>
        <translation>%1：%3 可能为 %2 级，尚未记录。请补充缺失项：%4</translation>
    </message>
    <message>
        <source>Decision to be taken (STOP-RULE): %1</source>
        <translation>须作出决策（STOP-RULE）：%1</translation>
    </message>
    <message>
        <source>L%1 opens when its minutes are circulated</source>
        <translation>会议纪要分发后 L%1 开放</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>会议 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action, who does it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Recall: it was given to %1</source>
        <translation>召回：已用于 %1</translation>
    </message>
    <message>
        <source>Quarantine: it was given to %1</source>
        <translation>隔离：已用于 %1</translation>
    </message>
    <message>
        <source>To answer: query %1</source>
        <translation>待答复：质疑 %1</translation>
    </message>
    <message>
        <source>To close or reopen: query %1</source>
        <translation>待关闭或重新打开：质疑 %1</translation>
    </message>
    <message>
        <source>Site and product</source>
        <translation>研究中心与制品</translation>
    </message>
    <message>
        <source>%1, not decided by the rule. %2</source>
        <translation>%1，规则不予判定。%2</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>%1的会议纪要</translation>
    </message>
    <message>
        <source>Agreed actions of %1</source>
        <translation>%1的待办事项</translation>
    </message>
    <message>
        <source>Queries of %1</source>
        <translation>%1的质疑</translation>
    </message>
    <message>
        <source>Check %1 again</source>
        <translation>重新核对 %1</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>查看%1</translation>
    </message>
    <message>
        <source>Go on as before, in spite of the stopping rule</source>
        <translation>虽达到停止规则，仍按原样继续</translation>
    </message>
    <message>
        <source>◔ effective; its places wait for the circulation of the minutes</source>
        <translation>◔ 生效；名额等待会议纪要分发</translation>
    </message>
    <message>
        <source>%1 (after thaw)</source>
        <translation>%1（复苏后）</translation>
    </message>
    <message>
        <source>%1 (label)</source>
        <translation>%1（标签）</translation>
    </message>
    <message>
        <source>cells/mL</source>
        <translation>细胞浓度</translation>
    </message>
    <message>
        <source>viability</source>
        <translation>存活率</translation>
    </message>
    <message>
        <source>CAR-positive</source>
        <translation>CAR 阳性率</translation>
    </message>
    <message>
        <source>Values of the label are multiplied with values after thaw: an assumption.</source>
        <translation>标签数值与复苏后数值相乘：此为假设。</translation>
    </message>
    <message>
        <source>%1 (after the start: does not count)</source>
        <translation>%1（开始输注之后，不计）</translation>
    </message>
    <message>
        <source>circulated %1</source>
        <translation>已于 %1 分发</translation>
    </message>
    <message>
        <source>Meeting %1, not held yet</source>
        <translation>会议 %1，尚未召开</translation>
    </message>
    <message>
        <source>Minutes %1 of %2</source>
        <translation>会议纪要 %1（%2）</translation>
    </message>
    <message>
        <source>not circulated</source>
        <translation>未分发</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>minutes 3 of a day, circulated or not</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>◔ prepared</source>
        <translation>◔ 已准备</translation>
    </message>
    <message>
        <source>◔ held, minutes not circulated</source>
        <translation>◔ 已召开，会议纪要未分发</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>circulated on a day</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>Held before its cut-off was fixed: the minutes were written later, and what the meeting looked at is not kept.</source>
        <translation>会议召开早于数据截止的确定：会议纪要为事后补写，会议所审阅的数据未保存。</translation>
    </message>
    <message>
        <source>%1: no place is open. The minutes of decision %2 are not circulated yet.</source>
        <translation>%1：无名额开放。决策 %2 的会议纪要尚未分发。</translation>
    </message>
    <message>
        <source>Enrolment is held by a stopping rule. By the data alone the rule would say: %1</source>
        <translation>停止规则暂停入组。仅按数据，规则会说：%1</translation>
    </message>
    <message>
        <source>bag %1: no checks by two people before it began are recorded</source>
        <translation>袋 %1：无开始输注前两人核对的记录</translation>
    </message>
    <message>
        <source>Not looked up here: it stands on the subject&apos;s worksheet.</source>
        <translation>此处未查检测值：见该受试者的 DLT 判定表。</translation>
    </message>
    <message>
        <source>The rule does not decide: %1.</source>
        <translation>规则不予判定：%1。</translation>
    </message>
    <message>
        <source>Screening number</source>
        <translation>筛选号</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>性别、年龄</translation>
    </message>
    <message>
        <source>Body weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Underlying disease</source>
        <translation>基础疾病</translation>
    </message>
    <message>
        <source>Investigational product</source>
        <translation>试验用药品</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>输注</translation>
    </message>
    <message>
        <source>not infused when this was printed</source>
        <translation>打印时尚未输注</translation>
    </message>
    <message>
        <source>Infusion began</source>
        <translation>输注开始时间</translation>
    </message>
    <message>
        <source>Infusion ended</source>
        <translation>输注结束时间</translation>
    </message>
    <message>
        <source>Infusion completed</source>
        <translation>输注完成</translation>
    </message>
    <message>
        <source>Dose given</source>
        <translation>给药剂量</translation>
    </message>
    <message>
        <source>%1 cells (%2)</source>
        <translation>%1 个细胞（%2）</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Premedication</source>
        <translation>输注前用药</translation>
    </message>
    <message>
        <source>Reaction to the infusion</source>
        <translation>输注反应</translation>
    </message>
    <message>
        <source>Serious adverse event</source>
        <translation>严重不良事件</translation>
    </message>
    <message>
        <source>Serious because</source>
        <translation>严重性标准</translation>
    </message>
    <message>
        <source>Site aware since</source>
        <translation>研究中心获知时间</translation>
    </message>
    <message>
        <source>Grades and course</source>
        <translation>严重程度分级及演变</translation>
    </message>
    <message>
        <source>End of the event</source>
        <translation>事件结束</translation>
    </message>
    <message>
        <source>Outcome of the event</source>
        <translation>事件转归</translation>
    </message>
    <message>
        <source>Action taken with the product</source>
        <translation>对试验用药品采取的措施</translation>
    </message>
    <message>
        <source>Relation to the product</source>
        <translation>与试验用药品的关系</translation>
    </message>
    <message>
        <source>Relation to the CAR-NK cells</source>
        <translation>与 CAR-NK 细胞的关系</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>因果关系判断依据</translation>
    </message>
    <message>
        <source>By the investigator&apos;s brochure</source>
        <translation>研究者手册是否预期</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Tocilizumab given</source>
        <translation>已用托珠单抗</translation>
    </message>
    <message>
        <source>Corticosteroid given</source>
        <translation>已用糖皮质激素</translation>
    </message>
    <message>
        <source>Vasopressor given</source>
        <translation>已用升压药</translation>
    </message>
    <message>
        <source>Other treatment of the event</source>
        <translation>该事件的其他治疗</translation>
    </message>
    <message>
        <source>Concomitant treatment</source>
        <translation>合并用药及治疗</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>发生及处理的详细情况</translation>
    </message>
    <message>
        <source>What happened and what was done</source>
        <translation>事件发生及处理经过</translation>
    </message>
    <message>
        <source>Other serious events of the subject</source>
        <translation>该受试者的其他严重不良事件</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>报告对象及时间</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未报出</translation>
    </message>
    <message>
        <source>✕ not recorded</source>
        <translation>✕ 未记录</translation>
    </message>
    <message>
        <source>Reporting investigator</source>
        <translation>报告人（研究者）</translation>
    </message>
    <message>
        <source>I report this event as it is described above.</source>
        <translation>本人按上述内容报告该事件。</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>报告类型</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>报告序号</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Serious adverse event report</source>
        <translation>严重不良事件报告表</translation>
    </message>
    <message>
        <source>Every line is filled from the record.</source>
        <translation>各项均已按记录填写。</translation>
    </message>
    <message>
        <source>Blank, as the record says nothing of it: %1.</source>
        <translation>以下各项记录中没有，留空：%1。</translation>
    </message>
    <message>
        <source>to the %1, follow-up within %2 further days</source>
        <translation>报告%1，随后 %2 天内提交随访报告</translation>
    </message>
    <message>
        <source>to the %1, within %2 days</source>
        <translation>报告%1，%2 天内</translation>
    </message>
    <message>
        <source>to the %1, within %2 h</source>
        <translation>报告%1，%2 小时内</translation>
    </message>
    <message>
        <source>the clock is not started: it starts with the first report to the sponsor</source>
        <translation>尚未起算：自首次报告申办者时起算</translation>
    </message>
    <message>
        <source>%1: %2 mL on %3</source>
        <translation>%1：%2 mL，%3</translation>
    </message>
    <message>
        <source>No lot is recorded.</source>
        <translation>尚未录入批次。</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>未放行</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制备日期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>放行时间</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暂停使用</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>袋</translation>
    </message>
    <message>
        <source>No bag is recorded.</source>
        <translation>尚未录入袋。</translation>
    </message>
    <message>
        <source>%1 mL</source>
        <translation>%1 mL</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>指定受试者</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Given, without bags recorded</source>
        <translation>已输注但未录入袋</translation>
    </message>
    <message>
        <source>Infused on</source>
        <translation>输注日期</translation>
    </message>
    <message>
        <source>Cells infused</source>
        <translation>输注细胞数</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>failed on %1: %2</source>
        <translation>%1 筛选失败：%2</translation>
    </message>
    <message>
        <source>being screened</source>
        <translation>筛选中</translation>
    </message>
    <message>
        <source>eligible, signed on %1</source>
        <translation>符合入选条件，签名于 %1</translation>
    </message>
    <message>
        <source>L%1, %2</source>
        <translation>L%1，%2</translation>
    </message>
    <message>
        <source>Nobody has been screened.</source>
        <translation>尚无人筛选。</translation>
    </message>
    <message>
        <source>Consent signed on</source>
        <translation>知情同意签署时间</translation>
    </message>
    <message>
        <source>Consent version</source>
        <translation>知情同意书版本</translation>
    </message>
    <message>
        <source>Sex, age</source>
        <translation>性别，年龄</translation>
    </message>
    <message>
        <source>Outcome of the screening</source>
        <translation>筛选结果</translation>
    </message>
    <message>
        <source>Level, assigned on</source>
        <translation>剂量水平，分配日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>Hospital number</source>
        <translation>住院号</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Nobody has been assigned.</source>
        <translation>尚无人分配。</translation>
    </message>
    <message>
        <source>DLT window</source>
        <translation>DLT 观察期</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>末次联系</translation>
    </message>
    <message>
        <source>%1, after its first day</source>
        <translation>%1，晚于开始日期</translation>
    </message>
    <message>
        <source>Nobody is in the delegation log.</source>
        <translation>分工授权表中尚无人员。</translation>
    </message>
    <message>
        <source>Delegated tasks</source>
        <translation>授权工作</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入于</translation>
    </message>
    <message>
        <source>Signature and initials</source>
        <translation>签名及缩写</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>No version of the consent form is kept.</source>
        <translation>尚未录入知情同意书版本。</translation>
    </message>
    <message>
        <source>Approved by the ethics committee</source>
        <translation>伦理委员会批准日期</translation>
    </message>
    <message>
        <source>To be signed again</source>
        <translation>须重新签署</translation>
    </message>
    <message>
        <source>Screening and enrolment log</source>
        <translation>受试者筛选入选表</translation>
    </message>
    <message>
        <source>Subject identification code list</source>
        <translation>受试者鉴认代码表</translation>
    </message>
    <message>
        <source>Completion list</source>
        <translation>受试者完成情况表</translation>
    </message>
    <message>
        <source>Delegation log</source>
        <translation>分工授权表</translation>
    </message>
    <message>
        <source>Versions of the consent form</source>
        <translation>知情同意书版本记录</translation>
    </message>
    <message>
        <source>Product accountability</source>
        <translation>制品计数表</translation>
    </message>
    <message>
        <source>Every screening: consent, what came of it, subject number and level.</source>
        <translation>每次筛选：知情同意、筛选结果、受试者编号和剂量水平。</translation>
    </message>
    <message>
        <source>Whose number is whose. It has names: it stays at the site.</source>
        <translation>受试者编号与姓名的对应。含姓名，仅存于研究中心。</translation>
    </message>
    <message>
        <source>Everybody assigned: infusion, DLT window, and how far they were followed.</source>
        <translation>所有已分配者：输注、DLT 观察期及随访情况。</translation>
    </message>
    <message>
        <source>Who does what from when to when, with a place for each signature.</source>
        <translation>何人自何时至何时承担哪些工作，留有签名处。</translation>
    </message>
    <message>
        <source>Versions with their ethics approvals, who signed which, and who signs again.</source>
        <translation>各版本及其伦理批准、何人签署哪个版本、何人须重新签署。</translation>
    </message>
    <message>
        <source>Lots and bags: received, given to whom, left.</source>
        <translation>批次和袋：接收、输注给何人、剩余。</translation>
    </message>
    <message>
        <source>Principal investigator, signature and date: ____________________</source>
        <translation>主要研究者签名及日期：____________________</translation>
    </message>
    <message>
        <source>Who signed which version</source>
        <translation>何人签署哪个版本</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>截至 %1。</translation>
    </message>
    <message>
        <source>assessed by %1, whom the delegation log does not have for it on that day</source>
        <translation>由 %1 评估，而分工授权表中其当日未被授权评估</translation>
    </message>
    <message>
        <source>◔ not typed</source>
        <translation>◔ 未录入</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>▲ changed since: %1</source>
        <translation>▲ 之后有修改：%1</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>typed by whom, when</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>Changes for the sponsor&apos;s EDC</source>
        <translation>申办者 EDC 待录入的修改</translation>
    </message>
    <message>
        <source>No change.</source>
        <translation>没有修改。</translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation>记录与字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Typed into the EDC</source>
        <translation>已录入 EDC</translation>
    </message>
    <message>
        <source>The site has not entered where its sources are.</source>
        <translation>研究中心尚未录入源数据位置。</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Where its source is</source>
        <translation>源数据位置</translation>
    </message>
    <message>
        <source>Source data location list</source>
        <translation>源数据位置清单</translation>
    </message>
    <message>
        <source>Where the source of each kind of record is, as the site has entered it.</source>
        <translation>各类记录的源数据所在位置，由研究中心录入。</translation>
    </message>
    <message>
        <source>Has to sign version %1 of the consent form</source>
        <translation>须签署知情同意书 %1 版</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>%1 的知情同意</translation>
    </message>
    <message>
        <source>%1, not known: %2</source>
        <comment>an analyte, what is not known</comment>
        <translation>%1，未知：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is not gradable, whose</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <comment>a value</comment>
        <translation>%1，%2 级</translation>
    </message>
    <message>
        <source>%1, not gradable</source>
        <comment>a value</comment>
        <translation>%1，无法分级</translation>
    </message>
    <message>
        <source>Assumption: %1 Source: %2.</source>
        <translation>假设：%1来源：%2。</translation>
    </message>
    <message>
        <source>%1 (L%2), %3: grade %4, %5. Before the infusion: %6. %7</source>
        <comment>subject, level, visit, grade, value, baseline, reason</comment>
        <translation>%1（L%2），%3：%4 级，%5。输注前：%6。%7</translation>
    </message>
    <message>
        <source>No value after an infusion is of grade %1 or more.</source>
        <translation>输注后无 %1 级及以上的检测值。</translation>
    </message>
    <message>
        <source>Not gradable, and could be so high:</source>
        <translation>无法分级，但可能达到该级别：</translation>
    </message>
    <message>
        <source>not worse since</source>
        <translation>此后未加重</translation>
    </message>
    <message>
        <source>Laboratory values of grade 3 or more (CTCAE, by value)</source>
        <translation>3 级及以上的检测值（CTCAE，按数值）</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Worst value</source>
        <translation>最重的检测值</translation>
    </message>
    <message>
        <source>Before the infusion</source>
        <translation>输注前</translation>
    </message>
    <message>
        <source>Visits of grade 3 or more</source>
        <translation>3 级及以上的访视</translation>
    </message>
    <message>
        <source>No value after an infusion is of grade 3 or more.</source>
        <translation>输注后无 3 级及以上的检测值。</translation>
    </message>
    <message>
        <source>Not gradable, and could be so high</source>
        <translation>无法分级，但可能达到该级别</translation>
    </message>
    <message>
        <source>After the infusion, the furthest value on each side of the plan&apos;s reference interval.</source>
        <translation>输注后，检测计划的参考区间每一侧偏离最远的检测值。</translation>
    </message>
    <message>
        <source>Definition, English</source>
        <translation>定义，英文</translation>
    </message>
    <message>
        <source>Definition, Chinese</source>
        <translation>定义，中文</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>条目顺序</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>item of a definition, part of it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>judged by hand</source>
        <translation>由研究者判断</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text of an item, its rule</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: is new: %2</source>
        <translation>%1：新增：%2</translation>
    </message>
    <message>
        <source>%1: is gone: %2</source>
        <translation>%1：不再存在：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>More than %n change(s) after the meeting&apos;s cut-off (journal entry %1, %2):</source>
        <translation>
            <numerusform>会议数据截止（日志第 %1 条，%2）之后有超过 %n 处变化：</numerusform>
        </translation>
    </message>
    <message>
        <source>and more: the memo names them all</source>
        <translation>另有更多：备忘录逐一列出</translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>Temporary password</source>
        <translation>临时密码</translation>
    </message>
    <message>
        <source>For the next sign-in of %1, who sets another one then. The principal investigator is told.</source>
        <translation>供 %1 下次登录使用，届时由本人另设密码。主要研究者会得到通知。</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>设置密码(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ResponseForm</name>
    <message>
        <source>&amp;Date of the assessment</source>
        <translation>评估日期(&amp;D)</translation>
    </message>
    <message>
        <source>The date of the assessment is missing.</source>
        <translation>缺少评估日期。</translation>
    </message>
    <message>
        <source>Take over the values of v&amp;isit</source>
        <translation>取用该访视的检测值(&amp;I)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Confirmed response</source>
        <translation>确认的疗效(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Confirm and &amp;save</source>
        <translation>确认并保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation>新增评估(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Void assessment…</source>
        <translation>作废评估(&amp;V)…</translation>
    </message>
    <message>
        <source>The diagnosis of the screening is none whose criteria the program knows: choose the response.</source>
        <translation>程序没有该筛选诊断的疗效标准：请自行选择疗效。</translation>
    </message>
    <message>
        <source>Nothing that response is judged by is recorded at this visit.</source>
        <translation>该访视没有可用于疗效评估的记录。</translation>
    </message>
    <message>
        <source>Taken over: %1.</source>
        <translation>已取用：%1。</translation>
    </message>
    <message>
        <source>Measured otherwise: %1.</source>
        <translation>检测值不同：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are left out: below or above a limit, or not done.</source>
        <translation>
            <numerusform>%n 个检测值未取用：低于或高于检测限，或未做。</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the infusion: %1.</source>
        <translation>输注前：%1。</translation>
    </message>
    <message>
        <source>The subject has not been infused.</source>
        <translation>受试者尚未输注。</translation>
    </message>
    <message>
        <source>Assessment of %1</source>
        <translation>%1 的评估</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>新增评估</translation>
    </message>
    <message>
        <source>as derived: %1</source>
        <translation>按标准：%1</translation>
    </message>
    <message>
        <source>Choose the response, and say why.</source>
        <translation>请选择疗效并说明原因。</translation>
    </message>
    <message>
        <source>Say why it is not the derived response.</source>
        <translation>请说明为何与按标准得出的疗效不同。</translation>
    </message>
    <message>
        <source>It cannot be determined from the findings: say what it rests on.</source>
        <translation>根据检查结果不能判定：请说明依据。</translation>
    </message>
    <message>
        <source>Confirmed: %1.</source>
        <translation>已确认：%1。</translation>
    </message>
    <message>
        <source>Choose the response that you confirm.</source>
        <translation>请选择要确认的疗效。</translation>
    </message>
</context>
<context>
    <name>ResponsePanel</name>
    <message>
        <source>Response by dose level and disease</source>
        <translation>按剂量水平和疾病的疗效</translation>
    </message>
    <message>
        <source>In brackets the exact 95 % interval.</source>
        <translation>括号内为精确 95% 置信区间。</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>%1 is damaged and stays as it is. A sound backup can be copied to a new file.</source>
        <translation>%1 已损坏，将保持原样。可将完好的备份复制为新文件。</translation>
    </message>
    <message>
        <source>Newest sound backup: %1, journal line %2. It was checked just now.</source>
        <translation>最新的完好备份：%1，日志第 %2 行。刚刚已核对。</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>新文件(&amp;N)</translation>
    </message>
    <message>
        <source>A file that does not exist yet.</source>
        <translation>一个尚不存在的文件。</translation>
    </message>
    <message>
        <source>&amp;Restore to this file</source>
        <translation>恢复到此文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>The damaged file names no entry after this backup.</source>
        <translation>损坏的文件中没有此备份之后的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) came after this backup and would have to be made again:</source>
        <translation>
            <numerusform>此备份之后有 %n 条记录，需要重新录入：</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file cannot be read to its end: there may be more.</source>
        <translation>损坏的文件无法读完：可能还有更多。</translation>
    </message>
    <message>
        <source>Entries after the backup</source>
        <translation>备份之后的记录</translation>
    </message>
    <message>
        <source>%1 is a backup and stays as it is. It can be copied to a new file.</source>
        <translation>%1 是备份，将保持原样。可将其复制为新文件。</translation>
    </message>
    <message>
        <source>Sound backup: %1, journal line %2. It was checked just now.</source>
        <translation>完好的备份：%1，日志第 %2 行。刚刚已核对。</translation>
    </message>
    <message>
        <source>The accounts of the study itself cannot be read: only this backup was asked who may sign in. Somebody who has left since may be let in by it.</source>
        <translation>无法读取研究本身的账户：只向此备份核对了谁可以登录。此后已离开的人可能仍被它允许登录。</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Remar&amp;k on the review</source>
        <translation>审阅备注(&amp;K)</translation>
    </message>
    <message>
        <source>Reviewed &amp;up to here…</source>
        <translation>已审阅至此(&amp;U)…</translation>
    </message>
    <message>
        <source>Up to the chosen line; without one, up to the first of the list.</source>
        <translation>审阅至所选行；未选时审阅至列表的第一行。</translation>
    </message>
    <message>
        <source>No line is shown.</source>
        <translation>没有显示任何行。</translation>
    </message>
    <message>
        <source>Every line of the audit trail up to No. %1.</source>
        <translation>稽查轨迹中第 %1 号及之前的每一行。</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Audit trail reviewed</source>
        <translation>稽查轨迹已审阅</translation>
    </message>
    <message>
        <source>Remark on the review</source>
        <translation>审阅备注</translation>
    </message>
</context>
<context>
    <name>SaeReportForm</name>
    <message>
        <source>&amp;Kind of report</source>
        <translation>报告类型(&amp;K)</translation>
    </message>
    <message>
        <source>First report, follow-up or final?</source>
        <translation>首次、随访还是总结报告？</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Of which day is the report?</source>
        <translation>报告日期是哪一天？</translation>
    </message>
    <message>
        <source>&amp;What happened and what was done</source>
        <translation>事件发生及处理经过(&amp;W)</translation>
    </message>
    <message>
        <source>Concomitant treatment</source>
        <translation>合并用药及治疗</translation>
    </message>
    <message>
        <source>Why it is related, or not</source>
        <translation>因果关系判断依据</translation>
    </message>
    <message>
        <source>&amp;New report</source>
        <translation>新增报告(&amp;N)</translation>
    </message>
    <message>
        <source>V&amp;oid report…</source>
        <translation>作废报告(&amp;O)…</translation>
    </message>
    <message>
        <source>S&amp;ave report</source>
        <translation>保存报告(&amp;A)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Sent to the %1, site time</source>
        <translation>报告%1的时间（当地时间）</translation>
    </message>
    <message>
        <source>Report on &amp;paper</source>
        <translation>打印报告表(&amp;P)</translation>
    </message>
    <message>
        <source>Save the report, or choose one: the paper has what is saved.</source>
        <translation>请先保存报告或选择一份报告：打印内容为已保存的内容。</translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation>报告 %1：%2</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新增报告</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>报告已保存。</translation>
    </message>
</context>
<context>
    <name>SaeReportsPanel</name>
    <message>
        <source>not sent</source>
        <translation>未报出</translation>
    </message>
    <message>
        <source>Reports of the serious event</source>
        <translation>该严重不良事件的报告</translation>
    </message>
    <message>
        <source>No report of this event is written.</source>
        <translation>该事件尚无报告。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>报告类型</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Sent (site time)</source>
        <translation>报告时间（当地时间）</translation>
    </message>
    <message>
        <source>Choose a serious event above: its reports are written here.</source>
        <translation>请在上方选择一个严重不良事件：在此填写其报告。</translation>
    </message>
    <message>
        <source>Reports of %1, %2.</source>
        <translation>%1 的报告，%2。</translation>
    </message>
    <message>
        <source>%1 Marked as sent, without a report in the study: %2.</source>
        <translation>%1已标记为报出但研究中没有报告表：%2。</translation>
    </message>
    <message>
        <source>Of events that were voided, these reports stay:
%1</source>
        <translation>以下报告所属事件已作废，报告保留：
%1</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A grade from 1 to 5.</source>
        <translation>分级为 1 至 5。</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>日期在将来。</translation>
    </message>
    <message>
        <source>The subject died on %1: nothing begins later.</source>
        <translation>受试者已于 %1 死亡：此后不可能发生事件。</translation>
    </message>
    <message>
        <source>The event cannot end before it began.</source>
        <translation>事件不能在开始之前结束。</translation>
    </message>
    <message>
        <source>It is over: enter when it ended.</source>
        <translation>已结束：请填写结束时间。</translation>
    </message>
    <message>
        <source>Fatal: enter grade 5 and since when.</source>
        <translation>致死：请填写 5 级及其起始时间。</translation>
    </message>
    <message>
        <source>“%1” is no term of the protocol file&apos;s scale.</source>
        <translation>“%1”不是方案文件判定标准中的术语。</translation>
    </message>
    <message>
        <source>A report was sent on %1: by then the site knew.</source>
        <translation>报告已于 %1 发送：研究中心当时已经获知。</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>此日期或时间在将来。</translation>
    </message>
    <message>
        <source>The event began on %1: the site cannot have known of it before.</source>
        <translation>事件发生于 %1：研究中心不可能更早获知。</translation>
    </message>
    <message>
        <source>Only a serious event has this.</source>
        <translation>仅严重不良事件填写此项。</translation>
    </message>
    <message>
        <source>Grade %1 since %2 cannot follow %3.</source>
        <translation>自 %2 起的 %1 级不能排在 %3 之后。</translation>
    </message>
    <message>
        <source>Grade %1 since %2: the event ended on %3.</source>
        <translation>自 %2 起的 %1 级：事件已于 %3 结束。</translation>
    </message>
    <message>
        <source>Name the event.</source>
        <translation>请填写事件名称。</translation>
    </message>
    <message>
        <source>A grade from 0 (gone) to %1.</source>
        <translation>级别为 0（已消失）至 %1。</translation>
    </message>
    <message>
        <source>The DLT assessment of %1 rests on this event: assess anew first.</source>
        <translation>%1 的 DLT 评估以此事件为依据：请先重新评估。</translation>
    </message>
    <message>
        <source>Only a serious event is reported.</source>
        <translation>仅报告严重不良事件。</translation>
    </message>
    <message>
        <source>Since when does the site know of it? Save that first.</source>
        <translation>研究中心何时获知？请先保存该时间。</translation>
    </message>
    <message>
        <source>When was the report sent?</source>
        <translation>报告何时发送？</translation>
    </message>
    <message>
        <source>The site knows of the event since %1: the report cannot be older.</source>
        <translation>研究中心于 %1 获知该事件：报告不能早于此时间。</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>汇总表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Serious events</source>
        <translation>严重不良事件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>热图(&amp;H)</translation>
    </message>
    <message>
        <source>De&amp;viations</source>
        <translation>偏离(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ScanButton</name>
    <message>
        <source>S&amp;how the scan…</source>
        <translation>查看扫描件(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan of the signed copy</source>
        <translation>签名件的扫描</translation>
    </message>
    <message>
        <source>%1
%2
SHA-256 %3</source>
        <translation>%1
%2
SHA-256 %3</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>A PDF is not shown here: save it to a file and open that.</source>
        <translation>此处不显示 PDF：请存为文件后打开。</translation>
    </message>
    <message>
        <source>This is not shown here: save it to a file and open that.</source>
        <translation>此处不显示该内容：请存为文件后打开。</translation>
    </message>
    <message>
        <source>Save the scan</source>
        <translation>保存扫描件</translation>
    </message>
    <message>
        <source>Scan “%1”, saved as a file</source>
        <translation>扫描件“%1”，已存为文件</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>ScenarioEditor</name>
    <message>
        <source>Toxicity scenarios: true DLT rates from 0 to 1, or in percent</source>
        <translation>毒性情景：真实 DLT 发生率，0 至 1 或百分数</translation>
    </message>
    <message>
        <source>No toxicity scenario yet.</source>
        <translation>尚无毒性情景。</translation>
    </message>
    <message>
        <source>A scenario is a true DLT rate at every dose level, under which the design is judged: a number from 0 to 1, such as 0.05, or 5 %. Add a row and enter what you want to suppose; a block of cells can be pasted into it from a spreadsheet. The protocol names none.</source>
        <translation>情景是每个剂量水平的真实 DLT 发生率，用以评价设计：0 至 1 的数，如 0.05，或写作 5%。请添加一行并填写所要假设的数值；也可从电子表格粘贴一块单元格。方案未给出任何情景。</translation>
    </message>
    <message>
        <source>Add &amp;row</source>
        <translation>添加行(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move row</source>
        <translation>移除行(&amp;M)</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>上移该行</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>下移该行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Save with the study</source>
        <translation>保存到研究文件(&amp;S)</translation>
    </message>
    <message>
        <source>Not saved with the study yet. The results follow what is typed.</source>
        <translation>尚未保存到研究文件。结果随所填内容而变。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) lie outside the table and were not pasted.</source>
        <translation>
            <numerusform>%n 个值超出表格范围，未粘贴。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved with the study.</source>
        <translation>已保存到研究文件。</translation>
    </message>
</context>
<context>
    <name>ScenarioModel</name>
    <message>
        <source>Name the scenario.</source>
        <translation>请为情景命名。</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>“%1”在此重复出现。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>A name of your own; no two are the same.</source>
        <translation>自拟名称；不可重复。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>True DLT rate at L%1, %2 cells/kg: a number from 0 to 1, such as 0.05, or 5 %.</source>
        <translation>L%1（%2 细胞/kg）的真实 DLT 发生率：0 至 1 的数，如 0.05，或写作 5%。</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>%1 % flow</source>
        <translation>流式细胞术 %1%</translation>
    </message>
    <message>
        <source>%1 % IHC</source>
        <translation>免疫组化 %1%</translation>
    </message>
    <message>
        <source>Met by flow cytometry: %1 %, at least %2 % needed.</source>
        <translation>经流式细胞术符合：%1%，至少需 %2%。</translation>
    </message>
    <message>
        <source>Met by immunohistochemistry: %1 %, at least %2 % needed.</source>
        <translation>经免疫组织化学符合：%1%，至少需 %2%。</translation>
    </message>
    <message>
        <source>Flow cytometry is below %1 %. Immunohistochemistry has not been done: %2 % or more would also suffice.</source>
        <translation>流式细胞术低于 %1%。尚未做免疫组织化学：达到 %2% 亦可。</translation>
    </message>
    <message>
        <source>Immunohistochemistry is below %1 %. Flow cytometry has not been done: %2 % or more would also suffice.</source>
        <translation>免疫组织化学低于 %1%。尚未做流式细胞术：达到 %2% 亦可。</translation>
    </message>
    <message>
        <source>Flow cytometry is below %1 % and immunohistochemistry below %2 %.</source>
        <translation>流式细胞术低于 %1%，免疫组织化学低于 %2%。</translation>
    </message>
    <message>
        <source>The diagnosis is not entered.</source>
        <translation>尚未录入诊断。</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>The diagnosis is neither AML nor LBL/ALL.</source>
        <translation>诊断既不是 AML 也不是 LBL/ALL。</translation>
    </message>
    <message>
        <source>%1 is one of the diagnoses of the protocol.</source>
        <translation>%1 属于方案规定的诊断。</translation>
    </message>
    <message>
        <source>CD7 has not been measured.</source>
        <translation>尚未检测 CD7。</translation>
    </message>
    <message>
        <source>CD7 by flow cytometry or by immunohistochemistry</source>
        <translation>流式细胞术或免疫组织化学的 CD7</translation>
    </message>
    <message>
        <source>%1: yes or no</source>
        <translation>%1：是或否</translation>
    </message>
    <message>
        <source>marrow blasts %1 %</source>
        <translation>骨髓原始细胞 %1%</translation>
    </message>
    <message>
        <source>marrow taken in the recovery period after chemotherapy</source>
        <translation>化疗后恢复期采集的骨髓</translation>
    </message>
    <message>
        <source>marrow blasts in percent</source>
        <translation>骨髓原始细胞百分比</translation>
    </message>
    <message>
        <source>marrow blasts %1 %, below %2 %</source>
        <translation>骨髓原始细胞 %1%，低于 %2%</translation>
    </message>
    <message>
        <source>extramedullary disease</source>
        <translation>髓外病变</translation>
    </message>
    <message>
        <source>no extramedullary disease</source>
        <translation>无髓外病变</translation>
    </message>
    <message>
        <source>blasts in blood twice, at least one week apart</source>
        <translation>外周血两次检出原始细胞，间隔至少一周</translation>
    </message>
    <message>
        <source>no blasts in two blood samples</source>
        <translation>两次外周血均无原始细胞</translation>
    </message>
    <message>
        <source>targeted drug: failed, not tried or none available</source>
        <translation>靶向药物：失败、未用或无可用药物</translation>
    </message>
    <message>
        <source>targeted drug: %1</source>
        <translation>靶向药物：%1</translation>
    </message>
    <message>
        <source>months from first remission to relapse</source>
        <translation>首次缓解至复发的月数</translation>
    </message>
    <message>
        <source>months to relapse: %1</source>
        <translation>距复发月数：%1</translation>
    </message>
    <message>
        <source>months to relapse: %1, a late relapse (more than %2)</source>
        <translation>距复发月数：%1，属晚期复发（超过 %2）</translation>
    </message>
    <message>
        <source>grade of active acute GVHD</source>
        <translation>活动性急性 GVHD 的分级</translation>
    </message>
    <message>
        <source>acute GVHD grade %1</source>
        <translation>急性 GVHD %1 级</translation>
    </message>
    <message>
        <source>acute GVHD grade %1, above %2</source>
        <translation>急性 GVHD %1 级，高于 %2 级</translation>
    </message>
    <message>
        <source>re-induction failed</source>
        <translation>再诱导失败</translation>
    </message>
    <message>
        <source>re-induction has not failed</source>
        <translation>再诱导未失败</translation>
    </message>
    <message>
        <source>no other effective option</source>
        <translation>无其他有效方案</translation>
    </message>
    <message>
        <source>another effective option exists</source>
        <translation>尚有其他有效方案</translation>
    </message>
    <message>
        <source>marrow blasts %1 %, not above %2 %</source>
        <translation>骨髓原始细胞 %1%，不高于 %2%</translation>
    </message>
    <message>
        <source>induction completed</source>
        <translation>已完成诱导治疗</translation>
    </message>
    <message>
        <source>induction not completed (A11)</source>
        <translation>未完成诱导治疗（A11）</translation>
    </message>
    <message>
        <source>persistent MRD</source>
        <translation>MRD 持续阳性</translation>
    </message>
    <message>
        <source>no persistent MRD</source>
        <translation>无 MRD 持续阳性</translation>
    </message>
    <message>
        <source>no complete remission after induction</source>
        <translation>诱导后未达完全缓解</translation>
    </message>
    <message>
        <source>complete remission after induction</source>
        <translation>诱导后达完全缓解</translation>
    </message>
    <message>
        <source>no complete remission after second-line salvage</source>
        <translation>二线挽救治疗后未达完全缓解</translation>
    </message>
    <message>
        <source>complete remission after second-line salvage</source>
        <translation>二线挽救治疗后达完全缓解</translation>
    </message>
    <message>
        <source>no complete remission after targeted drugs</source>
        <translation>靶向药物治疗后未达完全缓解</translation>
    </message>
    <message>
        <source>complete remission after targeted drugs</source>
        <translation>靶向药物治疗后达完全缓解</translation>
    </message>
    <message>
        <source>It is not entered whether the disease is relapsed or refractory.</source>
        <translation>尚未录入疾病为复发或难治。</translation>
    </message>
    <message>
        <source>early, late, after transplantation, or refractory</source>
        <translation>早期复发、晚期复发、移植后复发或难治</translation>
    </message>
    <message>
        <source>Fulfilled as %1.</source>
        <translation>符合：%1。</translation>
    </message>
    <message>
        <source>Not fulfilled as %1: %2.</source>
        <translation>不符合“%1”：%2。</translation>
    </message>
    <message>
        <source>Not decided yet as %1.</source>
        <translation>“%1”尚不能判定。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation>尚未评估。</translation>
    </message>
    <message>
        <source>absent or present</source>
        <translation>无或有</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Confirmed absent.</source>
        <translation>已确认不存在。</translation>
    </message>
    <message>
        <source>present</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Present: the subject is excluded.</source>
        <translation>存在：受试者被排除。</translation>
    </message>
    <message>
        <source>The age on the date of consent is not known.</source>
        <translation>知情同意日的年龄未知。</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>%1 years on the date of consent, within %2 to %3.</source>
        <translation>知情同意日 %1 岁，在 %2 至 %3 岁之内。</translation>
    </message>
    <message>
        <source>%1 years on the date of consent, outside %2 to %3.</source>
        <translation>知情同意日 %1 岁，不在 %2 至 %3 岁之内。</translation>
    </message>
    <message>
        <source>The expected survival is not entered.</source>
        <translation>尚未录入预计生存期。</translation>
    </message>
    <message>
        <source>expected survival in weeks</source>
        <translation>预计生存期（周）</translation>
    </message>
    <message>
        <source>%1 weeks, more than %2.</source>
        <translation>%1 周，超过 %2 周。</translation>
    </message>
    <message>
        <source>%1 weeks, not more than %2.</source>
        <translation>%1 周，未超过 %2 周。</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>The ECOG performance status is not entered.</source>
        <translation>尚未录入 ECOG 体力状况评分。</translation>
    </message>
    <message>
        <source>ECOG performance status</source>
        <translation>ECOG 体力状况评分</translation>
    </message>
    <message>
        <source>ECOG %1, at most %2.</source>
        <translation>ECOG %1 分，不超过 %2 分。</translation>
    </message>
    <message>
        <source>ECOG %1, above %2.</source>
        <translation>ECOG %1 分，高于 %2 分。</translation>
    </message>
    <message>
        <source>ECOG %1</source>
        <translation>ECOG %1 分</translation>
    </message>
    <message>
        <source>venous access</source>
        <translation>静脉通路</translation>
    </message>
    <message>
        <source>no venous access</source>
        <translation>无静脉通路</translation>
    </message>
    <message>
        <source>venous access: yes or no</source>
        <translation>静脉通路：是或否</translation>
    </message>
    <message>
        <source>leukapheresis not contraindicated</source>
        <translation>无白细胞单采禁忌</translation>
    </message>
    <message>
        <source>leukapheresis contraindicated</source>
        <translation>白细胞单采禁忌</translation>
    </message>
    <message>
        <source>contraindication to leukapheresis: yes or no</source>
        <translation>白细胞单采禁忌：是或否</translation>
    </message>
    <message>
        <source>Collection has not been assessed completely.</source>
        <translation>采集条件尚未完全评估。</translation>
    </message>
    <message>
        <source>Venous access can be established and leukapheresis is not contraindicated.</source>
        <translation>可建立静脉通路，且无白细胞单采禁忌。</translation>
    </message>
    <message>
        <source>Collection is not possible: %1.</source>
        <translation>无法采集：%1。</translation>
    </message>
    <message>
        <source>does not understand the trial</source>
        <translation>不理解本试验</translation>
    </message>
    <message>
        <source>The subject does not understand the trial.</source>
        <translation>受试者不理解本试验。</translation>
    </message>
    <message>
        <source>date of consent</source>
        <translation>知情同意日期</translation>
    </message>
    <message>
        <source>version of the consent form</source>
        <translation>知情同意书版本</translation>
    </message>
    <message>
        <source>It is not answered whether the subject understands the trial.</source>
        <translation>尚未回答受试者是否理解本试验。</translation>
    </message>
    <message>
        <source>The informed consent is not recorded completely.</source>
        <translation>知情同意记录不完整。</translation>
    </message>
    <message>
        <source>understands the trial: yes or no</source>
        <translation>理解本试验：是或否</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>版本 %1，%2</translation>
    </message>
    <message>
        <source>Understands the trial; consent form version %1 signed on %2.</source>
        <translation>理解本试验；%2 签署知情同意书第 %1 版。</translation>
    </message>
    <message>
        <source>The site has not entered the signed protocol&apos;s exclusion list yet. The copies of the registry record at hand do not print it.</source>
        <translation>研究中心尚未录入已签署方案的排除标准。现有的登记信息副本未印出该列表。</translation>
    </message>
    <message>
        <source>exclusion list of the signed protocol</source>
        <translation>已签署方案的排除标准</translation>
    </message>
    <message>
        <source>%1: the site&apos;s limit, or the investigator&apos;s judgement with a reason</source>
        <translation>%1：研究中心的限值，或研究者附理由的判断</translation>
    </message>
    <message>
        <source>%1: the reason for the judgement</source>
        <translation>%1：判断理由</translation>
    </message>
    <message>
        <source>%1, judged acceptable (%2)</source>
        <translation>%1，判为可接受（%2）</translation>
    </message>
    <message>
        <source>%1, judged not acceptable (%2)</source>
        <translation>%1，判为不可接受（%2）</translation>
    </message>
    <message>
        <source>%1: the laboratory&apos;s upper limit of normal</source>
        <translation>%1：实验室正常值上限</translation>
    </message>
    <message>
        <source>%1 × ULN = %2</source>
        <translation>%1 × ULN = %2</translation>
    </message>
    <message>
        <source>%1, above %2</source>
        <translation>%1，高于 %2</translation>
    </message>
    <message>
        <source>%1, below %2</source>
        <translation>%1，低于 %2</translation>
    </message>
    <message>
        <source>Every organ function is within its limit.</source>
        <translation>各器官功能均在限值之内。</translation>
    </message>
    <message>
        <source>Outside the limits: %1.</source>
        <translation>超出限值：%1。</translation>
    </message>
    <message>
        <source>Organ function has not been assessed completely.</source>
        <translation>器官功能尚未完全评估。</translation>
    </message>
    <message>
        <source>Organ function has not been assessed completely. The copies of the registry record at hand do not print the limits: the site enters those of the signed protocol.</source>
        <translation>器官功能尚未评估完整。现有的登记信息副本未印出限值：由研究中心录入已签署方案中的限值。</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>%1 至 %2 之间的数字。</translation>
    </message>
    <message>
        <source>The upper limit of normal must be above zero.</source>
        <translation>正常值上限必须大于零。</translation>
    </message>
    <message>
        <source>An induction that was not completed has no end without remission: one of the two answers is wrong.</source>
        <translation>未完成的诱导治疗不存在“结束时未缓解”：两项回答必有一误。</translation>
    </message>
    <message>
        <source>This birth date does not go with the date of the consent.</source>
        <translation>该出生日期与知情同意日期不符。</translation>
    </message>
    <message>
        <source>This hospital number is registered already: %1. Screen that person again.</source>
        <translation>该住院号已登记：%1。请对此人重新筛选。</translation>
    </message>
    <message>
        <source>The number %1 is taken.</source>
        <translation>编号 %1 已被使用。</translation>
    </message>
    <message>
        <source>Which version was signed?</source>
        <translation>签署的是哪个版本？</translation>
    </message>
    <message>
        <source>Nothing can be recorded for a subject before the signed consent.</source>
        <translation>签署知情同意之前不能为受试者记录任何内容。</translation>
    </message>
    <message>
        <source>The consent lies in the future.</source>
        <translation>知情同意在将来。</translation>
    </message>
    <message>
        <source>The present screening has not ended: record its failure first.</source>
        <translation>目前的筛选尚未结束：请先记录筛选失败。</translation>
    </message>
    <message>
        <source>The new consent lies before the earlier one.</source>
        <translation>新的知情同意早于之前的知情同意。</translation>
    </message>
    <message>
        <source>Something is recorded on %1 already: the consent cannot be later.</source>
        <translation>%1 已有记录：知情同意不能更晚。</translation>
    </message>
    <message>
        <source>This screening has ended.</source>
        <translation>此次筛选已结束。</translation>
    </message>
    <message>
        <source>Not eligible: %1.</source>
        <translation>不符合入选条件：%1。</translation>
    </message>
    <message>
        <source>Not assessed yet: %1.</source>
        <translation>尚未评估：%1。</translation>
    </message>
    <message>
        <source>The eligibility is signed as it stands.</source>
        <translation>目前内容的入选资格确认已签署。</translation>
    </message>
    <message>
        <source>The screen failure is recorded already.</source>
        <translation>筛选失败已记录。</translation>
    </message>
    <message>
        <source>The subject has a place in a cohort: withdraw it first.</source>
        <translation>受试者已有队列名额：请先撤回。</translation>
    </message>
    <message>
        <source>Name the criteria that failed, or say why.</source>
        <translation>请列出不符合的标准，或说明原因。</translation>
    </message>
    <message>
        <source>What is typed is not valid.</source>
        <translation>输入的值无效。</translation>
    </message>
    <message>
        <source>Whose consent is it? Enter the initials or the hospital number.</source>
        <translation>这是谁的知情同意？请填写姓名缩写或住院号。</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 不超过 %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 不低于 %2</translation>
    </message>
    <message>
        <source>%1 × the upper limit of normal</source>
        <translation>正常值上限的 %1 倍</translation>
    </message>
    <message>
        <source>Of %1 less is better: its limit is “at most”.</source>
        <translation>%1 越低越好：其限值为“不超过”。</translation>
    </message>
    <message>
        <source>Of %1 more is better: its limit is “at least”.</source>
        <translation>%1 越高越好：其限值为“不低于”。</translation>
    </message>
    <message>
        <source>A multiple of the upper limit of normal lies between %1 and %2.</source>
        <translation>正常值上限的倍数应在 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>A limit of %1 lies between %2 and %3.</source>
        <translation>%1 的限值应在 %2 与 %3 之间。</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>出生日期在将来。</translation>
    </message>
    <message>
        <source>Whose consent is it?</source>
        <translation>这是谁的知情同意？</translation>
    </message>
    <message>
        <source>%1 has signed this version already.</source>
        <translation>%1 已签署该版本。</translation>
    </message>
</context>
<context>
    <name>ScreeningListModel</name>
    <message>
        <source>Screening</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Subject, or criteria that decide</source>
        <translation>受试者，或判定所依据的标准</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>a subject</comment>
        <translation>受试者</translation>
    </message>
</context>
<context>
    <name>ScreeningPage</name>
    <message>
        <source>Screening</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Everyone who has consented, newest first.</source>
        <translation>所有已签知情同意者，最新的在前。</translation>
    </message>
    <message>
        <source>Find a number, a verdict, a criterion</source>
        <translation>查找编号、判定或标准</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>&amp;New subject…</source>
        <translation>新受试者(&amp;N)…</translation>
    </message>
    <message>
        <source>Your role does not enter subjects.</source>
        <translation>您的角色不能录入受试者。</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Nobody has consented yet. “New subject…” records the first consent.</source>
        <translation>尚无人签署知情同意。“新受试者…”可记录第一份知情同意。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>Nothing else can be recorded for a person before consent (I7).</source>
        <translation>知情同意之前不能记录任何其他内容（I7）。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>◔ incomplete</source>
        <translation>◔ 未完成</translation>
    </message>
    <message>
        <source>✓ eligible, not signed</source>
        <translation>✓ 符合入选条件，未签署</translation>
    </message>
    <message>
        <source>✓ eligible, signed</source>
        <translation>✓ 符合入选条件，已签署</translation>
    </message>
    <message>
        <source>✕ not eligible</source>
        <translation>✕ 不符合入选条件</translation>
    </message>
    <message>
        <source>✕ screen failure</source>
        <translation>✕ 筛选失败</translation>
    </message>
    <message>
        <source>● assigned</source>
        <translation>● 已分配</translation>
    </message>
    <message>
        <source>Signed. Next: somebody assigns the subject to a cohort.</source>
        <translation>已签署。下一步：由有权限者将受试者分配至队列。</translation>
    </message>
    <message>
        <source>Signed. Next: a place in a cohort.</source>
        <translation>已签署。下一步：分配名额。</translation>
    </message>
    <message>
        <source>&amp;Assign to a cohort…</source>
        <translation>分配至队列(&amp;A)…</translation>
    </message>
    <message>
        <source>Not eligible by %1. Next: correct what was mistyped, or close the screening.</source>
        <translation>因 %1 不符合入选条件。下一步：更正录入错误，或结束筛选。</translation>
    </message>
    <message>
        <source>To the screen failure</source>
        <translation>转到筛选失败</translation>
    </message>
    <message>
        <source>Next: save what was typed.</source>
        <translation>下一步：保存输入的内容。</translation>
    </message>
    <message>
        <source>This screening has ended. Next: nothing, or a new consent and a new screening.</source>
        <translation>此次筛选已结束。下一步：无；或重新签署知情同意并再次筛选。</translation>
    </message>
    <message>
        <source>Assigned. What comes next stands with the subject.</source>
        <translation>已分配。后续步骤见该受试者。</translation>
    </message>
    <message>
        <source>&amp;Open %1…</source>
        <translation>打开 %1(&amp;O)…</translation>
    </message>
    <message>
        <source>Everything is met. Next: an investigator signs the eligibility.</source>
        <translation>全部符合。下一步：由研究者签署入选资格确认。</translation>
    </message>
    <message>
        <source>Next: what is not assessed yet (%1).</source>
        <translation>下一步：尚未评估的内容（%1）。</translation>
    </message>
    <message>
        <source>Go to what is &amp;missing</source>
        <translation>转到缺少的内容(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ScreeningView</name>
    <message>
        <source>Inclusion</source>
        <translation>入选标准</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>排除标准</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>This is a draft: what you typed before has not been saved yet.</source>
        <translation>这是草稿：之前输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Consent %1 signed %2</source>
        <translation>知情同意 %1，签署于 %2</translation>
    </message>
    <message>
        <source>%1 — screening</source>
        <translation>%1 — 筛选</translation>
    </message>
    <message>
        <source>Eligibility confirmed</source>
        <translation>确认符合入选条件</translation>
    </message>
    <message>
        <source>%1 meets every inclusion criterion and no exclusion criterion, as saved.</source>
        <translation>%1 按已保存的内容符合全部入选标准，且不存在任何排除标准。</translation>
    </message>
    <message>
        <source>Some values are not valid: they are marked in their rows.</source>
        <translation>有些值无效：已在相应行标出。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>已签署。</translation>
    </message>
    <message>
        <source>Screen failure</source>
        <translation>筛选失败</translation>
    </message>
    <message>
        <source>%1 is closed as a screen failure: %2. This cannot be taken back: the person is screened again only after a new consent.</source>
        <translation>%1 将以筛选失败结束：%2。此操作无法撤回：须重新签署知情同意后方可再次筛选。</translation>
    </message>
    <message>
        <source>The screen failure is recorded.</source>
        <translation>筛选失败已记录。</translation>
    </message>
    <message>
        <source>← Screening list</source>
        <translation>← 筛选列表</translation>
    </message>
</context>
<context>
    <name>SecondOpinionEditor</name>
    <message>
        <source>The posterior of each level&apos;s DLT rate, and what the designs BOIN and mTPI-2 would do, on the pages Decisions and Design. %1</source>
        <translation>在“剂量递增决策”页和“设计”页显示各剂量水平 DLT 发生率的后验分布，以及 BOIN 和 mTPI-2 设计的意见。%1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Second &amp;opinion</source>
        <translation>其他设计方法的参考意见(&amp;O)</translation>
    </message>
    <message>
        <source>Prior Beta(a, b): &amp;a</source>
        <translation>先验 Beta(a, b)：a(&amp;A)</translation>
    </message>
    <message>
        <source>Prior Beta(a, b): &amp;b</source>
        <translation>先验 Beta(a, b)：b(&amp;B)</translation>
    </message>
    <message>
        <source>Target DLT &amp;rate</source>
        <translation>目标 DLT 发生率(&amp;R)</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>须填写一个数字。</translation>
    </message>
</context>
<context>
    <name>SeriousEventsModel</name>
    <message>
        <source>G%1 %2</source>
        <translation>%1 级：%2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Serious because</source>
        <translation>严重性标准</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Due (site time)</source>
        <translation>截止（当地时间）</translation>
    </message>
    <message>
        <source>Sent (site time)</source>
        <translation>报告时间（当地时间）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>SeriousEventsPanel</name>
    <message>
        <source>Not started: nobody has entered when the site learned that the event is serious. Until then nobody knows whether its clock has run out.</source>
        <translation>未起算：尚未录入研究中心获知事件严重的时间。录入之前无法判断是否已逾期。</translation>
    </message>
    <message>
        <source>No serious event is recorded.</source>
        <translation>尚无严重不良事件记录。</translation>
    </message>
    <message>
        <source>An event is serious where its form says so, on the page Subjects.</source>
        <translation>事件是否严重在“受试者”页的事件表单中填写。</translation>
    </message>
    <message>
        <source>Serious events and their reports</source>
        <translation>严重不良事件及其报告</translation>
    </message>
    <message>
        <source>This study&apos;s protocol file (version %1) says nothing of when serious events are reported: no clock runs.</source>
        <translation>本研究的方案文件（版本 %1）未规定严重不良事件的报告时限：不计时。</translation>
    </message>
    <message>
        <source>Assumption: %1</source>
        <translation>假设：%1</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Sheet of the workbook</source>
        <translation>工作簿的工作表</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>&amp;Read this sheet</source>
        <translation>读取此工作表(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Which sheet holds the table?</source>
        <translation>哪个工作表含有该表？(&amp;W)</translation>
    </message>
    <message>
        <source>Workbooks and CSV files (*.xlsx *.csv)</source>
        <translation>工作簿和 CSV 文件 (*.xlsx *.csv)</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>What you typed and did not save cannot be kept: it will be lost when you leave.</source>
        <translation>已键入但未保存的内容无法保留：离开后将丢失。</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>放弃并离开(&amp;L)</translation>
    </message>
    <message>
        <source>The study is closed; everything that was saved is in its file.</source>
        <translation>研究已关闭；已保存的内容均在研究文件中。</translation>
    </message>
    <message>
        <source>The study is closed; everything that was saved is in its file. No backup of it was made.</source>
        <translation>研究已关闭；已保存的内容均在研究文件中。未能制作备份。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>剂量递增决策</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>实验室检测</translation>
    </message>
    <message>
        <source>Efficacy</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>稽查轨迹</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究设置</translation>
    </message>
    <message>
        <source>Another study was dropped here. What is open is closed first; what you typed and did not save is kept in it.</source>
        <translation>此处拖入了另一项研究。将先关闭当前打开的研究；已输入但未保存的内容会保留在其中。</translation>
    </message>
    <message>
        <source>&amp;Close this one and open it</source>
        <translation>关闭当前研究并打开(&amp;C)</translation>
    </message>
    <message>
        <source>Subject %1</source>
        <translation>受试者 %1</translation>
    </message>
    <message>
        <source>Subject %1, %2</source>
        <translation>受试者 %1，%2</translation>
    </message>
    <message>
        <source>Screening %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>Decision %1, %2: %3</source>
        <translation>决策 %1，%2：%3</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>制品</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监查</translation>
    </message>
    <message>
        <source>Site file</source>
        <translation>研究者文件夹</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>签名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>&amp;Login</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>恢复码(&amp;R)</translation>
    </message>
    <message>
        <source>The code that was printed when the study was created.</source>
        <translation>创建研究时打印的恢复码。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Another study…</source>
        <translation>其他研究(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Set the password and sign in</source>
        <translation>设置密码并登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to the password</source>
        <translation>返回密码(&amp;B)</translation>
    </message>
    <message>
        <source>Password &amp;forgotten? Use the recovery code</source>
        <translation>忘记密码(&amp;F)？使用恢复码</translation>
    </message>
    <message>
        <source>Restore from a bac&amp;kup…</source>
        <translation>从备份恢复(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>SignedAssessmentCard</name>
    <message>
        <source>What was signed</source>
        <translation>签署内容</translation>
    </message>
    <message>
        <source>Assess ane&amp;w…</source>
        <translation>重新评估(&amp;W)…</translation>
    </message>
    <message>
        <source>Assessed on %1 (day %2).</source>
        <translation>评估日期 %1（第 %2 天）。</translation>
    </message>
    <message>
        <source>Assessed on %1.</source>
        <translation>评估日期 %1。</translation>
    </message>
    <message>
        <source>The DLT: %1, onset %2.</source>
        <translation>DLT：%1，发生于 %2。</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>Follow-up ended on %1.</source>
        <translation>随访结束日期 %1。</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>理由：%1。</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>签署人：%1。</translation>
    </message>
    <message>
        <source>Not signed: it does not count.</source>
        <translation>未签署：不计入。</translation>
    </message>
    <message>
        <source>Before it: %1. %2</source>
        <translation>此前：%1。%2</translation>
    </message>
    <message>
        <source>Held against the DLT definition, version %1.</source>
        <translation>按 DLT 定义第 %1 版核对。</translation>
    </message>
    <message>
        <source>The assessment rests on other data: %1</source>
        <translation>该评估所依据的数据已改变：%1</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>, wet-ink copy</source>
        <translation>，纸质签名件</translation>
    </message>
    <message>
        <source>, transcribed</source>
        <translation>，转录</translation>
    </message>
    <message>
        <source> — signed an earlier version</source>
        <translation> — 签署的是早期版本</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>signature; who recorded it</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>SiteActsDialog</name>
    <message>
        <source>Import acts from tables</source>
        <translation>从表格导入操作</translation>
    </message>
    <message>
        <source>&amp;Where they are: a folder of tables, or one workbook</source>
        <translation>位置：数据表文件夹或一个工作簿(&amp;W)</translation>
    </message>
    <message>
        <source>Where are the tables?</source>
        <translation>表格在哪里？</translation>
    </message>
    <message>
        <source>Folder of the tables</source>
        <translation>表格所在文件夹</translation>
    </message>
    <message>
        <source>Workbook of the tables</source>
        <translation>表格所在工作簿</translation>
    </message>
    <message>
        <source>Wh&amp;y saved minutes change, where they do</source>
        <translation>已保存的纪要有修改时，说明原因(&amp;Y)</translation>
    </message>
    <message>
        <source>Hard lock</source>
        <translation>硬锁定</translation>
    </message>
    <message>
        <source>The tables of %1 set or lift a hard lock.</source>
        <translation>%1 中的表格设置或解除硬锁定。</translation>
    </message>
    <message>
        <source>It stopped half way: see the row.</source>
        <translation>执行中途停止：见所列的行。</translation>
    </message>
</context>
<context>
    <name>SiteActsSection</name>
    <message>
        <source>Acts from tables</source>
        <translation>表格中的操作</translation>
    </message>
    <message>
        <source>What you did yourself, from tables or one workbook: queries, checks against source, review meetings with their minutes, locks. It is shown row by row first, then done now, by the same rules and under your role.</source>
        <translation>您本人的操作，来自数据表或一个工作簿：质疑、源数据核对、评审会议及其纪要、锁定。先逐行显示，再按相同规则和您的角色执行。</translation>
    </message>
    <message>
        <source>Import &amp;acts…</source>
        <translation>导入操作(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>SiteFilePage</name>
    <message>
        <source>%1, after its first day</source>
        <translation>%1，晚于开始日期</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Site file</source>
        <translation>研究者文件夹</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>文件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>授权分工(&amp;D)</translation>
    </message>
    <message>
        <source>Consent v&amp;ersions</source>
        <translation>知情同意书版本(&amp;E)</translation>
    </message>
    <message>
        <source>Delegation log</source>
        <translation>分工授权表</translation>
    </message>
    <message>
        <source>Nobody is in the delegation log.</source>
        <translation>分工授权表中尚无人员。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入于</translation>
    </message>
    <message>
        <source>Consent versions</source>
        <translation>知情同意书版本</translation>
    </message>
    <message>
        <source>No version of the consent form is kept.</source>
        <translation>尚未录入知情同意书版本。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Approved by the ethics committee</source>
        <translation>伦理委员会批准日期</translation>
    </message>
    <message>
        <source>To be signed again</source>
        <translation>须重新签署</translation>
    </message>
    <message>
        <source>Signed again</source>
        <translation>重新签署</translation>
    </message>
    <message>
        <source>Nobody has signed another version.</source>
        <translation>尚无人签署其他版本。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Sou&amp;rces</source>
        <translation>源数据(&amp;R)</translation>
    </message>
    <message>
        <source>Source data location list</source>
        <translation>源数据位置清单</translation>
    </message>
    <message>
        <source>The site has not entered where its sources are.</source>
        <translation>研究中心尚未录入源数据位置。</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Where its source is</source>
        <translation>源数据位置</translation>
    </message>
</context>
<context>
    <name>SiteLogDialog</name>
    <message>
        <source>%1 screenings, %2 infusions, %3 decisions.</source>
        <translation>筛选 %1 例，输注 %2 例，决策 %3 项。</translation>
    </message>
    <message>
        <source>Import a site log</source>
        <translation>导入病区记录</translation>
    </message>
    <message>
        <source>&amp;Where it is: a folder of its tables, or one workbook</source>
        <translation>位置：数据表文件夹或一个工作簿(&amp;W)</translation>
    </message>
    <message>
        <source>Where is the log?</source>
        <translation>病区记录在哪里？</translation>
    </message>
    <message>
        <source>Folder of the site log</source>
        <translation>病区记录的文件夹</translation>
    </message>
    <message>
        <source>Workbook of the site log</source>
        <translation>病区记录的工作簿</translation>
    </message>
    <message>
        <source>&amp;Deviations (%1)</source>
        <translation>偏离 (%1)(&amp;D)</translation>
    </message>
    <message>
        <source>Deviations from protocol or plan, taken over as they happened: %1.</source>
        <translation>与方案或计划的偏离，按实际发生接收：%1 项。</translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation>已从 %1 导入：%2</translation>
    </message>
</context>
<context>
    <name>SiteLogSection</name>
    <message>
        <source>Earlier record of the site</source>
        <translation>研究中心的既往记录</translation>
    </message>
    <message>
        <source>A site log, a folder of its tables or one workbook, comes in before the first subject is assigned. It is shown line by line first. What was done against the rules comes in as it happened, and its signatures are marked as transcribed.</source>
        <translation>病区记录（数据表文件夹或一个工作簿）在分配第一例受试者之前导入，先逐行显示。与规则不符的内容按实际发生接收，其中的签名注明为转录。</translation>
    </message>
    <message>
        <source>Import a site lo&amp;g…</source>
        <translation>导入病区记录(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>SiteNameEditor</name>
    <message>
        <source>Site &amp;name</source>
        <translation>研究中心名称(&amp;N)</translation>
    </message>
    <message>
        <source>The site needs a name.</source>
        <translation>研究中心需要名称。</translation>
    </message>
    <message>
        <source>Printed at the head of every page.</source>
        <translation>打印在每页页首。</translation>
    </message>
    <message>
        <source>Time &amp;zone of the site</source>
        <translation>研究中心时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Days and windows are counted in it.</source>
        <translation>天数和观察期按此时区计算。</translation>
    </message>
    <message>
        <source>Letterhea&amp;d</source>
        <translation>信头(&amp;D)</translation>
    </message>
</context>
<context>
    <name>SiteSection</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>保存：%1</translation>
    </message>
    <message>
        <source>The role “%1” may not change this.</source>
        <translation>角色“%1”无权更改此项。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>SourceChecksPanel</name>
    <message>
        <source>A decision needs nothing checked: the site has chosen no record.</source>
        <translation>决策前无须核对：研究中心未选择任何记录。</translation>
    </message>
    <message>
        <source>A decision needs these checked: %1.</source>
        <translation>决策前须核对：%1。</translation>
    </message>
    <message>
        <source>◔ not checked</source>
        <translation>◔ 未核对</translation>
    </message>
    <message>
        <source>● checked</source>
        <translation>● 已核对</translation>
    </message>
    <message>
        <source>▲ changed since</source>
        <translation>▲ 核对后已更改</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Records to compare with their source</source>
        <translation>须与源文件核对的记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Site time</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>&amp;Check what is chosen</source>
        <translation>核对所选(&amp;C)</translation>
    </message>
    <message>
        <source>Check &amp;all of the subject</source>
        <translation>核对该受试者的全部记录(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take the check back…</source>
        <translation>撤回核对(&amp;T)…</translation>
    </message>
    <message>
        <source>Subjects in a cohort: %1</source>
        <translation>已入队列的受试者：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No subject is registered.</source>
        <translation>尚未登记受试者。</translation>
    </message>
    <message>
        <source>Your role, %1, sees what is checked; the monitor checks.</source>
        <translation>您的角色（%1）可查看核对情况；由监查员核对。</translation>
    </message>
    <message>
        <source>This is checked already.</source>
        <translation>此项已核对。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) checked.</source>
        <translation>
            <numerusform>已核对 %n 项记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the check back: %1, %2</source>
        <translation>撤回核对：%1，%2</translation>
    </message>
    <message>
        <source>The check is taken back, and stays in the audit trail.</source>
        <translation>核对已撤回，保留在稽查轨迹中。</translation>
    </message>
</context>
<context>
    <name>SourceLocationForm</name>
    <message>
        <source>&amp;Kind of record</source>
        <translation>记录类别(&amp;K)</translation>
    </message>
    <message>
        <source>W&amp;here its source is</source>
        <translation>源数据位置(&amp;H)</translation>
    </message>
    <message>
        <source>Which kind of record is it?</source>
        <translation>请填写记录类别。</translation>
    </message>
    <message>
        <source>Where is its source?</source>
        <translation>请填写源数据位置。</translation>
    </message>
    <message>
        <source>&amp;New line</source>
        <translation>新增一行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Void line…</source>
        <translation>作废此行(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Save line</source>
        <translation>保存此行(&amp;S)</translation>
    </message>
    <message>
        <source>source data location</source>
        <translation>源数据位置</translation>
    </message>
    <message>
        <source>Source of: %1</source>
        <translation>源数据：%1</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>已保存：%1。</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Run a dose-escalation trial, from consent to the signed decision.</source>
        <translation>进行剂量递增试验：从知情同意到签署的决策。</translation>
    </message>
    <message>
        <source>Studies on this computer</source>
        <translation>本机上的研究</translation>
    </message>
    <message>
        <source>&amp;Open a study file…</source>
        <translation>打开研究文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Create a new study…</source>
        <translation>创建新研究(&amp;C)…</translation>
    </message>
    <message>
        <source>Open a study file</source>
        <translation>打开研究文件</translation>
    </message>
    <message>
        <source>Study files (*.study);;All files (*)</source>
        <translation>研究文件 (*.study);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Protocol %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>最近备份 %1</translation>
    </message>
    <message>
        <source>no backup yet in this session</source>
        <translation>本次尚未备份</translation>
    </message>
    <message>
        <source>last saved %1</source>
        <translation>最近保存 %1</translation>
    </message>
    <message>
        <source>nothing changed yet</source>
        <translation>尚无改动</translation>
    </message>
    <message>
        <source>Study file verified %1</source>
        <translation>研究文件已于 %1 核对</translation>
    </message>
    <message>
        <source>▲ What you typed and did not save is not in the file yet</source>
        <translation>▲ 已键入但未保存的内容尚未写入文件</translation>
    </message>
    <message>
        <source>▲ The last backup failed</source>
        <translation>▲ 上次备份失败</translation>
    </message>
    <message>
        <source>▲ Locks in one minute: press a key or move the mouse to go on</source>
        <translation>▲ 一分钟后锁定：按任意键或移动鼠标即可继续</translation>
    </message>
</context>
<context>
    <name>StoppingRulesEditor</name>
    <message>
        <source>No stopping rule is entered: none holds enrolment. Enter those of the signed protocol; the program invents none.</source>
        <translation>尚未录入停止规则：没有规则暂停入组。请按已签署的方案录入；程序不自行设定任何规则。</translation>
    </message>
    <message>
        <source>Add a stopping rule</source>
        <translation>添加停止规则</translation>
    </message>
    <message>
        <source>One that is met holds every assignment and infusion until a decision that names it is signed by investigator and sponsor.</source>
        <translation>达到停止规则后，在研究者和申办者签署列明该规则的决策之前，暂停一切分配和输注。</translation>
    </message>
    <message>
        <source>Stopping rule %1, English</source>
        <translation>停止规则 %1，英文</translation>
    </message>
    <message>
        <source>Stopping rule %1, Chinese</source>
        <translation>停止规则 %1，中文</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>A death, an event or a DLT?</source>
        <translation>死亡、不良事件还是 DLT？</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>哪类事件</translation>
    </message>
    <message>
        <source>Which events?</source>
        <translation>哪类事件？</translation>
    </message>
    <message>
        <source>Term or organ class, English</source>
        <translation>术语或系统器官分类，英文</translation>
    </message>
    <message>
        <source>Which term, or which organ class?</source>
        <translation>哪一术语，或哪一系统器官分类？</translation>
    </message>
    <message>
        <source>Grade, at least</source>
        <translation>级别不低于</translation>
    </message>
    <message>
        <source>From which grade on?</source>
        <translation>自哪一级起？</translation>
    </message>
    <message>
        <source>Related ones only</source>
        <translation>仅计相关事件</translation>
    </message>
    <message>
        <source>Subjects, at least</source>
        <translation>例数不少于</translation>
    </message>
    <message>
        <source>From how many subjects on?</source>
        <translation>自几例受试者起？</translation>
    </message>
    <message>
        <source>Of the first infused (empty: of all)</source>
        <translation>最先输注的例数（留空：全部）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove stopping rule %1</source>
        <translation>移除停止规则 %1</translation>
    </message>
    <message>
        <source>How does the signed protocol word it?</source>
        <translation>已签署的方案如何表述？</translation>
    </message>
    <message>
        <source>In words: %1.</source>
        <translation>即：%1。</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>The date is missing.</source>
        <translation>缺少日期。</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>日期在将来。</translation>
    </message>
    <message>
        <source>The date lies before the consent of %1.</source>
        <translation>日期早于 %1 的知情同意。</translation>
    </message>
    <message>
        <source>as in the earlier record</source>
        <translation>以既往记录为准</translation>
    </message>
    <message>
        <source>AML</source>
        <translation>AML</translation>
    </message>
    <message>
        <source>B-ALL</source>
        <translation>B-ALL</translation>
    </message>
    <message>
        <source>T-ALL</source>
        <translation>T-ALL</translation>
    </message>
    <message>
        <source>B-LBL</source>
        <translation>B-LBL</translation>
    </message>
    <message>
        <source>T-LBL</source>
        <translation>T-LBL</translation>
    </message>
    <message>
        <source>mixed phenotype</source>
        <translation>混合表型</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>early relapse (≤ 12 months)</source>
        <translation>早期复发（≤ 12 个月）</translation>
    </message>
    <message>
        <source>late relapse (&gt; 12 months)</source>
        <translation>晚期复发（&gt; 12 个月）</translation>
    </message>
    <message>
        <source>relapse after allogeneic transplantation</source>
        <translation>异基因移植后复发</translation>
    </message>
    <message>
        <source>refractory</source>
        <translation>难治</translation>
    </message>
    <message>
        <source>at least one course failed</source>
        <translation>至少一个疗程失败</translation>
    </message>
    <message>
        <source>available, not tried</source>
        <translation>可用，未尝试</translation>
    </message>
    <message>
        <source>none available</source>
        <translation>无可用药物</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>肌酐</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>AST</source>
        <translation>AST</translation>
    </message>
    <message>
        <source>Total bilirubin</source>
        <translation>总胆红素</translation>
    </message>
    <message>
        <source>LVEF</source>
        <translation>LVEF</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>SpO₂</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>man</source>
        <translation>男</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>results in death</source>
        <translation>导致死亡</translation>
    </message>
    <message>
        <source>life-threatening</source>
        <translation>危及生命</translation>
    </message>
    <message>
        <source>hospitalisation or its prolongation</source>
        <translation>导致住院或延长住院</translation>
    </message>
    <message>
        <source>disability or incapacity</source>
        <translation>导致残疾或功能丧失</translation>
    </message>
    <message>
        <source>congenital anomaly</source>
        <translation>先天异常</translation>
    </message>
    <message>
        <source>medically important</source>
        <translation>其他重要医学事件</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>申办者</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>药品监督管理部门</translation>
    </message>
    <message>
        <source>complete remission</source>
        <translation>完全缓解</translation>
    </message>
    <message>
        <source>complete remission with partial haematological recovery</source>
        <translation>完全缓解伴部分血液学恢复</translation>
    </message>
    <message>
        <source>complete remission with incomplete haematological recovery</source>
        <translation>完全缓解伴不完全血液学恢复</translation>
    </message>
    <message>
        <source>morphological leukaemia-free state</source>
        <translation>形态学无白血病状态</translation>
    </message>
    <message>
        <source>partial remission</source>
        <translation>部分缓解</translation>
    </message>
    <message>
        <source>no response or stable disease</source>
        <translation>未缓解或疾病稳定</translation>
    </message>
    <message>
        <source>progressive disease</source>
        <translation>疾病进展</translation>
    </message>
    <message>
        <source>relapse</source>
        <translation>复发</translation>
    </message>
    <message>
        <source>response not evaluable</source>
        <translation>疗效不可评价</translation>
    </message>
    <message>
        <source>CR</source>
        <translation>CR</translation>
    </message>
    <message>
        <source>CRh</source>
        <translation>CRh</translation>
    </message>
    <message>
        <source>CRi</source>
        <translation>CRi</translation>
    </message>
    <message>
        <source>MLFS</source>
        <translation>MLFS</translation>
    </message>
    <message>
        <source>PR</source>
        <translation>PR</translation>
    </message>
    <message>
        <source>NR</source>
        <translation>NR</translation>
    </message>
    <message>
        <source>PD</source>
        <translation>PD</translation>
    </message>
    <message>
        <source>relapse</source>
        <comment>short, in a table of responses</comment>
        <translation>复发</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NE</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>降低</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>increased</source>
        <translation>升高</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>存活</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>lost to follow-up</source>
        <translation>失访</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Name the scenario.</source>
        <translation>请为情景命名。</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>“%1”在此重复出现。</translation>
    </message>
    <message>
        <source>A DLT rate lies from 0 to 1, one for each dose level.</source>
        <translation>DLT 发生率在 0 至 1 之间，每个剂量水平一个。</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>此日期或时间在将来。</translation>
    </message>
    <message>
        <source>Which version of the CTCAE is it?</source>
        <translation>这是 CTCAE 的哪个版本？</translation>
    </message>
    <message>
        <source>The dictionary holds no term.</source>
        <translation>词典中没有术语。</translation>
    </message>
    <message>
        <source>A term of the dictionary is empty.</source>
        <translation>词典中有空术语。</translation>
    </message>
    <message>
        <source>Every criterion needs an id, like E1.</source>
        <translation>每条标准都需要编号，如 E1。</translation>
    </message>
    <message>
        <source>%1 stands in the list twice.</source>
        <translation>%1 在列表中出现两次。</translation>
    </message>
    <message>
        <source>%1 has no text.</source>
        <translation>%1 没有文字。</translation>
    </message>
    <message>
        <source>The site needs a name.</source>
        <translation>研究中心需要名称。</translation>
    </message>
    <message>
        <source>The site needs its time zone.</source>
        <translation>研究中心需要时区。</translation>
    </message>
    <message>
        <source>A limit lies above 0.</source>
        <translation>限值必须大于 0。</translation>
    </message>
    <message>
        <source>%1 signed for the investigator: the sponsor&apos;s signature is another person&apos;s.</source>
        <translation>%1 已作为研究者签署：申办者的签名须由另一人作出。</translation>
    </message>
    <message>
        <source>Add the scan of the signed copy: others must be able to see it.</source>
        <translation>请附上签名件的扫描：其他人须能看到。</translation>
    </message>
    <message>
        <source>The scan is larger than 20 MB.</source>
        <translation>扫描件大于 20 MB。</translation>
    </message>
    <message>
        <source>This is no scan: a PDF, PNG or JPEG file is needed.</source>
        <translation>这不是扫描件：需要 PDF、PNG 或 JPEG 文件。</translation>
    </message>
    <message>
        <source>Who signed?</source>
        <translation>由谁签署？</translation>
    </message>
    <message>
        <source>When was it signed?</source>
        <translation>何时签署？</translation>
    </message>
    <message>
        <source>The signature lies in the future.</source>
        <translation>签署时间在将来。</translation>
    </message>
    <message>
        <source>The signature lies before the change.</source>
        <translation>签名早于该变更。</translation>
    </message>
    <message>
        <source>The signature lies before the decision.</source>
        <translation>签署早于决策。</translation>
    </message>
    <message>
        <source>Principal investigator</source>
        <translation>主要研究者</translation>
    </message>
    <message>
        <source>Sub-investigator</source>
        <translation>次要研究者</translation>
    </message>
    <message>
        <source>Study coordinator</source>
        <translation>临床研究协调员</translation>
    </message>
    <message>
        <source>Sponsor representative</source>
        <translation>申办者代表</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监查员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>A login is needed.</source>
        <translation>需要登录名。</translation>
    </message>
    <message>
        <source>A login has letters, digits and signs that can be seen, no others.</source>
        <translation>登录名只能含可见的字母、数字和符号。</translation>
    </message>
    <message>
        <source>The name is printed on signatures: it is needed.</source>
        <translation>姓名会打印在签名上：必须填写。</translation>
    </message>
    <message>
        <source>The login %1 is taken.</source>
        <translation>登录名 %1 已被使用。</translation>
    </message>
    <message>
        <source>Your own password changes by “Change password” in the menu.</source>
        <translation>您自己的密码请用菜单中的“修改密码”修改。</translation>
    </message>
    <message>
        <source>%1 manages users: a password that is forgotten there takes the recovery code.</source>
        <translation>%1 管理用户：忘记密码时须使用恢复码。</translation>
    </message>
    <message>
        <source>Nobody would be left who may add users: %1 cannot be deactivated.</source>
        <translation>将没有人可以添加用户：不能停用 %1。</translation>
    </message>
    <message>
        <source>Nobody deactivates their own account: ask another person who manages users.</source>
        <translation>任何人不得停用自己的账户：请由另一位有权管理用户者操作。</translation>
    </message>
    <message>
        <source>The study would be without a principal investigator: add the new one first, then deactivate %1.</source>
        <translation>停用后研究将没有主要研究者：请先添加新的主要研究者，再停用 %1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person&apos;s sex, age</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>CRS: choose its ASTCT grade, 1 to 5.</source>
        <translation>CRS：请选择 ASTCT 分级，1 至 5 级。</translation>
    </message>
    <message>
        <source>ICANS: choose its ASTCT grade, 1 to 5.</source>
        <translation>ICANS：请选择 ASTCT 分级，1 至 5 级。</translation>
    </message>
    <message>
        <source>%1 may sign in already.</source>
        <translation>%1 本来即可登录。</translation>
    </message>
    <message>
        <source>%1 managed users: add a new account, the earlier one stays closed.</source>
        <translation>%1 曾管理用户：请添加新账户，原账户保持停用。</translation>
    </message>
    <message>
        <source>someone whom the earlier record does not name</source>
        <translation>既往记录未注明姓名者</translation>
    </message>
    <message>
        <source>%1 cannot be: it is from %2 to %3.</source>
        <translation>%1 不可能：应为 %2 至 %3。</translation>
    </message>
    <message>
        <source>viable CAR-positive cells</source>
        <translation>存活的 CAR 阳性细胞</translation>
    </message>
    <message>
        <source>viable cells</source>
        <translation>存活细胞</translation>
    </message>
    <message>
        <source>all cells</source>
        <translation>全部细胞</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>缺少时间。</translation>
    </message>
    <message>
        <source>The subject died on %1.</source>
        <translation>受试者已于 %1 死亡。</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>尚未录入任何内容。</translation>
    </message>
    <message>
        <source>Who could not be asked has no points.</source>
        <translation>无法完成测试者没有得分。</translation>
    </message>
    <message>
        <source>A share from 0 to 100 %.</source>
        <translation>占比须在 0 至 100% 之间。</translation>
    </message>
    <message>
        <source>A limit lies at 0 or above.</source>
        <translation>限度不得低于 0。</translation>
    </message>
    <message>
        <source>From 1 to %1 minutes.</source>
        <translation>须为 1 至 %1 分钟。</translation>
    </message>
    <message>
        <source>Viability</source>
        <translation>存活率</translation>
    </message>
    <message>
        <source>CAR-positive cells</source>
        <translation>CAR 阳性细胞</translation>
    </message>
    <message>
        <source>Residual T cells</source>
        <translation>残留 T 细胞</translation>
    </message>
    <message>
        <source>Endotoxin</source>
        <translation>内毒素</translation>
    </message>
    <message>
        <source>Mycoplasma</source>
        <translation>支原体</translation>
    </message>
    <message>
        <source>Sterility</source>
        <translation>无菌检查</translation>
    </message>
    <message>
        <source>Identity of the cells</source>
        <translation>细胞鉴别</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待出结果</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>meets by rule</source>
        <translation>按规则符合</translation>
    </message>
    <message>
        <source>may still meet</source>
        <translation>仍可能符合</translation>
    </message>
    <message>
        <source>does not meet</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>研究者判断</translation>
    </message>
    <message>
        <source>CTCAE</source>
        <translation>CTCAE</translation>
    </message>
    <message>
        <source>CRS (ASTCT)</source>
        <translation>CRS（ASTCT）</translation>
    </message>
    <message>
        <source>ICANS (ASTCT)</source>
        <translation>ICANS（ASTCT）</translation>
    </message>
    <message>
        <source>acute GvHD (MAGIC)</source>
        <translation>急性 GvHD（MAGIC）</translation>
    </message>
    <message>
        <source>early ICAHT</source>
        <translation>早期 ICAHT</translation>
    </message>
    <message>
        <source>no action taken</source>
        <translation>未采取措施</translation>
    </message>
    <message>
        <source>infusion interrupted</source>
        <translation>中断输注</translation>
    </message>
    <message>
        <source>infusion stopped</source>
        <translation>终止输注</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>未恢复</translation>
    </message>
    <message>
        <source>recovered with sequelae</source>
        <translation>恢复但有后遗症</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>致死</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>转归不详</translation>
    </message>
    <message>
        <source>no vasopressor</source>
        <translation>未用升压药</translation>
    </message>
    <message>
        <source>one vasopressor</source>
        <translation>一种升压药</translation>
    </message>
    <message>
        <source>several vasopressors</source>
        <translation>多种升压药</translation>
    </message>
    <message>
        <source>no oxygen</source>
        <translation>未吸氧</translation>
    </message>
    <message>
        <source>low flow</source>
        <translation>低流量</translation>
    </message>
    <message>
        <source>high flow or mask</source>
        <translation>高流量或面罩</translation>
    </message>
    <message>
        <source>positive pressure</source>
        <translation>正压通气</translation>
    </message>
    <message>
        <source>awake</source>
        <translation>清醒</translation>
    </message>
    <message>
        <source>awakens spontaneously</source>
        <translation>可自行觉醒</translation>
    </message>
    <message>
        <source>awakens to voice</source>
        <translation>呼唤可唤醒</translation>
    </message>
    <message>
        <source>awakens to touch only</source>
        <translation>仅触觉刺激可唤醒</translation>
    </message>
    <message>
        <source>cannot be woken</source>
        <translation>无法唤醒</translation>
    </message>
    <message>
        <source>no seizure</source>
        <translation>无癫痫发作</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已缓解</translation>
    </message>
    <message>
        <source>prolonged or repeated</source>
        <translation>持续或反复</translation>
    </message>
    <message>
        <source>not raised</source>
        <translation>未升高</translation>
    </message>
    <message>
        <source>focal oedema</source>
        <translation>局灶性脑水肿</translation>
    </message>
    <message>
        <source>diffuse oedema or raised pressure</source>
        <translation>弥漫性脑水肿或颅内压升高</translation>
    </message>
    <message>
        <source>investigator</source>
        <translation>研究者</translation>
    </message>
    <message>
        <source>physician of the sponsor</source>
        <translation>申办者医学负责人</translation>
    </message>
    <message>
        <source>statistician</source>
        <translation>统计师</translation>
    </message>
    <message>
        <source>study coordinator</source>
        <translation>临床研究协调员</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>监查员</translation>
    </message>
    <message>
        <source>other function</source>
        <translation>其他职能</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>eligibility</source>
        <translation>入选资格确认</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>adverse event</source>
        <translation>不良事件</translation>
    </message>
    <message>
        <source>DLT assessment</source>
        <translation>DLT 评估</translation>
    </message>
    <message>
        <source>measurement visit</source>
        <translation>检测访视</translation>
    </message>
    <message>
        <source>related death</source>
        <translation>相关死亡</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>任何事件</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <source>ICANS</source>
        <translation>ICANS</translation>
    </message>
    <message>
        <source>acute GvHD</source>
        <translation>急性 GvHD</translation>
    </message>
    <message>
        <source>term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>organ class</source>
        <translation>系统器官分类</translation>
    </message>
    <message>
        <source>ethics committee</source>
        <translation>伦理委员会</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>临床试验机构</translation>
    </message>
    <message>
        <source>first report</source>
        <translation>首次报告</translation>
    </message>
    <message>
        <source>follow-up report</source>
        <translation>随访报告</translation>
    </message>
    <message>
        <source>final report</source>
        <translation>总结报告</translation>
    </message>
    <message>
        <source>informed consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>eligibility and screen failures</source>
        <translation>入选资格确认与筛选失败</translation>
    </message>
    <message>
        <source>assignment to a dose level</source>
        <translation>剂量水平分配</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>输注</translation>
    </message>
    <message>
        <source>adverse events</source>
        <translation>不良事件</translation>
    </message>
    <message>
        <source>DLT assessment and response</source>
        <translation>DLT 评估与疗效评估</translation>
    </message>
    <message>
        <source>care of the product</source>
        <translation>制品管理</translation>
    </message>
    <message>
        <source>specimens and measurements</source>
        <translation>样本与检测</translation>
    </message>
    <message>
        <source>entry of other data</source>
        <translation>其他数据录入</translation>
    </message>
    <message>
        <source>decisions and changes of the design</source>
        <translation>决策与设计变更</translation>
    </message>
</context>
<context>
    <name>StudyCommands</name>
    <message>
        <source>The study has other limits for organ function than the log.</source>
        <translation>研究的器官功能限值与病区记录不同。</translation>
    </message>
    <message>
        <source>The study has another exclusion list than the log.</source>
        <translation>研究的排除标准与病区记录不同。</translation>
    </message>
    <message>
        <source>The study holds %1 already.</source>
        <translation>研究中已有 %1。</translation>
    </message>
    <message>
        <source>Subjects are assigned in this study already. An earlier record comes in before the first assignment.</source>
        <translation>本研究中已有受试者分配。既往记录须在首次分配之前导入。</translation>
    </message>
    <message>
        <source>This log has been brought in already: %1.</source>
        <translation>该病区记录已导入过：%1。</translation>
    </message>
    <message>
        <source>Transcribed from %1</source>
        <translation>转录自 %1</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>这不是您当前的密码。</translation>
    </message>
    <message>
        <source>Name the laboratory.</source>
        <translation>请填写实验室名称。</translation>
    </message>
    <message>
        <source>Another dictionary was loaded before: say why it is replaced.</source>
        <translation>此前已载入其他词典：请说明替换原因。</translation>
    </message>
    <message>
        <source>%1 has reviewed up to line %2 already.</source>
        <translation>%1 已审阅至第 %2 行。</translation>
    </message>
    <message>
        <source>The audit trail has no line %1.</source>
        <translation>稽查轨迹没有第 %1 行。</translation>
    </message>
    <message>
        <source>This is the current password: choose another one.</source>
        <translation>这是当前的密码：请另选一个。</translation>
    </message>
    <message>
        <source>%1 is signed in here: the second reader is another person.</source>
        <translation>当前登录者为%1：第二判读者须为另一人。</translation>
    </message>
    <message>
        <source>This deviation is explained already: correct that.</source>
        <translation>该偏离已有说明：请更正该说明。</translation>
    </message>
    <message>
        <source>Only a field of a record can be asked about.</source>
        <translation>只能对记录的字段提出质疑。</translation>
    </message>
    <message>
        <source>An answer is taken back by whoever gave it.</source>
        <translation>回答只能由作答者本人撤回。</translation>
    </message>
    <message>
        <source>Choose what was typed into the EDC.</source>
        <translation>请选择已录入 EDC 的内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose consent, why it is refused</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Which kind of record is it?</source>
        <translation>请填写记录类别。</translation>
    </message>
    <message>
        <source>Where is its source?</source>
        <translation>请填写源数据位置。</translation>
    </message>
    <message>
        <source>This kind of record is listed already.</source>
        <translation>该记录类别已在清单中。</translation>
    </message>
</context>
<context>
    <name>StudyEventsModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>疑似</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>剂量水平</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>发生日</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <source>ICANS</source>
        <translation>ICANS</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>StudyEventsPanel</name>
    <message>
        <source>No adverse event is recorded.</source>
        <translation>尚未记录不良事件。</translation>
    </message>
    <message>
        <source>Events are entered with their subject, on the page Subjects.</source>
        <translation>事件在“受试者”页随受试者录入。</translation>
    </message>
    <message>
        <source>&amp;Find subject, term or comment</source>
        <translation>查找受试者、术语或备注(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>剂量水平(&amp;L)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Grade at least</source>
        <translation>最低级别(&amp;G)</translation>
    </message>
    <message>
        <source>Ser&amp;ious only</source>
        <translation>仅严重(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Related only</source>
        <translation>仅相关(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序(&amp;O)</translation>
    </message>
    <message>
        <source>subject, then onset</source>
        <translation>受试者，其次发生日</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>%1，升序</translation>
    </message>
    <message>
        <source>%1, falling</source>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>Adverse events of all subjects</source>
        <translation>全部受试者的不良事件</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 例次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%n 例次中的 %1 例次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyFile</name>
    <message>
        <source>The study file cannot be written. Nothing was changed.</source>
        <translation>无法写入研究文件。未作任何改动。</translation>
    </message>
    <message>
        <source>The disk does not answer as it should. Nothing was changed.</source>
        <translation>磁盘响应异常。未作任何改动。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>磁盘已满。未作任何改动；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The study file is damaged. Nothing was changed.</source>
        <translation>研究文件已损坏。未作任何改动。</translation>
    </message>
    <message>
        <source>The study file could not be read or written. Nothing was changed.</source>
        <translation>无法读写研究文件。未作任何改动。</translation>
    </message>
    <message>
        <source>There is not enough memory free. Close other programs and try again.</source>
        <translation>可用内存不足。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>%1 exists already. A study is never written over.</source>
        <translation>%1 已存在。研究绝不会被覆盖。</translation>
    </message>
    <message>
        <source>The site needs a name.</source>
        <translation>研究中心需要名称。</translation>
    </message>
    <message>
        <source>The site needs its time zone.</source>
        <translation>研究中心需要时区。</translation>
    </message>
    <message>
        <source>The name is printed on signatures: it is needed.</source>
        <translation>姓名会打印在签名上：必须填写。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Login or password is wrong.</source>
        <translation>登录名或密码错误。</translation>
    </message>
    <message>
        <source>This is not the recovery code of this study.</source>
        <translation>这不是本研究的恢复码。</translation>
    </message>
    <message>
        <source>There is no active user with this login.</source>
        <translation>没有使用该登录名的在用用户。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not a study of this program.</source>
        <translation>%1 不是本程序的研究文件。</translation>
    </message>
    <message>
        <source>The study was written by a newer version of the program. Open it with that.</source>
        <translation>该研究由更新版本的程序写入。请用该版本打开。</translation>
    </message>
    <message>
        <source>A file of the study cannot be opened. Nothing was changed; check the disk and its folder, and try again.</source>
        <translation>研究的某个文件无法打开。没有任何更改；请检查磁盘及其文件夹后重试。</translation>
    </message>
    <message>
        <source>It was saved, but the study could not be read again after it. Close the study and open it again before you go on.</source>
        <translation>已保存，但之后无法重新读取研究。请关闭研究并重新打开后再继续。</translation>
    </message>
    <message>
        <source>The file has changed since the program closed it.</source>
        <translation>程序关闭此文件之后，文件发生了变化。</translation>
    </message>
    <message numerus="yes">
        <source>The study file is damaged or was changed behind the program&apos;s back (%n place(s)). Nothing was written to it. First place: %1</source>
        <translation>
            <numerusform>研究文件已损坏，或在程序之外被更改（%n 处）。未向其写入任何内容。第一处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLite finds the file damaged.</source>
        <translation>SQLite 检查发现文件已损坏。</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1</source>
        <translation>文件无法读完：%1</translation>
    </message>
    <message>
        <source>The file says that it is older than any that the program made.</source>
        <translation>该文件自称的版本早于本程序制作过的任何文件。</translation>
    </message>
    <message>
        <source>Another program has the study file open. Nothing was changed; close it there and try again.</source>
        <translation>另一个程序正打开着研究文件。未作任何改动；请先在该程序中关闭后重试。</translation>
    </message>
    <message>
        <source>The study file was moved, deleted or replaced while it was open: nothing can be saved in it any more. What you typed is still on the screen. Put the file back in its place, or restore the newest backup.</source>
        <translation>研究文件在打开期间被移动、删除或替换，无法再保存。您输入的内容仍在屏幕上。请将文件放回原处，或恢复最新的备份。</translation>
    </message>
    <message>
        <source>The study %1 can be reached under several names (hard links): two programs could write it at once. Leave one name, and open that.</source>
        <translation>研究文件 %1 有多个名称（硬链接）：两个程序可能同时写入。请只保留一个名称，再打开它。</translation>
    </message>
    <message>
        <source>A rollback journal, which the program never leaves, lies beside it: %1-journal. It would be written into the study.</source>
        <translation>旁边有一个回滚日志：%1-journal。本程序从不留下此类文件；它会被写入研究文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read by this account; it belongs to “%2”. Make it readable, or remove it: the study is checked either way.</source>
        <translation>此账户无法读取 %1；它属于“%2”。请使其可读，或将其删除：无论如何都会核验研究文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written by this account, so it cannot be opened.</source>
        <translation>此账户无法写入 %1，因此不能打开。</translation>
    </message>
    <message>
        <source>The checksum beside the file was not written by the program.</source>
        <translation>文件旁的校验和不是由本程序写入的。</translation>
    </message>
    <message>
        <source>The recovery code opens accounts that manage users. For a new password of %1, ask the principal investigator or an administrator.</source>
        <translation>恢复码只打开管理用户的账户。%1 需要新密码时，请联系主要研究者或管理员。</translation>
    </message>
    <message>
        <source>The keys that the study has of %1 are not those that the password opens: somebody exchanged them. Restore the newest backup.</source>
        <translation>研究文件中 %1 的密钥与其密码所打开的不符：有人更换了密钥。请恢复最新的备份。</translation>
    </message>
    <message>
        <source>The study has a new key since somebody was deactivated, and %1 had none of their own to be handed it by. The newest recovery code opens this account.</source>
        <translation>有人被停用后，研究已换用新密钥，而 %1 当时没有自己的密钥，无法接收。请用最新的恢复码打开此账户。</translation>
    </message>
    <message>
        <source>The study has a new key since somebody was deactivated, and %1 had none of their own to be handed it by. Ask the principal investigator or an administrator for a new first password.</source>
        <translation>有人被停用后，研究已换用新密钥，而 %1 当时没有自己的密钥，无法接收。请联系主要研究者或管理员，设定新的首次登录密码。</translation>
    </message>
    <message>
        <source>The keys of the study do not belong together: somebody changed %1. Restore the newest backup.</source>
        <translation>研究的密钥彼此不符：有人更改了 %1。请恢复最新的备份。</translation>
    </message>
    <message>
        <source>Wrong passwords cannot be counted, so nobody is let in. %1: %2</source>
        <translation>无法记录错误密码的次数，因此不允许任何人登录。%1：%2</translation>
    </message>
    <message>
        <source>the disk refuses it</source>
        <translation>磁盘拒绝写入</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>无法写入：%1。</translation>
    </message>
    <message numerus="yes">
        <source>This account is locked after %n wrong password(s). An administrator frees it on the page Study, or the recovery code does.</source>
        <translation>
            <numerusform>密码错误 %n 次，此账户已锁定。请管理员在“研究设置”页解锁，或使用恢复码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong password, several times. Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>密码多次错误。请等待 %n 秒后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is too easy to guess. Four or more unrelated words are strong and easy to remember.</source>
        <translation>该密码太容易猜到。四个或更多互不相关的词既安全又好记。</translation>
    </message>
    <message>
        <source>The backup could not be made: %1</source>
        <translation>无法备份：%1</translation>
    </message>
    <message>
        <source>the copy is damaged</source>
        <translation>副本已损坏</translation>
    </message>
    <message>
        <source>the copy is not complete</source>
        <translation>副本不完整</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>%1 is a backup. A backup stays as it was made and is not worked in: restore it to a new file, and open that.</source>
        <translation>%1 是备份。备份保持制作时的原样，不能在其中直接工作：请将其恢复到新文件，再打开新文件。</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>无法写入文件夹 %1</translation>
    </message>
    <message>
        <source>The lock file %1 names no program. Where nobody has the study open, take it away.</source>
        <translation>锁文件 %1 未写明任何程序。确认无人打开该研究后，请将其移走。</translation>
    </message>
    <message>
        <source>The study is open in another program: %1@%2, process %3, since %4.</source>
        <translation>研究已在另一程序中打开：%1@%2，进程 %3，自 %4。</translation>
    </message>
    <message>
        <source>If it is certain that it does not run on %1 any more (that computer was switched off, or the study was copied from it while it was open), take away the file %2. Two programs on one study destroy it.</source>
        <translation>如能确定 %1 上的程序已不再运行（该计算机已关机，或研究是在打开时从其复制的），请移走文件 %2。两个程序同时打开同一研究会损坏它。</translation>
    </message>
    <message>
        <source>%1 is a folder, in the place of the file that says who has the study open. Take it away.</source>
        <translation>%1 是文件夹，占用了记录研究由谁打开的文件的位置，请将其移走。</translation>
    </message>
    <message>
        <source>The folder of the study cannot be written, so it cannot be opened: %1</source>
        <translation>无法写入研究所在文件夹，因此不能打开：%1</translation>
    </message>
    <message>
        <source>%1 is no sound backup.</source>
        <translation>%1 不是完好的备份。</translation>
    </message>
    <message>
        <source>The backup %1 does not know this account with this password: it was made before. Somebody else whom it knows can restore it.</source>
        <translation>备份 %1 不认识使用此密码的此账户：它制作于此之前。可由它认识的其他人恢复。</translation>
    </message>
    <message>
        <source>%1 does not let this account in with this password any more. A backup of before does not either.</source>
        <translation>%1 已不再允许此账户使用此密码登录，更早的备份也不允许。</translation>
    </message>
    <message>
        <source>There is no sound backup in %1 that this account opens.</source>
        <translation>%1 中没有此账户可打开的完好备份。</translation>
    </message>
    <message>
        <source>It is stored as another type than the program wrote.</source>
        <translation>其存储的数据类型与程序写入的不同。</translation>
    </message>
    <message>
        <source>A saved value changes: say why.</source>
        <translation>已保存的值有改动：请填写修改原因。</translation>
    </message>
    <message>
        <source>Lines are missing before line %1.</source>
        <translation>第 %1 行之前有缺失的行。</translation>
    </message>
    <message>
        <source>This line was not written by the program.</source>
        <translation>此行不是程序写入的。</translation>
    </message>
    <message>
        <source>It brings a study key that is not the study&apos;s.</source>
        <translation>此行带来的研究密钥不属于本研究。</translation>
    </message>
    <message>
        <source>This row is gone.</source>
        <translation>此记录已缺失。</translation>
    </message>
    <message>
        <source>Lines are missing after line %1.</source>
        <translation>第 %1 行之后有缺失的行。</translation>
    </message>
    <message>
        <source>It names another line as the last.</source>
        <translation>它所指的末行不是实际末行。</translation>
    </message>
    <message>
        <source>The journal does not end where the program ended it.</source>
        <translation>日志的结尾与程序写入时不符。</translation>
    </message>
    <message>
        <source>This row was not written by the program.</source>
        <translation>此记录不是程序写入的。</translation>
    </message>
    <message>
        <source>Nobody who has keys signed this line.</source>
        <translation>此行的签名不属于任何持有密钥的人。</translation>
    </message>
    <message>
        <source>Its signature is not that of the user whose line it is.</source>
        <translation>其签名不是该行所属用户的签名。</translation>
    </message>
    <message>
        <source>It was added by somebody who may not.</source>
        <translation>添加者无权添加。</translation>
    </message>
    <message>
        <source>The program changes no role.</source>
        <translation>本程序从不更改角色。</translation>
    </message>
    <message>
        <source>The study&apos;s key was changed by somebody who may not.</source>
        <translation>研究密钥由无权更换的人更换。</translation>
    </message>
    <message>
        <source>Keys were written that their owner did not make.</source>
        <translation>写入的密钥不是由其所有者生成的。</translation>
    </message>
    <message>
        <source>It was acknowledged by somebody who may not.</source>
        <translation>确认者无权确认。</translation>
    </message>
    <message>
        <source>The keys of a user were exchanged, and nobody was told of it.</source>
        <translation>某用户的密钥被更换，而未通知任何人。</translation>
    </message>
    <message>
        <source>The user whose line this is did not sign it.</source>
        <translation>该行所属的用户没有签名。</translation>
    </message>
    <message>
        <source>This column is gone.</source>
        <translation>此列已缺失。</translation>
    </message>
    <message>
        <source>The old value in this line is not the one of the line before.</source>
        <translation>此行中的旧值与前一行不符。</translation>
    </message>
    <message>
        <source>This line cannot be read.</source>
        <translation>此行无法读取。</translation>
    </message>
    <message>
        <source>It says “%1”; the program wrote “%2”.</source>
        <translation>现为“%1”；程序写入的是“%2”。</translation>
    </message>
    <message>
        <source>This table is gone.</source>
        <translation>此表已缺失。</translation>
    </message>
    <message>
        <source>%1 was not made by the program.</source>
        <translation>%1 不是程序建立的。</translation>
    </message>
    <message>
        <source>%1 is gone or was changed.</source>
        <translation>%1 已缺失或被更改。</translation>
    </message>
    <message>
        <source>This account is deactivated.</source>
        <translation>此账户已停用。</translation>
    </message>
    <message>
        <source>Set a password of your own first: somebody else set the one that you signed in with.</source>
        <translation>请先设置您自己的密码：您登录所用的密码由他人设置。</translation>
    </message>
    <message>
        <source>The role “%1” may not do this.</source>
        <translation>角色“%1”不能执行此操作。</translation>
    </message>
    <message>
        <source>Nobody signs this in the session of the role “%1”: sign in yourself.</source>
        <translation>在角色“%1”的会话中不能签署此项：请您自己登录。</translation>
    </message>
    <message>
        <source>%1 has no password of their own yet: signing in once sets it.</source>
        <translation>%1 尚未设置自己的密码：登录一次即可设置。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>This is not in the study any more.</source>
        <translation>研究中已没有此项。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 lies there, of another study. Choose another name.</source>
        <translation>该处已有属于另一项研究的 %1。请另选名称。</translation>
    </message>
    <message>
        <source>%1 lies among backups, where no study is opened. Choose another folder.</source>
        <translation>%1 位于备份之中，那里不打开任何研究。请另选文件夹。</translation>
    </message>
    <message>
        <source>%1 is a backup of %2, not of %3.</source>
        <translation>%1 是 %2 的备份，不是 %3 的备份。</translation>
    </message>
    <message>
        <source>These backups could not be removed: %1.</source>
        <translation>无法删除以下备份：%1。</translation>
    </message>
    <message>
        <source>It is a symbolic link. Take it away.</source>
        <translation>它是符号链接，请将其移走。</translation>
    </message>
    <message>
        <source>It is a folder. Take it away.</source>
        <translation>它是文件夹，请将其移走。</translation>
    </message>
    <message>
        <source>It is no ordinary file of its own. Take it away.</source>
        <translation>它不是独立的普通文件，请将其移走。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 无法写入：%2。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>hospital number</source>
        <translation>住院号</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>The backup was cancelled before its end.</source>
        <translation>备份在完成前被取消。</translation>
    </message>
    <message>
        <source>The study cannot be checked now. %1</source>
        <translation>现在无法核验该研究。%1</translation>
    </message>
    <message>
        <source>It was cancelled before its end. Nothing was changed.</source>
        <translation>操作在完成前被取消。未作任何改动。</translation>
    </message>
    <message>
        <source>%1 mL taken out</source>
        <translation>%1 mL 已移出</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a record, which one of them</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n new value(s)</source>
        <translation>
            <numerusform>%n 个新值</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal has no line %1.</source>
        <translation>日志没有第 %1 条。</translation>
    </message>
    <message>
        <source>%1: taken out</source>
        <translation>%1：已移出</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
    <message>
        <source>The backup lies beside the study, but could not be copied to where your hospital wants it as well: %1.</source>
        <translation>备份已保存在研究文件旁，但未能复制到医院规定的其他位置：%1。</translation>
    </message>
    <message>
        <source>Line %1 of the journal lies within an act that ends with line %2: in between the study is no whole.</source>
        <translation>日志第 %1 条位于一次操作之中，该操作到第 %2 条结束：在此之间研究内容不完整。</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>Void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>It is voided and stays in the audit trail.</source>
        <translation>已作废，保留在稽查轨迹中。</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Study</source>
        <translation>研究设置</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>研究中心(&amp;S)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>研究中心</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>标准(&amp;C)</translation>
    </message>
    <message>
        <source>Organ function limits (I6)</source>
        <translation>器官功能限值（I6）</translation>
    </message>
    <message>
        <source>Exclusion criteria</source>
        <translation>排除标准</translation>
    </message>
    <message>
        <source>Dose-limiting &amp;toxicity</source>
        <translation>剂量限制性毒性(&amp;T)</translation>
    </message>
    <message>
        <source>DLT definition (A5)</source>
        <translation>DLT 定义（A5）</translation>
    </message>
    <message>
        <source>Dose &amp;levels and assumptions</source>
        <translation>剂量水平与假设(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>用户(&amp;P)</translation>
    </message>
    <message>
        <source>organ function limits (I6)</source>
        <translation>器官功能限值（I6）</translation>
    </message>
    <message>
        <source>the exclusion list</source>
        <translation>排除标准</translation>
    </message>
    <message>
        <source>the DLT definition</source>
        <translation>DLT 定义</translation>
    </message>
    <message>
        <source>&amp;Visits and assays</source>
        <translation>访视与检测(&amp;V)</translation>
    </message>
    <message>
        <source>Visit windows</source>
        <translation>访视窗</translation>
    </message>
    <message>
        <source>Limits of the assays</source>
        <translation>检测界限</translation>
    </message>
    <message>
        <source>Adverse &amp;events</source>
        <translation>不良事件(&amp;E)</translation>
    </message>
    <message>
        <source>Second opinion (advisory)</source>
        <translation>其他设计方法的参考意见</translation>
    </message>
    <message>
        <source>Still to be entered from the signed protocol: %1. The copies of the registry record at hand do not print them.</source>
        <translation>尚待依据已签署方案录入：%1。现有的登记信息副本未印出这些内容。</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>day %1 to %2</source>
        <translation>第 %1 至 %2 天</translation>
    </message>
    <message>
        <source>%1 cells/kg</source>
        <translation>%1 细胞/kg</translation>
    </message>
    <message>
        <source>accelerated titration</source>
        <translation>加速滴定</translation>
    </message>
    <message>
        <source>3+3</source>
        <translation>3+3</translation>
    </message>
    <message>
        <source>first subject %1, added ones %2</source>
        <translation>第一例 %1，增加的受试者 %2</translation>
    </message>
    <message>
        <source>Dose levels</source>
        <translation>剂量水平</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>剂量水平</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Safety assessment</source>
        <translation>安全性评估</translation>
    </message>
    <message>
        <source>Planned enrolment: %1. Protocol file %2, version %3; study code %4.</source>
        <translation>计划入组：%1 例。方案文件 %2，版本 %3；研究编号 %4。</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>The registry record does not say these. They are defaults of the protocol file; the signed protocol goes before them.</source>
        <translation>登记信息未说明这些内容。它们是方案文件的默认值；以已签署的方案为准。</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>疗效</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>因果关系判定</translation>
    </message>
    <message>
        <source>Draft of a DLT definition</source>
        <translation>DLT 定义草稿</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>床旁观察</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>制品</translation>
    </message>
    <message>
        <source>Certificate of the product, time after thaw</source>
        <translation>制品检验报告限度与复苏后时限</translation>
    </message>
    <message>
        <source>Checked against source before a decision</source>
        <translation>决策前与源文件核对</translation>
    </message>
    <message>
        <source>Review meetings</source>
        <translation>评审会议</translation>
    </message>
    <message>
        <source>Stopping rules of the site</source>
        <translation>研究中心的停止规则</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>数据表（CSV）</translation>
    </message>
    <message>
        <source>A folder with a table for each kind of record, what their columns are, and scripts that read them into R and Python.</source>
        <translation>一个文件夹：每类记录一张表、各列的说明，以及读入 R 和 Python 的脚本。</translation>
    </message>
    <message>
        <source>ODM-XML, as the data are now</source>
        <translation>ODM-XML（当前数据）</translation>
    </message>
    <message>
        <source>ODM-XML, with every change</source>
        <translation>ODM-XML（含每次修改）</translation>
    </message>
    <message>
        <source>One file in CDISC&apos;s format, for the systems of the sponsor.</source>
        <translation>CDISC 格式的单个文件，供申办者的系统使用。</translation>
    </message>
    <message>
        <source>One file in CDISC&apos;s format with each line of the audit trail about data: who, when, why.</source>
        <translation>CDISC 格式的单个文件，含有关数据的每一行稽查轨迹：何人、何时、为何。</translation>
    </message>
    <message>
        <source>Archive of the institution</source>
        <translation>机构归档资料</translation>
    </message>
    <message>
        <source>Package for the sponsor</source>
        <translation>申办者资料包</translation>
    </message>
    <message>
        <source>A folder for thirty years: tables, ODM-XML, audit trail, papers, the study itself and its scans; who the subjects are, sealed.</source>
        <translation>保存三十年的文件夹：数据表、ODM-XML、稽查轨迹、文件、研究文件本身及其扫描件；受试者身份密封。</translation>
    </message>
    <message>
        <source>A folder with tables, ODM-XML, audit trail and papers, and nothing that tells who a subject is.</source>
        <translation>一个文件夹：数据表、ODM-XML、稽查轨迹和文件，不含任何可识别受试者的内容。</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>工作簿（Excel）</translation>
    </message>
    <message>
        <source>One file with a sheet for each kind of record, and what their columns are.</source>
        <translation>单个文件：每类记录一个工作表，并说明各列。</translation>
    </message>
    <message>
        <source>Laboratory grades</source>
        <translation>检测值分级</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What it brings in</source>
        <translation>导入的内容</translation>
    </message>
    <message>
        <source>What was done against the rules</source>
        <translation>与规则不符之处</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;Handing over and import</source>
        <translation>移交与导入(&amp;H)</translation>
    </message>
</context>
<context>
    <name>StudySession</name>
    <message>
        <source>That %1 signed out could not be recorded: %2</source>
        <translation>未能记录 %1 已退出登录：%2</translation>
    </message>
</context>
<context>
    <name>SubjectForm</name>
    <message>
        <source>Day %1 after the infusion.</source>
        <translation>输注后第 %1 天。</translation>
    </message>
</context>
<context>
    <name>SubjectView</name>
    <message>
        <source>&amp;1 Timeline</source>
        <translation>&amp;1 时间线</translation>
    </message>
    <message>
        <source>&amp;2 Infusion</source>
        <translation>&amp;2 输注</translation>
    </message>
    <message>
        <source>&amp;3 Adverse events</source>
        <translation>&amp;3 不良事件</translation>
    </message>
    <message>
        <source>&amp;4 DLT assessment</source>
        <translation>&amp;4 DLT 评估</translation>
    </message>
    <message>
        <source>&amp;5 Identity</source>
        <translation>&amp;5 身份信息</translation>
    </message>
    <message>
        <source>assigned, not infused yet</source>
        <translation>已分配，尚未输注</translation>
    </message>
    <message>
        <source>screen failure</source>
        <translation>筛选失败</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>筛选中</translation>
    </message>
    <message>
        <source>assessment from %1 to %2</source>
        <translation>评估自 %1 至 %2</translation>
    </message>
    <message>
        <source>Deviations: %1</source>
        <translation>偏离：%1</translation>
    </message>
    <message>
        <source>&amp;6 Response</source>
        <translation>&amp;6 疗效</translation>
    </message>
    <message>
        <source>&amp;7 Follow-up</source>
        <translation>&amp;7 随访</translation>
    </message>
    <message>
        <source>Record of the subject</source>
        <translation>受试者记录</translation>
    </message>
    <message>
        <source>&amp;8 Bedside</source>
        <translation>&amp;8 床旁观察</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>受试者病历资料汇编</translation>
    </message>
    <message>
        <source>Everything that is recorded of this subject, with its audit trail (Ctrl+B)</source>
        <translation>该受试者的全部记录及其稽查轨迹（Ctrl+B）</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Possible DLT</source>
        <translation>疑似 DLT</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>不良事件</translation>
    </message>
    <message>
        <source>No adverse event is recorded.</source>
        <translation>尚未记录不良事件。</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>阴性</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>阳性</translation>
    </message>
    <message>
        <source>Response assessments</source>
        <translation>疗效评估</translation>
    </message>
    <message>
        <source>No response is recorded.</source>
        <translation>尚未记录疗效。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>疗效</translation>
    </message>
    <message>
        <source>By the criteria</source>
        <translation>按标准</translation>
    </message>
    <message>
        <source>MRD</source>
        <translation>MRD</translation>
    </message>
    <message>
        <source>Reason, or what was found</source>
        <translation>原因或检查结果</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认者</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>No follow-up is recorded.</source>
        <translation>尚未记录随访。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>screen failure</source>
        <translation>筛选失败</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>筛选中</translation>
    </message>
    <message>
        <source>assigned, not infused</source>
        <translation>已分配，未输注</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>由 %1 签署</translation>
    </message>
    <message>
        <source>, transcribed</source>
        <translation>，转录</translation>
    </message>
    <message>
        <source>, on paper</source>
        <translation>，纸质</translation>
    </message>
    <message>
        <source>, signed an earlier version</source>
        <translation>，签署的是早期版本</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Consent signed</source>
        <translation>已签知情同意</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>符合入选条件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Screen failure</source>
        <translation>筛选失败</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>deviation: %1</source>
        <translation>偏离：%1</translation>
    </message>
    <message>
        <source>no decision opened this place</source>
        <translation>没有任何决策开放此名额</translation>
    </message>
    <message>
        <source>place opened by decision %1</source>
        <translation>名额由决策 %1 开放</translation>
    </message>
    <message>
        <source>place opened with the study</source>
        <translation>研究启动时开放的名额</translation>
    </message>
    <message>
        <source>Assigned as %1 to %2</source>
        <translation>分配至 %2，编号 %1</translation>
    </message>
    <message>
        <source>%1 cells for %2 kg: %3 cells/kg, %4</source>
        <translation>%1 细胞，体重 %2 kg：%3 细胞/kg，%4</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批号 %1</translation>
    </message>
    <message>
        <source>Infused</source>
        <translation>已输注</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签署</translation>
    </message>
    <message>
        <source>DLT assessment: %1</source>
        <translation>DLT 评估：%1</translation>
    </message>
    <message>
        <source>MRD negative</source>
        <translation>MRD 阴性</translation>
    </message>
    <message>
        <source>MRD positive</source>
        <translation>MRD 阳性</translation>
    </message>
    <message>
        <source>by the criteria: %1</source>
        <translation>按标准：%1</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>由 %1 确认</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <translation>疗效：%1</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>随访：%1</translation>
    </message>
    <message>
        <source>%1; the subject counted as %2; %3</source>
        <translation>%1；该受试者判定为“%2”；%3</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>决策 %1</translation>
    </message>
    <message>
        <source>Safety assessment due</source>
        <translation>应进行安全性评估</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>自 %1 起逾期</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1
to %2</source>
        <translation>%1
至 %2</translation>
    </message>
    <message>
        <source>%1
ongoing</source>
        <translation>%1
持续</translation>
    </message>
    <message>
        <source>CRS %1</source>
        <translation>CRS %1</translation>
    </message>
    <message>
        <source>ICANS %1</source>
        <translation>ICANS %1</translation>
    </message>
    <message>
        <source>Onset, end</source>
        <translation>发生、结束</translation>
    </message>
    <message>
        <source>ASTCT</source>
        <translation>ASTCT</translation>
    </message>
</context>
<context>
    <name>SubjectsModel</name>
    <message>
        <source>Subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>剂量水平</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message>
        <source>Subjects</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>No subject yet.</source>
        <translation>尚无受试者。</translation>
    </message>
    <message>
        <source>A subject appears here once consent is recorded, under Screening.</source>
        <translation>在“筛选”中记录知情同意后，受试者会出现在这里。</translation>
    </message>
    <message>
        <source>Find a subject</source>
        <translation>查找受试者</translation>
    </message>
    <message>
        <source>Number, level or status</source>
        <translation>编号、剂量水平或状态</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%n 例受试者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n subject(s)</source>
        <translation>
            <numerusform>%n 例受试者中的 %1 例</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurvivalPanel</name>
    <message>
        <source>all together</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>by dose level</source>
        <translation>按剂量水平</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>终点(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>曲线(&amp;C)</translation>
    </message>
    <message>
        <source>Survival by dose level and disease</source>
        <translation>按剂量水平和疾病的生存情况</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>Decision table</source>
        <translation>决策表</translation>
    </message>
    <message>
        <source>Present tally</source>
        <translation>目前计数</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>剂量水平</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>剂量水平(&amp;L)</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>各剂量水平</translation>
    </message>
    <message>
        <source>nobody treated yet</source>
        <translation>尚无受试者给药</translation>
    </message>
    <message>
        <source>▶ marks the present tally of each level; course: %1.</source>
        <translation>▶ 标出各剂量水平目前的计数；入组进程：%1。</translation>
    </message>
</context>
<context>
    <name>TableUse</name>
    <message numerus="yes">
        <source>At most %Ln row(s) are copied at once.</source>
        <translation>
            <numerusform>一次最多复制 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;cell</source>
        <translation>复制单元格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>复制行(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;block</source>
        <translation>复制所选区域(&amp;B)</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>连同标题复制(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Sort by “%1”, rising</source>
        <translation>按“%1”升序排列(&amp;S)</translation>
    </message>
    <message>
        <source>Sort by “%1”, &amp;falling</source>
        <translation>按“%1”降序排列(&amp;F)</translation>
    </message>
    <message>
        <source>As &amp;listed</source>
        <translation>恢复原有顺序(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TermField</name>
    <message>
        <source>Terms that were found</source>
        <translation>检索到的术语</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) found; ↓ and Enter choose.</source>
        <translation>
            <numerusform>找到 %n 条术语；用 ↓ 和回车键选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the list of expected terms; kept as typed.</source>
        <translation>不在预期术语列表中；按输入内容保存。</translation>
    </message>
    <message>
        <source>No term of CTCAE %1; kept as typed.</source>
        <translation>不是 CTCAE %1 的术语；按输入内容保存。</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>There are only blanks. Write it out, or leave it empty.</source>
        <translation>只有空格。请填写内容，或留空。</translation>
    </message>
    <message>
        <source>%1 characters, and at most %2 are kept here: say it shorter.</source>
        <translation>共 %1 个字符，此处最多保存 %2 个：请写得简短些。</translation>
    </message>
    <message>
        <source>There is a control character in it that no paper shows: type it anew.</source>
        <translation>其中含有纸面无法显示的控制字符：请重新输入。</translation>
    </message>
    <message>
        <source>One line: line breaks and tabs in it are blanks now.</source>
        <translation>此处只有一行：其中的换行符和制表符已改为空格。</translation>
    </message>
    <message>
        <source>There is an emoji in it that not every paper shows: say it in words.</source>
        <translation>其中有表情符号，并非所有纸质文件都能显示：请用文字说明。</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Only the days around the DLT &amp;window</source>
        <translation>仅显示 DLT 观察期前后(&amp;W)</translation>
    </message>
    <message>
        <source>Point at a mark, or go from mark to mark by ← and →; a click or Enter opens its record.</source>
        <translation>将指针移到标记上，或用 ← 和 → 逐个查看；单击或按 Enter 打开其记录。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What the protocol asks for now, and what is waiting for you.</source>
        <translation>方案目前的要求，以及等待您处理的事项。</translation>
    </message>
    <message>
        <source>DLT windows</source>
        <translation>DLT 观察期</translation>
    </message>
    <message>
        <source>Nobody has been infused yet.</source>
        <translation>尚无受试者输注。</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>Nothing is due, overdue or unsigned.</source>
        <translation>没有到期、逾期或未签署的事项。</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>剂量水平</translation>
    </message>
    <message>
        <source>Dose, cells/kg</source>
        <translation>剂量，细胞/kg</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>入组</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>开放 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>held, rule %1</source>
        <translation>暂停，规则 %1</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>未开放</translation>
    </message>
    <message>
        <source>%1 of %2 infused</source>
        <translation>已输注 %1 / %2 例</translation>
    </message>
    <message>
        <source>%1 screened · %2 assigned to a cohort · %3 screen failures</source>
        <translation>已筛选 %1 例 · 已分配 %2 例 · 筛选失败 %3 例</translation>
    </message>
    <message>
        <source>These stay until you or a colleague of the sponsor has reviewed the audit trail.</source>
        <translation>在您或申办者的同事审阅稽查轨迹之前，这些提示一直保留。</translation>
    </message>
    <message>
        <source>&amp;1 Now</source>
        <translation>&amp;1 当前</translation>
    </message>
    <message>
        <source>&amp;2 Calendar</source>
        <translation>&amp;2 日历</translation>
    </message>
    <message>
        <source>The most urgent of what waits (Alt+Right)</source>
        <translation>最紧急的待办事项（Alt+右箭头）</translation>
    </message>
    <message>
        <source>I know of this</source>
        <translation>我已知悉</translation>
    </message>
    <message>
        <source>&amp;On paper</source>
        <translation>纸质清单(&amp;O)</translation>
    </message>
    <message>
        <source>What waits for you, as a list to take along</source>
        <translation>将等待您处理的事项打印成随身清单</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock Ctrl+L</source>
        <translation>锁定 Ctrl+L</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>%1, %2: menu</source>
        <translation>%1，%2：菜单</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1（%2），%3</translation>
    </message>
    <message>
        <source>&amp;Change password…</source>
        <translation>修改密码(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Help	F1</source>
        <translation>帮助(&amp;H)	F1</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>Design v%1</source>
        <translation>设计 v%1</translation>
    </message>
    <message>
        <source>&amp;Go to…	Ctrl+K</source>
        <translation>转到(&amp;G)…	Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Find on this page	Ctrl+F</source>
        <translation>在本页中查找(&amp;F)	Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;About CohortDesk</source>
        <translation>关于 CohortDesk(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;This computer…</source>
        <translation>本机设置(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>TrendsPanel</name>
    <message>
        <source>all, one median</source>
        <translation>全部，一条中位数线</translation>
    </message>
    <message>
        <source>all, a median each</source>
        <translation>全部，各剂量水平中位数线</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>%1: all %2</source>
        <translation>%1：全部 %2 项</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>剂量水平(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;xis</source>
        <translation>坐标轴(&amp;X)</translation>
    </message>
    <message>
        <source>Only infused subjects. Each value stands on the actual day where its hour of sampling is recorded, else on the visit&apos;s nominal day; medians on nominal days. %1 %2</source>
        <translation>仅含已输注受试者。已记录采样时刻的值按实际天数标示，否则按访视的计划天数；中位数按计划天数。%1%2</translation>
    </message>
</context>
<context>
    <name>ValuesPanel</name>
    <message>
        <source>one subject</source>
        <translation>一例受试者</translation>
    </message>
    <message>
        <source>one visit</source>
        <translation>一次访视</translation>
    </message>
    <message>
        <source>one analyte</source>
        <translation>一个检测项目</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>实验室检测</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) lie outside the table and were not pasted.</source>
        <translation>
            <numerusform>%n 个值超出表格范围，未粘贴。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not saved.</source>
        <translation>
            <numerusform>%n 个值尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are not saved, why</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>VerifyBar</name>
    <message>
        <source>Verify the study file now</source>
        <translation>立即核验研究文件</translation>
    </message>
    <message>
        <source>Checks every page of the file, the whole journal and each row against it.</source>
        <translation>核对文件的每一页、整个日志以及每一行与日志是否一致。</translation>
    </message>
    <message>
        <source>Verified at %1: every page, every line of the journal and every row is as the program left it.</source>
        <translation>已于 %1 核验：每一页、日志的每一行和每条记录均与程序写入时一致。</translation>
    </message>
    <message numerus="yes">
        <source>The study was changed behind the program&apos;s back, or is damaged, in %Ln place(s). The first: %1</source>
        <translation>
            <numerusform>研究文件有 %Ln 处被程序以外的方式修改或已损坏。第一处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Verif&amp;y now</source>
        <translation>立即校验(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>VisitWindowsEditor</name>
    <message>
        <source>Protocol file</source>
        <translation>方案文件</translation>
    </message>
    <message>
        <source>Own, from day</source>
        <translation>自定，自第…天</translation>
    </message>
    <message>
        <source>to day</source>
        <translation>至第…天</translation>
    </message>
    <message>
        <source>Days after the infusion, day 0. The protocol file&apos;s windows are assumptions: the signed protocol&apos;s go before them. An empty line leaves the file&apos;s window in force.</source>
        <translation>天数自输注日（第 0 天）起计。方案文件中的访视窗为假设，应以已签署的方案为准。留空的行仍采用方案文件的访视窗。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>visit, its id</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>day %1 to %2</source>
        <translation>第 %1 至 %2 天</translation>
    </message>
    <message>
        <source>Both days of the window, as whole numbers.</source>
        <translation>请以整数填写访视窗的最早日和最晚日。</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source>Checking the file against its checksum…</source>
        <translation>正在核对文件与其校验和…</translation>
    </message>
    <message>
        <source>Checking pages and indexes…</source>
        <translation>正在检查数据页和索引…</translation>
    </message>
    <message>
        <source>Checking the journal…</source>
        <translation>正在检查日志…</translation>
    </message>
    <message>
        <source>Comparing the tables with the journal…</source>
        <translation>正在将各表与日志比对…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Please wait…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Copying the study…</source>
        <translation>正在复制研究文件…</translation>
    </message>
    <message>
        <source>Asking the rules of each step…</source>
        <translation>正在按规则核对每一步…</translation>
    </message>
    <message>
        <source>Writing the records…</source>
        <translation>正在写入记录…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版页面…</translation>
    </message>
    <message>
        <source>Deriving the key from the password…</source>
        <translation>正在由密码生成密钥…</translation>
    </message>
    <message>
        <source>Reading the study…</source>
        <translation>正在读取研究…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Putting the study together as it was…</source>
        <translation>正在还原当时的研究数据…</translation>
    </message>
</context>
<context>
    <name>WindowModel</name>
    <message>
        <source>Cleared day %1, late</source>
        <translation>无 DLT（第 %1 天完成观察，延迟）</translation>
    </message>
    <message>
        <source>Cleared day %1</source>
        <translation>无 DLT（第 %1 天完成观察）</translation>
    </message>
    <message>
        <source>DLT day %1</source>
        <translation>第 %1 天 DLT</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <translation>不可评价</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>In window</source>
        <translation>观察期内</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Due until day %1</source>
        <translation>最迟第 %1 天</translation>
    </message>
    <message>
        <source>Day %1 of %2, assessment from %3 to %4</source>
        <translation>第 %1 天，共 %2 天，评估自 %3 至 %4</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>剂量水平</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Window, day 0 to 28</source>
        <translation>观察期，第 0 至 28 天</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>WorksheetPanel</name>
    <message>
        <source>%1, day %2</source>
        <translation>%1，第 %2 天</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>hidden until the second reader has answered</source>
        <translation>第二判读者回答之前不显示</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>no DLT</source>
        <translation>无 DLT</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>DLT worksheet</source>
        <translation>DLT 判定表</translation>
    </message>
    <message>
        <source>No adverse event of the DLT window is recorded.</source>
        <translation>DLT 观察期内未记录不良事件。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>按规则的判定</translation>
    </message>
    <message>
        <source>DLT?</source>
        <translation>DLT？</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Print worksheet</source>
        <translation>打印判定表(&amp;P)</translation>
    </message>
    <message>
        <source>Version %1 of the definition.</source>
        <translation>定义第 %1 版。</translation>
    </message>
    <message>
        <source>The site has not entered the DLT definition of the signed protocol. The registry record does not define a DLT (assumption A5): judge by the signed protocol.</source>
        <translation>研究中心尚未录入已签署方案的 DLT 定义。登记信息没有定义 DLT（假设 A5）：请按已签署的方案判断。</translation>
    </message>
    <message>
        <source>What begins or becomes worse from the infusion to day %1 counts (assumption A2).</source>
        <translation>自输注起至第 %1 天内发生或加重者计入（假设 A2）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>&amp;History of this field</source>
        <translation>该字段的历史(&amp;H)</translation>
    </message>
    <message>
        <source>Protocol file %1, edition %2 of the rules</source>
        <translation>方案文件 %1，规则第 %2 版</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页中查找</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>About CohortDesk</source>
        <translation>关于 CohortDesk</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Type as the desktop has it</source>
        <translation>按系统字号显示</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>新受试者</translation>
    </message>
    <message>
        <source>&amp;Queries of this field</source>
        <translation>该字段的质疑(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>No such time zone. Type a part of its name, such as Shanghai, and choose.</source>
        <translation>没有该时区。请输入名称的一部分，如 Shanghai，然后选择。</translation>
    </message>
    <message>
        <source>Time zones that were found</source>
        <translation>找到的时区</translation>
    </message>
</context>
</TS>
