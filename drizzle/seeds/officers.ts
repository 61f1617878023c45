/**
 * The demo's roll: who each officer is, from the number on the roll and today's date alone.
 *
 * Numbers 0 to 2 have no certificate yet and lead the basic sitting; 3 to 5 have held a basic one for years and lead the
 * advanced; 6 to 8 have none and are kept out of sittings, so that registering them for the advanced one is refused
 * (ELI-2).
 *
 * Units:  days are Asia/Shanghai, YYYY-MM-DD.
 * Errors: none.
 */
import { addDays, addMonths, yearOf, type Day, type Employment, type Instant } from "@sworn/exam-core"
import type { DemoCraft } from "./craft.ts"
import { makeDraw, type Draw } from "./draw.ts"
import { bytesText, instantText, type Row } from "./insert-rows.ts"
import { nameOf } from "./names.ts"
import { birthdayOf, demoNationalId, leadsTheDemo } from "./national-id.ts"
import { uuidOf } from "./opaque-ids.ts"
import { categoryNames, type CategoryCode } from "./reference.ts"
import { demoUnits, unitNamed, type Unit, type UnitKind } from "./units.ts"

export const rollSize = 2000

/** Have no basic certificate, and never stand in a demo sitting. */
export const keptOut: readonly number[] = [6, 7, 8]

export type DemoOfficer = {
  readonly n: number
  readonly officerId: string
  readonly policeNo: string
  readonly name: string
  readonly unit: Unit
  readonly category: CategoryCode
  readonly rank: string
  readonly employment: Employment
  readonly joinedOn: Day
  readonly bannedUntil: Day | null
}

export const officerIdOf = (n: number): string => uuidOf(`officer ${n}`)

/** Six digits, no two the same, a tenth of them beginning with a zero: the step and the million share no factor. */
export const policeNoOf = (n: number): string => String((n * 7919 + 4021) % 1_000_000).padStart(6, "0")

export const officersFrom = (first: number, count: number, today: Day): readonly DemoOfficer[] =>
  Array.from({ length: count }, (_, index) => officerOf(first + index, today))

export function officerOf(n: number, today: Day): DemoOfficer {
  const draw = makeDraw(`officer ${n}`)
  const leads = leadsTheDemo(n)
  const born = birthdayOf(n)
  const age = yearOf(today) - yearOf(born)
  const employment = leads ? "active" : employmentAt(age, draw)
  const joinedOn = leads ? "2013-07-15" : joinedAt(born, employment, today, draw)
  return {
    n,
    officerId: officerIdOf(n),
    policeNo: policeNoOf(n),
    name: nameOf(n),
    unit: leads ? unitNamed("柳桥派出所") : draw.pick(weightedUnits),
    category: leads ? "general" : draw.pick(weightedCategories),
    rank: rankAfter(yearOf(today) - yearOf(joinedOn)),
    employment,
    joinedOn,
    bannedUntil: n === 40 || n === 41 ? addMonths(today, 12) : null,
  }
}

export const officerRows = (officers: readonly DemoOfficer[]): readonly Row[] =>
  officers.map((officer) => ({
    officer_id: officer.officerId,
    police_no: officer.policeNo,
    name: officer.name,
    unit_id: officer.unit.unitId,
    category: officer.category,
    rank: officer.rank,
    employment: officer.employment,
    joined_on: officer.joinedOn,
    banned_until: officer.bannedUntil,
  }))

export const identityRows = (
  officers: readonly DemoOfficer[],
  seal: DemoCraft["sealIdentity"],
): readonly Row[] =>
  officers.map(({ n, officerId }) => {
    const { sealed, index, masked } = seal(demoNationalId(n))
    return {
      officer_id: officerId,
      national_id_sealed: bytesText(sealed),
      national_id_index: bytesText(index),
      national_id_masked: masked,
    }
  })

const unitWeights: Readonly<Record<UnitKind, number>> = {
  ministry: 20,
  province: 40,
  city: 25,
  county: 20,
  station: 16,
}
const weightedUnits = demoUnits.flatMap((unit) => Array<Unit>(unitWeights[unit.kind]).fill(unit))

const categoryWeights: Readonly<Record<CategoryCode, number>> = {
  general: 46,
  "criminal-investigation": 14,
  "economic-crime": 5,
  "public-order": 18,
  "exit-entry": 4,
  traffic: 9,
  narcotics: 4,
}
const weightedCategories = (Object.keys(categoryNames) as CategoryCode[]).flatMap((code) =>
  Array<CategoryCode>(categoryWeights[code]).fill(code),
)

function employmentAt(age: number, draw: Draw): Employment {
  const share = draw.share()
  if (age >= 60) return "retired"
  if (age <= 26) return "probation"
  if (share < 0.025) return "seconded"
  if (share < 0.037) return "suspended"
  return share < 0.052 ? "left" : "active"
}

/** Probation lasts a year; everyone else has been in service for longer than that. */
function joinedAt(born: Day, employment: Employment, today: Day, draw: Draw): Day {
  if (employment === "probation") return addDays(today, -draw.between(30, 330))
  const joined = addDays(addMonths(born, 12 * draw.between(21, 25)), draw.between(0, 364))
  const latest = addDays(today, -draw.between(400, 800))
  return joined < latest ? joined : latest
}

const ranksByService = [
  [2, "二级警员"],
  [4, "一级警员"],
  [7, "三级警司"],
  [10, "二级警司"],
  [14, "一级警司"],
  [19, "三级警督"],
  [25, "二级警督"],
  [32, "一级警督"],
] as const

const rankAfter = (years: number): string =>
  ranksByService.find(([below]) => years < below)?.[1] ?? "三级警监"

/** Every officer of the demo has an own account with the demo password, as long as nobody changes it. */
export const accountRows = (
  officers: readonly DemoOfficer[],
  passwordHash: string,
  now: Instant,
): readonly Row[] =>
  officers.map(({ officerId }) => ({
    officer_id: officerId,
    password_hash: passwordHash,
    password_changed_at: instantText(now),
    created_by: "system",
    created_at: instantText(now),
  }))
