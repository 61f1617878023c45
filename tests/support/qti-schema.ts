/**
 * The schemas of QTI 3 for whoever checks a file against them: by libxml2 in the process, and by `xmllint` where the
 * machine has it.
 *
 * The schemas lie beside the repository, not in it; where they are absent there is nothing to check with.
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { XmlDocument, XmlValidateError, XsdValidator } from "libxml2-wasm"
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs"

const beside = fileURLToPath(new URL("../../../shared/data/corpora", import.meta.url))

export const qtiCorpora = [process.env["SWORN_CORPORA"], beside].find(
  (place) => place !== undefined && existsSync(join(place, "qti3-schema")) && existsSync(join(place, "qti3")),
)

const schemas = { item: "imsqti_asiv3p0p1_v1p0.xsd", manifest: "imsqtiv3p0_imscpv1p2_v1p0.xsd" } as const
export type QtiSchema = keyof typeof schemas

const schemaAt = (schema: QtiSchema): string => join(qtiCorpora ?? "", "qti3-schema", schemas[schema])

const compiled = new Map<QtiSchema, XsdValidator>()

function validatorFor(schema: QtiSchema): XsdValidator {
  const known = compiled.get(schema)
  if (known !== undefined) return known
  xmlRegisterFsInputProviders()
  const path = schemaAt(schema)
  const made = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path), { url: path }))
  compiled.set(schema, made)
  return made
}

/** What the schema finds wrong, in its own words; nothing for a valid file. */
export function schemaFaultsOf(xml: Uint8Array, schema: QtiSchema): readonly string[] {
  let document: XmlDocument
  try {
    document = XmlDocument.fromBuffer(xml)
  } catch (error) {
    return [String(error)]
  }
  try {
    validatorFor(schema).validate(document)
    return []
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message)
    throw error
  } finally {
    document.dispose()
  }
}

export const hasXmllint = ((): boolean => {
  try {
    execFileSync("xmllint", ["--version"], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
})()

/** The same question to `xmllint`, which never goes to the network for an answer; all files at once. */
export function xmllintFaultsOf(files: readonly Uint8Array[], schema: QtiSchema): string {
  const folder = mkdtempSync(join(tmpdir(), "sworn-qti-"))
  try {
    const paths = files.map((bytes, at) => {
      const path = join(folder, `${at}.xml`)
      writeFileSync(path, bytes)
      return path
    })
    execFileSync("xmllint", ["--nonet", "--noout", "--schema", schemaAt(schema), ...paths], { stdio: "pipe" })
    return ""
  } catch (error) {
    return String((error as { stderr?: Buffer }).stderr ?? error)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
