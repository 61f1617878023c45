/**
 * The catalogue of bad inputs: each has a named test (`bad/I1` in its title) from the day on which the routes it concerns
 * exist. `npm run bad-inputs` runs those tests and says which ids are covered and pass.
 *
 * Source: security.md §4, whose rows these ids are; the words are ours, for the report.
 */

export type BadInput = {
  readonly id: string
  readonly what: string
  /** What it is waiting for; absent where the routes exist and a test must. */
  readonly comesWith?: string
}

const authoring = "the authoring of items"
const imports = "imports"
const singleSignOn = "single sign-on and passwords of the staff's own"
const live = "live boards"

export const badInputs: readonly BadInput[] = [
  { id: "I1", what: "reading another's" },
  { id: "I2", what: "writing to another's" },
  { id: "I3", what: "the paper before its start" },
  { id: "I4", what: "the paper of another sitting" },
  { id: "I5", what: "an item of another paper" },
  { id: "I6", what: "an option of another item" },
  { id: "I7", what: "the own result too early" },
  { id: "I8", what: "asking for more fields" },
  { id: "I9", what: "mass assignment" },
  { id: "I10", what: "prototype pollution" },
  { id: "I11", what: "a candidate on staff routes, odd methods" },
  { id: "I12", what: "approving one's own item" },
  { id: "I13", what: "a role taken away" },
  { id: "T1", what: "the client's own clock" },
  { id: "T2", what: "a save after the grace" },
  { id: "T3", what: "a replayed save" },
  { id: "T4", what: "handing in fifty times" },
  { id: "T5", what: "starting fifty times" },
  { id: "T6", what: "pauses to gain time" },
  { id: "T7", what: "impossible numbers of entries" },
  { id: "T8", what: "a jump to the last number" },
  { id: "T9", what: "a save before the start" },
  { id: "V1", what: "a response of another type" },
  { id: "V2", what: "a million options" },
  { id: "V3", what: "a body of 10 MB" },
  { id: "V4", what: "JSON without end" },
  { id: "V5", what: "text that is none" },
  { id: "V6", what: "an essay of 200,000 characters" },
  { id: "V7", what: "rare characters in names" },
  { id: "V8", what: "invisible characters in user names" },
  { id: "V9", what: "ID numbers as people type them" },
  { id: "V10", what: "days and numbers that do not exist" },
  { id: "V11", what: "pages and orders that do not exist" },
  { id: "V12", what: "names given twice" },
  { id: "V13", what: "JSON under another name" },
  { id: "Q1", what: "SQL in texts" },
  { id: "Q2", what: "searches of wildcards" },
  { id: "Q3", what: "mazes for regular expressions" },
  { id: "Q4", what: "pg_sleep in filters" },
  { id: "Q5", what: "lines forged in the log" },
  { id: "Q6", what: "file names that break a header" },
  { id: "X1", what: "scripts in items", comesWith: authoring },
  { id: "X2", what: "styles and frames in items", comesWith: authoring },
  { id: "X3", what: "DOM clobbering", comesWith: authoring },
  { id: "X4", what: "styles that hide options", comesWith: authoring },
  { id: "X5", what: "images from elsewhere" },
  { id: "X6", what: "images that are more" },
  { id: "X7", what: "images too large to open" },
  { id: "X8", what: "formulae that run" },
  { id: "X9", what: "HTML in a candidate's essay" },
  { id: "X10", what: "JSON that ends a script", comesWith: authoring },
  { id: "Z1", what: "nested zip bombs" },
  { id: "Z2", what: "one entry without end" },
  { id: "Z3", what: "paths out of the archive" },
  { id: "Z4", what: "archives that contradict themselves" },
  { id: "Z5", what: "100,000 empty files" },
  { id: "Z6", what: "broken archives" },
  { id: "Z7", what: "XML entities" },
  { id: "Z8", what: "QTI with programs" },
  { id: "Z9", what: "workbooks that lie", comesWith: imports },
  { id: "Z10", what: "CSV of every encoding", comesWith: imports },
  { id: "Z11", what: "the same file twice", comesWith: imports },
  { id: "E1", what: "cells that begin a formula" },
  { id: "E2", what: "formulae in disguise" },
  { id: "E3", what: "long numbers" },
  { id: "E4", what: "cells that break a file" },
  { id: "E5", what: "units out of scope" },
  { id: "E6", what: "1,985,000 rows", comesWith: "exports of the whole roll" },
  { id: "S1", what: "a planted cookie" },
  { id: "S2", what: "cookies within reach" },
  { id: "S3", what: "requests from other sites" },
  { id: "S4", what: "framing" },
  { id: "S5", what: "one candidate on two devices" },
  { id: "S6", what: "forged tokens", comesWith: singleSignOn },
  { id: "S7", what: "sent on to elsewhere", comesWith: singleSignOn },
  { id: "S8", what: "passwords of every kind", comesWith: singleSignOn },
  { id: "S9", what: "guessed passwords" },
  { id: "N1", what: "a whole room from one address" },
  { id: "N2", what: "forwarded addresses" },
  { id: "N3", what: "connections that trickle" },
  { id: "N4", what: "sockets without number", comesWith: live },
  { id: "N5", what: "the server as a messenger", comesWith: singleSignOn },
  { id: "N6", what: "smuggled requests" },
  { id: "N7", what: "another Host" },
  { id: "N8", what: "deceived caches" },
  { id: "A1", what: "an event edited" },
  { id: "A2", what: "an event taken out" },
  { id: "A3", what: "the log's end cut off" },
  { id: "A4", what: "events reordered" },
  { id: "A5", what: "the log written anew" },
  { id: "A6", what: "an officer deleted" },
  { id: "A7", what: "the log as the application's own role" },
  { id: "A8", what: "an export without a trace" },
]

/** `bad/I1` and the like, as they stand in a test's title. */
export const badInputsIn = (title: string): string[] =>
  [...title.matchAll(/\bbad\/([A-Z]\d{1,2})\b/g)].map(([, id = ""]) => id)
