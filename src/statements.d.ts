/** A statement without the lines that are comments: see vite.config.ts. */
declare module '*.sql?statement' {
  const sql: string;
  export default sql;
}
