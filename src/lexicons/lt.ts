import { written } from './written.js';

/** Lithuanian. */
export const lithuanian = written({
  language: 'lt',
  stopWords: `
    ir, yra, kad, į, iš, su, tai, o, bet, kaip, per, jis, ne, už, dėl, buvo, apie, ar, nuo, jo, jau, iki, po, dar,
    tik, tačiau, taip, pat, jei, kai, prie, prieš, arba, nes, mes, jie, jų, jos, ji, kuris, kurie, kuri, savo, šis,
    ši, tarp, metų, metais, gali, labai, daugiau, kur, bus, turi, nėra, sako, sakė, pagal, ant, tuo, visi`,
  months: `
    sausio, sausis, sau, saus; vasario, vasaris, vas; kovo, kovas, kov; balandžio, balandis, bal; gegužės, gegužė,
    geg; birželio, birželis, bir, birž; liepos, liepa, lie, liep; rugpjūčio, rugpjūtis, rgp, rugp; rugsėjo,
    rugsėjis, rgs, rugs; spalio, spalis, spa, spal; lapkričio, lapkritis, lap, lapkr; gruodžio, gruodis, gru, gruod`,
  weekdays: `
    pirmadienis, pirm, pirmadienį; antradienis, antr, antradienį; trečiadienis, treč, trečiadienį; ketvirtadienis,
    ketv, ketvirtadienį; penktadienis, penkt, penktadienį; šeštadienis, šešt, šeštadienį; sekmadienis, sekm,
    sekmadienį`,
  bylineOpeners: `
    autorius, autorė, autoriai, tekstas, parašė, parengė, žurnalistas, žurnalistė, teksto autorius, redaktorius,
    kalbino`,
  authorJoiners: `ir, &`,
  roles: `
    žurnalistas, žurnalistė, redaktorius, redaktorė, vyriausiasis redaktorius, vyriausioji redaktorė,
    korespondentas, korespondentė, apžvalgininkas, apžvalgininkė, fotografas, fotografė, autorius, autorė,
    ekonomistas, analitikas, profesorius, redakcija`,
  publishedLabels: `paskelbta, publikuota, data, publikavimo data, paskelbimo data, įkelta, sukurta, publikuota:`,
  modifiedLabels: `
    atnaujinta, atnaujinimas, paskutinis atnaujinimas, paskutinį kartą atnaujinta, redaguota, pakeista, papildyta`,
  dateTimeJoiners: `val`,
  clockWords: `val, val., min`,
  agencies: `ELTA, Elta, BNS, Baltic News Service, LRT, LRT.lt, Delfi`,
  chrome: `
    pradžia, titulinis, pagrindinis, naujienos, naujausios, lietuva, lietuvoje, pasaulis, pasaulyje, užsienis,
    miestai, vilnius, kaunas, politika, ekonomika, verslas, finansai, pinigai, nekilnojamasis turtas, darbas,
    visuomenė, kriminalai, nelaimės, teisėsauga, švietimas, mokslas, mokslas ir technologijos, technologijos,
    sveikata, aplinka, klimatas, orai, auto, kultūra, knygos, muzika, kinas, televizija, tv programa, pramogos,
    veidai, žmonės, gyvenimas, stilius, mada, šeima, receptai, maistas, kelionės, istorija, horoskopai, žaidimai,
    sportas, futbolas, krepšinis, nuomonės, nuomonė, komentaras, interviu, analizė, tyrimai, tinklaraščiai,
    nuotraukos, galerija, foto galerija, vaizdo įrašai, video, tinklalaidės, klausyti, radijas, meniu, uždaryti,
    atidaryti, pereiti prie turinio, eiti į turinį, į viršų, atgal, paieška, ieškoti, prisijungti, prisijunk,
    atsijungti, registracija, registruotis, mano paskyra, paskyra, slaptažodis, prenumerata, prenumeruoti,
    prenumeratoriams, dalinkis, dalintis facebook, siųsti, siųsti draugui, spausdinti, kopijuoti nuorodą, išsaugoti,
    patinka, sekti, skaityti komentarus, atsakyti, pranešti, pranešti apie klaidą, radote klaidą?, balsuoti,
    apklausa, daugiau, plačiau, skaityti, skaityti daugiau, skaityti toliau, žiūrėti, žiūrėti visus, rodyti daugiau,
    rodyti visus, įkelti daugiau, kraunama, ankstesnis, kitas, puslapis, reklama, skelbimai, rėmimas, užsakomasis
    straipsnis, užs, remia, partneriai, parduotuvė, krepšelis, į krepšelį, pirkti, kaina, pristatymas, aprašymas,
    prekės, renginiai, apie mus, redakcija, kontaktai, susisiekite, rašykite mums, pagalba, duk, svetainės medis,
    slapukai, vardas, el. paštas, telefonas, žinutė, privalomas laukas, taip, ne, gerai, šaltinis, turinys,
    nustatymai, parama, paremti, sutinku`,
  chromeOpeners: `
    dalintis facebook, sekite mus, sekite naujienas, skaitykite taip pat, skaitykite taip pat:, skaityk taip pat,
    skaitykite daugiau, taip pat skaitykite, taip pat skaitykite:, skaitykite:, daugiau apie, žiūrėkite:, žiūrėk:,
    klausykite:, susiję:, nuotr, nuotrauka:, nuotraukos:, asociatyvi nuotr, asociatyvinė nuotrauka, foto:,
    šaltinis:, šaltiniai:, žymos:, temos:, raktažodžiai:, kategorija:, reklama:, prenumeruokite, atsisiųskite,
    kontaktai:, tel.:, el. paštas:, copyright, visos teisės`,
  trailingHeadings: `
    taip pat skaitykite, skaitykite taip pat, skaityk taip pat, skaitykite daugiau, susiję straipsniai, susijusios
    naujienos, susiję, susijusios temos, susijęs turinys, panašūs straipsniai, panašios naujienos, panašios prekės,
    daugiau šia tema, daugiau naujienų, daugiau straipsnių, kiti straipsniai, kitos naujienos, kiti autoriaus
    straipsniai, rekomenduojame, rekomenduojami straipsniai, rekomenduojama, jums gali patikti, jus gali sudominti,
    jums gali būti įdomu, jums, redakcija rekomenduoja, redaktoriaus pasirinkimas, nepraleiskite, skaitomiausi,
    skaitomiausi straipsniai, skaitomiausios, populiariausi, populiariausi straipsniai, populiaru, populiariausia,
    komentuojami, komentuojamiausi, naujausi, naujausi straipsniai, naujausios naujienos, naujausi įrašai,
    svarbiausios naujienos, dienos naujienos, komentarai, skaitytojų komentarai, palikite komentarą, rašyti
    komentarą, parašykite komentarą, komentuoti, jūsų komentaras, 1 komentaras, nėra komentarų, diskusija, apie
    autorių, autorius, dalintis, dalinkitės, pasidalinkite, pasidalinti, sekite mus, žymos, temos, raktiniai
    žodžiai, naujienlaiškis, prenumeruoti naujienlaiškį, šaltiniai, pastabos, nuorodos, kitas straipsnis, ankstesnis
    straipsnis, archyvas, kategorijos`,
  consent: `
    naudojame slapukus, naudoja slapukus, slapukų naudojimas, slapukų naudojimą, slapukų naudojimu, ši svetainė
    naudoja, šioje svetainėje naudojami, svetainėje naudojami slapukai, priimti visus, sutinku su visais, leisti
    visus, atmesti visus, tik būtini, tik būtinieji, būtinieji slapukai, slapukų nustatymai, privatumo nustatymai,
    valdyti slapukus, jūsų sutikimas, jūsų privatumas, mūsų partneriai, asmens duomenų, asmens duomenis, asmens
    duomenys, naršydami toliau, tęsdami naršymą`,
  subscription: `
    prenumeruokite naujienlaiškį, prenumeruoti naujienlaiškį, užsiprenumeruokite, naujienlaiškio prenumerata, mūsų
    naujienlaiškį, jūsų el. paštas, įveskite el. paštą, prenumeratoriams skirtas, jau prenumeruojate, esate
    prenumeratorius, pirmas mėnuo, per mėnesį, parsisiųskite programėlę, mobiliąją programėlę, paremkite mus, paremk
    mus, sekite mus facebook, sekite naujienas`,
  legal: `
    visos teisės saugomos, autorių teisės, autorinės teisės, naudojimosi sąlygos, naudojimo sąlygos, naudojimosi
    taisyklės, privatumo politika, slapukų politika, asmens duomenų apsauga, taisyklės ir sąlygos, redakcinė
    politika, be raštiško sutikimo, be sutikimo, draudžiama, neatsako už, cituoti ar kitaip atgaminti, etikos
    kodeksas`,
  noArticle: `
    puslapis nerastas, puslapio nepavyko rasti, puslapis neegzistuoja, ieškomas puslapis, klaida 404, straipsnis
    nerastas, nebepasiekiamas, prieiga uždrausta, įvyko klaida, kažkas nutiko, prisijunkite norėdami, norėdami
    skaityti toliau, tik prenumeratoriams, įjunkite javascript, nesu robotas, rezultatų nerasta, nieko nerasta`,
  relativeTime: `
    prieš; ką tik, dabar; šiandien; vakar; užvakar; sekundes; minutę, minutes, minučių, min; valandą, valandas,
    valandų, val; dieną, dienas, dienų; savaitę, savaites; mėnesį, mėnesius; metus`,
  readingTime: `min skaitymo, skaitymo laikas, minučių skaitymo, skaitysite min`,
});
