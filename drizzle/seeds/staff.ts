/**
 * The demo's staff: one person a role, an HR officer who may see one city only, and a second HR officer, paper setter and
 * reviewer, for what takes two persons.
 */
import { addDays, type Day, type Instant } from "@sworn/exam-core"
import { instantText, type Row } from "./insert-rows.ts"
import { uuidOf } from "./opaque-ids.ts"
import { ministry, province, qingxi, type Unit } from "./units.ts"

/** Every demo account has it, which is why a demo is never opened to a network one does not trust. */
export const demoPassword = "sworn-demo-2026"

type StaffMember = {
  readonly username: string
  readonly name: string
  readonly role: string
  readonly unit: Unit
}

/** Whoever works on the advanced campaign as well holds the role at its owner, the ministry. */
export const demoStaff = [
  { username: "author", name: "苏砚秋", role: "item-author", unit: province },
  { username: "reviewer", name: "顾明澈", role: "item-reviewer", unit: province },
  { username: "reviewer-second", name: "骆清和", role: "item-reviewer", unit: province },
  { username: "setter", name: "叶知行", role: "paper-setter", unit: province },
  { username: "setter-second", name: "宋与之", role: "paper-setter", unit: ministry },
  { username: "office", name: "沈若谷", role: "exam-administrator", unit: ministry },
  { username: "registrar", name: "程望舒", role: "registration-officer", unit: ministry },
  { username: "invigilator", name: "陆景和", role: "invigilator", unit: province },
  { username: "marker", name: "白予安", role: "marker", unit: province },
  { username: "ratifier", name: "贺云深", role: "ratifier", unit: ministry },
  { username: "hr", name: "秦静姝", role: "hr-officer", unit: province },
  { username: "hr-second", name: "方既明", role: "hr-officer", unit: province },
  { username: "hr-qingxi", name: "温如许", role: "hr-officer", unit: qingxi },
  { username: "auditor", name: "严慎之", role: "auditor", unit: province },
  { username: "admin", name: "江澄宇", role: "system-administrator", unit: ministry },
  { username: "security", name: "纪知微", role: "security-administrator", unit: ministry },
] as const satisfies readonly StaffMember[]

export type DemoUsername = (typeof demoStaff)[number]["username"]

export const staffIdOf = (username: DemoUsername): string => uuidOf(`staff ${username}`)

export const staffRows = (passwordHash: string, now: Instant): readonly Row[] =>
  demoStaff.map(({ username, name }) => ({
    staff_id: staffIdOf(username),
    username,
    name,
    password_hash: passwordHash,
    created_at: instantText(now),
  }))

export const grantRows = (today: Day, now: Instant): readonly Row[] =>
  demoStaff.map(({ username, role, unit }) => ({
    grant_id: uuidOf(`grant ${username}`),
    staff_id: staffIdOf(username),
    role,
    unit_id: unit.unitId,
    from_day: today < "2026-01-01" ? today : "2026-01-01",
    granted_by: "system",
    granted_at: instantText(now),
  }))

/** The trainer taught the basic course of one city this year (PAP-11). */
export const teachingRows = (today: Day, now: Instant): readonly Row[] => [
  {
    teaching_id: uuidOf("teaching author qingxi"),
    staff_id: staffIdOf("author"),
    level: "basic",
    unit_id: qingxi.unitId,
    from_day: addDays(today, -60),
    until_day: addDays(today, -30),
    recorded_by: "system",
    recorded_at: instantText(now),
  },
]
