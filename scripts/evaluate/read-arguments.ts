export interface EvaluateOptions {
  notes: string[];
  /** Coded notes to train on in place of the shipped ones. */
  train: string[] | null;
  codebook: string;
  /** Exemplars to train on in place of the shipped ones; an empty list for none. */
  exemplars: string[] | null;
  withhold: string[];
  /** Hides each of these in turn instead, ten of the codebook's where the list is empty; null measures as usual. */
  withholdEach: string[] | null;
  /** False judges by words alone. */
  encoder: boolean;
  /** False leaves the proposals for unknown themes out: they take most of the time. */
  discovery: boolean;
  /** True adds the learning curve. */
  curve: boolean;
  json: boolean;
}

export type Asked = { ok: true; options: EvaluateOptions; generic?: never } | { ok: true; generic: string; json: boolean } | { ok: false; message: string };

const USAGE = 'usage: npm run evaluate -- --notes FILES [--train FILES] [--codebook FILE] [--exemplars FILES|none] [--withhold IDS] [--withhold-each [IDS]] [--no-encoder] [--no-discovery] [--curve] [--json]\n   or: npm run evaluate -- --generic FILE [--json]';

/** What the command line asks for. Files and ids may be given apart or with commas between them. */
export function readArguments(args: readonly string[]): Asked {
  const given = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const arg of args) {
    if (arg.startsWith('--')) {
      open = given.get(arg) ?? [];
      given.set(arg, open);
    } else if (open) open.push(...arg.split(',').filter(Boolean));
    else return { ok: false, message: USAGE };
  }
  const known = ['--notes', '--train', '--codebook', '--exemplars', '--withhold', '--withhold-each', '--no-encoder', '--no-discovery', '--curve', '--json', '--generic'];
  const strange = [...given.keys()].find((name) => !known.includes(name));
  if (strange) return { ok: false, message: `${strange} is not an option\n${USAGE}` };
  const [generic] = given.get('--generic') ?? [];
  if (generic) return { ok: true, generic, json: given.has('--json') };
  const notes = given.get('--notes') ?? [];
  if (!notes.length) return { ok: false, message: USAGE };
  const exemplars = given.get('--exemplars') ?? null;
  return {
    ok: true,
    options: {
      notes,
      train: given.get('--train') ?? null,
      codebook: given.get('--codebook')?.[0] ?? 'data/themes/codebook.json',
      exemplars: exemplars?.[0] === 'none' ? [] : exemplars,
      withhold: given.get('--withhold') ?? [],
      withholdEach: given.get('--withhold-each') ?? null,
      encoder: !given.has('--no-encoder'),
      discovery: !given.has('--no-discovery'),
      curve: given.has('--curve'),
      json: given.has('--json')
    }
  };
}
