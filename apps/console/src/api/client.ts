/** The console's way to the API: Hono's client, typed by the routes themselves, and one function for each message. */
import type {
  ClosureBody,
  EndingBody,
  GrantBody,
  IdentityBody,
  ReadablePaper,
  PeopleFilter,
  PersonBody,
  ReopeningBody,
  UnitBody,
  AuditExportQuery,
  AuditFilter,
  CertificateChangeBody,
  CommitBody,
  ConfirmationsBody,
  DecisionBody,
  ExportQuery,
  FindingQuery,
  ImportSettings,
  ItemExportQuery,
  ItemFilter,
  UploadQuery,
  QualificationFilter,
  RatificationBody,
  RegistrationsBody,
  EnrolmentBody,
  PasswordChangeBody,
  RevealBody,
  SeatCodeBody,
  StaffSignInBody,
  StepUpBody,
  TwoPersonRequestBody,
} from "@sworn/contract/staff"
import type { LevelCode } from "@sworn/exam-core"
import type { StaffApi } from "@sworn/exam-api/staff-api"
import { hc, type ClientResponse } from "hono/client"
import { patientFetch, plainFetch } from "./patient-fetch.ts"
import { problemOf, unreachable, type Reply } from "./reply.ts"

export type Paging = { page: number; size: number }
export type Verdict = "passed" | "failed"

/** A filter not set may be left out or be undefined. */
export type Given<Filter> = { [Key in keyof Filter]: Filter[Key] | undefined }

export const patient = hc<StaffApi>("/", { fetch: patientFetch }).api
/** Signing in and out must not wait for someone to sign in. */
const plain = hc<StaffApi>("/", { fetch: plainFetch }).api

