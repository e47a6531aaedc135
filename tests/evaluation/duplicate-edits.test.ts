import { expect, test } from 'vitest';
import { edits, seededRandom } from './duplicate-edits.js';

const text =
  'The quay "reopened" today. It wasn\'t closed for long! Ferries leave at 9 sharp.\n\nMore follows tomorrow.';
const other = 'Snow fell. Nobody saw it.';

test.each(edits.map((edit) => [edit.name, edit] as const))(
  '"%s" changes a text, the same way in every run',
  (_, edit) => {
    const changed = edit.apply(text, other, seededRandom(1));
    expect(changed).not.toBe(text);
    expect(edit.apply(text, other, seededRandom(1))).toBe(changed);
  },
);

test('random numbers are spread over [0, 1)', () => {
  const random = seededRandom(3);
  const numbers = Array.from({ length: 1000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, number) => sum + number, 0) / 1000).toBeCloseTo(0.5, 1);
});
