import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/lexicons/index.js';
import { matchPhrases, type PhraseHits } from '../../src/lexicons/phrases.js';

const match = (text: string, language: string | null = null): PhraseHits =>
  matchPhrases(text, language === null ? undefined : lexiconOf(language));

/** Lines as pages print them: language, chrome lines, trailing headings, chrome openings. */
const lines: readonly [string, readonly string[], readonly string[], readonly string[]][] = [
  [
    'en',
    [
      'Get short URL',
      'Skip to main content',
      'Share on Facebook',
      'Log in | Register',
      'Click here to subscribe',
      'Advertisement',
      'SHARE THIS ARTICLE',
    ],
    ['Related articles', 'Comments (12)', 'You may also like:', '3 Comments'],
    ['Read more: Port plans', 'Photo: Ann Lee', 'Share on your wall', 'Follow us on every network'],
  ],
  [
    'de',
    [
      'Zum Inhalt springen',
      'Artikel drucken',
      'Anmelden / Registrieren',
      'Startseite Politik Wirtschaft',
      'Auf Facebook teilen',
    ],
    ['Lesen Sie auch', 'Das könnte Sie auch interessieren', 'Kommentare (4)', 'Mehr zum Thema'],
    ['Lesen Sie auch: Der Hafen', 'Foto: Anna Lee', 'Bildquelle: privat'],
  ],
  [
    'fr',
    ['Aller au contenu', 'Partager sur Facebook', 'Lire les 10 commentaires', 'Se connecter', 'PUBLICITE'],
    ['À lire aussi', 'A LIRE AUSSI', 'Sur le même sujet', 'Commentaires'],
    ['Lire aussi : le port', 'Crédit photo : A. Lee', 'À lire aussi Le port'],
  ],
  [
    'es',
    ['Saltar al contenido', 'Compartir en Facebook', 'Iniciar sesión', 'Ver más noticias', 'PUBLICIDAD'],
    ['Noticias relacionadas', 'Te puede interesar', 'Lo más leído', 'Comentarios (2)'],
    ['Lee también: el puerto', 'Foto: A. Lee', 'Síguenos en todas partes'],
  ],
  [
    'it',
    ['Vai al contenuto', 'Condividi su Facebook', 'Accedi', 'Leggi tutto', 'Pubblicità'],
    ['Leggi anche', 'Articoli correlati', 'I più letti'],
    ['Leggi anche: il porto', 'Foto: A. Lee', 'Seguici su tutti i canali'],
  ],
  [
    'pt',
    ['Ir para o conteúdo', 'Compartilhar no Facebook', 'Entrar', 'Continua após a publicidade'],
    ['Leia também', 'Notícias relacionadas', 'Mais lidas', 'Deixe seu comentário'],
    ['Leia também: o porto', 'Foto: A. Lee', 'Siga-nos no canal'],
  ],
  [
    'nl',
    ['Ga naar de inhoud', 'Deel dit artikel', 'Inloggen', 'Lees meer', 'Advertentie'],
    ['Lees ook', 'Meest gelezen', 'Gerelateerde artikelen', 'Reacties (7)'],
    ['Lees ook: de haven', 'Foto: A. Lee', 'Volg ons op alle kanalen'],
  ],
  [
    'pl',
    ['Przejdź do treści', 'Udostępnij na Facebooku', 'Zaloguj się', 'Czytaj więcej', 'Reklama'],
    ['Czytaj także', 'Zobacz też', 'Najczęściej czytane', 'Komentarze (5)'],
    ['Czytaj także: port', 'Fot. A. Lee', 'Źródło: własne'],
  ],
  [
    'ru',
    ['Поделиться', 'Версия для печати', 'Войти', 'Читать далее', 'Реклама'],
    ['Читайте также', 'Материалы по теме', 'Самое читаемое', 'Комментарии (8)'],
    ['Читайте также: порт', 'Фото: А. Ли', 'Подписывайтесь на нас'],
  ],
  [
    'uk',
    ['Перейти до вмісту', 'Поділитися', 'Увійти', 'Читати далі', 'Реклама'],
    ['Читайте також', 'Новини за темою', 'Останні новини'],
    ['Читайте також: порт', 'Фото: А. Лі', 'Підписуйтесь на канал'],
  ],
  [
    'tr',
    ['İçeriğe geç', 'PAYLAŞ', 'Giriş Yap', 'Devamını oku', 'REKLAM', 'BIZE ULAŞIN'],
    ['İlgili Haberler', 'EN ÇOK OKUNANLAR', 'Yorumlar (3)'],
    ['Kaynak: kendi', 'Fotoğraf: A. Lee', 'Bizi takip edin lütfen'],
  ],
  [
    'ar',
    ['تخطي إلى المحتوى', 'تسجيل الدخول', 'نسخ الرابط', 'إعلان'],
    ['إقرأ أيضاً', 'مواضيع ذات صلة', 'الأكثر قراءة'],
    ['اقرأ أيضا: الميناء', 'تابعونا على القناة'],
  ],
  [
    'ja',
    ['続きを読む', 'もっと見る', 'ログイン', 'この記事をシェア', '印刷'],
    ['関連記事', 'あわせて読みたい', 'アクセスランキング'],
    ['写真：港', '関連記事：港の話'],
  ],
  [
    'zh',
    ['返回首页', '登录/注册', '分享到微信', '閱讀更多', '广告'],
    ['相关阅读', '相關新聞', '推荐阅读', '网友评论 (3)'],
    ['责任编辑：李安', '延伸閱讀：港口', '来源：本站'],
  ],
];

