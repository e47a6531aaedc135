/**
 * Words of class names and ids, grouped by what they say of their element; the nearest distance upwards is a feature.
 * Matched anywhere in a word of the names: `post-body__text` is body and post and text.
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
  hidden: /^-hidden$/,
  unseen: /screen-?reader|sr-only|visually|offscreen|invisible|print/,
  responsive: /mobile|desktop|tablet|hide|d-none|\b(?:sm|md|lg|xl):|-only\b/,
  product: /product|produkt|producto|item-?detail|sku|pdp/,
  description: /desc|about|overview|feature|specification|spec-|accordion/,
  commerce: /price|cart|basket|checkout|shipping|stock|variant|swatch|wishlist|buy/,
  signature: /signature|\bsig\b|sig-?text|post-?sig/,
  variant: /variant|swatch|option|compare|quick/,
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

const patterns: readonly RegExp[] = nameGroupNames.map((name) => nameGroups[name]);

/** The groups of words met before: sites use the same words ("nav", "col-md-6") on page after page. */
const known = new Map<string, readonly number[]>();
/** No more words are remembered; there are some thousands, and then those that a script made up. */
const mostKnown = 10_000;
const longestKnown = 40;
const none: readonly number[] = [];

/** The groups that an element's names belong to, as indices into `nameGroupNames`, each at least once. */
export function groupsOfNames(names: string): readonly number[] {
  return names === '' ? none : names.split(' ').flatMap(groupsOfWord);
}

function groupsOfWord(word: string): readonly number[] {
  let groups = known.get(word);
  if (groups) return groups;
  groups = [...patterns.keys()].filter((group) => patterns[group]!.test(word));
  if (word.length <= longestKnown) {
    if (known.size >= mostKnown) known.clear();
    known.set(word, groups);
  }
  return groups;
}
