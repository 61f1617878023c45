import type { SeedItem } from "./seed-item.ts"

export const advancedSingle2 = [
  {
    code: "A-S-006",
    kind: "single",
    subject: "criminal-procedure",
    difficulty: 4,
    law: [
      { statute: "supervision-law", version: "2024-12-25", article: "37", paragraph: 1 },
      { statute: "supervision-law", version: "2024-12-25", article: "37", paragraph: 2 },
    ],
    stem: {
      "zh-CN":
        "公安机关侦办一起开设赌场案，已对某局公务员闵某立案，其系开设者之一。侦查中又发现，闵某利用审批职权收受巨额贿赂，涉嫌受贿犯罪，且尚无其他特殊情况。对闵某两项涉嫌犯罪的办理，正确的是：",
      en: "While investigating the running of a gambling den, the police have opened a case against Min, a civil servant and one of its owners. They then find that Min has taken large bribes by using his power of approval and is suspected of accepting bribes. No other special circumstances exist. How are the two suspected offences to be handled?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "两罪均移送监察机关单独办理，公安机关不再参与",
          en: "Both go to the supervisory organ alone and the police take no further part",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "受贿线索移送监察机关，一般由监察机关为主调查，公安机关予以协助",
          en: "The bribery lead goes to the supervisory organ, which in general takes the lead, with the police assisting",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "因公安机关先立案，两罪由公安机关一并侦查",
          en: "As they opened the case first, the police investigate both",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "受贿罪由人民检察院立案侦查，开设赌场罪由公安机关继续侦查",
          en: "The procuratorate investigates the bribery and the police go on with the gambling den",
        },
      },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《监察法》第三十七条第一款要求公安机关将公职人员职务犯罪线索移送监察机关；第二款规定既涉嫌严重职务犯罪又涉嫌其他犯罪的，一般由监察机关为主调查，其他机关予以协助，B正确。法律并未让公安机关退出，A错误；不以立案先后定主次，C错误；公务员受贿由监察机关而非检察院调查，D错误。",
      en: "Article 37(1) of the Supervision Law requires the police to transfer leads on duty crimes; under Article 37(2), where another offence is also suspected, the supervisory organ generally leads and the others assist: B. The police do not drop out (A); who opened a case first is not decisive (C); and a civil servant's bribery is investigated by the supervisory organ, not the procuratorate (D).",
    },
  },
  {
    code: "A-S-007",
    kind: "single",
    subject: "criminal-procedure",
    difficulty: 3,
    law: [{ statute: "criminal-procedure-law", version: "2018-10-26", article: "75", paragraph: 1 }],
    stem: {
      "zh-CN":
        "犯罪嫌疑人温某涉嫌抢劫，符合逮捕条件，但系生活不能自理的父亲的唯一扶养人，公安机关决定对其监视居住。温某在当地有固定住处，侦查人员认为在住处执行可能有碍侦查。监视居住应当在何处执行？",
      en: "Wen is suspected of robbery and meets the conditions for arrest, but is the only support of a father who cannot look after himself; the police decide on residential surveillance. Wen has a fixed home locally, and the investigators think that surveillance there might hinder the investigation. Where must it be carried out?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "经上一级公安机关批准，可以在指定的居所执行",
          en: "At a designated place with approval from the next level of the police",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "经同级人民检察院批准，可以在指定的居所执行",
          en: "At a designated place with approval from the procuratorate at the same level",
        },
      },
      { label: "C", text: { "zh-CN": "在温某的住处执行", en: "At Wen's home" } },
      {
        label: "D",
        text: { "zh-CN": "在公安机关执法办案场所执行", en: "On the police case-handling premises" },
      },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第七十五条第一款规定，监视居住应当在住处执行；有固定住处而在指定居所执行的，仅限危害国家安全犯罪、恐怖活动犯罪，且须在住处执行可能有碍侦查并经上一级公安机关批准。温某涉嫌抢劫，不适用该例外，A错误；法律没有由检察院批准的规定，B错误；不得在专门的办案场所执行，D错误。",
      en: "Under Article 75(1) of the Criminal Procedure Law residential surveillance is carried out at home; someone with a fixed home can be sent to a designated place only for crimes endangering State security or terrorism, where home would hinder the investigation and the next level approves. Robbery is outside the exception, so A fails; no procuratorate approval exists (B); and case-handling premises are forbidden (D).",
    },
  },
  {
    code: "A-S-008",
    kind: "single",
    subject: "criminal-procedure",
    difficulty: 4,
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "149" },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "156" },
      { statute: "criminal-case-procedures", version: "2020-07-20", article: "257" },
    ],
    stem: {
      "zh-CN":
        "犯罪嫌疑人于1月10日被逮捕，侦查羁押期限未经任何延长。侦查中，对被害人的伤情鉴定用时十日，对犯罪嫌疑人的精神病鉴定用时二十日，两项鉴定均在羁押期间内先后进行。不考虑节假日，本案侦查羁押期限届满之日是：",
      en: "A suspect is arrested on 10 January; the time limit for custody during investigation is never extended. An assessment of the victim's injuries takes ten days and a psychiatric examination of the suspect twenty days, one after the other and both during custody. Leaving holidays aside, on which day does the time limit expire?",
    },
    options: [
      { label: "A", text: { "zh-CN": "3月30日", en: "30 March" } },
      { label: "B", text: { "zh-CN": "3月10日", en: "10 March" } },
      { label: "C", text: { "zh-CN": "3月20日", en: "20 March" } },
      { label: "D", text: { "zh-CN": "4月9日", en: "9 April" } },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第一百五十六条规定逮捕后的侦查羁押期限为二个月，即至3月10日；第一百四十九条规定对犯罪嫌疑人作精神病鉴定的期间不计入办案期限，顺延二十日至3月30日。依《公安机关办理刑事案件程序规定》第二百五十七条，其他鉴定时间应当计入，伤情鉴定的十日不得扣除，故B、C、D错误。",
      en: "Article 156 of the Criminal Procedure Law allows two months after arrest, to 10 March. Article 149 leaves out the time of a psychiatric examination of the suspect, which adds twenty days: 30 March. Under Article 257 of the Criminal Case Procedures all other examinations count, so the ten days for the injuries are not deducted; B, C and D fail.",
    },
  },
  {
    code: "A-S-009",
    kind: "single",
    subject: "criminal-procedure",
    difficulty: 5,
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "160", paragraph: 1 },
      { statute: "criminal-case-procedures", version: "2020-07-20", article: "151" },
    ],
    stem: {
      "zh-CN":
        "蒋某因涉嫌诈骗被逮捕。侦查期间，县公安局发现其另有一起与诈骗不同种的重大犯罪。关于侦查羁押期限，县公安局正确的做法是：",
      en: "Jiang has been arrested on suspicion of fraud. During the investigation the county bureau finds that he has also committed a major offence of a different kind. What is the bureau's correct course on the time limit for custody?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "自发现之日起五日以内层报上一级人民检察院批准，自批准之日起重新计算，并通知看守所",
          en: "Refer it within five days of discovery to the procuratorate at the next level, recount from the day of its approval and inform the detention centre",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "经县级以上公安机关负责人批准先释放蒋某，再以新发现的犯罪重新提请批准逮捕",
          en: "With approval from the head of a police organ at county level or above, release Jiang and then request arrest afresh for the newly found offence",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "不得重新计算，只能申请延长一个月",
          en: "It may not be recounted; only an extension of a month may be sought",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "自发现之日起五日以内报县级以上公安机关负责人批准后重新计算，并报批准逮捕的检察院备案",
          en: "Have it approved within five days of discovery by the head of a police organ at county level or above, recount, and file it with the procuratorate that approved the arrest",
        },
      },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第一百六十条第一款规定，发现另有重要罪行的，自发现之日起重新计算；《公安机关办理刑事案件程序规定》第一百五十一条规定，五日以内报县级以上公安机关负责人批准，送达看守所并报批准逮捕的检察院备案，不同种的重大犯罪即属另有重要罪行，D正确。备案不是批准，A错误；无须释放后另捕，B错误；C混淆了延长与重新计算。",
      en: "Article 160(1) of the Criminal Procedure Law recounts the time from discovery of another important offence; Article 151 of the Criminal Case Procedures has this approved within five days by the head of a police organ at county level or above and filed with the procuratorate that approved the arrest, and a major offence of a different kind qualifies: D. Filing is not approval (A); no release and fresh arrest is needed (B); C confuses extension with recounting.",
    },
  },
  {
    code: "A-S-010",
    kind: "single",
    subject: "criminal-procedure",
    difficulty: 3,
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "34", paragraph: 1 },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "35", paragraph: 2 },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "36", paragraph: 1 },
    ],
    stem: {
      "zh-CN":
        "聋哑人纪某因涉嫌盗窃被公安机关第一次讯问，其未委托辩护人，法律援助机构也未指派律师。纪某之兄不是律师，提出愿为其辩护。侦查机关的正确做法是：",
      en: "Ji, who is deaf and mute, is questioned for the first time by the police on suspicion of theft. He has instructed no defender and the legal aid agency has assigned none. His brother, who is not a lawyer, offers to defend him. What must the investigating organ do?",
    },
    options: [
      { label: "A", text: { "zh-CN": "同意纪某之兄担任辩护人", en: "Accept the brother as defender" } },
      {
        label: "B",
        text: {
          "zh-CN": "安排值班律师提供法律帮助即可",
          en: "Arrange for a duty lawyer, which is sufficient",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "通知法律援助机构指派律师为其提供辩护",
          en: "Notify the legal aid agency to assign a lawyer to defend him",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "待移送审查起诉后，由检察院通知指派律师",
          en: "Leave it to the procuratorate to have a lawyer assigned after transfer for prosecution",
        },
      },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第三十五条第二款规定，犯罪嫌疑人是聋、哑人而没有委托辩护人的，公安机关应当通知法律援助机构指派律师，C正确、D错误。第三十四条第一款规定侦查期间只能委托律师作为辩护人，A错误。第三十六条的值班律师只提供法律帮助，不能代替应当指派的辩护，B错误。",
      en: "Under Article 35(2) of the Criminal Procedure Law the police must notify the legal aid agency to assign a lawyer to a deaf or mute suspect without a defender: C, not D. Article 34(1) allows only lawyers as defenders during investigation, so A fails. A duty lawyer under Article 36 gives legal help and does not replace a mandatory defender, so B fails.",
    },
  },
] satisfies readonly SeedItem[]
