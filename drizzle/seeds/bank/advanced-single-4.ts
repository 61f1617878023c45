import type { SeedItem } from "./seed-item.ts"

export const advancedSingle4 = [
  {
    code: "A-S-016",
    kind: "single",
    subject: "administrative",
    difficulty: 4,
    law: [{ statute: "administrative-penalty-law", version: "2021-01-22", article: "41" }],
    stem: {
      "zh-CN":
        "某机关在路口设置电子监控设备，设备依法经过审核，设置地点也已公布。系统抓拍后，未经人员审核记录内容，即自动生成罚款决定并短信扣款，当事人无从查询和申辩。下列评价正确的是：",
      en: "An authority installs electronic monitoring equipment at a junction; the equipment was lawfully reviewed and its location published. After each capture the system, without anyone reviewing the record, generates a decision to fine and takes the money by text message, and the person concerned can neither look it up nor object. Which assessment is correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "设备已经依法审核，其抓拍记录无须再审核，当然可以作为处罚证据",
          en: "The equipment was lawfully reviewed, so its records need no further review and are automatically evidence",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "只要记录真实，程序瑕疵不影响处罚",
          en: "If the record is true, defects of procedure do not affect the penalty",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "只要事后允许复议，就可以省略事前的陈述、申辩",
          en: "Prior statements and objections may be left out if reconsideration is open afterwards",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "未经审核的记录不得作为处罚证据，且不得限制陈述权、申辩权",
          en: "A record not reviewed may not be evidence for a penalty, and the right to state and defend one's case may not be limited",
        },
      },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《行政处罚法》第四十一条区分设备的审核与记录内容的审核：第二款规定未经审核的记录不得作为处罚证据，第三款要求及时告知违法事实、提供查询和陈述申辩的便利，不得限制陈述权、申辩权，故D正确。设备合规不等于记录已经审核，A错误；B、C以结果真实或者事后救济代替法定的事前程序，均错误。",
      en: "Article 41 of the Administrative Penalty Law separates review of the equipment from review of the record: under paragraph 2 a record not reviewed may not be evidence, and paragraph 3 requires prompt notice and means to look up and object without limiting those rights: D. Proper equipment does not make a reviewed record (A); truth or later remedies do not replace the procedure required beforehand (B, C).",
    },
  },
  {
    code: "A-S-017",
    kind: "single",
    subject: "police-law",
    difficulty: 3,
    law: [
      { statute: "peoples-police-law", version: "2012-10-26", article: "32" },
      { statute: "peoples-police-law", version: "2012-10-26", article: "33" },
    ],
    stem: {
      "zh-CN":
        "某县领导为加快工程进度，指令派出所民警汪某到工地，将与开发商有合同纠纷、正在和平协商的住户强行带离，并替开发商催讨欠款。该指令超越法律、法规规定的警察职责范围。汪某的正确做法是：",
      en: "To speed up a project a county leader instructs Wang, an officer at a police station, to go to the site, remove by force residents who have a contract dispute with the developer and are negotiating peacefully, and collect debts for the developer. The instruction goes beyond the duties that laws and regulations give the police. What should Wang do?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "先执行指令，同时提出意见，后果由发出指令者承担",
          en: "Carry it out while stating his view, the consequences falling on the one who gave it",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "中止执行，待领导书面确认后再执行",
          en: "Suspend it and carry it out once confirmed in writing",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "拒绝执行，并同时向上级机关报告",
          en: "Refuse to carry it out and at the same time report to the organ above",
        },
      },
      {
        label: "D",
        text: { "zh-CN": "可以拒绝执行，无需向任何机关报告", en: "Refuse it, without reporting to anyone" },
      },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《人民警察法》第三十三条规定，对超越法律、法规规定的警察职责范围的指令，人民警察有权拒绝执行，并同时向上级机关报告，C正确、D遗漏报告。第三十二条规定的“提出意见但不得中止执行、后果由上级负责”适用于职责范围内、认为有错误的决定和命令，不适用于越权指令，A错误；书面确认也不能使越权指令合法，B错误。",
      en: "Article 33 of the People's Police Law lets an officer refuse an instruction beyond the statutory duties of the police and report it at the same time to the organ above: C; D leaves out the report. The rule in Article 32, to state one's view but carry the order out while the superior answers for it, concerns mistaken orders within the duties, so A fails; written confirmation cannot cure the excess (B).",
    },
  },
  {
    code: "A-S-018",
    kind: "single",
    subject: "police-law",
    difficulty: 4,
    law: [
      { statute: "police-weapons-regulation", version: "1996-01-16", article: "9" },
      { statute: "police-weapons-regulation", version: "1996-01-16", article: "10" },
    ],
    stem: {
      "zh-CN":
        "民警盘查时发现，一名明显怀孕的妇女正持枪对准被劫持的司机头部，扬言立即开枪。民警警告无效，现场无其他聚集群众，情况危急。关于能否对该妇女使用武器，正确的是：",
      en: "During a check officers find a visibly pregnant woman holding a gun to the head of a driver she has taken hostage and threatening to shoot at once. A warning has no effect, no crowd is present, and the situation is critical. May weapons be used against her?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "可以，使用枪支实施暴力犯罪的，不受对怀孕妇女不得使用武器的限制",
          en: "Yes; the ban on using weapons against pregnant women does not cover violent crime committed with a gun",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "不可以，对怀孕妇女一律不得使用武器",
          en: "No; weapons may never be used against a pregnant woman",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "不可以，必须先经上级机关批准",
          en: "No; approval from the organ above is needed first",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "可以，但须等其先开枪造成伤亡",
          en: "Yes, but only after she has fired and caused casualties",
        },
      },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《人民警察使用警械和武器条例》第九条第一款第四、六项所列持枪犯罪、劫持人质危及生命的情形，经警告无效可以使用武器；第十条第一项对怀孕妇女、儿童设有禁止，但使用枪支等实施暴力犯罪的除外，故A正确、B错误。条例没有要求先经批准或者等待伤亡发生，C、D错误。",
      en: "Article 9(1)(4) and (6) of the weapons Regulation covers crime with a gun and hostage-taking that endangers life once a warning fails. Article 10(1) forbids weapons against pregnant women and children except in violent crime committed with guns and the like: A, not B. The Regulation requires neither prior approval nor waiting for casualties, so C and D fail.",
    },
  },
  {
    code: "A-S-019",
    kind: "single",
    subject: "remedies",
    difficulty: 4,
    law: [
      { statute: "state-compensation-law", version: "2012-10-26", article: "17" },
      { statute: "state-compensation-law", version: "2012-10-26", article: "21", paragraph: 3 },
    ],
    stem: {
      "zh-CN":
        "公安机关依法定条件和程序将丁某拘留六日，未超过法定期限；随后检察院批准逮捕并执行。两个月后查明丁某没有实施犯罪，公安机关撤销案件并释放丁某。丁某没有作虚假供述等国家不承担赔偿责任的情形。关于刑事赔偿，正确的是：",
      en: "The police detain Ding for six days under the statutory conditions and procedure and within the time limit; the procuratorate then approves his arrest, which is carried out. Two months later it is found that Ding committed no crime; the police close the case and release him. He made no false confession and no ground excluding State liability applies. Which statement about criminal compensation is correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "拘留合法，国家对丁某的羁押不承担赔偿责任",
          en: "The detention was lawful, so the State is not liable for his custody",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "由公安机关赔偿，因为案件由其撤销",
          en: "The police are liable, because they closed the case",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "由公安机关对拘留、检察院对逮捕后的羁押分别赔偿",
          en: "The police are liable for the detention and the procuratorate for custody after arrest, each separately",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "对逮捕后的羁押应予赔偿，赔偿义务机关是批准逮捕的检察院",
          en: "Custody after arrest is to be compensated, and the organ liable is the procuratorate that approved the arrest",
        },
      },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《国家赔偿法》第十七条第二项规定，采取逮捕措施后撤销案件的，受害人有权取得赔偿，不以逮捕违法为条件；第二十一条第三款规定，此时作出逮捕决定的机关为赔偿义务机关，故D正确，B、C错误。第一项仅对违法拘留或者超期拘留予以赔偿，故公安机关不就合法的拘留赔偿；但拘留合法也不能免除逮捕后羁押的赔偿责任，A错误。",
      en: "Article 17(2) of the State Compensation Law gives compensation where a case is closed after arrest, whether or not the arrest was unlawful; under Article 21(3) the organ that decided on the arrest is liable: D, not B or C. Item 1 covers only unlawful or overlong detention, so the police pay nothing for a lawful one; but that does not remove liability for custody after arrest, so A fails.",
    },
  },
  {
    code: "A-S-020",
    kind: "single",
    subject: "rule-of-law",
    difficulty: 3,
    law: [
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "10" },
      { statute: "administrative-penalty-law", version: "2021-01-22", article: "16" },
    ],
    stem: {
      "zh-CN":
        "某县为整治车辆乱停，以县政府“通告”形式规定：对违停车辆一律扣押十日，并处一千元罚款。法律、法规、规章对此均无相应依据。从依法行政的要求看，下列评价正确的是：",
      en: "To deal with disorderly parking a county government lays down in a notice that every illegally parked vehicle is impounded for ten days and its owner fined 1,000 yuan. No law, regulation or rule provides a basis. Judged by the requirement of administration according to law, which assessment is correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "通告维护公共利益，只要内容合理即有效",
          en: "The notice serves the public interest and is valid if reasonable",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "通告无权设定行政处罚和行政强制措施，不得作为执法依据",
          en: "The notice may set neither penalties nor coercive measures and cannot be a basis for enforcement",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "通告可以设定罚款，但不得设定扣押",
          en: "The notice may set fines but not impounding",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "经上一级政府批准后，通告即可设定扣押和罚款",
          en: "Once approved by the government above, the notice may set both",
        },
      },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《行政强制法》第十条规定，法律、法规以外的其他规范性文件不得设定行政强制措施；《行政处罚法》第十六条规定，除法律、法规、规章外的规范性文件不得设定行政处罚。县政府通告属其他规范性文件，B正确、C错误。职权法定要求权力来自法律，内容合理或者上级批准均不能补足设定权，A、D错误。",
      en: "Under Article 10 of the Administrative Coercion Law normative documents other than laws and regulations may not set coercive measures; under Article 16 of the Administrative Penalty Law those other than laws, regulations and rules may not set penalties. A county notice is such a document: B, not C. Powers must come from law; neither reasonable content nor approval from above supplies that power, so A and D fail.",
    },
  },
] satisfies readonly SeedItem[]
