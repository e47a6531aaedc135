import { WordLists } from '../text/word-lists.js';

/**
 * What words of class names and ids say of their element, by groups; the nearest distance upwards to one is a feature.
 * Found anywhere in the names: `post-body__text` is body and post and text. `^` and `$` stand for a border as `\b`
 * is one, `_` for the space between names.
 */
const wordsOf = {
  article: 'article story artikel noticia nota$ nyhet newsitem news-item',
  body: 'body bodytext fulltext richtext rich-text prose wysiwyg copy$',
  content: 'content contenu contenido inhalt',
  entry: 'entry post blog',
  text: 'text paragraph',
  main: 'main primary column1 column-1 colmain col-main',
  headline: 'headline title titre titulo heading',
  lead: 'lead intro deck standfirst teasertext teaser-text excerpt summary abstract dek$ chapo subtitle subhead sub-head',
  byline: 'byline author autor writer contributor redact',
  date: 'date time publish datum fecha updated',
  meta: 'meta info$ details',
  caption: 'caption legende credit figcaption copyright- photo',
  media: 'media image video gallery slider slide carousel figure player audio podcast',
  quote: 'quote blockquote testimonial',
  comment: 'comment discuss disqus respon reply replies kommentar',
  thread: 'thread message topic forum answer question',
  user: 'user avatar profile member signature bio$',
  related:
    'related recommend similar also more- -more readnext read-next upnext up-next outbrain taboola ligatus verwandt',
  list: 'list grid feed stream river archive results',
  card: 'card teaser tile item promoitem promo-item thumb',
  popular: 'popular trending most topstories top-stories latest recent beliebt',
  sidebar: 'sidebar side-bar aside secondary rightcol right-col rail widget',
  navigation: 'nav menu breadcrumb crumb pagination pager toc$ table-of-contents tab$ tabs$ skip',
  header: 'header masthead topbar top-bar banner hero branding logo',
  footer: 'foot bottom colophon legal copyright',
  share: 'share sharing social follow facebook twitter whatsapp addthis addtoany',
  tags: 'tag- tags -tag$ keyword categor topiclist topic-list label',
  advertising: '^ad$ ^ads$ ad- -ad$ advert sponsor promo commercial anzeige werbung publicidad dfp gpt affiliate',
  newsletter: 'newsletter subscri signup sign-up mailing optin opt-in abo$',
  paywall: 'paywall premium regwall piano gate metered',
  consent: 'cookie consent gdpr cmp$ onetrust didomi privacy',
  dialog: 'modal popup pop-up dialog overlay lightbox toast drawer flyout dropdown tooltip',
  control: 'button btn form search input login filter sort toggle select',
  /** What a page's reader adds to the names of an element that its own markup hides. */
  hidden: '_-hidden$',
  unseen: 'screenreader screen-reader sr-only visually offscreen invisible print',
  responsive: 'mobile desktop tablet hide d-none ^sm: ^md: ^lg: ^xl: -only$',
  product: 'product produkt producto itemdetail item-detail sku pdp',
  description: 'desc about overview feature specification spec- accordion',
  commerce: 'price cart basket checkout shipping stock variant swatch wishlist buy',
  signature: 'signature ^sig$ sigtext sig-text postsig post-sig',
  variant: 'variant swatch option compare quick',
  review: 'review rating stars bewertung',
  documentation: 'doc- docs document markdown reference api$ guide tutorial theme-doc',
  box: 'box factbox infobox aside callout note$ notice alert warning highlight keypoint key-point keytakeaway key-takeaway',
  cta: 'cta callto call-to donat support-us join',
  section: 'section block module component container wrap row col-',
  articleBodyProperty:
    'articlebody articletext article-body article-text article-content post-content entry-content post-body story-body storybody',
} as const satisfies Record<string, string>;

export type NameGroup = keyof typeof wordsOf;
export const nameGroupNames = Object.keys(wordsOf) as NameGroup[];

let lists: WordLists | null = null;

/** The groups that an element's names belong to, as indices into `nameGroupNames`, some more than once. */
export function groupsOfNames(names: string): readonly number[] {
  lists ??= new WordLists(
    nameGroupNames.map((group) => wordsOf[group].split(' ').map((word) => word.replace('_', ' '))),
  );
  return lists.find(names);
}
