/** Of registering for a sitting, of publishing its results and confirming its certificates, with their words. */
import type { EligibilityRefusal, RatificationRefusal } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"

export type LookUpRefusal = "not-a-national-id" | "no-such-officer"

export type RegistrationRefusal =
  | EligibilityRefusal
  | "officer-not-found"
  | "already-registered"
  | "no-seat-left"
  | "sitting-has-started"

export type RatifyRefusal = RatificationRefusal | "results-have-changed"

export type ConfirmationRefusal =
  | "certificate-not-found"
  | "not-pending"
  | "confirmed-before-pass"
  | "confirmed-in-future"

export const resultsRefusalWords = {
  "level-not-examinable": {
    "zh-CN": "该等级仅保留历史记录，不再组织考试。",
    en: "This level is kept for the record only and is no longer examined.",
  },
  "not-on-the-roll": {
    "zh-CN": "只有在编在职（含试用期）民警可以报名。",
    en: "Only officers on the roll, active or on probation, may register.",
  },
  "banned-for-misconduct": {
    "zh-CN": "该民警尚在禁考期内。",
    en: "A misconduct ban is still in force for this officer.",
  },
  "no-valid-prerequisite": {
    "zh-CN": "报考高级须持有有效的基本级资格。",
    en: "The advanced level needs a valid basic certificate.",
  },
  "prerequisite-held-too-briefly": {
    "zh-CN": "基本级资格持有时间不足。",
    en: "The basic certificate has not been held long enough.",
  },
  "already-qualified": {
    "zh-CN": "已持有该等级、该警种的有效资格，且未到续延期。",
    en: "A valid certificate of this level and category is held and not yet due for renewal.",
  },
  "no-attempts-left": { "zh-CN": "本年度考试次数已用完。", en: "No attempts are left this year." },
  "too-soon-after-last-attempt": {
    "zh-CN": "距上次考试的间隔不足。",
    en: "The last attempt was too recent.",
  },
  "officer-not-found": {
    "zh-CN": "您管辖的单位中没有该警号。",
    en: "No officer in your units has this police number.",
  },
  "already-registered": {
    "zh-CN": "该民警已报名本场考试。",
    en: "This officer is already registered for this sitting.",
  },
  "no-seat-left": { "zh-CN": "本场考试已无空余座位。", en: "No seat is left in this sitting." },
  "sitting-has-started": {
    "zh-CN": "考试已经开始，不能再报名。",
    en: "The sitting has started; registration is closed.",
  },
  "sitting-not-over": { "zh-CN": "考试尚未结束。", en: "The sitting is not over." },
  "attempts-not-graded": { "zh-CN": "仍有答卷未评分。", en: "Some attempts are not graded yet." },
  "nothing-to-ratify": { "zh-CN": "本场考试没有答卷。", en: "There is nothing to ratify." },
  "sitting-already-published": { "zh-CN": "成绩已经公布。", en: "The results are already published." },
  "results-have-changed": {
    "zh-CN": "成绩在您查看之后有变化，请重新核对。",
    en: "The results have changed since you looked. Check them again.",
  },
  "not-a-national-id": {
    "zh-CN": "这不是有效的身份证号：应为 18 位，且校验位相符。",
    en: "This is no national ID: it has 18 characters, and the last one must fit the others.",
  },
  "no-such-officer": {
    "zh-CN": "您管辖的单位中没有持此身份证号的民警。",
    en: "No officer in your units has this national ID.",
  },
  "certificate-not-found": {
    "zh-CN": "没有该证书，或不在您的管辖范围内。",
    en: "There is no such certificate in your units.",
  },
  "not-pending": {
    "zh-CN": "该证书不是待确认状态。",
    en: "This certificate is not waiting for confirmation.",
  },
  "confirmed-before-pass": {
    "zh-CN": "确认日期不能早于考试通过日期。",
    en: "Confirmation cannot be dated before the exam was passed.",
  },
  "confirmed-in-future": {
    "zh-CN": "确认日期不能晚于今天。",
    en: "Confirmation cannot be dated in the future.",
  },
} as const satisfies Readonly<Record<string, Localised>>

/** ELI-10: every refusal names the rule that decided. */
export const ruleOfRegistrationRefusal = {
  "level-not-examinable": "ELI-12",
  "not-on-the-roll": "ELI-1",
  "banned-for-misconduct": "ELI-4",
  "no-valid-prerequisite": "ELI-2",
  "prerequisite-held-too-briefly": "ELI-2",
  "already-qualified": "ELI-3",
  "no-attempts-left": "ELI-7",
  "too-soon-after-last-attempt": "ELI-7",
  "officer-not-found": "ELI-1",
  "already-registered": "ELI-11",
  "no-seat-left": "ELI-11",
  "sitting-has-started": "ELI-11",
} as const satisfies Record<RegistrationRefusal, string>
