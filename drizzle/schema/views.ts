/**
 * Lists as their readers keep them: a name for a question that is asked again and again. Kept here and not in the browser,
 * because desks are shared and a trainer sits at another one tomorrow.
 */
import { sql } from "drizzle-orm"
import { check, pgTable, text, unique, uuid } from "drizzle-orm/pg-core"
import { instant } from "./columns.ts"
import { staff } from "./people.ts"

export const savedViews = pgTable(
  "saved_views",
  {
    viewId: uuid().primaryKey(),
    staffId: uuid()
      .notNull()
      .references(() => staff.staffId, { onDelete: "restrict" }),
    list: text().notNull(),
    name: text().notNull(),
    /** What stands behind the question mark of the list's address. */
    query: text().notNull(),
    savedAt: instant().notNull(),
  },
  (t) => [
    unique("a_persons_views_have_names_of_their_own").on(t.staffId, t.list, t.name),
    check("viewed_list_is_known", sql`${t.list} in ('items', 'reviews')`),
    check("a_view_has_a_name", sql`length(btrim(${t.name})) between 1 and 40`),
    check("a_views_question_is_short", sql`length(${t.query}) <= 2000`),
  ],
)
