import views from './views.sql?raw';

interface View { readonly name: string; readonly comment: string; readonly body: string }

/** The views of views.sql in the order in which they are made: each may read only those before it. */
const all: readonly View[] = [...views.matchAll(/((?:^--.*\n)*)^create or replace view (\w+) as\n([\s\S]*?)\n?;/gm)]
  .map(([, comment, name, body]) => ({ name: name!, comment: comment!, body: body!.trimEnd() }));

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

/** A statement followed by the text of every view that it reads: the rules that decide stand there. */
export const withViews = (sql: string): string =>
  [sql.trimEnd(), ...viewsRead(sql).map((name) => {
    const view = all.find((each) => each.name === name)!;
    return `-- View ${name}:\n${view.comment}${view.body}`;
  })].join('\n\n');
