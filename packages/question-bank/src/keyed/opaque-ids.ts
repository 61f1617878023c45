/**
 * Ids that tell nothing: what is stored for a candidate stands in the order of its ids, so an id of the author's own making
 * ("1", "2", "3") would give the order away.
 *
 * An id of chance, such as this gives and such as a page makes, stays: the next version still knows its options.
 *
 * Errors: none. What a key names that is not there keeps its name, for `faultsOfKey` to find.
 * Source: ATT-10 in docs/rules.md.
 */
import type { Option, OptionId } from "../item.ts"
import type { AnswerableBody } from "./item-body.ts"

const ofChance = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export function withOpaqueIds(answerable: AnswerableBody, newId: () => string): AnswerableBody {
  if (answerable.kind === "ordering") {
    const options = renaming(answerable.options, newId)
    return { ...answerable, options: options.renamed, key: answerable.key.map(options.nameOf) }
  }
  if (answerable.kind === "matching") {
    const prompts = renaming(answerable.prompts, newId)
    const options = renaming(answerable.options, newId)
    const key = answerable.key.map(
      ([promptId, id]) => [prompts.nameOf(promptId), options.nameOf(id)] as const,
    )
    return { ...answerable, prompts: prompts.renamed, options: options.renamed, key }
  }
  return answerable
}

function renaming(options: readonly Option[], newId: () => string) {
  const names = new Map(options.map(({ id }) => [id, ofChance.test(id) ? id : newId()]))
  const nameOf = (id: OptionId): OptionId => names.get(id) ?? id
  return { nameOf, renamed: options.map((option) => ({ ...option, id: nameOf(option.id) })) }
}
