/** Questions on the demo's fictional regulation, as they stood before it was amended. */
import type { SeedChoice, SeedLaw, SeedTrueFalse } from "./seed-item.ts"

const cite = (article: string, paragraph?: number): readonly [SeedLaw] => [
  {
    statute: "lighthouse-watch-regulation",
    version: "2016-04-20",
    article,
    ...(paragraph !== undefined && { paragraph }),
  },
]

const trueFalse = (
  code: string,
  stem: SeedTrueFalse["stem"],
  key: boolean,
  law: readonly [SeedLaw],
  rationale: SeedTrueFalse["rationale"],
): SeedTrueFalse => ({
  code,
  kind: "true-false",
  stem,
  key,
  law,
  rationale,
  difficulty: 2,
  subject: "administrative",
})

export const lighthouseItems: readonly (SeedChoice | SeedTrueFalse)[] = [
  trueFalse(
    "T-0901",
    {
      "zh-CN": "私人码头的引航灯不适用灯塔值守条例。",
      en: "The regulation leaves out pilot lights of private piers.",
    },
    true,
    cite("2", 2),
    {
      "zh-CN": "《云岭省灯塔值守条例》第二条第二款。",
      en: "Article 2(2) of the Yunling Lighthouse Watch Regulation.",
    },
  ),
  trueFalse(
    "T-0902",
    { "zh-CN": "灯塔值守员的聘期为三年。", en: "A lighthouse watcher is appointed for three years." },
    true,
    cite("3"),
    {
      "zh-CN": "依照《云岭省灯塔值守条例》第三条，聘期为三年。",
      en: "Article 3 of the Yunling Lighthouse Watch Regulation sets three years.",
    },
  ),
  trueFalse(
    "T-0903",
    { "zh-CN": "灯塔应当在日落时点亮。", en: "A lighthouse is lit at sunset." },
    false,
    cite("4"),
    {
      "zh-CN": "依照《云岭省灯塔值守条例》第四条，应当在日落前三十分钟点亮。",
      en: "Under Article 4 of the Yunling Lighthouse Watch Regulation it is lit thirty minutes before sunset.",
    },
  ),
  trueFalse(
    "T-0904",
    {
      "zh-CN": "大雾期间，值守员应当每五分钟鸣笛一次。",
      en: "In fog the watcher sounds the horn every five minutes.",
    },
    true,
    cite("7"),
    {
      "zh-CN": "《云岭省灯塔值守条例》第七条。",
      en: "Article 7 of the Yunling Lighthouse Watch Regulation.",
    },
  ),
  trueFalse(
    "T-0905",
    {
      "zh-CN": "检查人员进入灯塔应当出示证件。",
      en: "Inspectors show their papers before they enter a lighthouse.",
    },
    true,
    cite("9"),
    {
      "zh-CN": "《云岭省灯塔值守条例》第九条。",
      en: "Article 9 of the Yunling Lighthouse Watch Regulation.",
    },
  ),
  trueFalse(
    "T-0906",
    {
      "zh-CN": "手提信号灯的使用办法由灯塔管理机构另行制定。",
      en: "The authority makes its own rules for hand lamps.",
    },
    true,
    cite("10"),
    {
      "zh-CN": "《云岭省灯塔值守条例》第十条。",
      en: "Article 10 of the Yunling Lighthouse Watch Regulation.",
    },
  ),
  {
    code: "S-0901",
    kind: "single",
    stem: {
      "zh-CN": "灯器熄灭超过多长时间，值守员应当立即报告？",
      en: "After how long without light must the watcher report at once?",
    },
    options: [
      { label: "A", text: { "zh-CN": "五分钟", en: "Five minutes" } },
      { label: "B", text: { "zh-CN": "十分钟", en: "Ten minutes" } },
      { label: "C", text: { "zh-CN": "三十分钟", en: "Thirty minutes" } },
      { label: "D", text: { "zh-CN": "一小时", en: "One hour" } },
    ],
    key: ["B"],
    law: cite("5", 1),
    rationale: {
      "zh-CN": "《云岭省灯塔值守条例》第五条第一款第（一）项规定为十分钟。",
      en: "Article 5(1)(1) of the Yunling Lighthouse Watch Regulation says ten minutes.",
    },
    difficulty: 3,
    subject: "administrative",
  },
  {
    code: "S-0902",
    kind: "single",
    stem: {
      "zh-CN": "灯塔管理机构至少多久检查一次灯器？",
      en: "How often does the authority inspect the lamps at least?",
    },
    options: [
      { label: "A", text: { "zh-CN": "每月", en: "Every month" } },
      { label: "B", text: { "zh-CN": "每季度", en: "Every quarter" } },
      { label: "C", text: { "zh-CN": "每半年", en: "Every half year" } },
      { label: "D", text: { "zh-CN": "每年", en: "Every year" } },
    ],
    key: ["B"],
    law: cite("8"),
    rationale: {
      "zh-CN": "《云岭省灯塔值守条例》第八条。",
      en: "Article 8 of the Yunling Lighthouse Watch Regulation.",
    },
    difficulty: 2,
    subject: "administrative",
  },
]
