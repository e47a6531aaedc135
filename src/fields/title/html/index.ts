import type { Candidate, Ranked } from '../../../types.js';
import { announcedTitle } from '../../announced.js';
import { byCertainty } from '../../declared-value.js';
import { foldText, type Page, similarity } from '../../page.js';
import { announcedWordings, weighByAnnounced } from '../announced-wordings.js';
import { withoutSite } from '../title-segments.js';
import { cutKicker } from './cut-kicker.js';
import { declaredTitles } from './declared-titles.js';
import { type PrintedTitle, printedTitles } from './printed-titles.js';

/** How like a declared title a printed line must be to stand for it. */
const agrees = 0.45;
/** How sure a declared title must be for a printed line that says something else to need the rank of a headline. */
const trusted = 0.8;
/** Points that a line needs to be a headline without a declared title that agrees. */
const enoughAlone = 2.2;

/**
 * The headline of an HTML page. A printed line that agrees with a declared title comes before the declared wording;
 * where none is printed (or found) the declared title stands, without the site's name. Learned ranks over all wordings
 * (as for dumps) did better on shops and services, but worse on news, where the page prints what it means.
 *
 * A title that a feed announces supports the line or the declaration that says the same; alone it is the headline only
 * where the page neither prints nor declares one.
 */
export function readHtmlTitle(page: Page, site: string | null): Ranked {
  const announced = announcedTitle(page.document, site);
  const declared = byCertainty(weighByAnnounced(declaredTitles(page.document, site), announced));
  const printed = printedTitles(page, declared, site, announced);
  const title = choose(page, site, declared, printed, announced);
  const isOther = ({ source, value }: Candidate): boolean => source !== title?.source || value !== title.value;
  return title
    ? [title, ...byCertainty<string>([...printed, ...declared, ...(announced ? [announced] : [])]).filter(isOther)]
    : [];
}

function choose(
  page: Page,
  site: string | null,
  declared: readonly Candidate[],
  [best]: readonly PrintedTitle[],
  announced: Candidate | null,
): Candidate | null {
  const spoken = declared[0] ?? null;
  if (!best || !isHeadline(best, spoken, page)) return spoken ?? announced;
  const headline = declared.find(({ source }) => source === 'json-ld headline');
  // What stands in the headline's place but shares few words with the article's own record is a label or a teaser
  // ("Live", the front page's wording): the record is right more often, and the line is still no part of the body. Not so
  // where the site's own feed says what the line says.
  const isAnnounced = announcedWordings(announced).has(foldText(best.value));
  if (headline && !isAnnounced && similarity(headline.value, best.value) < agrees)
    return { ...headline, span: best.span };
  // Two lines of one heading have nothing between them ("Weather" and "Storm closes harbour"): the declared title has.
  const stated = announced ? [...declared, announced] : declared;
  const glued = stated.find(({ value }) => isGlued(best.value, value));
  if (glued) return { ...best, value: glued.value };
  // What the page declares tells first where a kicker ends.
  const cut = cutKicker(best, page, declared);
  const printed = cut === best && announced ? cutKicker(best, page, stated) : cut;
  return { ...printed, value: withoutSite(printed.value, site) };
}

function isGlued(printed: string, declared: string): boolean {
  const [left, right] = [foldText(printed), foldText(declared)];
  return left !== right && left.length < right.length && left.replaceAll(' ', '') === right.replaceAll(' ', '');
}

function isHeadline(best: PrintedTitle, spoken: Candidate | null, page: Page): boolean {
  if (best.features.agreesWithDeclared >= agrees) return true;
  const block = page.blocks[best.span?.block ?? -1];
  const level = block?.kind === 'heading' ? block.level : 0;
  // A fragment of a page declares nothing, and its first-level heading is what it has for a title.
  if (spoken === null && level === 1) return true;
  if (best.points < enoughAlone) return false;
  const leads = level > 0 && level <= 2 && block!.index < page.bodyStart;
  return spoken === null || spoken.certainty < trusted || leads;
}
