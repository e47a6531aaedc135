import { written } from './written.js';

/** Croatian, and Bosnian in Latin script. */
export const croatian = written({
  language: 'hr',
  stopWords: `
    i, je, u, na, se, da, za, su, od, s, sa, a, ne, kao, to, o, iz, će, što, koji, koja, koje, ali, bi, po, ili, do,
    kako, nije, ako, već, samo, bio, bila, bilo, nakon, te, još, sve, više, može, biti, prema, zbog, tako, kod, jer,
    smo, godine, također, mu, ga, on, ona, oni, kada, gdje, ima, pri, kojima, između, ni, sam, nisu, protiv, tijekom`,
  months: `
    siječnja, siječanj, sij, siječnju; veljače, veljača, velj, veljači; ožujka, ožujak, ožu, ožujku; travnja,
    travanj, tra, travnju; svibnja, svibanj, svi, svibnju; lipnja, lipanj, lip, lipnju; srpnja, srpanj, srp, srpnju;
    kolovoza, kolovoz, kol, kolovozu; rujna, rujan, ruj, rujnu; listopada, listopad, lis, listopadu; studenog,
    studenoga, studeni, stu, studenom; prosinca, prosinac, pro, prosincu`,
  weekdays: `
    ponedjeljak, pon; utorak, uto; srijeda, sri, srijedu; četvrtak, čet; petak, pet; subota, sub, subotu; nedjelja,
    ned, nedjelju`,
  bylineOpeners: `
    piše, autor, autorica, autori, napisao, napisala, tekst, razgovarao, razgovarala, objavio, objavila, pripremio,
    pripremila, urednik, novinar, novinarka, intervju, prevela, preveo`,
  authorJoiners: `i, te, &`,
  roles: `
    novinar, novinarka, urednik, urednica, glavni urednik, glavna urednica, dopisnik, dopisnica, reporter,
    komentator, kolumnist, kolumnistica, analitičar, fotoreporter, fotograf, autor, autorica, redakcija, suradnik,
    suradnica, profesor, ekonomist, književnik, sportski novinar`,
  publishedLabels: `
    objavljeno, objavljen, objavljena, objavljeno u, datum objave, datum, vrijeme objave, kreirano, postavljeno,
    napisano, zadnja objava, prva objava`,
  modifiedLabels: `
    ažurirano, zadnja izmjena, zadnje ažuriranje, posljednje ažuriranje, osvježeno, izmijenjeno, posljednja izmjena,
    zadnja promjena, uređeno, dopunjeno`,
  dateTimeJoiners: `u`,
  clockWords: `h, sati, sata, sat`,
  agencies: `
    Hina, HINA, HINA/AFP, FENA, Fena, SRNA, Srna, Patria, Onasa, ONASA, IKA, Beta, Tanjug, PIXSELL, Pixsell, Cropix,
    N1, Index, STA`,
  chrome: `
    početna, naslovnica, naslovna, vijesti, hrvatska, bih, svijet, regija, europa, zagreb, lokalno, županije,
    politika, izbori, gospodarstvo, ekonomija, biznis, poslovanje, novac, financije, tržišta, nekretnine, posao,
    crna kronika, društvo, obrazovanje, zdravlje, znanost, tehnologija, tech, auto, automobili, okoliš, vrijeme,
    vremenska prognoza, kultura, knjige, glazba, film, kazalište, televizija, tv program, showbiz, zabava,
    celebrity, lifestyle, životni stil, moda, ljepota, žena, obitelj, recepti, gastro, putovanja, povijest,
    religija, horoskop, igre, križaljke, sport, nogomet, košarka, rukomet, tenis, rezultati, tablica, mišljenja,
    mišljenje, komentar, kolumne, kolumna, analize, analiza, intervju, intervjui, reportaže, blog, blogovi,
    fotogalerija, foto, galerija, galerije, fotografije, video, podcast, podcasti, poslušaj, poslušajte, radio,
    kategorija, rubrike, izbornik, otvori izbornik, zatvori, zatvori izbornik, preskoči na sadržaj, idi na sadržaj,
    preskoči na glavni sadržaj, na vrh, povratak na vrh, natrag, povratak, traži, tražilica, pretraga, pretraži,
    pretraživanje, rezultati pretrage, prijava, prijavi se, prijavite se, odjava, odjavi se, registracija,
    registriraj se, registrirajte se, moj račun, moj profil, profil, lozinka, zaboravljena lozinka, korisničko ime,
    pretplata, pretplati se, obavijesti, aplikacija, podijeli na facebooku, podijeli vijest, pošalji, pošalji
    prijatelju, pošalji mailom, kopiraj link, kopiraj poveznicu, link kopiran, ispis, ispiši, isprintaj, spremi,
    spremi članak, sviđa mi se, prati, prati nas, pratite nas na facebooku, društvene mreže, pogledaj komentare,
    prikaži komentare, svi komentari, 0 komentara, odgovor, prijavi, prijavi grešku, prijavi pogrešku, glasaj,
    anketa, ocijeni, više, više informacija, još, pročitaj, pročitaj sve, pročitaj cijeli članak, čitaj dalje,
    nastavi čitati, opširnije, detaljnije, saznaj više, saznajte više, vidi više, vidi sve, pogledaj, pogledaj sve,
    pogledaj više, prikaži više, prikaži sve, prikaži, sakrij, učitaj još, učitaj više, učitavanje, učitavam,
    prethodni, sljedeći, prethodna stranica, sljedeća stranica, prethodna, sljedeća, stranica, sve, oglas, oglasi,
    oglašavanje, reklama, reklame, promo, sponzorirano, sponzorirani članak, plaćeni oglas, tekst se nastavlja ispod
    oglasa, tekst se nastavlja nakon oglasa, članak se nastavlja ispod oglasa, nastavak nakon oglasa, partneri,
    trgovina, košarica, dodaj u košaricu, kupi, kupi odmah, naruči, cijena, dostava, dostupno, opis, recenzije,
    proizvodi, akcije, popusti, novo, mali oglasi, osmrtnice, događanja, o nama, tko smo, impressum, impresum,
    redakcija, kontakt, kontaktirajte nas, pišite nam, pošalji vijest, dojavi vijest, pomoć, česta pitanja, mapa
    weba, pristupačnost, kolačići, jezik, ime, prezime, email, e-mail, telefon, adresa, poruka, obavezno polje, da,
    ne, ok, pošalji komentar, odustani, izvor, sadržaj, postavke, podrži nas, doniraj`,
  chromeOpeners: `
    podijeli na, pratite nas na, pratite nas, prati nas na, pročitajte i, pročitajte i:, pročitajte još, pročitajte
    još:, pročitaj i, pročitaj i:, pročitaj još, pročitaj još:, pročitajte:, pročitajte više, pročitajte više:,
    čitajte:, čitajte i, vezano:, vezane vijesti:, više o, više pročitajte, više na, pogledajte i, pogledajte i:,
    pogledajte:, pogledajte video, pogledajte galeriju, pogledaj još, poslušajte:, video:, foto:, fotografija:,
    fotografije:, slika:, izvor:, izvori:, ilustracija:, ilustracija, grafika:, arhivska fotografija, tagovi:,
    oznake:, ključne riječi:, teme:, kategorija:, kategorije:, rubrika:, oglas:, podcast:, pretplatite se na,
    prijavite se na, preuzmite, komentari na, za komentiranje, da biste komentirali, želite li, kontakt:, telefon:,
    tel.:, e-mail:, email:, adresa:, copyright, sva prava, komentiraj:, prati nas:`,
  trailingHeadings: `
    pročitajte i, pročitajte još, pročitaj i, pročitaj još, pročitaj više, pročitajte više, čitajte i, pogledajte i,
    pogledaj još, pogledajte još, vezane vijesti, vezani članci, vezane teme, vezano, povezane vijesti, povezani
    članci, povezano, povezani proizvodi, slični članci, slične vijesti, slični proizvodi, na istu temu, više o
    temi, više iz rubrike, iz rubrike, još iz rubrike, još iz kategorije, ostale vijesti, ostali članci, više
    članaka, više vijesti, još vijesti, još od autora, preporučeno, preporučujemo, preporučeni članci, preporuka,
    preporuke, preporučamo, preporučamo pročitati, možda će vas zanimati, moglo bi vas zanimati, možda vas zanima,
    možda će vam se svidjeti, svidjet će vam se, za vas, izbor urednika, izdvojeno, ne propustite, najčitanije,
    najčitanije vijesti, najčitaniji članci, najgledanije, najkomentiranije, najpopularnije, popularno, popularni
    članci, u trendu, najnovije, najnovije vijesti, najnoviji članci, zadnje vijesti, posljednje vijesti, nedavne
    objave, nove objave, top vijesti, glavne vijesti, vijesti dana, komentari, komentari čitatelja, komentiraj,
    komentirajte, dodaj komentar, ostavi komentar, ostavite komentar, ostavi odgovor, odgovori, napiši komentar,
    napišite komentar, vaš komentar, 1 komentar, nema komentara, rasprava, diskusija, o autoru, autor, podijeli,
    podijeli članak, podijelite, podijeli ovo, pratite nas, tagovi, oznake, teme, ključne riječi, newsletter,
    prijavite se na newsletter, izvori, bilješke, reference, vanjske poveznice, navigacija objava, sljedeći članak,
    prethodni članak, kupci su također kupili, sponzorirani sadržaj, arhiva, kategorije`,
  consent: `
    koristimo kolačiće, koristi kolačiće, upotrebljava kolačiće, korištenje kolačića, korištenjem kolačića, upotrebu
    kolačića, ova stranica koristi, ova web stranica koristi, naša stranica koristi, prihvati sve, prihvaćam sve,
    prihvati sve kolačiće, prihvaćam kolačiće, slažem se, odbij sve, samo nužni, nužni kolačići, postavke kolačića,
    upravljanje kolačićima, postavke privatnosti, upravljaj postavkama, spremi postavke, vaša privatnost, cijenimo
    vašu privatnost, vaš pristanak, mi i naši partneri, naši partneri, legitimni interes, osobnih podataka, osobne
    podatke, osobni podaci, personalizirani oglasi, nastavkom pregleda, nastavkom korištenja, daljnjim korištenjem`,
  subscription: `
    pretplatite se, pretplatite se na, pretplati se na, prijavite se na newsletter, prijavi se na newsletter,
    prijava na newsletter, naš newsletter, u vaš inbox, na vaš e-mail, vaš e-mail, unesite e-mail, postani
    pretplatnik, postanite pretplatnik, za pretplatnike, već ste pretplatnik, već imate pretplatu, neograničen
    pristup, prvi mjesec, nastavi čitati uz, preuzmi aplikaciju, preuzmite aplikaciju, našu aplikaciju, prati nas
    na, pratite nas na, viber zajednici, na whatsappu, budite u tijeku, podržite nas, podržite naš rad, neovisno
    novinarstvo, neovisni novinarstvo`,
  legal: `
    sva prava pridržana, sva prava zadržana, autorska prava, autorskih prava, uvjeti korištenja, opći uvjeti, opći
    uvjeti poslovanja, uvjeti poslovanja, uslovi korištenja, pravila privatnosti, politika privatnosti, zaštita
    privatnosti, zaštita osobnih podataka, pravila o privatnosti, pravila o kolačićima, politika kolačića, izjava o
    privatnosti, izjava o pristupačnosti, etički kodeks, uvjeti komentiranja, pravila komentiranja, bez dopuštenja,
    bez pisanog dopuštenja, bez odobrenja, zabranjeno, zabranjeno je, prenošenje sadržaja, ne odgovara za, ne
    preuzima odgovornost, stavovi izneseni, vaša adresa e-pošte neće biti objavljena, obavezna polja`,
  noArticle: `
    stranica nije pronađena, stranica ne postoji, tražena stranica, stranica koju tražite, više nije dostupna, više
    nije dostupan, greška 404, pogreška 404, članak nije pronađen, pristup odbijen, došlo je do pogreške, došlo je
    do greške, nešto je pošlo po krivu, održavanje u tijeku, prijavite se za nastavak, za nastavak čitanja, da biste
    nastavili čitati, samo za pretplatnike, omogućite javascript, uključite javascript, nisam robot, bit ćete
    preusmjereni, nema rezultata`,
  relativeTime: `
    prije; upravo sada; danas; jučer; prekjučer; sekundi; minuta, minute, minutu, min; sat, sata, sati; dan, dana;
    tjedan, tjedna, tjedana; mjesec, mjeseca, mjeseci; godinu, godine, godina`,
  readingTime: `min čitanja, minuta čitanja, minute čitanja, vrijeme čitanja, čitanje min, vrijeme za čitanje`,
});
