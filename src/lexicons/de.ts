import { written } from './written.js';

/** German. */
export const german = written({
  language: 'de',
  stopWords: `
    der, die, und, in, den, von, zu, das, mit, sich, des, auf, für, ist, im, dem, nicht, ein, eine, als, auch, es,
    an, werden, aus, er, hat, dass, sie, nach, wird, bei, einer, um, am, sind, noch, wie, einem, über, einen, so,
    zum, war, haben, nur, oder, aber, vor, zur, bis, mehr, durch, man, sein, wurde, sei, hatte, kann, gegen, vom,
    können, schon, wenn, seine, ihre, dann, unter, wir, ich, eines, jahr, soll, diese, dieser`,
  months: `
    januar, jan, jänner, jän, januars; februar, feb, feber, febr; märz, mär, maerz, mrz, märzen; april, apr; mai;
    juni, jun; juli, jul; august, aug; september, sep, sept; oktober, okt; november, nov; dezember, dez`,
  weekdays: `
    montag, mo; dienstag, di; mittwoch, mi; donnerstag, do; freitag, fr; samstag, sa, sonnabend; sonntag, so`,
  bylineOpeners: `
    von, text von, text, ein artikel von, ein beitrag von, ein bericht von, ein kommentar von, eine analyse von, ein
    interview von, ein gastbeitrag von, eine reportage von, ein essay von, eine kolumne von, eine glosse von,
    kommentar von, gastbeitrag von, bericht von, analyse von, interview von, artikel von, beitrag von, geschrieben
    von, verfasst von, erstellt von, eingestellt von, gepostet von, publiziert von, autor, autorin, autoren,
    verfasser, verfasst durch, redaktion, aufgezeichnet von, protokoll von, rezension von, rezensiert von, übersetzt
    von, text & fotos, text und fotos, text & foto, text und foto, text & bilder, text und bilder, fotos und text,
    fotos & text, kolumne von, reportage von, essay von, eine rezension von, gastkommentar von, glosse von, porträt
    von`,
  authorJoiners: `und, &, sowie, mit, u.`,
  roles: `
    redakteur, redakteurin, korrespondent, korrespondentin, autor, autorin, freier autor, freie autorin, journalist,
    journalistin, freier journalist, freie journalistin, reporter, reporterin, chefredakteur, chefredakteurin,
    chefreporter, chefreporterin, stellvertretender chefredakteur, stellvertretende chefredakteurin, ressortleiter,
    ressortleiterin, redaktionsleiter, redaktionsleiterin, politikredakteur, politikredakteurin, wirtschaftsredakteur,
    wirtschaftsredakteurin, sportredakteur, sportredakteurin, auslandskorrespondent, auslandskorrespondentin,
    politischer korrespondent, politische korrespondentin, volontär, volontärin, kolumnist, kolumnistin, gastautor,
    gastautorin, kommentator, kommentatorin, moderator, moderatorin, fotograf, fotografin, herausgeber, herausgeberin,
    verleger, blogger, bloggerin, mitarbeiter, mitarbeiterin, freier mitarbeiter, freie mitarbeiterin, lokalredaktion,
    onlineredaktion, online-redaktion, redaktion, politikredaktion, wirtschaftsredaktion, sportredaktion,
    nachrichtenredaktion, volontariat, praktikant, praktikantin, professor, professorin, administrator, gast,
    agenturen, direktor, direktorin, geschäftsführer, geschäftsführerin, rechtsanwalt, rechtsanwältin, pressesprecher,
    pressesprecherin, leiter, leiterin, experte, expertin`,
  publishedLabels: `
    veröffentlicht, veröffentlicht am, veröffentlicht von, erschienen, erschienen am, erschienen in, publiziert,
    publiziert am, erstellt, erstellt am, datum, stand, gepostet am, geschrieben am, verfasst am, vom, eingestellt
    am, eingetragen am, erstveröffentlichung, erstveröffentlichung am, erstellungsdatum, veröffentlichungsdatum,
    publikationsdatum, erscheinungsdatum, online seit, online gestellt am, gesendet am, sendung vom, artikel vom,
    meldung vom, ausgabe vom, beitrag vom, pressemitteilung vom, hochgeladen am, freigegeben am, hinzugefügt am`,
  modifiedLabels: `
    aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am, letzte aktualisierung, letzte
    aktualisierung am, letztes update, update, update vom, geändert, geändert am, zuletzt geändert, zuletzt geändert
    am, letzte änderung, letzte änderung am, bearbeitet am, zuletzt bearbeitet, zuletzt bearbeitet am, überarbeitet
    am, zuletzt modifiziert, aktualisierung, aktualisierungsdatum, änderungsdatum, upgedatet am, akt.`,
  dateTimeJoiners: `um, ab, gegen`,
  clockWords: `uhr, h, mez, mesz`,
  agencies: `
    Deutsche Presse-Agentur, dpa-infocom, dpa-AFX, dpa/lno, dpa/lby, dpa/tmn, dpa/afp, AFP/dpa, Reuters/dpa, epd,
    KNA, APA, APA/dpa, APA/Reuters, APA/AFP, APA-OTS, SDA, sda, Keystone-SDA, news aktuell, dts, dts Nachrichtenagentur,
    DTS, ddp, dapd, vwd, Dow Jones News, presseportal, idw, pressetext, RND, KIPA, kath.net, Redaktionsnetzwerk
    Deutschland`,
  chrome: `
    startseite, zur startseite, start, home, nachrichten, aktuell, aktuelles, neueste, neuste, schlagzeilen, alle
    themen, eilmeldung, ticker, newsticker, liveticker, politik, inland, ausland, innenpolitik, außenpolitik,
    deutschland, österreich, schweiz, international, welt, europa, region, regional, regionen, regionales, lokal,
    lokales, stadt, wirtschaft, unternehmen, finanzen, geld, börse, immobilien, karriere, beruf, arbeit, bildung,
    digital, technik, technologie, netzwelt, netzpolitik, wissen, wissenschaft, forschung, umwelt, klima, energie,
    gesundheit, ernährung, medizin, psychologie, gesellschaft, panorama, vermischtes, aus aller welt, menschen,
    leute, stars, familie, leben, lifestyle, stil, mode, genuss, essen & trinken, rezepte, reise, reisen, urlaub,
    auto, mobilität, verkehr, motor, kultur, feuilleton, bücher, musik, film, kino, fernsehen, tv, tv-programm,
    medien, kunst, bühne, theater, unterhaltung, spiele, rätsel, sudoku, quiz, horoskop, gewinnspiel, gewinnspiele,
    sport, fußball, fussball, bundesliga, 2. bundesliga, champions league, handball, tennis, wintersport,
    motorsport, formel 1, eishockey, radsport, regionalsport, ergebnisse, tabelle, tabellen, meinung, kolumnen,
    kolumne, kommentar, leitartikel, debatte, leserbriefe, leserbrief schreiben, blaulicht, polizei, wetter,
    ratgeber, service, services, tests, tipps, tipps & tricks, verbraucher, geschichte, religion, magazin, dossier,
    dossiers, analyse, interview, interviews, reportage, reportagen, porträt, rezension, rezensionen, bilder, fotos,
    bildergalerie, bildergalerien, fotostrecke, fotostrecken, galerie, videos, video, mediathek, audio, podcast,
    podcasts, livestream, vorlesen, artikel anhören, anhören, hören, jetzt anhören, merken, artikel merken,
    merkliste, zur merkliste, auf die merkliste, merkzettel, lesezeichen, lesezeichen setzen, leseliste, drucken,
    druckversion, artikel drucken, seite drucken, druckansicht, als pdf, pdf herunterladen, herunterladen, download,
    downloads, speichern, seite teilen, teilen auf, auf facebook teilen, auf twitter teilen, auf x teilen, auf
    whatsapp teilen, auf linkedin teilen, bei facebook teilen, bei twitter teilen, bei whatsapp teilen, per whatsapp
    teilen, per mail teilen, per e-mail teilen, über facebook teilen, weitersagen, empfehlen, artikel empfehlen,
    weiterempfehlen, twittern, mailen, mail, e-mail, per e-mail senden, per mail, per mail versenden, artikel
    versenden, versenden, verschenken, artikel verschenken, link kopieren, link kopiert, kurzlink, url kopieren, in
    zwischenablage kopieren, kopieren, whatsapp, flipboard, pocket, feedback, feedback geben, fehler melden, fehler
    gefunden?, fehler gefunden? jetzt melden., korrekturen, korrekturhinweis, hinweis geben, problem melden, melden,
    jetzt kommentieren, artikel kommentieren, kommentar hinzufügen, kommentare lesen, kommentare anzeigen, alle
    kommentare anzeigen, alle kommentare, kommentare ausblenden, zu den kommentaren, zum kommentar, 0 kommentare,
    antworten, antwort, antwort abbrechen, antworten abbrechen, antworten löschen, zitieren, gefällt mir nicht,
    gefällt mir wird geladen, gefällt mir lade, liken, liken lade, likenliken, folgen, folgt uns, mehr, mehr
    erfahren, mehr anzeigen, mehr laden, weitere laden, mehr infos, mehr informationen, weitere infos, artikel
    lesen, lesen, lesen sie weiter, zum artikel, zur übersicht, zurück zur übersicht, zurück zur startseite, zurück,
    zurück zum artikel, weiter, vor, vorherige, nächste, vorheriger, nächster, vorherige seite, nächste seite,
    vorheriger beitrag, nächster beitrag, ältere beiträge, neuere beiträge, älterer post, neuerer post, ältere
    artikel, neuere artikel, seite, seiten, alle, alle anzeigen, alles anzeigen, alle artikel, alle beiträge, alle
    autoren, zeige alle, weniger anzeigen, einblenden, ausblenden, aufklappen, zuklappen, öffnen, schließen,
    schliessen, fenster schließen, abbrechen, bestätigen, absenden, abschicken, senden, ok, ja, nein, ja nein,
    suche, suchen, suche nach, suche öffnen, suche schließen, zur suche, zur suche springen, erweiterte suche,
    suchbegriff, suchbegriff eingeben, suchergebnisse, menü, menü öffnen, menü schließen, hauptmenü, navigation,
    hauptnavigation, navigation überspringen, navigation öffnen, metanavigation, servicemenü, servicenavigation,
    mobile navigation, zum inhalt, zum inhalt springen, zum inhalt wechseln, zum hauptinhalt springen, zum
    hauptinhalt, direkt zum inhalt, springe zum inhalt, springe direkt zu, zur navigation, zur navigation springen,
    zur hauptnavigation, zum seitenanfang, seitenanfang, nach oben, nach oben scrollen, zum anfang, sie sind hier,
    sie befinden sich hier, breadcrumb, brotkrumen, inhalt, inhaltsverzeichnis, überblick, übersicht, auf dieser
    seite, anmelden, abmelden, einloggen, ausloggen, login, logout, registrieren, jetzt anmelden, anmelden /
    registrieren, anmeldung, registrierung, konto, mein konto, konto erstellen, konto anlegen, mein profil, profil,
    profil bearbeiten, benutzername, passwort, passwort vergessen, zugangsdaten vergessen?, angemeldet bleiben, noch
    kein konto?, noch kein benutzerkonto?, bereits registriert?, schon registriert?, einstellungen,
    benachrichtigungen, sprache, sprache wählen, sprachen, leichte sprache, gebärdensprache, barrierefreiheit,
    barriere melden, schriftgröße, schrift vergrößern, kontrast, dunkelmodus, dark mode, vollbild, bild vergrößern,
    großansicht, vergrößern, bild 1 von, abspielen, wiedergabe, ton an, anzeige, werbung, werbung ausblenden,
    werbeanzeige, werbehinweis, gesponsert, sponsored, partnerangebot, partnerinhalte, promotion, advertorial,
    affiliate-link, anzeigensonderveröffentlichung, anzeige endet hier, nach der anzeige geht's weiter, hier geht es
    nach der anzeige weiter, artikel wird nach der anzeige fortgesetzt, werbung überspringen, shop, zum shop,
    warenkorb, in den warenkorb, zum warenkorb, zur kasse, kasse, wunschliste, auf den wunschzettel, jetzt kaufen,
    kaufen, jetzt bestellen, bestellen, lieferung, versand, versandkosten, zzgl. versandkosten, zzgl. versand, inkl.
    mwst, inkl. mwst. zzgl. versandkosten, preis, preise, preisvergleich, angebote, aktionen, top deals, gutscheine,
    neuheiten, bestseller, marken, hersteller, artikelnummer, lieferzeit, auf lager, nicht vorrätig, ausverkauft,
    bewertung, bewertungen, bewertung schreiben, produkte, zubehör, beschreibung, abo, abos, e-paper, epaper, zum
    e-paper, abonnement, abonnemente, abo bestellen, abo-service, aboservice, aboshop, abo-shop, abo testen,
    leserservice, leserreisen, kundenservice, kundencenter, probeabo, digitalabo, plus, abonnieren, rss, rss-feed,
    rss-feeds, feed der einträge, kommentare-feed, beitrags-feed, kommentare als rss, rss - beiträge, alle
    newsletter, newsletter verwalten, apps, app, app laden, zur app, über uns, über mich, wir über uns, wer wir
    sind, team, unser team, redaktion, die redaktion, ansprechpartner, impressum, kontakt, kontaktformular, kontakt
    aufnehmen, datenschutz, datenschutz & agb, agb, agbs, rechtliches, jugendschutz, netiquette, presse,
    pressekontakt, pressebereich, pressemitteilung, pressemitteilungen, medienmitteilungen, mediadaten, werben,
    werbung schalten, inserieren, kleinanzeigen, stellenmarkt, stellenangebote, offene stellen, jobs, jobs &
    karriere, trauer, traueranzeigen, partnersuche, marktplatz, marktplätze, veranstaltungen,
    veranstaltungskalender, termine, kalender, artikelarchiv, heftarchiv, ausgaben, aktuelle ausgabe, einzelhefte
    bestellen, sitemap, inhaltsübersicht, hilfe, hilfe & kontakt, faq, häufige fragen, häufig gestellte fragen,
    kategorie, kategorie auswählen, rubriken, monat auswählen, wähle den monat, autoren, forum, foren,
    forenübersicht, beiträge, blogroll, meta, allgemein, allgemeines, sonstiges, verschiedenes, diverses, infos,
    informationen, social media, soziale netzwerke, spenden, mitmachen, mitgliedschaft, mitglieder, unterstützen,
    publikationen, presseverteiler, vorname, nachname, name, name erforderlich, e-mail-adresse, e-mail erforderlich,
    website, webseite, nachricht, betreff, telefon, adresse, straße, ort, land, anrede, herr, frau, pflichtfeld,
    pflichtfelder, bitte auswählen, bitte wählen, bitte dieses feld leer lassen, m d m d f s s, wird geladen, lädt,
    laden, bitte warten, zum video, zur bildergalerie, zur fotostrecke, bilder anzeigen, externer inhalt, externen
    inhalt anzeigen, externe inhalte anzeigen, empfohlener externer inhalt, empfohlener redaktioneller inhalt,
    inhalt laden, inhalte anzeigen, jederzeit widerrufbar, mehr dazu hier, mehr sport, mehr videos, mehr beiträge,
    weitere videos, weitere, quelle, bildnachweis, bildnachweise, danke, vielen dank, fazit, erstellt von, verbinde
    mit, bloggen auf wordpress com, klicken zum ausdrucken, klick um auf facebook zu teilen, klick um über twitter
    zu teilen, wird in neuem fenster geöffnet, in neuem fenster öffnen, in neuem tab öffnen, externer link, google
    news folgen, bei google news folgen, ablehnen, adblocker`,
  chromeOpeners: `
    teilen auf, teilen sie, teile diesen, klick um auf, klicken um auf, klicken sie hier, klicken sie auf, hier
    klicken, jetzt anmelden, jetzt abonnieren, jetzt kostenlos, folgen sie uns, folge uns, folgt uns, folgen sie,
    besuchen sie uns, mehr zum thema, mehr zu:, mehr dazu:, mehr über, mehr von, mehr aus, mehr:, lesen sie auch,
    lesen sie auch:, lesen sie mehr, lesen sie hier, lesen sie dazu, lesen sie jetzt, lesen sie weiter, lies auch,
    lies auch:, lies mehr, auch interessant:, das könnte sie auch interessieren, das könnte dich auch interessieren,
    passend dazu:, siehe auch, siehe auch:, sehen sie auch, sehen sie hier, im video:, video:, videos:, podcast:,
    hören sie auch, anzeige:, werbung:, bild:, bilder:, foto:, fotos:, bildquelle:, bildquelle, bildrechte:,
    bildrechte, bildnachweis:, bildnachweis, symbolbild, symbolbild:, symbolfoto:, archivbild, archivbild:,
    archivfoto:, titelbild:, grafik:, illustration:, quelle:, quellen:, copyright:, schlagwörter:, schlagworte:,
    stichworte:, tags:, themen:, thema:, kategorie:, kategorien:, rubrik:, ressort:, abgelegt unter, veröffentlicht
    in, veröffentlicht unter, verschlagwortet mit, dieser beitrag wurde, dieser eintrag wurde, dieser artikel
    erschien, dieser text erschien, kommentare zu, kommentar zu, schreibe einen kommentar, kommentar von, antwort
    auf, antworten auf, du kommentierst mit, trage deine daten, gib hier deinen kommentar, benachrichtigung bei,
    benachrichtige mich, informiere mich über, sie haben fragen, haben sie fragen, haben sie einen fehler, fehler
    gefunden, sie wollen, melden sie sich, melde dich, abonnieren sie, abonniere, bestellen sie, laden sie, lade
    dir, hier geht es zu, hier geht's zu, hier geht es zum, zum thema:, zur person:, zur startseite, zum shop, alle
    artikel, alle beiträge, alle infos, kontakt:, telefon:, tel.:, fax:, telefax:, e-mail:, mail:, adresse:,
    redaktion:, verantwortlich:, herausgeber:, preis:, antworten, geschrieben in, zitat von, beiträge:, dabei seit,
    registriert seit, mit material von, mit informationen von, mit agenturmaterial, (mit material`,
  trailingHeadings: `
    ähnliche artikel, ähnliche beiträge, ähnliche themen, ähnliche nachrichten, ähnliche produkte, ähnliche fragen,
    verwandte artikel, verwandte themen, verwandte beiträge, verwandte inhalte, weitere artikel, weitere beiträge,
    weitere themen, weitere nachrichten, weitere meldungen, weitere news, weitere artikel zum thema, weitere
    beiträge zum thema, weitere artikel des autors, weitere artikel von, weitere artikel aus, weitere inhalte,
    weiterlesen, weiterlesen auf, mehr zum thema, mehr zu diesem thema, mehr zu, mehr aus, mehr aus dem ressort,
    mehr aus dem web, mehr aus politik, mehr aus der region, mehr artikel, mehr news, mehr von diesem autor, mehr
    vom autor, mehr nachrichten, mehr lesen, zum thema, themen in diesem artikel, themen des artikels, themen,
    schlagworte, schlagwörter, stichworte, stichwörter, tags, lesen sie auch, lesen sie mehr, lesen sie mehr zum
    thema, lesen sie jetzt, lies auch, auch interessant, auch spannend, auch lesenswert, das könnte sie auch
    interessieren, das könnte sie interessieren, das könnte dich auch interessieren, das könnte dich interessieren,
    das könnte ihnen auch gefallen, das könnte dir auch gefallen, das könnte ihnen gefallen, dies könnte sie auch
    interessieren, diese artikel könnten sie interessieren, diese beiträge könnten dich interessieren, vielleicht
    interessiert sie auch, interessieren, empfehlungen, empfehlungen der redaktion, empfehlung der redaktion,
    empfohlen, empfohlene artikel, empfohlene beiträge, empfohlene inhalte, für sie empfohlen, für dich empfohlen,
    unsere empfehlungen, unsere leseempfehlungen, leseempfehlungen, leseempfehlung, lesetipps, lesetipp,
    redaktionstipp, tipps der redaktion, passend zum thema, passend dazu, passende artikel, passende themen, dazu
    passend, siehe auch, links zum thema, links zum artikel, mehr dazu, hintergrund, meistgelesen, meistgelesene
    artikel, am meisten gelesen, meistgelesene beiträge, meistgeklickt, meistkommentiert, meistdiskutiert,
    meistgeteilt, meistgesehen, meist gelesen, beliebte artikel, beliebte beiträge, beliebteste artikel, beliebteste
    beiträge, beliebt, top-artikel, top-themen, topthemen, top-news, aktuelle top-themen, die meistgelesenen
    artikel, neueste artikel, neueste beiträge, neueste nachrichten, neueste meldungen, neueste kommentare, letzte
    artikel, letzte beiträge, letzte kommentare, aktuelle artikel, aktuelle beiträge, aktuelle nachrichten, aktuelle
    meldungen, aktuelle themen, neue artikel, neue beiträge, das neueste, jetzt lesen, auch bei uns, kommentare,
    leserkommentare, kommentare zum artikel, kommentare zu diesem artikel, kommentar schreiben, kommentar verfassen,
    kommentar hinterlassen, kommentar abgeben, kommentieren, schreibe einen kommentar, schreiben sie einen
    kommentar, hinterlasse einen kommentar, diskutieren sie mit, diskutiere mit, diskussion, diskutieren sie über
    diesen artikel, ihre meinung, ihre meinung ist gefragt, deine meinung, was meinen sie?, was denken sie?, reden
    sie mit, 1 kommentar, 2 kommentare, 3 kommentare, keine kommentare, ein kommentar, eine antwort, pingbacks,
    trackbacks, über den autor, über die autorin, über die autoren, zum autor, zur autorin, zur person, der autor,
    die autorin, autor, artikel teilen, beitrag teilen, diesen artikel teilen, diesen beitrag teilen, teilen, teilen
    sie diesen artikel, teilen mit, teilen sie dies mit, gefällt mir, newsletter, unser newsletter, newsletter
    abonnieren, newsletter-anmeldung, nichts mehr verpassen, bleiben sie informiert, bleiben sie auf dem laufenden,
    folgen sie uns, folge uns, quellen, einzelnachweise, weblinks, literatur, fußnoten, anmerkungen, referenzen,
    links, weiterführende links, weitere links, weitere informationen, weiterführende informationen,
    beitragsnavigation, beitrags-navigation, nächster artikel, vorheriger artikel, kunden kauften auch, kunden die
    diesen artikel gekauft haben kauften auch, wird oft zusammen gekauft, zuletzt angesehen, kundenbewertungen,
    archiv, kategorien, partnerangebote, anzeigen, aus dem netz, rund ums web`,
  consent: `
    wir verwenden cookies, wir nutzen cookies, wir setzen cookies ein, verwendet cookies, nutzt cookies, verwendung
    von cookies, einsatz von cookies, nutzung von cookies, cookies und ähnliche technologien, cookies und andere
    technologien, diese website verwendet cookies, diese seite verwendet cookies, diese webseite verwendet cookies,
    cookies akzeptieren, alle akzeptieren, alle cookies akzeptieren, alles akzeptieren, akzeptieren und weiter,
    akzeptieren und schließen, akzeptieren, alle ablehnen, cookies ablehnen, alle cookies ablehnen, nur notwendige,
    nur notwendige cookies, nur essenzielle cookies, nur erforderliche, notwendige cookies, technisch notwendige
    cookies, essenzielle cookies, funktionale cookies, marketing-cookies, statistik-cookies, cookie-einstellungen,
    cookies verwalten, cookie-hinweis, cookie-banner, cookie-informationen, einstellungen verwalten, einstellungen
    speichern, auswahl speichern, auswahl bestätigen, auswahl erlauben, einwilligung, einwilligung verwalten,
    einwilligung widerrufen, ihre einwilligung, einwilligung jederzeit widerrufen, mit ihrer einwilligung, mit ihrer
    zustimmung, zustimmen und weiter, zustimmung, datenschutzeinstellungen, datenschutz-einstellungen,
    privatsphäre-einstellungen, privatsphäre, privacy einstellungen, privacy center, wir und unsere partner, unsere
    partner, berechtigtes interesse, berechtigtes interesse geltend, personenbezogene daten, personenbezogener
    daten, auf einem gerät speichern, informationen auf einem gerät, geräteeigenschaften, genaue standortdaten,
    personalisierte anzeigen, personalisierte inhalte, personalisierte werbung, anzeigen- und inhaltsmessungen,
    durch die weitere nutzung, mit der nutzung unserer, erklären sie sich damit einverstanden, stimmen sie der
    verwendung, stimmst du der verwendung, drittanbieter, drittanbietern übermittelt, zwecke anzeigen, zweck
    anzeigen, immer aktiv, ad-blocker, werbeblocker, mit werbung weiterlesen, mit werbung und tracking, pur-abo,
    ohne werbetracking, tracking und cookies, weiter mit werbung, webanalyse, google analytics`,
  subscription: `
    newsletter abonnieren, newsletter bestellen, zum newsletter anmelden, für den newsletter anmelden, newsletter
    anmelden, anmeldung zum newsletter, newsletter-anmeldung, kostenlosen newsletter, kostenloser newsletter,
    kostenlose newsletter, unseren newsletter, unser newsletter, unserem newsletter, newsletter jetzt abonnieren,
    jetzt abonnieren, jetzt abo sichern, jetzt abo abschließen, jetzt testen, jetzt kostenlos testen, kostenlos
    testen, gratis testen, jetzt gratis testen, jetzt registrieren, kostenlos registrieren, kostenlos anmelden,
    jetzt kostenlos anmelden, jetzt freischalten, artikel freischalten, weiterlesen mit, weiterlesen mit abo, jetzt
    weiterlesen, mit digitalabo, digital-abo, digitales abo, monatlich kündbar, jederzeit kündbar, jederzeit
    abbestellen, jederzeit abmelden, abmeldung jederzeit möglich, im ersten monat, ersten monat gratis, den ersten
    monat, danach monatlich, pro monat, probemonat, bereits abonnent, schon abonnent, sie sind bereits abonnent,
    bereits abonniert, sie haben bereits ein abo, haben sie schon ein abo, noch kein abo, für abonnenten, exklusiv
    für, lesen sie diesen artikel, lesen sie den ganzen artikel, zugang zu allen artikeln, zugriff auf alle, alle
    artikel lesen, unbegrenzter zugang, unbegrenzt lesen, werbefrei lesen, keine nachricht mehr verpassen, nichts
    mehr verpassen, nichts verpassen, immer informiert, bleiben sie informiert, bleiben sie auf dem laufenden, bleib
    auf dem laufenden, auf dem laufenden bleiben, immer auf dem laufenden, direkt in ihr postfach, direkt ins
    postfach, in ihr postfach, in ihr e-mail-postfach, per e-mail erhalten, ihre e-mail-adresse, deine
    e-mail-adresse, e-mail-adresse ein, geben sie ihre e-mail-adresse, bestätigungsmail, spam-ordner,
    push-nachrichten, push-benachrichtigungen, whatsapp-kanal, whatsapp-channel, laden sie unsere app, lade dir die
    app, jetzt app laden, jetzt downloaden, unterstützen sie uns, unterstütze uns, unterstützen sie unsere arbeit,
    unabhängigen journalismus, jetzt spenden, jetzt unterstützen, mit ihrer spende, ihre spende, spendenkonto,
    mitglied werden, folgen sie uns auf, folge uns auf, folgt uns auf`,
  legal: `
    alle rechte vorbehalten, alle rechte bei, nutzungsbedingungen, allgemeine geschäftsbedingungen, allgemeine
    nutzungsbedingungen, teilnahmebedingungen, datenschutzerklärung, datenschutzhinweise, datenschutzhinweis,
    datenschutzbestimmungen, datenschutzrichtlinie, datenschutzinformationen, datenschutz & nutzungsbedingungen,
    impressum und datenschutz, impressum & datenschutz, datenschutz und impressum, impressum agb datenschutz,
    rechtliche hinweise, rechtlicher hinweis, haftungsausschluss, widerrufsbelehrung, widerrufsrecht, vertrag
    kündigen, verträge hier kündigen, abo kündigen, verlag und redaktion, keine haftung, für den inhalt externer,
    inhalte externer seiten, inhalte externer internetseiten, inhalt externer links, externe links, urheberrechtlich
    geschützt, urheberrecht, copyright by, vervielfältigung, vervielfältigung nur mit, nur mit genehmigung, nur mit
    schriftlicher genehmigung, ohne genehmigung, weiterverbreitung, erklärung zur barrierefreiheit, bildrechte bei,
    verantwortlich für den inhalt, inhaltlich verantwortlich, gemäß § 55, ust-idnr,
    umsatzsteuer-identifikationsnummer, handelsregister, amtsgericht, hinweisgebersystem, lieferkettengesetz,
    jugendschutzbeauftragter, cookie-richtlinie, cookie-richtlinien, affiliate-links, provisions-links, erhalten wir
    eine provision, e-mail-adresse wird nicht veröffentlicht, erforderliche felder sind mit, adresse wird niemals
    veröffentlicht, bis ich wieder kommentiere`,
  noArticle: `
    seite nicht gefunden, seite wurde nicht gefunden, seite existiert nicht, seite konnte nicht gefunden werden, die
    angeforderte seite, die gewünschte seite, die von ihnen gesuchte seite, nicht gefunden werden, fehler 404, 404
    fehler, 404 seite nicht gefunden, artikel nicht gefunden, artikel ist nicht mehr verfügbar, nicht mehr
    verfügbar, dieser inhalt ist nicht verfügbar, inhalt nicht verfügbar, zugriff verweigert, zugriff nicht erlaubt,
    keine berechtigung, interner serverfehler, ein fehler ist aufgetreten, es ist ein fehler aufgetreten, leider ist
    ein fehler, etwas ist schiefgelaufen, bitte versuchen sie es später, wartungsarbeiten, wegen wartungsarbeiten,
    vorübergehend nicht erreichbar, bitte melden sie sich an, bitte loggen sie sich ein, sie müssen angemeldet sein,
    sie müssen sich anmelden, um weiterzulesen, zum weiterlesen, um diesen artikel zu lesen, sie möchten diesen
    artikel lesen, dieser artikel ist kostenpflichtig, dieser inhalt ist exklusiv, dieser artikel ist exklusiv, nur
    für abonnenten, exklusiv für abonnenten, sind sie ein mensch, ich bin kein roboter, bitte aktivieren sie
    javascript, javascript aktivieren, javascript ist deaktiviert, aktivieren sie javascript, aktivieren sie
    cookies, browser wird nicht unterstützt, browser ist veraltet, sie werden weitergeleitet, keine treffer, keine
    ergebnisse gefunden, keine beiträge gefunden, diese domain, domain steht zum verkauf`,
  relativeTime: `
    vor; gerade eben, jetzt, soeben; heute; gestern; vorgestern; sekunde, sekunden, sek; minute, minuten, min, einer
    minute; stunde, stunden, std, einer stunde; tag, tagen, tage, einem tag; woche, wochen, einer woche; monat,
    monaten, monate, einem monat; jahr, jahren, einem jahr`,
  readingTime: `
    lesezeit, min. lesezeit, minuten lesezeit, lesedauer, min. lesedauer, minuten lesedauer, min lesen, minuten zu
    lesen, lesezeit ca., geschätzte lesezeit, lesedauer ca., hördauer`,
});
