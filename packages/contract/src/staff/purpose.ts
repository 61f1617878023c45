import { z } from "zod"

/** Full-width digits too: NFKC makes them plain. */
const holdsNationalId = (text: string): boolean =>
  /\d{17}[\dXx]/.test(text.normalize("NFKC").replace(/[\s-]/g, ""))

/** Why somebody does something. It goes on record and stays there, so no ID number may stand in it. */
export const purpose = z
  .string()
  .trim()
  .min(2)
  .max(200)
  .refine((text) => !holdsNationalId(text), "holds an ID number")
