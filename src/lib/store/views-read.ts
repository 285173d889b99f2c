import views from './views.sql?statement';

export interface View { readonly name: string; readonly comment: string; readonly body: string }

/** The views of views.sql in the order in which they are made: each may read only those before it. */
export const viewsOf = (text: string): View[] => [...text.matchAll(/((?:^--.*\n)*)^create or replace view (\w+) as\n([\s\S]*?)\n?;/gm)]
  .map(([, comment, name, body]) => ({ name: name!, comment: comment!, body: body!.trimEnd() }));

const all: readonly View[] = viewsOf(views);

const withoutComments = (sql: string): string => sql.replace(/--.*$/gm, '');
const names = (sql: string): ReadonlySet<string> => new Set(withoutComments(sql).match(/\w+/g) ?? []);

/** The views that a statement reads, those that they read in turn among them. */
export function viewsRead(sql: string): string[] {
  const wanted = new Set(names(sql));
  const found: string[] = [];
  for (const view of all.toReversed()) {
    if (!wanted.has(view.name)) continue;
    found.unshift(view.name);
    for (const name of names(view.body)) wanted.add(name);
  }
  return found;
}

/** Every word of a statement and of the views that it reads, comments left out: the names of the tables that it reads among them. */
export const namesRead = (sql: string): ReadonlySet<string> =>
  new Set([sql, ...viewsRead(sql).map((name) => all.find((view) => view.name === name)!.body)].flatMap((text) => [...names(text)]));
