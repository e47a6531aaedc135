import type { Block } from '../../types.js';
import { bylineOpenerLength } from '../byline/byline-words.js';
import { oncePerBlock } from '../once-per-block.js';
import { isInside, type Page } from '../page.js';
import type { PrintedDate } from './date-candidates.js';
import { type DateContext, type Evidence, saysTitle } from './date-context.js';
import type { DateFeatures } from './date-features.js';

const fewBlocks = 4;
const manyDays = 4;
/** Shares of a line by which a date is all of it, most of it (a stamp), or a part that was set beside others. */
const shares = { whole: 0.85, stamp: 0.45, labelled: 0.35, prose: 0.3, part: 0.2 } as const;
const longLine = 60;

/** Measures a printed date, at `at` of the page's evidence, by its line and by where that stands. */
export function printedFeatures(printed: PrintedDate, at: number, context: DateContext): DateFeatures {
  const { block, found, label, share, apart, elsewhere, machine } = printed;
  const { page, head, foot } = context;
  const { index, text } = block;
  const isStamp = share >= shares.stamp;
  const isWhole = share >= shares.whole;
  const inMain = block.label === 'main-content' && !printed.leads;
  const below = index > foot ? index - page.bodyEnd : -1;
  return {
    printed: true,
    timeElement: machine,
    leads: printed.leads,
    labelled: label === 'published',
    labelledBelow: label === 'published' && index > foot,
    labelledAlone: label === 'published' && share >= shares.labelled,
    otherLabel: label === 'other',
    namedDate: isNamedDate(printed),
    wholeLine: isWhole,
    mostOfLine: isStamp && !isWhole,
    partOfLine: share >= shares.part && !isStamp,
    inProse: share < shares.prose && text.length > longLine && !apart && !printed.leads,
    ownTitle: index !== head && saysTitle(printed, context.title),
    apart: apart,
    lineStart: !isWhole && found.start <= 1,
    lineEnd: !isWhole && found.end >= text.length - 1,
    heading: block.kind === 'heading',
    mainContent: inMain,
    mainContentProse: inMain && !isStamp && !apart,
    elsewhere: elsewhere,
    stampElsewhere: elsewhere && isStamp,
    weekday: found.hasWeekday,
    ambiguous: found.ambiguous,
    bylineBeside: isBylineNear(page, index),
    otherDaysNear: hasOtherDaysNear(at, context.evidence),
    firstPrinted: context.firstPrinted === context.evidence[at]?.day,
    manyDays: context.printedDays > manyDays,
    otherPageStamp: context.saysOther,
    inTitle: index === head && !elsewhere,
    rightBelowTitle: index > head && index <= head + 2,
    stampRightBelowTitle: isStamp && index > head && index <= head + 2,
    belowTitle: index > head + 2 && index <= foot,
    rightAboveTitle: index < head && index >= head - 2,
    stampRightAboveTitle: isStamp && index < head && index >= head - 2,
    aboveTitle: index < head - 2 && index >= head - 8,
    weekdayAboveTitle: index < head && found.hasWeekday,
    farAbove: index < head - 8,
    besideBodyStart: Math.abs(index - page.bodyStart) <= 4,
    inBody: index > foot && index < page.bodyEnd,
    rightBelowBody: below >= 0 && below < 4,
    belowBody: below >= 4 && below < 12,
    farBelow: below >= 12,
  };
}

const dateNames = /date|time|datum|fecha|stamp|byline|meta|info|posted|publi|submitted/;

/** Whether an element's names say that it holds a date or what belongs with one. */
function isNamedDate({ block, found }: PrintedDate): boolean {
  if (isInside(block, dateNames, 2)) return true;
  return (block.marks ?? []).some(
    (mark) => mark.names !== '' && mark.start <= found.start && mark.end >= found.end && dateNames.test(mark.names),
  );
}

/** Whether lines close by print another day, as lists of texts do. Printed dates stand in page order. */
function hasOtherDaysNear(at: number, evidence: readonly Evidence[]): boolean {
  const { day, printed } = evidence[at]!;
  const index = printed!.block.index;
  for (const step of [-1, 1]) {
    for (let next = at + step; ; next += step) {
      const other = evidence[next];
      if (!other?.printed || Math.abs(other.printed.block.index - index) > fewBlocks) break;
      if (other.day !== day && other.printed.block.index !== index && !other.printed.machine) return true;
    }
  }
  return false;
}

const longestByline = 120;

const opensByline = oncePerBlock(({ text }: Block) => text.length < longestByline && bylineOpenerLength(text) > 0);

/** Whether a byline opens the line or one beside it. */
function isBylineNear(page: Page, index: number): boolean {
  return [index - 1, index, index + 1].some((at) => {
    const block = page.blocks[at];
    return block !== undefined && opensByline(block, page);
  });
}
