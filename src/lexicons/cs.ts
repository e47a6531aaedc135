import { written } from './written.js';

/** Czech. */
export const czech = written({
  language: 'cs',
  stopWords: `
    a, se, v, na, je, že, s, z, do, to, o, i, k, ve, pro, za, by, ale, si, po, jako, podle, od, jsou, jeho, však,
    které, který, která, už, jsem, tak, byl, bylo, byla, byly, při, nebo, co, aby, jak, ze, jen, let, roku, také,
    až, má, být, může, před, kteří, není, ještě, když, své, jejich, její, mezi, než, kde, tím, pak, ani, bude,
    proti, u, my, ho`,
  months: `
    ledna, leden, led, lednu; února, únor, úno, únoru; března, březen, bře, březnu; dubna, duben, dub, dubnu;
    května, květen, kvě, květnu; června, červen, čer, červnu, čvn; července, červenec, čvc, červenci; srpna, srpen,
    srp, srpnu; září, zář; října, říjen, říj, říjnu; listopadu, listopad, lis; prosince, prosinec, pro, prosinci`,
  weekdays: `
    pondělí, po; úterý, út; středa, st, středu, středy; čtvrtek, čt, čtvrtka; pátek, pá, pátku; sobota, so, sobotu,
    soboty; neděle, ne, neděli`,
  bylineOpeners: `
    autor, autorka, autoři, text, text a foto, napsal, napsala, připravil, připravila, redaktor, vložil, publikoval,
    zpracoval, zpracovala, rozhovor vedl, rozhovor vedla, článek napsal, přidal`,
  authorJoiners: `a, &`,
  roles: `
    redaktor, redaktorka, šéfredaktor, šéfredaktorka, zástupce šéfredaktora, reportér, reportérka, novinář,
    novinářka, komentátor, komentátorka, zpravodaj, zpravodajka, zahraniční zpravodaj, publicista, publicistka,
    editor, editorka, fotograf, fotografka, autor, autorka, spisovatel, politolog, ekonom, analytik, redakce,
    spolupracovník, sportovní redaktor, moderátor`,
  publishedLabels: `
    publikováno, publikováno dne, zveřejněno, vydáno, vydáno dne, datum, datum vydání, datum zveřejnění, datum
    publikace, přidáno, vloženo, vytvořeno, napsáno, vyšlo, dne, uveřejněno`,
  modifiedLabels: `
    aktualizováno, aktualizováno dne, poslední aktualizace, naposledy aktualizováno, aktualizace, upraveno,
    naposledy upraveno, poslední úprava, změněno, poslední změna, datum aktualizace`,
  dateTimeJoiners: `v, ve`,
  clockWords: `h, hod, hodin, hod.`,
  agencies: `
    ČTK, CTK, Čtk, ČTK/AP, ČTK/PAP, MFDnes, SITA, TASR, APA, Seznam Zprávy, Mediafax, Profimedia, ČT24, ČT, Novinky,
    EPA-EFE`,
  chrome: `
    úvod, domů, domovská stránka, hlavní stránka, hlavní strana, titulní strana, zprávy, domácí, z domova,
    zahraničí, zahraniční, svět, ze světa, česko, praha, regiony, region, krimi, černá kronika, politika, volby,
    ekonomika, byznys, finance, peníze, burza, firmy, reality, bydlení, práce, sport, fotbal, hokej, tenis, kultura,
    film, filmy, hudba, knihy, divadlo, televize, tv program, seriály, zábava, celebrity, bulvár, magazín, životní
    styl, styl, móda, krása, žena, rodina, děti, zdraví, jídlo, recepty, vaření, cestování, auto, auto-moto,
    doprava, věda, technika, technologie, tech, internet, mobil, hry, historie, vzdělání, škola, životní prostředí,
    počasí, horoskop, horoskopy, křížovky, sudoku, kvízy, názory, názor, komentář, glosy, analýzy, analýza,
    rozhovory, rozhovor, reportáže, reportáž, blogy, blog, fotogalerie, fotky, foto, galerie, obrazem, video, videa,
    podcasty, podcast, audio, poslechnout, poslechnout článek, rádio, kategorie, menu, hlavní menu, otevřít menu,
    zavřít menu, zavřít, otevřít, navigace, přejít k obsahu, přejít na obsah, přeskočit na obsah, přejít k hlavnímu
    obsahu, přejít na hlavní obsah, drobečková navigace, nahoru, zpět nahoru, zpět, zpět na úvod, hledat, hledání,
    vyhledat, vyhledávání, výsledky hledání, přihlásit, přihlásit se, přihlášení, odhlásit, odhlásit se, registrace,
    registrovat se, zaregistrovat se, můj účet, účet, profil, uživatelské jméno, heslo, zapomenuté heslo,
    předplatné, předplatit, newslettery, rss, aplikace, sdílej, sdílet na facebooku, sdílet na twitteru, sdílet na
    x, poslat e-mailem, poslat mailem, poslat odkaz, kopírovat odkaz, zkopírovat odkaz, odkaz zkopírován, tisk,
    tisknout, vytisknout, uložit, uložit článek, uložit na později, to se mi líbí, líbí se mi, sledovat, sledujte
    nás na facebooku, sledované, vstoupit do diskuse, komentovat, zobrazit komentáře, zobrazit diskusi, 0 komentářů,
    odpovědět, nahlásit, nahlásit chybu, našli jste chybu?, našli jste v článku chybu?, hlasovat, anketa, hodnocení,
    více, více informací, více zpráv, další, další informace, číst dál, číst více, číst dále, číst celý článek,
    přečíst, pokračovat ve čtení, celý článek, zobrazit, zobrazit vše, zobrazit více, zobrazit další, načíst další,
    načíst další články, načítám, načítání, skrýt, rozbalit, předchozí, následující, následující článek, předchozí
    stránka, další stránka, další strana, starší, novější, strana, vše, inzerce, inzerát, komerční sdělení, komerční
    článek, sponzorováno, pr článek, placená inzerce, článek pokračuje pod reklamou, partner, partneři, inzerujte,
    e-shop, košík, do košíku, přidat do košíku, koupit, objednat, cena, doprava zdarma, doprava a platba, skladem,
    popis, parametry, hodnocení produktu, recenze, produkty, akce, slevy, novinky, výprodej, značky, kontakt,
    kontakty, kontaktujte nás, napište nám, napište redakci, o nás, o webu, o projektu, redakce, tým, kariéra, volná
    místa, pro média, tiskové zprávy, nápověda, časté dotazy, mapa stránek, mapa webu, přístupnost, cookies, jazyk,
    jméno, příjmení, e-mail, telefon, adresa, zpráva, předmět, povinné pole, ano, ne, ok, odeslat, zrušit, potvrdit,
    autoři, zdroj, obsah, nastavení, služby, darovat, podpořit, adblock`,
  chromeOpeners: `
    sdílet na, sdílejte, sledujte nás, sledujte nás na, čtěte také, čtěte také:, čtěte i, čtěte i:, čtěte:, čtěte
    více, čtěte více:, přečtěte si, přečtěte si také, přečtěte si také:, přečtěte si i, více k tématu, více čtěte,
    více o, podívejte se, podívejte se:, podívejte se také, podívejte se na, poslechněte si, související:,
    související články:, mohlo by vás zajímat, mohlo by vás zajímat:, video:, foto:, fotogalerie:, fotografie:,
    obrázek:, ilustrační foto, ilustrační foto:, ilustrační snímek, ilustrace:, grafika:, zdroj:, zdroje:, zdroj
    fotografií, autor fotografie, štítky:, tagy:, témata:, klíčová slova:, rubrika:, rubriky:, kategorie:, reklama:,
    podcast:, přihlaste se, přihlaste se k odběru, odebírejte, stáhněte si, kontakt:, telefon:, tel.:, e-mail:,
    šéfredaktor:, vydavatel:, copyright, komentáře k, pro přidání komentáře`,
  trailingHeadings: `
    čtěte také, čtěte i, čtěte dál, čtěte více, přečtěte si také, přečtěte si i, další články, další zprávy, další
    čtení, související, související články, související témata, související obsah, související zprávy, souvisejí,
    podobné články, podobné, podobná témata, podobné produkty, k tématu, více k tématu, na stejné téma, další z
    rubriky, z rubriky, mohlo by vás zajímat, mohlo by se vám líbit, mohlo by vás také zajímat, mohlo by tě zajímat,
    doporučujeme, doporučené, doporučené články, doporučené pro vás, redakce doporučuje, pro vás, výběr redakce,
    tipy redakce, nejčtenější, nejčtenější články, nejčtenější zprávy, nejsledovanější, nejoblíbenější,
    nejkomentovanější, nejdiskutovanější, populární, populární články, trendy, právě se čte, nejnovější, nejnovější
    zprávy, nejnovější články, nejnovější příspěvky, poslední zprávy, poslední články, aktuální zprávy, hlavní
    zprávy, aktuálně, dnes nejčtenější, nepřehlédněte, nenechte si ujít, diskuse, diskuze, komentáře, komentáře
    čtenářů, napsat komentář, přidat komentář, vložit komentář, zanechat komentář, 1 komentář, žádné komentáře, o
    autorovi, autor, sdílet, sdílejte, sdílejte článek, sdílet článek, sledujte nás, štítky, tagy, témata, klíčová
    slova, newsletter, odebírejte newsletter, zdroje, reference, poznámky, externí odkazy, navigace pro příspěvek,
    další článek, předchozí článek, zákazníci také koupili, ostatní kupují, reklama, partnerský obsah, archiv,
    rubriky`,
  consent: `
    používáme cookies, používáme soubory cookie, používá cookies, používá soubory cookie, používání cookies,
    používáním cookies, použití cookies, tento web používá, tyto stránky používají, soubory cookie, souborů cookie,
    soubory cookies, souborů cookies, přijmout vše, přijmout všechny, přijmout cookies, povolit vše, souhlasím se
    vším, souhlasím a pokračovat, odmítnout vše, odmítnout všechny, jen nezbytné, nezbytné cookies, nastavení
    cookies, spravovat cookies, nastavení soukromí, ochrana soukromí, uložit nastavení, váš souhlas, odvolat
    souhlas, souhlas se zpracováním, my a naši partneři, naši partneři, oprávněný zájem, osobních údajů, osobní
    údaje, zpracování osobních údajů, personalizovaná reklama, dalším používáním`,
  subscription: `
    přihlaste se k odběru, přihlásit se k odběru, přihlaste se k newsletteru, odebírat newsletter, odebírejte
    newsletter, odběr novinek, odběr newsletteru, náš newsletter, našeho newsletteru, do vaší schránky, do e-mailu,
    váš e-mail, zadejte e-mail, zadejte svůj e-mail, kupte si předplatné, koupit předplatné, pořiďte si předplatné,
    získejte předplatné, předplatné od, máte předplatné, již mám předplatné, již máte předplatné, jste předplatitel,
    pro předplatitele, jen pro předplatitele, tento článek je součástí, neomezený přístup, přístup ke všem, první
    měsíc, vyzkoušet zdarma, dočíst článek, odemknout článek, podpořte nás, podpořte naši práci, podpořte
    nezávislou, váš dar, stáhněte si aplikaci, sledujte nás na, nic vám neunikne`,
  legal: `
    všechna práva vyhrazena, všechna práva vyhrazená, podmínky použití, podmínky užití, podmínky užívání, obchodní
    podmínky, smluvní podmínky, všeobecné podmínky, zásady ochrany osobních údajů, ochrana osobních údajů,
    zpracování cookies, zásady cookies, zásady používání souborů cookie, autorská práva, autorských práv, prohlášení
    o přístupnosti, etický kodex, bez souhlasu, bez písemného souhlasu, bez předchozího souhlasu, publikování nebo
    další šíření, je zakázáno, publikování či další šíření, šíření obsahu, nenese odpovědnost, zapsaná v obchodním
    rejstříku, reklamační řád, vaše e-mailová adresa nebude zveřejněna, vyžadované informace`,
  noArticle: `
    stránka nenalezena, stránka nebyla nalezena, stránku se nepodařilo najít, stránka neexistuje, požadovaná
    stránka, hledaná stránka, stránka kterou hledáte, chyba 404, článek nebyl nalezen, již není k dispozici, přístup
    odepřen, přístup zamítnut, došlo k chybě, něco se pokazilo, probíhá údržba, přihlaste se pro pokračování, pro
    pokračování ve čtení, pouze pro předplatitele, zapněte javascript, povolte javascript, nejsem robot, budete
    přesměrováni, nebyly nalezeny žádné výsledky, žádné výsledky`,
  relativeTime: `
    před; právě teď, nyní; dnes; včera; předevčírem; sekundami; minutou, minutami, minut, minuty, min; hodinou,
    hodinami, hodina, hodiny, hodin; dnem, dny, dní, dnů; týdnem, týdny, týdnů; měsícem, měsíci, měsíců; rokem,
    lety, let`,
  readingTime: `min čtení, minut čtení, minuty čtení, doba čtení, délka čtení, čas čtení, čtení na, přečtete za`,
});
