/** Acts on certificates and national IDs, and those that take two persons. */
import { post, type Acts, type ActWorld } from "./world.ts"

export function dutyActs({ room, as }: ActWorld): Acts {
  let taken = 0
  /** Another valid certificate each time, of the province whose HR acts. */
  async function validCertificate() {
    const [row] = await room.sql<[{ certificateId: string; officerId: string; today: string }]>`
      select s.certificate_id as "certificateId", s.officer_id as "officerId", today
      from (select (exam_now() at time zone 'Asia/Shanghai')::date as today) t
      cross join lateral certificates_as_of(today, exam_now()) s
      join officers o on o.officer_id = s.officer_id join units u using (unit_id)
      where s.status = 'valid' and s.level = 'basic' and u.path ^@ (select path from units where name = '云岭省公安厅')
      order by s.certificate_id offset ${taken++} limit 1`
    return row
  }
  const change = (today: string) => ({ documentNo: "云公政〔2026〕1号", reason: "test", effectiveOn: today })
  async function requestBody() {
    const { certificateId, today } = await validCertificate()
    const { reason, ...details } = change(today)
    return { act: "certificate-revocation", subject: certificateId, reason, details }
  }

  return {
    "staff POST /api/officers/:officerId/national-id": async () => {
      const { officerId } = await validCertificate()
      const hr = await as("hr")
      return () => post(hr, `/api/officers/${officerId}/national-id`, { purpose: "test" })
    },
    "staff POST /api/certificates/:certificateId/suspension": async () => {
      const { certificateId, today } = await validCertificate()
      const hr = await as("hr")
      return () => post(hr, `/api/certificates/${certificateId}/suspension`, change(today))
    },
    "staff POST /api/certificates/:certificateId/reinstatement": async () => {
      const { certificateId, today } = await validCertificate()
      const hr = await as("hr")
      await post(hr, `/api/certificates/${certificateId}/suspension`, change(today))
      return () => post(hr, `/api/certificates/${certificateId}/reinstatement`, change(today))
    },
    "staff POST /api/requests": async () => {
      const body = await requestBody()
      const hr = await as("hr")
      return () => post(hr, "/api/requests", body)
    },
    "staff POST /api/requests/:requestId/decision": async () => {
      const asked = await post(await as("hr"), "/api/requests", await requestBody())
      const { requestId } = (await asked.json()) as { requestId: string }
      const second = await as("hr-second")
      const body = { decision: "approved", reason: "test" }
      return () => post(second, `/api/requests/${requestId}/decision`, body)
    },
  }
}
