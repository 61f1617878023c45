/**
 * What was struck from a wording and what was put in, in pieces a reader can follow.
 *
 * Whole runs are kept rather than single signs, and a number or citation ("十五", "第三十九条") changes as a whole, so that
 * what is marked is the words an amendment touched.
 *
 * Errors: none. What was kept and struck is the old wording, what was kept and put in the new one, but for white space and
 * the width of signs, which are taken from the new.
 */
import { normalForm } from "./normal-form.ts"
import { numeralCharacters } from "./numerals.ts"

export type WordingPiece = { readonly kind: "kept" | "struck" | "put-in"; readonly text: string }

/** White space belongs to what it follows. */
const tokens = new RegExp(
  `(?:第[${numeralCharacters}]+[条款项目章节编](?:之[${numeralCharacters}]+)?|[${numeralCharacters}]+|[0-9０-９]+|[A-Za-z]+|[\\s\\S])\\s*`,
  "gu",
)

/** Two passages of some three thousand signs; beyond it no one reads a marked text, and it would take too long. */
const mostCompared = 10_000_000

export function wordingDiff(before: string, after: string): readonly WordingPiece[] {
  const old = before.trimStart().match(tokens) ?? []
  const young = after.trimStart().match(tokens) ?? []
  const kept = keptPairs(old.map(normalForm), young.map(normalForm))

  const pieces: WordingPiece[] = []
  let [oldAt, youngAt] = [0, 0]
  for (const [oldKept, youngKept] of [...kept, [old.length, young.length] as const]) {
    pieces.push(
      { kind: "struck", text: old.slice(oldAt, oldKept).join("") },
      { kind: "put-in", text: young.slice(youngAt, youngKept).join("") },
      { kind: "kept", text: young[youngKept] ?? "" },
    )
    ;[oldAt, youngAt] = [oldKept + 1, youngKept + 1]
  }
  return aligned(gathered(pieces))
}

/** Which tokens stay, as places in both: the common start and end, and between them the longest runs. */
function keptPairs(old: readonly string[], young: readonly string[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  const keep = (oldAt: number, youngAt: number, length: number) => {
    for (let at = 0; at < length; at += 1) pairs.push([oldAt + at, youngAt + at])
  }
  const within = (range: Range) => {
    const size = (range.oldEnd - range.oldStart) * (range.youngEnd - range.youngStart)
    const run = size > mostCompared ? null : longestRun(old, young, range)
    if (run === null) return
    within({ ...range, oldEnd: run.oldAt, youngEnd: run.youngAt })
    keep(run.oldAt, run.youngAt, run.length)
    within({ ...range, oldStart: run.oldAt + run.length, youngStart: run.youngAt + run.length })
  }

  const shorter = Math.min(old.length, young.length)
  let start = 0
  while (start < shorter && old[start] === young[start]) start += 1
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === young.at(-1 - end)) end += 1
  keep(0, 0, start)
  within({ oldStart: start, oldEnd: old.length - end, youngStart: start, youngEnd: young.length - end })
  keep(old.length - end, young.length - end, end)
  return pairs
}

type Range = {
  readonly oldStart: number
  readonly oldEnd: number
  readonly youngStart: number
  readonly youngEnd: number
}

type Run = { readonly oldAt: number; readonly youngAt: number; readonly length: number }

/** The first of the longest. A lone character that two changes have in common is chance, a number or a stop is not. */
function longestRun(old: readonly string[], young: readonly string[], range: Range): Run | null {
  const { oldStart, oldEnd, youngStart, youngEnd } = range
  let best: Run | null = null
  let above = new Uint32Array(Math.max(0, youngEnd - youngStart) + 1)
  for (let oldAt = oldStart; oldAt < oldEnd; oldAt += 1) {
    const row = new Uint32Array(above.length)
    for (let youngAt = youngStart; youngAt < youngEnd; youngAt += 1) {
      if (old[oldAt] !== young[youngAt]) continue
      const length = above[youngAt - youngStart]! + 1
      row[youngAt - youngStart + 1] = length
      if (length > (best?.length ?? 0)) {
        best = { oldAt: oldAt - length + 1, youngAt: youngAt - length + 1, length }
      }
    }
    above = row
  }
  const byChance = best?.length === 1 && /^\p{L}$/u.test(old[best.oldAt]!)
  return byChance ? null : best
}

/** Neighbours of one kind joined; of a struck and a put-in piece between two kept ones, the struck comes first. */
function gathered(pieces: readonly WordingPiece[]): WordingPiece[] {
  const runs: WordingPiece[] = []
  let [struck, putIn] = ["", ""]
  const close = () => {
    if (struck !== "") runs.push({ kind: "struck", text: struck })
    if (putIn !== "") runs.push({ kind: "put-in", text: putIn })
    ;[struck, putIn] = ["", ""]
  }
  for (const { kind, text } of pieces) {
    if (text === "") continue
    if (kind === "struck") struck += text
    else if (kind === "put-in") putIn += text
    else {
      const last = runs.at(-1)
      if (struck === "" && putIn === "" && last?.kind === "kept") {
        runs[runs.length - 1] = { kind, text: last.text + text }
      } else {
        close()
        runs.push({ kind, text })
      }
    }
  }
  close()
  return runs
}

const stop = /^[、，；。]$/
const joiner = /^[、，；。及或和与]$/

/**
 * An addition may often be marked in several places: 申请[人、第三]人 or 申请人[、第三人]. The one that ends at a stop, or begins
 * at one or with 或者, is the one an amendment speaks of.
 */
function aligned(runs: readonly WordingPiece[]): readonly WordingPiece[] {
  const pieces = [...runs]
  for (let at = 1; at + 1 < pieces.length; at += 1) {
    const [left, middle, right] = [pieces[at - 1]!, pieces[at]!, pieces[at + 1]!]
    if (left.kind === "kept" && middle.kind !== "kept" && right.kind === "kept") {
      const whole = left.text + middle.text + right.text
      const start = bestStart(whole, left.text.length, middle.text.length)
      const end = start + middle.text.length
      pieces[at - 1] = { kind: "kept", text: whole.slice(0, start) }
      pieces[at] = { kind: middle.kind, text: whole.slice(start, end) }
      pieces[at + 1] = { kind: "kept", text: whole.slice(end) }
    }
  }
  return pieces.filter(({ text }) => text !== "")
}

/** Where the change begins, of all places that say the same: at the better stops, else as early as can be. */
function bestStart(whole: string, given: number, length: number): number {
  let first = given
  while (first > 0 && whole[first - 1] === whole[first - 1 + length]) first -= 1
  let last = given
  while (last + length < whole.length && whole[last] === whole[last + length]) last += 1

  const worth = (start: number) =>
    (stop.test(whole[start + length - 1] ?? "") ? 2 : 0) + (joiner.test(whole[start] ?? "") ? 1 : 0)
  const starts = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (start) => !isInWord(whole, start) && !isInWord(whole, start + length),
  )
  return starts.reduce((best, start) => (worth(start) > worth(best) ? start : best), starts[0] ?? given)
}

/** Between two letters or digits of one word: a change never begins or ends there. */
const isInWord = (whole: string, at: number): boolean =>
  inWord.test(whole[at - 1] ?? "") && inWord.test(whole[at] ?? "")

const inWord = /^[A-Za-z0-9]$/
