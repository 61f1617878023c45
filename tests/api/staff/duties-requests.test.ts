/** Acts that take two persons: asked for by one, decided by another, used once. */
import type { OfficerPage, QualificationPage, TwoPersonRequestPage } from "@sworn/contract/staff"
import { staffIdOf } from "@sworn/drizzle/seeds"
import { minutes } from "@sworn/exam-core"
import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"

let room: ExamRoom
let hr: Person
let second: Person
let today: string
beforeAll(async () => {
  room = await openExamRoom()
  hr = await room.asSteppedUp("hr")
  second = await room.asSteppedUp("hr-second")
  today = (await page(hr, "status=valid")).asOf
})
afterAll(() => room.close())

const page = async (person: Person, query: string) =>
  (await (await person.call(`/api/qualifications?${query}`)).json()) as QualificationPage
const post = (person: Person, path: string, body: unknown) =>
  person.call(`/api/${path}`, { method: "POST", body })
const refusalOf = async (reply: Response) => ((await reply.json()) as { refusal?: string }).refusal

/** Each test takes a valid certificate that none before it took. */
let taken = 0
async function validCertificate(level = "basic") {
  const { rows } = await page(hr, `status=valid&size=200&level=${level}`)
  const row = rows[taken++]
  if (row === undefined) throw new Error("No valid certificate is left")
  return row
}

const revocationOf = (certificateId: string, more: object = {}) => ({
  act: "certificate-revocation",
  subject: certificateId,
  reason: "严重执法过错",
  details: { documentNo: "云公政〔2026〕17号", effectiveOn: today, ...more },
})

async function asked(person: Person, body: unknown): Promise<string> {
  const reply = await post(person, "requests", body)
  if (reply.status !== 201) throw new Error(`The request answered ${reply.status}: ${await reply.text()}`)
  return ((await reply.json()) as { requestId: string }).requestId
}

const decide = (person: Person, requestId: string, decision = "approved") =>
  post(person, `requests/${requestId}/decision`, { decision, reason: "情况属实" })

const eventsOf = async (certificateId: string) =>
  (
    await room.sql<{ kind: string }[]>`
      select kind from certificate_events where certificate_id = ${certificateId} order by position`
  ).map((event) => event.kind)

const requestsOf = async (person: Person, show: string) =>
  (await (await person.call(`/api/requests?show=${show}&size=200`)).json()) as TwoPersonRequestPage

