/** Single-choice items of the basic level: criminal responsibility, defence, discontinuation, surrender and robbery. */
import type { SeedItem } from "./seed-item.ts"

export const basicSingle1 = [
  {
    code: "B-S-001",
    kind: "single",
    stem: {
      "zh-CN": "小峰刚过完十五周岁生日，身心发育正常。下列行为中，他实施哪一项应当负刑事责任？",
      en: "Xiaofeng has just turned fifteen and is of normal mental and physical development. For which of the following acts would he bear criminal responsibility?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "受朋友之托，把一箱冰毒运往邻省",
          en: "Taking a case of crystal meth to the next province for a friend",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "夜间潜入商店，盗走数额巨大的现金",
          en: "Slipping into a shop at night and stealing a huge sum of cash",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "为挣零花钱，向同学贩卖少量冰毒",
          en: "Selling a small amount of crystal meth to classmates for pocket money",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "趁路人不备，夺走其手机后迅速跑开",
          en: "Snatching a phone from an unwary passer-by and running off",
        },
      },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《刑法》第十七条第二款对已满十四周岁不满十六周岁的人只列举八种犯罪，其中涉毒的仅有贩卖毒品罪，且依照第三百四十七条第一款，贩卖毒品不论数量多少都应当追究刑事责任。运输毒品、盗窃、抢夺均不在其列，数额再大也不因此负刑事责任。",
      en: "Article 17(2) of the Criminal Law lists only eight offences for those aged fourteen to under sixteen; the sole drug offence among them is selling drugs, which under Article 347(1) is prosecuted whatever the amount. Transporting drugs, theft and snatching are not listed, however large the quantity or sum.",
    },
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "17", paragraph: 2 },
      { statute: "criminal-law", version: "2023-12-29", article: "347", paragraph: 1 },
    ],
    difficulty: 2,
    subject: "criminal-law",
  },
  {
    code: "B-S-002",
    kind: "single",
    stem: {
      "zh-CN":
        "深夜，吴某翻窗进入宋某家中，持刀逼宋某交出首饰，并挥刀刺向其腹部。宋某抓起铁锅猛击吴某头部，吴某倒地后宋某即停手报警。吴某经抢救无效死亡。对宋某的行为应当如何认定？",
      en: "Late at night Wu climbs through a window into Song's home, demands her jewellery at knifepoint and lunges at her stomach. She seizes an iron pan and strikes his head; once he falls she stops and calls the police. Wu dies despite treatment. How should Song's conduct be classified?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "属于防卫过当，应当减轻或者免除处罚",
          en: "Excessive defence; punishment must be mitigated or waived",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "属于正当防卫，不负刑事责任",
          en: "Justifiable defence; she bears no criminal responsibility",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "属于紧急避险，不负刑事责任",
          en: "Act of necessity; she bears no criminal responsibility",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "构成过失致人死亡罪，可以从轻处罚",
          en: "Negligent homicide; a lighter punishment may be given",
        },
      },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《刑法》第二十条第三款规定，对正在进行的抢劫、行凶等严重危及人身安全的暴力犯罪采取防卫行为，造成不法侵害人死亡的，不属于防卫过当，故不适用该条第二款。紧急避险针对的是正在发生的危险、损害的是第三方合法权益，而宋某反击的是不法侵害人本人；正当防卫成立后也不存在过失犯罪。",
      en: "Under Article 20(3) of the Criminal Law, defence against an ongoing robbery, assault or other violent crime gravely endangering personal safety is not excessive even if the attacker dies, so Article 20(2) does not apply. Necessity sacrifices the lawful interest of another to avert a danger, whereas Song struck the attacker himself; and once justifiable defence is established there is no negligent offence.",
    },
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "20", paragraph: 3 },
      { statute: "criminal-law", version: "2023-12-29", article: "20", paragraph: 2 },
    ],
    difficulty: 2,
    subject: "criminal-law",
  },
  {
    code: "B-S-003",
    kind: "single",
    stem: {
      "zh-CN":
        "冯某在汤里投毒后端给妻子，妻子刚要喝，冯某忽生悔意，一把打翻汤碗，妻子没有受到任何损害。对冯某应当如何处理？",
      en: "Feng poisons a bowl of soup and serves it to his wife. As she is about to drink he is seized by remorse and knocks the bowl over; she suffers no harm at all. How should Feng be dealt with?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "认定为犯罪中止，应当免除处罚",
          en: "Discontinued offence: he must be exempted from punishment",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "认定为犯罪中止，应当减轻处罚",
          en: "Discontinued offence: punishment must be mitigated",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "认定为犯罪未遂，可以从轻或者减轻处罚",
          en: "Attempted offence: a lighter or mitigated punishment may be given",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "认定为犯罪预备，可以从轻处罚或者免除处罚",
          en: "Preparation of an offence: lighter punishment or exemption may be given",
        },
      },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "冯某在能够继续实施的情况下自动放弃犯罪，依照《刑法》第二十四条是犯罪中止；没有造成损害的，应当免除处罚，减轻处罚只适用于造成损害的中止犯。未遂要求因意志以外的原因而未得逞（第二十三条）；冯某已投毒并端上餐桌，早已着手，不是预备。",
      en: "Feng could have gone on but gave up of his own accord, which is discontinuation under Article 24 of the Criminal Law; where no harm results exemption is mandatory, and mitigation is only for discontinuation that caused harm. An attempt fails for reasons beyond the offender's will (Article 23), and by poisoning and serving the soup he had gone beyond preparation.",
    },
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "24", paragraph: 2 },
      { statute: "criminal-law", version: "2023-12-29", article: "23", paragraph: 1 },
    ],
    difficulty: 2,
    subject: "criminal-law",
  },
  {
    code: "B-S-004",
    kind: "single",
    stem: {
      "zh-CN":
        "赵某在商场盗窃时被当场抓获并被刑事拘留。讯问中，他主动供出一年前实施的一起抢劫，公安机关此前并未掌握，经查属实。关于赵某的供述，下列说法正确的是：",
      en: "Zhao is caught in the act of stealing in a shopping centre and placed in criminal detention. During interrogation he volunteers that he committed a robbery a year earlier, of which the police knew nothing; it proves true. Which statement about his confession is correct?",
    },
    options: [
      {
        label: "A",
        text: { "zh-CN": "对抢劫罪只成立坦白", en: "The robbery counts merely as a truthful confession" },
      },
      {
        label: "B",
        text: { "zh-CN": "对抢劫罪成立立功", en: "Meritorious service is made out for the robbery" },
      },
      {
        label: "C",
        text: {
          "zh-CN": "对盗窃罪、抢劫罪均以自首论",
          en: "Both theft and robbery are treated as voluntarily surrendered",
        },
      },
      {
        label: "D",
        text: { "zh-CN": "对抢劫罪以自首论", en: "The robbery is treated as voluntarily surrendered" },
      },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《刑法》第六十七条第二款规定，被采取强制措施的犯罪嫌疑人如实供述司法机关还未掌握的本人其他罪行的，以自首论，抢劫与盗窃又属不同种罪行。坦白（该条第三款）仅适用于不具备自首情节的情形；立功须揭发他人犯罪或者提供重要线索，供述本人罪行不是立功；盗窃系当场被抓获，没有自动投案。",
      en: "Under Article 67(2) of the Criminal Law a suspect under compulsory measures who truthfully confesses another crime of his own still unknown to the authorities is treated as having surrendered, and robbery is a different kind of crime from theft. Mere confession under Article 67(3) applies only where there is no surrender; meritorious service concerns the crimes of others; and for the theft he was caught on the spot rather than giving himself up.",
    },
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "67", paragraph: 2 },
      { statute: "criminal-law", version: "2023-12-29", article: "67", paragraph: 3 },
    ],
    difficulty: 4,
    subject: "criminal-law",
  },
  {
    code: "B-S-005",
    kind: "single",
    stem: {
      "zh-CN":
        "周某在超市从顾客包里偷出一部价值六千元的手机，被保安发现。为了脱身，周某当场掏出折叠刀划伤追上来的保安，致其轻伤。对周某应当以何罪定罪处罚？",
      en: "In a supermarket Zhou lifts a phone worth 6,000 yuan from a shopper's bag and is spotted by a guard. To get away he pulls out a folding knife then and there and cuts the pursuing guard, causing minor injury. Of what offence should Zhou be convicted?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "盗窃罪和故意伤害罪，数罪并罚",
          en: "Theft and intentional injury, punished cumulatively",
        },
      },
      { label: "B", text: { "zh-CN": "抢劫罪", en: "Robbery" } },
      { label: "C", text: { "zh-CN": "抢夺罪", en: "Snatching" } },
      { label: "D", text: { "zh-CN": "盗窃罪，从重处罚", en: "Theft, with a heavier punishment" } },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《刑法》第二百六十九条规定，犯盗窃罪，为抗拒抓捕而当场使用暴力的，依照第二百六十三条以抢劫罪定罪处罚。暴力行为已被转化后的抢劫罪评价，不再以盗窃罪与故意伤害罪并罚，也不能只定盗窃罪；周某系秘密窃取而非公然夺取，不是抢夺。",
      en: "Under Article 269 of the Criminal Law a thief who uses violence on the spot to resist arrest is punished for robbery under Article 263. The violence is absorbed in the robbery, so theft and injury are not punished cumulatively and theft alone is too little; the phone was taken by stealth rather than openly, so this is not snatching.",
    },
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "269" },
      { statute: "criminal-law", version: "2023-12-29", article: "263" },
    ],
    difficulty: 2,
    subject: "criminal-law",
  },
] satisfies readonly SeedItem[]
