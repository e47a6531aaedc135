import { written } from './written.js';

/** Romanian. */
export const romanian = written({
  language: 'ro',
  stopWords: `
    de, și, în, a, la, cu, pe, că, o, din, un, care, nu, este, pentru, mai, se, au, ce, sunt, fi, prin, lui, fost,
    dar, după, ca, iar, ar, am, va, sau, acest, această, cel, cea, cei, ale, al, ai, ei, el, ea, le, îi, si, sa, să,
    între, doar, până, dacă, spus, anul, fără, despre, astfel, către, peste, unei, unui, când, fiind, avea, are,
    foarte, toate, noi`,
  months: `
    ianuarie, ian; februarie, feb, febr; martie, mar, mart; aprilie, apr; mai; iunie, iun; iulie, iul; august, aug;
    septembrie, sep, sept; octombrie, oct; noiembrie, noi, nov; decembrie, dec`,
  weekdays: `
    luni, lun; marți, mar, marti; miercuri, mie; joi; vineri, vin; sâmbătă, sâm, sambata, sâmbata; duminică, dum,
    duminica`,
  bylineOpeners: `
    de, scris de, autor, autori, autorul, un articol de, articol de, text, text de, publicat de, postat de,
    redactor, editor, interviu de, adăugat de`,
  authorJoiners: `și, si, &`,
  roles: `
    redactor, redactor-șef, redactor sef, jurnalist, jurnalistă, reporter, corespondent, corespondentă, editor,
    editorialist, senior editor, analist, fotograf, fotoreporter, autor, scriitor, profesor, redacția, colaborator,
    colaboratoare, economist, comentator, director, realizator`,
  publishedLabels: `
    publicat, publicat la, publicat pe, publicat în, publicată la, postat, postat la, postat pe, data publicării,
    data, data publicarii, creat, scris la, adăugat, data apariției, apărut la`,
  modifiedLabels: `
    actualizat, actualizat la, actualizată la, ultima actualizare, ultima actualizare la, ultima modificare,
    modificat, modificat la, actualizare, editat, update`,
  dateTimeJoiners: `la, ora, la ora, orele`,
  clockWords: `ora, orele, h`,
  agencies: `
    Agerpres, AGERPRES, Mediafax, MEDIAFAX, News.ro, NEWS.ro, Rador, RADOR, Digi24, HotNews, HotNews.ro, G4Media,
    Basilica, Amos News, Moldpres, MOLDPRES, IPN, Infotag, Inquam Photos`,
  chrome: `
    acasă, acasa, prima pagină, prima pagina, știri, stiri, ultima ora, breaking news, actualitate, național, local,
    locale, extern, externe, internațional, lume, politică, politic, alegeri, economie, economic, afaceri, business,
    financiar, bani, imobiliare, locuri de muncă, social, societate, evenimente, eveniment, justiție, educație,
    sănătate, sanatate, știință, stiinta, tehnologie, tech, auto, mediu, vremea, meteo, cultură, cultura, carte,
    muzică, film, teatru, tv, program tv, monden, vedete, showbiz, lifestyle, stil de viață, modă, frumusețe, femei,
    familie, rețete, retete, călătorii, vacanțe, turism, istorie, religie, horoscop, jocuri, sport, fotbal, tenis,
    handbal, clasament, opinii, opinie, editorial, editoriale, analize, analiză, interviuri, interviu, reportaje,
    reportaj, anchete, investigații, bloguri, blog, video, foto, galerie foto, fotogalerie, podcast, podcasturi,
    ascultă, ascultă articolul, live, arhivă, arhiva, categorie, meniu, deschide meniul, închide, inchide, închide
    meniul, sari la conținut, salt la conținut, mergi la conținut, treci la conținut, sus, înapoi sus, înapoi,
    inapoi, caută, cauta, căutare, cautare, rezultatele căutării, autentificare, autentifică-te, conectare,
    conectează-te, intră în cont, login, înregistrare, înregistrează-te, creează cont, cont nou, contul meu, profil,
    parolă, parola, ai uitat parola?, deconectare, abonează-te, aboneaza-te, abonare, abonamente, abonament,
    notificări, aplicație, distribuie pe facebook, distribuie pe twitter, distribuie pe whatsapp, share, trimite,
    trimite pe email, trimite prin email, trimite unui prieten, copiază linkul, copiază link, link copiat,
    printează, tipărește, imprimă, salvează, salvează articolul, îmi place, apreciază, urmărește, urmareste-ne,
    urmărește-ne pe facebook, urmărește-ne pe google news, rețele sociale, comentariu, vezi comentarii, vezi
    comentariile, nu există comentarii, 0 comentarii, răspunde, raspunde, anulează răspunsul, raportează, raportează
    o greșeală, semnalează o eroare, votează, sondaj, mai mult, mai multe detalii, mai multe informații, citește,
    citeste, citeste mai mult, citește mai departe, citește tot, citește articolul, citește articolul integral,
    citește tot articolul, continuă lectura, află mai multe, detalii, vezi, vezi mai mult, vezi mai multe, vezi tot,
    vezi toate, vezi galeria, arată mai mult, încarcă mai multe, se încarcă, ascunde, anterior, următor, următorul,
    pagina anterioară, pagina următoare, articol anterior, articolul precedent, pagina, toate, publicitate, reclamă,
    reclame, advertorial, (p), sponsorizat, articolul continuă după reclamă, continuarea după publicitate, partener,
    magazin, coș, coșul meu, adaugă în coș, cumpără, comandă, preț, livrare, transport, retur, în stoc, descriere,
    recenzii, produse, oferte, reduceri, noutăți, anunțuri, mica publicitate, decese, joburi, cariere, despre noi,
    despre, echipa, redacția, redactia, contact, contactează-ne, contacteaza-ne, scrie-ne, ajutor, întrebări
    frecvente, harta site, hartă site, accesibilitate, cookies, nume, prenume, email, e-mail, adresă de email,
    telefon, mesaj, câmp obligatoriu, obligatoriu, da, nu, ok, trimite comentariul, anulează, sursa, sursă, cuprins,
    setări, donează, susține, comunicate de presă`,
  chromeOpeners: `
    distribuie pe, urmărește-ne pe, urmărește-ne, urmăriți-ne pe, urmareste-ne pe, urmăriți, citește și, citește
    și:, citeste si, citeste si:, citiți și, citiți și:, citește aici, citește mai mult:, citește mai mult despre,
    citește:, citește continuarea, vezi și, vezi și:, vezi si, vezi si:, vezi:, vezi aici, vezi mai multe, ascultă:,
    mai multe despre, află mai multe, recomandări:, te-ar putea interesa, ți-ar putea plăcea, pe aceeași temă,
    video:, foto:, foto de, fotografie:, imagine:, imagini:, imagine cu rol ilustrativ, foto ilustrativ, sursa foto,
    sursă foto, sursa foto:, sursa:, sursă:, surse:, sursa imagine, ilustrație:, etichete:, taguri:, tags:, cuvinte
    cheie:, categorie:, categorii:, publicitate:, podcast:, abonează-te la, înscrie-te, descarcă aplicația, urmăriți
    știrile, contact:, telefon:, tel:, email:, e-mail:, adresa:, copyright, toate drepturile, comentarii la, trebuie
    să fii, trebuie să fiți`,
  trailingHeadings: `
    citește și, citeste si, citiți și, citește mai mult, citește în continuare, vezi și, vezi si, mai multe, mai
    multe articole, mai multe știri, mai multe despre, articole similare, articole asemănătoare, articole asociate,
    articole conexe, articole recomandate, articole înrudite, articole recente, știri similare, știri conexe, știri
    asemănătoare, știri recomandate, stiri similare, pe aceeași temă, din aceeași categorie, din aceeasi categorie,
    alte articole, alte știri, alte stiri, alte articole ale autorului, alte articole din categorie, te-ar putea
    interesa, te-ar putea interesa și, te-ar mai putea interesa, ți-ar putea plăcea, ți-ar putea plăcea și, s-ar
    putea să-ți placă, te poate interesa, recomandări, recomandate, recomandat, recomandările redacției,
    recomandările noastre, recomandarea editorilor, îți recomandăm, vă recomandăm, pentru tine, nu rata, nu ratați,
    cele mai citite, cele mai citite articole, cele mai citite știri, cele mai populare, cele mai vizualizate, cele
    mai comentate, cele mai noi, cele mai recente, cele mai noi știri, populare, popular, trending, top știri,
    ultimele știri, ultimele articole, ultimele stiri, ultima oră, știri de ultimă oră, știrile zilei, din
    categorie, comentarii, comentariile cititorilor, adaugă comentariu, adaugă un comentariu, lasă un comentariu,
    lasă un răspuns, lasa un comentariu, scrie un comentariu, comentează, spune-ți părerea, părerea ta, 1
    comentariu, niciun comentariu, un comentariu, despre autor, despre autoare, autor, distribuie, distribuie
    articolul, distribuie pe, partajează, partajează asta, urmărește-ne, etichete, taguri, subiecte, cuvinte cheie,
    newsletter, abonează-te la newsletter, surse, bibliografie, note, referințe, legături externe, navigare în
    articole, articolul anterior, articolul următor, clienții au cumpărat și, produse similare, conținut
    sponsorizat, parteneri, arhive, categorii`,
  consent: `
    folosim cookie-uri, utilizăm cookie-uri, folosește cookie-uri, utilizează cookie-uri, folosirea cookie-urilor,
    utilizarea cookie-urilor, acest site folosește, acest site utilizează, module cookie, modulelor cookie, fișiere
    cookie, fișierelor cookie, fisiere de tip cookie, acceptă toate, accept toate, acceptă cookie-urile, acceptați
    toate, sunt de acord, respinge toate, refuză toate, doar cele necesare, cookie-uri necesare, setări cookie,
    setări cookies, setări de confidențialitate, gestionează opțiunile, modifică setările, salvează preferințele,
    confidențialitatea ta, confidențialitatea dumneavoastră, consimțământul tău, consimțământul dumneavoastră, noi
    și partenerii noștri, partenerii noștri, interes legitim, datele personale, date cu caracter personal, datelor
    cu caracter personal, reclame personalizate, prin continuarea navigării, continuarea navigării`,
  subscription: `
    abonează-te la, abonează-te acum, abonează-te la newsletter, aboneaza-te la newsletter, abonați-vă la,
    înscrie-te la newsletter, înscrie-te la, newsletterul nostru, newsletter-ul nostru, în inbox, pe email, pe
    e-mail, adresa ta de email, adresa de email, introdu adresa, fii la curent, rămâi la curent, la curent cu, cele
    mai noi știri, canalul de whatsapp, canalul nostru, canalul nostru de, comunitatea noastră, urmărește-ne pe,
    urmăriți-ne pe, urmăriți știrile, și pe google news, pe google news, pentru abonați, ai deja abonament, acces
    nelimitat, prima lună, pe lună, citește fără, susține jurnalismul, susține-ne, redirecționează, donează acum,
    descarcă aplicația, aplicația noastră, jurnalism independent`,
  legal: `
    toate drepturile rezervate, toate drepturile sunt rezervate, drepturi de autor, termeni și condiții, termeni si
    conditii, termeni de utilizare, condiții de utilizare, politica de confidențialitate, politica de
    confidentialitate, politică de confidențialitate, politica de cookies, politica de cookie, politica cookie,
    politica privind cookie-urile, politica editorială, protecția datelor, protectia datelor, prelucrarea datelor,
    preluarea informațiilor, preluarea textelor, fără acord, este interzisă, reproducerea, în limita a, 500 de
    semne, nu își asumă, nu ne asumăm, codul deontologic, cod deontologic, protecția consumatorului, soluționarea
    litigiilor, adresa ta de email nu va fi publicată, câmpurile obligatorii sunt marcate`,
  noArticle: `
    pagina nu a fost găsită, pagina nu a fost gasita, pagina nu există, pagina nu exista, pagina căutată, pagina pe
    care o căutați, pagina solicitată, nu mai este disponibil, nu mai este disponibilă, eroare 404, articolul nu a
    fost găsit, acces interzis, accesul interzis, a apărut o eroare, ceva nu a mers, site în mentenanță,
    autentifică-te pentru a, trebuie să fii autentificat, pentru a citi articolul, pentru a continua, doar pentru
    abonați, activați javascript, activează javascript, nu sunt robot, veți fi redirecționat, niciun rezultat`,
  relativeTime: `
    acum, în urmă; chiar acum; astăzi, azi; ieri; alaltăieri; secunde; minute, minut, min; ore, oră, ora, o oră;
    zile, zi, o zi; săptămâni, săptămână; luni, lună; ani, an`,
  readingTime: `
    min citire, timp de citire, minute de citit, min de citit, timp citire, minute citire, timp de lectură, minute
    de lectură`,
});
