/**
 * What became of the paragraphs and items of one article, within the articles that followed on from it.
 *
 * Errors: none.
 * Source: ITM-7 in docs/rules.md.
 */
import { matchPassages, type Passage } from "./match-passages.ts"
import { itemForm, leadForm, paragraphForm } from "./normal-form.ts"
import { placeKey, type LawArticle, type LawItem, type LawParagraph, type LawPlace } from "./statute-text.ts"
import { wordingDiff, type WordingPiece } from "./wording-diff.ts"

export const passageFates = ["same", "moved", "changed", "vanished"] as const
export type PassageFate = (typeof passageFates)[number]

export type ParagraphFate = {
  readonly paragraph: number
  readonly fate: PassageFate
  /** What it became, then what took parts of it. */
  readonly successors: readonly LawPlace[]
  /** What became of its text, or of the lead above its items, in the first successor; empty where all is kept. */
  readonly wording: readonly WordingPiece[]
  /** It speaks of a paragraph above it ("前款规定的") that is not what it was. */
  readonly leansOnChange: boolean
  readonly items: readonly ItemFate[]
}

export type ItemFate = {
  readonly item: number
  readonly fate: PassageFate
  readonly successor: LawPlace | null
  /** The words above the list, which give the item its meaning, are what they were. */
  readonly leadKept: boolean
  readonly wording: readonly WordingPiece[]
}

/** Where a sentence of the article went, when another article took it or its list was broken up. */
export type Trace = {
  readonly paragraph: number
  readonly item: number | null
  readonly to: LawPlace
  /** Of the old sentence, in characters. */
  readonly length: number
}

type Placed = { readonly place: LawPlace; readonly text: LawParagraph }

export function paragraphFates(
  article: LawArticle,
  successors: readonly LawArticle[],
  traces: readonly Trace[],
): readonly ParagraphFate[] {
  const own = placed(article)
  const groups = successors.map(placed)
  const targets = groups.flat()
  const mains = mainTargets(own, groups, traces)

  const fates = own.map(({ place, text }, at): ParagraphFate => {
    const main = mains.get(at + 1)
    const identical = main !== undefined && paragraphForm(main.text) === paragraphForm(text)
    const ownTraces = traces.filter(({ paragraph }) => paragraph === at + 1)
    const went = identical ? [] : ownTraces.flatMap(({ item, to }) => placeOf(targets, to, item === null))
    const into = distinct([...(main === undefined ? [] : [main]), ...went])
    return {
      paragraph: at + 1,
      fate: fateOf(identical, into[0]?.place, place),
      successors: into.map((target) => target.place),
      wording: main === undefined ? [] : changesIn(text.text, main.text.text),
      leansOnChange: false,
      items: itemFates({ place, text }, into, targets, ownTraces),
    }
  })
  return fates.map((fate, at) => ({ ...fate, leansOnChange: leansOn(own[at]!.text, fates.slice(0, at)) }))
}

function leansOn(text: LawParagraph, above: readonly ParagraphFate[]): boolean {
  const [, several] = /前([两二三])?款/.exec(paragraphForm(text)) ?? [null, null]
  if (several === null) return false
  const count = several === undefined ? 1 : several === "三" ? 3 : 2
  return above.slice(-count).some(({ fate }) => fate === "changed" || fate === "vanished")
}

export function fateOf(
  identical: boolean,
  successor: LawPlace | undefined | null,
  place: LawPlace,
): PassageFate {
  if (successor === undefined || successor === null) return "vanished"
  if (!identical) return "changed"
  return placeKey(successor) === placeKey(place) ? "same" : "moved"
}

export const placed = ({ number, paragraphs }: LawArticle): readonly Placed[] =>
  paragraphs.map((text, at) => ({ place: { article: number, paragraph: at + 1 }, text }))

/** A traced place among the targets; an item stands for itself where it took what was no item. */
function placeOf(targets: readonly Placed[], to: LawPlace, itemForItself: boolean): readonly Placed[] {
  const holder = targets.find(({ place }) => place.article === to.article && place.paragraph === to.paragraph)
  if (holder === undefined) return []
  const item = holder.text.items.find(({ number }) => number === to.item)
  return item !== undefined && itemForItself
    ? [{ place: to, text: { text: wholeText(item), items: [] } }]
    : [holder]
}

const distinct = (list: readonly Placed[]): readonly Placed[] => {
  const keys = list.map(({ place }) => placeKey(place))
  return list.filter((_, at) => keys.indexOf(keys[at]!) === at)
}

/** What is rewritten beyond this is followed by its sentences first. */
const leastForAParagraph = 0.5

