import { assumptions, sayAssumed, type AssumptionsPage } from "@sworn/contract/staff"
import type { Locale } from "@sworn/question-bank"
import type { StaffDeps } from "../deps.ts"
import { readLists } from "../reference/reference.store.ts"
import { getToday, readLevelConfiguration, readPlatformConfiguration } from "./configuration.store.ts"

/** What an adopting agency has to confirm, with what holds today. */
export async function readAssumptions({ sql }: StaffDeps): Promise<AssumptionsPage> {
  const today = await getToday(sql)
  const [basic, intermediate, advanced, platform, { subjects }] = await Promise.all([
    readLevelConfiguration(sql, "basic", today),
    readLevelConfiguration(sql, "intermediate", today),
    readLevelConfiguration(sql, "advanced", today),
    readPlatformConfiguration(sql),
    readLists(sql),
  ])
  const inForce = { levels: { basic, intermediate, advanced }, platform }
  const nameIn = (locale: Locale) => (code: string) =>
    subjects.find((subject) => subject.code === code)?.name[locale] ?? code
  const rows = assumptions.map((assumption) => {
    const say = (locale: Locale) => sayAssumed(assumption, inForce, locale, nameIn(locale))?.join("\n")
    const [zh, en] = [say("zh-CN"), say("en")]
    const value = zh === undefined || en === undefined ? null : { "zh-CN": zh, en }
    return { rule: assumption.rule, words: assumption.words, where: assumption.where, value }
  })
  return { today, rows }
}
