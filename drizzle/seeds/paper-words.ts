/** What a demo paper says about itself: the titles of its sections and its notice, in both languages. */
import type { DurationMs } from "@sworn/exam-core"
import {
  scoredItems,
  type Centipoints,
  type ItemKind,
  type Localised,
  type Section,
} from "@sworn/question-bank"

const kindTitles: Readonly<Record<ItemKind, Localised>> = {
  single: { "zh-CN": "单项选择题", en: "Single choice" },
  "true-false": { "zh-CN": "判断题", en: "True or false" },
  multiple: { "zh-CN": "多项选择题", en: "Multiple choice" },
  indefinite: { "zh-CN": "不定项选择题", en: "Indefinite choice" },
  "case-set": { "zh-CN": "案例分析题", en: "Case analysis" },
  matching: { "zh-CN": "匹配题", en: "Matching" },
  ordering: { "zh-CN": "排序题", en: "Ordering" },
  numeric: { "zh-CN": "数值题", en: "Numeric" },
  cloze: { "zh-CN": "填空题", en: "Fill in the blanks" },
  "short-text": { "zh-CN": "简答题", en: "Short text" },
  essay: { "zh-CN": "论述题", en: "Essay" },
  hotspot: { "zh-CN": "图上指点题", en: "Hotspot" },
}

export const sectionTitle = (index: number, kind: ItemKind): Localised => ({
  "zh-CN": `${"一二三四五".charAt(index)}、${kindTitles[kind]["zh-CN"]}`,
  en: `${["I", "II", "III", "IV", "V"][index]}. ${kindTitles[kind].en}`,
})

/** PAP-9: the pass mark and every section's policy are printed. */
export function noticeOf(paper: {
  readonly sections: readonly Section[]
  readonly total: Centipoints
  readonly passMark: Centipoints
  readonly durationMs: DurationMs
}): Localised {
  const count = paper.sections.reduce((sum, section) => sum + scoredItems(section).length, 0)
  const minutes = paper.durationMs / 60_000
  const total = paper.total / 100
  const passMark = paper.passMark / 100
  return {
    "zh-CN": [
      `本卷共${count}题，满分${total}分，${passMark}分合格，考试时间${minutes}分钟。`,
      "单项选择题、判断题只有一个正确答案；多项选择题有两个以上正确答案；不定项选择题有一个以上正确答案。",
      "各部分均须与答案完全一致方可得分，多选、少选、错选、不选均不得分，不倒扣分。",
      "每次作答由服务器即时保存；断网时答案留在本机，恢复后自动补传。截止时间到，系统自动收卷。",
      "本卷为演示用卷，题目中的人物、单位均属虚构。",
    ].join("\n"),
    en: [
      `${count} questions, ${total} points; ${passMark} points pass. Time allowed: ${minutes} minutes.`,
      "Single-choice and true/false questions have one right answer, multiple-choice questions two or more, indefinite ones one or more.",
      "In every section only exactly the right set of options earns points; anything else earns none, and nothing is deducted.",
      "Every answer is saved by the server at once. Without a network it stays on this device and is sent when the network returns. At the deadline the paper is handed in by itself.",
      "This is a demonstration paper; all persons and units in it are fictional.",
    ].join("\n"),
  }
}
