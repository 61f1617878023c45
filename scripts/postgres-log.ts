/**
 * What PostgreSQL's last words mean to the person who started it.
 *
 * Errors: returns a StartRefused, never throws. Words it does not know are quoted as they are.
 */
import { StartRefused } from "./start-refused.ts"

const meanings: readonly (readonly [RegExp, (dataDir: string) => string])[] = [
  [
    /No space left on device|Disk quota exceeded/,
    (dir) => `The disk that holds ${dir} is full; free some space and start again.`,
  ],
  [
    /Read-only file system/,
    (dir) => `The disk that holds ${dir} is read-only; set SWORN_DATA_DIR to a folder on another.`,
  ],
  [
    /initialized by PostgreSQL version/,
    (dir) => `The database in ${dir} was made by another version of PostgreSQL; start it with that version.`,
  ],
  [
    /database files are incompatible|checkpoint record|invalid checkpoint|not a valid data directory|pg_control|PANIC:|incorrect checksum|invalid page|could not open (file|directory)[^\n]*No such file|could not open relation mapping|configuration file[^\n]*contains errors|could not access the server configuration/,
    (dir) => `The database in ${dir} is damaged; restore it from a backup (details in ${dir}/server.log).`,
  ],
  [
    /Permission denied|has wrong ownership|has invalid permissions/,
    (dir) =>
      `This account may not use ${dir}; start Sworn as the account that owns it, or set SWORN_DATA_DIR to another folder.`,
  ],
  [
    /Cannot allocate memory|could not map anonymous shared memory/,
    () => "The machine has too little free memory for the database; close some programs and start again.",
  ],
  [
    /invalid locale name/,
    () => "This machine lacks the locale C.UTF-8; install it, or set DATABASE_URL to another PostgreSQL.",
  ],
  [
    /lock file "postmaster\.pid" already exists|pre-existing shared memory block/,
    (dir) => `Another PostgreSQL that does not answer holds ${dir}; stop it and start again.`,
  ],
]

export function refusalFromLog(said: string, dataDir: string): StartRefused {
  for (const [words, sentence] of meanings) {
    if (words.test(said)) return new StartRefused(sentence(dataDir))
  }
  const last = said.split("\n").findLast((line) => /FATAL|ERROR|error/.test(line))
  const quoted = last?.replace(/^.*?(FATAL|ERROR|error): */, "") ?? "it gave no reason"
  return new StartRefused(`The database in ${dataDir} did not start: ${quoted.trim().replace(/\.$/, "")}.`)
}
