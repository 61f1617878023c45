/** Single-choice items of the basic level: arrest, summons, evidence, bail and search. */
import type { SeedItem } from "./seed-item.ts"

export const basicSingle3 = [
  {
    code: "B-S-011",
    kind: "single",
    stem: {
      "zh-CN":
        "薛某因有流窜多地盗窃的重大嫌疑被刑事拘留，公安机关认为需要逮捕。提请人民检察院审查批准的时间最长可以延长至拘留后：",
      en: "Xue is detained as a major suspect in thefts committed while roaming from place to place, and the police consider arrest necessary. The time for requesting the procuratorate's approval may be extended to at most how long after detention?",
    },
    options: [
      { label: "A", text: { "zh-CN": "三日", en: "Three days" } },
      { label: "B", text: { "zh-CN": "七日", en: "Seven days" } },
      { label: "C", text: { "zh-CN": "三十日", en: "Thirty days" } },
      { label: "D", text: { "zh-CN": "三十七日", en: "Thirty-seven days" } },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第九十一条第二款规定，对流窜作案、多次作案、结伙作案的重大嫌疑分子，提请审查批准的时间可以延长至三十日。三日是一般期限，七日是第一款特殊情况延长四日后的上限；三十七日是加上人民检察院七日审查期的总时长，不是提请的期限。",
      en: "Article 91(2) of the Criminal Procedure Law allows up to thirty days for major suspects who roam, offend repeatedly or act in gangs. Three days is the ordinary period and seven the ceiling with the four-day extension of paragraph 1; thirty-seven adds the procuratorate's own seven days of review and is not the limit for the request.",
    },
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "91", paragraph: 2 },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "91", paragraph: 1 },
    ],
    difficulty: 3,
    subject: "criminal-procedure",
  },
  {
    code: "B-S-012",
    kind: "single",
    stem: {
      "zh-CN":
        "罗某涉嫌普通盗窃，案情简单，不需要拘留、逮捕，公安机关将其传唤到指定地点讯问。传唤持续的时间不得超过：",
      en: "Luo is suspected of an ordinary theft; the case is simple and neither detention nor arrest is needed. Police summon him to a designated place for interrogation. The summons may last no longer than:",
    },
    options: [
      { label: "A", text: { "zh-CN": "四小时", en: "Four hours" } },
      { label: "B", text: { "zh-CN": "八小时", en: "Eight hours" } },
      { label: "C", text: { "zh-CN": "十二小时", en: "Twelve hours" } },
      { label: "D", text: { "zh-CN": "二十四小时", en: "Twenty-four hours" } },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第一百一十九条第二款规定，传唤、拘传一般不得超过十二小时；二十四小时仅限案情特别重大、复杂并且需要采取拘留、逮捕措施的情形，本案不具备。八小时是行政案件询问查证的一般时限，四小时没有法律依据。",
      en: "Article 119(2) of the Criminal Procedure Law limits a summons or compelled appearance to twelve hours; twenty-four is only for especially grave or complex cases in which detention or arrest is needed, which this is not. Eight hours is the ordinary limit of questioning in administrative cases and four has no basis.",
    },
    law: [{ statute: "criminal-procedure-law", version: "2018-10-26", article: "119", paragraph: 2 }],
    difficulty: 2,
    subject: "criminal-procedure",
  },
  {
    code: "B-S-013",
    kind: "single",
    stem: {
      "zh-CN":
        "侦查人员在搜查中提取一把作案刀具，但因收集程序不合法，可能严重影响司法公正。对该刀具应当如何处理？",
      en: "During a search investigators seize a knife used in the crime, but the way it was collected breached statutory procedure and may seriously affect judicial fairness. How must the knife be treated?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "一经发现程序违法即予以排除，不得补正",
          en: "It is excluded as soon as the breach is found and cannot be cured",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "物证客观真实，程序问题不影响其使用",
          en: "Being objectively genuine, it may be used regardless of procedure",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "经公安机关负责人批准后，可以直接作为证据",
          en: "It may be used directly once the head of the police agency approves",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "应当补正或者作出合理解释，不能的才予以排除",
          en: "The defect must be cured or reasonably explained, failing which it is excluded",
        },
      },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第五十六条第一款对物证、书证采取有条件排除：先补正或者作出合理解释，不能补正或者解释的才排除。一律排除只针对刑讯逼供等非法方法取得的言词证据；程序问题并非无关紧要，也不能以领导批准代替补正。",
      en: "Article 56(1) of the Criminal Procedure Law excludes physical and documentary evidence conditionally: the defect must first be cured or reasonably explained, and only failing that is the item excluded. Automatic exclusion is for statements obtained by torture or similar means; procedure is not irrelevant, nor can a superior's approval replace a cure.",
    },
    law: [{ statute: "criminal-procedure-law", version: "2018-10-26", article: "56", paragraph: 1 }],
    difficulty: 3,
    subject: "criminal-procedure",
  },
  {
    code: "B-S-014",
    kind: "single",
    stem: {
      "zh-CN": "关于取保候审和监视居住的最长期限，下列说法正确的是：",
      en: "Which statement correctly gives the maximum periods of release on bail pending trial and of residential surveillance?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "取保候审十二个月，监视居住六个月",
          en: "Bail twelve months, residential surveillance six months",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "取保候审六个月，监视居住十二个月",
          en: "Bail six months, residential surveillance twelve months",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "取保候审十二个月，监视居住三个月",
          en: "Bail twelve months, residential surveillance three months",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "取保候审六个月，监视居住三个月",
          en: "Bail six months, residential surveillance three months",
        },
      },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第七十九条第一款规定，取保候审最长不得超过十二个月，监视居住最长不得超过六个月。监视居住对人身自由的限制更严，期限反而更短；其余选项或者前后颠倒，或者数字有误。",
      en: "Article 79(1) of the Criminal Procedure Law caps bail at twelve months and residential surveillance at six. The stricter measure has the shorter limit; the other options either reverse the two or give a wrong figure.",
    },
    law: [{ statute: "criminal-procedure-law", version: "2018-10-26", article: "79", paragraph: 1 }],
    difficulty: 1,
    subject: "criminal-procedure",
  },
  {
    code: "B-S-015",
    kind: "single",
    stem: {
      "zh-CN":
        "民警持拘留证到余某住处执行拘留时，余某突然向屋内喊话，让同伙引爆藏在卧室的爆炸物。民警没有携带搜查证。此时民警：",
      en: "While officers with a detention warrant are detaining Yu at his home, he suddenly shouts to an accomplice inside to set off explosives hidden in the bedroom. The officers have no search warrant. They:",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "应当等搜查证送到现场后再进行搜查",
          en: "Must wait until a search warrant reaches the scene",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "应当取得余某书面同意后再进行搜查",
          en: "Must first obtain Yu's consent in writing",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "可以不另用搜查证，立即进行搜查",
          en: "May search at once without a separate search warrant",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "应当报人民检察院批准后再进行搜查",
          en: "Must first obtain approval from the procuratorate",
        },
      },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第一百三十八条第二款规定，执行逮捕、拘留时遇有紧急情况，不另用搜查证也可以搜查。本案有爆炸危险，等待搜查证会贻误处置；公安机关的搜查既不以被搜查人同意为前提，也不须检察院批准。",
      en: "Article 138(2) of the Criminal Procedure Law permits a search without a separate warrant in an emergency while carrying out an arrest or detention. With explosives about to go off, waiting for a warrant would be too late; a police search depends neither on the person's consent nor on the procuratorate's approval.",
    },
    law: [{ statute: "criminal-procedure-law", version: "2018-10-26", article: "138", paragraph: 2 }],
    difficulty: 2,
    subject: "criminal-procedure",
  },
] satisfies readonly SeedItem[]
