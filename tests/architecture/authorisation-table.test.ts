/** Default deny begins here: no route is mounted that the authorisation table does not speak of, and the other way round. */
import { createCandidateApi } from "@sworn/exam-api/candidate-api"
import type { CandidateDeps, StaffDeps } from "@sworn/exam-api/deps"
import { createStaffApi } from "@sworn/exam-api/staff-api"
import { describe, expect, it } from "vitest"
import { candidateTable, staffTable } from "../support/authorisation-table.ts"
import { documentOf, operationsOf, routesOf } from "../support/mounted-routes.ts"

/** Mounting a route asks nothing of the outside world; whatever would, fails here. */
const nothing = new Proxy(() => {}, {
  get: (_, name) => {
    throw new Error(`Mounting the routes asked for ${String(name)}`)
  },
})
const deps = {
  sql: nothing,
  savesSql: nothing,
  vault: nothing,
  chance: { uuid: () => "r-1", hex: () => "" },
  log: { info: () => {}, warn: () => {}, error: () => {} },
  origin: "http://localhost",
  trustedProxies: [],
  groupCommit: { batchSize: 1, batchesInFlight: 1, queueLimit: 1 },
  openExportConnection: nothing,
  readAnchors: nothing,
} as unknown as CandidateDeps & StaffDeps

describe.each([
  ["candidates", createCandidateApi(deps), candidateTable],
  ["staff", createStaffApi(deps), staffTable],
] as const)("the API for %s", (_who, api, table) => {
  it("mounts exactly the routes that the authorisation table has a row for", () => {
    expect(routesOf(api).toSorted()).toEqual(Object.keys(table).toSorted())
  })

  it("describes every one of them in its document, with its answer and its problems", async () => {
    const operations = operationsOf(await documentOf(api))
    expect(["GET /api/openapi.json", ...operations.map(({ route }) => route)].toSorted()).toEqual(
      Object.keys(table).toSorted(),
    )
    for (const { operation } of operations) {
      expect(operation.summary).toBeTruthy()
      expect(Object.keys(operation.responses)).toContain("default")
      // An answer, or where to go next.
      expect(Object.keys(operation.responses).filter((status) => /^[23]/.test(status))).toHaveLength(1)
    }
  })
})
