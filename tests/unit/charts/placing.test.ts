import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dodge } from '$lib/charts/lettering/dodge';
import { labelSpot } from '$lib/charts/frame/label-spot';
import { annotationBox, placeAnnotations } from '$lib/charts/control/place-annotations';

test('labels that would touch move apart and the rest stay', () => {
  expect(dodge([10, 12, 60], 14, 0, 100)).toEqual([10, 24, 60]);
  expect(dodge([95, 99], 14, 0, 100)).toEqual([86, 100]);
});

test('dodged labels keep their order and distance', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 10 }), (wanted) => {
    const placed = dodge(wanted, 14, 0, 200);
    const sorted = [...placed].sort((a, b) => a - b);
    for (let i = 1; i < sorted.length; i++) expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThanOrEqual(14 - 1e-9);
  }));
});

test('two events side by side share a row, and two close ones do not', () => {
  const far = placeAnnotations([{ x: 50, label: 'Policy' }, { x: 300, label: 'Team' }], 0, 600, 4);
  expect(far.map(({ row }) => row)).toEqual([0, 0]);
  const close = placeAnnotations([{ x: 10, label: 'Policy reissued' }, { x: 14, label: 'Dedicated team' }], 0, 600, 4);
  expect(new Set(close.map(({ row }) => row)).size).toBe(2);
});

test('where labels have no room all become numbers', () => {
  const events = Array.from({ length: 12 }, (_, i) => ({ x: 20 + i * 25, label: `A rather long label ${i}` }));
  expect(placeAnnotations(events, 0, 340, 3).map(({ text }) => text)).toEqual(events.map((_, i) => String(i + 1)));
});

test('no label touches another, is crossed by another line, or leaves the chart', () => {
  const event = fc.record({ x: fc.integer({ min: 20, max: 380 }), label: fc.string({ minLength: 1, maxLength: 40 }) });
  fc.assert(fc.property(fc.array(event, { maxLength: 14 }), (events) => {
    const placed = placeAnnotations([...events].sort((a, b) => a.x - b.x), 0, 400, 4).filter(({ text }) => text);
    for (const [i, a] of placed.entries()) {
      const box = annotationBox(a);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(400);
      for (const [j, b] of placed.entries()) {
        if (i === j) continue;
        const other = annotationBox(b);
        if (a.row === b.row) expect(box.right <= other.left || other.right <= box.left).toBe(true);
        if (b.row > a.row) expect(b.x < box.left || b.x > box.right).toBe(true);
      }
    }
  }));
});

test('a label takes the first spot that is clear of points and of other labels', () => {
  const spots = [{ x: 50, y: 20, anchor: 'middle' }, { x: 50, y: 60, anchor: 'middle' }, { x: 50, y: 90, anchor: 'middle' }] as const;
  const area = { x: 0, y: 0, width: 100, height: 100 };
  const found = labelSpot(spots, 40, 14, [{ x: 40, y: 50, width: 20, height: 14 }], [{ x: 50, y: 15 }], area);
  expect(found!.spot.y).toBe(90);
  expect(labelSpot(spots.slice(0, 1), 40, 14, [], [{ x: 50, y: 15 }], area)).toBeNull();
});
