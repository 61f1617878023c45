import type { SeedItem } from "./seed-item.ts"

export const advancedSingle1 = [
  {
    code: "A-S-001",
    kind: "single",
    subject: "criminal-law",
    difficulty: 3,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "20" },
      { statute: "criminal-law", version: "2023-12-29", article: "234" },
    ],
    stem: {
      "zh-CN":
        "深夜，窃贼覃某翻墙入院，被户主田某制服并用绳索捆住，覃某已无反抗可能。田某想到近来屡遭盗窃，越想越气，又用木棍猛击覃某双腿，致其重伤。田某致覃某重伤的行为应如何认定？",
      en: "At night the householder Tian overpowers Qin, a thief who has climbed into his yard, and ties him up so that he can no longer resist. Thinking of the thefts he has suffered, Tian grows angrier and beats Qin's legs with a club, causing serious injury. How is that act to be characterised?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "对正在进行的不法侵害的特殊防卫，不负刑事责任",
          en: "Special defence against an ongoing attack, with no criminal liability",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "防卫过当，应当减轻或者免除处罚",
          en: "Excessive defence, for which punishment is to be mitigated or waived",
        },
      },
      { label: "C", text: { "zh-CN": "过失致人重伤罪", en: "Negligently causing serious injury" } },
      {
        label: "D",
        text: {
          "zh-CN": "故意伤害罪，不属于防卫过当",
          en: "Intentional injury, which is not excessive defence",
        },
      },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《刑法》第二十条规定的防卫以不法侵害正在进行为前提。覃某已被捆绑、侵害已结束，田某事后报复，不成立特殊防卫，也不成立以防卫为前提的防卫过当，A、B错误。田某持棍猛击双腿，对伤害结果系故意，应按第二百三十四条以故意伤害罪论处，C错误、D正确。",
      en: "Defence under Article 20 of the Criminal Law requires an ongoing attack. Qin was bound and the attack over; retaliation is neither special defence nor excessive defence, which presupposes a defence situation, so A and B fail. Tian struck deliberately, so the offence is intentional injury under Article 234 and not negligence: C fails and D is right.",
    },
  },
  {
    code: "A-S-002",
    kind: "single",
    subject: "criminal-law",
    difficulty: 4,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "264" },
      { statute: "criminal-law", version: "2023-12-29", article: "266" },
    ],
    stem: {
      "zh-CN":
        "许某到金店假意选购，请店员取出一枚金戒指试戴，趁店员转身接电话，用事先准备的镀金戒指换下真戒指，交还后称不满意离去。店员当晚盘点时才发现。许某非法占有数额较大的真戒指，其行为构成何罪？",
      en: "Xu pretends to choose jewellery and asks to try on a gold ring. While the assistant turns away to answer the telephone, he swaps it for a gilt ring he has brought, hands that back, says that he does not like it and leaves. The swap is found only at the evening stocktaking. The real ring being of relatively large value, which offence has Xu committed?",
    },
    options: [
      { label: "A", text: { "zh-CN": "诈骗罪", en: "Fraud" } },
      { label: "B", text: { "zh-CN": "盗窃罪", en: "Theft" } },
      { label: "C", text: { "zh-CN": "抢夺罪", en: "Snatching" } },
      { label: "D", text: { "zh-CN": "侵占罪", en: "Embezzlement of property held in trust" } },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "店员交出戒指只是供当场试戴，没有转移占有的意思，也不是基于错误认识而处分财物；许某以秘密调换的方法取得占有，符合《刑法》第二百六十四条盗窃罪。诈骗罪（第二百六十六条）要求被害人因受骗而处分财物，A错误；没有公然夺取，C错误；戒指从未由许某代为保管，D错误。",
      en: "The assistant handed over the ring only to be tried on in her presence; she did not mean to give up possession and made no disposal under a mistake. Xu took possession by a secret swap: theft under Article 264 of the Criminal Law. Fraud (Article 266) needs a disposal induced by deception, so A fails; there was no open snatching (C); and the ring was never entrusted to him (D).",
    },
  },
  {
    code: "A-S-003",
    kind: "single",
    subject: "criminal-law",
    difficulty: 4,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "196", paragraph: 1 },
      { statute: "criminal-law", version: "2023-12-29", article: "196", paragraph: 3 },
      { statute: "criminal-law", version: "2023-12-29", article: "264" },
    ],
    stem: {
      "zh-CN":
        "邢某先窃得一只钱包，内有信用卡和写着密码的纸条，次日用该卡在取款机取款三万元；后又在路上拾得他人遗失的信用卡，试出密码后在取款机取款二万元，数额均达定罪标准。邢某两次取款分别如何定罪？",
      en: "Xing first steals a wallet holding a credit card and a note of its PIN and next day draws 30,000 yuan at a cash machine. Later he finds another person's lost credit card in the street, guesses the PIN and draws 20,000 yuan at a cash machine. Both sums reach the threshold for conviction. How are the two withdrawals to be characterised?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "前者为盗窃罪，后者为信用卡诈骗罪",
          en: "The first as theft, the second as credit card fraud",
        },
      },
      { label: "B", text: { "zh-CN": "两次均为盗窃罪", en: "Both as theft" } },
      { label: "C", text: { "zh-CN": "两次均为信用卡诈骗罪", en: "Both as credit card fraud" } },
      {
        label: "D",
        text: {
          "zh-CN": "前者为信用卡诈骗罪，后者为盗窃罪",
          en: "The first as credit card fraud, the second as theft",
        },
      },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《刑法》第一百九十六条第三款规定，盗窃信用卡并使用的，依第二百六十四条以盗窃罪定罪。拾得他人信用卡在取款机上使用，不属盗窃信用卡，而是第一百九十六条第一款第三项的冒用他人信用卡，构成信用卡诈骗罪。故A正确，B、C、D均混淆了卡的取得方式对定性的影响。",
      en: "Article 196(3) of the Criminal Law punishes stealing a credit card and using it as theft under Article 264. Using a found card at a cash machine is not stealing a card but using another's card under Article 196(1)(3), which is credit card fraud. So A is right; B, C and D overlook how the way the card was obtained decides the offence.",
    },
  },
  {
    code: "A-S-004",
    kind: "single",
    subject: "criminal-law",
    difficulty: 3,
    law: [{ statute: "criminal-law", version: "2023-12-29", article: "67" }],
    stem: {
      "zh-CN":
        "陶某因涉嫌盗窃被公安机关抓获并拘留。讯问中，他先如实供述了该起盗窃，又主动交代了公安机关尚未掌握的、其单独实施的一起抢劫，经查属实。关于陶某的量刑情节，正确的是：",
      en: "Tao is caught and detained on suspicion of theft. Under questioning he truthfully admits that theft and, of his own accord, a robbery he committed alone and of which the police had no knowledge; it is verified. Which statement about his sentencing circumstances is correct?",
    },
    options: [
      { label: "A", text: { "zh-CN": "两罪均成立自首", en: "Voluntary surrender applies to both offences" } },
      {
        label: "B",
        text: {
          "zh-CN": "两罪均不成立自首，只是坦白",
          en: "It applies to neither; both are mere confession",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "抢劫罪以自首论，盗窃罪属于如实供述，可以从轻处罚",
          en: "The robbery is treated as voluntary surrender; for the theft he has confessed truthfully and may be given a lighter sentence",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "盗窃罪成立自首，抢劫罪属于立功",
          en: "Voluntary surrender applies to the theft and the robbery counts as meritorious service",
        },
      },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《刑法》第六十七条第二款规定，被采取强制措施的犯罪嫌疑人如实供述司法机关还未掌握的本人其他罪行的，以自首论；抢劫与盗窃系不同种罪行，符合该款。盗窃系被抓获后供述，非自动投案，依第三款可以从轻处罚。故A、B错误；交代本人罪行不是揭发他人，不属立功，D错误。",
      en: "Under Article 67(2) of the Criminal Law a suspect under a compulsory measure who truthfully confesses another offence of his own unknown to the authorities is treated as having surrendered; robbery is an offence of a different kind. The theft was confessed after capture, not after voluntary surrender, so Article 67(3) allows only a lighter sentence. A and B fail; confessing one's own crime is not exposing another's, so D fails.",
    },
  },
  {
    code: "A-S-005",
    kind: "single",
    subject: "criminal-law",
    difficulty: 4,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "23" },
      { statute: "criminal-law", version: "2023-12-29", article: "24" },
    ],
    stem: {
      "zh-CN":
        "段某与史某共谋毒死邻居骆某，二人一起在骆某的茶中投毒。骆某饮下后痛苦倒地，史某离去，段某心生悔意，独自将其送医。经抢救，骆某未受任何伤害。关于二人的犯罪形态，正确的是：",
      en: "Duan and Shi plot to poison their neighbour Luo and together put poison in his tea. When Luo drinks it and collapses, Shi leaves, while Duan repents and alone takes him to hospital. Luo is saved without any injury. At what stage did the two offences end?",
    },
    options: [
      { label: "A", text: { "zh-CN": "二人均为犯罪未遂", en: "Both are attempts" } },
      {
        label: "B",
        text: {
          "zh-CN": "二人均为犯罪中止，应当免除处罚",
          en: "Both are abandoned offences and punishment must be waived",
        },
      },
      {
        label: "C",
        text: { "zh-CN": "段某为犯罪未遂，史某为犯罪既遂", en: "Duan's is an attempt, Shi's is completed" },
      },
      {
        label: "D",
        text: {
          "zh-CN": "段某为犯罪中止，应当免除处罚；史某为犯罪未遂",
          en: "Duan's is abandoned and punishment must be waived; Shi's is an attempt",
        },
      },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "段某自动有效地防止了死亡结果，依《刑法》第二十四条成立中止，因没有造成损害应当免除处罚。中止只及于本人；对史某而言，结果未发生系其意志以外的原因，依第二十三条为未遂，可以比照既遂犯从轻或者减轻处罚。骆某未死亡，史某不成立既遂，故A、B、C错误。",
      en: "Duan voluntarily and effectively prevented the death: abandonment under Article 24 of the Criminal Law, and as no harm was done punishment must be waived. Abandonment is personal. For Shi the result failed for a reason outside his will, an attempt under Article 23. As Luo did not die, Shi's offence was not completed. A, B and C fail.",
    },
  },
] satisfies readonly SeedItem[]
