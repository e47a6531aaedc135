import { written } from './written.js';

/** Swedish. */
export const swedish = written({
  language: 'sv',
  stopWords: `
    och, i, att, det, som, en, på, är, av, för, med, den, till, inte, har, de, ett, om, så, men, var, från, vi, jag,
    man, kan, sig, nu, han, hade, efter, ut, också, vid, när, där, eller, sin, ska, under, säger, över, skulle,
    alla, mot, sedan, blir, mer, hon, vara, varit, än, ha, få, år, detta, andra, mycket, dem, här, hur, kommer,
    bara, enligt`,
  months: `
    januari, jan; februari, feb, febr; mars, mar; april, apr; maj; juni, jun; juli, jul; augusti, aug; september,
    sep, sept; oktober, okt; november, nov; december, dec`,
  weekdays: `måndag, mån; tisdag, tis; onsdag, ons; torsdag, tors, tor; fredag, fre; lördag, lör; söndag, sön`,
  bylineOpeners: `
    av, text, text av, text:, skriven av, skrivet av, publicerad av, publicerat av, artikel av, skribent,
    författare, reporter, text och foto, text & foto, postat av, redaktör`,
  authorJoiners: `och, &`,
  roles: `
    reporter, journalist, redaktör, chefredaktör, nyhetschef, ledarskribent, kulturskribent, skribent, krönikör,
    korrespondent, utrikeskorrespondent, politisk reporter, politisk redaktör, ekonomireporter, sportreporter,
    fotograf, frilans, frilansjournalist, redaktionen, gästkrönikör, debattör, professor, författare, producent,
    webbredaktör`,
  publishedLabels: `
    publicerad, publicerat, publicerades, publicerad den, publicerad kl, publiceringsdatum, datum, skapad, postat,
    först publicerad, skriven, inlagd`,
  modifiedLabels: `
    uppdaterad, uppdaterat, uppdaterades, uppdaterad den, uppdaterad kl, senast uppdaterad, senast uppdaterat,
    senast ändrad, ändrad, redigerad, senast granskad, senast redigerad`,
  dateTimeJoiners: `kl, klockan, kl.`,
  clockWords: `kl, kl.`,
  agencies: `
    TT, TT Nyhetsbyrån, TT-Reuters, TT-AFP, FNB, SPT, Direkt, Nyhetsbyrån Direkt, Siren, Omni, Finwire, Ritzau, NTB,
    Cision`,
  chrome: `
    hem, startsida, start, nyheter, sverige, världen, utrikes, inrikes, lokalt, stockholm, göteborg, politik,
    ekonomi, näringsliv, börs, pengar, bostad, jobb, sport, fotboll, ishockey, kultur, nöje, film, musik, böcker,
    tv, mat, recept, resor, bil, motor, hälsa, vetenskap, teknik, miljö, klimat, väder, horoskop, korsord, spel,
    ledare, debatt, insändare, krönikor, kolumner, opinion, familj, bloggar, poddar, podd, video, bilder, bildspel,
    lyssna, lyssna på artikeln, dela artikel, dela på facebook, dela på twitter, dela på linkedin, dela via e-post,
    dela sidan, tipsa, tipsa redaktionen, mejla, e-post, skriv ut, skriv ut artikeln, spara, spara artikeln, kopiera
    länk, kopiera, länk kopierad, gilla, följ, följ oss på facebook, följ ämnen, logga in, logga ut, skapa konto,
    mitt konto, min sida, mina sidor, prenumerera, prenumerant, e-tidning, e-tidningen, meny, stäng, stäng meny,
    öppna meny, sök, sökning, sök på sajten, sökresultat, hoppa till innehåll, hoppa till innehållet, hoppa till
    huvudinnehåll, hoppa till huvudinnehållet, gå till innehåll, till innehållet, till toppen, tillbaka till toppen,
    tillbaka, visa mer, visa fler, visa alla, visa mindre, visa, dölj, läs artikeln, fortsätt läsa, ladda fler,
    laddar, mer, nästa, föregående, nästa sida, föregående sida, nästa artikel, föregående artikel, nästa inlägg,
    föregående inlägg, annons, annonser, annonsera, annonsörer, sponsrat, sponsrat innehåll, i samarbete med,
    annonssamarbete, visa kommentarer, inga kommentarer, 0 kommentarer, svara, anmäl, rapportera fel, rätta
    artikeln, rättelser, om oss, om webbplatsen, kontakt, kontakta oss, kundservice, kundtjänst, frågor och svar,
    vanliga frågor, lediga jobb, jobba hos oss, press, pressmeddelanden, tillgänglighet, cookies, kategori,
    innehåll, varukorg, köp, köp nu, lägg i varukorg, till kassan, pris, leverans, frakt, beskrivning, recensioner,
    produkter, namn, e-postadress, telefon, meddelande, obligatoriskt, ja, nej, ok, skicka, avbryt, redaktionen,
    redaktion, bildtext, helskärm, förstora bilden, inställningar`,
  chromeOpeners: `
    dela på, följ oss på, följ oss, läs också, läs också:, läs även, läs även:, läs mer:, läs mer om, läs mer på,
    läs:, läs fler, se också, se också:, se även, se även:, se:, lyssna:, lyssna på, foto:, foton:, bild:, bilder:,
    bild från, fotograf:, illustration:, grafik:, källa:, källor:, arkivbild, genrebild, arkivfoto, ämnen:, taggar:,
    kategori:, kategorier:, annons:, tv:, video:, podd:, prenumerera på, anmäl dig till, ladda ner, kontakt:,
    telefon:, e-post:, ansvarig utgivare, ansvarig utgivare:, chefredaktör:, copyright`,
  trailingHeadings: `
    läs också, läs även, läs mer, läs vidare, läs mer om, mer om, mer att läsa, mer läsning, mer från, mer i ämnet,
    se också, se även, relaterat, relaterade artiklar, relaterade nyheter, relaterade inlägg, relaterade ämnen,
    relaterade produkter, liknande artiklar, fler artiklar, fler nyheter, andra läser, andra läser också, andra
    läste även, rekommenderat, rekommenderade artiklar, rekommenderas för dig, för dig, du kanske också gillar, du
    kanske även gillar, mest läst, mest lästa, mest läst just nu, mest delat, populärt, populära artiklar, senaste
    nytt, senaste nyheterna, senaste artiklarna, senaste inläggen, senaste, just nu, toppnyheter, missa inte, tipsa
    oss, kommentarer, kommentera, lämna en kommentar, lämna ett svar, skriv en kommentar, 1 kommentar, om
    författaren, om skribenten, dela artikeln, dela, dela detta, följ oss, ämnen, ämnen i artikeln, följ ämnen i
    artikeln, taggar, nyhetsbrev, källor, referenser, noter, fotnoter, externa länkar, inläggsnavigering, andra
    köpte även, från våra partners, arkiv, kategorier`,
  consent: `
    vi använder cookies, använder cookies, vi använder kakor, användning av cookies, användningen av cookies, denna
    webbplats använder, cookies och liknande, godkänn alla, acceptera alla, acceptera cookies, acceptera alla
    cookies, godkänn alla cookies, jag godkänner, avvisa alla, neka alla, bara nödvändiga, nödvändiga cookies,
    hantera cookies, cookieinställningar, inställningar för cookies, hantera inställningar, sekretessinställningar,
    spara inställningar, ditt samtycke, vi och våra partners, våra partners, berättigat intresse, personuppgifter,
    anpassade annonser, genom att fortsätta, annonsblockerare`,
  subscription: `
    prenumerera nu, prenumerera på, prenumerera på vårt nyhetsbrev, anmäl dig till, anmäl dig till vårt nyhetsbrev,
    vårt nyhetsbrev, våra nyhetsbrev, nyhetsbrev direkt, i din inkorg, din e-postadress, bli prenumerant, redan
    prenumerant, är du redan prenumerant, för prenumeranter, endast för prenumeranter, endast för inloggade, läs
    hela artikeln, lås upp artikeln, obegränsad tillgång, första månaden, kr/mån, ingen bindningstid, avsluta när du
    vill, prova gratis, stöd oss, stötta oss, bli medlem, missa inget, håll dig uppdaterad, ladda ner appen, ladda
    ner vår app, följ oss på`,
  legal: `
    alla rättigheter förbehållna, med ensamrätt, användarvillkor, bruksvillkor, allmänna villkor, köpvillkor,
    integritetspolicy, personuppgiftspolicy, dataskyddspolicy, dataskyddsbeskrivning, cookiepolicy, om cookies, så
    hanterar vi personuppgifter, hantering av personuppgifter, ansvarig utgivare, upphovsrättslagen,
    utgivningsbevis, tillgänglighetsredogörelse, organisationsnummer, ansvarar inte för`,
  noArticle: `
    sidan kunde inte hittas, sidan hittades inte, sidan finns inte, sidan du söker, sidan du letar efter, finns inte
    längre, åtkomst nekad, ett fel uppstod, något gick fel, logga in för att läsa, logga in för att fortsätta, för
    att läsa vidare, aktivera javascript, jag är inte en robot, du omdirigeras, inga resultat, inga träffar`,
  relativeTime: `
    sedan, för; nyss, just nu; i dag, idag; i går, igår; i förrgår; sekund, sekunder; minut, minuter, min, en minut;
    timme, timmar, tim, en timme; dag, dagar, en dag; vecka, veckor; månad, månader; år`,
  readingTime: `
    min läsning, min lästid, minuters läsning, minuter lästid, lästid, läsningstid, min att läsa, tar minuter att
    läsa, beräknad lästid`,
});
