/** The messages of the register of law, one function for each; and what its pages read of them. */
import type {
  ComparisonPage,
  LawChangeItemQuery,
  NewStatuteVersionBody,
  RepealBody,
  StatuteVersionPage,
} from "@sworn/contract/staff"
import { query } from "@solidjs/router"
import { ask, inText, patient, type Given, type Paging } from "./client.ts"
import { valueOf, type Reply } from "./reply.ts"

const statutes = patient.statutes
const changes = patient["law-changes"]

export type FlaggedQuestion = Given<Pick<LawChangeItemQuery, "judgement" | "standing">> & Paging

export const lawApi = {
  readStatutes: () => ask(statutes.$get()),
  // The typed client loses its way in texts that hold texts; what is read is what the contract says.
  readStatuteVersion: (statute: string, version: string) =>
    ask(statutes[":statute"].versions[":version"].$get({ param: { statute, version } })) as Promise<
      Reply<StatuteVersionPage>
    >,
  compare: (statute: string, from: string, to: string) =>
    ask(statutes[":statute"].comparison.$get({ param: { statute }, query: { from, to } })) as Promise<
      Reply<ComparisonPage>
    >,
  readText: (text: string) => ask(statutes.readings.$post({ json: { text } })),
  previewLoading: (statute: string, body: NewStatuteVersionBody) =>
    ask(statutes[":statute"].previews.$post({ param: { statute }, json: body })),
  load: (statute: string, body: NewStatuteVersionBody) =>
    ask(statutes[":statute"].versions.$post({ param: { statute }, json: body })),
  nameStatute: (statute: string, shortNames: string[]) =>
    ask(statutes[":statute"]["short-names"].$put({ param: { statute }, json: { shortNames } })),
  repeal: (statute: string, body: RepealBody) =>
    ask(statutes[":statute"].repeals.$post({ param: { statute }, json: body })),

  readChanges: () => ask(changes.$get()),
  readChange: (lawChangeId: string) => ask(changes[":lawChangeId"].$get({ param: { lawChangeId } })),
  readFlagged: (lawChangeId: string, asked: FlaggedQuestion) =>
    ask(changes[":lawChangeId"].items.$get({ param: { lawChangeId }, query: inText(asked) })),
  rebind: (lawChangeId: string, itemVersionIds: string[] | null) =>
    ask(changes[":lawChangeId"].rebindings.$post({ param: { lawChangeId }, json: { itemVersionIds } })),
  approve: (lawChangeId: string, itemVersionIds: string[] | null) =>
    ask(changes[":lawChangeId"].approvals.$post({ param: { lawChangeId }, json: { itemVersionIds } })),

  readItemLaw: (itemId: string, day: string | undefined) =>
    ask(patient.items[":itemId"].law.$get({ param: { itemId }, query: inText({ day }) })),
  readPaperLaw: (paperId: string, day: string | undefined) =>
    ask(patient.papers[":paperId"].law.$get({ param: { paperId }, query: inText({ day }) })),
}

export const readStatutes = query(async () => valueOf(await lawApi.readStatutes()), "statutes")

export const readStatuteVersion = query(
  async (statute: string, version: string) => valueOf(await lawApi.readStatuteVersion(statute, version)),
  "statute-version",
)

export const readComparison = query(
  async (statute: string, from: string, to: string) => valueOf(await lawApi.compare(statute, from, to)),
  "statute-comparison",
)

export const readChanges = query(async () => valueOf(await lawApi.readChanges()), "law-changes")

export const readChange = query(
  async (lawChangeId: string) => valueOf(await lawApi.readChange(lawChangeId)),
  "law-change",
)

export const readFlagged = query(
  async (lawChangeId: string, asked: FlaggedQuestion) =>
    valueOf(await lawApi.readFlagged(lawChangeId, asked)),
  "law-change-items",
)
