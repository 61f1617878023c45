import type { SeedItem } from "./seed-item.ts"

export const basicTrueFalse1 = [
  {
    code: "B-T-001",
    kind: "true-false",
    subject: "criminal-law",
    difficulty: 2,
    law: [{ statute: "criminal-law", version: "2023-12-29", article: "17", paragraph: 3 }],
    stem: {
      "zh-CN": "十三周岁的祁某与同学发生争执，用砖块将对方打成轻伤。祁某应当对故意伤害行为承担刑事责任。",
      en: "Qi, aged thirteen, quarrels with a classmate and causes him a minor injury with a brick. Qi must bear criminal liability for intentional injury.",
    },
    key: false,
    rationale: {
      "zh-CN":
        "错误。《刑法》第十七条第三款规定，已满十二周岁不满十四周岁的人，只有犯故意杀人、故意伤害罪，致人死亡或者以特别残忍手段致人重伤造成严重残疾，情节恶劣，并经最高人民检察院核准追诉的，才负刑事责任。祁某只造成轻伤，不符合该条件。",
      en: "False. Under Article 17(3) of the Criminal Law a person of twelve or thirteen bears liability only for intentional killing or injury that causes death, or serious injury with severe disability by especially cruel means, in vile circumstances and with prosecution approved by the Supreme People's Procuratorate. Qi caused only a minor injury.",
    },
  },
  {
    code: "B-T-002",
    kind: "true-false",
    subject: "criminal-law",
    difficulty: 3,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "267", paragraph: 2 },
      { statute: "criminal-law", version: "2023-12-29", article: "263" },
    ],
    stem: {
      "zh-CN":
        "段某随身携带一把管制刀具，趁路人不备夺走其手机后逃离，全程没有亮出刀具。对段某应当以抢劫罪定罪处罚。",
      en: "Duan, carrying a controlled knife, snatches a passer-by's phone while she is off guard and runs away; he never shows the knife. He is to be convicted of and punished for robbery.",
    },
    key: true,
    rationale: {
      "zh-CN":
        "正确。《刑法》第二百六十七条第二款规定，携带凶器抢夺的，依照第二百六十三条抢劫罪的规定定罪处罚；管制刀具属于凶器，不要求行为人显示或者使用。",
      en: "True. Under Article 267(2) of the Criminal Law a person who carries a weapon while snatching is convicted of robbery under Article 263. A controlled knife is such a weapon, and it need not be shown or used.",
    },
  },
  {
    code: "B-T-003",
    kind: "true-false",
    subject: "criminal-law",
    difficulty: 2,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "25", paragraph: 1 },
      { statute: "criminal-law", version: "2023-12-29", article: "25", paragraph: 2 },
    ],
    stem: {
      "zh-CN": "两名工人在作业中因各自疏忽共同引发事故致人死亡，应当以共同犯罪论处。",
      en: "Two workers, each careless on the job, together bring about an accident that kills a person. They are to be dealt with as joint offenders.",
    },
    key: false,
    rationale: {
      "zh-CN":
        "错误。《刑法》第二十五条规定，共同犯罪是二人以上共同故意犯罪；二人以上共同过失犯罪的，不以共同犯罪论处，应当负刑事责任的，按照各自所犯的罪分别处罚。",
      en: "False. Under Article 25 of the Criminal Law a joint crime is one two or more persons commit intentionally together. Negligence by two or more persons is not treated as a joint crime; those who are liable are punished separately for the offence each has committed.",
    },
  },
  {
    code: "B-T-004",
    kind: "true-false",
    subject: "criminal-procedure",
    difficulty: 3,
    law: [{ statute: "criminal-procedure-law", version: "2018-10-26", article: "46", paragraph: 1 }],
    stem: {
      "zh-CN": "公诉案件的被害人自公安机关立案之日起，就有权委托诉讼代理人。",
      en: "In a public prosecution the victim may appoint an agent ad litem from the day the public security organ opens the case.",
    },
    key: false,
    rationale: {
      "zh-CN":
        "错误。《刑事诉讼法》第四十六条第一款规定，公诉案件的被害人及其法定代理人或者近亲属，自案件移送审查起诉之日起有权委托诉讼代理人；只有自诉人等有权随时委托。",
      en: "False. Under Article 46(1) of the Criminal Procedure Law the victim in a public prosecution, or the victim's legal representative or close relatives, may appoint an agent ad litem from the day the case is transferred for examination before prosecution. Only a private prosecutor and the like may do so at any time.",
    },
  },
  {
    code: "B-T-005",
    kind: "true-false",
    subject: "criminal-procedure",
    difficulty: 1,
    law: [{ statute: "criminal-procedure-law", version: "2018-10-26", article: "55", paragraph: 1 }],
    stem: {
      "zh-CN": "被告人始终不认罪，没有作过有罪供述，但其他证据确实、充分的，可以认定其有罪并处以刑罚。",
      en: "A defendant who has denied guilt throughout and never confessed may be found guilty and sentenced if the other evidence is reliable and sufficient.",
    },
    key: true,
    rationale: {
      "zh-CN":
        "正确。《刑事诉讼法》第五十五条第一款规定，不轻信口供：只有供述而没有其他证据的，不能定罪处刑；没有供述而证据确实、充分的，可以定罪处刑。",
      en: "True. Article 55(1) of the Criminal Procedure Law tells the authorities not to trust confessions readily: a confession alone cannot found a conviction, whereas reliable and sufficient evidence can, even without a confession.",
    },
  },
  {
    code: "B-T-006",
    kind: "true-false",
    subject: "criminal-procedure",
    difficulty: 2,
    law: [{ statute: "criminal-procedure-law", version: "2018-10-26", article: "79", paragraph: 2 }],
    stem: {
      "zh-CN": "犯罪嫌疑人被取保候审后，办案单位可以在取保候审期间中断侦查，待期限届满前再恢复。",
      en: "Once a suspect is released on bail pending trial, the investigators may break off the investigation during the bail period and resume it before the period runs out.",
    },
    key: false,
    rationale: {
      "zh-CN":
        "错误。《刑事诉讼法》第七十九条第二款规定，在取保候审、监视居住期间，不得中断对案件的侦查、起诉和审理。",
      en: "False. Under Article 79(2) of the Criminal Procedure Law investigation, prosecution and trial may not be broken off during bail pending trial or residential surveillance.",
    },
  },
  {
    code: "B-T-007",
    kind: "true-false",
    subject: "criminal-procedure",
    difficulty: 2,
    law: [{ statute: "criminal-procedure-law", version: "2018-10-26", article: "54", paragraph: 2 }],
    stem: {
      "zh-CN":
        "行政机关在查办行政案件时依法收集的监控录像，案件转为刑事案件后，可以在刑事诉讼中作为证据使用。",
      en: "Surveillance footage lawfully collected by an administrative organ in an administrative case may be used as evidence in criminal proceedings once the case becomes a criminal one.",
    },
    key: true,
    rationale: {
      "zh-CN":
        "正确。《刑事诉讼法》第五十四条第二款规定，行政机关在行政执法和查办案件过程中收集的物证、书证、视听资料、电子数据等证据材料，在刑事诉讼中可以作为证据使用。",
      en: "True. Under Article 54(2) of the Criminal Procedure Law physical, documentary, audio-visual, electronic and similar evidence collected by administrative organs in enforcement and case handling may be used as evidence in criminal proceedings.",
    },
  },
  {
    code: "B-T-008",
    kind: "true-false",
    subject: "public-order",
    difficulty: 2,
    law: [{ statute: "narcotics-law", version: "2007-12-29", article: "62" }],
    stem: {
      "zh-CN": "吸毒人员主动到公安机关登记的，对其吸毒行为不予处罚。",
      en: "A drug user who comes forward and registers with the public security organ is not punished for the drug use.",
    },
    key: true,
    rationale: {
      "zh-CN":
        "正确。《禁毒法》第六十二条规定，吸毒人员主动到公安机关登记或者到有资质的医疗机构接受戒毒治疗的，不予处罚。",
      en: "True. Under Article 62 of the Narcotics Control Law a drug user who registers with the public security organ of his own accord, or seeks treatment at a qualified medical institution, is not punished.",
    },
  },
  {
    code: "B-T-009",
    kind: "true-false",
    subject: "public-order",
    difficulty: 1,
    law: [{ statute: "road-traffic-safety-law", version: "2021-04-29", article: "93", paragraph: 2 }],
    stem: {
      "zh-CN": "车辆违法停放妨碍通行，驾驶人不在现场，交管部门依法将车辆拖离的，拖车费用由驾驶人承担。",
      en: "An illegally parked car obstructs traffic and the driver is absent. When the traffic police lawfully tow it away, the driver bears the towing fee.",
    },
    key: false,
    rationale: {
      "zh-CN":
        "错误。《道路交通安全法》第九十三条第二款规定，公安机关交通管理部门拖车不得向当事人收取费用，并应当及时告知停放地点。驾驶人承担的是罚款，不是拖车费。",
      en: "False. Under Article 93(2) of the Road Traffic Safety Law the traffic police may not charge for towing and must promptly say where the vehicle is. What the driver may have to pay is a fine, not a towing fee.",
    },
  },
  {
    code: "B-T-010",
    kind: "true-false",
    subject: "public-order",
    difficulty: 2,
    law: [
      { statute: "firearms-law", version: "2015-04-24", article: "12", paragraph: 2 },
      { statute: "firearms-law", version: "2015-04-24", article: "25" },
    ],
    stem: {
      "zh-CN": "依法配置猎枪的猎民，只要随身携带持枪证件，就可以把猎枪带出猎区。",
      en: "A hunter lawfully provided with a hunting gun may take it out of the hunting area as long as he carries his firearm licence.",
    },
    key: false,
    rationale: {
      "zh-CN":
        "错误。《枪支管理法》第十二条第二款规定，猎民、牧民配置的猎枪不得携带出猎区、牧区。第二十五条要求携枪同时携带持枪证件，但持证并不解除上述区域限制。",
      en: "False. Under Article 12(2) of the Firearms Control Law the guns of hunters and herdsmen may not be taken out of the hunting or pastoral area. Article 25 requires a licence to be carried with the gun, but the licence does not lift that limit.",
    },
  },
] satisfies readonly SeedItem[]
