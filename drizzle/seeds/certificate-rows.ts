/**
 * The certificates of the demo as the database keeps them: what each is, its confirmation, and its events.
 *
 * They were taken over from before Sworn, so they name no attempt and no one who confirmed them.
 *
 * Units:  days are Asia/Shanghai, YYYY-MM-DD.
 * Errors: none.
 * Source: CER-1, CER-3, CER-4, CER-5 and CER-10 in docs/rules.md.
 */
import {
  addDays,
  certificateNumber,
  defaultConfiguration,
  startOfDay,
  validUntil,
  yearOf,
  type Day,
} from "@sworn/exam-core"
import { certificatesOf, type PastCertificate } from "./certificate-lives.ts"
import { makeDraw } from "./draw.ts"
import { instantText, type Row } from "./insert-rows.ts"
import type { DemoOfficer } from "./officers.ts"
import { uuidOf, verificationCodeOf } from "./opaque-ids.ts"
import { levelNames } from "./reference.ts"
import { demoUnits, ministry, type Unit } from "./units.ts"

export type CertificateRows = {
  readonly certificates: readonly Row[]
  readonly confirmations: readonly Row[]
  readonly events: readonly Row[]
  readonly sequences: readonly Row[]
  readonly assessments: readonly Row[]
}

export function certificateRows(officers: readonly DemoOfficer[], today: Day): CertificateRows {
  const history = officers
    .flatMap((officer) =>
      certificatesOf(officer, today).map((certificate, index) => placed(certificate, index)),
    )
    .toSorted(
      (one, other) =>
        compare(one.confirmedOn ?? "9", other.confirmedOn ?? "9") || one.officer.n - other.officer.n,
    )

  const lastOf = new Map<string, { prefix: string; province_code: string; year: number; last: number }>()
  const confirmations = history.flatMap((certificate) => {
    const { confirmedOn, level, unit, certificateId } = certificate
    if (confirmedOn === null) return []
    const { numberPrefix: prefix, validityMonths } = defaultConfiguration[level].certificate
    const year = yearOf(confirmedOn)
    const key = `${prefix}${unit.provinceCode}${year}`
    const last = { prefix, province_code: unit.provinceCode, year, last: (lastOf.get(key)?.last ?? 0) + 1 }
    lastOf.set(key, last)
    return {
      certificate_id: certificateId,
      number: certificateNumber({ prefix, province: unit.provinceCode, year, sequence: last.last }),
      confirmed_on: confirmedOn,
      valid_until: validUntil(confirmedOn, validityMonths),
      verification_code: verificationCodeOf(certificateId),
      recorded_at: inTheMorningOf(confirmedOn),
    }
  })

  return {
    certificates: history.map(certificateRow),
    confirmations,
    events: history.flatMap(eventRows),
    sequences: [...lastOf.values()],
    assessments: assessmentRows(history),
  }
}

type Placed = PastCertificate & {
  readonly certificateId: string
  readonly unit: Unit
  readonly category: string
}

/** Where, and in which category, it was taken: for some, not where the officer serves today. */
function placed(certificate: PastCertificate, index: number): Placed {
  const { officer, level } = certificate
  const draw = makeDraw(`placed ${officer.n} ${level} ${index}`)
  const nearby = demoUnits.filter((unit) => unit.provinceCode === officer.unit.provinceCode)
  return {
    ...certificate,
    certificateId: uuidOf(`certificate ${officer.n} ${level} ${index}`),
    unit: draw.share() < 0.85 ? officer.unit : draw.pick(nearby),
    category: draw.share() < 0.93 ? officer.category : "general",
  }
}

function certificateRow({ certificateId, officer, level, category, unit, examPassedOn, score }: Placed): Row {
  const province = demoUnits.find(
    (each) => each.kind === "province" && each.provinceCode === unit.provinceCode,
  )
  const year = yearOf(examPassedOn)
  return {
    certificate_id: certificateId,
    officer_id: officer.officerId,
    level,
    category_at_exam: category,
    unit_at_exam: unit.unitId,
    exam_name: {
      "zh-CN": `${year}年度${levelNames[level]["zh-CN"]}执法资格等级考试`,
      en: `${year} ${levelNames[level].en} law-enforcement qualification exam`,
    },
    exam_passed_on: examPassedOn,
    score,
    authority: (level === "basic" ? province : undefined)?.name ?? ministry.name,
    created_at: inTheMorningOf(ratifiedOn(examPassedOn)),
  }
}

function eventRows({ certificateId, examPassedOn, confirmedOn, later }: Placed): readonly Row[] {
  const plain = (kind: string, day: Day) => ({
    kind,
    effectiveOn: day,
    recordedOn: day,
    documentNo: null,
    reason: null,
  })
  const all = [
    plain("created", ratifiedOn(examPassedOn)),
    ...(confirmedOn === null ? [] : [plain("confirmed", confirmedOn)]),
    ...later,
  ]
  return all.map((event, index) => ({
    certificate_id: certificateId,
    position: index + 1,
    kind: event.kind,
    effective_on: event.effectiveOn,
    recorded_at: inTheMorningOf(event.recordedOn),
    recorded_by: "system",
    document_no: event.documentNo,
    reason: event.reason,
  }))
}

/** The assessment that went with the latest pass of each level. */
function assessmentRows(history: readonly Placed[]): readonly Row[] {
  const byOfficerAndLevel = new Map<string, Row>()
  for (const { officer, level, examPassedOn } of history) {
    byOfficerAndLevel.set(`${officer.n} ${level}`, {
      officer_id: officer.officerId,
      level,
      result: "passed",
      passed_on: addDays(examPassedOn, 7),
    })
  }
  return [...byOfficerAndLevel.values()]
}

const ratifiedOn = (examPassedOn: Day): Day => addDays(examPassedOn, 10)

const tenInTheMorningMs = 10 * 60 * 60_000
const inTheMorningOf = (day: Day): string => instantText(startOfDay(day) + tenInTheMorningMs)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
