/** How one language looks in the legacy charsets that its pages were written in. */
export interface LetterProfile {
  /** BCP 47 primary subtags that a page may declare. */
  languages: readonly string[];
  charsets: readonly string[];
  /** Characters beyond ASCII, lower case, most frequent first. */
  letters: string;
  /** What share of the characters beyond ASCII those are. Scripts of thousands of characters name only the frequent ones. */
  share: number;
  /** Whether its words mix these letters with those of ASCII. */
  latin: boolean;
}

const western = ['windows-1252'];
const central = ['windows-1250', 'iso-8859-2'];
const baltic = ['windows-1257'];
const cyrillic = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'];

function alphabet(languages: string, charsets: readonly string[], letters: string, latin = false): LetterProfile {
  return { languages: languages.split(' '), charsets, letters, share: 0.92, latin };
}

function latin(languages: string, charsets: readonly string[], letters: string): LetterProfile {
  return alphabet(languages, charsets, letters, true);
}

function characters(language: string, charsets: readonly string[], share: number, letters: string): LetterProfile {
  return { languages: [language], charsets, letters, share, latin: false };
}

/** Orders counted on news pages. Where two fit equally well, the earlier one stands. */
export const letterProfiles: readonly LetterProfile[] = [
  // What English has beyond ASCII is typography first.
  latin('en', western, '’”“—\u00a0‘–é…©®·•áíóñèüöç£'),
  latin('de', western, 'üäößé'),
  latin('fr', western, 'éàèêçôùâîëœïû'),
  latin('es ca gl', western, 'óíáéñúüèàòç'),
  latin('it', western, 'àèéùòì'),
  latin('pt', western, 'ãçáéíóêõúàâô'),
  latin('sv fi', western, 'äöåé'),
  latin('da no nb nn', western, 'åøæéö'),
  latin('is', western, 'áðíóéþöúæý'),
  latin('nl', western, 'ëéïèö'),
  latin('pl', central, 'łęąóżśćńź'),
  latin('cs sk', central, 'íáéčěřžšýůúóťňďľĺôŕä'),
  latin('hu', central, 'áéőöíóüűú'),
  latin('ro', central, 'ăîţâş'),
  latin('hr sl bs sr', central, 'šžčćđ'),
  latin('tr', ['windows-1254'], 'ışüçğöâîû'),
  latin('lt', baltic, 'ėšųžąįūčę'),
  latin('lv', baltic, 'āīēšņūķžļčģ'),
  latin('et', baltic, 'äõüöšž'),
  alphabet('ru', cyrillic, 'оаеинтрсвлкмдпугяызьбйчжхцшюфщэъё'),
  alphabet('uk be', ['windows-1251', 'koi8-u'], 'оаниврітеслкдмупязьбйгчхцжшюїєщфґыэ'),
  alphabet('bg mk', cyrillic, 'аеиотнврсдлкпмъзубгяйчжцщхшфюь'),
  alphabet('sr', ['windows-1251'], 'аоиенрсјтукдвлмпзбгшжчцњљћхђфџ'),
  alphabet('el', ['windows-1253', 'iso-8859-7'], 'αιοτενσηκμπρλςυάχίδόωγέήθφύώβξψζϊϋ'),
  alphabet('he', ['windows-1255'], 'יוהלאמרבתשנעדקחכפםטגסזצןךץף'),
  alphabet('ar', ['windows-1256', 'iso-8859-6'], 'اليرونمتبعةدسفحقهكأجشخصطىضذزإثئءغظ،آؤ'),
  alphabet('fa', ['windows-1256'], 'اریندهتومبسلکشزفخگيعقحجصآطپضذچظغثژئ،'),
  alphabet('th', ['windows-874'], 'านรอกเงมยลวดทสตะปบคหแจพชขใไโผถซศธภณษฉญฎฐีิ่้ัู็ุำ์ืๆ'),
  characters(
    'ja',
    ['shift_jis', 'euc-jp'],
    0.8,
    'のーンスでにト月年イるいすをル、ラ・しクがてと日たな新ッ「は」。アからまプレリロタマシグ人セ大もりフ中ポ会国ニオ情コ社メ事者デんくカ山れ' +
      'どュム場時うビけ見み本エよさブ一市地キ馬ナち出めきバャ気ガ生つだ前内行ネティへ員円や定間せ東最ザ～経',
  ),
  characters(
    'zh',
    ['gb18030'],
    0.6,
    '的，。一是不了在人有我他这、个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学' +
      '如都同现当没动面起看定天分还进好小部其些主样理心日新月者公市：“”据报员记工业',
  ),
  characters(
    'zh',
    ['big5', 'gb18030'],
    0.6,
    '的，。一是不了在人有我他這、個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學' +
      '如都同現當沒動面起看定天分還進好小部其些主樣理心日新月者公市：「」據報員記工業',
  ),
  characters(
    'ko',
    ['euc-kr'],
    0.8,
    '이다는에의가을고기사로하한지를도정인보서대해니스시일자입선당전국은부아제경주수리원공어민회장재했나진으명위과구라내양상동유요그들문계만용소습' +
      '있성게관후치호오확마간무안년비미여표실면연통조세청외화거개생남발속적',
  ),
];
