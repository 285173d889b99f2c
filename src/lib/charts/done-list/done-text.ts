import type { DoneData } from './done-data';
import { twinTable, type TwinTable } from '../frame/twin-table';

export const doneTable = ({ measure, rowName, rows, words }: DoneData): TwinTable =>
  twinTable(measure, rowName, rows, ({ label }) => label, [{ name: measure, always: true, cell: ({ done }) => (done ? words.yes : words.no) }]);

/** `5 of 8; every one is counted, so no interval of chance stands beside them.` */
export const doneCount = ({ rows }: DoneData): string =>
  `${rows.filter(({ done }) => done).length} of ${rows.length}. Every one is counted, so no interval of chance stands beside it.`;
