/** The demo bank's single-choice items on policing public order and on administrative penalties. */
import type { SeedItem } from "./seed-item.ts"

export const basicSingle4 = [
  {
    code: "B-S-022",
    kind: "single",
    stem: {
      "zh-CN":
        "下列四名外国人均有非法居留嫌疑，经继续盘问仍不能排除，需要进一步调查，且没有其他特殊情况。其中不适用拘留审查的是：",
      en: "Each of four foreigners is suspected of illegal residence; continued questioning has not cleared the suspicion, further inquiry is needed and there are no other special circumstances. To whom may detention for investigation not be applied?",
    },
    options: [
      { label: "A", text: { "zh-CN": "已满十七周岁的在校学生", en: "A student aged seventeen" } },
      {
        label: "B",
        text: { "zh-CN": "国籍尚未查清的务工人员", en: "A worker whose nationality is not yet established" },
      },
      {
        label: "C",
        text: { "zh-CN": "声称即将离境的短期游客", en: "A short-term tourist who says he is about to leave" },
      },
      { label: "D", text: { "zh-CN": "已满七十一周岁的退休人员", en: "A retired person aged seventy-one" } },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《出境入境管理法》第六十一条第一款规定，未满十六周岁或者已满七十周岁的外国人不适用拘留审查，可以限制其活动范围。十七周岁已不在该年龄范围内；国籍不明只影响第六十条第三款期限的起算；声称即将离境不是法定的排除情形。",
      en: "Article 61(1) of the Exit and Entry Administration Law excludes foreigners under sixteen or aged seventy and over from detention for investigation; their movements may be restricted instead. At seventeen the exclusion no longer applies; unknown nationality only shifts the starting point of the period under Article 60(3); and a claim to be leaving is no statutory exception.",
    },
    law: [
      { statute: "exit-entry-law", version: "2012-06-30", article: "61", paragraph: 1 },
      { statute: "exit-entry-law", version: "2012-06-30", article: "60", paragraph: 1 },
    ],
    difficulty: 4,
    subject: "public-order",
  },
  {
    code: "B-S-023",
    kind: "single",
    stem: {
      "zh-CN":
        "某押运公司的专职押运员合法配备公务用枪。一日执行押运任务时，他携带枪支，却把持枪证件忘在了单位。公安机关检查发现后应当：",
      en: "A full-time escort of a cash-in-transit company is lawfully equipped with a service firearm. One day he carries the weapon on an escort run but has left the licence at the office. On discovering this the public security organ should:",
    },
    options: [
      { label: "A", text: { "zh-CN": "没收该枪支", en: "Confiscate the firearm" } },
      { label: "B", text: { "zh-CN": "扣留该枪支", en: "Withhold the firearm" } },
      {
        label: "C",
        text: {
          "zh-CN": "责令限期补验证件后放行",
          en: "Let him go on with an order to show the licence later",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "以非法持有枪支罪立案侦查",
          en: "Open a criminal case of illegal possession of a firearm",
        },
      },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《枪支管理法》第二十五条第一项规定，携带枪支必须同时携带持枪证件，未携带的由公安机关扣留枪支。枪支系合法配备，不属于没收情形，也不构成非法持有枪支；法律规定的处置是扣留，不能放行了事。",
      en: "Article 25(1) of the Firearms Control Law requires the licence to be carried with the weapon; otherwise the public security organ withholds the weapon. The firearm is lawfully issued, so it is neither liable to confiscation nor illegally possessed, and the prescribed response is to withhold it rather than wave him through.",
    },
    law: [{ statute: "firearms-law", version: "2015-04-24", article: "25" }],
    difficulty: 2,
    subject: "public-order",
  },
  {
    code: "B-S-024",
    kind: "single",
    stem: {
      "zh-CN":
        "办理一起殴打他人的行政案件时，公安机关组织目击者对违法嫌疑人的照片进行辨认。供辨认的照片不得少于多少人？",
      en: "In an administrative case of assault, police ask an eyewitness to identify the suspect from photographs. Photographs of at least how many people must be shown?",
    },
    options: [
      { label: "A", text: { "zh-CN": "五人", en: "Five" } },
      { label: "B", text: { "zh-CN": "七人", en: "Seven" } },
      { label: "C", text: { "zh-CN": "十人", en: "Ten" } },
      { label: "D", text: { "zh-CN": "十二人", en: "Twelve" } },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《公安机关办理行政案件程序规定》第一百零四条第二款规定，对违法嫌疑人照片进行辨认的，不得少于十人的照片。七人是对真人列队辨认的下限，五件是该条第三款对混杂同类物品的要求，十二人没有依据。",
      en: "Article 104(2) of the Provisions on Handling Administrative Cases requires photographs of at least ten people. Seven is the minimum for a live line-up, five is the number of similar objects required by paragraph 3, and twelve has no basis.",
    },
    law: [
      { statute: "administrative-case-procedures", version: "2019-04-27", article: "104", paragraph: 2 },
      { statute: "administrative-case-procedures", version: "2019-04-27", article: "104", paragraph: 3 },
    ],
    difficulty: 3,
    subject: "public-order",
  },
  {
    code: "B-S-025",
    kind: "single",
    stem: {
      "zh-CN":
        "某公司的一个违法行为同时违反两部行政法规，甲规定处二千元以上五千元以下罚款，乙规定处五千元以上一万元以下罚款。应当如何处以罚款？",
      en: "A single unlawful act by a company breaches two administrative regulations: one provides a fine of 2,000 to 5,000 yuan, the other 5,000 to 10,000 yuan. How should it be fined?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "依照罚款数额低的规定处罚一次",
          en: "Once, under the provision with the lower fine",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "依照两部法规分别罚款，合并执行",
          en: "Twice, under each regulation, enforced together",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "依照罚款数额高的规定处罚一次",
          en: "Once, under the provision with the higher fine",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "依照先施行的法规处罚一次",
          en: "Once, under the regulation that took effect first",
        },
      },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第二十九条规定，对同一个违法行为不得给予两次以上罚款；违反多个法律规范均应罚款的，按照罚款数额高的规定处罚。分别罚款违反一事不再罚；择低处罚或者按施行先后选择均无依据。",
      en: "Article 29 of the Administrative Penalty Law forbids fining the same act twice; where several provisions call for a fine, the one with the higher amount applies. Two fines breach that rule, and neither the lower amount nor the earlier date is a lawful criterion.",
    },
    law: [{ statute: "administrative-penalty-law", version: "2021-01-22", article: "29" }],
    difficulty: 2,
    subject: "administrative",
  },
  {
    code: "B-S-026",
    kind: "single",
    stem: {
      "zh-CN":
        "田某实施某违法行为时，当时的规定是处五千元以上一万元以下罚款。行政机关作出处罚决定时，新规定已经施行，罚款改为一千元以上三千元以下。对田某应当：",
      en: "When Tian committed a violation the rule provided a fine of 5,000 to 10,000 yuan. By the time the penalty is decided a new rule is in force with a fine of 1,000 to 3,000 yuan. For Tian the agency should:",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "适用新的规定，因为新的规定处罚较轻",
          en: "Apply the new rule, because its penalty is lighter",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "适用旧的规定，因为行为发生在新规施行以前",
          en: "Apply the old rule, because the act predates the new one",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "适用旧的规定，但在法定幅度内从轻处罚",
          en: "Apply the old rule, but at the lighter end of its range",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "适用新的规定，因为新规一律溯及既往",
          en: "Apply the new rule, because new rules are always retroactive",
        },
      },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第三十七条确立从旧兼从轻：原则上适用行为时的规定，但作出决定时规定已修改且新规定处罚较轻的，适用新规定。本案适用新规的理由是处罚较轻，并非新规一律溯及既往；坚持适用旧规，即使从轻，也违反该条。",
      en: "Article 37 of the Administrative Penalty Law applies the rule in force at the time of the act unless it has since been amended and the new penalty is lighter. Lightness is the reason here, not any general retroactivity; keeping to the old rule, even at its lower end, is contrary to the article.",
    },
    law: [{ statute: "administrative-penalty-law", version: "2021-01-22", article: "37" }],
    difficulty: 2,
    subject: "administrative",
  },
  {
    code: "B-S-027",
    kind: "single",
    stem: {
      "zh-CN":
        "某店自2023年3月起持续实施一项违法行为，2025年6月自行停止，行政机关2026年10月才发现。该行为不涉及公民生命健康安全和金融安全，法律也没有特别规定。对其能否处罚？",
      en: "A shop began a continuing violation in March 2023 and stopped of its own accord in June 2025; the agency learned of it only in October 2026. It concerns neither life and health nor financial safety, and no special statute applies. Can it still be penalised?",
    },
    options: [
      {
        label: "A",
        text: { "zh-CN": "能，五年期限自2023年3月起计算", en: "Yes, five years run from March 2023" },
      },
      {
        label: "B",
        text: { "zh-CN": "不能，二年期限自2023年3月起计算", en: "No, two years run from March 2023" },
      },
      {
        label: "C",
        text: { "zh-CN": "不能，六个月期限自2025年6月起计算", en: "No, six months run from June 2025" },
      },
      {
        label: "D",
        text: { "zh-CN": "能，二年期限自2025年6月起计算", en: "Yes, two years run from June 2025" },
      },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第三十六条规定，违法行为二年内未被发现的不再处罚，行为有连续或者继续状态的，从行为终了之日起计算，本案自2025年6月起算，尚未届满。五年仅适用于涉及公民生命健康安全、金融安全且有危害后果的行为；自行为开始之日起算和六个月期限均与该条不符。",
      en: "Article 36 of the Administrative Penalty Law bars penalties for acts undiscovered for two years, counted from the end of a continuing act; from June 2025 the period has not yet expired. Five years applies only to acts harming life, health or financial safety; counting from the beginning, or six months, does not accord with the article.",
    },
    law: [
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "36", paragraph: 1 },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "36", paragraph: 2 },
    ],
    difficulty: 3,
    subject: "administrative",
  },
  {
    code: "B-S-028",
    kind: "single",
    stem: {
      "zh-CN":
        "行政机关适用普通程序拟对崔某罚款，但一直没有告知崔某拟处罚的内容、事实、理由和依据，崔某也没有放弃陈述、申辩。此时行政机关：",
      en: "Under the ordinary procedure an agency intends to fine Cui, but has never told him the intended penalty, facts, reasons and legal basis; nor has he waived his right to state his case. The agency:",
    },
    options: [
      {
        label: "A",
        text: { "zh-CN": "可以先作出决定，送达时一并告知", en: "May decide first and inform him on service" },
      },
      { label: "B", text: { "zh-CN": "不得作出行政处罚决定", en: "May not make the penalty decision" } },
      {
        label: "C",
        text: { "zh-CN": "可以作出决定，但应当从轻处罚", en: "May decide, but must give a lighter penalty" },
      },
      {
        label: "D",
        text: {
          "zh-CN": "经负责人集体讨论后可以作出决定",
          en: "May decide after collective discussion by its leaders",
        },
      },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第四十四条要求作出决定之前告知，第六十二条规定未告知的不得作出行政处罚决定，当事人明确放弃陈述或者申辩的除外。事后补充告知、从轻处罚或者集体讨论都不能弥补这一程序缺陷。",
      en: "Article 44 of the Administrative Penalty Law requires the person to be informed beforehand and Article 62 forbids a decision without it unless the right to state a case is expressly waived. Informing him afterwards, a lighter penalty or collective discussion cannot cure the defect.",
    },
    law: [
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "62" },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "44" },
    ],
    difficulty: 2,
    subject: "administrative",
  },
] satisfies readonly SeedItem[]
