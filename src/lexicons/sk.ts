import { written } from './written.js';

/** Slovak. */
export const slovak = written({
  language: 'sk',
  stopWords: `
    a, sa, v, na, je, že, s, z, do, to, o, aj, k, vo, pre, za, by, ale, si, po, ako, podľa, od, sú, jeho, však,
    ktoré, ktorý, ktorá, už, som, tak, bol, bolo, bola, boli, pri, alebo, čo, aby, zo, len, rokov, roku, tiež, až,
    má, byť, môže, pred, ktorí, nie, ešte, keď, svoje, ich, jej, medzi, než, kde, tým, potom, ani, bude, proti, i`,
  months: `
    januára, január, jan, januári; februára, február, feb, februári; marca, marec, mar, marci; apríla, apríl, apr,
    apríli; mája, máj, máji; júna, jún, júni; júla, júl, júli; augusta, august, aug, auguste; septembra, september,
    sep, sept, septembri; októbra, október, okt, októbri; novembra, november, nov, novembri; decembra, december,
    dec, decembri`,
  weekdays: `
    pondelok, po; utorok, ut; streda, st, stredu; štvrtok, št; piatok, pi; sobota, so, sobotu; nedeľa, ne, nedeľu`,
  bylineOpeners: `
    autor, autorka, autori, text, napísal, napísala, pripravil, pripravila, redaktor, publikoval, spracoval,
    zverejnil`,
  authorJoiners: `a, &`,
  roles: `
    redaktor, redaktorka, šéfredaktor, šéfredaktorka, reportér, reportérka, novinár, novinárka, komentátor,
    komentátorka, spravodajca, editor, editorka, fotograf, autor, autorka, ekonóm, analytik, politológ, redakcia,
    spolupracovník, publicista`,
  publishedLabels: `
    publikované, publikované dňa, zverejnené, zverejnené dňa, vydané, dátum, dátum zverejnenia, dátum vydania,
    pridané, vytvorené, vložené, uverejnené`,
  modifiedLabels: `
    aktualizované, aktualizované dňa, posledná aktualizácia, naposledy aktualizované, aktualizácia, upravené,
    naposledy upravené, zmenené, posledná zmena`,
  dateTimeJoiners: `o`,
  clockWords: `h, hod, hodine, hod.`,
  agencies: `TASR, SITA, TASR-Slovakia, TK KBS, ČTK, TERAZ.sk, TASR/AP, SITA/AP`,
  chrome: `
    domov, úvod, hlavná stránka, titulka, správy, slovensko, domáce, zahraničie, svet, regióny, región, bratislava,
    krimi, politika, voľby, ekonomika, biznis, financie, peniaze, firmy, reality, bývanie, práca, šport, futbal,
    hokej, tenis, kultúra, film, hudba, knihy, divadlo, televízia, tv program, zábava, prominenti, celebrity,
    magazín, životný štýl, móda, krása, žena, rodina, zdravie, jedlo, recepty, cestovanie, auto, doprava, veda,
    technológie, tech, história, školstvo, počasie, horoskopy, krížovky, sudoku, kvízy, názory, názor, komentár,
    analýzy, rozhovory, rozhovor, reportáže, blogy, blog, fotogaléria, foto, galéria, video, videá, podcasty,
    podcast, vypočuť článok, kategórie, menu, hlavné menu, otvoriť menu, zavrieť menu, zavrieť, prejsť na obsah,
    preskočiť na obsah, prejsť na hlavný obsah, hore, späť hore, naspäť, späť, hľadať, hľadanie, vyhľadávanie,
    vyhľadať, výsledky vyhľadávania, prihlásiť, prihlásiť sa, prihlásenie, odhlásiť, odhlásiť sa, registrácia,
    registrovať sa, môj účet, profil, heslo, zabudnuté heslo, predplatné, predplatiť, newslettre, zdieľať na
    facebooku, zdieľaj, zdieľať článok, poslať e-mailom, kopírovať odkaz, skopírovať odkaz, tlačiť, vytlačiť,
    uložiť, uložiť článok, páči sa mi, sledovať, vstúpiť do diskusie, komentovať, zobraziť komentáre, žiadne
    komentáre, odpovedať, nahlásiť, nahlásiť chybu, našli ste chybu?, anketa, hlasovať, viac, viac informácií, viac
    správ, ďalšie, čítať ďalej, čítať viac, prečítať, celý článok, pokračovať v čítaní, zobraziť, zobraziť viac,
    zobraziť všetko, načítať ďalšie, načítavam, skryť, predchádzajúci, nasledujúci, nasledujúci článok, ďalšia
    strana, strana, všetko, inzercia, pr článok, komerčný obsah, sponzorované, článok pokračuje pod videom reklamou,
    partneri, košík, do košíka, vložiť do košíka, kúpiť, objednať, cena, doprava a platba, skladom, popis, recenzie,
    hodnotenie, produkty, akcie, zľavy, novinky, kontakt, kontakty, kontaktujte nás, napíšte nám, o nás, redakcia,
    kariéra, pre médiá, tlačové správy, pomoc, časté otázky, mapa stránok, prístupnosť, cookies, meno, priezvisko,
    e-mail, telefón, adresa, správa, povinné pole, áno, nie, odoslať, zrušiť, autori, zdroj, obsah, nastavenia`,
  chromeOpeners: `
    zdieľať na, sledujte nás, sledujte nás na, čítajte aj, čítajte aj:, čítajte tiež, čítajte tiež:, čítajte viac,
    čítajte viac:, prečítajte si, prečítajte si aj, prečítajte si aj:, prečítajte si tiež, viac o, viac k téme,
    pozrite si, pozrite si aj, pozrite si:, vypočujte si, súvisiace:, mohlo by vás zaujímať, video:, foto:,
    fotografia:, ilustračné foto, ilustračná fotografia, ilustračná snímka, zdroj:, zdroje:, zdroj foto, štítky:,
    tagy:, témy:, kategória:, rubrika:, reklama:, podcast:, prihláste sa, odoberajte, stiahnite si, kontakt:,
    telefón:, tel.:, e-mail:, copyright`,
  trailingHeadings: `
    čítajte aj, čítajte tiež, čítajte ďalej, čítajte viac, prečítajte si aj, prečítajte si tiež, ďalšie články,
    ďalšie správy, súvisiace, súvisiace články, súvisiace témy, súvisiace správy, podobné články, podobné produkty,
    k téme, viac k téme, na rovnakú tému, z rubriky, mohlo by vás zaujímať, mohlo by sa vám páčiť, mohlo by vás tiež
    zaujímať, odporúčame, odporúčané, odporúčané články, odporúčame pre vás, redakcia odporúča, pre vás, výber
    redakcie, najčítanejšie, najčítanejšie články, najčítanejšie správy, najsledovanejšie, najdiskutovanejšie,
    populárne, najnovšie, najnovšie správy, najnovšie články, posledné správy, posledné články, hlavné správy,
    neprehliadnite, nenechajte si ujsť, diskusia, komentáre, pridať komentár, pridaj komentár, napísať komentár,
    zanechať komentár, 1 komentár, o autorovi, autor, zdieľať, zdieľajte článok, sledujte nás, štítky, tagy, témy,
    značky, kľúčové slová, newsletter, zdroje, referencie, poznámky, externé odkazy, ďalší článok, predchádzajúci
    článok, zákazníci kúpili aj, reklama, archív, rubriky`,
  consent: `
    používame cookies, používame súbory cookie, používa cookies, používa súbory cookie, používanie cookies,
    používaním cookies, táto stránka používa, súbory cookie, súborov cookie, súbory cookies, prijať všetko, prijať
    všetky, prijať cookies, povoliť všetko, súhlasím a pokračovať, odmietnuť všetko, odmietnuť všetky, len
    nevyhnutné, nevyhnutné cookies, nastavenia cookies, nastavenie cookies, nastavenia súkromia, uložiť nastavenia,
    váš súhlas, odvolať súhlas, naši partneri, oprávnený záujem, osobných údajov, osobné údaje, spracovanie osobných
    údajov, personalizovaná reklama`,
  subscription: `
    prihláste sa na odber, prihlásiť sa na odber, prihlásiť na odber, odoberať newsletter, odber noviniek, náš
    newsletter, do vašej schránky, na e-mail, váš e-mail, zadajte e-mail, kúpiť predplatné, kúpte si predplatné,
    získajte predplatné, predplatné od, máte predplatné, už mám predplatné, pre predplatiteľov, iba pre
    predplatiteľov, neobmedzený prístup, prvý mesiac, vyskúšať zadarmo, dočítať článok, odomknúť článok, podporte
    nás, podporte nezávislú, stiahnite si aplikáciu, sledujte nás na`,
  legal: `
    všetky práva vyhradené, podmienky používania, podmienky použitia, obchodné podmienky, všeobecné podmienky,
    ochrana osobných údajov, ochrana súkromia, zásady ochrany osobných údajov, zásady cookies, autorské práva,
    autorských práv, vyhlásenie o prístupnosti, etický kódex, bez súhlasu, bez predchádzajúceho súhlasu, šírenie
    správ, nenesie zodpovednosť, obchodnom registri, reklamačný poriadok`,
  noArticle: `
    stránka nenájdená, stránka nebola nájdená, stránka sa nenašla, stránka neexistuje, požadovaná stránka, hľadaná
    stránka, chyba 404, článok sa nenašiel, už nie je k dispozícii, prístup zamietnutý, prístup odmietnutý, nastala
    chyba, niečo sa pokazilo, pre pokračovanie v čítaní, len pre predplatiteľov, zapnite javascript, povoľte
    javascript, nie som robot, budete presmerovaní, žiadne výsledky`,
  relativeTime: `
    pred; práve teraz; dnes; včera; predvčerom; sekundami; minútou, minútami, minút, minúty, min; hodinou, hodinami,
    hodina, hodiny, hodín; dňom, dňami, dní; týždňom, týždňami, týždňov; mesiacom, mesiacmi; rokom, rokmi, rokov`,
  readingTime: `min čítania, minút čítania, minúty čítania, čas čítania, doba čítania, dĺžka čítania`,
});
