/** The item bank as its authors and reviewers see it: keys and rationales included, so that none of it may reach a candidate. */
import { itemActs, itemStates } from "@sworn/question-bank"
import { z } from "zod"
import { day, instant, levelCode } from "../shapes.ts"
import { code, itemBody, itemKind, mostCharactersOfText } from "./item-body.ts"
import { pageQuery } from "./paging.ts"

/** As far as the database counts. */
const whole = z.int().min(1).max(2_147_483_647)

export const itemState = z.enum(itemStates)
export const itemPool = z.enum(["practice", "live"])

export const bodyFault = z.strictObject({
  fault: z.string(),
  answerable: z.int().nullable(),
  field: z.string(),
  locale: z.enum(["zh-CN", "en"]).nullable(),
})

/** The first version of an item: in the bank of this unit, in one pool for ever (ITM-5). */
export const newItemBody = z.strictObject({
  unitId: whole,
  pool: itemPool,
  body: itemBody,
  /** The author's draft that this is the end of: it goes with the writing. */
  draftId: z.uuid().toLowerCase().optional(),
})
export type NewItemBody = z.infer<typeof newItemBody>

export const newVersionBody = z.strictObject({
  body: itemBody,
  note: z.string().trim().max(500),
  /** The newest version its author knew; a later one by somebody else refuses this one. */
  basedOn: whole,
})
export type NewVersionBody = z.infer<typeof newVersionBody>

export const writtenVersion = z.strictObject({
  itemId: z.uuid(),
  itemVersionId: z.uuid(),
  code: z.string(),
  version: z.int(),
  faults: z.array(bodyFault),
})
export type WrittenVersion = z.infer<typeof writtenVersion>

export const itemActBody = z.strictObject({ act: z.enum(itemActs), reason: z.string().trim().max(1000) })
export type ItemActBody = z.infer<typeof itemActBody>

export const itemActReply = z.strictObject({ state: itemState })

const tag = z.string().trim().min(1).max(40)
const flag = z.enum(["true", "false"])

/** What a list is cut by; every part narrows it further. In an address and in a body alike. */
export const itemFilter = z.strictObject({
  /** Parts between spaces: each must stand in the item as it is written, letters of one case and width. */
  text: z.string().trim().max(200).optional(),
  kind: itemKind.optional(),
  level: levelCode.optional(),
  subject: code.optional(),
  statute: code.optional(),
  article: z.string().max(12).optional(),
  difficulty: z.coerce.number().int().min(1).max(5).optional(),
  state: itemState.optional(),
  pool: itemPool.optional(),
  /** A user name, a person's id, or "self". */
  author: code.optional(),
  /** Each of them. */
  tag: z.union([tag, z.array(tag).max(10)]).optional(),
  /** A police category, or "every" for what is for all of them. */
  category: code.optional(),
  pilot: flag.optional(),
  /** By sittings that have begun: `never`, or the day of the last one. */
  used: z.enum(["never", "ever"]).optional(),
  lastUsedBefore: day.optional(),
  lastUsedAfter: day.optional(),
  /** Rests on a law that ceases to be in force on this day or before. */
  lawEndsBy: day.optional(),
  unit: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
})
export type ItemFilter = z.infer<typeof itemFilter>
export const itemOrder = z.enum(["newest", "code", "last-used"])
export const itemQuery = itemFilter.extend({ order: itemOrder.optional(), ...pageQuery.shape })

/** How many each choice would leave, under everything else that is chosen. */
const facet = z.array(z.strictObject({ value: z.string(), count: z.int() }))
export const itemFacets = z.strictObject({
  total: z.int(),
  state: facet,
  kind: facet,
  subject: facet,
  level: facet,
  difficulty: facet,
  /** "every" is what is for all of them. */
  category: facet,
})
export type ItemFacets = z.infer<typeof itemFacets>

