/** What pages read, cached by the router for as long as it is on screen. */
import type { PeopleFilter, AuditFilter, QualificationFilter } from "@sworn/contract/staff"
import { query } from "@solidjs/router"
import { api, type Given, type Paging, type Verdict } from "./client.ts"
import { valueOf } from "./reply.ts"

export const readReference = query(async () => valueOf(await api.readReference()), "reference")

export const readSittings = query(async () => valueOf(await api.readSittings()), "sittings")

export const readRegistrations = query(
  async (sittingId: string, asked: Paging & { search?: string | undefined }) =>
    valueOf(await api.readRegistrations(sittingId, asked)),
  "registrations",
)

export const readResults = query(
  async (sittingId: string, asked: Paging & { verdict?: Verdict | undefined }) =>
    valueOf(await api.readResults(sittingId, asked)),
  "results",
)

export const readQualifications = query(
  async (asked: Given<QualificationFilter> & Paging) => valueOf(await api.readQualifications(asked)),
  "qualifications",
)

export const readAudit = query(
  async (asked: Given<AuditFilter> & Paging) => valueOf(await api.readAudit(asked)),
  "audit",
)

/** The reply itself: an officer who cannot be shown is said so in the sheet, and the list stays. */
export const readOfficer = query((officerId: string) => api.readOfficer(officerId), "officer")

export const readPeople = query(
  async (asked: Given<PeopleFilter> & Paging) => valueOf(await api.readPeople(asked)),
  "people",
)

export const readPerson = query(async (staffId: string) => valueOf(await api.readPerson(staffId)), "person")

export const readUnits = query(async () => valueOf(await api.readUnits()), "units")

export const readConfiguration = query(async () => valueOf(await api.readConfiguration()), "configuration")

export const readAssumptions = query(async () => valueOf(await api.readAssumptions()), "assumptions")

export const readAccount = query(async () => valueOf(await api.readAccount()), "account")

export const readSessions = query(async () => valueOf(await api.readSessions()), "sessions")

export const readSignInOptions = query(async () => valueOf(await api.readSignInOptions()), "sign-in-options")