describe("revoking a certificate (CER-7)", () => {
  it("takes effect when a second HR officer approves, and says who, on what and why", async () => {
    const { certificateId, officerId } = await validCertificate()
    const requestId = await asked(hr, revocationOf(certificateId))
    expect(await eventsOf(certificateId)).not.toContain("revoked")
    const reply = await decide(second, requestId)

    expect(reply.status).toBe(201)
    expect(await reply.json()).toMatchObject({ decision: "approved" })
    const officer = (await (await hr.call(`/api/officers/${officerId}`)).json()) as OfficerPage
    const told = officer.certificates.find((one) => one.certificateId === certificateId)
    expect(told?.status).toBe("revoked")
    expect(told?.events.at(-1)).toMatchObject({
      kind: "revoked",
      effectiveOn: today,
      documentNo: "云公政〔2026〕17号",
      reason: "严重执法过错",
    })
    const audit = await room.sql`
      select action from audit_events where subject in (${requestId}, ${certificateId}) order by seq`
    expect(audit.map((event) => event["action"])).toEqual([
      "two-persons-requested",
      "two-persons-approved",
      "certificate-revoked",
    ])
  })

  it("does not when it is declined, and cannot be decided twice", async () => {
    const { certificateId } = await validCertificate()
    const requestId = await asked(hr, revocationOf(certificateId))

    expect((await decide(second, requestId, "declined")).status).toBe(201)
    expect(await eventsOf(certificateId)).not.toContain("revoked")
    expect(await refusalOf(await decide(second, requestId))).toBe("request-decided")
    expect(await refusalOf(await decide(second, requestId, "declined"))).toBe("request-decided")
  })

  it("decided twice at once is decided once", async () => {
    const { certificateId } = await validCertificate()
    const requestId = await asked(hr, revocationOf(certificateId))
    const replies = await Promise.all([decide(second, requestId), decide(second, requestId, "declined")])
    expect(replies.map((reply) => reply.status).toSorted()).toEqual([201, 409])
    const [row] = await room.sql`select decision from two_person_decisions where request_id = ${requestId}`
    expect((await eventsOf(certificateId)).includes("revoked")).toBe(row!["decision"] === "approved")
  })

  it("is never approved by whoever asked, by the API and by SQL (INT-7)", async () => {
    const { certificateId } = await validCertificate()
    const requestId = await asked(hr, revocationOf(certificateId))

    expect(await refusalOf(await decide(hr, requestId))).toBe("two-persons-needed")
    await expect(decisionInSql(requestId, "hr")).rejects.toMatchObject({
      constraint_name: "two_persons_decide",
    })
    await expect(
      room.staffSql`insert into two_person_decisions (request_id, requested_by, decision, reason, decided_by)
        values (${requestId}, ${staffIdOf("hr-second")}, 'approved', 'false requester', ${staffIdOf("hr")})`,
    ).rejects.toMatchObject({ constraint_name: "a_decision_answers_a_request" })
    expect(await eventsOf(certificateId)).not.toContain("revoked")
  })

  it("waits a day and no longer, by the API and by SQL", async () => {
    const { certificateId } = await validCertificate()
    const requestId = await asked(hr, revocationOf(certificateId))
    await room.clock.advance(minutes(24 * 60))
    try {
      const late = await room.asSteppedUp("hr-second")
      expect(await refusalOf(await decide(late, requestId))).toBe("request-expired")
      await expect(decisionInSql(requestId, "hr-second")).rejects.toMatchObject({
        constraint_name: "a_request_is_decided_in_time",
      })
    } finally {
      await room.clock.advance(-minutes(24 * 60))
    }
    expect(await eventsOf(certificateId)).not.toContain("revoked")
  })

  it("suspends the advanced certificate that rests on the basic one (CER-6)", async () => {
    const [both] = await room.sql<{ basic: string; advanced: string }[]>`
      with now as materialized (select * from certificates_as_of(${today}, exam_now()) where status = 'valid')
      select b.certificate_id as basic, a.certificate_id as advanced
      from now b join now a using (officer_id) join officers o using (officer_id) join units u using (unit_id)
      where b.level = 'basic' and a.level = 'advanced' and u.path ^@ (select path from units where name = '云岭省公安厅')
      limit 1`
    const requestId = await asked(hr, revocationOf(both!.basic))

    expect(await (await decide(second, requestId)).json()).toMatchObject({ suspendedCount: 1 })
    expect((await eventsOf(both!.basic)).at(-1)).toBe("revoked")
    expect((await eventsOf(both!.advanced)).at(-1)).toBe("suspended")
  })

  it("is asked for once at a time, of a certificate that can be revoked, from a day that can be", async () => {
    const { certificateId } = await validCertificate()
    const ask = (more?: object) => post(hr, "requests", revocationOf(certificateId, more))

    expect(await refusalOf(await ask({ effectiveOn: "2099-01-01" }))).toBe("effective-in-future")
    expect(await refusalOf(await ask({ effectiveOn: "1999-01-01" }))).toBe("effective-before-last-event")
    const requestId = await asked(hr, revocationOf(certificateId))
    expect(await refusalOf(await ask())).toBe("already-requested")
    await decide(second, requestId)
    expect(await refusalOf(await ask())).toBe("certificate-is-final")
    expect((await post(hr, "requests", revocationOf(randomUUID()))).status).toBe(404)
  })

  it("is not for HR of other units to ask for or to decide (E5)", async () => {
    const qingxi = await room.asSteppedUp("hr-qingxi")
    const [elsewhere] = await room.sql<{ certificateId: string }[]>`
      select s.certificate_id as "certificateId" from certificates_as_of(${today}, exam_now()) s
      join officers o using (officer_id) join units u using (unit_id)
      where s.status = 'valid' and u.path ^@ (select path from units where name = '云麓市公安局')
      order by s.certificate_id desc limit 1`
    const requestId = await asked(hr, revocationOf(elsewhere!.certificateId))

    expect((await post(qingxi, "requests", revocationOf(elsewhere!.certificateId))).status).toBe(404)
    expect((await decide(qingxi, requestId)).status).toBe(404)
    expect((await requestsOf(qingxi, "waiting")).rows.map((row) => row.requestId)).not.toContain(requestId)
  })

  it("asks the second person to prove anew who they are", async () => {
    const { certificateId } = await validCertificate()
    const requestId = await asked(hr, revocationOf(certificateId))
    expect(await refusalOf(await decide(await room.as("hr-second"), requestId))).toBe("step-up-needed")
  })

  it("takes no ID number into its reason, which stays on record", async () => {
    const { certificateId } = await validCertificate()
    const body = { ...revocationOf(certificateId), reason: "440308199003071234 违纪" }
    expect((await post(hr, "requests", body)).status).toBe(400)
  })

  it("is refused to the application in SQL without an approved request of its own, in time and unused", async () => {
    const { certificateId } = await validCertificate()
    const other = await validCertificate()
    const waiting = await asked(hr, revocationOf(certificateId))
    const revoke = (requestId: string | null, of = certificateId) => room.staffSql`
      insert into certificate_events (certificate_id, position, kind, effective_on, recorded_at, recorded_by, document_no,
        two_person_request)
      values (${of}, 99, 'revoked', ${today}, exam_now(), ${staffIdOf("hr")}, 'x', ${requestId})`
    const refused = { code: "23514", constraint_name: "a_revocation_takes_two_people" }

    await expect(revoke(null)).rejects.toMatchObject(refused)
    await expect(revoke(waiting)).rejects.toMatchObject(refused)
    await decisionInSql(waiting, "hr-second")
    await expect(revoke(waiting, other.certificateId)).rejects.toMatchObject(refused)
    await room.clock.advance(minutes(24 * 60))
    await expect(revoke(waiting)).rejects.toMatchObject(refused)
    await room.clock.advance(-minutes(24 * 60))
    await revoke(waiting)
    await expect(
      room.staffSql`insert into certificate_events (certificate_id, position, kind, effective_on, recorded_at, recorded_by,
          document_no, two_person_request)
        values (${certificateId}, 100, 'revoked', ${today}, exam_now(), ${staffIdOf("hr")}, 'x', ${waiting})`,
    ).rejects.toMatchObject(refused)
  })
})

