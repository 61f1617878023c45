/** The whole demo bank, by the level whose papers draw on it. */
import { advancedCase1 } from "./advanced-case-1.ts"
import { advancedCase2 } from "./advanced-case-2.ts"
import { advancedIndefinite1 } from "./advanced-indefinite-1.ts"
import { advancedMultiple1 } from "./advanced-multiple-1.ts"
import { advancedMultiple2 } from "./advanced-multiple-2.ts"
import { advancedSingle1 } from "./advanced-single-1.ts"
import { advancedSingle2 } from "./advanced-single-2.ts"
import { advancedSingle3 } from "./advanced-single-3.ts"
import { advancedSingle4 } from "./advanced-single-4.ts"
import { basicIndefinite1 } from "./basic-indefinite-1.ts"
import { basicIndefinite2 } from "./basic-indefinite-2.ts"
import { basicMultiple1 } from "./basic-multiple-1.ts"
import { basicMultiple2 } from "./basic-multiple-2.ts"
import { basicMultiple3 } from "./basic-multiple-3.ts"
import { basicMultiple4 } from "./basic-multiple-4.ts"
import { basicMultiple5 } from "./basic-multiple-5.ts"
import { basicMultiple6 } from "./basic-multiple-6.ts"
import { basicSingle1 } from "./basic-single-1.ts"
import { basicSingle2 } from "./basic-single-2.ts"
import { basicSingle3 } from "./basic-single-3.ts"
import { basicSingle4 } from "./basic-single-4.ts"
import { basicSingle5 } from "./basic-single-5.ts"
import { basicSingle6 } from "./basic-single-6.ts"
import { basicSingle7 } from "./basic-single-7.ts"
import { basicSingle8 } from "./basic-single-8.ts"
import { basicTrueFalse1 } from "./basic-true-false-1.ts"
import { basicTrueFalse2 } from "./basic-true-false-2.ts"
import type { SeedItem } from "./seed-item.ts"

export type SeedLevel = "basic" | "advanced"

export const bank: Readonly<Record<SeedLevel, readonly SeedItem[]>> = {
  basic: [
    ...basicSingle1,
    ...basicSingle2,
    ...basicSingle3,
    ...basicSingle4,
    ...basicSingle5,
    ...basicSingle6,
    ...basicSingle7,
    ...basicSingle8,
    ...basicTrueFalse1,
    ...basicTrueFalse2,
    ...basicMultiple1,
    ...basicMultiple2,
    ...basicMultiple3,
    ...basicMultiple4,
    ...basicMultiple5,
    ...basicMultiple6,
    ...basicIndefinite1,
    ...basicIndefinite2,
  ],
  advanced: [
    ...advancedSingle1,
    ...advancedSingle2,
    ...advancedSingle3,
    ...advancedSingle4,
    ...advancedMultiple1,
    ...advancedMultiple2,
    ...advancedIndefinite1,
    ...advancedCase1,
    ...advancedCase2,
  ],
}
