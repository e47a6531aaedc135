import { written } from './written.js';

/** French. */
export const french = written({
  language: 'fr',
  stopWords: `
    de, la, le, et, les, des, en, un, du, une, que, est, pour, qui, dans, a, par, plus, pas, au, sur, ne, se, ce,
    il, sont, avec, ont, son, aux, être, cette, été, mais, nous, vous, elle, ses, comme, on, ou, leur, fait, tout,
    deux, ces, même, aussi, après, sans, entre, était, je, sa, leurs, depuis, dont, si, encore, lui, ils, avait,
    très, où, ainsi, bien, selon, peut, cet, alors, avant`,
  months: `
    janvier, janv, jan; février, févr, fév, fevrier; mars; avril, avr; mai; juin; juillet, juil, juill; août, aout;
    septembre, sept, sep; octobre, oct; novembre, nov; décembre, déc, dec, decembre`,
  weekdays: `lundi, lun; mardi, mar; mercredi, mer; jeudi, jeu; vendredi, ven; samedi, sam; dimanche, dim`,
  bylineOpeners: `
    par, écrit par, rédigé par, publié par, posté par, texte de, texte par, texte, un texte de, un article de, article
    de, article rédigé par, article écrit par, reportage de, propos recueillis par, recueilli par, interview de,
    entretien avec, une chronique de, chronique de, analyse de, critique de, tribune de, signé, proposé par, soumis
    par, ajouté par, mis en ligne par, auteur, auteure, autrice, auteurs, dossier réalisé par, réalisé par, de notre
    correspondant, de notre correspondante, de notre envoyé spécial, de notre envoyée spéciale, la rédaction, texte et
    photos, texte & photos`,
  authorJoiners: `et, &, avec`,
  roles: `
    journaliste, journaliste web, rédacteur, rédactrice, rédacteur en chef, rédactrice en chef, rédacteur en chef
    adjoint, rédactrice en chef adjointe, correspondant, correspondante, envoyé spécial, envoyée spéciale, grand
    reporter, reporter, chef de service, cheffe de service, chef du service politique, directeur de la rédaction,
    directrice de la rédaction, directeur de la publication, chroniqueur, chroniqueuse, éditorialiste, critique,
    collaborateur, collaboratrice, collaboration spéciale, auteur, auteure, autrice, photographe, secrétaire de
    rédaction, journaliste indépendant, journaliste indépendante, pigiste, stagiaire, service politique, service
    économie, service sports, service monde, service société, rédaction, la rédaction, bureau de, blogueur,
    blogueuse, économiste, historien, historienne, sociologue, politologue, professeur, professeure, maître de
    conférences, enseignant-chercheur, administrateur, agences`,
  publishedLabels: `
    publié, publié le, publiée le, publié à, publié il y a, publie le, mis en ligne, mis en ligne le, paru le,
    parution, date de publication, date de parution, date, posté le, posté, écrit le, rédigé le, créé le, diffusé
    le, ajouté le, en ligne le, article publié le, première publication, publication, communiqué le, posted le, le`,
  modifiedLabels: `
    mis à jour, mis à jour le, mise à jour, mise à jour le, mis à jour à, mise à jour à, dernière mise à jour,
    dernière mise à jour le, dernière modification, dernière modification le, modifié, modifié le, modifié à,
    actualisé le, actualisé, actualisé à, màj, maj, maj le, màj le, date de mise à jour, date de modification,
    révisé le`,
  dateTimeJoiners: `à, a, vers, dès`,
  clockWords: `h, heure, heures, hrs`,
  agencies: `
    Agence France-Presse, avec AFP, Le Figaro avec AFP, AFP/Reuters, Agence QMI, QMI, La Presse Canadienne,
    Presse canadienne, Belga, ATS, ats, Keystone-ATS, Keystone-ATS/AFP, APS, Relaxnews, AFP-Relaxnews, ETX Daily Up,
    ETX Studio, Reuters Agence, CTK, APIC, I.MEDIA, AIP, Agefi, RFI, NewsPress, Cision, LUSA, Anadolu, AA, MAP Express,
    Agence Anadolu, Xinhua, awp, awp/ats`,
  chrome: `
    accueil, à la une, la une, une, actualité, actualités, actu, actus, toute l'actu, en direct, direct, en continu,
    l'actu en continu, dernière minute, infos, info, dernières infos, nouvelles, fil info, flash info, les plus
    récents, politique, élections, monde, international, europe, afrique, amériques, asie, asie-pacifique,
    moyen-orient, france, régions, ma région, local, locales, métropole, paris, économie, eco, entreprises,
    entreprise, bourse, marchés, argent, conso, consommation, immobilier, emploi, offres d'emploi, annonces,
    annonces légales, petites annonces, annonces immobilières, marchés publics, société, faits divers, justice,
    police, éducation, santé, bien-être, sciences, science, environnement, planète, climat, météo, tech,
    technologie, technologies, high-tech, numérique, médias, auto, automobile, auto-moto, culture, cinéma, musique,
    livres, livre, littérature, arts, expos, théâtre, séries, télévision, télé, tv, programme tv, radio, people,
    célébrités, style, mode, beauté, maison, jardin, cuisine, recettes, gastronomie, vin, voyage, voyages, tourisme,
    sortir, loisirs, sorties, jeux, mots croisés, mots fléchés, sudoku, horoscope, histoire, religion, idées,
    opinion, opinions, débats, tribune, tribunes, chroniques, chronique, éditorial, éditos, édito, blogs, courrier
    des lecteurs, courrier, caricatures, dessins, enquêtes, enquête, reportage, reportages, grand format, dossiers,
    entretien, entretiens, interview, portrait, analyse, analyses, décryptage, vrai ou faux, sport, sports,
    football, foot, rugby, tennis, cyclisme, basket, handball, f1, formule 1, ligue 1, ligue des champions, coupe du
    monde, résultats, classement, calendrier, matchs, vidéo, vidéos, en vidéo, photos, en images, images, diaporama,
    diaporamas, portfolio, infographie, infographies, podcast, podcasts, audio, écouter, écouter l'article, écouter
    cet article, lire, lire l'article, lire plus, lire plus tard, à lire plus tard, lire le journal, lire dans
    l'app, lire la vidéo, continuer la lecture, poursuivre la lecture, suite, la suite, plus d'informations, plus
    d'options, plus, voir, voir plus, voir moins, voir tout, voir tous, tout voir, voir toutes, voir la suite, voir
    tous les articles, voir toutes les vidéos, voir les commentaires, voir les réponses, voir la vidéo, voir la
    galerie, voir le profil, afficher plus, afficher moins, afficher tout, afficher la suite, afficher les
    commentaires, charger plus, charger plus d'articles, chargement, chargement en cours, veuillez patienter,
    masquer, réduire, agrandir, agrandir l'image, plein écran, fermer, fermer le menu, ouvrir, ouvrir le menu,
    retour, retour à l'accueil, retour en haut, retour en haut de page, haut de page, retour au sommaire, retour à
    la liste, précédent, suivant, page précédente, page suivante, articles précédents, articles suivants, articles
    plus anciens, articles plus récents, navigation, navigation principale, menu, menu principal, plan de site,
    sommaire, table des matières, index, aller au contenu, aller au contenu principal, aller au menu, aller à la
    navigation, aller à la recherche, accéder au contenu, accéder au contenu principal, passer au contenu, passer au
    contenu principal, skip, vous êtes ici, fil d'ariane, rubriques, toutes les rubriques, rubrique, thèmes,
    thématiques, catégorie, rechercher, recherche, recherche avancée, lancer la recherche, résultats de recherche,
    que cherchez-vous ?, partager sur, partager via, partager par email, partager par e-mail, partager sur facebook,
    partager sur twitter, partager sur x, partager sur linkedin, partager sur whatsapp, partager sur messenger,
    partager sur pinterest, partager cette page, partages, tweeter, épingler, envoyer, envoyer par email, envoyer
    par e-mail, envoyer par mail, envoyer à un ami, recommander, e-mail, email, courriel, mail, imprimer, imprimer
    l'article, imprimer cet article, version imprimable, copier, copier le lien, lien copié, le lien a été copié,
    lien court, télécharger, télécharger le pdf, télécharger l'application, enregistrer, enregistrer l'article,
    sauvegarder, sauvegarder l'article, ajouter à mes favoris, ajouter aux favoris, favoris, mes favoris, ma
    sélection, ajouter à ma sélection, offrir l'article, offrir cet article, offrir, suivre, suivre ce sujet, nous
    suivre, nous suivre sur, nous suivre sur google, suivre sur google, rejoignez-nous, rejoignez-nous sur,
    retrouvez-nous, retrouvez-nous sur, réseaux sociaux, signaler, signaler un abus, signaler une erreur, signaler
    une faute, signaler un contenu, signaler ce contenu, corriger, commenter l'article, commentaire, 0 commentaire,
    pas de commentaire, lire les commentaires, tous les commentaires, écrire un commentaire, votre commentaire,
    répondre, réponse, réponses, annuler la réponse, j'aime, je n'aime pas, j'aime chargement, aimer, voter, noter,
    donnez votre avis, votre avis, publicité, annonce, sponsorisé, contenu sponsorisé, contenu de marque, contenu
    partenaire, partenaire, partenaires, publi-rédactionnel, publireportage, en partenariat avec, passer la
    publicité, fermer la publicité, la suite après la publicité, la suite après cette publicité, suite après la
    publicité, l'article continue après la publicité, continuer, la suite de l'article après la publicité,
    connexion, se connecter, connectez-vous, se déconnecter, déconnexion, s'identifier, identifiez-vous, s'inscrire,
    inscription, inscrivez-vous, créer un compte, créer mon compte, mon compte, mon profil, mon espace, espace
    abonné, espace abonnés, espace client, mes articles, mes newsletters, mes commentaires, mes alertes, mes
    abonnements, mot de passe, mot de passe oublié, identifiant, nom d'utilisateur, se souvenir de moi, rester
    connecté, déjà inscrit ?, déjà un compte ?, pas encore de compte ?, pas encore inscrit ?, s'abonner, abonnement,
    abonnements, abonné, abonnés, réservé aux abonnes, gérer votre abonnement, gérer mon abonnement, infolettres,
    alertes, alertes info, notifications, flux rss, rss, applications, application, applications mobiles,
    l'application, applis, kiosque, le journal, journal numérique, édition numérique, édition du soir, édition
    abonnés, le magazine, magazine, magazines, boutique, la boutique, nos services, guide d'achat, codes promo, code
    promo, bons plans, bon plan, comparatif, billetterie, formation, avis de décès, carnet, carnet du jour,
    nécrologie, événements, agenda, concours, cours, à propos, à propos de nous, qui sommes-nous, qui êtes-vous ?,
    équipe, l'équipe, notre équipe, la rédaction, rédaction, nos journaux, contact, contacts, contactez-nous, nous
    contacter, contacter la rédaction, nous écrire, aide, aide et contact, aide & contact, assistance, faq, foire
    aux questions, questions fréquentes, recrutement, carrières, nous rejoindre, emplois, presse, espace presse,
    communiqués, communiqué de presse, communiqués de presse, annonceurs, annoncer, publicités, régie publicitaire,
    devenir annonceur, cgu, cgv, cgu cgv, charte, accessibilité, accessibilité partiellement conforme, info cookies,
    confidentialité, mentions, crédits, fr, langue, langues, choisir la langue, français, anglais, mode sombre,
    thème, taille du texte, taille de police, contraste, panier, mon panier, ajouter au panier, voir le panier,
    votre panier est vide, commander, acheter, acheter maintenant, livraison, livraison gratuite, retours, paiement
    sécurisé, prix, en stock, rupture de stock, description, caractéristiques, avis, avis clients, produits,
    nouveautés, promotions, soldes, marques, nom, prénom, adresse, adresse e-mail, adresse email, votre email, votre
    e-mail, votre nom, téléphone, message, objet, sujet, site web, code postal, ville, pays, champs obligatoires,
    champ obligatoire, obligatoire, valider, confirmer, annuler, effacer, oui, non, ok, merci, dons, adhérer, trier
    par, filtrer, filtres, les plus anciens, populaires, découvrir, découvrez, l'essentiel, essentiel, revoir,
    replay, lien externe, nouvelle fenêtre, ouvre un nouvel onglet, ouvre dans un nouvel onglet, s'ouvre dans une
    nouvelle fenêtre, ouvre dans une nouvelle fenêtre, cliquez ici, cliquer ici, cliquez pour partager sur facebook,
    cliquez pour partager sur twitter, cliquer pour imprimer, cliquer pour agrandir, non classé, divers, liens,
    liens utiles, commentaires récents, écouter plus tard, lecture, pause, source, réseau, lecture zen, autres,
    tous, toutes, tout, temps forts, accepter`,
  chromeOpeners: `
    partager sur, partager via, partager par, partagez sur, partagez cet, partager cet, cliquez pour, cliquez ici,
    cliquer pour, cliquez sur, suivez-nous sur, suivez-nous, suivez toute l'actualité, suivez l'actualité,
    retrouvez-nous sur, retrouvez toute l'actualité, retrouvez tous, retrouvez l'intégralité, rejoignez-nous,
    rejoignez notre, abonnez-vous à, abonnez-vous pour, inscrivez-vous à, inscrivez-vous pour, recevez, téléchargez
    notre, téléchargez l'application, lire aussi, lire aussi:, à lire aussi, à lire aussi:, à lire:, à lire sur, à
    lire également, lire également, lire également:, lire:, lisez aussi, lisez aussi:, lire l'article, lire notre,
    lire la suite, relire:, à voir aussi, à voir:, voir aussi, voir aussi:, voir:, à écouter:, écouter aussi,
    écouter:, à écouter aussi, regarder:, regardez aussi, à regarder aussi, en vidéo:, en images:, vidéo:, vidéos:,
    vidéo., photo:, photos:, photo d'illustration, photo d'archives, photo d'archive, image d'illustration,
    illustration:, illustration, crédit:, crédits:, crédit photo, crédit photo:, crédits photo, crédit image,
    crédits image, crédits image de un, légende:, infographie:, source:, sources:, podcast:, publicité:, mots-clés:,
    tags:, étiquettes:, thèmes:, sujets:, catégorie:, catégories:, rubrique:, classé dans, publié dans, posté dans,
    sur le même sujet:, sur le même thème:, pour aller plus loin, pour aller plus loin:, pour en savoir plus, pour
    en savoir plus:, en savoir plus:, plus d'infos sur, plus d'informations sur, plus d'articles, toute l'actualité,
    tous les articles, toutes les vidéos, voir tous, voir toutes, vous aimez, vous souhaitez, vous avez repéré, une
    erreur dans, vous devez être, vous devez vous, laisser un commentaire, réagir à, commentaires sur, contact:,
    contactez, tél:, téléphone:, fax:, courriel:, e-mail:, email:, adresse:, copyright, tous droits, dernière
    minute:, en direct:, direct:, à la une:, prix:, avec les agences, avec agences`,
  trailingHeadings: `
    à lire aussi, a lire aussi, lire aussi, à lire également, lire également, à lire, à lire ensuite, à lire sur le
    même sujet, à lire dans la même rubrique, à voir aussi, à voir également, voir aussi, voir également, à
    découvrir, à découvrir aussi, à découvrir également, à ne pas manquer, à ne pas rater, à suivre, articles liés,
    articles similaires, articles connexes, articles associés, articles recommandés, articles populaires, articles
    récents, articles les plus lus, articles en relation, articles en lien, autres articles, autres articles à lire,
    les articles les plus lus, les plus lus, le plus lu, les plus populaires, les plus partagés, les plus commentés,
    les plus vus, les + lus, les plus consultés, le plus populaire, top articles, derniers articles, les derniers
    articles, dernières actualités, dernières actus, dernières nouvelles, dernières news, dernières vidéos, toute
    l'actualité, l'actualité en continu, sur le même sujet, sur le même thème, dans la même rubrique, dans la même
    catégorie, du même auteur, sur ce sujet, sur ce thème, plus sur ce sujet, en lien avec cet article, contenus
    liés, contenus similaires, contenus sponsorisés, contenus recommandés, sujets liés, sujets associés, sujets,
    thèmes associés, thèmes abordés, mots-clés, tags, étiquettes, dossiers liés, dossier, vidéos liées, vidéos
    associées, en complément, pour aller plus loin, pour en savoir plus, en savoir plus, plus d'articles, plus
    d'actualités, plus d'infos, plus de lecture, la suite de votre lecture, vous aimerez aussi, vous aimerez
    peut-être, vous aimerez peut-être aussi, vous pourriez aussi aimer, vous pourriez aimer, vous devriez aimer,
    vous pourriez être intéressé par, ceci pourrait vous intéresser, cela pourrait vous intéresser, cela peut vous
    intéresser, ces articles pourraient vous intéresser, ces articles peuvent vous intéresser, vous serez aussi
    intéressé par, vous avez peut-être manqué, ne manquez pas, recommandé pour vous, recommandés pour vous,
    recommandations, suggestions, suggestions d'articles, nos recommandations, notre sélection, la sélection de la
    rédaction, la rédaction vous conseille, la rédaction vous recommande, la rédaction vous propose, la rédaction
    recommande, notre rédaction vous conseille, nous vous recommandons, nous vous conseillons, nos derniers
    articles, lisez aussi, lire la suite, commentaires, les commentaires, vos commentaires, vos réactions,
    réactions, réagissez, réagir, réagir à cet article, commenter, laisser un commentaire, laissez un commentaire,
    laisser une réponse, ajouter un commentaire, poster un commentaire, publier un commentaire, 1 commentaire, 2
    commentaires, 3 commentaires, aucun commentaire, un commentaire, participez à la discussion, rejoignez la
    discussion, rejoindre la conversation, débat, à propos de l'auteur, à propos de l'autrice, à propos des auteurs,
    l'auteur, les auteurs, partager, partager cet article, partagez cet article, partager l'article, partagez,
    partager sur les réseaux sociaux, newsletter, newsletters, nos newsletters, notre newsletter, infolettre,
    inscription à la newsletter, inscrivez-vous à notre newsletter, abonnez-vous à notre newsletter, suivez-nous,
    suivez-nous sur, restez informé, restez connecté, notes, références, notes et références, bibliographie, liens
    externes, sources, navigation des articles, navigation de l'article, article précédent, article suivant,
    produits similaires, les clients ont également acheté, ailleurs sur le web, contenus de nos partenaires, nos
    partenaires, services, archives, catégories`,
  consent: `
    nous utilisons des cookies, utilise des cookies, utilisons des cookies, utilisation de cookies, utilisation des
    cookies, l'utilisation de cookies, ce site utilise des cookies, des cookies pour, cookies et technologies
    similaires, cookies ou technologies similaires, cookies ou traceurs, accepter les cookies, accepter tous les
    cookies, tout accepter, accepter et fermer, accepter et continuer, j'accepte, refuser les cookies, refuser tous
    les cookies, tout refuser, continuer sans accepter, refuser et s'abonner, gérer les cookies, gestion des
    cookies, paramétrer les cookies, paramètres des cookies, préférences cookies, paramètres de confidentialité,
    préférences de confidentialité, gérer mes cookies, gérer mes choix, gérer mes préférences, gérer vos
    préférences, gérer le consentement, gérer utiq, gestion du consentement, personnaliser mes choix, enregistrer
    mes choix, paramétrer mes choix, en savoir plus et paramétrer, vos choix, votre consentement, retirer votre
    consentement, donner votre consentement, votre vie privée, respect de votre vie privée, nous respectons votre
    vie privée, respectons votre vie privée, nous et nos partenaires, avec nos partenaires, nos partenaires
    utilisent, intérêt légitime, intérêts légitimes, données personnelles, données à caractère personnel, traitement
    de vos données, stocker et/ou accéder, accéder à des informations, informations sur un terminal, informations
    stockées sur un terminal, publicités personnalisées, publicité personnalisée, contenu personnalisé, contenus
    personnalisés, mesure de performance, mesure d'audience, études d'audience, données de géolocalisation,
    géolocalisation précises, en poursuivant votre navigation, en continuant à naviguer, vous acceptez
    l'utilisation, cookies nécessaires, cookies fonctionnels, cookies publicitaires, strictement nécessaires,
    toujours actif, bloqueur de publicité, bloqueur de publicités, désactiver votre bloqueur`,
  subscription: `
    abonnez-vous, je m'abonne, abonnez-vous pour, abonnez-vous à notre newsletter, abonnez-vous à la newsletter,
    abonnez-vous maintenant, abonnez-vous dès, s'abonner à la newsletter, s'abonner pour, inscrivez-vous à notre
    newsletter, inscrivez-vous à la newsletter, inscrivez-vous gratuitement, s'inscrire à la newsletter, inscription
    à la newsletter, s'inscrire gratuitement, inscription gratuite, notre newsletter, nos newsletters, newsletter
    gratuite, newsletter quotidienne, newsletter hebdomadaire, la newsletter, lettre d'information, recevez
    gratuitement, recevez chaque, recevez nos, recevez toute l'actualité, recevez les, recevoir la newsletter,
    chaque matin, dans votre boîte mail, dans votre boite mail, dans votre boîte de réception, par e-mail, par mail,
    adresse e-mail pour, votre adresse e-mail, votre adresse email, entrez votre email, saisissez votre adresse,
    vous désinscrire, vous désabonner, lien de désabonnement, désabonnement à tout moment, restez informé, restez
    informés, ne manquez rien, ne ratez rien, ne manquez aucune, réservé aux abonnés, est réservé aux abonnés,
    réservée aux abonnés, pour les abonnés, abonnés uniquement, offre d'abonnement, offres d'abonnement, sans
    engagement, sans engagement de durée, premier mois, le premier mois, par mois, par mois sans engagement, par
    semaine, déjà abonné, vous êtes déjà abonné, déjà abonnée, pas encore abonné, accès illimité, accès à tous les
    articles, accédez à tous, accéder à tous les articles, en illimité, contenus en illimité, tester gratuitement,
    essai gratuit, profitez de, débloquez cet article, pour lire la suite, il vous reste, de cet article à lire, de
    l'article à lire, faire un don, faites un don, je fais un don, nous soutenir, soutenez-nous, soutenez notre,
    soutenez le journalisme, soutenir notre, votre soutien, votre don, défiscalisation, notre indépendance, média
    indépendant, téléchargez notre application, téléchargez l'application, téléchargez l'appli, notre chaîne
    whatsapp, suivez-nous sur, abonnez-vous à notre chaîne`,
  legal: `
    tous droits réservés, tout droit réservé, tous droits de reproduction, droits de reproduction, reproduction
    interdite, toute reproduction, reproduction totale ou partielle, mentions légales, politique de confidentialité,
    politique de protection des données, politique cookies, politique de cookies, politique relative aux cookies,
    charte de confidentialité, charte données personnelles, charte des commentaires, charte éthique, charte
    d'éthique, charte de modération, charte de bonne conduite, conditions générales, conditions générales
    d'utilisation, conditions générales de vente, conditions d'utilisation, conditions de vente, protection des
    données, données personnelles et cookies, politique de données personnelles, informations légales, plan du site,
    déclaration d'accessibilité, accessibilité non conforme, directeur de la publication, directrice de la
    publication, numéro de commission paritaire, n° cppap, service de presse en ligne, immatriculée au rcs, siège
    social, au capital de, propriété intellectuelle, droits d'auteur, sans autorisation, sauf autorisation, avec
    l'autorisation, liens d'affiliation, vous disposez d'un droit d'accès, droit d'accès, votre adresse e-mail ne
    sera pas publiée, les champs obligatoires sont indiqués, enregistrer mon nom, utilise akismet`,
  noArticle: `
    page non trouvée, page introuvable, page pas trouvée, cette page n'existe pas, cette page n'existe plus, la page
    demandée, la page que vous recherchez, la page que vous cherchez, page que vous demandez, n'existe pas ou plus,
    n'est plus disponible, erreur 404, 404 page, article introuvable, contenu indisponible, contenu non disponible,
    accès refusé, accès interdit, erreur interne, une erreur est survenue, une erreur s'est produite, site en
    maintenance, en cours de maintenance, service indisponible, vous devez être connecté, veuillez vous connecter,
    connectez-vous pour lire, connectez-vous pour continuer, pour lire la suite de cet article, pour continuer la
    lecture, pour poursuivre votre lecture, cet article est réservé, article réservé aux abonnés, la suite est
    réservée, contenu réservé aux abonnés, veuillez activer javascript, activer javascript, javascript est
    désactivé, êtes-vous un robot, je ne suis pas un robot, vérification de sécurité, vous allez être redirigé,
    votre navigateur n'est pas, aucun résultat, aucun article trouvé, aucun résultat trouvé`,
  relativeTime: `
    il y a; à l'instant; aujourd'hui; hier; avant-hier; seconde, secondes; minute, minutes, min, mn, une minute;
    heure, heures, h, une heure; jour, jours, un jour; semaine, semaines, une semaine; mois, un mois; an, ans, un an`,
  readingTime: `
    temps de lecture, min de lecture, minutes de lecture, mn de lecture, durée de lecture, lecture en, lecture min,
    lecture minutes, temps de lecture estimé, minute de lecture`,
});
