import { written } from './written.js';

/** Serbian, Cyrillic and Latin. */
export const serbian = written({
  language: 'sr',
  stopWords: `
    и, је, у, на, се, да, за, су, од, са, а, не, као, то, о, из, ће, што, који, која, које, али, би, по, или, до,
    како, није, ако, већ, само, био, након, те, још, све, више, може, према, због, i, je, u, na, se, da, za, su, od,
    sa, a, ne, kao, to, iz, će, što, koji, koja, koje, ali, bi, po, ili, do, kako, nije, ako, već, samo, bio, nakon,
    još, sve, više, može, prema, zbog, rekao, tokom`,
  months: `
    јануар, јануара, јан, januar, januara, jan; фебруар, фебруара, феб, februar, februara, feb; март, марта, мар,
    mart, marta, mar; април, априла, апр, april, aprila, apr; мај, маја, maj, maja; јун, јуна, јуни, jun, juna,
    juni; јул, јула, јули, jul, jula, juli; август, августа, авг, avgust, avgusta, avg; септембар, септембра, сеп,
    septembar, septembra, sep, sept; октобар, октобра, окт, oktobar, oktobra, okt; новембар, новембра, нов,
    novembar, novembra, nov; децембар, децембра, дец, decembar, decembra, dec`,
  weekdays: `
    понедељак, пон, ponedeljak, pon; уторак, уто, utorak, uto; среда, сре, sreda, sre; четвртак, чет, četvrtak, čet;
    петак, пет, petak, pet; субота, суб, subota, sub; недеља, нед, nedelja, ned`,
  bylineOpeners: `
    пише, аутор, аутори, текст, piše, autor, autorka, autori, tekst, napisao, napisala, razgovarao, razgovarala,
    izvor, уредник, приредио, objavio`,
  authorJoiners: `и, i, &`,
  roles: `
    новинар, новинарка, уредник, уредница, главни уредник, дописник, репортер, коментатор, колумниста, novinar,
    novinarka, urednik, urednica, glavni urednik, dopisnik, reporter, komentator, kolumnista, analitičar,
    fotoreporter, redakcija, редакција, profesor, saradnik, saradnica`,
  publishedLabels: `
    објављено, датум, датум објаве, постављено, objavljeno, datum, datum objave, vreme objave, postavljeno, kreirano`,
  modifiedLabels: `
    ажурирано, последња измена, измењено, ažurirano, poslednja izmena, izmenjeno, poslednje ažuriranje, osveženo,
    izmena`,
  dateTimeJoiners: `у, u`,
  clockWords: `ч, часова, h, časova, sati, čas`,
  agencies: `
    Танјуг, ТАНЈУГ, Бета, Срна, СРНА, Фонет, ФоНет, Спутњик, Tanjug, TANJUG, FoNet, Fonet, FONET, SRNA, Srna, Hina,
    Sputnjik, N1, RTS, РТС, MIA, Танјуг/АП`,
  chrome: `
    почетна, насловна, вести, србија, свет, регион, београд, политика, економија, друштво, хроника, култура, спорт,
    наука, технологија, здравље, живот, забава, магазин, видео, фото, галерија, коментар, сподели, штампај, пошаљи,
    претрага, мени, затвори, пријава, регистрација, контакт, импресум, маркетинг, још, више, опширније, прочитај
    више, прикажи још, почетна страна, архива, рубрике, нема коментара, početna, naslovna, vesti, srbija, svet,
    region, beograd, politika, ekonomija, biznis, društvo, hronika, kultura, zabava, sport, fudbal, košarka, tenis,
    nauka, tehnologija, it, zdravlje, život, lifestyle, magazin, putovanja, auto, video, foto, galerija, podcast,
    blog, kolumne, stav, intervju, analiza, podeli na facebooku, pošalji, pošalji prijatelju, kopiraj link, štampaj,
    štampa, odštampaj, sačuvaj, prijavi se, prijava, odjava, registracija, registruj se, moj nalog, lozinka,
    korisničko ime, pretraga, pretraži, meni, zatvori, preskoči na sadržaj, na vrh, nazad, pogledaj komentare, svi
    komentari, 0 komentara, odgovori, još, više, opširnije, pročitaj, pročitaj više, pročitajte više, detaljnije,
    saznaj više, vidi sve, pogledaj sve, prikaži više, prikaži još, učitaj još, učitavanje, prethodna vest, sledeća
    vest, prethodni, sledeći, prethodni članak, sledeći članak, reklama, reklame, oglas, oglasi, oglašavanje,
    marketing, promo, sponzorisano, sponzorisani sadržaj, partneri, kupi, cena, korpa, dodaj u korpu, dostava, opis,
    proizvodi, o nama, impresum, redakcija, kontakt, pišite nam, pomoć, mapa sajta, kolačići, rubrike, ime, email,
    poruka, da, ne, izvor, prati nas, pratite nas na facebooku, anketa, glasaj, pretplata, pretplati se`,
  chromeOpeners: `
    подели на, пратите нас, прочитајте и, прочитајте и:, прочитајте још, прочитај још, погледајте, фото:, видео:,
    извор:, тагови:, теме:, фотографија:, podeli na, pratite nas na, pratite nas, pročitajte i, pročitajte i:,
    pročitajte još, pročitajte još:, pročitaj i, pročitaj i:, pročitaj još:, pogledajte, pogledajte i, više o,
    video:, foto:, fotografija:, izvor:, izvori:, ilustracija:, tagovi:, teme:, ključne reči:, kategorija:,
    reklama:, podkast:, preuzmite, pošaljite, kontakt:, telefon:, e-mail:, copyright, komentari na, bonus video:`,
  trailingHeadings: `
    прочитајте и, прочитајте још, прочитај још, повезане вести, повезани чланци, сродне вести, слични чланци, остале
    вести, још вести, више из рубрике, препоручујемо, најчитаније, најновије, најновије вести, последње вести,
    коментари, пошаљи коментар, додај коментар, ваш коментар, тагови, теме, кључне речи, подели, pročitajte i,
    pročitajte još, pročitaj i, pročitaj još, povezane vesti, povezani članci, povezane teme, povezano, slične
    vesti, slični članci, slični proizvodi, ostale vesti, još vesti, još iz rubrike, više iz rubrike, iz rubrike, na
    istu temu, preporučujemo, preporuka, preporučeno, možda će vas zanimati, možda vas zanima, moglo bi da vas
    zanima, izdvajamo, ne propustite, najčitanije, najčitanije vesti, najkomentarisanije, najpopularnije, popularno,
    najnovije, najnovije vesti, poslednje vesti, poslednje objave, glavne vesti, vesti dana, komentari, komentari
    čitalaca, pošalji komentar, pošaljite komentar, dodaj komentar, ostavi komentar, ostavite odgovor, vaš komentar,
    1 komentar, nema komentara, o autoru, autor, podeli, podeli vest, podelite, tagovi, teme, ključne reči,
    newsletter, izvori, pratite nas, arhiva, kategorije`,
  consent: `
    користимо колачиће, користи колачиће, коришћење колачића, прихватам све, koristimo kolačiće, koristi kolačiće,
    korišćenje kolačića, korišćenjem kolačića, ovaj sajt koristi, sajt koristi kolačiće, prihvati sve, prihvatam
    sve, prihvatam kolačiće, slažem se, odbij sve, podešavanja kolačića, podešavanja privatnosti, ličnih podataka,
    lične podatke, podataka o ličnosti, podatke o ličnosti, nastavkom korišćenja, naši partneri`,
  subscription: `
    пријавите се, претплатите се, pretplatite se, pretplati se na, prijavite se na newsletter, prijavi se na
    newsletter, naš newsletter, prijavite se na, preuzmi aplikaciju, preuzmite aplikaciju, našu aplikaciju, pratite
    nas na, prati nas na, na viberu, viber zajednici, budite u toku, podržite nas, podržite rad`,
  legal: `
    сва права задржана, сва права су задржана, услови коришћења, политика приватности, ауторска права, sva prava
    zadržana, sva prava su zadržana, autorska prava, uslovi korišćenja, opšti uslovi, pravila korišćenja, politika
    privatnosti, politika o kolačićima, zaštita podataka, zaštita privatnosti, pravila komentarisanja, kodeks
    novinara, zabranjeno je, prenošenje sadržaja, bez dozvole, nije odgovoran, ne odgovara za, mišljenja izneta,
    vaša email adresa neće biti objavljena`,
  noArticle: `
    страница није пронађена, страница не постоји, stranica nije pronađena, stranica ne postoji, tražena stranica,
    stranica koju tražite, greška 404, više nije dostupna, došlo je do greške, prijavite se da, samo za
    pretplatnike, nastavak čitanja, omogućite javascript, nisam robot, nema rezultata`,
  relativeTime: `
    пре, pre; управо, upravo; данас, danas; јуче, juče; прекјуче, prekjuče; секунди, sekundi; минута, minut, minuta,
    min; сат, сата, сати, sat, sata, sati; дан, дана, dan, dana; недеље, nedelju, nedelje, nedelja; месец, месеца,
    mesec, meseca, meseci; godinu, godine, godina`,
  readingTime: `мин читања, време читања, min čitanja, minuta čitanja, vreme čitanja, čitanje min`,
});
