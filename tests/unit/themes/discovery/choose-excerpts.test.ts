import { expect, test } from 'vitest';
import { chooseExcerpts } from '../../../../src/lib/themes/discovery/choose-excerpts';

test('chooseExcerpts: of two rows alike only one is shown before a third that differs', () => {
  const rows = [Float32Array.of(1, 0), Float32Array.of(1, 0), Float32Array.of(0.6, 0.8)];
  const chosen = chooseExcerpts(rows, 2);
  expect(chosen).toContain(2);
  expect(chosen).toHaveLength(2);
});

test('chooseExcerpts: never more than there are', () => expect(chooseExcerpts([Float32Array.of(1)], 3)).toEqual([0]));
