import type { SeedItem } from "./seed-item.ts"

export const advancedSingle3 = [
  {
    code: "A-S-011",
    kind: "single",
    subject: "public-order",
    difficulty: 4,
    law: [
      { statute: "road-traffic-safety-law", version: "2021-04-29", article: "91", paragraph: 1 },
      { statute: "road-traffic-safety-law", version: "2021-04-29", article: "91", paragraph: 3 },
      { statute: "road-traffic-safety-law", version: "2021-04-29", article: "111" },
    ],
    stem: {
      "zh-CN":
        "出租汽车驾驶人卢某在载客途中被交警查获，其血液酒精含量达到饮酒后驾驶机动车的标准，未达到醉酒标准。卢某此前没有酒后驾驶记录，也未发生事故。对卢某的处罚，正确的是：",
      en: "Lu, a taxi driver, is stopped by traffic police while carrying a passenger. His blood alcohol reaches the level for driving after drinking but not that for drunk driving. He has no earlier record of drink-driving and has caused no accident. Which penalty is correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "因系初次，暂扣驾驶证六个月并处罚款",
          en: "As it is his first time, suspend his licence for six months and fine him",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "处十五日拘留和五千元罚款，吊销驾驶证，五年内不得重新取得；拘留由县级公安机关裁决",
          en: "Fifteen days' detention and a fine of 5,000 yuan, revocation of the licence with no new one for five years; the detention is decided by a police organ at county level",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "处十日以下拘留并处罚款，吊销驾驶证",
          en: "Detention of up to ten days, a fine and revocation of the licence",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "吊销驾驶证，十年内不得重新取得，且不得再驾驶营运机动车",
          en: "Revoke the licence, with no new one for ten years and no commercial driving thereafter",
        },
      },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《道路交通安全法》第九十一条第三款规定，饮酒后驾驶营运机动车的，处十五日拘留、五千元罚款，吊销驾驶证，五年内不得重新取得，不因初次而减为非营运的处罚；第一百一十一条规定拘留由县一级公安机关裁决，故B正确。A是初次饮酒驾驶非营运车的处罚，C是再次饮酒驾驶的处罚，D是醉酒驾驶营运车的后果。",
      en: "Article 91(3) of the Road Traffic Safety Law punishes driving a commercial vehicle after drinking with fifteen days' detention, a fine of 5,000 yuan and revocation with a five-year bar, even the first time; Article 111 leaves detention to the police at county level: B. A is for a first case with a non-commercial vehicle, C for a repeat, and D for drunk driving of a commercial vehicle.",
    },
  },
  {
    code: "A-S-012",
    kind: "single",
    subject: "public-order",
    difficulty: 4,
    law: [
      { statute: "firearms-law", version: "2015-04-24", article: "43", paragraph: 4 },
      { statute: "firearms-law", version: "2015-04-24", article: "43", paragraph: 5 },
      { statute: "criminal-law", version: "2023-12-29", article: "128", paragraph: 3 },
    ],
    stem: {
      "zh-CN":
        "牧民巴某依法配置了一支猎枪，将枪借给表弟驱赶狼群，一日后即收回，没有造成任何严重后果，经审查属情节轻微、未构成犯罪。对巴某的处理，正确的是：",
      en: "Ba, a herder lawfully equipped with a hunting rifle, lends it to his cousin to drive off wolves and takes it back a day later. There are no serious consequences, and the case is found to be minor and not a crime. How is Ba to be dealt with?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "出借枪支即构成犯罪，应当立案追究刑事责任，枪支作为物证扣押并随案移送",
          en: "Lending a gun is a crime in itself; he must be prosecuted and the gun seized as evidence and sent along with the file",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "因未造成后果，由公安机关给予警告，责令其妥善保管，并将枪支交还本人",
          en: "As no harm was done, the police give a warning, order him to keep the gun safely and return it to him",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "只能扣留枪支，补办手续后返还",
          en: "The gun may only be held and is returned once the formalities are completed",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "由公安机关处十五日以下拘留，可以并处五千元以下罚款，并没收枪支",
          en: "The police impose detention of up to fifteen days, may add a fine of up to 5,000 yuan, and confiscate the gun",
        },
      },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《刑法》第一百二十八条第三款、《枪支管理法》第四十三条第四款规定，配置民用枪支的个人出借枪支，造成严重后果的才追究刑事责任，这与公务用枪不同，A错误。情节轻微未构成犯罪的，依第四十三条第五款处十五日以下拘留，可以并处五千元以下罚款，枪支应当没收，D正确；B、C让枪支归还，均与应当没收相悖。",
      en: "Under Article 128(3) of the Criminal Law and Article 43(4) of the Firearms Control Law an individual lawfully equipped with a civilian gun is prosecuted for lending it only if serious consequences follow, unlike service guns: A fails. Minor cases short of crime fall under Article 43(5): detention of up to fifteen days, possibly a fine of up to 5,000 yuan, and confiscation of the gun. D; B and C contradict the confiscation.",
    },
  },
  {
    code: "A-S-013",
    kind: "single",
    subject: "public-order",
    difficulty: 4,
    law: [
      { statute: "narcotics-law", version: "2007-12-29", article: "61" },
      { statute: "narcotics-law", version: "2007-12-29", article: "62" },
    ],
    stem: {
      "zh-CN":
        "孟某主动到公安机关登记自己吸食毒品的情况。民警核实时又查明，孟某一周前曾在家中容留两名成年人吸食毒品一次，尚不构成犯罪。对孟某的处理，正确的是：",
      en: "Meng comes to the police of his own accord to register as a drug user. While checking, officers find that a week earlier he let two adults use drugs in his home once, which does not amount to a crime. How is Meng to be dealt with?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "对其吸食毒品不予处罚，对其容留他人吸毒依法处罚",
          en: "He is not punished for using drugs, but is punished for letting others use them",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "因主动登记，对吸食和容留行为均不予处罚",
          en: "As he registered of his own accord, he is punished for neither",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "对吸食和容留行为均应处罚，但应当从轻",
          en: "He is punished for both, but leniently",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "直接移送检察院审查起诉",
          en: "He is sent straight to the procuratorate for prosecution",
        },
      },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《禁毒法》第六十二条规定，吸毒人员主动到公安机关登记的，对其吸食、注射毒品不予处罚，该规定不及于其他违法行为；第六十一条规定容留他人吸毒尚不构成犯罪的，由公安机关处拘留、罚款。故A正确，B扩大了不予处罚的范围，C忽视了对吸食行为的不予处罚，D把尚不构成犯罪的行为当作犯罪。",
      en: "Article 62 of the Narcotics Control Law spares a drug user who registers of his own accord, but only for the use itself; Article 61 has the police punish letting others use drugs where it is not a crime. So A. B stretches the exemption, C ignores it, and D treats as a crime what is said not to be one.",
    },
  },
  {
    code: "A-S-014",
    kind: "single",
    subject: "administrative",
    difficulty: 4,
    law: [{ statute: "administrative-penalty-law", version: "2021-01-22", article: "29" }],
    stem: {
      "zh-CN":
        "某公司的同一个违法行为，既违反甲法（应处一万元以上三万元以下罚款），又违反乙法（应处二万元以上五万元以下罚款，并责令改正）。主管甲法的机关已率先对该行为罚款三万元。主管乙法的机关随后查处，正确的做法是：",
      en: "One and the same act of a company breaches both Act A (a fine of 10,000 to 30,000 yuan) and Act B (a fine of 20,000 to 50,000 yuan and an order to correct). The authority for Act A has already fined the act 30,000 yuan. The authority for Act B then takes up the case. What is the correct course?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "依乙法再罚款五万元，两次罚款依据不同，互不影响",
          en: "Fine it a further 50,000 yuan under Act B, as the two fines rest on different laws",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "依乙法补足差额，再罚款二万元",
          en: "Fine it a further 20,000 yuan to make up the difference",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "不得再次罚款，但可以依法责令其改正违法行为",
          en: "It may not fine again, but may order the company to correct the act",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "案件已处罚完毕，不得再作任何处理",
          en: "The case is closed and nothing further may be done",
        },
      },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第二十九条规定，对同一个违法行为不得给予两次以上罚款，因此再罚五万元或者以“补差”名义再罚二万元均构成第二次罚款，A、B错误。该条只禁止重复罚款，不禁止依法责令改正等其他处理，第二十八条还要求实施处罚时责令改正，故C正确、D错误。",
      en: "Article 29 of the Administrative Penalty Law forbids fining the same act twice, so a further 50,000 yuan, or 20,000 under the name of a difference, would be a second fine: A and B fail. The article bars only repeated fines and not an order to correct, which Article 28 in fact requires; so C is right and D wrong.",
    },
  },
  {
    code: "A-S-015",
    kind: "single",
    subject: "administrative",
    difficulty: 4,
    law: [{ statute: "administrative-penalty-law", version: "2021-01-22", article: "36" }],
    stem: {
      "zh-CN":
        "某化工企业曾非法排放有毒废料，排放行为于2023年3月终了，当时造成附近村民中毒住院。行政机关于2026年5月才发现该行为，其他法律对追究期限没有特别规定。能否给予行政处罚？",
      en: "A chemical firm unlawfully discharged toxic waste; the discharge ended in March 2023 and caused villagers nearby to be poisoned and admitted to hospital. The authority discovers it only in May 2026. No other law sets a special limitation period. May an administrative penalty be imposed?",
    },
    options: [
      { label: "A", text: { "zh-CN": "不能，已超过二年", en: "No, two years have passed" } },
      {
        label: "B",
        text: {
          "zh-CN": "能，期限为五年且从行为终了之日起计算，尚未届满",
          en: "Yes, the period is five years from the end of the act and has not run out",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "不能，五年期限只适用于金融安全领域",
          en: "No, the five-year period applies only to financial security",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "能，追究期限从行政机关发现之日起计算",
          en: "Yes, the period runs from the day of discovery",
        },
      },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第三十六条规定，违法行为二年内未被发现的不再处罚，但涉及公民生命健康安全、金融安全且有危害后果的延长至五年；行为连续或者继续的，从终了之日起算。本案致人中毒住院，自2023年3月至2026年5月不满五年，B正确。A忽视延长，C遗漏生命健康安全，D误将发现之日作为起算点。",
      en: "Article 36 of the Administrative Penalty Law bars penalties for acts undiscovered for two years, extended to five where life and health or financial security is concerned and harm resulted, counted from the end of a continuing act. People were poisoned and less than five years passed: B. A ignores the extension, C leaves out life and health, and D takes the wrong starting day.",
    },
  },
] satisfies readonly SeedItem[]
