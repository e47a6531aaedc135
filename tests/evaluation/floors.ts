/** The quality gate: figures that may rise and never fall without a word. */
import { readFileSync, writeFileSync } from 'node:fs';

/** `tests/evaluation/floors.json`. A figure's name is `set/variant/figure`. */
export interface Floors {
  /** Hash of the corpus that the floors hold for. */
  corpus: string;
  floors: Record<string, number>;
  /** The highest value that each floor ever had, so that one lowered by hand is noticed. */
  highest: Record<string, number>;
  /** Every floor below its highest value, with the reason why that was accepted. */
  lowered: { figure: string; to: number; reason: string }[];
}

/** Figures that a floor is kept for. Precision and recall move against each other; their F1 is what counts. */
export const pinnedFigures: readonly string[] = [
  'body f1',
  'segments f1',
  'title',
  'title shown',
  'authors f1',
  'date f1',
  'date shown',
  'minute',
  'deck',
];

const floorsFile = new URL('floors.json', import.meta.url);

export function readFloors(): Floors {
  return JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors;
}

export function writeFloors(floors: Floors): void {
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
}

/** Everything that is wrong with the figures measured, as lines for people; none where the gate is passed. */
export function checkFloors(floors: Floors, measured: ReadonlyMap<string, number>, corpus: string): string[] {
  if (floors.corpus !== corpus) {
    return [
      `the floors hold for corpus ${floors.corpus.slice(0, 12)}, this is ${corpus.slice(0, 12)}: ` +
        'empty "floors" and "highest" in floors.json and run npm run eval -- --pin',
    ];
  }
  const wrong = unexplained(floors);
  for (const [figure, floor] of Object.entries(floors.floors)) {
    const value = measured.get(figure);
    if (value !== undefined && value < floor) wrong.push(`${figure} is ${value}, its floor ${floor}`);
  }
  return wrong;
}

/** Floors that stand lower than they did without an entry under `lowered`, or that were taken out. */
function unexplained(floors: Floors): string[] {
  const wrong: string[] = [];
  for (const [figure, highest] of Object.entries(floors.highest)) {
    const floor = floors.floors[figure];
    if (floor === undefined) wrong.push(`${figure} had the floor ${highest} and has none now`);
    else if (floor < highest && !isExplained(floors, figure, floor)) {
      wrong.push(`${figure} has the floor ${floor}, it had ${highest}: give the reason under "lowered"`);
    }
  }
  return wrong;
}

function isExplained(floors: Floors, figure: string, floor: number): boolean {
  return floors.lowered.some((entry) => entry.figure === figure && entry.to === floor && entry.reason.trim() !== '');
}

/** Floors raised to what was measured, rounded down to the third digit; none is ever lowered. */
export function raiseFloors(floors: Floors, measured: ReadonlyMap<string, number>, corpus: string): Floors {
  if (floors.corpus !== corpus && Object.keys(floors.floors).length > 0)
    throw new Error(checkFloors(floors, measured, corpus)[0]);
  const raised: Floors = { ...floors, corpus, floors: { ...floors.floors }, highest: { ...floors.highest } };
  for (const [figure, value] of measured) {
    const floor = Math.floor(value * 1000) / 1000;
    raised.floors[figure] = Math.max(floor, raised.floors[figure] ?? 0);
    raised.highest[figure] = Math.max(raised.floors[figure], raised.highest[figure] ?? 0);
  }
  raised.lowered = floors.lowered.filter(({ figure, to }) => raised.floors[figure] === to);
  return raised;
}
