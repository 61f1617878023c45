/** HR's view: who is qualified as of a day, as known at an instant; confirmation; and the list as a file. */
import { z } from "zod"
import { centipoints, certificateStatus, day, instant, levelCode, localised, sha256Hex } from "../shapes.ts"
import { pageQuery } from "./paging.ts"

const digits = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
/** What the database calls an integer. */
const unitId = digits.pipe(z.int().max(2_147_483_647))

export const qualificationFilter = z.strictObject({
  /** A unit and everything below it; without it, all that the reader may see. */
  unit: unitId.optional(),
  level: levelCode.optional(),
  category: z.string().max(40).optional(),
  /** Without it, who is qualified: valid certificates of officers in service. "any" lists every status. */
  status: z.union([certificateStatus, z.literal("any")]).optional(),
  /** Today in Asia/Shanghai unless said otherwise. */
  asOf: day.optional(),
  /** UTC milliseconds; now unless said otherwise. */
  knownAt: digits.optional(),
  /** Name, police number or certificate number. */
  search: z.string().trim().max(64).optional(),
})
export type QualificationFilter = z.infer<typeof qualificationFilter>

export const qualificationQuery = qualificationFilter.extend(pageQuery.shape)

export const qualificationRow = z.strictObject({
  certificateId: z.uuid(),
  officerId: z.uuid(),
  nationalId: z.string(),
  name: z.string(),
  policeNo: z.string(),
  unit: z.string(),
  level: levelCode,
  categoryAtExam: localised,
  examPassedOn: day,
  score: centipoints.nullable(),
  confirmedOn: day.nullable(),
  certificateNo: z.string().nullable(),
  validUntil: day.nullable(),
  status: certificateStatus,
})
export type QualificationRow = z.infer<typeof qualificationRow>

export const qualificationPage = z.strictObject({
  asOf: day,
  knownAt: instant,
  /** HRX-1: distinct in-service officers with a valid certificate of the level, own or covered, in the unit asked for. */
  headline: z.array(z.strictObject({ level: levelCode, count: z.int() })),
  total: z.int(),
  rows: z.array(qualificationRow),
})
export type QualificationPage = z.infer<typeof qualificationPage>

export const exportQuery = qualificationFilter.extend({
  format: z.enum(["csv", "xlsx"]),
  language: z.enum(["zh-CN", "en"]).optional(),
  /** HRX-3: why this list leaves the system. */
  purpose: z.string().trim().min(2).max(200),
})
export type ExportQuery = z.infer<typeof exportQuery>

export const exportParams = z.strictObject({ exportId: z.uuid() })

/** HRX-5: what left the system, when, for whom and why, with the hash of every byte of it. */
export const exportManifest = z.strictObject({
  exportId: z.uuid(),
  requestedBy: z.string(),
  purpose: z.string(),
  format: z.enum(["csv", "xlsx"]),
  asOf: day,
  knownAt: instant,
  filter: qualificationFilter
    .pick({ unit: true, level: true, category: true, status: true, search: true })
    .partial(),
  rowCount: z.int(),
  sha256: sha256Hex,
  finishedAt: instant,
})
export type ExportManifest = z.infer<typeof exportManifest>

export const confirmationsBody = z.strictObject({
  certificateIds: z.array(z.uuid()).min(1).max(1000),
  confirmedOn: day,
})
export type ConfirmationsBody = z.infer<typeof confirmationsBody>

export const confirmationOutcome = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("confirmed"),
    certificateId: z.uuid(),
    number: z.string(),
    validUntil: day.nullable(),
  }),
  z.strictObject({
    outcome: z.literal("refused"),
    certificateId: z.uuid(),
    refusal: z.string(),
    sentence: z.string(),
  }),
])
export type ConfirmationOutcome = z.infer<typeof confirmationOutcome>

export const confirmationsReply = z.strictObject({ outcomes: z.array(confirmationOutcome) })
export type ConfirmationsReply = z.infer<typeof confirmationsReply>

export const officerCertificate = qualificationRow
  .omit({ officerId: true, nationalId: true, name: true, policeNo: true, unit: true })
  .extend({
    examName: localised,
    events: z.array(
      z.strictObject({
        kind: z.string(),
        effectiveOn: day,
        recordedAt: instant,
        recordedBy: z.string(),
      }),
    ),
  })

/** In a body, so that no number stands in an address, a history or a log (ASVS 14.2.1). */
export const officerLookUpBody = z.strictObject({ nationalId: z.string().trim().min(1).max(64) })
export type OfficerLookUpBody = z.infer<typeof officerLookUpBody>

export const officerLookUp = z.strictObject({ officerId: z.uuid() })
export type OfficerLookUp = z.infer<typeof officerLookUp>

export const officerPage = z.strictObject({
  officerId: z.uuid(),
  name: z.string(),
  policeNo: z.string(),
  nationalId: z.string(),
  unit: z.string(),
  category: localised,
  rank: z.string(),
  employment: z.string(),
  joinedOn: day,
  certificates: z.array(officerCertificate),
})
export type OfficerPage = z.infer<typeof officerPage>
