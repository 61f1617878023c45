/**
 * The sixteen columns of HR's list, in their order, and the words that stand in its cells.
 *
 * The qualification category (执法资格类别) is the same for every certificate of this exam. A row is a current record
 * unless the same officer holds, as of the same pair, a confirmed certificate of the same level from a later exam: then it
 * is history. A pass that awaits confirmation makes no older record history.
 *
 * Source: HRX-4 in docs/rules.md.
 */
import type { Locale, Localised } from "@sworn/question-bank"

export const exportColumns: readonly Localised[] = [
  { "zh-CN": "身份证号", en: "national_id" },
  { "zh-CN": "姓名", en: "name" },
  { "zh-CN": "警号", en: "police_no" },
  { "zh-CN": "单位", en: "unit" },
  { "zh-CN": "执法资格类别", en: "qualification_category" },
  { "zh-CN": "执法资格等级", en: "level" },
  { "zh-CN": "报考时警种", en: "category_at_exam" },
  { "zh-CN": "考核结果", en: "assessment_result" },
  { "zh-CN": "考试通过日期", en: "exam_pass_date" },
  { "zh-CN": "考试成绩", en: "exam_score" },
  { "zh-CN": "考核通过日期", en: "assessment_pass_date" },
  { "zh-CN": "等级确认日期", en: "confirmation_date" },
  { "zh-CN": "证书编号", en: "certificate_no" },
  { "zh-CN": "有效期至", en: "valid_until" },
  { "zh-CN": "状态", en: "status" },
  { "zh-CN": "记录状态", en: "record_status" },
]

const cellWords: Readonly<Record<string, Localised>> = {
  category: { "zh-CN": "执法资格等级", en: "Law-enforcement qualification level" },
  passed: { "zh-CN": "合格", en: "passed" },
  failed: { "zh-CN": "不合格", en: "failed" },
  pending_confirmation: { "zh-CN": "待确认", en: "pending confirmation" },
  valid: { "zh-CN": "有效", en: "valid" },
  expired: { "zh-CN": "已到期", en: "expired" },
  suspended: { "zh-CN": "暂停", en: "suspended" },
  revoked: { "zh-CN": "已取消", en: "revoked" },
  superseded: { "zh-CN": "已换发", en: "superseded" },
  current: { "zh-CN": "有效记录", en: "current" },
  history: { "zh-CN": "历史记录", en: "superseded" },
}

export const headersIn = (locale: Locale): string[] => exportColumns.map((name) => name[locale])

export const cellWordsIn = (locale: Locale) => ({
  locale,
  words: Object.fromEntries(Object.entries(cellWords).map(([key, word]) => [key, word[locale]])),
})

export const listName: Localised = { "zh-CN": "执法资格名单", en: "qualification-list" }
