import type { SeedItem } from "./seed-item.ts"

export const basicMultiple4 = [
  {
    code: "B-M-016",
    kind: "multiple",
    subject: "public-order",
    difficulty: 2,
    law: [
      { statute: "firearms-law", version: "2015-04-24", article: "23", paragraph: 2 },
      { statute: "firearms-law", version: "2015-04-24", article: "25" },
      { statute: "firearms-law", version: "2015-04-24", article: "32" },
      { statute: "firearms-law", version: "2015-04-24", article: "48" },
    ],
    stem: {
      "zh-CN": "某单位依法配备公务用枪。下列做法符合《枪支管理法》的有：",
      en: "A unit is lawfully equipped with service firearms. Which practices comply with the Firearms Control Law?",
    },
    options: [
      {
        label: "A",
        text: { "zh-CN": "枪支与弹药分开存放", en: "Keeping firearms and ammunition in separate storage" },
      },
      {
        label: "B",
        text: {
          "zh-CN": "携带枪支时同时携带持枪证件",
          en: "Carrying the firearm licence whenever a firearm is carried",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "枪支丢失后先自行查找三日，再向公安机关报告",
          en: "Searching for a lost firearm for three days before reporting it to the public security organ",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "将枪支拆成零件后通过快递邮寄给维修企业",
          en: "Taking a firearm apart and sending the pieces by courier to a repair firm",
        },
      },
      {
        label: "E",
        text: {
          "zh-CN": "对交由个人使用的枪支，使用完毕及时收回",
          en: "Taking firearms given to individuals back promptly after use",
        },
      },
    ],
    key: ["A", "B", "E"],
    rationale: {
      "zh-CN":
        "《枪支管理法》第二十三条要求枪支、弹药分开存放，交由个人使用的枪支用毕及时收回；第二十五条要求携枪同时携带持枪证件，枪支丢失立即报告公安机关，因此拖延三日违法。第三十二条严禁邮寄枪支，第四十八条将枪支的主要零部件纳入运输管理，拆件快递不合法。",
      en: "Article 23 of the Firearms Control Law requires separate storage of firearms and ammunition and prompt return after personal use; Article 25 requires the licence to be carried and a loss to be reported at once, so waiting three days is unlawful. Article 32 forbids mailing firearms and Article 48 applies the transport rules to their main parts, so sending the pieces by courier is unlawful.",
    },
  },
  {
    code: "B-M-017",
    kind: "multiple",
    subject: "public-order",
    difficulty: 2,
    law: [
      { statute: "exit-entry-law", version: "2012-06-30", article: "43" },
      { statute: "exit-entry-law", version: "2012-06-30", article: "48" },
    ],
    stem: {
      "zh-CN": "下列外国人中，属于非法就业的有：",
      en: "Which of these foreigners are working illegally?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "持旅游签证入境后，未取得工作许可和工作类居留证件即在餐馆任职的",
          en: "One who entered on a tourist visa and works in a restaurant without a work permit or a work-type residence permit",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "取得工作许可后，超出许可限定范围到另一家公司任职的",
          en: "One with a work permit who takes a post at another company beyond the scope of the permit",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "取得永久居留资格、持有效永久居留证件在工厂任工程师的",
          en: "One with permanent residence and a valid permanent residence permit who works as a factory engineer",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "违反勤工助学管理规定，超出规定的岗位范围打工的留学生",
          en: "A student who, against the rules on work-study, works outside the permitted posts",
        },
      },
    ],
    key: ["A", "B", "D"],
    rationale: {
      "zh-CN":
        "《出境入境管理法》第四十三条列举了未按规定取得工作许可和工作类居留证件工作、超出工作许可限定范围工作、留学生违反勤工助学规定超出岗位范围或者时限工作三种非法就业。第四十八条规定，取得永久居留资格的外国人凭永久居留证件即可在境内居留和工作。",
      en: "Article 43 of the Exit and Entry Administration Law lists three forms of illegal work: without the permit and work-type residence permit, beyond the scope of the permit, and by students beyond the posts or hours allowed for work-study. Under Article 48 a permanent resident may live and work in China on the permanent residence permit.",
    },
  },
  {
    code: "B-M-018",
    kind: "multiple",
    subject: "public-order",
    difficulty: 3,
    law: [{ statute: "exit-entry-law", version: "2012-06-30", article: "28" }],
    stem: {
      "zh-CN": "下列外国人在口岸申请出境。其中依法不准出境的有：",
      en: "These foreigners ask to leave the country at a port. Who must by law be refused exit?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "有未了结的民事案件，但人民法院没有决定不准其出境的",
          en: "One with an unsettled civil case whose exit no people's court has forbidden",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "属于正在侦查的刑事案件犯罪嫌疑人的",
          en: "One who is a suspect in a criminal case under investigation",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "被判处刑罚尚未执行完毕，且不属于按照协议移管的",
          en: "One whose sentence is not fully served and who is not being transferred under an agreement",
        },
      },
      {
        label: "D",
        text: { "zh-CN": "签证停留期限还有两天届满的", en: "One whose permitted stay ends in two days" },
      },
      {
        label: "E",
        text: {
          "zh-CN": "拖欠劳动者报酬，经省人民政府决定不准出境的",
          en: "One who owes workers their wages and whose exit has been forbidden by a provincial people's government",
        },
      },
    ],
    key: ["B", "C", "E"],
    rationale: {
      "zh-CN":
        "《出境入境管理法》第二十八条规定，刑罚尚未执行完毕（按协议移管的除外）或者属于刑事案件被告人、犯罪嫌疑人的，以及拖欠劳动报酬经国务院有关部门或者省级人民政府决定不准出境的，不准出境。民事案件须由人民法院决定不准出境；停留期限将满而未满的，可以正常出境。",
      en: "Article 28 of the Exit and Entry Administration Law refuses exit to those whose sentence is not fully served (transfers under an agreement apart), to defendants and suspects in criminal cases, and to those who owe wages and whose exit a State Council department or provincial government has forbidden. A civil case bars exit only if a people's court so decides, and someone whose stay is about to end but has not may leave as usual.",
    },
  },
  {
    code: "B-M-019",
    kind: "multiple",
    subject: "public-order",
    difficulty: 2,
    law: [{ statute: "administrative-case-procedures", version: "2019-04-27", article: "10", paragraph: 1 }],
    stem: {
      "zh-CN":
        "行政案件一般由违法行为地公安机关管辖，由居住地管辖更为适宜的可以由居住地公安机关管辖。下列案件中，不得以此为由改由居住地公安机关管辖的有：",
      en: "Administrative cases normally belong to the organ of the place of the act, or to that of the offender's residence where this is more suitable. Which of these may not be moved to the place of residence on that ground?",
    },
    options: [
      { label: "A", text: { "zh-CN": "故意损毁财物案件", en: "Intentional damage to property" } },
      { label: "B", text: { "zh-CN": "赌博案件", en: "Gambling" } },
      { label: "C", text: { "zh-CN": "殴打他人案件", en: "Assault on another person" } },
      { label: "D", text: { "zh-CN": "吸食毒品案件", en: "Taking drugs" } },
      { label: "E", text: { "zh-CN": "嫖娼案件", en: "Patronising prostitutes" } },
    ],
    key: ["B", "D", "E"],
    rationale: {
      "zh-CN":
        "《公安机关办理行政案件程序规定》第十条第一款规定，由居住地公安机关管辖更为适宜的可以由其管辖，但涉及卖淫、嫖娼、赌博、毒品的案件除外。殴打他人、故意损毁财物不属于除外情形。",
      en: "Article 10(1) of the Provisions on Handling Administrative Cases allows the organ of residence to take a case where this is more suitable, except cases of prostitution, its patronage, gambling and drugs. Assault and damage to property are not excepted.",
    },
  },
  {
    code: "B-M-020",
    kind: "multiple",
    subject: "administrative",
    difficulty: 2,
    law: [{ statute: "administrative-penalty-law", version: "2021-01-22", article: "63", paragraph: 1 }],
    stem: {
      "zh-CN": "行政机关拟作出下列行政处罚。应当告知当事人有要求听证的权利的有：",
      en: "An administrative organ intends to impose the following. For which must it tell the party of the right to a hearing?",
    },
    options: [
      { label: "A", text: { "zh-CN": "吊销许可证件", en: "Revoking a licence" } },
      { label: "B", text: { "zh-CN": "责令停产停业", en: "Ordering production or business to stop" } },
      { label: "C", text: { "zh-CN": "警告", en: "A warning" } },
      {
        label: "D",
        text: { "zh-CN": "没收较大价值非法财物", en: "Confiscating illegal property of considerable value" },
      },
      { label: "E", text: { "zh-CN": "限制从业", en: "Restricting a person from an occupation" } },
    ],
    key: ["A", "B", "D", "E"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第六十三条第一款列举了较大数额罚款、没收较大数额违法所得或者较大价值非法财物、降低资质等级、吊销许可证件、责令停产停业、责令关闭、限制从业等应当告知听证权利的情形。警告不属于该款规定的较重处罚，不在其列。",
      en: "Article 63(1) of the Administrative Penalty Law lists large fines, confiscation of large illegal gains or of illegal property of considerable value, lowering of qualification, revocation of licences, orders to stop production or business or to close, and occupational restrictions. A warning is not one of those heavier penalties.",
    },
  },
] satisfies readonly SeedItem[]
