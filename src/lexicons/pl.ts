import { written } from './written.js';

/** Polish. */
export const polish = written({
  language: 'pl',
  stopWords: `
    w, i, na, z, się, do, nie że, to, o, jest, po, jak, od, za, przez, ale, oraz, dla, są, co, był, przed, już, ze,
    tym, tego, który, która, które, których, także, też, tylko, może, ich, jego, było, być, jej, tak, lat, roku,
    czy, gdy, pod, ma, został, przy, była, bo, aby, będzie, ten, tej, te, ja, jeszcze, między, podczas, bardzo,
    ponad, kiedy, a, my, mu, nad, we, lub`,
  months: `
    stycznia, styczeń, sty, styczniu; lutego, luty, lut, lutym; marca, marzec, mar, marcu; kwietnia, kwiecień, kwi,
    kwietniu; maja, maj, maju; czerwca, czerwiec, cze, czerwcu; lipca, lipiec, lip, lipcu; sierpnia, sierpień, sie,
    sierpniu; września, wrzesień, wrz, wrześniu; października, październik, paź, paz, październiku; listopada,
    listopad, lis, listopadzie; grudnia, grudzień, gru, grudniu`,
  weekdays: `
    poniedziałek, pon, pn, poniedziałku; wtorek, wt, wto, wtorku; środa, śr, środę, sro; czwartek, czw, cz,
    czwartku; piątek, pt, pią, piątku; sobota, sob, sb, sobotę; niedziela, niedz, nd, ndz, niedzielę`,
  bylineOpeners: `
    autor, autorka, autorzy, opracowanie, opracował, opracowała, oprac, tekst, tekst i zdjęcia, napisał, napisała,
    napisane przez, pisze, dodał, dodała, dodane przez, opublikował, opublikowała, opublikowane przez, przez,
    rozmawiał, rozmawiała, rozmawiali, rozmawia, rozmowa z, przygotował, przygotowała, redakcja, redaktor`,
  authorJoiners: `i, oraz, &, z`,
  roles: `
    dziennikarz, dziennikarka, redaktor, redaktorka, redaktor naczelny, redaktor naczelna, zastępca redaktora
    naczelnego, redaktor prowadzący, korespondent, korespondentka, reporter, reporterka, publicysta, publicystka,
    felietonista, felietonistka, komentator, komentatorka, autor, autorka, wydawca, fotoreporter, fotograf,
    redakcja, współpracownik, współpracowniczka, stażysta, stażystka, ekspert, ekspertka, analityk, profesor,
    ekonomista, historyk, politolog, bloger, blogerka, administrator, prowadzący`,
  publishedLabels: `
    opublikowano, opublikowany, opublikowana, opublikowane, data publikacji, publikacja, data dodania, dodano,
    dodane, dodany, data, utworzono, data utworzenia, napisano, zamieszczono, wysłano, pierwsza publikacja,
    opublikowano dnia, dnia, wstawiono`,
  modifiedLabels: `
    aktualizacja, zaktualizowano, zaktualizowany, zaktualizowane, ostatnia aktualizacja, data aktualizacji,
    aktualizowano, aktualizowany, ostatnia modyfikacja, ostatnio modyfikowany, modyfikacja, data modyfikacji,
    zmodyfikowano, ostatnia zmiana, akt., edytowano`,
  dateTimeJoiners: `o, o godz., godz., o godzinie, godzina, godz`,
  clockWords: `godz., godz, godzina, rano`,
  agencies: `
    PAP, Polska Agencja Prasowa, PAP/Reuters, PAP Biznes, PAP Nauka, IAR, Katolicka Agencja Informacyjna, ISBnews,
    ISBNews, Newseria, newseria, Nauka w Polsce, East News, Agencja Gazeta, Agencja Wyborcza.pl, Agencja Wyborcza,
    eKAI, Biznes PAP, NEWSERIA, tvn24, TVN24, RMF FM, RMF24, Polskie Radio, Onet, x-news, X-news, Belsat, Polsat
    News, TVP Info, Informacyjna Agencja Radiowa`,
  chrome: `
    strona główna, start, główna, na żywo, wiadomości, aktualności, pilne, newsy, kraj, polska, świat, ze świata,
    europa, z kraju, z regionu, region, regiony, lokalne, miasto, warszawa, polityka, wybory, gospodarka, ekonomia,
    biznes, finanse, pieniądze, giełda, firma, praca, nieruchomości, dom, motoryzacja, moto, prawo, społeczeństwo,
    kościół, religia, historia, edukacja, szkoła, zdrowie, medycyna, uroda, nauka, technologia, technologie, nowe
    technologie, tech, kosmos, środowisko, klimat, ekologia, przyroda, pogoda, kultura, książki, muzyka, film,
    filmy, kino, teatr, sztuka, media, telewizja, program tv, seriale, rozrywka, gwiazdy, plotki, show-biznes, styl
    życia, lifestyle, styl, moda, kobieta, dziecko, rodzina, kulinaria, kuchnia, przepisy, podróże, turystyka,
    hobby, gry, krzyżówki, sudoku, horoskop, quizy, quiz, ciekawostki, sport, piłka nożna, ekstraklasa, liga
    mistrzów, siatkówka, koszykówka, tenis, żużel, skoki narciarskie, lekkoatletyka, formuła 1, wyniki, tabela,
    terminarz, opinie, opinia, publicystyka, felietony, felieton, komentarz, analizy, analiza, wywiady, wywiad,
    rozmowy, reportaż, reportaże, śledztwa, raporty, raport, blogi, blog, listy, kronika policyjna, wypadki,
    zdjęcia, galeria, galerie, galeria zdjęć, zobacz zdjęcia, zobacz galerię, foto, fotogaleria, wideo, video,
    podcasty, podcast, audio, radio, posłuchaj, posłuchaj artykułu, odsłuchaj, odsłuchaj artykuł, infografika,
    infografiki, wydanie cyfrowe, e-wydanie, e-gazeta, magazyn, kategoria, działy, tag, menu, menu główne, otwórz
    menu, zamknij menu, rozwiń menu, nawigacja, przejdź do treści, przejdź do głównej treści, przejdź do menu,
    przejdź do stopki, przejdź do wyszukiwarki, przejdź do artykułu, przejdź do strony głównej, do góry, na górę,
    powrót do góry, powrót na górę, wróć na górę, powrót, wróć, wstecz, powrót do strony głównej, jesteś tutaj,
    szukaj, szukaj w serwisie, wyszukaj, wyszukiwarka, wyszukiwanie, wyszukiwanie zaawansowane, wyniki wyszukiwania,
    zamknij, otwórz, anuluj, zatwierdź, potwierdź, wyślij, zapisz, zapisz artykuł, zapisz na później, zapisane,
    ulubione, dodaj do ulubionych, usuń, drukuj, wydrukuj, wersja do druku, pobierz, pobierz pdf, do pobrania,
    kopiuj, kopiuj link, skopiuj link, skopiuj, link skopiowany, skopiowano, udostępnij artykuł, udostępnij na
    facebooku, udostępnij na twitterze, udostępnij na x, udostępnij na linkedin, udostępnij przez, podziel się na
    facebooku, podziel się artykułem, tweetnij, wyślij mailem, wyślij e-mailem, wyślij znajomemu, poleć znajomemu,
    poleć, e-mail, email, mail, lubię to, lubię, nie lubię, polub, polub nas, polub nas na facebooku, polubienia,
    dodaj do polubionych, lubię wczytywanie, obserwuj, śledź, dołącz do nas, znajdź nas, obserwuj nas w google news,
    obserwuj autora, media społecznościowe, społeczności, zaloguj, zaloguj się, logowanie, wyloguj, wyloguj się,
    zarejestruj się, zarejestruj, rejestracja, załóż konto, utwórz konto, moje konto, konto, mój profil, profil,
    użytkownik, nazwa użytkownika, login, hasło, zapomniałeś hasła?, nie pamiętasz hasła?, przypomnij hasło,
    zapamiętaj mnie, nie pamiętam hasła, masz już konto?, nie masz konta?, witaj, subskrybuj, subskrypcja,
    subskrypcje, prenumerata, prenumeruj, newslettery, powiadomienia, włącz powiadomienia, rss, kanały rss,
    aplikacja, aplikacje, aplikacje mobilne, zobacz komentarze, pokaż komentarze, wszystkie komentarze, czytaj
    komentarze, 0 komentarzy, komentarzy, komentuj, opublikuj komentarz, wyślij komentarz, odpowiedz, odpowiedź,
    anuluj odpowiedź, cytuj, zgłoś, zgłoś błąd, zgłoś nadużycie, zgłoś naruszenie, oceń, oceń artykuł, ocena, oceny,
    głosuj, więcej, więcej informacji, więcej opcji, dowiedz się więcej, czytaj, czytaj całość, czytaj artykuł,
    czytaj cały artykuł, przeczytaj, przeczytaj więcej, przeczytaj artykuł, przeczytaj całość, przeczytaj później,
    zobacz, zobacz wszystkie, zobacz wszystko, zobacz profil, pokaż, pokaż więcej, pokaż mniej, pokaż wszystkie,
    pokaż wszystko, ukryj, rozwiń, zwiń, załaduj więcej, wczytaj więcej, wczytywanie, ładowanie, proszę czekać,
    odkryj, odkryj więcej, sprawdź, poprzedni, poprzednia, następny, następna, dalej, poprzednia strona, następna
    strona, poprzedni wpis, następny wpis, starsze posty, nowsze posty, starsze wpisy, nowsze wpisy, starszy post,
    nowszy post, strona, wszystkie, wszystko, reklama, reklamy, koniec reklamy, dalsza część artykułu pod reklamą,
    dalsza część tekstu pod reklamą, dalsza część artykułu pod wideo, dalszy ciąg materiału pod wideo, dalsza część
    materiału pod wideo, reszta tekstu pod materiałem wideo, ciąg dalszy pod reklamą, dalszy ciąg artykułu pod
    reklamą, sponsorowane, artykuł sponsorowany, materiał sponsorowany, materiał promocyjny, materiał partnera,
    materiały partnera, promowane treści, współpraca reklamowa, partner, partnerzy, reklama w serwisie, zareklamuj
    się, sklep, do koszyka, dodaj do koszyka, koszyk, twój koszyk, twój koszyk jest pusty, kup, kup teraz, kup
    bilet, zamów, zamówienie, dostawa, darmowa dostawa, zwroty, zwroty i reklamacje, płatności, metody płatności,
    cena, ceny, promocje, promocja, wyprzedaż, kody rabatowe, nowości, bestsellery, dostępny, niedostępny, opis,
    opis produktu, specyfikacja, opinie klientów, produkty, marki, producent, akcesoria, ogłoszenia, nekrologi,
    wydarzenia, kalendarz, kalendarium, konkursy, szkolenia, oferty pracy, kariera, usługi, serwisy, nasze serwisy,
    o nas, o mnie, o serwisie, o firmie, kim jesteśmy, zespół, nasz zespół, redakcja, kontakt, skontaktuj się,
    skontaktuj się z nami, kontakt z redakcją, napisz do nas, napisz do redakcji, dla prasy, biuro prasowe,
    informacje prasowe, pomoc, centrum pomocy, obsługa klienta, faq, najczęściej zadawane pytania, pytania i
    odpowiedzi, mapa strony, mapa serwisu, dostępność, prywatność, regulamin, cookies, linki, przydatne linki,
    informacje, język, języki, polski, angielski, tryb ciemny, rozmiar tekstu, wielkość czcionki, imię, nazwisko,
    imię i nazwisko, adres, adres e-mail, twój e-mail, telefon, temat, wiadomość, kod pocztowy, strona internetowa,
    witryna internetowa, nazwa, podpis, wymagane, pole wymagane, pola wymagane, wybierz, sortuj, sortuj według,
    filtruj, filtry, od najnowszych, od najstarszych, tak, nie, ok, dziękujemy, wesprzyj, wpłać, darowizna,
    powiększ, pełny ekran, odtwórz, kliknij tutaj, kliknij, kliknij aby powiększyć, kliknij aby udostępnić na
    facebooku, otwiera się w nowym oknie, bez kategorii, różne, inne, pozostałe, ogólne, źródło, spis treści, w tym
    artykule, twoja wiadomość, na skróty, tylko u nas, akceptuj, akceptuję, adblock, rodo`,
  chromeOpeners: `
    udostępnij na, udostępnij ten, podziel się, kliknij tutaj, kliknij, kliknij i, kliknij aby, śledź nas, obserwuj
    nas, dołącz do, polub nas, polub nasz, zapisz się, zapisz się na, zapisz się do, subskrybuj, zaprenumeruj,
    pobierz aplikację, pobierz naszą, czytaj także, czytaj także:, czytaj też, czytaj też:, czytaj również, czytaj
    również:, czytaj więcej:, czytaj więcej o, czytaj:, czytaj więcej na, przeczytaj także, przeczytaj także:,
    przeczytaj też, przeczytaj też:, przeczytaj również, przeczytaj również:, przeczytaj:, zobacz także, zobacz
    także:, zobacz też, zobacz też:, zobacz również, zobacz również:, zobacz więcej:, zobacz wideo, zobacz:, zobacz
    zdjęcia, sprawdź też, sprawdź też:, sprawdź:, obejrzyj, obejrzyj:, obejrzyj też, posłuchaj:, posłuchaj też,
    warto przeczytać, warto przeczytać:, polecamy:, polecamy, więcej:, więcej o, więcej na temat, więcej wiadomości
    z, więcej informacji, dowiedz się więcej, powiązane:, podobne:, wideo:, video:, film:, foto:, fot., fot:,
    zdjęcie:, zdjęcia:, zdjęcie ilustracyjne, zdjęcie poglądowe, grafika:, ilustracja:, infografika:, autor
    zdjęcia:, autor:, źródło:, źródła:, źródło zdjęcia, tagi:, tematy:, słowa kluczowe:, kategoria:, kategorie:,
    reklama:, podcast:, komentarze do, odpowiedz na, musisz być zalogowany aby dodać komentarz, zaloguj się aby,
    kontakt:, telefon:, tel:, tel., e-mail:, email:, adres:, nip, copyright, wszelkie prawa, © wszelkie, pilne:, na
    żywo:, cena:, chcesz wiedzieć, chcesz być na bieżąco, masz ciekawy temat, masz dla nas, jesteś świadkiem, byłeś
    świadkiem, widziałeś coś, znalazłeś błąd, dziękujemy że`,
  trailingHeadings: `
    czytaj także, czytaj też, czytaj również, czytaj więcej, czytaj dalej, przeczytaj także, przeczytaj też,
    przeczytaj również, zobacz także, zobacz też, zobacz również, zobacz więcej, sprawdź też, sprawdź także, sprawdź
    również, warto przeczytać, warto zobaczyć, powiązane, powiązane artykuły, powiązane tematy, powiązane
    wiadomości, powiązane wpisy, powiązane treści, podobne, podobne artykuły, podobne wpisy, podobne tematy, podobne
    posty, podobne produkty, podobne wiadomości, artykuły powiązane, artykuły pokrewne, tematy powiązane, na ten
    temat, więcej na ten temat, więcej w tym temacie, więcej o, więcej w dziale, więcej w kategorii, więcej z
    kategorii, więcej artykułów, więcej wiadomości, więcej od autora, więcej tego autora, inne artykuły, inne
    artykuły autora, inne wiadomości, pozostałe artykuły, pozostałe wiadomości, w tym dziale, polecane, polecane
    artykuły, polecamy, polecamy także, polecamy również, polecane dla ciebie, polecane dla państwa, polecane
    treści, polecane wideo, redakcja poleca, wybrane dla ciebie, dla ciebie, może cię zainteresować, może cię
    zainteresować również, to może cię zainteresować, to może cię też zainteresować, może ci się spodobać, mogą cię
    zainteresować, może zainteresuje cię, zainteresuje cię, może cię również zainteresować, nie przegap, nie przegap
    tego, hity dnia, najczęściej czytane, najpopularniejsze, najpopularniejsze artykuły, najchętniej czytane,
    najczęściej komentowane, najczęściej oglądane, najnowsze, najnowsze artykuły, najnowsze wiadomości, najnowsze
    wpisy, najnowsze komentarze, ostatnie wiadomości, ostatnie wpisy, ostatnio dodane, popularne, popularne
    artykuły, popularne teraz, teraz popularne, popularne tematy, na topie, gorące tematy, z ostatniej chwili,
    wyróżnione, komentarze, komentarze czytelników, dodaj komentarz, dodaj swój komentarz, dodaj opinię, napisz
    komentarz, skomentuj, skomentuj artykuł, zostaw komentarz, zostaw odpowiedź, opinie czytelników, opinie i
    komentarze, dyskusja, weź udział w dyskusji, dołącz do dyskusji, wasze komentarze, 1 komentarz, 2 komentarze,
    brak komentarzy, jeden komentarz, jedna odpowiedź, odpowiedzi, o autorze, o autorce, o autorach, autor,
    udostępnij, udostępnij ten artykuł, podziel się, udostępnij to, newsletter, nasz newsletter, zapisz się na
    newsletter, zapisz się do newslettera, bądź na bieżąco, obserwuj nas, śledź nas, tagi, tematy, słowa kluczowe,
    źródła, przypisy, bibliografia, linki zewnętrzne, nawigacja wpisu, następny artykuł, poprzedni artykuł, klienci
    kupili również, kupili również, treści sponsorowane, promowane, materiały partnerów, kategorie, archiwum,
    archiwa`,
  consent: `
    używamy plików cookie, używamy plików cookies, używamy cookies, korzystamy z plików cookie, korzystamy z plików
    cookies, korzysta z plików cookie, korzysta z plików cookies, wykorzystuje pliki cookies, wykorzystuje pliki
    cookie, wykorzystujemy pliki cookies, pliki cookies, plików cookies, plików cookie, pliki cookie, ta strona
    używa, ta strona używa cookies, nasza strona korzysta, ciasteczka, akceptuj wszystkie, akceptuję wszystkie,
    zaakceptuj wszystkie, akceptuj wszystko, zgadzam się, wyrażam zgodę, przejdź do serwisu, przejdź dalej, odrzuć
    wszystkie, odrzucam wszystkie, odrzuć wszystko, tylko niezbędne, niezbędne pliki cookie, ustawienia cookies,
    ustawienia plików cookie, ustawienia zaawansowane, ustawienia prywatności, zmiana ustawień, zmień ustawienia,
    zarządzaj zgodami, zarządzaj cookies, zarządzaj ustawieniami, zarządzaj preferencjami, zapisz ustawienia, zapisz
    preferencje, zgoda na przetwarzanie, wycofać zgodę, wycofania zgody, cenimy twoją prywatność, cenimy państwa
    prywatność, szanujemy twoją prywatność, dbamy o twoją prywatność, twoja prywatność, my i nasi partnerzy, nasi
    partnerzy, zaufani partnerzy, zaufanych partnerów, uzasadniony interes, uzasadnionego interesu, danych
    osobowych, dane osobowe, przetwarzanie danych, przetwarzania danych, administratorem danych, administratorem
    twoich danych, przechowywać informacje, informacji na urządzeniu, spersonalizowane reklamy, spersonalizowanych
    reklam, spersonalizowane treści, profilowanie, pomiar reklam, geolokalizacyjnych, ustawieniach przeglądarki,
    ustawieniami przeglądarki, ustawienia przeglądarki, zawsze aktywne, blokowanie reklam, wyłącz adblocka`,
  subscription: `
    zapisz się na newsletter, zapisz się do newslettera, zapisz się na nasz newsletter, zapisz się do naszego
    newslettera, zapisz się już dziś, zapisz się i, nasz newsletter, naszego newslettera, bezpłatny newsletter,
    codzienny newsletter, subskrybuj newsletter, subskrybuj nas, subskrybuj kanał, subskrybuj i, zasubskrybuj,
    otrzymuj powiadomienia, otrzymuj najnowsze, na twoją skrzynkę, na twój e-mail, prosto na twój, na swoją
    skrzynkę, twój adres e-mail, podaj adres e-mail, podaj swój adres, wpisz swój adres, bądź na bieżąco, nie
    przegap, nie przegap żadnego, kup subskrypcję, wykup subskrypcję, kup prenumeratę, wykup prenumeratę, kup
    dostęp, wykup dostęp, uzyskaj dostęp, nielimitowany dostęp, nieograniczony dostęp, dostęp do wszystkich, dostęp
    do treści, dostęp do tego artykułu, pełny dostęp, dla subskrybentów, dla prenumeratorów, masz już subskrypcję,
    masz aktywną subskrypcję, jesteś już subskrybentem, masz już prenumeratę, jesteś subskrybentem, masz konto,
    pierwszy miesiąc, miesięcznie, za miesiąc, zrezygnować w każdej chwili, wypróbuj za darmo, za darmo przez,
    czytaj bez limitu, czytaj bez reklam, pozostało jeszcze aby przeczytać cały artykuł, ten artykuł jest dostępny,
    treść premium, treści premium, wesprzyj nas, wesprzyj naszą, wspieraj nas, wspieraj niezależne, twoje wsparcie,
    dzięki twojemu wsparciu, niezależne dziennikarstwo, przekaż darowiznę, wpłać darowiznę, przekaż 1%, procent
    podatku, pobierz aplikację, pobierz naszą aplikację, obserwuj nas w google, obserwuj nas na, śledź nas na, polub
    nas na, dołącz do nas na, kanał na whatsappie, nasz kanał`,
  legal: `
    wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, prawa zastrzeżone, prawa autorskie, prawem autorskim,
    chronione prawem autorskim, materiał chroniony prawem, materiał chroniony prawem autorskim, licencja na
    publikację, polityka prywatności, polityką prywatności, polityka cookies, polityka plików cookies, polityka
    dotycząca cookies, regulamin serwisu, regulamin sklepu, regulamin portalu, regulamin korzystania, regulaminy,
    warunki korzystania, warunki użytkowania, ogólne warunki, ochrona danych osobowych, ochrona danych, informacje o
    nadawcy, nota prawna, informacje prawne, deklaracja dostępności, zasady korzystania, zastrzeżenia prawne,
    kopiowanie zabronione, dalsze rozpowszechnianie, rozpowszechnianie artykułu, bez zgody wydawcy, za zgodą
    wydawcy, tylko za zgodą, bez zgody redakcji, bez pisemnej zgody, bez zgody autora, bez zgody, nie ponosi
    odpowiedzialności, nie ponosimy odpowiedzialności, nie odpowiada za treść, nie bierze odpowiedzialności,
    zastrzeżonych znaków, wpisaną do rejestru, sąd rejonowy, rejestru przedsiębiorców, kapitał zakładowy, numer krs,
    twój adres e-mail nie zostanie opublikowany, wymagane pola są oznaczone, polityka redakcyjna, rzecznik praw`,
  noArticle: `
    strona nie została znaleziona, nie znaleziono strony, strona nie istnieje, strona której szukasz, strony której
    szukasz, podana strona nie istnieje, szukana strona, żądana strona, nie odnaleziono strony, błąd 404, 404 nie
    znaleziono, artykuł nie istnieje, nie znaleziono artykułu, treść niedostępna, treść jest niedostępna, strona
    niedostępna, brak dostępu, odmowa dostępu, dostęp zabroniony, wystąpił błąd, coś poszło nie tak, przerwa
    techniczna, prace serwisowe, trwają prace, zaloguj się aby kontynuować, zaloguj się aby czytać, musisz się
    zalogować, musisz być zalogowany aby czytać dalej aby przeczytać cały artykuł, ten artykuł jest dostępny tylko,
    treść dostępna tylko, artykuł dostępny tylko dla, tylko dla subskrybentów, tylko dla prenumeratorów, włącz
    javascript, obsługa javascript, javascript jest wyłączony, nie jestem robotem, zostaniesz przekierowany,
    przekierowanie, twoja przeglądarka nie, brak wyników, nie znaleziono wyników, nic nie znaleziono`,
  relativeTime: `
    temu; przed chwilą, teraz; dziś, dzisiaj; wczoraj; przedwczoraj; sekund, sekundy, sek; minuta, minuty, minut,
    minutę, min; godzina, godziny, godzin, godz, godzinę; dzień, dni; tydzień, tygodnie, tygodni; miesiąc, miesiące,
    miesięcy; rok, lata, lat`,
  readingTime: `
    min czytania, minuty czytania, minut czytania, czas czytania, przeczytasz w, czytania artykułu, przybliżony czas
    czytania, przewidywany czas czytania, ten tekst przeczytasz w`,
});