describe('lines of chrome', () => {
  for (const [language, chrome, headings, openings] of lines) {
    it.each(chrome)(`${language}: %s`, (line) => {
      expect(match(line, language).chromeLine).toBe(true);
      expect(match(line).chromeLine).toBe(true);
    });
    it.each(headings)(`${language}: the heading %s`, (line) => {
      expect(match(line, language).trailingHeading).toBe(true);
      expect(match(line, language).chromeLine).toBe(true);
    });
    it.each(openings)(`${language}: the opening of %s`, (line) => {
      expect(match(line, language).chromeOpener).toBe(true);
    });
  }

  it.each([
    'Facebook Twitter Email',
    'Share Tweet Pin',
    'Share on FacebookShare on TwitterCopy link',
    'Share 1.2k',
    '» Home › News › Sport',
    'Terms of Use | Privacy Policy | Contact us',
  ])('takes a run of several: %s', (line) => {
    expect(match(line, 'en').chromeLine).toBe(true);
    expect(match(line, 'en').chromeWords).toBeGreaterThan(1);
  });
});

describe('ordinary text', () => {
  it.each([
    ['They share on average three meals a day', 'en'],
    ['Comments by the minister followed', 'en'],
    ['Home is where the harbour is', 'en'],
    ['Photo albums were found in the attic', 'en'],
    ['Politics and news of the week in a new home', 'en'],
    ['Der Bundestag hat abgestimmt', 'de'],
    ['Die Kommentare der Minister folgten', 'de'],
    ['Le commentaire du ministre a suivi', 'fr'],
    ['El puerto comparte la ciudad con el mar', 'es'],
    ['港は地図のどこにもなかった', 'ja'],
    ['港口不在任何地图上', 'zh'],
  ])('%s', (line, language) => {
    for (const hits of [match(line, language), match(line)]) {
      expect(hits).toMatchObject({ chromeLine: false, chromeOpener: false, trailingHeading: false, chromeWords: 0 });
      expect(hits).toMatchObject({ consent: 0, subscription: 0, legal: 0, noArticle: 0, byline: false });
    }
  });

  it('is not a date because a word is also a month', () => {
    expect(match('It may be so, and they march on', 'en').month).toBe(false);
    expect(match('Marco, 34, runs the harbour', 'pt').month).toBe(false);
  });

  it('is not a label because it speaks of publishing', () => {
    expect(match('The report, published in 2019, said so.', 'en').published).toBe(false);
    expect(match('He was updated by his deputy', 'en').modified).toBe(false);
  });

  it('is not a relative time because it has hours in it', () => {
    expect(match('The trip took 3 hours and a day', 'en').relativeTime).toBe(false);
    expect(match('It happened long ago', 'en').relativeTime).toBe(false);
  });

  it('is no byline because it begins with "by"', () => {
    expect(match('By the end of the year all was done', 'en').byline).toBe(false);
    expect(match('By Friday, talks had stalled and everyone went home.', 'en').byline).toBe(false);
  });
});

