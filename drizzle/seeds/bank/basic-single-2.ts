/** Single-choice items of the basic level: assaults on police, theft, recidivism and the first steps of a criminal case. */
import type { SeedItem } from "./seed-item.ts"

export const basicSingle2 = [
  {
    code: "B-S-006",
    kind: "single",
    stem: {
      "zh-CN":
        "交警设卡查酒驾时，郑某驾车径直撞向拦车的民警，民警跳开后仍被刮伤。经认定，郑某构成袭警罪，且其手段已严重危及民警人身安全。对郑某应当适用的法定刑是：",
      en: "At a drink-driving checkpoint Zheng drives straight at the officer waving him down; the officer leaps aside but is still grazed. Zheng is found guilty of assaulting a police officer by means gravely endangering the officer's safety. Which statutory penalty applies?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "三年以下有期徒刑、拘役或者管制",
          en: "Fixed-term imprisonment of up to three years, criminal detention or public surveillance",
        },
      },
      {
        label: "B",
        text: { "zh-CN": "三年以上七年以下有期徒刑", en: "Fixed-term imprisonment of three to seven years" },
      },
      {
        label: "C",
        text: { "zh-CN": "三年以上十年以下有期徒刑", en: "Fixed-term imprisonment of three to ten years" },
      },
      {
        label: "D",
        text: { "zh-CN": "五年以上十年以下有期徒刑", en: "Fixed-term imprisonment of five to ten years" },
      },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《刑法》第二百七十七条第五款规定，暴力袭击正在依法执行职务的人民警察，以驾驶机动车撞击等手段，严重危及其人身安全的，处三年以上七年以下有期徒刑。三年以下一档适用于没有上述加重情形的袭警；其余两档不是本罪的法定刑。",
      en: "Article 277(5) of the Criminal Law provides three to seven years where a police officer lawfully on duty is violently assaulted by means such as ramming with a motor vehicle that gravely endanger personal safety. The bracket of up to three years is for assaults without that aggravation; the other two are not penalties for this offence.",
    },
    law: [{ statute: "criminal-law", version: "2023-12-29", article: "277", paragraph: 5 }],
    difficulty: 3,
    subject: "criminal-law",
  },
  {
    code: "B-S-007",
    kind: "single",
    stem: {
      "zh-CN":
        "下列取财行为均系首次实施，行为人均未携带凶器。其中哪一项即使数额未达到“较大”，也可能构成盗窃罪？",
      en: "Each of the following takings is a first offence by someone carrying no weapon. Which one can amount to theft even if the value falls short of “relatively large”?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "在超市货架上藏走价值八十元的商品",
          en: "Hiding and taking goods worth 80 yuan from a supermarket shelf",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "从无人看管的车筐里拿走价值八十元的雨伞",
          en: "Taking an 80-yuan umbrella from the basket of an unattended bicycle",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "从同事办公桌抽屉里拿走现金八十元",
          en: "Taking 80 yuan in cash from a colleague's desk drawer",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "在公交车上从乘客衣袋里掏走现金八十元",
          en: "Lifting 80 yuan in cash from a passenger's pocket on a bus",
        },
      },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《刑法》第二百六十四条把扒窃与多次盗窃、入户盗窃、携带凶器盗窃并列，不以数额较大为条件；在公交车上窃取他人随身携带的财物属于扒窃。其余三项既非随身财物，也非入户、多次或者携带凶器，须达到数额较大才构成盗窃罪。",
      en: "Article 264 of the Criminal Law places pickpocketing beside repeated theft, burglary of a home and armed theft, none of which depends on value; taking property carried on the person on a bus is pickpocketing. In the other three the property was not on the person and there was no home, repetition or weapon, so the value must be relatively large.",
    },
    law: [{ statute: "criminal-law", version: "2023-12-29", article: "264" }],
    difficulty: 1,
    subject: "criminal-law",
  },
  {
    code: "B-S-008",
    kind: "single",
    stem: {
      "zh-CN": "下列四人新犯之罪均为故意犯罪，且均应当判处有期徒刑。其中构成累犯的是：",
      en: "Each of the four people below has now committed an intentional crime for which fixed-term imprisonment is due. Who is a recidivist?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "孙某：二十岁时犯抢劫罪被判刑四年，刑满释放后第四年又犯诈骗罪",
          en: "Sun: four years for a robbery at twenty; commits fraud in the fourth year after full release",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "钱某：犯交通肇事罪被判刑二年，刑满释放后第二年又犯盗窃罪",
          en: "Qian: two years for causing a traffic casualty; commits theft in the second year after full release",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "李某：十七岁时犯抢劫罪被判刑三年，刑满释放后第三年又犯抢劫罪",
          en: "Li: three years for a robbery at seventeen; commits robbery in the third year after full release",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "王某：犯危险驾驶罪被判处拘役三个月，刑满释放后第二年又犯诈骗罪",
          en: "Wang: three months' criminal detention for dangerous driving; commits fraud in the second year after full release",
        },
      },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《刑法》第六十五条第一款要求前后罪均为应判有期徒刑以上刑罚的故意犯罪，且后罪发生在前罪刑罚执行完毕或者赦免后五年以内。孙某符合。钱某的前罪是过失犯罪；李某犯前罪时不满十八周岁；王某的前罪仅判处拘役，均被排除。",
      en: "Article 65(1) of the Criminal Law requires that both crimes be intentional and merit fixed-term imprisonment or more, and that the second fall within five years after the first sentence is served or pardoned. Sun meets this. Qian's earlier crime was negligent, Li was under eighteen at the time of his, and Wang's brought only criminal detention.",
    },
    law: [{ statute: "criminal-law", version: "2023-12-29", article: "65", paragraph: 1 }],
    difficulty: 5,
    subject: "criminal-law",
  },
  {
    code: "B-S-009",
    kind: "single",
    stem: {
      "zh-CN":
        "沈某因涉嫌盗窃被公安机关刑事拘留，案件正在侦查。妻子询问可以由谁为沈某辩护。民警的下列答复，正确的是：",
      en: "Shen is in criminal detention on suspicion of theft and the case is under investigation. His wife asks who may defend him. Which answer from the officer is correct?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "现在就可以委托，但只能委托律师",
          en: "A defender may be engaged now, but only a lawyer",
        },
      },
      {
        label: "B",
        text: {
          "zh-CN": "现在就可以委托，妻子本人也可以担任",
          en: "A defender may be engaged now, and she may act herself",
        },
      },
      {
        label: "C",
        text: {
          "zh-CN": "现在就可以委托，所在单位推荐的人也可以担任",
          en: "A defender may be engaged now, including one nominated by his employer",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "须等案件移送审查起诉以后才能委托",
          en: "No one may be engaged until the case goes to the procuratorate",
        },
      },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第三十四条第一款规定，犯罪嫌疑人自第一次被讯问或者被采取强制措施之日起有权委托辩护人，但侦查期间只能委托律师。亲友和单位推荐的人不能在侦查期间担任辩护人；也不必等到移送审查起诉。",
      en: "Under Article 34(1) of the Criminal Procedure Law a suspect may engage a defender from the first interrogation or the day compulsory measures are taken, but only a lawyer during investigation. Relatives and persons nominated by an employer cannot act at this stage, and there is no need to wait for transfer for prosecution.",
    },
    law: [{ statute: "criminal-procedure-law", version: "2018-10-26", article: "34", paragraph: 1 }],
    difficulty: 1,
    subject: "criminal-procedure",
  },
  {
    code: "B-S-010",
    kind: "single",
    stem: {
      "zh-CN": "公安机关于周三九时对秦某执行刑事拘留。将秦某送看守所羁押，最迟不得超过：",
      en: "Police place Qin in criminal detention at 09:00 on Wednesday. By when, at the latest, must he be handed over to a detention centre?",
    },
    options: [
      { label: "A", text: { "zh-CN": "周三二十一时", en: "21:00 on Wednesday" } },
      { label: "B", text: { "zh-CN": "周四九时", en: "09:00 on Thursday" } },
      { label: "C", text: { "zh-CN": "周五九时", en: "09:00 on Friday" } },
      { label: "D", text: { "zh-CN": "周六九时", en: "09:00 on Saturday" } },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《刑事诉讼法》第八十五条第二款要求拘留后立即送看守所羁押，至迟不得超过二十四小时，即周四九时。十二小时是一般传唤、拘传的时限；四十八小时没有法律依据；三日是一般情况下提请批准逮捕的期限（第九十一条第一款）。",
      en: "Article 85(2) of the Criminal Procedure Law requires immediate handover to a detention centre, at the latest within 24 hours, that is by 09:00 on Thursday. Twelve hours is the ordinary limit of a summons, 48 hours has no basis, and three days is the ordinary time for requesting approval of arrest (Article 91(1)).",
    },
    law: [
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "85", paragraph: 2 },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "91", paragraph: 1 },
    ],
    difficulty: 2,
    subject: "criminal-procedure",
  },
] satisfies readonly SeedItem[]