/** What each paragraph became: whole, then much alike, then where its sentences went, then by what little is alike. */
function mainTargets(
  own: readonly Placed[],
  groups: readonly (readonly Placed[])[],
  traces: readonly Trace[],
): ReadonlyMap<number, Placed> {
  const found = new Map<number, Placed>()
  const matchIn = (targets: readonly Placed[], least: number) => {
    const left = own.flatMap(({ text }, at) => (found.has(at + 1) ? [] : [{ paragraph: at + 1, text }]))
    const free = targets.flatMap((target, at) =>
      [...found.values()].includes(target) ? [] : [{ paragraph: at + 1, text: target.text, target }],
    )
    for (const pair of matchPassages(left.map(paragraphPassage), free.map(paragraphPassage))) {
      if (pair.likeness >= least) found.set(left[pair.of]!.paragraph, free[pair.to]!.target)
    }
  }
  for (const targets of groups) matchIn(targets, 1)
  for (const targets of groups) matchIn(targets, leastForAParagraph)
  for (const { paragraph, item, to } of traces.toSorted((one, other) => other.length - one.length)) {
    const [target] = placeOf(groups.flat(), to, true)
    if (item === null && target !== undefined && !found.has(paragraph)) found.set(paragraph, target)
  }
  for (const targets of groups) matchIn(targets, 0)
  return found
}

type Numbered = { readonly paragraph: number; readonly text: LawParagraph }

const paragraphPassage = ({ paragraph, text }: Numbered): Passage => ({
  form: paragraphForm(text),
  mark: `${paragraph}`,
})

const changesIn = (before: string, after: string): readonly WordingPiece[] => {
  const pieces = wordingDiff(before, after)
  return pieces.every(({ kind }) => kind === "kept") ? [] : pieces
}

// Items

type PlacedItem = { readonly place: LawPlace; readonly item: LawItem; readonly lead: string }

/** In another list than its own, chance finds more that looks alike. */
const leastElsewhere = 0.5

/** First in the paragraph its own became, then in any other that took a part of the article, then by its sentence. */
function itemFates(
  { place, text }: Placed,
  into: readonly Placed[],
  targets: readonly Placed[],
  traces: readonly Trace[],
): readonly ItemFate[] {
  const found = new Map<number, PlacedItem>()
  for (const pool of [...into.map((one) => [one]), targets.filter((target) => !into.includes(target))]) {
    const left = text.items.filter((item) => !found.has(item.number))
    const free = pool.flatMap(placedItems)
    const pairs = matchPassages(
      left.map(itemPassage),
      free.map(({ item }) => itemPassage(item)),
    )
    for (const { of, to, likeness } of pairs) {
      const near = pool.includes(into[0]!) || likeness >= leastElsewhere
      if (near) found.set(left[of]!.number, free[to]!)
    }
  }
  const taken = new Set([...found.values()].map((one) => placeKey(one.place)))
  return text.items.map((item) => {
    const went = traces.filter((trace) => trace.item === item.number && !taken.has(placeKey(trace.to)))
    const successor = found.get(item.number) ?? tracedItem(targets, went)
    return itemFate({ ...place, item: item.number }, item, leadForm(text), successor)
  })
}

/** An item that went on in another list, or as a paragraph of its own. */
function tracedItem(targets: readonly Placed[], [trace]: readonly Trace[]): PlacedItem | null {
  const [target] = trace === undefined ? [] : placeOf(targets, trace.to, false)
  if (trace === undefined || target === undefined) return null
  const alone = { number: 0, label: "", text: target.text.text, subitems: [] }
  return (
    placedItems(target).find(({ place }) => placeKey(place) === placeKey(trace.to)) ?? {
      place: target.place,
      item: alone,
      lead: "",
    }
  )
}

function itemFate(place: LawPlace, item: LawItem, lead: string, successor: PlacedItem | null): ItemFate {
  const identical = successor !== null && itemForm(successor.item) === itemForm(item)
  return {
    item: item.number,
    fate: fateOf(identical, successor?.place, place),
    successor: successor?.place ?? null,
    leadKept: successor?.lead === lead,
    wording: successor === null || identical ? [] : changesIn(wholeText(item), wholeText(successor.item)),
  }
}

const placedItems = ({ place, text }: Placed): PlacedItem[] =>
  text.items.map((item) => ({ place: { ...place, item: item.number }, item, lead: leadForm(text) }))

const itemPassage = (item: LawItem): Passage => ({ form: itemForm(item), mark: `${item.number}` })

const wholeText = ({ text, subitems }: LawItem): string =>
  [text, ...subitems.map((subitem) => `${subitem.label}${subitem.text}`)].join("\n")
