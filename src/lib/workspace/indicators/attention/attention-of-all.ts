import { indicators } from '$lib/model/indicators';
import { needsAttention, type Attention } from './needs-attention';
import type { IndicatorReading } from '../types';

/** How every measure stands, held against all others, so that each page says the same whichever of them it shows. Null until all have
 *  been read under the filters in force: of some it would be another answer. */
export const attentionOfAll = (readings: ReadonlyMap<string, IndicatorReading>): ReadonlyMap<string, Attention> | null =>
  indicators.every(({ id }) => readings.has(id)) ? needsAttention(readings.values()) : null;
