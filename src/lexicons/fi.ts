import { written } from './written.js';

/** Finnish. */
export const finnish = written({
  language: 'fi',
  stopWords: `
    ja, on, ei, että, oli, se, hän, joka, mutta, myös, kun, ovat, niin, kuin, tai, sen, vain, jos, mukaan, olla,
    ole, ollut, sekä, nyt, jo, vuoden, voi, vielä, hänen, jotka, mitä, sitä, tämä, tämän, siitä, mukana, jälkeen,
    kanssa, ennen, mikä, minä, sanoo, sanoi, kertoo, kertoi, paljon, hyvin, koko, noin, olisi, olivat, eivät, eli,
    kuten, sitten, joiden, jonka, tässä, aikana, he, siis, kuitenkin`,
  months: `
    tammikuu, tammikuuta, tammikuussa, tammi, tammikuun; helmikuu, helmikuuta, helmikuussa, helmi, helmikuun;
    maaliskuu, maaliskuuta, maaliskuussa, maalis, maaliskuun; huhtikuu, huhtikuuta, huhtikuussa, huhti, huhtikuun;
    toukokuu, toukokuuta, toukokuussa, touko, toukokuun; kesäkuu, kesäkuuta, kesäkuussa, kesä, kesäkuun; heinäkuu,
    heinäkuuta, heinäkuussa, heinä, heinäkuun; elokuu, elokuuta, elokuussa, elo, elokuun; syyskuu, syyskuuta,
    syyskuussa, syys, syyskuun; lokakuu, lokakuuta, lokakuussa, loka, lokakuun; marraskuu, marraskuuta,
    marraskuussa, marras, marraskuun; joulukuu, joulukuuta, joulukuussa, joulu, joulukuun`,
  weekdays: `
    maanantai, ma, maanantaina; tiistai, ti, tiistaina; keskiviikko, ke, keskiviikkona; torstai, to, torstaina;
    perjantai, pe, perjantaina; lauantai, la, lauantaina; sunnuntai, su, sunnuntaina`,
  bylineOpeners: `
    teksti, teksti ja kuvat, teksti ja kuva, kirjoittaja, kirjoittanut, kirjoittajat, toimittaja, toimittanut,
    julkaissut, tekijä, artikkelin kirjoittaja, haastattelu`,
  authorJoiners: `ja, sekä, &`,
  roles: `
    toimittaja, päätoimittaja, vastaava päätoimittaja, uutispäällikkö, politiikan toimittaja, taloustoimittaja,
    urheilutoimittaja, kulttuuritoimittaja, kirjeenvaihtaja, erikoistoimittaja, kolumnisti, pääkirjoitustoimittaja,
    avustaja, kuvaaja, valokuvaaja, kriitikko, tuottaja, freelancer, freelance-toimittaja, professori, tutkija,
    toimitus, harjoittelija, kirjoittaja, kirjailija`,
  publishedLabels: `
    julkaistu, julkaistu klo, julkaisuaika, julkaisupäivä, julkaisupäivämäärä, päiväys, päivämäärä, luotu,
    kirjoitettu, lähetetty, ensijulkaisu`,
  modifiedLabels: `
    päivitetty, päivitetty klo, viimeksi päivitetty, viimeisin päivitys, päivitys, muokattu, viimeksi muokattu,
    muutettu, korjattu`,
  dateTimeJoiners: `klo, kello`,
  clockWords: `klo`,
  agencies: `
    STT, STT-Lehtikuva, STT Info, STT-AFP, STT–AFP, Lehtikuva, Uutissuomalainen, Suomen Tietotoimisto, Startel, BNS,
    Lännen Media, Yle, UP, FNB`,
  chrome: `
    etusivu, uutiset, kotimaa, ulkomaat, maailma, paikalliset, paikallisuutiset, politiikka, talous, yritykset,
    raha, asuminen, työ, urheilu, jääkiekko, jalkapallo, kulttuuri, viihde, elokuvat, musiikki, kirjat, tv, tv-opas,
    ruoka, reseptit, matkailu, matkat, autot, terveys, hyvinvointi, tiede, teknologia, digi, ympäristö, ilmasto,
    luonto, sää, horoskoopit, ristikot, sudoku, pelit, mielipide, mielipiteet, pääkirjoitus, pääkirjoitukset,
    kolumnit, kolumni, lukijan mielipide, elämä, perhe, tyyli, muoti, blogit, podcastit, podcast, video, videot,
    kuvat, kuvagalleria, kuuntele, kuuntele juttu, jaa facebookissa, jaa twitterissä, jaa whatsapissa, jaa
    sähköpostilla, lähetä, lähetä juttuvinkki, juttuvinkki, uutisvinkki, tulosta, tallenna, tallenna artikkeli,
    kopioi linkki, linkki kopioitu, tykkää, seuraa, kirjaudu, kirjaudu sisään, kirjaudu ulos, luo tunnus,
    rekisteröidy, oma tili, omat tiedot, profiili, tilaa, tilaajalle, tilaajille, tilaukset, näköislehti, digilehti,
    uutiskirjeet, valikko, avaa valikko, sulje, sulje valikko, hae, haku, hakutulokset, siirry sisältöön, siirry
    pääsisältöön, siirry suoraan sisältöön, hyppää sisältöön, hyppää pääsisältöön, takaisin ylös, ylös, takaisin,
    näytä lisää, näytä kaikki, näytä vähemmän, näytä, piilota, lue juttu, lue artikkeli, jatka lukemista, lataa
    lisää, ladataan, lisää, katso, katso kaikki, katso lisää, seuraava, edellinen, seuraava sivu, edellinen sivu,
    seuraava artikkeli, edellinen artikkeli, mainos, mainokset, mainosta, mainostajille, mainos päättyy, juttu
    jatkuu mainoksen jälkeen, juttu jatkuu kuvan jälkeen, juttu jatkuu videon jälkeen, artikkeli jatkuu mainoksen
    jälkeen, kaupallinen yhteistyö, sisältöyhteistyö, kommentti, näytä kommentit, ei kommentteja, 0 kommenttia,
    vastaa, ilmoita, ilmoita virheestä, ilmoita asiaton viesti, korjaukset, tietoa meistä, yhteystiedot, ota
    yhteyttä, asiakaspalvelu, palaute, anna palautetta, usein kysyttyä, usein kysytyt kysymykset, avoimet työpaikat,
    työpaikat, medialle, mediakortti, tiedotteet, saavutettavuus, evästeet, kategoria, sisältö, ostoskori, lisää
    ostoskoriin, osta, osta nyt, kassalle, hinta, toimitus, toimitusehdot, kuvaus, arvostelut, tuotteet, nimi,
    sähköposti, sähköpostiosoite, puhelin, viesti, pakollinen, kyllä, ei, ok, peruuta, koko näyttö, asetukset,
    teksti-tv`,
  chromeOpeners: `
    jaa facebookissa, seuraa meitä, lue myös, lue myös:, lue lisää:, lue lisää, lue lisää aiheesta, lue:, lue
    aiheesta, lue aiheesta lisää, katso myös, katso myös:, katso:, kuuntele, kuuntele myös, kuuntele:, kuva:,
    kuvat:, kuvaaja:, kuvitus:, grafiikka:, lähde:, lähteet:, arkistokuva, kuvituskuva, aiheet:, avainsanat:,
    tunnisteet:, kategoria:, kategoriat:, mainos:, video:, tilaa uutiskirje, tilaa ylen, lataa sovellus,
    yhteystiedot:, puhelin:, puh., puh:, sähköposti:, vastaava päätoimittaja, päätoimittaja:, copyright`,
  trailingHeadings: `
    lue myös, lue lisää, lue lisää aiheesta, lue aiheesta lisää, lue seuraavaksi, lisää aiheesta, lisää samasta
    aiheesta, katso myös, kuuntele myös, aiheeseen liittyvää, aiheeseen liittyvät, aiheesta lisää, aihepiirit,
    samasta aiheesta, muita artikkeleita, muita uutisia, muut lukevat, muut lukivat, suosittelemme, suositellut,
    suositeltua, suositeltua luettavaa, sinulle suositeltua, sinua voisi kiinnostaa, saattaisit pitää myös, voisit
    pitää myös, luetuimmat, luetuimmat jutut, luetuimmat uutiset, luetuimpia nyt, suosituimmat, suosituimmat
    artikkelit, suosittua, kommentoiduimmat, jaetuimmat, uusimmat, uusimmat uutiset, uusimmat artikkelit,
    tuoreimmat, tuoreimmat uutiset, tuoreimmat artikkelit, viimeisimmät, viimeisimmät artikkelit, viimeisimmät
    uutiset, juuri nyt, pääuutiset, nyt puhutaan, älä missaa, kommentit, kommentoi, kommentoi juttua, jätä
    kommentti, jätä vastaus, kirjoita kommentti, lisää kommentti, 1 kommentti, keskustelu, keskustele, osallistu
    keskusteluun, kirjoittajasta, tietoa kirjoittajasta, jaa artikkeli, jaa juttu, jaa, jaa tämä, seuraa meitä,
    aiheet, avainsanat, tunnisteet, uutiskirje, tilaa uutiskirje, lähteet, viitteet, aiheesta muualla, artikkelien
    selaus, muut ostivat myös, kumppanisisältö, arkisto, kategoriat, samankaltaiset tuotteet`,
  consent: `
    käytämme evästeitä, käyttää evästeitä, evästeiden käyttö, evästeiden käytön, evästeiden käyttöä, tämä sivusto
    käyttää, sivustomme käyttää, hyväksy evästeet, hyväksy kaikki, hyväksy kaikki evästeet, hylkää kaikki, kiellä
    kaikki, vain välttämättömät, välttämättömät evästeet, evästeasetukset, hallinnoi evästeitä, muuta asetuksia,
    tallenna asetukset, yksityisyysasetukset, tietosuoja-asetukset, suostumuksesi, anna suostumus, me ja
    kumppanimme, kumppanimme, oikeutettu etu, henkilötietoja, henkilötietojen käsittely, kohdennettua mainontaa,
    jatkamalla sivuston käyttöä, mainosesto`,
  subscription: `
    tilaa uutiskirje, tilaa uutiskirjeemme, tilaa nyt, tilaa digi, uutiskirjeemme, sähköpostiisi,
    sähköpostiosoitteesi, oletko jo tilaaja, onko sinulla jo tilaus, jo tilaaja, vain tilaajille, tilaajan etu, tämä
    sisältö on tilaajille, tämä artikkeli on tilaajille, lue koko juttu, rajoittamaton lukuoikeus, lukuoikeus,
    ensimmäinen kuukausi, kuukaudessa, kokeile maksutta, kokeile ilmaiseksi, tue meitä, liity jäseneksi, lataa
    sovellus, lataa sovelluksemme, älä jää paitsi, pysy ajan tasalla, seuraa meitä somessa`,
  legal: `
    kaikki oikeudet pidätetään, käyttöehdot, yleiset käyttöehdot, tilausehdot, sopimusehdot, tietosuoja,
    tietosuojaseloste, tietosuojakäytäntö, tietosuojalauseke, tietosuojaselosteet, rekisteriseloste, evästekäytäntö,
    evästekäytännöt, saavutettavuusseloste, tekijänoikeus, tekijänoikeudet, julkisen sanan neuvosto, julkisen sanan
    neuvoston, journalistin ohjeita, hyvää journalistista tapaa, vastaava päätoimittaja, y-tunnus, ei vastaa`,
  noArticle: `
    sivua ei löytynyt, sivua ei löydy, sivu ei ole olemassa, etsimääsi sivua, hakemaasi sivua, ei ole enää
    saatavilla, pääsy evätty, tapahtui virhe, jokin meni pieleen, jotain meni vikaan, kirjaudu sisään lukeaksesi,
    kirjaudu jatkaaksesi, jatkaaksesi lukemista, javascript on pois käytöstä, ota javascript käyttöön, en ole
    robotti, sinut ohjataan, ei tuloksia, ei hakutuloksia`,
  relativeTime: `
    sitten; juuri nyt, äsken; tänään; eilen; toissapäivänä; sekunti, sekuntia; minuutti, minuuttia, min; tunti,
    tuntia, t; päivä, päivää, pv; viikko, viikkoa; kuukausi, kuukautta; vuosi, vuotta`,
  readingTime: `min lukuaika, lukuaika, minuutin lukuaika, lukuaika noin, min lukemiseen, lukemiseen kuluu`,
});
