/** What staff may be refused, in words that say what happened and what to do next: area by area in `refusals/`. */
import type { Localised } from "@sworn/question-bank"
import { passwordRefusalWords } from "../password-refusals.ts"
import type { CommonRefusal } from "../problem.ts"
import {
  signInRefusalWords,
  type StaffSignInRefusal,
  type StepUpRefusal,
  type PasswordChangeRefusal,
  type EnrolmentRefusal,
  type SecondFactorRefusal,
  type SessionRefusal,
} from "./refusals/sign-in.ts"
import {
  resultsRefusalWords,
  type LookUpRefusal,
  type RegistrationRefusal,
  type RatifyRefusal,
  type ConfirmationRefusal,
} from "./refusals/results.ts"
import { statutesRefusalWords, type StatuteRefusal } from "./refusals/statutes.ts"
import { bankRefusalWords, type ItemRefusal, type BankWorkRefusal } from "./refusals/bank.ts"
import { administrationRefusalWords, type AdministrationRefusal } from "./refusals/administration.ts"
import {
  dutiesRefusalWords,
  type DutyRefusal,
  type SeatCodeRefusalOfStaff,
  type OfficerAccountRefusal,
} from "./refusals/duties.ts"
import { importsRefusalWords, type ImportRefusal } from "./refusals/imports.ts"
import { blueprintRefusalWords, type BlueprintRefusal } from "./blueprints.ts"
import { viewRefusalWords, type ViewRefusal } from "./views.ts"

export type * from "./refusals/sign-in.ts"
export type * from "./refusals/results.ts"
export type * from "./refusals/statutes.ts"
export type * from "./refusals/bank.ts"
export type * from "./refusals/administration.ts"
export type * from "./refusals/duties.ts"
export type * from "./refusals/imports.ts"
export { ruleOfRegistrationRefusal } from "./refusals/results.ts"

export type StaffRefusal =
  | ItemRefusal
  | ImportRefusal
  | BankWorkRefusal
  | StatuteRefusal
  | AdministrationRefusal
  | CommonRefusal
  | StaffSignInRefusal
  | StepUpRefusal
  | PasswordChangeRefusal
  | EnrolmentRefusal
  | SecondFactorRefusal
  | SessionRefusal
  | LookUpRefusal
  | RegistrationRefusal
  | RatifyRefusal
  | ConfirmationRefusal
  | DutyRefusal
  | SeatCodeRefusalOfStaff
  | OfficerAccountRefusal
  | ViewRefusal
  | BlueprintRefusal

export const staffRefusalWords = {
  ...passwordRefusalWords,
  ...viewRefusalWords,
  ...blueprintRefusalWords,
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
  ...signInRefusalWords,
  ...resultsRefusalWords,
  ...statutesRefusalWords,
  ...bankRefusalWords,
  ...administrationRefusalWords,
  ...dutiesRefusalWords,
  ...importsRefusalWords,
} as const satisfies Record<StaffRefusal, Localised>
