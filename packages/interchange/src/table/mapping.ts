/**
 * Which column of a table means what: a suggestion by its headings, which a person sees and may change.
 *
 * The headings are those of real Chinese templates; spaces, asterisks and "（必填）" are not part of a name. Position is
 * never trusted, and a heading that is not known is left to the person.
 */
export type Field =
  | "number"
  | "type"
  | "stem"
  | "answer"
  | "rationale"
  | "points"
  | "difficulty"
  | "tags"
  | "code"
  | "level"
  | "subject"
  | "category"
  | "law"
  | "tolerance"
  /** One row per option. */
  | "option-text"
  | "option-right"
  /** One row per question: the option's or gap's number, from 1. */
  | `option-${number}`
  | `right-${number}`
  | `blank-${number}`

/** For each column, from the first; null is a column nobody asks. */
export type Mapping = readonly (Field | null)[]

const names: Record<Exclude<Field, `${string}-${number}`>, string> = {
  number: "序号 题目序号 题号 no number",
  type: "题型 题目类型 试题类型 类型 type questiontype",
  stem: "题干 题目 题目内容 试题 试题内容 问题 stem question",
  answer: "答案 正确答案 正确选项 标准答案 参考答案 answer key",
  rationale: "解析 答案解析 整体解析 试题解析 rationale explanation",
  points: "分数 分值 单空分数 points score",
  difficulty: "难度 题目难度 难易程度 difficulty",
  tags: "知识点 标签 章节 专题 tags",
  code: "编号 题目编号 试题编号 编码 code id",
  level: "级别 等级 适用级别 level",
  subject: "科目 学科 subject",
  category: "分类 题目分类 所属题库 目录 category",
  law: "法律依据 法条 依据 法律法规 law",
  tolerance: "误差 允许误差 tolerance",
  "option-text": "选项内容 optiontext",
  "option-right": "是否正确项 是否正确 correct",
}

const fieldByName = new Map(
  Object.entries(names).flatMap(([field, list]) =>
    list.split(" ").map((name) => [name, field as Field] as const),
  ),
)

/** Whether what came from outside names a field. */
export const isField = (name: string): name is Field =>
  name in names || /^(?:option|right|blank)-(?:[1-9]|1\d|2[0-6])$/.test(name)

export function suggestMapping(header: readonly string[]): Mapping {
  const taken = new Set<Field>()
  return header.map((heading) => {
    const field = fieldOf(heading)
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
}

/** The first of the leading rows that names a question's text and one thing more; a title or notes may stand above. */
export function headerAmong(rows: readonly (readonly string[])[]): number | null {
  const at = rows.slice(0, 5).findIndex((row) => {
    const fields = suggestMapping(row)
    return fields.includes("stem") && fields.filter((field) => field !== null).length >= 2
  })
  return at < 0 ? null : at
}

const chineseDigits = "一二三四五六七八九十"

function fieldOf(heading: string): Field | null {
  const name = heading
    .normalize("NFKC")
    .replace(/\((?:必填|选填|可选|必选|多选用[^()]*)\)|[\s*:]/g, "")
    .toLowerCase()
  const known = fieldByName.get(name)
  if (known !== undefined) return known
  const numbered = /^(选项|option|空|blank)?([a-z]|\d{1,2}|[一二三四五六七八九十])(?:内容)?(是否正确)?$/.exec(
    name,
  )
  if (numbered === null) return null
  const [, word, sign = "", rightness] = numbered
  const number = numberOf(sign)
  if (number < 1 || number > 26 || (word === undefined && !/^[a-k]$/.test(sign))) return null
  if (word === "空" || word === "blank") return `blank-${number}`
  return rightness === undefined ? `option-${number}` : `right-${number}`
}

function numberOf(sign: string): number {
  if (/^\d/.test(sign)) return Number(sign)
  const chinese = chineseDigits.indexOf(sign)
  return chinese >= 0 ? chinese + 1 : sign.charCodeAt(0) - 96
}
