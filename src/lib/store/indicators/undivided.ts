import type { IndicatorRows } from './row-shapes';

/** Rows of facts where nothing is divided: no denominator, not one of zero; of events no opportunities. */
export function undivided({ denominator }: { readonly denominator: string | null }, data: IndicatorRows): IndicatorRows {
  if (denominator !== null) return data;
  switch (data.shape) {
    case 'series': return { shape: 'series', rows: data.rows.map((row) => ({ ...row, denominator: null })) };
    case 'parts': return { shape: 'parts', rows: data.rows.map((row) => ({ ...row, denominator: null })) };
    case 'events': return { shape: 'events', rows: data.rows.map((row) => ({ ...row, opportunities: null })) };
    default: return data;
  }
}
