import { expect, test } from 'vitest';
import fc from 'fast-check';
import { createAutosave, type SaveReport } from '$lib/store/vault/autosave';
import { refuse } from '$lib/store/vault/refusal';

/** A clock by hand, and saves that end when told. */
function bench() {
  let now = 0;
  let timers: { at: number; work: () => void }[] = [];
  const pending: ((outcome: 'ok' | 'full' | 'bug') => void)[] = [];
  let [decided, kept, under, most] = [0, 0, 0, 0];
  const reports: SaveReport[] = [];
  const autosave = createAutosave({
    restMs: 250,
    after: (ms, work) => { const timer = { at: now + ms, work }; timers.push(timer); return () => { timers = timers.filter((other) => other !== timer); }; },
    onReport: (report) => reports.push(report),
    save: async () => {
      const content = decided;
      most = Math.max(most, ++under);
      const outcome = await new Promise<'ok' | 'full' | 'bug'>((resolve) => pending.push(resolve));
      under -= 1;
      if (outcome === 'bug') throw new Error('a fault of ours');
      if (outcome === 'full') return refuse('full');
      kept = content;
      return { ok: true };
    }
  });
  const settle = async () => { for (let i = 0; i < 10; i += 1) await Promise.resolve(); };
  return {
    autosave, reports,
    decide: () => { decided += 1; autosave.changed(); },
    pass: async (ms: number) => {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { work } of due) work();
      await settle();
    },
    end: async (outcome: 'ok' | 'full' | 'bug' = 'ok') => { pending.shift()?.(outcome); await settle(); },
    look: () => ({ decided, kept, under, most, waiting: timers.length })
  };
}

test('the first decision starts a save at once', async () => {
  const { decide, pass, end, look, reports } = bench();
  decide();
  await pass(0);
  expect(look().under).toBe(1);
  await end();
  expect(look()).toMatchObject({ kept: 1, under: 0, waiting: 0 });
  expect(reports.map(({ state }) => state)).toEqual(['waiting', 'saving', 'kept']);
});

test('decisions made during a save share the next one, which follows after a rest', async () => {
  const { decide, pass, end, look } = bench();
  decide();
  await pass(0);
  decide();
  decide();
  await end();
  expect(look()).toMatchObject({ kept: 1, under: 0, waiting: 1 });
  await pass(249);
  expect(look().under).toBe(0);
  await pass(1);
  await end();
  expect(look()).toMatchObject({ kept: 3, waiting: 0 });
});

test('a refused save is reported and tried again at the next decision', async () => {
  const { decide, pass, end, look, reports } = bench();
  decide();
  await pass(0);
  await end('full');
  expect(reports.at(-1)).toMatchObject({ state: 'failed', refusal: { reason: 'full' } });
  expect(look().waiting).toBe(0);
  decide();
  await pass(0);
  await end();
  expect(look()).toMatchObject({ kept: 2, decided: 2 });
});

test('a fault is reported with its cause, and later saves still run', async () => {
  const { decide, pass, end, look, reports } = bench();
  decide();
  await pass(0);
  await end('bug');
  expect(reports.at(-1)).toMatchObject({ state: 'failed', refusal: null, error: new Error('a fault of ours') });
  decide();
  await pass(0);
  await end();
  expect(look().kept).toBe(2);
});

test('flush saves what waits, waits for what runs, and says whether all is kept', async () => {
  const { decide, pass, end, look, autosave } = bench();
  expect(await autosave.flush()).toBe(true);
  decide();
  await pass(0);
  decide();
  const [one, two] = [autosave.flush(), autosave.flush()];
  await end();
  await end();
  expect([await one, await two]).toEqual([true, true]);
  expect(look()).toMatchObject({ kept: 2, most: 1 });
  decide();
  const three = autosave.flush();
  await end('full');
  expect(await three).toBe(false);
});

test('after stop nothing is saved any more', async () => {
  const { decide, pass, look, autosave } = bench();
  decide();
  await autosave.stop();
  decide();
  await pass(10_000);
  expect(look()).toMatchObject({ kept: 0, most: 0, waiting: 0 });
  expect(await autosave.flush()).toBe(false);
});

test('a change that is kept already is saved whole later, and sooner when another must be kept', async () => {
  const { autosave, pass, end, look, reports } = bench();
  autosave.noted(60_000);
  await pass(59_999);
  expect([look().under, reports]).toEqual([0, []]);
  await pass(1);
  expect(look().under).toBe(1);
  await end();
  autosave.noted(60_000);
  autosave.changed();
  await pass(0);
  expect(look()).toMatchObject({ under: 1, waiting: 0 });
  autosave.noted(60_000);
  await end();
  expect(reports.at(-1)?.state).toBe('kept');
  expect(look()).toMatchObject({ under: 0, waiting: 1 });
  void autosave.flush();
  await end();
  expect(look()).toMatchObject({ under: 0, waiting: 0 });
});

test('a change made while a save fails is tried again at the next', async () => {
  const { decide, pass, end, look } = bench();
  decide();
  await pass(0);
  decide();
  await end('full');
  expect(look()).toMatchObject({ under: 0, waiting: 0 });
  decide();
  await pass(0);
  expect(look().under).toBe(1);
});

test('whatever the order of decisions, time and outcomes, saves never overlap and everything is kept in the end', async () => {
  const event = fc.oneof(fc.constant('decide'), fc.constant('end'), fc.constant('full'), fc.constant('bug'), fc.nat(400));
  await fc.assert(fc.asyncProperty(fc.array(event, { maxLength: 60 }), async (events) => {
    const { decide, pass, end, look } = bench();
    for (const what of events) {
      if (what === 'decide') decide();
      else if (typeof what === 'number') await pass(what);
      else await end(what === 'end' ? 'ok' : (what as 'full' | 'bug'));
    }
    decide();
    for (let i = 0; i < 3; i += 1) { await pass(1000); await end(); }
    expect(look().most).toBe(1);
    expect(look().kept).toBe(look().decided);
  }), { numRuns: 300, seed: 5 });
});
