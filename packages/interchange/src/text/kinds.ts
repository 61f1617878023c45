/** What lists in text call their kinds, beyond what tables call them. */
import { kindIn, squeezed, type TableKind } from "../table/answers.ts"

/** A choice without a number is of one or of several, as its answer says. */
export type TextKind = TableKind | "ordering" | "description" | "choice"

export type StatedKind = TextKind | "unsupported"

const more: Readonly<Record<Exclude<StatedKind, "indefinite" | "numeric" | "multiple">, string>> = {
  single: "下拉框 下拉单选",
  choice: "选择题 选择",
  "true-false": "是非 对错题 对错 判断对错题",
  cloze: "补全题 补全 多项填空题 考试多项填空 考试完形填空 完形填空",
  essay:
    "论述 主观 面试题 面试 结构化面试题 结构化面试 名词解释 名词解释题 材料分析题 材料分析 案例分析题 案例分析 综合题 综合",
  "short-text": "短答",
  ordering: "排序题 排序",
  description: "段落说明",
  unsupported:
    "量表题 评分单选 评分多选 比重题 滑动条 矩阵题 矩阵量表题 矩阵单选题 矩阵多选题 矩阵填空题 文件上传 绘图题 多级下拉题 商品题 情景题 连线题 匹配题 配对题",
}

const kindByName = new Map(
  Object.entries(more).flatMap(([kind, names]) =>
    names.split(" ").map((name) => [name, kind as StatedKind] as const),
  ),
)

export const statedKind = (name: string): StatedKind | null =>
  kindByName.get(squeezed(name)) ?? (/^\p{Script=Han}/u.test(name.trim()) ? kindIn(name, new Map()) : null)

export const kindNames: Readonly<Partial<Record<string, string>>> = {
  single: "单选题",
  multiple: "多选题",
  indefinite: "不定项选择题",
  "true-false": "判断题",
  cloze: "填空题",
  essay: "简答题",
  numeric: "数值题",
  "short-text": "短答题",
  ordering: "排序题",
  description: "段落说明",
}
