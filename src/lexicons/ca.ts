import { written } from './written.js';

/** Catalan. */
export const catalan = written({
  language: 'ca',
  stopWords: `
    de, la, el, que, i, a, en, els, les, per, un, una, amb, es, del, al, ha, no, ser, són, més, com, ho, va, és,
    seva, seu, dels, aquest, aquesta, però, han, també, o, si, perquè, hi, li, tot, on, fins, quan, després, entre,
    sobre, dos, anys, cada, molt, ja, sense, segons, ni, era, havia, tenir, fer, això, encara, contra`,
  months: `
    gener, gen; febrer, febr, feb; març, mar; abril, abr; maig; juny; juliol, jul; agost, ag, ago; setembre, set,
    setembr; octubre, oct; novembre, nov; desembre, des`,
  weekdays: `dilluns, dl; dimarts, dt; dimecres, dc; dijous, dj; divendres, dv; dissabte, ds; diumenge, dg`,
  bylineOpeners: `
    per, text, text de, escrit per, redactat per, publicat per, autor, autora, autors, un article de, entrevista de,
    reportatge de, redacció`,
  authorJoiners: `i, &`,
  roles: `
    periodista, redactor, redactora, cap de redacció, director, directora, corresponsal, enviat especial, enviada
    especial, col·laborador, col·laboradora, columnista, fotògraf, fotògrafa, escriptor, escriptora, historiador,
    historiadora, economista, politòleg, professor, professora, redacció, editor, editora, crític`,
  publishedLabels: `publicat, publicat el, publicada el, publicat a les, data de publicació, data, creat el, escrit el`,
  modifiedLabels: `
    actualitzat, actualitzat el, actualitzada el, última actualització, darrera actualització, actualització,
    modificat, modificat el, darrera modificació`,
  dateTimeJoiners: `a les, a la, les`,
  clockWords: `h, hores, hora`,
  agencies: `
    ACN, Agència Catalana de Notícies, EFE, Efe, Europa Press, EP, Agències, AGÈNCIES, ANA, Agència Flama`,
  chrome: `
    inici, portada, notícies, actualitat, última hora, catalunya, barcelona, país, comarques, espanya, món,
    internacional, política, eleccions, economia, empresa, habitatge, societat, successos, salut, educació, ciència,
    tecnologia, medi ambient, clima, el temps, meteo, cultura, llibres, música, cinema, teatre, televisió,
    comunicació, gent, estils, gastronomia, cuina, receptes, viatges, oci, agenda, jocs, mots encreuats, horòscop,
    esports, futbol, bàsquet, opinió, editorial, articles, cartes al director, columnes, entrevistes, entrevista,
    reportatges, anàlisi, blogs, vídeos, vídeo, fotos, galeria, imatges, podcast, àudio, escoltar, ràdio,
    hemeroteca, arxiu, seccions, menú, tancar, tanca, obrir menú, vés al contingut, salta al contingut, anar al
    contingut, tornar amunt, torna, cerca, cercar, buscar, iniciar sessió, inicia sessió, inicia la sessió, tancar
    sessió, registra't, registrar-se, el meu compte, perfil, contrasenya, subscriu-te, subscripcions, subscriptors,
    butlletins, compartir, comparteix a facebook, enviar, envia per correu, imprimir, imprimeix, copiar enllaç,
    copia l'enllaç, desar, desa, m'agrada, seguir, xarxes socials, comentar, comentari, veure comentaris, respondre,
    respon, denunciar, més, llegir més, llegeix més, continua llegint, seguir llegint, veure més, veure tot,
    mostra'n més, carregar més, carregant, anterior, següent, pàgina, publicitat, anunci, contingut patrocinat,
    patrocinat, botiga, cistella, afegir a la cistella, comprar, preu, descripció, productes, serveis, esquelles,
    concursos, qui som, sobre nosaltres, equip, redacció, contacte, contacta, contacta'ns, treballa amb nosaltres,
    ajuda, preguntes freqüents, mapa web, accessibilitat, galetes, nom, correu electrònic, telèfon, missatge,
    obligatori, sí, acceptar, enviar comentari, cancel·lar, font, índex`,
  chromeOpeners: `
    comparteix a, segueix-nos a, segueix-nos, subscriu-te a, llegeix també, llegeix també:, llegiu també, llegiu
    també:, llegir també:, vegeu també, veure també, mireu també, escolta:, més informació:, més informació sobre,
    et pot interessar, et pot interessar:, vídeo:, foto:, fotos:, fotografia:, imatge:, imatges:, font:, fonts:,
    il·lustració:, infografia:, etiquetes:, temes:, categories:, publicitat:, podcast:, comentaris a, contacte:,
    telèfon:, correu:, copyright, tots els drets`,
  trailingHeadings: `
    llegeix també, llegiu també, vegeu també, mireu també, més informació, més notícies, més articles, més sobre,
    notícies relacionades, articles relacionats, entrades relacionades, contingut relacionat, temes relacionats,
    relacionats, relacionades, et pot interessar, et pot interessar també, també et pot interessar, potser
    t'interessa, us pot interessar, recomanem, et recomanem, us recomanem, recomanats, recomanacions, per a tu,
    destacats, no t'ho perdis, el més llegit, les més llegides, més llegits, més llegides, el més vist, més vistes,
    més comentades, últimes notícies, darreres notícies, últims articles, darreres entrades, comentaris, deixa un
    comentari, deixa una resposta, escriu un comentari, afegeix un comentari, 1 comentari, sense comentaris, sobre
    l'autor, autor, comparteix, comparteix-ho, comparteix aquesta notícia, segueix-nos, etiquetes, temes, butlletí,
    newsletter, subscriu-te al butlletí, fonts, referències, notes, bibliografia, enllaços externs, article
    anterior, article següent, arxius, categories`,
  consent: `
    utilitzem galetes, fem servir galetes, utilitza galetes, ús de galetes, l'ús de galetes, aquest web utilitza,
    aquest lloc web utilitza, galetes pròpies i de tercers, acceptar totes, accepta-ho tot, acceptar galetes,
    accepta totes les galetes, rebutjar totes, rebutjar galetes, configurar galetes, configuració de galetes,
    preferències de galetes, política de galetes, la teva privacitat, dades personals, els nostres socis, interès
    legítim, si continues navegant, si continueu navegant`,
  subscription: `
    subscriu-te a, subscriu-te ara, subscriu-te al butlletí, subscriu-te al nostre, subscriviu-vos, el nostre
    butlletí, els nostres butlletins, al teu correu, el teu correu, fes-te subscriptor, fes-te'n subscriptor,
    exclusiu per a subscriptors, ja ets subscriptor, accés il·limitat, primer mes, al mes, dona suport, fes-te soci,
    descarrega l'app, canal de whatsapp, segueix-nos a`,
  legal: `
    tots els drets reservats, avís legal, política de privacitat, política de privadesa, protecció de dades, termes
    i condicions, condicions d'ús, termes d'ús, condicions generals, drets d'autor, prohibida la reproducció,
    reproducció total o parcial, sense autorització, amb el suport de, codi ètic`,
  noArticle: `
    pàgina no trobada, no s'ha trobat la pàgina, la pàgina que busques, la pàgina que cerqueu, aquesta pàgina no
    existeix, ja no està disponible, error 404, accés denegat, s'ha produït un error, inicia sessió per, per
    continuar llegint, per seguir llegint, només per a subscriptors, activa javascript, no soc un robot, cap
    resultat, no s'han trobat resultats`,
  relativeTime: `
    fa; ara, ara mateix; avui; ahir; abans-d'ahir; segons; minut, minuts, min; hora, hores, h; dia, dies; setmana,
    setmanes; mes, mesos; any, anys`,
  readingTime: `min de lectura, minuts de lectura, temps de lectura, minut de lectura`,
});
