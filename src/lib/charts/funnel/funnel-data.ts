import type { Unit } from '../lettering/format-value';
import type { Signal } from '../lettering/signal';

export interface FunnelPoint {
  readonly label: string;
  readonly href?: string | undefined;
  /** What the value is out of: the horizontal position. */
  readonly n: number;
  readonly value: number;
  readonly numerator?: number | null | undefined;
  readonly signal?: Signal | undefined;
  readonly reasons?: readonly string[] | undefined;
}

export interface FunnelData {
  readonly measure: string;
  readonly unit: Unit;
  /** What `n` counts: `cases closed`. */
  readonly nName: string;
  readonly points: readonly FunnelPoint[];
  readonly centre: number;
  /** Limits at ascending n; not clamped. */
  readonly limits: readonly { readonly n: number; readonly lower95: number; readonly upper95: number; readonly lower998: number; readonly upper998: number }[];
  readonly centreName?: string | undefined;
  /** Whether limits were widened for overdispersion: a note says so. */
  readonly adjusted?: boolean | undefined;
  readonly pointName?: string | undefined;
}
