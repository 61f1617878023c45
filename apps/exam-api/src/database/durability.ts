/**
 * Whether a commit of this database survives a power cut: without that a receipt would promise what nobody can keep (D3).
 *
 * Errors: none. What is wrong is one sentence for whoever runs the database.
 */
export type DurabilitySettings = {
  readonly fsync: string
  readonly full_page_writes: string
  readonly synchronous_commit: string
}

const needed: Readonly<Record<keyof DurabilitySettings, readonly string[]>> = {
  fsync: ["on"],
  full_page_writes: ["on"],
  synchronous_commit: ["on", "remote_write", "remote_apply"],
}

/** Null when a commit lasts. */
export function whyNotDurable(settings: DurabilitySettings): string | null {
  const names = Object.keys(needed) as (keyof DurabilitySettings)[]
  const loose = names.find((name) => !needed[name].includes(settings[name]))
  if (loose === undefined) return null
  return `PostgreSQL runs with ${loose} = ${settings[loose]}, so a saved answer could be lost. Set it to on and start again.`
}
