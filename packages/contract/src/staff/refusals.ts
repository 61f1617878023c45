/** What staff may be refused, in words that say what happened and what to do next. */
import type { EligibilityRefusal, RatificationRefusal } from "@sworn/exam-core"
import type { ItemActRefusal, Localised } from "@sworn/question-bank"
import type { CommonRefusal } from "../problem.ts"

export type StaffSignInRefusal = "name-or-password-wrong" | "sign-in-too-fast"

export type StepUpRefusal = "password-wrong" | "sign-in-too-fast"

/** What a request may lack though its role is right. */
export type SessionRefusal = "step-up-needed"

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

export type ItemRefusal =
  | ItemActRefusal
  | "item-has-newer-version"
  | "kind-never-changes"
  | "item-asks-nothing"
  | "subject-not-known"
  | "law-not-known"
  | "category-not-known"

export type StaffRefusal =
  | ItemRefusal
  | CommonRefusal
  | StaffSignInRefusal
  | StepUpRefusal
  | SessionRefusal
  | LookUpRefusal
  | RegistrationRefusal
  | RatifyRefusal
  | ConfirmationRefusal

export const staffRefusalWords = {
  "malformed-request": {
    "zh-CN": "请求内容不符合要求，未做任何改动。",
    en: "The request does not fit what is expected; nothing was changed.",
  },
  "not-signed-in": { "zh-CN": "登录已失效，请重新登录。", en: "You are signed out. Sign in again." },
  "not-allowed": {
    "zh-CN": "您的角色无权进行此操作。",
    en: "None of your roles may do this.",
  },
  "not-found": {
    "zh-CN": "没有找到，或不在您的管辖范围内。",
    en: "It does not exist, or lies outside your units.",
  },
  "cross-site-request": {
    "zh-CN": "请求来自其他网站，已拒绝。",
    en: "The request came from another site and was refused.",
  },
  "unsupported-media-type": { "zh-CN": "请求格式不受支持。", en: "This request format is not supported." },
  "body-too-large": { "zh-CN": "发送的内容过大。", en: "What was sent is too large." },
  busy: { "zh-CN": "系统繁忙，请稍后重试。", en: "The system is busy. Try again shortly." },
  "name-or-password-wrong": {
    "zh-CN": "用户名或密码不正确。",
    en: "The user name or password is wrong.",
  },
  "password-wrong": { "zh-CN": "密码不正确。", en: "The password is wrong." },
  "step-up-needed": {
    "zh-CN": "此操作需要再次验证您的身份。",
    en: "This act asks you to prove once more who you are.",
  },
  "sign-in-too-fast": { "zh-CN": "尝试次数过多，请稍后再试。", en: "Too many attempts. Wait and try again." },
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
  "item-not-in-that-state": {
    "zh-CN": "该试题版本当前状态不允许此操作，请刷新后再看。",
    en: "This version is no longer in a state that allows it. Reload and look again.",
  },
  "item-is-somebody-elses": { "zh-CN": "只有出题人本人可以这样做。", en: "Only its author may do this." },
  "item-is-your-own": {
    "zh-CN": "不能审核自己出的试题，请由他人审核。",
    en: "Nobody reviews an item of their own. Somebody else must.",
  },
  "reason-is-missing": { "zh-CN": "请写明理由。", en: "Give a reason." },
  "item-is-not-whole": {
    "zh-CN": "试题内容尚不完整，请先补齐所列各项。",
    en: "Something is still missing from the item. Complete what is listed first.",
  },
  "item-has-newer-version": {
    "zh-CN": "他人已保存了更新的版本。您的内容仍在，请对照后再保存。",
    en: "Somebody has saved a newer version. What you wrote is still here; compare before you save.",
  },
  "item-asks-nothing": { "zh-CN": "试题至少要有一个问题。", en: "An item asks at least one question." },
  "subject-not-known": { "zh-CN": "没有这个科目。", en: "There is no such subject." },
  "law-not-known": {
    "zh-CN": "法规库中没有所引的法律版本，请先导入。",
    en: "The version of the law that is cited is not in the register. Import it first.",
  },
  "category-not-known": { "zh-CN": "没有这个警种。", en: "There is no such police category." },
  "kind-never-changes": {
    "zh-CN": "题型不能更改，请另建新题。",
    en: "An item keeps its kind. Write a new item instead.",
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
} as const satisfies Record<StaffRefusal, Localised>

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
