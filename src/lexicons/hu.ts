import { written } from './written.js';

/** Hungarian. */
export const hungarian = written({
  language: 'hu',
  stopWords: `
    a, az, és, hogy, nem, is, egy, ez, volt, van, meg, de, csak, már, ha, mint, el, még, azt, lehet, kell, vagy,
    után, szerint, ami, aki, ezt, így, ki, be, fel, le, sem, minden, nagyon, több, akkor, most, majd, ezért, amely,
    pedig, között, olyan, mert, sok, úgy, miatt, ahol, amikor, lesz, arra, erre, ebben, hanem, magyar, két, ők, én,
    itt, ott, illetve, valamint, tudja, mondta`,
  months: `
    január, jan, januári, januárban; február, feb, febr, februári, februárban; március, már, márc, márciusi,
    márciusban; április, ápr, áprilisi, áprilisban; május, máj, májusi, májusban; június, jún, júniusi, júniusban;
    július, júl, júliusi, júliusban; augusztus, aug, augusztusi, augusztusban; szeptember, szept, szep, szeptemberi,
    szeptemberben; október, okt, októberi, októberben; november, nov, novemberi, novemberben; december, dec,
    decemberi, decemberben`,
  weekdays: `
    hétfő, hétfőn; kedd, kedden; szerda, szerdán, sze; csütörtök, csütörtökön, csüt; péntek, pénteken, pén; szombat,
    szombaton, szo; vasárnap, vas`,
  bylineOpeners: `
    írta, szerző, szerzők, szerző:, szöveg, szerkesztette, szerkesztő, készítette, fordította, forrás, interjú,
    beküldte, közzétette, újságíró, cikk szerzője`,
  authorJoiners: `és, &, valamint`,
  roles: `
    újságíró, szerkesztő, főszerkesztő, főszerkesztő-helyettes, felelős szerkesztő, rovatvezető, munkatárs,
    tudósító, riporter, publicista, elemző, politológus, közgazdász, fotós, fotóriporter, szerző, író, kritikus,
    szerkesztőség, külpolitikai újságíró, gyakornok, professzor, történész, lapszemle`,
  publishedLabels: `
    közzétéve, megjelent, megjelenés, megjelenés dátuma, publikálva, publikálás, publikálás dátuma, dátum,
    létrehozva, feltöltve, írva, közzététel, közzététel dátuma`,
  modifiedLabels: `
    frissítve, frissült, utolsó frissítés, utoljára frissítve, legutóbb frissítve, módosítva, módosítás, utolsó
    módosítás, utoljára módosítva, frissítés, szerkesztve`,
  dateTimeJoiners: `órakor`,
  clockWords: `óra, órakor, perc`,
  agencies: `
    MTI, Mti, MTI/AP, MTVA, MTI/MTVA, Bruxinfo, Hirado.hu, Infostart, InfoRádió, Portfolio, Index, Telex, 444, OS,
    OTS, ÚJ SZÓ, Felvidék.ma`,
  chrome: `
    kezdőlap, főoldal, címlap, nyitólap, hírek, rendkívüli, élő, belföld, külföld, nagyvilág, világ, itthon,
    magyarország, budapest, helyi, megyei hírek, politika, választás, gazdaság, üzlet, pénz, tőzsde, ingatlan,
    állás, állások, társadalom, bűnügy, baleset, oktatás, egészség, tudomány, tech, technika, technológia, autó,
    környezet, klíma, időjárás, kultúra, könyv, könyvek, zene, film, színház, tv, tévéműsor, műsor, sztár, sztárok,
    bulvár, életmód, divat, szépség, nő, család, gasztro, receptek, recept, utazás, történelem, horoszkóp, játék,
    keresztrejtvény, kvíz, sport, foci, labdarúgás, kézilabda, úszás, forma-1, eredmények, tabella, vélemények,
    publicisztika, jegyzet, elemzés, interjú, interjúk, riport, riportok, blog, blogok, galéria, galériák, képek,
    képgaléria, fotó, videó, videók, podcast, podcastok, hallgasd meg, rádió, rovatok, címke, kategória, menü, menü
    megnyitása, menü bezárása, bezár, bezárás, ugrás a tartalomra, ugrás a tartalomhoz, tovább a tartalomra,
    tartalomhoz, vissza a tetejére, fel, vissza, keresés, kereső, keres, keresési eredmények, részletes keresés,
    bejelentkezés, belépés, belépek, kijelentkezés, regisztráció, regisztrálok, fiókom, saját fiók, profil,
    felhasználónév, jelszó, elfelejtett jelszó, elfizetés, előfizetés, előfizetek, hírlevelek, feliratkozás,
    feliratkozom, értesítések, alkalmazás, megosztom, megosztás facebookon, megosztás twitteren, megosztás
    e-mailben, küldés e-mailben, elküldöm, továbbküldés, link másolása, másolás, nyomtatás, nyomtat, mentés, cikk
    mentése, tetszik, követés, kövess minket facebookon, közösségi média, hozzászólok, komment, kommentelek,
    hozzászólások megtekintése, 0 komment, válasz, válaszolok, válasz erre, jelentem, hibát talált?, hibabejelentés,
    szavazás, szavazok, értékelés, tovább, tovább olvasom, tovább a cikkhez, olvass tovább, olvasson tovább,
    bővebben, részletek, részletesen, több, további, további információ, mutass többet, mutasd, összes, összes
    megtekintése, több betöltése, betöltés, elrejt, előző, következő, előző oldal, következő oldal, régebbi
    bejegyzések, újabb bejegyzések, oldal, hirdetés, hirdetések, reklám, szponzorált, támogatott tartalom, fizetett
    tartalom, (x), médiaajánlat, hirdetésfelvétel, a cikk a hirdetés után folytatódik, a cikk folytatódik a hirdetés
    után, partner, webshop, kosár, kosárba, kosárba teszem, megveszem, megrendelem, ár, szállítás, ingyenes
    szállítás, raktáron, leírás, termékek, akció, akciók, újdonságok, apróhirdetés, gyászhírek, események,
    programok, rólunk, szerzők, szerkesztőség, impresszum, kapcsolat, elérhetőség, írj nekünk, írjon nekünk,
    karrier, sajtó, sajtóközlemények, súgó, segítség, gyakori kérdések, gyik, oldaltérkép, akadálymentesítés, sütik,
    cookie-k, név, e-mail, e-mail cím, telefon, cím, üzenet, kötelező mező, kötelező, igen, nem, ok, rendben,
    küldés, mégse, forrás, tartalom, tartalomjegyzék, beállítások, támogatás, elfogadom`,
  chromeOpeners: `
    megosztás a, kövess minket, kövessen minket, kövess minket a, olvassa el, olvassa el ezt is, olvasd el, olvasd
    el ezt is, olvasson tovább, ezt is olvassa el, ezt is olvasd el, ezt olvasta már, ezt olvastad már, bővebben:,
    bővebben itt, kapcsolódó:, kapcsolódó cikk:, kapcsolódó cikkünk, kapcsolódó cikkünk:, korábban írtunk, lásd még,
    lásd még:, nézze meg, nézd meg, videó:, fotó:, fotók:, fotó/, kép:, képek:, forrás:, források:, képek forrása,
    kép forrása, borítókép, nyitókép, nyitókép:, illusztráció, illusztráció:, grafika:, címkék:, témák:, kategória:,
    kategóriák:, rovat:, hirdetés:, podcast:, iratkozzon fel, iratkozz fel, töltse le, töltsd le, kapcsolat:,
    telefon:, tel.:, e-mail:, email:, cím:, copyright, minden jog, hozzászólások a, a hozzászóláshoz, ha tetszett,
    szeretné, szeretnéd`,
  trailingHeadings: `
    kapcsolódó cikkek, kapcsolódó cikk, kapcsolódó hírek, kapcsolódó tartalom, kapcsolódó anyagok, kapcsolódó témák,
    kapcsolódó, kapcsolódó írások, hasonló cikkek, hasonló hírek, hasonló tartalmak, hasonló termékek, ezt is
    olvassa el, ezt is olvasd el, olvassa el ezt is, olvasd el ezt is, olvasta már?, ezt olvasta már?, ezeket
    olvasta már?, ezek is érdekelhetik, ez is érdekelheti, ez is érdekelhet, ezek is érdekelhetnek, érdekelheti, önt
    is érdekelheti, önnek ajánljuk, neked ajánljuk, ajánlott cikkek, ajánlott cikkeink, ajánlott, ajánlott
    tartalmak, ajánljuk, ajánló, ajánlatunk, kiemelt ajánlatunk, szerkesztői ajánlás, további cikkek, további
    cikkeink, további hírek, további híreink, további cikkek a témában, még több, bővebben a témáról, a témában, a
    szerző további cikkei, a rovat további cikkei, lásd még, legolvasottabb, legolvasottabb cikkek, legolvasottabb
    hírek, legnépszerűbb, legnézettebb, legtöbbet kommentelt, népszerű, népszerű cikkek, most népszerű, toplista,
    legfrissebb, legfrissebb hírek, legfrissebb cikkek, friss hírek, friss cikkek, friss, friss bejegyzések,
    legutóbbi bejegyzések, legutóbbi hozzászólások, ne maradjon le, ne maradj le, nézd meg ezt is, kommentek,
    hozzászólások, hozzászólás, szólj hozzá, szóljon hozzá, vélemény, új hozzászólás, 1 hozzászólás, nincs
    hozzászólás, a szerzőről, szerző, megosztás, oszd meg, ossza meg, oszd meg másokkal is, kövess minket, címkék,
    témák, kulcsszavak, hírlevél, iratkozzon fel, feliratkozás hírlevélre, iratkozz fel hírlevelünkre, források,
    hivatkozások, jegyzetek, lábjegyzetek, külső hivatkozások, bejegyzés navigáció, következő cikk, előző cikk,
    mások ezt is megvették, szponzorált tartalom, partnereink, archívum, kategóriák`,
  consent: `
    sütiket használunk, sütiket használ, cookie-kat használunk, cookie-kat használ, sütik használata, sütik
    használatát, sütik használatához, cookie-k használata, cookie-k használatát, cookie-k használatához, ez a
    weboldal sütiket, a weboldal sütiket, weboldalunk sütiket, összes elfogadása, mindent elfogadok, minden süti
    elfogadása, elfogadom az összeset, elfogadás és bezárás, összes elutasítása, mindent elutasítok, csak a
    szükséges, szükséges sütik, süti beállítások, sütibeállítások, cookie beállítások, adatvédelmi beállítások,
    beállítások mentése, hozzájárulás, hozzájárulását, mi és partnereink, partnereink, jogos érdek, személyes
    adatok, személyes adatait, személyre szabott hirdetések, személyre szabott, a böngészés folytatásával, az oldal
    használatával, reklámblokkoló`,
  subscription: `
    iratkozzon fel, iratkozzon fel hírlevelünkre, iratkozz fel, iratkozz fel hírlevelünkre, feliratkozás hírlevélre,
    feliratkozom a hírlevélre, hírlevelünkre, hírlevelünk, ingyenes hírlevél, napi hírlevél, e-mail címe, e-mail
    címed, az e-mail címét, fizessen elő, fizess elő, előfizetek most, legyen előfizető, már előfizető,
    előfizetőknek, előfizetőink számára, előfizetői tartalom, korlátlan hozzáférés, az első hónap, próbálja ki,
    támogasd munkánkat, támogassa munkánkat, támogass minket, támogasson minket, adó 1, adója 1, független
    újságírás, töltse le, töltsd le alkalmazásunkat, töltse le alkalmazásunkat, kövessen minket, kövess minket a
    facebookon, ne maradjon le, ne maradj le, viber csatorna, google news`,
  legal: `
    minden jog fenntartva, szerzői jogok, szerzői jogi, felhasználási feltételek, általános szerződési feltételek,
    adatvédelem, adatvédelmi tájékoztató, adatvédelmi nyilatkozat, adatvédelmi szabályzat, adatkezelési tájékoztató,
    adatkezelési szabályzat, süti tájékoztató, süti szabályzat, cookie tájékoztató, cookie szabályzat, jogi
    nyilatkozat, jogi közlemény, moderálási elvek, moderációs elvek, etikai kódex, terjesztési szabályzat,
    szerkesztési elvek, felelősséget nem vállal, nem vállal felelősséget, felelős kiadó, felelős szerkesztő,
    engedélye nélkül, írásos engedélye, az e-mail címet nem tesszük közzé, a kötelező mezőket`,
  noArticle: `
    az oldal nem található, oldal nem található, a keresett oldal, a kért oldal, nem létezik, a keresett cikk, 404
    hiba, hiba 404, már nem elérhető, hozzáférés megtagadva, hiba történt, valami hiba történt, karbantartás,
    bejelentkezés szükséges, jelentkezzen be, az olvasás folytatásához, a folytatáshoz, csak előfizetőknek,
    engedélyezze a javascript, javascript engedélyezése, nem vagyok robot, átirányítás, nincs találat`,
  relativeTime: `
    ezelőtt; most, épp most; ma; tegnap; tegnapelőtt; másodperc; perc, perce, perccel; óra, órája, órával; nap,
    napja, nappal; hét, hete; hónap, hónapja; év, éve`,
  readingTime: `
    perc olvasás, perces olvasmány, olvasási idő, perc olvasási idő, perces olvasás, olvasási ideje, p olvasás`,
});
