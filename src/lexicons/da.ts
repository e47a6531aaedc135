import { written } from './written.js';

/** Danish. */
export const danish = written({
  language: 'da',
  stopWords: `
    og, i, at, det, er, en, til, på, af, for, den, med, der, de, ikke, som, et, har, om, men, var, fra, han, vi,
    kan, så, sig, jeg, man, også, efter, eller, hun, skal, ved, hvor, når, blev, være, over, ud, ham, siger, ville,
    havde, kun, nu, hvis, mod, end, denne, dette, alle, mange, mere, blevet, ifølge, blandt, selv, noget, år, vil,
    bliver`,
  months: `
    januar, jan; februar, feb, febr; marts, mar; april, apr; maj; juni, jun; juli, jul; august, aug; september, sep,
    sept; oktober, okt; november, nov; december, dec`,
  weekdays: `
    mandag, man; tirsdag, tir, tirs; onsdag, ons; torsdag, tor, tors; fredag, fre; lørdag, lør; søndag, søn`,
  bylineOpeners: `
    af, skrevet af, tekst, tekst af, tekst og foto, artikel af, publiceret af, forfatter, journalist, udgivet af,
    redaktør, foto og tekst`,
  authorJoiners: `og, &`,
  roles: `
    journalist, redaktør, chefredaktør, politisk redaktør, politisk reporter, erhvervsredaktør, kulturredaktør,
    debatredaktør, nyhedschef, korrespondent, udlandskorrespondent, kommentator, klummeskribent, reporter, fotograf,
    anmelder, forfatter, professor, lektor, praktikant, redaktionen, freelancejournalist, skribent, redaktionschef`,
  publishedLabels: `
    publiceret, publiceret den, publiceret kl, offentliggjort, offentliggjort den, udgivet, udgivet den,
    udgivelsesdato, dato, oprettet, oprettet den, skrevet den, først publiceret`,
  modifiedLabels: `
    opdateret, opdateret den, opdateret kl, sidst opdateret, senest opdateret, sidst ændret, senest ændret, rettet,
    redigeret, sidst redigeret, revideret`,
  dateTimeJoiners: `kl, kl., klokken`,
  clockWords: `kl, kl.`,
  agencies: `
    Ritzau, /ritzau/, Ritzaus Bureau, Ritzau Finans, Ritzau Plus, Newspaq, MarketWire, Via Ritzau, NTB,
    Reuters/Ritzau, BUREAU`,
  chrome: `
    forside, forsiden, hjem, nyheder, danmark, indland, udland, verden, lokalt, københavn, politik, økonomi,
    erhverv, penge, privatøkonomi, bolig, job, sport, fodbold, håndbold, cykling, kultur, underholdning, film,
    musik, bøger, tv, tv-guide, mad, opskrifter, rejser, biler, motor, sundhed, videnskab, teknologi, tech, miljø,
    klima, vejr, vejret, horoskop, kryds og tværs, sudoku, spil, leder, ledere, klummer, kronik, læserbreve,
    opinion, familie, livsstil, blogs, podcasts, podcast, video, billeder, galleri, lyt, lyt til artiklen, del
    artikel, del på facebook, del på twitter, del på linkedin, del via mail, tip os, tip redaktionen, send til en
    ven, print, udskriv, gem, gem artikel, kopier link, kopiér link, link kopieret, synes godt om, følg, følg os på
    facebook, log ind, log ud, opret konto, opret bruger, min konto, min side, profil, køb abonnement, abonnement,
    abonner, e-avis, e-avisen, nyhedsbreve, menu, luk, luk menu, åbn menu, søg, søgning, søgeresultater, gå til
    indhold, gå til hovedindhold, spring til indhold, hop til indhold, til toppen, gå til top, tilbage, tilbage til
    toppen, vis mere, vis flere, vis alle, vis mindre, vis, skjul, læs artiklen, fortsæt læsning, indlæs flere,
    indlæser, mere, se mere, se alle, næste, forrige, næste side, forrige side, næste artikel, forrige artikel,
    annonce, annoncer, annoncering, annoncér, sponsoreret, sponsoreret indhold, annoncørbetalt indhold, artiklen
    fortsætter efter annoncen, artiklen fortsætter under annoncen, kommentar, skriv kommentar, vis kommentarer,
    ingen kommentarer, 0 kommentarer, svar, anmeld, rapportér fejl, ret fejl, rettelser, om os, om avisen, kontakt,
    kontakt os, kundeservice, kundecenter, ofte stillede spørgsmål, faq, ledige stillinger, job hos os, presse,
    pressemeddelelser, tilgængelighed, tilgængelighedserklæring, cookies, kategori, indhold, kurv, læg i kurv, køb,
    køb nu, til kassen, pris, levering, fragt, beskrivelse, anmeldelser, produkter, navn, e-mail, e-mailadresse,
    telefon, besked, skal udfyldes, ja, nej, ok, send, annuller, redaktionen, fuld skærm, indstillinger, adblocker`,
  chromeOpeners: `
    del på, følg os på, følg os, læs også, læs også:, læs mere:, læs mere om, læs mere på, læs:, læs her, læs flere,
    se også, se også:, se:, hør også, hør også:, lyt:, foto:, fotos:, billede:, billeder:, fotograf:, illustration:,
    grafik:, kilde:, kilder:, arkivfoto, arkivfoto:, genrefoto, emner:, tags:, kategori:, kategorier:, annonce:,
    video:, podcast:, abonner på, tilmeld dig, hent vores, kontakt:, telefon:, tlf:, tlf., e-mail:, ansvarshavende
    chefredaktør, ansvarshavende, cvr, copyright`,
  trailingHeadings: `
    læs også, læs mere, læs videre, læs mere om, mere om, mere fra, mere om emnet, mere om samme emne, se også, hør
    også, relateret, relaterede artikler, relaterede nyheder, relaterede indlæg, relaterede emner, relaterede
    produkter, relateret indhold, lignende artikler, flere artikler, flere nyheder, andre læser, andre læser også,
    andre læser lige nu, anbefalet, anbefalede artikler, anbefalet til dig, til dig, du vil måske også kunne lide,
    måske du også kan lide, måske er du også interesseret i, mest læste, mest læst, mest læste artikler, mest delte,
    populære, populære artikler, populært lige nu, seneste nyt, seneste nyheder, seneste artikler, seneste indlæg,
    seneste, lige nu, topnyheder, gå ikke glip af, kommentarer, kommentér, kommenter, skriv en kommentar, skriv et
    svar, efterlad en kommentar, læg en kommentar, 1 kommentar, debat, om forfatteren, om skribenten, del artiklen,
    del, del denne artikel, følg os, emner, emner i artiklen, tags, nyhedsbrev, tilmeld nyhedsbrev, kilder,
    referencer, noter, fodnoter, eksterne henvisninger, eksterne links, indlægsnavigation, andre købte også, fra
    vores partnere, arkiv, kategorier`,
  consent: `
    vi bruger cookies, vi anvender cookies, bruger cookies, anvender cookies, brug af cookies, brugen af cookies,
    denne hjemmeside bruger, dette website bruger, cookies og lignende, accepter alle, accepter alle cookies,
    accepter cookies, tillad alle, tillad alle cookies, tillad valgte, afvis alle, kun nødvendige, nødvendige
    cookies, administrer cookies, cookieindstillinger, cookie-indstillinger, administrer samtykke,
    privatlivsindstillinger, gem indstillinger, dit samtykke, træk dit samtykke, vi og vores partnere, vores
    partnere, legitim interesse, legitime interesser, personoplysninger, personlige oplysninger, personaliserede
    annoncer, ved at fortsætte`,
  subscription: `
    abonner nu, abonner på, tilmeld dig, tilmeld dig nyhedsbrevet, tilmeld dig vores nyhedsbrev, tilmeld nyhedsbrev,
    vores nyhedsbrev, vores nyhedsbreve, i din indbakke, din e-mail, din e-mailadresse, bliv abonnent, allerede
    abonnent, er du allerede abonnent, for abonnenter, kun for abonnenter, læs hele artiklen, læs videre med, fuld
    adgang, ubegrænset adgang, første måned, kr. om måneden, opsig når som helst, ingen binding, prøv gratis, støt
    os, bliv medlem, gå ikke glip, hold dig opdateret, hent appen, hent vores app, følg os på`,
  legal: `
    alle rettigheder forbeholdes, alle rettigheder forbeholdt, brugerbetingelser, brugsbetingelser, vilkår og
    betingelser, handelsbetingelser, abonnementsvilkår, vilkår for brug, privatlivspolitik, persondatapolitik,
    databeskyttelsespolitik, cookiepolitik, cookie- og privatlivspolitik, politik for cookies, ansvarshavende
    chefredaktør, cvr-nr, må ikke gengives, tekst- og datamining, eksterne links, er ikke ansvarlig for,
    pressenævnet`,
  noArticle: `
    siden blev ikke fundet, siden findes ikke, siden kunne ikke findes, siden du leder efter, findes ikke længere,
    adgang nægtet, der opstod en fejl, noget gik galt, log ind for at læse, log ind for at fortsætte, for at læse
    videre, for at læse artiklen, aktiver javascript, slå javascript til, jeg er ikke en robot, du bliver
    viderestillet, ingen resultater`,
  relativeTime: `
    siden, for; lige nu, for nylig; i dag; i går; i forgårs; sekund, sekunder; minut, minutter, min, et minut; time,
    timer, en time; dag, dage, en dag; uge, uger; måned, måneder; år`,
  readingTime: `min læsetid, læsetid, minutters læsning, min læsning, minutter at læse, min at læse, ca. læsetid`,
});
