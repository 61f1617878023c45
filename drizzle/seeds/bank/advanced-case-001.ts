import type { SeedCaseSet } from "./seed-item.ts"

export const advancedCase001 = {
  code: "A-C-001",
  kind: "case-set",
  title: { "zh-CN": "入户行窃后的冲突", en: "A burglary that turned violent" },
  scenario: {
    "zh-CN":
      "3月1日22时许，赵某（19岁）与钱某（15岁）商定行窃，撬门进入孙某家中，窃得手机、手表（共值九千元）。二人走到楼下，遇孙某返家。孙某认出自己的手表，上前抓住赵某。赵某挥拳击打孙某，并掏出水果刀威胁，孙某被迫松手，经鉴定为轻伤二级。钱某事先不知赵某带刀，见状独自跑开，未动手也未出言相助。\n\n3月2日9时，青岚县公安局民警在车站出示拘留证，将赵某拘留，因其背包内疑有刀具，未另办搜查证即当场搜查，起获水果刀和手表，制作了笔录。3月3日8时赵某被送入看守所；当日12时，民警才通知其父。3月4日，侦查员将赵某提出看守所，带至办公室用电警棍电击，取得有罪供述。3月5日，孙某从六张照片中指认了赵某；同日，钱某由母亲陪同投案并如实陈述。\n\n因案情需要，经县公安局负责人批准，提请批捕时间延长四日。3月9日提请批捕，3月15日检察院决定不批准逮捕。",
    en: "At about 22:00 on 1 March, Zhao (19) and Qian (15) agree to steal, force the door of Sun's home and take a phone and a watch worth 9,000 yuan in all. At the foot of the stairs they meet Sun coming home. Sun recognises his watch and seizes Zhao. Zhao punches him and threatens him with a fruit knife; Sun has to let go and is later assessed as having a minor injury of the second degree. Qian, who did not know that Zhao carried a knife, runs off alone, neither striking anyone nor saying anything in support.\n\nAt 09:00 on 2 March officers of the Qinglan County Public Security Bureau show a detention warrant at the station and detain Zhao. Suspecting a knife in his backpack, they search it on the spot without a separate search warrant, find the knife and the watch and make a record. Zhao is taken into the detention centre at 08:00 on 3 March; only at 12:00 that day is his father told. On 4 March investigators take Zhao out of the detention centre to an office, shock him with an electric baton and obtain a confession. On 5 March Sun picks Zhao out of six photographs; the same day Qian, brought by his mother, gives himself up and tells the truth.\n\nBecause the case requires it, the head of the county bureau approves four more days for requesting arrest. Arrest is requested on 9 March; on 15 March the procuratorate decides not to approve it.",
  },
  items: [
    {
      code: "A-C-001-1",
      kind: "single",
      subject: "criminal-law",
      difficulty: 4,
      law: [
        { statute: "criminal-law", version: "2023-12-29", article: "269" },
        { statute: "criminal-law", version: "2023-12-29", article: "263" },
      ],
      stem: { "zh-CN": "关于赵某行为的定性，正确的是：", en: "How is Zhao's conduct to be characterised?" },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "入户盗窃与故意伤害两罪，数罪并罚",
            en: "Theft from a dwelling and intentional injury, two offences punished together",
          },
        },
        {
          label: "B",
          text: { "zh-CN": "抢劫罪，且属于入户抢劫", en: "Robbery, aggravated as robbery in a dwelling" },
        },
        {
          label: "C",
          text: {
            "zh-CN": "抢劫罪，但不属于入户抢劫",
            en: "Robbery, but not aggravated as robbery in a dwelling",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "盗窃罪，暴力行为只作从重情节考虑",
            en: "Theft, the violence being only a factor for a heavier sentence",
          },
        },
      ],
      key: ["C"],
      rationale: {
        "zh-CN":
          "赵某盗窃后刚到楼下即被发现，为抗拒抓捕当场使用暴力并致轻伤，依《刑法》第二百六十九条转化为抢劫罪，按第二百六十三条处罚，不再另定盗窃罪、故意伤害罪，故A、D错误。暴力发生在户外而非户内，不符合第二百六十三条第一项入户抢劫的加重情节，故B错误。",
        en: "Found with the loot just as he left, Zhao used violence on the spot to resist being caught and caused a minor injury. Article 269 of the Criminal Law turns the theft into robbery, punished under Article 263, so A and D fail. The violence took place outside the dwelling, so the aggravation in item 1 of Article 263 is not met and B fails.",
      },
    },
    {
      code: "A-C-001-2",
      kind: "multiple",
      subject: "criminal-law",
      difficulty: 4,
      law: [
        { statute: "criminal-law", version: "2023-12-29", article: "17", paragraph: 2 },
        { statute: "criminal-law", version: "2023-12-29", article: "17", paragraph: 5 },
        { statute: "criminal-law", version: "2023-12-29", article: "25", paragraph: 1 },
      ],
      stem: {
        "zh-CN": "关于钱某的责任，下列说法正确的有：",
        en: "Which statements about Qian's liability are correct?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "钱某对入户盗窃不负刑事责任",
            en: "Qian bears no criminal liability for the theft from the dwelling",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "钱某参与共谋，应对赵某的转化抢劫一并负责",
            en: "Having joined the plan, Qian must also answer for the robbery into which Zhao's theft turned",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "赵某使用暴力超出共同故意，钱某对该部分不负责",
            en: "Zhao's violence went beyond the common intent and Qian does not answer for it",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "应责令其父母加以管教，必要时可依法进行专门矫治教育",
            en: "His parents are to be ordered to discipline him, and where necessary he may be given specialised corrective education under the law",
          },
        },
      ],
      key: ["A", "C", "D"],
      rationale: {
        "zh-CN":
          "《刑法》第十七条第二款列举的八种犯罪不含盗窃，钱某十五岁，对盗窃不负刑责，A正确。共同犯罪以共同故意为限（第二十五条第一款），钱某不知带刀，也未参与暴力，不对抢劫负责，C正确、B错误。因不满十六周岁不予刑事处罚的，依第十七条第五款责令管教，必要时专门矫治教育，D正确。",
        en: "The eight offences in Article 17(2) of the Criminal Law do not include theft, so Qian, fifteen, bears no liability for it: A is right. Joint crime reaches only as far as the common intent (Article 25(1)); Qian knew of no knife and took no part in the violence, so C is right and B wrong. D follows Article 17(5) for those spared punishment because they are under sixteen.",
      },
    },
    {
      code: "A-C-001-3",
      kind: "multiple",
      subject: "criminal-procedure",
      difficulty: 4,
      law: [
        { statute: "criminal-procedure-law", version: "2018-10-26", article: "85", paragraph: 2 },
        { statute: "criminal-procedure-law", version: "2018-10-26", article: "118", paragraph: 2 },
        { statute: "criminal-procedure-law", version: "2018-10-26", article: "91", paragraph: 1 },
      ],
      stem: {
        "zh-CN": "下列做法中，违反法定程序的有：",
        en: "Which of the following broke the statutory procedure?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "拘留二十三小时后将赵某送入看守所",
            en: "Taking Zhao into the detention centre 23 hours after detaining him",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "拘留二十七小时后才通知赵某的父亲",
            en: "Telling Zhao's father only 27 hours after the detention",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "送看守所后又提到办公室讯问",
            en: "Questioning him in an office after he had been placed in the detention centre",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "在拘留后第七日提请批准逮捕",
            en: "Requesting arrest on the seventh day after the detention",
          },
        },
      ],
      key: ["B", "C"],
      rationale: {
        "zh-CN":
          "《刑事诉讼法》第八十五条第二款要求至迟二十四小时内送看守所，并在二十四小时内通知家属；本案不属可以不通知的情形，故A未超限，B违法。第一百一十八条第二款规定送看守所后的讯问应在看守所内进行，C违法。第九十一条第一款允许三日加一日至四日，本案经批准延长，第七日提请合法，D不选。",
        en: "Article 85(2) of the Criminal Procedure Law sets 24 hours at the latest both for delivery to the detention centre and for notice to the family, and no exception applies: A is within time, B is not. Article 118(2) requires questioning inside the detention centre once the suspect is held there, so C is unlawful. Article 91(1) allows three days plus one to four with approval, so the seventh day in D is lawful.",
      },
    },
    {
      code: "A-C-001-4",
      kind: "indefinite",
      subject: "criminal-procedure",
      difficulty: 4,
      law: [
        { statute: "criminal-procedure-law", version: "2018-10-26", article: "56" },
        { statute: "criminal-procedure-law", version: "2018-10-26", article: "138", paragraph: 2 },
        { statute: "criminal-case-procedures", version: "2020-07-20", article: "260", paragraph: 2 },
        { statute: "criminal-case-procedures", version: "2020-07-20", article: "224" },
      ],
      stem: {
        "zh-CN": "关于本案证据，下列说法正确的是：",
        en: "Which statements about the evidence are correct?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "因未出示搜查证，起获的水果刀和手表应当一律排除",
            en: "The knife and the watch must be excluded because no search warrant was shown",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "孙某是被害人，与案件有利害关系，其陈述不能作为证据",
            en: "Sun is the victim and has an interest in the case, so his statement cannot be evidence",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "电击取得的供述应排除，但须等到审判阶段才能排除",
            en: "The confession obtained by shocks must be excluded, but only at trial",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "组织孙某辨认照片的数量不符合规定",
            en: "The number of photographs in the identification fell short of the rules",
          },
        },
      ],
      key: ["D"],
      rationale: {
        "zh-CN":
          "《公安机关办理刑事案件程序规定》第二百六十条第二款要求照片辨认不少于十张，六张不符合规定，D正确。《刑事诉讼法》第一百三十八条第二款允许执行拘留遇紧急情况时无证搜查，疑有凶器属《程序规定》第二百二十四条所列情形，A错误。被害人陈述是法定证据种类，B错误。依第五十六条，侦查阶段发现刑讯所得供述即应排除，C错误。",
        en: "Article 260(2) of the Criminal Case Procedures requires at least ten photographs; six fall short, so D is right. Article 138(2) of the Criminal Procedure Law permits a search without a warrant in an emergency while carrying out a detention, and a suspected weapon is one of the cases in Article 224 of the Procedures, so A is wrong. A victim's statement is a statutory kind of evidence, so B is wrong. Under Article 56 a confession obtained by torture is excluded already during investigation, so C is wrong.",
      },
    },
    {
      code: "A-C-001-5",
      kind: "single",
      subject: "criminal-procedure",
      difficulty: 4,
      law: [
        { statute: "criminal-procedure-law", version: "2018-10-26", article: "91", paragraph: 3 },
        { statute: "criminal-procedure-law", version: "2018-10-26", article: "92" },
      ],
      stem: {
        "zh-CN": "对于检察院不批准逮捕的决定，县公安局认为有错误。下列做法正确的是：",
        en: "The county bureau believes that the refusal to approve arrest is wrong. What is the correct course?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "申请复议，并在复议期间继续羁押赵某",
            en: "Request reconsideration and keep Zhao in custody meanwhile",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "立即释放赵某，同时可以要求复议，意见不被接受的，可提请上一级检察院复核",
            en: "Release Zhao at once and, if it wishes, request reconsideration and then, if rejected, review by the procuratorate at the next level",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "不经复议，直接提请上一级检察院复核，并继续羁押赵某",
            en: "Apply directly to the procuratorate at the next level without reconsideration, keeping Zhao in custody",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "以结伙作案为由，将赵某的拘留期限延长至三十日",
            en: "Extend Zhao's detention to thirty days on the ground that the crime was committed by a group",
          },
        },
      ],
      key: ["B"],
      rationale: {
        "zh-CN":
          "《刑事诉讼法》第九十一条第三款、第九十二条规定，不批准逮捕的，公安机关应立即释放被拘留人；认为有错误的可以要求复议，意见不被接受的再提请上一级检察院复核。A、C继续羁押违法，C还跳过了复议。D所称三十日是提请批捕前的期限，作出不批捕决定后不能再以此延长。",
        en: "Under Articles 91(3) and 92 of the Criminal Procedure Law the detainee must be released at once when arrest is refused; the bureau may request reconsideration and, if that fails, review at the next level. A and C keep him in custody unlawfully, and C also skips reconsideration. The thirty days in D limit the time before arrest is requested and cannot be used after a refusal.",
      },
    },
  ],
} satisfies SeedCaseSet
