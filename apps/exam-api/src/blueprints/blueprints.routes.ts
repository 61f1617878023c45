/** Blueprints: written by paper setters, decided on by another one or by an exam administrator. */
import {
  blueprintActReply,
  blueprintApprovalBody,
  blueprintFilter,
  blueprintPage,
  blueprintPageOfList,
  blueprintParams,
  blueprintQuery,
  blueprintRetirementBody,
  blueprintRules,
  blueprintRulesQuery,
  coverageQuery,
  coverageReply,
  newBlueprintBody,
  newBlueprintVersionBody,
  supplyBody,
  supplyReply,
  writtenBlueprint,
  type BlueprintRefusal,
} from "@sworn/contract/staff"
import type { Role } from "@sworn/exam-core"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, readerOf, requireRole, type Actor, type StaffEnv } from "../http/staff-session.ts"
import { approveBlueprint } from "./approve-blueprint.ts"
import { readBlueprint } from "./read-blueprint.ts"
import { readBlueprints } from "./read-blueprints.ts"
import { readCoverage } from "./read-coverage.ts"
import { readRules } from "./read-rules.ts"
import { readSupply } from "./read-supply.ts"
import { retireBlueprint } from "./retire-blueprint.ts"
import { writeBlueprint, writeBlueprintVersion } from "./write-blueprint.ts"

const statusOf = {
  "not-found": 404,
  "blueprint-not-in-that-state": 409,
  "blueprint-has-newer-version": 409,
  "blueprint-is-your-own": 403,
  "reason-is-missing": 422,
  "blueprint-is-not-whole": 422,
  "blueprint-law-is-gone": 409,
  "law-place-not-known": 422,
  "subject-not-known": 422,
  "law-not-known": 422,
  "category-not-known": 422,
} as const satisfies Record<BlueprintRefusal | "not-found", number>

/**
 * A paper setter approves nothing alone (domain §3), so it takes another one; or the exam administrator, who answers for the
 * numbers of a level, can never have written it (the two roles never meet), and learns from it no item and no key.
 */
const deciders: readonly Role[] = ["paper-setter", "exam-administrator"]
const readers: readonly Role[] = [...deciders, "auditor"]

export const blueprintRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/",
      describes("Blueprints, each by its newest version", blueprintPageOfList),
      requireRole(deps, ...readers),
      staffValid("query", blueprintFilter),
      async (c) => c.json(await readBlueprints(deps, c.var.scope, c.req.valid("query")), 200),
    )
    .post(
      "/",
      describes("Write a new blueprint", writtenBlueprint, 201),
      requireRole(deps, "paper-setter"),
      staffValid("json", newBlueprintBody),
      async (c) => {
        const outcome = await writeBlueprint(deps, authorOf(c), c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .get(
      "/rules",
      describes("The numbers of a level that a blueprint is held to", blueprintRules),
      requireRole(deps, ...readers),
      staffValid("query", blueprintRulesQuery),
      async (c) => c.json(await readRules(deps.bankSql, c.req.valid("query").level), 200),
    )
    .post(
      "/supplies",
      describes("How much of the bank a blueprint could draw on; nothing is kept of it", supplyReply),
      requireRole(deps, ...readers),
      staffValid("json", supplyBody),
      async (c) => c.json(await readSupply(deps, c.var.scope, c.req.valid("json")), 200),
    )
    .get(
      "/:blueprintId",
      describes("A blueprint, in its newest version or the one asked for", blueprintPage),
      requireRole(deps, ...readers),
      staffValid("param", blueprintParams),
      staffValid("query", blueprintQuery),
      async (c) => {
        const reader = { ...readerOf(c), ...whatMay(c.var.actor) }
        const { blueprintId } = c.req.valid("param")
        const page = await readBlueprint(deps, reader, blueprintId, c.req.valid("query").version)
        return page === null ? staffProblem(c, "not-found", 404) : c.json(page, 200)
      },
    )
    .post(
      "/:blueprintId/versions",
      describes("Write the next version of a blueprint", writtenBlueprint, 201),
      requireRole(deps, "paper-setter"),
      staffValid("param", blueprintParams),
      staffValid("json", newBlueprintVersionBody),
      async (c) => {
        const { blueprintId } = c.req.valid("param")
        const outcome = await writeBlueprintVersion(deps, authorOf(c), blueprintId, c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .post(
      "/:blueprintId/approvals",
      describes("Approve the newest version, written by somebody else", blueprintActReply, 201),
      requireRole(deps, ...deciders),
      staffValid("param", blueprintParams),
      staffValid("json", blueprintApprovalBody),
      async (c) => {
        const { blueprintId } = c.req.valid("param")
        const outcome = await approveBlueprint(deps, authorOf(c), blueprintId, c.req.valid("json").version)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .post(
      "/:blueprintId/retirements",
      describes("Take an approved version out of use", blueprintActReply, 201),
      requireRole(deps, ...deciders),
      staffValid("param", blueprintParams),
      staffValid("json", blueprintRetirementBody),
      async (c) => {
        const { blueprintId } = c.req.valid("param")
        const outcome = await retireBlueprint(deps, authorOf(c), blueprintId, c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .get(
      "/:blueprintId/coverage",
      describes("Which cells the bank cannot fill, and how many items are missing", coverageReply),
      requireRole(deps, ...readers),
      staffValid("param", blueprintParams),
      staffValid("query", coverageQuery),
      async (c) => {
        const { blueprintId } = c.req.valid("param")
        const coverage = await readCoverage(deps, c.var.scope, blueprintId, c.req.valid("query"))
        return coverage === null ? staffProblem(c, "not-found", 404) : c.json(coverage, 200)
      },
    )

const whatMay = ({ grants }: Actor) => ({
  mayWrite: grants.some(({ role }) => role === "paper-setter"),
  mayDecide: grants.some(({ role }) => deciders.includes(role)),
})
