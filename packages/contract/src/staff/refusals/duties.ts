/** Of acts that take two persons, of papers under seal and of officers at the door, with their words. */
import type { CertificateChangeRefusal } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"

/** Of asking for an act of two persons. */
export type RequestRefusal = "already-requested" | "cohort-taught" | CertificateChangeRefusal

export type DecisionRefusal =
  | "two-persons-needed"
  | "request-decided"
  | "request-expired"
  | "cohort-taught"
  | CertificateChangeRefusal

export type UnmaskedRefusal = "approval-needed" | "approval-not-fitting"

export type PaperReadingRefusal = "paper-sealed" | "paper-not-yet-unsealed" | "cohort-taught"

export type DutyRefusal = RequestRefusal | DecisionRefusal | UnmaskedRefusal | PaperReadingRefusal

export type SeatCodeRefusalOfStaff = "not-found" | "sitting-not-under-way" | "no-device-to-release"

export type OfficerAccountRefusal = "not-found" | "officer-has-left"

export const dutiesRefusalWords = {
  "certificate-not-in-force": {
    "zh-CN": "只有有效的证书可以暂停。",
    en: "Only a valid certificate can be suspended.",
  },
  "certificate-not-suspended": {
    "zh-CN": "该证书没有处于暂停状态。",
    en: "This certificate is not suspended.",
  },
  "certificate-is-final": {
    "zh-CN": "只有有效或已暂停的证书可以取消。",
    en: "Only a valid or suspended certificate can be revoked.",
  },
  "effective-in-future": {
    "zh-CN": "生效日期不能晚于今天。",
    en: "It cannot take effect in the future.",
  },
  "effective-before-last-event": {
    "zh-CN": "生效日期不能早于该证书上一次变动的生效日期。",
    en: "It cannot take effect before the certificate's last change did.",
  },
  "already-requested": {
    "zh-CN": "同一事项已有申请在等待办理。",
    en: "A request for this is already waiting.",
  },
  "two-persons-needed": {
    "zh-CN": "此事项须由两人办理，申请人不能审批自己的申请。",
    en: "This takes two persons: nobody decides their own request.",
  },
  "request-decided": { "zh-CN": "该申请已经审批。", en: "This request has been decided already." },
  "request-expired": {
    "zh-CN": "该申请已过期，请重新申请。",
    en: "This request has expired. Ask for it anew.",
  },
  "cohort-taught": {
    "zh-CN": "您为参加本场考试的人员授过课，不能经手其试卷。",
    en: "You taught people who sit with this paper, so you may not handle it.",
  },
  "approval-needed": {
    "zh-CN": "导出完整身份证号的行数超过上限，须先申请并由另一人批准。",
    en: "So many full ID numbers leave only on a request that a second person approved.",
  },
  "approval-not-fitting": {
    "zh-CN": "没有可用的批准：须由您本人申请、筛选条件一致、未过期、未使用。",
    en: "There is no approval that fits: your own request, the same filter, not expired, not used.",
  },
  "paper-sealed": {
    "zh-CN": "试卷处于封存状态，须由两人启封。",
    en: "The paper is sealed. Two persons unseal it.",
  },
  "paper-not-yet-unsealed": {
    "zh-CN": "已批准启封，但尚未到开考前的启封时间。",
    en: "Unsealing is approved, but the time before the start has not come.",
  },
  "sitting-not-under-way": {
    "zh-CN": "本场考试不在登录时段内，不能发换机码。",
    en: "The sitting is outside its sign-in window; no seat code can be issued.",
  },
  "no-device-to-release": {
    "zh-CN": "该考生尚未在任何设备上打开试卷，或者已经交卷，无需换机码。",
    en: "This candidate has opened the exam on no device, or has handed in. No seat code is needed.",
  },
  "officer-has-left": {
    "zh-CN": "该民警已离职，不能开通账户。",
    en: "This officer has left; no account can be issued.",
  },
} as const satisfies Readonly<Record<string, Localised>>
