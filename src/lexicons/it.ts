import { written } from './written.js';

/** Italian. */
export const italian = written({
  language: 'it',
  stopWords: `
    di, e, il, la, che, in, a, per, è, un, del, una, i, si, con, non, da, le, della, sono, al, dei, nel, alla, lo,
    più, ha, come, ma, anche, o, gli, delle, su, se, ci, dal, nella, sul, suo, sua, ed, questo, questa, dopo,
    essere, stato, stata, due, anni, hanno, cui, dalla, tra, prima, loro, perché, fa, quando, degli, quello, tutti,
    solo, ancora, già, fino, poi, chi, era, così`,
  months: `
    gennaio, gen; febbraio, feb, febb; marzo, mar; aprile, apr; maggio, mag; giugno, giu, giug; luglio, lug, lugl;
    agosto, ago; settembre, set, sett; ottobre, ott; novembre, nov; dicembre, dic`,
  weekdays: `
    lunedì, lun, lunedi; martedì, mar, martedi; mercoledì, mer, mercoledi; giovedì, gio, giovedi; venerdì, ven,
    venerdi; sabato, sab; domenica, dom`,
  bylineOpeners: `
    di, da, a cura di, scritto da, pubblicato da, postato da, inserito da, testo di, testi di, articolo di, un
    articolo di, intervista di, servizio di, reportage di, recensione di, commento di, analisi di, a firma di,
    firmato da, redatto da, autore, autrice, autori, dal nostro inviato, dalla nostra inviata, dal nostro
    corrispondente, dalla nostra corrispondente, della redazione, redazione`,
  authorJoiners: `e, ed, &, con`,
  roles: `
    giornalista, redattore, redattrice, caporedattore, caporedattrice, vicedirettore, direttore, direttrice,
    direttore responsabile, corrispondente, inviato, inviata, inviato speciale, dal nostro inviato, collaboratore,
    collaboratrice, editorialista, opinionista, critico, critico cinematografico, cronista, reporter, fotografo,
    fotografa, fotoreporter, redazione, redazione web, redazione online, redazione esteri, autore, autrice,
    scrittore, scrittrice, blogger, professore, docente, economista, storico, sociologo, avvocato, amministratore,
    agenzie, agenzia`,
  publishedLabels: `
    pubblicato, pubblicato il, pubblicata il, pubblicato alle, data di pubblicazione, data pubblicazione,
    pubblicazione, data, postato il, scritto il, inserito il, creato il, in data, caricato il, prima pubblicazione,
    del, articolo del, online dal`,
  modifiedLabels: `
    aggiornato, aggiornato il, aggiornata il, aggiornato alle, aggiornato alle ore, ultimo aggiornamento, ultimo
    aggiornamento il, ultimo aggiornamento alle, aggiornamento, ultima modifica, ultima modifica il, modificato il,
    modificato, data di aggiornamento, data ultimo aggiornamento, agg.`,
  dateTimeJoiners: `alle, alle ore, ore, h, dalle`,
  clockWords: `ore, h, cet, cest`,
  agencies: `
    Ansa, ANSA.it, Adnkronos, ADNKRONOS, Adnkronos/Labitalia, LaPresse, LAPRESSE, askanews, Askanews, ASKANEWS,
    Italpress, ITALPRESS, Agenzia Dire, Agenzia Nova, AGENZIA NOVA, Radiocor, Il Sole 24 Ore Radiocor, Radiocor Plus,
    TMNews, Apcom, ApCom, MF-DJ, MF Dow Jones, MF-Dow Jones, Teleborsa, Reuters Italia, AgenSIR, Agenzia Fides, Fides,
    9Colonne, 9colonne, Redattore Sociale, OMNIROMA, Omnimilano, AGIMEG, Agipronews, Agenparl, AGENPARL, Agenpress,
    Public Policy, ASCA, Asca, AGV, Alanews, Ageei, Afp, Keystone-ATS, ATS, AGI, Agi, AsiaNews, Vatican News, AdnKronos`,
  chrome: `
    home, homepage, home page, prima pagina, notizie, ultima ora, ultim'ora, news, primo piano, in primo piano,
    diretta, in diretta, live, cronaca, cronache, attualità, italia, mondo, estero, esteri, interni, europa,
    politica, elezioni, economia, finanza, borsa, mercati, risparmio, fisco, lavoro, imprese, aziende, immobiliare,
    casa, motori, auto, società, scuola, istruzione, università, salute, salute e benessere, benessere, medicina,
    scienza, scienze, scienza e tecnologia, tecnologia, tecnologie, hi-tech, digitale, ambiente, clima, energia,
    meteo, previsioni, animali, cultura, libri, arte, mostre, musica, cinema, teatro, tv, televisione, programmi tv,
    guida tv, serie tv, spettacoli, spettacolo, gossip, vip, persone, costume, lifestyle, stile, moda, bellezza,
    cucina, ricette, gusto, food, vino, viaggi, turismo, tempo libero, eventi, giochi, cruciverba, sudoku, oroscopo,
    lotto, lotterie, sport, calcio, serie a, serie b, champions league, formula 1, f1, motogp, moto, tennis, basket,
    pallavolo, volley, ciclismo, rugby, nuoto, sci, altri sport, risultati, classifica, classifiche, calendario,
    calciomercato, opinioni, opinione, commento, editoriale, editoriali, rubriche, rubrica, blog, lettere, lettere
    al direttore, interviste, intervista, inchieste, inchiesta, reportage, approfondimento, analisi, speciale,
    dossier, longform, storie, storia, religione, vaticano, chiesa, giustizia, donne, bambini, famiglia, città,
    regioni, regione, province, edizioni locali, locali, fotogallery, photogallery, gallery, galleria, galleria
    fotografica, guarda la gallery, guarda il video, guarda le foto, immagini, infografica, infografiche, podcast,
    audio, radio, ascolta, ascolta l'articolo, ascolta questo articolo, abbonati, abbonamenti, abbonamento,
    abbònati, regala, regala questo articolo, regala l'articolo, edicola, edicola digitale, edizione digitale,
    sfoglia il giornale, leggi il giornale, il giornale, prima pagina di oggi, le newsletter, rss, feed rss, app,
    applicazioni, notifiche, sezioni, tutte le sezioni, categoria, argomento, archivio, menu, menù, menu di
    navigazione, menu principale, apri menu, chiudi menu, apri il menu, chiudi il menu, navigazione, navigazione
    principale, vai al contenuto, vai al contenuto principale, vai ai contenuti, vai al menu, vai alla navigazione,
    vai alla home, vai al footer, salta al contenuto, salta al contenuto principale, passa al contenuto, passa al
    contenuto principale, torna su, torna in alto, torna all'inizio, torna alla home, torna indietro, indietro, vai
    su, sei qui, ti trovi in, cerca, ricerca, ricerca avanzata, cerca nel sito, cerca in, risultati della ricerca,
    trova, chiudi, apri, annulla, conferma, invia, salva, salva articolo, salva per dopo, salvati, articoli salvati,
    salva nei preferiti, preferiti, aggiungi ai preferiti, elimina, stampa, stampa articolo, stampa questo articolo,
    stampa la pagina, versione stampabile, scarica, scarica pdf, scarica il pdf, download, copia, copia link, copia
    il link, copia negli appunti, link copiato, url breve, condividi articolo, condividi via email, condividi
    tramite, condividi su facebook, condividi su twitter, condividi su x, condividi su whatsapp, condividi su
    linkedin, condividi su telegram, condivisioni, condivisione, tweet, twitta, invia per email, invia via email,
    invia a un amico, invia tramite email, email, e-mail, posta, mail, consiglia, mi piace, non mi piace, mi piace
    caricamento, segui, seguici su facebook, seguici su twitter, seguici su instagram, seguici su google news,
    seguici sui social, seguici anche su, segui i temi, social, accedi, accesso, login, entra, esci, logout,
    registrati, registrazione, iscriviti, iscrizione, crea un account, crea account, il mio account, il mio profilo,
    profilo, account, area riservata, area utente, area clienti, nome utente, password, password dimenticata, hai
    dimenticato la password?, ricordami, resta connesso, sei già registrato?, non hai un account?, hai già un
    account?, benvenuto, ciao, gestisci abbonamento, 0 commenti, invia commento, pubblica commento, leggi i
    commenti, vedi i commenti, mostra commenti, tutti i commenti, rispondi, risposta, risposte, annulla risposta,
    segnala, segnala un errore, segnala errore, segnala abuso, segnala un problema, vota, valuta, più, altro, altri,
    altre, leggi, leggi tutto, leggi di più, leggi l'articolo, leggi articolo, leggi la notizia, leggi ancora, leggi
    dopo, leggi più tardi, continua, continua la lettura, scopri, scopri di più, scopri tutto, per saperne di più,
    maggiori informazioni, ulteriori informazioni, più informazioni, dettagli, vedi, vedi tutti, vedi tutto, vedi
    altro, vedi di più, mostra, mostra altro, mostra di più, mostra tutto, mostra meno, nascondi, carica altri,
    carica altri articoli, carica altro, caricamento, caricamento in corso, attendere, precedente, precedenti,
    successivo, successiva, successivi, prossimo, avanti, pagina precedente, pagina successiva, prossimo articolo,
    post più recenti, post più vecchi, post più vecchio, post più recente, pubblicità, pubblicita, annuncio,
    annunci, sponsorizzato, sponsor, contenuto sponsorizzato, messaggio promozionale, informazione pubblicitaria,
    publiredazionale, advertisement, adv, in collaborazione con, offerto da, continua dopo la pubblicità, continua a
    leggere dopo la pubblicità, l'articolo continua dopo la pubblicità, salta la pubblicità, chiudi pubblicità,
    annunci locali, necrologie, necrologi, aste, aste giudiziarie, offerte di lavoro, concorsi, codici sconto,
    codice sconto, offerte, negozio, shop, acquista, acquista ora, compra, aggiungi al carrello, carrello, il tuo
    carrello, il tuo carrello è vuoto, vai alla cassa, spedizione, spedizione gratuita, spedizioni, resi, pagamenti,
    metodi di pagamento, prezzo, sconto, saldi, novità, esaurito, disponibile, descrizione, recensioni, recensione,
    scrivi una recensione, prodotti, prodotto, marche, accessori, chi siamo, chi sono, redazione, la redazione,
    gerenza, colophon, il team, team, la nostra storia, contatti, contattaci, contatto, scrivici, scriveteci, lavora
    con noi, lavora per noi, servizi, servizio clienti, assistenza, aiuto, supporto, faq, domande frequenti,
    pubblicità su questo sito, per la tua pubblicità, concessionaria di pubblicità, mappa del sito, mappa,
    accessibilità, privacy, cookie, rettifiche, stampa e media, area stampa, ufficio stampa, comunicati stampa,
    comunicati, partner, partnership, link, link utili, lingua, lingue, seleziona lingua, italiano, inglese,
    modalità scura, dimensione testo, dimensione carattere, nome, cognome, nome e cognome, indirizzo, indirizzo
    email, il tuo nome, telefono, messaggio, oggetto, cap, paese, sito web, campo obbligatorio, campi obbligatori,
    obbligatorio, seleziona, ordina per, filtra, filtri, meno recenti, tutti, tutte, tutto, sì, no, ok, grazie,
    dona, donazioni, sostieni, ingrandisci, schermo intero, clicca qui, clicca per condividere, fai clic per
    condividere su facebook, fai clic per condividere su twitter, si apre in una nuova finestra, apre in una nuova
    finestra, senza categoria, varie, generale, fonte, contenuti per gli abbonati, indice, indice dei contenuti,
    sommario, in questo articolo, in edicola, quotidiani locali, inserti, supplementi, commenti recenti, sondaggio,
    sondaggi, quiz, adblock`,
  chromeOpeners: `
    condividi su, condividi via, condividi questo, condividi l'articolo, clicca qui, clicca per, clicca su, fai
    clic, seguici su, seguici anche, seguici sui, segui la, segui il, segui i, segui le, unisciti a, iscriviti a,
    iscriviti alla, iscriviti al, abbonati a, abbonati per, registrati per, ricevi, scarica l'app, scarica la, leggi
    anche, leggi anche:, leggi pure, leggi pure:, leggi qui, leggi:, leggi l'articolo:, leggi tutto:, leggete anche,
    leggete anche:, da leggere:, vedi anche, vedi anche:, vedi:, guarda anche, guarda anche:, guarda il video,
    guarda:, ascolta:, ascolta anche, potrebbe interessarti, potrebbe interessarti:, potrebbe interessarti anche, ti
    potrebbe interessare, ti potrebbe interessare:, potrebbe piacerti, per approfondire, per approfondire:,
    approfondisci:, approfondimento:, articoli correlati:, correlati:, scopri anche, scopri di più su, scopri tutte,
    scopri:, per saperne di più, video:, il video:, foto:, le foto:, foto di, foto copertina, fotografia:,
    immagine:, immagini:, immagine di, immagine di copertina, immagine d'archivio, foto d'archivio, foto di
    repertorio, crediti:, credit:, credits:, crediti foto, photo credit, didascalia:, illustrazione:, infografica:,
    fonte:, fonte foto, fonte immagine, fonti:, tag:, tags:, argomenti:, temi:, categoria:, categorie:, etichette:,
    parole chiave:, pubblicato in, archiviato in, pubblicità:, podcast:, commenti su, rispondi a, devi essere, devi
    effettuare, per commentare, contatti:, tel:, telefono:, fax:, email:, e-mail:, mail:, indirizzo:, sede:, p.iva,
    partita iva, copyright, riproduzione riservata, © riproduzione, ultima ora:, in diretta:, prezzo:, vuoi
    ricevere, vuoi leggere, vuoi restare, hai un account, tutte le notizie, tutti gli articoli, altre notizie su,
    resta aggiornato`,
  trailingHeadings: `
    leggi anche, leggi pure, leggete anche, da leggere, da leggere anche, da non perdere, non perderti, articoli
    correlati, articolo correlato, notizie correlate, contenuti correlati, argomenti correlati, temi correlati, post
    correlati, video correlati, prodotti correlati, correlati, articoli simili, articoli consigliati, consigliati,
    consigliati per te, contenuti consigliati, raccomandati per te, raccomandati, suggeriti, suggeriti per te, ti
    potrebbe interessare, ti potrebbe interessare anche, ti potrebbero interessare, ti potrebbero interessare anche,
    potrebbe interessarti, potrebbe interessarti anche, potrebbero interessarti, potrebbero interessarti anche, ti
    potrebbe anche interessare, ti può interessare, potrebbe piacerti anche, ti potrebbe piacere, potresti esserti
    perso, ti consigliamo, vi consigliamo, consigliamo, i nostri consigli, scelti per te, per te, per approfondire,
    approfondimenti, approfondisci, vedi anche, guarda anche, scopri anche, altre notizie, altri articoli, altri
    articoli di, altri articoli dello stesso autore, altri contenuti, altre news, altro in, altro da questo autore,
    dello stesso autore, sullo stesso argomento, sullo stesso tema, nella stessa categoria, nella stessa sezione,
    più letti, i più letti, le più lette, più lette, più letto, più visti, i più visti, più visualizzati, più
    commentati, i più condivisi, più popolari, i più recenti, le più recenti, articoli più letti, gli articoli più
    letti, notizie più lette, le notizie più lette, le notizie del giorno, più recenti, popolari, di tendenza, in
    evidenza, ultime notizie, ultimi articoli, ultime news, ultimissime, ultimi video, ultimi post, articoli
    recenti, post recenti, notizie in evidenza, top news, le ultime, le altre notizie, continua a leggere, commenti,
    i commenti, commenti dei lettori, i commenti dei lettori, i vostri commenti, lascia un commento, lascia un tuo
    commento, lascia una risposta, lascia il tuo commento, scrivi un commento, scrivi il tuo commento, aggiungi un
    commento, commenta, commenta con facebook, commenta l'articolo, commenta la notizia, partecipa alla discussione,
    partecipa alla conversazione, dì la tua, 1 commento, 2 commenti, nessun commento, un commento, discussione,
    argomenti, argomenti trattati, temi, tag, tags, etichette, parole chiave, l'autore, autore, gli autori,
    sull'autore, informazioni sull'autore, chi è l'autore, condividi, condividi questo articolo, condividi
    l'articolo, condividi su, condividi questo, condividi:, seguici, seguici su, newsletter, la nostra newsletter,
    iscriviti alla newsletter, iscriviti alla nostra newsletter, resta aggiornato, note, fonti, riferimenti,
    bibliografia, collegamenti esterni, link esterni, navigazione articoli, articolo precedente, articolo
    successivo, chi ha acquistato questo prodotto ha acquistato anche, dal web, contenuti sponsorizzati,
    sponsorizzati, archivi, categorie, speciali, video, foto`,
  consent: `
    utilizziamo i cookie, usiamo i cookie, utilizza i cookie, utilizza cookie, usa cookie, uso dei cookie, utilizzo
    dei cookie, l'uso dei cookie, questo sito utilizza cookie, questo sito usa cookie, questo sito utilizza, cookie
    tecnici, cookie di profilazione, cookie di terze parti, cookie o tecnologie simili, cookie e tecnologie simili,
    accetta i cookie, accetta tutti, accetta tutti i cookie, accetta tutto, accetta e continua, accetta e chiudi,
    accetta e prosegui, rifiuta tutto, rifiuta tutti, rifiuta i cookie, rifiuta e abbonati, continua senza
    accettare, gestisci cookie, gestisci i cookie, gestisci le preferenze, gestisci preferenze, gestisci opzioni,
    gestisci consenso, gestisci utiq, gestione cookie, gestione dei cookie, impostazioni cookie, impostazioni dei
    cookie, preferenze cookie, preferenze sui cookie, preferenze privacy, impostazioni privacy, impostazioni sulla
    privacy, le tue preferenze, salva preferenze, personalizza, scopri di più e personalizza, cookie necessari,
    cookie funzionali, strettamente necessari, sempre attivo, sempre abilitato, la tua privacy, la tua privacy è
    importante, teniamo alla tua privacy, rispettiamo la tua privacy, noi e i nostri partner, i nostri partner,
    nostri fornitori, interesse legittimo, legittimo interesse, legittimi interessi, dati personali, trattamento dei
    dati, archiviare informazioni, accedere a informazioni, informazioni su un dispositivo, sul dispositivo, annunci
    personalizzati, pubblicità personalizzata, contenuti personalizzati, misurazione degli annunci, ricerche sul
    pubblico, geolocalizzazione precisi, proseguendo la navigazione, continuando la navigazione, continuando a
    navigare, acconsenti all'uso, acconsenti al loro, il tuo consenso, revocare il consenso, negare il consenso, ad
    blocker`,
  subscription: `
    iscriviti alla newsletter, iscriviti alla nostra newsletter, iscriviti alle newsletter, iscriviti gratis,
    iscriviti ora, iscriviti al canale, iscriviti al nostro canale, iscrizione alla newsletter, la nostra
    newsletter, le nostre newsletter, newsletter gratuita, newsletter settimanale, ricevi la newsletter, ricevi le
    notizie, ricevi ogni, ricevi gratis, ogni mattina, ogni settimana nella tua, nella tua casella, nella tua mail,
    nella tua email, direttamente nella tua, via email, la tua email, il tuo indirizzo email, inserisci la tua
    email, inserisci il tuo indirizzo, resta aggiornato, rimani aggiornato, resta sempre aggiornato, non perderti,
    non perdere, abbonati a, abbonati ora, abbonati subito, abbonati per, abbonati e, attiva l'abbonamento, offerta
    abbonamento, abbonamento digitale, abbonamento annuale, abbonamenti digitali, riservato agli abbonati, riservati
    agli abbonati, solo per abbonati, per gli abbonati, contenuto per abbonati, sei già abbonato, già abbonato, hai
    già un abbonamento, accesso illimitato, accedi a tutti, leggi senza limiti, tutti i contenuti, primo mese, al
    mese, disdici quando vuoi, puoi disdire, prova gratis, prova gratuita, registrati gratis, registrati
    gratuitamente, contenuti esclusivi, contenuto esclusivo, sostieni il, sostieni l'informazione, sostieni il
    nostro, sostienici, sostieni il giornalismo, fai una donazione, dona ora, la tua donazione, il tuo sostegno, il
    tuo contributo, informazione indipendente, giornalismo indipendente, diventa socio, diventa sostenitore, diventa
    membro, canale whatsapp, canale telegram, il nostro canale, scarica l'app, scarica la nostra app, seguici su,
    attiva le notifiche`,
  legal: `
    riproduzione riservata, tutti i diritti riservati, tutti i diritti sono riservati, diritti riservati, diritti di
    riproduzione, vietata la riproduzione, è vietata la riproduzione, riproduzione vietata, riproduzione anche
    parziale, privacy policy, cookie policy, informativa sulla privacy, informativa privacy, informativa cookie,
    informativa estesa, informativa sui cookie, note legali, avvertenze legali, termini e condizioni, termini di
    servizio, termini di utilizzo, termini e condizioni d'uso, condizioni d'uso, condizioni di utilizzo, condizioni
    generali, condizioni di vendita, dichiarazione di accessibilità, dati societari, codice etico, codice etico e
    best practices, trattamento dei dati personali, diritti sulle immagini, partita iva, codice fiscale, sede
    legale, capitale sociale, registro delle imprese, registrazione tribunale, registrazione al tribunale, iscritta
    al tribunale, testata giornalistica, testata registrata, testata giornalistica registrata, direttore
    responsabile, società editrice, editore srl, soggetta all'attività di direzione, iscrizione al roc, iscrizione
    roc, i cookie e la privacy, politica sui cookie, il tuo indirizzo email non sarà pubblicato, i campi obbligatori
    sono contrassegnati, usa akismet, in qualità di affiliato, link di affiliazione, riceve una commissione,
    whistleblowing`,
  noArticle: `
    pagina non trovata, pagina non disponibile, la pagina che cerchi, la pagina che stai cercando, la pagina
    richiesta, pagina inesistente, la pagina non esiste, questa pagina non esiste, non è più disponibile, contenuto
    non disponibile, errore 404, 404 pagina, 404 not found, articolo non trovato, accesso negato, accesso non
    consentito, errore interno, si è verificato un errore, qualcosa è andato storto, sito in manutenzione, in
    manutenzione, servizio non disponibile, devi effettuare il login, devi effettuare l'accesso, devi essere
    registrato, effettua il login, accedi per continuare, accedi per leggere, per continuare a leggere, per
    continuare la lettura, abbonati per continuare, abbonati per leggere, questo contenuto è riservato, questo
    articolo è riservato, articolo riservato agli abbonati, contenuto riservato agli abbonati, abilita javascript,
    attiva javascript, javascript disabilitato, javascript è disabilitato, non sono un robot, verifica di sicurezza,
    sarai reindirizzato, reindirizzamento in corso, il tuo browser non, nessun risultato, nessun risultato trovato,
    nessun articolo trovato`,
  relativeTime: `
    fa; adesso, proprio ora; oggi; ieri; l'altro ieri; secondo, secondi; minuto, minuti, min, un minuto; ora, ore,
    un'ora, h; giorno, giorni, un giorno; settimana, settimane, una settimana; mese, mesi, un mese; anno, anni, un
    anno`,
  readingTime: `
    minuti di lettura, minuto di lettura, min di lettura, tempo di lettura, lettura min, lettura minuti, tempo di
    lettura stimato, minuti per leggere`,
});
