/** What an officer may be refused at the own account. Apart from the exam's words: on the day they are not loaded. */
import type { PasswordRefusal } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"
import { passwordRefusalWords } from "../password-refusals.ts"
import type { CommonRefusal } from "../problem.ts"

export type AccountSignInRefusal =
  | "police-number-or-password-wrong"
  | "sign-in-too-fast"
  | "first-password-expired"

export type PasswordChangeRefusal =
  | PasswordRefusal
  | "password-wrong"
  | "password-unchanged"
  | "sign-in-too-fast"

/** What a request may lack though it is signed in. */
export type AccountStageRefusal = "password-change-needed"

export type ResultRefusal = "result-not-published"

export type PracticeRefusal = "answer-does-not-fit"

export type AccountRefusal =
  | CommonRefusal
  | AccountSignInRefusal
  | PasswordChangeRefusal
  | AccountStageRefusal
  | ResultRefusal
  | PracticeRefusal

export const accountRefusalWords = {
  ...passwordRefusalWords,
  "malformed-request": {
    "zh-CN": "填写的内容不符合要求，未做任何改动。",
    en: "What was sent does not fit; nothing was changed.",
  },
  "not-signed-in": { "zh-CN": "登录已失效，请重新登录。", en: "You are signed out. Sign in again." },
  "not-allowed": { "zh-CN": "您无权进行此操作。", en: "You may not do this." },
  "not-found": { "zh-CN": "没有找到您要的内容。", en: "There is nothing here for you." },
  "cross-site-request": {
    "zh-CN": "请求来自其他网站，已拒绝。",
    en: "The request came from another site and was refused.",
  },
  "unsupported-media-type": { "zh-CN": "请求格式不受支持。", en: "This request format is not supported." },
  "body-too-large": { "zh-CN": "发送的内容过大。", en: "What was sent is too large." },
  busy: { "zh-CN": "系统繁忙，请稍后再试。", en: "The system is busy. Try again shortly." },
  "police-number-or-password-wrong": {
    "zh-CN": "警号或密码不正确，请核对后重新输入。",
    en: "The police number or password is wrong. Check both and try again.",
  },
  "sign-in-too-fast": {
    "zh-CN": "尝试次数过多，请稍等片刻再试。",
    en: "Too many attempts. Wait a moment and try again.",
  },
  "first-password-expired": {
    "zh-CN": "初始密码已经过期，请向所在单位的报名管理员重新领取。",
    en: "The first password has expired. Ask your unit's registration officer for a new one.",
  },
  "password-change-needed": {
    "zh-CN": "请先修改密码，再使用账户。",
    en: "Change the password before using the account.",
  },
  "password-wrong": { "zh-CN": "原密码不正确。", en: "The present password is wrong." },
  "password-unchanged": {
    "zh-CN": "新密码不能与原密码相同。",
    en: "The new password is the same as the present one.",
  },
  "answer-does-not-fit": {
    "zh-CN": "答案与这道题的题型不符，请重新作答。",
    en: "This answer does not fit the question. Answer it again.",
  },
  "result-not-published": { "zh-CN": "成绩尚未公布。", en: "Results have not been published." },
} as const satisfies Record<AccountRefusal, Localised>
