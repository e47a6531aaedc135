/** Two sites of our own, as flattened dumps: what each repeats around its articles, prose included. */
interface Site {
  host: string;
  above: readonly string[];
  below: readonly string[];
  /** Title, then paragraphs. */
  articles: Readonly<Record<string, readonly string[]>>;
}

const harbour: Site = {
  host: 'harbourpost.example',
  above: ['The Harbour Post', 'Home', 'Island', 'Sea', 'Weather', 'Tickets', 'Log in'],
  below: [
    'The Harbour Post is written by four people who live on the island. It takes no money from those whom it writes ' +
      'about, and nine hundred readers pay for it, most of them five pounds a month.',
    'If you saw something that we should know of, ring the office by the fish market, or come by on a weekday before ' +
      'noon: somebody is always there, and the kettle is on.',
    'Share',
    'Print',
    'Imprint',
    'Privacy',
  ],
  articles: {
    ferry: [
      'Night ferry stays until autumn',
      'The night ferry to the mainland will run until the end of October, a month longer than last year, the harbour ' +
        'office said on Tuesday after a meeting with the two islands that pay for it.',
      'On most nights in September the boat had carried more than eighty people, many of them nurses on their way home ' +
        'from the late shift, while the office had counted on thirty.',
      '“We had not thought of the hospital,” said Ida Brekke, who runs the harbour office. She would ask the council for ' +
        'a boat with a heated cabin by spring.',
    ],
    school: [
      'School reopens with a roof of turf',
      'The school above the north beach opened again on Monday, fourteen months after a storm had taken its roof, and ' +
        'forty-one pupils walked in under two hundred tonnes of turf.',
      'Turf had been the cheapest of three offers, since the crofters gave it away and the parents laid it on five ' +
        'weekends. Only the beams under it had to be bought.',
      'A sheep that was found on the ridge on the second morning has been given back to its owner, who said that she had ' +
        'wondered where the grass was better.',
    ],
    kelp: [
      'Kelp farm asks for a second bay',
      'The kelp farm in the east bay wants to put its ropes into the next bay as well, which the lobster fishers have ' +
        'worked since before anybody wrote down who fishes where.',
      'The farm employs eleven people and sold its whole harvest to a maker of paper cups last winter, two years earlier ' +
        'than its plan had said.',
      'Both sides meet in the boat hall on Thursday. The fishers have drawn a map in which every pot has a number, and ' +
        'the farm has been asked to bring its own.',
    ],
    bell: [
      'Lighthouse bell found in a garden',
      'The bell that hung in the old lighthouse until 1951 has been found under a rose bush in a garden in the upper ' +
        'village, where it had been used to keep rain water.',
      'Nobody knows how it came there. It weighs ninety kilos, and the last keeper wrote in his book that it had been ' +
        '“taken down by the sea”, with two lines under the last word.',
      'The museum will show it from June on. Whoever wants to hear it must come at noon, since the bell is to be rung ' +
        'once a day and no more.',
    ],
    bus: [
      'Bus drivers choose their own timetable',
      'From next month the drivers of the island bus will write the timetable themselves, after the company on the ' +
        'mainland had twice sent one in which the bus met no ferry at all.',
      'Their first draft has six trips a day instead of nine, and each of them waits for a boat. In the evening the last ' +
        'bus leaves when the last passenger is ashore.',
      'The company has agreed to try it until summer. It had received two hundred letters, one of which consisted of ' +
        'nothing but a drawing of a bus and a boat that look away from each other.',
    ],
  },
};

const valley: Site = {
  host: 'talbote.example',
  above: ['Talbote', 'Startseite', 'Aus den Dörfern', 'Berge', 'Markt', 'Anmelden'],
  below: [
    'Der Talbote erscheint seit 1987 jeden Freitag und wird von einem Verein herausgegeben, dem sechshundert Haushalte ' +
      'angehören. Wer einen Fehler findet, bekommt im Büro am Brunnen einen Kaffee.',
    'Drucken',
    'Impressum',
    'Datenschutz',
  ],
  articles: {
    bruecke: [
      'Hängebrücke bleibt bis Ostern gesperrt',
      'Die Hängebrücke über die Klamm bleibt bis Ostern gesperrt, weil in einem der vier Tragseile drei Drähte gerissen ' +
        'sind. Das teilte die Gemeinde am Mittwoch mit, nachdem ein Gutachter zwei Tage lang an den Seilen gehangen hatte.',
      'Wanderer müssen den alten Weg über die Sägemühle nehmen, der vierzig Minuten länger dauert. Die Wirtin der Mühle ' +
        'hat bereits eine zweite Bank aufgestellt.',
    ],
    saline: [
      'Salzbad öffnet im alten Stollen',
      'Im Stollen der früheren Saline können ab Samstag zwölf Menschen zugleich baden, bei sechsunddreißig Grad und ' +
        'vollständiger Dunkelheit. Ein Jahr lang hatten Freiwillige Schutt herausgetragen.',
      'Das Wasser enthält so viel Salz, dass niemand untergehen kann. Ein Bademeister ist trotzdem vorgeschrieben, und ' +
        'er trägt nun als Einziger im Haus eine Lampe.',
    ],
    glocke: [
      'Kuhglocken dürfen nachts wieder läuten',
      'Die Kühe auf der Oberen Alm dürfen ihre Glocken nachts wieder tragen. Das Gericht wies die Klage zweier Gäste ab, ' +
        'die in einer Ferienwohnung unterhalb der Weide nicht hatten schlafen können.',
      'In der Begründung heißt es, wer eine Wohnung mit dem Namen „Almglück“ miete, habe mit Kühen zu rechnen. Die Bäuerin ' +
        'hat den Gästen einen Käse geschickt.',
    ],
  },
};

/** A page as `textContent` leaves it. */
function dumpOf({ above, below, articles }: Site, name: string): string {
  return [...above, ...articles[name]!, ...below].join('\n\n');
}

const dumpsOf = (site: Site): Record<string, string> =>
  Object.fromEntries(Object.keys(site.articles).map((name) => [name, dumpOf(site, name)]));

export const harbourHost = harbour.host;
export const valleyHost = valley.host;
/** By name. */
export const harbourDumps = dumpsOf(harbour);
export const valleyDumps = dumpsOf(valley);
/** The prose that every page of a site ends with. */
export const harbourNotice = harbour.below[0]!;
export const valleyNotice = valley.below[0]!;
export const harbourArticles = harbour.articles;
