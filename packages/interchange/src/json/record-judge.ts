/** What a file says of an item's life elsewhere, to the letter. */
import { recordBounds } from "../record.ts"
import { listOf, optional, recordOf, where, type Judge } from "./judge.ts"

/** Plain text that a database keeps: no NUL, no half of a character. */
const words = (least: number, most: number): Judge =>
  where(
    (value) =>
      typeof value === "string" &&
      value.trim().length >= least &&
      value.length <= most &&
      !value.includes("\0") &&
      value.isWellFormed(),
  )
const whole: Judge = where(
  (value) => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 1_000_000,
)
const uuid: Judge = where(
  (value) => typeof value === "string" && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
)
/** To the millisecond, in UTC, and a day that there is. */
const instant: Judge = where(
  (value) =>
    typeof value === "string" &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString() === value,
)
const pool: Judge = where((value) => value === "practice" || value === "live")

const life = {
  itemId: uuid,
  code: words(1, 64),
  pool,
  unit: words(1, 200),
  state: words(1, 40),
  version: whole,
  approvedBy: optional(words(1, 200)),
  events: listOf(
    recordOf({
      version: whole,
      act: words(1, 40),
      reason: words(0, 4_000),
      by: where((value) => value === null || words(1, 200)(value, "") === null),
      at: instant,
    }),
    0,
    recordBounds.events,
  ),
}

export const judgeRecord: Judge = recordOf({
  ...life,
  comments: listOf(
    recordOf({
      version: whole,
      by: words(1, 200),
      at: instant,
      text: words(1, recordBounds.commentCharacters),
    }),
    0,
    recordBounds.comments,
  ),
  enemies: listOf(
    recordOf({ itemId: uuid, code: words(1, 64), reason: words(1, 1_000) }),
    0,
    recordBounds.enemies,
  ),
  cameFrom: listOf(recordOf(life), 0, recordBounds.lives),
})
