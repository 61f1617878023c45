/** Of accounts, roles, units and configurations, with their words. */
import type { Localised } from "@sworn/question-bank"

/** Of acts on somebody's account. */
export type AccountRefusal = "not-on-oneself" | "person-held-elsewhere" | "account-closed"

export type ClosureRefusal = AccountRefusal | "last-security-administrator"

export type OpenAccountRefusal =
  | "username-taken"
  | "officer-not-found"
  | "officer-has-account"
  | "unit-not-found"
  | "unit-closed"

export type GrantRefusal =
  | "not-to-oneself"
  | "unit-not-found"
  | "unit-closed"
  | "account-closed"
  | "grant-in-the-past"
  | "grant-ends-before-it-begins"
  | "roles-never-meet"
  | "three-administrators"
  | "already-granted"

export type AdministrationRefusal =
  | ClosureRefusal
  | OpenAccountRefusal
  | GrantRefusal
  | "account-open"
  | "identity-linked"
  | "grant-over"
  | UnitRefusal
  | ConfigurationRefusal

export type UnitRefusal =
  | "unit-not-found"
  | "unit-closed"
  | "unit-kind-too-high"
  | "province-needs-code"
  | "unit-name-taken"
  | "unit-is-own"
  | "unit-not-empty"
  | "closed-in-the-past"

export type ConfigurationRefusal = "configuration-does-not-hold" | "effective-in-the-past" | "not-from-here"

export const administrationRefusalWords = {
  "not-on-oneself": {
    "zh-CN": "不能对自己的账号办理，请由另一位管理员办理。",
    en: "This cannot be done to your own account. Ask another administrator.",
  },
  "person-held-elsewhere": {
    "zh-CN": "此人在您管辖范围以外还担任角色，须由上级单位的管理员办理。",
    en: "This person holds roles outside your units; an administrator above has to do this.",
  },
  "account-closed": {
    "zh-CN": "账号已停用，请先恢复。",
    en: "The account is closed. Reopen it first.",
  },
  "last-security-administrator": {
    "zh-CN": "这是最后一位安全管理员，停用后将无人能授权。请先由其授权另一位安全管理员。",
    en: "This is the last security administrator: nobody could grant roles any more. Let them appoint another one first.",
  },
  "account-open": { "zh-CN": "账号没有停用。", en: "The account is not closed." },
  "username-taken": {
    "zh-CN": "该用户名已被使用（停用的账号也保留用户名），请换一个。",
    en: "This user name is taken (closed accounts keep theirs). Choose another.",
  },
  "officer-has-account": {
    "zh-CN": "该民警已有账号。一人一号，请在原账号上授权。",
    en: "This officer has an account already. Grant roles to that one: a person has one account.",
  },
  "unit-not-found": {
    "zh-CN": "没有该单位，或不在您的管辖范围内。",
    en: "There is no such unit among yours.",
  },
  "unit-closed": {
    "zh-CN": "该单位已撤销或将在此期间撤销。",
    en: "This unit is closed, or will be within that time.",
  },
  "identity-linked": {
    "zh-CN": "该身份已经绑定了账号。",
    en: "This identity is linked to an account already.",
  },
  "not-to-oneself": {
    "zh-CN": "不能给自己授权，也不能收回自己的授权，请由另一位安全管理员办理。",
    en: "Nobody grants roles to themselves or takes their own away. Ask another security administrator.",
  },
  "grant-in-the-past": {
    "zh-CN": "授权起始日期不能早于今天。",
    en: "A role cannot be granted from a day in the past.",
  },
  "grant-ends-before-it-begins": {
    "zh-CN": "授权截止日期不能早于起始日期。",
    en: "The last day cannot lie before the first.",
  },
  "roles-never-meet": {
    "zh-CN": "此人已担任的角色与该角色不相容，不能由同一人担任。",
    en: "This person holds a role that never meets this one in the same person.",
  },
  "three-administrators": {
    "zh-CN": "系统管理员、安全管理员和审计员必须是三个人。",
    en: "The system, security and audit administrators are three people.",
  },
  "already-granted": {
    "zh-CN": "此人在该单位已有自同一天起的同一角色。",
    en: "This person holds this role for this unit from that day already.",
  },
  "grant-over": { "zh-CN": "该授权已经结束。", en: "This grant is over already." },
  "unit-kind-too-high": {
    "zh-CN": "下级单位的层级须低于上级单位。",
    en: "A unit lies below one of a higher kind than its own.",
  },
  "province-needs-code": {
    "zh-CN": "新建省级单位须填写两位省份代码；其他单位沿用上级的代码，不必填写。",
    en: "A province needs its two-digit code; every other unit takes its parent's.",
  },
  "unit-name-taken": {
    "zh-CN": "同一上级单位下已有同名单位。",
    en: "There is a unit of this name below the same parent already.",
  },
  "unit-is-own": {
    "zh-CN": "不能撤销您自己管辖范围的顶级单位，请由上级单位办理。",
    en: "The top of your own units is closed by the unit above, not by you.",
  },
  "unit-not-empty": {
    "zh-CN": "该单位还有在职民警、有效授权或下级单位，请先调出、收回或撤销。",
    en: "The unit still has officers in service, roles in force or units below. Move, end or close those first.",
  },
  "closed-in-the-past": {
    "zh-CN": "撤销日期不能早于今天。",
    en: "A unit cannot be closed on a day in the past.",
  },
  "configuration-does-not-hold": {
    "zh-CN": "有的设置不符合要求，未做任何改动，请按各项说明修改。",
    en: "Some settings do not hold; nothing was changed. See what is said of each.",
  },
  "effective-in-the-past": {
    "zh-CN": "生效日期不能早于今天：已经发生的按当时的设置。",
    en: "A configuration cannot take effect in the past: what has happened keeps the rules of its day.",
  },
  "not-from-here": {
    "zh-CN": "设置对所有单位生效，只能由最上级单位的管理员修改。",
    en: "The configuration holds for every unit, and is changed at the top of the organisation only.",
  },
} as const satisfies Readonly<Record<string, Localised>>
