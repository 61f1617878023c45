import type { SeedItem } from "./seed-item.ts"

export const basicMultiple3 = [
  {
    code: "B-M-011",
    kind: "multiple",
    subject: "criminal-procedure",
    difficulty: 2,
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "29" },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "30" },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "108" },
    ],
    stem: {
      "zh-CN": "侦查员李某办理一起诈骗案，被害人有权要求其回避的情形有：",
      en: "Li is investigating a fraud. In which situations may the victim demand that he withdraw?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "李某两年前参加过另一起与本案毫无关联的盗窃案的侦查",
          en: "Two years ago Li took part in investigating a theft that has nothing to do with this case",
        },
      },
      {
        label: "B",
        text: { "zh-CN": "李某是本案犯罪嫌疑人的亲弟弟", en: "Li is the suspect's own younger brother" },
      },
      {
        label: "C",
        text: { "zh-CN": "李某曾担任本案的鉴定人", en: "Li has acted as an expert witness in this case" },
      },
      {
        label: "D",
        text: {
          "zh-CN": "李某接受了犯罪嫌疑人委托的人的宴请",
          en: "Li accepted a banquet from a person acting for the suspect",
        },
      },
    ],
    key: ["B", "C", "D"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第二十九条规定，是当事人近亲属的、担任过本案鉴定人的应当回避；依第一百零八条，犯罪嫌疑人是当事人，同胞兄弟是近亲属。第三十条规定，接受当事人及其委托的人请客送礼的，当事人有权要求其回避；被害人属于当事人。单纯办理过无关案件不是回避理由。",
      en: "Article 29 of the Criminal Procedure Law requires withdrawal of a close relative of a party and of anyone who has been an expert in the case; under Article 108 a suspect is a party and a brother a close relative. Article 30 lets a party demand withdrawal where the investigator was treated by a party or a person acting for one; the victim is a party. Having worked on an unrelated case is no ground.",
    },
  },
  {
    code: "B-M-012",
    kind: "multiple",
    subject: "criminal-procedure",
    difficulty: 2,
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "118" },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "120", paragraph: 1 },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "123", paragraph: 1 },
    ],
    stem: {
      "zh-CN": "关于讯问犯罪嫌疑人，下列说法正确的有：",
      en: "Which of the following statements about interrogating a suspect are correct?",
    },
    options: [
      {
        label: "A",
        text: { "zh-CN": "讯问时侦查人员不得少于二人", en: "There must be at least two investigators" },
      },
      {
        label: "B",
        text: {
          "zh-CN": "嫌疑人被送交看守所羁押后，侦查人员应当在看守所内进行讯问",
          en: "Once the suspect is held in a detention house, he must be interrogated inside it",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "对可能判处无期徒刑的案件，是否录音录像由侦查人员自行决定",
          en: "In a case that may bring life imprisonment, the investigators decide for themselves whether to record",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "嫌疑人对与本案无关的问题有权拒绝回答",
          en: "The suspect may refuse to answer questions unrelated to the case",
        },
      },
    ],
    key: ["A", "B", "D"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第一百一十八条规定侦查人员不得少于二人、羁押后应当在看守所内讯问；第一百二十条规定对与本案无关的问题有拒绝回答的权利。第一百二十三条规定，可能判处无期徒刑、死刑的案件或者其他重大犯罪案件应当录音或者录像，不能由侦查人员自行决定。",
      en: "Article 118 of the Criminal Procedure Law requires at least two investigators and interrogation inside the detention house after commitment; Article 120 lets the suspect refuse unrelated questions. Under Article 123 recording is mandatory where life imprisonment or death may follow or in other major crimes, so it is not left to the investigators.",
    },
  },
  {
    code: "B-M-013",
    kind: "multiple",
    subject: "criminal-procedure",
    difficulty: 3,
    law: [
      { statute: "criminal-case-procedures", version: "2020-07-20", article: "259", paragraph: 1 },
      { statute: "criminal-case-procedures", version: "2020-07-20", article: "259", paragraph: 2 },
      { statute: "criminal-case-procedures", version: "2020-07-20", article: "260", paragraph: 1 },
      { statute: "criminal-case-procedures", version: "2020-07-20", article: "260", paragraph: 2 },
    ],
    stem: {
      "zh-CN": "公安机关在刑事案件中组织辨认，下列做法符合规定的有：",
      en: "A public security organ arranges identifications in a criminal case. Which steps comply with the rules?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "由两名侦查人员主持辨认",
          en: "Having two investigators conduct the identification",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "让嫌疑人与另外四名特征相似的人站成一列供证人辨认",
          en: "Lining the suspect up with four others of similar features for the witness to view",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "将嫌疑人照片混入共十二张照片中供辨认",
          en: "Mixing the suspect's photograph into a set of twelve for identification",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "让三名目击者同时在场商量后一并指认",
          en: "Having three eyewitnesses present together, confer and point out one person jointly",
        },
      },
      {
        label: "E",
        text: {
          "zh-CN": "在辨认前不向辨认人展示辨认对象及其影像资料",
          en: "Not showing the witness the person or images of him beforehand",
        },
      },
    ],
    key: ["A", "C", "E"],
    rationale: {
      "zh-CN":
        "《公安机关办理刑事案件程序规定》第二百五十九条规定主持辨认的侦查人员不得少于二人，几名辨认人对同一对象应当个别辨认；第二百六十条规定辨认前不得展示辨认对象及其影像，辨认嫌疑人时人数不得少于七人，照片不得少于十张。五人列队人数不足，三人共同商量指认违反个别进行的要求。",
      en: "Article 259 of the Provisions on Handling Criminal Cases requires at least two investigators and separate identification by each witness; Article 260 forbids showing the subject or images of him beforehand and requires at least seven people in a line-up and ten photographs. A line-up of five is too small, and three witnesses conferring breaks the rule that each acts separately.",
    },
  },
  {
    code: "B-M-014",
    kind: "multiple",
    subject: "public-order",
    difficulty: 2,
    law: [
      { statute: "narcotics-law", version: "2007-12-29", article: "38", paragraph: 1 },
      { statute: "narcotics-law", version: "2007-12-29", article: "33", paragraph: 1 },
    ],
    stem: {
      "zh-CN": "下列吸毒成瘾人员中，公安机关可以依法作出强制隔离戒毒决定的有：",
      en: "For which of these drug addicts may the public security organ lawfully order compulsory isolated treatment?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "首次被查获吸毒、成瘾不严重且从未被责令戒毒的樊某",
          en: "Fan, caught taking drugs for the first time, not seriously addicted and never yet ordered to undergo treatment",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "被责令社区戒毒后拒绝接受的鲁某",
          en: "Lu, who refuses the community treatment she was ordered to undergo",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "在社区戒毒期间又吸食毒品的岑某",
          en: "Cen, who took drugs again during community treatment",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "严重违反社区戒毒协议的薛某",
          en: "Xue, who seriously broke his community treatment agreement",
        },
      },
    ],
    key: ["B", "C", "D"],
    rationale: {
      "zh-CN":
        "《禁毒法》第三十八条第一款规定，拒绝接受社区戒毒、社区戒毒期间吸毒、严重违反社区戒毒协议的成瘾人员，由县级以上公安机关作出强制隔离戒毒决定。首次被查获、成瘾不严重的人，可以依第三十三条第一款责令社区戒毒，不符合第三十八条规定的条件。",
      en: "Under Article 38(1) of the Narcotics Control Law addicts who refuse community treatment, take drugs during it or seriously break the agreement are ordered into compulsory isolated treatment by a county-level or higher organ. A first-time case of addiction that is not serious may be ordered into community treatment under Article 33(1) and does not meet the conditions of Article 38.",
    },
  },
  {
    code: "B-M-015",
    kind: "multiple",
    subject: "public-order",
    difficulty: 3,
    law: [
      { statute: "administrative-case-procedures", version: "2019-04-27", article: "95", paragraph: 1 },
      { statute: "administrative-case-procedures", version: "2019-04-27", article: "95", paragraph: 2 },
    ],
    stem: {
      "zh-CN": "民警查处涉嫌酒后驾驶机动车的行为时，应当立即提取血样检验血液酒精含量的情形有：",
      en: "When dealing with suspected drink-driving, in which situations must the police take a blood sample at once to measure alcohol?",
    },
    options: [
      {
        label: "A",
        text: { "zh-CN": "驾驶人对呼气酒精测试结果有异议", en: "The driver disputes the breath-test result" },
      },
      {
        label: "B",
        text: {
          "zh-CN": "驾驶人对测试结果无异议并签字，结果仅显示饮酒未达醉酒，也未发生事故",
          en: "The driver accepts and signs the result, which shows drinking short of drunkenness, and there was no accident",
        },
      },
      {
        label: "C",
        text: { "zh-CN": "驾驶人拒绝配合呼气酒精测试", en: "The driver refuses the breath test" },
      },
      {
        label: "D",
        text: {
          "zh-CN": "驾驶人涉嫌饮酒后驾驶并发生交通事故",
          en: "The driver is suspected of driving after drinking and had a traffic accident",
        },
      },
    ],
    key: ["A", "C", "D"],
    rationale: {
      "zh-CN":
        "《公安机关办理行政案件程序规定》第九十五条第一款规定，对呼气测试结果有异议、拒绝配合测试、涉嫌醉酒驾驶以及涉嫌饮酒后驾驶发生交通事故的，应当立即提取血样。驾驶人无异议、未达醉酒且未发生事故的，签字确认即可，不在其列。",
      en: "Under Article 95(1) of the Provisions on Handling Administrative Cases blood is taken at once if the driver disputes the result, refuses the test, is suspected of drunk driving, or is suspected of driving after drinking and had an accident. Where the result is accepted, short of drunkenness, and there was no accident, the signed result is enough.",
    },
  },
] satisfies readonly SeedItem[]
