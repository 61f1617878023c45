/** Writes what is generated of the documents: `npm run docs`. */
import { writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { assumptionsDocument } from "./assumptions-document.ts"

writeFileSync(join(dirname(import.meta.dirname), "docs/assumptions.md"), assumptionsDocument())
