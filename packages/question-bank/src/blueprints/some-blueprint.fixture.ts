/** A small blueprint that nothing is missing from, of a level that was made up. */
import type { BlueprintBody } from "./blueprint.ts"
import type { BlueprintRules } from "./blueprint-faults.ts"

export const someRules: BlueprintRules = {
  total: 10_00,
  kinds: ["single", "true-false", "multiple", "case-set"],
  difficultyMost: 5,
  publicSubjects: [
    { subject: "tides", isCore: true },
    { subject: "lamps", isCore: true },
    { subject: "manners", isCore: false },
  ],
  coreLeastPercent: 60,
  specialistLeastPercent: 60,
}

export const someBlueprint: BlueprintBody = {
  title: { "zh-CN": "渡口基本级", en: "Ferry, basic" },
  level: "basic",
  category: null,
  specialistSubject: null,
  total: 10_00,
  bands: [
    { least: 1, most: 2 },
    { least: 3, most: 5 },
  ],
  sections: [
    { kind: "single", count: 4, pointsEach: 1_00, itemsEach: 1 },
    { kind: "true-false", count: 2, pointsEach: 50, itemsEach: 1 },
    { kind: "multiple", count: 1, pointsEach: 1_00, itemsEach: 1 },
    { kind: "case-set", count: 1, pointsEach: 2_00, itemsEach: 2 },
  ],
  cells: [
    { subject: "tides", kind: "single", band: 0, count: 2 },
    { subject: "tides", kind: "case-set", band: 1, count: 1 },
    { subject: "lamps", kind: "single", band: 1, count: 1 },
    { subject: "lamps", kind: "multiple", band: 0, count: 1 },
    { subject: "manners", kind: "single", band: 0, count: 1 },
    { subject: "manners", kind: "true-false", band: 0, count: 2 },
  ],
  shares: [{ subject: "tides", leastPercent: 60 }],
  requirements: [
    { statute: "ferry-law", version: "2019-03-01", article: "2", paragraph: 2, item: 0, least: 1 },
    { statute: "ferry-law", version: "2019-03-01", article: "6", paragraph: 0, item: 0, least: 2 },
  ],
}
