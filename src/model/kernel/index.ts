import { type Forest, leaf, missingLeft as missingGoesLeft } from '../forest.js';
import { binary } from './binary.js';
import { depth, leafBytes, missingLeft, nodeBytes } from './source.js';

/** Rows in the kernel's memory at a time: few enough to stay in the processor's nearest caches. */
const rowsAtOnce = 32;

interface Kernel {
  memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  order(at: number, end: number): void;
  apply(nodes: number, leaves: number, trees: number, rows: number, stride: number, count: number, sums: number): void;
}

/** The part of the platform that is used here; Node's types leave it to a browser's. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: unknown };
};

let compiled: object | null = null;

/** Sums the trees' leaves for rows of values, `rowLength` each. */
export type RowScorer = (rows: Float32Array, rowLength: number) => Float64Array;

/** Lays a forest out in a memory of its own. Null where its trees are deeper than the kernel goes. */
export function makeRowScorer(forest: Forest): RowScorer | null {
  const trees = forest.roots.length;
  compiled ??= new WebAssembly.Module(Buffer.from(binary, 'base64'));
  const kernel = new WebAssembly.Instance(compiled).exports as Kernel;
  const leaves = trees * nodeBytes;
  const sums = leaves + trees * leafBytes;
  const rowsAt = sums + rowsAtOnce * 8;
  reserve(kernel, rowsAt);
  if (!layOut(forest, kernel.memory.buffer)) return null;
  return (rows, rowLength) => {
    const count = rows.length / rowLength;
    reserve(kernel, rowsAt + rowsAtOnce * rowLength * 4 + 16);
    const floats = new Float32Array(kernel.memory.buffer);
    const chunk = new Float64Array(kernel.memory.buffer, sums, rowsAtOnce);
    const all = new Float64Array(count);
    for (let first = 0; first < count; first += rowsAtOnce) {
      const taken = Math.min(rowsAtOnce, count - first);
      floats.set(rows.subarray(first * rowLength, (first + taken) * rowLength), rowsAt / 4);
      kernel.order(rowsAt, rowsAt + taken * rowLength * 4);
      chunk.fill(0);
      kernel.apply(0, leaves, trees, rowsAt, rowLength * 4, taken, sums);
      all.set(chunk.subarray(0, taken), first);
    }
    return all;
  };
}

const pageBytes = 65_536;

function reserve({ memory }: Kernel, bytes: number): void {
  const lacking = bytes - memory.buffer.byteLength;
  if (lacking > 0) memory.grow(Math.ceil(lacking / pageBytes));
}

/** Writes whole trees: below a leaf that stands higher up, every leaf is that one. */
function layOut({ roots, features, rights, values }: Forest, buffer: ArrayBuffer): boolean {
  const nodes = new Int32Array(buffer);
  const leaves = new Float32Array(buffer, roots.length * nodeBytes);
  let fits = true;
  roots.forEach((root, tree) => {
    const lay = (from: number, to: number): void => {
      const feature = features[from]! & leaf;
      const inner = to < 2 ** depth;
      if (!inner) {
        leaves[(tree * leafBytes) / 4 + to - 2 ** depth] = values[from]!;
        fits &&= feature === leaf;
        return;
      }
      const goesLeft = feature !== leaf && (features[from]! & missingGoesLeft) !== 0;
      const place = (tree * nodeBytes) / 4 + to * 2;
      nodes[place] = feature === leaf ? 0 : (feature * 4) | (goesLeft ? missingLeft : 0);
      nodes[place + 1] = feature === leaf ? 0 : orderOf(values[from]!) + (goesLeft ? missingLeft : 0);
      lay(feature === leaf ? from : from + 1, to * 2);
      lay(feature === leaf ? from : from + rights[from]!, to * 2 + 1);
    };
    lay(root, 1);
  });
  return fits;
}

const oneFloat = new Float32Array(1);
const itsBits = new Int32Array(oneFloat.buffer);

/** A float32 as an integer of the same order: what the kernel's `order` makes of a row's values. */
function orderOf(value: number): number {
  oneFloat[0] = value + 0;
  const bits = itsBits[0]!;
  return bits ^ ((bits >> 31) & 0x7fff_ffff);
}
