/** Reference data and the dated configuration of each level (REC-7). */
import type { LevelConfiguration, PlatformConfiguration } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"
import { sql } from "drizzle-orm"
import { check, date, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core"
import { instant } from "./columns.ts"

export const levels = pgTable("levels", {
  code: text().primaryKey(),
  /** Higher covers lower (CER-6). */
  rank: integer().notNull().unique("levels_are_ordered"),
  name: jsonb().$type<Localised>().notNull(),
})

export const policeCategories = pgTable("police_categories", {
  code: text().primaryKey(),
  position: integer().notNull(),
  name: jsonb().$type<Localised>().notNull(),
})

export const subjects = pgTable("subjects", {
  code: text().primaryKey(),
  position: integer().notNull(),
  name: jsonb().$type<Localised>().notNull(),
})

export const levelConfigurations = pgTable(
  "level_configurations",
  {
    level: text()
      .notNull()
      .references(() => levels.code, { onDelete: "restrict" }),
    version: integer().notNull(),
    effectiveFrom: date().notNull(),
    configuration: jsonb().$type<LevelConfiguration>().notNull(),
    changedBy: text().notNull(),
    changedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.level, t.version] }),
    check("configuration_versions_count_from_one", sql`${t.version} >= 1`),
    // Two changes on one day are two versions: the later one holds.
    index("configurations_by_day").on(t.level, t.effectiveFrom, t.version),
  ],
)

/** What holds for the whole installation, not for a level: sign-in, duties, retention. Versioned and dated alike. */
export const platformConfigurations = pgTable(
  "platform_configurations",
  {
    version: integer().primaryKey(),
    effectiveFrom: date().notNull(),
    configuration: jsonb().$type<PlatformConfiguration>().notNull(),
    changedBy: text().notNull(),
    changedAt: instant().notNull(),
  },
  (t) => [
    check("platform_versions_count_from_one", sql`${t.version} >= 1`),
    index("platform_configurations_by_day").on(t.effectiveFrom, t.version),
  ],
)
