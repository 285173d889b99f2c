/** Views as people read them: with their comments, which the database is not given. */
import views from './views.sql?raw';
import { viewsOf, viewsRead } from './views-read';

const viewNamed = new Map(viewsOf(views).map((view) => [view.name, view]));

/** A statement followed by the text of every view that it reads: the rules that decide stand there. */
export const withViews = (sql: string): string =>
  [sql.trimEnd(), ...viewsRead(sql).map((name) => {
    const view = viewNamed.get(name)!;
    return `-- View ${name}:\n${view.comment}${view.body}`;
  })].join('\n\n');
