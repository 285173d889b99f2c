import { expect, test } from 'vitest';
import fc from 'fast-check';
import { startGuard, stepGuard, type Guard, type GuardEvent } from '$lib/store/vault/screen-guard';

const limit = 600_000;
const run = (...events: readonly [GuardEvent, number][]): Guard => events.reduce((guard, [event, now]) => stepGuard(guard, event, now, limit), startGuard(0));

test('ten minutes without a sign lock the screen, one short of it does not', () => {
  expect(run(['tick', 300_000], ['tick', 599_999]).screen).toBe('shown');
  expect(run(['tick', 300_000], ['tick', 600_000]).screen).toBe('locked');
});

test('a sign of the person starts the time again', () => {
  expect(run(['tick', 500_000], ['act', 500_001], ['tick', 1_000_000]).screen).toBe('shown');
});

test('a sign that comes after the limit finds the screen locked', () => expect(run(['act', 600_000]).screen).toBe('locked'));

test('a clock moved back takes nothing off the idle time and does not unlock', () => {
  const before = run(['tick', 400_000], ['tick', 1000]);
  expect(before).toEqual({ screen: 'shown', idleMs: 400_000, at: 1000 });
  expect(stepGuard(before, 'tick', 201_000, limit).screen).toBe('locked');
  expect(run(['lock', 1000], ['tick', -86_400_000], ['act', -86_399_000]).screen).toBe('locked');
});

test('a sleep of the machine counts as idle', () => expect(run(['tick', 1000], ['tick', 8 * 3_600_000]).screen).toBe('locked'));

test('the cover stays until its key, whatever else is pressed, and locks in time', () => {
  expect(run(['cover', 1000], ['act', 2000]).screen).toBe('covered');
  expect(run(['cover', 1000], ['act', 2000], ['uncover', 3000])).toEqual({ screen: 'shown', idleMs: 0, at: 3000 });
  expect(run(['hide', 1000], ['act', 300_000], ['tick', 600_000]).screen).toBe('locked');
});

test('only the passphrase leaves the lock, whatever happens and whatever the clock does', () => {
  const event = fc.constantFrom<GuardEvent>('act', 'tick', 'cover', 'uncover', 'hide', 'lock');
  fc.assert(fc.property(fc.array(fc.tuple(event, fc.integer({ min: -1e9, max: 1e9 })), { maxLength: 30 }), (events) => {
    const guard = events.reduce((state, [what, now]) => stepGuard(state, what, now, limit), run(['lock', 0]));
    expect(guard.screen).toBe('locked');
    expect(stepGuard(guard, 'unlock', 5, limit)).toEqual({ screen: 'shown', idleMs: 0, at: 5 });
  }), { seed: 6 });
});
