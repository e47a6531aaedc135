import { written } from './written.js';

/** Norwegian, Bokmål with the commonest Nynorsk forms. */
export const norwegian = written({
  language: 'nb',
  stopWords: `
    og, i, det, er, på, en, som, til, at, av, for, med, den, de, ikke, har, et, om, men, var, fra, han, vi, kan, så,
    seg, jeg, man, også, etter, eller, hun, skal, ved, hvor, når, ble, være, over, ut, sier, ville, hadde, nå, hvis,
    mot, enn, denne, dette, alle, mange, mer, blitt, ifølge, blant, selv, noe, år, vil, blir, ikkje, eit, ein, frå`,
  months: `
    januar, jan; februar, feb, febr; mars, mar; april, apr; mai; juni, jun; juli, jul; august, aug; september, sep,
    sept; oktober, okt; november, nov; desember, des`,
  weekdays: `
    mandag, man, måndag; tirsdag, tir, tirs; onsdag, ons; torsdag, tor, tors; fredag, fre; lørdag, lør, laurdag;
    søndag, søn, sundag`,
  bylineOpeners: `
    av, skrevet av, tekst, tekst av, tekst og foto, artikkel av, publisert av, forfatter, journalist, skribent, foto
    og tekst, redaktør`,
  authorJoiners: `og, &`,
  roles: `
    journalist, redaktør, ansvarlig redaktør, sjefredaktør, politisk redaktør, kommentator, politisk kommentator,
    korrespondent, utenrikskorrespondent, reporter, nyhetsredaktør, kulturredaktør, debattredaktør, fotograf,
    fotojournalist, anmelder, spaltist, forfatter, professor, forsker, frilanser, frilansjournalist, vaktsjef,
    redaksjonen, praktikant, utenriksjournalist, sportsjournalist`,
  publishedLabels: `
    publisert, publisert den, publisert kl, først publisert, publiseringsdato, dato, opprettet, skrevet, lagt ut,
    utgitt`,
  modifiedLabels: `
    oppdatert, oppdatert den, oppdatert kl, sist oppdatert, sist endret, endret, sist redigert, redigert, revidert,
    oppdatering`,
  dateTimeJoiners: `kl, kl., klokken, klokka`,
  clockWords: `kl, kl.`,
  agencies: `
    NTB, ©NTB, NTB-AFP, NTB Kommunikasjon, Nynorsk Pressekontor, NPK, NPK-NTB, SPT, TDN Direkt, Ritzau, TT, VG, NRK,
    Nettavisen, E24`,
  chrome: `
    forside, forsiden, hjem, nyheter, norge, innenriks, utenriks, verden, lokalt, oslo, politikk, økonomi,
    næringsliv, børs, penger, bolig, jobb, sport, fotball, ski, håndball, kultur, underholdning, kjendis, film,
    musikk, bøker, tv, mat, oppskrifter, reise, bil, motor, helse, vitenskap, forskning, teknologi, miljø, klima,
    vær, været, horoskop, kryssord, sudoku, spill, meninger, leder, kommentar, kronikk, leserbrev, kronikker,
    familie, livsstil, blogg, podkast, podkaster, podcast, video, bilder, bildegalleri, lytt, lytt til saken, lytt
    til artikkelen, del på facebook, del på twitter, del på e-post, tips oss, tips en venn, skriv ut, lagre, lagre
    artikkel, kopier lenke, kopier lenken, lenke kopiert, liker, følg, følg oss på facebook, logg inn, logg ut,
    opprett konto, registrer deg, min side, min konto, profil, kjøp abonnement, abonnement, abonner, e-avis, eavis,
    les dagens e-avis, meny, lukk, lukk meny, åpne meny, søk, søkeresultat, søkeresultater, hopp til innhold, hopp
    til hovedinnhold, hopp til innholdet, gå til innhold, gå til hovedinnhold, til toppen, tilbake til toppen,
    tilbake, vis mer, vis flere, vis alle, vis mindre, vis, skjul, les saken, les artikkelen, fortsett å lese, last
    inn flere, laster, laster inn, mer, se mer, se alle, neste, forrige, neste side, forrige side, neste artikkel,
    forrige artikkel, annonse, annonser, annonseinfo, annonsere, annonsebilag, annonsørinnhold, sponset innhold,
    betalt innhold, saken fortsetter under annonsen, artikkelen fortsetter under annonsen, saken fortsetter under
    bildet, vis kommentarer, ingen kommentarer, 0 kommentarer, svar, rapporter feil, rett feil, rettelser, om oss,
    om avisen, kontakt, kontakt oss, kundeservice, kundesenter, ofte stilte spørsmål, ledige stillinger, jobb hos
    oss, presse, pressemeldinger, tilgjengelighet, informasjonskapsler, cookies, kategori, innhold, handlekurv, legg
    i handlekurv, kjøp, kjøp nu, kjøp nå, til kassen, pris, levering, frakt, beskrivelse, anmeldelser, produkter,
    navn, e-post, e-postadresse, telefon, melding, påkrevd, ja, nei, ok, send, avbryt, redaksjonen, fullskjerm,
    innstillinger, kortversjonen, adblocker`,
  chromeOpeners: `
    del på, følg oss på, følg oss, les også, les også:, les mer:, les mer om, les mer på, les:, les flere, se også,
    se også:, se:, hør også, lytt:, foto:, bilde:, bilder:, fotograf:, illustrasjon:, illustrasjonsfoto,
    illustrasjonsfoto:, grafikk:, kilde:, kilder:, arkivfoto, arkivfoto:, emner:, stikkord:, kategori:, kategorier:,
    annonse:, video:, podkast:, abonner på, meld deg på, last ned, kontakt:, telefon:, tlf:, tlf., e-post:,
    ansvarlig redaktør, ansvarlig redaktør:, ansv. redaktør, sjefredaktør:, copyright, tips oss på`,
  trailingHeadings: `
    les også, les mer, les videre, les mer om, mer om, mer fra, mer om temaet, mer om saken, se også, hør også,
    relatert, relaterte artikler, relaterte saker, relaterte nyheter, relaterte innlegg, relaterte emner, relaterte
    produkter, relatert innhold, lignende artikler, flere saker, flere artikler, flere nyheter, andre leser, andre
    leser også, andre leste også, anbefalt, anbefalte artikler, anbefalte saker, anbefalt for deg, for deg, du vil
    kanskje også like, du liker kanskje også, mest lest, mest leste, mest leste saker, mest delt, populært, populære
    artikler, siste nytt, siste nyheter, siste saker, siste artikler, siste innlegg, siste, akkurat nå, toppsaker,
    ikke gå glipp av, kommentarer, kommenter, skriv en kommentar, legg igjen en kommentar, legg igjen et svar, 1
    kommentar, debatt, om forfatteren, om skribenten, del artikkelen, del saken, del, del dette, følg oss, emner,
    emner i saken, stikkord, tema, nyhetsbrev, meld deg på nyhetsbrev, kilder, referanser, noter, fotnoter, eksterne
    lenker, innleggsnavigasjon, andre kjøpte også, fra våre partnere, arkiv, kategorier`,
  consent: `
    vi bruker informasjonskapsler, bruker informasjonskapsler, vi bruker cookies, bruker cookies, bruk av
    informasjonskapsler, bruk av cookies, bruken av informasjonskapsler, dette nettstedet bruker,
    informasjonskapsler og lignende, godta alle, aksepter alle, godta informasjonskapsler, godta alle cookies, jeg
    godtar, avvis alle, kun nødvendige, nødvendige informasjonskapsler, administrer informasjonskapsler,
    cookie-innstillinger, innstillinger for informasjonskapsler, personverninnstillinger, administrer samtykke, ditt
    samtykke, vi og våre partnere, våre partnere, berettiget interesse, personopplysninger, personlig tilpassede
    annonser, ved å fortsette, annonseblokkering`,
  subscription: `
    abonner nå, abonner på, meld deg på, meld deg på nyhetsbrevet, meld deg på vårt nyhetsbrev, vårt nyhetsbrev,
    våre nyhetsbrev, i innboksen, i din innboks, din e-post, din e-postadresse, bli abonnent, allerede abonnent, er
    du allerede abonnent, for abonnenter, kun for abonnenter, denne saken er for abonnenter, les hele saken, full
    tilgang, ubegrenset tilgang, første måned, kr i måneden, kr/mnd, ingen binding, ingen bindingstid, avslutt når
    du vil, prøv gratis, støtt oss, bli medlem, gå ikke glipp, hold deg oppdatert, last ned appen, last ned vår app,
    følg oss på`,
  legal: `
    alle rettigheter forbeholdt, alle rettigheter reservert, brukervilkår, vilkår for bruk, abonnementsvilkår,
    kjøpsvilkår, vilkår og betingelser, personvern, personvernerklæring, personvernpolicy, personvern og
    informasjonskapsler, informasjonskapsler og personvern, cookie-erklæring, opphavsrett, åndsverkloven, vær
    varsom-plakaten, redaktørplakaten, vær varsom-plakatens, redaktøransvar, ansvarlig redaktør,
    tilgjengelighetserklæring, organisasjonsnummer, er ikke ansvarlig for, pressens faglige utvalg, uten tillatelse`,
  noArticle: `
    siden ble ikke funnet, siden finnes ikke, fant ikke siden, siden du leter etter, finnes ikke lenger, ingen
    tilgang, det oppstod en feil, noe gikk galt, logg inn for å lese, logg inn for å fortsette, for å lese videre,
    for å lese saken, aktiver javascript, slå på javascript, jeg er ikke en robot, du blir videresendt, ingen
    resultater, ingen treff`,
  relativeTime: `
    siden, for; akkurat nå, nylig; i dag; i går; i forgårs; sekund, sekunder; minutt, minutter, min, ett minutt;
    time, timer, en time; dag, dager, en dag; uke, uker; måned, måneder; år`,
  readingTime: `
    min lesetid, lesetid, minutters lesetid, minutter å lese, min å lese, minutters lesning, ca. lesetid`,
});