export const api = {
  signIn: (body: StaffSignInBody) => ask(plain.session.$post({ json: body })),
  readSession: () => ask(plain.session.$get()),
  signOut: () => ask(plain.session.$delete()),
  readSignInOptions: () => ask(plain.session.options.$get()),
  proveSecondFactor: (code: string) => ask(plain.session["second-factor"].$post({ json: { code } })),
  stepUp: (body: StepUpBody) => ask(plain.session["step-up"].$post({ json: body })),

  readAccount: () => ask(patient.session.account.$get()),
  dropSecondFactor: () => ask(patient.session["second-factor"].$delete()),
  renewRecoveryCodes: () => ask(patient.session["recovery-codes"].$post()),
  readSessions: () => ask(patient.session.list.$get()),
  endSession: (sessionId: string) =>
    ask(patient.session.list[":sessionId"].$delete({ param: { sessionId } })),
  endOtherSessions: () => ask(patient.session.list.$delete()),

  readReference: () => ask(patient.reference.$get()),

  readSittings: () => ask(patient.sittings.$get()),
  readRegistrations: (sittingId: string, query: Paging & { search?: string | undefined }) =>
    ask(patient.sittings[":sittingId"].registrations.$get({ param: { sittingId }, query: inText(query) })),
  register: (sittingId: string, body: RegistrationsBody) =>
    ask(patient.sittings[":sittingId"].registrations.$post({ param: { sittingId }, json: body })),

  issueSeatCode: (sittingId: string, attemptId: string, body: SeatCodeBody) =>
    ask(
      patient.sittings[":sittingId"].registrations[":attemptId"]["seat-codes"].$post({
        param: { sittingId, attemptId },
        json: body,
      }),
    ),
  issueAccount: (officerId: string) =>
    ask(patient.officers[":officerId"].account.$post({ param: { officerId } })),

  readResults: (sittingId: string, query: Paging & { verdict?: Verdict | undefined }) =>
    ask(patient.sittings[":sittingId"].results.$get({ param: { sittingId }, query: inText(query) })),
  ratify: (sittingId: string, body: RatificationBody) =>
    ask(patient.sittings[":sittingId"].ratification.$post({ param: { sittingId }, json: body })),

  readQualifications: (query: Given<QualificationFilter> & Paging) =>
    ask(patient.qualifications.$get({ query: inText(query) })),
  confirm: (body: ConfirmationsBody) => ask(patient.confirmations.$post({ json: body })),
  readOfficer: (officerId: string) => ask(patient.officers[":officerId"].$get({ param: { officerId } })),

  lookUpOfficer: (nationalId: string) => ask(patient.officers["look-ups"].$post({ json: { nationalId } })),

  revealNationalId: (officerId: string, body: RevealBody) =>
    ask(patient.officers[":officerId"]["national-id"].$post({ param: { officerId }, json: body })),
  suspend: (certificateId: string, body: CertificateChangeBody) =>
    ask(patient.certificates[":certificateId"].suspension.$post({ param: { certificateId }, json: body })),
  reinstate: (certificateId: string, body: CertificateChangeBody) =>
    ask(patient.certificates[":certificateId"].reinstatement.$post({ param: { certificateId }, json: body })),

  readRequests: (query: Paging & { show: "waiting" | "own" | "decided" }) =>
    ask(patient.requests.$get({ query: inText(query) })),
  askForTwo: (body: TwoPersonRequestBody) => ask(patient.requests.$post({ json: body })),
  decide: (requestId: string, body: DecisionBody) =>
    ask(patient.requests[":requestId"].decision.$post({ param: { requestId }, json: body })),

  readPapers: () => ask(patient.papers.$get()),
  // The typed client loses its way in texts that hold texts; what is read is what the contract says.
  readPaper: (paperId: string): Promise<Reply<ReadablePaper>> =>
    ask(patient.papers[":paperId"].content.$get({ param: { paperId } })) as Promise<Reply<ReadablePaper>>,

  readConflicts: (query: Paging) => ask(patient.conflicts.$get({ query: inText(query) })),

  readAudit: (query: Given<AuditFilter> & Paging) => ask(patient.audit.$get({ query: inText(query) })),
  verifyAudit: () => ask(patient.audit.verification.$post()),
  openAuditExport: (query: Given<AuditExportQuery>) => patient.audit.export.$get({ query: inText(query) }),

  /** The response itself, so that the caller can count what arrives. */
  openExport: (query: Given<ExportQuery>, signal: AbortSignal) =>
    patient.qualifications.export.$get({ query: inText(query) }, { init: { signal } }),
  readManifest: (exportId: string) => ask(patient.exports[":exportId"].$get({ param: { exportId } })),

  readPeople: (query: Given<PeopleFilter> & Paging) => ask(patient.people.$get({ query: inText(query) })),
  openAccount: (body: PersonBody) => ask(patient.people.$post({ json: body })),
  readPerson: (staffId: string) => ask(patient.people[":staffId"].$get({ param: { staffId } })),
  closeAccount: (staffId: string, body: ClosureBody) =>
    ask(patient.people[":staffId"].closure.$post({ param: { staffId }, json: body })),
  reopenAccount: (staffId: string, body: ReopeningBody) =>
    ask(patient.people[":staffId"].reopening.$post({ param: { staffId }, json: body })),
  issueFirstPassword: (staffId: string) =>
    ask(patient.people[":staffId"]["first-password"].$post({ param: { staffId } })),
  resetSecondFactor: (staffId: string) =>
    ask(patient.people[":staffId"]["second-factor-reset"].$post({ param: { staffId } })),
  linkIdentity: (staffId: string, body: IdentityBody) =>
    ask(patient.people[":staffId"].identities.$post({ param: { staffId }, json: body })),
  signOutEverywhere: (staffId: string) =>
    ask(patient.people[":staffId"].sessions.$delete({ param: { staffId } })),
  signOutOf: (staffId: string, sessionId: string) =>
    ask(patient.people[":staffId"].sessions[":sessionId"].$delete({ param: { staffId, sessionId } })),
  grantRole: (staffId: string, body: GrantBody) =>
    ask(patient.people[":staffId"].grants.$post({ param: { staffId }, json: body })),
  endGrant: (grantId: string, body: EndingBody) =>
    ask(patient.grants[":grantId"].ending.$post({ param: { grantId }, json: body })),

  readUnits: () => ask(patient.units.$get()),
  openUnit: (body: UnitBody) => ask(patient.units.$post({ json: body })),
  renameUnit: (unitId: number, name: string) =>
    ask(patient.units[":unitId"].names.$post({ param: { unitId: String(unitId) }, json: { name } })),
  closeUnit: (unitId: number, closedOn: string) =>
    ask(patient.units[":unitId"].closure.$post({ param: { unitId: String(unitId) }, json: { closedOn } })),

  readConfiguration: () => ask(patient.configuration.$get()),
  setLevel: (level: LevelCode, effectiveFrom: string, configuration: unknown) =>
    ask(
      patient.configuration.levels[":level"].$post({
        param: { level },
        json: { effectiveFrom, configuration },
      }),
    ),
  setPlatform: (effectiveFrom: string, configuration: unknown) =>
    ask(patient.configuration.platform.$post({ json: { effectiveFrom, configuration } })),
  readAssumptions: () => ask(patient.assumptions.$get()),

  readImports: (query: Paging) => ask(patient.imports.$get({ query: inText(query) })),
  readImport: (importId: string) => ask(patient.imports[":importId"].$get({ param: { importId } })),
  /** The file itself is the body. */
  uploadImport: (query: Given<Omit<UploadQuery, "unitId">> & { unitId: string }, file: Blob) =>
    ask(
      patient.imports.$post(
        { query: inText(query) },
        { init: { body: file, headers: { "content-type": "application/octet-stream" } } },
      ),
    ),
  setImportSettings: (importId: string, json: ImportSettings) =>
    ask(patient.imports[":importId"].settings.$put({ param: { importId }, json })),
  checkImport: (importId: string) => ask(patient.imports[":importId"].check.$post({ param: { importId } })),
  readImportProgress: (importId: string) =>
    ask(patient.imports[":importId"].progress.$get({ param: { importId } })),
  readFindings: (importId: string, query: Given<Omit<FindingQuery, "page" | "size">> & Paging) =>
    ask(patient.imports[":importId"].findings.$get({ param: { importId }, query: inText(query) })),
  commitImport: (importId: string, json: CommitBody) =>
    ask(patient.imports[":importId"].commit.$post({ param: { importId }, json })),
  giveUpImport: (importId: string) => ask(patient.imports[":importId"].$delete({ param: { importId } })),
  /** How many a filter matches; the rows are nobody's concern here. */
  countItems: (filter: Given<ItemFilter>) =>
    ask(patient.items.$get({ query: inText({ ...filter, size: 1 } as never) })),
  openItemExport: (query: Given<ItemExportQuery>, signal: AbortSignal) =>
    patient.items.export.$get({ query: inText(query as never) }, { init: { signal } }),
  readItemManifest: (exportId: string) =>
    ask(patient["item-exports"][":exportId"].$get({ param: { exportId } })),
}

