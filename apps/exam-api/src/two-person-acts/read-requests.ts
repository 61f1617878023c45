import { defaultPageSize, type TwoPersonRequestPage } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import type { Actor } from "../http/staff-session.ts"
import { actingOf } from "./acting.ts"
import { readRequestRows, type RequestsAsk } from "./requests.store.ts"

type Ask = {
  readonly show?: RequestsAsk["show"] | undefined
  readonly page?: number | undefined
  readonly size?: number | undefined
}

/** The reader's own requests, and those that the reader's roles and units may decide. */
export async function readRequests(
  { sql }: StaffDeps,
  actor: Actor,
  { show = "waiting", page = 1, size = defaultPageSize }: Ask,
): Promise<TwoPersonRequestPage> {
  const ask = { show, limit: size, offset: (page - 1) * size }
  const { rows, ...counts } = await readRequestRows(sql, actor.staffId, actingOf(actor), ask)
  return { ...counts, rows: [...rows] }
}
