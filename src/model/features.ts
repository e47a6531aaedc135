/**
 * The classifier's features, by name. A feature that a format cannot observe is NaN ("missing"), never 0; the trees
 * have learned where a missing value goes. The same extraction (blocks/features/) runs at training and at use.
 *
 * A misspelt name does not compile: features are written through `at`, an index typed by the names.
 */

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
] as const;

/**
 * Words of class names and ids, grouped by what they say of their element; the nearest distance upwards is a feature.
 * Matched anywhere in the names: `post-body__text` is body and post and text.
 */
export const nameGroups = {
  article: /article|story|artikel|noticia|nota\b|nyhet|news-?item/,
  body: /body|bodytext|fulltext|richtext|rich-text|prose|wysiwyg|copy\b/,
  content: /content|contenu|contenido|inhalt/,
  entry: /entry|post|blog/,
  text: /text|paragraph/,
  main: /main|primary|column-?1|col-?main/,
  headline: /headline|title|titre|titulo|heading/,
  lead: /lead|intro|deck|standfirst|teaser-?text|excerpt|summary|abstract|dek\b|chapo|subtitle|sub-?head/,
  byline: /byline|author|autor|writer|contributor|redact/,
  date: /date|time|publish|datum|fecha|updated/,
  meta: /meta|info\b|details/,
  caption: /caption|legende|credit|figcaption|copyright-|photo/,
  media: /media|image|video|gallery|slider|slide|carousel|figure|player|audio|podcast/,
  quote: /quote|blockquote|testimonial/,
  comment: /comment|discuss|disqus|respon|reply|replies|kommentar/,
  thread: /thread|message|topic|forum|answer|question/,
  user: /user|avatar|profile|member|signature|bio\b/,
  related: /related|recommend|similar|also|more-|-more|read-?next|up-?next|outbrain|taboola|ligatus|verwandt/,
  list: /list|grid|feed|stream|river|archive|results/,
  card: /card|teaser|tile|item|promo-?item|thumb/,
  popular: /popular|trending|most|top-?stories|latest|recent|beliebt/,
  sidebar: /side-?bar|aside|secondary|right-?col|rail|sidebar|widget/,
  navigation: /nav|menu|breadcrumb|crumb|pagination|pager|toc\b|table-of-contents|tabs?\b|skip/,
  header: /header|masthead|top-?bar|banner|hero|branding|logo/,
  footer: /foot|bottom|colophon|legal|copyright/,
  share: /share|sharing|social|follow|facebook|twitter|whatsapp|addthis|addtoany/,
  tags: /tag-|tags|-tag\b|keyword|categor|topic-?list|label/,
  advertising: /\bads?\b|ad-|-ad\b|advert|sponsor|promo|commercial|anzeige|werbung|publicidad|dfp|gpt|affiliate/,
  newsletter: /newsletter|subscri|signup|sign-up|mailing|optin|opt-in|abo\b/,
  paywall: /paywall|premium|regwall|piano|gate|metered/,
  consent: /cookie|consent|gdpr|cmp\b|onetrust|didomi|privacy/,
  dialog: /modal|popup|pop-up|dialog|overlay|lightbox|toast|drawer|flyout|dropdown|tooltip/,
  control: /button|btn|form|search|input|login|filter|sort|toggle|select/,
  hidden: /-hidden\b|screen-?reader|sr-only|visually|offscreen|invisible|print/,
  product: /product|produkt|producto|item-?detail|sku|pdp/,
  description: /desc|about|overview|feature|specification|spec-|accordion/,
  commerce: /price|cart|basket|checkout|shipping|stock|variant|swatch|wishlist|buy/,
  review: /review|rating|stars|bewertung/,
  documentation: /doc-|docs|document|markdown|reference|api\b|guide|tutorial|theme-doc/,
  box: /box|factbox|infobox|aside|callout|note\b|notice|alert|warning|highlight|key-?(?:point|takeaway)/,
  cta: /cta|call-?to|donat|support-us|join/,
  section: /section|block|module|component|container|wrap|row|col-/,
  articleBodyProperty:
    /articlebody|articletext|article-body|article-text|article-content|post-content|entry-content|post-body|story-body|storybody/,
} as const satisfies Record<string, RegExp>;

export type NameGroup = keyof typeof nameGroups;
export const nameGroupNames = Object.keys(nameGroups) as NameGroup[];

/** Of each of the nearest containers upwards, by share of the page's. */
export const containerLevels = [0, 1, 2, 3, 4, 6] as const;
const containerFigures = ['blocks', 'wordShare', 'proseShare', 'linkShare', 'meanWords', 'chromeShare'] as const;

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
  'pageHandles',
  'pageCoreShare',
  'pageChromeShare',
  'pageStopWordShare',
  'pageSpaceless',
  'pageLayout',
  'pageUserNames',
  'pageCommerceNames',
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
/** Elements around a block, from its own upwards, over which scores are averaged. */
export const scoreLevels = [0, 1, 2, 3] as const;

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
  ...spread(
    ['scoreOfContainer'] as const,
    scoreLevels.map((level) => `level${level}` as const),
  ),
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
