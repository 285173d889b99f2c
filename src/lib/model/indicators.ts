/** The catalogue of indicators: every number that Throughline shows of the panel's work, as data. */
import { accountability } from './indicators/accountability';
import { confidence } from './indicators/confidence';
import { investigation } from './indicators/investigation';
import { learning } from './indicators/learning';
import { outputs } from './indicators/outputs';
import { oversight } from './indicators/oversight';
import { panelWork } from './indicators/panel-work';
import { programme } from './indicators/programme';
import { support } from './indicators/support';
import type { Indicator } from './indicators/types';
import type { NodeId } from './logic-model';

export const indicators: readonly Indicator[] = [...outputs, ...confidence, ...investigation, ...support, ...accountability, ...learning, ...oversight, ...panelWork, ...programme];

/** The six outputs and five outcomes that the logic model leads with, in its order. */
export const leadingIndicators: readonly string[] = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'P1', 'P5', 'P10', 'P14', 'P17'];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** Throws on an id that the catalogue does not hold. */
export function indicatorNamed(id: string): Indicator {
  const found = byId.get(id);
  if (!found) throw new Error(`no indicator called ${id}`);
  return found;
}

/** Indicators of a box of the logic model, the one that the box shows first. */
export const indicatorsOf = (node: NodeId): Indicator[] => indicators.filter((indicator) => indicator.node === node);
