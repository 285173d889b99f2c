/** Something on a chart that can be pointed at and read out: a point, a bar, a cell. */
export interface Mark {
  /** Px of its centre within the plot. */
  readonly x: number;
  readonly y: number;
  /** Its extent where it is not a point. */
  readonly box?: Box;
  /** Place in reading order: rows read up and down, columns left and right. */
  readonly row: number;
  readonly column: number;
  /** What it is: a month, a name. */
  readonly heading: string;
  /** What there is to say, one fact a line. */
  readonly lines: readonly string[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A mark of one among thousands of cells, whose words are made when they are asked for: `tell` gives the heading, then
 *  the lines. */
export class LazyMark implements Mark {
  readonly x: number;
  readonly y: number;

  constructor(readonly box: Box, readonly row: number, readonly column: number, private readonly tell: () => string[]) {
    this.x = box.x + box.width / 2;
    this.y = box.y + box.height / 2;
  }

  get heading(): string {
    return this.tell()[0]!;
  }

  get lines(): string[] {
    return this.tell().slice(1);
  }
}

/** How a mark is read aloud. */
export function markSpeech(mark: Mark): string {
  return [mark.heading, ...mark.lines].map((part) => part.replace(/[.;]$/, '')).join('; ') + '.';
}
