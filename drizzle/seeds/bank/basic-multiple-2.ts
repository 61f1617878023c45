import type { SeedItem } from "./seed-item.ts"

export const basicMultiple2 = [
  {
    code: "B-M-006",
    kind: "multiple",
    subject: "criminal-law",
    difficulty: 3,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "27", paragraph: 2 },
      { statute: "criminal-law", version: "2023-12-29", article: "28" },
      { statute: "criminal-law", version: "2023-12-29", article: "29", paragraph: 1 },
      { statute: "criminal-law", version: "2023-12-29", article: "29", paragraph: 2 },
    ],
    stem: {
      "zh-CN": "关于共同犯罪人的处罚，下列说法正确的有：",
      en: "Which of the following statements about punishing joint offenders are correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "对于从犯，应当从轻、减轻处罚或者免除处罚",
          en: "An accessory must be given a lighter or mitigated punishment or be exempted",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "对于被胁迫参加犯罪的人，应当按照其犯罪情节减轻处罚或者免除处罚",
          en: "A person coerced into a crime must, according to the circumstances, have his punishment mitigated or be exempted",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "对于教唆犯，一律按照主犯处罚",
          en: "An instigator is always punished as a principal",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "被教唆的人没有犯被教唆的罪的，教唆犯一律不负刑事责任",
          en: "If the person incited does not commit the crime, the instigator never bears criminal liability",
        },
      },
    ],
    key: ["A", "B"],
    rationale: {
      "zh-CN":
        "《刑法》第二十七条第二款、第二十八条分别规定了从犯和胁从犯的处罚。第二十九条第一款规定教唆犯按照其在共同犯罪中所起的作用处罚，不是一律按主犯；第二款规定被教唆的人没有犯被教唆的罪的，对教唆犯可以从轻或者减轻处罚，并非不负刑事责任。",
      en: "Article 27(2) and Article 28 of the Criminal Law deal with accessories and coerced offenders in those terms. Under Article 29(1) an instigator is punished by the part he played, which need not be that of a principal; under paragraph 2, if the person incited does not commit the crime, the instigator may get a lighter or mitigated punishment, but he is still liable.",
    },
  },
  {
    code: "B-M-007",
    kind: "multiple",
    subject: "criminal-law",
    difficulty: 3,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "386" },
      { statute: "criminal-law", version: "2023-12-29", article: "279", paragraph: 2 },
      { statute: "criminal-law", version: "2023-12-29", article: "238", paragraph: 4 },
      { statute: "criminal-law", version: "2023-12-29", article: "29", paragraph: 1 },
      { statute: "criminal-law", version: "2023-12-29", article: "19" },
    ],
    stem: {
      "zh-CN": "依照《刑法》，下列情形应当从重处罚的有：",
      en: "Under the Criminal Law, which of the following must be punished more heavily?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "国家工作人员索贿，构成受贿罪的",
          en: "A state functionary extorts a bribe and is guilty of accepting bribes",
        },
      },
      {
        label: "B",
        text: { "zh-CN": "又聋又哑的人犯盗窃罪的", en: "A person who is both deaf and mute commits theft" },
      },
      {
        label: "C",
        text: { "zh-CN": "冒充人民警察招摇撞骗的", en: "Impersonating a police officer to cheat and bluff" },
      },
      {
        label: "D",
        text: {
          "zh-CN": "国家机关工作人员利用职权犯非法拘禁罪的",
          en: "A state organ functionary commits unlawful detention by abusing his power",
        },
      },
      {
        label: "E",
        text: { "zh-CN": "教唆十七周岁的人盗窃的", en: "Inciting a seventeen-year-old to steal" },
      },
    ],
    key: ["A", "C", "D", "E"],
    rationale: {
      "zh-CN":
        "《刑法》第三百八十六条（索贿）、第二百七十九条第二款（冒充人民警察）、第二百三十八条第四款（国家机关工作人员利用职权非法拘禁）、第二十九条第一款（教唆不满十八周岁的人犯罪）均规定从重处罚。第十九条对又聋又哑的人规定的是可以从轻、减轻或者免除处罚。",
      en: "Heavier punishment is laid down in the Criminal Law by Article 386 (extorting a bribe), Article 279(2) (impersonating a police officer), Article 238(4) (state organ functionaries abusing power to detain) and Article 29(1) (inciting someone under eighteen). For a person who is both deaf and mute Article 19 allows a lighter or mitigated punishment or exemption.",
    },
  },
  {
    code: "B-M-008",
    kind: "multiple",
    subject: "criminal-procedure",
    difficulty: 3,
    law: [{ statute: "criminal-procedure-law", version: "2018-10-26", article: "56", paragraph: 1 }],
    stem: {
      "zh-CN": "青屿县公安局办理一起抢劫案时取得下列证据。其中应当予以排除的有：",
      en: "The public security bureau of Qingyu County obtained the following in a robbery case. Which must be excluded?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "通过刑讯逼供取得的犯罪嫌疑人供述",
          en: "A suspect's confession extracted by torture",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "以暴力威胁证人取得的证言",
          en: "Testimony obtained by threatening a witness with violence",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "提取笔录漏填时间，经补正后能够证明来源合法的作案工具",
          en: "A crime tool whose collection record omitted the time, a gap since made good so as to prove its lawful origin",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "收集程序违法、可能严重影响司法公正，且不能补正或者作出合理解释的书证",
          en: "Documentary evidence collected in breach of procedure that may seriously affect judicial fairness and that can be neither corrected nor reasonably explained",
        },
      },
    ],
    key: ["A", "B", "D"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第五十六条第一款规定，刑讯逼供等非法方法取得的供述、暴力威胁等取得的证言应当排除；物证、书证收集不合程序且可能严重影响司法公正的，先补正或者作出合理解释，不能补正或者解释的才排除。笔录漏填时间已经补正，不在排除之列。",
      en: "Under Article 56(1) of the Criminal Procedure Law confessions obtained by torture and testimony obtained by violence or threats must be excluded. Physical and documentary evidence collected in breach of procedure that may seriously affect fairness may be corrected or explained, and is excluded only if that fails. The omitted time has been made good, so that tool stays in.",
    },
  },
  {
    code: "B-M-009",
    kind: "multiple",
    subject: "criminal-procedure",
    difficulty: 2,
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "71", paragraph: 1 },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "71", paragraph: 2 },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "77", paragraph: 1 },
    ],
    stem: {
      "zh-CN": "柏某因涉嫌盗窃被取保候审，办案机关未附加任何特别要求。柏某在取保候审期间必须遵守的规定有：",
      en: "Bai is released on bail pending trial on suspicion of theft, and the authority adds no special requirements. Which rules must he observe?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "未经执行机关批准不得离开所居住的市、县",
          en: "Not to leave the city or county where he lives without the executing organ's approval",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "未经执行机关批准不得会见任何人或者与任何人通信",
          en: "Not to meet or correspond with anyone without the executing organ's approval",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "住址、工作单位和联系方式发生变动的，在二十四小时以内向执行机关报告",
          en: "To report any change of address, employer or contact details to the executing organ within twenty-four hours",
        },
      },
      { label: "D", text: { "zh-CN": "在传讯的时候及时到案", en: "To appear promptly when summoned" } },
      {
        label: "E",
        text: {
          "zh-CN": "不得以任何形式干扰证人作证",
          en: "Not to interfere in any way with witnesses giving testimony",
        },
      },
    ],
    key: ["A", "C", "D", "E"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第七十一条第一款列举了所有被取保候审人的普遍义务，包括不得擅自离开市县、二十四小时内报告变动、传讯及时到案和不得干扰证人作证。未经批准不得会见他人或者通信是第七十七条对被监视居住人的要求；取保候审中不得与特定人员会见、通信属于第二款的酌定要求，本案未附加。",
      en: "Article 71(1) of the Criminal Procedure Law lists what everyone on bail must observe, including not leaving the city or county, reporting changes within twenty-four hours, appearing when summoned and not interfering with witnesses. A general ban on meetings and correspondence belongs to residential surveillance under Article 77; on bail, not meeting or writing to specified persons is an optional requirement under paragraph 2, and none was added here.",
    },
  },
  {
    code: "B-M-010",
    kind: "multiple",
    subject: "criminal-procedure",
    difficulty: 3,
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "85", paragraph: 1 },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "85", paragraph: 2 },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "86" },
    ],
    stem: {
      "zh-CN": "侦查人员依法拘留涉嫌普通盗窃的段某，当时能够联系其家属。下列做法符合《刑事诉讼法》的有：",
      en: "Investigators lawfully detain Duan on suspicion of ordinary theft; his family can be reached. Which steps comply with the Criminal Procedure Law?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "执行拘留时向段某出示拘留证",
          en: "Showing Duan the detention warrant when detaining him",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "拘留后第三十小时对段某进行第一次讯问",
          en: "Interrogating Duan for the first time in the thirtieth hour of detention",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "拘留后立即将段某送看守所，全程用时三小时",
          en: "Taking Duan to the detention house at once, which takes three hours in all",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "认为通知有碍侦查，拘留后第三日才通知家属",
          en: "Telling the family only on the third day, on the ground that notice might hinder the investigation",
        },
      },
    ],
    key: ["A", "C"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第八十五条规定，拘留必须出示拘留证，拘留后立即送看守所羁押，至迟不得超过二十四小时；有碍侦查而暂不通知家属的例外只适用于危害国家安全犯罪、恐怖活动犯罪，普通盗窃案应当在二十四小时以内通知。第八十六条规定应当在拘留后二十四小时以内讯问，第三十小时已经逾期。",
      en: "Under Article 85 of the Criminal Procedure Law the warrant must be shown and the detainee taken to a detention house at once, within twenty-four hours at the latest; notice to the family may be withheld as hindering the investigation only in crimes of state security or terrorism, so in ordinary theft it is due within twenty-four hours. Article 86 requires interrogation within twenty-four hours; the thirtieth is too late.",
    },
  },
] satisfies readonly SeedItem[]
