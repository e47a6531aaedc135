/** What kind of box an element makes, as the HTML standard's rendering section has it ("Flow content", 15.3). */

/** Never shown, or shown by other means than text. `noscript` is looked into where the page shows nothing else. */
export const skipped = new Set(
  'script style noscript template head iframe object embed svg canvas audio video map datalist select math-renderer'.split(
    ' ',
  ),
);

/** Start and end a run of text. */
export const blockLevel = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section ' +
    'summary table caption tbody td tfoot th thead tr ul button textarea'
  ).split(' '),
);

/** Run within a text: they hold no blocks unless the page puts some inside. */
export const phrasing = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark meter nobr output ' +
    'progress q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

export const markOf: Readonly<Record<string, 'link' | 'strong' | 'emphasis' | 'code' | 'time'>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  time: 'time',
};
