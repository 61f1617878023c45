import type { SeedItem } from "./seed-item.ts"

export const basicMultiple1 = [
  {
    code: "B-M-001",
    kind: "multiple",
    subject: "criminal-law",
    difficulty: 3,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "20", paragraph: 1 },
      { statute: "criminal-law", version: "2023-12-29", article: "20", paragraph: 3 },
    ],
    stem: {
      "zh-CN": "下列行为中，属于正当防卫、不负刑事责任的有：",
      en: "Which of the following are justifiable defence and carry no criminal liability?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "女子遭歹徒持刀强奸，夺刀反击，将正在施暴的歹徒刺死",
          en: "A woman being raped at knifepoint wrests the knife away and stabs the rapist to death while the attack is going on",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "小偷已被制服并捆住双手，失主仍持棍将其小腿打断",
          en: "A thief has been subdued and his hands tied, yet the owner goes on to break his shin with a club",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "店主将正在抢夺收银款的男子推倒，致其轻微擦伤",
          en: "A shopkeeper pushes down a man who is snatching money from the till and grazes him slightly",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "村民听说邻居打算下周来偷牛，当晚先上门将其打成轻伤",
          en: "A villager hears that a neighbour means to steal his ox next week, and that same evening goes over and causes him a minor injury",
        },
      },
    ],
    key: ["A", "C"],
    rationale: {
      "zh-CN":
        "《刑法》第二十条第一款要求不法侵害正在进行，第三款规定对正在进行的强奸等严重危及人身安全的暴力犯罪进行防卫，造成侵害人死亡也不属于防卫过当；推倒正在抢夺的人仅致擦伤，没有明显超过必要限度。侵害已经结束后再伤人属于事后报复，侵害尚未开始就伤人属于事前加害，二者都不是正当防卫。",
      en: "Article 20(1) of the Criminal Law requires the unlawful attack to be in progress, and under paragraph 3 killing someone who is committing rape or another violent crime gravely endangering personal safety is not excessive defence. Pushing down a snatcher and grazing him is plainly within the necessary limit. Injuring someone after the attack has ended is retaliation, and injuring him before it has begun is an attack; neither is defence.",
    },
  },
  {
    code: "B-M-002",
    kind: "multiple",
    subject: "criminal-law",
    difficulty: 2,
    law: [{ statute: "criminal-law", version: "2023-12-29", article: "17", paragraph: 2 }],
    stem: {
      "zh-CN": "十五周岁的邹某实施了下列行为。其中应当由其承担刑事责任的有：",
      en: "Zou is fifteen. For which of the following acts must he bear criminal liability?",
    },
    options: [
      { label: "A", text: { "zh-CN": "持刀抢劫便利店", en: "Robbing a convenience store at knifepoint" } },
      { label: "B", text: { "zh-CN": "向他人贩卖海洛因", en: "Selling heroin to another person" } },
      { label: "C", text: { "zh-CN": "多次盗窃电动车", en: "Repeatedly stealing electric bicycles" } },
      {
        label: "D",
        text: {
          "zh-CN": "因泄愤放火烧毁民房",
          en: "Setting fire to a dwelling out of spite and burning it down",
        },
      },
      {
        label: "E",
        text: {
          "zh-CN": "捏造事实诽谤同学，情节严重",
          en: "Defaming a classmate with invented facts, in serious circumstances",
        },
      },
    ],
    key: ["A", "B", "D"],
    rationale: {
      "zh-CN":
        "《刑法》第十七条第二款规定，已满十四周岁不满十六周岁的人只对故意杀人、故意伤害致人重伤或者死亡、强奸、抢劫、贩卖毒品、放火、爆炸、投放危险物质八种罪负刑事责任。盗窃、诽谤不在其列。",
      en: "Under Article 17(2) of the Criminal Law a person of fourteen or fifteen is liable only for eight crimes: intentional killing, intentional injury causing serious injury or death, rape, robbery, selling drugs, arson, causing explosions and planting dangerous substances. Theft and defamation are not among them.",
    },
  },
  {
    code: "B-M-003",
    kind: "multiple",
    subject: "criminal-law",
    difficulty: 3,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "67", paragraph: 1 },
      { statute: "criminal-law", version: "2023-12-29", article: "67", paragraph: 2 },
      { statute: "criminal-law", version: "2023-12-29", article: "67", paragraph: 3 },
    ],
    stem: {
      "zh-CN": "下列情形中，属于自首或者以自首论的有：",
      en: "Which of the following are voluntary surrender, or are treated as such?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "卢某伤人后主动到派出所投案，如实供述全部经过",
          en: "After injuring someone, Lu goes to the police station of his own accord and truthfully tells all that happened",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "因涉嫌盗窃被拘留的董某，如实供述公安机关尚未掌握的其本人抢劫事实",
          en: "Dong, detained on suspicion of theft, truthfully confesses to a robbery of his own of which the authorities know nothing",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "被当场抓获的苗某，在讯问中如实供述被抓获的这起盗窃",
          en: "Miao, caught in the act, truthfully confesses under interrogation to the very theft for which he was caught",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "袁某主动到派出所，但始终否认主要犯罪事实，直至判决",
          en: "Yuan comes to the police station of his own accord but denies the main facts of the crime until judgment is given",
        },
      },
    ],
    key: ["A", "B"],
    rationale: {
      "zh-CN":
        "《刑法》第六十七条第一款的自首须自动投案并如实供述；第二款规定，被采取强制措施的人如实供述司法机关还未掌握的本人其他罪行的，以自首论。被抓获后只供述本案属于第三款的如实供述（坦白），不是自首；到案后否认主要事实不符合“如实供述”的要求。",
      en: "Under Article 67(1) of the Criminal Law voluntary surrender needs both coming forward and a truthful confession; under paragraph 2 a person under compulsory measures who truthfully confesses to another crime of his own, unknown to the authorities, is treated the same way. Confessing after capture only to the known case is mere candour under paragraph 3, and someone who denies the main facts has not confessed truthfully.",
    },
  },
  {
    code: "B-M-004",
    kind: "multiple",
    subject: "criminal-law",
    difficulty: 4,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "269" },
      { statute: "criminal-law", version: "2023-12-29", article: "263" },
    ],
    stem: {
      "zh-CN": "下列行为中，应当依照抢劫罪定罪处罚的有：",
      en: "Which of the following are to be convicted of and punished as robbery?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "庞某盗窃数额较大财物后被失主追上，当场持刀威胁失主以抗拒抓捕",
          en: "Pang steals property of a relatively large amount; when the owner catches up, he threatens him on the spot with a knife to resist capture",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "霍某抢夺数额较大的提包后，当场用砖块将拦住他的保安打成轻伤以保住提包",
          en: "Huo snatches a bag of relatively large value and, to keep it, at once strikes the guard who stops him with a brick, causing a minor injury",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "倪某诈骗得手半个月后在街上偶遇被害人，因被辱骂而将其打伤",
          en: "Ni, half a month after a successful fraud, runs into the victim in the street and injures him for calling him names",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "季某扒窃后被发现，扔下手机挣脱人群逃走，没有动手",
          en: "Ji, caught picking a pocket, drops the phone, slips through the crowd and runs off without laying a hand on anyone",
        },
      },
      {
        label: "E",
        text: {
          "zh-CN": "阮某诈骗数额较大财物时被当场识破，为毁灭书证用木棒将被害人打伤",
          en: "Ruan, found out on the spot while defrauding someone of a relatively large amount, injures the victim with a stick so as to destroy the documents that prove it",
        },
      },
    ],
    key: ["A", "B", "E"],
    rationale: {
      "zh-CN":
        "《刑法》第二百六十九条规定，犯盗窃、诈骗、抢夺罪，为窝藏赃物、抗拒抓捕或者毁灭罪证而当场使用暴力或者以暴力相威胁的，依照第二百六十三条抢劫罪定罪处罚。半个月后因口角伤人既不是“当场”，也不具有上述三种目的；没有使用暴力或者以暴力相威胁的逃跑不能转化。",
      en: "Under Article 269 of the Criminal Law a thief, fraudster or snatcher who on the spot uses or threatens violence to hide the goods, resist capture or destroy evidence is punished for robbery under Article 263. Violence over an insult half a month later is neither on the spot nor for any of those purposes, and running away without using or threatening violence does not turn theft into robbery.",
    },
  },
  {
    code: "B-M-005",
    kind: "multiple",
    subject: "criminal-law",
    difficulty: 3,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "347", paragraph: 1 },
      { statute: "criminal-law", version: "2023-12-29", article: "348" },
      { statute: "criminal-law", version: "2023-12-29", article: "356" },
      { statute: "criminal-law", version: "2023-12-29", article: "357", paragraph: 2 },
    ],
    stem: {
      "zh-CN": "关于毒品犯罪，下列说法正确的有：",
      en: "Which of the following statements about drug crime are correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "贩卖毒品，无论数量多少，都应当追究刑事责任",
          en: "Selling drugs, in whatever quantity, incurs criminal liability",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "非法持有毒品，无论数量多少，都构成非法持有毒品罪",
          en: "Illegal possession of drugs, in whatever quantity, is the crime of illegal possession",
        },
      },
      {
        label: "C",
        text: { "zh-CN": "毒品的数量不以纯度折算", en: "The quantity of drugs is not converted by purity" },
      },
      {
        label: "D",
        text: {
          "zh-CN": "因非法持有毒品罪被判过刑的人又犯容留他人吸毒罪的，从重处罚",
          en: "A person once sentenced for illegal possession of drugs who then commits the crime of sheltering others to take drugs is punished more heavily",
        },
      },
    ],
    key: ["A", "C", "D"],
    rationale: {
      "zh-CN":
        "《刑法》第三百四十七条第一款规定，走私、贩卖、运输、制造毒品，无论数量多少都应当追究刑事责任；第三百五十七条第二款规定数量不以纯度折算；第三百五十六条规定因非法持有毒品罪等被判过刑又犯本节之罪的从重处罚。第三百四十八条对非法持有规定了数量起点，并非不论数量。",
      en: "Article 347(1) of the Criminal Law makes smuggling, selling, transporting or making drugs punishable in any quantity; Article 357(2) rules out conversion by purity; Article 356 calls for heavier punishment of a person sentenced before for crimes such as illegal possession who offends again under the same section. Article 348 sets a minimum quantity for illegal possession, so quantity matters there.",
    },
  },
] satisfies readonly SeedItem[]
