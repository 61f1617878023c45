/** Judging unknown data field by field: the first thing wrong, with the path to it. */
export type JsonFault = "field-missing" | "field-unknown" | "field-wrong"

export type Wrong = { readonly code: JsonFault; readonly path: string }

export type Judge = (value: unknown, path: string) => Wrong | null

/** A field that may be left out; null is not the same as absent. */
export type Optional = { readonly optional: Judge }

export const optional = (judge: Judge): Optional => ({ optional: judge })

export const where =
  (holds: (value: unknown) => boolean): Judge =>
  (value, path) =>
    holds(value) ? null : { code: "field-wrong", path }

export const listOf =
  (judge: Judge, least = 0, most = 1_000): Judge =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < least || value.length > most)
      return { code: "field-wrong", path }
    for (const [at, each] of value.entries()) {
      const wrong = judge(each, `${path}/${at}`)
      if (wrong !== null) return wrong
    }
    return null
  }

export const recordOf =
  (fields: Readonly<Record<string, Judge | Optional>>): Judge =>
  (value, path) => {
    if (!isRecord(value)) return { code: "field-wrong", path }
    const stranger = Object.keys(value).find((name) => !Object.hasOwn(fields, name))
    if (stranger !== undefined) return { code: "field-unknown", path: `${path}/${stranger.slice(0, 60)}` }
    for (const [name, judge] of Object.entries(fields)) {
      const at = `${path}/${name}`
      const isOptional = typeof judge !== "function"
      if (!Object.hasOwn(value, name)) {
        if (isOptional) continue
        return { code: "field-missing", path: at }
      }
      const wrong = (isOptional ? judge.optional : judge)(value[name], at)
      if (wrong !== null) return wrong
    }
    return null
  }

/** Which record it is, is said by its "kind". */
export const oneOfKinds =
  (judges: Readonly<Record<string, Judge>>): Judge =>
  (value, path) => {
    const kind = isRecord(value) ? value["kind"] : undefined
    if (typeof kind !== "string" || !Object.hasOwn(judges, kind))
      return { code: "field-wrong", path: `${path}/kind` }
    return judges[kind]?.(value, path) ?? null
  }

export const isRecord = (value: unknown): value is { readonly [field: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)
