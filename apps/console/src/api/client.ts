/** The console's way to the API: one function for each message, in the contract's own types. */
import type {
  ConfirmationsBody,
  ConfirmationsReply,
  ExportQuery,
  OfficerPage,
  QualificationFilter,
  QualificationPage,
  RatificationBody,
  RatificationReply,
  Reference,
  RegistrationPage,
  RegistrationsBody,
  RegistrationsReply,
  ResultPage,
  SittingList,
  StaffSession,
  StaffSignInBody,
} from "@sworn/contract/staff"
import { patientFetch, plainFetch } from "./patient-fetch.ts"
import { problemOf, unreachable, type Reply } from "./reply.ts"

export type Paging = { page: number; size: number }
export type Verdict = "passed" | "failed"

/** A filter not set may be left out or be undefined. */
export type Given<Filter> = { [Key in keyof Filter]: Filter[Key] | undefined }

type Send = typeof fetch
type Query = Record<string, string | number | undefined>

export const api = {
  signIn: (body: StaffSignInBody) => ask<StaffSession>("/api/session", post(body), plainFetch),
  readSession: () => ask<StaffSession>("/api/session", {}, plainFetch),
  signOut: () => ask<null>("/api/session", { method: "DELETE" }, plainFetch),

  readReference: () => ask<Reference>("/api/reference"),

  readSittings: () => ask<SittingList>("/api/sittings"),
  readRegistrations: (sittingId: string, query: Paging & { search?: string | undefined }) =>
    ask<RegistrationPage>(`/api/sittings/${sittingId}/registrations${search(query)}`),
  register: (sittingId: string, body: RegistrationsBody) =>
    ask<RegistrationsReply>(`/api/sittings/${sittingId}/registrations`, post(body)),

  readResults: (sittingId: string, query: Paging & { verdict?: Verdict | undefined }) =>
    ask<ResultPage>(`/api/sittings/${sittingId}/results${search(query)}`),
  ratify: (sittingId: string, body: RatificationBody) =>
    ask<RatificationReply>(`/api/sittings/${sittingId}/ratification`, post(body)),

  readQualifications: (query: Given<QualificationFilter> & Paging) =>
    ask<QualificationPage>(`/api/qualifications${search(query)}`),
  confirm: (body: ConfirmationsBody) => ask<ConfirmationsReply>("/api/confirmations", post(body)),
  readOfficer: (officerId: string) => ask<OfficerPage>(`/api/officers/${officerId}`),

  /** The response itself, so that the caller can count what arrives. */
  openExport: (query: Given<ExportQuery>, signal: AbortSignal) =>
    patientFetch(`/api/qualifications/export${search(query)}`, { signal }),
  readManifest: (exportId: string) => ask<ExportManifest>(`/api/exports/${exportId}`),
}

/** HRX-5: what the server counted and hashed while the file left. */
export type ExportManifest = { rowCount?: number; rows?: number; sha256?: string }

async function ask<Value>(
  url: string,
  init: RequestInit = {},
  send: Send = patientFetch,
): Promise<Reply<Value>> {
  const response = await send(url, init).catch(() => null)
  if (response === null) return { ok: false, problem: unreachable() }
  if (!response.ok) return { ok: false, problem: await problemOf(response) }

  const value: unknown = response.status === 204 ? null : await response.json()
  return { ok: true, value: value as Value }
}

const post = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
})

function search(query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "")
  return given.length === 0
    ? ""
    : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
