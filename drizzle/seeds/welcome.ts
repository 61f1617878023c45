/** The text of welcome.txt: where the demo is, who may sign in, and what to try. */
import { dayOf, type Instant } from "@sworn/exam-core"
import type { DemoSitting, DemoSummary } from "./demo-summary.ts"
import { levelNames } from "./reference.ts"

export type DemoAddresses = { readonly candidates: string; readonly console: string }

export function wordsOfDemo(summary: DemoSummary, addresses: DemoAddresses): string {
  const usernames = summary.staff.map(({ username }) => username).join(", ")
  const password = summary.staff[0]?.password ?? "–"
  return [
    "Sworn 演示 / demonstration",
    "",
    `考生入口 / candidates   ${addresses.candidates}`,
    `工作台 / staff console  ${addresses.console}`,
    "",
    ...summary.sittings.flatMap(wordsOfSitting),
    `工作人员 / staff: ${usernames}`,
    `密码 / password (all): ${password}`,
    `民警账户（警号＋密码）/ officers' own accounts (police number and password): ${password}`,
    "",
    ...thingsToTry(summary),
    "",
    "人员、单位、证件号码均属虚构。请勿将演示系统接入不受信任的网络。",
    "All persons, units and numbers are fictional. Do not open a demo to a network you do not trust.",
    "",
  ].join("\n")
}

function wordsOfSitting({ level, startsAt, firstCandidates }: DemoSitting): readonly string[] {
  const { "zh-CN": zh, en } = levelNames[level]
  return [
    `${zh}考试 ${timeOf(startsAt)} 开考 / ${en} exam, starts ${dayOf(startsAt)} ${timeOf(startsAt)} (UTC+8)`,
    "  准考证号 / ticket   身份证号 / ID number   警号 / police no.   姓名 / name",
    ...firstCandidates.map(
      ({ ticketNo, nationalId, policeNo, name }) =>
        `  ${ticketNo}        ${nationalId}     ${policeNo}             ${name}`,
    ),
    "",
  ]
}

function thingsToTry({ withoutBasic }: DemoSummary): readonly string[] {
  const policeNo = withoutBasic?.policeNo ?? "–"
  return [
    "试一试 / what to try",
    "  1. 考生登录、候考、开卷、答题、断网再连、交卷。",
    "     Sign in as a candidate, wait for the start, answer, cut the network and restore it, hand in.",
    "     本场登录时段之外，用“我的账户”查报名、成绩和证书。",
    "     Outside the sitting's window, “My account” shows registrations, results and certificates.",
    `  2. office 为高级考试报名警号 ${policeNo}：该民警没有有效的基本级资格，系统依 ELI-2 拒绝。`,
    `     As office, register police number ${policeNo} for the advanced sitting: refused under ELI-2.`,
    "  3. ratifier 审定并公布成绩，hr 确认证书并导出名单；hr-qingxi 只看得到青溪市。",
    "     As ratifier publish the results; as hr confirm certificates and export; hr-qingxi sees one city only.",
  ]
}

const timeOf = (at: Instant): string =>
  new Date(at).toLocaleTimeString("sv-SE", { timeZone: "Asia/Shanghai", hour: "2-digit", minute: "2-digit" })
