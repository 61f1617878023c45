import type { SeedItem } from "./seed-item.ts"

export const basicIndefinite1 = [
  {
    code: "B-I-001",
    kind: "indefinite",
    subject: "criminal-law",
    difficulty: 5,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "24", paragraph: 1 },
      { statute: "criminal-law", version: "2023-12-29", article: "24", paragraph: 2 },
      { statute: "criminal-law", version: "2023-12-29", article: "23", paragraph: 1 },
    ],
    stem: {
      "zh-CN":
        "卢某为杀害仇人，在其饭菜中投毒。仇人毒发后，卢某心生悔意，立即将其送医抢救，被害人保住性命但构成重伤。关于卢某的行为，下列说法正确的是：",
      en: "Meaning to kill an enemy, Lu poisons his food. When the poison takes effect Lu is struck with remorse and at once rushes him to hospital; the victim's life is saved but he is seriously injured. Which statements are correct?",
    },
    options: [
      { label: "A", text: { "zh-CN": "属于犯罪未遂", en: "It is an attempted crime" } },
      { label: "B", text: { "zh-CN": "属于犯罪中止", en: "It is a discontinued crime" } },
      { label: "C", text: { "zh-CN": "应当减轻处罚", en: "The punishment must be mitigated" } },
      { label: "D", text: { "zh-CN": "应当免除处罚", en: "He must be exempted from punishment" } },
    ],
    key: ["B", "C"],
    rationale: {
      "zh-CN":
        "《刑法》第二十四条第一款规定，自动有效地防止犯罪结果发生的，是犯罪中止；第二款规定，中止犯没有造成损害的应当免除处罚，造成损害的应当减轻处罚。卢某自动抢救并有效避免死亡结果，但造成重伤，所以是应当减轻而不是应当免除处罚。第二十三条的未遂要求因意志以外的原因未得逞，本案不是。",
      en: "Under Article 24(1) of the Criminal Law a person who of his own accord effectively prevents the result has discontinued the crime; under paragraph 2 he must be exempted if no harm was done and his punishment mitigated if harm was done. Lu prevented the death of his own accord but caused serious injury, so mitigation follows and not exemption. An attempt under Article 23 fails for reasons beyond the offender's will, which is not the case here.",
    },
  },
  {
    code: "B-I-002",
    kind: "indefinite",
    subject: "criminal-law",
    difficulty: 3,
    law: [
      { statute: "criminal-law", version: "2023-12-29", article: "238", paragraph: 3 },
      { statute: "criminal-law", version: "2023-12-29", article: "239", paragraph: 1 },
    ],
    stem: {
      "zh-CN":
        "伍某多次催要一笔真实的货款未果，遂将债务人关在仓库三天逼其还钱，其间没有殴打、侮辱，也没有索要超出欠款的财物。伍某的行为构成：",
      en: "After repeated vain demands for a genuine debt for goods, Wu locks the debtor in a warehouse for three days to make him pay, without beating or insulting him and without asking for more than the debt. Wu is guilty of:",
    },
    options: [
      { label: "A", text: { "zh-CN": "绑架罪", en: "Kidnapping" } },
      { label: "B", text: { "zh-CN": "敲诈勒索罪", en: "Extortion" } },
      { label: "C", text: { "zh-CN": "非法拘禁罪", en: "Unlawful detention" } },
      { label: "D", text: { "zh-CN": "抢劫罪", en: "Robbery" } },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《刑法》第二百三十八条第三款规定，为索取债务非法扣押、拘禁他人的，依照非法拘禁罪处罚。绑架罪（第二百三十九条）须以勒索财物为目的或者将人质作为要挟，敲诈勒索罪、抢劫罪须以非法占有为目的，而伍某只是索要真实债务。",
      en: "Under Article 238(3) of the Criminal Law whoever unlawfully holds or confines another to collect a debt is punished for unlawful detention. Kidnapping (Article 239) needs the purpose of extorting property or the taking of a hostage, and extortion and robbery need the purpose of unlawful gain; Wu sought only a genuine debt.",
    },
  },
  {
    code: "B-I-003",
    kind: "indefinite",
    subject: "criminal-procedure",
    difficulty: 3,
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "38" },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "39", paragraph: 2 },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "39", paragraph: 3 },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "39", paragraph: 4 },
    ],
    stem: {
      "zh-CN":
        "盗窃案犯罪嫌疑人滕某在押，案件处于侦查阶段，其委托的辩护律师手续齐全。关于该律师的权利，下列说法正确的是：",
      en: "Teng, a theft suspect, is in custody and the case is under investigation; his defence lawyer's papers are in order. Which statements about the lawyer's rights are correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "会见滕某不需要侦查机关许可",
          en: "He may meet Teng without the investigating organ's permission",
        },
      },
      {
        label: "B",
        text: { "zh-CN": "可以为滕某申请变更强制措施", en: "He may apply to change the compulsory measure" },
      },
      {
        label: "C",
        text: {
          "zh-CN": "可以向侦查机关了解滕某涉嫌的罪名和案件有关情况",
          en: "He may ask the investigating organ what crime Teng is suspected of and about the case",
        },
      },
      {
        label: "D",
        text: { "zh-CN": "会见滕某时不被监听", en: "His meetings with Teng may not be monitored" },
      },
    ],
    key: ["A", "B", "C", "D"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第三十八条规定辩护律师侦查期间可以申请变更强制措施、了解罪名和案件有关情况；第三十九条规定手续齐全的应当及时安排会见，只有危害国家安全犯罪、恐怖活动犯罪案件侦查期间的会见须经许可，会见时不被监听。盗窃案不属于须许可的案件，四项均正确。",
      en: "Article 38 of the Criminal Procedure Law lets the defence lawyer, during the investigation, apply to change compulsory measures and learn the suspected crime and facts about the case. Under Article 39 a meeting must be arranged promptly once papers are in order; permission is needed only in investigations of crimes of state security or terrorism, and meetings are not monitored. Theft needs no permission, so all four are correct.",
    },
  },
  {
    code: "B-I-004",
    kind: "indefinite",
    subject: "criminal-procedure",
    difficulty: 3,
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "92" },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "91", paragraph: 3 },
    ],
    stem: {
      "zh-CN":
        "公安机关对被拘留的嫌疑人提请批准逮捕，人民检察院决定不批准逮捕。公安机关认为该决定有错误，下列做法合法的是：",
      en: "A public security organ asks for the arrest of a detained suspect and the procuratorate refuses. The organ believes the refusal is wrong. Which steps are lawful?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "要求该人民检察院复议，并立即释放被拘留人",
          en: "Asking that procuratorate to reconsider and releasing the detainee at once",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "在等待复议结果期间继续羁押被拘留人",
          en: "Keeping the detainee in custody while awaiting the result",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "复议意见不被接受的，向上一级人民检察院提请复核",
          en: "If its view is not accepted, asking the procuratorate at the next level up to review the matter",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "需要继续侦查且符合条件的，对嫌疑人依法取保候审",
          en: "If further investigation is needed and the conditions are met, releasing the suspect on bail pending trial as the law provides",
        },
      },
    ],
    key: ["A", "C", "D"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第九十二条规定，公安机关可以要求复议，但必须将被拘留的人立即释放；意见不被接受的，可以向上一级人民检察院提请复核。第九十一条第三款规定，需要继续侦查且符合条件的，依法取保候审或者监视居住。等待复议期间继续羁押违反立即释放的要求。",
      en: "Under Article 92 of the Criminal Procedure Law the organ may ask for reconsideration but must release the detainee at once, and if its view is not accepted may ask the procuratorate at the next level up for review. Article 91(3) allows bail or residential surveillance where further investigation is needed and the conditions are met. Custody while awaiting reconsideration breaks the duty of immediate release.",
    },
  },
  {
    code: "B-I-005",
    kind: "indefinite",
    subject: "public-order",
    difficulty: 4,
    law: [
      { statute: "road-traffic-safety-law", version: "2021-04-29", article: "99", paragraph: 1 },
      { statute: "road-traffic-safety-law", version: "2021-04-29", article: "99", paragraph: 2 },
    ],
    stem: {
      "zh-CN": "下列行为均尚不构成犯罪。依照《道路交通安全法》，除罚款外，可以并处十五日以下拘留的是：",
      en: "None of these acts amounts to a crime. For which may up to fifteen days' detention be added to the fine under the Road Traffic Safety Law?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "未取得机动车驾驶证驾驶机动车",
          en: "Driving a motor vehicle without ever having obtained a licence",
        },
      },
      { label: "B", text: { "zh-CN": "造成交通事故后逃逸", en: "Fleeing after causing a traffic accident" } },
      {
        label: "C",
        text: {
          "zh-CN": "驾驶机动车超过规定时速百分之六十",
          en: "Driving at sixty per cent over the speed limit",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "违反交通管制的规定强行通行，不听劝阻",
          en: "Forcing a way through in breach of traffic control, ignoring all efforts to stop him",
        },
      },
    ],
    key: ["A", "B", "D"],
    rationale: {
      "zh-CN":
        "《道路交通安全法》第九十九条第二款规定，有第一款第一项（无证驾驶）、第三项（肇事逃逸）、第五项至第八项（含第六项强行通行）情形之一的，可以并处十五日以下拘留；第四项超过规定时速百分之五十的，可以并处吊销机动车驾驶证，但没有规定拘留。",
      en: "Under Article 99(2) of the Road Traffic Safety Law detention may be added for items 1 (driving without a licence), 3 (fleeing after an accident) and 5 to 8 (item 6 being forcing a way through). For item 4, exceeding the limit by more than fifty per cent, the licence may be revoked, but no detention is provided.",
    },
  },
] satisfies readonly SeedItem[]
