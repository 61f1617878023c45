/** First of all modules: schemas are made as their modules load, and this page may make no code out of text. */
import { config } from "zod"

// zod would try to, in vain, and the browser would put each try on record.
config({ jitless: true })
