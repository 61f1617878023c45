import type { SeedItem } from "./seed-item.ts"

import { advancedCase003 } from "./advanced-case-003.ts"
import { advancedCase004 } from "./advanced-case-004.ts"

export const advancedCase2 = [advancedCase003, advancedCase004] satisfies readonly SeedItem[]