const decisionInSql = (requestId: string, username: "hr" | "hr-second") => room.staffSql`
  insert into two_person_decisions (request_id, requested_by, decision, reason, decided_by)
  values (${requestId}, ${staffIdOf("hr")}, 'approved', 'by SQL', ${staffIdOf(username)})`

describe("requests and decisions", () => {
  it("are never changed, but for one use of what was approved", async () => {
    const { certificateId } = await validCertificate()
    const requestId = await asked(hr, revocationOf(certificateId))
    const use = () => room.staffSql`
      update two_person_requests set used_at = exam_now() where request_id = ${requestId}`

    await expect(use()).rejects.toMatchObject({ constraint_name: "only_an_approved_request_is_used" })
    await decisionInSql(requestId, "hr-second")
    await use()
    await expect(use()).rejects.toThrow(/never changed/)
    for (const statement of [
      "update two_person_requests set reason = 'x'",
      "update two_person_requests set expires_at = 'infinity'",
      "delete from two_person_requests",
      "update two_person_decisions set decision = 'approved'",
      "delete from two_person_decisions",
    ]) {
      await expect(room.staffSql.unsafe(statement)).rejects.toMatchObject({ code: "42501" })
      await expect(room.sql.unsafe(statement)).rejects.toThrow(/never changed/)
    }
    await expect(room.sql`truncate two_person_decisions`).rejects.toThrow(/never changed/)
  })

  it("carry the database's time, whatever is written", async () => {
    const requestId = randomUUID()
    await room.staffSql`
      insert into two_person_requests (request_id, act, subject, unit_id, reason, details, requested_by, requested_at,
        expires_at, used_at)
      values (${requestId}, 'exemption', 'x', 1, 'x', '{}', ${staffIdOf("hr")}, '2000-01-01', 'infinity', exam_now())`
    const [row] = await room.sql`
      select requested_at > exam_now() - interval '1 minute' as "isNow", used_at as "usedAt",
        expires_at - requested_at = interval '24 hours' as "isADay" from two_person_requests where request_id = ${requestId}`
    expect(row).toEqual({ isNow: true, usedAt: null, isADay: true })
  })

  it("are shown to whoever asked and to whoever may decide, with what is at stake", async () => {
    const { certificateId, name, policeNo } = await validCertificate()
    const requestId = await asked(hr, revocationOf(certificateId))
    const find = async (person: Person, show: string) =>
      (await requestsOf(person, show)).rows.find((row) => row.requestId === requestId)

    expect(await find(hr, "own")).toMatchObject({ state: "waiting", isOwn: true, isMine: false })
    expect(await find(hr, "waiting")).toBeUndefined()
    expect(await find(second, "own")).toBeUndefined()
    expect(await find(second, "waiting")).toMatchObject({
      isMine: true,
      certificate: { officer: name, policeNo, documentNo: "云公政〔2026〕17号", effectiveOn: today },
    })
    const { waiting } = await requestsOf(second, "own")
    await decide(second, requestId)
    expect((await requestsOf(second, "own")).waiting).toBe(waiting - 1)
    expect(await find(hr, "own")).toMatchObject({ state: "used", decidedBy: "方既明" })
    expect(await find(second, "decided")).toMatchObject({ state: "used" })
    expect(await find(await room.as("setter"), "decided")).toBeUndefined()
  })

  it("of an act that is not one's own are refused, and the refusal is on record", async () => {
    const setter = await room.as("setter")
    const { certificateId } = await validCertificate()
    expect((await post(setter, "requests", revocationOf(certificateId))).status).toBe(403)
    const [row] = await room.sql`select action from audit_events where subject = ${certificateId}`
    expect(row).toMatchObject({ action: "right-refused" })
  })

  it("take nothing else than what they ask for (bad/I9)", async () => {
    const { certificateId } = await validCertificate()
    for (const more of [
      { requestedBy: staffIdOf("hr-second") },
      { expiresAt: 0 },
      { decision: "approved" },
    ]) {
      expect((await post(hr, "requests", { ...revocationOf(certificateId), ...more })).status).toBe(400)
    }
  })
})

