import { hash } from "node:crypto"

/** Of UTF-8 text, in lower-case hexadecimal: the digest of journals, receipts and score sets. */
export const sha256 = (text: string): string => hash("sha256", text, "hex")
