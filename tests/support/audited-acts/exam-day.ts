/** Acts of the day itself and of what follows from it. */
import { minutes } from "@sworn/exam-core"
import { demoPassword } from "../exam-room.ts"
import { post, type Acts, type ActWorld } from "./world.ts"

export const examDayActs = ({ room, newcomer, overId, as, freeOfficer }: ActWorld): Acts => ({
  "candidate POST /api/session": async () => {
    const { ticketNo, nationalId: idNumber } = newcomer()
    return () => post(room.atTheDoor(), "/api/session", { ticketNo, idNumber })
  },
  "candidate DELETE /api/session": async () => {
    const person = await room.candidate(newcomer())
    return () => person.call("/api/session", { method: "DELETE" })
  },
  "staff POST /api/session": async () => () =>
    post(room.atTheDesk(), "/api/session", { username: "office", password: demoPassword }),
  "staff DELETE /api/session": async () => {
    const person = await room.as("hr")
    return () => person.call("/api/session", { method: "DELETE" })
  },
  "staff POST /api/sittings/:sittingId/registrations": async () => {
    const later = await room.plan({ level: "basic", startsInMs: minutes(60 * 24 * 400), candidateCount: 1 })
    const { policeNo } = await freeOfficer()
    const registrar = await as("registrar")
    return () => post(registrar, `/api/sittings/${later.sittingId}/registrations`, { policeNos: [policeNo] })
  },
  "staff POST /api/sittings/:sittingId/ratification": async () => {
    const ratifier = await as("ratifier")
    return () => post(ratifier, `/api/sittings/${overId}/ratification`, { resultCount: 2 })
  },
  "staff POST /api/confirmations": async () => {
    const [pending] = await room.sql<[{ id: string; on: string }]>`
      select certificate_id as id, (exam_now() at time zone 'Asia/Shanghai')::date as on
      from certificates_as_of((exam_now() at time zone 'Asia/Shanghai')::date, exam_now())
      where status = 'pending_confirmation' limit 1`
    const hr = await as("hr")
    return () => post(hr, "/api/confirmations", { certificateIds: [pending.id], confirmedOn: pending.on })
  },
  "staff POST /api/officers/look-ups": async () => {
    const { nationalId } = newcomer()
    const hr = await as("hr")
    return () => post(hr, "/api/officers/look-ups", { nationalId })
  },
  "staff POST /api/audit/verification": async () => {
    const auditor = await as("auditor")
    return () => post(auditor, "/api/audit/verification")
  },
  "staff GET /api/qualifications/export": async () => {
    const hr = await as("hr")
    return () => hr.call("/api/qualifications/export?format=csv&purpose=test")
  },
  "staff GET /api/audit/export": async () => {
    const auditor = await as("auditor")
    return () => auditor.call("/api/audit/export?purpose=test")
  },
})
