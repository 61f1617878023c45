import {
  citationOf,
  citationsIn,
  editRich,
  editsFor,
  judgeUnder,
  namesOf,
  needsReview,
  plainTextOf,
  rebindingOf,
  type LawChange,
  type LawPlace,
  type LocalisedRich,
  type Rich,
} from "@sworn/question-bank"
import type { AnswerableBody, ItemBody, LawCitation } from "@sworn/question-bank/keyed"
import type { Statute } from "./statutes.store.ts"

/**
 * An item as it reads once it cites the version that a change begins, under the numbers of that: its bindings, and where its
 * texts speak of what moved. Null where anything it cites did not go on word for word, which is for its author to see to.
 */
export function reboundBody(
  body: ItemBody,
  change: LawChange,
  statutes: readonly Statute[],
): { readonly body: ItemBody; readonly note: string } | null {
  const names = statutes.map(({ statute, title, shortNames }) => ({
    statute,
    names: namesOf(title, shortNames),
  }))
  const moves = new Map<string, string>()
  let isWhole = true

  /** Where a place of the old version is now, if in another one than it was. */
  function movedTo(cited: { article: string; paragraph: number; item: number }): LawPlace | null {
    const binding = { ...cited, statute: change.statute, version: change.fromVersion }
    const judgement = judgeUnder(binding, change)
    if (!needsReview(judgement)) return null
    if (judgement.kind !== "moved-to" || judgement.leansOnChange) {
      isWhole = false
      return null
    }
    moves.set(citationOf(placeOf(cited)), citationOf(judgement.place))
    return judgement.place
  }

  function law(cited: LawCitation): LawCitation {
    const { toVersion } = change
    if (cited.statute !== change.statute || toVersion === null || cited.version >= toVersion) return cited
    movedTo(cited)
    const bound = rebindingOf(cited, judgeUnder(cited, change), toVersion)
    return bound === null ? cited : { ...bound, item: bound.item ?? 0 }
  }

  function text(rich: Rich): Rich {
    const citations = citationsIn(plainTextOf(rich), names)
    const edits = editsFor(citations, (one) => (one.statute === change.statute ? movedTo(one) : null))
    const edited = edits === null ? null : editRich(rich, edits)
    if (edited === null) isWhole = false
    return edited ?? rich
  }
  const both = (texts: LocalisedRich): LocalisedRich => ({
    "zh-CN": text(texts["zh-CN"]),
    en: text(texts.en),
  })

  const rebound: ItemBody = {
    ...body,
    title: body.title && both(body.title),
    scenario: body.scenario && both(body.scenario),
    answerables: body.answerables.map(
      (one) =>
        ({
          ...one,
          stem: both(one.stem),
          rationale: both(one.rationale),
          ...(one.kind === "essay" && { key: both(one.key) }),
          laws: one.laws.map(law),
        }) as AnswerableBody,
    ),
  }
  const title = statutes.find(({ statute }) => statute === change.statute)?.title["zh-CN"] ?? change.statute
  const listed = [...moves].map(([from, to]) => `${from}→${to}`).join("，")
  const note = `《${title}》条文序号变动，仅改引用（${change.fromVersion}→${change.toVersion}）：${listed}`
  return isWhole && moves.size > 0 ? { body: rebound, note: note.slice(0, 500) } : null
}

const placeOf = ({
  article,
  paragraph,
  item,
}: {
  article: string
  paragraph: number
  item: number
}): LawPlace => ({
  article,
  ...(paragraph > 0 && { paragraph }),
  ...(item > 0 && { item }),
})