/** What people do to their own account while signed in, and some of them on the way in, where nothing may wait for them. */
const ownAccountVia = (client: typeof plain) => ({
  beginEnrolment: () => ask(client.session.enrolment.$post()),
  confirmEnrolment: (body: EnrolmentBody) => ask(client.session.enrolment.$put({ json: body })),
  changePassword: (body: PasswordChangeBody) => ask(client.session.password.$post({ json: body })),
})
export type OwnAccountActs = ReturnType<typeof ownAccountVia>
export const signedInActs: OwnAccountActs = ownAccountVia(patient)
export const signingInActs: OwnAccountActs = ownAccountVia(plain)

type Answer<Sent> =
  Sent extends ClientResponse<infer Value, infer Status, infer _Format>
    ? Status extends 200 | 201
      ? Value
      : never
    : never

/** Every good answer is JSON or nothing, and every other one a problem (docs of the API). */
export async function ask<Sent extends Promise<ClientResponse<unknown, number>>>(
  sent: Sent,
): Promise<Reply<Answer<Awaited<Sent>>>> {
  const response = await sent.catch(() => null)
  if (response === null) return { ok: false, problem: unreachable() }
  if (!response.ok) return { ok: false, problem: await problemOf(response) }

  const value: unknown = response.status === 204 ? null : await response.json()
  return { ok: true, value: value as Answer<Awaited<Sent>> }
}

/** In an address everything is text, and what is not set is not there. */
export function inText<Query extends Record<string, string | number | string[] | undefined>>(query: Query) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "")
  return Object.fromEntries(
    given.map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
  ) as never
}
