/**
 * Text entries: a text that is one of a few, or a blank among others in a text.
 *
 * What is accepted is gathered from wherever an item may say it (right answers, mappings, comparisons of the rule), and
 * the rule is asked for each, in another case too.
 */
import type { Element } from "@xmldom/xmldom"
import type { AcceptedText, Gap } from "../question.ts"
import type { Declaration, Value } from "./declarations.ts"
import { atomOf } from "./declarations.ts"
import { creditOf, declarationFor, given, isSame, scoreOf, worthOf, type Desk } from "./desk.ts"
import { Unreadable } from "./faults.ts"
import { readFeedback, type Answer, type ReadFeedback } from "./feedback.ts"
import { attribute, kids, ruleName } from "./names.ts"
import { constantOf, type Responses } from "./rules.ts"

export type ReadText = {
  readonly accepted: readonly AcceptedText[]
  readonly caseMatters: boolean
  readonly feedback: ReadFeedback
}

/** Nothing that anybody would accept. */
const nonsense = "\uE7E7 no answer \uE7E7"

export function readShortText(interaction: Element, desk: Desk): ReadText {
  const declaration = declarationFor(desk, interaction)
  const texts = textsIn(declaration, desk)
  const asked = (text: string): Responses => new Map([[declaration.identifier, given("single", text)]])
  const scores = texts.map((text) => scoreOf(desk, asked(text)))
  const worth = worthOf(desk, Math.max(0, ...scores))
  const shares = scores.map((score) => score / worth)
  requireNothingFor([new Map(), asked(nonsense), ...texts.map((text) => asked(`${text} ${nonsense}`))], desk)
  const caseMatters = caseMattersIn(texts, (text) => scoreOf(desk, asked(text)) / worth, shares)
  const kept = acceptedIn(declaration, texts, shares, desk)
  const feedback = readFeedback(answersOf(kept, asked), desk)
  return {
    accepted: kept.map(({ text, share }, at) => {
      const said = feedback.byAnswer.get(answerId(at))
      return { text, credit: creditWithin(share), ...(said === undefined ? {} : { feedback: said }) }
    }),
    caseMatters,
    feedback,
  }
}

type Kept = { readonly text: string; readonly share: number }

/** Foreign entries that earn nothing are not answers. Our own are kept to the letter, one that never counts too. */
function acceptedIn(
  { mapping }: Declaration,
  texts: readonly string[],
  shares: readonly number[],
  { own }: Desk,
): readonly Kept[] {
  if (own !== null && mapping !== null)
    return mapping.entries.map(({ key, value }) => ({ text: String(key), share: value }))
  return texts.map((text, at) => ({ text, share: shares[at] ?? 0 })).filter(({ share }) => share > 1e-6)
}

export const answerId = (at: number): string => `ANSWER_${at + 1}`

const answersOf = (kept: readonly Kept[], asked: (text: string) => Responses): readonly Answer[] => [
  ...kept.map(({ text, share }, at) => ({ id: answerId(at), responses: asked(text), share })),
  { id: "OTHER", responses: asked(nonsense), share: 0 },
]

export function creditWithin(share: number): number {
  const credit = creditOf(share)
  if (credit < -100 || credit > 100) throw new Unreadable("rule-not-ours")
  return credit
}

export function requireNothingFor(cases: readonly Responses[], desk: Desk): void {
  if (cases.some((responses) => Math.abs(scoreOf(desk, responses)) > 1e-9))
    throw new Unreadable("rule-not-ours")
}

/** Entries of our own may say the same text twice, where the first counts; theirs are told once. */
function textsIn(declaration: Declaration, desk: Desk): readonly string[] {
  const { identifier, correct, mapping } = declaration
  const mapped = mapping?.entries.map(({ key }) => String(key)) ?? []
  if (desk.own !== null && mapped.length > 0) return mapped
  const compared = (desk.rule?.constants ?? [])
    .filter((one) => kids(one).some((part) => attribute(part, "identifier") === identifier))
    .flatMap((one) => kids(one).filter((part) => ruleName(part) === "base-value"))
    .map((one) => String(atomOf(constantOf(one), declaration.baseType)))
  const all = [...(correct?.atoms ?? []).map(String), ...mapped, ...compared].filter((text) => text !== "")
  if (all.length === 0) throw new Unreadable("key-missing")
  return [...new Set(all)]
}

/** A text with letters in the other case, which a rule that minds the case must not take for it. */
export const otherCase = (text: string): string =>
  [...text].map((sign) => (sign === sign.toUpperCase() ? sign.toLowerCase() : sign.toUpperCase())).join("")

