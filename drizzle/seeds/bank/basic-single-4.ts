/** Single-choice items of the basic level: minors in criminal cases, drugs, drink-driving and traffic enforcement. */
import type { SeedItem } from "./seed-item.ts"

export const basicSingle4 = [
  {
    code: "B-S-016",
    kind: "single",
    stem: {
      "zh-CN":
        "十六岁的女生小岚涉嫌与父亲共同诈骗，父亲已被羁押，母亲已经去世，另有一名成年姐姐。公安机关讯问小岚时，下列做法合法的是：",
      en: "Xiaolan, a girl of sixteen, is suspected of committing fraud jointly with her father, who is in custody; her mother is dead and she has an adult sister. Which arrangement for interrogating her is lawful?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "提押父亲到场，并安排女工作人员在场",
          en: "Bring the father from custody to attend and have a female staff member present",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "通知姐姐到场，由两名男侦查人员单独讯问",
          en: "Notify the sister to attend and let two male investigators interrogate alone",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "不再通知他人，由两名女侦查人员直接讯问",
          en: "Notify no one and let two female investigators interrogate directly",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "通知姐姐到场，并安排女工作人员在场",
          en: "Notify the sister to attend and have a female staff member present",
        },
      },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第二百八十一条第一款规定，法定代理人是共犯的，可以通知其他成年亲属到场；第三款要求讯问女性未成年犯罪嫌疑人应当有女工作人员在场。父亲是共犯且在押，不应由其到场；只有男侦查人员讯问违反第三款；不通知任何合适成年人违反第一款。",
      en: "Under Article 281(1) of the Criminal Procedure Law another adult relative may be notified where the legal representative is an accomplice, and Article 281(3) requires a female staff member when a girl is interrogated. The father is an accomplice in custody and must not sit in; male investigators alone breach paragraph 3; and notifying no suitable adult breaches paragraph 1.",
    },
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "281", paragraph: 1 },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "281", paragraph: 3 },
    ],
    difficulty: 3,
    subject: "criminal-procedure",
  },
  {
    code: "B-S-017",
    kind: "single",
    stem: {
      "zh-CN": "派出所民警在一家歌厅查获涉嫌吸毒的蒋某，蒋某拒不配合检测。对蒋某实施强制检测，应当经谁批准？",
      en: "Officers of a police station find Jiang in a karaoke club, suspected of drug use; he refuses to be tested. Whose approval is needed to test him by force?",
    },
    options: [
      { label: "A", text: { "zh-CN": "现场带队的民警", en: "The officer leading the team on the spot" } },
      {
        label: "B",
        text: {
          "zh-CN": "县级以上公安机关或者其派出机构负责人",
          en: "The head of a public security organ at county level or above, or of its dispatched office",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "必须是设区的市级以上公安机关负责人",
          en: "The head of a public security organ at municipal level or above, no lower",
        },
      },
      { label: "D", text: { "zh-CN": "同级人民检察院检察长", en: "The chief procurator at the same level" } },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《禁毒法》第三十二条第一款规定，对拒绝接受检测的，经县级以上人民政府公安机关或者其派出机构负责人批准，可以强制检测，派出所负责人即有权批准。带队民警不能自行决定；法律没有要求必须报市级公安机关，更无须检察院批准。",
      en: "Article 32(1) of the Narcotics Control Law allows forced testing with the approval of the head of a public security organ at county level or above or of its dispatched office, so the head of the police station suffices. The officer on the spot cannot decide alone; neither the municipal level nor the procuratorate need approve.",
    },
    law: [{ statute: "narcotics-law", version: "2007-12-29", article: "32", paragraph: 1 }],
    difficulty: 2,
    subject: "public-order",
  },
  {
    code: "B-S-018",
    kind: "single",
    stem: {
      "zh-CN": "公安机关查获吸毒成瘾严重的苗某，她正在哺乳自己八个月大的婴儿。对苗某应当如何处理？",
      en: "Police find Miao to be severely addicted to drugs; she is breastfeeding her own eight-month-old baby. How should she be dealt with?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "予以强制隔离戒毒，婴儿交由其亲属照料",
          en: "Compulsory isolation, with the baby entrusted to relatives",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "先作出强制隔离戒毒决定，待婴儿满一周岁后执行",
          en: "A compulsory isolation decision now, enforced once the baby is one",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "只予登记，在哺乳期内不采取戒毒措施",
          en: "Registration only, with no rehabilitation measure while nursing",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "不适用强制隔离戒毒，依法进行社区戒毒",
          en: "No compulsory isolation; community-based rehabilitation applies",
        },
      },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《禁毒法》第三十九条第一款规定，怀孕或者正在哺乳自己不满一周岁婴儿的妇女吸毒成瘾的，不适用强制隔离戒毒；第二款规定对其依法进行社区戒毒。这是不适用而不是暂缓执行，成瘾严重也不例外；但也不能放任不管。",
      en: "Article 39(1) of the Narcotics Control Law excludes compulsory isolation for addicted women who are pregnant or nursing their own infant under one year, and Article 39(2) prescribes community-based rehabilitation instead. The measure is excluded rather than postponed, however severe the addiction, but it does not mean doing nothing.",
    },
    law: [
      { statute: "narcotics-law", version: "2007-12-29", article: "39", paragraph: 1 },
      { statute: "narcotics-law", version: "2007-12-29", article: "39", paragraph: 2 },
    ],
    difficulty: 3,
    subject: "public-order",
  },
  {
    code: "B-S-019",
    kind: "single",
    stem: {
      "zh-CN":
        "出租车司机潘某首次酒后载客营运被查获，经检验属于饮酒后驾驶，未达到醉酒标准，也没有发生事故。对潘某应当如何处罚？",
      en: "Taxi driver Pan is caught carrying passengers after drinking, for the first time. The test shows he had been drinking but was not drunk, and there was no accident. What is the penalty?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "十日以下拘留，一千元以上二千元以下罚款，吊销驾驶证",
          en: "Detention of up to ten days, a fine of 1,000 to 2,000 yuan and revocation of the licence",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "约束至酒醒，吊销驾驶证，十年内不得重新取得，终身不得营运",
          en: "Restraint until sober and revocation of the licence, none for ten years and no commercial driving after that",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "十五日拘留，五千元罚款，吊销驾驶证，五年内不得重新取得",
          en: "Fifteen days' detention, a fine of 5,000 yuan and revocation of the licence, none to be obtained for five years",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "暂扣六个月驾驶证，并处一千元以上二千元以下罚款",
          en: "Suspension of the licence for six months and a fine of 1,000 to 2,000 yuan",
        },
      },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《道路交通安全法》第九十一条第三款对饮酒后驾驶营运机动车规定了固定处罚：十五日拘留、五千元罚款、吊销驾驶证、五年内不得重新取得。拘留十日以下和暂扣六个月分别是第一款对再次酒驾和首次酒驾非营运车辆的处罚；约束至酒醒、十年禁驾是第四款对醉酒驾驶营运车辆的处理。",
      en: "Article 91(3) of the Road Traffic Safety Law fixes the penalty for driving a commercial vehicle after drinking: fifteen days' detention, 5,000 yuan, revocation and a five-year bar. Up to ten days and the six-month suspension are paragraph 1 penalties for a repeat and a first offence with a non-commercial vehicle; restraint until sober and the ten-year bar belong to paragraph 4, drunk driving of a commercial vehicle.",
    },
    law: [
      { statute: "road-traffic-safety-law", version: "2021-04-29", article: "91", paragraph: 3 },
      { statute: "road-traffic-safety-law", version: "2021-04-29", article: "91", paragraph: 1 },
      { statute: "road-traffic-safety-law", version: "2021-04-29", article: "91", paragraph: 4 },
    ],
    difficulty: 3,
    subject: "public-order",
  },
  {
    code: "B-S-020",
    kind: "single",
    stem: {
      "zh-CN": "交警在路面执勤时，认为司机丁某的违法行为应当给予暂扣驾驶证的处罚。下列做法合法的是：",
      en: "A traffic officer on patrol considers that driver Ding's violation calls for suspension of his licence. Which course is lawful?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "先予扣留驾驶证，二十四小时内将案件移交公安交管部门",
          en: "Withhold the licence and refer the case to the traffic department within 24 hours",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "先予扣留驾驶证，十五日内将案件移交公安交管部门",
          en: "Withhold the licence and refer the case to the traffic department within 15 days",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "当场作出暂扣驾驶证的处罚决定，并交付决定书",
          en: "Decide the suspension on the spot and hand over the written decision",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "不得扣留驾驶证，登记信息后通知其自行到案",
          en: "Leave the licence with him, record his details and tell him to report",
        },
      },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《道路交通安全法》第一百一十条第一款规定，交警认为应当暂扣或者吊销驾驶证的，可以先予扣留，并在二十四小时内将案件移交公安机关交通管理部门。十五日是第二款给违法行为人接受处理的期限；暂扣驾驶证不属于第一百零七条可以当场决定的警告和二百元以下罚款；法律允许先予扣留。",
      en: "Under Article 110(1) of the Road Traffic Safety Law an officer who considers suspension or revocation due may withhold the licence first and must refer the case to the traffic department within 24 hours. Fifteen days is the time paragraph 2 gives the offender to come forward; suspension is not among the on-the-spot penalties of Article 107 (warning, or fine up to 200 yuan); and withholding is permitted.",
    },
    law: [
      { statute: "road-traffic-safety-law", version: "2021-04-29", article: "110", paragraph: 1 },
      { statute: "road-traffic-safety-law", version: "2021-04-29", article: "107", paragraph: 1 },
    ],
    difficulty: 3,
    subject: "public-order",
  },
] satisfies readonly SeedItem[]
