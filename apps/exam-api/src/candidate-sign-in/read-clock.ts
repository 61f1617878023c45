import type { Instant } from "@sworn/exam-core"
import type { CandidateDeps } from "../deps.ts"
import { readNow } from "./clock.store.ts"

/** The database's clock: the only one that counts (TIM-1). */
export const readClock = ({ sql }: CandidateDeps): Promise<Instant> => readNow(sql)
