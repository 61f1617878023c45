/** Officers' own accounts, and what staff hand over for them and for another device. */
import { demoPassword } from "../exam-room.ts"
import { seat } from "../seat.ts"
import { post, type Acts, type ActWorld } from "./world.ts"

export const handOverActs = ({ room, newcomer, sittingId, as }: ActWorld): Acts => ({
  "candidate POST /api/account/session": async () => {
    const { policeNo } = newcomer()
    return () => post(room.atTheDoor(), "/api/account/session", { policeNo, password: demoPassword })
  },
  "candidate DELETE /api/account/session": async () => {
    const person = await room.officer(newcomer().policeNo)
    return () => person.call("/api/account/session", { method: "DELETE" })
  },
  "candidate POST /api/account/password": async () => {
    const person = await room.officer(newcomer().policeNo)
    return () => post(person, "/api/account/password", { present: demoPassword, next: "nine horses 4 carts" })
  },
  "staff POST /api/sittings/:sittingId/registrations/:attemptId/seat-codes": async () => {
    const who = newcomer()
    await seat(room, who)
    const invigilator = await as("invigilator")
    const path = `/api/sittings/${sittingId}/registrations/${who.attemptId}/seat-codes`
    return () => post(invigilator, path, { reason: "换机" })
  },
  "staff POST /api/officers/:officerId/account": async () => {
    const [officer] = await room.sql<[{ id: string }]>`
      select officer_id as id from officers where police_no = ${newcomer().policeNo}`
    const registrar = await as("registrar")
    return () => post(registrar, `/api/officers/${officer.id}/account`)
  },
})