function caseMattersIn(
  texts: readonly string[],
  shareFor: (text: string) => number,
  shares: readonly number[],
): boolean {
  const lettered = texts.flatMap((text, at) =>
    otherCase(text) === text || texts.includes(otherCase(text)) || otherCase(otherCase(text)) !== text
      ? []
      : [{ other: shareFor(otherCase(text)), own: shares[at] ?? 0 }],
  )
  const telling = lettered.filter(({ own }) => Math.abs(own) > 1e-6)
  if (telling.every(({ other }) => isSame(other, 0))) return telling.length > 0 || areToldApart(texts, shares)
  if (telling.every(({ other, own }) => isSame(other, own))) return false
  throw new Unreadable("rule-not-ours")
}

/** Where each text's other case is an answer of its own, with a worth of its own. */
const areToldApart = (texts: readonly string[], shares: readonly number[]): boolean =>
  texts.some((text, at) => {
    const twin = texts.indexOf(otherCase(text))
    return twin >= 0 && twin !== at && !isSame(shares[at] ?? 0, shares[twin] ?? 0)
  })

export type ReadCloze = { readonly gaps: readonly Gap[]; readonly feedback: ReadFeedback }

/** Null where one blank is worth more than another: those are questions of their own. */
export function readCloze(interactions: readonly Element[], desk: Desk): ReadCloze | null {
  const declarations = interactions.map((one) => declarationFor(desk, one))
  if (new Set(declarations).size !== declarations.length) throw new Unreadable("rule-not-ours")
  const texts = declarations.map((one) => textsIn(one, desk))
  const bests = texts.map((list, at) => bestOf(list, declarations[at], desk))
  const right = responsesOf(declarations, bests)
  const worth = worthOf(desk, scoreOf(desk, right))
  requireNothingFor(
    [
      new Map(),
      responsesOf(
        declarations,
        bests.map(() => nonsense),
      ),
    ],
    desk,
  )

  const count = declarations.length
  const scoreWith = (texts: readonly (string | null)[]) =>
    scoreOf(desk, responsesOf(declarations, texts)) / worth
  const onlyAt = (at: number, text: string | null) =>
    scoreWith(bests.map((_, own) => (own === at ? text : null)))
  const besides = (at: number, text: string | null) =>
    scoreWith(bests.map((best, own) => (own === at ? text : best)))
  const alone = bests.map((best, at) => onlyAt(at, best))
  const isWhole = count > 1 && alone.every((share) => isSame(share, 0))
  const sum = alone.reduce((total, share) => total + share, 0)
  const areShares =
    isSame(scoreWith(bests), sum) && alone.every((share, at) => isSame(besides(at, null), sum - share))
  if (!isWhole && !areShares) throw new Unreadable("rule-not-ours")
  const areEqual = alone.every((share) => isSame(share, sum / count))
  if (!isWhole && !areEqual && desk.own === null) return null
  if (!isWhole && count > 1 && desk.own === null) desk.remark("shares")
  /** What one gap earns of its own worth. */
  const shareAt = (at: number, text: string | null) =>
    isWhole ? besides(at, text) : onlyAt(at, text) / (desk.own === null ? (alone[at] ?? 0) : 1 / count)
  const gaps = texts.map((list, at): Gap => {
    const wrong = [nonsense, null, ...list.map((text) => `${text} ${nonsense}`)]
    if (!wrong.every((text) => isSame(shareAt(at, text), 0))) throw new Unreadable("rule-not-ours")
    const shares = list.map((text) => shareAt(at, text))
    const caseMatters = caseMattersIn(list, (text) => shareAt(at, text), shares)
    const declaration = declarations[at]
    const kept = declaration === undefined ? [] : acceptedIn(declaration, list, shares, desk)
    const accepted = kept.map(({ text, share }) => ({ text, credit: creditWithin(share) }))
    return { accepted, caseMatters }
  })
  const feedback = readFeedback(
    [
      { id: "RIGHT", responses: right, share: 1 },
      {
        id: "WRONG",
        responses: responsesOf(
          declarations,
          bests.map(() => nonsense),
        ),
        share: 0,
      },
    ],
    desk,
  )
  return { gaps, feedback }
}

function bestOf(texts: readonly string[], declaration: Declaration | undefined, desk: Desk): string {
  const correct = declaration?.correct?.atoms[0]
  if (desk.own === null && correct !== undefined) return String(correct)
  const best = declaration?.mapping?.entries.toSorted((one, other) => other.value - one.value)[0]?.key
  return String(best ?? correct ?? texts[0] ?? "")
}

const responsesOf = (declarations: readonly Declaration[], texts: readonly (string | null)[]): Responses =>
  new Map(
    declarations.map(({ identifier }, at): [string, Value] => {
      const text = texts[at] ?? null
      return [identifier, text === null ? null : given("single", text)]
    }),
  )