export const itemRow = z.strictObject({
  itemId: z.uuid(),
  itemVersionId: z.uuid(),
  code: z.string(),
  version: z.int(),
  kind: itemKind,
  pool: itemPool,
  state: itemState,
  levels: z.array(levelCode),
  subjects: z.array(z.string()),
  difficulty: z.int(),
  /** The beginning of what it asks. */
  excerpt: z.string(),
  author: z.string(),
  createdAt: instant,
  tags: z.array(z.string()),
  category: z.string().nullable(),
  isPilot: z.boolean(),
  unit: z.string(),
  /** Papers that any version of it stood on, once a sitting has begun with them. */
  paperCount: z.int(),
  lastUsedAt: instant.nullable(),
})
export type ItemRow = z.infer<typeof itemRow>

export const itemPage = z.strictObject({ total: z.int(), rows: z.array(itemRow) })
export type ItemPage = z.infer<typeof itemPage>

export const itemVersionPage = z.strictObject({
  itemId: z.uuid(),
  code: z.string(),
  pool: itemPool,
  unit: z.string(),
  unitId: z.int(),
  version: z.strictObject({
    itemVersionId: z.uuid(),
    version: z.int(),
    state: itemState,
    note: z.string(),
    author: z.string(),
    createdAt: instant,
    body: itemBody,
    faults: z.array(bodyFault),
  }),
  /** Newest first. */
  versions: z.array(
    z.strictObject({
      itemVersionId: z.uuid(),
      version: z.int(),
      state: itemState,
      note: z.string(),
      author: z.string(),
      createdAt: instant,
    }),
  ),
  /** Of every version, oldest first: why the one before was rejected is what a reviewer of this one asks. */
  events: z.array(
    z.strictObject({
      version: z.int(),
      act: z.string(),
      reason: z.string(),
      /** Nobody: the system, on the day the law ended. */
      by: z.string().nullable(),
      at: instant,
    }),
  ),
  /** Of every version, each with the one that it was written about. */
  comments: z.array(
    z.strictObject({
      commentId: z.uuid(),
      version: z.int(),
      text: z.string(),
      by: z.string(),
      at: instant,
      /** Of one that came in a file: whose words they are there, of which day and version. `by` only brought them. */
      said: z.strictObject({ by: z.string(), at: instant, version: z.int() }).nullable(),
    }),
  ),
  /** What a file said of it in the banks it was in before, the oldest first; nothing of it counts here. */
  cameFrom: z.array(
    z.strictObject({
      code: z.string(),
      unit: z.string(),
      state: z.string(),
      version: z.int(),
      approvedBy: z.string().nullable(),
    }),
  ),
  papers: z.array(z.strictObject({ paperId: z.uuid(), title: z.string() })),
  /** What the reader may do with the version shown. */
  openActs: z.array(z.enum(itemActs)),
})
export type ItemVersionPage = z.infer<typeof itemVersionPage>

export const commentBody = z.strictObject({ text: z.string().trim().min(1).max(4000) })

export const likenessBody = z.strictObject({
  stem: z.string().trim().min(4).max(mostCharactersOfText),
  locale: z.enum(["zh-CN", "en"]).optional(),
  /** The item that is being written, which is like itself. */
  except: z.uuid().toLowerCase().optional(),
})
/** Near duplicates, the likest first; 1 is the same question. */
export const likenessReply = z.strictObject({
  matches: z.array(
    z.strictObject({
      itemId: z.uuid(),
      code: z.string(),
      state: itemState,
      pool: itemPool,
      excerpt: z.string(),
      likeness: z.number(),
    }),
  ),
})
export type LikenessReply = z.infer<typeof likenessReply>

export const itemParams = z.strictObject({ itemId: z.uuid().toLowerCase() })
export const itemVersionParams = z.strictObject({ itemVersionId: z.uuid().toLowerCase() })
export const itemVersionQuery = z.strictObject({
  version: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
})
