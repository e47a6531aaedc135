/**
 * The inner loop of the forests in WebAssembly's text format, which `npm run build:kernel` assembles into `binary.ts`.
 *
 * JavaScript takes a branch at every node, which the processor guesses wrong every other time. Here every tree is a
 * whole tree of `depth` levels, each step down is the same few instructions without a branch, and several rows are on
 * their way at once: about twice as fast, with the same sums to the last bit.
 *
 * Numbers are compared as integers: the bits of a float32, with those of negative numbers turned round, are in the order
 * of the floats. A missing value's are the greatest, so it goes right; adding `missingLeft` turns them into the least of
 * all and keeps the order of the rest, so at nodes where a missing value goes left that is added to both sides.
 */

/** The levels of nodes above the leaves; the trees are trained with at most so many. */
export const depth = 7;
/** Nodes of a tree: an integer each for the value's place in its row, in bytes, and for the threshold. The first is unused. */
export const nodeBytes = 8 * 2 ** depth;
/** Leaves of a tree, a float32 each. */
export const leafBytes = 4 * 2 ** depth;
/** In a node's first integer: a missing value goes left. Added to a missing value, it makes the least integer of all. */
export const missingLeft = 0x0040_0000;
/** The bits of a missing value. */
export const missing = 0x7fc0_0000;

/** Node n's children are 2n and 2n + 1. */
const step = `
          (local.set $at (i32.add (local.get $nodes) (i32.shl (local.get $node) (i32.const 3))))
          (local.set $split (i32.load (local.get $at)))
          (local.set $node (i32.add
            (i32.shl (local.get $node) (i32.const 1))
            (i32.ge_s
              (i32.add
                (i32.load (i32.add (local.get $row) (i32.and (local.get $split) (i32.const 0xffff))))
                (i32.and (local.get $split) (i32.const ${missingLeft})))
              (i32.load offset=4 (local.get $at)))))`;

const fourTimes = (bits: number): string => `(v128.const i32x4 ${bits} ${bits} ${bits} ${bits})`;

export const source = `(module
  (memory (export "memory") 1)

  ;; Turns float32 values into integers of the same order, in place, four at a time.
  (func (export "order") (param $at i32) (param $end i32)
    (local $value v128)
    (loop $next
      ;; Minus zero is zero.
      (local.set $value (f32x4.add (v128.load (local.get $at)) (v128.const f32x4 0 0 0 0)))
      (v128.store (local.get $at) (v128.bitselect
        ${fourTimes(missing)}
        (v128.xor (local.get $value)
          (v128.and (i32x4.shr_s (local.get $value) (i32.const 31)) ${fourTimes(0x7fff_ffff)}))
        (f32x4.ne (local.get $value) (local.get $value))))
      (br_if $next (i32.lt_u
        (local.tee $at (i32.add (local.get $at) (i32.const 16)))
        (local.get $end)))))

  ;; Adds to each row's sum, a float64, the leaf that the row comes to in each tree, tree by tree.
  (func (export "apply")
    (param $nodes i32) (param $leaves i32) (param $trees i32) (param $rows i32) (param $stride i32) (param $count i32)
    (param $sums i32)
    (local $row i32) (local $sum i32) (local $end i32) (local $node i32) (local $at i32) (local $split i32)
    (local.set $end (i32.add (local.get $sums) (i32.shl (local.get $count) (i32.const 3))))
    (loop $eachTree
      (local.set $row (local.get $rows))
      (local.set $sum (local.get $sums))
      (loop $eachRow
          (local.set $node (i32.const 1))${step.repeat(depth)}
        (f64.store (local.get $sum) (f64.add
          (f64.load (local.get $sum))
          (f64.promote_f32 (f32.load (i32.add
            (local.get $leaves)
            (i32.shl (i32.and (local.get $node) (i32.const ${2 ** depth - 1})) (i32.const 2)))))))
        (local.set $row (i32.add (local.get $row) (local.get $stride)))
        (br_if $eachRow (i32.lt_u
          (local.tee $sum (i32.add (local.get $sum) (i32.const 8)))
          (local.get $end))))
      (local.set $nodes (i32.add (local.get $nodes) (i32.const ${nodeBytes})))
      (local.set $leaves (i32.add (local.get $leaves) (i32.const ${leafBytes})))
      (br_if $eachTree (local.tee $trees (i32.sub (local.get $trees) (i32.const 1)))))))
`;
