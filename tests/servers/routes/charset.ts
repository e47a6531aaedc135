import iconv from 'iconv-lite';
import { page } from '../../cli/contract/material.js';
import type { Answer, Routes } from '../route.js';

export const charsetRoutes: Routes = {
  '/charset': ({ query }) => written(query.get('name') ?? 'windows-1251'),
  // `says` is the header's charset, `is` the body's, `meta` the one that the page declares, if it does.
  '/wrong-charset': ({ query }) =>
    written(query.get('is') ?? 'windows-1251', query.get('says') ?? 'utf-8', query.get('meta')),
};

function written(charset: string, says = charset, meta: string | null = null): Answer {
  const text =
    meta === null ? textFor(charset) : textFor(charset).replace('<title>', `<meta charset="${meta}"><title>`);
  return { headers: { 'Content-Type': `text/html; charset=${says}` }, body: iconv.encode(text, charset) };
}

/** The first of the pages that the charset can write in whole. */
function textFor(charset: string): string {
  const text = pages.find((candidate) => iconv.decode(iconv.encode(candidate, charset), charset) === candidate);
  if (text === undefined) throw new Error(`no page can be written in ${charset}`);
  return text;
}

const pages = [
  pageWith(
    'Мост закрыт до весны',
    'Старый мост через реку останется закрытым до весны, сообщил в пятницу городской совет: водолазы нашли трещины в ' +
      'двух каменных опорах, которых год назад ещё не было. Автобусы пойдут в объезд по дороге через долину.',
  ),
  pageWith(
    'Le pont restera fermé jusqu’au printemps',
    'Le vieux pont restera fermé jusqu’au printemps, a annoncé vendredi la mairie, après que des plongeurs ont découvert ' +
      'des fissures dans deux piles. Les autobus passeront par la vallée, où la chaussée a été élargie.',
  ),
  pageWith(
    'Die Brücke bleibt bis zum Frühjahr gesperrt',
    'Die alte Brücke bleibt bis zum Frühjahr gesperrt, teilte die Stadt am Freitag mit. Für Fußgänger fährt eine Fähre.',
  ),
  pageWith('The bridge stays shut', 'Walkers can use a ferry.'),
];

/** A page with a paragraph of its own, without the quotation marks that few charsets have. */
function pageWith(title: string, paragraph: string): string {
  return page(title).replace('</h1>', `</h1>\n<p>${paragraph}</p>`).replace(/[“”]/g, '"');
}
