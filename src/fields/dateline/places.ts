import { pattern } from '../pattern.js';

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
नई दिल्ली|नयी दिल्ली|मुंबई|लखनऊ|पटना|भोपाल|जयपुर|कोलकाता|इस्लामाबाद|वाशिंगटन`;

const known = new Set(
  names
    .split('|')
    .map((name) => fold(name.trim()))
    .filter(Boolean),
);

/** Whether a name is such a city, whatever its case and accents; of "Rom/Mailand" one is enough. */
export function isKnownPlace(name: string): boolean {
  return known.has(fold(name)) || name.split(/\s?[/–]\s?|\s(?:and|und|et|y|e)\s/).some((part) => known.has(fold(part)));
}

/** Capitals drop accents in many languages ("BOGOTA", "SAO PAULO"), and a Turkish İ is an i. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(pattern('g')`\p{M}`, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ς/g, 'σ')
    .replace(/\.$/, '');
}
