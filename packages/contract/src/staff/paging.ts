/** Pages of a list: sizes are capped, and a page beyond the end is empty rather than an error. */
import { z } from "zod"

const whole = (most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(most))

export const pageQuery = z.strictObject({
  page: whole(100_000).optional(),
  size: whole(200).optional(),
})

export const defaultPageSize = 50
