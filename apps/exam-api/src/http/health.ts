/** For supervisors and load balancers: alive, and able to do its work. */
import { health } from "@sworn/contract"
import type { Env, Hono, Schema } from "hono"
import type { Sql } from "../database/pool.ts"
import { describes } from "./openapi.ts"

const patienceMs = 2000

export function serveHealth<E extends Env, S extends Schema, P extends string>(
  api: Hono<E, S, P>,
  sql: Sql,
): void {
  api.get("/healthz", describes("Whether the process runs", health), (c) => c.json({ status: "ok" }, 200))
  api.get("/readyz", describes("Whether the database answers too", health), async (c) => {
    const ready = await Promise.race([
      sql`select exam_now()`.then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(resolve, patienceMs, false).unref()),
    ])
    return ready ? c.json({ status: "ok" }, 200) : c.json({ status: "unavailable" }, 503)
  })
}
