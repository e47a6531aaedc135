/**
 * The classifier's features, by name. A feature that a format cannot observe is NaN ("missing"), never 0; the trees
 * have learned where a missing value goes. The same extraction (blocks/features/) runs at training and at use.
 *
 * A misspelt name does not compile: features are written through `at`, an index typed by the names.
 */
import { nameGroupNames } from './name-groups.js';

/** Of the block's own text. The ones in `neighbourly` are repeated for the blocks around it. */
const ownText = [
  'characters',
  'words',
  'meanWordLength',
  'longestWord',
  'sentences',
  'commas',
  'endsSentence',
  'endsColon',
  'endsEllipsis',
  'endsQuestion',
  'startsLower',
  'startsDigit',
  'startsSign',
  'startsQuote',
  'capitalizedShare',
  'allCapsShare',
  'digitShare',
  'signShare',
  'quotes',
  'brackets',
  'bars',
  'stopWordShare',
  'gluedJoints',
  'repeats',
  'seenBefore',
  'seenLater',
  'declaredShare',
  'titleOverlap',
  'headingOverlap',
  'hasDate',
  'hasTime',
  'hasUrl',
  'hasEmail',
  'hasPrice',
  'hasCopyright',
  'hasHandle',
  'hasMonth',
] as const;

/** Of the phrases in it that the lexicons know as chrome. */
const ownPhrases = [
  'chromeLine',
  'chromeOpener',
  'chromeShare',
  'trailingHeading',
  'consent',
  'subscription',
  'legal',
  'noArticle',
  'bylineOpener',
  'publishedLabel',
  'modifiedLabel',
  'relativeTime',
  'readingTime',
] as const;

/** Of its markup; missing where the format shows none. */
const ownMarkup = [
  'headingLevel',
  'listLevel',
  'isQuote',
  'isPreformatted',
  'isTableRow',
  'isCaption',
  'cells',
  'linkShare',
  'links',
  'linkWords',
  'strongShare',
  'emphasisShare',
  'hasTimeElement',
  'gap',
  'continues',
] as const;

const neighbourly = [
  'words',
  'endsSentence',
  'startsLower',
  'capitalizedShare',
  'digitShare',
  'stopWordShare',
  'commas',
  'chromeShare',
  'chromeLine',
  'trailingHeading',
  'linkShare',
  'headingLevel',
  'listLevel',
  'titleOverlap',
  'gap',
  'hasDate',
] as const;
export const neighbourOffsets = [-3, -2, -1, 1, 2, 3] as const;

/** Over the blocks up to `radius` away, by words. */
const windowFigures = ['words', 'prose', 'links', 'stopWords', 'chrome', 'short'] as const;
export const windowRadii = [2, 5, 12] as const;

const position = [
  'index',
  'indexFromEnd',
  'indexShare',
  'wordsBeforeShare',
  'proseBeforeShare',
  'proseAfterShare',
  'blocksSinceTitle',
  'wordsSinceTitle',
  'blocksSinceHeading',
  'lastHeadingLevel',
  'blocksSinceTrailingHeading',
  'trailingHeadingsBefore',
  'blocksSinceProse',
  'blocksUntilProse',
  'wordsUntilProse',
  'sameKindBefore',
  'sameKindAfter',
  'shortBefore',
  'shortAfter',
] as const;

/** Against the runs of blocks with the greatest sum of prose. */
const runs = [
  'inRun',
  'fromRunStart',
  'toRunEnd',
  'runProseShare',
  'inLenientRun',
  'fromLenientRunStart',
  'toLenientRunEnd',
] as const;

/** Elements whose nearest distance upwards is a feature; 0 is the block's own container. */
export const ancestorTags = [
  'article',
  'main',
  'section',
  'aside',
  'nav',
  'header',
  'footer',
  'form',
  'figure',
  'blockquote',
  'table',
  'ul',
  'ol',
  'dl',
  'li',
  'p',
  'a',
  'button',
  'details',
  'pre',
  'fieldset',
  'label',
  'dialog',
] as const;

/** Of each of the nearest containers upwards, by share of the page's. */
export const containerLevels = [0, 1, 2, 3, 4, 6] as const;
const containerFigures = ['blocks', 'wordShare', 'proseShare', 'linkShare', 'meanWords', 'chromeShare'] as const;

/** Of the blocks that are built alike, and of the records (list items, posts, cards) among which a block stands. */
const alike = [
  'shapeBlocks',
  'shapeWordShare',
  'shapeMeanWords',
  'shapeLinkShare',
  'shapeDistinctShare',
  'shapePriceShare',
  'shapeFirst',
  'shapeLast',
  'recordBlocks',
  'recordWords',
  'recordPlace',
  'recordCount',
  'recordsWordShare',
  'recordsMeanWords',
  'recordsLinkShare',
  'recordsFirst',
] as const;

