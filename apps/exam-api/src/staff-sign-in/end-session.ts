import type { Transaction } from "../database/pool.ts"
import { endSessionById } from "./sessions.store.ts"

/** Ends whosever sign-in this is; the next request with it is refused. False when it had ended. The audit event is the caller's. */
export const endSession = (tx: Transaction, sessionId: string): Promise<boolean> =>
  endSessionById(tx, sessionId)
