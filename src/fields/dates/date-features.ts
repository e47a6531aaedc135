import type { DateContext } from './date-context.js';
import { printedFeatures } from './printed-features.js';

/** What may speak for or against a date as that of the publication. */
export const dateFeatureNames = [
  'any',
  // How it is declared.
  'ldArticle',
  'ldPage',
  'ldCreated',
  'ldUploaded',
  'metaTime',
  'metaPublished',
  'metaCreated',
  'metaDate',
  'declaredLater',
  'declaredNoArticle',
  // How the address names it.
  'urlPath',
  'urlCompact',
  'urlDayFirst',
  // How it is printed.
  'printed',
  'timeElement',
  'leads',
  'labelled',
  'labelledBelow',
  'labelledAlone',
  'otherLabel',
  'namedDate',
  'wholeLine',
  'mostOfLine',
  'partOfLine',
  'inProse',
  'ownTitle',
  'apart',
  'lineStart',
  'lineEnd',
  'heading',
  'mainContent',
  'mainContentProse',
  'elsewhere',
  'stampElsewhere',
  'hasTime',
  'weekday',
  'ambiguous',
  'monthOnly',
  'bylineBeside',
  'otherDaysNear',
  'firstPrinted',
  'manyDays',
  'otherPageStamp',
  // Where it is printed.
  'inTitle',
  'rightBelowTitle',
  'stampRightBelowTitle',
  'belowTitle',
  'rightAboveTitle',
  'stampRightAboveTitle',
  'aboveTitle',
  'weekdayAboveTitle',
  'farAbove',
  'besideBodyStart',
  'inBody',
  'rightBelowBody',
  'belowBody',
  'farBelow',
  // What agrees with it.
  'agreesWithUrl',
  'differsFromUrl',
  'agreesWithDeclared',
  'differsFromDeclared',
  'differsFromArticle',
  'agreesWithPrinted',
  'nextDay',
  'urlMonth',
  'notUrlMonth',
  'pictureMonth',
  'isModified',
  'modifiedLater',
  'laterThanDeclared',
  'laterThanArticle',
  'newest',
  'onlyDay',
  // What the page is.
  'saysArticle',
  'saysOther',
  'frontPage',
  'muchProse',
  'slug',
  'longTitle',
] as const;

export type DateFeature = (typeof dateFeatureNames)[number];
/** Which of them hold; one that is left out does not. */
export type DateFeatures = Readonly<Partial<Record<DateFeature, boolean>>>;

const muchProse = 1500;
const longTitle = 30;

/** Measures the date at `index` of a page's evidence. */
export function dateFeatures(index: number, context: DateContext): DateFeatures {
  const evidence = context.evidence[index]!;
  const { day, iso, declared, url, printed } = evidence;
  const { page, changes, trusted, urlDay, months } = context;
  const month = iso.slice(0, 7);
  const facts = context.days.get(day)!;
  return {
    any: true,
    ldArticle: declared?.kind === 'ldArticle',
    ldPage: declared?.kind === 'ldPage',
    ldCreated: declared?.kind === 'ldCreated',
    ldUploaded: declared?.kind === 'ldUploaded',
    metaTime: declared?.kind === 'metaTime',
    metaPublished: declared?.kind === 'metaPublished',
    metaCreated: declared?.kind === 'metaCreated',
    metaDate: declared?.kind === 'metaDate',
    declaredLater: declared?.isLater ?? false,
    declaredNoArticle: declared !== undefined && !context.saysArticle,
    urlPath: url?.kind === 'urlPath' || url?.kind === 'urlDashed',
    urlCompact: url?.kind === 'urlCompact',
    urlDayFirst: url?.kind === 'urlDayFirst',
    ...(printed && printedFeatures(printed, index, context)),
    hasTime: iso.includes('T'),
    monthOnly: iso.length < 10,
    agreesWithUrl: !url && urlDay === day,
    differsFromUrl: !url && urlDay !== null && urlDay !== day,
    agreesWithDeclared: facts.kinds.size > (declared ? 1 : 0),
    differsFromDeclared: !declared && trusted.length > 0 && !trusted.some((other) => other.day === day),
    differsFromArticle:
      trusted.some((other) => other.isArticle) && !trusted.some((other) => other.isArticle && other.day === day),
    agreesWithPrinted: [...facts.nearTitle].some((block) => block !== printed?.block.index),
    nextDay: declared !== undefined && iso.includes('T') && isNextDay(day, context),
    urlMonth: months.page === month,
    notUrlMonth: months.page !== null && months.page !== month,
    pictureMonth: months.picture === month,
    isModified: changes.has(day),
    modifiedLater: trusted.some((other) => other.day < day) && [...changes].some((other) => daysApart(other, day) <= 1),
    laterThanDeclared: trusted.some((other) => other.day < day),
    laterThanArticle: trusted.some((other) => other.isArticle && other.day < day),
    newest: context.newest === day,
    onlyDay: context.days.size === 1,
    saysArticle: context.saysArticle,
    saysOther: context.saysOther,
    frontPage: context.isFrontPage,
    muchProse: page.bodyText.length > muchProse,
    slug: context.hasSlug,
    longTitle: context.title.length > longTitle,
  };
}

/** Days of the calendar between two; NaN where one states no day. */
const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** Whether a day may be another one by the page's own clock: one beside it is printed near the title, or in the address. */
function isNextDay(day: string, { days, urlDay }: DateContext): boolean {
  if (urlDay !== null && daysApart(urlDay, day) === 1) return true;
  return [...days].some(([other, { nearTitle }]) => nearTitle.size > 0 && daysApart(other, day) === 1);
}
