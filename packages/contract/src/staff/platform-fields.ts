/** Every number of the installation, with its source, its words and its bounds. */
import { roles, type PlatformConfiguration, type Role } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"
import type { FieldsOf, NumberField, Measure } from "./configuration-field.ts"

export const platformGroupWords: Readonly<Record<keyof PlatformConfiguration, Localised>> = {
  signIn: { "zh-CN": "登录", en: "Signing in" },
  duties: { "zh-CN": "职责分离", en: "Separation of duties" },
  records: { "zh-CN": "记录", en: "Records" },
}

export const roleWords: Readonly<Record<Role, Localised>> = {
  "item-author": { "zh-CN": "出题人", en: "question author" },
  "item-reviewer": { "zh-CN": "审题人", en: "question reviewer" },
  "paper-setter": { "zh-CN": "组卷人", en: "paper setter" },
  "exam-administrator": { "zh-CN": "考务管理员", en: "exam administrator" },
  "registration-officer": { "zh-CN": "单位审核", en: "registration officer" },
  invigilator: { "zh-CN": "监考员", en: "invigilator" },
  marker: { "zh-CN": "阅卷员", en: "marker" },
  ratifier: { "zh-CN": "成绩审定", en: "ratifier" },
  "hr-officer": { "zh-CN": "政工人事", en: "HR officer" },
  auditor: { "zh-CN": "督察审计", en: "auditor" },
  "system-administrator": { "zh-CN": "系统管理员", en: "system administrator" },
  "security-administrator": { "zh-CN": "安全管理员", en: "security administrator" },
}

const profiles = {
  asvs: { "zh-CN": "asvs（以长度为准）", en: "asvs (length alone)" },
  mlps3: { "zh-CN": "mlps3（等级保护三级）", en: "mlps3 (GB/T 22239, level 3)" },
}

const number = (
  rule: string,
  unit: Measure,
  [least, most]: readonly [number, number],
  zh: string,
  en: string,
  none?: Localised,
): NumberField => ({
  kind: "number",
  rule,
  unit,
  least,
  most,
  words: { "zh-CN": zh, en },
  ...(none === undefined ? {} : { none }),
})

/** ASVS and MLPS rows are those of OWASP ASVS 5.0 and of GB/T 22239, named where no rule of the exam's own applies. */
export const platformFields: FieldsOf<PlatformConfiguration> = {
  signIn: {
    profile: {
      kind: "choice",
      rule: "ASVS 6.2",
      options: profiles,
      words: { "zh-CN": "密码与三员分立的规范", en: "Profile of passwords and duties" },
    },
    passwordLeast: number("ASVS 6.2.1", "character", [8, 64], "密码至少", "Passwords at least"),
    passwordMost: number("ASVS 6.2.9", "character", [64, 256], "密码至多", "Passwords at most"),
    passwordKinds: number(
      "MLPS 8.1.4.1",
      "piece",
      [1, 4],
      "密码字符种类（mlps3）",
      "Kinds of characters (mlps3)",
    ),
    passwordDays: number(
      "MLPS 8.1.4.1",
      "day",
      [1, 730],
      "密码多久必须更换（mlps3）",
      "Passwords are changed after (mlps3)",
      { "zh-CN": "不要求更换", en: "never" },
    ),
    firstPasswordMs: number(
      "ASVS 6.4.1",
      "hour",
      [1, 168],
      "首次密码的有效时间",
      "A first password is good for",
    ),
    secondFactorRoles: {
      kind: "choices",
      rule: "ASVS 6.3.3",
      options: Object.fromEntries(roles.map((role) => [role, roleWords[role]])),
      words: { "zh-CN": "须绑定动态口令的角色", en: "Roles that need a second factor" },
    },
    idleMs: number("ASVS 7.3.1", "minute", [1, 120], "无操作多久退出", "Signed out when idle for"),
    absoluteMs: number("ASVS 7.3.2", "hour", [1, 24], "一次登录最长", "One sign-in lasts at most"),
    stepUpMs: number("ASVS 7.5.3", "minute", [1, 30], "再次验证后的有效时间", "Proving anew holds for"),
    freeTries: number(
      "ASVS 6.3.1",
      "time",
      [0, 10],
      "密码输错不必等待的次数",
      "Wrong tries that cost nothing",
    ),
    firstWaitMs: number("ASVS 6.3.1", "second", [1, 60], "其后首次等待", "First wait after them"),
    longestWaitMs: number("ASVS 6.3.1", "second", [1, 900], "最长等待", "Longest wait"),
    seatCodeMs: number("ATT-5", "minute", [1, 60], "换机码有效时间", "A code for another device is good for"),
  },
  duties: {
    unmaskedRows: number(
      "HRX-3",
      "row",
      [0, 100_000],
      "不脱敏导出多少行以上须两人",
      "Unmasked rows one person may export",
    ),
    requestMs: number(
      "INT-7",
      "hour",
      [1, 720],
      "两人办理的等待时限",
      "A request waits for its second person",
    ),
    unsealBeforeMs: number(
      "PAP-6",
      "minute",
      [1, 240],
      "开考前多久可以启封",
      "Unsealing opens before the start",
    ),
    cohortMonths: number("PAP-11", "month", [1, 60], "授课回避追溯", "Teaching counts for"),
  },
  records: {
    addressDays: number(
      "Cybersecurity Law 21",
      "day",
      [183, 3650],
      "日志中网络地址保存",
      "Addresses in the audit log are kept",
    ),
    recordYears: number(
      "REC-1",
      "year",
      [1, 100],
      "档案在失效后保存",
      "Records are kept after validity ends",
    ),
    fileDays: number(
      "ITM-9",
      "day",
      [1, 365],
      "未完成导入的文件保存",
      "Files of unfinished imports are kept",
    ),
  },
}
