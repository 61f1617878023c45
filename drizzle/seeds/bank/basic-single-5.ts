/** Single-choice items of the basic level: foreigners, firearms, identification and the rules for fines. */
import type { SeedItem } from "./seed-item.ts"

export const basicSingle5 = [
  {
    code: "B-S-021",
    kind: "single",
    stem: {
      "zh-CN":
        "外国游客到某市后住进中国朋友家中，没有住旅馆。其本人或者留宿人应当在入住后多长时间内到居住地公安机关办理登记？",
      en: "On arriving in a city a foreign tourist stays at a Chinese friend's home rather than a hotel. Within what time after moving in must the tourist or the host register with the local public security organ?",
    },
    options: [
      { label: "A", text: { "zh-CN": "二十四小时", en: "Twenty-four hours" } },
      { label: "B", text: { "zh-CN": "四十八小时", en: "Forty-eight hours" } },
      { label: "C", text: { "zh-CN": "七十二小时", en: "Seventy-two hours" } },
      { label: "D", text: { "zh-CN": "七日", en: "Seven days" } },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《出境入境管理法》第三十九条第二款规定，外国人在旅馆以外的其他住所居住或者住宿的，应当在入住后二十四小时内由本人或者留宿人办理登记。其他时限均无法律依据；住旅馆的由旅馆办理登记。",
      en: "Article 39(2) of the Exit and Entry Administration Law requires registration within 24 hours of moving in, by the foreigner or the host, when the stay is not in a hotel. The other periods have no basis; hotels register their own guests.",
    },
    law: [{ statute: "exit-entry-law", version: "2012-06-30", article: "39", paragraph: 2 }],
    difficulty: 1,
    subject: "public-order",
  },
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
      en: "Article 25(i) of the Firearms Control Law requires the licence to be carried with the weapon; otherwise the public security organ withholds the weapon. The firearm is lawfully issued, so it is neither liable to confiscation nor illegally possessed, and the prescribed response is to withhold it rather than wave him through.",
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
] satisfies readonly SeedItem[]
