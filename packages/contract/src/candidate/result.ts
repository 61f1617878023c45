/** What a candidate sees after ratification: the result by subject, and the certificate that follows a pass. */
import { z } from "zod"
import {
  centipoints,
  certificateStatus,
  day,
  instant,
  levelCode,
  localised,
  subjectScore,
  verdict,
} from "../shapes.ts"

export const ownCertificate = z.strictObject({
  certificateId: z.uuid(),
  /** Set by confirmation. */
  number: z.string().nullable(),
  name: z.string(),
  policeNo: z.string(),
  level: levelCode,
  levelName: localised,
  categoryAtExam: localised,
  unit: z.string(),
  examName: localised,
  examPassedOn: day,
  confirmedOn: day.nullable(),
  validUntil: day.nullable(),
  authority: z.string(),
  verificationCode: z.string().nullable(),
  status: certificateStatus,
})
export type OwnCertificate = z.infer<typeof ownCertificate>

export const ownResult = z.strictObject({
  attemptId: z.uuid(),
  title: localised,
  score: centipoints,
  total: centipoints,
  passMark: centipoints,
  verdict,
  bySubject: z.array(subjectScore),
  publishedAt: instant,
  certificate: ownCertificate.nullable(),
})
export type OwnResult = z.infer<typeof ownResult>
