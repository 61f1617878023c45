/** Single-choice items of the basic level: withdrawal of officers, continued questioning and the use of weapons. */
import type { SeedItem } from "./seed-item.ts"

export const basicSingle7 = [
  {
    code: "B-S-031",
    kind: "single",
    stem: {
      "zh-CN":
        "居民卢某逾期不履行行政决定，经催告仍不履行，有强制执行权的行政机关依法决定强制执行，案件并无紧急情况。下列做法合法的是：",
      en: "Resident Lu has not complied with an administrative decision despite a demand notice, and an agency with enforcement power lawfully decides on enforcement; nothing is urgent. Which way of proceeding is lawful?",
    },
    options: [
      {
        label: "A",
        text: { "zh-CN": "通知水电部门对其停水停电", en: "Have the water and power to his home cut off" },
      },
      {
        label: "B",
        text: { "zh-CN": "在工作日上午实施强制执行", en: "Enforce on the morning of a working day" },
      },
      {
        label: "C",
        text: { "zh-CN": "在法定节假日实施强制执行", en: "Enforce on a statutory public holiday" },
      },
      { label: "D", text: { "zh-CN": "在夜间实施强制执行", en: "Enforce at night" } },
    ],
    key: ["B"],
    rationale: {
      "zh-CN":
        "《行政强制法》第四十三条第一款规定，除情况紧急外不得在夜间或者法定节假日实施行政强制执行；第二款禁止对居民生活采取停止供水、供电等方式迫使其履行。只有工作日白天执行符合规定。",
      en: "Article 43(1) of the Administrative Coercion Law bars enforcement at night or on public holidays except in urgent cases, and Article 43(2) forbids cutting residents' water, power and the like to force compliance. Only enforcement by day on a working day is lawful.",
    },
    law: [
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "43", paragraph: 1 },
      { statute: "administrative-coercion-law", version: "2011-06-30", article: "43", paragraph: 2 },
    ],
    difficulty: 1,
    subject: "administrative",
  },
  {
    code: "B-S-032",
    kind: "single",
    stem: {
      "zh-CN": "某县公安局办理的一起治安案件中，违法嫌疑人是该局局长的弟弟。对局长应否回避，应当由谁决定？",
      en: "In a public-order case handled by a county public security bureau, the suspect is the younger brother of the bureau's director. Who decides whether the director must withdraw?",
    },
    options: [
      { label: "A", text: { "zh-CN": "该县公安局局务会议", en: "The bureau's own leadership meeting" } },
      {
        label: "B",
        text: { "zh-CN": "同级人民检察院检察委员会", en: "The procuratorial committee at the same level" },
      },
      {
        label: "C",
        text: { "zh-CN": "上一级公安机关", en: "The public security organ at the next higher level" },
      },
      { label: "D", text: { "zh-CN": "该县人民政府", en: "The county people's government" } },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《公安机关办理行政案件程序规定》第十九条规定，办案人民警察的回避由其所属公安机关决定，公安机关负责人的回避由上一级公安机关决定。检察委员会决定公安机关负责人的回避，是《刑事诉讼法》第三十一条第一款对刑事案件的规定；局务会议和县政府均无此职权。",
      en: "Under Article 19 of the Provisions on Handling Administrative Cases the next higher public security organ decides on the withdrawal of a head, and the officer's own organ on that of case officers. The procuratorial committee decides in criminal cases under Article 31(1) of the Criminal Procedure Law; neither the bureau's meeting nor the county government has the power.",
    },
    law: [
      { statute: "administrative-case-procedures", version: "2019-04-27", article: "19" },
      { statute: "criminal-procedure-law", version: "2018-10-26", article: "31", paragraph: 1 },
    ],
    difficulty: 3,
    subject: "administrative",
  },
  {
    code: "B-S-033",
    kind: "single",
    stem: {
      "zh-CN":
        "民警当场盘问、检查后，将有现场作案嫌疑的庞某带至公安机关继续盘问。依照《人民警察法》，在特殊情况下，经县级以上公安机关批准，留置时间最长可以延长至：",
      en: "After questioning and checking Pang on the spot, officers take him to the police premises for continued questioning as a suspect found at the scene. Under the People's Police Law, in special circumstances and with approval at county level or above, he may be held for at most:",
    },
    options: [
      { label: "A", text: { "zh-CN": "十二小时", en: "Twelve hours" } },
      { label: "B", text: { "zh-CN": "二十四小时", en: "Twenty-four hours" } },
      { label: "C", text: { "zh-CN": "四十八小时", en: "Forty-eight hours" } },
      { label: "D", text: { "zh-CN": "七十二小时", en: "Seventy-two hours" } },
    ],
    key: ["C"],
    rationale: {
      "zh-CN":
        "《人民警察法》第九条第二款规定，留置时间自带至公安机关之时起不超过二十四小时，特殊情况下经县级以上公安机关批准可以延长至四十八小时。二十四小时是未经延长的上限，十二小时是行政案件程序中继续盘问的一般时限，七十二小时没有依据。",
      en: "Article 9(2) of the People's Police Law limits the holding to 24 hours from arrival, extendable to 48 in special circumstances with approval at county level or above. Twenty-four hours is the limit before extension, twelve is the ordinary limit in administrative case procedure, and seventy-two has no basis.",
    },
    law: [{ statute: "peoples-police-law", version: "2012-10-26", article: "9", paragraph: 2 }],
    difficulty: 2,
    subject: "police-law",
  },
  {
    code: "B-S-034",
    kind: "single",
    stem: {
      "zh-CN": "下列情形中，民警不得使用武器的是：",
      en: "In which of the following situations must an officer not use a weapon?",
    },
    options: [
      {
        label: "A",
        text: {
          "zh-CN": "徒手抢夺财物的人是一名儿童",
          en: "The person snatching property with bare hands is a child",
        },
      },
      {
        label: "B",
        text: { "zh-CN": "怀孕妇女持枪向过往群众射击", en: "A pregnant woman is firing a gun at passers-by" },
      },
      {
        label: "C",
        text: {
          "zh-CN": "暴徒持刀劫持人质，警告后仍行凶",
          en: "An attacker holding a hostage at knifepoint keeps stabbing after a warning",
        },
      },
      {
        label: "D",
        text: {
          "zh-CN": "犯罪分子携带爆炸物拒捕，经警告无效",
          en: "An offender carrying explosives resists arrest and ignores a warning",
        },
      },
    ],
    key: ["A"],
    rationale: {
      "zh-CN":
        "《人民警察使用警械和武器条例》第十条第一项规定，实施犯罪的人为怀孕妇女、儿童的，不得使用武器，但使用枪支、爆炸、剧毒等危险物品实施暴力犯罪的除外；徒手抢夺的儿童不在例外之列，持枪射击的孕妇属于例外。劫持人质和携带爆炸物拒捕是第九条第一款允许使用武器的情形。",
      en: "Article 10(i) of the Regulation on Police Equipment and Weapons bars weapons against pregnant women and children unless they commit violent crime with firearms, explosives, poison or similar dangerous items: the bare-handed child is protected, the woman firing a gun is not. Hostage-taking and resisting arrest with explosives are cases in which Article 9(1) permits weapons.",
    },
    law: [
      { statute: "police-weapons-regulation", version: "1996-01-16", article: "10" },
      { statute: "police-weapons-regulation", version: "1996-01-16", article: "9", paragraph: 1 },
    ],
    difficulty: 3,
    subject: "police-law",
  },
  {
    code: "B-S-035",
    kind: "single",
    stem: {
      "zh-CN": "持刀行凶的雷某经民警鸣枪警告后，扔掉刀具，双手抱头蹲下，服从民警命令。此时民警应当：",
      en: "After a warning shot, Lei, who had been attacking people with a knife, throws it away, crouches with his hands on his head and obeys the officers. The officers must now:",
    },
    options: [
      {
        label: "A",
        text: { "zh-CN": "向其非要害部位射击后停止", en: "Fire once at a non-vital part and then stop" },
      },
      {
        label: "B",
        text: {
          "zh-CN": "待增援警力到达后停止使用武器",
          en: "Stop using weapons when reinforcements arrive",
        },
      },
      {
        label: "C",
        text: { "zh-CN": "报请上级批准后停止使用武器", en: "Stop using weapons once superiors approve" },
      },
      { label: "D", text: { "zh-CN": "立即停止使用武器", en: "Stop using weapons at once" } },
    ],
    key: ["D"],
    rationale: {
      "zh-CN":
        "《人民警察使用警械和武器条例》第十一条第一项规定，犯罪分子停止实施犯罪、服从人民警察命令的，应当立即停止使用武器。停止使用不以增援到达或者上级批准为条件；对已经服从的人继续射击，违反第四条尽量减少人员伤亡的原则。",
      en: "Article 11(i) of the Regulation on Police Equipment and Weapons requires officers to stop using weapons at once when the offender ceases and obeys. This does not wait for reinforcements or approval, and firing at someone who has surrendered offends the principle of least casualties in Article 4.",
    },
    law: [
      { statute: "police-weapons-regulation", version: "1996-01-16", article: "11" },
      { statute: "police-weapons-regulation", version: "1996-01-16", article: "4" },
    ],
    difficulty: 1,
    subject: "police-law",
  },
] satisfies readonly SeedItem[]
