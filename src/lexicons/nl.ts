import { written } from './written.js';

/** Dutch. */
export const dutch = written({
  language: 'nl',
  stopWords: `
    de, van, het, een, en, in, is, dat, op, te, zijn, voor, met, die, niet, aan, er, om, ook, als, dan, maar, bij,
    door, of, uit, naar, nog, heeft, hij, worden, wordt, ze, over, tot, was, werd, meer, deze, je, wat, kan, al,
    hun, zo, haar, geen, moet, we, tegen, na, dit, veel, zich, ik, had, hebben, onder, wel, jaar, volgens, zal,
    waar, toen, omdat, mensen, zou, ons, nu, want, alleen`,
  months: `
    januari, jan; februari, feb, febr; maart, mrt; april, apr; mei; juni, jun; juli, jul; augustus, aug; september,
    sep, sept; oktober, okt; november, nov; december, dec`,
  weekdays: `
    maandag, ma, maa; dinsdag, di, din; woensdag, wo, woe; donderdag, do, don; vrijdag, vr, vrij; zaterdag, za, zat;
    zondag, zo, zon`,
  bylineOpeners: `
    door, geschreven door, tekst, tekst door, tekst van, gepubliceerd door, gepost door, een artikel van, artikel
    van, artikel door, van onze redactie, van onze verslaggever, van onze correspondent, van onze verslaggeefster,
    interview door, column van, recensie van, reportage van, auteur, auteurs, redactie`,
  authorJoiners: `en, &, met`,
  roles: `
    redacteur, eindredacteur, hoofdredacteur, adjunct-hoofdredacteur, chef, journalist, freelance journalist,
    freelancejournalist, verslaggever, verslaggeefster, politiek verslaggever, economieverslaggever,
    sportverslaggever, correspondent, columnist, columniste, auteur, schrijver, schrijfster, onze redacteur,
    redactie, webredactie, sportredactie, economieredactie, onze correspondent, commentator, presentator,
    presentatrice, fotograaf, fotografe, medewerker, recensent, onderzoeksjournalist, datajournalist, stagiair,
    hoogleraar, buitenlandredacteur, techredacteur, politiek redacteur, beheerder, gastauteur`,
  publishedLabels: `
    gepubliceerd, gepubliceerd op, gepubliceerd om, geplaatst, geplaatst op, geplaatst door, gepost op, geschreven
    op, publicatiedatum, datum, datum publicatie, verschenen, verschenen op, aangemaakt op, toegevoegd op, eerste
    publicatie, online sinds, uitgezonden op`,
  modifiedLabels: `
    bijgewerkt, bijgewerkt op, bijgewerkt om, laatst bijgewerkt, laatst bijgewerkt op, laatste update, laatste
    update op, laatst gewijzigd, laatst gewijzigd op, gewijzigd op, aangepast, aangepast op, laatst aangepast,
    laatste wijziging, update, geüpdatet, geüpdatet op, geactualiseerd op`,
  dateTimeJoiners: `om, vanaf, rond`,
  clockWords: `uur, u, u., h`,
  agencies: `ANP, Belga, BELGA, ANP/AFP, Novum, NOVUM, Novum/ap, Reuters, HLN, VRT NWS, KNA, Kerknet`,
  chrome: `
    home, startpagina, voorpagina, nieuws, actueel, meest recent, binnenland, buitenland, nederland, belgië,
    vlaanderen, wereld, europa, regio, regionaal, lokaal, politiek, verkiezingen, economie, geld, beurs, ondernemen,
    bedrijven, werk, carrière, vacatures, wonen, huis, auto, verkeer, tech, technologie, wetenschap, gezondheid,
    gezond, onderwijs, opleiding, milieu, klimaat, duurzaam, natuur, dieren, weer, weerbericht, misdaad, justitie,
    samenleving, maatschappij, cultuur, boeken, muziek, film, films, theater, kunst, media, tv, tv-gids, televisie,
    showbizz, show, achterklap, entertainment, sterren, royalty, lifestyle, mode, beauty, eten, eten & drinken,
    recepten, koken, reizen, vrije tijd, uit, puzzels, puzzel, kruiswoordpuzzel, sudoku, horoscoop, spelletjes,
    sport, voetbal, eredivisie, champions league, wielrennen, tennis, formule 1, schaatsen, hockey, uitslagen,
    stand, standen, programma, opinie, opinies, columns, column, commentaar, brieven, lezersbrieven, analyse,
    interview, interviews, achtergrond, achtergronden, reportage, reportages, onderzoek, dossiers, dossier,
    specials, series, longreads, uitleg, factcheck, blogs, blog, video, video's, foto, foto's, fotoserie, beeld, in
    beeld, podcast, podcasts, audio, luisteren, luister, luister artikel, beluister, radio, live, liveblog, tip de
    redactie, tip ons, krant, de krant, digitale krant, digitale editie, magazine, rubrieken, alle rubrieken,
    categorie, alle onderwerpen, onderwerp, thema's, menu, menu openen, menu sluiten, open menu, sluit menu,
    hoofdmenu, navigatie, hoofdnavigatie, ga naar inhoud, ga naar de inhoud, ga naar hoofdinhoud, ga naar de
    hoofdinhoud, naar hoofdinhoud, naar de inhoud, spring naar inhoud, spring naar de inhoud, direct naar inhoud,
    direct naar de inhoud, doorgaan naar inhoud, meteen naar de inhoud, overslaan en naar de inhoud gaan, naar
    boven, terug naar boven, terug, terug naar home, terug naar overzicht, u bent hier, je bent hier, zoeken, zoek,
    zoeken naar, zoek op, zoeken openen, geavanceerd zoeken, zoekresultaten, waar ben je naar op zoek?, sluiten,
    sluit, openen, annuleren, annuleer, bevestigen, verzenden, verstuur, versturen, opslaan, bewaren, bewaar, bewaar
    artikel, artikel bewaren, artikel opslaan, bewaarde artikelen, opgeslagen, opgeslagen artikelen, leeslijst,
    favorieten, verwijderen, afdrukken, print, printen, print artikel, download, downloaden, downloads, kopieer,
    kopieer link, kopieer de link, link kopiëren, link gekopieerd, deel artikel, deel op facebook, deel op twitter,
    deel op x, deel op linkedin, deel via whatsapp, deel via e-mail, deel via email, delen op facebook, delen op
    twitter, delen op x, delen via whatsapp, delen via e-mail, deel deze pagina, deel via, delen via, tweet,
    tweeten, mailen, mail, e-mail, e-mailen, stuur door, doorsturen, mail dit artikel, vind ik leuk, leuk, like,
    vind ik leuk laden, volg, volgen, volg ons op facebook, volg ons via, volg dit onderwerp, social media, sociale
    media, inloggen, log in, aanmelden, uitloggen, registreren, registreer, account aanmaken, maak een account aan,
    mijn account, mijn profiel, profiel, mijn nieuws, gebruikersnaam, wachtwoord, wachtwoord vergeten?, onthoud mij,
    ingelogd blijven, al een account?, nog geen account?, abonneren, abonneer, abonnement, abonnementen, abonnee
    worden, abonneeservice, klantenservice, service, nieuwsbrieven, alle nieuwsbrieven, meldingen, notificaties,
    alerts, rss, rss-feed, app, apps, reacties lezen, bekijk reacties, lees reacties, toon reacties, 0 reacties,
    plaats reactie, reactie plaatsen, beantwoorden, antwoord, antwoorden, reactie annuleren, antwoord annuleren,
    rapporteer, meld, misbruik melden, fout gezien?, foutje gezien?, taalfout gezien?, correctie, correcties, stem,
    beoordeel, beoordelingen, meer, meer info, meer tonen, meer laden, meer video's, meer opties, lees artikel, lees
    het hele artikel, lees het volledige artikel, lees later, later lezen, artikel lezen, bekijk, bekijk meer,
    bekijk alles, bekijk alle, bekijk video, bekijk foto's, bekijk profiel, toon meer, toon minder, toon alles, toon
    alle, toon, verberg, laad meer, laad meer artikelen, laden, bezig met laden, even geduld, ontdek, ontdek meer,
    vorige, volgende, vorige pagina, volgende pagina, vorig bericht, volgend bericht, oudere berichten, nieuwere
    berichten, pagina, alle artikelen, advertentie, advertentie overslaan, lees verder onder de advertentie, tekst
    gaat verder onder de advertentie, artikel gaat verder onder advertentie, artikel gaat verder onder video, de
    tekst gaat verder onder de foto, tekst gaat verder onder de foto, tekst loopt door onder de foto, tekst loopt
    door onder de video, verhaal gaat verder onder de foto, tekst gaat verder onder video, gesponsord, gesponsorde
    inhoud, partner content, branded content, in samenwerking met, aangeboden door, adverteren, adverteerders,
    adverteer, winkel, webshop, winkelwagen, winkelmandje, in winkelwagen, in winkelmand, toevoegen aan winkelwagen,
    afrekenen, bestellen, bestel nu, koop nu, kopen, bezorging, levering, gratis verzending, retourneren,
    betaalmethoden, prijs, prijzen, aanbiedingen, aanbieding, acties, kortingscodes, korting, nieuw, uitverkocht, op
    voorraad, omschrijving, beschrijving, specificaties, klantbeoordelingen, producten, merken, accessoires,
    familieberichten, overlijdensberichten, rouwadvertenties, evenementen, agenda, prijsvragen, winacties, over ons,
    over mij, wie zijn wij, wie we zijn, ons team, team, redactie, de redactie, colofon, contact, contact opnemen,
    neem contact op, contactgegevens, werken bij, werken bij ons, pers, persberichten, persbericht, partners, links,
    handige links, hulp, help, helpcentrum, veelgestelde vragen, faq, sitemap, toegankelijkheid, privacy, cookies,
    disclaimer, taal, talen, nederlands, engels, donkere modus, lettergrootte, tekstgrootte, naam, voornaam,
    achternaam, e-mailadres, telefoon, telefoonnummer, adres, postcode, plaats, woonplaats, bericht, website,
    verplicht, verplichte velden, verplicht veld, selecteer, sorteer op, sorteren op, filter, filters, nieuwste,
    oudste, alles, alle, ja, nee, oké, bedankt, doneer, doneren, lid worden, vergroot, vergroot afbeelding, volledig
    scherm, afspelen, klik hier, klik om te delen, klik om te delen op facebook, klik om af te drukken, wordt in een
    nieuw venster geopend, opent in een nieuw venster, opent in nieuw venster, geen categorie, overig, overige,
    diversen, algemeen, bron, inhoud, inhoudsopgave, in dit artikel, op deze pagina, recente reacties, adblocker`,
  chromeOpeners: `
    deel op, deel via, deel dit, deel deze, delen op, delen via, klik hier, klik om, klik op, volg ons, volg ons op,
    volg ons via, volg het laatste, meld je aan, meld u aan, schrijf je in, schrijf u in, abonneer je op, abonneer u
    op, ontvang, download de, download onze, lees ook, lees ook:, lees hier, lees hier:, lees meer:, lees meer over,
    lees verder:, lees:, lees het, bekijk ook, bekijk ook:, bekijk:, bekijk hier, bekijk de video, kijk ook, kijk
    ook:, luister ook, luister ook:, luister:, luister naar, zie ook, zie ook:, ook interessant:, meer over, meer
    over:, meer nieuws over, meer weten over, in beeld:, video:, video's:, foto:, foto's:, foto van, beeld:,
    afbeelding:, illustratie:, infographic:, bron:, bronnen:, bron foto, credits:, fotocredit:, © foto, archieffoto,
    archieffoto:, archiefbeeld, advertentie:, tags:, trefwoorden:, onderwerpen:, categorie:, categorieën:, geplaatst
    in, gepubliceerd in, podcast:, reacties op, reageer op, je moet ingelogd, je moet inloggen, u moet ingelogd, om
    te reageren, contact:, telefoon:, tel:, e-mail:, email:, mail:, adres:, kvk, btw, copyright, alle rechten,
    live:, prijs:, wil je meer, wilt u meer, heb je een tip, heeft u een tip, tip de redactie, heb je, dit artikel
    verscheen, dit artikel is`,
  trailingHeadings: `
    lees ook, lees meer, lees verder, lees meer over, lees ook deze artikelen, lees hier meer, bekijk ook, kijk ook,
    zie ook, luister ook, ook interessant, ook leuk, ook lezen, gerelateerd, gerelateerde artikelen, gerelateerd
    nieuws, gerelateerde berichten, gerelateerde onderwerpen, gerelateerde producten, gerelateerde video's,
    gerelateerde content, verwante artikelen, verwante onderwerpen, vergelijkbare artikelen, aanbevolen, aanbevolen
    artikelen, aanbevolen voor jou, aanbevolen voor u, aanraders, aanrader, tips van de redactie, keuze van de
    redactie, uitgelicht, meer over, meer over dit onderwerp, meer over dit thema, meer uit, meer van, meer van deze
    auteur, meer nieuws, meer artikelen, meer in, meer lezen, meer verhalen, meer weten, meer informatie, meest
    gelezen, meestgelezen, best gelezen, meest bekeken, meest gedeeld, meest besproken, meest recente, populair,
    populaire artikelen, populaire berichten, nu populair, trending, het laatste nieuws, laatste nieuws, laatste
    berichten, laatste artikelen, recente artikelen, recente berichten, ander nieuws, andere artikelen, overig
    nieuws, net binnen, dit vind je misschien ook leuk, misschien vind je dit ook interessant, dit vind je misschien
    ook interessant, misschien ook interessant, vind je dit ook leuk?, dit wil je ook lezen, dit is ook interessant,
    ook interessant voor jou, ook interessant voor u, voor jou, voor u geselecteerd, mis het niet, niet te missen,
    reacties, alle reacties, reactie, reageer, reageren, jouw reactie, plaats een reactie, geef een reactie, laat
    een reactie achter, laat een antwoord achter, schrijf een reactie, praat mee, discussieer mee, 1 reactie, 2
    reacties, geen reacties, één reactie, een reactie, wat vind jij?, over de auteur, over de auteurs, de auteur,
    auteur, deel dit artikel, deel dit bericht, dit delen, delen, deel, deel dit, artikel delen, volg ons,
    nieuwsbrief, onze nieuwsbrief, schrijf je in voor onze nieuwsbrief, meld je aan voor de nieuwsbrief, blijf op de
    hoogte, onderwerpen, tags, trefwoorden, bronnen, referenties, voetnoten, noten, literatuur, externe links,
    berichtnavigatie, volgend artikel, vorig artikel, volgende bericht, vorige bericht, anderen bekeken ook, vaak
    samen gekocht, klanten kochten ook, partnercontent, advertenties, archief, categorieën`,
  consent: `
    wij gebruiken cookies, we gebruiken cookies, maakt gebruik van cookies, maken gebruik van cookies, gebruikt
    cookies, gebruik van cookies, deze website gebruikt cookies, deze site gebruikt cookies, onze website maakt
    gebruik, cookies en vergelijkbare technieken, cookies en vergelijkbare technologieën, cookies en soortgelijke,
    cookies accepteren, alle cookies accepteren, accepteer alle, accepteer alle cookies, accepteer cookies, alles
    accepteren, accepteren en doorgaan, akkoord en doorgaan, akkoord gaan, ga akkoord, alles weigeren, alle
    weigeren, weiger alle cookies, cookies weigeren, alles afwijzen, alleen noodzakelijke, noodzakelijke cookies,
    functionele cookies, analytische cookies, marketing cookies, tracking cookies, strikt noodzakelijk, altijd
    actief, cookie-instellingen, cookievoorkeuren, cookies beheren, cookies instellen, privacy-instellingen,
    privacyinstellingen, voorkeuren beheren, instellingen beheren, toestemming beheren, voorkeuren opslaan, zelf
    instellen, uw toestemming, jouw toestemming, toestemming geven, toestemming intrekken, toestemming voor, uw
    privacy, jouw privacy, wij waarderen uw privacy, wij en onze partners, onze partners, onze leveranciers,
    gerechtvaardigd belang, legitiem belang, persoonsgegevens, persoonlijke gegevens, gegevens op een apparaat,
    informatie op een apparaat, gepersonaliseerde advertenties, gepersonaliseerde inhoud, advertenties en inhoud,
    precieze geolocatiegegevens, door verder te gaan, door gebruik te blijven maken, door op akkoord te klikken, ad
    blocker`,
  subscription: `
    abonneer je, abonneer je nu, abonneer u, abonneer nu, abonneer op, neem een abonnement, sluit een abonnement,
    kies een abonnement, bekijk abonnementen, digitaal abonnement, word abonnee, word nu abonnee, al abonnee, ben je
    al abonnee, bent u al abonnee, reeds abonnee, exclusief voor abonnees, voor abonnees, onbeperkt toegang,
    onbeperkte toegang, toegang tot alle artikelen, onbeperkt lezen, lees onbeperkt, eerste maand, per maand,
    maandelijks opzegbaar, gratis proberen, probeer gratis, gratis account, gratis registreren, maak gratis een
    account, registreer gratis, lees verder met, lees dit artikel, verder lezen, schrijf je in, schrijf je in voor,
    schrijf u in, inschrijven voor de nieuwsbrief, inschrijven nieuwsbrief, aanmelden voor de nieuwsbrief, aanmelden
    nieuwsbrief, meld je aan voor, meld u aan voor, onze nieuwsbrief, onze nieuwsbrieven, gratis nieuwsbrief,
    dagelijkse nieuwsbrief, wekelijkse nieuwsbrief, ontvang onze nieuwsbrief, ontvang de nieuwsbrief, ontvang elke,
    ontvang dagelijks, ontvang het laatste nieuws, in je mailbox, in uw mailbox, in je inbox, in jouw inbox, per
    e-mail, je e-mailadres, jouw e-mailadres, uw e-mailadres, e-mailadres in, blijf op de hoogte, blijf altijd op de
    hoogte, mis niets, niets missen, wil je niets missen, steun ons, steun onze, steun onafhankelijke,
    onafhankelijke journalistiek, doneer nu, jouw steun, word lid, word vriend, download onze app, download de app,
    whatsapp-kanaal, pushmeldingen, volg ons op`,
  legal: `
    alle rechten voorbehouden, algemene voorwaarden, gebruiksvoorwaarden, gebruikersvoorwaarden, voorwaarden,
    leveringsvoorwaarden, privacybeleid, privacy beleid, privacyverklaring, privacy statement, privacy verklaring,
    privacyreglement, privacy- en cookiebeleid, privacy & cookies, privacy en cookies, cookiebeleid, cookie beleid,
    cookieverklaring, cookie statement, cookie policy, copyright en disclaimer, auteursrechten, auteursrecht
    voorbehouden, zonder toestemming, zonder voorafgaande toestemming, zonder schriftelijke toestemming, niets uit
    deze, niet worden overgenomen, overname van artikelen, is niet verantwoordelijk, niet aansprakelijk, kvk-nummer,
    btw-nummer, toegankelijkheidsverklaring, responsible disclosure, meld misbruik, klachtenregeling, spelregels,
    huisregels, verantwoordelijke uitgever, redactiestatuut, journalistieke code, voorwaarden voor tekst- en
    datamining, je e-mailadres wordt niet gepubliceerd, je e-mailadres zal niet, vereiste velden zijn gemarkeerd`,
  noArticle: `
    pagina niet gevonden, pagina kan niet worden gevonden, de pagina die je zoekt, de pagina die u zoekt, de
    opgevraagde pagina, deze pagina bestaat niet, pagina bestaat niet, bestaat niet meer, niet meer beschikbaar,
    fout 404, 404 pagina, artikel niet gevonden, inhoud niet beschikbaar, toegang geweigerd, geen toegang, er is een
    fout opgetreden, er ging iets mis, er is iets misgegaan, in onderhoud, onderhoudswerkzaamheden, log in om verder
    te lezen, log in om verder te gaan, je moet ingelogd zijn, u moet ingelogd zijn, om verder te lezen, om dit
    artikel te lezen, dit artikel is exclusief, dit artikel is alleen, alleen voor abonnees, je hebt je limiet,
    javascript inschakelen, schakel javascript in, javascript is uitgeschakeld, ik ben geen robot,
    beveiligingscontrole, je wordt doorgestuurd, u wordt doorgestuurd, browser wordt niet ondersteund, geen
    resultaten, geen resultaten gevonden, niets gevonden`,
  relativeTime: `
    geleden; zojuist, zonet, net; vandaag; gisteren; eergisteren; seconde, seconden, sec; minuut, minuten, min, een
    minuut; uur, uren, u, een uur; dag, dagen, een dag; week, weken, een week; maand, maanden, mnd, een maand; jaar,
    jaren, jr, een jaar`,
  readingTime: `
    leestijd, min leestijd, minuten leestijd, min lezen, minuten lezen, minuten leeswerk, leestijd min, leestijd
    ongeveer, minuten lees`,
});
