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
    difficulty: 1,
    law: [{ statute: "criminal-law", version: "2023-12-29", article: "54" }],
    stem: {
      "zh-CN": "依照《刑法》，犯罪分子被剥夺政治权利期间不得行使的权利有：",
      en: "Under the Criminal Law, which rights may an offender not exercise while deprived of political rights?",
    },
    options: [
      {
        label: "A",
        text: { "zh-CN": "选举权和被选举权", en: "The right to vote and to stand for election" },
      },
      { label: "B", text: { "zh-CN": "继承父母遗产的权利", en: "The right to inherit from his parents" } },
      {
        label: "C",
        text: {
          "zh-CN": "言论、出版、集会自由的权利",
          en: "The right to freedom of speech, publication and assembly",
        },
      },
      {
        label: "D",
        text: { "zh-CN": "担任国家机关职务的权利", en: "The right to hold a post in a state organ" },
      },
      {
        label: "E",
        text: {
          "zh-CN": "受聘担任民营公司普通技术员的权利",
          en: "The right to be hired as an ordinary technician by a private company",
        },
      },
    ],
    key: ["A", "C", "D"],
    rationale: {
      "zh-CN":
        "《刑法》第五十四条规定的政治权利包括选举权和被选举权，言论、出版、集会、结社、游行、示威自由，担任国家机关职务的权利，以及担任国有公司、企业、事业单位和人民团体领导职务的权利。继承权是民事权利，到民营公司做普通技术员不属于上述职务，都不在剥夺范围内。",
      en: "Under Article 54 of the Criminal Law political rights are the right to vote and be elected, freedom of speech, publication, assembly, association, procession and demonstration, the right to hold posts in state organs, and the right to lead state-owned companies, enterprises, institutions and people's organisations. Inheritance is a civil right and a technician's job in a private company is no such post, so neither is taken away.",
    },
  },
  {
    code: "B-M-003",
    kind: "multiple",
    subject: "criminal-law",
    difficulty: 3,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "74" },
      { statute: "criminal-law", version: "2023-12-29", article: "72", paragraph: 1 },
    ],
    stem: {
      "zh-CN": "下列犯罪分子中，依照《刑法》不适用缓刑的有：",
      en: "To which of these offenders may a suspended sentence not be given under the Criminal Law?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "被判处二年有期徒刑的累犯",
          en: "A recidivist sentenced to two years' imprisonment",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "被判处一年有期徒刑、符合缓刑其他条件的孕妇",
          en: "A pregnant woman sentenced to one year's imprisonment who meets the other conditions",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "被判处三年有期徒刑的犯罪集团首要分子",
          en: "The ringleader of a criminal gang, sentenced to three years' imprisonment",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "被判处拘役、符合缓刑其他条件的七十八岁老人",
          en: "A person of seventy-eight sentenced to criminal detention who meets the other conditions",
        },
      },
      {
        label: "E",
        text: {
          "zh-CN": "被判处五年有期徒刑、有悔罪表现的偶犯",
          en: "A remorseful first offender sentenced to five years' imprisonment",
        },
      },
    ],
    key: ["A", "C", "E"],
    rationale: {
      "zh-CN":
        "《刑法》第七十四条规定，累犯和犯罪集团的首要分子不适用缓刑。第七十二条第一款规定缓刑只适用于被判处拘役、三年以下有期徒刑的人，五年有期徒刑超出范围；符合条件的怀孕妇女和已满七十五周岁的人则应当宣告缓刑。",
      en: "Article 74 of the Criminal Law bars suspended sentences for recidivists and ringleaders of criminal gangs. Under Article 72(1) suspension is open only to those sentenced to criminal detention or to three years' imprisonment or less, which rules out five years; pregnant women and those aged seventy-five and over who meet the conditions must be given it.",
    },
  },
  {
    code: "B-M-004",
    kind: "multiple",
    subject: "criminal-law",
    difficulty: 4,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "133-1", paragraph: 1 },
      { statute: "criminal-law", version: "2023-12-29", article: "133-2", paragraph: 1 },
    ],
    stem: {
      "zh-CN": "下列行为均发生在道路上。其中符合《刑法》规定的危险驾驶罪情形的有：",
      en: "All of these acts take place on the road. Which fall under dangerous driving as defined by the Criminal Law?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "公交车乘客抢夺方向盘，危及公共安全",
          en: "A bus passenger grabs the steering wheel and endangers public safety",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "两人驾驶轿车追逐竞驶，情节恶劣",
          en: "Two people race their cars, in vile circumstances",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "货车司机装载的普通建材超过核定载质量",
          en: "A lorry driver carries ordinary building materials above the approved load",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "校车司机严重超过额定乘员载客",
          en: "A school-bus driver carries far more passengers than permitted",
        },
      },
      {
        label: "E",
        text: {
          "zh-CN": "货车司机违反安全管理规定运输危险化学品，危及公共安全",
          en: "A lorry driver transports hazardous chemicals in breach of safety rules and endangers public safety",
        },
      },
    ],
    key: ["B", "D", "E"],
    rationale: {
      "zh-CN":
        "《刑法》第一百三十三条之一第一款列举了追逐竞驶情节恶劣、醉酒驾驶、从事校车业务或者旅客运输严重超员或者严重超速、违规运输危险化学品危及公共安全四种情形。抢控驾驶操纵装置属于第一百三十三条之二的妨害安全驾驶；普通货物超载不在列举之列。",
      en: "Article 133-1(1) of the Criminal Law lists racing in vile circumstances, drunk driving, grossly overloading with passengers or speeding in school-bus or passenger transport, and transporting hazardous chemicals in breach of rules so as to endanger public safety. Grabbing the controls falls under Article 133-2, obstructing safe driving; overloading ordinary goods is not listed.",
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
