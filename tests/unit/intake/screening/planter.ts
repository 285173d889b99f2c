import { pick, seeded, VALUES, type Random } from './planted-values';
import { WAYS } from './planted-ways';

/** A note with identifiers in known places (code points, [start, end)). */
export interface PlantedNote {
  readonly kind: string;
  readonly way: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Every way once, each within a host passage: before it, after it, or between its sentences. Same seed and hosts, same notes. */
export function plantAll(seed: number, hosts: readonly string[]): PlantedNote[] {
  const random = seeded(seed);
  return Object.entries(WAYS).flatMap(([kind, ways]) => ways.map((way) => plant(random, kind, way, pick(random, hosts))));
}

function plant(random: Random, kind: string, way: string, host: string): PlantedNote {
  const sentence = fill(random, way);
  const place = Math.floor(random() * 3);
  const marked = place === 0 ? `${sentence} ${host}` : place === 1 ? `${host} ${sentence}` : between(host, sentence);
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let length = 0;
  let open = 0;
  for (const char of marked) {
    if (char === '⟦') open = length;
    else if (char === '⟧') spans.push({ start: open, end: length });
    else {
      text += char;
      length++;
    }
  }
  return { kind, way, text, spans };
}

function between(host: string, sentence: string): string {
  const stop = host.indexOf('. ');
  return stop < 0 ? `${host} ${sentence}` : `${host.slice(0, stop + 2)}${sentence} ${host.slice(stop + 2)}`;
}

function fill(random: Random, way: string): string {
  return way.replace(/\{(\w+)(?:\|(\w+))?\}/g, (_, slot: string, form: string | undefined) => {
    const make = VALUES[slot];
    if (!make) throw new Error(`no such slot: ${slot}`);
    return shape(make(random), form);
  });
}

function shape(value: string, form: string | undefined): string {
  switch (form) {
    case undefined: return value;
    case 'lower': return value.toLowerCase();
    case 'upper': return value.toUpperCase();
    case 'spaced': return value.replace(/\s/g, '').split('').join(' ');
    case 'bare': return value.toLowerCase().replace(/[^a-z]/g, '');
    case 'nhs': return group(value, ' ');
    case 'dots': return group(value, '.');
    case 'dashes': return group(value, '-');
    default: throw new Error(`no such form: ${form}`);
  }
}

function group(ten: string, by: string): string {
  return [ten.slice(0, 3), ten.slice(3, 6), ten.slice(6)].join(by);
}
