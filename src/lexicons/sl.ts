import { written } from './written.js';

/** Slovenian. */
export const slovenian = written({
  language: 'sl',
  stopWords: `
    in, je, v, na, se, da, za, so, od, s, z, pa, ne, kot, to, o, iz, bo, ki, ali, bi, po, do, kako, ni, če, že, le,
    bil, bila, bilo, še, vse, več, tudi, pri, ko, ga, jih, bodo, med, zaradi, tako, lahko, smo, leta, ter, kar, ob,
    tem, ta, te, katerih, ker, saj, kjer, proti, pod, nad, pred, sta, sem, svoje, mu, zelo, bolj`,
  months: `
    januar, januarja, jan, januarju; februar, februarja, feb, februarju; marec, marca, mar, marcu; april, aprila,
    apr, aprilu; maj, maja, maju; junij, junija, jun, juniju; julij, julija, jul, juliju; avgust, avgusta, avg,
    avgustu; september, septembra, sep, sept, septembru; oktober, oktobra, okt, oktobru; november, novembra, nov,
    novembru; december, decembra, dec, decembru`,
  weekdays: `
    ponedeljek, pon; torek, tor; sreda, sre, sredo; četrtek, čet; petek, pet; sobota, sob, soboto; nedelja, ned,
    nedeljo`,
  bylineOpeners: `
    piše, avtor, avtorica, avtorji, besedilo, napisal, napisala, pripravil, pripravila, urednik, novinar, novinarka,
    pogovarjal se je`,
  authorJoiners: `in, &`,
  roles: `
    novinar, novinarka, urednik, urednica, odgovorni urednik, odgovorna urednica, dopisnik, dopisnica, kolumnist,
    kolumnistka, komentator, fotoreporter, fotograf, avtor, avtorica, uredništvo, sodelavec, sodelavka, ekonomist,
    profesor`,
  publishedLabels: `objavljeno, objava, objavljeno dne, datum objave, datum, čas objave, dodano`,
  modifiedLabels: `posodobljeno, osveženo, zadnja posodobitev, zadnja sprememba, spremenjeno, nazadnje posodobljeno`,
  dateTimeJoiners: `ob`,
  clockWords: `uri, h`,
  agencies: `STA, Sta, Hina, APA, Tanjug, BoBo, Bobo, Slovenska tiskovna agencija`,
  chrome: `
    domov, novice, slovenija, svet, lokalno, ljubljana, politika, gospodarstvo, posel, denar, družba, črna kronika,
    kronika, kultura, knjige, film, glasba, zabava, sport, šport, nogomet, košarka, znanost, tehnologija, zdravje,
    okolje, vreme, avto, avtomoto, življenje, slog, moda, recepti, kulinarika, potovanja, horoskop, mnenja, mnenje,
    kolumne, komentar, intervju, video, foto, fotogalerija, galerija, podkast, poslušaj, rubrike, meni, zapri,
    preskoči na vsebino, na vrh, nazaj, iskanje, išči, prijava, prijavi se, odjava, registracija, registriraj se,
    moj profil, geslo, naročnina, naroči se, naročniki, deli na facebooku, pošlji, natisni, kopiraj povezavo,
    shrani, všeč mi je, sledi nam, prikaži komentarje, odgovori, prijavi napako, več, preberi več, preberite več,
    preberi, beri dalje, nadaljuj z branjem, prikaži več, prikaži vse, naloži več, nalaganje, prejšnji, naslednji,
    stran, oglas, oglasi, oglaševanje, oglasno sporočilo, promocijsko sporočilo, sponzorirano, partnerji, košarica,
    v košarico, kupi, cena, dostava, opis, izdelki, o nas, uredništvo, kontakt, kontakti, pišite nam, pomoč, pogosta
    vprašanja, kazalo strani, piškotki, ime, e-pošta, telefon, sporočilo, obvezno polje, da, ne, vir, vsebina,
    nastavitve`,
  chromeOpeners: `
    deli na, sledite nam, sledite nam na, preberite tudi, preberite tudi:, preberite še, preberite še:, preberi še,
    preberi še:, preberi tudi, preberite:, oglejte si, poglejte, video:, foto:, fotografija:, slika:, vir:, viri:,
    ilustracija:, oznake:, teme:, ključne besede:, kategorija:, oglas:, podkast:, prijavite se, naročite se,
    prenesite, kontakt:, telefon:, e-pošta:, copyright, vse pravice`,
  trailingHeadings: `
    preberite tudi, preberite še, preberi še, preberi tudi, več o temi, več iz rubrike, sorodne novice, sorodni
    članki, povezane novice, povezani članki, povezane vsebine, podobni članki, podobni izdelki, ostale novice,
    druge novice, več novic, več člankov, priporočamo, priporočeno, priporočene vsebine, morda vas zanima, morda vas
    bo zanimalo, za vas, ne spreglejte, ne zamudite, izpostavljeno, najbolj brano, najbolj brane, najbolj branih,
    najbolj komentirano, najbolj gledano, najbolj priljubljeno, priljubljeno, najnovejše, najnovejše novice,
    najnovejši članki, zadnje novice, zadnje, komentarji, komentiraj, dodaj komentar, napišite komentar, vaš
    komentar, 1 komentar, ni komentarjev, razprava, o avtorju, avtor, deli, delite, deli članek, sledite nam,
    oznake, teme, ključne besede, e-novice, prijavite se na e-novice, viri, opombe, naslednji članek, prejšnji
    članek, arhiv, kategorije`,
  consent: `
    uporabljamo piškotke, uporablja piškotke, uporabo piškotkov, uporaba piškotkov, to spletno mesto uporablja,
    spletna stran uporablja, sprejmi vse, sprejmem vse, sprejmi piškotke, strinjam se, zavrni vse, samo nujni, nujni
    piškotki, nastavitve piškotkov, nastavitve zasebnosti, vaše soglasje, vaša zasebnost, naši partnerji, osebnih
    podatkov, osebne podatke, osebni podatki, z nadaljnjo uporabo`,
  subscription: `
    naročite se na, naroči se na, prijavite se na e-novice, prijava na e-novice, naše e-novice, na vaš e-naslov, vaš
    e-naslov, postanite naročnik, za naročnike, ste že naročnik, neomejen dostop, prvi mesec, na mesec, prenesite
    aplikacijo, podprite nas, podprite delo, sledite nam na, ostanite obveščeni`,
  legal: `
    vse pravice pridržane, avtorske pravice, pogoji uporabe, splošni pogoji, splošni pogoji poslovanja, politika
    zasebnosti, varstvo osebnih podatkov, varovanje zasebnosti, politika piškotkov, pravno obvestilo, izjava o
    dostopnosti, etični kodeks, brez dovoljenja, ne odgovarja za`,
  noArticle: `
    stran ni bila najdena, strani ni mogoče najti, stran ne obstaja, iskana stran, ni več na voljo, napaka 404,
    dostop zavrnjen, prišlo je do napake, prijavite se za nadaljevanje, za nadaljevanje branja, samo za naročnike,
    omogočite javascript, nisem robot, ni rezultatov, ni zadetkov`,
  relativeTime: `
    pred; pravkar; danes; včeraj; predvčerajšnjim; sekundami; minuto, minutama, minutami, min; uro, urama, urami,
    ura, ure; dnevom, dnevi, dnevoma; tednom, tedni; mesecem, meseci; letom, leti`,
  readingTime: `min branja, minut branja, čas branja, minute branja`,
});
