/** What a candidate may be refused, in words that say what happened, what is safe and what to do next. */
import type { EntryRefusal, HandInRefusal, OpenRefusal, WindowRefusal } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"
import type { CommonRefusal } from "../problem.ts"

export type SignInRefusal = "ticket-and-id-do-not-match" | "sign-in-too-fast" | WindowRefusal
export type OpeningRefusal = OpenRefusal | "seat-code-not-valid" | "seat-code-too-fast"

export type JournalRefusal = EntryRefusal | "entry-differs"
export type PaperKeyRefusal = "paper-not-open-yet"
export type ReceiptRefusal = "attempt-still-open"

export type CandidateRefusal =
  | CommonRefusal
  | SignInRefusal
  | JournalRefusal
  | OpeningRefusal
  | HandInRefusal
  | PaperKeyRefusal
  | ReceiptRefusal

export const candidateRefusalWords = {
  "malformed-request": {
    "zh-CN": "请求格式不正确，未做任何改动。请重试；如再次出现，请举手示意监考员。",
    en: "The request was malformed and nothing was changed. Try again; if it happens again, raise your hand.",
  },
  "not-signed-in": {
    "zh-CN": "登录已失效。已保存的答案都在，请重新登录。",
    en: "You are signed out. Everything saved is safe; sign in again.",
  },
  "not-allowed": { "zh-CN": "您无权进行此操作。", en: "You may not do this." },
  "not-found": { "zh-CN": "没有找到您要的内容。", en: "There is nothing here for you." },
  "cross-site-request": {
    "zh-CN": "请求来自其他网站，已拒绝。",
    en: "The request came from another site and was refused.",
  },
  "unsupported-media-type": { "zh-CN": "请求格式不受支持。", en: "This request format is not supported." },
  "body-too-large": { "zh-CN": "发送的内容过大。", en: "What was sent is too large." },
  busy: {
    "zh-CN": "系统繁忙，答案仍保存在本机，稍后自动重发。",
    en: "The system is busy. Your answers are kept on this device and will be sent again.",
  },
  "ticket-and-id-do-not-match": {
    "zh-CN": "准考证号与身份证号不匹配，请核对后重新输入。",
    en: "The ticket number and ID number do not match. Check both and try again.",
  },
  "sign-in-too-fast": {
    "zh-CN": "尝试次数过多，请稍等片刻再试。",
    en: "Too many attempts. Wait a moment and try again.",
  },
  "sign-in-not-open": {
    "zh-CN": "信息无误，考试登录尚未开放。平时查询请用“我的账户”。",
    en: "The numbers are right, but exam sign-in is not open yet. On other days use “My account”.",
  },
  "sign-in-closed": {
    "zh-CN": "本场考试已经结束，不能再用准考证登录。查询成绩和证书请用“我的账户”。",
    en: "This sitting is over and its tickets no longer sign in. For results and certificates use “My account”.",
  },
  "device-needs-release": {
    "zh-CN": "本次考试已在另一台设备上打开。要在本机继续，请举手，由监考员发换机码，代码 E-DEV-02。",
    en: "This exam is open on another device. To go on here, raise your hand for a seat code, code E-DEV-02.",
  },
  "seat-code-not-valid": {
    "zh-CN": "换机码不对，或者已经过期、已用过。请核对；仍不行，请举手再要一个，代码 E-DEV-03。",
    en: "The seat code is wrong, expired or already used. Check it, or raise your hand for a new one, code E-DEV-03.",
  },
  "seat-code-too-fast": {
    "zh-CN": "换机码输错次数较多，请稍等一分钟再试，代码 E-DEV-04。",
    en: "Too many wrong seat codes. Wait a minute and try again, code E-DEV-04.",
  },
  "attempt-handed-in": {
    "zh-CN": "您已交卷，答案不能再更改。",
    en: "You have handed in; answers can no longer change.",
  },
  "attempt-not-started": { "zh-CN": "考试尚未开始。", en: "The exam has not started." },
  "time-is-up": {
    "zh-CN": "考试时间已到，不再接收答案。已保存的答案均有效。",
    en: "Time is up and no more answers are taken. Everything saved counts.",
  },
  "device-superseded": {
    "zh-CN": "本次考试已在另一台设备上继续，本机不再保存。请举手示意监考员。",
    en: "This exam continues on another device; this one no longer saves. Raise your hand.",
  },
  "item-not-on-paper": { "zh-CN": "该试题不在您的试卷上。", en: "This question is not on your paper." },
  "response-does-not-fit": {
    "zh-CN": "该答案不符合题型要求。",
    en: "This answer does not fit the question.",
  },
  "entry-differs": {
    "zh-CN": "同一编号的答案已有不同记录，请举手示意监考员。",
    en: "A different answer is already recorded under this number. Raise your hand.",
  },
  "check-in-not-open": { "zh-CN": "尚未到入场时间。", en: "Check-in has not opened." },
  "entry-closed": {
    "zh-CN": "开考已超过规定时间，不能入场。请联系监考员。",
    en: "Entry has closed. Speak to an invigilator.",
  },
  "nothing-answered": {
    "zh-CN": "您还没有作答任何试题，不能交卷。",
    en: "Nothing has been answered, so the paper cannot be handed in.",
  },
  "too-early-to-hand-in": { "zh-CN": "尚未到允许交卷的时间。", en: "It is too early to hand in." },
  "paper-not-open-yet": {
    "zh-CN": "尚未开考，试卷到时自动打开。",
    en: "The paper opens by itself at the start.",
  },
  "attempt-still-open": { "zh-CN": "考试仍在进行。", en: "The attempt is still open." },
} as const satisfies Record<CandidateRefusal, Localised>
