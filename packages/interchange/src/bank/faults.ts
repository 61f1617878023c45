/** What keeps a question of a file from becoming an item of the bank, and what an item does not take over from one. */
import type { Words } from "../report.ts"

export const bankFaults = {
  "kind-not-in-bank": { "zh-CN": "题库没有这种题型", en: "The bank has no such kind of question" },
  "level-not-known": { "zh-CN": "级别不存在", en: "There is no such level" },
  "subject-not-known": { "zh-CN": "科目不存在", en: "There is no such subject" },
  "category-not-known": { "zh-CN": "警种不存在", en: "There is no such police category" },
  "statute-not-known": {
    "zh-CN": "法规库中没有这部法律",
    en: "The statute is not in the register",
  },
  "statute-version-not-known": {
    "zh-CN": "法规库中没有该法律的这个版本",
    en: "The register has no such version of the statute",
  },
  "statute-not-in-force": {
    "zh-CN": "该法律今天没有有效的版本，请注明版本",
    en: "No version of the statute is in force today; name one",
  },
  "article-not-readable": {
    "zh-CN": "条款项无法识别，请写作第…条第…款第…项",
    en: "The article cannot be read; write 第…条第…款第…项",
  },
  "article-not-known": {
    "zh-CN": "该法律没有这一条、款或项",
    en: "The statute has no such article, paragraph or item",
  },
  "image-not-there": {
    "zh-CN": "图片不在文件中，或无法打开",
    en: "An image is not in the file, or cannot be opened",
  },
  "more-than-the-bank-takes": {
    "zh-CN": "选项、空、法律依据或文字超过题库的上限",
    en: "There are more options, blanks, law references or words than the bank takes",
  },
  "text-cannot-be-kept": {
    "zh-CN": "含有无法保存的字符（空字符或残缺字符）",
    en: "The text holds characters that cannot be kept (NUL, or half of one)",
  },
  "match-has-no-partner": { "zh-CN": "有的左项没有对应的右项", en: "A left-hand side has no partner" },
} as const satisfies Record<string, Words>
export type BankFault = keyof typeof bankFaults

export const bankRemarks = {
  points: {
    "zh-CN": "分值未写入：题目的分值由试卷规定",
    en: "Points were left out: a paper says what a question is worth",
  },
  feedback: { "zh-CN": "选项反馈没有写入", en: "Feedback on options was left out" },
  credit: {
    "zh-CN": "部分得分没有写入：多选计分方式由试卷规定",
    en: "Partial credit was left out: a paper says how part of an answer scores",
  },
  title: { "zh-CN": "题目名称没有写入", en: "The title was left out" },
  code: {
    "zh-CN": "原编号写入了版本说明，题库另给编号",
    en: "The code went into the version's note; the bank gives its own",
  },
  record: {
    "zh-CN": "原题库的状态和审核记录只作为来历保留，题目以草稿入库",
    en: "State and reviews in the bank it came from are kept as where it came from; it arrives as a draft",
  },
  "other-pool": {
    "zh-CN": "原在另一个题库（练习或正式），将导入到您所选的题库",
    en: "It was in the other pool (practice or live) and goes into the one you chose",
  },
  "enemy-not-there": {
    "zh-CN": "有的互斥题不在文件中，也不在所选题库中，没有建立互斥",
    en: "Some questions that it must not meet are neither in the file nor in the chosen pool",
  },
  "category-as-tag": { "zh-CN": "分类写成了标签", en: "The category became a tag" },
  "tags-beyond": { "zh-CN": "标签过多或过长，部分没有写入", en: "Some tags were too many or too long" },
  "wrong-areas": { "zh-CN": "热点题的错误区域没有写入", en: "Areas that count as wrong were left out" },
  "lesser-answers": {
    "zh-CN": "部分答案得分不足满分，没有写入",
    en: "Answers that earn less than the whole were left out",
  },
} as const satisfies Record<string, Words>
export type BankRemark = keyof typeof bankRemarks
