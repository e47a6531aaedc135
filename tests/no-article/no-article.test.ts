import { describe, expect, it } from 'vitest';
import type { CleancopyError } from '../../src/errors.js';
import { defaultCleanOptions, extract } from '../../src/pipeline.js';
import type { Extraction } from '../../src/types.js';

const raw = (content: string) => ({ id: null, source: 'page.html', content, format: null, charset: null, url: null });
const extractFrom = (content: string): Promise<Extraction> => extract(raw(content), defaultCleanOptions);

async function errorOf(content: string): Promise<CleancopyError> {
  return extractFrom(content).then(
    (extraction) => Promise.reject(new Error(`took for an article: ${extraction.record.body}`)),
    (error: CleancopyError) => error,
  );
}

const page = (title: string, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const menu =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const paragraphs = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

const robotCheck = page(
  'Just a moment...',
  `<div class="main-wrapper"><h1>harbour-echo.example</h1><h2>Verifying you are human. This may take a few seconds.</h2>
   <div id="challenge">harbour-echo.example needs to review the security of your connection before proceeding.</div>
   <noscript>Enable JavaScript and cookies to continue</noscript></div>
   <footer>Ray ID: <code>8a1b2c3d4e5f</code> Performance &amp; security by Cloudflare</footer><script>go()</script>`,
);
const blocked = page(
  'Access Denied',
  `<h1>Access Denied</h1>You don't have permission to access "http://harbour-echo.example/quay" on this server.<p>Reference #18.2d351ab8</p>`,
);
const reactShell = page(
  'Harbour Echo',
  '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.js"></script>',
);
const angularShell = page(
  'Harbour Portal',
  '<app-root><div class="spinner">Loading...</div></app-root><script src="runtime.js" type="module"></script>',
);
const missingEnglish = page(
  'Page not found | Harbour Echo',
  `${menu}<main><h1>Sorry, we can't find that page</h1><p>The page you are looking for may have been moved or deleted. Check the address, or go back to our home page.</p></main>`,
);
const missingGerman = page(
  '404 – Seite nicht gefunden | Hafenbote',
  `${menu}<main><h1>Seite nicht gefunden</h1><p>Die von Ihnen gesuchte Seite existiert leider nicht mehr oder wurde verschoben. Bitte prüfen Sie die Adresse.</p></main>`,
  'de',
);
const missingFrench = page(
  'Erreur 404 - Page introuvable - L’Écho du port',
  `${menu}<main><h1>Page introuvable</h1><p>La page que vous recherchez n’existe pas ou n’est plus disponible. Vous pouvez revenir à la page d’accueil.</p></main>`,
  'fr',
);
const missingRussian = page(
  'Страница не найдена',
  '<main><h1>Ошибка 404</h1><p>Запрашиваемая страница не найдена. Возможно, она была удалена или никогда не существовала на этом сайте.</p></main>',
  'ru',
);
const gateway = page('502 Bad Gateway', '<center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.22.1</center>');
const loginWall = page(
  'Log in | Harbour Echo',
  `${menu}<main><h1>Members only</h1><p>Please log in to continue reading. You must be logged in to see what our members write about the harbour.</p>
   <form><label>E-mail</label><input><label>Password</label><input type="password"><button>Log in</button></form></main>`,
);
const loginWallGerman = page(
  'Anmelden | Hafenbote',
  '<main><h1>Anmelden</h1><p>Bitte melden Sie sich an, um weiterzulesen. Dieser Artikel ist kostenpflichtig und nur für Abonnenten zu lesen.</p></main>',
  'de',
);
const cookieWall = page(
  'Harbour Echo',
  `<div class="cmp"><h2>We value your privacy</h2><p>We use cookies to personalise content and ads and to analyse our traffic.</p>
   <p>By clicking accept all you agree to our use of cookies and to our privacy policy. Manage your cookie settings at any time.</p>
   <button>Accept all</button><button>Reject all</button></div>`,
);
const headlines = [
  'Quay reopens',
  'Two held after fire',
  'Council to review parking charges',
  'Herring prices rise',
  'New ferry named',
];
const frontPage = page(
  'Harbour Echo: news from the coast',
  `${menu}<main>${[...headlines, ...headlines].map((text, i) => `<article><h3><a href="/n/${i}">${text} ${i}</a></h3><time>${i} hours ago</time></article>`).join('')}</main>`,
);

describe('no article here', () => {
  it.each([
    ['error-page', 'a check for robots', robotCheck],
    ['error-page', 'a blocked visitor', blocked],
    ['needs-javascript', 'a React application', reactShell],
    ['needs-javascript', 'an Angular application', angularShell],
    ['error-page', 'a missing page', missingEnglish],
    ['error-page', 'a missing page in German', missingGerman],
    ['error-page', 'a missing page in French', missingFrench],
    ['error-page', 'a missing page in Russian', missingRussian],
    ['error-page', 'a bad gateway', gateway],
    ['login-wall', 'a log-in page', loginWall],
    ['login-wall', 'a log-in page in German', loginWallGerman],
    ['consent-wall', 'a cookie wall', cookieWall],
    ['bare-list', 'a front page', frontPage],
    ['no-main-content', 'a line without meaning', '<html><body><div>12 34</div></body></html>'],
  ])('%s: %s', async (reason, _, content) => {
    const error = await errorOf(content);
    expect(error).toMatchObject({ code: 'no-article', reason });
    expect(error.message).toContain(`page.html: no article found (${reason}): `);
  });

  it('is told of a flattened page as well', async () => {
    const dump =
      'Page not found\n\nThe page you are looking for may have been moved or deleted. Check the address, please.';
    expect(await errorOf(dump)).toMatchObject({ code: 'no-article', reason: 'error-page' });
  });
});

describe('an article about such pages', () => {
  const aboutErrors = [
    'Every shop on the web loses buyers to a page that says “page not found”, and hardly any of them knows how many.',
    'A study of four hundred shops, published on Monday, put a number on it: one visitor in thirty meets an error 404 each week.',
    'Most of them never come back, its authors write, although half of the missing goods had only moved to another address.',
    'The cure is dull, said Ann Lee, who led the study: keep a list of what was moved, and send the visitor there.',
    'Two of the shops that tried it sold more herring within a month, and neither of them wrote a new page.',
  ];
  const aboutWalls = [
    'Newspapers that ask readers to log in to continue reading keep more of them than was thought, a survey has found.',
    'One in five opened an account at once, and of those one in three had a subscription before the year was out.',
    'The others left, but they had read little before, and advertisers did not miss them, the survey says.',
    'Ann Lee of the Harbour Echo was not surprised: readers know what the herring costs, she told this newspaper.',
  ];

  it.each([
    ['Why “page not found” costs shops money', aboutErrors],
    ['404 homes lost in the flood', aboutErrors.slice(2)],
    ['Log in to continue: do walls work?', aboutWalls],
  ])('is kept: %s', async (title, texts) => {
    const content = page(`${title} | Harbour Echo`, `${menu}<article><h1>${title}</h1>${paragraphs(texts)}</article>`);
    expect((await extractFrom(content)).record.body).toBe(texts.join('\n\n'));
  });

  it('is kept as far as a wall shows it', async () => {
    const teaser = aboutErrors.slice(1, 4);
    const wall = '<div class="paywall"><p>To continue reading, please log in.</p><button>Log in</button></div>';
    const content = page(
      'Shops lose buyers',
      `${menu}<article><h1>Shops lose buyers</h1>${paragraphs(teaser)}${wall}</article>`,
    );
    expect((await extractFrom(content)).record.body).toContain(teaser.join('\n\n'));
  });
});
