/** The demo bank's single-choice items on recidivism and on criminal procedure. */
import type { SeedItem } from "./seed-item.ts"

export const basicSingle2 = [
  {
    code: "B-S-008",
    kind: "single",
    stem: {
      "zh-CN": "下列四人新犯之罪均为故意犯罪，且均应当判处有期徒刑。其中构成累犯的是：",
      en: "Each of the four people below has now committed an intentional crime for which fixed-term imprisonment is due. Who is a recidivist?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "孙某：二十岁时犯抢劫罪被判刑四年，服满刑期四年后又犯诈骗罪",
          en: "Sun: four years for a robbery at twenty; commits fraud four years after serving the full term",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "钱某：犯交通肇事罪被判刑二年，服满刑期一年后又犯盗窃罪",
          en: "Qian: two years for causing a traffic death by negligence; commits theft one year after serving the full term",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "李某：十七岁时犯抢劫罪被判刑三年，服满刑期二年后又犯抢劫罪",
          en: "Li: three years for a robbery at seventeen; commits robbery two years after serving the full term",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "王某：犯危险驾驶罪被判处拘役三个月，服满刑期一年后又犯诈骗罪",
          en: "Wang: three months' criminal detention for dangerous driving; commits fraud one year after serving the full term",
        },
      },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《刑法》第六十五条第一款要求前后罪均为应判有期徒刑以上刑罚的故意犯罪，且后罪发生在前罪刑罚执行完毕或者赦免后五年以内。孙某符合。钱某的前罪是过失犯罪；李某犯前罪时不满十八周岁；王某的前罪仅判处拘役，均被排除。",
      en: "Article 65(1) of the Criminal Law requires that both crimes be intentional and merit fixed-term imprisonment or more, and that the second fall within five years after the first sentence is served or pardoned. Sun meets this. Qian's earlier crime was negligent, Li was under eighteen at the time of his, and Wang's brought only criminal detention.",
    },
    law: [{ statute: "criminal-law", version: "2023-12-29", article: "65", paragraph: 1 }],
    difficulty: 4,
    subject: "criminal-law",
  },
  {
    code: "B-S-009",
    kind: "single",
    stem: {
      "zh-CN":
        "沈某因涉嫌盗窃被公安机关刑事拘留，案件正在侦查。妻子询问可以由谁为沈某辩护。民警的下列答复，正确的是：",
      en: "Shen is in criminal detention on suspicion of theft and the case is under investigation. His wife asks who may defend him. Which answer from the officer is correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "现在就可以委托，但只能委托律师",
          en: "A defender may be engaged now, but only a lawyer",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "现在就可以委托，妻子本人也可以担任",
          en: "A defender may be engaged now, and she may act herself",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "现在就可以委托，所在单位推荐的人也可以担任",
          en: "A defender may be engaged now, including one nominated by his employer",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "须等案件移送审查起诉以后才能委托",
          en: "No one may be engaged until the case goes to the procuratorate",
        },
      },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第三十四条第一款规定，犯罪嫌疑人自第一次被讯问或者被采取强制措施之日起有权委托辩护人，但侦查期间只能委托律师。亲友和单位推荐的人不能在侦查期间担任辩护人；也不必等到移送审查起诉。",
      en: "Under Article 34(1) of the Criminal Procedure Law a suspect may engage a defender from the first interrogation or the day compulsory measures are taken, but only a lawyer during investigation. Relatives and persons nominated by an employer cannot act at this stage, and there is no need to wait for transfer for prosecution.",
    },
    law: [{ statute: "criminal-procedure-law", version: "2018-10-26", article: "34", paragraph: 1 }],
    difficulty: 1,
    subject: "criminal-procedure",
  },
  {
    code: "B-S-010",
    kind: "single",
    stem: {
      "zh-CN": "公安机关于周三九时对秦某执行刑事拘留。将秦某送看守所羁押，最迟不得超过：",
      en: "Police place Qin in criminal detention at 09:00 on Wednesday. By when, at the latest, must he be handed over to a detention centre?",
    },
    options: [
      { label: "A", text: { "zh-CN": "周三二十一时", en: "21:00 on Wednesday" } },
      { label: "B", text: { "zh-CN": "周四九时", en: "09:00 on Thursday" } },
      { label: "C", text: { "zh-CN": "周五九时", en: "09:00 on Friday" } },
      { label: "D", text: { "zh-CN": "周六九时", en: "09:00 on Saturday" } },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第八十五条第二款要求拘留后立即送看守所羁押，至迟不得超过二十四小时，即周四九时。十二小时是一般传唤、拘传的时限；四十八小时没有法律依据；三日是一般情况下提请批准逮捕的期限（第九十一条第一款）。",
      en: "Article 85(2) of the Criminal Procedure Law requires immediate handover to a detention centre, at the latest within 24 hours, that is by 09:00 on Thursday. Twelve hours is the ordinary limit of a summons, 48 hours has no basis, and three days is the ordinary time for requesting approval of arrest (Article 91(1)).",
    },
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "85", paragraph: 2 },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "91", paragraph: 1 },
    ],
    difficulty: 2,
    subject: "criminal-procedure",
  },
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
] satisfies readonly SeedItem[]