/** Against the page's core: the smallest element that holds most of the prose. */
const tree = [
  'depth',
  'stepsToCore',
  'inCore',
  'branchWordShare',
  'branchLinkShare',
  'branchProseShare',
  'branchBlocks',
  'stepsToTop',
  'inTop',
  'topProseShare',
  'likeSiblings',
  'siblingsProse',
] as const;

const page = [
  'pageBlocks',
  'pageWords',
  'pageProseShare',
  'pageProseBlocks',
  'pageLinkShare',
  'pageHeadings',
  'pageListShare',
  'pageMedianWords',
  'pagePrices',
  'pageRunShare',
  'pageDates',
  'pageRelativeTimes',
  'pageCoreShare',
  'pageChromeShare',
  'pageStopWordShare',
  'pageSpaceless',
  'pageLayout',
  'pageUserNames',
  'pageCommerceNames',
  'pageCartNames',
  'pageThreadNames',
  'pageDocumentationNames',
  'pageCardNames',
  'declaredArticle',
  'declaredProduct',
  'declaredForum',
  'declaredList',
  'declaredPage',
  'urlDepth',
  'urlDigits',
  'urlSlugWords',
] as const;

type Spread<P extends string, N extends string> = `${P}.${N}`;
const spread = <P extends string, N extends string>(prefixes: readonly P[], names: readonly N[]): Spread<P, N>[] =>
  prefixes.flatMap((prefix) => names.map((name): Spread<P, N> => `${prefix}.${name}`));

export const ownNames = [...ownText, ...ownPhrases, ...ownMarkup] as const;
export const neighbourNames = neighbourly;
export const containerNames = containerFigures;

export const featureNames = [
  ...ownNames,
  ...spread(
    neighbourOffsets.map((offset) => `near${offset}` as const),
    neighbourly,
  ),
  ...spread(
    windowRadii.map((radius) => `window${radius}` as const),
    windowFigures,
  ),
  ...position,
  ...runs,
  ...alike,
  ...spread(['under'] as const, ancestorTags),
  ...spread(['named'] as const, nameGroupNames),
  ...spread(
    containerLevels.map((level) => `container${level}` as const),
    containerFigures,
  ),
  ...tree,
  ...page,
  'policy',
] as const;

/** How far scores are looked at on each side of a block. */
export const scoreOffsets = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
/** Words before and after a block over which scores are averaged. */
export const scoreReaches = [40, 150, 500] as const;
/** The groups of blocks over which scores are averaged; see blocks/features/groups.ts. */
export const groupNames = ['level0', 'level1', 'level2', 'level3', 'shape', 'record', 'records', 'slot'] as const;
/** The groups whose greatest and least scores count too. */
export const spreadGroups = ['shape', 'records', 'slot'] as const;

/**
 * Of the first stage's scores around a block: the second stage sees what its neighbours were taken for (stacking;
 * Wolpert, "Stacked generalization", 1992).
 */
const context = [
  'score',
  ...spread(
    ['score'] as const,
    scoreOffsets.map((offset) => `near${offset}` as const),
  ),
  ...spread(
    ['scoreBefore'] as const,
    scoreReaches.map((reach) => `within${reach}` as const),
  ),
  ...spread(
    ['scoreAfter'] as const,
    scoreReaches.map((reach) => `within${reach}` as const),
  ),
  ...spread(['scoreOf'] as const, groupNames),
  ...spread(['scoreMostOf'] as const, spreadGroups),
  ...spread(['scoreLeastOf'] as const, spreadGroups),
  'scoreRank',
  'scoreMostBefore',
  'scoreMostAfter',
  'blocksSinceLikely',
  'blocksUntilLikely',
  'likelyShareBefore',
  'likelyShareAfter',
  'inLikelyRun',
  'fromLikelyRunStart',
  'toLikelyRunEnd',
  'pageLikelyWords',
  'pageLikelyShare',
  'pageExpectedF1',
  'pageLikelyInComments',
  'pageInComments',
] as const;

/** First-stage features come first in a row, the second stage's behind them. */
export const rowNames = [...featureNames, ...context] as const;

export type FeatureName = (typeof rowNames)[number];
/** Features that the first stage sees. */
export const featureCount = featureNames.length;
/** The length of a row. */
export const rowLength = rowNames.length;

/**
 * What a body is, in the views of the sets that were trained on: `article` leaves out captions and boxes about other
 * stories (news), `page` keeps them (wcxb). The feature `policy` says which is asked for; the product asks for `article`.
 */
export const policies = { article: 0, page: 1 } as const;

/** Feature name -> its place in a row. */
export const at = Object.fromEntries(rowNames.map((name, index) => [name, index])) as Readonly<
  Record<FeatureName, number>
>;
