import type { SeedItem } from "./seed-item.ts"

import { advancedCase001 } from "./advanced-case-001.ts"
import { advancedCase002 } from "./advanced-case-002.ts"

export const advancedCase1 = [advancedCase001, advancedCase002] satisfies readonly SeedItem[]
