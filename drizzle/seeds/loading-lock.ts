/** Held while an empty database is filled: a second loader waits, and then finds the units there. */
export const loadingLock = 7_076_101