describe("suspending and reinstating a certificate (CER-7, HRX-8)", () => {
  const change = (person: Person, certificateId: string, to: string, more: object = {}) =>
    post(person, `certificates/${certificateId}/${to}`, {
      documentNo: "云公政〔2026〕21号",
      reason: "离岗培训",
      effectiveOn: today,
      ...more,
    })

  it("takes one person and a document, and is in force at once", async () => {
    const { certificateId, officerId } = await validCertificate()
    const statusNow = async () =>
      ((await (await hr.call(`/api/officers/${officerId}`)).json()) as OfficerPage).certificates.find(
        (one) => one.certificateId === certificateId,
      )?.status

    expect((await change(hr, certificateId, "suspension")).status).toBe(201)
    expect(await statusNow()).toBe("suspended")
    expect(await refusalOf(await change(hr, certificateId, "suspension"))).toBe("certificate-not-in-force")
    expect((await change(hr, certificateId, "reinstatement")).status).toBe(201)
    expect(await statusNow()).toBe("valid")
    expect(await refusalOf(await change(hr, certificateId, "reinstatement"))).toBe(
      "certificate-not-suspended",
    )
    const audit = await room.sql`
      select action, details from audit_events where subject = ${certificateId} order by seq`
    expect(audit.map((event) => event["action"])).toEqual(["certificate-suspended", "certificate-reinstated"])
    expect(JSON.stringify(audit)).not.toContain("离岗培训")
  })

  it("needs a document number and a new proof of who acts, and stays within the own units", async () => {
    const { certificateId } = await validCertificate()
    expect((await change(hr, certificateId, "suspension", { documentNo: "" })).status).toBe(400)
    expect(await refusalOf(await change(await room.as("hr"), certificateId, "suspension"))).toBe(
      "step-up-needed",
    )
    expect((await change(hr, randomUUID(), "suspension")).status).toBe(404)
    expect(await eventsOf(certificateId)).not.toContain("suspended")
  })

  it("is refused in the future and before the last change", async () => {
    const { certificateId } = await validCertificate()
    const on = async (effectiveOn: string) =>
      refusalOf(await change(hr, certificateId, "suspension", { effectiveOn }))
    expect(await on("2099-01-01")).toBe("effective-in-future")
    expect(await on("1999-01-01")).toBe("effective-before-last-event")
  })

  it("done twice at once is done once", async () => {
    const { certificateId } = await validCertificate()
    const replies = await Promise.all([1, 2, 3].map(() => change(hr, certificateId, "suspension")))
    expect(replies.map((reply) => reply.status).toSorted()).toEqual([201, 409, 409])
  })
})

describe("an officer who holds certificates", () => {
  it("cannot be deleted, and the history of the certificates stays (bad/A6)", async () => {
    const { officerId } = await validCertificate()
    await expect(room.sql`delete from officers where officer_id = ${officerId}`).rejects.toMatchObject({
      code: "23001",
    })
    await expect(room.staffSql`delete from officers where officer_id = ${officerId}`).rejects.toMatchObject({
      code: "42501",
    })
  })
})
