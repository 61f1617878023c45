/** Of signing in and of proving anew who one is, with their words. */
import type { PasswordRefusal } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"

export type StaffSignInRefusal = "name-or-password-wrong" | "first-password-expired" | "sign-in-too-fast"

export type CodeRefusal = "code-wrong" | "sign-in-too-fast"

export type StepUpRefusal = "password-wrong" | CodeRefusal

export type PasswordChangeRefusal =
  | PasswordRefusal
  | "password-wrong"
  | "password-unchanged"
  | "sign-in-too-fast"

export type EnrolmentRefusal = "enrolment-gone" | "code-wrong"

export type SecondFactorRefusal = "second-factor-required" | "no-second-factor"

/** A sign-in that came back from the organisation's own and goes no further: the page it lands on has the words. */
export type SsoRefusal = "sso-unavailable" | "sso-not-finished" | "sso-journey-gone" | "sso-account-unknown"

/** What a request may lack though its role is right. */
export type SessionRefusal = "step-up-needed" | "not-at-this-step"

export const signInRefusalWords = {
  "name-or-password-wrong": {
    "zh-CN": "用户名或密码不正确。",
    en: "The user name or password is wrong.",
  },
  "first-password-expired": {
    "zh-CN": "初始密码已过期。请联系安全管理员重新发放。",
    en: "The first password has expired. Ask the security administrator for a new one.",
  },
  "password-unchanged": {
    "zh-CN": "新密码与当前密码相同，请换一个。",
    en: "The new password is the one you have. Choose another.",
  },
  "code-wrong": {
    "zh-CN": "验证码不正确或已经用过。请等待下一个验证码，或使用恢复码。",
    en: "This code is wrong or has been used. Wait for the next one, or use a recovery code.",
  },
  "enrolment-gone": {
    "zh-CN": "本次绑定已失效，请重新扫描二维码。",
    en: "This enrolment is no longer valid. Scan a new code.",
  },
  "second-factor-required": {
    "zh-CN": "您的角色必须使用第二重验证，不能停用；可以更换设备。",
    en: "Your role needs a second factor, so it cannot be taken off; you can move it to another device.",
  },
  "no-second-factor": {
    "zh-CN": "尚未绑定第二重验证，请先绑定。",
    en: "There is no second factor yet. Enrol one first.",
  },
  "not-at-this-step": {
    "zh-CN": "登录尚未进行到这一步，请按页面提示继续。",
    en: "The sign-in is not at this step. Go on as the page says.",
  },
  "password-wrong": { "zh-CN": "密码不正确。", en: "The password is wrong." },
  "step-up-needed": {
    "zh-CN": "此操作需要再次验证您的身份。",
    en: "This act asks you to prove once more who you are.",
  },
  "sign-in-too-fast": { "zh-CN": "尝试次数过多，请稍后再试。", en: "Too many attempts. Wait and try again." },
} as const satisfies Readonly<Record<string, Localised>>
