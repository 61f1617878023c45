/**
 * StartRefused: something on this machine keeps Sworn from starting, said in one sentence.
 *
 * Errors: its message is shown to the person as it stands, so it names what is wrong and what to do, and
 *         nothing else. Anything thrown that is not a StartRefused is our own defect.
 */
export class StartRefused extends Error {
  override name = "StartRefused"
}

const whatTheMachineSays: Readonly<Record<string, string>> = {
  EACCES: "this account may not write there; use a folder it owns, or set SWORN_DATA_DIR to one",
  EPERM: "this account may not do that there; use a folder it owns, or set SWORN_DATA_DIR to one",
  EROFS: "that disk is read-only; set SWORN_DATA_DIR to a folder on another",
  ENOSPC: "the disk is full; free some space and start again",
  EDQUOT: "this account's disk quota is used up; free some space and start again",
  ENOTDIR: "a part of that path is a file, not a folder; set SWORN_DATA_DIR to another",
  EEXIST: "a part of that path is a file, not a folder; set SWORN_DATA_DIR to another",
  ENOENT: "that path does not exist and cannot be made; set SWORN_DATA_DIR to another",
  EMFILE: "too many files are open; raise the limit with ulimit -n and start again",
  ENFILE: "too many files are open on this machine; close some programs and start again",
  ENOMEM: "the machine is out of memory; close some programs and start again",
  EAGAIN: "the machine may not start another process; close some programs and start again",
}

/** Turns an error of the operating system into a refusal; `doing` finishes "Sworn could not …". */
export function refusalFor(error: unknown, doing: string): StartRefused {
  if (error instanceof StartRefused) return error
  const code = codeOf(error)
  const why = (code && whatTheMachineSays[code]) ?? (error instanceof Error ? error.message : String(error))
  return new StartRefused(`Sworn could not ${doing}: ${why}.`)
}

function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null
  return typeof error.code === "string" ? error.code : null
}
