/** What the loader borrows from the application: its clock's reading, its secrets and its sealing. */
import type { Instant } from "@sworn/exam-core"
import type { PaperContent } from "@sworn/question-bank"

export type SealedIdentity = {
  readonly sealed: Uint8Array
  /** Finds the officer again without opening the seal. */
  readonly index: Uint8Array
  readonly masked: string
}

export type SealedPaper = {
  readonly sealed: Uint8Array
  readonly key: Uint8Array
  readonly sha256: Uint8Array
}

export type DemoCraft = {
  readonly now: Instant
  sealIdentity(nationalId: string): SealedIdentity
  hashPassword(password: string): Promise<string>
  sealPaper(content: PaperContent): Promise<SealedPaper>
}
