/** The bench's queries in PostGraphile's words, which it makes of the names of tables, columns and constraints. */
export const postgraphileQueries: readonly (string | undefined)[] = [];
