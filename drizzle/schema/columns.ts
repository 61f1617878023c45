/** Column shapes that the tables share. */
import { customType, timestamp } from "drizzle-orm/pg-core"

/** UTC, to the millisecond, from the database's clock. */
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: "date" })

export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" })
