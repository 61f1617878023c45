import type { PaperEntry } from "@sworn/question-bank"
import { answerableFrom, type ItemBody, type ItemKey } from "@sworn/question-bank/keyed"

/** A version as the database keeps it: what candidates see in one place, what is right in another. */
export type KeptBody = Pick<ItemBody, "levels" | "difficulty" | "category" | "isPilot" | "tags"> & {
  readonly content: PaperEntry
  readonly answerables: readonly {
    readonly id: string
    readonly subject: string
    readonly key: ItemKey
    readonly rationale: ItemBody["answerables"][number]["rationale"]
    readonly laws: ItemBody["answerables"][number]["laws"]
  }[]
}

/** A body put together again as its author wrote it. */
export function bodyFrom({ content, answerables, ...rest }: KeptBody): ItemBody {
  const isSet = content.kind === "case-set"
  return {
    ...rest,
    kind: content.kind,
    title: isSet ? content.title : null,
    scenario: isSet ? content.scenario : null,
    answerables: (isSet ? content.items : [content]).map((item) => {
      const keyed = answerables.find((one) => one.id === item.id)
      if (keyed === undefined) throw new Error(`Answerable ${item.id} has no key`)
      const { key, ...about } = keyed
      return answerableFrom(item, key, about)
    }),
  }
}
