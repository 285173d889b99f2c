/** A cell of a table in minutes: its words on one line, and its paragraphs. */
export interface MinuteCell {
  readonly text: string;
  readonly lines: readonly string[];
  /** Merged with the cell above, of which it has the words. */
  readonly continues?: boolean;
}
type Rows = readonly (readonly MinuteCell[])[];

const placeIn = (header: readonly MinuteCell[]) => (pattern: RegExp): number => header.findIndex(({ text }) => pattern.test(text));

/** The actions of a table that is headed "Action, Owner, By when", each as an item states one: "A1 SOO ring V, 24h". Null of any other table. */
export function actionLines([header = [], ...rows]: Rows): readonly string[] | null {
  const place = placeIn(header);
  const what = place(/^(?:agreed )?actions?(?: points?| agreed| required)?$/i);
  const who = place(/^(?:action )?(?:owner|who|by whom|responsible|assigned to|lead)$/i);
  if (what < 0 || who < 0) return null;
  const when = place(/^(?:by when|when|due(?: date| by)?|deadline|timescale|target date)$/i);
  return rows.filter((cells) => (cells[what]?.text ?? '') !== '').map((cells, at) => {
    const rest = cells.filter(({ text }, i) => i !== what && i !== who && i !== when && !/^(?:A?\d*)$/i.test(text)).map(({ text }) => text);
    return `A${at + 1} ${[[cells[who]?.text, cells[what]!.text].filter(Boolean).join(' '), ...rest, cells[when]?.text ?? ''].filter(Boolean).join(', ')}`;
  });
}

/** "New cases" and "Updates" as an item says them. */
const slotKind = (text: string): string => /\b(?:new|update|complex|closure|case conference)(?=s?\b)/i.exec(text)?.[0] ?? text.replace(/[.:]$/, '');

/** Rows of one case whose cell is merged over all of them, such as an action to a row, as one. */
function joined(rows: Rows, ref: number): Rows {
  const whole: (readonly MinuteCell[])[] = [];
  for (const cells of rows) {
    const before = whole.at(-1);
    if (!before || !cells[ref]?.continues) whole.push(cells);
    else whole[whole.length - 1] = before.map((cell, at) => { const own = cells[at]; return own === undefined || own.continues || own.text === '' ? cell : { ...cell, text: `${cell.text} ${own.text}`.trim(), lines: [...cell.lines, ...own.lines] }; });
  }
  return whole;
}

/** Minutes kept as one table, a case to a row ("Case, Type, Discussion, Actions"), as the lines of items. A row of one cell, such as "New
 *  cases", says the type of those below it. Null of any other table: it has no column for the case, or none for what was said. */
export function itemLines(table: Rows): readonly string[] | null {
  // A title may stand over the headings.
  const [header = [], ...rows] = table.slice(Math.max(0, table.findIndex((cells) => cells.length > 1)));
  const place = placeIn(header);
  const ref = place(/^(?:case|subject)(?:[ _/](?:ref(?:erence)?|no|number|id)\.?){0,2}$|^ref(?:erence)?(?: (?:no|number))?\.?$/i);
  const said = place(/^(?:(?:panel|key) )?(?:discussion|notes?|summary|points?|comments?|record)(?: (?:points?|notes?|summary|and decisions?|of discussion))?$/i);
  if (ref < 0 || said < 0) return null;
  const number = place(/^(?:item|agenda item|no\.?|#|item no\.?)$/i);
  const type = place(/^(?:type|slot(?: type)?|case type|kind|new ?\/ ?update)$/i);
  const actions = place(/^(?:agreed )?actions?(?: points?| agreed| set| required)?$/i);
  const beside = header.map((_, at) => at).filter((at) => ![ref, said, number, type, actions].includes(at));
  let section = '';
  let count = 0;
  return joined(rows, ref).flatMap((cells) => {
    const filled = cells.filter(({ text }) => text !== '');
    if (filled.length === 0) return [];
    if (cells.length === 1) {
      section = cells[0]!.text;
      return [];
    }
    count += 1;
    const own = Number(cells[number]?.text.replace(/\.$/, '') || NaN);
    const kind = slotKind((type < 0 ? '' : cells[type]?.text ?? '') || section);
    const set = cells[actions]?.lines ?? [];
    return [
      `Item ${Number.isInteger(own) && own > 0 ? own : count}. ${kind === '' ? '' : `${kind}. `}${cells[ref]?.text ?? ''}`,
      ...(cells[said]?.lines ?? []),
      // What stands under another heading keeps it.
      ...beside.flatMap((at) => (cells[at]?.text ? [`${header[at]!.text}: ${cells[at].text}`] : [])),
      ...(set.length > 0 ? ['Actions:', ...set] : [])
    ];
  });
}
