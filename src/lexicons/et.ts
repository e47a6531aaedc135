import { written } from './written.js';

/** Estonian. */
export const estonian = written({
  language: 'et',
  stopWords: `
    ja, on, ei, et, oli, see, ta, kes, aga, ka, kui, ning, nii, või, selle, vaid, ole, olnud, ma, mis, seda, tema,
    siis, nüüd, juba, pole, oma, mida, sellest, kuid, sest, ütles, pärast, välja, veel, enne, üle, kus, kogu, mille,
    kuidas, mitte, saab, aasta, aastal, meie, nad, neid, nende, üks, kaks, läbi, kõik, nagu, väga, poolt, peab,
    olema, olid, järgi`,
  months: `
    jaanuar, jaanuari, jaanuaril, jaan, jan; veebruar, veebruari, veebruaril, veebr, veb; märts, märtsi, märtsil;
    aprill, aprilli, aprillil, apr; mai, mail; juuni, juunil, jun; juuli, juulil, jul; august, augusti, augustil,
    aug; september, septembri, septembril, sept, sep; oktoober, oktoobri, oktoobril, okt; november, novembri,
    novembril, nov; detsember, detsembri, detsembril, dets, det`,
  weekdays: `
    esmaspäev, e, esmaspäeval; teisipäev, t, teisipäeval; kolmapäev, k, kolmapäeval; neljapäev, n, neljapäeval;
    reede, r, reedel; laupäev, l, laupäeval; pühapäev, p, pühapäeval`,
  bylineOpeners: `
    autor, autorid, tekst, kirjutas, koostas, kirjutanud, toimetaja, ajakirjanik, intervjueeris, toimetas`,
  authorJoiners: `ja, &`,
  roles: `
    ajakirjanik, reporter, toimetaja, peatoimetaja, vastutav toimetaja, korrespondent, kolumnist, fotograaf,
    kommentaator, autor, majandusanalüütik, professor, toimetus, uudistetoimetaja, uudisteportaali toimetaja,
    ärilehe ajakirjanik`,
  publishedLabels: `avaldatud, avaldamise aeg, kuupäev, loodud, lisatud, postitatud, ilmunud, ilmus`,
  modifiedLabels: `uuendatud, muudetud, viimati uuendatud, viimati muudetud, täiendatud, parandatud`,
  dateTimeJoiners: `kell, kl`,
  clockWords: `kell, kl`,
  agencies: `BNS, ETA, ERR, ERR News, Baltic News Service, Scanpix, Postimees`,
  chrome: `
    avaleht, esileht, uudised, eesti, maailm, välismaa, välisuudised, tallinn, tartu, poliitika, majandus, äri,
    raha, kinnisvara, töö, krimi, ühiskond, haridus, tervis, teadus, tehnoloogia, keskkond, ilm, auto, kultuur,
    raamatud, muusika, film, kino, teater, televisioon, telekava, meelelahutus, elustiil, kodu, pere, naine, toit,
    retseptid, reisimine, reis, ajalugu, horoskoop, mängud, sport, jalgpall, korvpall, arvamus, arvamused, juhtkiri,
    kommentaar, intervjuu, analüüs, blogid, galerii, fotod, pildid, video, videod, podcast, taskuhääling, kuula,
    kuula artiklit, raadio, menüü, sulge, ava menüü, liigu sisu juurde, liigu edasi põhisisu juurde, otse sisu
    juurde, üles, tagasi, tagasi üles, otsi, otsing, otsingutulemused, logi sisse, logi välja, sisene, registreeru,
    loo konto, minu konto, profiil, parool, unustasid parooli?, telli, tellijale, tellijatele, tellimine,
    uudiskirjad, jaga facebookis, saada, saada vihje, vihje, prindi, trüki, kopeeri link, salvesta, meeldib, jälgi,
    vaata kommentaare, loe kommentaare, vasta, teata veast, teavita, hääleta, küsitlus, rohkem, loe, loe lähemalt,
    loe artiklit, vaata, vaata kõiki, vaata rohkem, näita rohkem, näita kõiki, lae rohkem, laadimine, eelmine,
    järgmine, lehekülg, kõik, reklaam, reklaamid, kuulutused, toetatud sisu, partnerid, pood, ostukorv, lisa
    ostukorvi, lisa korvi, osta, hind, tarne, kirjeldus, tooted, üritused, meist, toimetus, kontakt, kontaktid, võta
    ühendust, kirjuta meile, abi, kkk, sisukaart, küpsised, nimi, e-post, telefon, sõnum, kohustuslik väli, jah, ei,
    allikas, sisukord, seaded, anneta, nõustun`,
  chromeOpeners: `
    jaga facebookis, jälgi meid, loe ka, loe ka:, loe veel, loe veel:, loe lisaks, loe lisaks:, loe rohkem, loe
    edasi, loe:, vaata ka, vaata ka:, vaata:, vaata galeriid, kuula:, kuula ka, seotud:, lisaks:, foto:, fotod:,
    pilt:, illustreeriv foto, video:, allikas:, allikad:, märksõnad:, teemad:, kategooria:, reklaam:, telli
    uudiskiri, liitu, lae alla, kontakt:, telefon:, tel:, e-post:, copyright, kõik õigused`,
  trailingHeadings: `
    loe ka, loe veel, loe lisaks, loe edasi, loe rohkem, vaata ka, seotud lood, seotud artiklid, seotud uudised,
    seotud teemad, seotud, sarnased artiklid, sarnased uudised, sarnased tooted, samal teemal, veel samal teemal,
    rohkem samal teemal, rohkem uudiseid, teised artiklid, muud uudised, autori teised artiklid, soovitame,
    soovitatud, toimetaja soovitab, toimetuse valik, sulle võib huvi pakkuda, sulle võib meeldida, sind võib
    huvitada, sulle, ära jäta vahele, loetumad, enim loetud, loetuimad, populaarsed, populaarsemad, enim
    kommenteeritud, kommenteeritumad, viimased uudised, värsked uudised, viimased, uusimad, uusimad artiklid,
    viimased postitused, päeva uudised, tähtsamad uudised, hetkel kuum, kommentaarid, lugejate kommentaarid,
    kommenteeri, lisa kommentaar, jäta kommentaar, jäta vastus, kirjuta kommentaar, 1 kommentaar, kommentaare pole,
    arutelu, autorist, autor, jaga, jaga artiklit, jälgi meid, märksõnad, teemad, sildid, uudiskiri, telli
    uudiskiri, liitu uudiskirjaga, allikad, märkused, viited, järgmine artikkel, eelmine artikkel, arhiiv,
    kategooriad, sisuturundus`,
  consent: `
    kasutame küpsiseid, kasutab küpsiseid, küpsiste kasutamine, küpsiste kasutamist, küpsiste kasutamisega, see
    veebileht kasutab, see leht kasutab, nõustu kõigiga, nõustun kõigiga, luba kõik, keeldu kõigist, ainult
    vajalikud, vajalikud küpsised, küpsiste seaded, küpsiste sätted, privaatsusseaded, sinu nõusolek, teie nõusolek,
    sinu privaatsus, meie partnerid, isikuandmete, isikuandmeid, jätkates lehe kasutamist`,
  subscription: `
    telli uudiskiri, liitu uudiskirjaga, meie uudiskiri, meie uudiskirjaga, sinu e-post, sisesta e-post, oma
    postkasti, tellijatele mõeldud, oled juba tellija, juba tellija, telli kohe, esimene kuu, lae alla äpp, lae alla
    rakendus, toeta meid, jälgi meid facebookis`,
  legal: `
    kõik õigused kaitstud, autoriõigus, autoriõigused, kasutustingimused, kasutajatingimused, tellimistingimused,
    üldtingimused, privaatsuspoliitika, privaatsustingimused, küpsiste poliitika, andmekaitse,
    andmekaitsetingimused, isikuandmete töötlemine, ilma loata, kirjaliku loata, ei vastuta`,
  noArticle: `
    lehte ei leitud, lehekülge ei leitud, lehekülge ei ole, otsitud lehte, otsitavat lehte, viga 404, artiklit ei
    leitud, pole enam saadaval, ligipääs keelatud, tekkis viga, midagi läks valesti, logi sisse et, edasi
    lugemiseks, artikli lugemiseks, ainult tellijatele, lülita javascript sisse, ma ei ole robot, tulemusi ei leitud`,
  relativeTime: `
    tagasi; äsja, just nüüd; täna; eile; üleeile; sekundit; minut, minutit, minuti, min; tund, tundi, tunni, t;
    päev, päeva; nädal, nädalat; kuu, kuud; aasta, aastat`,
  readingTime: `min lugemist, lugemisaeg, minutit lugemist, lugemise aeg`,
});
