/** A configuration being changed: values by "group.key", on top of the one in force. */
import type { AnyConfiguration } from "@sworn/contract/staff"
import { changesBetween, type Change } from "@sworn/exam-core"

export type Draft = Readonly<Record<string, unknown>>

export const valueAt = (configuration: AnyConfiguration, path: string): unknown => {
  const [group = "", key = ""] = path.split(".")
  return configuration[group]?.[key]
}

/** The whole of it, with what was changed in its place. */
export const withDraft = (configuration: AnyConfiguration, draft: Draft): AnyConfiguration =>
  Object.fromEntries(
    Object.entries(configuration).map(([group, values]) => [
      group,
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => {
          const path = `${group}.${key}`
          return [key, Object.hasOwn(draft, path) ? draft[path] : value]
        }),
      ),
    ]),
  )

export const changesIn = (configuration: AnyConfiguration, draft: Draft): readonly Change[] =>
  changesBetween(configuration, withDraft(configuration, draft))

/** "30、10，5" as numbers of the stored unit; what is no number stays in, so that the check can say so. */
export const numbersIn = (text: string, size: number): readonly number[] =>
  text
    .split(/[、，,;；\s]+/)
    .filter((part) => part !== "")
    .map((part) => Number(part) * size)
