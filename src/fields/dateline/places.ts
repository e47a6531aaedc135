import { pattern } from '../pattern.js';

/** Names parted by bars, whatever their case and accents; they are read when the first is asked for. */
class NameSet {
  readonly #names: string;
  #folded: ReadonlySet<string> | null = null;

  constructor(names: string) {
    this.#names = names;
  }

  has(name: string): boolean {
    this.#folded ??= new Set(this.#names.split('|').map((entry) => fold(entry.trim())));
    return name !== '' && this.#folded.has(fold(name));
  }
}

/** Capitals drop accents in many languages ("BOGOTA", "SAO PAULO"), and a Turkish İ is an i. */
function fold(name: string): string {
  if (/^[a-z ]*$/i.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(pattern('g')`\p{M}`, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ς/g, 'σ')
    .replace(/\.$/, '');
}

/**
 * Cities that stand in wire openings without a country or an agency, as the agencies' style books list them, in the
 * languages that print such openings. A name in this list is a place even where only a dash follows it
 * ("NEW DELHI:", "Berlin – "); other names need an agency, a date, a region or a mention in the text.
 */
const names = `
Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Albany|Aleppo|Algiers|Amman|Amsterdam|Anchorage|Ankara|Antwerp|Athens|Atlanta|Auckland|Austin|
Baghdad|Baku|Baltimore|Bamako|Bangalore|Bangkok|Barcelona|Basel|Basra|Beijing|Beirut|Belfast|Belgrade|Benghazi|Bengaluru|Berlin|Bern|Birmingham|
Bogota|Bombay|Boston|Brasilia|Bratislava|Brisbane|Brussels|Bucharest|Budapest|Buenos Aires|Buffalo|Cairo|Calcutta|Calgary|Canberra|Cape Town|
Caracas|Cardiff|Casablanca|Chennai|Chicago|Chisinau|Cincinnati|Cleveland|Colombo|Copenhagen|Dakar|Dallas|Damascus|Dar es Salaam|Davos|Denver|
Detroit|Dhaka|Doha|Donetsk|Dubai|Dublin|Edinburgh|Edmonton|Fort Worth|Frankfurt|Gaza|Gaza City|Geneva|Gibraltar|Glasgow|Guangzhou|Guantanamo Bay|
Guatemala City|Hamburg|Hanoi|Harare|Havana|Helsinki|Hong Kong|Honolulu|Houston|Hyderabad|Indianapolis|Islamabad|Istanbul|Jakarta|Jeddah|Jersey City|
Jerusalem|Johannesburg|Juba|Kabul|Kampala|Kansas City|Karachi|Kathmandu|Kharkiv|Khartoum|Kiev|Kigali|Kingston|Kinshasa|Kolkata|Kuala Lumpur|
Kuwait City|Kyiv|La Paz|Lagos|Lahore|Las Vegas|Lima|Lisbon|Liverpool|Ljubljana|London|Los Angeles|Lucknow|Lusaka|Luxembourg|Lviv|Macau|Madrid|
Managua|Manama|Manchester|Manila|Maputo|Melbourne|Mexico City|Miami|Milan|Milwaukee|Minneapolis|Minsk|Mogadishu|Monaco|Monrovia|Montevideo|Montreal|
Moscow|Mumbai|Munich|Muscat|Nairobi|Naples|Nashville|New Delhi|New Orleans|New York|Nicosia|Odesa|Odessa|Oklahoma City|Oslo|Ottawa|Panama City|Paris|
Perth|Peshawar|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|Port-au-Prince|Prague|Pretoria|Pristina|Putrajaya|Pyongyang|Quebec City|Quetta|Quito|Rabat|
Ramallah|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Sacramento|Salt Lake City|San Antonio|San Diego|San Francisco|San Jose|San Juan|San Salvador|Sanaa|
Santiago|Santo Domingo|Sao Paulo|Sarajevo|Seattle|Seoul|Shanghai|Shenzhen|Singapore|Skopje|Sofia|Srinagar|St. Louis|St. Petersburg|Stockholm|
Strasbourg|Sydney|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|The Hague|Tirana|Tokyo|Toronto|Tripoli|Tunis|Ulaanbaatar|
United Nations|Vancouver|Vatican City|Venice|Vienna|Vientiane|Vilnius|Warsaw|Washington|Wellington|Windhoek|Winnipeg|Yangon|Yaounde|Yerevan|Zagreb|
Zurich|
Aachen|Bagdad|Belgrad|Bochum|Bonn|Braunschweig|Bremen|Brüssel|Bukarest|Chemnitz|Den Haag|Dortmund|Dresden|Duisburg|Düsseldorf|Erfurt|Essen|
Frankfurt/Main|Frankfurt am Main|Freiburg|Genf|Graz|Hannover|Innsbruck|Jerusalem|Kairo|Karlsruhe|Kassel|Kiel|Kiew|Klagenfurt|Köln|Kopenhagen|
Leipzig|Linz|Lissabon|Magdeburg|Mailand|Mainz|Mannheim|Moskau|München|Münster|Nürnberg|Offenbach|Peking|Potsdam|Prag|Rom|Rostock|Saarbrücken|
Salzburg|Schwerin|Straßburg|Stuttgart|Teheran|Tokio|Warschau|Wien|Wiesbaden|Wolfsburg|Zürich|
Alger|Athènes|Bagdad|Bâle|Berne|Beyrouth|Bruxelles|Bucarest|Damas|Dublin|Genève|Jérusalem|La Haye|Le Caire|Lisbonne|Londres|Lyon|Marseille|
Mexico|Montréal|Moscou|New Delhi|Nice|Pékin|Québec|Rome|Strasbourg|Téhéran|Toulouse|Varsovie|Vienne|
Atenas|Barcelona|Berlín|Bilbao|Bogotá|Brasilia|Bruselas|Ciudad de México|Estambul|Ginebra|Guatemala|La Habana|Lisboa|Londres|Málaga|Moscú|
Nueva Delhi|Nueva York|París|Pekín|Roma|San José|San Juan|Santiago de Chile|Sevilla|Teherán|Tokio|Valencia|Varsovia|Viena|Zaragoza|
Atene|Bari|Berlino|Bologna|Bruxelles|Catania|Firenze|Genova|Gerusalemme|Ginevra|Il Cairo|Londra|Milano|Mosca|Napoli|Palermo|Parigi|Pechino|Roma|
Torino|Varsavia|Venezia|Verona|
Belo Horizonte|Brasília|Bruxelas|Curitiba|Genebra|Lisboa|Luanda|Moscou|Nova York|Pequim|Porto|Porto Alegre|Recife|Salvador|São Paulo|
Antwerpen|Brussel|Eindhoven|Groningen|Londen|Moskou|Parijs|Rotterdam|Utrecht|Wenen|Washington DC|
Gdańsk|Katowice|Kijów|Kraków|Londyn|Łódź|Moskwa|Paryż|Poznań|Praga|Rzym|Warszawa|Waszyngton|Wiedeń|Wilno|Wrocław|
Adana|Antalya|Bursa|Diyarbakır|Gaziantep|İstanbul|İzmir|Kudüs|Londra|Moskova|
Москва|Санкт-Петербург|Киев|Минск|Вашингтон|Париж|Лондон|Берлин|Брюссель|Пекин|Токио|Нью-Йорк|Женева|Варшава|Рига|Астана|Алматы|Ташкент|Баку|Ереван|
Тбилиси|Кишинев|Тегеран|Стамбул|Анкара|Иерусалим|Екатеринбург|Новосибирск|Казань|Владивосток|Ростов-на-Дону|Симферополь|Донецк|Київ|Львів|Одеса|Харків|
Дніпро|Софія|София|Београд|
Αθήνα|Θεσσαλονίκη|Βρυξέλλες|Λευκωσία|
القاهرة|الرياض|دبي|أبوظبي|الدوحة|بيروت|دمشق|بغداد|عمان|عمّان|القدس|غزة|رام الله|صنعاء|عدن|طرابلس|تونس|الجزائر|الرباط|الخرطوم|واشنطن|نيويورك|لندن|باريس|
موسكو|برلين|أنقرة|إسطنبول|طهران|بكين|جنيف|بروكسل|الكويت|المنامة|مسقط|
नई दिल्ली|नयी दिल्ली|मुंबई|लखनऊ|पटना|भोपाल|जयपुर|कोलकाता|इस्लामाबाद|वाशिंगटन|
Albuquerque|Anaheim|Augusta|Baton Rouge|Boise|Boulder|Charleston|Charlotte|Cheyenne|Columbus|Des Moines|Durban|El Paso|Fresno|Halifax|Harrisburg|
Hartford|Jacksonville|Juneau|Knoxville|Lansing|Lincoln|Little Rock|Louisville|Memphis|Montgomery|New York City|Newark|Norfolk|Oakland|Olympia|Omaha|
Orlando|Palm Beach|Raleigh|Regina|Richmond|Rochester|San Bernardino|Santa Fe|Saskatoon|Spokane|St. John’s|St. Paul|Tallahassee|Tampa|Toledo|Topeka|
Tucson|Tulsa|Wichita|Capitol Hill|West Palm Beach|Adelaide|Brighton|Bristol|Canberra|Christchurch|Darwin|Derry|Dundee|Gold Coast|Hobart|Leeds|Leicester|
Newcastle|Nottingham|Plymouth|Sheffield|Southampton|Swansea|Aberdeen|
Ahmedabad|Agartala|Agra|Aizawl|Ajmer|Aligarh|Allahabad|Alappuzha|Amaravati|Amritsar|Asansol|Aurangabad|Ayodhya|Bareilly|Belagavi|Berhampur|
Bhopal|Bhubaneswar|Bikaner|Bilaspur|Chandigarh|Coimbatore|Cuttack|Darjeeling|Dehradun|Dhanbad|Dharamsala|Dibrugarh|Faridabad|Gandhinagar|
Gangtok|Gaya|Ghaziabad|Gorakhpur|Gurgaon|Gurugram|Guwahati|Gwalior|Haridwar|Hubballi|Hyderabad|Imphal|Indore|Itanagar|Jabalpur|Jaipur|Jaisalmer|
Jalandhar|Jammu|Jamshedpur|Jodhpur|Kannur|Kanpur|Kochi|Kohima|Kolhapur|Kollam|Kota|Kottayam|Kozhikode|Leh|Ludhiana|Madurai|Mangalore|Mangaluru|Meerut|
Mohali|Moradabad|Muzaffarnagar|Muzaffarpur|Mysore|Mysuru|Nagpur|Nashik|Navi Mumbai|Noida|Panaji|Panjim|Palakkad|Panchkula|Patiala|Patna|Prayagraj|
Puducherry|Pune|Puri|Raipur|Rajkot|Ranchi|Rohtak|Rourkela|Salem|Sambalpur|Shillong|Shimla|Siliguri|Surat|Thane|Thiruvananthapuram|Thrissur|
Tiruchirappalli|Tirupati|Udaipur|Ujjain|Vadodara|Varanasi|Vellore|Vijayawada|Visakhapatnam|Warangal|
Barishal|Biratnagar|Chattogram|Chittagong|Faisalabad|Gilgit|Gujranwala|Jaffna|Kandy|Khulna|Lalitpur|Larkana|Mardan|Multan|Muzaffarabad|Mymensingh|
Pokhara|Rajshahi|Rangpur|Rawalpindi|Sialkot|Sukkur|Sylhet|
Abeokuta|Abakaliki|Ado-Ekiti|Akure|Antananarivo|Asaba|Asmara|Awka|Bangui|Banjul|Bauchi|Benin City|Bissau|Blantyre|Brazzaville|Bujumbura|Bulawayo|
Calabar|Conakry|Cotonou|Djibouti|Douala|Enugu|Freetown|Gaborone|Hargeisa|Ibadan|Ilorin|Jos|Kaduna|Kano|Kisumu|Kumasi|Libreville|Lilongwe|Lokoja|Lomé|
Maiduguri|Makurdi|Malabo|Maseru|Minna|Mombasa|N’Djamena|Niamey|Nouakchott|Osogbo|Ouagadougou|Owerri|Port Harcourt|Port Louis|Praia|Sokoto|Umuahia|Uyo|
Yenagoa|Zanzibar|
Alor Setar|Batam|Bandung|Bogor|Cebu City|Chiang Mai|Da Nang|Davao City|Denpasar|George Town|Hai Phong|Hà Nội|Ho Chi Minh City|TP HCM|TP Hồ Chí Minh|
Ipoh|Johor Bahru|Johor Baru|Kota Baru|Kota Bharu|Kota Kinabalu|Kuala Terengganu|Kuantan|Kuching|Makassar|Malang|Mandalay|Medan|Melaka|Naypyitaw|
Palembang|Pekanbaru|Petaling Jaya|Phuket|Quezon City|Semarang|Seremban|Shah Alam|Surabaya|Surakarta|Tangerang|Yogyakarta|
Chongqing|Chengdu|Hangzhou|Kaohsiung|Kyoto|Nanjing|Osaka|Busan|Tianjin|Wuhan|Xi’an|
Abha|Ajman|Aqaba|Arbil|Erbil|Haifa|Hebron|Homs|Idlib|Isfahan|Khan Younis|Mashhad|Mosul|Nablus|Rafah|Sharjah|Shiraz|Tabriz|
Augsburg|Bielefeld|Cottbus|Darmstadt|Essen/Ruhr|Flensburg|Frankfurt/Oder|Frankfurt (Oder)|Fulda|Gera|Gießen|Göttingen|Halle|Heidelberg|Heilbronn|Ingolstadt|
Jena|Kaiserslautern|Koblenz|Konstanz|Krefeld|Leverkusen|Lübeck|Ludwigshafen|Mönchengladbach|Neubrandenburg|Oldenburg|Osnabrück|Paderborn|Passau|Regensburg|
Siegen|Stralsund|Trier|Ulm|Wuppertal|Würzburg|Zwickau|Bregenz|Eisenstadt|St. Pölten|Luzern|St. Gallen|Lausanne|Winterthur|Brügge|Mailand|Neapel|Venedig|Vatikanstadt|
Athen|Budapest|Laibach|Tiflis|Havanna|Neu-Delhi|Kapstadt|
Bordeaux|Grenoble|Lille|Montpellier|Nantes|Rennes|Rouen|Kinshasa|Lomé|Yaoundé|Fort-de-France|Ajaccio|Cayenne|Liège|Namur|Port-au-Prince|Gatineau|
Sherbrooke|Trois-Rivières|Le Caire|Cité du Vatican|Lisbonne|Édimbourg|Jérusalem|
A Coruña|Alicante|Asunción|Barranquilla|Cali|Cartagena|Ciudad del Vaticano|Ciudad Juárez|Cochabamba|Córdoba|Cuenca|Cusco|Guadalajara|Guayaquil|Logroño|
Maracaibo|Medellín|Mérida|Monterrey|Mendoza|Murcia|Oviedo|Palma de Mallorca|Pamplona|Puebla|Rosario|San Sebastián|Santa Cruz de Tenerife|Santander|
Santiago de Compostela|Sucre|Tijuana|Toledo|Tucumán|Valladolid|Valparaíso|Vitoria|Montevideo|Río de Janeiro|
Bergamo|Brescia|Cagliari|Città del Vaticano|Modena|Padova|Parma|Perugia|Pescara|Pisa|Reggio Calabria|Rimini|Trento|Trieste|Londra|Lisbona|
Belém|Campinas|Campo Grande|Coimbra|Cuiabá|Florianópolis|Fortaleza|Goiânia|Maputo|Manaus|Natal|Niterói|Praia|Rio|Vitória|Washington DC|Bissau|São Tomé|Díli|
Gand|Gent|Luik|Brugge|Leeuwarden|Maastricht|Nijmegen|Tilburg|Zwolle|Kopenhagen|Berlijn|Praag|Rome|Athene|Genève|
Bryssel|Göteborg|Helsingfors|Helsinki|Köpenhamn|Malmö|Moskva|Umeå|Uppsala|Bergen|Oslo|Stavanger|Trondheim|Tromsø|København|Aarhus|Odense|Tampere|Turku|Tukholma|Bryssel|
Białystok|Bydgoszcz|Gdynia|Lublin|Opole|Rzeszów|Szczecin|Toruń|Bruksela|Moskwa|
Brno|Ostrava|Plzeň|Praha|Bratislava|Košice|Varšava|Brusel|Vídeň|Beograd|Novi Sad|Niš|Podgorica|Split|Rijeka|Osijek|Banja Luka|Beč|
Debrecen|Szeged|Bécs|București|Cluj-Napoca|Iași|Timișoara|Constanța|Chișinău|Budapesta|
Eskişehir|Kayseri|Konya|Mersin|Samsun|Trabzon|Van|Şanlıurfa|Kocaeli|Malatya|Hatay|
Бишкек|Душанбе|Ашхабад|Волгоград|Воронеж|Вена|Красноярск|Краснодар|Мадрид|Нижний Новгород|Омск|Пермь|Рим|Самара|Саратов|Севастополь|Сочи|Тула|Тюмень|Уфа|Хабаровск|
Челябинск|Ярославль|Ставрополь|Махачкала|Грозный|Иркутск|Калининград|Луганск|Гаага|Дели|Сеул|Дубай|Вільнюс|Варшава|Берлін|Брюссель|Вашингтон|Полтава|Запоріжжя|
Вінниця|Чернівці|Ужгород|Тернопіль|Пловдив|Варна|Скопје|Нови Сад|Подгорица|
Πάτρα|Ηράκλειο|Ουάσινγκτον|Λονδίνο|Παρίσι|Βερολίνο|Μόσχα|
القدس المحتلة|الإسكندرية|نواكشوط|الموصل|البصرة|أربيل|حلب|حمص|طنجة|الدار البيضاء|مراكش|جدة|مكة المكرمة|المدينة المنورة|الدمام|الشارقة|العين|إربد|
نيودلهي|طوكيو|كييف|مدريد|روما|أثينا|فيينا|
تهران|مشهد|اصفهان|شیراز|تبریز|اهواز|کرج|قم|کرمان|رشت|یزد|ارومیه|زاهدان|کابل|لندن|نیویورک|واشنگتن|پاریس|مسکو|برلین|
कानपुर|वाराणसी|प्रयागराज|आगरा|मेरठ|गोरखपुर|रांची|रायपुर|इंदौर|ग्वालियर|जबलपुर|देहरादून|शिमला|चंडीगढ़|अहमदाबाद|सूरत|पुणे|नागपुर|बेंगलुरु|हैदराबाद|चेन्नई|गुवाहाटी|
जम्मू|श्रीनगर|नोएडा|गुरुग्राम|काठमांडू|लंदन|न्यूयॉर्क|दुबई|
ঢাকা|চট্টগ্রাম|কলকাতা|
서울|부산|대구|인천|광주|대전|울산|세종|수원|성남|고양|용인|창원|청주|전주|춘천|강릉|제주|평양|도쿄|베이징|상하이|워싱턴|뉴욕|런던|파리|베를린|모스크바|하노이|방콕`;

const known = new NameSet(names);

/** Whether a name is such a city, whatever its case and accents; of "Rom/Mailand" one is enough. */
export function isKnownPlace(name: string): boolean {
  return known.has(name) || name.split(/\s?[/–·]\s?|\s(?:and|und|et|y|e)\s/).some((part) => known.has(part));
}

/** Countries and lands as English and German openings print them behind a city, and states as AP shortens them. */
const regions =
  new NameSet(`Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Belarus|Belgium|Benin|Bolivia|Bosnia|
Bosnia-Herzegovina|Botswana|Brazil|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|
Czech Republic|Denmark|Dominican Republic|Ecuador|Egypt|El Salvador|England|Eritrea|Estonia|Ethiopia|Finland|France|Gabon|Gaza|Gaza Strip|Georgia|Germany|Ghana|
Greece|Greenland|Guatemala|Guinea|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|
Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Liberia|Libya|Lithuania|Madagascar|Malawi|Malaysia|Mali|Malta|Mauritania|Mexico|Moldova|Mongolia|Montenegro|Morocco|
Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Northern Ireland|Norway|Oman|Pakistan|Panama|Paraguay|
Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Sierra Leone|Slovakia|Slovenia|Somalia|South Africa|
South Korea|South Sudan|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tunisia|Turkey|Turkmenistan|Uganda|Ukraine|
United Arab Emirates|UAE|UK|USA|United Kingdom|Uruguay|Uzbekistan|Venezuela|Vietnam|Wales|West Bank|Yemen|Zambia|Zimbabwe|Alaska|Alabama|Arizona|Arkansas|
California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|
Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|
Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|
New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan|Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|D.C.|DC|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|
Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Vt.|Va.|Wash.|W.Va.|W. Va.|Wis.|Wyo.|B.C.|Ont.|Que.|
N.S.|N.B.|Alta.|Sask.|Man.|
Ägypten|Algerien|Argentinien|Armenien|Aserbaidschan|Äthiopien|Australien|Belgien|Bosnien|Brasilien|Bulgarien|Dänemark|Estland|Finnland|Frankreich|Georgien|Griechenland|
Großbritannien|Indien|Indonesien|Irak|Irland|Island|Italien|Jordanien|Kanada|Kasachstan|Kenia|Kolumbien|Kroatien|Kuba|Lettland|Libanon|Libyen|Litauen|Luxemburg|
Marokko|Mexiko|Moldau|Neuseeland|Niederlande|Nordkorea|Norwegen|Österreich|Philippinen|Polen|Rumänien|Russland|Saudi-Arabien|Schottland|Schweden|Schweiz|Serbien|
Slowakei|Slowenien|Spanien|Südafrika|Südkorea|Syrien|Tschechien|Tunesien|Türkei|Ungarn|Weißrussland|Zypern|Bayern|Brandenburg|Hessen|Niedersachsen|
Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Sachsen|Sachsen-Anhalt|Schleswig-Holstein|Thüringen|Mecklenburg-Vorpommern|Baden-Württemberg|Tirol|Kärnten|Steiermark`);

/** Whether a name behind a place's is a country's, a land's or a state's. */
export function isKnownRegion(name: string): boolean {
  return regions.has(name);
}

/** South Asia's papers and a few others print a city in ordinary case and a colon; elsewhere that is a speaker. */
const beforeColon =
  new NameSet(`Agra|Ahmedabad|Amaravati|Amritsar|Bengaluru|Bangalore|Beijing|Bhopal|Bhubaneswar|Chandigarh|Chennai|Coimbatore|Cuttack|Dehradun|Dhaka|Dubai|Gurugram|
Guwahati|Hyderabad|Imphal|Indore|Islamabad|Jaipur|Jammu|Kanpur|Karachi|Kathmandu|Kochi|Kolkata|Kozhikode|Lahore|Lucknow|Ludhiana|Mangaluru|Mumbai|Mysuru|
Nagpur|Noida|Panaji|Patna|Peshawar|Puducherry|Pune|Quetta|Raipur|Rajkot|Ranchi|Rawalpindi|Shillong|Shimla|Srinagar|Surat|Thiruvananthapuram|Thrissur|
Tirupati|Vadodara|Varanasi|Vijayawada|Visakhapatnam|Colombo|Kuala Lumpur|Singapore|Tehran|Riyadh|Jerusalem|Washington DC`);

/** Whether a name in ordinary case before a colon is a dateline's and no speaker's. */
export function isPlaceBeforeColon(name: string): boolean {
  return beforeColon.has(name) || (name.includes(' ') && known.has(name));
}

/** Cities whose names are words or persons' names as well: in ordinary case a dash alone does not make them datelines. */
const wordsToo =
  new NameSet(`Augusta|Austin|Bath|Bergen|Bari|Buffalo|Cali|Charlotte|Córdoba|Cuenca|Darwin|Davos|Essen|Florence|Gent|Halle|Lincoln|Madison|Mobile|Montgomery|Natal|Nice|Orlando|
Phoenix|Praia|Porto|Puri|Regina|Rio|Rosario|Salem|Salvador|Santiago|Siegen|Split|Sucre|Surat|Trier|Valencia|Van|Victoria|Vienne|Vitoria|Kota|Leh|Gaya|Minna|Jos|Solo`);

export function isWordToo(name: string): boolean {
  return wordsToo.has(name);
}

/** An agency's desk, which signs where a place would: "Redacción Deportes, 28 ene (EFE)". */
export function isDesk(name: string): boolean {
  return /^(?:Redacción|Redaktion|Rédaction|Redazione|Redação)(?:\s|$)/i.test(name);
}
