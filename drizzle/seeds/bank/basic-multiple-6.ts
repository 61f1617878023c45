import type { SeedItem } from "./seed-item.ts"

export const basicMultiple6 = [
  {
    code: "B-M-026",
    kind: "multiple",
    subject: "police-law",
    difficulty: 2,
    law: [{ statute: "peoples-police-law", version: "2012-10-26", article: "9", paragraph: 1 }],
    stem: {
      "zh-CN":
        "民警依法出示证件，对有违法犯罪嫌疑的人当场盘问、检查后，经公安机关批准可以对其继续盘问的情形有：",
      en: "Officers have shown their papers and lawfully questioned and checked a suspect on the spot. In which situations may he, with the public security organ's approval, be held for continued questioning?",
    },
    options: [
      { label: "A", text: { "zh-CN": "被人指控有犯罪行为", en: "Someone accuses him of a crime" } },
      {
        label: "B",
        text: {
          "zh-CN": "神情紧张，但身份清楚、所带物品来源已经查明，嫌疑排除",
          en: "He looks nervous, but his identity is clear, the origin of his goods is verified and suspicion is dispelled",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "有作案嫌疑且身份不明",
          en: "He is suspected of an offence and his identity is unknown",
        },
      },
      { label: "D", text: { "zh-CN": "所携带的物品有可能是赃物", en: "The goods he carries may be stolen" } },
    ],
    key: ["A", "C", "D"],
    rationale: {
      "zh-CN":
        "《人民警察法》第九条第一款列举了四种可以继续盘问的情形：被指控有犯罪行为、有现场作案嫌疑、有作案嫌疑身份不明、携带的物品有可能是赃物。仅仅神情紧张而嫌疑已经排除的，不符合任何一种。",
      en: "Article 9(1) of the People's Police Law gives four situations: being accused of a crime, being suspected of one at the scene, being suspected with identity unknown, and carrying goods that may be stolen. Looking nervous once suspicion is dispelled fits none of them.",
    },
  },
  {
    code: "B-M-027",
    kind: "multiple",
    subject: "police-law",
    difficulty: 2,
    law: [{ statute: "police-weapons-regulation", version: "1996-01-16", article: "8", paragraph: 1 }],
    stem: {
      "zh-CN": "民警执行下列任务时，对方有脱逃、行凶或者自伤的危险。其中可以使用手铐、警绳等约束性警械的有：",
      en: "In carrying out the following tasks officers face a risk of escape, violence or self-harm. When may they use restraining equipment such as handcuffs and ropes?",
    },
    options: [
      { label: "A", text: { "zh-CN": "押解犯罪嫌疑人", en: "Escorting a criminal suspect" } },
      { label: "B", text: { "zh-CN": "执行刑事拘留", en: "Executing a criminal detention" } },
      {
        label: "C",
        text: {
          "zh-CN": "依法强制传唤违法嫌疑人",
          en: "Compelling a suspected offender to attend, as the law allows",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "劝导一名情绪激动但没有违法犯罪的上访群众",
          en: "Calming an agitated petitioner who has committed no offence",
        },
      },
    ],
    key: ["A", "B", "C"],
    rationale: {
      "zh-CN":
        "《人民警察使用警械和武器条例》第八条第一款规定，抓获违法犯罪分子或者犯罪重大嫌疑人以及执行逮捕、拘留、看押、押解、审讯、拘传、强制传唤等任务时，遇有违法犯罪分子可能脱逃、行凶、自杀、自伤等危险的，可以使用约束性警械。没有违法犯罪的上访群众不是该款规定的对象。",
      en: "Article 8(1) of the Regulation on the Use of Police Equipment and Weapons allows restraining equipment when offenders may escape, turn violent or harm themselves while being caught, or during arrest, detention, guarding, escort, interrogation, summons by force and compelled attendance. A petitioner who has committed no offence is not covered.",
    },
  },
  {
    code: "B-M-028",
    kind: "multiple",
    subject: "police-law",
    difficulty: 4,
    law: [
      { statute: "police-weapons-regulation", version: "1996-01-16", article: "12" },
      { statute: "police-weapons-regulation", version: "1996-01-16", article: "13" },
    ],
    stem: {
      "zh-CN": "民警依法使用枪支制止一起持刀行凶案件，造成行凶者重伤。下列处置中，属于法定要求的有：",
      en: "An officer lawfully uses a firearm to stop a knife attack and seriously wounds the attacker. Which of the following does the law require?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "立即向当地公安机关或者所属机关报告",
          en: "Reporting at once to the local public security organ or the officer's own organ",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "先等待领导到场，再决定是否抢救受伤的行凶者",
          en: "Waiting for a superior to arrive before deciding whether to aid the wounded attacker",
        },
      },
      { label: "C", text: { "zh-CN": "保护现场", en: "Protecting the scene" } },
      {
        label: "D",
        text: {
          "zh-CN": "接到报告的机关及时勘验、调查，并通知当地人民检察院",
          en: "Prompt inspection and inquiry by the organ that receives the report, and notice to the local people's procuratorate",
        },
      },
      {
        label: "E",
        text: {
          "zh-CN": "民警将使用武器的情况如实向所属机关书面报告",
          en: "A truthful written report by the officer to his own organ on the use of the weapon",
        },
      },
    ],
    key: ["A", "C", "D", "E"],
    rationale: {
      "zh-CN":
        "《人民警察使用警械和武器条例》第十二条规定，造成犯罪分子伤亡的，应当及时抢救、保护现场、立即报告；接报机关应当及时勘验、调查并通知当地人民检察院。第十三条规定使用武器应当如实书面报告。等待领导决定而拖延抢救违反及时抢救的义务。",
      en: "Under Article 12 of the Regulation on the Use of Police Equipment and Weapons, where an offender is killed or wounded, officers must promptly give aid, protect the scene and report at once; the organ informed must promptly inspect, inquire and notify the local procuratorate. Article 13 requires a truthful written report. Waiting for a superior delays aid that is due promptly.",
    },
  },
  {
    code: "B-M-029",
    kind: "multiple",
    subject: "remedies",
    difficulty: 2,
    law: [
      { statute: "state-compensation-law", version: "2012-10-26", article: "3" },
      { statute: "state-compensation-law", version: "2012-10-26", article: "4" },
      { statute: "state-compensation-law", version: "2012-10-26", article: "5" },
    ],
    stem: {
      "zh-CN": "下列损害中，受害人有权依照《国家赔偿法》取得行政赔偿的有：",
      en: "For which of the following does the injured person have a right to administrative compensation under the State Compensation Law?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "民警违法使用警棍造成路人受伤",
          en: "An officer unlawfully uses a baton and injures a passer-by",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "民警休假期间因私人债务与他人互殴致其受伤",
          en: "An officer on leave injures someone in a fight over a private debt",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "公安机关违法扣押货车造成的财产损害",
          en: "Property loss from a lorry unlawfully seized by a public security organ",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "公安机关对没有违法行为的人违法实施行政拘留",
          en: "A public security organ unlawfully places an innocent person in administrative detention",
        },
      },
      {
        label: "E",
        text: {
          "zh-CN": "被检查人为逃避责任自行砸毁自己的手机",
          en: "A person under inspection smashes his own phone to escape liability",
        },
      },
    ],
    key: ["A", "C", "D"],
    rationale: {
      "zh-CN":
        "《国家赔偿法》第三条规定，违法拘留、违法使用武器警械造成公民身体伤害的应予赔偿；第四条规定，违法扣押财产的应予赔偿。第五条规定，工作人员与行使职权无关的个人行为、因公民自己的行为致使损害发生的，国家不承担赔偿责任。",
      en: "Article 3 of the State Compensation Law covers unlawful detention and injury by unlawful use of weapons or police equipment, Article 4 unlawful seizure of property. Under Article 5 the state is not liable for acts of its staff unrelated to their powers or for harm a person causes himself.",
    },
  },
  {
    code: "B-M-030",
    kind: "multiple",
    subject: "rule-of-law",
    difficulty: 2,
    law: [
      { statute: "peoples-police-law", version: "2012-10-26", article: "22" },
      { statute: "peoples-police-law", version: "2012-10-26", article: "19" },
      { statute: "peoples-police-law", version: "2012-10-26", article: "32", paragraph: 2 },
    ],
    stem: {
      "zh-CN": "民警的下列行为中，违反《人民警察法》关于纪律的规定的有：",
      en: "Which of these acts by officers break the rules of discipline in the People's Police Law?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "休息日遇到有人行凶，主动上前制止",
          en: "Stepping in to stop an attack while off duty",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "向亲友透露即将开展的抓捕行动",
          en: "Telling relatives and friends of an arrest operation about to take place",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "接受在办案件当事人的代理人宴请",
          en: "Accepting a banquet from the agent of a party to a case in hand",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "认为上级的命令有错误，按照规定提出意见并继续执行",
          en: "Raising objections as prescribed to an order thought to be wrong, while carrying it out",
        },
      },
      {
        label: "E",
        text: {
          "zh-CN": "没有法律依据向报警人收取“出警费”",
          en: 'Charging people who call the police a "call-out fee" without legal basis',
        },
      },
    ],
    key: ["B", "C", "E"],
    rationale: {
      "zh-CN":
        "《人民警察法》第二十二条第二项、第八项、第九项分别禁止泄露国家秘密和警务工作秘密、违法收取费用、接受当事人及其代理人的请客送礼。第十九条要求非工作时间遇职责范围内的紧急情况应当履行职责；第三十二条允许按照规定提出意见但不中止执行，二者都不违纪。",
      en: "Article 22 of the People's Police Law forbids leaking state or police work secrets (item 2), unlawful charging of fees (item 8) and accepting treats or gifts from parties and their agents (item 9). Article 19 requires officers to act off duty in emergencies within their duties, and Article 32 lets them raise objections while carrying out an order; neither is a breach.",
    },
  },
] satisfies readonly SeedItem[]