describe('phrases found anywhere', () => {
  it('counts consent, subscription, legal and error phrases', () => {
    expect(match('We use cookies to improve your visit. Accept all or manage preferences.', 'en').consent).toBe(3);
    expect(match('Wir verwenden Cookies. Alle akzeptieren', 'de').consent).toBe(2);
    expect(match('Мы используем файлы cookie', 'ru').consent).toBe(1);
    expect(match('Sign up for our newsletter and unsubscribe at any time', 'en').subscription).toBe(2);
    expect(match('© 2022 Hafenblatt. Alle Rechte vorbehalten', 'de').legal).toBe(1);
    expect(match('未经授权不得转载 版权所有', 'zh').legal).toBe(3);
    expect(match('404 – page not found', 'en').noArticle).toBeGreaterThan(0);
    expect(match('ページが見つかりませんでした', 'ja').noArticle).toBe(1);
  });

  it('says how many words chrome covers', () => {
    expect(match('The harbour opened. Share on Facebook Copy link Print', 'en').chromeWords).toBe(6);
  });
});

describe('bylines and dates', () => {
  it.each([
    ['By Ann Lee', 'en'],
    ['Von Anna Lee', 'de'],
    ['Par Anne Lee', 'fr'],
    ['di Anna Lee', 'it'],
    ['Автор: Анна Ли', 'ru'],
    ['作者：李安', 'zh'],
    ['文・李安', 'ja'],
  ])('byline: %s', (line, language) => {
    expect(match(line, language).byline).toBe(true);
  });

  it.each([
    ['Published: 28 Jan 2022 15:33', 'en'],
    ['Veröffentlicht am 28.01.2022', 'de'],
    ['Publié le 28 janvier 2022', 'fr'],
    ['Опубликовано 28 января 2022', 'ru'],
    ['发布时间：2022-01-28', 'zh'],
    ['公開日：2022年1月28日', 'ja'],
    ['Published', 'en'],
  ])('published: %s', (line, language) => {
    expect(match(line, language)).toMatchObject({ published: true, modified: false });
  });

  it.each([
    ['Ann Lee | Updated 3 May 2021', 'en'],
    ['Zuletzt aktualisiert: 3. Mai', 'de'],
    ['Mis à jour le 3 mai', 'fr'],
    ['Обновлено: 15:33', 'ru'],
    ['1月14日 01時40分更新', 'ja'],
    ['Son Güncelleme: 30.04.2024', 'tr'],
  ])('modified: %s', (line, language) => {
    expect(match(line, language).modified).toBe(true);
  });

  it.each([
    ['3 hours ago', 'en'],
    ['Updated 3h ago', 'en'],
    ['vor 3 Stunden', 'de'],
    ['il y a 3 heures', 'fr'],
    ['hace 3 horas', 'es'],
    ['3 ore fa', 'it'],
    ['há 3 horas', 'pt'],
    ['3 uur geleden', 'nl'],
    ['3 godziny temu', 'pl'],
    ['3 часа назад', 'ru'],
    ['3 години тому', 'uk'],
    ['3 saat önce', 'tr'],
    ['منذ 3 ساعات', 'ar'],
    ['3時間前', 'ja'],
    ['3小时前', 'zh'],
    ['Gestern um 15:03', 'de'],
  ])('relative: %s', (line, language) => {
    expect(match(line, language).relativeTime).toBe(true);
  });

  it.each([
    ['5 min read', 'en'],
    ['Lesezeit: 3 Minuten', 'de'],
    ['Temps de lecture : 4 min', 'fr'],
    ['4 minutos de lectura', 'es'],
    ['1 minuti di lettura', 'it'],
  ])('reading time: %s', (line, language) => {
    expect(match(line, language).readingTime).toBe(true);
  });

  it.each([
    ['28 Jan, 2022', 'en'],
    ['28 de enero de 2022', 'es'],
    ['1. März', 'de'],
    ['28 января', 'ru'],
    ['2022年1月28日', 'zh'],
    ['1月28日', 'ja'],
    ['28 Ocak 2022', 'tr'],
  ])('month: %s', (line, language) => {
    expect(match(line, language).month).toBe(true);
  });
});

describe('any text', () => {
  it('gives the same hits whatever was matched before', () => {
    const line = 'Share on Facebook · 3 hours ago';
    const before = match(line, 'en');
    match('Поделиться с друзьями, и так далее', 'ru');
    expect(match(line, 'en')).toEqual(before);
  });

  it('is matched to the end of its first words only', () => {
    const long = `${'harbour '.repeat(400)}accept all cookies`;
    expect(match(long, 'en').consent).toBe(0);
    expect(match('', 'en').chromeLine).toBe(false);
    expect(match('12 (3)', 'en').chromeLine).toBe(false);
  });
});
