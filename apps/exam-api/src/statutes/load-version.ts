import type {
  FlaggedCounts,
  LoadedVersion,
  LoadingPreview,
  NewStatuteVersionBody,
  StatuteRefusal,
} from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { compareStatutes, readStatute, type StatuteText } from "@sworn/question-bank"
import { createHash } from "node:crypto"
import { appendAuditAs, type Author } from "../audit/audit.store.ts"
import type { Sql, Transaction } from "../database/pool.ts"
import type { Chance } from "../deps.ts"
import { fateCountsOf } from "./fate-counts.ts"
import { countFlagged } from "./flagged-counts.store.ts"
import { insertChange, openTasks, readChanges, type KnownChange } from "./law-changes.store.ts"
import { suspendWhatLostItsLaw, whyLawIsLost } from "./lost-law.store.ts"
import { markCitations } from "./mark-citations.ts"
import { noteMentions } from "./note-mentions.ts"
import { placeInRegister } from "./place-in-register.ts"
import {
  findStatute,
  findText,
  insertStatute,
  putVersion,
  readVersions,
  setLastDay,
  takeRegisterTurn,
} from "./statutes.store.ts"

/** Who loads: somebody of the staff, or whoever runs the command on the server. */
export type Loader = Omit<Author, "staffId"> & { readonly staffId: string | null }

type Loaded = { readonly changes: readonly KnownChange[]; readonly flagged: FlaggedCounts }

type LoadDeps = { readonly bankSql: Sql; readonly chance: Pick<Chance, "uuid"> }

/** Loads one version of a statute and flags all that cites what it changed (ITM-7): one act, and one event on record. */
export function loadVersion(
  { bankSql, chance }: LoadDeps,
  loader: Loader,
  statute: string,
  body: NewStatuteVersionBody,
): Promise<Outcome<LoadedVersion, StatuteRefusal>> {
  return bankSql.begin(async (tx) => {
    const outcome = await load(tx, loader.staffId, statute, body, chance.uuid)
    if (!outcome.ok) return outcome

    const { changes, flagged, sha256 } = outcome.value
    const lawChangeIds = changes.map(({ lawChangeId }) => lawChangeId)
    await openTasks(tx, { lawChangeIds })
    // What lost its law already, because the change took effect before it was loaded, waits for no later day.
    const suspended = await suspendWhatLostItsLaw(tx, whyLawIsLost)
    await appendAuditAs(tx, loader.staffId ?? "system", loader, [
      {
        action: "statute-version-loaded",
        subject: `${statute}@${body.version}`,
        details: {
          sha256: sha256.toString("hex"),
          effectiveFrom: body.effectiveFrom,
          lawChangeIds,
          flagged,
          suspended: suspended.length,
        },
      },
    ])
    return accepted({ statute, version: body.version, lawChangeId: lawChangeIds.at(-1) ?? null, flagged })
  })
}

/**
 * What loading would do, found by doing it and taking it back: the preview cannot say anything but what comes true. Of
 * papers and sittings it says nothing, for it takes any text and leaves no trace; they are told of what is loaded.
 */
export async function previewLoading(
  { bankSql, chance }: LoadDeps,
  statute: string,
  body: NewStatuteVersionBody,
): Promise<Outcome<LoadingPreview, StatuteRefusal>> {
  let outcome: Outcome<LoadingPreview, StatuteRefusal> | undefined
  await bankSql
    .begin(async (tx) => {
      const loaded = await load(tx, null, statute, body, chance.uuid)
      outcome = loaded.ok ? accepted(previewOf(loaded.value)) : loaded
      throw new TakenBack()
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error
    })
  if (outcome === undefined) throw new Error("A preview ended without an outcome")
  return outcome
}

function previewOf({ changes: [change], flagged }: Loaded): LoadingPreview {
  const { papers: _papers, sittings: _sittings, ...told } = flagged
  return {
    follows: change?.fromVersion ?? null,
    suspendsFrom: change?.effectiveFrom ?? null,
    fates: change?.comparison == null ? null : fateCountsOf(change.comparison),
    flagged: told,
  }
}

class TakenBack extends Error {}

async function load(
  tx: Transaction,
  loadedBy: string | null,
  statute: string,
  { text, ...about }: NewStatuteVersionBody,
  newId: () => string,
) {
  await takeRegisterTurn(tx)
  const { statute: read } = readStatute(text)
  if (read.articles.length === 0) return refused("statute-has-no-articles" as const)
  const known = await findStatute(tx, statute)
  const title = about.title ?? known?.title
  if (title === undefined) return refused("statute-needs-a-name" as const)

  const versions = await readVersions(tx, [statute])
  const place = placeInRegister(versions, await readChanges(tx, [statute]), { ...about, statute })
  if (!place.ok) return place
  const { effectiveTo, ended, neighbours } = place.value

  if (known === null) await insertStatute(tx, { statute, title })
  const sha256 = createHash("sha256").update(text).digest()
  await putVersion(tx, { ...about, statute, title, effectiveTo, body: read, sha256, loadedBy })
  if (ended !== null) await setLastDay(tx, statute, ended.version, ended.effectiveTo)

  const changes: KnownChange[] = []
  for (const { from, to, effectiveFrom } of neighbours) {
    const [before, after] = [await textOf(tx, statute, from), await textOf(tx, statute, to)]
    const comparison = compareStatutes(before, after)
    const change = {
      lawChangeId: newId(),
      statute,
      fromVersion: from,
      toVersion: to,
      effectiveFrom,
      comparison,
    }
    await insertChange(tx, { ...change, loadedBy })
    changes.push(change)
  }
  await noteMentions(tx, { statute })
  await markCitations(tx, { statute })
  const flagged = await countFlagged(
    tx,
    changes.map(({ lawChangeId }) => lawChangeId),
    null,
  )
  return accepted({ changes, flagged, sha256 })
}

async function textOf(tx: Transaction, statute: string, version: string): Promise<StatuteText> {
  const found = await findText(tx, statute, version)
  if (found?.body == null) throw new Error(`${statute}@${version} has no text to compare`)
  return found.body
}
