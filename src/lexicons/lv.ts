import { written } from './written.js';

/** Latvian. */
export const latvian = written({
  language: 'lv',
  stopWords: `
    un, ir, ka, no, uz, ar, par, bet, kā, tas, viņš, nav, arī, pēc, gan, lai, vai, ko, kas, bija, jau, tā, pie,
    līdz, tikai, vēl, būs, jo, kad, ja, savu, to, šis, šī, tiek, tika, gada, gadā, gadu, var, ne, viņa, mēs, viņi,
    kuri, kurš, kura, pret, starp, pirms, tomēr, kur, ļoti, vairāk, esam, šo, tam, viņu, norāda, sacīja, laikā, dēļ`,
  months: `
    janvāris, janvāra, janvārī, janv, jan; februāris, februāra, februārī, febr, feb; marts, marta, martā, mar;
    aprīlis, aprīļa, aprīlī, apr; maijs, maija, maijā, mai; jūnijs, jūnija, jūnijā, jūn; jūlijs, jūlija, jūlijā,
    jūl; augusts, augusta, augustā, aug; septembris, septembra, septembrī, sept, sep; oktobris, oktobra, oktobrī,
    okt; novembris, novembra, novembrī, nov; decembris, decembra, decembrī, dec`,
  weekdays: `
    pirmdiena, pirmd, pirmdien; otrdiena, otrd, otrdien; trešdiena, trešd, trešdien; ceturtdiena, ceturtd,
    ceturtdien; piektdiena, piektd, piektdien; sestdiena, sestd, sestdien; svētdiena, svētd, svētdien`,
  bylineOpeners: `
    autors, autore, autori, teksts, raksta autors, sagatavoja, raksta, žurnālists, žurnāliste, redaktors`,
  authorJoiners: `un, &`,
  roles: `
    žurnālists, žurnāliste, redaktors, redaktore, galvenais redaktors, galvenā redaktore, korespondents,
    korespondente, komentētājs, fotogrāfs, autors, autore, ekonomists, profesors, redakcija`,
  publishedLabels: `publicēts, publicēta, datums, publicēšanas datums, ievietots, izveidots, pievienots`,
  modifiedLabels: `atjaunots, atjaunināts, pēdējo reizi atjaunots, labots, papildināts, pēdējās izmaiņas, atjaunināta`,
  dateTimeJoiners: `plkst, plkst.`,
  clockWords: `plkst, plkst.`,
  agencies: `LETA, Leta, BNS, LETA/AFP, AFI`,
  chrome: `
    sākums, sākumlapa, ziņas, latvija, latvijā, pasaule, pasaulē, ārzemēs, rīga, reģioni, novados, politika,
    ekonomika, bizness, nauda, finanses, sabiedrība, kriminālziņas, kriminālā, izglītība, veselība, zinātne,
    tehnoloģijas, vide, laika ziņas, laiks, auto, kultūra, grāmatas, mūzika, kino, teātris, televīzija, tv
    programma, izklaide, slavenības, dzīvesstils, mode, ģimene, receptes, ceļojumi, vēsture, horoskopi, spēles,
    sports, futbols, hokejs, basketbols, viedokļi, viedoklis, komentārs, intervijas, intervija, analīze, blogi,
    foto, galerija, galerijas, video, raidieraksti, klausīties, radio, izvēlne, aizvērt, atvērt, pāriet uz saturu,
    doties uz saturu, uz augšu, atpakaļ, meklēt, meklēšana, ienākt, pieslēgties, pieteikties, iziet, reģistrēties,
    reģistrācija, mans profils, profils, parole, aizmirsi paroli?, abonēt, abonē, abonentiem, abonements, vēstkopa,
    dalīties facebook, nosūtīt, sūtīt draugam, drukāt, izdrukāt, kopēt saiti, saglabāt, patīk, sekot, rakstīt
    komentāru, skatīt komentārus, atbildēt, ziņot, ziņot par kļūdu, balsot, aptauja, vairāk, lasīt, lasīt vairāk,
    lasīt tālāk, skatīt, skatīt vairāk, skatīt visus, rādīt vairāk, rādīt visus, ielādēt vairāk, notiek ielāde,
    iepriekšējais, nākamais, lapa, reklāma, sludinājumi, reklāmraksts, apmaksāta reklāma, sponsorēts, sadarbības
    raksts, partneri, veikals, grozs, ielikt grozā, pirkt, cena, piegāde, apraksts, preces, pasākumi, par mums,
    redakcija, kontakti, sazinies ar mums, raksti mums, palīdzība, buj, lapas karte, sīkdatnes, vārds, e-pasts,
    tālrunis, ziņa, obligāts lauks, jā, nē, labi, avots, saturs, iestatījumi, ziedot, piekrītu`,
  chromeOpeners: `
    dalīties facebook, seko mums, sekojiet mums, lasi arī, lasi arī:, lasiet arī, lasiet arī:, lasi vēl, lasi
    vairāk, lasi:, lasiet:, skaties arī, skaties:, klausies:, saistītie:, vairāk par, foto:, attēls:, ilustratīvs
    foto, ilustratīvs attēls, ekrānuzņēmums, video:, avots:, avoti:, birkas:, tēmas:, atslēgvārdi:, kategorija:,
    reklāma:, piesakies, abonē, lejupielādē, kontakti:, tālr:, tel:, e-pasts:, copyright, visas tiesības`,
  trailingHeadings: `
    lasi arī, lasiet arī, lasi vēl, lasi vairāk, lasi tālāk, skaties arī, saistītie raksti, saistītās ziņas,
    saistītās tēmas, saistīts saturs, saistītie, līdzīgi raksti, līdzīgas ziņas, līdzīgas preces, vairāk par tēmu,
    par šo tēmu, vairāk ziņu, citi raksti, citas ziņas, autora citi raksti, iesakām, iesakām izlasīt, redakcija
    iesaka, ieteicamie raksti, ieteicams, tev varētu interesēt, jums varētu interesēt, tevi varētu interesēt, tev
    varētu patikt, tev, nepalaid garām, lasītākie, lasītākais, lasītākās ziņas, lasītākie raksti, populārākie,
    populārākie raksti, populārākais, populāri, skatītākie, komentētākie, jaunākais, jaunākās ziņas, jaunākie
    raksti, jaunākie ieraksti, svarīgākās ziņas, aktuāli, aktuālās ziņas, komentāri, lasītāju komentāri, pievienot
    komentāru, atstāj komentāru, komentēt, tavs komentārs, 1 komentārs, nav komentāru, diskusija, par autoru,
    autors, dalīties, dalies, dalies ar draugiem, seko mums, birkas, tēmas, temati, atslēgvārdi, jaunumu vēstule,
    piesakies jaunumiem, avoti, piezīmes, atsauces, nākamais raksts, iepriekšējais raksts, arhīvs, kategorijas`,
  consent: `
    izmantojam sīkdatnes, izmanto sīkdatnes, tiek izmantotas sīkdatnes, sīkdatņu izmantošana, sīkdatņu izmantošanu,
    sīkdatņu izmantošanai, šī vietne izmanto, šajā vietnē tiek izmantotas, pieņemt visas, piekrītu visām,
    apstiprināt visas, noraidīt visas, tikai nepieciešamās, obligātās sīkdatnes, sīkdatņu iestatījumi, privātuma
    iestatījumi, jūsu piekrišana, jūsu privātums, mūsu partneri, personas datu, personas dati, personas datus,
    turpinot lietot`,
  subscription: `
    piesakies jaunumiem, pieteikties jaunumiem, piesakies vēstkopai, saņem jaunumus, uz e-pastu, savā e-pastā, tavs
    e-pasts, ievadi e-pastu, abonē tagad, kļūsti par abonentu, jau abonē, esi abonents, pirmais mēnesis, lejupielādē
    lietotni, mobilo lietotni, atbalsti mūs, atbalsti neatkarīgu, seko mums`,
  legal: `
    visas tiesības aizsargātas, autortiesības, autortiesību likums, lietošanas noteikumi, noteikumi un nosacījumi,
    privātuma politika, sīkdatņu politika, sīkdatņu lietošana, datu aizsardzība, personas datu apstrāde,
    redakcionālā politika, ētikas kodekss, bez rakstiskas atļaujas, bez atļaujas, pārpublicēšana, pārpublicēt,
    neatbild par, neuzņemas atbildību`,
  noArticle: `
    lapa nav atrasta, lapa netika atrasta, lapa neeksistē, meklētā lapa, vairs nav pieejama, vairs nav pieejams,
    kļūda 404, raksts nav atrasts, piekļuve liegta, radās kļūda, kaut kas nogāja greizi, lai turpinātu lasīt, lai
    lasītu tālāk, tikai abonentiem, ieslēdziet javascript, neesmu robots, nav rezultātu, nekas netika atrasts`,
  relativeTime: `
    pirms; tikko, tagad; šodien; vakar; aizvakar; sekundēm; minūtes, minūtēm, minūti, min; stundas, stundām, stundu,
    st; dienas, dienām, dienu; nedēļas, nedēļām; mēneša, mēnešiem; gada, gadiem`,
  readingTime: `min lasīšanai, lasīšanas laiks, minūtes lasīšanai, lasīšanas ilgums`,
});
